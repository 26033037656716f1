"""What happened to a ticket, in plain words: its steps from its own events, changed fields from the audit."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from shopdesk.aftersales.dossier import EventFacts
from shopdesk.aftersales.event_words import event_text
from shopdesk.aftersales.model import Replacement, TicketLine
from shopdesk.aftersales.states import (
    EventKind,
    FaultSide,
    Intervention,
    Phase,
    PostagePayer,
    RefundChannel,
    TicketKind,
    Urgency,
    channel_chip,
    fault_chip,
    intervention_chip,
    kind_chip,
    payer_chip,
    phase_chip,
    urgency_chip,
)
from shopdesk.core.audit import HistoryRow
from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.text import marked, translate
from shopdesk.ui.detail import Event
from shopdesk.ui.history import history_events

AT_ONCE = timedelta(seconds=5)  # what one write leaves behind lies that close together
_GOODS = frozenset({TicketLine.__tablename__, Replacement.__tablename__})


class _Told(NamedTuple):
    at: datetime
    order: int  # of what happened at the same instant, the later one last
    event: Event


def ticket_events(
    events: Sequence[EventFacts], audit: Sequence[HistoryRow], clock: Clock, staff: Mapping[int, str]
) -> list[Event]:
    """The steps of a ticket and the fields changed beside them, newest first, each told once.

    ``events`` come first one first, ``audit`` newest first, as they are stored; ``staff`` are names by id.
    """
    named = [_with_names(row, staff) for row in audit]
    changes = [told for row in reversed(_worth_telling(events, named)) for told in _change_told(row, clock)]
    silent = [change.at for change in changes]
    steps = [
        _Told(one.at, place, Event(_when(one.at, clock), event_text(one)))
        for place, one in enumerate(events)
        if not (one.what is EventKind.CHANGED and not one.note and _is_near(one.at, silent))
    ]
    merged = sorted([*steps, *changes], key=lambda told: (told.at, told.order))
    return [told.event for told in reversed(merged)]


def _with_names(row: HistoryRow, staff: Mapping[int, str]) -> HistoryRow:
    """The row with who handles the ticket by name."""
    if "handler_id" not in row.changes:
        return row
    handlers = [staff.get(one, "") if isinstance(one, int) else "" for one in row.changes["handler_id"]]
    return row._replace(changes={**row.changes, "handler_id": handlers})


def _worth_telling(events: Sequence[EventFacts], audit: Sequence[HistoryRow]) -> list[HistoryRow]:
    """The audit without what its events tell: the opening, the steps' own fields, words that stand in a note."""
    begun = [row.at for row in audit if row.action == "created" and not row.part]
    kept = []
    for row in _without_rewritten(audit):
        if row.action == "created" and (not row.part or _is_near(row.at, begun)):
            continue
        if row.part and row.part not in _GOODS:
            continue
        near = [one for one in events if abs(one.at - row.at) <= AT_ONCE]
        untold = {name: values for name, values in row.changes.items() if not _is_told(name, values[1], near)}
        kept.append(row if row.part else row._replace(changes=untold))
    return kept


def _is_told(name: str, value: object, events: Iterable[EventFacts]) -> bool:
    """Whether what happened at the same time tells a field's new value already."""
    if name == "return_address":
        return any(one.what in (EventKind.APPROVED, EventKind.AUTO_APPROVED, EventKind.OPENED) for one in events)
    if name in ("return_postage_fen", "postage_as_credit"):
        return any(one.what is EventKind.POSTAGE_PAID for one in events)
    if name == "handler_id" and not value:
        return any(one.what is EventKind.CHANGED and one.note for one in events)
    words = _in_words(name, value) if isinstance(value, str) else ""
    return bool(words) and any(words in one.note for one in events)


def _without_rewritten(audit: Sequence[HistoryRow]) -> list[HistoryRow]:
    """The rows without goods that went and came back the same: a form writes its goods anew."""
    kept: list[HistoryRow] = []
    for row in audit:
        other = {"created": "deleted", "deleted": "created"}.get(row.action, "")
        same = next(
            (
                one
                for one in kept
                if row.part in _GOODS
                and (one.part, one.action) == (row.part, other)
                and abs(one.at - row.at) <= AT_ONCE
                and _goods(one) == _goods(row)
            ),
            None,
        )
        if same is None:
            kept.append(row)
        else:
            kept.remove(same)
    return kept


def _change_told(row: HistoryRow, clock: Clock) -> list[_Told]:
    if row.part in _GOODS and row.action in ("created", "deleted"):
        added = translate("TicketHistory", "{by} added the goods {goods}")
        removed = translate("TicketHistory", "{by} took out the goods {goods}")
        text = (added if row.action == "created" else removed).format(by=row.staff, goods=_goods(row))
        return [_Told(row.at, -1, Event(_when(row.at, clock), text))]
    changes = {name: [_word(name, value, clock) for value in values] for name, values in row.changes.items()}
    titles = {name: translate("TicketHistory", title) for name, title in _FIELDS.items()}
    return [_Told(row.at, -1, one) for one in history_events([row._replace(changes=changes)], clock, titles)]


def _goods(row: HistoryRow) -> str:
    place = 1 if row.action == "created" else 0
    words = {name: str(values[place] or "") for name, values in row.changes.items()}
    named = " ".join(filter(None, (words.get("style_no") or words.get("sku_code"), words.get("title"))))
    goods = " ".join(filter(None, (named, words.get("spec"))))
    return translate("TicketHistory", "{goods} × {quantity}").format(goods=goods, quantity=words.get("quantity", "1"))


def _is_near(at: datetime, others: Iterable[datetime]) -> bool:
    return any(abs(at - other) <= AT_ONCE for other in others)


def _when(at: datetime, clock: Clock) -> str:
    return f"{clock.local(at):%m-%d %H:%M}"


# What people change beside the steps. The fields that only steps write are told by these.
_FIELDS = {
    "kind": marked("TicketHistory", "Kind"),
    "phase": marked("TicketHistory", "Phase"),
    "reason_text": marked("TicketHistory", "Reason"),
    "description": marked("TicketHistory", "Complaint"),
    "note": marked("TicketHistory", "Note"),
    "fault_shop": marked("TicketHistory", "Fault of the shop (%)"),
    "fault_customer": marked("TicketHistory", "Fault of the customer (%)"),
    "fault_courier": marked("TicketHistory", "Fault of the courier (%)"),
    "fault_factory": marked("TicketHistory", "Fault of the factory (%)"),
    "postage_payer": marked("TicketHistory", "Postage"),
    "urgency": marked("TicketHistory", "Urgency"),
    "intervention": marked("TicketHistory", "Intervention"),
    "handler_id": marked("TicketHistory", "Handler"),
    "refund_no": marked("TicketHistory", "Refund no."),
    "received_on": marked("TicketHistory", "Received on"),
    "keeps_goods": marked("TicketHistory", "Keeps the goods"),
    "override_reason": marked("TicketHistory", "Allowed late"),
    "refund_postage": marked("TicketHistory", "Refund the postage"),
    "refund_coupon": marked("TicketHistory", "Refund coupons"),
    "refund_coins": marked("TicketHistory", "Refund coins"),
    "service_fee_fen": marked("TicketHistory", "Service fee"),
    "proposed_fen": marked("TicketHistory", "To refund"),
    "return_postage_fen": marked("TicketHistory", "Return postage"),
    "postage_as_credit": marked("TicketHistory", "Postage kept as credit"),
    "difference_fen": marked("TicketHistory", "Price difference"),
    "return_address": marked("TicketHistory", "Return address"),
    "return_courier": marked("TicketHistory", "Return courier"),
    "return_tracking_no": marked("TicketHistory", "Return tracking no."),
    "out_courier": marked("TicketHistory", "Courier"),
    "out_tracking_no": marked("TicketHistory", "Tracking no."),
    "quantity": marked("TicketHistory", "Pieces"),
    "refund_fen": marked("TicketHistory", "To refund for the goods"),
    "price_fen": marked("TicketHistory", "Price"),
}
_ENUMS: dict[str, Any] = {
    "kind": lambda word: kind_chip(TicketKind(word)),
    "phase": lambda word: phase_chip(Phase(word)),
    "fault_side": lambda word: fault_chip(FaultSide(word)),
    "postage_payer": lambda word: payer_chip(PostagePayer(word)),
    "urgency": lambda word: urgency_chip(Urgency(word)),
    "intervention": lambda word: intervention_chip(Intervention(word)),
    "refund_channel": lambda word: channel_chip(RefundChannel(word)),
}


def _word(name: str, value: object, clock: Clock) -> object:
    """A value out of the audit as people read it."""
    if isinstance(value, bool):
        return translate("TicketHistory", "yes") if value else translate("TicketHistory", "no")
    if not isinstance(value, str) or not value:
        return value
    if name in _ENUMS:
        return _in_words(name, value)
    if name.endswith("_at"):
        return shown_text(datetime.fromisoformat(value), clock)
    return shown_text(date.fromisoformat(value), clock) if name.endswith("_on") else value


def _in_words(name: str, value: str) -> str:
    return _ENUMS[name](value).text if name in _ENUMS and value else value
