"""An entry of the ledger in a form: for one staff member or several, by a rule or by hand."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from shopdesk.core.errors import UserError
from shopdesk.ledger.form.kept_dialog import KeptDialog
from shopdesk.ledger.form.rule_choice import (
    NO_RULE,
    StaffProposal,
    fitting_rules,
    proposal_text,
    proposals,
    rule_options,
)
from shopdesk.ledger.form.staff_picker import StaffPicker, staff_choices
from shopdesk.ledger.form.typed_choice import TypedChoice
from shopdesk.ledger.model import RuleId
from shopdesk.ledger.posting.entering import EntryDraft, cautions, enter_many, entry_problems
from shopdesk.ledger.rules.ladder import Step, step_text
from shopdesk.ledger.rules.managing import RuleRow
from shopdesk.ledger.source_words import source_title
from shopdesk.ledger.states import EntryKind, kind_chip
from shopdesk.ledger.store import last_reasons
from shopdesk.shops.model import StaffId
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import told_about
from shopdesk.ui.forms.ui_ledger_entry_dialog import Ui_LedgerEntryDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, show_toast
from shopdesk.ui.plain_values import draft_from_plain, plain_draft

BY_HAND = (EntryKind.PENALTY, EntryKind.BONUS, EntryKind.ADJUSTMENT)  # commission comes from orders
LONGEST_REASON = 500  # characters
REASONS_OFFERED = 12
KEPT = "ledger_entry"


class KeptEntry(NamedTuple):
    """What somebody typed of an entry; no amount where it is as the rule proposes."""

    staff_ids: tuple[StaffId, ...]
    kind: EntryKind
    happened_on: date
    rule_id: RuleId | None
    amount_fen: int | None
    reason: str


class EntryDialog(KeptDialog):
    """Enters something in the ledger; what a rule proposes stands in it with its reason, to be taken with Enter.

    ``draft`` fills it as far as it goes, ``source`` opens the record it is about.
    """

    saved = Signal(object)  # list[EntryRow]

    def __init__(
        self,
        desk: Desk,
        *,
        draft: EntryDraft | None = None,
        staff_ids: Sequence[int] = (),
        source: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._begins = draft or EntryDraft()
        super().__init__(desk, self._kept_as(), parent)
        self.ui = Ui_LedgerEntryDialog()
        self.ui.setupUi(self)
        self._goes_on = False
        self._rules = fitting_rules(desk, self._begins.source_kind)
        self._proposed: list[StaffProposal] = []
        self._filled_fen: int | None = None  # what was put into the amount by itself
        ui = self.ui
        self.staff = StaffPicker(desk, ui.staffBox, ui.severalButton, ui.staffList)
        self.rule = TypedChoice(ui.ruleBox, self.tr("Type any part of its name"))
        self._set_up(source)
        self._fill(staff_ids)
        self.banner = ui.dialogBanner
        self.errors = self.fields = FieldErrors(
            {
                "staff": ui.staffBox,
                "day": ui.dayEdit,
                "kind": ui.kindBox,
                "rule": ui.ruleBox,
                "amount": ui.amountEdit,
                "reason": ui.reasonBox,
            }
        )
        self._connect()
        self._on_kind()
        self._begin_with_rule()
        guard_composition(self)
        self._start = self._typed()
        self.kept.watch(ui.staffBox, ui.staffList, ui.dayEdit, ui.kindBox, ui.ruleBox, ui.amountEdit, ui.reasonBox)
        self._offer_kept()
        self._focus_first()

    def drafts(self) -> list[EntryDraft]:
        """One entry for each staff member that is chosen, as it stands in the form."""
        typed = self.ui.amountEdit.value_fen()
        return [self._draft(staff_id, typed) for staff_id in self.staff.chosen()]

    def save(self, *, goes_on: bool = False) -> None:
        """Write the entries down, or show all that is wrong; ``goes_on`` leaves the form open for the next."""
        if self.job is not None:
            return
        self._forget_refusals()
        if wrong := self._problems():
            if not self.errors.show_all(wrong):
                self.ui.dialogBanner.show_message("danger", wrong[0].message)
            self.make_room()
            return
        self._goes_on = goes_on
        self.run(self.tr("Entering in the ledger"), enter_many, self.drafts())

    # What it begins with.

    def _set_up(self, source: Callable[[], object] | None) -> None:
        ui = self.ui
        for kind in BY_HAND:
            ui.kindBox.addItem(kind_chip(kind).text, kind.value)
        ui.reasonBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        ui.reasonBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if (line := ui.reasonBox.lineEdit()) is not None:
            line.setMaxLength(LONGEST_REASON)
            line.setPlaceholderText(self.tr("What happened; the last ones are offered"))
        about = source_title(self._begins.source_kind, self._begins.source_no)
        ui.sourceLabel.setText(self.tr("About {record}").format(record=about) if about else "")
        ui.sourceLabel.setVisible(bool(about))
        ui.sourceButton.setVisible(source is not None and bool(about))
        if source is not None:
            ui.sourceButton.clicked.connect(lambda _checked: source())

    def _fill(self, staff_ids: Sequence[int]) -> None:
        ui, begins = self.ui, self._begins
        self.staff.choose(staff_ids or ([] if begins.staff_id is None else [begins.staff_id]))
        day = begins.happened_on or self._desk.clock.today()
        ui.dayEdit.setDate(QDate(day.year, day.month, day.day))
        rule = next((rule for rule in self._rules if rule.id == begins.rule_id), None)
        kind = begins.kind if rule is None else rule.kind
        ui.kindBox.setCurrentIndex(max(0, ui.kindBox.findData(kind.value)))
        ui.amountEdit.set_fen(begins.amount_fen)
        self._put_reason(begins.reason)

    def _begin_with_rule(self) -> None:
        """The rule of the draft, else the first one that is made for such a record."""
        begins, wanted = self._begins, self._begins.rule_id
        if wanted is None and begins.source_kind and begins.amount_fen is None:
            made_for = [rule for rule in self._rules if rule.source_kind == begins.source_kind]
            same_kind = [rule for rule in made_for if rule.kind is begins.kind]
            first = next(iter(same_kind or made_for), None)
            if first is not None:
                self.ui.kindBox.setCurrentIndex(self.ui.kindBox.findData(first.kind.value))
                wanted = first.id
        self._choose_rule(wanted)

    def _choose_rule(self, wanted: int | None) -> None:
        known = wanted in {rule.id for rule in self._rules}  # one that is used no longer is not
        self.rule.choose(wanted if known else NO_RULE)
        self._on_rule()

    def _focus_first(self) -> None:
        ui = self.ui
        if not self.staff.chosen():
            (ui.staffList if self.staff.is_list() else ui.staffBox).setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._rule() is None:
            ui.ruleBox.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            ui.saveButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        ui = self.ui
        self.staff.changed.connect(self._on_fact)
        self.rule.chosen.connect(self._on_rule)
        ui.dayEdit.dateChanged.connect(lambda _day: self._on_fact())
        ui.kindBox.currentIndexChanged.connect(lambda _place: self._on_kind())
        ui.amountEdit.value_changed.connect(lambda _value: self._show_amount())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.nextButton.clicked.connect(lambda _checked: self.save(goes_on=True))
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, ui.nextButton.click)
        ui.nextButton.setToolTip(self.tr("Save this one and go on with the next (Ctrl+Enter)"))

    # What was typed and never saved.

    def _kept_as(self) -> str:
        """An entry about a record comes back with that record only."""
        begins = self._begins
        return f"{KEPT}_{begins.source_kind}_{begins.source_id}" if begins.source_kind else KEPT

    def _worth_keeping(self) -> dict[str, Any] | None:
        if not self._is_typed():
            return None
        ui, rule = self.ui, self._rule()
        typed = ui.amountEdit.value_fen()
        entry = KeptEntry(
            tuple(self.staff.chosen()),
            self._kind(),
            self._day(),
            None if rule is None else RuleId(rule.id),
            None if typed == self._filled_fen else typed,
            ui.reasonBox.currentText(),
        )
        return plain_draft(entry)

    def _offer_kept(self) -> None:
        if (entry := draft_from_plain(KeptEntry, self.kept.kept())) is None:
            return
        names = dict(staff_choices(self._desk))
        known = [names[staff_id] for staff_id in entry.staff_ids if staff_id in names]
        about = told_about(self.tr(", ").join(known), entry.reason)
        text = self.tr("You began an entry ({about}) that was never saved. Go on with it?")
        told = text.format(about=about or self.tr("for nobody yet"))
        self.kept.offer(self.ui.draftBanner, told, partial(self._go_on, entry))

    def _go_on(self, entry: KeptEntry) -> None:
        ui, day = self.ui, entry.happened_on
        self._empty_amount()
        self.staff.choose(entry.staff_ids)
        ui.dayEdit.setDate(QDate(day.year, day.month, day.day))
        ui.kindBox.setCurrentIndex(max(0, ui.kindBox.findData(entry.kind.value)))
        self._choose_rule(entry.rule_id)
        if entry.amount_fen is not None:
            ui.amountEdit.set_fen(entry.amount_fen)
        self._put_reason(entry.reason)

    def _put_reason(self, reason: str) -> None:
        self.ui.reasonBox.setEditText(reason)
        if (line := self.ui.reasonBox.lineEdit()) is not None:
            line.setCursorPosition(0)  # a long one is read from its beginning

    # What follows from what is chosen.

    def _on_kind(self) -> None:
        rule = self._rule()
        self.rule.set_options(rule_options(self._rules, self._kind()))
        if rule is None or rule.kind is not self._kind():
            self.rule.choose(NO_RULE)
        self._on_rule()

    def _on_rule(self) -> None:
        rule = self._rule()
        if rule is not None and rule.kind is not self._kind():  # it is known by its rule what an entry is
            self._take_kind_of(rule)
            return
        ui, typed = self.ui, self.ui.reasonBox.currentText()
        ui.reasonBox.clear()
        ui.reasonBox.addItems(self._desk.read(last_reasons, self._kind(), REASONS_OFFERED))
        ui.reasonBox.setCurrentIndex(-1)
        self._put_reason(typed)
        self._on_fact()

    def _take_kind_of(self, rule: RuleRow) -> None:
        box = self.ui.kindBox
        box.blockSignals(True)
        box.setCurrentIndex(box.findData(rule.kind.value))
        box.blockSignals(False)
        self._on_kind()

    def _on_fact(self) -> None:
        """Propose anew, and look for what should be known before it is written."""
        rule, chosen = self._rule(), self.staff.chosen()
        self._proposed = []
        if rule is not None and chosen:
            names = dict(staff_choices(self._desk)) if len(chosen) > 1 else {}
            wanted = [(staff_id, names.get(staff_id, "")) for staff_id in chosen]
            self._proposed = proposals(self._desk, rule.id, wanted, self._day())
        self._take_proposal()
        told = proposal_text(self._proposed)
        self.ui.proposalLabel.setText(told)
        self.ui.proposalLabel.setVisible(bool(told))
        self._show_amount()
        self._show_cautions()
        self.make_room()

    def _take_proposal(self) -> None:
        """An amount that nobody typed follows what is proposed; where that differs among them it is left out."""
        edit = self.ui.amountEdit
        untouched = not edit.problem() and edit.value_fen() == self._filled_fen
        if not untouched:
            return
        amounts = {abs(one.proposal.amount_fen) for one in self._proposed}
        self._filled_fen = amounts.pop() if len(amounts) == 1 else None
        edit.set_fen(self._filled_fen)

    def _empty_amount(self) -> None:
        self._filled_fen = None
        self.ui.amountEdit.set_fen(None)

    def _show_amount(self) -> None:
        edit, told = self.ui.amountEdit, ""
        differing = len({one.proposal.amount_fen for one in self._proposed}) > 1
        edit.setPlaceholderText(self.tr("as proposed for each") if differing else "￥0.00")
        typed = edit.value_fen()
        if self._kind() is EntryKind.ADJUSTMENT:
            told = self.tr("Above zero the staff member gets it, below zero it is taken off.")
        elif typed is not None and any(abs(one.proposal.amount_fen) != typed for one in self._proposed):
            told = self.tr("Another amount than the rule says: the reason has to tell why.")
            if len(self._proposed) == 1:
                proposal = self._proposed[0].proposal
                said = step_text(Step(abs(proposal.amount_fen), proposal.words))
                told = self.tr("The rule says {step}: the reason has to tell why it is another amount.").format(
                    step=said
                )
        self.ui.amountHint.setText(told)
        self.ui.amountHint.setVisible(bool(told))
        needed = bool(told) and self._kind() is not EntryKind.ADJUSTMENT
        self.ui.reasonLabel.setText(self.tr("R&eason *") if needed or self._rule() is None else self.tr("R&eason"))

    def _show_cautions(self) -> None:
        told = [text for draft in self.drafts() for text in self._desk.read(cautions, draft)]
        self.ui.cautionLabel.setText("\n".join(dict.fromkeys(told)))
        self.ui.cautionLabel.setVisible(bool(told))

    # What stands in it.

    def _kind(self) -> EntryKind:
        return EntryKind(self.ui.kindBox.currentData())

    def _day(self) -> date:
        day = self.ui.dayEdit.date()
        return date(day.year(), day.month(), day.day())

    def _rule(self) -> RuleRow | None:
        chosen = self.rule.value()
        return next((rule for rule in self._rules if rule.id == chosen), None)

    def _draft(self, staff_id: StaffId, typed_fen: int | None) -> EntryDraft:
        rule = self._rule()
        proposed = next((abs(one.proposal.amount_fen) for one in self._proposed if one.staff_id == staff_id), None)
        return self._begins._replace(
            staff_id=staff_id,
            kind=self._kind(),
            happened_on=self._day(),
            rule_id=None if rule is None else RuleId(rule.id),
            amount_fen=None if rule is not None and typed_fen in (None, proposed) else typed_fen,
            reason=self.ui.reasonBox.currentText().strip(),
        )

    def _problems(self) -> list[UserError]:
        ui, wrong = self.ui, []
        if told := self.staff.problem():
            wrong.append(UserError(told, field="staff"))
        if typed := self.rule.unknown():
            told = self.tr("No rule is called “{typed}”.").format(typed=typed)
            wrong.append(UserError(told, field="rule"))
        if told := ui.amountEdit.problem():
            wrong.append(UserError(told, field="amount"))
        if wrong:
            return wrong
        found = [e for draft in self.drafts() for e in self._desk.read(entry_problems, self._desk.clock, draft)]
        return list({(error.field, error.message): error for error in found}.values())

    def _is_typed(self) -> bool:
        return self._typed() != self._start

    def _typed(self) -> tuple[object, ...]:
        ui = self.ui
        return self.staff.chosen(), self._day(), ui.amountEdit.value_fen(), ui.reasonBox.currentText()

    # What came of it.

    def _on_saved(self, rows: Any) -> None:
        self.kept.let_go()
        self.saved.emit(rows)
        if not self._goes_on:
            super()._on_saved(rows)
            return
        told = self.tr("{numbers} entered").format(numbers=self.tr(", ").join(row.entry_no for row in rows))
        show_toast(self, told)
        self._begins = self._begins._replace(source_kind="", source_id=None, source_no="", reason="")
        ui = self.ui
        for widget in (ui.sourceLabel, ui.sourceButton):
            widget.hide()
        self.staff.choose([])
        ui.reasonBox.setEditText("")
        self._empty_amount()
        self._on_rule()
        self._start = self._typed()
        self.kept.keep_as(self._kept_as())
        ui.draftBanner.hide()
        self._offer_kept()
        ui.staffBox.setFocus(Qt.FocusReason.OtherFocusReason)
