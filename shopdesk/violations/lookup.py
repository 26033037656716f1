"""What the rest of the desk asks about platform violations."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock
from shopdesk.core.identifiers import search_key
from shopdesk.orders.model import OrderId
from shopdesk.violations import store
from shopdesk.violations.standings import appeals_due
from shopdesk.violations.store import ViolationFilter, ViolationRow, ViolationSort

__all__ = [
    "FoundViolation",
    "ViolationRow",
    "count_waiting",
    "find_violations",
    "violation_rows",
    "violations_of_order",
]

_LAST_ENTERED = ViolationSort("entered")
_SEARCHED = ("violation_no", "case_no", "order_no", "reason", "memo", "staff")


class FoundViolation(NamedTuple):
    """A violation, and the field a text was found in."""

    row: ViolationRow
    matched: str


def find_violations(session: Session, text: str, limit: int) -> list[FoundViolation]:
    """Violations with ``text`` in anything they are known by, the latest entered first."""
    ids = store.list_violation_ids(session, ViolationFilter(text=text), _LAST_ENTERED)[:limit]
    return [FoundViolation(row, _matched(row, search_key(text))) for row in violation_rows(session, ids)]


def violation_rows(session: Session, violation_ids: Sequence[int]) -> list[ViolationRow]:
    """Some violations as lists show them, in the order of the ids."""
    rows = store.list_violation_rows(session, violation_ids)
    return [rows[one] for one in violation_ids if one in rows]


def violations_of_order(session: Session, order_id: OrderId) -> list[ViolationRow]:
    """The violations about an order, newest first."""
    return violation_rows(session, store.list_violation_ids(session, ViolationFilter(order_id=order_id)))


def count_waiting(session: Session, clock: Clock) -> int:
    """How many violations nobody appealed against may be appealed against for a few days more."""
    return appeals_due(session, clock).number


def _matched(row: ViolationRow, key: str) -> str:
    values: list[str] = [getattr(row, name) for name in _SEARCHED]
    return next((value for value in values if key in search_key(value)), "")
