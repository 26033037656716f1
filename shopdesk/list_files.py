"""Lists written as files without a window: every list the command line can export, with all of its columns."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.aftersales import store as ticket_store
from shopdesk.aftersales.table import ticket_listing
from shopdesk.claims import store as claim_store
from shopdesk.claims.table import CLAIMS
from shopdesk.core.actor import Actor
from shopdesk.core.clock import month_end, month_start
from shopdesk.core.columns import Listing
from shopdesk.ledger import rights
from shopdesk.ledger import store as ledger_store
from shopdesk.ledger.table import ENTRIES
from shopdesk.orders import store as order_store
from shopdesk.orders.table import ORDERS
from shopdesk.photos import store as photo_store
from shopdesk.photos.listing import PHOTOS
from shopdesk.quality_feedback import store as feedback_store
from shopdesk.quality_feedback.table import FEEDBACK
from shopdesk.sheets.lists import write_list_file
from shopdesk.violations import store as violation_store
from shopdesk.violations.table import VIOLATIONS
from shopdesk.wrong_shipments import store as shipment_store
from shopdesk.wrong_shipments.table import WRONG_SHIPMENTS

Rows = Callable[[Session, Sequence[int]], dict[int, Any]]
List = tuple[Listing[Any], Sequence[int], Rows]


def write_list(session: Session, actor: Actor, what: str, month: str, out: Path) -> int:
    """Write a list of ``LISTS`` as far as somebody may see it, of one month by the shop's time or whole; its rows.

    Raises UserError for a month that is none and for a kind of file that is not written.
    """
    listing, ids, rows = LISTS[what](session, actor, month)
    if out.suffix.lower() == ".pdf":  # all columns for a sheet; on paper only those a list shows at first
        listing = replace(listing, columns=tuple(column for column in listing.columns if not column.hidden))
    return write_list_file(out, listing, ids, partial(rows, session), clock=actor.clock)


def _orders(session: Session, actor: Actor, month: str) -> List:
    begin, end = _instants(actor, month)
    ids = order_store.list_order_ids(session, order_store.OrderFilter(begin=begin, end=end))
    return ORDERS, ids, order_store.list_order_rows


def _tickets(session: Session, actor: Actor, month: str) -> List:
    begin, end = _instants(actor, month)
    ids = ticket_store.list_ticket_ids(session, ticket_store.TicketFilter(begin=begin, end=end))
    return ticket_listing(actor.clock), ids, ticket_store.list_ticket_rows


def _claims(session: Session, actor: Actor, month: str) -> List:
    begin, end = _instants(actor, month)
    wanted = claim_store.ClaimFilter(registered_from=begin, registered_before=end)
    return CLAIMS, claim_store.list_claim_ids(session, wanted), claim_store.list_claim_rows


def _photos(session: Session, actor: Actor, month: str) -> List:
    begin, end = _instants(actor, month)
    ids = photo_store.list_photo_ids(session, photo_store.PhotoFilter(begin=begin, end=end))
    return PHOTOS, ids, photo_store.list_photo_rows


def _wrong_shipments(session: Session, _actor: Actor, month: str) -> List:
    first, last = _days(month)
    wanted = shipment_store.ShipmentFilter(found_from=first, found_until=last)
    return WRONG_SHIPMENTS, shipment_store.list_shipment_ids(session, wanted), shipment_store.list_shipment_rows


def _quality(session: Session, _actor: Actor, month: str) -> List:
    first, last = _days(month)
    wanted = feedback_store.FeedbackFilter(reported_from=first, reported_until=last)
    return FEEDBACK, feedback_store.list_feedback_ids(session, wanted), feedback_store.list_feedback_rows


def _violations(session: Session, _actor: Actor, month: str) -> List:
    first, last = _days(month)
    wanted = violation_store.ViolationFilter(happened_from=first, happened_until=last)
    return VIOLATIONS, violation_store.list_violation_ids(session, wanted), violation_store.list_violation_rows


def _ledger(session: Session, actor: Actor, month: str) -> List:
    first, last = _days(month)
    wanted = rights.narrowed(session, actor, ledger_store.EntryFilter(booked_from=first, booked_to=last))
    return ENTRIES, ledger_store.list_entry_ids(session, wanted), ledger_store.list_entry_rows


def _instants(actor: Actor, month: str) -> tuple[Any, Any]:
    return actor.clock.month_bounds(month) if month else (None, None)


def _days(month: str) -> tuple[date | None, date | None]:
    """The first and the last business day of a month; nothing of none."""
    return (month_start(month), month_end(month)) if month else (None, None)


LISTS: dict[str, Callable[[Session, Actor, str], List]] = {
    "orders": _orders,
    "tickets": _tickets,
    "claims": _claims,
    "photos": _photos,
    "wrong-shipments": _wrong_shipments,
    "quality": _quality,
    "violations": _violations,
    "ledger": _ledger,
}
