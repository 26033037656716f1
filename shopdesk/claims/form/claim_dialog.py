"""A claim in a form of its own: collects input, shows what follows from it, saves it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.aftersales.model import TicketId
from shopdesk.claims import service
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.drafting import drafts, duplicates, gates, proposals
from shopdesk.claims.drafting.claim_draft import ClaimDraft, complete, draft_of_claim
from shopdesk.claims.drafting.duplicates import SecondClaim
from shopdesk.claims.form.claim_fields import ClaimFields
from shopdesk.claims.form.conflict import differences_text
from shopdesk.claims.form.goods_picker import unclaimed_goods
from shopdesk.claims.form.kept import KeptClaim, kept_claim, plain_claim
from shopdesk.claims.form.other_claim import OtherClaim
from shopdesk.claims.form.proposed_amount import ProposedAmount
from shopdesk.claims.losses.reporting import claim_for_ticket
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, ClaimState
from shopdesk.claims.steps.entering import fill_blanks
from shopdesk.core.conflicts import taken_together
from shopdesk.core.errors import Conflict, UserError
from shopdesk.couriers.rules import Proposal
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.model import OrderId
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.forms.ui_claim_dialog import Ui_ClaimDialog
from shopdesk.ui.inputs import guard_composition, is_plain_enter
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved

TITLE_BAR = 40  # px, about what the system puts on top
TYPING_PAUSE_MS = 200
KEPT = "claim"


class ClaimDialog(QDialog):
    """Registers a claim, from an order, a ticket, a scan, a draft or from scratch, or corrects one that is open.

    ``code`` is a tracking or order number that was scanned, or read in a photo. A claim entered for a ticket, whatever
    its draft, is noted on the ticket.
    """

    saved = Signal(object)  # ClaimId
    claim_requested = Signal(object)  # ClaimId: an older claim for the same parcel, to be shown instead

    def __init__(
        self,
        desk: Desk,
        *,
        order_id: OrderId | None = None,
        ticket_id: TicketId | None = None,
        code: str = "",
        claim_id: ClaimId | None = None,
        draft: ClaimDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ClaimDialog()
        self.ui.setupUi(self)
        self.resize(self.width(), min(self.height(), self.screen().availableSize().height() - TITLE_BAR))
        self._desk, self._claim_id, self._version = desk, claim_id, 0
        self._looked_up, self._saving = ("", ""), False
        self._is_draft, self._due_on = True, None  # what the claim on file says
        self._register: list[Any] = [service.register_claim] if ticket_id is None else [claim_for_ticket, ticket_id]
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._warn)
        guard_composition(self)
        self.fields = ClaimFields(self.ui, desk.read(list_couriers, with_inactive=True), self)
        self.amount = ProposedAmount(self.ui, self._propose, follows=claim_id is None, parent=self)
        self.errors = FieldErrors(self.fields.widgets())
        self.other = OtherClaim(self.ui.claimBanner, self)
        self.kept = KeptDraft(
            desk.folder, KEPT if claim_id is None else f"{KEPT}_{claim_id}", self._worth_keeping, self
        )
        self._connect()
        self._show_scan(claim_id is None)
        if claim_id is not None:
            self._show_stored(claim_id)
            self._take_up_kept()
        else:
            self._begin(order_id, ticket_id, draft)
            self._offer_kept()
            if code:
                self.take_code(code)

    def save(self) -> None:
        """Register or correct the claim, or show all that is wrong."""
        if self._saving:
            return
        self.ui.messageLabel.clear()
        self.ui.claimBanner.hide()
        draft, wrong = self.fields.draft(), self.fields.problems()
        known = {error.field for error in wrong}
        wrong += [e for e in self._desk.read(drafts.problems, draft, self._claim_id) if e.field not in known]
        if wrong:
            self._refuse_all(wrong)
            return
        self.errors.clear()
        self._set_saving(True)
        if self._claim_id is None:
            job = self._desk.write(
                self.tr("Registering the claim"), *self._register, draft,
                then=lambda made: self._on_saved(made.id), refused=self._refuse,
            )  # fmt: skip
        else:
            job = self._desk.write(
                self.tr("Saving the claim"), service.change_claim, self._claim_id, self._version, draft,
                then=lambda _nothing: self._on_saved(self._claim_id), refused=self._refuse,
            )  # fmt: skip
        # Also after trouble with the disk, which the window tells: what was typed can be saved once more.
        job.finished.connect(self._on_write_finished)

    def take_code(self, code: str) -> None:
        """Fill in everything about the parcel that a scanned number means, or lead to the claim there is."""
        code = code.strip()
        if not code:
            return
        untouched = not self.fields.is_changed()
        found = self._desk.read(proposals.draft_from_code, code)
        self._say_scanned(found.words)
        if found.claim_id is not None:
            detail = self._desk.read(claim_detail, found.claim_id)
            assert detail is not None, "a claim that was found is there"
            self.other.lead_to(found.claim_id, detail.row.claim_no, found.words)
            self._say_scanned("")
        elif found.draft is not None:
            self._fill_in(found.draft, untouched)
            self.ui.kindBox.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.scanEdit.selectAll()

    def focus_field(self, name: str) -> None:
        """Put the cursor into the field that a service calls so."""
        if (field := self.fields.widgets().get(name)) is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_changed(self) -> bool:
        """Whether closing would lose something typed."""
        return self.fields.is_changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost; what somebody gives up is not offered again."""
        if self._saving:
            event.ignore()
            return
        unsaved = self.tr("What you typed about this claim is not saved.")
        close_unless_unsaved(self, event, unsaved if self.is_changed() else "")
        if event.isAccepted():
            self.kept.let_go()

    def reject(self) -> None:
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the Enter that a scanner sends behind a number look it up and lead on, not save half a claim."""
        if not is_plain_enter(event):
            return False
        if watched is self.ui.scanEdit:
            self.take_code(self.ui.scanEdit.text())
        else:
            self._look_up()
            self.focusNextChild()
        return True

    # What it begins with.

    def _begin(self, order_id: OrderId | None, ticket_id: TicketId | None, draft: ClaimDraft | None) -> None:
        self.setWindowTitle(self.tr("New claim"))
        if order_id is not None:
            draft = self._desk.read(proposals.draft_from_order, order_id)
        elif draft is not None:
            draft = self._desk.read(complete, draft).draft
        elif ticket_id is not None:
            draft = self._desk.read(proposals.draft_from_ticket, ticket_id)
        empty = ClaimDraft("", ClaimKind.LOST, 0, goods=())
        self._fill_in(draft or empty, untouched=True)
        if draft is None:
            self.ui.scanEdit.setFocus()
        else:
            self.ui.kindBox.setFocus()

    def _fill_in(self, draft: ClaimDraft, untouched: bool) -> None:
        """Show what is proposed; where nothing was typed before, closing it again loses nothing."""
        if draft.applicant is None:
            draft = draft._replace(applicant=self._desk.actor.name)
        if not untouched:  # what somebody typed that no parcel tells stays
            mine = self.fields.draft()
            kept = {name: getattr(mine, name) for name in ("kind", "money_to", "case_no", "contact", "memo")}
            draft = draft._replace(**kept)
        self._looked_up = (draft.tracking_no, draft.order_no)
        if untouched:
            self.fields.show(draft)
        else:
            self.fields.put(draft)
        self._warn()
        self._warn_of_second()

    def _show_stored(self, claim_id: ClaimId) -> None:
        detail = self._desk.read(claim_detail, claim_id)
        assert detail is not None, "a claim that is shown can be opened"
        row = detail.row
        self._version = row.version
        self.setWindowTitle(self.tr("Claim {claim_no}").format(claim_no=row.claim_no))
        self.ui.checkedByText.setText(detail.checked_by or self.tr("not yet"))
        self._looked_up = (row.tracking_no, row.order_no)
        self.fields.show(draft := draft_of_claim(detail), unclaimed_goods(self._desk, draft))
        self._is_draft, self._due_on = row.state is ClaimState.DRAFT, row.due_on
        self._warn()

    def _put(self, draft: ClaimDraft) -> None:
        """Show what was typed, with the goods that were not ticked."""
        self.fields.put(draft, unclaimed_goods(self._desk, draft))

    def _show_scan(self, shown: bool) -> None:
        """A new claim begins with a scan; one on file says who checked it."""
        ui = self.ui
        for widgets, visible in (
            ((ui.scanEdit, ui.findButton), shown),
            ((ui.checkedByLabel, ui.checkedByText), not shown),
            ((ui.scanHint, ui.cautionLabel), False),
        ):
            for widget in widgets:
                widget.setVisible(visible)

    # What was typed and never saved.

    def _offer_kept(self) -> None:
        if (kept := kept_claim(self.kept.kept())) is None:
            return
        try:
            self._desk.read(complete, kept.draft)
        except UserError:  # its order is gone meanwhile
            self.kept.discard()
            return
        text = self.tr("You began a claim for {parcel} that was never saved. Go on with it?")
        parcel = kept.draft.tracking_no or kept.draft.order_no or self.tr("a parcel without a number")
        self.kept.offer(self.ui.draftBanner, text.format(parcel=parcel), partial(self._go_on, kept))

    def _go_on(self, kept: KeptClaim) -> None:
        self._put(kept.draft)
        self._looked_up = (kept.draft.tracking_no, kept.draft.order_no)
        self._warn_of_second()

    def _take_up_kept(self) -> None:
        """Show what was typed when the program ended by itself, as an answer to what was seen then."""
        kept = kept_claim(self.kept.kept())
        if kept is not None and kept.draft != self.fields.base():
            self._version = kept.seen
            self._put(kept.draft)
            self.ui.messageLabel.setText(self.tr("This was typed and never saved."))

    def _worth_keeping(self) -> dict[str, Any] | None:
        return plain_claim(KeptClaim(self._version, self.fields.draft())) if self.is_changed() else None

    # What happens while somebody types.

    def _connect(self) -> None:
        ui = self.ui
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        ui.findButton.clicked.connect(lambda _checked: self.take_code(ui.scanEdit.text()))
        ui.addGoodsButton.clicked.connect(lambda _checked: self.fields.goods.add_new())
        for edit in (ui.scanEdit, ui.trackingEdit, ui.orderEdit):
            edit.installEventFilter(self)
        for edit in (ui.trackingEdit, ui.orderEdit):
            edit.editingFinished.connect(self._look_up)
        self.other.open_requested.connect(self._open_other)
        self.other.fill_requested.connect(self._fill_there)
        ui.kindBox.currentIndexChanged.connect(lambda _index: self._warn_of_second())
        self.fields.amount_follows.connect(self.amount.refresh)
        self.fields.changed.connect(self._on_changed)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    def _propose(self) -> Proposal:
        return self._desk.read(proposals.proposal_for, self.fields.draft())

    def _on_changed(self) -> None:
        self._pause.start()
        if not self._saving:
            self.kept.touch()

    def _warn(self) -> None:
        """What somebody should know before the claim goes to the courier, and may pass over."""
        told = []
        if self._is_draft and (draft := self.fields.draft()).tracking_no:
            told = self._desk.read(gates.draft_cautions, self._desk.clock, draft, self._due_on)
        self.ui.cautionLabel.setText("\n".join(told))
        self.ui.cautionLabel.setVisible(bool(told))

    def _look_up(self) -> None:
        """A tracking or order number brings its courier and its order, where nothing is entered yet."""
        numbers = (self.ui.trackingEdit.text().strip(), self.ui.orderEdit.text().strip())
        if numbers == self._looked_up or not any(numbers):
            return
        self._looked_up = numbers
        typed = ClaimDraft(numbers[0], ClaimKind.LOST, 0, self.ui.courierBox.currentData(), order_no=numbers[1])
        found = self._desk.read(complete, typed)
        if found.order is not None:
            self.fields.fill_blanks(found.draft)
            self._looked_up = (self.ui.trackingEdit.text().strip(), found.draft.order_no)
        elif found.courier is not None and self.ui.courierBox.currentData() is None:
            self.fields.choose_courier(found.courier.id)
        self._warn_of_second()

    def _say_scanned(self, words: str) -> None:
        self.ui.scanHint.setText(words)
        self.ui.scanHint.setVisible(bool(words))

    # A second claim for one parcel.

    def _warn_of_second(self) -> None:
        """Say as soon as it is known that the parcel is claimed already, not only when somebody saves."""
        draft = self.fields.draft()
        second = self._desk.read(duplicates.second_claim, draft, self._claim_id) if draft.tracking_no else None
        self.other.tell(second, can_fill=self._claim_id is None)

    def _fill_there(self, second: SecondClaim) -> None:
        if self._saving:
            return
        self._set_saving(True)
        job = self._desk.write(
            self.tr("Filling in the claim"), fill_blanks, second.claim_id, second.version, self.fields.draft(),
            then=lambda _fields: self._on_saved(ClaimId(second.claim_id)), refused=self._refuse,
        )  # fmt: skip
        job.finished.connect(self._on_write_finished)

    def _open_other(self, claim_id: ClaimId) -> None:
        """Show the claim there is, unless somebody would rather keep what is typed here."""
        self.close()
        if not self.isVisible():
            self.claim_requested.emit(claim_id)

    # What came of saving.

    def _refuse(self, error: UserError) -> None:
        if isinstance(error, Conflict) and self._claim_id is not None:
            self._show_conflict(error)
        else:
            self._refuse_all([error])

    def _refuse_all(self, wrong: list[UserError]) -> None:
        self._set_saving(False)
        # A second claim is told by the banner; of several errors for one field the first is shown.
        first = {error.field: error for error in reversed(wrong) if "claim_id" not in error.values}
        if any("claim_id" in error.values for error in wrong):
            self._warn_of_second()
            self.ui.trackingEdit.setFocus()
        self.errors.show_all(list(first.values()))
        self.ui.messageLabel.setText("\n".join(e.message for e in wrong if e.field not in self.fields.widgets()))

    def _show_conflict(self, error: UserError) -> None:
        """Both versions: what nobody else touched stays as typed, and of what both changed each value is told."""
        assert self._claim_id is not None
        self._set_saving(False)
        base, mine = self.fields.base(), self.fields.draft()
        self._show_stored(self._claim_id)
        theirs = self.fields.base()
        together = taken_together(base, mine, theirs)
        self._put(together.draft)
        told = differences_text(together.both, mine, theirs)
        text = self.tr("{message} Saving again keeps yours.").format(message=error.message)
        actions = [(self.tr("Take the stored ones"), partial(self._take_theirs, together.both, theirs))] if told else []
        self.ui.claimBanner.show_message("warning", "\n".join(filter(None, (text, told))), actions)

    def _take_theirs(self, names: tuple[str, ...], theirs: ClaimDraft) -> None:
        self._put(self.fields.draft()._replace(**{name: getattr(theirs, name) for name in names}))
        self.ui.claimBanner.hide()

    def _on_write_finished(self) -> None:
        self._set_saving(False)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.ui.saveButton.setEnabled(not saving)

    def _on_saved(self, claim_id: ClaimId | None) -> None:
        self._saving = True  # nothing is kept from here on
        self.kept.let_go()
        self.saved.emit(claim_id)
        self.done(QDialog.DialogCode.Accepted)
