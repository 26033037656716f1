"""The page of months, the sheet it leads to, and how a month is closed there."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopdesk.claims import service
from shopdesk.claims.closing.month_columns import BY_COURIER, MONTHS
from shopdesk.claims.closing.page import ClaimMonthsPage
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import MoneyTo
from shopdesk.claims.templates.example import write_example
from shopdesk.claims.templates.keeping import add_template
from shopdesk.core.actor import Actor, Role
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import SHOP_FILTER, PcSettings
from shopdesk.couriers.service import courier_named
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, Shop
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.month_dialog import MonthDialog
from shopdesk.ui.record_view import RecordView
from tests.claims.scene import Scene


class MonthsWindow:
    """The page of months on a desk over the scene's database."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene = qtbot, scene
        settings = PcSettings(folder / "settings.json")
        self.desk = Desk(scene.database, scene.actor, DataFolder(folder), settings, JobRunner())
        self.failures: list[Any] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.opened: list[int] = []
        companions = ClaimCompanions(
            lambda _parent: None,  # type: ignore[arg-type,return-value]
            {"claim": self.opened.append},
            PhotoArchive(self.desk.folder),
        )
        self.page = ClaimMonthsPage(self.desk, companions)
        self.desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1280, 760)
        self.page.show()
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def select(self, month: int) -> None:
        self.page.months.select_id(month)
        self.settle()

    def dialog(self) -> MonthDialog:
        return next(one for one in self.page.findChildren(MonthDialog) if one.isVisible())


@pytest.fixture
def months(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Callable[[], MonthsWindow]]:
    opened: list[MonthsWindow] = []

    def open_window() -> MonthsWindow:
        opened.append(MonthsWindow(qtbot, scene, tmp_path))
        return opened[-1]

    yield open_window
    for one in opened:
        one.settle()
        one.desk.jobs.shut_down()
        assert one.failures == []


@pytest.fixture
def autumn(scene: Scene) -> Scene:
    """A claim of September and one of October; it is the fifth of November."""
    scene.today = date(2026, 9, 10)
    scene.agreed(10_000)
    scene.today = date(2026, 10, 10)
    scene.agreed(8_000)
    scene.step(service.add_receipt, ClaimId(1), 4_000, scene.today, MoneyTo.ACCOUNT)
    scene.today = date(2026, 11, 5)
    return scene


def texts(view: RecordView) -> list[list[str]]:
    table = view.table()
    assert table is not None
    return [[table.text(row, at) for at in range(table.columnCount())] for row in range(table.rowCount())]


def test_the_page_shows_what_each_month_came_to_and_what_is_behind_it(
    months: Callable[[], MonthsWindow], autumn: Scene
) -> None:
    shown = months()
    assert [row[:8] for row in texts(shown.page.months)] == [
        ["2026-11", "Running", "2", "￥140.00", "￥0.00", "￥0.00", "￥0.00", "￥140.00"],
        ["2026-10", "To close", "2", "￥100.00", "￥80.00", "￥40.00", "￥0.00", "￥140.00"],
        ["2026-09", "To close", "1", "￥0.00", "￥100.00", "￥0.00", "￥0.00", "￥100.00"],
    ]
    row = shown.page.selected_month()
    assert row is not None and row.month == "2026-10"  # the newest one that is over
    assert [row[:4] for row in texts(shown.page.detail.couriers)] == [["圆通速递", "2", "￥100.00", "￥140.00"]]
    assert [row[0] for row in texts(shown.page.detail.claims)] == ["CL2609-0001", "CL2610-0001"]
    place = shown.page.chart.spot_of(202609, 0)
    assert shown.page.chart.spot_told(place) == "2026-09: ￥100.00 outstanding"
    shown.page.chart.choose(place)
    shown.settle()
    assert [row[0] for row in texts(shown.page.detail.claims)] == ["CL2609-0001"]
    shown.page.detail.claims.opened.emit(ClaimId(1))
    assert shown.opened == [1]


def test_a_month_is_closed_and_opened_again_from_the_page(months: Callable[[], MonthsWindow], autumn: Scene) -> None:
    shown = months()
    shown.bot.mouseClick(shown.page.close_button, Qt.MouseButton.LeftButton)
    dialog = shown.dialog()
    assert "2026-09, 2026-10" in dialog.ui.toldLabel.text()
    assert "￥140.00 outstanding is carried over into 2026-11" in dialog.ui.toldLabel.text()
    dialog.ui.wordsEdit.setPlainText("已与圆通核对")
    with shown.bot.waitSignal(shown.desk.changed):
        shown.bot.mouseClick(dialog.ui.doneButton, Qt.MouseButton.LeftButton)
    shown.settle()
    assert [row[1] for row in texts(shown.page.months)] == ["Running", "Closed", "Closed"]
    assert texts(shown.page.months)[1][11] == "已与圆通核对"
    autumn.step(service.add_receipt, ClaimId(1), 1_000, date(2026, 10, 31), MoneyTo.ACCOUNT, "漏记")
    shown.page.reload()
    shown.settle()
    assert texts(shown.page.months)[0][8] == "1"
    shown.select(202611)
    assert [row[3:8] for row in texts(shown.page.detail.adjustments)] == [
        ["YT0000000000001", "Received", "￥10.00", "￥-10.00", "漏记"]
    ]
    shown.select(202609)
    assert not shown.page.reopen_button.isEnabled() and "2026-10" in shown.page.reopen_button.toolTip()
    shown.select(202610)
    shown.bot.mouseClick(shown.page.reopen_button, Qt.MouseButton.LeftButton)
    dialog = shown.dialog()
    dialog.finish_month()
    shown.settle()
    assert dialog.fields is not None and dialog.fields.message("reason")
    dialog.ui.wordsEdit.setPlainText("漏了一笔")
    with shown.bot.waitSignal(shown.desk.changed):
        dialog.finish_month()
    shown.settle()
    assert [row[1] for row in texts(shown.page.months)] == ["Running", "To close", "Closed"]


def test_a_running_month_and_a_role_that_may_not_are_told_at_the_button(
    months: Callable[[], MonthsWindow], autumn: Scene
) -> None:
    for number, name in enumerate(("王芳", "小李")):
        autumn.do(shops.add_staff, str(number), name, Role.PRE_SALES)
    shown = months()
    shown.select(202611)
    assert not shown.page.close_button.isEnabled() and "not over yet" in shown.page.close_button.toolTip()
    shown.desk.act_as(Actor(None, "小李", Role.WAREHOUSE, autumn.clock))
    shown.select(202610)
    assert not shown.page.close_button.isEnabled() and "小李" in shown.page.close_button.toolTip()
    shown.page.primary_action()
    assert not shown.page.findChildren(MonthDialog)


def test_without_claims_the_page_says_what_will_stand_there(months: Callable[[], MonthsWindow], scene: Scene) -> None:
    shown = months()
    assert shown.page.empty.isVisible() and not shown.page.close_button.isEnabled()


def test_the_sheet_of_the_selected_month_and_courier_is_offered(
    months: Callable[[], MonthsWindow], autumn: Scene, tmp_path: Path
) -> None:
    autumn.do(service.close_month, "2026-09")
    shown = months()
    shown.select(202609)
    (courier_id,) = shown.page.detail.couriers.table().ids()  # type: ignore[union-attr]
    shown.page.detail.couriers.select_id(courier_id)
    shown.page.write_sheet()
    dialog = next(one for one in shown.page.findChildren(ClaimSheetDialog))
    assert dialog.ui.sheetMonthEdit.month() == "2026-09" and dialog.ui.courierBox.currentText() == "圆通速递"
    assert "closed on 2026-11-05 by 王芳" in dialog.ui.stateLabel.text()
    assert Path(dialog.ui.targetEdit.text()).name == "Courier claims 2026-09 圆通速递.xlsx"
    dialog.ui.sheetMonthEdit.set_month("2026-10")
    assert "provisional" in dialog.ui.stateLabel.text()
    dialog.close()


def test_a_sheet_of_one_shop_and_one_in_a_couriers_form(
    months: Callable[[], MonthsWindow], autumn: Scene, tmp_path: Path
) -> None:
    def add_shop(session: Any, _actor: Actor) -> None:
        session.add(Shop(id=2, name="名美二店", platform=Platform.TAOBAO, active=True))

    autumn.do(add_shop)
    write_example(tmp_path / "form.xlsx")
    autumn.do(add_template, "圆通理赔表", autumn.ask(courier_named, "圆通").id, tmp_path / "form.xlsx")
    shown = months()
    shown.desk.settings.set(SHOP_FILTER, 1)
    shown.page.reload()
    shown.settle()
    shown.page.write_sheet()
    dialog = next(one for one in shown.page.findChildren(ClaimSheetDialog))
    assert dialog.ui.sheetShopBox.currentText() == "名美示例旗舰店"
    assert Path(dialog.ui.targetEdit.text()).name == "Courier claims 2026-10 名美示例旗舰店.xlsx"
    dialog.ui.sheetFormBox.setCurrentText("圆通理赔表")
    assert dialog.ui.courierBox.currentText() == "圆通速递"
    target = tmp_path / "filled.xlsx"
    dialog.ui.targetEdit.setText(str(target))
    dialog.write()
    shown.bot.waitUntil(target.exists)
    shown.settle()
    cells = [str(cell) for row in openpyxl.load_workbook(target).worksheets[0].values for cell in row]
    assert {"YT0000000000001", "YT0000000000002"} <= set(cells)


def test_the_balance_is_seen_without_scrolling_in_a_small_window(
    months: Callable[[], MonthsWindow], autumn: Scene
) -> None:
    shown = months()
    page = shown.page
    header = page.months.horizontalHeader()
    outstanding = [column.key for column in MONTHS.columns].index("outstanding")
    for width, charted in ((1112, True), (900, False), (1700, True)):  # 1280 px less the rail; without a chart; wide
        page.resize(width, 600)
        shown.bot.waitUntil(lambda charted=charted: page.board.isVisible() is charted)
        end = header.sectionViewportPosition(outstanding) + header.sectionSize(outstanding)
        shown.bot.waitUntil(lambda end=end: page.months.viewport().width() >= end)


def test_the_couriers_of_a_month_end_with_a_whole_column(months: Callable[[], MonthsWindow], autumn: Scene) -> None:
    shown = months()
    shown.page.resize(1112, 600)
    view = shown.page.detail.couriers
    ends = [view.columnViewportPosition(place) + view.columnWidth(place) for place in range(len(BY_COURIER.columns))]
    bar = view.verticalScrollBar().sizeHint().width()
    shown.bot.waitUntil(lambda: any(0 <= view.width() - bar - end <= 2 for end in ends))
