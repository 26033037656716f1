from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.violations.scene import Scene, Window


@pytest.fixture
def scene(tmp_path: Path, empty_database: Path) -> Iterator[Scene]:
    scene = Scene(tmp_path, empty_database)
    yield scene
    scene.database.close()


@pytest.fixture
def window(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    opened: list[Window] = []

    def open_window() -> Window:
        opened.append(Window(qtbot, scene, tmp_path))
        return opened[-1]

    yield open_window
    for one in opened:
        one.close()
