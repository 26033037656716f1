from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.ui.theme import Theme
from tests.core.small_shop import fill
from tests.preferences.window import Settings


@pytest.fixture
def theme(qapp) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.set_mode("light")


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Settings]:
    folder = DataFolder(tmp_path / "data")
    fill(folder, orders=4)
    page = Settings(qtbot, folder, theme)
    yield page
    assert page.failures == []
    page.close()
