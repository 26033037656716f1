"""Windows about orders, opened on a desk and used as people use them."""

from collections.abc import Iterable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.orders.detail import OrderAction, OrderCompanions
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.orders.by_hand import Counter

Shown = TypeVar("Shown", bound=QWidget)


class Strip(QWidget):
    """Stands where the photos will be shown."""

    def show_record(self, kind: str, record_id: int | None, customer_name: str) -> None:
        self.shown = (kind, record_id, customer_name)


class Windows:
    """One desk, the counter of its shop, and what failed."""

    def __init__(self, qtbot: QtBot, desk: Desk, counter: Counter) -> None:
        self.bot, self.desk, self.counter = qtbot, desk, counter
        self.failures: list[Any] = []
        self.asked: list[str] = []  # the questions so far
        self.answers_yes = True
        desk.failed.connect(lambda error, _again: self.failures.append(error))

    def answer(self, _parent: QWidget, _title: str, sentence: str, _yes: str) -> bool:
        """Answer a question that would wait for a person."""
        self.asked.append(sentence)
        return self.answers_yes

    def open(self, window: Shown) -> Shown:
        """Show a window until the test ends."""
        self.bot.addWidget(window)
        window.show()
        self.settle()
        return window

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def type(self, text: str, *keys: Qt.Key) -> None:
        """Type into whatever has the focus."""
        target = QApplication.focusWidget()
        assert target is not None
        if text:
            self.bot.keyClicks(target, text)
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            self.bot.keyClick(target, key)
            QApplication.processEvents()


def companions(actions: Iterable[OrderAction] = (), **named: Any) -> OrderCompanions:
    """What the rest of the desk would add to an order."""
    told: dict[str, Any] = {"import_files": lambda files, parent: None, "takes_file": lambda file: False}
    return OrderCompanions(photos=Strip, actions=list(actions), **(told | named))


def toast(window: QWidget) -> Toast:
    """What was told in passing."""
    return window.window().findChildren(Toast)[-1]


def click(holder: QWidget, text: str) -> None:
    """Click the button that says this."""
    next(button for button in holder.findChildren(QPushButton) if button.text() == text and button.isEnabled()).click()


def texts(table: QTableWidget, row: int) -> list[str]:
    """The cells of a row."""
    return [item.text() if (item := table.item(row, at)) else "" for at in range(table.columnCount())]


def put_goods(table: QTableWidget, *titles: str) -> None:
    """Write titles into the goods of a form, as many lines as there are."""
    for row, title in enumerate(titles):
        cell = table.item(row, 1)
        assert cell is not None
        cell.setText(title)


def editor(table: QTableWidget) -> QLineEdit:
    """The field in which a cell is typed."""
    return next(edit for edit in table.viewport().findChildren(QLineEdit) if edit.isVisible())
