"""What happened to a ticket, in plain words, for the screen and for paper."""

from shopdesk.aftersales.dossier import EventFacts
from shopdesk.aftersales.states import EventKind
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate

_EVENTS = {
    EventKind.OPENED: marked("TicketHistory", "{by} opened the ticket"),
    EventKind.IMPORTED: marked("TicketHistory", "{by} imported the ticket"),
    EventKind.CHANGED: marked("TicketHistory", "{by} changed the ticket"),
    EventKind.REPLIED: marked("TicketHistory", "{by} replied to the customer"),
    EventKind.APPROVED: marked("TicketHistory", "{by} approved"),
    EventKind.AUTO_APPROVED: marked("TicketHistory", "Approved by itself: nothing had shipped"),
    EventKind.REJECTED: marked("TicketHistory", "{by} rejected"),
    EventKind.RETURN_SENT: marked("TicketHistory", "{by} noted the return parcel"),
    EventKind.RECEIVED: marked("TicketHistory", "{by} received the goods"),
    EventKind.PASSED: marked("TicketHistory", "{by}: inspection passed"),
    EventKind.FAILED: marked("TicketHistory", "{by}: inspection not passed"),
    EventKind.REFUNDED: marked("TicketHistory", "{by} refunded"),
    EventKind.SENT_BACK: marked("TicketHistory", "{by} sent it back to review"),
    EventKind.SHIPPED_FIRST: marked("TicketHistory", "{by} lets the goods leave before theirs are back"),
    EventKind.DISPATCHED: marked("TicketHistory", "{by} dispatched the goods"),
    EventKind.COMPLETED: marked("TicketHistory", "{by} completed the ticket"),
    EventKind.AUTO_COMPLETED: marked("TicketHistory", "Completed by itself, some days after dispatch"),
    EventKind.CANCELLED: marked("TicketHistory", "{by} cancelled the ticket"),
    EventKind.CAME_BACK: marked("TicketHistory", "{by} took in a parcel that could not be delivered"),
    EventKind.STILL_OUT: marked("TicketHistory", "{by} took back that the parcel had come back"),
    EventKind.RESENT: marked("TicketHistory", "{by} sent the parcel once more"),
    EventKind.GOODS_RETURNED: marked("TicketHistory", "{by} sent the goods back to the customer"),
    EventKind.COLLECT_REFUSED: marked("TicketHistory", "{by} refused a parcel with freight to be paid"),
    EventKind.DIFFERENCE_SETTLED: marked("TicketHistory", "{by} settled the price difference"),
    EventKind.POSTAGE_PAID: marked("TicketHistory", "{by} paid the return postage back"),
    EventKind.DEADLINE_EXTENDED: marked("TicketHistory", "{by} extended the trade's deadline"),
    EventKind.NOTE: marked("TicketHistory", "{by} noted"),
    EventKind.PLATFORM: marked("TicketHistory", "The platform"),
}


def event_text(one: EventFacts) -> str:
    """One thing that happened, with its amount and what was noted."""
    says_it = one.what is EventKind.CHANGED and bool(one.note)  # what was changed
    text = one.by if says_it else translate("TicketHistory", _EVENTS[one.what]).format(by=one.by)
    if one.amount_fen is not None:
        told = translate("TicketHistory", "{what} {amount}")
        text = told.format(what=text, amount=format_yuan(one.amount_fen))
    return translate("TicketHistory", "{what}: {note}").format(what=text, note=one.note) if one.note else text
