"""A rule in a form: its ladder row by row, with what it means in words."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.money import format_yuan, parse_fen
from shopdesk.ledger import rights
from shopdesk.ledger.rule_book.rule_words import FOR_SOURCES, for_text
from shopdesk.ledger.rules.ladder import Step, describe
from shopdesk.ledger.rules.managing import (
    RuleDraft,
    RuleRow,
    add_rule,
    change_rule,
    draft_of,
    list_rules,
    rule_problems,
)
from shopdesk.ledger.states import CountingPeriod, EntryKind, kind_chip, period_text
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ledger_rule_dialog import Ui_LedgerRuleDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.record_dialog import RecordDialog
from shopdesk.ui.typed_rows import Texts, TypedColumn, TypedRow, TypedRows

AMOUNT_WIDTH = 140  # px
LONGEST_WORDS = 200  # characters


def _complete(texts: Texts) -> Texts:
    """An amount in the way amounts are shown."""
    amount = texts.get("amount", "")
    return {**texts, "amount": format_yuan(parse_fen(amount))} if amount else texts


class RuleDialog(RecordDialog):
    """Adds a rule, or changes one; who may not, reads it."""

    saved = Signal(int)

    def __init__(self, desk: Desk, row: RuleRow | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_LedgerRuleDialog()
        self.ui.setupUi(self)
        self._own_id = None if row is None else row.id
        self._version = 0 if row is None else row.version
        self.banner = self.ui.dialogBanner
        self.setWindowTitle(self.tr("Add rule") if row is None else row.name)
        self._fill_choices()
        columns = (
            TypedColumn("amount", self.tr("Amount"), AMOUNT_WIDTH, number=True, longest=24),
            TypedColumn("words", self.tr("Beside or instead of money"), longest=LONGEST_WORDS),
        )
        self.steps = TypedRows(self.ui.stepsTable, columns, guard_composition(self), _complete)
        self.show_draft(draft_of(row) if row is not None else RuleDraft())
        self.fields = FieldErrors(
            {
                "name": self.ui.nameEdit,
                "kind": self.ui.kindBox,
                "period": self.ui.periodBox,
                "source_kind": self.ui.sourceBox,
                "steps": self.ui.stepsTable,
                "memo": self.ui.memoEdit,
            }
        )
        self._start = self._typed()
        self._connect()
        self._show_example()
        self._show_rights()
        self.ui.nameEdit.setFocus()

    def show_draft(self, draft: RuleDraft) -> None:
        """Fill the form."""
        ui = self.ui
        ui.nameEdit.setText(draft.name)
        for box, value in ((ui.kindBox, draft.kind), (ui.periodBox, draft.period), (ui.sourceBox, draft.source_kind)):
            box.setCurrentIndex(max(0, box.findData(str(value))))
        shown = [
            TypedRow(None, {"amount": format_yuan(amount_fen) if amount_fen else "", "words": words})
            for amount_fen, words in draft.steps
        ]
        self.steps.show(shown)
        ui.memoEdit.setPlainText(draft.memo)
        ui.activeBox.setChecked(draft.active)

    def draft(self) -> RuleDraft:
        """What stands in the form; raises UserError for an amount that is none."""
        ui = self.ui
        return RuleDraft(
            name=ui.nameEdit.text().strip(),
            kind=EntryKind(ui.kindBox.currentData()),
            period=CountingPeriod(ui.periodBox.currentData()),
            source_kind=ui.sourceBox.currentData(),
            steps=self._steps(),
            memo=ui.memoEdit.toPlainText().strip(),
            active=ui.activeBox.isChecked(),
        )

    def save(self) -> None:
        """Write the rule down, or show all that is wrong."""
        if not self.ui.saveButton.isEnabled():
            return
        assert self.fields is not None
        self.fields.clear()
        self.ui.dialogBanner.hide()
        try:
            draft = self.draft()
        except UserError as error:
            self.fields.show(error)
            self._show_example()
            return
        wrong = self._desk.read(rule_problems, draft, self._own_id)
        first = {error.field: error for error in reversed(wrong)}  # of several for one field the first is told
        if self.fields.show_all(list(first.values())):
            return
        if self._own_id is None:
            self.run(self.tr("Adding the rule"), add_rule, draft)
        else:
            self.run(self.tr("Changing the rule"), change_rule, self._own_id, self._version, draft)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you typed about this rule is not saved.")
        close_unless_unsaved(self, event, unsaved if self._typed() != self._start else "")

    def reject(self) -> None:
        if self.job is None:
            self.close()

    def _fill_choices(self) -> None:
        ui = self.ui
        for kind in (EntryKind.PENALTY, EntryKind.BONUS):
            ui.kindBox.addItem(kind_chip(kind).text, kind.value)
        for period in CountingPeriod:
            ui.periodBox.addItem(period_text(period), period.value)
        for source_kind in FOR_SOURCES:
            ui.sourceBox.addItem(for_text(source_kind), source_kind)

    def _connect(self) -> None:
        ui = self.ui
        self.steps.changed.connect(self._show_example)
        ui.periodBox.currentIndexChanged.connect(lambda _place: self._show_example())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Return")):
            QShortcut(keys, self, self.save)

    def _steps(self) -> list[Step]:
        found = []
        for row in self.steps.rows():
            try:
                amount_fen = parse_fen(row.texts["amount"]) if row.texts["amount"] else 0
            except UserError as error:
                raise UserError(error.message, field="steps") from error
            found.append(Step(amount_fen, row.texts["words"]))
        return [step for step in found if step != Step(0)]

    def _show_example(self) -> None:
        """What the ladder means, as it will be told to whom it concerns."""
        told = self.tr("One row a step; the last one holds from then on. Enter edits, Ctrl+Delete removes a row.")
        try:
            ladder = describe(self._steps(), CountingPeriod(self.ui.periodBox.currentData()))
        except UserError as error:
            said = "" if self.fields is None else self.fields.message("steps")
            ladder = "" if said == error.message else error.message  # once is enough
        self.ui.exampleLabel.setText("\n".join(text for text in (ladder, told) if text))

    def _show_rights(self) -> None:
        barred = self._desk.read(rights.why_not_change_rules, self._desk.actor)
        ui = self.ui
        ui.saveButton.setVisible(not barred)
        ui.saveButton.setEnabled(not barred)
        if not barred:
            return
        ui.dialogBanner.show_message("info", barred)
        for edit in (ui.nameEdit, ui.memoEdit):
            if isinstance(edit, QLineEdit | QPlainTextEdit):
                edit.setReadOnly(True)
        for widget in (ui.kindBox, ui.periodBox, ui.sourceBox, ui.stepsTable, ui.activeBox):
            widget.setEnabled(False)
        ui.cancelButton.setText(self.tr("Close"))

    def _typed(self) -> tuple[object, ...]:
        ui = self.ui
        rows = tuple(tuple(sorted(row.texts.items())) for row in self.steps.rows())
        choices = tuple(box.currentData() for box in (ui.kindBox, ui.periodBox, ui.sourceBox))
        return ui.nameEdit.text(), rows, choices, ui.memoEdit.toPlainText(), ui.activeBox.isChecked()

    def _on_saved(self, value: Any) -> None:
        rule_id = value if isinstance(value, int) else self._own_id
        super()._on_saved(value)
        if rule_id is not None:
            self.saved.emit(rule_id)

    def _on_refused(self, error: UserError) -> None:
        """Somebody wrote in between: theirs is shown beside what was typed, and the next saving writes over it."""
        if isinstance(error, Conflict):
            stored = next((row for row in self._desk.read(list_rules) if row.id == self._own_id), None)
            if stored is not None:
                self._version = stored.version
                told = self.tr("{message} Stored now: {ladder}. Save once more to keep yours.")
                ladder = describe(stored.steps, stored.period)
                self.ui.dialogBanner.show_message("warning", told.format(message=error.message, ladder=ladder))
                return
        super()._on_refused(error)
