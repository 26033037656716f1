"""A desk whose days go by as a test says."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopdesk.core.clock import Clock
from shopdesk.core.paths import DataFolder
from shopdesk.office import open_office
from shopdesk.ui.theme import Theme
from shopdesk.workplace import Workplace
from tests.journeys.person import Person


class Days:
    """A clock somebody turns."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def goes_to(self, day: date) -> None:
        """Noon or so of a day, in China."""
        self.moment = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)


@contextmanager
def person_on(days: Days, folder: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Person]:
    """Somebody in front of a desk on an empty data folder, at those days."""
    theme = Theme(qapp, "light")
    theme.apply()
    office = open_office(DataFolder(folder / "data"))
    office.actor = replace(office.actor, clock=Clock(now=lambda: days.moment))
    opened = Workplace(office, theme)
    opened.window.resize(1440, 900)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    yield Person(qtbot, opened)
    qtbot.waitUntil(lambda: not opened.jobs.running(), timeout=20_000)
    opened.window.hide()
    opened.close()
    theme.deleteLater()
    qapp.setStyleSheet("")
