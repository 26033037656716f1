"""What platforms and people really write survives every way in and out, character by character."""

import csv
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.claims import service as claims
from shopdesk.claims.drafting.drafts import ClaimDraft
from shopdesk.claims.months.standing import claim_sheet_data
from shopdesk.claims.papers.month_workbook import write_claim_sheet
from shopdesk.claims.states import ClaimKind
from shopdesk.claims.store import ClaimFilter, list_claim_ids, list_claim_rows
from shopdesk.claims.table import CLAIMS
from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Kind, Listing, shown_text
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.couriers.service import add_default_couriers
from shopdesk.demo_orders import InventedLine, InventedOrder, write_order_files
from shopdesk.order_files.imports import import_orders, order_tables
from shopdesk.orders import service as orders
from shopdesk.orders.model import Order
from shopdesk.orders.store import OrderFilter, list_order_ids, list_order_rows
from shopdesk.orders.table import ORDERS
from shopdesk.sheets.cells import amount_fen, clean_text, identifier
from shopdesk.sheets.lists import write_list_file
from shopdesk.sheets.reading import Cell, read_tables
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform

NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
CLOCK = Clock(now=lambda: NOW)
AT = datetime(2026, 11, 12, 9, 30, 7)

# Order number, customer ID, receiver, message, remark, tracking number.
HOSTILE = (
    ("4301000000001234567", "CON", "张𠮷", "=1+1", "1号客服", "SF0123456789012"),
    ("4301000000001234569", "a:b*c?", "㛃敏", "第一行\n第二行", "+86", "YT0000000000001"),
    ("4301000000001234571", "花/木\\兰", "王“引号”", '说 "好", 行', "@所有人", "770000000000000"),
    ("4301000000001234573", "末尾点.", "李'单", "'前面有撇号", "-5元", "400000000000001"),
    ("4301000000001234575", "=cmd|' /C calc'!A0", "赵;分号", "=HYPERLINK(\"http://x\")", "\t缩进", "JT0000000000000"),
    ("4301000000001234577", "000123", "孙😀", "1,234", "3.51E+17", "750000000000000"),
    ("4301000000001234579", "<b>粗</b>", "周&吴", "<img src=x>", "%s{0}\\n", "SF0000000000000"),
)  # fmt: skip


def _order(order_no: str, buyer: str, receiver: str, message: str, remark: str, tracking_no: str) -> InventedOrder:
    line = InventedLine(f"{int(order_no) + 1}", "0012", "真丝衬衫，“轻薄”", "红色", "M", 1, 12_800)
    return InventedOrder(
        order_no=order_no, buyer=buyer, receiver=receiver, phone="01012345678", address="浙江省 杭州市 西湖区 1号",
        status="卖家已发货，等待买家确认", ordered_at=AT, paid_at=AT, shipped_at=AT, finished_at=None,
        courier="顺丰速运", tracking_no=tracking_no, message=message, remark=remark, close_reason="订单未关闭",
        postage_fen=0, discount_fen=1, refunded_fen=0, is_case=True, lines=(line,),
    )  # fmt: skip


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The hostile orders, imported, and a claim for each."""
    place = tmp_path_factory.mktemp("hostile")
    files = write_order_files(place, [_order(*one) for one in HOSTILE], NOW)
    actor = Actor(None, "周静", Role.OWNER, CLOCK)
    with open_database(DataFolder(place / "data"), NOW) as opened:
        with opened.database.write(actor) as session:
            add_default_couriers(session, actor)
            shop_id = shops.add_shop(session, actor, "=示例店", Platform.TAOBAO).value
            tables = [*order_tables(files.order_list), *order_tables(files.detail_list)]
            results = import_orders(session, actor, tables, shop_id).value
            assert [result.failed for result in results] == [[], []]
            for order_no, _buyer, _receiver, message, remark, tracking_no in HOSTILE:
                draft = ClaimDraft(tracking_no, ClaimKind.LOST, 12_799, order_no=order_no, case_no=remark, memo=message)
                claims.register_claim(session, actor, draft)
        yield opened.database


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.read() as opened:
        yield opened


def test_the_database_holds_every_character(session: Session) -> None:
    query = select(
        Order.order_no, Order.buyer, Order.receiver, Order.buyer_message, Order.seller_remark, Order.tracking_no
    ).order_by(Order.order_no)
    expected = [(*one[:3], _as_imported(one[3]), _as_imported(one[4]), one[5]) for one in HOSTILE]
    assert [tuple(row) for row in session.execute(query)] == expected


def _as_imported(text: str) -> str:
    """Platforms guard cells by an apostrophe or a tab in front, so these two cannot be told from guards."""
    return text.lstrip("'\t")


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda one: one[1])
def test_everything_is_found(session: Session, hostile: tuple[str, ...]) -> None:
    for text in (hostile[0], hostile[1], hostile[2], hostile[5]):
        assert hostile[0] in {facts.order_no for facts, _matched in orders.find_orders(session, text)}, text


def _read_back(path: Path) -> tuple[list[str], list[list[Cell]]]:
    ((_number, header), *rows) = next(iter(read_tables(path))).rows()
    names = [clean_text(cell) for cell in header]
    return names, [[*cells, *[""] * (len(names) - len(cells))] for _number, cells in rows]


def _value(kind: Kind, cell: Cell) -> object:
    """A cell as our own importer would take it."""
    match kind:
        case Kind.IDENTIFIER:
            return identifier(cell)
        case Kind.MONEY:
            return amount_fen(cell)
        case _:
            return clean_text(cell)


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("listing", [ORDERS, CLAIMS], ids=["orders", "claims"])
def test_a_list_is_read_back_as_it_was(session: Session, tmp_path: Path, listing: Listing[Any], ending: str) -> None:
    out = tmp_path / f"list.{ending}"
    if listing is ORDERS:
        ids, fetch = list(list_order_ids(session, OrderFilter())), partial(list_order_rows, session)
    else:
        ids, fetch = list_claim_ids(session, ClaimFilter()), partial(list_claim_rows, session)
    rows: Mapping[Any, Any] = fetch(ids)
    assert write_list_file(out, listing, ids, fetch, clock=CLOCK) == len(HOSTILE)  # pyright: ignore[reportArgumentType]
    names, cells = _read_back(out)
    assert names == [listing.title_of(column) for column in listing.columns]
    for record_id, row in zip(ids, cells, strict=True):
        for column, cell in zip(listing.columns, row, strict=True):
            value = column.value(rows[record_id])
            if column.kind in (Kind.TEXT, Kind.IDENTIFIER, Kind.STATE):
                text = shown_text(value, CLOCK)
                # In a workbook an apostrophe in front is taken for a platform's guard.
                assert _value(column.kind, cell) == (_as_imported(text) if ending == "xlsx" else text), column.key
            elif column.kind is Kind.MONEY:
                assert _value(column.kind, cell) == value, column.key


def test_an_exported_sheet_has_neither_formulas_nor_numbers_of_identifiers(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "orders.xlsx"
    ids = list(list_order_ids(session, OrderFilter()))
    write_list_file(out, ORDERS, ids, partial(list_order_rows, session), clock=CLOCK)
    sheet = openpyxl.load_workbook(out).worksheets[0]
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "inlineStr"}
    order_nos = [row[0] for row in sheet.iter_rows(min_row=2, max_col=1)]
    assert {str(cell.value) for cell in order_nos} == {one[0] for one in HOSTILE}


def test_a_csv_computes_nothing_in_excel(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "orders.csv"
    ids = list(list_order_ids(session, OrderFilter()))
    write_list_file(out, ORDERS, ids, partial(list_order_rows, session), clock=CLOCK)
    _names, rows = _raw_csv(out)
    for cell in (cell for row in rows for cell in row):
        # A text written as a constant, so that Excel leaves its digits alone.
        harmless = cell.startswith('="') and cell.endswith('"') and '"' not in cell[2:-1]
        assert harmless or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell


def _raw_csv(path: Path) -> tuple[list[str], list[list[str]]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    return header, rows


def test_the_claim_sheet_shows_them_as_they_are(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "claims.xlsx"
    write_claim_sheet(out, claim_sheet_data(session, CLOCK, "2026-11"), CLOCK)
    workbook = openpyxl.load_workbook(out)
    shown = {str(cell.value) for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row}
    for order_no, buyer, _receiver, message, _remark, tracking_no in HOSTILE:
        assert {order_no, buyer, tracking_no} <= shown
        assert any(message in text for text in shown), message
    formulas = [
        str(cell.value)
        for sheet in workbook.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    # Totals are formulas; nothing anybody wrote is one.
    assert formulas
    assert [text for text in formulas if text in {part for one in HOSTILE for part in one}] == []
