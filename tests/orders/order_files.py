"""What tests of imports share: small files of a platform, and what became of them."""

import csv
from pathlib import Path

from shopdesk.orders import service, store
from shopdesk.orders.imports import TableResult, import_into_shop, order_tables
from shopdesk.orders.service import OrderFacts
from shopdesk.orders.store import OrderFilter
from tests.shop_folder import ShopFolder


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
