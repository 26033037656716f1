"""What was wrong is taken back by a further entry, once, and its money with it."""

from datetime import date

import pytest

from shopdesk.core.errors import UserError
from shopdesk.ledger import service
from shopdesk.ledger.dossier import entry_detail
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.fund_store import balance
from shopdesk.ledger.fund.moving import SpendingDraft, spend
from shopdesk.ledger.states import EntryKind, FundKind
from tests.ledger.scene import LedgerScene

NOV = date(2026, 11, 5)


def test_a_reversal_is_the_opposite_of_its_entry(scene: LedgerScene) -> None:
    rule = scene.rule()
    made = scene.by_rule(rule, source_kind="ticket", source_id=3, source_no="SH2611-0003")
    scene.on(date(2026, 11, 9))
    back = scene.reverse(made.id, "不是她的班")
    assert (back.amount_fen, back.kind, back.staff_id, back.rule_name) == (1_000, made.kind, made.staff_id, "抄错单号")
    assert (back.reverses_no, back.source_no, back.reason) == (made.entry_no, "SH2611-0003", "不是她的班")
    assert (back.happened_on, back.occurrence_no) == (date(2026, 11, 9), None)
    assert scene.entry(made.id).reversed_by_no == back.entry_no
    assert sum(one.amount_fen for one in scene.entries()) == 0
    assert scene.entries(only_standing=True) == []


def test_an_entry_is_reversed_once_and_a_reversal_never(scene: LedgerScene) -> None:
    made = scene.by_hand(500)
    back = scene.reverse(made.id)
    with pytest.raises(UserError, match="was reversed already, by LG2611-0002"):
        scene.reverse(made.id)
    with pytest.raises(UserError, match=r"takes LG2611-0001 back itself\. Enter LG2611-0001 anew"):
        scene.reverse(back.id)
    assert len(scene.entries()) == 2


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ({"reason": " "}, "Give the reason"),
        ({"on": date(2026, 11, 6)}, "still to come"),
        ({"on": date(2026, 11, 4)}, "cannot be reversed before"),
    ],
)
def test_a_reversal_needs_a_reason_and_a_sensible_day(scene: LedgerScene, named: dict[str, object], words: str) -> None:
    made = scene.by_hand(500)
    with pytest.raises(UserError, match=words):
        scene.do(service.reverse, made.id, **{"reason": "x", **named})
    assert scene.entry(made.id).stands


def test_there_is_no_such_entry(scene: LedgerScene) -> None:
    with pytest.raises(UserError, match="no such entry"):
        scene.reverse(99)  # type: ignore[arg-type]


def test_a_reversal_counts_no_earlier_than_its_entry(scene: LedgerScene) -> None:
    scene.by_hand(100, on=date(2026, 10, 1))
    scene.do(service.close_month, "2026-10")
    late = scene.by_hand(700, on=date(2026, 10, 30))
    scene.do(service.reopen_month, "2026-10", "盘点")
    back = scene.reverse(late.id, on=date(2026, 10, 31))
    assert (late.booked_on, back.booked_on) == (date(2026, 11, 1), date(2026, 11, 1))


def test_a_collected_fine_leaves_the_fund_with_its_entry(scene: LedgerScene) -> None:
    made = scene.by_hand(500)
    scene.do(collect_fines, [made.id], NOV)
    assert (scene.entry(made.id).collected, scene.ask(balance)) == (True, 500)
    scene.reverse(made.id)
    assert (scene.entry(made.id).collected, scene.ask(balance)) == (False, 0)
    told = scene.ask(entry_detail, made.id)
    assert [(one.kind, one.amount_fen) for one in told.movements] == [
        (FundKind.FINE, 500), (FundKind.FINE_RETURNED, -500),
    ]  # fmt: skip


def test_what_was_spent_is_put_in_by_the_shop_or_nothing_happens(scene: LedgerScene) -> None:
    made = scene.by_hand(500)
    scene.do(collect_fines, [made.id], NOV)
    scene.do(spend, SpendingDraft(NOV, 300, "周敏", "奶茶"))
    with pytest.raises(UserError, match=r"￥3\.00 of it is missing"):
        scene.reverse(made.id)
    assert scene.entry(made.id).stands and scene.ask(balance) == 200
    scene.reverse(made.id, shop_pays=True)
    assert scene.ask(balance) == 0
    assert not scene.entry(made.id).stands and scene.verified().ok


def test_several_are_reversed_all_or_none(scene: LedgerScene) -> None:
    made = [scene.by_hand(fen) for fen in (100, 200, 300)]
    scene.reverse(made[2].id)
    with pytest.raises(UserError, match="reversed already"):
        scene.do(service.reverse_many, [one.id for one in made], "弄错")
    assert scene.entry(made[0].id).stands
    back = scene.do(service.reverse_many, [made[0].id, made[1].id, made[0].id], "弄错")
    assert [one.amount_fen for one in back] == [100, 200]


def test_an_entry_tells_everything_about_itself(scene: LedgerScene) -> None:
    rule = scene.rule()
    first, second = scene.by_rule(rule), scene.by_rule(rule)
    told = scene.ask(entry_detail, second.id)
    assert [one.entry_no for one in told.same_rule] == [first.entry_no]
    assert told.previous_hash == scene.ask(entry_detail, first.id).hash
    back = scene.reverse(second.id)
    assert scene.ask(entry_detail, back.id).reverses.entry_no == second.entry_no
    assert scene.ask(entry_detail, second.id).reversed_by.entry_no == back.entry_no
    assert scene.ask(entry_detail, 99) is None


def test_a_bonus_is_taken_back_by_taking(scene: LedgerScene) -> None:
    made = scene.by_hand(8_800, EntryKind.BONUS)
    assert scene.reverse(made.id).amount_fen == -8_800
