"""A desk over the database of a test, with somebody at it and a page in a window."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.list_page import ListPage

Page = TypeVar("Page", bound=ListPage)


class Strip(QWidget):
    """Stands where the photos will be shown, and remembers whose."""

    shown: tuple[str, int | None, str] = ("", None, "")

    def show_record(self, kind: str, record_id: int | None, customer_name: str) -> None:
        self.shown = (kind, record_id, customer_name)


class SomebodysDesk:
    """A desk at which somebody acts; ``failures`` are the bugs it told of, of which there should be none."""

    def __init__(self, qtbot: QtBot, database: Database, actor: Actor, folder: DataFolder) -> None:
        self.bot = qtbot
        self.desk = Desk(database, actor, folder, PcSettings(folder.root / "settings.json"), JobRunner())
        self.failures: list[object] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def until(self, fact: Callable[[], bool]) -> None:
        self.bot.waitUntil(fact)

    def close(self) -> None:
        """End the day: nothing is under way, and nothing went wrong."""
        self.settle()
        self.desk.jobs.shut_down()
        assert self.failures == []


class PageWindow(SomebodysDesk, Generic[Page]):
    """A list's page in a window of its own; ``show_page`` is to be called once it is made."""

    page: Page

    def show_page(self, page: Page, width: int = 1280, height: int = 800) -> None:
        """Put the page on the screen and wait for its list."""
        self.page = page
        self.desk.changed.connect(lambda _kinds: page.reload())
        self.bot.addWidget(page)
        page.resize(width, height)
        page.show()
        self.load()

    def load(self) -> None:
        self.page.reload()
        self.settle()

    def buttons(self) -> dict[str, QPushButton]:
        """What is offered for the record shown, by its title."""
        row = self.page.pane.detail.actions_row
        return {button.text(): button for button in row.findChildren(QPushButton) if button.isVisibleTo(row)}
