"""The form of a ticket on the screen, used as people use it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QTableWidget, QWidget

from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.orders.model import OrderId
from shopdesk.ui.inputs import MoneyEdit
from tests.aftersales.screen import TicketScreen

# The offscreen platform has no keyboard to give to the list of what was found.
typing = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


class Entry:
    """The form of a ticket, used as people use it."""

    def __init__(self, screen: TicketScreen) -> None:
        self.screen, self.scene = screen, screen.tickets
        self.asked: list[str] = []

    def answer(self, _parent: QWidget, _title: str, sentence: str, _yes: str) -> bool:
        self.asked.append(sentence)
        return True

    def open(self, *order_ids: OrderId, **named: Any) -> TicketEntryDialog:
        dialog = TicketEntryDialog(self.screen.desk, order_ids=order_ids, parent=self.screen.background, **named)
        return self.screen.show(dialog)

    def save(self, dialog: TicketEntryDialog) -> TicketId:
        """Save with the keys; returns what was made."""
        made: list[TicketId] = []
        dialog.saved.connect(made.append)
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        self.screen.settle()
        wrong = [dialog.errors.message(name) for name in dialog.form.widgets()]
        assert len(made) == 1, (self.screen.failures, dialog.ui.messageLabel.text(), *filter(None, wrong))
        return made[0]

    def close(self, dialog: TicketEntryDialog) -> None:
        dialog.close()
        assert not dialog.isVisible()


def cells(table: QTableWidget, row: int) -> tuple[QSpinBox, MoneyEdit]:
    pieces, refund = table.cellWidget(row, 3), table.cellWidget(row, 5)
    assert isinstance(pieces, QSpinBox) and isinstance(refund, MoneyEdit)
    return pieces, refund


def tick(table: QTableWidget, row: int, on: bool) -> None:
    item = table.item(row, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def text(table: QTableWidget, row: int, section: int) -> str:
    item = table.item(row, section)
    assert item is not None
    return item.text()


def type_reason(dialog: TicketEntryDialog, letters: str) -> None:
    """Type into the reason and go on with Tab, as fast as people do."""
    dialog.ui.reasonBox.setFocus()
    QTest.keyClicks(QApplication.focusWidget() or dialog, letters)
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup or QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    dialog.activateWindow()  # which the offscreen platform leaves to the list that is gone
    QApplication.processEvents()
