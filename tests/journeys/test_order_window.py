"""The window of one order, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from shopdesk.orders.dialogs import OrderDialog
from shopdesk.photos.strip import PhotoStrip


def test_a_picture_is_pasted_while_the_cursor_is_in_the_note(qtbot: QtBot, order: OrderDialog) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(picture)
    note, photos = order.ui.noteEdit, order.detail.photos
    assert isinstance(photos, PhotoStrip)
    qtbot.waitUntil(order.isActiveWindow)
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(photos.rows()) == 1)
    QGuiApplication.clipboard().setText("Called twice")
    qtbot.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert note.toPlainText() == "Called twice" and len(photos.rows()) == 1
    note.clear()
    order.close()
