from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.confirmations.scene import Scene
from tests.confirmations.screen import Screen
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)


@pytest.fixture
def screen(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Screen]:
    opened = Screen(qtbot, scene, tmp_path)
    yield opened
    opened.close()
