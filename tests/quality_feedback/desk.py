"""The register of quality feedback in a window, over the shop of a factory's customers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import PcSettings
from shopdesk.quality_feedback.companions import FeedbackCompanions
from shopdesk.quality_feedback.page import QualityFeedbackPage
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.quality_feedback.factory import Factory

Dialog = TypeVar("Dialog", bound=QDialog)


class Strip(QWidget):
    """Stands where photos will be shown, and remembers whose."""

    shown: tuple[str, int | None, str] = ("", None, "")

    def show_record(self, kind: str, record_id: int | None, customer_name: str) -> None:
        self.shown = (kind, record_id, customer_name)


class Register:
    """A desk with the page on it; ``opened`` notes which records of others were asked for."""

    def __init__(self, qtbot: QtBot, factory: Factory, folder: Path) -> None:
        self.bot, self.factory = qtbot, factory
        factory.actor = type(factory.actor)(None, "王芳", factory.actor.role, factory.clock)
        self.desk = Desk(
            factory.database, factory.actor, factory.folder, PcSettings(folder / "settings.json"), JobRunner()
        )
        self.failures: list[Any] = []
        self.opened: list[tuple[str, int]] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        openers = {kind: self._opener(kind) for kind in ("order", "ticket", "customer")}
        self.strip = Strip()
        self.page = QualityFeedbackPage(
            self.desk,
            FeedbackCompanions(lambda parent: Strip(parent) if parent else self.strip, openers, factory.archive),
        )
        self.desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1300, 850)
        self.page.show()
        self.load()

    def load(self) -> None:
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def ids(self) -> list[int]:
        return list(self.page.table.ids())

    def press(self, title: str) -> None:
        """Press a button of the detail panel."""
        row = self.page.pane.detail.actions_row
        buttons = {one.text(): one for one in row.findChildren(QPushButton) if one.isVisibleTo(row)}
        buttons[title].click()
        self.settle()

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog in front."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    def _opener(self, kind: str) -> Callable[[int], object]:
        return lambda record_id: self.opened.append((kind, record_id))
