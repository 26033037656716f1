"""Orders entered and changed by hand. What staff write counts as their own: no import overwrites it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.audit import list_history
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.columns import shown_text
from shopdesk.core.database import grow_version
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.money import allocate_fen, format_yuan
from shopdesk.core.text import translate
from shopdesk.orders import drafts, store, upkeep
from shopdesk.orders.dossier import order_facts
from shopdesk.orders.drafts import LINE_FIELDS, ORDER_FIELDS, LineDraft, OrderDraft, draft_of, tidied
from shopdesk.orders.model import Order, OrderId, OrderLine
from shopdesk.orders.own_values import OwnFields, OwnValueRow, live_order, own_values, settle_difference
from shopdesk.orders.shipping import Shipment, ship_orders
from shopdesk.orders.words import field_title, value_in_words

__all__ = [
    "EDITABLE_FIELDS",
    "EDITABLE_LINE_FIELDS",
    "OwnValueRow",
    "Shipment",
    "change_order",
    "enter_order",
    "own_values",
    "settle_difference",
    "ship_orders",
    "update_fields",
]

# What staff may change on an order of a platform; of one entered by hand everything.
EDITABLE_FIELDS = frozenset(
    {"receiver", "phone", "address", "courier", "tracking_no", "seller_remark", "flag", "deadline_at", "buyer_message"}
)
EDITABLE_LINE_FIELDS = frozenset({"style_no", "colour", "size", "quantity"})
_OURS_ALONE = frozenset({"note"})
_NUMBER_PREFIX = "手工"


def enter_order(session: Session, actor: Actor, draft: OrderDraft) -> Done[OrderId]:
    """Enter an order by hand; without a number it gets one of the day's (手工-20261103-01).

    Every field entered is our own until a platform says the same. Raises UserError for the first of
    ``drafts.problems``.
    """
    draft = _completed(draft)
    for error in drafts.problems(session, draft):
        raise error
    order = Order(**{name: getattr(draft, name) for name in ORDER_FIELDS})
    order.order_no = draft.order_no or _next_number(session, actor, draft)
    order.ordered_at = draft.ordered_at or actor.clock.now()
    order.lines = [_new_line(line, place) for place, line in enumerate(draft.lines)]
    _share_paid(order)
    upkeep.find_customer(session, actor, order)
    session.add(order)
    upkeep.keep_up(session, [order])
    own = OwnFields(session, [order])
    own.note_entered(order, [name for name in ORDER_FIELDS if name == "order_no" or getattr(draft, name)])
    for line in order.lines:
        own.note_entered(order, LINE_FIELDS, line)
    return Done(OrderId(order.id), changed("order", "customer"))


def change_order(session: Session, actor: Actor, order_id: OrderId, seen_version: int, draft: OrderDraft) -> Changes:
    """Change what is entered about an order.

    Raises Conflict, saying who changed what, when somebody wrote in between; UserError for the first of
    ``drafts.problems``, for what only the platform may say, and for an order in the recycle bin.
    """
    order = live_order(session, order_id)
    facts = order_facts(session, order_id)
    assert facts is not None
    before = draft_of(facts)
    draft = _completed(draft, before, by_hand=facts.by_hand)
    fields = {name: value for name in ORDER_FIELDS if (value := getattr(draft, name)) != getattr(before, name)}
    if not fields and draft.lines == before.lines:
        return changed()
    if order.version != seen_version:
        raise _conflict(session, actor, order, seen_version, {*fields, *_line_fields(before, draft)})
    if not facts.by_hand:
        _require_editable(before, draft, fields)
    for error in drafts.problems(session, draft, order_id):
        raise error
    _write(session, actor, order, fields, draft.lines if draft.lines != before.lines else None)
    return changed("order", "customer")


def update_fields(
    session: Session,
    actor: Actor,
    order_id: OrderId,
    fields: Mapping[str, Any],
    line_fields: Mapping[int, Mapping[str, Any]] | None = None,
) -> Changes:
    """Write some fields of an order and of its lines (by line id) as our own, whoever wrote in between.

    For other features, such as a confirmed sheet. Raises UserError as ``change_order``, but no Conflict.
    """
    order = live_order(session, order_id)
    facts = order_facts(session, order_id)
    assert facts is not None
    changes = line_fields or {}
    lines = tuple(replace(line, **changes.get(line.line_id or 0, {})) for line in draft_of(facts).lines)
    draft = replace(draft_of(facts), **fields, lines=lines)
    return change_order(session, actor, order_id, order.version, draft)


def _completed(draft: OrderDraft, before: OrderDraft | None = None, *, by_hand: bool = True) -> OrderDraft:
    """The draft as it is stored; what is on file stays as the platform wrote it.

    The goods of an order by hand cost what its lines do, where they have prices.
    """
    known = {line.line_id: line for line in before.lines} if before else {}
    draft = replace(
        draft,
        **_tidied(draft, before, ORDER_FIELDS),
        lines=tuple(replace(line, **_tidied(line, known.get(line.line_id), LINE_FIELDS)) for line in draft.lines),
    )
    if by_hand and any(line.price_fen for line in draft.lines):
        draft = replace(draft, goods_fen=sum(line.price_fen * line.quantity for line in draft.lines))
    return draft


def _tidied(draft: object, before: object, names: Iterable[str]) -> dict[str, Any]:
    values = {name: getattr(draft, name) for name in names}
    return {
        name: value if before is not None and value == getattr(before, name) else tidied(name, value)
        for name, value in values.items()
    }


def _next_number(session: Session, actor: Actor, draft: OrderDraft) -> str:
    prefix = f"{_NUMBER_PREFIX}-{actor.clock.today():%Y%m%d}-"
    taken = [
        int(number) for no in store.order_nos_like(session, draft.shop_id, prefix)
        if re.fullmatch("[0-9]{1,9}", number := no.removeprefix(prefix))
    ]  # fmt: skip
    return f"{prefix}{max(taken, default=0) + 1:02d}"


def _share_paid(order: Order) -> None:
    """What was paid for the goods of an order by hand, on its lines: the parts sum to it exactly."""
    weights = [line.price_fen * line.quantity for line in order.lines]
    for line, share in zip(order.lines, allocate_fen(max(0, order.paid_fen - order.postage_fen), weights), strict=True):
        line.paid_fen = share


def _new_line(draft: LineDraft, place: int) -> OrderLine:
    return OrderLine(position=place, **{name: getattr(draft, name) for name in LINE_FIELDS})


def _write(
    session: Session, actor: Actor, order: Order, fields: Mapping[str, Any], lines: Iterable[LineDraft] | None
) -> None:
    own, version = OwnFields(session, [order]), order.version
    own.write(order, fields)
    if {"buyer", "shop_id"} & fields.keys():
        upkeep.find_customer(session, actor, order)
    if lines is not None:
        _write_lines(session, order, own, list(lines))
    if own.is_by_hand(order):
        _share_paid(order)
    upkeep.keep_up(session, [order])
    if order.version == version:  # a line alone, and nothing that the order itself says of its lines
        grow_version(session, order)


def _write_lines(session: Session, order: Order, own: OwnFields, lines: list[LineDraft]) -> None:
    known = {line.id: line for line in order.lines}
    kept = {line.line_id for line in lines}
    for line_id, line in known.items():
        if line_id not in kept:
            own.forget_line(order, line)
            _remove_line(session, order, line)
    moved = [line.line_id for line in lines] != [line.id for line in order.lines]
    new: list[OrderLine] = []
    for place, draft in enumerate(lines):
        line = known.get(draft.line_id or 0)
        if line is None:
            line = _new_line(draft, place)
            order.lines.append(line)
            new.append(line)
        else:
            if moved:
                line.position = place
            own.write(order, {name: getattr(draft, name) for name in LINE_FIELDS}, line)
    session.flush()
    for line in new:
        own.note_entered(order, LINE_FIELDS, line)
    session.expire(order, ["lines"])  # in their new order


def _remove_line(session: Session, order: Order, line: OrderLine) -> None:
    try:
        with session.begin_nested():
            session.delete(line)
            session.flush()
    except IntegrityError as error:
        text = translate("Orders", "“{goods}” cannot be removed: a claim or a confirmation sheet names it.")
        raise UserError(text.format(goods=line.title or line.style_no or line.sku_code), field="lines") from error
    session.expire(order, ["lines"])


def _require_editable(before: OrderDraft, draft: OrderDraft, fields: Iterable[str]) -> None:
    """Raise UserError for what only the platform may say."""
    barred = [name for name in fields if name not in EDITABLE_FIELDS | _OURS_ALONE]
    if [line.line_id for line in draft.lines] != [line.line_id for line in before.lines]:
        text = translate("Orders", "The goods of this order come from the platform; lines cannot be added or removed.")
        raise UserError(text, field="lines")
    barred += sorted(_line_fields(before, draft) - EDITABLE_LINE_FIELDS)
    if barred:
        text = translate("Orders", "This comes from the platform and cannot be changed here: {fields}.")
        names = translate("Orders", ", ").join(map(field_title, barred))
        raise UserError(text.format(fields=names), field=barred[0] if barred[0] in ORDER_FIELDS else "lines")


def _line_fields(before: OrderDraft, draft: OrderDraft) -> set[str]:
    """The fields in which lines on file differ."""
    known = {line.line_id: line for line in before.lines}
    pairs = [(known[line.line_id], line) for line in draft.lines if line.line_id in known]
    return {name for old, new in pairs for name in LINE_FIELDS if getattr(old, name) != getattr(new, name)}


def _conflict(session: Session, actor: Actor, order: Order, seen_version: int, differing: set[str]) -> Conflict:
    """Who wrote what in between of the fields that somebody is about to save."""
    told: dict[str, str] = {}
    versions_left = order.version - seen_version
    for entry in list_history(session, Order.audit_kind, order.id):
        if versions_left <= 0:
            break
        versions_left -= not entry.part
        for name, (_before, after) in entry.changes.items():
            if name in differing and name not in told:
                text = translate("Orders", "{staff} changed {field} to “{value}”")
                told[name] = text.format(
                    staff=entry.staff, field=field_title(name), value=_in_words(actor, name, after)
                )
    text = translate("Orders", "Order {order_no} was changed in between: {changes}. Look at it again, then save.")
    if not told:
        text = translate("Orders", "Order {order_no} was changed in between. Look at it again, then save.")
    message = text.format(order_no=order.order_no, changes=translate("Orders", "; ").join(told.values()))
    return Conflict(message, fields=sorted(told))


def _in_words(actor: Actor, name: str, value: Any) -> str:
    """A value of the audit trail as people read it."""
    if value is None:
        return ""
    if name.endswith("_fen"):
        return format_yuan(value)
    if name.endswith("_at"):
        return shown_text(datetime.fromisoformat(value), actor.clock)
    return str(value_in_words(name, value))
