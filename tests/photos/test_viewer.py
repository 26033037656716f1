"""A photo large: by keys, wheel and mouse, the next one, and what is told when a file is gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shopdesk.photos import service, store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing import files
from shopdesk.photos.viewing.canvas import STEP, PictureCanvas
from shopdesk.photos.viewing.files import copy_files, open_file
from shopdesk.photos.viewing.viewer import PhotoViewer
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.photos.looking import opened, press, settle
from tests.shop_folder import DATA, ShopFolder

PHOTOS = DATA / "photos"
NAMES = ("tb18470054.jpg", "tb25826780.jpg", "聊天截图.png")


@pytest.fixture
def rows(shop: ShopFolder, archive: PhotoArchive) -> list[PhotoRow]:
    sources = [PHOTOS / name for name in NAMES]
    ids = [one.photo_id for one in shop.do(service.archive_photos, archive, sources, "小鱼儿24").archived]
    found = shop.ask(store.list_photo_rows, ids)
    return [found[one] for one in ids]


@pytest.fixture
def viewer(qtbot: QtBot, desk: Desk, archive: PhotoArchive, rows: list[PhotoRow]) -> PhotoViewer:
    return opened(qtbot, desk, PhotoViewer(desk, archive, rows), 900, 700)


def wheel(canvas: PictureCanvas, at: QPointF, notches: int) -> None:
    QApplication.sendEvent(
        canvas,
        QWheelEvent(
            at,
            canvas.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_a_photo_begins_whole_and_upright(viewer: PhotoViewer) -> None:
    canvas = viewer.canvas
    assert canvas.turns == 0
    assert canvas.scale == pytest.approx(min(canvas.width() / 1200, canvas.height() / 1600), rel=0.01)
    assert "小鱼儿24" in viewer.windowTitle()


def test_keys_zoom_fit_and_show_the_original_size(qtbot: QtBot, viewer: PhotoViewer) -> None:
    whole = viewer.canvas.scale
    press(qtbot, viewer, Qt.Key.Key_Plus)
    assert viewer.canvas.scale == pytest.approx(whole * STEP)
    press(qtbot, viewer, Qt.Key.Key_Minus)
    press(qtbot, viewer, Qt.Key.Key_Minus)
    assert viewer.canvas.scale == pytest.approx(whole / STEP)
    press(qtbot, viewer, Qt.Key.Key_1)
    assert viewer.canvas.scale == 1.0
    press(qtbot, viewer, Qt.Key.Key_0)
    assert viewer.canvas.scale == pytest.approx(whole)


def test_the_whole_picture_stays_whole_when_the_window_grows(qtbot: QtBot, viewer: PhotoViewer) -> None:
    before = viewer.canvas.scale
    viewer.resize(1200, 1000)
    qtbot.waitUntil(lambda: viewer.canvas.scale > before)
    assert viewer.canvas.scale == pytest.approx(viewer.canvas.height() / 1600, rel=0.01)


def test_r_turns_the_view_and_leaves_the_file(
    qtbot: QtBot, viewer: PhotoViewer, archive: PhotoArchive, rows: list[PhotoRow]
) -> None:
    press(qtbot, viewer, Qt.Key.Key_R)
    assert viewer.canvas.turns == 1
    assert viewer.canvas.scale == pytest.approx(min(viewer.canvas.width() / 1600, viewer.canvas.height() / 1200), 0.01)
    press(qtbot, viewer, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.canvas.turns == 0
    press(qtbot, viewer, Qt.Key.Key_R)
    press(qtbot, viewer, Qt.Key.Key_Right)
    assert viewer.canvas.turns == 0
    assert archive.path_of(rows[0].path).read_bytes() == (PHOTOS / NAMES[0]).read_bytes()


def test_arrows_go_on_and_stop_at_the_ends(qtbot: QtBot, desk: Desk, viewer: PhotoViewer, rows: list[PhotoRow]) -> None:
    assert not viewer.before_button.isEnabled()
    press(qtbot, viewer, Qt.Key.Key_Left)
    assert viewer.row == rows[0]
    press(qtbot, viewer, Qt.Key.Key_Right)
    press(qtbot, viewer, Qt.Key.Key_Right)
    press(qtbot, viewer, Qt.Key.Key_Right)
    assert viewer.row == rows[2]
    assert not viewer.next_button.isEnabled()
    settle(qtbot, desk)
    assert viewer.canvas.scale == pytest.approx(min(1.0, viewer.canvas.width() / 900), rel=0.01)
    press(qtbot, viewer, Qt.Key.Key_Home)
    assert viewer.row == rows[0]


def test_the_picture_is_really_drawn(qtbot: QtBot, desk: Desk, viewer: PhotoViewer, archive: PhotoArchive) -> None:
    press(qtbot, viewer, Qt.Key.Key_End)
    settle(qtbot, desk)
    press(qtbot, viewer, Qt.Key.Key_1)
    canvas = viewer.canvas
    shown = canvas.grab().toImage()
    assert viewer.row is not None
    original = QImage(str(archive.path_of(viewer.row.path))).convertToFormat(QImage.Format.Format_RGB32)
    left, top = (canvas.width() - original.width()) // 2, (canvas.height() - original.height()) // 2
    points = [(x, y) for x in range(20, original.width() - 20, 90) for y in range(20, original.height() - 20, 60)]
    points = [(x, y) for x, y in points if 0 <= left + x < canvas.width() and 0 <= top + y < canvas.height()]
    same = sum(near(shown.pixelColor(left + x, top + y), original.pixelColor(x, y)) for x, y in points)
    assert same > 0.9 * len(points)


def near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 24 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))  # type: ignore[index]


def test_the_wheel_zooms_into_the_point_below_it(qtbot: QtBot) -> None:
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 400)
    image = QImage(800, 800, QImage.Format.Format_RGB32)
    image.fill("white")
    for x in range(580, 620):
        for y in range(180, 220):
            image.setPixelColor(x, y, QColor("red"))
    canvas.show_image(image, image.size())
    canvas.show()
    point = QPointF(300, 100)  # the middle of the red square while the whole picture is shown
    for _ in range(4):
        wheel(canvas, point, 1)
        assert canvas.grab().toImage().pixelColor(300, 100) == QColor("red")
    assert canvas.scale == pytest.approx(0.5 * STEP**4)
    wheel(canvas, point, -4)
    assert canvas.scale == pytest.approx(0.5)


def test_dragging_moves_the_picture_as_far_as_its_edge(qtbot: QtBot) -> None:
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 400)
    image = QImage(800, 800, QImage.Format.Format_RGB32)
    image.fill("white")
    image.setPixelColor(0, 0, QColor("red"))
    canvas.show_image(image, image.size())
    canvas.set_scale(1.0)
    canvas.show()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas, left, pos=QPoint(50, 50))
    qtbot.mouseMove(canvas, QPoint(390, 390))
    qtbot.mouseRelease(canvas, left, pos=QPoint(390, 390))
    qtbot.mousePress(canvas, left, pos=QPoint(50, 50))
    qtbot.mouseMove(canvas, QPoint(390, 390))
    qtbot.mouseRelease(canvas, left, pos=QPoint(390, 390))
    assert canvas.grab().toImage().pixelColor(0, 0) == QColor("red")


def test_zoom_has_its_ends(qtbot: QtBot) -> None:
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.show_image(QImage(10, 10, QImage.Format.Format_RGB32), QSize(10, 10))
    for _ in range(60):
        canvas.zoom(STEP)
    assert canvas.scale == 16
    for _ in range(120):
        canvas.zoom(1 / STEP)
    assert canvas.scale == 0.02


def test_ctrl_c_copies_the_picture_upright(qtbot: QtBot, desk: Desk, viewer: PhotoViewer) -> None:
    press(qtbot, viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1200, 1600)
    assert viewer.findChildren(Toast)


def test_the_file_is_copied_for_a_chat(viewer: PhotoViewer, archive: PhotoArchive, rows: list[PhotoRow]) -> None:
    path = archive.path_of(rows[0].path)
    copy_files(viewer, [path])
    assert [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()] == [path]


def test_a_copy_is_saved_byte_for_byte(
    qtbot: QtBot, desk: Desk, viewer: PhotoViewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "给客户"), ""))
    press(qtbot, viewer, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    assert (tmp_path / "给客户.jpg").read_bytes() == (PHOTOS / NAMES[0]).read_bytes()
    assert [toast.accessibleName() for toast in viewer.findChildren(Toast)] == ["给客户.jpg is written"]


def test_folder_and_file_open_outside(
    viewer: PhotoViewer, archive: PhotoArchive, rows: list[PhotoRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(files, "open_path", opened.append)
    path = archive.path_of(rows[0].path)
    viewer.open_folder()
    open_file(viewer, path)
    assert opened == [path.parent, path]
    path.unlink()
    viewer.open_folder()
    assert [toast.accessibleName() for toast in viewer.findChildren(Toast)] == [
        f"{path.name} is not in the photo folder any more"
    ]
    assert len(opened) == 2


def test_a_missing_or_broken_file_is_told_in_the_viewer(
    qtbot: QtBot, desk: Desk, archive: PhotoArchive, rows: list[PhotoRow]
) -> None:
    path = archive.path_of(rows[2].path)
    path.unlink()
    gone = PhotoViewer(desk, archive, [rows[2]])
    gone.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(gone)
    gone.show()
    settle(qtbot, desk)
    assert path.name in gone.canvas.message
    path.write_bytes(b"GIF89a broken")
    broken = PhotoViewer(desk, archive, [rows[2]])
    broken.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(broken)
    settle(qtbot, desk)
    assert "damaged" in broken.canvas.message


def test_esc_closes_and_a_picture_that_comes_too_late_harms_nobody(
    qtbot: QtBot, desk: Desk, archive: PhotoArchive, rows: list[PhotoRow]
) -> None:
    viewer = PhotoViewer(desk, archive, rows)
    viewer.show()
    viewer.activateWindow()
    qtbot.waitUntil(viewer.isActiveWindow)
    with qtbot.waitSignal(viewer.destroyed):
        qtbot.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    settle(qtbot, desk)
    assert not isValid(viewer)
