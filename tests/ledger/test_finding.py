"""The search box finds entries and money of the fund by their numbers, and nothing that is nobody's business."""

from pathlib import Path

import pytest

from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import ACTING_STAFF, PcSettings
from shopdesk.finding import Found, find
from shopdesk.ledger import service
from shopdesk.ledger.states import EntryKind
from shopdesk.shops.service import add_staff
from tests.command_line import Shopdesk, commands
from tests.ledger.scene import LedgerScene
from tests.ledger.test_ledger_command import with_entries
from tests.shop_folder import NOW


def found(scene: LedgerScene, text: str, by: str = "王芳") -> list[Found]:
    return scene.ask(find, scene.people[by], text)


def titles(scene: LedgerScene, text: str, by: str = "王芳") -> list[str]:
    return [one.title for one in found(scene, text, by)]


def test_an_entry_is_found_by_any_part_of_its_number(filled: LedgerScene) -> None:
    for text in ("LG2611-0001", "lg2611-0001", "2611-0001", " ＬＧ2611-0001 "):
        assert "LG2611-0001  李静  抄错单号" in titles(filled, text)
    (bonus,) = found(filled, "LG2610-0003")
    assert (bonus.kind, bonus.title, bonus.matched, bonus.chip.text) == (
        "ledger_entry", "LG2610-0003  周敏", "LG2610-0003", "Bonus"
    )  # fmt: skip
    assert titles(filled, "LG26") == [
        "LG2611-0003  陈明", "LG2611-0002  李静  抄错单号", "LG2611-0001  李静  抄错单号", "LG2610-0003  周敏",
        "LG2610-0002  李静  抄错单号", "LG2610-0001  李静  抄错单号",
    ]  # fmt: skip
    assert filled.ask(find, filled.actor, "LG26", 2) == found(filled, "LG26")[:2]


def test_an_entry_is_found_by_the_number_of_what_it_is_about(filled: LedgerScene) -> None:
    assert [(one.title, one.matched) for one in found(filled, "ws2611")] == [
        ("LG2611-0002  李静  抄错单号", "WS2611-0001"),
        ("LG2611-0001  李静  抄错单号", "WS2611-0001"),
    ]


@pytest.mark.parametrize("text", ["LG2610-0009", "26%", "0_1", "李静", "迟到", "88.00", "8800", "团建", ""])
def test_nothing_but_numbers_finds_the_ledger(filled: LedgerScene, text: str) -> None:
    assert titles(filled, text) == []


def test_money_of_the_fund_is_found_by_its_number(filled: LedgerScene) -> None:
    (deposit,) = found(filled, "fd2611-0001")
    assert (deposit.kind, deposit.title, deposit.chip.text) == ("fund_movement", "FD2611-0001  王芳", "Put in")
    assert {one.kind for one in found(filled, "FD26")} == {"fund_movement"}


@pytest.mark.parametrize("name", ["王芳", "赵磊", "陈明"])
def test_who_answers_for_money_finds_everybodys(filled: LedgerScene, name: str) -> None:
    assert len(titles(filled, "LG26", name)) == 6
    assert titles(filled, "FD2610-0001", name) == ["FD2610-0001  李静"]


def test_others_find_their_own_alone(filled: LedgerScene) -> None:
    assert len(titles(filled, "LG26", "李静")) == 4 and all("李静" in one for one in titles(filled, "LG26", "李静"))
    assert titles(filled, "LG26", "周敏") == ["LG2610-0003  周敏"]
    assert titles(filled, "LG26", "孙悦") == [] and titles(filled, "WS2611-0001", "孙悦") == []
    # That a fine was collected is everybody's to know; whose it was is not.
    assert titles(filled, "FD2610-0001", "李静") == ["FD2610-0001  李静"]
    assert titles(filled, "FD2610-0001", "周敏") == ["FD2610-0001"]


def test_no_amount_is_told(filled: LedgerScene) -> None:
    for text in ("LG26", "FD26"):
        for one in found(filled, text):
            assert not any(sign in f"{one.title}{one.matched}{one.chip.text}" for sign in "￥¥.")


@pytest.fixture
def shopdesk(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shopdesk:
    """Run a command on a data folder of its own: exit code, parsed JSON, stderr."""
    return commands(tmp_path, monkeypatch, capsys)


def test_the_command_line_finds_what_the_one_who_acts_may_see(shopdesk: Shopdesk, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.create()
    with_entries(folder)
    owner = Actor(None, "王芳", Role.OWNER, Clock(now=lambda: NOW))
    opened = open_database(folder, NOW)
    with opened.database.write(owner) as session:
        colleague = add_staff(session, owner, "3", "孙悦", Role.AFTER_SALES).value
        draft = service.EntryDraft(colleague, EntryKind.BONUS, owner.clock.today(), None, 900, "加班")
        service.enter(session, owner, draft)
    opened.close()
    code, data, _err = shopdesk("find", "lg2611-000")
    assert code == 0
    assert [one["title"] for one in data] == [
        "LG2611-0004  孙悦", "LG2611-0003  李静", "LG2611-0002  李静", "LG2611-0001  李静"
    ]  # fmt: skip
    assert (data[0]["kind"], data[0]["matched"]) == ("ledger_entry", "LG2611-0004")
    PcSettings(folder.settings).set(ACTING_STAFF, colleague)
    assert [one["title"] for one in shopdesk("find", "lg2611-000")[1]] == ["LG2611-0004  孙悦"]
    assert shopdesk("find", "LG2611-0001")[1] == []
