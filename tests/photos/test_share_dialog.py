"""Handing photos on: what is asked, what is written, and what is told afterwards."""

import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.photos import service, store
from shopdesk.photos.copies.contact_sheet import LAYOUTS
from shopdesk.photos.dialogs import share_dialog
from shopdesk.photos.dialogs.share_dialog import ShareDialog
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.photos import places
from tests.photos.looking import settle
from tests.shop_folder import ShopFolder


@pytest.fixture
def rows(shop: ShopFolder, archive: PhotoArchive, tmp_path: Path) -> list[PhotoRow]:
    paths = [tmp_path / "a.jpg", tmp_path / "b.png"]
    for path, data in zip(paths, (places.jpeg(places.exif()), places.saved("PNG")), strict=True):
        path.write_bytes(data)
    ids = [one.photo_id for one in shop.do(service.archive_photos, archive, paths, "小鱼儿24").archived]
    found = shop.ask(store.list_photo_rows, ids)
    return [found[one] for one in ids]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.show()
    return behind


@pytest.fixture
def dialog(
    qtbot: QtBot, desk: Desk, archive: PhotoArchive, rows: list[PhotoRow], window: QWidget, tmp_path: Path
) -> ShareDialog:
    (tmp_path / "out").mkdir()
    desk.settings.set(LAST_FOLDERS, {"photo_share": str(tmp_path / "out")})
    opened = ShareDialog(desk, archive, [row.id for row in rows], window)
    opened.open()
    settle(qtbot, desk)
    return opened


def told(window: QWidget) -> str:
    (toast,) = [one for one in window.findChildren(Toast) if one.isVisible()]
    return toast.accessibleName()


def test_it_says_what_leaves_and_proposes_a_name(dialog: ShareDialog, tmp_path: Path) -> None:
    ui = dialog.ui
    assert ui.photosLabel.text() == "2 photos of 小鱼儿24, 0.1 MB"
    assert ui.targetEdit.text() == str(tmp_path / "out" / "小鱼儿24 2026-11-22.zip")
    assert ui.placeCheck.isChecked() and ui.pagesFrame.isHidden()
    ui.pdfRadio.click()
    assert ui.targetEdit.text().endswith("小鱼儿24 2026-11-22.pdf") and ui.copiesFrame.isHidden()


def test_a_zip_is_written_and_told(
    qtbot: QtBot, desk: Desk, dialog: ShareDialog, rows: list[PhotoRow], window: QWidget, tmp_path: Path
) -> None:
    dialog.ui.shareButton.click()
    settle(qtbot, desk)
    out = tmp_path / "out" / "小鱼儿24 2026-11-22.zip"
    with zipfile.ZipFile(out) as packed, packed.open(rows[0].path.split("/")[1]) as copy, Image.open(copy) as picture:
        assert not picture.getexif().get_ifd(0x8825)
    assert told(window) == "小鱼儿24 2026-11-22.zip is written"


def test_a_folder_with_the_very_same_files(
    qtbot: QtBot, desk: Desk, archive: PhotoArchive, dialog: ShareDialog, rows: list[PhotoRow], window: QWidget,
    tmp_path: Path,
) -> None:  # fmt: skip
    dialog.ui.folderRadio.click()
    dialog.ui.placeCheck.click()
    assert "may see" in dialog.ui.placeLabel.text()
    archive.path_of(rows[1].path).unlink()
    dialog.share()
    settle(qtbot, desk)
    out = tmp_path / "out" / "小鱼儿24 2026-11-22"
    assert (out / rows[0].path.split("/")[1]).read_bytes() == places.jpeg(places.exif())
    assert told(window).splitlines()[1] == f"Missing or damaged: {rows[1].path.split('/')[1]}"


def test_pages_with_the_words_that_were_chosen(
    qtbot: QtBot, desk: Desk, dialog: ShareDialog, window: QWidget, tmp_path: Path
) -> None:
    ui = dialog.ui
    ui.pdfRadio.click()
    ui.perPageBox.setCurrentIndex(ui.perPageBox.findData(1))
    ui.fileNameCheck.click()
    dialog.share()
    settle(qtbot, desk)
    document = pypdfium2.PdfDocument(tmp_path / "out" / "小鱼儿24 2026-11-22.pdf")
    assert len(document) == 2
    text = document[0].get_textpage().get_text_bounded()
    assert "小鱼儿24" in text and ".jpg" not in text


def test_a_place_that_is_none_is_told_beside_the_field(dialog: ShareDialog, tmp_path: Path) -> None:
    dialog.ui.targetEdit.setText(str(tmp_path / "nowhere" / "a.zip"))
    dialog.share()
    assert dialog.isVisible()
    assert dialog.errors.message("target") == "Choose a folder that is there, and a name."


def test_what_is_there_is_replaced_only_when_that_is_wanted(
    qtbot: QtBot, desk: Desk, dialog: ShareDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there = tmp_path / "out" / "mine.zip"
    there.write_bytes(b"of yesterday")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(there.with_suffix("")), ""))
    dialog.ui.browseButton.click()
    answers = [False, True]
    monkeypatch.setattr(share_dialog, "ask", lambda *_told: answers.pop(0))
    dialog.share()
    assert dialog.isVisible() and there.read_bytes() == b"of yesterday"
    dialog.share()
    settle(qtbot, desk)
    assert zipfile.is_zipfile(there)


def test_the_photos_of_several_customers_are_counted(
    qtbot: QtBot, desk: Desk, shop: ShopFolder, archive: PhotoArchive, rows: list[PhotoRow], window: QWidget,
    tmp_path: Path,
) -> None:  # fmt: skip
    (tmp_path / "c.png").write_bytes(places.saved("PNG", "L"))
    (more,) = shop.do(service.archive_photos, archive, [tmp_path / "c.png"], "老王").archived
    dialog = ShareDialog(desk, archive, [rows[0].id, more.photo_id], window)
    dialog.open()
    settle(qtbot, desk)
    assert dialog.ui.photosLabel.text() == "2 photos of 2 customers, 0.1 MB"
    assert Path(dialog.ui.targetEdit.text()).name == "Photos 2026-11-22.zip"
    dialog.reject()


def test_too_many_for_pages_is_told_before_it_closes(
    dialog: ShareDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    one = LAYOUTS[1]
    monkeypatch.setitem(LAYOUTS, 1, one._replace(most=1))
    ui = dialog.ui
    ui.pdfRadio.click()
    ui.perPageBox.setCurrentIndex(ui.perPageBox.findData(1))
    dialog.share()
    assert dialog.isVisible()
    assert "At most 1 fit" in dialog.errors.message("per_page")
    assert not list((tmp_path / "out").iterdir())
