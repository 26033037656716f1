from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.aftersales.scene import Scene
from tests.aftersales.screen import TicketScreen
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    """A shop with reasons and couriers, and a clock that tests turn."""
    return Scene(shop)


@pytest.fixture
def screen(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[TicketScreen]:
    """What a person has before them."""
    opened = TicketScreen(qtbot, scene, tmp_path)
    yield opened
    opened.close()
