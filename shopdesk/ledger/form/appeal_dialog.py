"""Appeals on the screen: filed against an entry, and decided with the entry in view."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.core.columns import shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger.appeals.appeal_store import AppealRow
from shopdesk.ledger.appeals.deciding import decide, why_not_decide
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.form.growing_dialog import GrowingDialog
from shopdesk.ledger.fund.fines import return_ahead
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.states import kind_chip
from shopdesk.ledger.store import EntryRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ledger_appeal_dialog import Ui_LedgerAppealDialog
from shopdesk.ui.forms.ui_ledger_decision_dialog import Ui_LedgerDecisionDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.plain_table import allow

SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")


def entry_words(row: EntryRow) -> tuple[str, str]:
    """An entry in two lines: whose and how much; by which rule, and for what."""
    first = (row.entry_no, row.staff_name, f"{kind_chip(row.kind).text} {format_yuan(row.amount_fen)}")
    step = translate("Appeals", "no. {number}").format(number=row.occurrence_no) if row.occurrence_no else ""
    rule = " · ".join(filter(None, (row.rule_name, step, row.step_words)))
    told = (row.happened_on.isoformat(), rule, row.reason, row.source_no)
    return " · ".join(first), " · ".join(filter(None, told))


class AppealDialog(GrowingDialog):
    """Asks why an entry is wrong; whoever files it for somebody else says on which day they said so."""

    filed = Signal(object)  # AppealId

    def __init__(self, desk: Desk, row: EntryRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_LedgerAppealDialog()
        self.ui.setupUi(self)
        self._row = row
        self.banner = self.ui.dialogBanner
        self.setWindowTitle(self.tr("Appeal {entry_no}").format(entry_no=row.entry_no))
        self.ui.entryLabel.setText(entry_words(row)[0])
        self.ui.whyLabel.setText(entry_words(row)[1])
        self._show_days()
        told = self.tr(
            "The owner or a supervisor decides, as far as possible somebody who did not enter it. Until then the entry "
            "stands; an accepted appeal takes it back, with the money that was collected."
        )
        self.ui.followsLabel.setText(told)
        self.fields = FieldErrors({"reason": self.ui.reasonEdit, "filed_on": self.ui.dayEdit})
        self.ui.fileButton.clicked.connect(lambda _checked: self.file())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        for keys in SAVE_KEYS:
            QShortcut(QKeySequence(keys), self, self.file)
        guard_composition(self)
        self.ui.reasonEdit.setFocus()

    def file(self) -> None:
        """File the appeal; what is wrong is told beside its field."""
        self._forget_refusals()
        day = self.ui.dayEdit.date()
        filed_on = date(day.year(), day.month(), day.day())
        self.run(self.windowTitle(), file_appeal, self._row.id, self.ui.reasonEdit.toPlainText(), filed_on)

    def _is_typed(self) -> bool:
        return bool(self.ui.reasonEdit.toPlainText().strip())

    def _show_days(self) -> None:
        ui, today, row = self.ui, self._desk.clock.today(), self._row
        ui.dayEdit.setDate(QDate(today.year, today.month, today.day))
        for_other = self._desk.actor.staff_id != row.staff_id
        ui.dayLabel.setVisible(for_other)
        ui.dayEdit.setVisible(for_other)

    def _on_saved(self, value: object) -> None:
        self.filed.emit(value)
        super()._on_saved(value)


class DecisionDialog(GrowingDialog):
    """Shows an entry with what is said against it; accepted, the entry is reversed at once."""

    decided = Signal(str)  # the number of the reversal; empty where the appeal was rejected

    def __init__(self, desk: Desk, row: EntryRow, appeal: AppealRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_LedgerDecisionDialog()
        self.ui.setupUi(self)
        self._row, self._appeal = row, appeal
        self.banner = self.ui.dialogBanner
        self._show_appeal()
        self._show_what_follows()
        self.fields = FieldErrors({"decision": self.ui.decisionEdit, "shop_pays": self.ui.shopPaysBox})
        self.ui.acceptButton.clicked.connect(lambda _checked: self.decide(accepted=True))
        self.ui.rejectButton.clicked.connect(lambda _checked: self.decide(accepted=False))
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        barred = desk.read(why_not_decide, desk.actor, appeal.id)
        for button in (self.ui.acceptButton, self.ui.rejectButton):
            allow(button, barred)
        if barred:
            self.ui.dialogBanner.show_message("warning", barred)
        guard_composition(self)
        self.ui.decisionEdit.setFocus()

    def decide(self, *, accepted: bool) -> None:
        """Accept the appeal, or reject it for the reason that stands there."""
        ui = self.ui
        self._forget_refusals()
        shop_pays = ui.shopPaysBox.isVisible() and ui.shopPaysBox.isChecked()
        self.run(
            self.windowTitle(), decide, self._appeal.id, self._appeal.version, accepted,
            ui.decisionEdit.toPlainText(), shop_pays,
        )  # fmt: skip

    def _is_typed(self) -> bool:
        return bool(self.ui.decisionEdit.toPlainText().strip())

    def _show_appeal(self) -> None:
        ui, row, appeal = self.ui, self._row, self._appeal
        self.setWindowTitle(self.tr("Appeal against {entry_no}").format(entry_no=row.entry_no))
        ui.entryLabel.setText(entry_words(row)[0])
        entered = self.tr("{facts}\nentered by {name} on {time}")
        times = (shown_text(one, self._desk.clock) for one in (row.entered_at, appeal.filed_at))
        entered_at, filed_at = times
        ui.whyLabel.setText(entered.format(facts=entry_words(row)[1], name=row.entered_by, time=entered_at))
        filed = self.tr("Appealed by {name} on {time}")
        ui.filedLabel.setText(filed.format(name=appeal.filed_by, time=filed_at))
        ui.appealLabel.setText(appeal.reason)

    def _show_what_follows(self) -> None:
        """What accepting does to the books and to the fund."""
        ui, row, desk = self.ui, self._row, self._desk
        counts = desk.read(booked_day, max(desk.clock.today(), row.happened_on))
        accepted = self.tr("Accepted: a reversal of {amount} is entered for {day}.")
        told = [accepted.format(amount=format_yuan(-row.amount_fen), day=counts.isoformat())]
        ahead = desk.read(return_ahead, desk.clock, row.id)
        if ahead is not None:
            back = self.tr("{amount} of it is in the fund ({movement_no}) and goes back to {name}.")
            if ahead.missing_fen:
                back = self.tr(
                    "{amount} of it was collected ({movement_no}) and goes back to {name}, but {missing} is missing in "
                    "the fund."
                )
            told.append(
                back.format(
                    amount=format_yuan(ahead.amount_fen), movement_no=ahead.movement_no, name=ahead.person,
                    missing=format_yuan(ahead.missing_fen),
                )
            )  # fmt: skip
        told.append(self.tr("Rejected: the entry stands, and the reason is kept with it."))
        missing = 0 if ahead is None else ahead.missing_fen
        ui.followsLabel.setText("\n".join(told))
        ui.shopPaysBox.setVisible(bool(missing))
        ui.shopPaysBox.setText(self.tr("The &shop puts in {amount}").format(amount=format_yuan(missing)))

    def _on_saved(self, value: object) -> None:
        self.decided.emit(value)
        super()._on_saved(value)
