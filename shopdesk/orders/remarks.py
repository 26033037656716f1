"""Remarks and flags: what they say, and writing them, on one order or on many."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders import store, upkeep
from shopdesk.orders.model import Flag, Order, OrderId
from shopdesk.orders.own_values import OwnFields
from shopdesk.orders.remark_text import RemarkParts, added, compose, parse, proposed_flag, staff_key, staff_no_in

__all__ = [
    "RemarkParts",
    "RemarkWritten",
    "add_to_remark",
    "added",
    "compose",
    "parse",
    "proposed_flag",
    "restore_remarks",
    "set_remark",
    "staff_key",
    "staff_no_in",
]

_AT_ONCE = 500


class RemarkWritten(NamedTuple):
    """The remark and the flag of an order as they were before somebody wrote, and as they were written."""

    order_id: OrderId
    remark: str
    flag: Flag
    written_remark: str
    written_flag: Flag


def set_remark(
    session: Session, _actor: Actor, order_ids: Sequence[OrderId], remark: str | None, flag: Flag | None
) -> Done[list[RemarkWritten]]:
    """Write one remark onto orders, and a flag; None leaves what there is. Whose sale they are follows from the remark.

    All or nothing: raises UserError naming the orders that lie in the recycle bin or are gone. Tells which orders
    differ now, for ``restore_remarks``.
    """
    values: dict[str, Any] = {} if remark is None else {"seller_remark": remark.strip()}
    values |= {} if flag is None else {"flag": flag}
    return _write(session, order_ids, lambda _order: values)


def add_to_remark(
    session: Session, _actor: Actor, order_ids: Sequence[OrderId], remark: str, flag: Flag | None
) -> Done[list[RemarkWritten]]:
    """Add the parts of a remark to those each order has; None as the flag lets each follow what its order says then.

    A flag that somebody chose against the proposal stays. All or nothing, and tells as ``set_remark``.
    """

    def values(order: Order) -> dict[str, Any]:
        both = added(order.seller_remark, remark)
        follows = order.flag in (Flag.NONE, proposed_flag(parse(order.seller_remark)))
        proposed = proposed_flag(parse(both)) if follows else order.flag
        return {"seller_remark": both, "flag": proposed if flag is None else flag}

    return _write(session, order_ids, values)


def restore_remarks(session: Session, _actor: Actor, written: Sequence[RemarkWritten]) -> Done[int]:
    """Put remarks and flags back as they were; tells how many orders somebody changed or deleted since, which stay."""
    restored = 0
    for start in range(0, len(written), _AT_ONCE):
        part = {one.order_id: one for one in written[start : start + _AT_ONCE]}
        orders = [
            order for order in store.orders_to_write(session, list(part))
            if order.deleted_at is None and (order.seller_remark, order.flag) == part[OrderId(order.id)][3:]
        ]  # fmt: skip
        own = OwnFields(session, orders)
        for order in orders:
            before = part[OrderId(order.id)]
            own.write(order, {"seller_remark": before.remark, "flag": before.flag})
        upkeep.keep_up(session, orders)
        restored += len(orders)
    return Done(len(written) - restored, changed("order") if restored else changed())


def _write(
    session: Session, order_ids: Sequence[OrderId], values_of: Callable[[Order], dict[str, Any]]
) -> Done[list[RemarkWritten]]:
    written: list[RemarkWritten] = []
    for start in range(0, len(order_ids), _AT_ONCE):
        part = order_ids[start : start + _AT_ONCE]
        orders = store.orders_to_write(session, part)
        barred = [order.order_no for order in orders if order.deleted_at is not None]
        if barred or len(orders) < len(set(part)):
            text = translate("Orders", "These orders lie in the recycle bin or are gone: {order_nos}.")
            raise UserError(text.format(order_nos=translate("Orders", ", ").join(barred)))
        own = OwnFields(session, orders)
        differing: list[Order] = []
        for order in orders:
            remark, flag = order.seller_remark, order.flag
            if own.write(order, values_of(order)):
                differing.append(order)
                written.append(RemarkWritten(OrderId(order.id), remark, flag, order.seller_remark, order.flag))
        upkeep.keep_up(session, differing)
    return Done(written, changed("order") if written else changed())
