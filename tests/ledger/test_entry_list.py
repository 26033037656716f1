"""The list of entries: what a filter keeps, how it is sorted, what it comes to."""

from datetime import date
from typing import Any

import pytest

from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.ledger import store
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.moving import correct
from shopdesk.ledger.model import MovementId
from shopdesk.ledger.states import AppealState, EntryKind
from shopdesk.ledger.store import EntryFilter, EntrySort
from shopdesk.shops.model import Platform, Shop
from tests.ledger.scene import LedgerScene


@pytest.fixture
def filled(scene: LedgerScene) -> LedgerScene:
    """Six entries: 1 a fine of October, 2 a collected one, 3 a bonus, 4 reversed by 5, 6 an adjustment in a shop."""

    def add_shop(session: Session, _actor: Actor) -> None:
        session.add(Shop(id=3, name="名美示例旗舰店", platform=Platform.TMALL, active=True))

    scene.do(add_shop)
    rule = scene.rule()
    scene.by_rule(rule, on=date(2026, 10, 31), reason="抄成圆通 YT99")
    second = scene.by_rule(rule, on=date(2026, 11, 1), source_kind="ticket", source_id=1, source_no="SH2611-0042")
    scene.by_hand(8_800, EntryKind.BONUS, "周敏", reason="好评 100%")
    scene.reverse(scene.by_hand(300, on=date(2026, 11, 2)).id)
    scene.by_hand(-120, EntryKind.ADJUSTMENT, "陈明", reason="Rounding_up", shop_id=3)
    scene.do(collect_fines, [second.id], scene.today)
    scene.do(file_appeal, second.id, "不是我", by="李静")
    return scene


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, [1, 2, 3, 4, 5, 6]),
        ({"kinds": {EntryKind.BONUS, EntryKind.ADJUSTMENT}}, [3, 6]),
        ({"booked_from": date(2026, 11, 1)}, [2, 3, 4, 5, 6]),
        ({"booked_to": date(2026, 11, 1)}, [1, 2]),
        ({"months": {"2026-10"}}, [1]),
        ({"months": {"2026-10", "2026-11"}}, [1, 2, 3, 4, 5, 6]),
        ({"shop_id": 3}, [6]),
        ({"rule_id": 1}, [1, 2]),
        ({"only_standing": True}, [1, 2, 3, 6]),
        ({"appealed": True}, [2]),
        ({"uncollected": True}, [1]),
        ({"text": "lg2611-0003"}, [3]),
        ({"text": "李静"}, [1, 2, 4, 5]),
        ({"text": "李静 YT99"}, [1]),
        ({"text": "ＹＴ99"}, [1]),
        ({"text": "sh2611-0042"}, [2]),
        ({"text": "100%"}, [3]),
        ({"text": "rounding_UP"}, [6]),
        ({"text": "抄错"}, [1, 2]),
        ({"text": "_"}, [6]),
        ({"text": "没有"}, []),
    ],
)
def test_a_filter_keeps_what_it_says(filled: LedgerScene, wanted: dict[str, Any], expected: list[int]) -> None:
    named: dict[str, Any] = {key: frozenset(one) if isinstance(one, set) else one for key, one in wanted.items()}
    told = EntryFilter(**named)
    ids = filled.ask(store.list_entry_ids, told)
    assert ids == expected[::-1]
    rows = filled.ask(store.list_entry_rows, ids)
    totals = filled.ask(store.entry_totals, told)
    assert (totals.number, totals.total_fen) == (len(ids), sum(row.amount_fen for row in rows.values()))
    assert filled.ask(store.entry_totals_of, ids) == totals
    assert sum(totals.numbers.values()) == totals.number and sum(totals.amounts_fen.values()) == totals.total_fen


def test_kinds_are_counted_whatever_kinds_are_chosen(filled: LedgerScene) -> None:
    counts = filled.ask(store.count_by_kind, EntryFilter(kinds=frozenset({EntryKind.BONUS})))
    assert counts == {
        EntryKind.PENALTY: 4, EntryKind.BONUS: 1, EntryKind.COMMISSION: 0, EntryKind.ADJUSTMENT: 1,
    }  # fmt: skip


@pytest.mark.parametrize("key", sorted(store.SORTS))
def test_every_sort_turns_round(filled: LedgerScene, key: str) -> None:
    up = filled.ask(store.list_entry_ids, EntryFilter(), EntrySort(key, False))
    down = filled.ask(store.list_entry_ids, EntryFilter(), EntrySort(key, True))
    assert down[:3] == filled.ask(store.list_entry_ids, EntryFilter(), EntrySort(key, True), 3)
    assert sorted(up) == sorted(down) == [1, 2, 3, 4, 5, 6]
    if key in ("entry_no", "happened", "booked", "amount"):
        rows = filled.ask(store.list_entry_rows, up)
        assert up == sorted(up, key=lambda one: (getattr(rows[one], COLUMNS[key]), one))


COLUMNS = {"entry_no": "id", "happened": "happened_on", "booked": "booked_on", "amount": "amount_fen"}


def test_a_row_says_what_stands_behind_it(filled: LedgerScene) -> None:
    first, second, _third, fourth, fifth, sixth = filled.entries()
    assert (first.appeal, first.collected, second.appeal, second.collected) == (None, False, AppealState.OPEN, True)
    assert (fourth.reversed_by_no, fifth.reverses_no) == (fifth.entry_no, fourth.entry_no)
    assert (sixth.shop, first.shop) == ("名美示例旗舰店", "")


def test_a_fine_collected_by_mistake_is_to_be_collected_again(filled: LedgerScene) -> None:
    filled.do(correct, MovementId(1), "没收到钱")
    assert [one.id for one in filled.entries(uncollected=True)] == [1, 2]


def test_the_last_reasons_are_offered_once_each(filled: LedgerScene) -> None:
    for reason in ("迟到", "早退", "迟到"):
        filled.by_hand(100, reason=reason)
    assert filled.ask(store.last_reasons, EntryKind.PENALTY, 2) == ["迟到", "早退"]
