"""What is told of pictures that were archived in parts: trouble on the way, pictures that came from somebody else."""

import errno
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageOps
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.photos import service, store
from shopdesk.photos.evidence.likeness import open_likenesses
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoFilter
from shopdesk.photos.taking.intake import PhotoIntake
from shopdesk.photos.taking.offered import dropped_files, needs_review
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.photos.scene import PHOTOS, file_data
from tests.shop_folder import DATA, ShopFolder


class FullDisk(PhotoArchive):
    """An archive whose disk is full after the first part."""

    parts = 0

    def place(self, *args: Any, **named: Any) -> list[str]:
        self.parts += 1
        if self.parts > 1:
            raise OSError(errno.ENOSPC, "No space left on device", str(self.folder.photos))
        return super().place(*args, **named)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    shown.resize(800, 600)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.running(), timeout=20_000)


def toast(window: QWidget) -> Toast:
    (found,) = [one for one in window.findChildren(Toast) if one.isVisible()]
    return found


def press(window: QWidget, title: str) -> None:
    next(button for button in toast(window).findChildren(QPushButton) if button.text() == title).click()


def count(shop: ShopFolder) -> int:
    return len(shop.ask(store.list_photo_ids, PhotoFilter()))


def test_a_full_disk_is_told_with_what_is_archived_by_then(
    qtbot: QtBot, shop: ShopFolder, desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    whole = (PHOTOS / "小鱼儿24.jpg").read_bytes()
    sources = [tmp_path / f"{number}.jpg" for number in range(30)]
    for number, path in enumerate(sources):
        path.write_bytes(whole + bytes([number]))
    intake = PhotoIntake(desk, FullDisk(shop.folder), window)
    intake.take(sources, "小鱼儿24")
    settle(qtbot, desk)
    archived = count(shop)
    assert 0 < archived < 30
    assert toast(window).accessibleName().startswith(f"{archived} photos archived. Then the disk was full.")
    press(window, "Undo")
    settle(qtbot, desk)
    assert count(shop) == 0


def test_a_picture_much_like_another_customers_is_told_and_compared(
    qtbot: QtBot, shop: ShopFolder, desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    archive, again = PhotoArchive(shop.folder), tmp_path / "再发.jpg"
    shop.do(service.archive_photos, archive, [PHOTOS / "tb18470054.jpg"], "tb18470054")
    with Image.open(PHOTOS / "tb18470054.jpg") as picture:
        upright = ImageOps.exif_transpose(picture)
        upright.resize((upright.width * 3 // 4, upright.height * 3 // 4)).save(again, quality=60)
    compared: list[tuple[QWidget, Sequence[int]]] = []
    intake = PhotoIntake(desk, archive, window, lambda where, ids: compared.append((where, ids)))
    intake.take([again], "小鱼儿24")
    settle(qtbot, desk)
    assert toast(window).accessibleName() == (
        "1 photo archived. Attention: a picture very much like it is filed under tb18470054."
    )
    press(window, "Compare")
    (likeness,) = shop.ask(open_likenesses)
    assert compared == [(window, [likeness.id])]


def test_what_is_archived_is_shown_before_a_long_batch_ends(
    qtbot: QtBot, shop: ShopFolder, desk: Desk, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shopdesk.photos.taking.intake.ANNOUNCED_S", 0.0)
    whole = (PHOTOS / "小鱼儿24.jpg").read_bytes()
    sources = [tmp_path / f"{number}.jpg" for number in range(50)]
    for number, path in enumerate(sources):
        path.write_bytes(whole + bytes([number]))
    seen: list[int] = []
    desk.changed.connect(lambda kinds: seen.append(count(shop)) if "photo" in kinds else None)
    PhotoIntake(desk, PhotoArchive(shop.folder), window).take(sources, "小鱼儿24")
    settle(qtbot, desk)
    assert len(seen) > 2
    assert seen[-1] == 50


def test_folders_and_sheets_are_looked_through_pictures_are_not(tmp_path: Path) -> None:
    (sheet,) = (DATA / "wps").glob("*.xlsx")
    assert needs_review(dropped_files(file_data(tmp_path)))
    assert needs_review(dropped_files(file_data(PHOTOS / "小鱼儿24.jpg", sheet)))
    assert not needs_review(dropped_files(file_data(PHOTOS / "小鱼儿24.jpg")))
