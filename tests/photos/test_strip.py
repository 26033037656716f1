"""Photos of a record: dropped, pasted, chosen; shown, opened, taken away, and every step back."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import PcSettings
from shopdesk.photos import service, store
from shopdesk.photos.archive import PhotoArchive
from shopdesk.photos.intake import holds_picture, pictures_in
from shopdesk.photos.menu import photo_menu
from shopdesk.photos.model import PhotoKind
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.store import PhotoFilter, PhotoRow
from shopdesk.photos.strip import PhotoStrip
from shopdesk.photos.viewer import PhotoViewer
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from shopdesk.ui.page import ListPane
from tests.shop_folder import DATA, ShopFolder

PHOTOS = DATA / "photos"
CUSTOMER = "小鱼儿24"


def png(colour: str = "red") -> bytes:
    held = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(held, "PNG")
    return held.getvalue()


def image_data(colour: str = "red") -> QMimeData:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(colour)
    data = QMimeData()
    data.setImageData(image)
    return data


def file_data(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


class Record:
    """The window of order 7, with a field to type in and the strip."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, desk: Desk) -> None:
        self.bot, self.shop, self.desk = qtbot, shop, desk
        self.archive = PhotoArchive(shop.folder)
        self.window = QDialog()
        self.strip = PhotoStrip(desk, self.archive, self.window)
        self.field = QLineEdit(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.strip)
        qtbot.addWidget(self.window)
        self.window.resize(400, 300)
        self.strip.show_record("order", 7, CUSTOMER)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def archived(self, *sources: Path | PastedPicture, customer: str = CUSTOMER) -> None:
        self.shop.do(service.archive_photos, self.archive, sources, customer, [("order", 7)])
        self.strip.reload()

    def rows(self) -> list[PhotoRow]:
        """Every photo that is not in the recycle bin."""
        ids = self.shop.ask(store.list_photo_ids, PhotoFilter())
        found = self.shop.ask(store.list_photo_rows, ids)
        return [found[one] for one in ids]

    def enters(self, data: QMimeData) -> bool:
        """Whether the strip lets a drag in."""
        return self._send(data, QDragEnterEvent)

    def drop(self, data: QMimeData) -> None:
        assert self.enters(data)
        self._send(data, QDropEvent)
        self.settle()

    def _send(self, data: QMimeData, kind: type[QDropEvent]) -> bool:
        where = QPoint(5, 5) if kind is QDragEnterEvent else QPointF(5, 5)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = kind(where, Qt.DropAction.CopyAction, data, buttons, keys)  # type: ignore[arg-type]
        event.setAccepted(False)
        QApplication.sendEvent(self.strip, event)
        return event.isAccepted()

    def paste(self, data: QMimeData, into: QWidget | None = None) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self.bot.keyClick(into or self.strip.drop_tile, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def toast(self) -> str:
        (toast,) = [one for one in self.window.findChildren(Toast) if one.isVisible()]
        return toast.accessibleName()

    def undo(self) -> None:
        (toast,) = [one for one in self.window.findChildren(Toast) if one.isVisible()]
        next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo").click()
        self.settle()

    def viewers(self) -> list[PhotoViewer]:
        return [one for one in self.window.findChildren(PhotoViewer) if one.isVisible()]


@pytest.fixture
def desk(shop: ShopFolder, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    failures: list[object] = []
    desk = Desk(shop.database, shop.actor, shop.folder, PcSettings(tmp_path / "pc.json"), JobRunner())
    desk.failed.connect(lambda error, _again: failures.append(error))
    yield desk
    desk.jobs.shut_down()
    assert not failures


@pytest.fixture
def record(qtbot: QtBot, shop: ShopFolder, desk: Desk) -> Record:
    return Record(qtbot, shop, desk)


# In.


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


# Shown.


def test_another_record_shows_its_own_photos(record: Record) -> None:
    record.archived(PHOTOS / "tb18470054.jpg")
    record.strip.show_record("order", 8, "别人")
    assert record.strip.tiles == []
    record.strip.show_record("order", 7, CUSTOMER)
    assert len(record.strip.tiles) == 1


def test_photos_wrap_into_rows_and_the_drop_tile_comes_last(record: Record) -> None:
    record.archived(*sorted(PHOTOS.iterdir()))
    record.bot.waitUntil(lambda: record.strip.drop_tile.y() > record.strip.tiles[0].y())
    assert len({tile.y() for tile in record.strip.tiles}) > 1
    assert all(tile.x() + tile.width() <= record.strip.width() for tile in record.strip.tiles)


def test_what_another_window_archives_appears(record: Record) -> None:
    with record.bot.waitSignal(record.strip.count_changed) as told:
        record.desk.write(
            "",
            service.archive_photos,
            record.archive,
            [PHOTOS / "tb18470054.jpg"],
            CUSTOMER,
            [("order", 7)],
        )
    assert told.args == [1]
    record.settle()


def test_arrows_walk_enter_opens_delete_takes_away(record: Record) -> None:
    record.archived(PHOTOS / "tb18470054.jpg", PHOTOS / "tb25826780.jpg", PHOTOS / "小鱼儿24.jpg")
    bot, tiles = record.bot, record.strip.tiles
    tiles[0].setFocus()
    bot.keyClick(tiles[0], Qt.Key.Key_Right)
    assert tiles[1].hasFocus()
    bot.keyClick(tiles[1], Qt.Key.Key_End)
    assert record.strip.drop_tile.hasFocus()
    tiles[1].setFocus()
    bot.keyClick(tiles[1], Qt.Key.Key_Return)
    (opened,) = record.viewers()
    assert opened.row == tiles[1].row
    opened.close()
    gone = tiles[1].row
    bot.keyClick(tiles[1], Qt.Key.Key_Delete)
    record.settle()
    assert gone not in record.strip.rows()
    assert len(record.strip.tiles) == 2
    assert len(record.rows()) == 3
    record.undo()
    assert len(record.strip.tiles) == 3


def test_tab_stops_at_one_photo_only(record: Record) -> None:
    record.archived(*sorted(PHOTOS.iterdir()))
    record.field.setFocus()
    record.bot.keyClick(record.field, Qt.Key.Key_Tab)
    assert record.strip.tiles[0].hasFocus()
    record.bot.keyClick(record.strip.tiles[0], Qt.Key.Key_Tab)
    assert record.strip.drop_tile.hasFocus()


def test_a_double_click_opens_the_viewer_on_that_photo(record: Record) -> None:
    record.archived(PHOTOS / "tb18470054.jpg", PHOTOS / "tb25826780.jpg")
    record.bot.mouseDClick(record.strip.tiles[1], Qt.MouseButton.LeftButton)
    (opened,) = record.viewers()
    assert opened.row == record.strip.tiles[1].row
    record.settle()


def test_a_photo_is_described_for_screen_readers(record: Record) -> None:
    record.archived(PHOTOS / "tb18470054.jpg", PHOTOS / "tb25826780.jpg")
    assert record.strip.tiles[1].accessibleName() == "Photo 2 of 2: Defect"
    assert "_20261122_02.jpg" in record.strip.tiles[1].toolTip()


# What the menu offers.


def action(menu: QMenu, text: str) -> None:
    entries = {entry.text(): entry for entry in menu.actions()}
    for sub in menu.findChildren(QMenu):
        entries |= {entry.text(): entry for entry in sub.actions()}
    entries[text].trigger()


@pytest.fixture
def menu(record: Record) -> QMenu:
    record.archived(PHOTOS / "tb18470054.jpg")
    return photo_menu(record.strip, record.desk, record.archive, record.strip.rows()[0], lambda: None)


def test_the_kind_is_changed_in_the_menu(record: Record, menu: QMenu) -> None:
    action(menu, "Weight")
    record.settle()
    assert record.strip.rows()[0].kind is PhotoKind.WEIGHT


def test_a_change_by_somebody_else_is_not_overwritten(record: Record, menu: QMenu) -> None:
    row = record.strip.rows()[0]
    record.shop.do(service.change_photo, row.id, row.version, PhotoKind.CHAT, "从别处")
    action(menu, "Weight")
    record.settle()
    assert record.rows()[0].kind is PhotoKind.CHAT
    assert "changed in between" in record.toast()
