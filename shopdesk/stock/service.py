"""What people do with stock: goods come in and leave, and what was entered wrongly is taken back.

Movements are never changed nor deleted. Their audit entries belong to the record they were made for.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Changes, changed
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError, refuse
from shopdesk.core.identifiers import one_line
from shopdesk.core.text import translate
from shopdesk.shops.model import ShopId
from shopdesk.shops.service import roles_apply
from shopdesk.stock import store
from shopdesk.stock.model import Direction, Grade, Purpose, StockMovement
from shopdesk.stock.store import MovementFilter, MovementRow, ReturnRow

__all__ = [
    "Movement",
    "MovementRow",
    "ReturnRow",
    "correct_movement",
    "daily_returns",
    "movements_of",
    "record_movements",
    "take_back_movement",
    "why_not_correct",
    "why_not_correct_this",
]

# Who does the work of the warehouse.
_CORRECTING = frozenset({Role.OWNER, Role.SUPERVISOR, Role.WAREHOUSE, Role.AFTER_SALES})
# What a ticket, which stands above stock, takes in by counting its lines: the count stands in the ticket too.
_TICKET = "ticket"
_COUNTED = frozenset({Purpose.RETURN, Purpose.EXCHANGE, Purpose.REPAIR})


class Movement(NamedTuple):
    """Goods that came in or left, for a record: a ticket, a parcel. ``source_no`` is what people call that record."""

    direction: Direction
    purpose: Purpose
    shop_id: int
    source_kind: str
    source_id: int
    source_no: str
    quantity: int
    grade: Grade = Grade.GOOD
    order_line_id: int | None = None
    style_no: str = ""
    sku_code: str = ""
    title: str = ""
    spec: str = ""
    note: str = ""


def record_movements(session: Session, actor: Actor, movements: Sequence[Movement]) -> Changes:
    """Write down what moved, now; raises UserError for fewer than one piece."""
    for one in movements:
        if one.quantity <= 0:
            raise UserError(translate("Stock", "Enter how many pieces, at least one."), field="quantity")
    at = actor.clock.now()
    session.add_all(StockMovement(at=at, by=actor.name, **one._asdict()) for one in movements)
    session.flush()
    return changed("stock") if movements else changed()


def correct_movement(session: Session, actor: Actor, movement_id: int, quantity: int, reason: str) -> Changes:
    """Take pieces of a wrong movement back, by another one the other way.

    Raises UserError without a reason, for more pieces than are left of it, and as ``why_not_correct_this``.
    """
    refuse(why_not_correct_this(session, actor, movement_id))
    (row,) = store.list_movement_rows(session, [movement_id]).values()
    left = row.quantity - row.corrected
    if not 0 < quantity <= left:
        text = translate("Stock", "Enter between 1 and {left} pieces.").format(left=left)
        raise UserError(text, field="quantity")
    if not one_line(reason):
        raise UserError(translate("Stock", "Say why, so that others understand it."), field="reason")
    return take_back_movement(session, actor, row, quantity, one_line(reason))


def why_not_correct(session: Session, actor: Actor) -> str:
    """Why somebody may not correct movements; empty for who may."""
    if actor.role in _CORRECTING or not roles_apply(session):
        return ""
    return translate("Stock", "Correcting stock is the work of the warehouse, after-sales, supervisors and the owner.")


def why_not_correct_this(session: Session, actor: Actor, movement_id: int) -> str:
    """Why somebody cannot correct a certain movement; empty when possible."""
    if barred := why_not_correct(session, actor):
        return barred
    row = store.list_movement_rows(session, [movement_id]).get(movement_id)
    if row is None:
        return translate("Stock", "This movement does not exist.")
    if row.purpose is Purpose.CORRECTION:
        return translate("Stock", "This is a correction itself. Enter the movement anew where it belongs.")
    if row.corrected >= row.quantity:
        return translate("Stock", "Every piece of this movement was taken back already.")
    if row.source_kind == _TICKET and row.direction is Direction.IN and row.purpose in _COUNTED:
        text = translate(
            "Stock",
            "{ticket_no} has this count too: choose “Count again” there, so that both agree. Once its inspection was "
            "passed, the count stays.",
        )
        return text.format(ticket_no=row.source_no)
    return ""


def take_back_movement(session: Session, actor: Actor, row: MovementRow, quantity: int, reason: str) -> Changes:
    """Take pieces of a movement back, whoever may: for features whose own step turned out to be wrong."""
    told = {name: getattr(row, name) for name in Movement._fields}
    told |= {"purpose": Purpose.CORRECTION, "quantity": quantity, "note": reason}
    told["direction"] = Direction.OUT if row.direction is Direction.IN else Direction.IN
    session.add(StockMovement(at=actor.clock.now(), by=actor.name, corrects_id=row.id, **told))
    session.flush()
    return changed("stock")


def movements_of(session: Session, source_kind: str, source_id: int) -> list[MovementRow]:
    """What moved for a record, oldest first."""
    ids = store.list_movements_of(session, source_kind, source_id)
    rows = store.list_movement_rows(session, ids)
    return [rows[movement_id] for movement_id in ids]


def daily_returns(
    session: Session, clock: Clock, first: date, last: date | None = None, shop_id: ShopId | None = None
) -> list[ReturnRow]:
    """What came in and left of each kind of goods on a business day, or from one to another.

    A correction counts on the day it was made, so that a table of yesterday stays as it was printed.
    """
    begin, end = clock.days_bounds(first, last or first)
    return store.list_returns(session, MovementFilter(shop_id=shop_id, moved_from=begin, moved_before=end))
