"""What the form of a ticket has to know: what there is to choose from, all goods of its orders, how many are left."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.books.reasons import ReasonRow, list_reasons
from shopdesk.aftersales.books.return_addresses import AddressRow, default_address, list_addresses
from shopdesk.aftersales.drafting.drafts import (
    Duplicate,
    LineDraft,
    LineProposal,
    Proposal,
    TicketDraft,
    duplicates,
    proposal,
)
from shopdesk.aftersales.drafting.stand_ins import with_stand_ins
from shopdesk.aftersales.drafting.taken_store import orders_on_file, tickets_that_count
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind
from shopdesk.core.actor import Actor
from shopdesk.photos.service import count_record_photos
from shopdesk.shops.service import list_staff


class Choices(NamedTuple):
    """What there is to choose from for a ticket of a shop; staff by id and name."""

    reasons: list[ReasonRow]
    staff: list[tuple[int, str]]
    addresses: list[AddressRow]
    default_address: AddressRow | None


def choices_for(session: Session, shop_id: int, handler_id: int | None, *, with_hidden: bool) -> Choices:
    """The reasons, people and addresses for a ticket; who handles it stays among them, though gone by now."""
    staff = [(int(one.id), one.name) for one in list_staff(session) if one.active or one.id == handler_id]
    reasons = list_reasons(session, with_hidden=with_hidden)
    return Choices(reasons, staff, list_addresses(session, shop_id), default_address(session, shop_id))


def goods_of(
    session: Session, actor: Actor, draft: TicketDraft, order_ids: Sequence[int], ticket_id: TicketId | None
) -> list[LineProposal]:
    """Every line of some orders as a ticket of that kind sees it, in it or not."""
    orders = with_stand_ins(orders_on_file(session, order_ids))
    goods = [line for order_id in order_ids if order_id in orders for line in orders[order_id].goods]
    lines = tuple(LineDraft(line.id, line.quantity) for line in goods)
    return list(proposal(session, actor, replace(draft, lines=lines), ticket_id).lines)


def takers_of(
    session: Session, kind: TicketKind, order_ids: Sequence[int], ticket_id: TicketId | None
) -> dict[int, list[str]]:
    """The numbers of the other tickets that pieces of each line are in, as far as they count for a kind of ticket."""
    found: dict[int, list[str]] = {}
    for one in tickets_that_count(session, order_ids):
        alike = (one.kind is TicketKind.REISSUE) == (kind is TicketKind.REISSUE) and not one.keeps_goods
        if one.ticket_id != ticket_id and one.counts and alike:
            for line in one.lines:
                found.setdefault(line.order_line_id, []).append(one.ticket_no)
    return found


class Following(NamedTuple):
    """What follows from a draft; ``photos`` are those it has, or would begin with."""

    proposal: Proposal
    duplicates: list[Duplicate]
    photos: int


def what_follows(
    session: Session, actor: Actor, draft: TicketDraft, order_ids: Sequence[int], ticket_id: TicketId | None
) -> Following:
    """What a draft comes to, which other tickets may be about the same, how many photos come along."""
    worked_out = proposal(session, actor, draft, ticket_id)
    records = ("order", order_ids) if ticket_id is None else ("ticket", [int(ticket_id)])
    photos = sum(count_record_photos(session, *records).values())
    return Following(worked_out, duplicates(session, draft, ticket_id), photos)
