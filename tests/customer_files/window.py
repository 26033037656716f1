"""The customer page on a desk, and the hands of whoever works with it."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.customer_files.detail import CustomerCompanions
from shopdesk.customer_files.dialogs import CustomerDialog
from shopdesk.customer_files.page import CustomersPage
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.customer_files.scene import Scene


class Strip(QWidget):
    """Stands where the photos will be shown, and remembers whose."""

    shown: tuple[str, int | None, str] = ("", None, "")

    def show_record(self, kind: str, record_id: int | None, customer_name: str) -> None:
        self.shown = (kind, record_id, customer_name)


class Window:
    """The page on a desk over the scene's database."""

    def __init__(self, qtbot: QtBot, scene: Scene, desk: Desk) -> None:
        self.bot, self.scene, self.desk = qtbot, scene, desk
        self.opened: list[tuple[str, int]] = []
        openers: dict[str, Callable[[int], object]] = {
            kind: lambda record_id, kind=kind: self.opened.append((kind, record_id))
            for kind in ("order", "ticket", "claim", "photo", "wrong_shipment", "quality_feedback")
        }
        self.page = CustomersPage(desk, CustomerCompanions(lambda parent: Strip(parent), openers))
        desk.changed.connect(lambda kinds: self.page.reload() if kinds & self.page.shows else None)
        qtbot.addWidget(self.page)
        self.page.resize(1400, 800)
        self.page.show()
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def names(self) -> list[str]:
        rows = map(self.page.table.row, range(self.page.table.rowCount()))
        return [row.customer_name for row in rows if row]

    def open(self, customer_id: int) -> CustomerDialog:
        self.page.open_record(customer_id)
        self.settle()
        return next(one for one in self.page.findChildren(CustomerDialog) if one.isVisible())

    def press(self, title: str) -> None:
        row = self.page.pane.detail.actions_row
        next(one for one in row.findChildren(QPushButton) if one.text() == title and one.isVisibleTo(row)).click()
        self.settle()

    def choose(self, ids: list[int], title: str) -> None:
        """Take an entry of the context menu."""
        menu = self.page.menu(ids)
        next(action for action in menu.actions() if action.text() == title).trigger()
        self.settle()

    def select(self, *places: int) -> None:
        chooser = self.page.pane.view.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        chooser.clear()
        for place in places:
            chooser.setCurrentIndex(self.page.table.index(place, 0), flag.Select | flag.Rows)
        self.settle()

    def toast(self, window: QWidget) -> Toast:
        return [one for one in window.window().findChildren(Toast) if one.isVisible()][-1]

    def undo(self, window: QWidget) -> None:
        next(button for button in self.toast(window).findChildren(QPushButton) if button.text() == "Undo").click()
        self.settle()

    def facts(self, customer_id: CustomerId) -> customers.CustomerFacts:
        return self.desk.read(customers.customer_facts, customer_id)


def texts(table: QTableWidget) -> list[list[str]]:
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[cell.text() if cell else "" for cell in row] for row in cells]


def shown_words(widget: QWidget) -> str:
    """Every word a person reads on a widget, once it is laid out."""
    QApplication.processEvents()
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    buttons = [one.text() for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    return "\n".join([*labels, *buttons])
