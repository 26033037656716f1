from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.ui import messages
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.orders.by_hand import Counter
from tests.orders.windows import Windows
from tests.shop_folder import ShopFolder


@pytest.fixture
def windows(qtbot: QtBot, shop: ShopFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    """A desk over a shop with couriers, and the windows that a test opens on it."""
    settings = PcSettings(tmp_path / "settings.json")
    desk = Desk(shop.database, shop.actor, DataFolder(tmp_path), settings, JobRunner())
    opened = Windows(qtbot, desk, Counter(shop, tmp_path))
    monkeypatch.setattr(messages, "ask", opened.answer)
    yield opened
    opened.settle()
    desk.jobs.shut_down()
    assert opened.failures == []
