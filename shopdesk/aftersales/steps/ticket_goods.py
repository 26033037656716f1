"""The goods of tickets on their way in and out: what was counted, and the stock movements that follow from it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Replacement, Ticket, TicketLine
from shopdesk.aftersales.states import TicketKind
from shopdesk.aftersales.steps.needs import leaves_as_it_came
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.stock import service as stock
from shopdesk.stock.model import Direction, Grade, Purpose
from shopdesk.stock.service import Movement

_PURPOSES = {
    TicketKind.RETURN: Purpose.RETURN,
    TicketKind.EXCHANGE: Purpose.EXCHANGE,
    TicketKind.REISSUE: Purpose.REISSUE,
    TicketKind.REPAIR: Purpose.REPAIR,
}


class Counted(NamedTuple):
    """How many pieces of a line arrived good and defective, and how many did not arrive."""

    good: int = 0
    defective: int = 0
    missing: int = 0


class Leaving(NamedTuple):
    """Goods that leave: which, how many, and whether they could be sold."""

    goods: TicketLine | Replacement
    quantity: int
    grade: Grade


def check_counts(ticket: Ticket, counts: Mapping[int, Counted]) -> None:
    """Raise UserError when counts are not of every line of a ticket, or do not come to its pieces."""
    lines = {line.id: line for line in ticket.lines}
    if counts.keys() != lines.keys():
        text = translate("TicketSteps", "{ticket_no}: count every line of the ticket, and no other.")
        raise UserError(text.format(ticket_no=ticket.ticket_no), field="counts")
    for line_id, counted in counts.items():
        line = lines[line_id]
        if min(counted) < 0 or sum(counted) != line.quantity:
            text = translate(
                "TicketSteps",
                "{ticket_no}, “{goods}”: good, defective and missing pieces have to come to {quantity} together.",
            )
            goods = line.title or line.style_no or line.sku_code
            told = text.format(ticket_no=ticket.ticket_no, goods=goods, quantity=line.quantity)
            raise UserError(told, field="counts", line_id=line_id)


def take_in(session: Session, actor: Actor, ticket: Ticket, counts: Mapping[int, Counted], note: str) -> Changes:
    """Keep what was counted, and take in what is more than was counted before; what is less is taken back.

    Raises UserError as ``check_counts``.
    """
    check_counts(ticket, counts)
    more: list[Movement] = []
    less: list[tuple[TicketLine, Grade, int]] = []
    for line in ticket.lines:
        counted = counts[line.id]
        for grade, before, now in (
            (Grade.GOOD, line.good or 0, counted.good),
            (Grade.DEFECTIVE, line.defective or 0, counted.defective),
        ):
            if now > before:
                more.append(_movement(ticket, Direction.IN, _PURPOSES[ticket.kind], line, now - before, grade, note))
            elif now < before:
                less.append((line, grade, before - now))
    touched = changed("ticket")
    for line, grade, quantity in less:
        touched = Changes(touched | _take_back(session, actor, ticket, line, grade, quantity))
    for line in ticket.lines:
        line.good, line.defective, line.missing = counts[line.id]
    return Changes(touched | stock.record_movements(session, actor, more))


def send_out(session: Session, actor: Actor, ticket: Ticket, purpose: Purpose | None = None, note: str = "") -> Changes:
    """The goods a ticket is about leave to the customer."""
    purpose = purpose or _PURPOSES[ticket.kind]
    return _move(session, actor, ticket, Direction.OUT, purpose, leaving(ticket), note)


def take_undelivered(session: Session, actor: Actor, ticket: Ticket, note: str) -> Changes:
    """What had left came back, because nobody could deliver it."""
    return _move(session, actor, ticket, Direction.IN, Purpose.UNDELIVERABLE, leaving(ticket), note)


def send_back(session: Session, actor: Actor, ticket: Ticket, note: str) -> Changes:
    """What came back from the customer goes there again."""
    return _move(session, actor, ticket, Direction.OUT, Purpose.SENT_BACK, _counted(ticket), note)


def leaving(ticket: Ticket) -> list[Leaving]:
    """What a ticket sends to the customer: its replacements, what was repaired, or its own goods once more."""
    if leaves_as_it_came(ticket):
        return list(_counted(ticket))
    return [Leaving(one, one.quantity, Grade.GOOD) for one in ticket.replacements or ticket.lines]


def _counted(ticket: Ticket) -> Iterator[Leaving]:
    for line in ticket.lines:
        if line.good:
            yield Leaving(line, line.good, Grade.GOOD)
        if line.defective:
            yield Leaving(line, line.defective, Grade.DEFECTIVE)


def _move(
    session: Session, actor: Actor, ticket: Ticket, direction: Direction, purpose: Purpose,
    goods: list[Leaving] | Iterator[Leaving], note: str,
) -> Changes:  # fmt: skip
    movements = [_movement(ticket, direction, purpose, one.goods, one.quantity, one.grade, note) for one in goods]
    return stock.record_movements(session, actor, movements)


def _movement(
    ticket: Ticket, direction: Direction, purpose: Purpose, goods: TicketLine | Replacement, quantity: int,
    grade: Grade, note: str,
) -> Movement:  # fmt: skip
    return Movement(
        direction, purpose, ticket.shop_id, Ticket.audit_kind, ticket.id, ticket.ticket_no, quantity, grade,
        goods.order_line_id, goods.style_no, goods.sku_code, goods.title, goods.spec, note.strip(),
    )  # fmt: skip


def _take_back(
    session: Session, actor: Actor, ticket: Ticket, line: TicketLine, grade: Grade, quantity: int
) -> Changes:
    """Take pieces back that were counted by mistake, the last ones first."""
    touched = changed()
    reason = translate("TicketSteps", "Counted again")
    for row in reversed(stock.movements_of(session, Ticket.audit_kind, ticket.id)):
        if (row.direction, row.purpose, row.grade, row.order_line_id) != (
            Direction.IN, _PURPOSES[ticket.kind], grade, line.order_line_id,
        ):  # fmt: skip
            continue
        if (taken := min(quantity, row.quantity - row.corrected)) > 0:
            touched = Changes(touched | stock.take_back_movement(session, actor, row, taken, reason))
            quantity -= taken
    return touched
