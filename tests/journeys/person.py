"""Somebody in front of the desk: presses, types, scans, pastes and reads."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.dossier import TicketFacts, ticket_facts
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.lookup import find_tickets
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.view.step_dialog import TicketStepDialog
from shopdesk.core.actor import Role
from shopdesk.order_files.dialogs import ImportDialog
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import find_orders
from shopdesk.shops import service as shops
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.messages import Toast
from shopdesk.workplace import Workplace
from tests.shop_folder import DATA

W = TypeVar("W", bound=QWidget)
LONG = 20_000  # ms; the machine may be busy
ORDERS_2019 = sorted((DATA / "taobao_2019").glob("*.csv"))
ORDERS_2025 = sorted((DATA / "taobao_2025").glob("Export*.xlsx"))
REFUNDS_2025 = DATA / "taobao_2025" / "退款报表.xls"


def window_of(qtbot: QtBot, kind: type[W]) -> W:
    """The open window of a kind, once it is there."""
    found: list[W] = []

    def is_open() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_open, timeout=LONG)
    found[0].activateWindow()  # keys go to the window in front
    qtbot.waitUntil(found[0].isActiveWindow)
    return found[0]


def button(where: QWidget, title: str) -> QPushButton:
    """The one visible button that says something."""
    shown = [one for one in where.findChildren(QPushButton) if one.isVisible()]
    found = [one for one in shown if one.text().replace("&", "") == title]
    assert len(found) == 1, f"{len(found)} buttons “{title}” among {[one.text() for one in shown]}"
    return found[0]


def press(where: QWidget, title: str) -> None:
    """Press the button that says something."""
    found = button(where, title)
    assert found.isEnabled(), found.toolTip()
    found.click()


def entry_of(menu: QMenu, title: str) -> QAction:
    """The entry of a menu, once it is about to be shown."""
    menu.aboutToShow.emit()
    actions = menu.findChildren(QAction)
    found = [one for one in actions if one.text().replace("&", "") == title]
    assert len(found) == 1, f"“{title}” among {[one.text() for one in actions]}"
    return found[0]


def choose(menu: QMenu, title: str) -> None:
    """Choose an entry of a menu."""
    action = entry_of(menu, title)
    assert action.isEnabled(), action.toolTip()
    action.trigger()


def cell(table: QTableWidget, row: int, column: int) -> str:
    """What stands in a cell."""
    item = table.item(row, column)
    assert item is not None
    return item.text()


def number_of(where: QWidget, name: str) -> QSpinBox:
    """The number in a table whose name begins so."""
    (found,) = [one for one in where.findChildren(QSpinBox) if one.accessibleName().startswith(name)]
    return found


def texts(where: QWidget) -> str:
    """Everything that can be read there, in one text."""
    QApplication.processEvents()  # what was just put there is shown by then
    labels: Sequence[Any] = [*where.findChildren(QLabel), *where.findChildren(QPushButton)]
    return "\n".join(one.text() for one in labels if one.isVisibleTo(where))


def drop(widget: QWidget, *files: Path) -> None:
    """Drop files on something, as out of Explorer."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where = QPointF(widget.rect().center())
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    widget.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, data, button, none))


class Listener(QObject):
    """Notes the kinds of events that reach a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.heard.append(event.type())
        return False


class Person:
    """Works at the whole desk, and waits as long as it takes."""

    def __init__(self, qtbot: QtBot, workplace: Workplace) -> None:
        self.bot, self.workplace, self.desk = qtbot, workplace, workplace.desk

    def until(self, fact: Callable[[], bool]) -> None:
        """Wait for something that takes a moment."""
        self.bot.waitUntil(fact, timeout=LONG)

    def settle(self) -> None:
        """Wait until every job has told its outcome, and what follows from that is asked and answered too."""
        QApplication.processEvents()
        self.until(lambda: not self.workplace.jobs.running())

    def window_of(self, kind: type[W]) -> W:
        """The open window of a kind, once it is there."""
        found = window_of(self.bot, kind)
        self.settle()
        return found

    def press(self, where: QWidget, title: str) -> None:
        """Press a button, and wait for what comes of it."""
        press(where, title)
        self.settle()

    def clicks(self, widget: QWidget) -> None:
        """Click as the mouse does: on what is blocked by another window nothing happens, and that is a mistake."""
        window = widget.window()
        where = widget.mapTo(window, widget.rect().center())
        listener = Listener()
        widget.installEventFilter(listener)
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        if isValid(widget):
            widget.removeEventFilter(listener)
        assert QEvent.Type.MouseButtonPress in listener.heard, f"{widget} is out of reach"
        self.settle()

    def type(self, text: str, *keys: Qt.Key) -> None:
        """Type where the cursor is."""
        pressed: list[Any] = [*text, *keys]
        for key in pressed:
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            QTest.keyClick(target, key)
        self.settle()

    def scan(self, number: str) -> None:
        """What a scanner does: the number, then Enter, wherever the cursor is."""
        self.type(number, Qt.Key.Key_Return)

    def take_picture(self, colour: str) -> None:
        """Put a picture into the clipboard, as people do who take it from a chat."""
        picture = QImage(60, 40, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        QGuiApplication.clipboard().setImage(picture)

    def told(self) -> str:
        """What the main window says in passing."""
        return "\n".join(one.accessibleName() for one in self.workplace.window.findChildren(Toast) if one.isVisible())

    def shows(self, page: ListPage, *record_ids: int) -> bool:
        """Whether a list shows these records and no others."""
        return sorted(page.table.ids()) == sorted(record_ids)

    def searches(self, text: str) -> None:
        """Look for something in the search box, as a scanner does."""
        window = self.workplace.window
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.top.search, text)
        QTest.keyClick(window.top.search, Qt.Key.Key_Return)
        self.settle()

    def gives_up(self, dialog: QDialog) -> None:
        """Close a window, and what was entered with it."""

        def answer() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                next(one for one in box.buttons() if one.text() == "Close without saving").click()
            elif dialog.isVisible():
                QTimer.singleShot(10, answer)

        QTimer.singleShot(0, answer)
        dialog.close()
        assert not dialog.isVisible()

    # What the shop has.

    def hires(self, *roles: Role) -> None:
        """People come to work here, numbered from 1, called by their roles; rights apply from the second one on."""
        for number, role in enumerate(roles, 1):
            self.desk.write("", shops.add_staff, str(number), role.value, role)
        self.settle()

    def becomes(self, role: Role | None) -> None:
        """Somebody else sits down: a staff member, or the owner."""
        staff = {one.role: f"No. {one.staff_no} · {one.name}" for one in self.desk.read(shops.list_staff)}
        heads = self.workplace.window.top.findChildren(QToolButton)
        (people,) = [one.menu() for one in heads if one.accessibleName() == "Who works here"]
        choose(people, "Owner" if role is None else staff[role])
        self.settle()

    def imports(self, files: Sequence[Path]) -> ImportDialog:
        """Bring in files as people do: the button, the files, the button again."""
        self.goes("orders")
        self.workplace.orders.import_orders()
        dialog = self.window_of(ImportDialog)
        dialog.add_files(files)
        self.until(dialog.ui.importButton.isEnabled)
        self.settle()
        dialog.ui.importButton.click()
        self.until(lambda: dialog.ui.steps.currentWidget() is dialog.ui.resultStep)
        self.settle()
        return dialog

    def order(self, order_no: str) -> OrderId:
        """An order that was imported."""
        ((row, _matched),) = self.desk.read(find_orders, order_no, 2)
        return row.id

    # Tickets.

    def goes(self, key: str) -> QWidget:
        """Go to a page by its place in the rail or its tab, in front of whatever is open."""
        page = self.workplace.show(key)
        self.workplace.window.activateWindow()
        self.until(self.workplace.window.isActiveWindow)
        self.settle()
        return page

    def goes_to(self, order_id: OrderId) -> None:
        """Select an order in the list of them."""
        self.goes("orders")
        page = self.workplace.orders
        assert page.pane.view.select_id(order_id)
        self.until(lambda: page.detail.facts is not None and page.detail.facts.id == order_id)

    def opens_ticket(self, order_id: OrderId) -> TicketEntryDialog:
        """Begin a ticket from an order in the list."""
        self.goes_to(order_id)
        self.press(self.workplace.orders.pane.detail, "New ticket")
        return self.window_of(TicketEntryDialog)

    def gives_reason(self, dialog: TicketEntryDialog, text: str) -> None:
        """Choose a reason."""
        dialog.ui.reasonBox.setEditText(text)
        assert dialog.form.draft().reason_id is not None, f"no reason “{text}”"

    def saves(self, dialog: TicketEntryDialog) -> TicketId:
        """Save what was entered, with the keys; returns the ticket."""
        made: list[TicketId] = []
        dialog.saved.connect(made.append)
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        self.settle()
        assert len(made) == 1, made or texts(dialog)
        return made[0]

    def facts(self, ticket_id: TicketId) -> TicketFacts:
        """What is known of a ticket."""
        facts = self.desk.read(ticket_facts, ticket_id)
        assert facts is not None
        return facts

    def sees(self, ticket_id: TicketId) -> TicketDialog:
        """Open a ticket in its window."""
        self.workplace.open_record("ticket", ticket_id)
        self.settle()
        return self.window_of(TicketDialog)

    def begins(self, ticket_id: TicketId, title: str) -> TicketStepDialog:
        """Press the button of a step that asks for something."""
        self.press(self.sees(ticket_id), title)
        return self.step_dialog()

    def step_dialog(self) -> TicketStepDialog:
        """What a step asks for."""
        return self.window_of(TicketStepDialog)

    def finishes(self, dialog: TicketStepDialog) -> None:
        """Press the main button of a step's dialog, and see it close."""
        dialog.ui.doneButton.click()
        self.settle()
        # Closed, it is gone.
        assert not (isValid(dialog) and dialog.isVisible()), texts(dialog)

    def takes(self, ticket_id: TicketId, title: str) -> None:
        """A step that needs nothing more, or whose dialog is right as it opens."""
        self.press(self.sees(ticket_id), title)
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, TicketStepDialog)]
        for dialog in dialogs:
            if dialog.isVisible():
                self.finishes(dialog)

    def finds(self, ticket_no: str) -> TicketId:
        """A ticket by its number."""
        (found,) = self.desk.read(find_tickets, ticket_no, 2)
        return found.row.id

    def closes(self) -> None:
        """Close whatever stands over the desk."""
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.close()
                assert not window.isVisible(), window.windowTitle()
        self.workplace.window.activateWindow()
        self.until(self.workplace.window.isActiveWindow)
        self.settle()
