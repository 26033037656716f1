"""Whose a parcel is that lies on the desk: by its number, else by whatever its slip tells. Nothing is written here."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup
from shopdesk.aftersales.lookup import TicketRow
from shopdesk.aftersales.states import RETURN_KINDS, TicketState
from shopdesk.core.identifiers import as_given, search_key
from shopdesk.couriers import service as couriers
from shopdesk.orders import service as orders
from shopdesk.orders.drafts import tracking_numbers
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts, OrderRow
from shopdesk.receiving import store
from shopdesk.receiving.store import ParcelRow

CANDIDATES = 20  # more than that is no answer


class Candidates(NamedTuple):
    """What a text may mean: tickets that wait for their goods first, then other open ones; orders without a ticket."""

    tickets: tuple[TicketRow, ...] = ()
    orders: tuple[OrderRow, ...] = ()


class ParcelMatch(NamedTuple):
    """Whose a parcel may be. Only one of ``tickets``, ``replacements`` and ``orders`` holds anything.

    ``tickets`` await it, or had it; ``replacements`` left with it and have come back, and so have the ``orders``.
    ``before`` is what was done with this number at the desk, newest first; ``courier`` is empty when the number
    may be of several. ``candidates`` are filled when nothing has the number, and with those tickets of the orders
    that await goods: some buyers send back by not taking the parcel.
    """

    tracking_no: str
    courier: str = ""
    tickets: tuple[TicketRow, ...] = ()
    replacements: tuple[TicketRow, ...] = ()
    orders: tuple[OrderFacts, ...] = ()
    before: tuple[ParcelRow, ...] = ()
    candidates: Candidates = Candidates()

    @property
    def is_known(self) -> bool:
        """Whether anything has this number."""
        return bool(self.tickets or self.replacements or self.orders)


def scanned_number(text: str) -> str:
    """A number as it is kept: no blanks in it, letters large, digits narrow; empty for nothing."""
    numbers = tracking_numbers(text)
    return numbers[0] if numbers else ""


def match_parcel(session: Session, text: str) -> ParcelMatch:
    """Whose parcel a scanned or typed number is; a customer ID, phone or order no. finds candidates."""
    number = scanned_number(text)
    rows = store.list_parcel_rows(session, found := store.parcels_with_number(session, number))
    match = ParcelMatch(number, courier_of(session, number), before=tuple(rows[parcel_id] for parcel_id in found))
    having = lookup.tickets_with_tracking(session, number) if number else []
    coming = [row for row in having if search_key(row.return_tracking_no) == search_key(number)]
    if coming:
        return match._replace(tickets=tuple(sorted(coming, key=_place)))
    ours = [OrderId(order_id) for order_id in orders.orders_with_tracking(session, number)] if number else []
    if ours:
        facts = tuple(orders.order_facts(session, order_id) for order_id in ours)
        its = {row.id: row for order_id in ours for row in lookup.tickets_of_order(session, order_id)}
        waiting = Candidates(tuple(sorted(filter(awaits_goods, its.values()), key=_place)))
        return match._replace(orders=facts, candidates=waiting)
    if having:
        return match._replace(replacements=tuple(having))
    return match._replace(candidates=find_candidates(session, text))


def find_candidates(session: Session, text: str) -> Candidates:
    """Tickets and orders that a customer ID, phone (or its end), order no., receiver or goods may mean."""
    text = as_given(text)
    if not text:
        return Candidates()
    found_orders = [row for row, _matched in orders.find_orders(session, text, CANDIDATES)]
    tickets = {found.row.id: found.row for found in lookup.find_tickets(session, text, CANDIDATES)}
    without = []
    for order in found_orders:
        its = lookup.tickets_of_order(session, order.id)
        tickets |= {row.id: row for row in its}
        if not any(row.is_open for row in its):
            without.append(order)
    open_ones = sorted((row for row in tickets.values() if row.is_open), key=_place)
    return Candidates(tuple(open_ones[:CANDIDATES]), tuple(without))


def courier_of(session: Session, tracking_no: str) -> str:
    """The courier a number tells; empty when it may be of several, or of none."""
    found = couriers.courier_candidates(session, tracking_no) if tracking_no else []
    found = [one for one in found if one.active] or found
    return found[0].name if len(found) == 1 else ""


def awaits_goods(row: TicketRow) -> bool:
    """Whether a ticket still waits for what the customer sends back."""
    if row.state is TicketState.AWAITING_RETURN:
        return True
    return row.ship_first and row.returned_at is None and row.kind in RETURN_KINDS


def _place(row: TicketRow) -> tuple[bool, bool, float]:
    """Those that wait for goods first, then other open ones; the latest opened first."""
    return not awaits_goods(row), not row.is_open, -row.opened_at.timestamp()
