"""What went back of orders, and when: by tickets, by the platform's word, or only known from the order itself.

No refund counts twice: what a ticket gave back is also in the platform's figures, see ``amounts.outside_fen``.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.amounts import outside_fen
from shopdesk.aftersales.drafting.quantities import given_for_order
from shopdesk.aftersales.drafting.taken_store import TakenOrder, tickets_that_count
from shopdesk.aftersales.states import TicketKind
from shopdesk.core.clock import Clock
from shopdesk.ledger.commission import commission_store
from shopdesk.ledger.commission.commission_store import CountedOrder, TicketPart, ToldRefund


class MoneyBack(NamedTuple):
    """Money that went back of an order, in fen; ``on`` is None where nobody knows the day.

    ``postage_fen`` of it was postage.
    """

    on: date | None
    amount_fen: int
    postage_fen: int = 0


def money_back(session: Session, clock: Clock, orders: Sequence[CountedOrder]) -> dict[int, list[MoneyBack]]:
    """What went back of some orders; those of which nothing did are left out."""
    ids = [order.id for order in orders]
    parts = {(part.order_id, part.ticket_id): part for part in commission_store.ticket_parts(session, ids)}
    with_tickets = {order_id for order_id, _ticket_id in parts}
    taken: dict[int, list[TakenOrder]] = defaultdict(list)
    for one in tickets_that_count(session, with_tickets):
        taken[one.order_id].append(one)
    told: dict[int, list[ToldRefund]] = defaultdict(list)
    for refund in commission_store.told_refunds(session, with_tickets):
        told[refund.order_id].append(refund)
    found: dict[int, list[MoneyBack]] = {}
    for order in orders:
        if order.id in with_tickets:
            found[order.id] = _of_order(clock, order, taken[order.id], told[order.id], parts)
        elif order.refunded_fen > 0:
            found[order.id] = [MoneyBack(None, order.refunded_fen)]
    return found


def _of_order(
    clock: Clock,
    order: CountedOrder,
    taken: Iterable[TakenOrder],
    told: Iterable[ToldRefund],
    parts: dict[tuple[int, int], TicketPart],
) -> list[MoneyBack]:
    by_report: dict[int, list[MoneyBack]] = defaultdict(list)
    for refund in told:
        by_report[refund.ticket_id].append(MoneyBack(clock.day_of(refund.finished_at), refund.amount_fen))
    back: list[MoneyBack] = []
    counting: list[TakenOrder] = []
    for one in taken:
        given = _by_ticket(one, parts[order.id, one.ticket_id])
        reported = by_report.pop(one.ticket_id, [])
        if given is not None:
            back.append(given)
        elif reported:
            # The platform has paid what is still open here; until somebody settles it, its word counts.
            back += reported
            one = one._replace(amount_fen=sum(paid.amount_fen for paid in reported), on_platform=True)
        counting.append(one)
    # Paid by the platform though the ticket was refused or given up here.
    others = [paid for reported in by_report.values() for paid in reported]
    back += others
    beside = sum(paid.amount_fen for paid in others)
    less = [one._replace(outside_fen=max(0, one.outside_fen - beside)) for one in counting]
    if rest := outside_fen(order.refunded_fen - beside, less):
        back.append(MoneyBack(None, rest))
    return back


def _by_ticket(ticket: TakenOrder, part: TicketPart) -> MoneyBack | None:
    """What a ticket gave back of the order; None while it has not."""
    if ticket.kind is TicketKind.EXCHANGE:
        return None if part.settled_on is None else MoneyBack(part.settled_on, given_for_order(ticket))
    if part.refunded_fen is None:
        return None
    # Where less was given back than asked for, it is the postage that was left out first.
    postage = part.postage_fen - max(0, part.proposed_fen - part.refunded_fen)
    return MoneyBack(part.refunded_on, part.refunded_fen, max(0, min(postage, part.refunded_fen)))
