"""Entries about several records at once: one rule, for each record whoever answers for it."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.ledger.form.growing_dialog import GrowingDialog
from shopdesk.ledger.form.rule_choice import fitting_rules
from shopdesk.ledger.form.staff_picker import staff_choices
from shopdesk.ledger.form.typed_choice import TypedChoice
from shopdesk.ledger.posting.entering import EntryDraft, cautions, enter_many
from shopdesk.ledger.rules.ladder import Step, nth_time, period_bounds, step_of, step_text
from shopdesk.ledger.rules.managing import RuleRow
from shopdesk.ledger.rules.proposing import propose
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ledger_batch_dialog import Ui_LedgerBatchDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.plain_table import fill_table, set_up_table

RECORD, STAFF, DAY, STEP, AMOUNT = range(5)
STAFF_WIDTH = 190  # px
MOST_AT_ONCE = 200  # records; more at one stroke are a slip more often than a wish


class BatchStep(NamedTuple):
    """What a rule makes of one record of the batch, those before it counted."""

    occurrence_no: int
    step: Step


class BatchEntryDialog(GrowingDialog):
    """Lists what will be entered for each record before it is; all of them, or none."""

    saved = Signal(object)  # list[EntryRow]

    def __init__(self, desk: Desk, drafts: Sequence[EntryDraft], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_LedgerBatchDialog()
        self.ui.setupUi(self)
        self._touched = False
        self._drafts = sorted(drafts[:MOST_AT_ONCE], key=lambda one: (self._day(one), one.source_no))
        self._left_out = max(0, len(drafts) - MOST_AT_ONCE)
        self._staff = staff_choices(desk)
        source_kind = self._drafts[0].source_kind if self._drafts else ""
        self._rules = fitting_rules(desk, source_kind)
        self.rule = TypedChoice(self.ui.ruleBox, self.tr("Type any part of its name"))
        self.rule.set_options([(rule.id, rule.name) for rule in self._rules])
        first = next((rule.id for rule in self._rules if source_kind and rule.source_kind == source_kind), None)
        self.rule.choose(first)
        self._set_up_table()
        self.banner = self.ui.dialogBanner
        self.errors = self.fields = FieldErrors({"rule": self.ui.ruleBox, "reason": self.ui.reasonEdit})
        self._connect()
        self._show_steps()
        guard_composition(self)

    def drafts(self) -> list[EntryDraft]:
        """The entries to be written, those without a staff member left out."""
        rule, added = self._rule(), self.ui.reasonEdit.text().strip()
        if rule is None:
            return []
        return [
            draft._replace(
                kind=rule.kind, rule_id=rule.id, amount_fen=None, happened_on=self._day(draft),
                reason=self.tr("; ").join(text for text in (draft.reason, added) if text),
            )
            for draft in self._drafts
            if draft.staff_id
        ]  # fmt: skip

    def save(self) -> None:
        """Write all of them down."""
        if self.job is not None:
            return
        self._forget_refusals()
        if self._rule() is None:
            self.errors.show(UserError(self.tr("Choose the rule they are entered by."), field="rule"))
            return
        self.run(self.tr("Entering in the ledger"), enter_many, self.drafts())

    def _is_typed(self) -> bool:
        return self._touched or bool(self.ui.reasonEdit.text().strip())

    def _connect(self) -> None:
        ui = self.ui
        self.rule.chosen.connect(self._show_steps)
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Return")):
            QShortcut(keys, self, self.save)

    def _set_up_table(self) -> None:
        table = self.ui.entryTable
        titles = (self.tr("Record"), self.tr("Staff"), self.tr("Day"), self.tr("Step"), self.tr("Amount"))
        set_up_table(table, titles, STEP)
        names: dict[int, str] = dict(self._staff)
        fill_table(table, [self._cells(draft, names) for draft in self._drafts], frozenset({AMOUNT}))
        for place, draft in enumerate(self._drafts):
            if not draft.staff_id:
                table.setCellWidget(place, STAFF, self._staff_box(place))
        table.setColumnWidth(STAFF, max(STAFF_WIDTH, table.columnWidth(STAFF)))
        table.setColumnWidth(AMOUNT, max(96, table.columnWidth(AMOUNT)))

    def _cells(self, draft: EntryDraft, names: dict[int, str]) -> tuple[str, ...]:
        return (draft.source_no, names.get(draft.staff_id or 0, ""), self._day(draft).isoformat(), "", "")

    def _staff_box(self, place: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Staff for {record}").format(record=self._drafts[place].source_no))
        box.addItem(self.tr("nobody: left out"), None)
        for staff_id, text in self._staff:
            box.addItem(text, staff_id)
        box.currentIndexChanged.connect(partial(self._on_staff, place, box))
        return box

    def _on_staff(self, place: int, box: QComboBox, _index: int) -> None:
        self._drafts[place] = self._drafts[place]._replace(staff_id=box.currentData())
        self._touched = True
        self._show_steps()

    def _day(self, draft: EntryDraft) -> date:
        return draft.happened_on or self._desk.clock.today()

    def _rule(self) -> RuleRow | None:
        chosen = self.rule.value()
        return next((rule for rule in self._rules if rule.id == chosen), None)

    def _show_steps(self) -> None:
        """What the chosen rule makes of every record, each counted after those before it."""
        table, rule, total = self.ui.entryTable, self._rule(), 0
        steps = [None] * len(self._drafts) if rule is None else self._steps(rule)
        for place, step in enumerate(steps):
            told, amount = "", ""
            if step is not None:
                told = self.tr("{nth}: {step}").format(nth=nth_time(step.occurrence_no), step=step_text(step.step))
                amount = format_yuan(step.step.amount_fen)
                total += step.step.amount_fen
            for column, text in ((STEP, told), (AMOUNT, amount)):
                if (item := table.item(place, column)) is not None:
                    item.setText(text)
        self._show_note(sum(1 for step in steps if step is not None), total)

    def _steps(self, rule: RuleRow) -> list[BatchStep | None]:
        """The step of each record: what stands in the ledger, and the records of the batch before it, count."""
        before: Counter[tuple[int, date | None]] = Counter()
        found: list[BatchStep | None] = []
        with self._desk.database.read() as session:
            for draft in self._drafts:
                if not draft.staff_id:
                    found.append(None)
                    continue
                counted = (draft.staff_id, period_bounds(rule.period, self._day(draft))[0])
                proposal = propose(session, rule.id, draft.staff_id, self._day(draft))
                number = proposal.occurrence_no + before[counted]
                before[counted] += 1
                found.append(BatchStep(number, step_of(rule.steps, number)))
        return found

    def _show_note(self, number: int, total_fen: int) -> None:
        ui, missing = self.ui, sum(1 for draft in self._drafts if not draft.staff_id)
        told = [self.tr("{count} entries, {total} together.").format(count=number, total=format_yuan(total_fen))]
        if missing:
            told.append(self.tr("{count} records name nobody and are left out.").format(count=missing))
        if self._left_out:
            told.append(self.tr("{count} more are not listed: too many at once.").format(count=self._left_out))
        warned = [text for draft in self.drafts() for text in self._desk.read(cautions, draft)]
        ui.noteLabel.setText("\n".join([" ".join(told), *dict.fromkeys(warned)]))
        ui.saveButton.setEnabled(bool(number))
        ui.saveButton.setText(self.tr("&Save {count} entries").format(count=number) if number else self.tr("&Save"))

    def _on_saved(self, rows: object) -> None:
        self.saved.emit(rows)
        super()._on_saved(rows)
