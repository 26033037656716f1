"""Photos of a record: shown, walked through, opened, described, taken away and brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from shopdesk.photos import service
from shopdesk.photos.menu import photo_menu
from shopdesk.photos.model import PhotoKind
from tests.photos.scene import CUSTOMER, PHOTOS, Record, file_data


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


def test_a_drop_anywhere_on_the_facts_of_a_record_counts(record: Record) -> None:
    area = QScrollArea(record.window)
    facts = QWidget(area)
    column = QVBoxLayout(facts)
    column.addSpacing(900)
    column.addWidget(record.strip)
    area.setWidgetResizable(True)
    area.setWidget(facts)
    record.window.layout().addWidget(area)  # type: ignore[union-attr]
    record.bot.waitUntil(lambda: record.strip.isVisible() and area.verticalScrollBar().maximum() > 0)
    record.drop(file_data(PHOTOS / "tb18470054.jpg"), onto=area.viewport())
    assert len(record.strip.tiles) == 1
    assert area.verticalScrollBar().value() > 0, "it shows where they go"


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
