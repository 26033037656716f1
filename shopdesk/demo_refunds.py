"""What the platform says of the invented shop's refunds: a report as Taobao writes it, brought in like any other.

Some of its refunds are tickets already, two of which it contradicts; the others become tickets.
"""

import random
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import store as ticket_store
from shopdesk.aftersales.dossier import TicketFacts, ticket_facts
from shopdesk.aftersales.lookup import tickets_of_order
from shopdesk.aftersales.platform_says import amount_of
from shopdesk.aftersales.states import Phase, RefundChannel, TicketKind, TicketState
from shopdesk.aftersales.store import TicketFilter
from shopdesk.core.actor import Actor
from shopdesk.core.clock import PLATFORM_ZONE
from shopdesk.demo_orders import row_cells, stamp, write_row, yuan
from shopdesk.orders import store as order_store
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.orders.store import OrderFilter
from shopdesk.refund_files.imports import import_refunds, refund_tables
from shopdesk.shops.model import ShopId

_MOST = 40  # tickets that the report speaks of
_FURTHER = 3  # refunds of a kind that nobody has entered here
_ANSWER_WITHIN = timedelta(days=2)
_LESS_FEN = 1_000

_WAITING, _AGREED = "买家已经申请退款，等待卖家同意", "卖家已经同意退款，等待买家退货"
_SENT_BACK, _DONE = "买家已经退货，等待卖家确认收货", "退款成功"
_KINDS = {TicketKind.REFUND: "仅退款", TicketKind.RETURN: "退货退款"}
_GOODS = {
    Phase.BEFORE_SHIPPING: "卖家未发货",
    Phase.IN_TRANSIT: "买家未收到货",
    Phase.AFTER_RECEIPT: "买家已收到货",
}
_HEADER = (
    "订单编号", "退款编号", "支付单号", "订单付款时间", "商品id", "商品编码", "退款完结时间", "买家实际支付金额",
    "宝贝标题", "买家退款金额", "手工退款/系统退款", "售后类型", "退款的申请时间", "超时时间", "退款状态", "货物状态",
    "退货物流信息", "发货物流信息", "客服介入状态", "卖家真实姓名", "卖家真实姓名(新)", "卖家退货地址", "卖家邮编",
    "卖家电话", "卖家手机", "退货物流单号", "退货物流公司", "买家退款原因", "买家退款说明", "买家退货时间", "责任方",
    "售中或售后", "备注标签", "商家备注", "完结时间", "部分退款/全部退款", "审核操作人", "审核操作人新会员名",
    "举证超时", "是否零秒响应", "退款操作人", "退款操作人新会员名", "退款原因标签", "业务类型", "是否帮他退款",
    "帮他退款操作账号", "小额收款", "淘特订单", "百亿补贴超链退款信息", "智能退款策略", "执行方案",
)  # fmt: skip


class InventedRefund(NamedTuple):
    """A refund as the platform has it. Amount in fen; times are instants."""

    refund_no: str
    order: OrderFacts
    kind: TicketKind
    phase: Phase
    amount_fen: int
    state: str
    asked_at: datetime
    finished_at: datetime | None = None
    reason: str = ""
    says: str = ""
    return_courier: str = ""
    return_tracking_no: str = ""


def refund_no(chance: random.Random) -> str:
    """A number of a refund as Taobao gives it."""
    return f"3{chance.randrange(10**17):017d}"


def tell_refunds(session: Session, actor: Actor, folder: Path, shop_id: ShopId, seed: int) -> int:
    """Bring in the report that the platform writes now; how many tickets it makes. Raises OSError."""
    chance = random.Random(f"shopdesk refunds {seed}")
    now = actor.clock.now()
    refunds = [*_of_tickets(session, chance, now), *_further(session, chance, now)]
    if not refunds:
        return 0
    path = _write_report(folder, refunds, now)
    (result,) = import_refunds(session, actor, refund_tables(path), shop_id).value
    if result.failed:
        raise RuntimeError(f"an invented refund was refused: {result.failed[0]}")
    return result.counts.inserted


def _of_tickets(session: Session, chance: random.Random, now: datetime) -> Iterator[InventedRefund]:
    """What the platform says of tickets that stand for refunds; it is ahead of one, and asked for less by another."""
    wanted = TicketFilter(kinds=frozenset(_KINDS))
    to_pay = less = False
    for ticket_id in ticket_store.list_ticket_ids(session, wanted, limit=_MOST):
        ticket, order = ticket_facts(session, ticket_id), None
        if ticket is not None and _is_on_platform(ticket):
            order = order_facts(session, OrderId(ticket.order_id))
        if ticket is None or order is None:
            continue
        told = _as_told(ticket, order, chance)
        if not to_pay and ticket.state is TicketState.AWAITING_REFUND and ticket.kind is TicketKind.REFUND:
            to_pay, told = True, told._replace(state=_DONE, finished_at=now - timedelta(minutes=50))
        elif not less and ticket.state is TicketState.PENDING_REVIEW and ticket.refund_no:
            less, told = True, told._replace(amount_fen=max(100, told.amount_fen - _LESS_FEN))
        yield told


def _is_on_platform(ticket: TicketFacts) -> bool:
    """Whether it goes through the platform: not what was given up, paid otherwise, or is talked about once more."""
    paid = ticket.refund_channel in (None, RefundChannel.PLATFORM)
    again = ticket.state is TicketState.PENDING_REVIEW and ticket.returned_at is not None
    return paid and not again and ticket.state not in (TicketState.REJECTED, TicketState.CANCELLED)


def _as_told(ticket: TicketFacts, order: OrderFacts, chance: random.Random) -> InventedRefund:
    state = _WAITING
    if ticket.state is TicketState.COMPLETED:
        state = _DONE
    elif ticket.return_tracking_no:
        state = _SENT_BACK
    elif ticket.state is not TicketState.PENDING_REVIEW:
        state = _AGREED
    return InventedRefund(
        ticket.refund_no or refund_no(chance), order, ticket.kind, ticket.phase, amount_of(ticket), state,
        ticket.opened_at, ticket.closed_at, ticket.reason_text, ticket.description,
        ticket.return_courier, ticket.return_tracking_no,
    )  # fmt: skip


def _further(session: Session, chance: random.Random, now: datetime) -> Iterator[InventedRefund]:
    """Refunds that only the platform knows: given back for closed and completed orders, and one just asked for."""
    for status, phase in ((OrderStatus.CLOSED, Phase.BEFORE_SHIPPING), (OrderStatus.COMPLETED, Phase.AFTER_RECEIPT)):
        given_back = (order for order in _orders(session, status) if order.refunded_fen)
        for order, _place in zip(given_back, range(_FURTHER), strict=False):
            begun = order.finished_at or order.paid_at or now
            asked_at = min(begun + timedelta(minutes=chance.randrange(30, 600)), now - timedelta(hours=2))
            finished = min(asked_at + timedelta(minutes=chance.randrange(10, 90)), now - timedelta(hours=1))
            yield InventedRefund(
                refund_no(chance), order, TicketKind.REFUND, phase, order.refunded_fen, _DONE, asked_at, finished,
                "不想要了" if phase is Phase.BEFORE_SHIPPING else "质量问题",
            )  # fmt: skip
    under_way = (one for one in _orders(session, OrderStatus.SHIPPED) if not tickets_of_order(session, one.id))
    order = next((one for one in under_way if one.shipped_at and one.shipped_at < now - timedelta(days=2)), None)
    if order is not None:
        asked_at, first = now - timedelta(hours=4), order.lines[0]
        yield InventedRefund(
            refund_no(chance), order, TicketKind.RETURN, Phase.AFTER_RECEIPT, min(first.paid_fen, order.paid_fen),
            _WAITING, asked_at, None, "尺码不合适", "大了一码，想退",
        )  # fmt: skip


def _orders(session: Session, status: OrderStatus) -> Iterator[OrderFacts]:
    """The newest orders of a status that have goods."""
    wanted = OrderFilter(statuses=frozenset({status}))
    for order_id in order_store.list_order_ids(session, wanted, limit=200):
        order = order_facts(session, OrderId(order_id))
        if order is not None and order.lines:
            yield order


def _write_report(folder: Path, refunds: Iterable[InventedRefund], now: datetime) -> Path:
    path = folder / f"ExportRefundList{now.astimezone(PLATFORM_ZONE):%Y%m%d%H%M}.csv"
    with path.open("w", encoding="gb18030", newline="") as file:
        write_row(file, _HEADER)
        for refund in refunds:
            write_row(file, row_cells(_HEADER, _refund_cells(refund)))
    return path


def _refund_cells(refund: InventedRefund) -> dict[str, str]:
    order, goods = refund.order, refund.order.lines[0]
    finished = _shown(refund.finished_at)
    return {
        "订单编号": f'="{order.order_no}"',
        "退款编号": f'="{refund.refund_no}"',
        "订单付款时间": _shown(order.paid_at),
        "商品编码": goods.style_no,
        "退款完结时间": finished,
        "买家实际支付金额": yuan(order.paid_fen),
        "宝贝标题": goods.title,
        "买家退款金额": yuan(refund.amount_fen),
        "手工退款/系统退款": "手工退款",
        "售后类型": _KINDS[refund.kind],
        "退款的申请时间": _shown(refund.asked_at),
        "超时时间": _shown(refund.asked_at + _ANSWER_WITHIN),
        "退款状态": refund.state,
        "货物状态": _GOODS[refund.phase],
        "客服介入状态": "无客服介入",
        "退货物流单号": refund.return_tracking_no,
        "退货物流公司": refund.return_courier,
        "买家退款原因": refund.reason,
        "买家退款说明": refund.says,
        "售中或售后": "售后退款" if order.finished_at else "售中退款",
        "完结时间": finished,
        "部分退款/全部退款": "全部退款" if refund.amount_fen == order.paid_fen else "部分退款",
    }


def _shown(at: datetime | None) -> str:
    return "" if at is None else stamp(at.astimezone(PLATFORM_ZONE))
