"""The page of the ledger and its forms, on a desk over the database of a scene."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.page import LedgerPage
from shopdesk.ledger.store import EntryRow
from shopdesk.photos.folder.archive import PhotoArchive
from tests.desk_window import SomebodysDesk
from tests.ledger.scene import LedgerScene


class LedgerDesk(SomebodysDesk):
    """A desk on which somebody of the scene acts; ``opened`` are the records that links led to."""

    def __init__(self, qtbot: QtBot, scene: LedgerScene, folder: Path, by: str = "") -> None:
        super().__init__(qtbot, scene.database, scene.people[by] if by else scene.actor, DataFolder(folder))
        self.scene = scene
        self.opened: list[tuple[str, int]] = []

    def page(self) -> LedgerPage:
        """The page, with everything it asks for on it."""
        openers = {"wrong_shipment": lambda found: self.opened.append(("wrong_shipment", found))}
        companions = LedgerCompanions(openers, lambda parent: QWidget(parent), PhotoArchive(self.desk.folder))
        page = LedgerPage(self.desk, companions)
        self.desk.changed.connect(lambda _kinds: page.reload())
        self.bot.addWidget(page)
        page.resize(1300, 800)
        page.show()
        page.reload()
        self.settle()
        return page

    def show(self, widget: QWidget) -> None:
        """Put a dialog on the screen."""
        self.bot.addWidget(widget)
        widget.show()

    def entries(self) -> list[EntryRow]:
        return self.scene.entries()


def buttons(page: LedgerPage) -> dict[str, QPushButton]:
    """The steps that are offered for the entry shown."""
    row = page.pane.detail.actions_row
    return {button.text(): button for button in row.findChildren(QPushButton) if button.isVisibleTo(row)}


def told(page: LedgerPage) -> str:
    """Everything the detail says."""
    QApplication.processEvents()  # layouts show what was put into them
    panel = page.pane.detail
    labels = (label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))
    links = (link.text() for link in panel.findChildren(QPushButton) if link.isVisibleTo(panel))
    return "\n".join([*labels, *links])
