from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.claims.reconciling import Bench, Case
from tests.claims.scene import Scene
from tests.claims.statement_scene import Reconciling
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
        one.close()


@pytest.fixture
def case(scene: Scene, tmp_path: Path) -> Case:
    return Case(scene, tmp_path)


@pytest.fixture
def bench(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, scene, tmp_path)
    yield bench
    bench.settle()
    bench.desk.jobs.shut_down()
    assert bench.failures == []


@pytest.fixture
def opened(bench: Bench, case: Case) -> Bench:
    """The review of the case's statement."""
    statement_id = case.imported()
    bench.page.reload()
    bench.open(statement_id)
    return bench


@pytest.fixture
def reconciling(scene: Scene, tmp_path: Path) -> Reconciling:
    """Statements taken in from the fifth of October on."""
    scene.today = date(2026, 10, 5)
    return Reconciling(scene, tmp_path)
