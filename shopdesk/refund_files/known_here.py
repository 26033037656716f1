"""What is known here of some refunds of a file, and how much may still be given back of their orders."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import taken_store
from shopdesk.aftersales.drafting.taken_store import OrderOnFile, TakenOrder
from shopdesk.aftersales.states import REFUND_KINDS, TicketState
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.refund_files import store
from shopdesk.refund_files.platform_words import FINAL, Stage
from shopdesk.refund_files.store import Candidate, KnownOrder
from shopdesk.refund_files.told_refunds import ToldRefund
from shopdesk.shops.model import ShopId


class KnownHere:
    """The orders of some refunds, their tickets, what else was given back of them; and what comes of the import."""

    def __init__(
        self, session: Session, shop_id: ShopId, told: Sequence[ToldRefund], known: Mapping[str, Mapping[str, Any]]
    ) -> None:
        new = [one for one in told if one.refund.refund_no not in known]
        rows = [row for one in told for row in one.rows]
        numbers = {row[name] for row in rows for name in ("order_no", "sub_order_no") if name in row}
        self._orders = store.known_orders(session, shop_id, numbers)
        ids = {order.id for order in self._orders.values()}
        self.on_file: dict[int, OrderOnFile] = taken_store.orders_on_file(session, ids) if ids else {}
        self._others = store.parts_taken(session, ids)
        self.tickets = store.known_tickets(session, {row["ticket_id"] for row in known.values()})
        self.by_refund_no = store.tickets_with_refund_nos(session, shop_id, [one.refund.refund_no for one in new])
        self.candidates: dict[int, list[Candidate]] = store.candidates(session, ids) if new else {}
        self.linked: list[dict[str, Any]] = []
        self.renewed: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.filled: dict[int, dict[str, Any]] = {}
        self.entries: list[tuple[int, dict[str, list[Any]]]] = []
        self._done: dict[int, int] = {}  # what other rows of this chunk gave back, by order

    def order_of(self, one: ToldRefund) -> KnownOrder | None:
        """The order a refund is of: by its number, else by that of a line."""
        numbers = (one.values["order_no"], one.values.get("sub_order_no", ""))
        return next((self._orders[number] for number in numbers if number in self._orders), None)

    def line_ids(self, one: ToldRefund) -> list[int | None]:
        """For each row of a refund the line whose number it names."""
        return [self._line_id(row) for row in one.rows]

    def _line_id(self, row: Mapping[str, Any]) -> int | None:
        numbers = (row.get("sub_order_no", ""), row["order_no"])
        return next(
            (known.line_id for number in numbers if (known := self._orders.get(number)) and known.line_id), None
        )

    def others_of(self, order_id: int) -> list[TakenOrder]:
        """What other tickets take of an order."""
        return self._others.get(order_id, [])

    def count(self, one: ToldRefund) -> None:
        """Remember what a row gives back, for those after it."""
        order = self.order_of(one)
        if order is not None and one.stage is Stage.DONE and one.kind in REFUND_KINDS:
            self._done[order.id] = self._done.get(order.id, 0) + (one.amount_fen or 0)

    def check_goods(self, one: ToldRefund) -> None:
        """Raise UserError for an open refund of an order without goods: nobody could receive or pay it."""
        order = self.order_of(one)
        if order is None or self.on_file[order.id].goods or one.stage in (*FINAL, Stage.REFUSED):
            return
        text = translate(
            "RefundFiles", "The goods of order {order_no} are not on file. Import the list of its goods first."
        )
        raise UserError(text.format(order_no=one.values["order_no"]), field="order_no")

    def check_amount(
        self, one: ToldRefund, known: Mapping[str, Any] | None = None, ticket_id: int | None = None
    ) -> None:
        """Raise UserError where a refund is above what was paid, alone or with what was given back before.

        What the ticket gave back that stands for the refund was not given back before.
        """
        order, amount = self.order_of(one), one.amount_fen
        if order is None or not amount or one.kind not in REFUND_KINDS:
            return
        on_file = self.on_file[order.id]
        # Of an order whose list has not come in yet only its lines, or the report itself, know what was paid.
        paid = on_file.paid_fen or one.values.get("paid_fen", sum(line.paid_fen for line in on_file.goods))
        if amount > paid:
            text = translate("RefundFiles", "{amount} is more than the {paid} that were paid for the order.")
            raise UserError(text.format(amount=format_yuan(amount), paid=format_yuan(paid)), field="amount_fen")
        if known is not None or one.stage is not Stage.DONE:
            return
        done = [
            part.amount_fen
            for part in self.others_of(order.id)
            if part.state is TicketState.COMPLETED and part.ticket_id != ticket_id
        ]
        before = sum(done) + self._done.get(order.id, 0)
        if before + amount > paid:
            text = translate(
                "RefundFiles",
                "{amount} and the {before} that were refunded before are more than the {paid} that were paid for the "
                "order.",
            )
            told = text.format(amount=format_yuan(amount), before=format_yuan(before), paid=format_yuan(paid))
            raise UserError(told, field="amount_fen")
