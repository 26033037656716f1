"""Damaged and hostile refund files: a sentence or failed rows, never a crash, and every ticket stays sound."""

import csv
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import func, select

from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketLine, TicketOrder
from shopdesk.aftersales.states import COUNTING_STATES, REFUND_KINDS
from shopdesk.core.clock import Clock
from shopdesk.core.database import Session
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.progress import Progress
from shopdesk.order_files.imports import look_into
from shopdesk.orders.model import OrderLine
from shopdesk.refund_files.imports import RefundFiles, RefundTableResult, import_into_shop, refund_tables
from shopdesk.shops.model import Platform, Shop
from tests.order_files.scene import REFUNDS_2025
from tests.order_files.test_import_fuzz import HOSTILE, damage, damaged, fuzzed, told_rows
from tests.refund_files.refund_scene import HEADERS, TAOBAO, RefundScene, taobao
from tests.shop_folder import ShopFolder

KINDS = [name for name in HEADERS if "refund" in name or "aftersale" in name]
COUNTS = (Ticket, TicketOrder, TicketLine, PlatformRefund)


@pytest.fixture
def anywhere(scene: RefundScene) -> RefundScene:
    """A shop that takes the files of every platform, with some orders."""

    def open_to_all(session: Session, _actor: object) -> None:

        session.get_one(Shop, scene.shop_id).platform = Platform.OTHER

    scene.do(open_to_all)
    for _order in range(3):
        scene.order()
    return scene


def stored(session: Session) -> list[int]:
    return [session.scalar(select(func.count()).select_from(record)) or 0 for record in COUNTS]


def unsound(session: Session) -> list[str]:
    """What no ticket may be: its parts do not fit together, or it gives back more than was paid."""
    wrong = []
    for ticket in session.scalars(select(Ticket)):
        (order,) = ticket.orders
        amounts = {(one.proposed_fen, one.approved_fen, one.refunded_fen) for one in (ticket, order)}
        if len(amounts) > 1:
            wrong.append(f"{ticket.ticket_no}: amounts {amounts}")
        if ticket.kind in REFUND_KINDS and not 0 <= ticket.proposed_fen <= order.paid_fen:
            wrong.append(f"{ticket.ticket_no}: {ticket.proposed_fen} of {order.paid_fen}")
        if ticket.lines and sum(line.refund_fen for line in ticket.lines) + order.postage_fen != ticket.proposed_fen:
            wrong.append(f"{ticket.ticket_no}: goods do not sum to {ticket.proposed_fen}")
        for line in ticket.lines:
            if not 1 <= line.quantity <= session.get_one(OrderLine, line.order_line_id).quantity:
                wrong.append(f"{ticket.ticket_no}: {line.quantity} pieces")
        if (ticket.closed_at is None) is not (ticket.state in COUNTING_STATES - {"completed"}):
            wrong.append(f"{ticket.ticket_no}: {ticket.state} closed {ticket.closed_at}")
    return wrong


def bring_in(scene: RefundScene, file: Path) -> list[RefundTableResult]:
    """Look, preview, import twice; a refusal must leave the shop as it was, and twice is not more than once."""
    before, files, told = scene.ask(stored), RefundFiles(), "read"
    try:
        found = [table for other in look_into(file).others if (table := files.understand(other)) is not None]
        for table in found:
            files.preview(table, Clock())
        results = scene.do(import_into_shop, "", found) if found else []
        once = scene.ask(stored)
        again = scene.do(import_into_shop, "", found) if found else []
    except UserError as error:
        once, results, again, told = before, [], [], error.message
    assert told and scene.ask(stored) == once and all(one.counts.inserted == 0 for one in again)
    assert scene.ask(unsound) == []
    return results


@fuzzed(60)
@given(st.lists(damage, min_size=1, max_size=5))
def test_damaged_bytes_of_a_workbook(anywhere: RefundScene, tmp_path: Path, hits: list) -> None:
    file = tmp_path / REFUNDS_2025.name
    file.write_bytes(damaged(REFUNDS_2025.read_bytes(), hits))
    assert told_rows(bring_in(anywhere, file))


def good_row(kind: str, order_no: str) -> list[str]:
    """A row of any platform that comes in."""
    by_words = {
        "退款编号": "1001", "售后编号": "1001", "服务单号": "1001", "售后单号": "1001",
        "订单编号": order_no, "订单号": order_no,
        "退款状态": "退款中", "售后状态": "待商家处理", "服务单状态": "待审核",
        "售后类型": "仅退款", "退款类型": "仅退款", "客户期望": "退货", "是否需要退货": "否",
        "买家退款金额": "75.00", "退给买家金额": "75.00", "退款金额": "75.00", "退商品金额（元）": "75.00",
        "宝贝标题": "牛仔裤", "商品名称": "牛仔裤", "商家编码": "MY-2602", "商品编码": "MY-2602",
        "退款申请时间": "2026-11-20 10:00:00", "退款的申请时间": "2026-11-20 10:00:00",
        "申请时间": "2026-11-20 10:00:00", "售后申请时间": "2026-11-20 10:00:00",
        "买家退款原因": "质量问题", "退款原因": "质量问题", "售后原因": "质量问题",
    }  # fmt: skip
    return [by_words.get(name, "") for name in HEADERS[kind]]


replaced = st.tuples(
    st.integers(0, 5), st.floats(0, 1, exclude_max=True), st.sampled_from(HOSTILE) | st.text(max_size=20)
)


@fuzzed(100)
@given(st.sampled_from(KINDS), st.lists(replaced, min_size=1, max_size=12))
@example(KINDS[0], [(1, 0.0, "1001")])
def test_hostile_cells(anywhere: RefundScene, tmp_path: Path, kind: str, hits: list) -> None:
    order_nos = [f"30019990000000{number:05d}" for number in (1, 2, 3)]
    rows = [HEADERS[kind], *(good_row(kind, order_nos[place % 3]) for place in range(5))]
    rows = [list(row) for row in rows]
    for place, row in enumerate(rows[1:], 1):
        row[row.index("1001")] = f"{1000 + place}"
    for place, where, text in hits:
        rows[place][int(where * len(rows[place]))] = text
    file = tmp_path / "x.csv"
    with file.open("w", encoding="utf-8-sig", errors="replace", newline="") as opened:
        csv.writer(opened).writerows(rows)
    assert told_rows(bring_in(anywhere, file))


@pytest.mark.parametrize("kind", KINDS)
def test_every_hostile_cell_in_every_column(anywhere: RefundScene, tmp_path: Path, kind: str) -> None:
    good, rows = good_row(kind, "3001999000000000001"), [HEADERS[kind]]
    for column in range(len(good)):
        for place, text in list(enumerate(HOSTILE))[column % 3 :: 3]:
            row = [*good[:column], text, *good[column + 1 :]]
            at = good.index("1001")
            if column != at:
                row[at] = f"{column + 1:03d}{place:03d}7"
            rows.append(row)
    file = tmp_path / "x.csv"
    with file.open("w", encoding="utf-8-sig", errors="replace", newline="") as opened:
        csv.writer(opened).writerows(rows)
    results = bring_in(anywhere, file)
    assert told_rows(results)
    (result,) = results
    counts = result.counts
    told = counts.inserted + counts.updated + counts.unchanged + result.failed_count + len(result.left_out)
    assert told == len(rows) - 1  # no row is lost
    assert counts.inserted > 100


def test_the_data_of_hostile_rows_is_kept_as_it_was(anywhere: RefundScene) -> None:
    hostile: Sequence[str] = [text for text in HOSTILE if text.isprintable() and text.strip()][:30]
    rows = [
        taobao("3001999000000000001", 退款编号=f"{2000 + place}", 商家备注=text, 买家退款金额="1.00")
        for place, text in enumerate(hostile)
    ]
    anywhere.report(*rows, kind=TAOBAO)
    told = anywhere.ask(lambda session: session.scalars(select(PlatformRefund.data)).all())
    assert len(json.dumps(told)) > 1_000 and len(told) == len(hostile)


def test_a_cancelled_import_leaves_nothing(anywhere: RefundScene, shop: ShopFolder) -> None:

    progress = Progress()
    progress.stop()
    before = anywhere.ask(stored)
    with pytest.raises(Cancelled):
        shop.do(import_into_shop, "", refund_tables(REFUNDS_2025), progress=progress)
    assert anywhere.ask(stored) == before
