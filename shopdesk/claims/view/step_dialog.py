"""The steps of a claim: each asks for what it needs in one small dialog."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.claims import service
from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.months.booking import booked_day
from shopdesk.claims.states import OPEN_STATES, MoneyTo, money_to_chip
from shopdesk.claims.steps.batches import note_call
from shopdesk.claims.store import ClaimRow
from shopdesk.claims.view.step_forms import STEP_FORMS
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_step_dialog import Ui_ClaimStepDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved

WIDTH = 460
ASK_AGAIN_DAYS = 3


def outstanding_text(outstanding_fen: int) -> str:
    """What is left of a receivable, in words."""
    if outstanding_fen > 0:
        return translate("ClaimStep", "{amount} stays outstanding").format(amount=format_yuan(outstanding_fen))
    if outstanding_fen < 0:
        return translate("ClaimStep", "{amount} is paid too much").format(amount=format_yuan(-outstanding_fen))
    return translate("ClaimStep", "Nothing stays outstanding")


class ClaimStepDialog(QDialog):
    """Asks for what one step of a claim needs, and takes it; stays open with the sentence when it is refused.

    A call may be about several claims: ``others`` are those beside the one of ``detail``.
    """

    def __init__(
        self,
        desk: Desk,
        detail: ClaimDetail,
        step: str,
        parent: QWidget | None = None,
        others: Sequence[ClaimRow] = (),
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ClaimStepDialog()
        self.ui.setupUi(self)
        self._desk, self._detail, self._step, self._form = desk, detail, step, STEP_FORMS[step]
        self._others, self._saving = others, False
        self._show_form()
        self.errors = FieldErrors(
            {
                "spoke_to": self.ui.spokeToEdit,
                "said": self.ui.wordsEdit,
                "promised_on": self.ui.promisedEdit,
                "next_on": self.ui.nextEdit,
            }
            if self._form.call
            else {"amount": self.ui.amountEdit, "on": self.ui.dayEdit, "reason": self.ui.wordsEdit}
        )
        self.ui.doneButton.clicked.connect(lambda _checked: self.take_step())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.take_step)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.take_step)
        self._start = self._typed()
        guard_composition(self)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, self.heightForWidth(WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())

    def take_step(self) -> None:
        """Check the amount, then let the service decide."""
        if self._saving:
            return
        self.errors.clear()
        self.ui.messageLabel.clear()
        if self._has_amount and self.ui.amountEdit.problem():
            self.errors.show(UserError(self.ui.amountEdit.problem(), field="amount"))
            return
        verb, arguments = self._service_call()
        self._set_saving(True)
        row = self._detail.row
        title = translate("ClaimStep", self._form.title)
        seen: tuple[object, ...] = (row.id, row.version)
        if self._others:
            seen = ({one.id: one.version for one in (row, *self._others)},)
        job = self._desk.write(
            title, verb, *seen, *arguments, then=lambda _none: self._on_done(), refused=self._refuse
        )  # fmt: skip
        job.finished.connect(self._on_write_finished)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        if self._saving:
            event.ignore()
            return
        unsaved = self.tr("What you typed is not saved.")
        close_unless_unsaved(self, event, unsaved if self._typed() != self._start else "")

    def reject(self) -> None:
        self.close()

    def _show_form(self) -> None:
        ui, form, row = self.ui, self._form, self._detail.row
        self.setWindowTitle(translate("ClaimStep", form.title))
        ui.doneButton.setText(translate("ClaimStep", form.done))
        ui.claimLabel.setText(self._claims_text())
        self._show_days()
        for money_to in MoneyTo:
            ui.channelBox.addItem(money_to_chip(money_to).text, money_to.value)
        ui.channelBox.setCurrentIndex(ui.channelBox.findData(row.money_to.value))
        ui.amountLabel.setText(translate("ClaimStep", form.amount) if form.amount else "")
        ui.wordsLabel.setText(translate("ClaimStep", form.words) if form.words else "")
        ui.amountEdit.set_fen(row.claimed_fen if self._step == "agree" else row.outstanding_fen or None)
        self._has_amount = bool(form.amount) and not (self._step == "write_off" and row.agreed_fen is None)
        is_open = row.state in OPEN_STATES  # nobody has to be asked about a closed claim again
        for shown, widgets in (
            (self._has_amount, (ui.amountLabel, ui.amountEdit, ui.amountHint)),
            (form.day, (ui.dayLabel, ui.dayEdit)),
            (form.channel, (ui.channelLabel, ui.channelBox)),
            (bool(form.words), (ui.wordsLabel, ui.wordsEdit)),
            (form.call, (ui.spokeToLabel, ui.spokeToEdit)),
            (form.call and is_open, (ui.promisedBox, ui.promisedEdit, ui.nextBox, ui.nextEdit)),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        if form.call and not self._others and self._detail.contact:
            ui.spokeToEdit.setText(self._detail.contact)  # nobody types again whom the claim names
            ui.wordsEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        ui.amountEdit.value_changed.connect(lambda _value: self._show_what_stays())
        ui.dayEdit.dateChanged.connect(lambda _day: self._show_booked())
        self._show_what_stays()
        self._show_booked()

    def _claims_text(self) -> str:
        row = self._detail.row
        if self._others:
            rows = (row, *self._others)
            told = self.tr("{count} claims: {numbers}")
            return told.format(count=len(rows), numbers=self.tr(", ").join(one.claim_no for one in rows))
        told = self.tr("{claim_no} · {courier} {tracking_no} · claimed {claimed}")
        if row.agreed_fen is not None:
            told = self.tr("{claim_no} · {courier} {tracking_no} · claimed {claimed}, outstanding {outstanding}")
        return told.format(
            claim_no=row.claim_no,
            courier=row.courier,
            tracking_no=row.tracking_no,
            claimed=format_yuan(row.claimed_fen),
            outstanding=format_yuan(row.outstanding_fen),
        )

    def _show_days(self) -> None:
        ui, day = self.ui, self._desk.clock.today()
        today = QDate(day.year, day.month, day.day)
        ui.dayEdit.setDate(today)
        for box, edit in ((ui.promisedBox, ui.promisedEdit), (ui.nextBox, ui.nextEdit)):
            edit.setDate(today.addDays(ASK_AGAIN_DAYS))
            box.toggled.connect(edit.setEnabled)
        ui.nextBox.setChecked(self._form.call and self._detail.row.state in OPEN_STATES)

    def _show_what_stays(self) -> None:
        """What will be outstanding once this is entered: money that is short or over is seen before it is booked."""
        ui, row, amount = self.ui, self._detail.row, self.ui.amountEdit.value_fen()
        told = ""
        if amount is not None and self._form.settles:
            told = outstanding_text(row.outstanding_fen - amount)
        elif amount is not None and amount < row.claimed_fen:
            short = format_yuan(row.claimed_fen - amount)
            told = translate("ClaimStep", "{amount} less than claimed").format(amount=short)
        ui.amountHint.setText(told)
        ui.amountHint.setVisible(self._has_amount and bool(told))

    def _show_booked(self) -> None:
        """Nothing counts in a closed month any more: say on which day it will."""
        ui, told = self.ui, ""
        if self._form.day:
            day = _date(ui.dayEdit.date())
            counts = self._desk.read(booked_day, day)
            if counts != day:
                told = self.tr("That month is closed: it counts for {day}.").format(day=counts.isoformat())
        ui.dayHint.setText(told)
        ui.dayHint.setVisible(bool(told))

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
                again = _date(ui.nextEdit.date()) if ui.nextBox.isChecked() else None
                promised = _date(ui.promisedEdit.date()) if ui.promisedBox.isChecked() else None
                verb = note_call if self._others else service.add_follow_up
                return verb, (words, again, ui.spokeToEdit.text(), promised)

    def _typed(self) -> tuple[object, ...]:
        ui = self.ui
        days = (ui.dayEdit.date(), ui.nextEdit.date(), ui.promisedEdit.date(), ui.promisedBox.isChecked())
        return ui.wordsEdit.toPlainText(), ui.spokeToEdit.text(), ui.amountEdit.text(), *days

    def _refuse(self, error: UserError) -> None:
        if not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)

    def _on_write_finished(self) -> None:
        self._set_saving(False)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.ui.doneButton.setEnabled(not saving)

    def _on_done(self) -> None:
        self.done(QDialog.DialogCode.Accepted)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
