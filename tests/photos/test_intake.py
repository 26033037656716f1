"""Photos on their way in: dropped, pasted, chosen; what is told of them, and the way back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from shopdesk.photos import service
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.strip import PhotoStrip
from shopdesk.photos.taking.offered import holds_picture, pictures_in
from shopdesk.ui.desk import Desk
from shopdesk.ui.page import ListPane
from tests.photos.scene import CUSTOMER, PHOTOS, Record, file_data, image_data
from tests.shop_folder import DATA, ShopFolder


def test_dropped_files_are_archived_under_the_customer_and_shown(record: Record) -> None:
    record.drop(file_data(PHOTOS / "tb18470054.jpg", PHOTOS / "聊天截图.png"))
    assert len(record.strip.tiles) == 2
    assert {row.customer_name for row in record.rows()} == {CUSTOMER}
    assert all(row.links == (("order", 7),) for row in record.rows())
    first = record.strip.rows()[0]
    assert record.archive.path_of(first.path).read_bytes() == (PHOTOS / "tb18470054.jpg").read_bytes()
    assert record.toast() == "2 photos archived."


def test_archiving_is_undone_by_one_click(record: Record) -> None:
    record.drop(file_data(PHOTOS / "tb18470054.jpg"))
    record.undo()
    assert record.strip.tiles == []
    assert record.rows() == []


def test_a_picture_from_a_browser_is_archived(record: Record) -> None:
    record.drop(image_data())
    (row,) = record.strip.rows()
    assert (row.width, row.height, row.image_format) == (64, 48, "PNG")


def test_the_bytes_a_browser_gives_are_kept_as_they_are(record: Record) -> None:
    data = image_data("blue")
    original = (PHOTOS / "tb18470054.jpg").read_bytes()
    data.setData("image/jpeg", original)
    data.setUrls([QUrl("https://example.invalid/a.jpg")])
    record.drop(data)
    (row,) = record.strip.rows()
    assert record.archive.path_of(row.path).read_bytes() == original


def test_a_chat_that_gives_file_and_picture_gives_the_file(record: Record) -> None:
    data = image_data("blue")
    data.setUrls([QUrl.fromLocalFile(str(PHOTOS / "小鱼儿24.jpg"))])
    record.drop(data)
    (row,) = record.strip.rows()
    assert (row.original_name, row.image_format) == ("小鱼儿24.jpg", "JPEG")


def test_a_chat_whose_file_is_gone_gives_the_picture(record: Record, tmp_path: Path) -> None:
    data = image_data("blue")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.jpg"))])
    record.drop(data)
    assert record.strip.rows()[0].image_format == "PNG"


def test_a_picture_inside_an_address_is_archived() -> None:
    data = QMimeData()
    data.setUrls([QUrl("data:image/png;base64,iVBORw0KGgo=")])
    assert holds_picture(data)
    (source,) = pictures_in(data)
    assert isinstance(source, PastedPicture)
    assert source.data == b"\x89PNG\r\n\x1a\n"


def test_a_screenshot_is_pasted(record: Record) -> None:
    record.paste(image_data())
    assert len(record.strip.tiles) == 1
    assert record.toast() == "1 photo archived."


def test_copied_files_are_pasted(record: Record) -> None:
    record.paste(file_data(PHOTOS / "tb18470054.jpg", PHOTOS / "tb25826780.jpg"))
    assert len(record.strip.tiles) == 2


def test_ctrl_v_works_anywhere_in_the_list_page_of_the_record(qtbot: QtBot, shop: ShopFolder, desk: Desk) -> None:
    pane = ListPane()
    qtbot.addWidget(pane)
    strip = PhotoStrip(desk, PhotoArchive(shop.folder))
    pane.detail.add_section("Photos", strip)
    strip.show_record("claim", 3, CUSTOMER)
    pane.resize(1000, 600)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.view.setFocus()
    QGuiApplication.clipboard().setMimeData(image_data())
    qtbot.keyClick(pane.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(strip.tiles) == 1)


def test_a_field_keeps_its_own_paste(record: Record) -> None:
    record.field.setFocus()
    data = QMimeData()
    data.setText("YT8461326620858")
    record.paste(data, record.field)
    assert record.field.text() == "YT8461326620858"
    assert record.rows() == []


@pytest.mark.parametrize(
    ("fill", "words"),
    [
        (lambda data: data.setText("你好"), "no picture in the clipboard"),
        (lambda data: data.setUrls([QUrl("https://example.invalid/a.jpg")]), "only a link"),
    ],
)
def test_what_is_no_picture_is_told(record: Record, fill: Callable[[QMimeData], None], words: str) -> None:
    data = QMimeData()
    fill(data)
    record.paste(data)
    assert words in record.toast()
    assert record.rows() == []


def test_a_record_may_be_closed_while_its_photos_are_archived(record: Record) -> None:
    record.strip.intake.take([PHOTOS / "tb18470054.jpg"], CUSTOMER, [("order", 7)])
    with record.bot.waitSignal(record.strip.destroyed):
        record.strip.deleteLater()
    record.settle()
    assert record.toast() == "1 photo archived."
    assert [row.links for row in record.rows()] == [(("order", 7),)]


def test_files_that_are_no_pictures_pass_to_whoever_wants_them(record: Record) -> None:
    assert not record.enters(file_data(DATA / "taobao_2019" / "orders.csv"))
    assert not record.enters(QMimeData())


def test_a_bad_file_among_good_ones_is_told_by_name(record: Record, tmp_path: Path) -> None:
    bad = tmp_path / "坏的.jpg"
    bad.write_bytes(b"not a picture")
    record.drop(file_data(PHOTOS / "tb18470054.jpg", bad))
    assert len(record.strip.tiles) == 1
    assert record.toast().startswith("1 photo archived. “坏的.jpg”")


def test_the_same_picture_twice_is_told_and_stays_one(record: Record) -> None:
    record.archived(PHOTOS / "tb18470054.jpg")
    record.drop(file_data(PHOTOS / "tb18470054.jpg"))
    assert len(record.strip.tiles) == 1
    assert record.toast() == "Already here: 1."


def test_another_customers_picture_raises_an_alarm_and_undo_only_unlinks(record: Record) -> None:
    record.shop.do(service.archive_photos, record.archive, [PHOTOS / "tb18470054.jpg"], "别人")
    record.drop(file_data(PHOTOS / "tb18470054.jpg"))
    assert len(record.strip.tiles) == 1
    assert "the same picture is filed under 别人" in record.toast()
    record.undo()
    assert record.strip.tiles == []
    assert [row.links for row in record.rows()] == [()]


def test_a_record_without_customer_says_what_is_missing(record: Record) -> None:
    record.strip.show_record("order", 7, "")
    record.drop(image_data())
    assert "customer ID" in record.toast()
    assert record.rows() == []


def test_the_tile_asks_for_files(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = [str(PHOTOS / "tb18470054.jpg")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    record.bot.mouseClick(record.strip.drop_tile, Qt.MouseButton.LeftButton)
    record.settle()
    assert len(record.strip.tiles) == 1


def test_without_a_record_there_is_only_a_hint(record: Record) -> None:
    record.archived(PHOTOS / "tb18470054.jpg")
    record.strip.show_record("order", None, "")
    assert record.strip.tiles == []
    assert not record.strip.drop_tile.isVisible()
    assert not record.enters(image_data())
    record.paste(image_data(), record.window)
    assert len(record.rows()) == 1
