"""Lists written as files without a window: every list the command line can export, with all of its columns."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.aftersales import store as ticket_store
from shopdesk.aftersales.table import ticket_listing
from shopdesk.claims import store as claim_store
from shopdesk.claims.table import CLAIMS
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Listing
from shopdesk.orders import store as order_store
from shopdesk.orders.table import ORDERS
from shopdesk.photos import store as photo_store
from shopdesk.photos.listing import PHOTOS
from shopdesk.sheets.lists import write_list_file

Rows = Callable[[Session, Sequence[int]], dict[int, Any]]


def write_list(session: Session, clock: Clock, what: str, month: str, out: Path) -> int:
    """Write a list of ``LISTS``, of one month by the shop's time or whole; how many rows there were.

    Raises UserError for a month that is none and for a kind of file that is not written.
    """
    begin, end = clock.month_bounds(month) if month else (None, None)
    listing, ids, rows = LISTS[what](session, clock, begin, end)
    if out.suffix.lower() == ".pdf":  # all columns for a sheet; on paper only those a list shows at first
        listing = replace(listing, columns=tuple(column for column in listing.columns if not column.hidden))
    return write_list_file(out, listing, ids, partial(rows, session), clock=clock)


def _orders(session: Session, _clock: Clock, begin: Any, end: Any) -> tuple[Listing[Any], Sequence[int], Rows]:
    ids = order_store.list_order_ids(session, order_store.OrderFilter(begin=begin, end=end))
    return ORDERS, ids, order_store.list_order_rows


def _tickets(session: Session, clock: Clock, begin: Any, end: Any) -> tuple[Listing[Any], Sequence[int], Rows]:
    ids = ticket_store.list_ticket_ids(session, ticket_store.TicketFilter(begin=begin, end=end))
    return ticket_listing(clock), ids, ticket_store.list_ticket_rows


def _claims(session: Session, _clock: Clock, begin: Any, end: Any) -> tuple[Listing[Any], Sequence[int], Rows]:
    wanted = claim_store.ClaimFilter(registered_from=begin, registered_before=end)
    return CLAIMS, claim_store.list_claim_ids(session, wanted), claim_store.list_claim_rows


def _photos(session: Session, _clock: Clock, begin: Any, end: Any) -> tuple[Listing[Any], Sequence[int], Rows]:
    ids = photo_store.list_photo_ids(session, photo_store.PhotoFilter(begin=begin, end=end))
    return PHOTOS, ids, photo_store.list_photo_rows


LISTS: dict[str, Callable[..., tuple[Listing[Any], Sequence[int], Rows]]] = {
    "orders": _orders,
    "tickets": _tickets,
    "claims": _claims,
    "photos": _photos,
}
