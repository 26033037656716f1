"""The workbook read back, cell by cell, by readers that calculate nothing."""

import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from shopdesk.claims import service
from shopdesk.claims.model import ClaimId
from shopdesk.claims.papers.month_workbook import write_claim_sheet
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.progress import Progress
from shopdesk.couriers.service import courier_named
from shopdesk.shops.model import ShopId
from tests.claims.scene import Scene

HEADER = 3


def write(scene: Scene, folder: Path, month: str, courier: str = "", shop_id: ShopId | None = None) -> Path:
    def read(session: Any) -> Any:
        courier_id = courier_named(session, courier).id if courier else None  # type: ignore[union-attr]
        return service.claim_sheet_data(session, scene.clock, month, courier_id, shop_id)

    path = folder / f"claims {month}.xlsx"
    write_claim_sheet(path, scene.ask(read), scene.clock, Progress())
    return path


def sheets(path: Path, *, values: bool = True) -> dict[str, Worksheet]:
    book = openpyxl.load_workbook(path, data_only=values)
    return {sheet.title: sheet for sheet in book.worksheets}


def place_of(sheet: Worksheet, title: str) -> int:
    return next(place for place, cell in enumerate(sheet[HEADER], 1) if cell.value == title)


def column(sheet: Worksheet, title: str) -> list[Any]:
    """The cells of claims below a header, without the total."""
    place = place_of(sheet, title)
    cells = []
    for row in range(HEADER + 1, sheet.max_row):
        if sheet.cell(row, 1).value == "Total":
            return cells
        cells.append(sheet.cell(row, place).value)
    raise AssertionError("no total")


def total(sheet: Worksheet, title: str, label: str = "Total") -> Any:
    place = place_of(sheet, title)
    row = next(row for row, cell in enumerate(sheet["A"], 1) if cell.value == label)
    return sheet.cell(row, place).value


@pytest.fixture
def october(scene: Scene) -> Scene:
    """An old claim half paid, one settled in the month, one undecided, one of another courier."""
    scene.today = date(2026, 9, 10)
    old = scene.agreed(10_000)
    scene.step(service.add_receipt, old, 4_000, scene.today, MoneyTo.ACCOUNT)
    scene.today = date(2026, 10, 3)
    scene.step(service.add_receipt, old, 1_000, scene.today, MoneyTo.ACCOUNT)
    order_id = scene.order("YT9", order_no="0012345678901234567")
    settled = scene.claim(
        12_900, tracking_no="YT9", order_id=order_id, memo="=1+1\n第二行", customer_name="=HYPERLINK(1)"
    )
    scene.step(service.submit_claim, settled)
    scene.step(service.agree_claim, settled, 12_000, scene.today)
    scene.step(service.add_receipt, settled, 11_900, scene.today, MoneyTo.MONTHLY_BILL)
    scene.step(service.write_off, settled, "差一元")
    scene.claim(5_050, ClaimKind.DELAYED, memo="<r>催</r>")
    scene.claim(777, tracking_no="SF0220481613112")
    scene.today = date(2026, 11, 5)
    scene.step(service.add_receipt, old, 5_000, scene.today, MoneyTo.ACCOUNT)
    return scene


def test_a_courier_sheet_says_what_was_so_at_the_end_of_the_month(october: Scene, tmp_path: Path) -> None:
    sheet = sheets(write(october, tmp_path, "2026-10"))["圆通速递"]
    assert column(sheet, "Claim no.") == ["CL2609-0001", "CL2610-0001", "CL2610-0002"]
    assert column(sheet, "Date") == [datetime(2026, 9, 10), datetime(2026, 10, 3), datetime(2026, 10, 3)]
    assert column(sheet, "Tracking no.") == ["YT0000000000001", "YT9", "YT0000000000002"]
    assert column(sheet, "Claimed") == [100, 129, 50.5]
    assert column(sheet, "Agreed") == [100, 120, None]
    assert column(sheet, "Received") == [50, 119, 0]
    assert column(sheet, "of it this month") == [10, 119, 0]
    assert column(sheet, "Outstanding") == [50, 0, 0]
    assert column(sheet, "State") == ["Agreed", "Settled", "To submit"]
    assert column(sheet, "Kind") == ["Lost", "Lost", "Delayed"]


def test_numbers_of_orders_stay_text_and_formulas_of_customers_too(october: Scene, tmp_path: Path) -> None:
    path = write(october, tmp_path, "2026-10")
    sheet = sheets(path, values=False)["圆通速递"]
    assert [cell.data_type for cell in sheet["C"] if cell.value == "0012345678901234567"] == ["s"]
    customer = next(cell for cell in sheet["D"] if cell.value == "=HYPERLINK(1)")
    assert customer.data_type == "s"
    memo = next(cell for cell in sheet["R"] if "=1+1\n第二行" in str(cell.value))
    assert memo.data_type == "s" and memo.alignment.wrap_text
    assert "Written off ￥1.00." in str(memo.value)
    assert any("<r>催</r>" in str(cell.value) for cell in sheet["R"])


def test_totals_are_live_and_right_without_calculation(october: Scene, tmp_path: Path) -> None:
    path = write(october, tmp_path, "2026-10")
    live, stored = sheets(path, values=False)["圆通速递"], sheets(path)["圆通速递"]
    for title in ("Order amount", "Claimed", "Agreed", "Received", "of it this month", "Outstanding"):
        formula = total(live, title)
        assert formula.startswith("=SUM(") and formula.endswith("6)")
        assert total(stored, title) == pytest.approx(sum(value or 0 for value in column(stored, title)))
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("圆通速递").to_python()
    assert next(row for row in rows if row[0] == "Total")[9:14] == [279.5, 220, 169, 129, 50]


def test_the_summary_adds_up_the_sheets_and_tells_the_account(october: Scene, tmp_path: Path) -> None:
    path = write(october, tmp_path, "2026-10")
    book = sheets(path)
    assert list(book) == ["Summary", "顺丰速运", "圆通速递"]
    rows = [[cell.value for cell in row] for row in book["Summary"].iter_rows(min_row=HEADER, max_col=8)]
    assert rows[0] == [
        "Courier",
        "Number",
        "Claimed",
        "Agreed",
        "Received",
        "Outstanding",
        "Carried over",
        "Recovery rate",
    ]
    assert rows[1] == ["顺丰速运", 1, 7.77, 0, 0, 0, 0, 0]
    assert rows[2][:7] == ["圆通速递", 3, 279.5, 220, 169, 50, 60]
    assert rows[2][7] == pytest.approx(169 / 279.5)
    assert rows[3][:7] == ["Total", 4, 287.27, 220, 169, 50, 60]
    account = next(i for i, row in enumerate(rows) if row[0] == "Account of the month")
    assert rows[account + 1][:7] == [
        "Courier",
        "Registered",
        "Carried over",
        "+ agreed",
        "− received",
        "− written off",
        "= outstanding",
    ]
    assert rows[account + 3][:7] == ["圆通速递", 2, 60, 120, 129, 1, 50]
    assert rows[account + 4][:7] == ["Total", 3, 60, 120, 129, 1, 50]
    live = sheets(path, values=False)["Summary"]
    assert live["C5"].value == "='圆通速递'!J7"
    assert live["B5"].value == "=COUNT('圆通速递'!B4:B6)"


def test_an_old_month_reads_the_same_when_it_is_written_again_later(october: Scene, tmp_path: Path) -> None:
    now = sheets(write(october, tmp_path, "2026-09"))["圆通速递"]
    assert column(now, "Claim no.") == ["CL2609-0001"]
    assert (total(now, "Received"), total(now, "Outstanding")) == (40, 60)
    november = sheets(write(october, tmp_path, "2026-11"))
    assert column(november["圆通速递"], "Claim no.") == ["CL2609-0001", "CL2610-0002"]
    assert total(november["Summary"], "Carried over") == 50
    december = sheets(write(october, tmp_path, "2026-12"))
    assert column(december["圆通速递"], "Claim no.") == ["CL2610-0002"]


def test_one_courier_alone_and_a_month_without_claims_are_proper_workbooks(october: Scene, tmp_path: Path) -> None:
    assert list(sheets(write(october, tmp_path, "2026-10", "圆通"))) == ["Summary", "圆通速递"]
    empty = sheets(write(october, tmp_path, "2026-10", "中通"))
    assert any("No claims in 2026-10." in str(cell.value) for cell in empty["中通快递"]["A"])
    assert total(empty["中通快递"], "Claimed") == 0
    nothing = sheets(write(october, tmp_path, "2026-01"))
    assert list(nothing) == ["Summary"]
    assert any(cell.value == "No claims in 2026-01." for cell in nothing["Summary"]["A"])
    assert total(nothing["Summary"], "Number") == 0


def test_a_closed_month_says_so_and_what_came_late_has_a_sheet_in_the_next(october: Scene, tmp_path: Path) -> None:
    october.do(service.close_month, "2026-10", "已核对")
    before = sheets(write(october, tmp_path, "2026-10"))
    old, settled = ClaimId(1), ClaimId(2)
    october.step(service.add_receipt, old, 1_500, date(2026, 10, 30), MoneyTo.ACCOUNT, "=漏记")
    october.step(service.agree_claim, settled, 12_500, date(2026, 10, 28))
    closed = sheets(write(october, tmp_path, "2026-10"))
    assert list(closed) == list(before) == ["Summary", "顺丰速运", "圆通速递"]
    assert "closed on 2026-11-05 by 王芳" in str(closed["Summary"]["A2"].value)
    assert [[cell.value for cell in row] for row in closed["圆通速递"]] == [
        [cell.value for cell in row] for row in before["圆通速递"]
    ]
    path = write(october, tmp_path, "2026-11")
    november = sheets(path)
    assert list(november) == ["Summary", "顺丰速运", "圆通速递", "Adjustments"]
    assert "provisional: the month is not closed" in str(november["Summary"]["A2"].value)
    sheet = november["Adjustments"]
    assert [cell.value for cell in sheet[HEADER]] == [
        "Happened on", "Claim no.", "Courier", "Tracking no.", "Customer ID", "Shop", "What changed", "Amount",
        "Outstanding changes by", "Reason or note", "Entered by",
    ]  # fmt: skip
    day, shop = datetime(2026, 10, 30), "名美示例旗舰店"
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4, max_row=5)] == [
        [datetime(2026, 10, 28), "CL2610-0001", "圆通速递", "YT9", "=HYPERLINK(1)", shop, "Agreed", 5, 5, None,
         "王芳"],
        [day, "CL2609-0001", "圆通速递", "YT0000000000001", "小鱼儿24", shop, "Received", 15, -15, "=漏记", "王芳"],
    ]  # fmt: skip
    assert sheet["A6"].value == "Total" and sheet["I6"].value == -10
    live = sheets(path, values=False)["Adjustments"]
    assert live["I6"].value == "=SUM(I4:I5)" and live["J5"].data_type == "s"
    assert sheet.print_title_rows == "$1:$3" and sheet.page_setup.orientation == "landscape"
    account = next(row for row, cell in enumerate(november["Summary"]["A"], 1) if cell.value == "Account of the month")
    assert [cell.value for cell in november["Summary"][account + 3]][:7] == ["圆通速递", 0, 50, 5, 65, 0, -10]


def test_a_sheet_for_one_shop_has_its_claims_alone_and_its_name(october: Scene, tmp_path: Path) -> None:
    book = sheets(write(october, tmp_path, "2026-10", shop_id=ShopId(1)))
    assert list(book) == ["Summary", "圆通速递"]  # the other courier's claim has no shop
    assert book["Summary"]["A1"].value == "Courier claims 2026-10  名美示例旗舰店"
    assert book["圆通速递"]["A1"].value == "圆通速递  Courier claims 2026-10  名美示例旗舰店"
    assert column(book["圆通速递"], "Claim no.") == ["CL2609-0001", "CL2610-0001"]
    assert total(book["Summary"], "Carried over") == 60


def test_sheets_print_on_landscape_a4_with_repeated_header_and_page_numbers(october: Scene, tmp_path: Path) -> None:
    path = write(october, tmp_path, "2026-10")
    sheet = sheets(path)["圆通速递"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr is not None and sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)  # 1 is the default
    assert sheet.print_title_rows == "$1:$3"
    assert sheet.freeze_panes == "B4"
    assert sheet.oddFooter is not None and sheet.oddFooter.center is not None
    assert sheet.oddFooter.center.text == "Page &P of &N"
    assert any("Courier (signature)" in str(cell.value) for row in sheet.iter_rows() for cell in row)
    with zipfile.ZipFile(path) as archive:
        assert any(name.startswith("xl/charts/") for name in archive.namelist())


def test_a_claim_of_the_last_night_belongs_to_the_month_of_the_shop(scene: Scene, tmp_path: Path) -> None:
    # 16:30 UTC on 31 October is half past midnight on 1 November in Shanghai.
    night = datetime.fromisoformat("2026-10-31T16:30:00+00:00")
    scene.clock._now = lambda: night
    claim = scene.claim()
    assert scene.detail(claim).row.claim_no == "CL2611-0001"
    assert column(sheets(write(scene, tmp_path, "2026-11"))["圆通速递"], "Date") == [datetime(2026, 11, 1)]
    assert list(sheets(write(scene, tmp_path, "2026-10"))) == ["Summary"]


@pytest.mark.language("zh_CN")
def test_the_sheet_speaks_chinese(october: Scene, tmp_path: Path) -> None:
    book = sheets(write(october, tmp_path, "2026-10"))
    assert next(iter(book)) == "汇总"
    titles = [cell.value for cell in book["圆通速递"][HEADER]]
    assert titles[:4] == ["理赔单号", "日期", "订单号", "客户ID"]
    assert not any(str(title).isascii() for title in titles)


def test_stopping_leaves_no_file_and_keeps_the_one_before(october: Scene, tmp_path: Path) -> None:
    path = tmp_path / "claims.xlsx"
    path.write_bytes(b"before")
    data = october.ask(service.claim_sheet_data, october.clock, "2026-10")
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        write_claim_sheet(path, data, october.clock, progress)
    assert path.read_bytes() == b"before"
    assert [file for file in tmp_path.iterdir() if file.suffix == ".xlsx"] == [path]


def test_a_folder_that_is_not_there_is_an_error_of_the_environment(october: Scene, tmp_path: Path) -> None:
    data = october.ask(service.claim_sheet_data, october.clock, "2026-10")
    with pytest.raises(OSError, match="No such file"):
        write_claim_sheet(tmp_path / "gone" / "claims.xlsx", data, october.clock, Progress())


def test_no_month_is_refused_with_a_sentence(scene: Scene) -> None:
    with pytest.raises(UserError, match="2026-13"):
        scene.ask(service.claim_sheet_data, scene.clock, "2026-13")
