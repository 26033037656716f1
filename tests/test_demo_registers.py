"""The invented shop's registers and ledger: every kind is there, the sums are right, and the chain holds."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.demo import fill
from shopdesk.ledger.chain import verify
from shopdesk.ledger.model import CommissionRun, FundMovement, LedgerAppeal, LedgerEntry, LedgerMonth
from shopdesk.ledger.states import AppealState, EntryKind, FundKind
from shopdesk.photos.model import PhotoLink
from shopdesk.quality_feedback.model import FeedbackState, QualityFeedback
from shopdesk.today.registers import registers_ahead
from shopdesk.violations.model import Violation, ViolationAppeal, ViolationKind
from shopdesk.wrong_shipments.model import Resolution, WrongKind, WrongShipment

NOW = datetime(2026, 11, 22, 5, 30, tzinfo=UTC)


def owner() -> Actor:
    return Actor(None, "周静", Role.OWNER, Clock(now=lambda: NOW))


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = DataFolder(tmp_path_factory.mktemp("demo") / "data")
    with open_database(folder, NOW) as opened:
        fill(opened.database, folder, owner())
        with opened.database.read() as reading:
            yield reading


def test_the_first_page_has_something_of_everything(session: Session) -> None:
    found = registers_ahead(session, owner())
    assert found.unresolved[0] and found.feedback.to_verify.number and found.feedback.to_send.number
    assert [alert.style_no for alert in found.feedback.alerts] == ["MY-2606"]
    assert [(one.kind, one.left) for one in found.thresholds] == [(ViolationKind.GENERAL, 1)]
    assert found.ledger is not None and found.ledger.appeals.number == 1
    assert (found.ledger.month, found.ledger.commission) == ("2026-10", "")


def test_wrong_shipments_of_every_kind_and_end(session: Session) -> None:
    rows = session.scalars(select(WrongShipment)).all()
    assert {row.kind for row in rows} == set(WrongKind)
    assert {row.resolution for row in rows} == {None, *Resolution}
    linked = session.scalars(select(PhotoLink.record_id).where(PhotoLink.record_kind == "wrong_shipment"))
    assert len(set(linked)) == 7


def test_feedback_in_every_state_and_violations_of_both_kinds(session: Session) -> None:
    assert set(session.scalars(select(QualityFeedback.state))) == set(FeedbackState)
    assert set(session.scalars(select(Violation.kind))) == set(ViolationKind)
    answered = set(session.scalars(select(Violation.appeal)))
    assert answered == {ViolationAppeal.NONE, ViolationAppeal.ACCEPTED, ViolationAppeal.REJECTED}


def test_the_ledger_holds_together(session: Session) -> None:
    assert verify(session).ok
    kinds = Counter(session.scalars(select(LedgerEntry.kind)))
    assert kinds.keys() == {EntryKind.PENALTY, EntryKind.BONUS, EntryKind.COMMISSION}
    steps = session.scalars(
        select(LedgerEntry.occurrence_no).where(
            LedgerEntry.source_kind == "wrong_shipment", LedgerEntry.reverses_id.is_(None)
        )
    )
    assert set(steps) == {1, 2, 3}
    assert set(session.scalars(select(LedgerAppeal.state))) == {AppealState.OPEN, AppealState.ACCEPTED}
    assert session.scalars(select(LedgerMonth.month)).all() == ["2026-09"]
    assert session.scalars(select(CommissionRun.month).order_by(CommissionRun.id)).all() == ["2026-09", "2026-10"]


def test_the_fund_was_filled_and_spent_with_receipts(session: Session) -> None:
    amounts = dict(
        session.execute(select(FundMovement.kind, func.sum(FundMovement.amount_fen)).group_by(FundMovement.kind)).all()
    )
    assert amounts.keys() == {FundKind.DEPOSIT, FundKind.FINE, FundKind.SPENDING}
    assert sum(amounts.values()) > 0
    spent = session.scalars(select(FundMovement.id).where(FundMovement.kind == FundKind.SPENDING)).all()
    linked = session.scalars(select(PhotoLink.record_id).where(PhotoLink.record_kind == "fund_movement")).all()
    assert sorted(linked) == sorted(spent)


@pytest.mark.parametrize("day", [datetime(2026, 11, 1, 2, tzinfo=UTC), datetime(2027, 1, 31, 15, tzinfo=UTC)])
def test_a_shop_of_another_day_has_a_closed_month_too(tmp_path: Path, day: datetime) -> None:
    """On the first and on the last of a month, over the turn of a year."""
    folder = DataFolder(tmp_path / "data")
    actor = Actor(None, "周静", Role.OWNER, Clock(now=lambda: day))
    with open_database(folder, day) as opened:
        fill(opened.database, folder, actor, 60)
        with opened.database.read() as reading:
            assert verify(reading).ok
            assert len(reading.scalars(select(LedgerMonth.month)).all()) >= 1
