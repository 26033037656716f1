"""A courier in a form: what it is called, what its numbers look like, and what a claim asks it for."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.couriers import managing
from shopdesk.couriers.managing import CourierDraft
from shopdesk.couriers.model import AmountRule, CourierId
from shopdesk.couriers.rules import propose
from shopdesk.couriers.service import CourierRow, list_couriers
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_courier_dialog import Ui_CourierDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.record_dialog import RecordDialog

EXAMPLE_COST_FEN, EXAMPLE_POSTAGE_FEN, EXAMPLE_DECLARED_FEN = 12_900, 1_200, 20_000


def rule_text(row: CourierRow) -> str:
    """What a claim asks a courier for, in a few words."""
    match row.amount_rule:
        case AmountRule.COST:
            return translate("CourierBook", "cost of the goods")
        case AmountRule.POSTAGE:
            text = translate("CourierBook", "{times} × postage; insured: {percent}%")
            return text.format(times=row.postage_times, percent=row.declared_percent)
        case AmountRule.DECLARED:
            return translate("CourierBook", "{percent}% of the declared value").format(percent=row.declared_percent)


def example_text(draft: CourierDraft) -> str:
    """What the rule makes of a parcel, once without and once with a declared value."""
    row = _row_of(draft)
    plain = propose(row, EXAMPLE_COST_FEN, EXAMPLE_POSTAGE_FEN, 0)
    insured = propose(row, EXAMPLE_COST_FEN, EXAMPLE_POSTAGE_FEN, EXAMPLE_DECLARED_FEN)
    text = translate(
        "CourierBook",
        "For goods of {cost} sent for {postage}: {plain} ({plain_why}). Declared at {declared}: {insured} ({why}).",
    )
    return text.format(
        cost=format_yuan(EXAMPLE_COST_FEN),
        postage=format_yuan(EXAMPLE_POSTAGE_FEN),
        plain=format_yuan(plain.amount_fen),
        plain_why=plain.why,
        declared=format_yuan(EXAMPLE_DECLARED_FEN),
        insured=format_yuan(insured.amount_fen),
        why=insured.why,
    )


class CourierDialog(RecordDialog):
    """Adds a courier, or changes one; who may not, reads it."""

    added = Signal(int)

    def __init__(self, desk: Desk, row: CourierRow | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CourierDialog()
        self.ui.setupUi(self)
        self._own_id: CourierId | None = None if row is None else row.id
        self._version = 0 if row is None else row.version
        ui, self.banner = self.ui, self.ui.dialogBanner
        self.setWindowTitle(self.tr("Add courier") if row is None else row.name)
        for rule, title in (
            (AmountRule.COST, self.tr("What the goods cost")),
            (AmountRule.POSTAGE, self.tr("So many times the postage")),
            (AmountRule.DECLARED, self.tr("A share of the declared value")),
        ):
            ui.ruleBox.addItem(title, rule)
        ui.windowHint.setText(self.tr("counted from the day the parcel was sent"))
        self.show_draft(CourierDraft() if row is None else managing.draft_of(row))
        self._start = self.draft()
        self.fields = FieldErrors(
            {
                "name": ui.nameEdit,
                "code": ui.codeEdit,
                "contact": ui.contactEdit,
                "aliases": ui.aliasesEdit,
                "patterns": ui.patternsEdit,
                "window_days": ui.windowSpin,
                "postage_times": ui.timesSpin,
                "declared_percent": ui.percentSpin,
            }
        )
        self._connect()
        self._show_rule()
        self._try()
        self._show_rights()
        guard_composition(self)
        ui.nameEdit.setFocus()

    def show_draft(self, draft: CourierDraft) -> None:
        """Fill the form."""
        ui = self.ui
        ui.nameEdit.setText(draft.name)
        ui.codeEdit.setText(draft.code)
        ui.contactEdit.setText(draft.contact)
        ui.aliasesEdit.setPlainText("\n".join(draft.aliases))
        ui.patternsEdit.setPlainText("\n".join(draft.patterns))
        ui.windowSpin.setValue(draft.window_days)
        ui.ruleBox.setCurrentIndex(ui.ruleBox.findData(draft.amount_rule))
        ui.timesSpin.setValue(draft.postage_times)
        ui.percentSpin.setValue(draft.declared_percent)
        ui.memoEdit.setPlainText(draft.memo)
        ui.activeBox.setChecked(draft.active)

    def draft(self) -> CourierDraft:
        """What stands in the form."""
        ui = self.ui
        return CourierDraft(
            name=ui.nameEdit.text(),
            code=ui.codeEdit.text(),
            aliases=tuple(ui.aliasesEdit.toPlainText().splitlines()),
            patterns=tuple(ui.patternsEdit.toPlainText().splitlines()),
            window_days=ui.windowSpin.value(),
            contact=ui.contactEdit.text(),
            active=ui.activeBox.isChecked(),
            amount_rule=AmountRule(ui.ruleBox.currentData()),
            postage_times=ui.timesSpin.value(),
            declared_percent=ui.percentSpin.value(),
            memo=ui.memoEdit.toPlainText(),
        )

    def save(self) -> None:
        """Write the courier down, or show all that is wrong."""
        if not self.ui.saveButton.isEnabled():
            return
        assert self.fields is not None
        self.fields.clear()
        wrong = self._desk.read(managing.courier_problems, self.draft(), self._own_id)
        first = {error.field: error for error in reversed(wrong)}  # of several for one field the first is told
        if self.fields.show_all(list(first.values())):
            return
        if self._own_id is None:
            self.run(self.tr("Adding the courier"), managing.add_courier, self.draft())
        else:
            change = (managing.change_courier, self._own_id, self._version, self.draft())
            self.run(self.tr("Changing the courier"), *change)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you typed about this courier is not saved.")
        close_unless_unsaved(self, event, unsaved if self.draft() != self._start else "")

    def reject(self) -> None:
        if self.job is None:
            self.close()

    def _connect(self) -> None:
        ui = self.ui
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        ui.ruleBox.currentIndexChanged.connect(lambda _index: self._show_rule())
        for spin in (ui.timesSpin, ui.percentSpin):
            spin.valueChanged.connect(lambda _value: self._show_rule())
        for edit in (ui.tryEdit, ui.nameEdit):
            edit.textChanged.connect(lambda _text: self._try())
        ui.patternsEdit.textChanged.connect(self._try)

    def _show_rule(self) -> None:
        ui, rule = self.ui, AmountRule(self.ui.ruleBox.currentData())
        ui.timesSpin.setVisible(rule is AmountRule.POSTAGE)
        ui.percentSpin.setVisible(rule is not AmountRule.COST)
        ui.exampleLabel.setText(example_text(self.draft()))

    def _try(self) -> None:
        """Which couriers a number may be of, with the expressions as they stand here."""
        number, told = self.ui.tryEdit.text().strip(), ""
        if number:
            found = self._desk.read(managing.which_courier, number, self.draft(), self._own_id)
            names = self.tr(", ").join(courier.name or self.tr("this courier") for courier in found)
            told = self.tr("May be: {couriers}").format(couriers=names) if found else self.tr("No courier's number")
        self.ui.tryLabel.setText(told)

    def _show_rights(self) -> None:
        barred = self._desk.read(managing.why_not_manage, self._desk.actor)
        if not barred:
            return
        self.ui.messageLabel.setText(barred)
        self.ui.saveButton.setEnabled(False)
        for edit in self.findChildren(QLineEdit):
            edit.setReadOnly(edit is not self.ui.tryEdit)
        for edit in self.findChildren(QPlainTextEdit):
            edit.setReadOnly(True)
        for widget in (*self.findChildren(QSpinBox), self.ui.ruleBox, self.ui.activeBox):
            widget.setEnabled(False)

    def _on_saved(self, value: object) -> None:
        if isinstance(value, int):
            self.added.emit(value)
        super()._on_saved(value)

    def _on_refused(self, error: UserError) -> None:
        if isinstance(error, Conflict):
            action = (self.tr("Show what is stored"), self._show_stored)
            self.ui.dialogBanner.show_message("warning", error.message, [action])
        else:
            super()._on_refused(error)

    def _show_stored(self) -> None:
        rows = self._desk.read(list_couriers, with_inactive=True)
        row = next((one for one in rows if one.id == self._own_id), None)
        if row is not None:
            self._version = row.version
            self.show_draft(managing.draft_of(row))
            self._start = self.draft()
            self.ui.dialogBanner.hide()


def _row_of(draft: CourierDraft) -> CourierRow:
    """A draft as rules read couriers."""
    lines: dict[str, Any] = {"aliases": "\n".join(draft.aliases), "patterns": "\n".join(draft.patterns)}
    return CourierRow(id=CourierId(0), version=0, **draft._asdict() | lines)
