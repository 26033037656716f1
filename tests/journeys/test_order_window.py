"""The window of one order, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.orders.dialogs import OrderDialog
from shopdesk.orders.entry_dialog import OrderEntryDialog
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


def test_an_order_is_corrected_by_keyboard_from_its_window(qtbot: QtBot, order: OrderDialog) -> None:
    before = order.detail.facts
    assert before is not None
    edit = next(one for one in order.findChildren(QPushButton) if one.text() == "Edit…")
    qtbot.keyClick(edit, Qt.Key.Key_Space)
    form = order.findChild(OrderEntryDialog)
    assert isinstance(form, OrderEntryDialog)
    qtbot.waitUntil(form.isActiveWindow)
    receiver = QApplication.focusWidget()
    assert receiver is form.ui.receiverEdit
    form.ui.receiverEdit.selectAll()
    qtbot.keyClicks(receiver, "Zhou")
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(receiver, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: order.detail.facts is not None and order.detail.facts.receiver == "Zhou")
    history = [label.text() for label in order.findChildren(QLabel) if "Receiver:" in label.text()]
    assert len(history) == 1 and history[0].endswith(f"{before.receiver} → Zhou")
    order.close()
