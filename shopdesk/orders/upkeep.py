"""What follows from what an order says, kept up wherever one is written.

Whose sale it is follows from the remark, the address key from the address, goods and pieces from the lines; and the
search index has to know. Imports do the same with plain rows.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.addresses.splitting import address_key
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.identifiers import is_masked, pinyin_initials
from shopdesk.customers import service as customers
from shopdesk.orders.model import Order, OrderLine
from shopdesk.orders.remark_text import staff_no_in
from shopdesk.orders.words import goods_in_words
from shopdesk.shops.model import Shop, customer_space

ORDERS, GOODS = "order", "order_goods"  # search indexes: who and where; which goods
_LINE_WORDS = ("style_no", "sku_code", "title", "colour", "size", "quantity")


def keep_up(session: Session, orders: Sequence[Order]) -> None:
    """Write some changed orders, and everything that follows from their fields and lines.

    But for the customer, see ``find_customer``: a buyer whom the platform masks by now may still be known.
    """
    for order in orders:
        order.staff_no, order.address_key = staff_no_in(order.seller_remark), address_key(order.address)
        if order.lines:
            order.items, order.quantity = goods_in_words(_words_of(order)), sum(line.quantity for line in order.lines)
    session.flush()
    search.put(session, ORDERS, [findable(_fields_of(order)) for order in orders])
    search.put(session, GOODS, [findable_goods(order.id, _words_of(order), order.items) for order in orders])


def find_customer(session: Session, actor: Actor, order: Order) -> None:
    """The customer of an order's buyer, who gets a record where there is none; a masked ID is nobody."""
    order.customer_id = None
    if order.buyer and not is_masked(order.buyer):
        space = customer_space(session.get_one(Shop, order.shop_id).platform)
        order.customer_id = customers.customers_named(session, actor, space, [order.buyer])[order.buyer]


def findable(order: Mapping[str, Any]) -> search.Findable:
    """What an order is found by, its goods' style numbers aside."""
    of = order.get
    names = (of("buyer", ""), of("receiver", ""), pinyin_initials(of("receiver", "")))
    words = (order["order_no"], of("tracking_no", ""), of("phone", ""), of("items", ""), of("seller_remark", ""))
    return search.Findable(order["id"], names, words)


def findable_columns(orders: Mapping[str, Sequence[Any]]) -> Iterable[search.Findable]:
    """The same of many orders, told field by field."""
    of = orders.__getitem__
    names = zip(of("buyer"), of("receiver"), map(pinyin_initials, of("receiver")), strict=True)
    words = zip(*map(of, ("order_no", "tracking_no", "phone", "items", "seller_remark")), strict=True)
    return map(search.Findable, of("id"), names, words)


def findable_goods(order_id: int, lines: Iterable[Mapping[str, Any]], items: str) -> search.Findable:
    """The style numbers and SKU codes an order is found by; its titles too where its goods are not told in words."""
    return findable_names(order_id, [(line["style_no"], line["sku_code"], line["title"]) for line in lines], items)


def findable_names(order_id: int, lines: Sequence[tuple[str, str, str]], items: str) -> search.Findable:
    """The same by style number, SKU code and title of each line."""
    words = dict.fromkeys(word for style_no, sku_code, _title in lines for word in (style_no, sku_code))
    if not items:
        words |= dict.fromkeys(title for _style_no, _sku_code, title in lines)
    return search.Findable(order_id, (), tuple(words))


def _words_of(order: Order) -> list[dict[str, Any]]:
    return [_line_words(line) for line in order.lines]


def _line_words(line: OrderLine) -> dict[str, Any]:
    told = {name: getattr(line, name) for name in _LINE_WORDS}
    return told | {"title": line.title or line.style_no or line.sku_code}


def _fields_of(order: Order) -> dict[str, Any]:
    names = ("id", "buyer", "receiver", "order_no", "tracking_no", "phone", "items", "seller_remark")
    return {name: getattr(order, name) for name in names}
