"""The watched folder: what is saved there is archived by itself, or waits; nothing is taken while it is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import WATCHED_FOLDER
from shopdesk.customers import service as customers
from shopdesk.photos import service, store
from shopdesk.photos.dialogs.review_dialog import ReviewDialog
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoFilter, PhotoRow
from shopdesk.photos.taking import watcher as watcher_module
from shopdesk.photos.taking.watcher import FolderWatcher
from shopdesk.shops.model import Platform
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.photos.scene import PHOTOS
from tests.shop_folder import ShopFolder


class Watched:
    """A watched folder; looks are taken by hand."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, desk: Desk, folder: Path) -> None:
        self.bot, self.shop, self.desk, self.folder = qtbot, shop, desk, folder
        self.window = QWidget()
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        self.archive = PhotoArchive(shop.folder)
        desk.settings.set(WATCHED_FOLDER, str(folder))
        shop.do(customers.add_customer, Platform.TAOBAO, "小鱼儿24")
        self.counts: list[int] = []
        self.start()

    def start(self) -> None:
        """A new start of the program."""
        self.watcher = FolderWatcher(self.desk, self.archive, self.window)
        self.watcher.waiting_changed.connect(self.counts.append)

    def save(self, name: str, like: str = "小鱼儿24") -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((PHOTOS / f"{like}.jpg").read_bytes())
        return path

    def look(self, times: int = 1) -> None:
        for _ in range(times):
            self.watcher.look()
            self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def rows(self) -> list[PhotoRow]:
        ids = self.shop.ask(store.list_photo_ids, PhotoFilter())
        return list(self.shop.ask(store.list_photo_rows, ids).values())

    def names(self) -> set[tuple[str, str]]:
        return {(row.customer_name, row.original_name) for row in self.rows()}

    def toasts(self) -> list[Toast]:
        return [one for one in self.window.findChildren(Toast) if one.isVisible()]

    def told(self) -> str:
        return " ".join(toast.accessibleName() for toast in self.toasts())


@pytest.fixture
def watched(
    qtbot: QtBot, shop: ShopFolder, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Watched]:
    monkeypatch.setattr(watcher_module, "SOON_MS", 3_600_000)
    monkeypatch.setattr(watcher_module, "POLL_MS", 3_600_000)
    (tmp_path / "手机照片").mkdir()
    made = Watched(qtbot, shop, desk, tmp_path / "手机照片")
    yield made
    made.watcher.stop()


def test_a_picture_of_a_known_customer_is_archived_once_it_is_finished(watched: Watched) -> None:
    watched.look()
    path = watched.save("小鱼儿24_2.jpg")
    watched.look()
    assert watched.rows() == [], "it may still be written to"
    watched.look()
    assert watched.names() == {("小鱼儿24", "小鱼儿24_2.jpg")}
    assert watched.told() == "Watched folder: 1 photo archived."
    assert path.exists()
    assert watched.counts == []
    watched.look(2)
    assert len(watched.rows()) == 1


def test_a_file_that_grows_is_left_alone_until_it_rests(watched: Watched) -> None:
    whole = (PHOTOS / "小鱼儿24.jpg").read_bytes()
    path = watched.folder / "小鱼儿24.jpg"
    path.write_bytes(whole[:1000])
    watched.look()
    path.write_bytes(whole[:5000])
    watched.look()
    path.write_bytes(whole)
    watched.look()
    assert watched.rows() == []
    watched.look()
    assert watched.archive.path_of(watched.rows()[0].path).read_bytes() == whole


def test_what_says_nobody_waits_until_somebody_looks(watched: Watched) -> None:
    wanted = watched.save("IMG_20261103_101112.jpg")
    left_out = watched.save("新客户.jpg", "老王_21")
    watched.save("小鱼儿24.jpg", "tb18470054")
    watched.look(2)
    assert watched.counts == [2]
    assert watched.watcher.waiting_paths() == [wanted, left_out]
    assert len(watched.rows()) == 1
    dialog = ReviewDialog(watched.desk, watched.archive, watched.window)
    dialog.archived.connect(watched.watcher.take_off)
    dialog.left_out.connect(watched.watcher.leave_out)
    dialog.add_paths(watched.watcher.waiting_paths())
    watched.settle()
    numbers = dialog.review.numbers()
    dialog.review.replace(
        {numbers[0]: dialog.review.rows(numbers)[numbers[0]].picture._replace(customer_name="小鱼儿24")}
    )
    dialog.review.agree(numbers[:1])
    dialog.review.skip(numbers[1:], True)
    dialog.archive_ready()
    watched.settle()
    assert ("小鱼儿24", "IMG_20261103_101112.jpg") in watched.names()
    assert watched.counts == [2, 1]
    dialog.close()
    watched.settle()
    assert watched.counts == [2, 1, 0]
    watched.start()
    watched.look(3)
    assert watched.counts == [2, 1, 0], "what was left out or archived does not come back"


def test_a_customer_who_is_known_later_gets_the_picture_that_waited(watched: Watched) -> None:
    watched.save("新客户.jpg")
    watched.look(2)
    assert watched.watcher.waiting() == 1
    watched.desk.write("", customers.add_customer, Platform.TAOBAO, "新客户")
    watched.settle()
    watched.look()
    watched.look()
    assert watched.names() == {("新客户", "新客户.jpg")}
    assert watched.watcher.waiting() == 0


def test_what_waited_still_waits_after_a_new_start(watched: Watched) -> None:
    watched.save("IMG_0001.jpg")
    watched.look(2)
    watched.start()
    watched.look()
    assert watched.watcher.waiting() == 1
    (watched.folder / "IMG_0001.jpg").unlink()
    watched.look()
    assert watched.watcher.waiting() == 0


def test_a_file_that_is_no_picture_is_told_nobody_twice(watched: Watched) -> None:
    (watched.folder / "小鱼儿24.jpg").write_bytes(b"no picture")
    watched.look(4)
    assert watched.rows() == []
    assert watched.counts == []


def test_archiving_is_undone_and_not_done_again(watched: Watched) -> None:
    watched.save("小鱼儿24.jpg")
    watched.look(2)
    (toast,) = watched.toasts()
    next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo").click()
    watched.settle()
    assert watched.rows() == []
    watched.look(3)
    assert watched.rows() == []


def test_a_folder_that_is_gone_is_told_once_and_watched_again_when_it_is_back(watched: Watched) -> None:
    watched.save("IMG_0001.jpg")
    watched.look(2)
    away = watched.folder.rename(watched.folder.with_name("weg"))
    watched.look()
    assert "cannot be read" in watched.told()
    watched.toasts()[0].dismiss()
    watched.look(2)
    assert watched.told() == ""
    assert watched.watcher.waiting() == 1, "who is away is not gone"
    away.rename(watched.folder)
    watched.save("小鱼儿24.jpg", "老王_21")
    watched.look(2)
    assert watched.names() == {("小鱼儿24", "小鱼儿24.jpg")}


def test_folders_inside_are_watched_too(watched: Watched) -> None:
    watched.save("小鱼儿24/IMG_0001.jpg")
    watched.look(2)
    assert watched.names() == {("小鱼儿24", "IMG_0001.jpg")}


def test_another_folder_is_watched_from_the_moment_it_is_chosen(watched: Watched, tmp_path: Path) -> None:
    watched.save("IMG_0001.jpg")
    watched.look(2)
    other = tmp_path / "别处"
    other.mkdir()
    (other / "小鱼儿24.jpg").write_bytes((PHOTOS / "小鱼儿24.jpg").read_bytes())
    watched.desk.settings.set(WATCHED_FOLDER, str(other))
    watched.desk.changed.emit(frozenset({"watched_folder"}))
    watched.look(2)
    assert watched.names() == {("小鱼儿24", "小鱼儿24.jpg")}
    assert watched.watcher.waiting() == 0, "what waits elsewhere is not counted here"
    watched.desk.settings.set(WATCHED_FOLDER, "")
    watched.desk.changed.emit(frozenset({"watched_folder"}))
    (other / "小鱼儿24_2.jpg").write_bytes((PHOTOS / "老王_21.jpg").read_bytes())
    watched.look(2)
    assert len(watched.rows()) == 1


def test_a_saved_file_is_noticed_by_itself(
    qtbot: QtBot, shop: ShopFolder, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher_module, "SOON_MS", 20)
    (tmp_path / "手机照片").mkdir()
    watched = Watched(qtbot, shop, desk, tmp_path / "手机照片")
    watched.watcher.start()
    qtbot.waitUntil(lambda: bool(watched.watcher.findChildren(type(watched.watcher._system))[0].directories()))
    watched.save("小鱼儿24.jpg")
    qtbot.waitUntil(lambda: len(watched.rows()) == 1)
    watched.watcher.stop()
    watched.settle()


def test_the_same_bytes_in_the_archive_are_no_news(watched: Watched) -> None:
    path = watched.save("小鱼儿24.jpg")
    watched.shop.do(service.archive_photos, watched.archive, [path], "小鱼儿24")
    watched.look(3)
    assert len(watched.rows()) == 1
    assert watched.told() == ""
