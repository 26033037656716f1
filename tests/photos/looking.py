"""The windows for looking at photos, and the hands of whoever looks."""

from typing import TypeVar

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopdesk.photos.viewing.comparing import CompareViewer
from shopdesk.photos.viewing.viewer import PhotoViewer
from shopdesk.ui.desk import Desk

Viewer = TypeVar("Viewer", PhotoViewer, CompareViewer)


def opened(qtbot: QtBot, desk: Desk, viewer: Viewer, width: int, height: int) -> Viewer:
    """A window on the screen, with the keyboard, its pictures decoded; kept when it is closed."""
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(viewer)
    viewer.resize(width, height)
    viewer.show()
    viewer.activateWindow()
    qtbot.waitUntil(viewer.isActiveWindow)
    settle(qtbot, desk)
    return viewer


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Wait until every job has told its outcome."""
    qtbot.waitUntil(lambda: not desk.jobs.running())


def press(
    qtbot: QtBot, viewer: PhotoViewer | CompareViewer, key: Qt.Key, keys: Qt.KeyboardModifier | None = None
) -> None:
    """A key, as it comes to the picture that has the keyboard."""
    canvas = viewer.canvas if isinstance(viewer, PhotoViewer) else viewer.pair.chosen.canvas
    qtbot.keyClick(canvas, key, keys or Qt.KeyboardModifier.NoModifier)
