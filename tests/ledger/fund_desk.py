"""The page of the department fund on a desk over the database of a scene."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.fund_view.page import FundPage
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.strip import PhotoStrip
from tests.desk_window import PageWindow
from tests.ledger.fund_scene import FundScene

Dialog = TypeVar("Dialog", bound=QDialog)


class FundDesk(PageWindow[FundPage]):
    """A desk on which somebody of the scene acts; ``opened`` are the entries that links led to."""

    def __init__(self, qtbot: QtBot, scene: FundScene, folder: Path) -> None:
        super().__init__(qtbot, scene.database, scene.actor, DataFolder(folder))
        self.scene = scene
        self.opened: list[int] = []
        self.archive = PhotoArchive(self.desk.folder)
        self.strip = PhotoStrip(self.desk, self.archive)
        companions = LedgerCompanions({"ledger_entry": self.opened.append}, lambda _parent: self.strip, self.archive)
        self.show_page(FundPage(self.desk, companions), 1200)

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
