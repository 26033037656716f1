"""The page of the receiving desk in a window, over the database of a scene."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.aftersales.model import TicketId
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.orders.model import OrderId
from shopdesk.receiving.companions import ReceivingCompanions
from shopdesk.receiving.page import ReceivingPage
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from tests.receiving.desk_scene import DeskScene


class Strip(QWidget):
    """Stands where the photos will be shown, and remembers whose."""

    shown: tuple[str, int | None, str] = ("", None, "")

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        self.shown = (record_kind, record_id, customer_name)


class Window:
    """A page on a desk; what it asked others to open stands in ``opened``."""

    def __init__(self, qtbot: QtBot, scene: DeskScene, folder: Path) -> None:
        self.bot, self.scene = qtbot, scene
        actor, database = scene.shop.actor, scene.shop.database
        self.desk = Desk(database, actor, DataFolder(folder), PcSettings(folder / "settings.json"), JobRunner())
        self.failures: list[Any] = []
        self.opened: list[tuple[str, object]] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        companions = ReceivingCompanions(
            self._strip, self._open_ticket, self._open_order, self._new_ticket, self._claim
        )
        self.page = ReceivingPage(self.desk, companions)
        self.desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1272, 824)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.reload()
        self.settle()

    @property
    def bench(self) -> Any:
        return self.page.bench

    @property
    def strip(self) -> Any:
        return self.bench.view.photos

    def scan(self, text: str) -> None:
        """What a scanner does, wherever the focus is: key by key, Enter at the end."""
        for character in text:
            self.key(character)
        self.key(Qt.Key.Key_Return)

    def key(self, key: Any) -> None:
        """Press a key where the focus is."""
        target = self.page.focusWidget() or self.page
        if isinstance(key, str):  # QTest types ASCII only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, key)
                QApplication.sendEvent(target, event)
        else:
            QTest.keyClick(target, key)
        self.settle()

    def buttons(self) -> dict[str, QPushButton]:
        row = self.bench.view.actions_row
        return {button.text(): button for button in row.findChildren(QPushButton) if button.isVisibleTo(row)}

    def press(self, title: str) -> None:
        button = next(button for text, button in self.buttons().items() if text.startswith(title))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def dialog(self, kind: type[Any]) -> Any:
        """The dialog of a kind that is open."""
        self.settle()
        return next(one for one in self.page.findChildren(QDialog) if isinstance(one, kind) and one.isVisible())

    def finish(self, dialog: Any) -> None:
        """Press the main button of a dialog."""
        dialog.ui.doneButton.click()
        self.settle()

    def told(self) -> str:
        """What the toasts say."""
        return "\n".join(toast.accessibleName() for toast in self.page.findChildren(Toast) if toast.isVisible())

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def close(self) -> None:
        self.settle()
        self.desk.jobs.shut_down()
        assert self.failures == []

    @staticmethod
    def _strip(parent: QWidget) -> QWidget:
        return Strip(parent)

    def _open_ticket(self, ticket_id: TicketId) -> None:
        self.opened.append(("ticket", ticket_id))

    def _open_order(self, order_id: OrderId) -> None:
        self.opened.append(("order", order_id))

    def _claim(self, *parcel: object) -> None:
        self.opened.append(("claim", parcel))

    def _new_ticket(self, order_ids: Sequence[OrderId]) -> None:
        self.opened.append(("new", list(order_ids)))
