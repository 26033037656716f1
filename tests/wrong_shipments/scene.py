"""A shop with two packers, an order of three kinds of goods, and a clock that tests turn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.books.reasons import add_default_reasons, list_reasons
from shopdesk.aftersales.drafting.drafts import LineDraft, TicketDraft
from shopdesk.aftersales.model import ReasonId, TicketId
from shopdesk.aftersales.states import TicketKind
from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.ledger.posting.entering import EntryDraft, enter
from shopdesk.ledger.states import EntryKind
from shopdesk.orders.model import Order, OrderId, OrderLine, OrderStatus
from shopdesk.orders.service import order_facts
from shopdesk.orders.upkeep import keep_up
from shopdesk.shops.model import Platform, Shop, StaffId
from shopdesk.shops.service import add_staff
from shopdesk.wrong_shipments import service
from shopdesk.wrong_shipments.dossier import ShipmentDetail, shipment_detail
from shopdesk.wrong_shipments.drafts import ShipmentDraft
from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.model import WrongKind, WrongShipmentId
from shopdesk.wrong_shipments.registering import Registered
from tests.shop_folder import ShopFolder

PARCEL = "YT0000000004711"
ORDER_NO = "300100000000000010"
BUYER = "小鱼儿24"


class Register:
    """What people do about parcels that were packed wrong."""

    def __init__(self, shop: ShopFolder) -> None:
        self.shop = shop
        self.now = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
        self.clock = Clock(now=lambda: self.now)
        shop.actor = replace(shop.actor, clock=self.clock)
        self.li = self.staff("1", "李娜", Role.WAREHOUSE)
        self.zhao = self.staff("2", "赵强", Role.AFTER_SALES)
        self.order_id = self.order(ORDER_NO, PARCEL)

    def staff(self, number: str, name: str, role: Role) -> StaffId:
        return self.shop.do(add_staff, number, name, role)

    def act_as(self, role: Role, staff_id: StaffId | None = None) -> None:
        self.shop.actor = Actor(staff_id, "somebody", role, self.clock)

    def do(self, verb: Callable[..., Any], *args: object, **named: object) -> Any:
        return self.shop.do(verb, *args, **named)

    def ask(self, query: Callable[..., Any], *args: object) -> Any:
        return self.shop.ask(query, *args)

    def order(self, order_no: str, tracking_no: str = "", **named: Any) -> OrderId:
        """A shipped order: a dress, two pairs of jeans, a belt."""

        def add(session: Session, _actor: Actor) -> int:
            shop = session.get(Shop, 1) or Shop(id=1, name="名美示例旗舰店", platform=Platform.TAOBAO, active=True)
            order = Order(shop=shop, order_no=order_no, tracking_no=tracking_no, **(_ORDER | named))
            order.lines = [
                OrderLine(position=at, style_no=style_no, title=title, colour=colour, size=size, quantity=quantity,
                          price_fen=price, paid_fen=price * quantity)
                for at, (style_no, title, colour, size, quantity, price) in enumerate(_GOODS)
            ]  # fmt: skip
            session.add_all([shop, order])
            session.flush()
            keep_up(session, [order])
            return order.id

        return OrderId(self.do(add))

    def lines(self, order_id: OrderId | None = None) -> tuple[GoodsDraft, ...]:
        """The goods of the order, as if sent as ordered."""
        lines = self.ask(service.draft_from_order, order_id or self.order_id).lines
        assert lines is not None
        return lines

    def draft(self, kind: WrongKind | None = WrongKind.TOO_FEW, **named: Any) -> ShipmentDraft:
        """One pair of jeans too few, unless a test says otherwise."""
        dress, jeans, belt = self.lines()
        told: dict[str, Any] = {
            "order_id": self.order_id,
            "staff_id": self.li,
            "lines": (dress, jeans._replace(sent_quantity=1), belt),
        }
        return ShipmentDraft(kind=kind, **(told | named))

    def register(self, kind: WrongKind | None = WrongKind.TOO_FEW, **named: Any) -> Registered:
        return self.do(service.register, self.draft(kind, **named))

    def detail(self, shipment_id: WrongShipmentId) -> ShipmentDetail:
        found = self.ask(shipment_detail, shipment_id)
        assert found is not None
        return found

    def step(self, verb: Callable[..., Any], shipment_id: WrongShipmentId, *args: object) -> Any:
        """Act on a record as somebody who sees it as it is now."""
        return self.do(verb, shipment_id, self.detail(shipment_id).row.version, *args)

    def ticket(
        self, kind: TicketKind = TicketKind.REISSUE, pieces: int = 1, reason: str = "漏发", **named: Any
    ) -> TicketId:  # fmt: skip
        """A ticket about the jeans."""
        self.do(add_default_reasons)
        reason_id = next(ReasonId(row.id) for row in self.ask(list_reasons) if row.text == reason)
        goods = self.ask(order_facts, self.order_id).lines[1]
        draft = TicketDraft(kind, (LineDraft(goods.id, pieces),), reason_id=reason_id, **named)
        return self.do(tickets.open_ticket, draft).id

    def enter(self, made: Registered, staff_id: StaffId | None = None, amount_fen: int = 1_000) -> int:
        """Fine who answers for a record; the id of the ledger entry."""
        draft = EntryDraft(
            staff_id or self.li, EntryKind.PENALTY, self.clock.today(), None, amount_fen, "发错货", "wrong_shipment",
            made.id, made.register_no,
        )  # fmt: skip
        return self.do(enter, draft).id


def day(text: str) -> date:
    return date.fromisoformat(text)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


_GOODS = (
    ("MY-2601", "法式连衣裙", "红色", "M", 1, 12_900),
    ("MY-2602", "牛仔裤", "蓝色", "28", 2, 7_500),
    ("MY-2603", "皮带", "黑色", "", 1, 3_900),
)
_ORDER = {
    "status": OrderStatus.SHIPPED,
    "buyer": BUYER,
    "paid_fen": 32_600,
    "postage_fen": 800,
    "courier": "圆通",
    "ordered_at": datetime(2026, 11, 17, 2, tzinfo=UTC),
    "paid_at": datetime(2026, 11, 17, 2, tzinfo=UTC),
    "shipped_at": datetime(2026, 11, 18, 2, tzinfo=UTC),
}
