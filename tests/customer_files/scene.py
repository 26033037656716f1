"""A shop with a few buyers whose figures can be added up by hand."""

from datetime import UTC, datetime, timedelta
from typing import Any

from shopdesk.aftersales.model import Reason, Ticket, TicketId, TicketOrder
from shopdesk.aftersales.states import FaultSide, Phase, PostagePayer, TicketKind, TicketState
from shopdesk.core import search
from shopdesk.core.database import Session
from shopdesk.core.identifiers import is_masked
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId, Risk, RiskKind, tags_of
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.photos.model import Photo, PhotoLink
from shopdesk.shops.model import Platform, Shop
from tests.shop_folder import ShopFolder

FIRST = datetime(2026, 10, 1, 2, 0, tzinfo=UTC)  # ten in the morning in China


class Scene:
    """Enters orders, photos and words about customers; orders come a day apart."""

    def __init__(self, shop: ShopFolder) -> None:
        self.shop = shop
        self.orders = self.photos = self.tickets = 0

    def customer(self, name: str, platform: Platform = Platform.TAOBAO) -> CustomerId:
        return self.shop.do(customers.add_customer, platform, name)

    def order(self, buyer: str = "小鱼儿24", paid_fen: int = 10_000, shop_name: str = "名美", **named: Any) -> OrderId:
        """An order, indexed as an import does it; a masked buyer is nobody's."""
        self.orders += 1
        told = {
            "order_no": f"30010000000000{self.orders:05d}",
            "status": OrderStatus.COMPLETED,
            "paid_fen": paid_fen,
            "items": "法式连衣裙 红色 M",
            "receiver": "周静",
            "phone": f"1380000{self.orders:04d}",
            "address": f"浙江省杭州市西湖区文三路{self.orders}号",
            "address_key": self.orders,
            "ordered_at": FIRST + timedelta(days=self.orders - 1),
            **named,
        }
        customer_id = None if is_masked(buyer) else self.customer(buyer)

        def add(session: Session, _actor: object) -> OrderId:
            shop = session.query(Shop).filter_by(name=shop_name).one_or_none()
            shop = shop or Shop(name=shop_name, platform=Platform.TAOBAO, active=True)
            order = Order(shop=shop, buyer=buyer, customer_id=customer_id, **told)
            session.add_all([shop, order])
            session.flush()
            words = (order.order_no, order.phone, order.items)
            search.put(session, "order", [search.Findable(order.id, (buyer, order.receiver), words)])
            return OrderId(order.id)

        with self.shop.database.write(self.shop.actor) as session:
            return add(session, self.shop.actor)

    def ticket(self, order_id: OrderId, **named: Any) -> TicketId:
        """An after-sales ticket of an order's buyer, opened an hour after the order was placed."""
        self.tickets += 1

        def add(session: Session) -> TicketId:
            order = session.get_one(Order, order_id)
            reason = session.query(Reason).filter_by(text="质量问题").one_or_none() or Reason(
                text="质量问题", fault_side=FaultSide.FACTORY, postage_payer=PostagePayer.SHOP
            )
            assert order.ordered_at is not None
            told = {
                "ticket_no": f"AS2610-{self.tickets:04d}",
                "kind": TicketKind.REFUND,
                "phase": Phase.AFTER_RECEIPT,
                "state": TicketState.PENDING_REVIEW,
                "opened_at": order.ordered_at + timedelta(hours=1),
                **named,
            }
            ticket = Ticket(
                shop_id=order.shop_id, order=order, customer_id=order.customer_id, customer_name=order.buyer,
                reason=reason, reason_text=reason.text, fault_side=reason.fault_side,
                postage_payer=reason.postage_payer, opened_by="王芳", **told,
            )  # fmt: skip
            ticket.orders = [TicketOrder(order_id=order_id, position=0)]
            session.add(ticket)
            session.flush()
            return TicketId(ticket.id)

        with self.shop.database.write(self.shop.actor) as session:
            return add(session)

    def photo(self, customer_name: str, links: tuple[tuple[str, int], ...] = ()) -> int:
        self.photos += 1

        def add(session: Session) -> int:
            photo = Photo(
                sha256=f"{self.photos:064d}",
                path=f"2026-10/{self.photos}.jpg",
                path_key=f"2026-10/{self.photos}.jpg",
                customer_name=customer_name,
                customer_key=customer_name.lower(),
                added_at=FIRST + timedelta(days=self.photos - 1, hours=1),
                added_by="王芳",
                size_bytes=1,
                width=1,
                height=1,
                image_format="JPEG",
                links=[PhotoLink(record_kind=kind, record_id=record_id) for kind, record_id in links],
            )
            session.add(photo)
            session.flush()
            return photo.id

        with self.shop.database.write(self.shop.actor) as session:
            return add(session)

    def write_down(self, customer_id: CustomerId, **told: Any) -> None:
        """Change what is written down of a customer, as somebody who sees it as it is now."""
        facts = self.shop.ask(customers.customer_facts, customer_id)
        values: dict[str, Any] = {
            "seen_version": facts.version,
            "level": facts.level,
            "tags": tags_of(facts.tags),
            "note": facts.note,
            "risk": facts.risk,
            "risk_kind": facts.risk_kind,
            "risk_reason": facts.risk_reason,
            "risk_evidence": facts.risk_evidence,
        }
        assert told.keys() <= values.keys()
        self.shop.do(customers.change_customer, customer_id, *(values | told).values())

    def block(self, customer_id: CustomerId, reason: str = "三单差评") -> None:
        self.write_down(customer_id, risk=Risk.BLOCKED, risk_kind=RiskKind.REVIEWER, risk_reason=reason)
