"""Stock movements and the return table on the screen."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import SHOP_FILTER, PcSettings
from shopdesk.stock.dialogs import CorrectionDialog
from shopdesk.stock.model import Direction
from shopdesk.stock.page import MovementsPage, StockPage
from shopdesk.stock.return_table import ReturnTablePage
from shopdesk.stock.switch import MOVEMENTS, RETURNS
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from shopdesk.ui.printing import PrintDialog
from shopdesk.ui.tabs import Tab, TabbedPage
from tests.stock.scene import Scene


class Window:
    """The page on a desk; the records it asked for stand in ``opened``."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene = qtbot, scene
        self.settings = PcSettings(folder / "settings.json")
        actor, database = scene.shop.actor, scene.shop.database
        self.desk = Desk(database, actor, DataFolder(folder), self.settings, JobRunner())
        self.failures: list[Any] = []
        self.opened: list[tuple[str, int]] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.page = StockPage(self.desk, lambda kind, record_id: self.opened.append((kind, record_id)))
        self.desk.changed.connect(self.page.take_changes)
        qtbot.addWidget(self.page)
        self.page.resize(1272, 824)
        self.page.show()
        self.load()

    @property
    def movements(self) -> MovementsPage:
        page = self.page.page(MOVEMENTS)
        assert isinstance(page, MovementsPage)
        return page

    def returns(self) -> ReturnTablePage:
        """Go to the return table by its switch."""
        next(one for one in self.movements.switch.findChildren(QPushButton) if "return" in one.text()).click()
        self.settle()
        page = self.page.page(RETURNS)
        assert isinstance(page, ReturnTablePage) and page.isVisible()
        return page

    def load(self) -> None:
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())


@pytest.fixture
def window(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Window]:
    opened = Window(qtbot, scene, tmp_path)
    yield opened
    opened.settle()
    opened.desk.jobs.shut_down()
    assert opened.failures == []


def cells(page: Any, row: int) -> list[str]:
    """What a row shows, blank cells left out."""
    table = page.table
    texts = [table.text(row, section) for section in page.pane.view.columns.shown_sections()]
    return [text for text in texts if text]


def test_movements_are_listed_with_their_sums_and_lead_to_their_record(window: Window, scene: Scene) -> None:
    assert "No movements yet" in window.movements.pane.empty._sentence.text()
    scene.moved(scene.movement(2), scene.defective(1), scene.movement(4, Direction.OUT))
    window.load()
    page = window.movements
    assert page.table.rowCount() == 3 and "AS2611-0042" in cells(page, 0)
    assert page.pane.footer._texts[1].text() == "In 3 (good 2, defective 1)   Out 4"
    page.pane.view.opened.emit(page.table.id_at(0))
    assert window.opened == [("ticket", 42)]
    page.pane.filters.set_values({"states": ["in"], "grade": "defective"})
    window.load()
    assert page.table.rowCount() == 1


def test_a_wrong_movement_is_corrected_where_that_makes_sense(window: Window, scene: Scene) -> None:
    (row,) = scene.moved(scene.undelivered(3))
    window.load()
    page = window.movements
    page.primary_action()
    dialog = page.findChild(CorrectionDialog)
    assert isinstance(dialog, CorrectionDialog) and dialog.ui.quantitySpin.maximum() == 3
    dialog.correct()
    window.settle()
    assert "why" in dialog.errors.message("reason")
    dialog.ui.quantitySpin.setValue(3)
    dialog.ui.reasonEdit.setText("扫了两次")
    dialog.correct()
    window.settle()
    assert [one.quantity for one in scene.rows(directions=frozenset({Direction.OUT}))] == [3]
    page.open_record(row.id)
    page.primary_action()
    window.settle()
    (toast,) = [toast for toast in window.page.findChildren(Toast) if toast.isVisible()]
    assert "already" in toast.accessibleName()


def test_the_return_table_is_todays_and_leads_to_its_movements(window: Window, scene: Scene) -> None:
    scene.moved(scene.movement(7))
    scene.today = date(2026, 11, 23)
    scene.moved(scene.movement(2), scene.defective(1), scene.movement(1, sku_code="MY-2601-R-L", spec="红色 L"))
    page = window.returns()
    assert [cells(page, row)[4:] for row in range(page.table.rowCount())] == [
        ["1", "0", "1", "0"],
        ["2", "1", "3", "0"],
    ]
    assert page.pane.footer._texts[1].text() == "Good 3   Defective 1   Total in 4   Out 0"
    page.pane.view.sort_requested.emit("pieces_in", True)
    window.settle()
    assert cells(page, 0)[1] == "MY-2601-R-M"
    page.pane.view.opened.emit(page.table.id_at(0))
    window.settle()
    assert window.movements.isVisible() and window.movements.table.rowCount() == 2


def test_the_return_table_is_of_the_shop_that_is_shown_and_follows_what_is_written(
    window: Window, scene: Scene
) -> None:
    scene.moved(scene.movement(2), scene.movement(5, shop_id=scene.other_shop_id))
    window.settings.set(SHOP_FILTER, scene.other_shop_id)
    page = window.returns()
    assert cells(page, 0)[4:] == ["5", "0", "5", "0"]
    scene.moved(scene.movement(1, shop_id=scene.other_shop_id))
    window.page.take_changes(frozenset({"stock"}))
    window.settle()
    assert cells(page, 0)[4:] == ["6", "0", "6", "0"]


def test_the_return_table_goes_onto_paper_with_its_day(window: Window, scene: Scene) -> None:
    scene.moved(scene.movement(2))
    page = window.returns()
    page.print_list()
    window.settle()
    dialog = page.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    (text,) = [paper.get_textpage().get_text_bounded() for paper in pypdfium2.PdfDocument(dialog._content)]
    assert "Daily return table 2026-11-22" in text and "MY-2601-R-M" in text
    dialog.reject()


def test_the_keys_of_tabs_are_left_to_those_the_page_stands_among(window: Window, qtbot: QtBot) -> None:
    other = QLabel("other")
    other.reload = lambda: None  # type: ignore[attr-defined]
    around = TabbedPage([Tab("stock", "Stock", lambda: window.page), Tab("other", "Other", lambda: other)])
    qtbot.addWidget(around)
    around.resize(1272, 824)
    around.show()
    around.activateWindow()
    around.reload()
    window.settle()
    qtbot.waitUntil(around.isActiveWindow)
    window.movements.pane.filters.text_edit.setFocus()
    QTest.keyClick(window.movements.pane.filters.text_edit, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert around.current_key() == "other"
