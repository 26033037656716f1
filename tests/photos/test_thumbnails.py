"""Thumbnails come later, upright, from the disk the second time; a bad file costs nothing but its picture."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from shopdesk.core.errors import UserError
from shopdesk.photos import service, store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing import thumbnails
from shopdesk.photos.viewing.decoding import read_shown
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, draw_thumbnail
from shopdesk.ui.desk import Desk
from tests.shop_folder import DATA, ShopFolder

PHOTOS = DATA / "photos"
EXIF_ORIENTATION = 0x0112


@pytest.fixture
def loader(desk: Desk, archive: PhotoArchive) -> ThumbnailLoader:
    return ThumbnailLoader(desk, archive, desk)


def add(shop: ShopFolder, archive: PhotoArchive, *sources: Path | PastedPicture) -> list[PhotoRow]:
    ids = [one.photo_id for one in shop.do(service.archive_photos, archive, sources, "小鱼儿24").archived]
    found = shop.ask(store.list_photo_rows, ids)
    return [found[one] for one in ids]


def thumbnail(qtbot: QtBot, loader: ThumbnailLoader, row: PhotoRow) -> QPixmap | None:
    """What the loader has in the end."""
    if (known := loader.pixmap(row.sha256, row.path)) is not None:
        return known
    with qtbot.waitSignal(loader.ready, check_params_cb=lambda sha256: sha256 == row.sha256):
        pass
    return loader.pixmap(row.sha256, row.path)


def encoded(image: Image.Image, file_format: str, **options: object) -> bytes:
    held = io.BytesIO()
    image.save(held, file_format, **options)
    return held.getvalue()


def colour_at(image: QImage, x: float, y: float) -> str:
    """Roughly which colour a point has, in parts of width and height."""
    found = image.pixelColor(int(x * (image.width() - 1)), int(y * (image.height() - 1)))
    named = {"red": QColor(255, 0, 0), "blue": QColor(0, 0, 255), "white": QColor(255, 255, 255)}
    return min(named, key=lambda n: abs(named[n].red() - found.red()) + abs(named[n].blue() - found.blue()))


def red_above_blue() -> Image.Image:
    image = Image.new("RGB", (400, 800), "blue")
    image.paste((255, 0, 0), (0, 0, 400, 400))
    return image


def test_a_thumbnail_comes_later_and_stays_at_hand(
    shop: ShopFolder, archive: PhotoArchive, loader: ThumbnailLoader, qtbot: QtBot
) -> None:
    rows = add(shop, archive, *sorted(PHOTOS.iterdir()))
    assert [loader.pixmap(row.sha256, row.path) for row in rows] == [None] * len(rows)
    for row in rows:
        pixmap = thumbnail(qtbot, loader, row)
        assert pixmap is not None
        assert max(pixmap.width(), pixmap.height()) == 256
        assert (pixmap.width() > pixmap.height()) == (row.width > row.height)


def test_every_turn_of_the_camera_is_turned_back(
    shop: ShopFolder, archive: PhotoArchive, loader: ThumbnailLoader, qtbot: QtBot
) -> None:
    upright = red_above_blue()
    back = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    for orientation, turned in back.items():
        exif = Image.Exif()
        exif[EXIF_ORIENTATION] = orientation
        data = encoded(upright.transpose(turned), "JPEG", exif=exif)
        (row,) = add(shop, archive, PastedPicture(f"{orientation}.jpg", data))
        pixmap = thumbnail(qtbot, loader, row)
        assert pixmap is not None
        for image in (pixmap.toImage(), read_shown(archive.path_of(row.path)).levels[0]):
            assert image.height() == 2 * image.width()
            assert [colour_at(image, 0.5, 0.1), colour_at(image, 0.5, 0.9)] == ["red", "blue"]


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "BMP", "GIF", "HEIF"])
def test_every_format_has_a_thumbnail(
    shop: ShopFolder, archive: PhotoArchive, loader: ThumbnailLoader, qtbot: QtBot, file_format: str
) -> None:
    data = encoded(red_above_blue(), file_format)
    (row,) = add(shop, archive, PastedPicture("x", data))
    pixmap = thumbnail(qtbot, loader, row)
    assert pixmap is not None
    assert colour_at(pixmap.toImage(), 0.5, 0.1) == "red"


def test_what_is_transparent_is_white(
    shop: ShopFolder, archive: PhotoArchive, loader: ThumbnailLoader, qtbot: QtBot
) -> None:
    (row,) = add(shop, archive, PastedPicture("x.png", encoded(Image.new("RGBA", (60, 40), (0, 0, 255, 0)), "PNG")))
    pixmap = thumbnail(qtbot, loader, row)
    assert pixmap is not None
    assert colour_at(pixmap.toImage(), 0.5, 0.5) == "white"


def test_of_a_long_screenshot_the_upper_part_is_shown(
    shop: ShopFolder, archive: PhotoArchive, loader: ThumbnailLoader, qtbot: QtBot
) -> None:
    long = Image.new("RGB", (300, 9000), "blue")
    long.paste((255, 0, 0), (0, 0, 300, 900))
    (row,) = add(shop, archive, PastedPicture("chat.png", encoded(long, "PNG")))
    pixmap = thumbnail(qtbot, loader, row)
    assert pixmap is not None
    assert pixmap.width() >= 80
    assert colour_at(pixmap.toImage(), 0.5, 0.5) == "red"
    assert read_shown(archive.path_of(row.path)).size.height() == 9000


def test_a_thumbnail_outlives_the_program(
    shop: ShopFolder, archive: PhotoArchive, desk: Desk, loader: ThumbnailLoader, qtbot: QtBot
) -> None:
    (row,) = add(shop, archive, PHOTOS / "tb18470054.jpg")
    assert thumbnail(qtbot, loader, row) is not None
    archive.path_of(row.path).unlink()
    assert thumbnail(qtbot, ThumbnailLoader(desk, archive, desk), row) is not None


def test_a_damaged_thumbnail_is_made_again(
    shop: ShopFolder, archive: PhotoArchive, desk: Desk, loader: ThumbnailLoader, qtbot: QtBot
) -> None:
    (row,) = add(shop, archive, PHOTOS / "tb18470054.jpg")
    assert thumbnail(qtbot, loader, row) is not None
    kept = archive.thumbnail_of(row.sha256)
    kept.write_bytes(kept.read_bytes()[:500])
    assert thumbnail(qtbot, ThumbnailLoader(desk, archive, desk), row) is not None
    with Image.open(kept) as again:
        again.load()


@pytest.mark.parametrize("damage", ["gone", "empty", "half", "other"])
def test_a_missing_or_broken_file_gets_a_sign(
    shop: ShopFolder, archive: PhotoArchive, loader: ThumbnailLoader, qtbot: QtBot, damage: str
) -> None:
    good, bad = add(shop, archive, PHOTOS / "tb25826780.jpg", PHOTOS / "tb18470054.jpg")
    path = archive.path_of(bad.path)
    whole = path.read_bytes()
    archive.thumbnail_of(bad.sha256).unlink()  # a new PC has none
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes({"empty": b"", "half": whole[: len(whole) // 2], "other": b"PK\x03\x04" * 50}[damage])
    assert thumbnail(qtbot, loader, bad) is None
    assert loader.is_missing(bad.sha256)
    assert thumbnail(qtbot, loader, good) is not None
    # Somebody puts the file back.
    path.write_bytes(whole)
    loader.look_again()
    assert thumbnail(qtbot, loader, bad) is not None
    assert not loader.is_missing(bad.sha256)


def test_a_read_only_cache_only_costs_time(
    shop: ShopFolder, archive: PhotoArchive, loader: ThumbnailLoader, qtbot: QtBot
) -> None:
    shop.folder.thumbnails.parent.mkdir(parents=True, exist_ok=True)
    shop.folder.thumbnails.write_text("a file where the folder should be")
    (row,) = add(shop, archive, PHOTOS / "tb18470054.jpg")
    assert thumbnail(qtbot, loader, row) is not None


def test_memory_stays_bounded(
    shop: ShopFolder, archive: PhotoArchive, loader: ThumbnailLoader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "KEPT", 4)
    rows = add(shop, archive, *sorted(PHOTOS.iterdir()))
    for row in rows:
        assert thumbnail(qtbot, loader, row) is not None
    at_hand = [row for row in rows if loader.pixmap(row.sha256, row.path) is not None]
    assert at_hand == rows[-4:]


def test_what_cannot_be_shown_large_is_told_in_words(tmp_path: Path) -> None:
    broken = tmp_path / "断.jpg"
    broken.write_bytes((PHOTOS / "tb18470054.jpg").read_bytes()[:9000])
    with pytest.raises(UserError, match=r"断\.jpg"):
        read_shown(broken)
    with pytest.raises(FileNotFoundError):
        read_shown(tmp_path / "gone.jpg")


def test_a_picture_is_drawn_whole_or_fills_its_area(qapp: object) -> None:
    picture = QPixmap(100, 20)
    picture.fill("red")
    for fill, above in ((False, False), (True, True)):
        sheet = QImage(60, 60, QImage.Format.Format_RGB32)
        sheet.fill("white")
        painter = QPainter(sheet)
        draw_thumbnail(painter, QRect(0, 0, 60, 60), picture, fill=fill)
        painter.end()
        assert sheet.pixelColor(30, 30) == QColor("red")
        assert (sheet.pixelColor(30, 5) == QColor("red")) is above
