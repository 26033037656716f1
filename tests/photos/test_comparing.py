"""Two photos side by side: together or apart, swapped, and on to the next."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from shopdesk.photos import service, store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.comparing import CompareViewer, SideBySide
from shopdesk.ui.desk import Desk
from shopdesk.ui.pdf_view import PdfPages
from shopdesk.ui.printing import PrintDialog
from tests.photos.looking import opened, press, settle
from tests.shop_folder import ShopFolder

SIZES = ((800, 600), (400, 300), (300, 900))


@pytest.fixture
def rows(shop: ShopFolder, archive: PhotoArchive, tmp_path: Path) -> list[PhotoRow]:
    """The same scene twice, at two sizes, and another one."""
    ids = []
    for number, size in enumerate(SIZES):
        path = tmp_path / f"{number}.png"
        Image.effect_mandelbrot(size, (-2, -1.5, 1, 1.5), 50).save(path)
        ids += [one.photo_id for one in shop.do(service.archive_photos, archive, [path], f"客户{number}").archived]
    found = shop.ask(store.list_photo_rows, ids)
    return [found[one] for one in ids]


@pytest.fixture
def viewer(qtbot: QtBot, desk: Desk, archive: PhotoArchive, rows: list[PhotoRow]) -> CompareViewer:
    return opened(qtbot, desk, CompareViewer(desk, archive, rows), 900, 500)


def names(viewer: CompareViewer) -> list[str]:
    return [side.name.text() for side in viewer.pair.sides]


def test_both_fill_their_side_though_one_is_smaller(viewer: CompareViewer) -> None:
    left, right = (side.canvas for side in viewer.pair.sides)
    assert names(viewer) == ["客户0", "客户1"]
    assert right.scale == pytest.approx(2 * left.scale, rel=0.02)


def test_together_both_show_the_same_part(qtbot: QtBot, viewer: CompareViewer) -> None:
    left, right = (side.canvas for side in viewer.pair.sides)
    for _ in range(6):
        press(qtbot, viewer, Qt.Key.Key_Plus)
    left.pan(QPointF(120, -40))
    assert right.view() == pytest.approx(left.view(), abs=0.02)
    assert left.view().x < 0.45
    press(qtbot, viewer, Qt.Key.Key_0)
    assert right.view() == (1.0, 0.5, 0.5)


def test_apart_each_goes_its_own_way_until_they_are_joined(qtbot: QtBot, viewer: CompareViewer) -> None:
    left, right = (side.canvas for side in viewer.pair.sides)
    press(qtbot, viewer, Qt.Key.Key_T)
    assert not viewer.together_button.isChecked()
    press(qtbot, viewer, Qt.Key.Key_Plus)
    assert right.view().zoom == 1.0 < left.view().zoom
    press(qtbot, viewer, Qt.Key.Key_T)
    assert right.view().zoom == pytest.approx(left.view().zoom, rel=0.02)


def test_swapping_keeps_what_is_seen(qtbot: QtBot, viewer: CompareViewer) -> None:
    first = viewer.pair.sides[0]
    press(qtbot, viewer, Qt.Key.Key_Plus)
    before = first.canvas.view()
    press(qtbot, viewer, Qt.Key.Key_X)
    assert names(viewer) == ["客户1", "客户0"]
    qtbot.waitUntil(lambda: first.x() > viewer.pair.sides[0].x())
    assert first.canvas.view() == pytest.approx(before, abs=0.02)


def test_each_side_goes_on_but_never_to_the_one_beside_it(qtbot: QtBot, desk: Desk, viewer: CompareViewer) -> None:
    press(qtbot, viewer, Qt.Key.Key_Right)
    assert names(viewer) == ["客户2", "客户1"]
    press(qtbot, viewer, Qt.Key.Key_Right)
    press(qtbot, viewer, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, viewer, Qt.Key.Key_Left)
    assert names(viewer) == ["客户2", "客户0"]
    settle(qtbot, desk)
    assert viewer.pair.sides[0].canvas.message == ""


def test_what_is_said_of_a_photo_meanwhile_is_told(
    qtbot: QtBot, desk: Desk, viewer: CompareViewer, rows: list[PhotoRow]
) -> None:
    desk.write("", service.change_photo, rows[1].id, rows[1].version, rows[1].kind, "同一个破洞")
    settle(qtbot, desk)
    assert [side.facts.text().endswith("同一个破洞") for side in viewer.pair.sides] == [False, True]


def test_turning_turns_one_of_them(qtbot: QtBot, viewer: CompareViewer) -> None:
    press(qtbot, viewer, Qt.Key.Key_R)
    assert [side.canvas.turns for side in viewer.pair.sides] == [1, 0]


def test_the_whole_screen_and_back(qtbot: QtBot, viewer: CompareViewer) -> None:
    press(qtbot, viewer, Qt.Key.Key_F11)
    assert viewer.isFullScreen()
    press(qtbot, viewer, Qt.Key.Key_Escape)
    assert not viewer.isFullScreen() and viewer.isVisible()


def test_both_are_printed_on_one_page(qtbot: QtBot, desk: Desk, viewer: CompareViewer) -> None:
    press(qtbot, viewer, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    (dialog,) = viewer.findChildren(PrintDialog)
    assert isinstance(dialog.pages, PdfPages) and len(dialog.pages) == 1
    dialog.reject()


def test_in_a_dialog_with_one_photo_and_the_reason_why_there_is_no_other(
    qtbot: QtBot, desk: Desk, archive: PhotoArchive, rows: list[PhotoRow]
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    pair = SideBySide(desk, archive, dialog)
    QVBoxLayout(dialog).addWidget(pair)
    dialog.resize(700, 400)
    dialog.show()
    pair.show_pair(rows[0], None, "The very same file came again.")
    settle(qtbot, desk)
    pair.zoom(2)
    assert pair.sides[1].canvas.message == "The very same file came again."
    pair.show_pair(rows[0], rows[1])
    settle(qtbot, desk)
    assert pair.sides[1].canvas.message == ""
    assert pair.sides[1].name.text() == "客户1"
