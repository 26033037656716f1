from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import PcSettings
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.customer_files.scene import Scene
from tests.customer_files.window import Window
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)


@pytest.fixture
def desk(shop: ShopFolder, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    failures: list[object] = []
    desk = Desk(shop.database, shop.actor, shop.folder, PcSettings(tmp_path / "pc.json"), JobRunner())
    desk.failed.connect(lambda error, _again: failures.append(error))
    yield desk
    qtbot.waitUntil(lambda: not desk.jobs.running())
    desk.jobs.shut_down()
    assert not failures


@pytest.fixture
def window(qtbot: QtBot, scene: Scene, desk: Desk) -> Iterator[Callable[[], Window]]:
    made: list[Window] = []

    def make() -> Window:
        made.append(Window(qtbot, scene, desk))
        return made[-1]

    yield make
    for one in made:
        one.settle()
