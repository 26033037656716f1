"""Months closed and opened again: what is booked in a closed one never changes."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.audit import list_history
from shopdesk.core.errors import UserError
from shopdesk.ledger import service
from shopdesk.ledger.ahead import ledger_ahead
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.moving import SpendingDraft, deposit, spend
from shopdesk.ledger.model import CommissionRate, CommissionRun, LedgerMonth
from shopdesk.ledger.months.booking import booked_day, closed_until
from shopdesk.ledger.months.closing import why_not_close, why_not_reopen
from shopdesk.ledger.months.month_store import list_closes, list_months
from shopdesk.ledger.states import CommissionBasis, EntryKind
from tests.ledger.scene import LedgerScene

SEP, OCT, NOV = date(2026, 9, 9), date(2026, 10, 9), date(2026, 11, 5)


def test_closing_closes_every_open_month_before(scene: LedgerScene) -> None:
    scene.by_hand(100, on=SEP)
    assert scene.ask(service.months_to_close, "2026-10") == ["2026-09", "2026-10"]
    assert scene.do(service.close_month, "2026-10", "对过账") == ["2026-09", "2026-10"]
    assert scene.ask(closed_until) == "2026-10"
    assert {month: mark.note for month, mark in scene.ask(list_closes).items()} == {
        "2026-09": "对过账", "2026-10": "对过账",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("month", "words"),
    [
        ("2026-11", "not over yet"),
        ("2027-01", "not over yet"),
        ("2026-08", "Nothing was entered yet"),
        ("x", "not a month"),
    ],
)
def test_what_cannot_be_closed_says_why(scene: LedgerScene, month: str, words: str) -> None:
    scene.by_hand(100, on=OCT)
    with pytest.raises(UserError, match=words):
        scene.do(service.close_month, month)
    assert scene.ask(closed_until) == ""


def test_a_month_is_over_at_midnight_of_the_shop(tmp_path: Path, empty_database: Path) -> None:
    scene = LedgerScene(tmp_path, empty_database, date(2026, 10, 20))
    scene.by_hand(100)
    scene.now = datetime(2026, 10, 31, 15, 59, 59, tzinfo=UTC)
    assert "not over" in scene.ask(why_not_close, scene.actor, "2026-10")
    scene.now = datetime(2026, 10, 31, 16, tzinfo=UTC)
    assert scene.ask(why_not_close, scene.actor, "2026-10") == ""
    scene.close()


def test_a_closed_month_is_closed_and_only_the_last_is_opened(scene: LedgerScene) -> None:
    scene.by_hand(100, on=SEP)
    scene.do(service.close_month, "2026-10")
    assert "closed already" in scene.ask(why_not_close, scene.actor, "2026-10")
    assert "that is 2026-10" in scene.ask(why_not_reopen, scene.actor, "2026-09")
    assert "is not closed" in scene.ask(why_not_reopen, scene.actor, "2026-11")
    with pytest.raises(UserError, match="Give the reason"):
        scene.do(service.reopen_month, "2026-10", " ")
    scene.do(service.reopen_month, "2026-10", "漏了一笔")
    assert scene.ask(closed_until) == "2026-09"
    assert scene.by_hand(100, on=OCT).booked_on == OCT


def test_why_a_month_was_opened_stays_in_the_history(scene: LedgerScene) -> None:
    scene.by_hand(100, on=OCT)
    scene.do(service.close_month, "2026-10")
    with scene.database.read() as session:
        [close_id] = session.query(LedgerMonth.id).one()
    scene.do(service.reopen_month, "2026-10", "漏了一笔")
    told = scene.ask(list_history, "ledger_month", close_id)
    assert [one.action for one in told] == ["purged", "changed", "created"]
    assert told[1].changes["note"] == ["", "漏了一笔"]


def test_nothing_is_booked_in_a_closed_month(scene: LedgerScene) -> None:
    fined = scene.by_hand(1_000, on=OCT)
    scene.do(service.close_month, "2026-10")
    before = scene.ask(list_months, scene.clock)[1]
    scene.by_hand(300, on=OCT)
    scene.reverse(fined.id, on=OCT)
    scene.do(deposit, OCT, 5_000, "王芳", "团建")
    after = scene.ask(list_months, scene.clock)
    assert after[1] == before
    assert (after[0].entries, after[0].total_fen, after[0].fund_fen) == (2, 700, 5_000)
    assert scene.ask(booked_day, OCT) == date(2026, 11, 1)


def test_months_say_what_they_come_to(scene: LedgerScene) -> None:
    fined = scene.by_hand(1_000, on=OCT)
    scene.by_hand(2_500, EntryKind.BONUS, "周敏", on=OCT)
    scene.by_hand(-70, EntryKind.ADJUSTMENT, on=NOV)
    scene.by_hand(9_900, EntryKind.COMMISSION, "周敏", on=NOV)
    scene.do(collect_fines, [fined.id], OCT)
    scene.do(spend, SpendingDraft(NOV, 400, "周敏", "奶茶"))
    scene.do(service.close_month, "2026-10", "好")
    nov, octo = scene.ask(list_months, scene.clock)
    assert (octo.month, octo.closed, octo.is_over, octo.entries, octo.closed_by, octo.note) == (
        "2026-10", True, True, 2, "王芳", "好",
    )  # fmt: skip
    assert (octo.penalties_fen, octo.bonuses_fen, octo.total_fen, octo.fund_fen) == (-1_000, 2_500, 1_500, 1_000)
    assert (nov.closed, nov.is_over, nov.closed_at) == (False, False, None)
    assert (nov.commission_fen, nov.adjustments_fen, nov.total_fen, nov.fund_fen) == (9_900, -70, 9_830, 600)
    own = scene.ask(list_months, scene.clock, scene.staff["李静"])
    assert [one.total_fen for one in own] == [-70, -1_000]


def test_months_without_entries_are_there_too(scene: LedgerScene) -> None:
    scene.by_hand(100, on=date(2026, 8, 1))
    assert [one.month for one in scene.ask(list_months, scene.clock)] == ["2026-11", "2026-10", "2026-09", "2026-08"]


def test_a_close_keeps_where_the_chains_ended(scene: LedgerScene) -> None:
    scene.by_hand(100, on=OCT)
    last = scene.by_hand(250, on=NOV)
    scene.do(service.close_month, "2026-10")
    mark = scene.ask(list_closes)["2026-10"]
    assert (mark.entry_count, mark.movement_count, mark.total_fen, mark.fund_fen) == (last.id, 0, -100, 0)
    assert scene.verified().ok


def test_loose_ends_are_named_but_bar_nothing(scene: LedgerScene) -> None:
    fined = scene.by_hand(1_000, on=OCT)
    other = scene.by_hand(2_000, name="周敏", on=OCT)
    scene.by_hand(300, on=NOV)
    scene.do(file_appeal, fined.id, "不是我", by="李静")
    assert scene.ask(service.loose_ends, "2026-10") == [
        "An appeal against LG2611-0001 (李静) is not decided.",
        "Fines that are not in the fund: 2, ￥30.00 in all.",
    ]
    scene.do(collect_fines, [other.id], NOV)
    assert scene.ask(service.loose_ends, "2026-10")[1] == "Fines that are not in the fund: 1, ￥10.00 in all."
    assert scene.do(service.close_month, "2026-10") == ["2026-10"]


def test_commission_that_is_not_entered_is_a_loose_end(scene: LedgerScene) -> None:
    scene.by_hand(500, EntryKind.BONUS, on=OCT)
    assert scene.ask(service.loose_ends, "2026-10") == []

    def add_rate(session: Session, _actor: Actor) -> None:
        session.add(CommissionRate(from_month="2026-10", basis=CommissionBasis.PERCENT, basis_points=250))

    def run(session: Session, actor: Actor) -> None:
        session.add(CommissionRun(month="2026-10", run_at=actor.clock.now(), run_by=actor.name, unclaimed_count=4))

    scene.do(add_rate)
    assert scene.ask(service.loose_ends, "2026-10") == ["The commission of 2026-10 is not entered."]
    assert scene.ask(service.loose_ends, "2026-09") == []
    scene.do(run)
    assert scene.ask(service.loose_ends, "2026-10") == ["4 orders named nobody when the commission was entered."]


def test_the_first_page_knows_what_waits(scene: LedgerScene) -> None:
    fined = scene.by_hand(1_000, on=OCT)
    scene.by_hand(2_000, on=NOV)
    scene.do(file_appeal, fined.id, "不是我", by="李静")
    told = scene.ask(ledger_ahead, scene.clock)
    assert (told.appeals.number, told.appeals.oldest) == (1, scene.now)
    assert told.month == "2026-10"
    scene.do(service.close_month, "2026-10")
    assert scene.ask(ledger_ahead, scene.clock).month == ""


def test_what_counts_in_a_month_to_come_by_a_clock_set_back_is_not_left_out(scene: LedgerScene) -> None:
    scene.by_hand(500, on=OCT)
    scene.do(service.close_month, "2026-10")
    scene.on(date(2026, 10, 30))  # the computer's clock was wrong, or is now
    late = scene.by_hand(700, on=date(2026, 10, 30))
    scene.do(deposit, scene.today, 100, "王芳")
    assert late.booked_on == date(2026, 11, 1)
    rows = scene.ask(list_months, scene.clock)
    assert [(row.month, row.total_fen, row.fund_fen) for row in rows] == [("2026-11", -700, 100), ("2026-10", -500, 0)]
    assert scene.verified().ok


def test_a_close_and_its_reopening_count_at_once_in_the_same_transaction(scene: LedgerScene) -> None:
    scene.by_hand(500, on=OCT)
    with scene.database.write(scene.actor) as session:
        assert booked_day(session, OCT) == OCT
        service.close_month(session, scene.actor, "2026-10")
        assert booked_day(session, OCT) == date(2026, 11, 1)
        service.reopen_month(session, scene.actor, "2026-10", "漏了")
        assert booked_day(session, OCT) == OCT
