"""The import dialog and the one for columns, as somebody uses them."""

import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QTableWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.order_files.column_mappings import remembered_mappings
from shopdesk.order_files.dialogs import ImportDialog
from shopdesk.order_files.imports import order_tables
from shopdesk.order_files.mapping_dialog import ImportMappingDialog
from shopdesk.orders import service
from shopdesk.orders.drafts import draft_of
from shopdesk.orders.editing import change_order
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.order_files.scene import (
    DOUYIN,
    JD,
    LINES_2019,
    ORDERS_2019,
    PINDUODUO,
    REFUNDS_2025,
    one_order,
    order,
    write_orders,
    write_table,
)
from tests.order_files.test_mapping import HEADER, ROW
from tests.shop_folder import ShopFolder

GUESSED = ["订单编号", "订单状态(新)", "买家实付金额（元）", "买家会员名", "收件人"]
GUESSED_ROW = ["3001999000000000107", "待发货", "59.00", "小鱼", "张三"]


class Dialog(ImportDialog):
    """An import dialog on a desk of its own, waited for after each step."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, folder: Path) -> None:
        settings = PcSettings(folder / "settings.json")
        self.desk = Desk(shop.database, shop.actor, DataFolder(folder), settings, JobRunner())
        self.failures: list[BaseException] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        super().__init__(self.desk)
        self.bot, self.shop = qtbot, shop
        qtbot.addWidget(self)
        self.show()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def add(self, *files: Path) -> None:
        self.add_files(files)
        self.settle()

    def press_import(self) -> None:
        assert self.ui.importButton.isEnabled()
        self.ui.importButton.click()
        self.settle()

    def explain(self, row: int = 0) -> ImportMappingDialog:
        self.ui.filesTable.selectRow(row)
        assert self.ui.columnsButton.isEnabled()
        self.ui.columnsButton.click()
        return next(one for one in self.findChildren(ImportMappingDialog) if one.isVisible())

    def tabs(self) -> list[str]:
        tabs = self.ui.resultTabs
        return [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]


@pytest.fixture
def dialog(qtbot: QtBot, shop: ShopFolder, tmp_path: Path) -> Iterator[Callable[[], Dialog]]:
    opened: list[Dialog] = []

    def open_dialog() -> Dialog:
        opened.append(Dialog(qtbot, shop, tmp_path))
        return opened[-1]

    yield open_dialog
    for one in opened:
        one.settle()
        assert one.failures == []


def cells(table: QTableWidget, column: int) -> list[str]:
    items = [table.item(row, column) for row in range(table.rowCount())]
    return [item.text() if item is not None else "" for item in items]


def three_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    line = {
        "子订单编号": "3001999000000000108",
        "主订单编号": "3001999000000000107",
        "标题": "裙",
        "价格": "1",
        "购买数量": "1",
    }
    for name, row in (("订单报表", one_order()), ("销售明细", line), ("说明", {"说": "明", "a": "b", "c": "d"})):
        sheet = book.create_sheet(name)
        sheet.append(list(row))
        sheet.append(list(row.values()))
    book.save(path)
    return path


def test_several_files_and_zips_are_dropped(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(ORDERS_2019, "a/订单.csv")
        archive.write(LINES_2019, "a/明细.csv")
    shutil.copy(REFUNDS_2025, tmp_path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("all.zip", REFUNDS_2025.name)])
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    opened.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, none))
    opened.settle()
    assert cells(opened.ui.filesTable, 0) == ["all.zip/订单.csv", "all.zip/明细.csv", REFUNDS_2025.name]
    assert cells(opened.ui.filesTable, 1) == ["Taobao/Tmall order list", "Taobao/Tmall order lines", ""]
    opened.press_import()
    assert cells(opened.ui.resultTable, 1) == ["240", "389"]
    assert "refund report" in cells(opened.ui.failedTable, 4)[0]


def test_sheets_are_ticked_one_by_one(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    opened.add(three_sheets(tmp_path / "报表.xlsx"))
    table = opened.ui.filesTable
    ticks = [table.item(row, 0).checkState() for row in range(3)]  # type: ignore[union-attr]
    assert ticks[:2] == [Qt.CheckState.Checked, Qt.CheckState.Checked]
    assert table.item(2, 0).data(Qt.ItemDataRole.CheckStateRole) is None  # type: ignore[union-attr]
    table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    opened.press_import()
    assert cells(opened.ui.resultTable, 0) == ["报表.xlsx · 订单报表"]
    assert order(opened.shop, "3001999000000000107").lines == ()


def test_without_any_tick_there_is_nothing_to_import(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    opened.add(three_sheets(tmp_path / "报表.xlsx"))
    for row in (0, 1):
        opened.ui.filesTable.item(row, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    assert not opened.ui.importButton.isEnabled()


def test_what_was_guessed_is_told(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    opened.add(write_table(tmp_path / "a.csv", GUESSED, GUESSED_ROW))
    assert opened.ui.guessLabel.isVisible()
    told = opened.ui.guessLabel.text()
    for words in ("“订单状态(新)” as Order status", "“买家实付金额（元）” as Paid amount", "“收件人” as Receiver"):
        assert words in told
    opened.add(ORDERS_2019)
    assert not opened.ui.guessLabel.isVisible()


def test_columns_are_explained_and_remembered(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    opened.add(write_table(tmp_path / "a.csv", HEADER, ROW))
    assert not opened.ui.importButton.isEnabled()
    assert "Columns…" in opened.ui.problemLabel.text()
    mapping = opened.explain()
    assert not mapping.ui.useButton.isEnabled()
    assert "Order no." in mapping.ui.messageLabel.text()
    assert cells(mapping.ui.columnsTable, 1) == ROW
    for column, field in zip(HEADER, ("order_no", "status", "title", "quantity", "receiver", "address"), strict=True):
        mapping.choose(column, field)
    assert mapping.ui.messageLabel.text() == ""
    assert cells(mapping.ui.previewTable, 0) == ["2026110300001"]
    mapping.ui.useButton.click()
    opened.settle()
    assert cells(opened.ui.filesTable, 3) == ["Columns as chosen by hand"]
    opened.press_import()
    assert order(opened.shop, "2026110300001").address == "文昌路1号"

    again = dialog()  # and another day, without a question
    again.add(write_table(tmp_path / "b.csv", HEADER, ["2026110300002", *ROW[1:]]))
    again.press_import()
    assert order(again.shop, "2026110300002").receiver == "张三"


def test_remembered_columns_are_forgotten(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    opened.add(write_table(tmp_path / "a.csv", GUESSED, GUESSED_ROW))
    mapping = opened.explain()
    assert not mapping.ui.forgetButton.isVisible()
    mapping.choose("收件人", "seller_remark")
    mapping.ui.useButton.click()
    opened.settle()
    mapping = opened.explain()
    assert mapping.ui.forgetButton.isVisible()
    assert mapping.mapping().columns["seller_remark"] == ("收件人",)
    mapping.ui.forgetButton.click()
    opened.settle()
    assert "guessed" in cells(opened.ui.filesTable, 3)[0]


@pytest.mark.parametrize("file", [ORDERS_2019, LINES_2019, PINDUODUO, JD, DOUYIN], ids=lambda file: file.parent.name)
def test_columns_left_as_they_were_mean_what_they_meant(dialog: Callable[[], Dialog], file: Path) -> None:
    (before,) = order_tables(file)
    opened = dialog()
    opened.add(file)
    opened.explain().ui.useButton.click()
    opened.settle()
    (after,) = order_tables(file, opened.desk.read(remembered_mappings))
    assert after.recognised == replace(before.recognised, by_hand=True)


def test_the_kind_of_rows_decides_what_is_required(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    opened.add(write_table(tmp_path / "a.csv", HEADER, ROW))
    mapping = opened.explain()
    mapping.choose("单号啊", "order_no")
    mapping.choose("进度", "status")
    assert not mapping.ui.useButton.isEnabled()
    mapping.ui.shapeBox.setCurrentIndex(1)  # one order
    assert mapping.ui.useButton.isEnabled()
    assert mapping.mapping().columns == {"order_no": ("单号啊",), "status": ("进度",)}
    mapping.ui.cancelButton.click()
    assert cells(opened.ui.filesTable, 1) == [""]


def test_the_row_of_the_titles_can_be_another(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    opened.add(write_table(tmp_path / "a.csv", ["甲", "乙", "丙"], HEADER, ROW))
    mapping = opened.explain()
    mapping.ui.headerBox.setCurrentIndex(1)
    assert cells(mapping.ui.columnsTable, 0) == HEADER
    for column, field in zip(HEADER, ("order_no", "status", "title", "quantity"), strict=False):
        mapping.choose(column, field)
    mapping.ui.useButton.click()
    opened.settle()
    opened.press_import()
    assert order(opened.shop, "2026110300001").quantity == 2


def test_refund_reports_have_no_columns_to_explain(dialog: Callable[[], Dialog]) -> None:
    opened = dialog()
    opened.add(REFUNDS_2025)
    assert "refund report" in opened.ui.problemLabel.text()
    assert not opened.ui.columnsButton.isEnabled()


def test_the_shop_of_the_files_platform_is_proposed(dialog: Callable[[], Dialog], shop: ShopFolder) -> None:
    shop.do(shops.add_shop, "一号店", Platform.TAOBAO)
    shop.do(shops.add_shop, "抖店", Platform.DOUYIN)
    opened = dialog()
    opened.add(DOUYIN)
    assert opened.ui.shopBox.currentText() == "抖店"
    opened.press_import()
    # A row of this platform is a line; what is counted are orders.
    assert opened.ui.resultLabel.text() == "Orders: 60 new, 0 changed, 0 unchanged, 0 failed"


def test_a_file_of_another_platform_is_refused_with_a_sentence(dialog: Callable[[], Dialog], shop: ShopFolder) -> None:
    shop.do(shops.add_shop, "一号店", Platform.TAOBAO)
    opened = dialog()
    opened.add(JD)
    opened.press_import()
    assert opened.ui.steps.currentWidget() is opened.ui.previewStep
    assert "files of JD" in opened.ui.problemLabel.text()


def test_totals_that_were_left_out_are_told(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    opened.add(write_table(tmp_path / "a.csv", GUESSED, GUESSED_ROW, ["合计", "", "59.00", "", ""]))
    opened.press_import()
    assert opened.tabs() == ["Left out (1)"]
    assert cells(opened.ui.leftOutTable, 2) == ["合计"]


def test_differences_from_what_was_entered_here_are_told(
    dialog: Callable[[], Dialog], shop: ShopFolder, tmp_path: Path
) -> None:
    row = one_order(收货人姓名="张三", 联系手机="13900000004")
    first = dialog()
    first.add(write_orders(tmp_path / "a.csv", [row, row | {"订单编号": "3001999000000000207"}]))
    first.press_import()
    facts = order(shop, "3001999000000000107")
    shop.do(change_order, facts.id, facts.version, replace(draft_of(facts), receiver="张三丰", phone="13900000005"))
    shop.do(service.delete_orders, [order(shop, "3001999000000000207").id])
    again = dialog()
    later = row | {"收货人姓名": "李四", "联系手机": "13900000006"}
    again.add(write_orders(tmp_path / "b.csv", [later, later | {"订单编号": "3001999000000000207"}]))
    again.press_import()
    assert again.tabs() == ["Differs from what was entered here (2)", "Left out (1)"]
    told = [cells(again.ui.differingTable, column) for column in range(4)]
    assert sorted(zip(*told, strict=True)) == [
        ("3001999000000000107", "Phone", "13900000005", "13900000006"),
        ("3001999000000000107", "Receiver", "张三丰", "李四"),
    ]
    assert cells(again.ui.leftOutTable, 2) == ["3001999000000000207"]
    assert "recycle bin" in cells(again.ui.leftOutTable, 3)[0]


def test_the_template_is_saved_and_is_an_order_file_itself(
    dialog: Callable[[], Dialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "订单模板.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    opened = dialog()
    opened.ui.templateButton.click()
    opened.settle()
    opened.add(target)
    assert cells(opened.ui.filesTable, 1) and "refused" not in cells(opened.ui.filesTable, 3)
    assert opened.ui.problemLabel.text() == "“订单模板.xlsx” has a header and no rows."
