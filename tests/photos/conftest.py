from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import PcSettings
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.photos.gallery import Gallery
from tests.photos.scene import Record
from tests.shop_folder import ShopFolder


@pytest.fixture
def desk(shop: ShopFolder, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    failures: list[object] = []
    desk = Desk(shop.database, shop.actor, shop.folder, PcSettings(tmp_path / "pc.json"), JobRunner())
    desk.failed.connect(lambda error, _again: failures.append(error))
    yield desk
    desk.jobs.shut_down()
    assert not failures


@pytest.fixture
def archive(shop: ShopFolder) -> PhotoArchive:
    return PhotoArchive(shop.folder)


@pytest.fixture
def gallery(qtbot: QtBot, shop: ShopFolder, desk: Desk) -> Gallery:
    return Gallery(qtbot, shop, desk)


@pytest.fixture
def record(qtbot: QtBot, shop: ShopFolder, desk: Desk) -> Record:
    return Record(qtbot, shop, desk)
