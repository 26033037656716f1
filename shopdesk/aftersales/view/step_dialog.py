"""The steps of a ticket that need something: each asks for it in one small dialog."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.aftersales import dossier
from shopdesk.aftersales.books import return_addresses
from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import RefundChannel, channel_chip
from shopdesk.aftersales.view.count_table import CountTable, missing_hint
from shopdesk.aftersales.view.parcel_fields import ParcelFields
from shopdesk.aftersales.view.step_forms import STEP_FORMS, StepForm
from shopdesk.aftersales.view.step_values import (
    Entered,
    amount_to_begin_with,
    amount_told,
    asks_amount,
    awaits_goods,
    call_for_many,
    choices,
    needs_photo,
    service_call,
    told_of,
)
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.text import translate
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.detail import RecordPhotos
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ticket_step_dialog import Ui_TicketStepDialog
from shopdesk.ui.inputs import guard_composition, leave_pictures
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved

WIDTH, WIDE = 480, 640
# Names that services give the fields, where they are not those of the form.
_FIELDS = {
    "approved_fen": "amount",
    "amount_fen": "amount",
    "return_address": "address",
    "return_address_id": "address",
    "note": "words",
    "reason": "words",
    "handler": "choice",
    "order": "choice",
}


class TicketStepDialog(QDialog):
    """Asks for what one step needs, and takes it; stays open with the sentence when it is refused.

    It is about one ticket (``facts``), or about several as somebody saw them (``seen``). ``warning`` is told above the
    fields.
    """

    def __init__(
        self,
        desk: Desk,
        key: str,
        facts: TicketFacts | None,
        parent: QWidget | None = None,
        *,
        seen: Mapping[TicketId, int] | None = None,
        warning: str = "",
        photos: Callable[[QWidget], QWidget] | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_TicketStepDialog()
        self.ui.setupUi(self)
        self._desk, self._key, self._facts, self._seen = desk, key, facts, dict(seen or {})
        self._warning = warning
        self._form: StepForm = STEP_FORMS[key]
        self._taking = False
        self.counts = CountTable(self.ui.countsTable)
        self.parcel = ParcelFields(
            self.ui.trackingEdit, self.ui.courierBox, desk.read(list_couriers, with_inactive=True), self._go_on
        )
        self.photos = photos(self) if photos is not None and facts is not None and needs_photo(key, facts) else None
        self._fill()
        self._show_fields()
        self._connect()
        self._start = self._typed()
        self.setMinimumWidth(WIDE if self._form.counts else WIDTH)
        self._tell("")
        self._fit()

    def take_step(self) -> None:
        """Check what can be checked here, then let the service decide."""
        if self._taking:
            return
        self.errors.clear()
        self._tell("")
        if "amount" in self._shown and self.ui.amountEdit.value_fen() is None:
            missing = self.tr("Enter the amount, 0 when no money is given back.")
            if self._key == "pay_postage":
                missing = self.tr("Enter what the return postage was.")
            problem = self.ui.amountEdit.problem() or missing
            self.errors.show(UserError(problem, field="amount"))
            return
        entered, title = self._entered(), translate("TicketStep", self._form.title)
        if self._facts is None:
            verb, arguments = call_for_many(self._key, entered)
            arguments = (self._seen, *arguments)
        else:
            verb, arguments = service_call(self._key, self._facts, entered)
        self._set_taking(True)
        job = self._desk.write(title, verb, *arguments, then=lambda _value: self._on_done(), refused=self._refuse)
        # Also after trouble with the disk, which the window tells: the step can be taken once more.
        job.finished.connect(self._on_write_finished)

    def is_changed(self) -> bool:
        """Whether closing would lose something that was entered."""
        return self._typed() != self._start

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field; a scanner can begin at once."""
        super().showEvent(event)
        first = self.counts.first() if self._form.counts else next(iter(self._shown.values()), self.ui.doneButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Make room when a message or a photo comes."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you entered is not saved.")
        close_unless_unsaved(self, event, unsaved if self.is_changed() else "")

    def reject(self) -> None:
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the note takes the step, Shift+Enter begins a line."""
        if watched is not self.ui.wordsEdit or not isinstance(event, QKeyEvent):
            return False  # as the base class, which may be gone by then
        enter = event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.take_step()
            return True
        return False  # as the base class, which may be gone by then

    # What is shown.

    def _fill(self) -> None:
        ui, form, facts = self.ui, self._form, self._facts
        self.setWindowTitle(translate("TicketStep", form.title))
        ui.doneButton.setText(translate("TicketStep", form.done))
        today = self._desk.clock.today()
        ui.dayEdit.setDate(QDate(today.year, today.month, today.day))
        for label, text in (
            (ui.wordsLabel, form.words),
            (ui.amountLabel, form.amount),
            (ui.choiceLabel, form.choice),
        ):
            label.setText(translate("TicketStep", text) if text else "")
        ui.wordsEdit.setToolTip(self.tr("Enter saves, Shift+Enter begins a new line."))
        if form.choice:
            offered, chosen = self._desk.read(choices, self._desk.clock, self._key, facts)
            for title, value in offered:
                ui.choiceBox.addItem(title, value)
            ui.choiceBox.setCurrentIndex(max(0, ui.choiceBox.findData(chosen)))
        if facts is None:
            self.ui.ticketLabel.setText(self._told_of_many())
            return
        ui.ticketLabel.setText(told_of(self._key, facts, self._warning))
        ui.amountEdit.set_fen(amount_to_begin_with(self._key, facts))
        for channel in RefundChannel:
            if channel is not RefundChannel.CREDIT or facts.customer_id is not None:
                ui.channelBox.addItem(channel_chip(channel).text, channel.value)
        for address in self._desk.read(return_addresses.list_addresses, facts.shop_id):
            ui.addressBox.addItem(address.name, address.id)
        default = self._desk.read(return_addresses.default_address, facts.shop_id)
        ui.addressBox.setCurrentIndex(max(0, ui.addressBox.findData(None if default is None else default.id)))
        if form.counts:
            self.counts.show_lines(facts.lines)
        if self._key == "enter_return":
            self.parcel.show_parcel(facts.return_courier, facts.return_tracking_no)
        if self.photos is not None:
            strip: RecordPhotos = self.photos  # type: ignore[assignment]
            strip.show_record("ticket", facts.id, facts.customer_name)
            ui.photosLayout.addWidget(self.photos)
            leave_pictures(ui.wordsEdit)

    def _told_of_many(self) -> str:
        return self.tr("{count} tickets").format(count=f"{len(self._seen):,}")

    def _show_fields(self) -> None:
        """Show the fields of this step, and put a place for messages below each of them."""
        ui, form, facts = self.ui, self._form, self._facts
        amount = asks_amount(self._key, facts)
        rows: dict[str, tuple[bool, QWidget, tuple[QWidget, ...]]] = {
            "choice": (bool(form.choice), ui.choiceBox, (ui.choiceLabel,)),
            "address": (form.address and awaits_goods(facts), ui.addressBox, (ui.addressLabel, ui.addressText)),
            "tracking_no": (form.parcel, ui.trackingEdit, (ui.trackingLabel,)),
            "courier": (form.parcel, ui.courierBox, (ui.courierLabel,)),
            "amount": (amount, ui.amountEdit, (ui.amountLabel, ui.amountText)),
            "on": (form.day, ui.dayEdit, (ui.dayLabel,)),
            "channel": (form.channel, ui.channelBox, (ui.channelLabel,)),
            "counts": (form.counts, ui.countsTable, (ui.countsText,)),
            "words": (bool(form.words), ui.wordsEdit, (ui.wordsLabel,)),
        }
        for shown, field, around in rows.values():
            for widget in (field, *around):
                widget.setVisible(shown)
        ui.photosLabel.setVisible(self.photos is not None)
        self._shown = {name: field for name, (shown, field, _around) in rows.items() if shown}
        below_photos = QWidget(self)
        below_photos.setFixedHeight(0)
        # The strip itself stays where it is: moved into another layout, it would grow unnoticed.
        ui.photosLayout.addWidget(below_photos)
        below_photos.setVisible(self.photos is not None)
        self.errors = FieldErrors(self._shown | ({"photos": below_photos} if self.photos is not None else {}))

    def _connect(self) -> None:
        ui = self.ui
        ui.doneButton.clicked.connect(lambda _checked: self.take_step())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        ui.amountEdit.value_changed.connect(self._on_amount)
        ui.addressBox.currentIndexChanged.connect(lambda _index: self._show_address())
        self.counts.changed.connect(self._show_counted)
        ui.wordsEdit.installEventFilter(self)
        guard_composition(self)
        QShortcut(QKeySequence.StandardKey.Save, self, self.take_step)
        self._on_amount(ui.amountEdit.value_fen())
        self._show_address()
        self._show_counted()

    def _show_address(self) -> None:
        if self._facts is None or "address" not in self._shown:
            return
        rows = self._desk.read(return_addresses.list_addresses, self._facts.shop_id)
        row = next((one for one in rows if one.id == self.ui.addressBox.currentData()), None)
        self.ui.addressText.setText("" if row is None else return_addresses.address_text(row, self._facts.ticket_no))

    def _on_amount(self, amount_fen: object) -> None:
        if self._facts is not None and "amount" in self._shown:
            told = amount_told(self._key, self._facts, amount_fen) if isinstance(amount_fen, int) else ""
            self.ui.amountText.setText(told)

    def _show_counted(self) -> None:
        if self._form.counts:
            missing = any(one.missing for one in self.counts.counts().values())
            self.ui.countsText.setText("\n".join(filter(None, (self.counts.text(), missing_hint() if missing else ""))))

    def _go_on(self) -> None:
        """After a scanned number: to what is still to be written, or to the button."""
        goal = self.ui.wordsEdit if "words" in self._shown else self.ui.doneButton
        goal.setFocus(Qt.FocusReason.TabFocusReason)

    # What becomes of it.

    def _entered(self) -> Entered:
        ui = self.ui
        courier, tracking_no = self.parcel.parcel()
        return Entered(
            words=ui.wordsEdit.toPlainText().strip(),
            amount_fen=ui.amountEdit.value_fen() if "amount" in self._shown else None,
            choice=ui.choiceBox.currentData(),
            address_id=ui.addressBox.currentData() if "address" in self._shown else None,
            courier=courier,
            tracking_no=tracking_no,
            on=_date(ui.dayEdit.date()),
            channel=RefundChannel(ui.channelBox.currentData() or RefundChannel.PLATFORM),
            counts=self.counts.counts() if self._form.counts else {},
        )

    def _typed(self) -> tuple[Any, ...]:
        return self._entered(), self.ui.amountEdit.text()

    def _refuse(self, error: UserError) -> None:
        if isinstance(error, Conflict) and self._facts is not None:
            self._look_again()
        named = UserError(error.message, field=_FIELDS.get(error.field or "", error.field))
        self._tell("" if self.errors.show(named) else error.message)

    def _tell(self, message: str) -> None:
        """Say above the buttons what belongs to no field."""
        self.ui.messageLabel.setText(message)
        self.ui.messageLabel.setVisible(bool(message))

    def _fit(self) -> None:
        """Make room for everything that is told; what somebody made larger stays so."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), self.minimumWidth()) if self.isVisible() else self.minimumWidth()
            height = layout.totalHeightForWidth(width)
            self.resize(width, max(height, self.height()) if self.isVisible() else height)

    def _look_again(self) -> None:
        """What was entered stays; the message tells what the ticket is by now, so taking the step again is meant."""
        assert self._facts is not None
        now = self._desk.read(dossier.ticket_facts, self._facts.id)
        if now is not None:
            self._facts = now
            self.ui.ticketLabel.setText(told_of(self._key, now, self._warning))

    def _set_taking(self, taking: bool) -> None:
        self._taking = taking
        self.ui.doneButton.setEnabled(not taking)

    def _on_write_finished(self) -> None:
        self._set_taking(False)

    def _on_done(self) -> None:
        self._start = self._typed()
        self.accept()


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
