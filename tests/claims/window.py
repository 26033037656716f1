"""The page of claims in a window, over the database of a scene."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.model import ClaimId
from shopdesk.claims.page import ClaimsPage
from shopdesk.claims.states import ClaimState
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.claims.scene import Scene


class Strip(QWidget):
    """Stands where the photos will be shown, and remembers whose."""

    shown: tuple[str, int | None, str] = ("", None, "")

    def show_record(self, kind: str, record_id: int | None, customer_name: str) -> None:
        self.shown = (kind, record_id, customer_name)


class Window:
    """A page on a desk over the scene's database."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene = qtbot, scene
        self.desk = Desk(
            scene.database, scene.actor, DataFolder(folder), PcSettings(folder / "settings.json"), JobRunner()
        )
        self.failures: list[Any] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.strip = Strip()
        companions = ClaimCompanions(lambda _parent: self.strip, {}, PhotoArchive(self.desk.folder))
        self.page = ClaimsPage(self.desk, companions)
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

    def until(self, fact: Callable[[], bool]) -> None:
        self.bot.waitUntil(fact)

    def buttons(self) -> dict[str, QPushButton]:
        row = self.page.pane.detail.actions_row
        return {button.text(): button for button in row.findChildren(QPushButton) if button.isVisibleTo(row)}

    def state(self, claim_id: ClaimId) -> ClaimState:
        return self.scene.detail(claim_id).row.state
