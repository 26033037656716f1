"""What a parcel that came back undeliverable means for stock: its goods come in, leave again, or never were here.

Those of an order are counted and move for the parcel; what a ticket had sent out comes back as it left, and moves for
the ticket.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.steps.returning import parcel_text
from shopdesk.core.actor import Actor
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId
from shopdesk.photos import service as photos
from shopdesk.receiving import store
from shopdesk.receiving.model import ReturnParcel
from shopdesk.receiving.store import GoodsLine
from shopdesk.stock import service as stock
from shopdesk.stock.model import Direction, Grade, Purpose
from shopdesk.stock.service import Movement, MovementRow


def take_in(
    session: Session,
    actor: Actor,
    parcel: ReturnParcel,
    shop_id: int,
    lines: Sequence[GoodsLine],
    counts: Mapping[int, Counted] | None,
) -> None:
    """Write down what came back of an order.

    ``counts`` None stands for all that is still out. Raises UserError for counts below zero, too large, or of nothing.
    """
    here = _pieces_here(session, parcel)
    counted = counts
    if counted is None:
        counted = {line.id: Counted(max(0, line.quantity - here[line.order_line_id])) for line in lines}
    movements = []
    for line in lines:
        one = counted.get(line.id, Counted())
        if min(one) < 0 or one.good + one.defective > line.quantity:
            text = translate("Receiving", "“{goods}”: {quantity} pieces left in this parcel.")
            raise UserError(text.format(goods=_name(line), quantity=line.quantity), field="counts")
        if (before := here[line.order_line_id]) and one.good + one.defective > line.quantity - before:
            text = translate("Receiving", "“{goods}”: {before} of {quantity} pieces came back before.")
            told = text.format(goods=_name(line), before=before, quantity=line.quantity)
            raise UserError(told, field="counts")
        for grade, quantity in ((Grade.GOOD, one.good), (Grade.DEFECTIVE, one.defective)):
            if quantity:
                movements.append(_movement(parcel, shop_id, line, Purpose.UNDELIVERABLE, quantity, grade))
    if not movements:
        text = translate("Receiving", "Count at least one piece. A parcel without goods is an unclaimed one.")
        raise UserError(text, field="counts")
    stock.record_movements(session, actor, movements)


def send_out(session: Session, actor: Actor, parcel: ReturnParcel) -> None:
    """Write down that as many pieces left again as came in; what came back defective is replaced by good ones."""
    pieces: dict[tuple[GoodsLine, int], int] = {}
    for row in _taken_in(session, parcel):
        line = GoodsLine(0, row.order_line_id, row.style_no, row.sku_code, row.title, row.spec, 0)
        pieces[line, row.shop_id] = pieces.get((line, row.shop_id), 0) + row.quantity - row.corrected
    movements = [
        _movement(parcel, shop_id, line, Purpose.RESENT, quantity) for (line, shop_id), quantity in pieces.items()
    ]
    stock.record_movements(session, actor, movements)


def take_back(session: Session, actor: Actor, parcel: ReturnParcel, reason: str) -> None:
    """Take everything back that came into stock with a parcel which was entered by mistake."""
    for row in _taken_in(session, parcel):
        stock.take_back_movement(session, actor, row, row.quantity - row.corrected, reason)


def still_here(session: Session, parcel: ReturnParcel) -> bool:
    """Whether the goods of a parcel are in stock, as far as it had any that were counted."""
    return bool(_taken_in(session, parcel)) or not _of_parcel(session, parcel)


def are_of_ticket(session: Session, parcel: ReturnParcel) -> bool:
    """Whether a parcel held what a ticket had sent out; else it is an order's own."""
    return any(row.source_kind == Ticket.audit_kind for row in _of_parcel(session, parcel))


def mark(parcel: ReturnParcel) -> str:
    """What the movements of a ticket say of the parcel they came with."""
    return parcel_text(parcel.courier, parcel.tracking_no)


def hand_over_photos(session: Session, parcel: ReturnParcel, ticket_id: TicketId) -> None:
    """Let the photos of a parcel belong to the ticket too that it turned out to be for."""
    photos.share_photos(session, (ReturnParcel.audit_kind, parcel.id), (Ticket.audit_kind, ticket_id))


def _pieces_here(session: Session, parcel: ReturnParcel) -> Counter[int | None]:
    """How many pieces of each line of the parcel's order came back with other parcels and have not left again."""
    here: Counter[int | None] = Counter()
    for parcel_id in store.parcels_of(session, order_id=OrderId(parcel.order_id or 0)):
        other = session.get_one(ReturnParcel, parcel_id)
        if other is not parcel and not other.resent_tracking_no:
            for row in _taken_in(session, other):
                if row.source_kind == ReturnParcel.audit_kind:
                    here[row.order_line_id] += row.quantity - row.corrected
    return here


def _name(line: GoodsLine) -> str:
    return line.title or line.style_no or line.sku_code


def _taken_in(session: Session, parcel: ReturnParcel) -> list[MovementRow]:
    """What came in with a parcel and was not taken back."""
    return [row for row in _of_parcel(session, parcel) if row.quantity > row.corrected]


def _of_parcel(session: Session, parcel: ReturnParcel) -> list[MovementRow]:
    rows = stock.movements_of(session, ReturnParcel.audit_kind, parcel.id)
    if parcel.ticket_id is not None:
        of_ticket = stock.movements_of(session, Ticket.audit_kind, parcel.ticket_id)
        rows += [row for row in of_ticket if row.note == mark(parcel)]
    return [row for row in rows if row.purpose is Purpose.UNDELIVERABLE]


def _movement(
    parcel: ReturnParcel, shop_id: int, line: GoodsLine, purpose: Purpose, quantity: int, grade: Grade = Grade.GOOD
) -> Movement:
    resent = purpose is Purpose.RESENT
    return Movement(
        Direction.OUT if resent else Direction.IN,
        purpose,
        shop_id,
        ReturnParcel.audit_kind,
        parcel.id,
        parcel.tracking_no,
        quantity,
        grade,
        line.order_line_id,
        line.style_no,
        line.sku_code,
        line.title,
        line.spec,
        parcel.resent_tracking_no if resent else "",
    )
