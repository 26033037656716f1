"""Payment reminders (催付): which orders wait to be paid, and what came of reminding their buyers.

An order leaves the list by itself when it is paid or closed. What was written about a reminder stays as it is.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders import reminder_store, store
from shopdesk.orders.model import Order, OrderId, OrderStatus, PaymentReminder, ReminderOutcome, status_chip
from shopdesk.orders.reminder_store import (
    ReminderFilter,
    ReminderRow,
    ReminderSort,
    ReminderTotals,
    list_reminder_ids,
    list_reminder_rows,
    reminder_totals,
)

__all__ = [
    "ReminderFilter",
    "ReminderRow",
    "ReminderSort",
    "ReminderTotals",
    "Reminding",
    "list_reminder_ids",
    "list_reminder_rows",
    "remind",
    "reminder_totals",
    "reminders_of",
]


class Reminding(NamedTuple):
    """One attempt to remind a buyer."""

    at: datetime
    by: str
    outcome: ReminderOutcome
    note: str


def remind(
    session: Session, actor: Actor, order_ids: Sequence[OrderId], outcome: ReminderOutcome, note: str = ""
) -> Changes:
    """Note that the buyers of unpaid orders were reminded, and what came of it.

    All or nothing: raises UserError naming the orders that wait for no payment (any more).
    """
    orders = store.orders_to_write(session, order_ids)
    barred = [reason for order in orders if (reason := _why_not(order))]
    if len(orders) < len(set(order_ids)):
        barred.append(translate("Orders", "Some of the orders do not exist (any more)."))
    if barred:
        raise UserError("\n".join((translate("Orders", "Not all of these buyers are to be reminded:"), *barred)))
    for order in orders:
        session.add(
            PaymentReminder(order_id=order.id, at=actor.clock.now(), by=actor.name, outcome=outcome, note=note.strip())
        )
    session.flush()
    return changed("order") if orders else changed()


def reminders_of(session: Session, order_id: OrderId) -> list[Reminding]:
    """The reminders of an order, latest first."""
    found = reminder_store.list_reminders(session, order_id)
    return [Reminding(one.at, one.by, one.outcome, one.note) for one in found]


def _why_not(order: Order) -> str:
    """Why an order's buyer is not to be reminded; empty when they are."""
    if order.deleted_at is not None:
        text = translate("Orders", "Order {order_no} lies in the recycle bin.")
    elif order.status is not OrderStatus.UNPAID:
        text = translate("Orders", "Order {order_no} is “{status}”.")
    else:
        return ""
    return text.format(order_no=order.order_no, status=status_chip(order.status).text)
