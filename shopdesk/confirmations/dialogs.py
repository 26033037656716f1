"""A sheet in a window of its own: written, changed as the buyer wishes, or looked at; and given up."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.addresses.splitting import split_contact
from shopdesk.confirmations import service
from shopdesk.confirmations.detail import more_steps, next_steps
from shopdesk.confirmations.model import SheetState, state_chip
from shopdesk.confirmations.service import SheetDraft, SheetFacts, difference_text, version_differences, why_not
from shopdesk.confirmations.sheet_form import SheetForm
from shopdesk.confirmations.sheet_kept import KeptSheet, plain_sheet, sheet_from_plain
from shopdesk.confirmations.sheet_viewer import SheetViewer
from shopdesk.confirmations.steps import SheetSteps
from shopdesk.confirmations.versions import cleaned, problems
from shopdesk.core.errors import Conflict, UserError
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.drafts import phone_warning
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.forms.ui_sheet_dialog import Ui_SheetDialog
from shopdesk.ui.forms.ui_sheet_give_up_dialog import Ui_SheetGiveUpDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.menus import OfferedStep
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.theme import set_role

TITLE_BAR = 40  # px, about what the system puts on top
WRITTEN = frozenset({SheetState.DRAFT, SheetState.CHANGE_REQUESTED})  # their version is not frozen
LOOKED_AT = ("copy_picture", "copy_text", "print")


class SheetDialog(QDialog):
    """Edits what is not sent yet; with ``asks_change`` the next version, as the buyer wishes; else shows the versions.

    Once a sheet is sent from here it is shown as the buyer sees it.
    """

    saved = Signal(object)  # SheetId
    order_requested = Signal(object)  # OrderId

    def __init__(self, desk: Desk, facts: SheetFacts, parent: QWidget | None = None, asks_change: bool = False) -> None:
        super().__init__(parent)
        self.ui = Ui_SheetDialog()
        self.ui.setupUi(self)
        room = self.screen().availableSize()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height() - TITLE_BAR))
        self._desk, self._facts, self._asks_change = desk, facts, asks_change
        self._saving, self._sending = False, False
        couriers = [courier.name for courier in desk.read(list_couriers)]
        self.form = SheetForm(self.ui, guard_composition(self), couriers, self)
        self.viewer = SheetViewer(desk, self.ui, self)
        self.steps = SheetSteps(desk, self)
        self.errors = FieldErrors(self.form.widgets())
        self.kept = KeptDraft(desk.folder, f"sheet_{facts.id}", self._worth_keeping, self)
        self._connect()
        self._show(facts)
        self._offer_kept()

    def edits(self) -> bool:
        """Whether something can be typed: a draft, a requested change, or a new wish of the buyer."""
        state = SheetState.CHANGE_REQUESTED if self._asks_change else SheetState.SENT
        return (self._asks_change or self._facts.state in WRITTEN) and not why_not(self._facts, state)

    def save(self, *, send: bool = False) -> None:
        """Save what is typed, or show all that is wrong; with ``send`` copy the picture and mark the sheet as sent."""
        if self._saving or not self.edits():
            return
        self.ui.messageLabel.clear()
        self.ui.messageBanner.hide()
        draft = self.form.draft()
        if wrong := self._problems(draft):
            self.errors.show_all(wrong)
            return
        self.errors.clear()
        self._sending = send
        if not self._asks_change and draft == self.form.base():
            self._on_saved()
            return
        self._set_saving(True)
        facts, verb, arguments = self._facts, service.change_sheet, (self._facts.version, draft)
        if self._asks_change:
            verb = partial(service.request_change, seen_version=facts.version)
            arguments = (draft, self.ui.noteEdit.toPlainText())
        job = self._desk.write(
            self.tr("Saving the sheet"), verb, facts.id, *arguments,
            then=self._on_saved, refused=self._refuse,
        )  # fmt: skip
        # Also after trouble with the disk, which the window tells: what was typed can be saved once more.
        job.finished.connect(self._on_write_finished)

    def is_changed(self) -> bool:
        """Whether closing would lose something typed."""
        typed = self.form.draft() != self.form.base() or bool(self.ui.noteEdit.toPlainText().strip())
        return typed and self.ui.stack.currentWidget() is self.ui.editPage

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you typed into this sheet is not saved.")
        close_unless_unsaved(self, event, unsaved if self.is_changed() else "")
        if event.isAccepted() and self.edits():
            self.kept.let_go()

    def reject(self) -> None:
        self.close()

    # What it shows.

    def _show(self, facts: SheetFacts) -> None:
        self._facts = facts
        ui, order = self.ui, facts.order
        ui.orderLabel.setText(order.order_no)
        chip = state_chip(facts.state)
        ui.stateLabel.setText(chip.text)
        set_role(ui.stateLabel, chip.tone, "tag")
        ui.customerLabel.setText(" · ".join(filter(None, (order.buyer, order.shop))))
        ui.noteLabel.setVisible(self._asks_change)
        ui.noteEdit.setVisible(self._asks_change)
        edits = self.edits()
        ui.stack.setCurrentWidget(ui.editPage if edits else ui.viewPage)
        for button in (ui.saveButton, ui.sendButton):
            button.setVisible(edits)
        ui.cancelButton.setText(self.tr("&Cancel") if edits else self.tr("&Close"))
        self.setWindowTitle(self._title())
        if edits:
            ui.stepsRow.set_actions([])
            self.form.show(facts.current.draft, self._sent_draft())
            self._on_changed()
            (ui.noteEdit if self._asks_change else ui.contactEdit).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.viewer.show_sheet(facts)
            self._show_steps(facts)

    def _title(self) -> str:
        if not self.edits():
            return self.tr("Confirmation sheet")
        number = self._facts.current.number
        if self._asks_change:
            return self.tr("The buyer wants a change: version {number}").format(number=number + 1)
        return self.tr("Edit the confirmation sheet, version {number}").format(number=number)

    def _sent_draft(self) -> SheetDraft | None:
        """What the buyer has got last, to be compared with; None for a first version."""
        if self._asks_change:
            return self._facts.current.draft
        before = self._facts.versions[:-1]
        return before[-1].draft if before else None

    def _show_steps(self, facts: SheetFacts) -> None:
        shown = next_steps(facts)
        also = [step for step in more_steps(facts) if step.key in LOOKED_AT]
        actions = [
            (step.title, partial(self._take, step), "primary" if place == 0 else "plain", step.barred)
            for place, step in enumerate([*shown, *also])
        ]
        self.ui.stepsRow.set_actions(actions)

    def _take(self, step: OfferedStep) -> None:
        self.ui.messageLabel.clear()
        self.steps.take(step.key, self._facts)

    def _on_dialog_requested(self, key: str, facts: SheetFacts) -> None:
        """A wish of the buyer is written here, where the sheet was looked at: two windows of it would contradict."""
        if key != "request_change":
            open_step_dialog(self._desk, key, facts, self)
            return
        self._asks_change = True
        self._show(facts)
        self._offer_kept()

    # What outlives a crash.

    def _worth_keeping(self) -> dict[str, object] | None:
        if not self.is_changed():
            return None
        note = self.ui.noteEdit.toPlainText()
        return plain_sheet(KeptSheet(self.form.draft(), note, self._facts.version, self._asks_change))

    def _offer_kept(self) -> None:
        kept = sheet_from_plain(self.kept.kept()) if self.edits() else None
        if kept is None or (kept.version, kept.asks_change) != (self._facts.version, self._asks_change):
            return
        text = self.tr("You typed into this sheet last time, and it was never saved. Go on with it?")
        self.kept.offer(self.ui.messageBanner, text, partial(self._go_on, kept))

    def _go_on(self, kept: KeptSheet) -> None:
        self.form.put(kept.draft)
        self.ui.noteEdit.setPlainText(kept.note)
        self._on_changed()

    # What happens while somebody types.

    def _connect(self) -> None:
        ui = self.ui
        ui.pasteHint.hide()
        self.form.changed.connect(self._on_changed)
        ui.pasteEdit.textChanged.connect(self._on_paste)
        ui.removeLineButton.clicked.connect(lambda _checked: self.form.rows.remove_current())
        ui.goodsTable.currentCellChanged.connect(lambda *_cells: self._show_removable())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.sendButton.clicked.connect(lambda _checked: self.save(send=True))
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        self.steps.refused.connect(lambda error: ui.messageBanner.show_message("warning", error.message))
        self.steps.dialog_requested.connect(self._on_dialog_requested)
        self.steps.order_requested.connect(self._on_order_requested)
        self._desk.changed.connect(self._on_written)

    def _on_changed(self) -> None:
        self.ui.saveButton.setEnabled(not self._saving and (self._asks_change or self.is_changed()))
        self._show_removable()
        self.kept.touch()

    def _show_removable(self) -> None:
        self.ui.removeLineButton.setEnabled(self.form.rows.can_remove())

    def _on_paste(self) -> None:
        """Who gets it, phone and address at once; what was not understood is told, never dropped."""
        ui, text = self.ui, self.ui.pasteEdit.toPlainText()
        ui.pasteHint.setVisible(bool(text.strip()))
        if not text.strip():
            return
        found = split_contact(text)
        self.form.set_contact(found.receiver, found.phone, found.address)
        parts = (("contact", found.receiver), ("phone", found.phone), ("address", any(found.address)))
        missing = [service.field_label(name) for name, value in parts if not value]
        told = [self.tr("Filled in below.")]
        if missing:
            told = [self.tr("Not found: {fields}.").format(fields=self.tr(", ").join(missing))]
        if found.left:
            told.append(self.tr("Not understood: {text}").format(text=found.left))
        told.append(phone_warning(found.phone))
        ui.pasteHint.setText(" ".join(filter(None, told)))

    def _problems(self, draft: SheetDraft) -> list[UserError]:
        lines = (*self._facts.order.lines, *self._facts.current.draft.lines)
        return problems(cleaned(draft), [one.order_line_id for one in lines if one.order_line_id is not None])

    # What came of saving, and of steps.

    def _on_saved(self, _nothing: object = None) -> None:
        self.kept.discard()
        self.saved.emit(self._facts.id)
        if not self._sending:
            self.done(QDialog.DialogCode.Accepted)
            return
        self._asks_change = False
        try:
            facts = self._desk.read(service.sheet_facts, self._facts.id)
        except UserError as error:
            self._refuse(error)
            return
        self.ui.noteEdit.clear()
        self._show(facts)
        self.steps.take("copy_and_send", facts)

    def _on_written(self, kinds: frozenset[str]) -> None:
        """What is only looked at follows what is written; what somebody types stays."""
        if not {"sheet", "order"} & kinds or self._saving or self.is_changed():
            return
        try:
            facts = self._desk.read(service.sheet_facts, self._facts.id)
        except UserError:
            self.close()
            return
        if facts != self._facts:
            self._show(facts)

    def _on_order_requested(self, order_id: object) -> None:
        self.order_requested.emit(order_id)
        self.close()

    def _refuse(self, error: UserError) -> None:
        self._set_saving(False)
        if isinstance(error, Conflict):
            self._show_conflict(error)
        elif not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)

    def _show_conflict(self, error: UserError) -> None:
        """What nobody else touched stays as typed, and of what both changed each value is told."""
        base, mine = self.form.base(), self.form.draft()
        try:
            facts = self._desk.read(service.sheet_facts, self._facts.id)
        except UserError as gone:
            self.ui.messageLabel.setText(gone.message)
            return
        theirs = facts.current.draft
        changed = {name: value for name, value in mine._asdict().items() if value != getattr(base, name)}
        self._facts = facts
        if facts.state in WRITTEN and not why_not(facts, SheetState.SENT):
            self._asks_change = False
        elif not why_not(facts, SheetState.CHANGE_REQUESTED):
            self._asks_change = True
        else:
            self.ui.saveButton.setEnabled(False)
            self.ui.sendButton.setEnabled(False)
            self.ui.messageBanner.show_message("warning", error.message)
            return
        note = "" if self._asks_change else self.ui.noteEdit.toPlainText().strip()
        self._show(facts)
        self.form.put(theirs._replace(**changed))
        self._tell_conflict(error, [note] if note else [], theirs)

    def _tell_conflict(self, error: UserError, notes: Sequence[str], theirs: SheetDraft) -> None:
        both = version_differences(theirs, self.form.draft())
        told = [self.tr("Stored and yours: {difference}").format(difference=difference_text(one)) for one in both]
        told += [self.tr("Not kept, the change is noted already: {note}").format(note=note) for note in notes]
        actions = [(self.tr("Take the stored ones"), partial(self._take_theirs, theirs))] if both else []
        text = self.tr("{message} Saving again keeps yours.").format(message=error.message)
        self.ui.messageBanner.show_message("warning", "\n".join([text, *told]), actions)
        self._on_changed()

    def _take_theirs(self, theirs: SheetDraft) -> None:
        self.form.put(theirs)
        self.ui.messageBanner.hide()
        self._on_changed()

    def _on_write_finished(self) -> None:
        self._set_saving(False)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.ui.sendButton.setEnabled(not saving)
        self._on_changed()


class GiveUpDialog(QDialog):
    """Gives a sheet up for good, with the reason; its order goes on."""

    def __init__(self, desk: Desk, facts: SheetFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SheetGiveUpDialog()
        self.ui.setupUi(self)
        self._desk, self._facts = desk, facts
        told = self.tr("The sheet of {order_no} is void from then on, and cannot be taken up again. The order goes on.")
        self.ui.sheetLabel.setText(told.format(order_no=facts.order.order_no))
        self.errors = FieldErrors({"reason": self.ui.reasonEdit})
        self.ui.doneButton.clicked.connect(lambda _checked: self.give_up())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.give_up)
        guard_composition(self)

    def give_up(self) -> None:
        """Let the service decide; stays open with its sentence when it refuses."""
        self.errors.clear()
        self.ui.messageLabel.clear()
        self.ui.doneButton.setEnabled(False)
        verb = partial(service.void_sheet, seen_version=self._facts.version)
        reason = self.ui.reasonEdit.toPlainText()
        job = self._desk.write(
            self.tr("Giving up the sheet"), verb, self._facts.id, reason,
            then=self._on_done, refused=self._refuse,
        )  # fmt: skip
        job.finished.connect(self._on_write_finished)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you typed is not saved.")
        close_unless_unsaved(self, event, unsaved if self.ui.reasonEdit.toPlainText().strip() else "")

    def reject(self) -> None:
        self.close()

    def _refuse(self, error: UserError) -> None:
        if not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)

    def _on_done(self, _nothing: object) -> None:
        self.done(QDialog.DialogCode.Accepted)

    def _on_write_finished(self) -> None:
        self.ui.doneButton.setEnabled(True)


def open_step_dialog(desk: Desk, key: str, facts: SheetFacts, parent: QWidget) -> QDialog:
    """Open the dialog of a step that asks for something, or show the sheet for any other key."""
    if key == "void":
        dialog: QDialog = GiveUpDialog(desk, facts, parent)
    else:
        dialog = SheetDialog(desk, facts, parent, asks_change=key == "request_change")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
