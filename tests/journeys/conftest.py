"""The whole desk, as a person has it in front of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopdesk.app import Workplace
from shopdesk.core.paths import DataFolder
from shopdesk.office import open_office
from shopdesk.ui.theme import Theme


@pytest.fixture
def workplace(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Workplace]:
    """A desk on an empty data folder, its window shown."""
    theme = Theme(qapp, "light")
    theme.apply()
    opened = Workplace(open_office(DataFolder(tmp_path / "data")), theme)
    opened.window.resize(1440, 900)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    yield opened
    qtbot.waitUntil(lambda: not opened.jobs.running(), timeout=20_000)
    opened.window.hide()
    opened.close()
    theme.deleteLater()
    qapp.setStyleSheet("")
