"""Looking at many photos and at very large ones: what is remembered, kept in memory, and said of them."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from shopdesk.core.errors import UserError
from shopdesk.photos import service, store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoKind
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing import decoding
from shopdesk.photos.viewing.comparing import CompareViewer
from shopdesk.photos.viewing.decoding import PictureLoader, read_shown
from shopdesk.photos.viewing.rows import PhotoRows
from shopdesk.photos.viewing.viewer import PhotoViewer
from shopdesk.ui.desk import Desk
from shopdesk.ui.printing import PrintDialog
from tests.photos import places
from tests.photos.looking import opened, press, settle
from tests.shop_folder import ShopFolder

COUNT = 130


@pytest.fixture
def ids(shop: ShopFolder, archive: PhotoArchive) -> list[int]:
    """More photos than are read at a time; each has a grey of its own."""
    sources = []
    for number in range(COUNT):
        picture = Image.new("RGB", (60 + number, 40), (number % 256, 0, 0))
        sources.append(service.PastedPicture(f"{number}.png", png(picture)))
    return [one.photo_id for one in shop.do(service.archive_photos, archive, sources, "小鱼儿24").archived]


def png(picture: Image.Image) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


@pytest.fixture
def viewer(qtbot: QtBot, desk: Desk, archive: PhotoArchive, ids: list[int]) -> PhotoViewer:
    return opened(qtbot, desk, PhotoViewer(desk, archive, PhotoRows(desk, ids), 40), 1040, 680)


def test_one_goes_through_as_many_photos_as_there_are(
    qtbot: QtBot, desk: Desk, viewer: PhotoViewer, ids: list[int]
) -> None:
    assert viewer.row is not None and viewer.row.id == ids[40]
    for _ in range(80):
        press(qtbot, viewer, Qt.Key.Key_Right)
    assert viewer.row.id == ids[120]
    press(qtbot, viewer, Qt.Key.Key_Home)
    press(qtbot, viewer, Qt.Key.Key_End)
    settle(qtbot, desk)
    assert viewer.row.id == ids[-1]
    shown = viewer.canvas.grab().toImage()
    assert shown.pixelColor(shown.rect().center()).red() == (COUNT - 1) % 256
    assert (viewer.canvas.message, viewer.next_button.isEnabled()) == ("", False)


def test_a_photo_that_is_gone_for_ever_is_stepped_over(
    qtbot: QtBot, desk: Desk, archive: PhotoArchive, ids: list[int]
) -> None:
    viewer = PhotoViewer(desk, archive, PhotoRows(desk, [ids[0], 99_999, ids[1]]))
    qtbot.addWidget(viewer)
    viewer.go(1)
    assert viewer.row is not None and viewer.row.id == ids[1]
    viewer.go(-1)
    assert viewer.row.id == ids[0]
    gone = PhotoViewer(desk, archive, PhotoRows(desk, [99_999]))
    qtbot.addWidget(gone)
    assert "not there any more" in gone.canvas.message
    settle(qtbot, desk)


def test_a_photo_is_seen_as_it_was_turned_while_the_window_is_open(qtbot: QtBot, viewer: PhotoViewer) -> None:
    press(qtbot, viewer, Qt.Key.Key_R)
    press(qtbot, viewer, Qt.Key.Key_Right)
    assert viewer.canvas.turns == 0
    press(qtbot, viewer, Qt.Key.Key_Left)
    assert viewer.canvas.turns == 1


def test_a_note_is_written_by_a_key_and_is_seen_at_once(
    qtbot: QtBot, desk: Desk, viewer: PhotoViewer, shop: ShopFolder
) -> None:
    press(qtbot, viewer, Qt.Key.Key_N)
    (dialog,) = viewer.findChildren(QInputDialog)
    dialog.setTextValue("左袖破洞")
    dialog.accept()
    settle(qtbot, desk)
    assert viewer.facts.text().endswith("左袖破洞")
    viewer.activateWindow()
    qtbot.waitUntil(viewer.isActiveWindow)
    press(qtbot, viewer, Qt.Key.Key_K)
    menu = next(one for one in viewer.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == "Parcel").trigger()
    menu.close()
    settle(qtbot, desk)
    assert viewer.row is not None
    row = shop.ask(store.list_photo_rows, [viewer.row.id])[viewer.row.id]
    assert (row.kind, row.note) == (PhotoKind.PARCEL, "左袖破洞")


def test_what_somebody_else_said_meanwhile_is_shown(
    qtbot: QtBot, desk: Desk, viewer: PhotoViewer, shop: ShopFolder
) -> None:
    row = viewer.row
    assert row is not None
    desk.write("", service.change_photo, row.id, row.version, PhotoKind.PARCEL, "外箱压坏")
    settle(qtbot, desk)
    assert "Parcel" in viewer.facts.text() and "外箱压坏" in viewer.facts.text()
    press(qtbot, viewer, Qt.Key.Key_N)
    (dialog,) = viewer.findChildren(QInputDialog)
    assert dialog.textValue() == "外箱压坏"
    dialog.setTextValue("外箱压坏，内件完好")
    dialog.accept()
    settle(qtbot, desk)
    assert viewer.facts.text().endswith("内件完好")


def test_the_menu_says_what_can_be_done_and_by_which_key(qtbot: QtBot, desk: Desk, viewer: PhotoViewer) -> None:
    menu = viewer.make_menu()
    keys = dict(action.text().split("\t") for action in menu.actions() if "\t" in action.text())
    assert keys["Print…"] == "Ctrl+P" and keys["Full screen"] == "F11"
    next(action for action in menu.actions() if action.text().startswith("Compare")).trigger()
    (pair,) = viewer.findChildren(CompareViewer)
    settle(qtbot, desk)
    assert pair.pair.sides[0].row == viewer.row
    pair.close()
    menu.close()


def test_a_photo_is_printed_on_a_page_of_its_own(qtbot: QtBot, desk: Desk, viewer: PhotoViewer) -> None:
    press(qtbot, viewer, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    (dialog,) = viewer.findChildren(PrintDialog)
    assert len(dialog.pages) == 1
    dialog.reject()


def test_escape_leaves_the_full_screen_first(qtbot: QtBot, viewer: PhotoViewer) -> None:
    press(qtbot, viewer, Qt.Key.Key_F11)
    assert viewer.isFullScreen()
    press(qtbot, viewer, Qt.Key.Key_Escape)
    assert viewer.isVisible() and not viewer.isFullScreen()
    press(qtbot, viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


@pytest.mark.parametrize("kind", [("JPEG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "I;16"), ("WEBP", "RGB")])
@pytest.mark.parametrize("orientation", [1, 6])
def test_of_a_very_large_picture_a_part_of_the_pixels_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: tuple[str, str], orientation: int
) -> None:
    monkeypatch.setattr(decoding, "MOST_PIXELS", 100_000)
    image_format, mode = kind
    path = tmp_path / "large"
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = Image.new("RGB", (1000, 600), "white")
    picture.paste((0, 0, 0), (0, 0, 1000, 200))
    picture = picture.convert("L").convert("I;16") if mode == "I;16" else picture.convert(mode)
    picture.save(path, image_format, exif=exif)
    shown = read_shown(path)
    large = shown.levels[0]
    assert large.width() * large.height() <= 100_000 * 1.05
    across = orientation == 6
    assert shown.size.toTuple() == ((600, 1000) if across else (1000, 600))
    assert large.width() / large.height() == pytest.approx(0.6 if across else 1 / 0.6, rel=0.02)
    # The dark stripe is at the top, or at the right once the picture is turned.
    dark = QPoint(large.width() - 4, large.height() // 2) if across else QPoint(large.width() // 2, 4)
    light = QPoint(4, large.height() // 2) if across else QPoint(large.width() // 2, large.height() - 4)
    assert large.pixelColor(dark).lightness() < 40
    if mode != "I;16":  # whose white is that of 16 bits
        assert large.pixelColor(light).lightness() > 215


def test_more_than_200_megapixels_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gif"
    Image.new("P", (4, 4)).save(path)
    data = bytearray(path.read_bytes())
    data[6:10] = (60_000).to_bytes(2, "little") * 2
    path.write_bytes(data)
    with pytest.raises(UserError, match="200 megapixels"):
        read_shown(path)


def test_few_pictures_are_kept_and_only_what_is_looked_at_is_decoded(
    qtbot: QtBot, desk: Desk, shop: ShopFolder, archive: PhotoArchive, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoding, "KEPT_PIXELS", 10_000)
    found = shop.ask(store.list_photo_rows, ids)
    rows: list[PhotoRow] = [found[one] for one in ids]
    pictures = PictureLoader(desk, archive)
    decoded: list[int] = []
    pictures.ready.connect(decoded.append)
    for row in rows[:100]:  # somebody holds the key
        pictures.want([row])
    settle(qtbot, desk)
    # The first ones asked for are being decoded already, and may be done after the last.
    assert rows[99].id in decoded and len(decoded) <= 1 + decoding.AT_ONCE
    for row in rows[:8]:
        pictures.want([row])
        settle(qtbot, desk)
    kept = [row.id for row in rows if pictures.get(row.id) is not None]
    assert rows[7].id in kept and 2 <= len(kept) <= 4


def test_a_file_that_is_back_is_shown(qtbot: QtBot, desk: Desk, shop: ShopFolder, archive: PhotoArchive) -> None:
    pasted = service.PastedPicture("a.jpg", places.jpeg())
    (one,) = shop.do(service.archive_photos, archive, [pasted], "小鱼儿24").archived
    path = archive.path_of(one.path)
    data = path.read_bytes()
    path.unlink()
    rows = list(shop.ask(store.list_photo_rows, [one.photo_id]).values())
    pictures = PictureLoader(desk, archive)
    pictures.want(rows)
    settle(qtbot, desk)
    assert isinstance(pictures.get(one.photo_id), str)
    path.write_bytes(data)
    pictures.want(rows)
    settle(qtbot, desk)
    assert isinstance(pictures.get(one.photo_id), decoding.ShownPicture)
