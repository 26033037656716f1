"""A wrong shipment in a form of its own: collects input, shows what follows from it, saves it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.aftersales.lookup import tickets_of_order
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import kind_chip as ticket_kind_chip
from shopdesk.core.conflicts import taken_together
from shopdesk.core.errors import Conflict, UserError
from shopdesk.couriers.service import courier_candidates
from shopdesk.ledger.form.staff_picker import staff_choices
from shopdesk.orders.model import OrderId
from shopdesk.shops.service import list_shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.forms.ui_wrong_shipment_dialog import Ui_WrongShipmentDialog
from shopdesk.ui.inputs import guard_composition, is_plain_enter, leave_pictures
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved, show_toast
from shopdesk.wrong_shipments import service
from shopdesk.wrong_shipments.conflict import differences_text
from shopdesk.wrong_shipments.dossier import shipment_detail
from shopdesk.wrong_shipments.drafts import ShipmentDraft, complete
from shopdesk.wrong_shipments.entry_fields import ShipmentFields
from shopdesk.wrong_shipments.form_photos import FormPhotos
from shopdesk.wrong_shipments.kept import KeptShipment, kept_shipment, plain_shipment
from shopdesk.wrong_shipments.model import WrongShipmentId
from shopdesk.wrong_shipments.registering import Registered

TITLE_BAR = 40  # px, about what the system puts on top
TYPING_PAUSE_MS = 200
KEPT = "wrong_shipment"


class WrongShipmentDialog(QDialog):
    """Enters a wrong shipment, from an order, a ticket, a scan or from scratch, or corrects one."""

    saved = Signal(object)  # Registered
    shipment_requested = Signal(object)  # WrongShipmentId: another record, to be shown instead

    def __init__(
        self,
        desk: Desk,
        *,
        order_id: OrderId | None = None,
        ticket_id: TicketId | None = None,
        code: str = "",
        shipment_id: WrongShipmentId | None = None,
        photos: Callable[[QWidget | None], QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_WrongShipmentDialog()
        self.ui.setupUi(self)
        self.resize(self.width(), min(self.height(), self.screen().availableSize().height() - TITLE_BAR))
        self._desk, self._shipment_id, self._version = desk, shipment_id, 0
        self._looked_up, self._saving, self._register_no = "", False, ""
        self._next = False
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._warn)
        shops = [(shop.id, shop.name) for shop in desk.read(list_shops)]
        self.fields = ShipmentFields(self.ui, guard_composition(self), staff_choices(desk), shops, self)
        self.errors = FieldErrors(self.fields.widgets())
        self._photos = FormPhotos(self.ui, photos, self)
        leave_pictures(*self.fields.texts())
        kept_as = KEPT if shipment_id is None else f"{KEPT}_{shipment_id}"
        self.kept = KeptDraft(desk.folder, kept_as, self._worth_keeping, self)
        self._connect()
        for widget in (self.ui.scanEdit, self.ui.findButton, self.ui.nextButton):
            widget.setVisible(shipment_id is None)
        self.ui.scanHint.hide()
        if shipment_id is not None:
            self._show_stored(shipment_id)
            self._take_up_kept()
        else:
            self._begin(order_id, ticket_id)
            self._offer_kept()
            if code:
                self.take_code(code)

    def save(self) -> None:
        """Enter or correct the record, or show all that is wrong."""
        if self._saving:
            return
        self.ui.messageLabel.clear()
        draft = self.fields.draft()
        if wrong := self._problems(draft):
            self._refuse_all(wrong)
            return
        self.errors.clear()
        self._set_saving(True)
        if self._shipment_id is None:
            job = self._desk.write(
                self.tr("Registering the wrong shipment"), service.register, draft,
                then=self._on_saved, refused=self._refuse,
            )  # fmt: skip
        else:
            made = Registered(self._shipment_id, self._register_no)
            job = self._desk.write(
                self.tr("Saving the wrong shipment"), service.change, self._shipment_id, self._version, draft,
                then=lambda _nothing: self._on_saved(made), refused=self._refuse,
            )  # fmt: skip
        # Also after trouble with the disk, which the window tells: what was typed can be saved once more.
        job.finished.connect(partial(self._set_saving, False))

    def save_and_next(self) -> None:
        """Register it, and begin the next parcel of the same day and staff member."""
        self._next = True
        self.save()

    def take_code(self, code: str) -> None:
        """Fill in everything about the parcel that a scanned number means, or lead to the record there is."""
        code = code.strip()
        if not code:
            return
        found = self._desk.read(service.draft_from_code, code)
        self.ui.scanHint.setText(found.words)
        self.ui.scanHint.setVisible(bool(found.words))
        if found.shipment_id is not None:
            self._point_out("info", found.words, found.shipment_id)
            self.ui.scanHint.hide()
        elif found.draft is not None:
            self._fill_in(found.draft)
            self.fields.goods.go_to_sent()
            return
        elif (courier := self._courier_of(code)) and self.fields.put_parcel(code, courier):
            told = self.tr("It is entered as the tracking no.")
            self.ui.scanHint.setText(f"{found.words} {told}")
        self.ui.scanEdit.selectAll()

    def is_changed(self) -> bool:
        """Whether closing would lose something typed."""
        return self.fields.is_changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost; what somebody gives up is not offered again."""
        if self._saving:
            event.ignore()
            return
        unsaved = self.tr("What you typed about this parcel is not saved.")
        close_unless_unsaved(self, event, unsaved if self.is_changed() else "")
        if event.isAccepted():
            self.kept.let_go()

    def reject(self) -> None:
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the Enter that a scanner sends behind a number look it up and lead on, not save half a record."""
        if not is_plain_enter(event):
            return False
        if watched is self.ui.scanEdit:
            self.take_code(self.ui.scanEdit.text())
        else:
            self._look_up()
            self.focusNextChild()
        return True

    # What it begins with.

    def _begin(self, order_id: OrderId | None, ticket_id: TicketId | None) -> None:
        self.setWindowTitle(self.tr("New wrong shipment"))
        draft = ShipmentDraft(lines=())
        if order_id is not None:
            draft = self._desk.read(service.draft_from_order, order_id)
        elif ticket_id is not None:
            draft = self._desk.read(service.draft_from_ticket, ticket_id, self._desk.clock)
        self._show(draft)
        if draft.order_id is None:
            self.ui.scanEdit.setFocus()
        else:
            self.fields.goods.go_to_sent()

    def _show(self, draft: ShipmentDraft) -> None:
        """Show a draft that nobody has typed yet; without a day it came to light today."""
        draft = draft._replace(found_on=draft.found_on or self._desk.clock.today())
        self._offer_tickets(draft.order_id)
        self._looked_up = draft.order_no
        self.fields.show(draft, chosen=draft.ticket_id is not None and draft.kind is not None)
        self._show_loss(draft)
        self._photos.show_of(draft)
        self._warn()

    def _fill_in(self, draft: ShipmentDraft) -> None:
        """Show what a number leads to; what somebody typed that no parcel tells stays."""
        if self.fields.is_changed():
            mine = self.fields.draft()
            names = ("found_on", "slip_weight_g", "measured_weight_g", "staff_id", "picture_checked",
                     "listing_taken_down", "memo")  # fmt: skip
            draft = draft._replace(**{name: getattr(mine, name) for name in names})
            self._offer_tickets(draft.order_id)
            self._looked_up = draft.order_no
            self.fields.put(draft)
            self._show_loss(draft)
            self._photos.show_of(draft)
        else:
            self._show(draft)

    def _show_stored(self, shipment_id: WrongShipmentId) -> None:
        detail = self._desk.read(shipment_detail, shipment_id)
        assert detail is not None, "a record that is shown can be opened"
        self._version, self._register_no = detail.row.version, detail.row.register_no
        self.setWindowTitle(self.tr("Wrong shipment {register_no}").format(register_no=detail.row.register_no))
        draft = service.draft_of_shipment(detail)
        self._offer_tickets(draft.order_id)
        self._looked_up = draft.order_no
        self.fields.show(draft, chosen=True)
        self._show_loss(draft)
        self._photos.show_record("wrong_shipment", shipment_id, detail.row.customer_name)
        self._warn()

    def _offer_tickets(self, order_id: OrderId | None) -> None:
        rows = [] if order_id is None else self._desk.read(tickets_of_order, order_id)
        told = [(row.id, f"{row.ticket_no} · {ticket_kind_chip(row.kind).text} · {row.reason}") for row in rows]
        self.fields.offer_tickets(told)

    def _show_loss(self, draft: ShipmentDraft) -> None:
        """What the desk knows of the loss, beside what is entered."""
        loss = None
        if draft.order_id is not None:
            loss = self._desk.read(service.loss_of, draft.order_id, draft.ticket_id)
        self.ui.lossHint.setText("" if loss is None else loss.words)
        self.ui.lossHint.setVisible(loss is not None and bool(loss.words))

    # What was typed and never saved.

    def _offer_kept(self) -> None:
        if (kept := kept_shipment(self.kept.kept())) is None:
            return
        try:
            self._desk.read(complete, kept.draft)
        except UserError:  # its order is gone meanwhile
            self.kept.discard()
            return
        text = self.tr("You began a record for {parcel} that was never saved. Go on with it?")
        parcel = kept.draft.order_no or kept.draft.tracking_no or self.tr("a parcel without a number")
        self.kept.offer(self.ui.draftBanner, text.format(parcel=parcel), partial(self._go_on, kept))

    def _go_on(self, kept: KeptShipment) -> None:
        self._offer_tickets(kept.draft.order_id)
        self._looked_up = kept.draft.order_no
        self.fields.put(kept.draft)
        self._photos.show_of(kept.draft)

    def _take_up_kept(self) -> None:
        """Show what was typed when the program ended by itself, as an answer to what was seen then."""
        kept = kept_shipment(self.kept.kept())
        if kept is not None and kept.draft != self.fields.base():
            self._version = kept.seen
            self.fields.put(kept.draft)
            self.ui.messageLabel.setText(self.tr("This was typed and never saved."))

    def _worth_keeping(self) -> dict[str, Any] | None:
        return plain_shipment(KeptShipment(self._version, self.fields.draft())) if self.is_changed() else None

    # What happens while somebody types.

    def _connect(self) -> None:
        ui = self.ui
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.nextButton.clicked.connect(lambda _checked: self.save_and_next())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        ui.findButton.clicked.connect(lambda _checked: self.take_code(ui.scanEdit.text()))
        ui.removeGoodsButton.clicked.connect(lambda _checked: self.fields.goods.remove_current())
        for edit in (ui.scanEdit, ui.orderEdit, ui.trackingEdit):
            edit.installEventFilter(self)
        for edit in (ui.orderEdit, ui.trackingEdit):
            edit.editingFinished.connect(self._look_up)
        ui.ticketBox.activated.connect(lambda _index: self._show_loss(self.fields.draft()))
        self.fields.changed.connect(self._on_changed)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    def _on_changed(self) -> None:
        self._pause.start()
        if not self._saving:
            self.kept.touch()

    def _look_up(self) -> None:
        """An order no. brings its customer, its parcel and its goods, a tracking no. its courier, where none stands."""
        number, courier = self.ui.trackingEdit.text().strip(), self.ui.courierEdit
        if number and not courier.text().strip():
            courier.setText(self._courier_of(number))
        order_no = self.ui.orderEdit.text().strip()
        if order_no == self._looked_up or not order_no:
            return
        self._looked_up = order_no
        found = self._desk.read(complete, ShipmentDraft(order_no=order_no)).draft
        if found.order_id is None:
            return
        mine = self.fields.draft()
        if mine.lines:
            found = found._replace(lines=mine.lines, kind=mine.kind)
        self._fill_in(found)

    def _courier_of(self, number: str) -> str:
        """Whose a tracking no. is, where it can only be one's."""
        fitting = [one for one in self._desk.read(courier_candidates, number) if one.active]
        return fitting[0].name if len(fitting) == 1 else ""

    def _problems(self, draft: ShipmentDraft) -> list[UserError]:
        wrong = self.fields.problems()
        known = {error.field for error in wrong}
        found = self._desk.read(service.problems, self._desk.clock, draft)
        return wrong + [error for error in found if error.field not in known]

    def _warn(self) -> None:
        """What somebody should look at before saving, and may pass over; what is put right is not told on."""
        draft = self.fields.draft()
        self.errors.forget_mended(lambda: self._problems(draft))  # such as a missing order, by a tracking no.
        told = self._desk.read(service.cautions, draft, self._shipment_id)
        if not told:
            self.ui.shipmentBanner.hide()
            return
        other = next((one.shipment_id for one in told if one.shipment_id is not None), None)
        self._point_out("warning", "\n".join(one.words for one in told), other)

    def _point_out(self, tone: str, words: str, other: WrongShipmentId | None) -> None:
        actions = [] if other is None else [(self.tr("Show it"), partial(self._open_other, other))]
        self.ui.shipmentBanner.show_message(tone, words, actions)

    def _open_other(self, shipment_id: WrongShipmentId) -> None:
        """Show the record there is, unless somebody would rather keep what is typed here."""
        self.close()
        if not self.isVisible():
            self.shipment_requested.emit(shipment_id)

    # What came of saving.

    def _refuse(self, error: UserError) -> None:
        if isinstance(error, Conflict) and self._shipment_id is not None:
            self._show_conflict(self._shipment_id, error)
        else:
            self._refuse_all([error])

    def _refuse_all(self, wrong: list[UserError]) -> None:
        self._next = False
        self._set_saving(False)
        self.errors.show_all(wrong)
        self.ui.messageLabel.setText("\n".join(e.message for e in wrong if e.field not in self.fields.widgets()))

    def _show_conflict(self, shipment_id: WrongShipmentId, error: UserError) -> None:
        """Both versions: what nobody else touched stays as typed, and of what both changed each value is told."""
        self._set_saving(False)
        base, mine = self.fields.base(), self.fields.draft()
        self._show_stored(shipment_id)
        theirs = self.fields.base()
        together = taken_together(base, mine, theirs)
        self.fields.put(together.draft)
        self._pause.stop()  # what to look at would take the place of what both changed
        told = differences_text(together.both, mine, theirs)
        text = self.tr("{message} Saving again keeps yours.").format(message=error.message)
        actions = [(self.tr("Take the stored ones"), partial(self._take_theirs, together.both, theirs))] if told else []
        self.ui.shipmentBanner.show_message("warning", "\n".join(filter(None, (text, told))), actions)

    def _take_theirs(self, names: tuple[str, ...], theirs: ShipmentDraft) -> None:
        self.fields.put(self.fields.draft()._replace(**{name: getattr(theirs, name) for name in names}))
        self._warn()

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        for button in (self.ui.saveButton, self.ui.nextButton):
            button.setEnabled(not saving)

    def _on_saved(self, made: Registered) -> None:
        self._saving = True  # nothing is kept from here on
        self._pause.stop()
        self.kept.let_go()
        self.saved.emit(made)
        if self._next:
            self._begin_next(made)
        else:
            self.done(QDialog.DialogCode.Accepted)

    def _begin_next(self, made: Registered) -> None:
        """What several parcels have in common stays: the day they came to light, and who answers for them."""
        self._next, before = False, self.fields.draft()
        self._set_saving(False)
        self.ui.scanEdit.clear()
        self.ui.scanHint.hide()
        self._show(ShipmentDraft(lines=(), found_on=before.found_on, staff_id=before.staff_id))
        show_toast(self, self.tr("{register_no} is saved").format(register_no=made.register_no))
        self.ui.scanEdit.setFocus()
