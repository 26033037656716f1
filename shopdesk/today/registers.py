"""What waits in the registers and the ledger, gathered for the first page: read only."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.ledger import rights
from shopdesk.ledger.ahead import LedgerAhead, ledger_ahead
from shopdesk.quality_feedback.lookup import FeedbackAhead, feedback_ahead
from shopdesk.shops.model import ShopId
from shopdesk.violations.standings import (
    AppealsDue,
    ThresholdReached,
    ThresholdWarning,
    appeals_due,
    threshold_warnings,
    thresholds_reached,
)
from shopdesk.wrong_shipments.lookup import count_unresolved


class RegistersAhead(NamedTuple):
    """Open work with wrong shipments, feedback and violations, and with the ledger for who answers for it."""

    unresolved: tuple[int, date | None]  # wrong shipments nobody has put right, and the day of the oldest
    feedback: FeedbackAhead
    reached: list[ThresholdReached]
    thresholds: list[ThresholdWarning]
    appeals_due: AppealsDue
    ledger: LedgerAhead | None


def registers_ahead(session: Session, actor: Actor, shop_id: ShopId | None = None) -> RegistersAhead:
    """How much work waits there today, of all shops or one; money of the ledger is told to who may enter it."""
    clock = actor.clock
    return RegistersAhead(
        count_unresolved(session, shop_id),
        feedback_ahead(session, clock, shop_id),
        thresholds_reached(session, clock, shop_id),
        threshold_warnings(session, clock, shop_id),
        appeals_due(session, clock, shop_id),
        None if rights.why_not_enter(session, actor) else ledger_ahead(session, clock),
    )
