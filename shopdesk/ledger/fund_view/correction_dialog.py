"""A wrong movement of the department fund taken back: what that does, and why."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.core.money import format_yuan
from shopdesk.ledger.form.growing_dialog import GrowingDialog
from shopdesk.ledger.fund.fund_store import MovementRow
from shopdesk.ledger.fund.moving import correct
from shopdesk.ledger.states import FundKind, fund_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_fund_correction_dialog import Ui_FundCorrectionDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors


class FundCorrectionDialog(GrowingDialog):
    """Asks why a movement is taken back; it stays in the books, a further one of today takes it back."""

    def __init__(self, desk: Desk, row: MovementRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_FundCorrectionDialog()
        self.ui.setupUi(self)
        self._row = row
        self.banner = self.ui.dialogBanner
        self.setWindowTitle(self.tr("Take {movement_no} back").format(movement_no=row.movement_no))
        told = (
            fund_chip(row.kind).text,
            format_yuan(row.amount_fen),
            row.moved_on.isoformat(),
            row.person,
            row.purpose,
        )
        self.ui.movementLabel.setText(" · ".join(filter(None, told)))
        self.ui.followsLabel.setText(self._what_follows())
        self.fields = FieldErrors({"reason": self.ui.reasonEdit})
        self.ui.correctButton.clicked.connect(lambda _checked: self.take_back())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.take_back)
        guard_composition(self)
        self.resize(self.width(), self.sizeHint().height())
        self.ui.reasonEdit.setFocus()

    def take_back(self) -> None:
        """Take it back for the reason that stands there."""
        self._forget_refusals()
        self.run(self.windowTitle(), correct, self._row.id, self.ui.reasonEdit.toPlainText().strip())

    def _is_typed(self) -> bool:
        return bool(self.ui.reasonEdit.toPlainText().strip())

    def _what_follows(self) -> str:
        told = self.tr("It stays in the books; a movement of today over {amount} takes it back.")
        if self._row.kind is FundKind.FINE:
            told = self.tr(
                "For a fine that was ticked by mistake: it stays in the books, a movement of today over {amount} takes "
                "it back, and the fine is to be collected again. If the penalty itself was wrong, reverse {entry_no}."
            )
        return told.format(amount=format_yuan(-self._row.amount_fen), entry_no=self._row.entry_no)
