"""The list of keys is readable as a whole, also on small screens."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shopdesk.shortcuts import ShortcutsDialog


def test_every_key_is_readable_on_a_small_screen(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.width() <= 1280 and dialog.height() <= 680
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert labels and all(label.height() >= label.heightForWidth(label.width()) for label in labels)
