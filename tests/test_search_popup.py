"""The search box: what is typed is found below it, and Enter opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import PcSettings
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoId, PhotoKind
from shopdesk.search_popup import SearchPopup
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.shop_folder import DATA, ShopFolder

CUSTOMER = "小鱼儿24"


class Search:
    """The box with its popup, and the photos it opened."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk, self.opened = qtbot, desk, list[int]()
        self.window = QWidget()
        self.box = QLineEdit(self.window)
        QVBoxLayout(self.window).addWidget(self.box)
        self.popup = SearchPopup(desk, self.box, {"photo": self.opened.append})
        qtbot.addWidget(self.window)
        self.window.resize(500, 80)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.box.setFocus()

    def look_for(self, text: str) -> list[str]:
        QGuiApplication.clipboard().setText(text)
        self.box.clear()
        self.bot.keyClick(self.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.bot.waitUntil(lambda: self.popup.isVisible() and not self.desk.jobs.running())
        return [self.popup.list.item(row).text() for row in range(self.popup.list.count())]


@pytest.fixture
def search(shop: ShopFolder, tmp_path: Path, qtbot: QtBot) -> Iterator[Search]:
    desk = Desk(shop.database, shop.actor, shop.folder, PcSettings(tmp_path / "pc.json"), JobRunner())
    yield Search(qtbot, desk)
    desk.jobs.shut_down()


def archived(shop: ShopFolder, note: str) -> PhotoId:
    source = DATA / "photos" / "tb18470054.jpg"
    (one,) = shop.do(
        photos.archive_photos, PhotoArchive(shop.folder), [source], CUSTOMER, kind=PhotoKind.LABEL, note=note
    ).archived
    return one.photo_id


def test_a_photo_is_found_and_opened_from_the_keyboard(shop: ShopFolder, search: Search) -> None:
    photo_id = archived(shop, "bill of freight")
    (line,) = search.look_for("of fre")
    assert "Photo" in line and "小鱼儿24_20261122_01.jpg" in line and "Label" in line and "bill of freight" in line
    search.bot.keyClick(search.box, Qt.Key.Key_Return)
    assert search.opened == [photo_id]
    assert not search.popup.isVisible() and search.box.text() == ""


def test_a_photo_found_by_its_customer_is_told_once(shop: ShopFolder, search: Search) -> None:
    archived(shop, "")
    (line,) = search.look_for(CUSTOMER)
    assert line.count(CUSTOMER) == 1  # the file's name says it


def test_nothing_found_is_said(shop: ShopFolder, search: Search) -> None:
    archived(shop, "")
    (line,) = search.look_for("nobody")
    assert line == "Nothing found for “nobody”"
    search.bot.keyClick(search.box, Qt.Key.Key_Return)
    assert search.opened == []
