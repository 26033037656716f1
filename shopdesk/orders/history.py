"""What happened to an order, in plain words."""

from collections.abc import Sequence
from datetime import datetime

from shopdesk.core.audit import HistoryRow
from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderLine, PaymentReminder, ReminderOutcome
from shopdesk.orders.words import field_title, field_titles, outcome_chip, value_in_words
from shopdesk.ui.detail import Event
from shopdesk.ui.history import history_events

# Worked out from other fields, which are told themselves.
_UNTOLD = frozenset({"items", "quantity", "address_key", "list_digest", "lines_digest"})


def order_events(rows: Sequence[HistoryRow], clock: Clock) -> list[Event]:
    """The history of an order, newest first as given; what was entered at one stroke is told once."""
    begun = {row.at for row in rows if row.action == "created" and not row.part}
    events: list[Event] = []
    for row in rows:
        if row.part == OrderLine.__tablename__ and row.action == "created" and row.at in begun:
            continue
        words = _own_words(row)
        if words:
            events.append(Event(f"{clock.local(row.at):%m-%d %H:%M}", f"{row.staff} {words}"))
            continue
        titles = field_titles() if row.part else {n: t for n, t in field_titles().items() if n not in _UNTOLD}
        told = {name: [_told(name, value, clock) for value in values] for name, values in row.changes.items()}
        events += history_events([row._replace(changes=told)], clock, titles)
    return events


def _own_words(row: HistoryRow) -> str:
    """What only orders know: reminders, decisions between two values, lines that came or went."""
    if row.part == PaymentReminder.__tablename__:
        outcome, note = row.changes.get("outcome", [None, None])[1], row.changes.get("note", ["", ""])[1]
        told = outcome_chip(ReminderOutcome(outcome)).text if outcome else ""
        text = translate("OrderHistory", "reminded of the payment: {outcome}").format(outcome=told)
        return f"{text} ({note})" if note else text
    if row.action == "kept":
        text = translate("OrderHistory", "kept our {field} “{ours}”, the platform says “{platforms}”")
        said = [
            text.format(field=field_title(name), ours=value_in_words(name, ours), platforms=value_in_words(name, other))
            for name, (other, ours) in row.changes.items()
        ]
        return translate("OrderHistory", "; ").join(said)
    if row.part == OrderLine.__tablename__ and row.action in ("created", "deleted"):
        place = 1 if row.action == "created" else 0
        goods = next(
            (row.changes[name][place] for name in ("title", "style_no", "sku_code") if name in row.changes), ""
        )
        added = translate("OrderHistory", "added the goods {goods}")
        removed = translate("OrderHistory", "removed the goods {goods}")
        return (added if place else removed).format(goods=goods or "—")
    return ""


def _told(name: str, value: object, clock: Clock) -> object:
    """A value out of the audit as people read it."""
    if name.endswith("_at") and isinstance(value, str) and value:
        try:
            return shown_text(datetime.fromisoformat(value), clock)
        except ValueError:
            return value
    return value_in_words(name, value)
