"""What can be in the way of a step: each function looks at one thing, and says what is missing or nothing.

They are named by what has to be there. ``steps.VERBS`` says which verb asks which of them.
"""

from sqlalchemy.orm import Session

from shopdesk.aftersales.books import return_addresses
from shopdesk.aftersales.model import Ticket
from shopdesk.aftersales.states import (
    OPEN_STATES,
    RETURN_KINDS,
    Duty,
    EventKind,
    FaultSide,
    PostagePayer,
    TicketKind,
    TicketState,
    fault_chip,
    kind_chip,
)
from shopdesk.aftersales.steps import step_store
from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos import service as photos
from shopdesk.shops.service import roles_apply

# What the receiving desk, which stands above tickets, calls its parcels.
_PARCEL = "parcel"
_CLOSED_AGAINST = frozenset({TicketState.REJECTED, TicketState.CANCELLED})


def photo_of_reason(session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """A photo, where the reason is believed with one only."""
    if not ticket.reason.photo_required or photos.count_record_photos(session, Ticket.audit_kind, [ticket.id]):
        return None
    text = translate("TicketSteps", "{ticket_no}: “{reason}” is approved with a photo only. Add one first.")
    return _lacks(ticket, text, field="photos", reason=ticket.reason_text)


def some_return_address(session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """An address in the book, where goods are to come back."""
    if not goods_awaited(ticket) or return_addresses.list_addresses(session, ticket.shop_id):
        return None
    text = translate("TicketSteps", "{ticket_no}: there is no return address. Enter one in the address book first.")
    return _lacks(ticket, text, field="return_address")


def goods_to_count(session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """Goods that come back for this ticket and may be counted (again)."""
    if ticket.kind not in RETURN_KINDS:
        return _no_return(ticket)
    if _have_left(session, ticket):
        return _lacks(ticket, translate("TicketSteps", "{ticket_no}: its goods have left again."))
    returned = ticket.returned_at is not None
    match ticket.state:
        case TicketState.PENDING_REVIEW if not returned:
            text = translate("TicketSteps", "{ticket_no} is to be reviewed before its goods can be counted.")
            return _lacks(ticket, text)
        case TicketState.AWAITING_RETURN | TicketState.INSPECTING | TicketState.PENDING_REVIEW:
            return None
        case state if state in _CLOSED_AGAINST or ticket.ship_first or not _is_counted(ticket):
            return None
    return _lacks(ticket, translate("TicketSteps", "{ticket_no}: its goods were inspected already."))


def goods_to_come(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """Goods that are still to come back."""
    if ticket.kind not in RETURN_KINDS:
        return _no_return(ticket)
    if ticket.returned_at is None:
        return None
    text = translate("TicketSteps", "{ticket_no}: its goods are here already.")
    return _lacks(ticket, text)


def is_exchange(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """An exchange: a refund is no parcel, and nothing can be repaired that is not here."""
    if ticket.kind is TicketKind.EXCHANGE:
        return None
    text = translate("TicketSteps", "{ticket_no} is “{kind}”: only the goods of an exchange can leave first.")
    return _lacks(ticket, text, kind=kind_chip(ticket.kind).text)


def fault_of_shop(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """The shop's own fault, by its share."""
    if ticket.fault_side is FaultSide.SHOP:
        return None
    text = translate("TicketSteps", "{ticket_no}: goods leave first when it is the shop's fault; here it is “{side}”.")
    return _lacks(ticket, text, side=fault_chip(ticket.fault_side).text)


def return_under_way(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """The tracking number of the parcel that comes back."""
    if ticket.return_tracking_no:
        return None
    text = translate("TicketSteps", "{ticket_no}: enter the tracking no. of the return first.")
    return _lacks(ticket, text, field="tracking_no")


def goods_counted(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """How many pieces came back, and how they look."""
    if _is_counted(ticket):
        return None
    text = translate("TicketSteps", "{ticket_no}: count the goods first.")
    return _lacks(ticket, text, field="counts")


def nothing_missing(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """Every piece."""
    missing = sum(line.missing or 0 for line in ticket.lines)
    if not missing:
        return None
    text = translate("TicketSteps", "{ticket_no}: pieces are missing ({count}), so the inspection cannot be passed.")
    return _lacks(ticket, text, field="counts", count=missing)


def photo_since_arrival(session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """A photo of what is wrong with the goods that arrived.

    One that came along with a parcel counts too: it was taken since that arrived, before anybody knew whose it was.
    """
    kind, since = Ticket.audit_kind, ticket.returned_at
    if photos.count_record_photos(session, kind, [ticket.id], since=since):
        return None
    if any(owner == _PARCEL for photo in photos.photos_of(session, kind, ticket.id) for owner, _id in photo.links):
        return None
    text = translate("TicketSteps", "{ticket_no}: add a photo of what is wrong, taken since the goods arrived.")
    return _lacks(ticket, text, field="photos")


def approved_by_another(session: Session, actor: Actor, ticket: Ticket) -> UserError | None:
    """Somebody else who approved it, where roles apply; the owner may do both."""
    if actor.role is Role.OWNER or actor.staff_id is None or ticket.approved_by_id != actor.staff_id:
        return None
    if not roles_apply(session):
        return None
    text = translate("TicketSteps", "{ticket_no}: {name} approved it, so somebody else has to refund it.")
    return _lacks(ticket, text, name=actor.name)


def goods_to_dispatch(session: Session, actor: Actor, ticket: Ticket) -> UserError | None:
    """Goods that are to leave: an exchange does not tell by itself what for, and what is repaired has to be here."""
    if leaves_as_it_came(ticket):
        return pieces_here(session, actor, ticket)
    if ticket.replacements or ticket.kind is not TicketKind.EXCHANGE:
        return None
    text = translate("TicketSteps", "{ticket_no}: say first which goods leave in exchange.")
    return _lacks(ticket, text, field="replacements")


def goods_here(session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """Goods that came back and are still here."""
    if ticket.returned_at is not None and not _have_left(session, ticket):
        return None
    text = translate("TicketSteps", "{ticket_no}: none of its goods are here.")
    return _lacks(ticket, text)


def pieces_here(session: Session, actor: Actor, ticket: Ticket) -> UserError | None:
    """Pieces that were counted, at least one."""
    if (error := goods_counted(session, actor, ticket)) is not None:
        return error
    if any((line.good or 0) + (line.defective or 0) for line in ticket.lines):
        return None
    text = translate("TicketSteps", "{ticket_no}: none of its goods are here.")
    return _lacks(ticket, text)


def parcel_still_out(session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """What left is not at the receiving desk again: from there it is sent once more, and its parcel settled."""
    if not step_store.came_back(session, ticket.id):
        return None
    text = translate(
        "TicketSteps", "{ticket_no}: its parcel came back and lies at the receiving desk. Send it again there."
    )
    return _lacks(ticket, text)


def no_reply_yet(_session: Session, actor: Actor, ticket: Ticket) -> UserError | None:
    """A customer who has not been answered."""
    if ticket.first_reply_at is None:
        return None
    text = translate("TicketSteps", "{ticket_no} was answered on {day} at {time}.")
    told = actor.clock.local(ticket.first_reply_at)
    return _lacks(ticket, text, day=f"{told:%Y-%m-%d}", time=f"{told:%H:%M}")


def difference_open(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """A price difference of an exchange that nobody has settled."""
    if ticket.difference_fen and ticket.difference_settled_on is None:
        return None
    text = translate("TicketSteps", "{ticket_no}: there is no price difference to settle (any more).")
    return _lacks(ticket, text)


def postage_to_pay(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """Postage of goods that came back, which the shop pays and has not given back, nor keeps as credit."""
    if ticket.kind not in RETURN_KINDS:
        return _no_return(ticket)
    if ticket.returned_at is None:
        return _lacks(ticket, translate("TicketSteps", "{ticket_no}: its goods are not here yet."))
    if ticket.postage_paid_on is not None:
        text = translate("TicketSteps", "{ticket_no}: the return postage was paid back on {day}.")
        return _lacks(ticket, text, day=ticket.postage_paid_on.isoformat())
    if ticket.postage_payer is not PostagePayer.SHOP:
        return _lacks(ticket, translate("TicketSteps", "{ticket_no}: the customer pays the postage of this return."))
    # Of a closed ticket without an amount nothing was kept, and nobody can enter one any more.
    if ticket.postage_as_credit and (ticket.return_postage_fen or ticket.state in OPEN_STATES):
        text = translate("TicketSteps", "{ticket_no}: the return postage is kept as credit of the customer.")
        return _lacks(ticket, text)
    return None


def extension_open(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """A trade whose deadline is to be extended."""
    if any(one.extend_until is not None and one.extended_at is None for one in ticket.orders):
        return None
    text = translate("TicketSteps", "{ticket_no}: no trade's deadline has to be extended (any more).")
    return _lacks(ticket, text)


def nothing_moved(_session: Session, _actor: Actor, ticket: Ticket) -> UserError | None:
    """No goods that came or went: these stay in the books."""
    if ticket.returned_at is None and ticket.dispatched_at is None:
        return None
    text = translate("TicketSteps", "{ticket_no}: goods were moved for it, so it stays in the books.")
    return _lacks(ticket, text)


def goods_awaited(ticket: Ticket) -> bool:
    """Whether the goods of a ticket are still to come back."""
    return ticket.kind in RETURN_KINDS and ticket.returned_at is None


def postage_credit_fen(ticket: Ticket) -> int:
    """What of the return's postage the customer keeps as credit once the ticket is completed."""
    kept = ticket.postage_as_credit and ticket.postage_payer is PostagePayer.SHOP
    return ticket.return_postage_fen if kept else 0


def duty_of_difference(ticket: Ticket) -> Duty:
    """Finance gives a price difference back; who looks after the customer collects what is owed."""
    return Duty.FINANCE if ticket.difference_fen < 0 else Duty.OPERATIONS


def leaves_as_it_came(ticket: Ticket) -> bool:
    """Whether what is dispatched are the very goods that came back."""
    return ticket.kind is TicketKind.REPAIR and not ticket.replacements


def _lacks(ticket: Ticket, text: str, field: str | None = None, **values: object) -> UserError:
    return UserError(text.format(ticket_no=ticket.ticket_no, **values), field=field)


def _is_counted(ticket: Ticket) -> bool:
    return all(line.good is not None for line in ticket.lines)


def _have_left(session: Session, ticket: Ticket) -> bool:
    if leaves_as_it_came(ticket) and ticket.dispatched_at is not None:
        return True
    return step_store.has_event(session, ticket.id, EventKind.GOODS_RETURNED)


def _no_return(ticket: Ticket) -> UserError:
    text = translate("TicketSteps", "{ticket_no} is “{kind}”: no goods come back for it.")
    return _lacks(ticket, text, kind=kind_chip(ticket.kind).text)
