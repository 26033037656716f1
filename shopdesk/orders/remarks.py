"""Remarks and flags: what they say, and writing them, on one order or on many."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders import store, upkeep
from shopdesk.orders.model import Flag, OrderId
from shopdesk.orders.own_values import OwnFields
from shopdesk.orders.remark_text import RemarkParts, compose, parse, proposed_flag, staff_key, staff_no_in

__all__ = ["RemarkParts", "compose", "parse", "proposed_flag", "set_remark", "staff_key", "staff_no_in"]

_AT_ONCE = 500


def set_remark(
    session: Session, _actor: Actor, order_ids: Sequence[OrderId], remark: str | None, flag: Flag | None
) -> Changes:
    """Write one remark onto orders, and a flag; None leaves what there is. Whose sale they are follows from the remark.

    All or nothing: raises UserError naming the orders that lie in the recycle bin or are gone.
    """
    values: dict[str, Any] = {} if remark is None else {"seller_remark": remark.strip()}
    values |= {} if flag is None else {"flag": flag}
    written = False
    for start in range(0, len(order_ids), _AT_ONCE):
        part = order_ids[start : start + _AT_ONCE]
        orders = store.orders_to_write(session, part)
        barred = [order.order_no for order in orders if order.deleted_at is not None]
        if barred or len(orders) < len(set(part)):
            text = translate("Orders", "These orders lie in the recycle bin or are gone: {order_nos}.")
            raise UserError(text.format(order_nos=translate("Orders", ", ").join(barred)))
        own = OwnFields(session, orders)
        differing = [order for order in orders if own.write(order, values)]
        upkeep.keep_up(session, differing)
        written = written or bool(differing)
    return changed("order") if written else changed()
