"""What the list of tickets is narrowed down by: the choices of its filter bar, and the filter they mean."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from shopdesk.aftersales.books.reasons import list_reasons
from shopdesk.aftersales.model import ReasonId
from shopdesk.aftersales.states import OPEN_STATES, Intervention, TicketKind, TicketState, Urgency, kind_chip
from shopdesk.aftersales.store import NOBODY, TicketFilter
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.core.text import marked, translate
from shopdesk.shops.model import ShopId
from shopdesk.shops.service import list_staff
from shopdesk.ui.desk import Desk

ME, NOT_TAKEN = "me", "nobody"  # beside the ids of staff
ORDERED = "ordered"
OVERDUE = "overdue"  # stands among the states
# What to look after: the words are those of a saved view, so they stay as they are.
_WATCHES: dict[str, tuple[str, dict[str, Any]]] = {
    "unanswered": (marked("Tickets", "no reply yet"), {"unanswered": True}),
    "urgent": (marked("Tickets", "urgent"), {"urgency": frozenset({Urgency.URGENT, Urgency.CRITICAL})}),
    "intervention": (
        marked("Tickets", "the platform decides"),
        {"intervention": frozenset({Intervention.UNDER_WAY})},
    ),
    "differs": (marked("Tickets", "differs from the platform"), {"differs": True}),
    "extension": (marked("Tickets", "trade to be extended"), {"extension_due": True}),
    "goods_to_come": (marked("Tickets", "shipped first, goods to come"), {"goods_to_come": True}),
    "difference": (marked("Tickets", "price difference open"), {"difference_open": True}),
    "postage": (marked("Tickets", "postage to pay back"), {"postage_open": True}),
    "goods_to_send_back": (marked("Tickets", "goods to send back"), {"goods_to_send_back": True}),
}
OPEN = [state.value for state in TicketState if state in OPEN_STATES]


def kind_options() -> list[tuple[str, str]]:
    """Every kind of ticket."""
    return [(kind.value, kind_chip(kind).text) for kind in TicketKind]


def reason_options(desk: Desk) -> list[tuple[int, str]]:
    """Every reason of the book, the hidden ones too: old tickets have them."""
    return [(reason.id, reason.text) for reason in desk.read(list_reasons, with_hidden=True)]


def handler_options(desk: Desk) -> list[tuple[str | int, str]]:
    """Whoever acts now, nobody, and everybody by name, former staff behind the others."""
    staff = sorted(desk.read(list_staff), key=lambda one: not one.active)
    named = [(ME, translate("Tickets", "me")), (NOT_TAKEN, translate("Tickets", "nobody"))]
    return [*named, *((one.id, one.name) for one in staff)]


def watch_options() -> list[tuple[str, str]]:
    """What to look after."""
    return [(key, translate("Tickets", text)) for key, (text, _filter) in _WATCHES.items()]


def ticket_filter(values: dict[str, Any], bounds: tuple[datetime | None, datetime | None], desk: Desk) -> TicketFilter:
    """What the values of the filter bar and the shop shown mean."""
    chosen: Sequence[str] = values["states"]
    shop, kind, reason = desk.settings.get(SHOP_FILTER), values.get("kind"), values.get("reason")
    wanted = TicketFilter(
        text=values["text"],
        states=frozenset(TicketState(state) for state in chosen if state != OVERDUE),
        kinds=frozenset({TicketKind(kind)}) if kind else frozenset(),
        reason_id=None if reason is None else ReasonId(reason),
        handler_id=_handler_id(values.get("handler"), desk),
        shop_id=ShopId(shop) if shop else None,
        begin=bounds[0],
        end=bounds[1],
        dated="ordered" if values.get("dated") == ORDERED else "opened",
        overdue_at=this_minute(desk) if OVERDUE in chosen else None,
    )
    return wanted._replace(**_WATCHES[values["watch"]][1]) if values.get("watch") else wanted


def this_minute(desk: Desk) -> datetime:
    """Now, to the minute, so that the same list asked for twice is the same question."""
    return desk.clock.now().replace(second=0, microsecond=0)


def _handler_id(handler: str | int | None, desk: Desk) -> int | None:
    if handler == NOT_TAKEN:
        return NOBODY
    if handler == ME:
        return desk.actor.staff_id or NOBODY  # whoever works alone without a staff no. has what is nobody's
    return None if handler is None else int(handler)
