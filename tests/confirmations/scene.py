"""A shop with orders to be confirmed."""

from datetime import timedelta
from typing import Any

from shopdesk.confirmations import service
from shopdesk.confirmations.exports import SheetPage
from shopdesk.confirmations.model import SheetId, SheetState
from shopdesk.confirmations.service import SheetDraft, SheetFacts, SheetLineDraft
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.couriers.service import add_default_couriers
from shopdesk.customers.model import Customer
from shopdesk.orders import upkeep
from shopdesk.orders.model import Order, OrderId, OrderLine, OrderStatus
from shopdesk.shops.model import Platform, Shop
from tests.shop_folder import NOW, ShopFolder

ADDRESS = "浙江省 杭州市 余杭区 文一西路969号3幢2单元1801室"
LINES = (
    {"style_no": "MY-2601", "title": "法式复古碎花连衣裙 春夏新款", "colour": "红色", "size": "M", "quantity": 1},
    {"style_no": "MY-2602", "title": "高腰直筒牛仔裤", "colour": "深蓝", "size": "28", "quantity": 2},
)


class Scene:
    """A shop folder with couriers and a shop; orders are made one by one."""

    def __init__(self, shop: ShopFolder) -> None:
        self.folder = shop
        self.do, self.ask = shop.do, shop.ask
        self.made = 0
        self.do(add_default_couriers)
        self.do(_add_shop)

    def order(self, lines: Any = LINES, **named: Any) -> OrderId:
        """An order to ship, of a customer of its own unless ``customer`` names one."""
        self.made += 1
        fields = {
            "order_no": f"30010000000000001{self.made:02d}",
            "buyer": f"小鱼儿{self.made}",
            "status": OrderStatus.TO_SHIP,
            "receiver": "王𠮷",
            "phone": "13800138000",
            "address": ADDRESS,
            "buyer_message": "请发红色的，谢谢",
            "seller_remark": "1号客服、发顺丰快递",
            "ordered_at": NOW - timedelta(days=1),
            **named,
        }
        return OrderId(self.do(_add_order, fields, lines))

    def sheet(self, **named: Any) -> SheetId:
        """The draft of the sheet of a new order."""
        return self.do(service.make_sheets, [self.order(**named)])[0]

    def sent(self, **named: Any) -> SheetId:
        """A sheet the buyer has got."""
        return self.do(service.send_sheets, [self.sheet(**named)])[0]

    def facts(self, sheet_id: SheetId) -> SheetFacts:
        return self.ask(service.sheet_facts, sheet_id)

    def change(self, sheet_id: SheetId, note: str = "", **fields: Any) -> None:
        """The buyer of a sheet that was sent wants something else."""
        self.do(service.request_change, sheet_id, self.facts(sheet_id).current.draft._replace(**fields), note)

    def status(self, order_id: int, status: OrderStatus) -> None:
        """What the platform says of an order."""

        def write(session: Session, _actor: Actor) -> None:
            session.get_one(Order, order_id).status = status

        self.do(write)


def with_line(draft: SheetDraft, place: int, **fields: Any) -> tuple[SheetLineDraft, ...]:
    """The rows of a draft, one of them changed."""
    return tuple(line._replace(**fields) if number == place else line for number, line in enumerate(draft.lines))


def page(**fields: Any) -> SheetPage:
    """A page as it comes out of a sheet."""
    lines = tuple(SheetLineDraft(number, **line) for number, line in enumerate(LINES, 1))
    usual = SheetPage(
        "名美示例旗舰店", "3001000000000000100", "小鱼儿24", 1, SheetState.SENT, "王𠮷", "13800138000", ADDRESS,
        "顺丰速运", "请发红色的，谢谢", lines,
    )  # fmt: skip
    return usual._replace(**fields)


def _add_shop(session: Session, _actor: Actor) -> None:
    session.add(
        Shop(
            id=1, name="名美示例旗舰店", platform=Platform.TAOBAO, active=True, sender="名美仓库",
            sender_phone="0571-88881234", sender_address="浙江省杭州市萧山区示例路1号",
        )
    )  # fmt: skip


def _add_order(session: Session, _actor: Actor, fields: dict[str, Any], lines: Any) -> int:
    name = fields.pop("customer", fields["buyer"])
    customer = session.query(Customer).filter_by(customer_name=name).one_or_none() if name else None
    if customer is None and name:
        customer = Customer(platform=Platform.TAOBAO, customer_name=name, search_key=name)
        session.add(customer)
        session.flush()
    order = Order(shop_id=1, customer_id=customer.id if customer else None, **fields)
    order.lines = [OrderLine(position=place, **line) for place, line in enumerate(lines)]
    order.quantity = sum(line.quantity for line in order.lines)
    order.items = "；".join(line.title for line in order.lines)
    session.add(order)
    session.flush()
    upkeep.keep_up(session, [order])
    return order.id
