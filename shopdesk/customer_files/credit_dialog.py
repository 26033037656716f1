"""Using what is kept for a customer: how much, and what for."""

from PySide6.QtWidgets import QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.customers import credit
from shopdesk.customers.model import CustomerId
from shopdesk.customers.service import group_of
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_customer_credit_dialog import Ui_CreditDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog


class CreditDialog(RecordDialog):
    """Asks how much of a person's credit is used, all of it at first, and for what."""

    def __init__(self, desk: Desk, customer_id: CustomerId, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CreditDialog()
        self.ui.setupUi(self)
        self._customer_id = customer_id
        left = desk.read(credit.credit_of, desk.read(group_of, customer_id))
        text = self.tr("“{name}” has {amount} of credit.")
        self.ui.balanceLabel.setText(text.format(name=name, amount=format_yuan(left)))
        self.ui.amountEdit.set_fen(left)
        self.fields = FieldErrors({"amount": self.ui.amountEdit, "reason": self.ui.reasonEdit})
        self.banner = self.ui.dialogBanner
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)
        self.ui.reasonEdit.setFocus()

    def save(self) -> None:
        """Write down that it was used."""
        assert self.fields is not None
        if problem := self.ui.amountEdit.problem():
            self.fields.show(UserError(problem, field="amount"))
            return
        amount_fen = self.ui.amountEdit.value_fen() or 0
        title = self.tr("Using credit")
        self.run(title, credit.use_credit, self._customer_id, amount_fen, self.ui.reasonEdit.text())
