"""Refund files brought into a shop, and what stands there afterwards."""

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select

from shopdesk.aftersales.model import PlatformRefund, Ticket
from shopdesk.core.database import Session
from shopdesk.refund_files.imports import RefundTableResult, import_into_shop, refund_tables
from tests.aftersales.scene import Scene
from tests.shop_folder import DATA, ShopFolder

HEADERS: dict[str, list[str]] = json.loads((DATA / "headers.json").read_text("utf-8"))
TAOBAO, OLD_TAOBAO, NEW_TAOBAO = "taobao_refund_2025_51", "taobao_refund_2017_38", "taobao_refund_2026_known_names"
REFUND_NO = "428714285714285728"


def bring_in(shop: ShopFolder, *files: Path, into: str = "") -> list[RefundTableResult]:
    """Import files of refunds one after the other, each in a transaction of its own."""
    return [result for file in files for result in shop.do(import_into_shop, into, refund_tables(file))]


def counted(results: Sequence[RefundTableResult]) -> list[tuple[int, int, int, int]]:
    """New, changed, unchanged, failed."""
    return [(r.counts.inserted, r.counts.updated, r.counts.unchanged, r.failed_count) for r in results]


def reasons(results: Sequence[RefundTableResult]) -> list[tuple[str, str]]:
    """Column and sentence of what failed."""
    return [(problem.column, problem.reason) for result in results for problem in result.failed]


def write_rows(path: Path, kind: str, *rows: dict[str, str], encoding: str = "utf-8-sig") -> Path:
    """A file with the columns of a kind of headers.json."""
    header = HEADERS[kind]
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for row in rows:
            assert set(row) <= set(header), set(row) - set(header)
            writer.writerow([row.get(name, "") for name in header])
    return path


def taobao(order_no: str, **changes: str) -> dict[str, str]:
    """A row of Taobao's report: a return of the dress, waiting for the seller."""
    row = {
        "订单编号": order_no,
        "退款编号": REFUND_NO,
        "商品编码": "MY-2601",
        "宝贝标题": "法式连衣裙",
        "买家实际支付金额": "287.00",
        "买家退款金额": "129.00",
        "售后类型": "退货退款",
        "退款的申请时间": "2026-11-20 10:00:00",
        "超时时间": "2026-11-22 10:00:00",
        "退款状态": "买家已经申请退款，等待卖家同意",
        "货物状态": "买家已收到货",
        "客服介入状态": "无客服介入",
        "买家退款原因": "质量问题",
        "买家退款说明": "袖口开线",
        "售中或售后": "售后退款",
    }
    return row | changes


class RefundScene(Scene):
    """A shop with orders, into which reports come."""

    def __init__(self, shop: ShopFolder, folder: Path) -> None:
        super().__init__(shop)
        self.other = self.reason("其他")
        self.folder, self.files = folder, 0

    def order_no(self, order_id: int) -> str:
        return self.facts(order_id).order_no  # type: ignore[arg-type]

    def report(self, *rows: dict[str, str], kind: str = TAOBAO) -> list[RefundTableResult]:
        """Bring a report of these rows in."""
        self.files += 1
        return bring_in(self.shop, write_rows(self.folder / f"{self.files}.csv", kind, *rows))

    def tickets(self) -> list[dict[str, Any]]:
        """Every ticket with its parts, in the order of their numbers."""

        def ids(session: Session) -> list[int]:
            return list(session.scalars(select(Ticket.id).order_by(Ticket.id)))

        return [self.stored(ticket_id) for ticket_id in self.ask(ids)]

    def ticket_row(self) -> dict[str, Any]:
        """The only ticket."""
        (one,) = self.tickets()
        return one

    def refund(self, refund_no: str = REFUND_NO) -> dict[str, Any]:
        """What the platform says of a refund."""

        def read(session: Session) -> dict[str, Any]:
            one = session.scalars(select(PlatformRefund).where(PlatformRefund.refund_no == refund_no)).one()
            return {column.key: getattr(one, column.key) for column in PlatformRefund.__mapper__.column_attrs}

        return self.ask(read)

    def differing(self, results: Sequence[RefundTableResult]) -> list[tuple[str, str, str]]:
        """What contradicts: field, ours, the platform's."""
        return [(one.field, one.ours, one.platforms) for result in results for one in result.differing]
