from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.quality_feedback.desk import Register
from tests.quality_feedback.factory import Factory
from tests.shop_folder import ShopFolder


@pytest.fixture
def factory(shop: ShopFolder) -> Factory:
    return Factory(shop)


@pytest.fixture
def register(qtbot: QtBot, factory: Factory, tmp_path: Path) -> Iterator[Register]:
    register = Register(qtbot, factory, tmp_path)
    yield register
    register.close()
