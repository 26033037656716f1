"""The check of the archive as a window: what it shows, and what its buttons put right."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shopdesk.core.changes import changed
from shopdesk.core.paths import PHOTO_FOLDER
from shopdesk.core.settings import SECOND_BACKUP_FOLDER
from shopdesk.photos import service, store
from shopdesk.photos.dialogs.check_dialog import CheckDialog
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.findings import Group
from shopdesk.photos.store import PhotoFilter, PhotoRow
from shopdesk.ui.desk import Desk
from tests.shop_folder import DATA, ShopFolder

NAMES = ("小鱼儿24.jpg", "tb18470054.jpg", "tb25826780.jpg", "聊天截图.png")


class Checked:
    """An archive of four photos, and the dialog over it."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, desk: Desk) -> None:
        self.qtbot, self.shop, self.desk, self.archive = qtbot, shop, desk, PhotoArchive(shop.folder)
        for name in NAMES:
            customer = Path(name).stem
            shop.do(service.archive_photos, self.archive, [DATA / "photos" / name], customer)
        self.files = [self.archive.path_of(row.path) for row in self.rows()]

    def rows(self) -> list[PhotoRow]:
        found = self.shop.ask(store.list_photo_rows, self.shop.ask(store.list_photo_ids, PhotoFilter()))
        return sorted(found.values(), key=lambda row: row.id)

    def open(self) -> CheckDialog:
        self.dialog = CheckDialog(self.desk, self.archive)
        self.dialog.show()
        self.settle()
        return self.dialog

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.jobs.running(), timeout=20_000)

    def groups(self) -> list[str]:
        groups = self.dialog.ui.groupList
        return [groups.item(place).text() for place in range(groups.count())]

    def go_to(self, group: Group) -> list[str]:
        """Select a group; the paths of its files."""
        groups = self.dialog.ui.groupList
        texts = [groups.item(place) for place in range(groups.count())]
        groups.setCurrentItem(next(item for item in texts if Group(item.data(256)) is group))
        table = self.dialog.ui.findingsTable.table()
        assert table is not None
        return [row.path for place in range(table.rowCount()) if (row := table.row(place)) is not None]

    def click(self, button: QPushButton) -> None:
        assert button.isVisible() and button.isEnabled(), button.toolTip()
        button.click()
        self.settle()

    def outcome(self) -> str:
        return self.dialog.ui.outcomeLabel.text()

    def banner(self) -> str:
        return self.dialog.ui.dialogBanner.text()


@pytest.fixture
def checked(qtbot: QtBot, shop: ShopFolder, desk: Desk) -> Iterator[Checked]:
    checked = Checked(qtbot, shop, desk)
    yield checked
    if isValid(checked.dialog):
        checked.dialog.close()
    checked.settle()


def test_a_sound_archive_says_so(checked: Checked) -> None:
    ui = checked.open().ui
    assert checked.outcome() == "Everything is as it was: 4 photos."
    assert ui.emptyLabel.isVisible() and not ui.findingsPanel.isVisible() and not ui.mendButton.isVisible()
    assert not ui.exportButton.isEnabled()


def test_everything_that_can_be_is_put_right_at_once(checked: Checked, tmp_path: Path) -> None:
    shutil.copytree(checked.shop.folder.photos, tmp_path / "U盘" / PHOTO_FOLDER)
    checked.desk.settings.set(SECOND_BACKUP_FOLDER, str(tmp_path / "U盘"))
    moved, lost, spoilt, kept = checked.files
    moved.rename(moved.with_name("改名.jpg"))
    lost.unlink()
    spoilt.write_bytes(b"drawn over")
    shutil.copy(DATA / "photos" / "同一张照片_另一客户.jpg", kept.with_name("新客户_20261101_01.jpg"))
    (kept.parent / "说明.txt").write_text("hello", "utf-8")
    shutil.copy(kept, kept.with_name("copy.png"))
    ui = checked.open().ui
    assert checked.outcome() == "1 photos are as they were, 6 files are not."
    assert checked.groups() == [
        "Moved or renamed  1", "Missing  1", "Changed  1", "Not registered  1", "Copies  1", "No pictures  1"
    ]  # fmt: skip
    checked.click(ui.mendButton)
    assert "1 files are back" in checked.banner() and "2 photos are restored" in checked.banner()
    assert checked.groups() == ["Copies  1", "No pictures  1"]
    assert not ui.mendButton.isEnabled()
    assert [row.customer_name for row in checked.rows()][-1] == "新客户"
    for group in (Group.COPY, Group.STRANGE):
        checked.go_to(group)
        checked.click(ui.asideButton)
    assert checked.outcome() == "Everything is as it was: 5 photos."


def test_only_what_is_selected_is_repaired(checked: Checked) -> None:
    for number, path in enumerate(checked.files[:3]):
        path.rename(path.with_name(f"改名{number}.jpg"))
    ui = checked.open().ui
    paths = checked.go_to(Group.MOVED)
    assert len(paths) == 3 and ui.whichLabel.text() == "for all"
    ui.findingsTable.selectRow(1)
    assert ui.whichLabel.text() == "for the 1 selected"
    checked.click(ui.putBackButton)
    assert checked.groups() == ["Moved or renamed  2"]
    checked.click(ui.followButton)
    assert checked.outcome() == "Everything is as it was: 4 photos."
    assert sum("改名" in row.path for row in checked.rows()) == 2


def test_without_a_copy_the_reason_is_told_and_a_photo_can_be_given_up(
    checked: Checked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked.files[0].unlink()
    ui = checked.open().ui
    checked.go_to(Group.MISSING)
    assert not ui.restoreButton.isEnabled() and "second backup folder" in ui.restoreButton.toolTip()
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_told: str(tmp_path / "empty"))
    checked.click(ui.searchButton)
    assert "0 photos are restored." in checked.banner() and "none of the folders" in checked.banner()
    monkeypatch.setattr("shopdesk.photos.dialogs.check_dialog.ask", lambda *_told: True)
    checked.click(ui.giveUpButton)
    assert len(checked.rows()) == 3
    assert checked.outcome() == "Everything is as it was: 3 photos."
    assert checked.groups() == ["Given up  1"]


def test_a_check_can_be_stopped(checked: Checked, qtbot: QtBot) -> None:
    dialog = checked.open()
    dialog.check()
    dialog.ui.stopButton.click()
    checked.settle()
    assert "Stopped" in checked.banner() or checked.outcome().startswith("Everything")
    checked.click(dialog.ui.againButton)
    assert checked.outcome() == "Everything is as it was: 4 photos."


def test_what_a_closed_window_had_put_right_is_announced(checked: Checked, qtbot: QtBot) -> None:
    moved = checked.files[0]
    moved.rename(moved.with_name("改名.jpg"))
    dialog = checked.open()
    with qtbot.waitSignal(checked.desk.changed, timeout=20_000) as told:
        dialog.ui.mendButton.click()
        dialog.close()
    assert told.args == [changed("photo")]
    checked.settle()


def test_the_list_goes_out_with_everything_on_it(
    checked: Checked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked.files[0].unlink()
    checked.files[1].rename(checked.files[1].with_name("改名.jpg"))
    ui = checked.open().ui
    target = tmp_path / "list.csv"
    monkeypatch.setattr("shopdesk.ui.list_export.ask_target", lambda *_told: target)
    checked.click(ui.exportButton)
    lines = target.read_text("utf-8-sig").splitlines()
    assert len(lines) == 3 and "Moved or renamed" in lines[1] and "is now" in lines[1] and "Missing" in lines[2]
