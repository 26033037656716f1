"""Fields of orders that were entered here: no import overwrites them, and what the platform says stands beside them.

A row is kept from the moment somebody writes a field until it says the same as the platform, or the platform's value
is taken. The status is never ours alone (an earlier file does not turn a trade back, a later one moves it on), and
neither is what the program worked out by itself.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core import audit
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.database import grow_version
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders import merging, store, upkeep
from shopdesk.orders.dossier import is_by_hand
from shopdesk.orders.drafts import LINE_FIELDS, ORDER_FIELDS
from shopdesk.orders.merging import OwnRow
from shopdesk.orders.model import Flag, Order, OrderId, OrderLine, OwnValue
from shopdesk.orders.words import field_title

# What only ShopDesk knows, or what moves on by itself.
NEVER_OWN = frozenset({"status", "note", "shop_id"})


class OwnValueRow(NamedTuple):
    """A field that was entered here. ``line_id`` is 0 for a field of the order itself.

    ``told``: the platform has said something about it; ``differs``: nobody has decided yet which of the two counts.
    """

    line_id: int
    field: str
    ours: Any
    platforms: Any
    told: bool
    differs: bool


class OwnFields:
    """The bookkeeping of some orders while they are written; asks the database once."""

    def __init__(self, session: Session, orders: Collection[Order]) -> None:
        self._session = session
        self._rows = {
            (row.order_id, row.line_id, row.field): row
            for row in store.own_records(session, [order.id for order in orders])
        }
        self._by_hand = {order.id: is_by_hand(order, self._has) for order in orders}

    def _has(self, order_id: int, name: str) -> bool:
        return (order_id, 0, name) in self._rows

    def is_by_hand(self, order: Order) -> bool:
        """Whether all of an order is ours to change."""
        return self._by_hand[order.id]

    def write(self, order: Order, values: Mapping[str, Any], line: OrderLine | None = None) -> list[str]:
        """Write fields of an order or of one of its lines as somebody's own; returns those that changed."""
        target, differing = order if line is None else line, []
        for name, after in values.items():
            if (before := getattr(target, name)) == after:
                continue
            setattr(target, name, after)
            differing.append(name)
            if name not in NEVER_OWN:
                self._keep((order.id, 0 if line is None else line.id, name), before, after)
        return differing

    def note_entered(self, order: Order, names: Iterable[str], line: OrderLine | None = None) -> None:
        """Those of the named fields of a new order or line that are not blank were entered here."""
        for name in names:
            value = getattr(order if line is None else line, name)
            if name not in NEVER_OWN and not is_blank(value):
                self._add((order.id, 0 if line is None else line.id, name), None)

    def forget_line(self, order: Order, line: OrderLine) -> None:
        """A line is removed, and what was known of its fields with it."""
        for key in [key for key in self._rows if key[:2] == (order.id, line.id)]:
            self._session.delete(self._rows.pop(key))

    def _keep(self, key: tuple[int, int, str], before: Any, after: Any) -> None:
        row = self._rows.get(key)
        if row is None:
            platforms = None if self._by_hand.get(key[0]) or is_blank(before) else audit.plain(before)
            if platforms is not None or not is_blank(after):
                self._add(key, platforms)
        elif row.platform_value == audit.plain(after) or (row.platform_value is None and is_blank(after)):
            self._session.delete(self._rows.pop(key))
        else:
            row.differs = False  # whoever wrote it has decided

    def _add(self, key: tuple[int, int, str], platforms: Any) -> None:
        order_id, line_id, name = key
        row = OwnValue(order_id=order_id, line_id=line_id, field=name, platform_value=platforms, differs=False)
        self._session.add(row)
        self._rows[key] = row


def is_blank(value: Any) -> bool:
    """Whether a field says nothing."""
    return value in (None, "", 0, Flag.NONE)


def own_rows(session: Session, order_ids: Sequence[int]) -> dict[int, dict[tuple[int, str], OwnRow]]:
    """The fields of some orders that were entered here: by order id, then by line id (0 for the order) and field."""
    return store.own_values_of(session, order_ids)


def own_values(session: Session, order_id: OrderId) -> list[OwnValueRow]:
    """The fields of an order that were entered here, those of the order first, in the order of the form."""
    order = session.get_one(Order, order_id)
    lines = {line.id: line for line in order.lines}
    found = []
    for row in store.own_records(session, [order_id]):
        target = lines.get(row.line_id) if row.line_id else order
        if target is not None and row.field != "order_no":
            ours, told = getattr(target, row.field), row.platform_value is not None
            platforms = merging.typed(row.field, row.platform_value)
            found.append(OwnValueRow(row.line_id, row.field, ours, platforms, told, row.differs))
    places = {name: place for place, name in enumerate((*ORDER_FIELDS, *LINE_FIELDS))}
    return sorted(found, key=lambda row: (row.line_id, places.get(row.field, 99)))


def settle_difference(
    session: Session, actor: Actor, order_id: OrderId, line_id: int, field: str, *, take_platforms: bool
) -> Changes:
    """Decide between our value of a field and the platform's; ours stays ours until the platform says something new.

    Raises UserError when there is nothing (left) to decide, and for an order in the recycle bin.
    """
    order = live_order(session, order_id)
    version = order.version
    row = session.get(OwnValue, (order_id, line_id, field))
    target = next((line for line in order.lines if line.id == line_id), None) if line_id else order
    if row is None or row.platform_value is None or target is None:
        text = translate("Orders", "{field}: there is nothing to decide (any more).")
        raise UserError(text.format(field=field_title(field)), field=field)
    if take_platforms:
        session.delete(row)
        setattr(target, field, merging.typed(field, row.platform_value))
        if field == "buyer":
            upkeep.find_customer(session, actor, order)
        upkeep.keep_up(session, [order])
        if order.version == version:  # a line alone, and nothing that the order itself says of its lines
            grow_version(session, order)
    elif row.differs:
        row.differs = False
        told = [row.platform_value, audit.plain(getattr(target, field))]
        audit.write_entries(session, actor, "kept", Order.audit_kind, [(order_id, {field: told})])
    return changed("order", "customer")


def live_order(session: Session, order_id: OrderId) -> Order:
    """An order to be changed; raises UserError for one that is gone or lies in the recycle bin."""
    order = session.get(Order, order_id)
    if order is None:
        raise UserError(translate("Orders", "This order does not exist (any more)."))
    if order.deleted_at is not None:
        text = translate("Orders", "Order {order_no} lies in the recycle bin. Restore it first.")
        raise UserError(text.format(order_no=order.order_no))
    return order
