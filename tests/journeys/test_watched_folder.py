"""A folder is named in the settings: what the phone saves there is archived, and what says nobody is looked through."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.customers import service as customers
from shopdesk.photos import store
from shopdesk.photos.dialogs.review_dialog import ReviewDialog
from shopdesk.photos.store import PhotoFilter
from shopdesk.photos.taking import watcher
from shopdesk.shops.model import Platform
from shopdesk.workplace import Workplace

PHOTOS = Path(__file__).parent.parent / "data" / "photos"


def archived(workplace: Workplace) -> set[tuple[str, str]]:
    ids = workplace.desk.read(store.list_photo_ids, PhotoFilter())
    return {(row.customer_name, row.original_name) for row in workplace.desk.read(store.list_photo_rows, ids).values()}


def test_pictures_saved_in_the_watched_folder_come_into_the_archive(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "SOON_MS", 50)
    monkeypatch.setattr(watcher, "POLL_MS", 500)
    folder, desk = tmp_path / "手机照片", workplace.desk
    folder.mkdir()
    desk.write("", customers.add_customer, Platform.TAOBAO, "小鱼儿24")
    workplace.show("settings")
    workplace.preferences.show_section("photos")
    workplace.preferences.incoming.watch(folder)
    (folder / "小鱼儿24_2.jpg").write_bytes((PHOTOS / "小鱼儿24.jpg").read_bytes())
    (folder / "IMG_0001.jpg").write_bytes((PHOTOS / "老王_21.jpg").read_bytes())
    qtbot.waitUntil(lambda: archived(workplace) == {("小鱼儿24", "小鱼儿24_2.jpg")}, timeout=20_000)
    qtbot.waitUntil(lambda: "waits" in workplace.photos.pane.banner.text(), timeout=20_000)
    workplace.show("photos")
    assert workplace.photos.pane.banner.isVisible()
    (link,) = [one for one in workplace.photos.pane.banner.findChildren(QPushButton) if one.text() == "Review"]
    link.click()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReviewDialog)]
    qtbot.waitUntil(lambda: len(dialog.table.ids()) == 1, timeout=20_000)
    assert dialog.ui.customerEdit.text() == "", "the name of the folder is nobody's"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.ui.customerEdit.setText("小鱼儿24")
    dialog.panel.go_to_customer()
    qtbot.keyClick(dialog.ui.customerEdit, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.ui.archiveButton.isEnabled, timeout=20_000)
    dialog.ui.archiveButton.click()
    qtbot.waitUntil(lambda: ("小鱼儿24", "IMG_0001.jpg") in archived(workplace), timeout=20_000)
    dialog.close()
    qtbot.waitUntil(lambda: not workplace.photos.pane.banner.isVisible(), timeout=20_000)
    workplace.watched.stop()
    assert sorted(path.name for path in folder.iterdir()) == ["IMG_0001.jpg", "小鱼儿24_2.jpg"], "as they were"
