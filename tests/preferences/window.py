"""The settings page of an open shop, and the hands of whoever works in it."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QDialog, QTableWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import (
    PcSettings,
)
from shopdesk.preferences.page import PreferencesPage
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from shopdesk.ui.theme import Theme
from tests.core.small_shop import NOW


class Settings:
    """The page of an open shop; time can be turned."""

    def __init__(self, qtbot: QtBot, folder: DataFolder, theme: Theme, role: Role = Role.OWNER) -> None:
        self.bot, self.folder, self.now = qtbot, folder, NOW
        self.opened = open_database(folder, NOW)
        actor = Actor(None, "周静", role, Clock(now=lambda: self.now))
        self.settings = PcSettings(folder.settings)
        self.desk = Desk(self.opened.database, actor, folder, self.settings, JobRunner())
        self.failures: list[object] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.page = PreferencesPage(self.desk, theme)
        self.ui = self.page.ui
        self.desk.changed.connect(lambda kinds: self.page.reload() if kinds & self.page.shows else None)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 760)
        self.page.show()
        self.load()

    def load(self) -> None:
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def texts(self, table: QTableWidget) -> list[list[str]]:
        cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
        return [[cell.text() if cell else "" for cell in row] for row in cells]

    def select(self, table: QTableWidget, *rows: int) -> None:
        table.clearSelection()
        for row in rows:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            table.selectionModel().select(table.model().index(row, 0), flags)

    def toast(self) -> str:
        found = [toast.accessibleName() for toast in self.page.window().findChildren(Toast) if not toast.isHidden()]
        return found[-1] if found else ""

    def dialog(self, kind: type[QDialog]) -> QDialog:
        return [dialog for dialog in self.page.findChildren(kind) if dialog.isVisible()][-1]

    def close(self) -> None:
        self.desk.jobs.shut_down()
        self.opened.close()
