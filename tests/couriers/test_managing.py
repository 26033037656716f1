"""The book of couriers: what may stand in it, who may change it, and what a change leaves as it was."""

from dataclasses import replace

import pytest

from shopdesk.core.actor import Role
from shopdesk.core.audit import list_history
from shopdesk.core.errors import Conflict, UserError
from shopdesk.couriers import managing, service
from shopdesk.couriers.managing import CourierDraft, add_courier, change_courier, courier_problems, draft_of
from shopdesk.couriers.model import AmountRule, CourierId
from shopdesk.couriers.store import CourierRow
from shopdesk.shops.service import add_staff
from tests.shop_folder import ShopFolder

BRAVE = CourierDraft("勇敢快递", "brave", ("YG", "勇敢"), (r"^YG\d{10}$",))


def known(scene: ShopFolder, name: str) -> CourierRow:
    rows = scene.ask(service.list_couriers, with_inactive=True)
    return next(row for row in rows if row.name == name)


def changed(scene: ShopFolder, courier: str, **named: object) -> CourierRow:
    row = known(scene, courier)
    scene.do(change_courier, row.id, row.version, draft_of(row)._replace(**named))  # type: ignore[arg-type]
    return next(one for one in scene.ask(service.list_couriers, with_inactive=True) if one.id == row.id)


def acting(scene: ShopFolder, role: Role) -> ShopFolder:
    return replace(scene, actor=replace(scene.actor, name="李强", role=role))


def test_a_new_courier_is_met_by_its_numbers_names_and_code(scene: ShopFolder) -> None:
    courier_id = scene.do(add_courier, BRAVE)
    assert courier_id in [row.id for row in scene.ask(service.courier_candidates, "YG1234567890")]
    assert {scene.ask(service.courier_named, name).id for name in ("勇敢", "yg", "brave", "勇敢快递")} == {courier_id}


def test_what_was_entered_is_read_back_as_it_was(scene: ShopFolder) -> None:
    draft = BRAVE._replace(
        window_days=7, contact="网点 021", active=False, amount_rule=AmountRule.POSTAGE, postage_times=5,
        declared_percent=80, memo="先打电话",
    )  # fmt: skip
    scene.do(add_courier, draft)
    assert draft_of(known(scene, "勇敢快递")) == draft


def test_the_couriers_every_shop_begins_with_may_stand_as_they_are(scene: ShopFolder) -> None:
    for row in scene.ask(service.list_couriers, with_inactive=True):
        assert scene.ask(courier_problems, draft_of(row), row.id) == []


@pytest.mark.parametrize(
    ("draft", "field", "words"),
    [
        (CourierDraft(), "name", "Enter the name"),
        (BRAVE._replace(name="圆通速递"), "name", "“圆通速递” is 圆通速递 already"),
        (BRAVE._replace(name="ｅｍｓ"), "name", "is EMS already"),
        (BRAVE._replace(name="韵达"), "name", "is 韵达快递 already"),
        (BRAVE._replace(code="SHUNFENG"), "code", "is 顺丰速运 already"),
        (BRAVE._replace(aliases=("勇敢", "sf express")), "aliases", "“sf express” is 顺丰速运 already"),
        (
            BRAVE._replace(aliases=("百世",), name="百世快递"),
            "name",
            "is 百世快递 already",
        ),  # no longer offered, still there
        (BRAVE._replace(name="长" * 51), "name", "longer than 50"),
        (BRAVE._replace(contact="长" * 201), "contact", "longer than 200"),
        (BRAVE._replace(patterns=(r"^YG\d{10}$", "^YG[0-9")), "patterns", "“^YG[0-9” is not an expression"),
        (BRAVE._replace(patterns=tuple(f"^A{number}$" for number in range(31))), "patterns", "More than 30"),
        (BRAVE._replace(window_days=0), "window_days", "from 1 to 3650"),
        (BRAVE._replace(window_days=3_651), "window_days", "from 1 to 3650"),
        (BRAVE._replace(postage_times=0), "postage_times", "from 1 to 100"),
        (BRAVE._replace(declared_percent=101), "declared_percent", "from 1 to 100"),
    ],
)
def test_what_is_wrong_names_its_field(scene: ShopFolder, draft: CourierDraft, field: str, words: str) -> None:
    (problem,) = scene.ask(courier_problems, draft)
    assert problem.field == field and words in problem.message
    before = len(scene.ask(service.list_couriers, with_inactive=True))
    with pytest.raises(UserError) as refused:
        scene.do(add_courier, draft)
    assert refused.value.message == problem.message
    assert len(scene.ask(service.list_couriers, with_inactive=True)) == before


def test_all_that_is_wrong_is_told_at_once(scene: ShopFolder) -> None:
    wrong = scene.ask(courier_problems, CourierDraft("", patterns=("(",), window_days=0))
    assert [problem.field for problem in wrong] == ["name", "patterns", "window_days"]


def test_blanks_empty_lines_and_names_said_twice_are_left_out(scene: ShopFolder) -> None:
    scene.do(
        add_courier, BRAVE._replace(name="  勇敢快递 ", aliases=(" YG ", "yg", "", "勇敢快递"), patterns=("", " ^YG$ "))
    )
    row = known(scene, "勇敢快递")
    assert (row.name, row.aliases, row.patterns) == ("勇敢快递", "YG", "^YG$")


def test_a_renamed_courier_still_answers_to_the_name_orders_have(scene: ShopFolder) -> None:
    row = changed(scene, "圆通速递", name="圆通国际")
    assert scene.ask(service.courier_named, "圆通速递").id == row.id
    assert changed(scene, "圆通国际", name="圆通 国际").aliases.splitlines() == ["YTO", "圆通速递"]


def test_a_courier_that_is_not_offered_any_more_is_still_met(scene: ShopFolder) -> None:
    changed(scene, "圆通速递", active=False)
    assert "圆通速递" not in [row.name for row in scene.ask(service.list_couriers)]
    assert scene.ask(service.courier_candidates, "YT8461326620858")[0].name == "圆通速递"


def test_of_two_people_who_change_a_courier_the_second_is_told(scene: ShopFolder) -> None:
    row = known(scene, "圆通速递")
    scene.do(change_courier, row.id, row.version, draft_of(row)._replace(window_days=7))
    with pytest.raises(Conflict, match="圆通速递"):
        scene.do(change_courier, row.id, row.version, draft_of(row)._replace(window_days=9))
    assert known(scene, "圆通速递").window_days == 7
    with pytest.raises(UserError, match="does not exist"):
        scene.do(change_courier, CourierId(999), 1, BRAVE)


def test_where_roles_apply_the_book_is_for_owner_and_supervisor(scene: ShopFolder) -> None:
    assert scene.ask(managing.why_not_manage, acting(scene, Role.WAREHOUSE).actor) == ""  # alone: everything
    for number, role in enumerate((Role.OWNER, Role.AFTER_SALES)):
        scene.do(add_staff, str(number), f"员工{number}", role)
    for role in (Role.OWNER, Role.SUPERVISOR):
        assert scene.ask(managing.why_not_manage, acting(scene, role).actor) == ""
    refused = acting(scene, Role.AFTER_SALES)
    with pytest.raises(UserError, match="can be done by: Owner, Supervisor"):
        refused.do(add_courier, BRAVE)
    row = known(scene, "圆通速递")
    with pytest.raises(UserError, match="can be done by"):
        refused.do(change_courier, row.id, row.version, draft_of(row)._replace(window_days=1))


def test_a_form_can_try_a_number_before_it_is_saved(scene: ShopFolder) -> None:
    def names(number: str, draft: CourierDraft | None = None, own_id: CourierId | None = None) -> list[str]:
        return [row.name for row in scene.ask(managing.which_courier, number, draft, own_id)]

    assert names("YG1234567890") == ["圆通速递"]  # two letters and ten digits
    assert sorted(names("YG1234567890", BRAVE)) == ["勇敢快递", "圆通速递"]
    yuantong = known(scene, "圆通速递")
    other = draft_of(yuantong)._replace(name="圆通", patterns=("(", r"^ZZ\d{3}$"))
    assert names("YT8461326620858", other, yuantong.id) == []
    assert names("zz123", other, yuantong.id) == ["圆通"]
    assert names("YT8461326620858") == ["圆通速递"]  # nothing was saved


def test_a_text_no_number_is_as_long_as_is_of_nobody(scene: ShopFolder) -> None:
    scene.do(add_courier, BRAVE._replace(patterns=(r"\d+",)))
    assert scene.ask(service.courier_candidates, "1" * 65) == []


def test_the_history_tells_which_rule_was_changed(scene: ShopFolder) -> None:
    row = changed(scene, "圆通速递", amount_rule=AmountRule.POSTAGE)
    latest = scene.ask(list_history, "courier", row.id)[0]
    assert latest.changes["amount_rule"] == ["cost", "postage"] and latest.staff == "王芳"
