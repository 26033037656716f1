"""Couriers' forms as a shop keeps them: added, replaced, renamed, thrown away, and filled with a month's claims."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopdesk.claims import service
from shopdesk.claims.model import ClaimTemplate, TemplateId
from shopdesk.claims.templates import keeping
from shopdesk.core import recycle
from shopdesk.core.actor import Role
from shopdesk.core.errors import Conflict, UserError
from shopdesk.couriers.service import list_couriers
from shopdesk.shops.service import add_staff
from tests.claims.form_sheets import form_of, opened, values, with_parts
from tests.claims.scene import Scene

FORM = {"A1": "{{courier}} {{month}}", "A2": "{{tracking_no}}", "B2": "{{claimed}}", "C2": "{{postage}}", "A3": "end"}


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def write(name: str = "yto.xlsx", **cells: object) -> Path:
        (tmp_path / name).write_bytes(form_of(cells or FORM))
        return tmp_path / name

    return write


def kept(scene: Scene, path: Path, name: str = "圆通 form") -> TemplateId:
    return TemplateId(scene.do(keeping.add_template, name, None, path))


def only(scene: Scene) -> keeping.TemplateRow:
    (row,) = scene.ask(keeping.list_templates)
    return row


def test_a_form_is_kept_whole_with_its_courier(scene: Scene, file: Callable[..., Path]) -> None:
    courier, path = scene.ask(list_couriers)[2], file()
    template_id = TemplateId(scene.do(keeping.add_template, "  Form  of ours ", courier.id, path))
    row = only(scene)
    assert (row.id, row.name, row.courier, row.file_name) == (template_id, "Form of ours", courier.name, "yto.xlsx")
    assert row.added_by == "王芳"
    assert scene.ask(keeping.template_bytes, template_id) == path.read_bytes()


def test_names_are_there_once_also_in_the_recycle_bin(scene: Scene, file: Callable[..., Path]) -> None:
    template_id = kept(scene, file())
    with pytest.raises(UserError, match="There is a form “圆通 form” already"):
        kept(scene, file())
    scene.do(keeping.delete_template, template_id)
    assert scene.ask(keeping.list_templates) == []
    with pytest.raises(UserError, match="lies in the recycle bin"):
        kept(scene, file())
    with pytest.raises(UserError, match="lies in the recycle bin"):
        scene.ask(keeping.template_bytes, template_id)
    scene.do(keeping.restore_template, template_id)
    assert only(scene).id == template_id


@pytest.mark.parametrize("name", ["", "   ", "x" * 101])
def test_a_form_needs_a_name_of_bounded_length(scene: Scene, file: Callable[..., Path], name: str) -> None:
    with pytest.raises(UserError) as refused:
        kept(scene, file(), name)
    assert refused.value.field == "name"


def test_what_cannot_be_filled_is_not_kept(scene: Scene, file: Callable[..., Path]) -> None:
    with pytest.raises(
        UserError, match=r"“Form”, cell B7: there is no placeholder “运单”\. Did you mean “运单号”"
    ) as refused:
        kept(scene, file(A1="{{no}}", B7="{{运单}}"))
    assert refused.value.field == "file"
    assert scene.ask(keeping.list_templates) == []


def test_another_file_takes_the_place_of_a_form(scene: Scene, file: Callable[..., Path]) -> None:
    template_id = kept(scene, file())
    newer = file("new.xlsx", A1="{{claim_no}}")
    before = only(scene)
    scene.do(keeping.replace_template, template_id, before.version, newer)
    assert only(scene).file_name == "new.xlsx"
    assert scene.ask(keeping.template_bytes, template_id) == newer.read_bytes()
    with pytest.raises(Conflict, match="Somebody else changed “圆通 form” in between"):
        scene.do(keeping.change_template, template_id, before.version, "Other", None)


def test_a_template_of_excel_is_kept_as_a_workbook(scene: Scene, tmp_path: Path) -> None:
    types = {"[Content_Types]": lambda xml: xml.replace(b"sheet.main+xml", b"template.main+xml")}
    (tmp_path / "yto.xltx").write_bytes(with_parts(form_of({"A1": "{{no}}"}), **types))
    template_id = kept(scene, tmp_path / "yto.xltx")
    assert only(scene).file_name == "yto.xlsx"
    assert values(scene.ask(keeping.template_bytes, template_id)) == [["{{no}}"]]


def test_a_form_is_renamed_and_given_to_a_courier(scene: Scene, file: Callable[..., Path]) -> None:
    template_id = kept(scene, file())
    courier = scene.ask(list_couriers)[0]
    scene.do(keeping.change_template, template_id, only(scene).version, "Other", courier.id)
    assert (only(scene).name, only(scene).courier_id) == ("Other", courier.id)
    assert scene.ask(keeping.template_named, "OTHER").id == template_id
    with pytest.raises(UserError, match=r"There is no form “圆通 form”\. There are: Other\."):
        scene.ask(keeping.template_named, "圆通 form")


def test_once_roles_apply_forms_are_kept_by_who_answers_for_them(scene: Scene, file: Callable[..., Path]) -> None:
    for number, role in enumerate((Role.OWNER, Role.AFTER_SALES, Role.FINANCE)):
        scene.do(add_staff, str(number), f"员工{number}", role)
    template_id = kept(scene, file())
    owner = scene.actor
    scene.actor = replace(owner, role=Role.AFTER_SALES)
    with pytest.raises(UserError, match="This can be done by"):
        kept(scene, file(), "another")
    with pytest.raises(UserError, match="This can be done by"):
        scene.do(keeping.delete_template, template_id)
    scene.actor = replace(owner, role=Role.FINANCE)
    scene.do(keeping.delete_template, template_id)


def test_purging_a_form_takes_its_file_along(scene: Scene, file: Callable[..., Path]) -> None:
    template_id = kept(scene, file())
    scene.do(keeping.delete_template, template_id)
    scene.today = date(2026, 12, 24)
    scene.do(recycle.purge, ClaimTemplate.audit_kind, template_id)
    assert kept(scene, file()) is not None


def test_a_month_fills_a_form_with_what_claims_and_orders_say(
    scene: Scene, file: Callable[..., Path], tmp_path: Path
) -> None:
    template_id = kept(scene, file(A1="{{courier}} {{month}}", A2="{{tracking_no}}", B2="{{claimed}}", C2="{{postage}}",
                                   D2="{{shipped_on}}", E2="{{receiver}}", A3="{{made_by}}"))  # fmt: skip
    tracking_no = scene.next_tracking_no()
    order_id = scene.order(tracking_no, receiver="李四")
    scene.claim(8_850, tracking_no=tracking_no, order_id=order_id, postage_fen=1_200)
    scene.claim(5_000)
    target = tmp_path / "filled.xlsx"
    with scene.database.read() as session:
        data = service.claim_sheet_data(session, scene.clock, "2026-10")
        keeping.write_form(target, session, scene.clock, template_id, data, "王芳")
    rows = values(target.read_bytes())
    assert [row[:2] for row in rows] == [
        ["圆通速递 2026-10", None],
        ["YT0000000000001", 88.5],
        ["YT0000000000002", 50],
        ["王芳", None],
    ]
    assert rows[1][2:] == [12, rows[1][3], "李四"]
    assert rows[1][3].date() == date(2026, 10, 2)


def test_a_selection_stands_as_it_stands_today(scene: Scene, file: Callable[..., Path]) -> None:
    template_id = kept(scene, file(A1="{{claim_no}}", B1="{{agreed}}", C1="{{state}}"))
    first, second, _third = scene.agreed(6_000), scene.claim(5_000), scene.claim(1_000)
    with scene.database.read() as session:
        chosen = keeping.sheet_of_claims(session, scene.clock, [second, first])
        data = keeping.filled_form(session, scene.clock, template_id, chosen, "王芳")
    assert [row[1:] for row in values(data)] == [[None, "To submit"], [60, "Agreed"]]
    assert opened(data)["A1"].value == scene.detail(second).row.claim_no
