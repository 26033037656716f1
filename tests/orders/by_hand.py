"""A shop where orders are entered, changed and shipped, beside what a platform's file says of the same orders."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from shopdesk.couriers.service import add_default_couriers
from shopdesk.orders import editing, service
from shopdesk.orders.dossier import OrderFacts
from shopdesk.orders.drafts import LineDraft, OrderDraft, draft_of
from shopdesk.orders.model import OrderId
from shopdesk.orders.own_values import OwnValueRow
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId
from tests.order_files.scene import bring_in, one_order, order, write_orders
from tests.shop_folder import ShopFolder

ORDER_NO = "3001999000000000107"
PHONE = "13900000009"
THING = LineDraft(title="发圈")
DRESS = LineDraft(style_no="MY-2601", title="连衣裙", colour="红色", size="M", quantity=2, price_fen=12_900)


class Counter:
    """One shop, one person who serves its customers."""

    def __init__(self, shop: ShopFolder, folder: Path) -> None:
        self.shop, self.folder = shop, folder
        shop.do(add_default_couriers)
        self.shop_id = ShopId(shop.do(shops.add_shop, "名美示例旗舰店", Platform.TAOBAO))

    def draft(self, **fields: Any) -> OrderDraft:
        """A draft for the shop, of something for somebody unless it says more."""
        named = {"phone": PHONE} if not any(fields.get(name) for name in ("buyer", "receiver", "phone")) else {}
        return OrderDraft(self.shop_id, **{"lines": (THING,), **named, **fields})

    def enter(self, **fields: Any) -> OrderFacts:
        """Enter an order by hand."""
        return self.facts(self.shop.do(editing.enter_order, self.draft(**fields)))

    def facts(self, order_id: int) -> OrderFacts:
        return self.shop.ask(service.order_facts, OrderId(order_id))

    def change(self, facts: OrderFacts, **fields: Any) -> OrderFacts:
        """Change an order as somebody who saw these facts."""
        self.shop.do(editing.change_order, facts.id, facts.version, replace(draft_of(facts), **fields))
        return self.facts(facts.id)

    def own(self, facts: OrderFacts) -> dict[tuple[int, str], OwnValueRow]:
        """What counts as entered here, by line and field."""
        return {(row.line_id, row.field): row for row in self.shop.ask(editing.own_values, facts.id)}

    def bring_in(self, **changes: str) -> OrderFacts:
        """What Taobao's order list says now about one order, the same one unless it names another."""
        row = one_order(**changes)
        bring_in(self.shop, write_orders(self.folder / "list.csv", [row]))
        return order(self.shop, row["订单编号"])

    def bring_in_lines(self, *lines: Mapping[str, str]) -> OrderFacts:
        """What Taobao's detail list says now about the lines of that order."""
        rows = [
            {
                "子订单编号": str(int(ORDER_NO) + place),
                "主订单编号": ORDER_NO,
                "标题": "连衣裙",
                "价格": "129.00",
                "购买数量": "1",
                "外部系统编号": "MY-2601",
                "商品属性": "颜色分类:红色;尺码:M",
                "订单状态": "买家已付款，等待卖家发货",
                **line,
            }
            for place, line in enumerate(lines, 1)
        ]
        bring_in(self.shop, write_orders(self.folder / "lines.csv", rows))
        return order(self.shop, ORDER_NO)
