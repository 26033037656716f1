"""A desk over the scene's shop, with one page or dialog on it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.confirmations.page import SheetsPage
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from tests.confirmations.scene import Scene

Shown = TypeVar("Shown", bound=QWidget)


class Screen:
    """What a person has before them; failures that no page handled are kept in ``failures``."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene = qtbot, scene
        self.settings = PcSettings(folder / "settings.json")
        self.desk = Desk(
            scene.folder.database, scene.folder.actor, DataFolder(folder), self.settings, JobRunner()
        )  # fmt: skip
        self.failures: list[Any] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.background = QWidget()
        self.background.resize(1100, 700)
        qtbot.addWidget(self.background)
        self.background.show()

    def page(self) -> SheetsPage:
        """The list of sheets."""
        page = SheetsPage(self.desk)
        self.bot.addWidget(page)
        self.desk.changed.connect(lambda _kinds: page.reload())
        page.resize(1200, 800)
        page.show()
        page.reload()
        self.settle()
        return page

    def show(self, dialog: Shown) -> Shown:
        """Put a dialog, whose parent is the background, on the screen."""
        dialog.show()
        dialog.activateWindow()
        self.until(dialog.isActiveWindow)
        self.settle()
        return dialog

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def until(self, fact: Callable[[], bool]) -> None:
        """Wait for something that takes a moment."""
        self.bot.waitUntil(fact)

    def opened(self, kind: type[Shown]) -> Shown:
        """The window of a kind that is open, the one opened last."""
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        assert found, f"no {kind.__name__} is open"
        return found[-1]

    def is_open(self, kind: type[QWidget]) -> bool:
        """Whether a window of a kind is open."""
        return any(isinstance(one, kind) and one.isVisible() for one in QApplication.topLevelWidgets())

    def toast(self) -> Toast | None:
        """What is told in passing, wherever that is."""
        found = [toast for top in QApplication.topLevelWidgets() for toast in top.findChildren(Toast)]
        return next((toast for toast in reversed(found) if toast.isVisible()), None)

    def told(self) -> str:
        """The words of the toast."""
        toast = self.toast()
        return "" if toast is None else toast.accessibleName()

    def press(self, where: QWidget, title: str) -> None:
        """Press a button by what it says, and wait for what comes of it."""
        self.button(where, title).click()
        self.settle()

    def button(self, where: QWidget, title: str) -> QPushButton:
        """A visible button by what it says."""
        found = [one for one in where.findChildren(QPushButton) if one.text().replace("&", "") == title]
        shown = [one for one in found if one.isVisible()]
        assert shown, f"no button “{title}”"
        return shown[0]

    def scan(self, where: QWidget, *numbers: str) -> None:
        """What a scanner does: digits, then Enter, into whatever has the focus."""
        for number in numbers:
            for key in [*number, Qt.Key.Key_Return]:  # the first one opens an editor, which gets the rest
                QTest.keyClick(QApplication.focusWidget() or where, key)

    def close(self) -> None:
        """End the work; a window that a test leaves open is a mistake of the test or of the program."""
        self.settle()
        self.desk.jobs.shut_down()
        assert self.failures == []
        left = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        for dialog in left:
            dialog.hide()
        assert left == []
