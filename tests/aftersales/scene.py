"""A shop with orders in every stage, reasons and people, and a clock that tests turn."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from shopdesk.aftersales.drafting.drafts import LineDraft, TicketDraft
from shopdesk.aftersales.model import Reason, ReasonId, ReturnAddress, ReturnAddressId, Ticket, TicketId
from shopdesk.aftersales.states import FaultSide, PostagePayer, TicketKind, WindowFrom
from shopdesk.aftersales.steps import opening
from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.database import Session
from shopdesk.couriers.service import add_default_couriers
from shopdesk.customers.model import CustomerId
from shopdesk.orders import upkeep
from shopdesk.orders.model import Order, OrderId, OrderLine, OrderStatus
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.photos.model import Photo, PhotoId, PhotoLink
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId, StaffId
from tests.shop_folder import NOW, ShopFolder

BUYER, RECEIVER, PHONE = "小鱼儿24", "周静", "13900000009"
ADDRESS = "浙江省 杭州市 余杭区 五常街道 文一西路1号"
SHIPPED_AT = datetime(2026, 11, 15, 8, tzinfo=UTC)
RECEIVED_AT = datetime(2026, 11, 19, 8, tzinfo=UTC)
_STAFF_NAMES = {
    Role.OWNER: "王芳",
    Role.SUPERVISOR: "林主管",
    Role.PRE_SALES: "小李",
    Role.AFTER_SALES: "小陈",
    Role.FINANCE: "赵会计",
    Role.WAREHOUSE: "老钱",
}


class Goods(NamedTuple):
    """A line of an order; ``paid_fen`` None is price × quantity."""

    style_no: str = "MY-2601"
    title: str = "法式连衣裙"
    quantity: int = 1
    price_fen: int = 12_900
    paid_fen: int | None = None
    colour: str = "红色"
    size: str = "M"


DRESS = Goods()
JEANS = Goods("MY-2602", "牛仔裤", 2, 7_500, colour="", size="")


class Scene:
    """A real shop: orders are put in, everything else goes through the services.

    One person (the owner) works alone until ``hire`` is called, so that no roles apply.
    """

    def __init__(self, shop: ShopFolder) -> None:
        self.shop, self.now = shop, NOW
        self.clock = Clock(now=lambda: self.now)
        shop.actor = Actor(None, "王芳", Role.OWNER, self.clock)
        self.do(add_default_couriers)
        self.shop_id = ShopId(self.do(shops.add_shop, "名美示例旗舰店", Platform.TAOBAO))
        self.orders = self.photos = 0
        self.no_reason = self.reason("七天无理由", FaultSide.CUSTOMER, PostagePayer.CUSTOMER, window_days=7)
        self.defect = self.reason("质量问题", window_days=3, photo_required=True)
        self.wrong_item = self.reason("发错货/漏发")
        self.lost = self.reason("快递丢失", FaultSide.COURIER, kinds=(TicketKind.REFUND, TicketKind.REISSUE))

    @property
    def actor(self) -> Actor:
        """Who acts unless a test says otherwise."""
        return self.shop.actor

    def do(self, verb: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Act, commit, and return what was made."""
        return self.shop.do(verb, *args, **named)

    def do_as(self, actor: Actor, verb: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """The same as somebody else."""
        with self.shop.database.write(actor) as session:
            outcome = verb(session, actor, *args, **named)
        return outcome.value if isinstance(outcome, Done) else outcome

    def ask(self, query: Callable[..., Any], *args: Any, **named: Any) -> Any:
        return self.shop.ask(query, *args, **named)

    def passes(self, **time: float) -> None:
        """Let time pass: ``days=3``, ``minutes=6``."""
        self.now += timedelta(**time)

    def hire(self, role: Role, name: str = "") -> Actor:
        """A staff member; from the second one on roles apply."""
        name = name or _STAFF_NAMES[role]
        number = str(len(self.ask(shops.list_staff)) + 1)
        owner = Actor(None, "王芳", Role.OWNER, self.clock)
        return Actor(StaffId(self.do_as(owner, shops.add_staff, number, name, role)), name, role, self.clock)

    def hire_all(self) -> dict[Role, Actor]:
        """A staff member of every role."""
        return {role: self.hire(role) for role in Role}

    def reason(
        self,
        text: str,
        side: FaultSide = FaultSide.SHOP,
        payer: PostagePayer = PostagePayer.SHOP,
        *,
        kinds: Sequence[TicketKind] = (),
        window_days: int | None = None,
        window_from: WindowFrom = WindowFrom.RECEIPT,
        photo_required: bool = False,
        visible: bool = True,
    ) -> ReasonId:
        """A reason of the list."""

        def add(session: Session, _actor: Actor) -> int:
            reason = Reason(
                text=text,
                kinds=" ".join(kinds),
                fault_side=side,
                postage_payer=payer,
                window_days=window_days,
                window_from=window_from,
                photo_required=photo_required,
                visible=visible,
            )
            session.add(reason)
            session.flush()
            return reason.id

        return ReasonId(self.do(add))

    def address(self, name: str = "北仓", *, default: bool = True, shop_id: ShopId | None = None) -> ReturnAddressId:
        """An address where customers send goods back to."""

        def add(session: Session, _actor: Actor) -> int:
            address = ReturnAddress(
                name=name,
                shop_id=shop_id,
                receiver="名美售后",
                phone="057188880000",
                address="浙江省 杭州市 余杭区 仓前街道 1号",
                is_default=default,
            )
            session.add(address)
            session.flush()
            return address.id

        return ReturnAddressId(self.do(add))

    def order(self, *goods: Goods, status: OrderStatus = OrderStatus.COMPLETED, **fields: Any) -> OrderId:
        """An order of a dress and two jeans unless told otherwise, completed three days ago.

        What was paid is what its goods were paid and ``postage_fen`` (8 yuan).
        """
        goods, self.orders = goods or (DRESS, JEANS), self.orders + 1
        parts = [one.price_fen * one.quantity if one.paid_fen is None else one.paid_fen for one in goods]
        shipped = status in (OrderStatus.SHIPPED, OrderStatus.COMPLETED)
        told = {
            "shop_id": self.shop_id,
            "order_no": f"30019990000000{self.orders:05d}",
            "status": status,
            "buyer": BUYER,
            "buyer_message": "",
            "seller_remark": "",
            "receiver": RECEIVER,
            "phone": PHONE,
            "address": ADDRESS,
            "postage_fen": 800,
            "paid_fen": 0 if status is OrderStatus.UNPAID else sum(parts) + fields.get("postage_fen", 800),
            "goods_fen": sum(one.price_fen * one.quantity for one in goods),
            "ordered_at": datetime(2026, 11, 14, 3, tzinfo=UTC),
            "paid_at": None if status is OrderStatus.UNPAID else datetime(2026, 11, 14, 3, 5, tzinfo=UTC),
            "courier": "圆通速递" if shipped else "",
            "tracking_no": f"YT{self.orders:013d}" if shipped else "",
            "shipped_at": SHIPPED_AT if shipped else None,
            "finished_at": RECEIVED_AT if status is OrderStatus.COMPLETED else None,
            "deadline_at": SHIPPED_AT + timedelta(days=10) if status is OrderStatus.SHIPPED else None,
            **fields,
        }

        def add(session: Session, actor: Actor) -> int:
            order = Order(**told)
            order.lines = [
                OrderLine(position=place, **one._replace(paid_fen=part)._asdict())
                for place, (one, part) in enumerate(zip(goods, parts, strict=True))
            ]
            upkeep.find_customer(session, actor, order)
            session.add(order)
            upkeep.keep_up(session, [order])
            return order.id

        return OrderId(self.do(add))

    def unshipped(self, *goods: Goods, **fields: Any) -> OrderId:
        """A paid order that has not left yet."""
        return self.order(*goods, status=OrderStatus.TO_SHIP, **fields)

    def under_way(self, *goods: Goods, **fields: Any) -> OrderId:
        """An order that was shipped, whose trade is not finished."""
        return self.order(*goods, status=OrderStatus.SHIPPED, **fields)

    def facts(self, order_id: OrderId) -> OrderFacts:
        return self.ask(order_facts, order_id)

    def lines(self, order_id: OrderId) -> list[int]:
        """The ids of an order's lines."""
        return [line.id for line in self.facts(order_id).lines]

    def customer(self, order_id: OrderId) -> CustomerId:
        found = self.facts(order_id).customer_id
        assert found is not None
        return CustomerId(found)

    def change_order(self, order_id: OrderId, **fields: Any) -> None:
        """What a later import says of an order."""

        def write(session: Session, _actor: Actor) -> None:
            order = session.get_one(Order, order_id)
            for name, value in fields.items():
                setattr(order, name, value)

        self.do(write)

    def draft(self, kind: TicketKind, *order_ids: OrderId, **fields: Any) -> TicketDraft:
        """A draft for everything in some orders, or for the ``lines`` given (line id and quantity, or LineDrafts)."""
        lines = [line if isinstance(line, LineDraft) else LineDraft(*line) for line in fields.pop("lines", ())]
        lines = lines or [LineDraft(line.id, line.quantity) for one in order_ids for line in self.facts(one).lines]
        return TicketDraft(kind, tuple(lines), **{"reason_id": self.wrong_item, **fields})

    def ticket(self, kind: TicketKind, *order_ids: OrderId, by: Actor | None = None, **fields: Any) -> TicketId:
        """Open a ticket."""
        return self.do_as(by or self.actor, opening.open_ticket, self.draft(kind, *order_ids, **fields)).id

    def stored(self, ticket_id: TicketId) -> dict[str, Any]:
        """The fields of a ticket as they are stored; its lines, orders, replacements and events as lists of fields."""
        return self.ask(ticket_fields, ticket_id)

    def version(self, ticket_id: TicketId) -> int:
        return self.stored(ticket_id)["version"]

    def step(self, verb: Callable[..., Any], ticket_id: TicketId, *args: Any, by: Actor | None = None, **named: Any):
        """Act on a ticket as somebody who sees it as it is now."""
        return self.do_as(by or self.actor, verb, ticket_id, self.version(ticket_id), *args, **named)

    def photo(self, kind: str, record_id: int) -> PhotoId:
        """A photo linked to a record, added now."""
        self.photos += 1
        name = f"{self.photos}.jpg"

        def add(session: Session, actor: Actor) -> int:
            photo = Photo(
                sha256=f"{self.photos:064d}",
                path=name,
                path_key=name,
                added_at=actor.clock.now(),
                added_by=actor.name,
                size_bytes=1,
                width=1,
                height=1,
                image_format="JPEG",
            )
            photo.links = [PhotoLink(record_kind=kind, record_id=record_id)]
            session.add(photo)
            session.flush()
            return photo.id

        return PhotoId(self.do(add))


def ticket_fields(session: Session, ticket_id: TicketId) -> dict[str, Any]:
    """The fields of a ticket, its parts as lists of fields."""
    ticket = session.get_one(Ticket, ticket_id)
    told = _fields(ticket)
    for part in ("lines", "orders", "replacements", "events"):
        told[part] = [_fields(one) for one in getattr(ticket, part)]
    return told


def _fields(record: Any) -> dict[str, Any]:
    return {column.key: getattr(record, column.key) for column in type(record).__mapper__.column_attrs}
