from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.receiving.desk_scene import DeskScene
from tests.receiving.window import Window
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> DeskScene:
    """A shop whose customers send parcels back."""
    return DeskScene(shop)


@pytest.fixture
def window(qtbot: QtBot, scene: DeskScene, tmp_path: Path) -> Iterator[Window]:
    """The receiving desk of that shop, open."""
    opened = Window(qtbot, scene, tmp_path)
    yield opened
    opened.close()
