"""The page of the department fund on a desk over the database of a scene."""

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.fund_view.page import FundPage
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.strip import PhotoStrip
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.ledger.fund_scene import FundScene

Dialog = TypeVar("Dialog", bound=QDialog)


class FundDesk:
    """A desk on which somebody of the scene acts; ``opened`` are the entries that links led to."""

    def __init__(self, qtbot: QtBot, scene: FundScene, folder: Path) -> None:
        self.bot, self.scene = qtbot, scene
        settings = PcSettings(folder / "settings.json")
        self.desk = Desk(scene.database, scene.actor, DataFolder(folder), settings, JobRunner())
        self.failures: list[Any] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.opened: list[int] = []
        self.archive = PhotoArchive(self.desk.folder)
        self.strip = PhotoStrip(self.desk, self.archive)
        companions = LedgerCompanions({"ledger_entry": self.opened.append}, lambda _parent: self.strip, self.archive)
        self.page = FundPage(self.desk, companions)
        self.desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1200, 800)
        self.page.show()
        self.load()

    def load(self) -> None:
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog of a kind that is open."""
        return next(one for one in self.page.findChildren(kind) if one.isVisible())

    def rows(self) -> list[list[str]]:
        """What the list shows, cell by cell."""
        table = self.page.table
        return [[table.text(row, at) for at in range(table.columnCount())] for row in range(table.rowCount())]

    def cards(self) -> list[str]:
        """The figures above the list."""
        cards = self.page.cards
        return [card.number() for card in (cards.balance, cards.came, cards.went, cards.uncollected)]

    def actions(self) -> dict[str, QPushButton]:
        """What is offered for the movement shown."""
        row = self.page.pane.detail.actions_row
        return {button.text(): button for button in row.findChildren(QPushButton) if button.isVisibleTo(row)}
