"""The steps of a claim: each asks for what it needs in one small dialog."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QDate
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.claims import service
from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.states import MoneyTo, money_to_chip
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_step_dialog import Ui_ClaimStepDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved

WIDTH = 460


class StepForm(NamedTuple):
    """What the dialog of a step asks for; titles in the context ``ClaimStep``."""

    title: str
    done: str
    amount: str = ""
    day: bool = False
    channel: bool = False
    words: str = ""
    asks_again: bool = False


STEP_FORMS = {
    "agree": StepForm(
        marked("ClaimStep", "The courier agreed"),
        marked("ClaimStep", "Agreed"),
        marked("ClaimStep", "Agreed amount *"),
        day=True,
    ),
    "receipt": StepForm(
        marked("ClaimStep", "Money came in"),
        marked("ClaimStep", "Enter the receipt"),
        marked("ClaimStep", "Amount * (negative takes back)"),
        day=True,
        channel=True,
        words=marked("ClaimStep", "Note"),
    ),
    "write_off": StepForm(
        marked("ClaimStep", "Write off"),
        marked("ClaimStep", "Write off"),
        marked("ClaimStep", "Amount"),
        day=True,
        words=marked("ClaimStep", "Reason *"),
    ),
    "reject": StepForm(
        marked("ClaimStep", "The courier refused"),
        marked("ClaimStep", "Rejected"),
        words=marked("ClaimStep", "Reason *"),
    ),
    "appeal": StepForm(
        marked("ClaimStep", "Appeal"), marked("ClaimStep", "Appeal"), words=marked("ClaimStep", "Why, and to whom")
    ),
    "recover": StepForm(
        marked("ClaimStep", "The goods turned up"),
        marked("ClaimStep", "Goods recovered"),
        words=marked("ClaimStep", "Note"),
    ),
    "withdraw": StepForm(
        marked("ClaimStep", "Withdraw the claim"),
        marked("ClaimStep", "Withdraw"),
        words=marked("ClaimStep", "Reason *"),
    ),
    "follow_up": StepForm(
        marked("ClaimStep", "Call to the courier"),
        marked("ClaimStep", "Note it"),
        words=marked("ClaimStep", "What was said *"),
        asks_again=True,
    ),
}


class ClaimStepDialog(QDialog):
    """Asks for what one step of a claim needs, and takes it; stays open with the sentence when it is refused."""

    def __init__(self, desk: Desk, detail: ClaimDetail, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClaimStepDialog()
        self.ui.setupUi(self)
        self._desk, self._detail, self._step, self._form = desk, detail, step, STEP_FORMS[step]
        self._show_form()
        self.errors = FieldErrors(
            {"said": self.ui.wordsEdit, "next_on": self.ui.nextEdit}
            if step == "follow_up"
            else {"amount": self.ui.amountEdit, "on": self.ui.dayEdit, "reason": self.ui.wordsEdit}
        )
        self.ui.doneButton.clicked.connect(lambda _checked: self.take_step())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        self._start = self._typed()
        guard_composition(self)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, self.heightForWidth(WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())

    def take_step(self) -> None:
        """Check the amount, then let the service decide."""
        self.errors.clear()
        self.ui.messageLabel.clear()
        if self.ui.amountEdit.problem():
            self.errors.show(UserError(self.ui.amountEdit.problem(), field="amount"))
            return
        verb, arguments = self._service_call()
        self.ui.doneButton.setEnabled(False)
        row = self._detail.row
        title = translate("ClaimStep", self._form.title)
        self._desk.write(
            title, verb, row.id, row.version, *arguments, then=lambda _none: self._on_done(), refused=self._refuse
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you typed is not saved.")
        close_unless_unsaved(self, event, unsaved if self._typed() != self._start else "")

    def reject(self) -> None:
        self.close()

    def _show_form(self) -> None:
        ui, form, row = self.ui, self._form, self._detail.row
        self.setWindowTitle(translate("ClaimStep", form.title))
        ui.doneButton.setText(translate("ClaimStep", form.done))
        told = self.tr("{claim_no} · {courier} {tracking_no} · claimed {claimed}, outstanding {outstanding}")
        ui.claimLabel.setText(
            told.format(
                claim_no=row.claim_no,
                courier=row.courier,
                tracking_no=row.tracking_no,
                claimed=format_yuan(row.claimed_fen),
                outstanding=format_yuan(row.outstanding_fen),
            )
        )
        today = self._desk.clock.today()
        for edit in (ui.dayEdit, ui.nextEdit):
            edit.setDate(QDate(today.year, today.month, today.day))
        ui.dayEdit.setMaximumDate(ui.dayEdit.date())
        ui.nextEdit.setMinimumDate(ui.nextEdit.date())
        ui.nextEdit.setDate(ui.nextEdit.date().addDays(3))
        ui.nextBox.toggled.connect(ui.nextEdit.setEnabled)
        ui.nextBox.setChecked(form.asks_again)
        for money_to in MoneyTo:
            ui.channelBox.addItem(money_to_chip(money_to).text, money_to.value)
        ui.channelBox.setCurrentIndex(ui.channelBox.findData(row.money_to.value))
        ui.amountLabel.setText(translate("ClaimStep", form.amount) if form.amount else "")
        ui.wordsLabel.setText(translate("ClaimStep", form.words) if form.words else "")
        ui.amountEdit.set_fen(row.claimed_fen if self._step == "agree" else row.outstanding_fen or None)
        has_amount = bool(form.amount) and not (self._step == "write_off" and row.agreed_fen is None)
        for shown, widgets in (
            (has_amount, (ui.amountLabel, ui.amountEdit)),
            (form.day, (ui.dayLabel, ui.dayEdit)),
            (form.channel, (ui.channelLabel, ui.channelBox)),
            (bool(form.words), (ui.wordsLabel, ui.wordsEdit)),
            (form.asks_again, (ui.nextBox, ui.nextEdit)),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        self._has_amount = has_amount

    def _service_call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        ui = self.ui
        words, amount = ui.wordsEdit.toPlainText(), ui.amountEdit.value_fen() or 0
        day = _date(ui.dayEdit.date())
        match self._step:
            case "agree":
                return service.agree_claim, (amount, day)
            case "receipt":
                return service.add_receipt, (amount, day, MoneyTo(ui.channelBox.currentData()), words)
            case "write_off":
                return service.write_off, (words, amount if self._has_amount else None, day)
            case "reject":
                return service.reject_claim, (words,)
            case "appeal":
                return service.appeal_claim, (words,)
            case "recover":
                return service.recover_goods, (words,)
            case "withdraw":
                return service.withdraw_claim, (words,)
            case _:
                return service.add_follow_up, (words, _date(ui.nextEdit.date()) if ui.nextBox.isChecked() else None)

    def _typed(self) -> tuple[object, ...]:
        ui = self.ui
        return ui.wordsEdit.toPlainText(), ui.amountEdit.text(), ui.dayEdit.date(), ui.nextEdit.date()

    def _refuse(self, error: UserError) -> None:
        self.ui.doneButton.setEnabled(True)
        if not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)

    def _on_done(self) -> None:
        self._start = self._typed()
        self.accept()


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
