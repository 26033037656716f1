"""A shop whose staff sell: orders with a staff no. in their remark, what goes back of them, rates, and a clock."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from shopdesk.aftersales.model import PlatformRefund, Reason, Ticket, TicketOrder
from shopdesk.aftersales.states import FaultSide, Phase, PostagePayer, RefundChannel, TicketKind, TicketState
from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.database import Session
from shopdesk.ledger.commission import rates, running
from shopdesk.ledger.commission.rates import RateDraft
from shopdesk.ledger.commission.reckoning import Reckoning, StaffCommission, reckon
from shopdesk.ledger.commission.running import RunResult
from shopdesk.ledger.model import LedgerEntry, RateId
from shopdesk.ledger.states import CommissionBasis
from shopdesk.orders import remarks
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId, StaffId
from tests.shop_folder import ShopFolder


class SellingScene:
    """One shop, its owner 王芳 (no. 1) and whoever else sells."""

    def __init__(self, shop: ShopFolder, today: date = date(2026, 12, 15), zone: str = "Asia/Shanghai") -> None:
        self.shop, self.now = shop, datetime.combine(today, time(4), UTC)
        self.clock = Clock(zone, now=lambda: self.now)
        self.shop.actor = replace(shop.actor, clock=self.clock)
        self.shop_id = ShopId(shop.do(shops.add_shop, "名美示例旗舰店", Platform.TAOBAO))
        self.owner = self.staff("1", "王芳", Role.OWNER)
        self.act_as(self.owner, "王芳", Role.OWNER)
        self._orders = self._tickets = 0

    def staff(self, staff_no: str, name: str, role: Role = Role.PRE_SALES) -> StaffId:
        return StaffId(self.shop.do(shops.add_staff, staff_no, name, role))

    def act_as(self, staff_id: StaffId, name: str, role: Role) -> None:
        self.shop.actor = Actor(staff_id, name, role, self.clock)

    def rate(self, from_month: str, *, percent: str = "", each: int = 0, **scope: Any) -> RateId:
        """A rate in percent, or in fen an order."""
        basis = CommissionBasis.PERCENT if percent else CommissionBasis.PER_ORDER
        points = round(float(percent or 0) * 100)
        draft = RateDraft(from_month, basis, points, each, **scope)
        return RateId(self.shop.do(rates.add_rate, draft))

    def order(self, day: date | datetime, paid_fen: int, staff_no: str = "", **named: Any) -> OrderId:
        """A finished order; a day means its noon in Shanghai."""
        self._orders += 1
        at = day if isinstance(day, datetime) else datetime.combine(day, time(4), UTC)
        fields = {
            "shop_id": self.shop_id,
            "order_no": f"30019990000000{self._orders:05d}",
            "status": OrderStatus.COMPLETED,
            "buyer": f"买家{self._orders}",
            "items": "法式连衣裙",
            "ordered_at": at,
            "paid_at": at,
            "shipped_at": at,
            "finished_at": at,
            "paid_fen": paid_fen,
            **named,
        }
        order_id = OrderId(self._add(Order(**fields)))
        if staff_no:
            self.remark(order_id, f"{staff_no}号客服")
        return order_id

    def remark(self, order_id: OrderId, remark: str) -> None:
        self.shop.do(remarks.set_remark, [order_id], remark, None)

    def change(self, order_id: OrderId, **fields: Any) -> None:
        """What an import would say anew of an order."""

        def write(session: Session, _actor: Actor) -> None:
            order = session.get_one(Order, order_id)
            for name, value in fields.items():
                setattr(order, name, value)

        self.shop.do(write)

    def ticket(
        self, order_id: OrderId, refunded_fen: int | None, on: date | None, *, postage_fen: int = 0, **named: Any
    ) -> int:
        """A ticket for an order; without an amount nothing has been given back yet."""
        self._tickets += 1
        done = refunded_fen is not None
        fields = {
            "ticket_no": f"AS2611-{self._tickets:04d}",
            "shop_id": self.shop_id,
            "order_id": order_id,
            "kind": TicketKind.REFUND,
            "phase": Phase.AFTER_RECEIPT,
            "state": TicketState.COMPLETED if done else TicketState.AWAITING_REFUND,
            "reason_text": "其他",
            "fault_side": FaultSide.SHOP,
            "fault_shop": 100,
            "postage_payer": PostagePayer.SHOP,
            "opened_at": datetime(2026, 9, 1, tzinfo=UTC),
            "opened_by": "王芳",
            "refunded_fen": refunded_fen,
            "refunded_on": on,
            "refund_channel": RefundChannel.PLATFORM if done else None,
            "keeps_goods": True,
            **named,
        }
        asked = named.pop("proposed_fen", refunded_fen or 0)
        fields["proposed_fen"] = asked

        def write(session: Session, _actor: Actor) -> int:
            reason = session.get(Reason, 1)
            if reason is None:
                reason = Reason(text="其他", fault_side=FaultSide.SHOP, postage_payer=PostagePayer.SHOP)
                session.add(reason)
                session.flush()
            ticket = Ticket(**fields, reason_id=reason.id)
            part = TicketOrder(
                order_id=order_id, position=0, proposed_fen=asked, refunded_fen=refunded_fen, postage_fen=postage_fen
            )
            ticket.orders = [part]
            session.add(ticket)
            session.flush()
            return ticket.id

        return self.shop.do(write)

    def platform_says(self, ticket_id: int, order_id: OrderId, amount_fen: int, at: datetime) -> None:
        """The platform's report: it has given money back for a ticket."""

        def write(session: Session, _actor: Actor) -> None:
            order = session.get_one(Order, order_id)
            refund = PlatformRefund(
                ticket_id=ticket_id,
                shop_id=self.shop_id,
                refund_no=f"R{ticket_id}-{at:%d%H%M}",
                order_no=order.order_no,
                kind=TicketKind.REFUND,
                state="退款成功",
                means=TicketState.COMPLETED,
                amount_fen=amount_fen,
                finished_at=at,
                seen_at=self.clock.now(),
                digest=b"0" * 16,
                data={},
            )
            session.add(refund)

        self.shop.do(write)

    def reckon(self, month: str, shop_id: ShopId | None = None) -> Reckoning:
        return self.shop.ask(reckon, self.clock, month, shop_id)

    def of(self, month: str, staff_id: StaffId) -> StaffCommission:
        """What a month comes to for one person."""
        return next(one for one in self.reckon(month).staff if one.staff.id == staff_id)

    def earned(self, month: str) -> dict[str, int]:
        """What a month comes to, by name."""
        return {one.staff.name: one.amount_fen for one in self.reckon(month).staff}

    def run(self, month: str) -> RunResult:
        return self.shop.do(running.run, month)

    def entries(self, month: str = "") -> list[LedgerEntry]:
        """The commission in the ledger, of one month or of all."""

        def ask(session: Session) -> list[LedgerEntry]:
            found = session.query(LedgerEntry).order_by(LedgerEntry.id).all()
            return [one for one in found if month in ("", one.source_no)]

        return self.shop.ask(ask)

    def entered(self, month: str) -> dict[str, int]:
        """What stands in the ledger for a month, by name; reversed entries and their reversals come to nothing."""
        sums: dict[str, int] = {}
        for entry in self.entries(month):
            sums[entry.staff_name] = sums.get(entry.staff_name, 0) + entry.amount_fen
        return sums

    def do(self, service: Callable[..., Any], *args: Any, **named: Any) -> Any:
        return self.shop.do(service, *args, **named)

    def _add(self, record: Any) -> int:
        def write(session: Session, _actor: Actor) -> int:
            session.add(record)
            session.flush()
            return record.id

        return self.shop.do(write)
