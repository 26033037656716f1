"""A customer in a window of their own, and the small forms of the list: collect input, show what is wrong."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from shopdesk.core.errors import Conflict, UserError
from shopdesk.customer_files import dossier
from shopdesk.customer_files.detail import CustomerCompanions, CustomerDetail
from shopdesk.customer_files.timeline import Line, timeline_lines
from shopdesk.customers import service as customers
from shopdesk.customers.model import (
    CustomerId,
    Level,
    Risk,
    RiskKind,
    level_chip,
    risk_chip,
    risk_kind_text,
    stored_tags,
    tags_of,
)
from shopdesk.customers.service import CustomerFacts
from shopdesk.shops.model import Platform, customer_space, platform_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.forms.ui_customer_dialog import Ui_CustomerDialog
from shopdesk.ui.forms.ui_customer_new_dialog import Ui_NewCustomerDialog
from shopdesk.ui.forms.ui_customer_tags_dialog import Ui_TagsDialog
from shopdesk.ui.inputs import guard_composition, leave_pictures
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.plain_table import fill_table, set_up_table

FIRST_ENTRIES = 100
TITLE_BAR = 40  # px, about what the system puts on top
_COMMAS = re.compile(r"[,，、;；\n]")


def typed_tags(text: str) -> list[str]:
    """The tags in a line, as they are going to be stored, whatever comma stands between them."""
    return tags_of(stored_tags(_COMMAS.split(text)))


class Written(NamedTuple):
    """What the form of a customer holds."""

    level: Level
    tags: tuple[str, ...]
    note: str
    risk: Risk
    risk_kind: RiskKind | None
    risk_reason: str
    risk_evidence: str


class CustomerDialog(QDialog):
    """Everything about one customer: who they are, what happened, and what we know of them."""

    customer_requested = Signal(int)

    def __init__(
        self, desk: Desk, companions: CustomerCompanions, customer_id: CustomerId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CustomerDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(self.width(), min(self.height(), self.screen().availableSize().height() - TITLE_BAR))
        self._desk, self._companions, self._customer_id = desk, companions, customer_id
        self._limit, self._saving = FIRST_ENTRIES, False
        self._lines: list[Line] = []
        self.detail = CustomerDetail(desk, companions, self.ui.customerPanel, whole=True)
        self._set_up_fields()
        self._show()
        self._facts = self._file.facts
        self._start, self._version = _written(self._facts), self._facts.version
        self.kept = KeptDraft(desk.folder, f"customer_{customer_id}", self._worth_keeping, self)
        self._fill(self._start)
        self._take_up_kept()
        self._connect()
        guard_composition(self)

    def save(self) -> None:
        """Keep what was written down."""
        if self._saving or not self._is_changed():
            return
        self.errors.clear()
        self.ui.messageLabel.clear()
        self._set_saving(True)
        job = self._desk.write(
            self.tr("Saving the customer"),
            customers.change_customer,
            self._customer_id,
            self._version,
            *self._typed(),
            refused=self._on_refused,
        )
        # Also after trouble with the disk, which the window tells: what was typed can be saved once more.
        job.finished.connect(self._on_write_finished)

    def go_to_risk(self) -> None:
        """Put the cursor where the risk is chosen."""
        self.ui.riskBox.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you wrote down about this customer is not saved.")
        close_unless_unsaved(self, event, unsaved if self._is_changed() else "")
        if event.isAccepted():
            self.kept.discard()

    def reject(self) -> None:
        self.close()

    def _set_up_fields(self) -> None:
        ui = self.ui
        titles = [self.tr("When"), self.tr("What"), self.tr("Details"), self.tr("State"), self.tr("Amount")]
        set_up_table(ui.timelineTable, titles, 2)
        for level in Level:
            ui.levelBox.addItem(level_chip(level).text, level)
        for risk in Risk:
            ui.riskBox.addItem(risk_chip(risk).text, risk)
        ui.riskKindBox.addItem("", None)
        for kind in RiskKind:
            ui.riskKindBox.addItem(risk_kind_text(kind), kind)
        self.errors = FieldErrors({"risk_kind": ui.riskKindBox, "risk_reason": ui.reasonEdit, "tags": ui.tagsEdit})

    def _connect(self) -> None:
        ui = self.ui
        for box in (ui.levelBox, ui.riskBox, ui.riskKindBox):
            box.currentIndexChanged.connect(lambda _index: self._on_typed())
        for edit in (ui.reasonEdit, ui.evidenceEdit, ui.tagsEdit):
            edit.textChanged.connect(lambda _text: self._on_typed())
        ui.noteEdit.textChanged.connect(self._on_typed)
        leave_pictures(ui.reasonEdit, ui.evidenceEdit, ui.tagsEdit, ui.noteEdit)
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.closeButton.clicked.connect(lambda _checked: self.close())
        ui.olderButton.clicked.connect(lambda _checked: self._show_older())
        ui.timelineTable.cellActivated.connect(lambda row, _section: self._open_line(row))
        self.detail.customer_requested.connect(self.customer_requested)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        self._desk.changed.connect(self._on_changed)

    # What is shown.

    def _show(self) -> None:
        self._file = file = self.detail.show_customer(self._customer_id)
        name = file.facts.customer_name
        self.setWindowTitle(self.tr("Customer {name}").format(name=name))
        self.ui.writtenLabel.setText(self.tr("What we know of {name}").format(name=name))
        self._show_timeline()

    def _show_timeline(self) -> None:
        ids = [facts.id for facts in self._file.group]
        entries = self._desk.read(dossier.list_timeline, ids, self._limit + 1)
        self.ui.olderButton.setVisible(len(entries) > self._limit)
        self._lines = timeline_lines(entries[: self._limit], self._file, self._desk.clock)
        fill_table(self.ui.timelineTable, (line[:5] for line in self._lines), right=frozenset({4}))

    def _show_older(self) -> None:
        self._limit *= 4
        self._show_timeline()

    def _open_line(self, row: int) -> None:
        """Open what an entry is about, or the order it belongs to."""
        openers = self._companions.openers
        for kind, record_id in self._lines[row].opens:
            if (opener := openers.get(kind)) is not None:
                opener(record_id)
                return

    def _on_changed(self, kinds: frozenset[str]) -> None:
        registers = {"wrong_shipment", "quality_feedback"}
        if not kinds & {"customer", "order", "ticket", "claim", "photo", "sheet", "shop", *registers}:
            return
        try:
            self._show()
        except UserError:  # removed for ever meanwhile
            self.done(QDialog.DialogCode.Rejected)
            return
        self._take_up(self._file.facts)

    # What is written down.

    def _typed(self) -> Written:
        """What is going to be stored: without a risk nothing is said of one, though it may still stand there."""
        ui = self.ui
        risk, kind = Risk(ui.riskBox.currentData()), ui.riskKindBox.currentData()
        why = (None if kind is None else RiskKind(kind), ui.reasonEdit.text().strip(), ui.evidenceEdit.text().strip())
        return Written(
            Level(ui.levelBox.currentData()),
            tuple(typed_tags(ui.tagsEdit.text())),
            ui.noteEdit.toPlainText().strip(),
            risk,
            *((None, "", "") if risk is Risk.NONE else why),
        )

    def _fill(self, written: Written) -> None:
        ui = self.ui
        _choose(ui.levelBox, written.level)
        _choose(ui.riskBox, written.risk)
        _choose(ui.riskKindBox, written.risk_kind)
        _set_text(ui.reasonEdit, written.risk_reason)
        _set_text(ui.evidenceEdit, written.risk_evidence)
        if tuple(typed_tags(ui.tagsEdit.text())) != written.tags:
            ui.tagsEdit.setText("、".join(written.tags))
        if ui.noteEdit.toPlainText().strip() != written.note:
            ui.noteEdit.setPlainText(written.note)
        self._on_typed()

    def _take_up(self, facts: CustomerFacts) -> None:
        """Show what others wrote meanwhile where nobody typed here; where both did, saving is going to tell."""
        stored, typed, start = _written(facts), self._typed(), self._start
        both = any(mine not in (was, now) and now != was for mine, was, now in zip(typed, start, stored, strict=True))
        merged = (now if mine == was else mine for mine, was, now in zip(typed, start, stored, strict=True))
        self._start = stored
        if not both:
            self._version = facts.version
        self._fill(Written._make(merged))

    def _worth_keeping(self) -> dict[str, Any] | None:
        return {"seen": self._version, "written": self._typed()} if self._is_changed() else None

    def _take_up_kept(self) -> None:
        """Show what was typed and not saved when the program ended by itself, as an answer to what was seen then."""
        kept = self.kept.kept() or {}
        written = _written_from(kept.get("written"))
        if written is not None and written != self._start:
            self._version = seen if isinstance(seen := kept.get("seen"), int) else self._version
            self._fill(written)
            self.ui.messageLabel.setText(self.tr("This was typed and never saved."))

    def _on_typed(self) -> None:
        self.kept.touch()
        risky = Risk(self.ui.riskBox.currentData()) is not Risk.NONE
        for field in (self.ui.riskKindBox, self.ui.reasonEdit, self.ui.evidenceEdit):
            field.setEnabled(risky)
        self.ui.saveButton.setEnabled(self._is_changed() and not self._saving)

    def _is_changed(self) -> bool:
        return self._typed() != self._start

    def _on_refused(self, error: UserError) -> None:
        if isinstance(error, Conflict):
            self._version = self._file.facts.version  # what stands there is shown, so saving again is meant
        if not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)

    def _on_write_finished(self) -> None:
        self._set_saving(False)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self._on_typed()


class NewCustomerDialog(QDialog):
    """Asks for a customer ID; whoever is known already is simply opened."""

    entered = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewCustomerDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._busy = desk, False
        self.ui.hintLabel.setText(self.tr("Whoever orders comes into the list by themselves. Known IDs are opened."))
        for platform in Platform:
            if customer_space(platform) is platform:  # Tmall's buyers are Taobao's members
                names = [platform_chip(one).text for one in Platform if customer_space(one) is platform]
                self.ui.platformBox.addItem(" / ".join(names), platform)
        self.errors = FieldErrors({"name": self.ui.nameEdit})
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)
        self.ui.nameEdit.setFocus()

    def save(self) -> None:
        """Enter the customer, or open the one that is there."""
        if not self._busy:
            self._busy = True
            platform, name = Platform(self.ui.platformBox.currentData()), self.ui.nameEdit.text()
            title = self.tr("Entering the customer")
            job = self._desk.write(
                title, customers.add_customer, platform, name, then=self._on_entered, refused=self._on_refused
            )
            job.finished.connect(self._on_finished)

    def _on_entered(self, customer_id: CustomerId) -> None:
        self.entered.emit(customer_id)
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self.errors.show(error)

    def _on_finished(self) -> None:
        self._busy = False


class TagsDialog(QDialog):
    """Asks which tags several customers get, and which are taken from them."""

    def __init__(self, desk: Desk, customer_ids: Sequence[CustomerId], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TagsDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._ids = desk, list(customer_ids)
        self.ui.hintLabel.setText(self.tr("Tags of {count} customers").format(count=f"{len(self._ids):,}"))
        self.errors = FieldErrors({"tags": self.ui.addEdit})
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)

    def save(self) -> None:
        """Give and take the tags."""
        add, remove = typed_tags(self.ui.addEdit.text()), typed_tags(self.ui.removeEdit.text())
        if not add and not remove:
            self.accept()
            return
        self._desk.write(
            self.tr("Changing tags"),
            customers.change_tags,
            self._ids,
            add,
            remove,
            then=self._on_saved,
            refused=self._on_refused,
        )

    def _on_saved(self, _nothing: object) -> None:
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        if not self.errors.show(error):
            self.ui.hintLabel.setText(error.message)


def _written(facts: CustomerFacts) -> Written:
    return Written(
        facts.level, tuple(tags_of(facts.tags)), facts.note, facts.risk, facts.risk_kind, facts.risk_reason,
        facts.risk_evidence,
    )  # fmt: skip


def _written_from(plain: object) -> Written | None:
    """What ``_worth_keeping`` gave, read from a file where anything may stand."""
    match plain:
        case [str(level), list(tags), str(note), str(risk), str() | None as kind, str(reason), str(evidence)]:
            try:
                risk_kind = None if kind is None else RiskKind(kind)
                return Written(Level(level), tuple(map(str, tags)), note, Risk(risk), risk_kind, reason, evidence)
            except ValueError:
                return None
    return None


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _set_text(edit: QLineEdit, text: str) -> None:
    """Leave the cursor where it is in a field that says so already."""
    if edit.text().strip() != text:
        edit.setText(text)
