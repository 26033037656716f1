from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.shop_folder import ShopFolder
from tests.wrong_shipments.scene import Register
from tests.wrong_shipments.window import Window


@pytest.fixture
def register(shop: ShopFolder) -> Register:
    return Register(shop)


@pytest.fixture
def window(qtbot: QtBot, register: Register) -> Iterator[Callable[[], Window]]:
    opened: list[Window] = []

    def open_window() -> Window:
        opened.append(Window(qtbot, register))
        return opened[-1]

    yield open_window
    for one in opened:
        one.close()
