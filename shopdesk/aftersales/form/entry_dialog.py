"""A ticket entered, or corrected: begins with everything that is left, works out the rest, shows what is wrong."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopdesk.aftersales.dossier import TicketFacts, ticket_facts
from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import LineProposal, TicketDraft
from shopdesk.aftersales.form.choices import choices_for, goods_of, takers_of, what_follows
from shopdesk.aftersales.form.conflict import differences_text
from shopdesk.aftersales.form.customer_history import CustomerHistory, history_of
from shopdesk.aftersales.form.fields import TicketForm
from shopdesk.aftersales.form.goods import listed_text, shortage_text
from shopdesk.aftersales.form.kept import KeptTicket, kept_ticket, plain_ticket
from shopdesk.aftersales.form.keys import EntryKeys
from shopdesk.aftersales.form.order_choice import OrderChoice
from shopdesk.aftersales.form.photos import EntryPhotos
from shopdesk.aftersales.form.return_parcel import ReturnFields
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.aftersales.steps import opening
from shopdesk.aftersales.steps.opening import OpenedTicket
from shopdesk.core.conflicts import taken_together
from shopdesk.core.errors import Conflict, UserError
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.forms.ui_ticket_entry_dialog import Ui_TicketEntryDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved

TITLE_BAR = 40  # px, about what the system puts on top
KEPT = "new_ticket"


class TicketEntryDialog(QDialog):
    """Enters tickets, one after the other if somebody likes, or corrects one; without orders it asks for them first.

    ``photos`` makes what shows, and takes, the photos of the order (of the ticket, once there is one); they stand in
    the form where the reason asks for one.
    """

    saved = Signal(object)  # TicketId
    ticket_requested = Signal(object)  # TicketId
    order_requested = Signal(object)  # OrderId

    def __init__(
        self,
        desk: Desk,
        *,
        order_ids: Sequence[OrderId] = (),
        ticket_id: TicketId | None = None,
        kind: TicketKind | None = None,
        photos: Callable[[QWidget], QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_TicketEntryDialog()
        self.ui.setupUi(self)
        room = self.screen().availableSize()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height() - TITLE_BAR))
        self._desk, self._ticket_id = desk, ticket_id
        self._facts: TicketFacts | None = None  # of the ticket that is corrected
        self._orders: list[OrderFacts] = []
        self._saving, self._goes_on, self._version = False, False, 0
        self.choice = OrderChoice(desk, self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.choice, 1)
        self.ui.buttonRow.addWidget(self.choice.ui.takeButton)
        self.returning = ReturnFields(desk, self.ui)
        self.photos = EntryPhotos(self.ui, photos, self)
        self.form = TicketForm(self.ui, desk.clock, guard_composition(self), self._find_goods, self)
        self.history = CustomerHistory(self.ui, desk.clock, self)
        self.errors = FieldErrors(self.form.widgets())
        name = KEPT if ticket_id is None else f"ticket_{ticket_id}"
        self.kept = KeptDraft(desk.folder, name, self._worth_keeping, self)
        self._connect()
        if ticket_id is not None:
            self._show_stored(ticket_id)
            self._take_up_kept()
        elif order_ids:
            self._begin(order_ids, kind)
        else:
            self._ask_order()
        if ticket_id is None:
            self._offer_kept()

    def save(self, goes_on: bool = False) -> None:
        """Save the ticket, or show all that is wrong; who ``goes_on`` is asked for the next order at once."""
        if self._saving or not self._is_entering():
            return
        self._goes_on = goes_on
        self.ui.messageLabel.clear()
        self.ui.conflictBanner.hide()
        draft = self.form.draft()
        wrong = self.form.problems()
        known = {error.field for error in wrong}
        if not self._is_reviewed():  # else only what can still be changed is checked, in saving it
            found = self._desk.read(drafts.problems, self._desk.actor, draft, self._ticket_id)
            wrong += [error for error in found if error.field not in known]
        if wrong:
            self._refuse_all(wrong)
            return
        self.errors.clear()
        self._set_saving(True)
        title = self.tr("Saving the ticket")
        if self._ticket_id is None:
            job = self._desk.write(title, opening.open_ticket, draft, then=self._on_opened, refused=self._refuse)
        else:
            job = self._desk.write(
                title, opening.change_ticket, self._ticket_id, self._version, draft,
                then=self._on_corrected, refused=self._refuse,
            )  # fmt: skip
        # Also after trouble with the disk, which the window tells: what was typed can be saved once more.
        job.finished.connect(self._on_write_finished)

    def is_changed(self) -> bool:
        """Whether closing would lose something entered."""
        return self._is_entering() and (self.form.draft() != self.form.base() or bool(self.form.problems()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost; what somebody gives up is not offered again."""
        unsaved = self.tr("What you entered about this ticket is not saved.") if self.is_changed() else ""
        close_unless_unsaved(self, event, unsaved)
        if event.isAccepted():
            self._orders = []
            self.kept.let_go()

    def reject(self) -> None:
        self.close()

    # What it begins with.

    def _ask_order(self, told: str = "") -> None:
        """Ask which order the next ticket is about."""
        self._orders = []
        self.setWindowTitle(self.tr("New after-sales ticket"))
        for banner in (self.ui.riskBanner, self.ui.duplicateBanner, self.ui.conflictBanner):
            banner.hide()
        self._show_part(entering=False)
        self.choice.begin(told)

    def _begin(self, order_ids: Sequence[OrderId], kind: TicketKind | None = None) -> None:
        """A new ticket for some orders, with everything that is left of them."""
        try:
            orders = [self._desk.read(order_facts, order_id) for order_id in order_ids]
            draft = self._desk.read(drafts.draft_for_orders, self._desk.actor, list(order_ids), kind)
        except UserError as error:
            self._ask_order()
            self.choice.tell(error.message)
            return
        self._enter(orders, draft)

    def _enter(self, orders: Sequence[OrderFacts], draft: TicketDraft) -> None:
        self._orders = list(orders)
        customer = self._orders[0].buyer or self._orders[0].receiver
        title = self.tr("New after-sales ticket · {customer}").format(customer=customer)
        if self._facts is not None:
            title = self.tr("Edit ticket {ticket_no} · {customer}")
            title = title.format(ticket_no=self._facts.ticket_no, customer=customer)
        self.setWindowTitle(title)
        self._offer_choices()
        self.form.show(draft, is_new=self._facts is None)
        self._show_part(entering=True)
        self._show_history()
        self.photos.show_record(self._orders, self._ticket_id)
        self._on_entered()
        self.ui.reasonBox.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stored(self, ticket_id: TicketId) -> None:
        facts = self._desk.read(ticket_facts, ticket_id)
        if facts is None:
            raise UserError(self.tr("This ticket does not exist (any more)."))
        self._facts, self._version = facts, facts.version
        orders = [self._desk.read(order_facts, OrderId(one.order_id)) for one in facts.orders]
        self._enter(orders, self._desk.read(drafts.draft_of, ticket_id))
        self.ui.nextButton.hide()
        if facts.postage_paid_on is not None:
            self.form.more.lock_postage(self.tr("The return postage was paid back: it stays as it is."))
        if self._is_reviewed():
            settled = facts.dispatched_at is not None or facts.difference_settled_on is not None
            reviewed = self.tr("This was reviewed: kind, goods, reason and amounts stay as they are.")
            self.form.lock(reviewed, has_left=settled)
        elif facts.returned_at is not None:
            self.form.lock_goods(self.tr("The goods are here and were counted: they stay as they are."))

    def _offer_choices(self) -> None:
        desk, facts = self._desk, self._facts
        handler_id = None if facts is None else facts.handler_id
        found = desk.read(choices_for, self._orders[0].shop_id, handler_id, with_hidden=facts is not None)
        days = [order.finished_at for order in self._orders]
        received_on = None if None in days else desk.clock.day_of(min(day for day in days if day is not None))
        self.form.offer(found.reasons, found.staff, received_on)
        self.returning.ticket_no = "" if facts is None else facts.ticket_no
        self.returning.offer(found.addresses, found.default_address)

    def _show_history(self) -> None:
        found = self._desk.read(history_of, self._orders[0], self._ticket_id)
        self.history.show_history(
            found,
            self._orders,
            grows=self._facts is None or (self._facts.returned_at is None and not self._is_reviewed()),
        )

    def _is_reviewed(self) -> bool:
        return self._facts is not None and self._facts.state is not TicketState.PENDING_REVIEW

    def _add_order(self, order_id: OrderId) -> None:
        """Let another order of the customer come along, with everything that is left of it."""
        draft = self.form.draft()
        more = self._desk.read(drafts.draft_for_orders, self._desk.actor, [order_id], draft.kind)
        self._orders.append(self._desk.read(order_facts, order_id))
        self.form.add_lines(more.lines)
        self._show_history()

    # What was typed and never saved.

    def _offer_kept(self) -> None:
        kept = kept_ticket(self.kept.kept())
        if kept is None or not kept.orders:
            return
        try:
            first = self._desk.read(order_facts, kept.orders[0])
        except UserError:  # gone meanwhile
            self.kept.discard()
            return
        text = self.tr("You began a ticket for order {order_no} ({customer}) that was never saved. Go on with it?")
        told = text.format(order_no=first.order_no, customer=first.buyer or first.receiver)
        self.kept.offer(self.ui.draftBanner, told, partial(self._go_on, kept))

    def _go_on(self, kept: KeptTicket) -> None:
        self._begin(kept.orders, kept.draft.kind)
        if self._is_entering():
            self.form.put(kept.draft)
            self._on_entered()

    def _take_up_kept(self) -> None:
        """Show what was typed when the program ended by itself, as an answer to what was seen then."""
        kept = kept_ticket(self.kept.kept())
        if kept is not None and kept.draft != self.form.base():
            self._version = kept.seen
            self.form.put(kept.draft)
            self._on_entered()
            self.ui.messageLabel.setText(self.tr("This was typed and never saved."))

    def _worth_keeping(self) -> dict[str, Any] | None:
        if not self.is_changed():
            return None
        return plain_ticket(KeptTicket(self._version, [order.id for order in self._orders], self.form.draft()))

    # What happens while somebody enters it.

    def _connect(self) -> None:
        ui = self.ui
        self.form.changed.connect(self._on_entered)
        self.choice.chosen.connect(lambda order_ids: self._begin(order_ids))
        self.history.ticket_requested.connect(self.ticket_requested)
        self.history.order_requested.connect(self.order_requested)
        self.history.order_wanted.connect(self._add_order)
        EntryKeys(ui, self)
        self._desk.changed.connect(self._on_written)
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.nextButton.clicked.connect(lambda _checked: self.save(goes_on=True))
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self.save(goes_on=self._ticket_id is None))

    def _find_goods(self, draft: TicketDraft) -> list[LineProposal]:
        """All goods of the orders, and beside them what is to be known: fewer are left than were bought, say."""
        ids = [int(order.id) for order in self._orders]
        goods = self._desk.read(goods_of, self._desk.actor, draft, ids, self._ticket_id)
        short = shortage_text(goods, self._desk.read(takers_of, draft.kind, ids, self._ticket_id))
        self.ui.goodsWhy.setText(why := "\n".join(filter(None, (listed_text(goods), short))))
        self.ui.goodsWhy.setVisible(bool(why))
        return goods

    def _on_entered(self, follows: bool = True) -> None:
        """Show what follows from what was entered, if anything does, and what other tickets say to it."""
        if not self._is_entering():
            return
        if follows:
            draft, ids = self.form.draft(), [int(order.id) for order in self._orders]
            found = self._desk.read(what_follows, self._desk.actor, draft, ids, self._ticket_id)
            self.form.show_proposal(found.proposal, found.photos)
            self.history.warn_of(found.duplicates)
            self.photos.set_wanted(self.form.asks_for_photo())
        self._show_savable()
        self.kept.touch()

    def _on_written(self, kinds: frozenset[str]) -> None:
        """Another photo or ticket changes what can be entered."""
        if kinds & {"photo", "ticket"} and not self._saving:
            self._on_entered()

    def _show_part(self, *, entering: bool) -> None:
        ui = self.ui
        self.choice.setVisible(not entering)
        self.choice.ui.takeButton.setVisible(not entering)
        for widget in (ui.entryHolder, ui.saveButton):
            widget.setVisible(entering)
        ui.nextButton.setVisible(entering and self._ticket_id is None)
        ui.messageLabel.clear()
        ui.saveButton.setDefault(entering)

    def _is_entering(self) -> bool:
        return bool(self._orders)

    def _show_savable(self) -> None:
        savable = not self._saving and (self._ticket_id is None or self.is_changed())
        self.ui.saveButton.setEnabled(savable)
        self.ui.nextButton.setEnabled(savable)

    # What came of saving.

    def _refuse(self, error: UserError) -> None:
        if isinstance(error, Conflict) and self._ticket_id is not None:
            self._show_conflict(error, self._ticket_id)
        else:
            self._refuse_all([error])

    def _refuse_all(self, wrong: Sequence[UserError]) -> None:
        self._set_saving(False)
        first = {error.field: error for error in reversed(wrong)}  # of several for one field the first is told
        self.form.unfold([error.field or "" for error in wrong])
        self.errors.show_all(list(first.values()))
        elsewhere = [error.message for error in wrong if error.field not in self.form.widgets()]
        self.ui.messageLabel.setText("\n".join(elsewhere))

    def _show_conflict(self, error: UserError, ticket_id: TicketId) -> None:
        """Both versions: what nobody else touched stays as typed, and of what both changed each value is told."""
        base, mine = self.form.base(), self.form.draft()
        try:
            self._show_stored(ticket_id)
        except UserError as gone:
            self._refuse_all([gone])
            return
        self._set_saving(False)
        theirs = self.form.base()
        together = taken_together(base, mine, theirs)
        self.form.put(together.draft)
        self._on_entered()
        actions = [(self.tr("Take the stored ones"), self._take_theirs)] if together.both else []
        text = self.tr("{message} Saving again keeps yours.").format(message=error.message)
        told = differences_text(together.both, mine, theirs)
        self.ui.conflictBanner.show_message("warning", f"{text}\n{told}".strip(), actions)

    def _take_theirs(self) -> None:
        self.form.put(self.form.base())
        self.ui.conflictBanner.hide()
        self._on_entered()

    def _on_opened(self, opened: OpenedTicket) -> None:
        self._done(opened.id)
        if not self._goes_on:
            self.done(QDialog.DialogCode.Accepted)
            return
        self._ask_order(self.tr("Ticket {ticket_no} is entered. Next one?").format(ticket_no=opened.ticket_no))

    def _on_corrected(self, _nothing: object) -> None:
        assert self._ticket_id is not None
        self._done(self._ticket_id)
        self.done(QDialog.DialogCode.Accepted)

    def _done(self, ticket_id: TicketId) -> None:
        self._orders = []  # nothing is kept from here on
        self.kept.let_go()
        self.saved.emit(ticket_id)

    def _on_write_finished(self) -> None:
        self._set_saving(False)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self._show_savable()
