"""Parcels that come back to a shop with tickets and orders."""

from typing import Any

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.orders.model import OrderId
from shopdesk.receiving import service, store
from shopdesk.receiving.model import ParcelId
from shopdesk.receiving.service import Counted, ParcelDraft, ParcelMatch
from shopdesk.receiving.store import ParcelFilter, ParcelRow
from shopdesk.stock.service import movements_of
from tests.aftersales.scene import Scene
from tests.shop_folder import ShopFolder

SF = "SF1234567890123"
YT = "YT9999999999999"
JT = "JT1234567890123"


class DeskScene(Scene):
    """The scene of after-sales, with an address goods come back to."""

    def __init__(self, shop: ShopFolder) -> None:
        super().__init__(shop)
        self.address()

    def awaited(self, order_id: OrderId | None = None, number: str = SF, **fields: Any) -> TicketId:
        """A ticket whose customer has sent a dress and two jeans back."""
        ticket_id = self.ticket(fields.pop("kind", TicketKind.RETURN), order_id or self.order(), **fields)
        self.step(tickets.approve, ticket_id)
        if number:
            self.step(tickets.enter_return, ticket_id, "顺丰速运", number)
        return ticket_id

    def dispatched(self, number: str = YT, order_id: OrderId | None = None) -> TicketId:
        """A reissue that is on its way to the customer."""
        ticket_id = self.ticket(TicketKind.REISSUE, order_id or self.order())
        self.step(tickets.approve, ticket_id)
        self.step(tickets.dispatch, ticket_id, "圆通速递", number)
        return ticket_id

    def match(self, text: str) -> ParcelMatch:
        return self.ask(service.match_parcel, text)

    def all_good(self, ticket_id: TicketId) -> dict[int, Counted]:
        return {line.id: Counted(line.quantity) for line in self.ask(service.goods_of_ticket, ticket_id)}

    def receive(self, ticket_id: TicketId, number: str = SF, **fields: Any) -> Any:
        """Take everything in, in order."""
        counts = fields.pop("counts", None) or self.all_good(ticket_id)
        draft = ParcelDraft(number, **fields)
        return self.step(service.receive_for_ticket, ticket_id, counts, draft)

    def unclaimed(self, number: str = SF, **fields: Any) -> ParcelId:
        return self.do(service.register_unclaimed, ParcelDraft(number, **fields))

    def undeliverable(self, order_id: OrderId, **fields: Any) -> ParcelId:
        """An order's own parcel that came back."""
        number = self.facts(order_id).tracking_no
        return self.do(service.register_undeliverable, ParcelDraft(number), order_id=order_id, **fields)

    def parcel(self, parcel_id: ParcelId) -> ParcelRow:
        return self.ask(store.list_parcel_rows, [parcel_id])[parcel_id]

    def parcels(self, **wanted: Any) -> list[ParcelRow]:
        ids = self.ask(store.list_parcel_ids, ParcelFilter(**wanted))
        rows = self.ask(store.list_parcel_rows, ids)
        return [rows[parcel_id] for parcel_id in ids]

    def on_parcel(self, verb: Any, parcel_id: ParcelId, *args: Any, **named: Any) -> Any:
        """Act on a parcel as somebody who sees it as it is now."""
        return self.do(verb, parcel_id, self.parcel(parcel_id).version, *args, **named)

    def moved(self, kind: str, record_id: int) -> list[tuple[str, str, str, int]]:
        """What moved for a record: direction, purpose, quality, pieces."""
        rows = self.ask(movements_of, kind, record_id)
        return [(str(row.direction), str(row.purpose), str(row.grade), row.quantity) for row in rows]

    def state(self, ticket_id: TicketId) -> TicketState:
        return self.stored(ticket_id)["state"]

    def last_event(self, ticket_id: TicketId) -> tuple[str, str, int | None]:
        """What happened to a ticket last: kind, words, amount."""
        event = self.stored(ticket_id)["events"][-1]
        return str(event["what"]), event["note"], event["amount_fen"]
