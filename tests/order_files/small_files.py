"""What tests of imports share: small files of a platform, and what became of them."""

import csv
from pathlib import Path
from typing import Any

from shopdesk.order_files.imports import TableResult, import_into_shop, order_tables
from shopdesk.orders import editing, service, store
from shopdesk.orders.editing import OwnValueRow
from shopdesk.orders.service import OrderFacts
from shopdesk.orders.store import OrderFilter
from tests.shop_folder import ShopFolder

NUMBER = "3001999000000000107"


def one_order(**changes: str) -> dict[str, str]:
    """A row of Taobao's order list."""
    told = {
        "订单编号": NUMBER,
        "买家会员名": "小鱼",
        "买家应付货款": "59.00",
        "买家应付邮费": "0.00",
        "总金额": "59.00",
        "买家实际支付金额": "59.00",
        "订单状态": "买家已付款，等待卖家发货",
        "收货人姓名": "张娟",
        "收货地址": "上海 上海市 浦东新区 世纪大道973号",
        "联系手机": "13812345678",
        "订单备注": "1号客服",
        "订单创建时间": "2026-10-01 10:00:00",
    }
    return told | changes


def one_line(**changes: str) -> dict[str, str]:
    """A row of Taobao's detail list."""
    told = {
        "子订单编号": "3001999000000000108",
        "主订单编号": NUMBER,
        "标题": "连衣裙",
        "价格": "59.00",
        "购买数量": "1",
        "商家编码": "MY-1",
        "商品属性": "颜色分类:红色;尺码:M",
        "订单状态": "买家已付款，等待卖家发货",
        "订单创建时间": "2026-10-01 10:00:00",
    }
    return told | changes


def write_rows(path: Path, rows: list[dict[str, str]]) -> Path:
    """A CSV file as platforms write it, with the columns that any of its rows has."""
    header = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding="gb18030", newline="") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)
    return path


def bring_in(shop: ShopFolder, *files: Path) -> list[TableResult]:
    """Import files one after the other."""
    return [result for file in files for result in shop.do(import_into_shop, "", order_tables(file))]


def counted(results: list[TableResult]) -> list[tuple[int, int, int, int]]:
    """New, changed, unchanged and failed of each table."""
    return [(r.counts.inserted, r.counts.updated, r.counts.unchanged, r.failed_count) for r in results]


def order(shop: ShopFolder, order_no: str) -> OrderFacts:
    """The one order of that number."""
    order_id = shop.ask(service.order_with_no, order_no)
    assert order_id is not None, order_no
    return shop.ask(service.order_facts, order_id)


def all_orders(shop: ShopFolder) -> dict[str, OrderFacts]:
    """Every order by its number."""
    facts = (shop.ask(service.order_facts, order_id) for order_id in shop.ask(store.list_order_ids, OrderFilter()))
    return {one.order_no: one for one in facts}


def own_fields(shop: ShopFolder, facts: OrderFacts) -> dict[str, OwnValueRow]:
    """What was entered here of an order, by field."""
    return {row.field: row for row in shop.ask(editing.own_values, facts.id)}


def edit(shop: ShopFolder, fields: dict[str, Any], line_fields: dict[str, Any] | None = None) -> None:
    """Change fields of the order, and of its first line."""
    facts = order(shop, NUMBER)
    lines = {facts.lines[0].id: line_fields} if line_fields else None
    shop.do(editing.update_fields, facts.id, fields, lines)
