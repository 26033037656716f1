from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.claims.scene import Scene
from tests.claims.window import Window


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    scene = Scene(tmp_path)
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
        one.settle()
        one.desk.jobs.shut_down()
        assert one.failures == []
