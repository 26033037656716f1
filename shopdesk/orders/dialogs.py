"""An order in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.orders import service
from shopdesk.orders.detail import OrderCompanions, OrderDetail
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_order_dialog import Ui_OrderDialog
from shopdesk.ui.inputs import leave_pictures
from shopdesk.ui.messages import close_unless_unsaved
from shopdesk.ui.plain_table import fill_table, set_up_table

# The kinds of record of which a window tells.
SHOWN = frozenset({"order", "customer", "claim", "photo", "sheet", "ticket"})


class OrderDialog(QDialog):
    """Everything about one order, and our own note on it."""

    def __init__(
        self, desk: Desk, companions: OrderCompanions, order_id: OrderId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_OrderDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._order_id = desk, order_id
        self.detail = OrderDetail(desk, companions, self.ui.orderPanel)
        self._facts: OrderFacts
        titles = [self.tr("Style no."), self.tr("Goods"), self.tr("Colour"), self.tr("Size"), self.tr("Pieces")]
        more = [self.tr("Sub-order no."), self.tr("Refund"), self.tr("SKU code"), self.tr("Other attributes")]
        set_up_table(self.ui.linesTable, [*titles, self.tr("Price"), self.tr("Paid"), *more])
        self._show()
        self._show_note()
        self.ui.noteEdit.textChanged.connect(self._on_note_changed)
        leave_pictures(self.ui.noteEdit)
        self.ui.saveButton.clicked.connect(self.save)
        self.ui.closeButton.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        desk.changed.connect(self._on_changed)

    def save(self) -> None:
        """Keep the note."""
        if self._is_changed():
            self.ui.messageLabel.clear()
            self._desk.write(
                self.tr("Saving the note"),
                service.change_note,
                self._order_id,
                self._seen_note,
                self.ui.noteEdit.toPlainText(),
                refused=self._on_refused,
            )

    def _show_note(self) -> None:
        """Begin with the note that is stored; what is typed from here on answers this one."""
        self._seen_note = self._facts.note
        self.ui.noteEdit.setPlainText(self._seen_note)

    def _on_refused(self, error: UserError) -> None:
        self._seen_note = self._facts.note  # the message tells it, so saving again is meant
        self.ui.messageLabel.setText(error.message)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when a note would be lost."""
        unsaved = self.tr("The note was changed and not saved.")
        close_unless_unsaved(self, event, unsaved if self._is_changed() else "")

    def reject(self) -> None:
        self.close()

    def _show(self) -> None:
        self._facts = facts = self.detail.show_order(self._order_id)
        self.setWindowTitle(self.tr("Order {order_no} · {buyer}").format(order_no=facts.order_no, buyer=facts.buyer))
        fill_table(
            self.ui.linesTable,
            (
                (
                    line.style_no,
                    line.title,
                    line.colour,
                    line.size,
                    str(line.quantity),
                    format_yuan(line.price_fen),
                    format_yuan(line.paid_fen or None),
                    line.sub_order_no,
                    " ".join(part for part in (line.refund_status, format_yuan(line.refund_fen or None)) if part),
                    line.sku_code,
                    line.attributes,
                )
                for line in facts.lines
            ),
            right=frozenset({4, 5, 6}),
        )

    def _on_note_changed(self) -> None:
        self.ui.saveButton.setEnabled(self._is_changed())

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN:
            untouched = not self._is_changed()
            try:
                self._show()
            except UserError:  # purged from the recycle bin meanwhile
                self.done(QDialog.DialogCode.Rejected)
                return
            if untouched:
                self._show_note()
            elif self.ui.noteEdit.toPlainText().strip() == self._facts.note:
                self._seen_note = self._facts.note  # this is the note that was just saved
            self._on_note_changed()

    def _is_changed(self) -> bool:
        return self.ui.noteEdit.toPlainText().strip() not in (self._seen_note, self._facts.note)
