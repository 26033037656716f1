"""A payment reminder: the words for the chat, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.orders import reminders, store
from shopdesk.orders.model import OrderId, OrderStatus, ReminderOutcome
from shopdesk.orders.reminders import ReminderRow
from shopdesk.orders.words import outcome_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_reminder_dialog import Ui_ReminderDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import close_unless_unsaved, show_toast


class ReminderDialog(QDialog):
    """Notes what came of reminding the buyers of unpaid orders; ``left_out`` were selected too, but are not unpaid."""

    saved = Signal(int)  # how many reminders were noted

    def __init__(
        self, desk: Desk, rows: Sequence[ReminderRow], parent: QWidget | None = None, *, left_out: int = 0
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ReminderDialog()
        self.ui.setupUi(self)
        self._desk, self._ids, self._rows = desk, [row.id for row in rows], list(rows)
        self._show_orders(left_out)
        for outcome in ReminderOutcome:
            self.ui.outcomeBox.addItem(outcome_chip(outcome).text, outcome.value)
        self.ui.copyButton.clicked.connect(lambda _checked: self.copy())
        self.ui.saveButton.clicked.connect(lambda _checked: self.save())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        guard_composition(self)
        self.resize(self.width(), self.sizeHint().height())
        self.ui.outcomeBox.setFocus()

    def save(self) -> None:
        """Note the outcome for all of them."""
        ui = self.ui
        ui.messageLabel.clear()
        ui.saveButton.setEnabled(False)
        job = self._desk.write(
            self.tr("Noting the reminder"), reminders.remind, self._ids,
            ReminderOutcome(ui.outcomeBox.currentData()), ui.noteEdit.toPlainText(),
            then=lambda _nothing: self._on_saved(), refused=self._refuse,
        )  # fmt: skip
        job.finished.connect(self._on_write_finished)

    def copy(self) -> None:
        """Put the words for the chat on the clipboard."""
        QGuiApplication.clipboard().setText(self.ui.chatEdit.toPlainText())
        show_toast(self, self.tr("The text is copied"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        typed = self.ui.noteEdit.toPlainText().strip()
        close_unless_unsaved(self, event, self.tr("What you typed is not saved.") if typed else "")

    def reject(self) -> None:
        self.close()

    def _show_orders(self, others: int) -> None:
        ui, rows = self.ui, self._rows
        if len(rows) == 1:
            told = self.tr("{order_no} · {buyer} · {amount}").format(
                order_no=rows[0].order_no, buyer=rows[0].buyer, amount=format_yuan(rows[0].paid_fen)
            )
        else:
            told = self.tr("{count} orders").format(count=len(rows))
        if others:
            told += "\n" + self.tr("{count} selected ones are not unpaid; they are left out.").format(count=others)
        ui.ordersLabel.setText(told)
        ui.chatEdit.setPlainText("\n".join(chat_text(row) for row in rows[:1]))
        for widget in (ui.chatLabel, ui.chatEdit, ui.copyButton):
            widget.setVisible(len(rows) == 1)

    def _refuse(self, error: UserError) -> None:
        self.ui.messageLabel.setText(error.message)

    def _on_write_finished(self) -> None:
        self.ui.saveButton.setEnabled(True)

    def _on_saved(self) -> None:
        self.ui.noteEdit.clear()
        self.saved.emit(len(self._ids))
        self.accept()


def chat_text(row: ReminderRow) -> str:
    """The words by which a buyer is reminded in the chat."""
    text = translate(
        "Reminder",
        "Dear {buyer}, your order {order_no} of {amount} is still waiting for its payment. The goods are kept for you;"
        " once it is paid we ship as soon as we can. Is there anything we can help you with?",
    )
    return text.format(buyer=row.buyer, order_no=row.order_no, amount=format_yuan(row.paid_fen))


def unpaid_rows(desk: Desk, order_ids: Sequence[OrderId]) -> list[ReminderRow]:
    """Those of some orders that wait for their payment, in their order."""
    rows = desk.read(store.list_order_rows, order_ids)
    waiting = [one for one in order_ids if one in rows and rows[one].status is OrderStatus.UNPAID]
    found = desk.read(reminders.list_reminder_rows, waiting)
    return [found[order_id] for order_id in waiting if order_id in found]
