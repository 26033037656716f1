"""What the receiving desk asks for in dialogs: what is known of a parcel, and what becomes of one that waits."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.view.parcel_fields import ParcelFields
from shopdesk.core.errors import UserError
from shopdesk.core.text import marked, translate
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.model import OrderId
from shopdesk.receiving import service
from shopdesk.receiving.model import ParcelKind
from shopdesk.receiving.service import ParcelDraft, ParcelRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_parcel_dialog import Ui_ParcelDialog
from shopdesk.ui.forms.ui_parcel_step_dialog import Ui_ParcelStepDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved

WIDTH = 500
REFUND = marked("ParcelOutcomes", "The customer gets the money back")
MISTAKE = marked("ParcelOutcomes", "Registered by mistake")
# What people choose from; they may write anything else.
OUTCOMES: dict[ParcelKind, tuple[str, ...]] = {
    ParcelKind.UNDELIVERABLE: (REFUND, marked("ParcelOutcomes", "Back in stock, the order is closed"), MISTAKE),
    ParcelKind.UNCLAIMED: (
        marked("ParcelOutcomes", "Given back to the courier"),
        marked("ParcelOutcomes", "Not ours: sent on to whom it belongs"),
        marked("ParcelOutcomes", "Nobody asked for it: thrown away"),
        MISTAKE,
    ),
}


class ParcelDialog(QDialog):
    """Asks what is known of a parcel that is kept (``UNCLAIMED``) or not taken (``COLLECT``), or corrects it."""

    saved = Signal(object)  # ParcelId

    def __init__(
        self,
        desk: Desk,
        kind: ParcelKind,
        draft: ParcelDraft,
        parent: QWidget,
        *,
        row: ParcelRow | None = None,
        ticket_id: TicketId | None = None,
        order_id: OrderId | None = None,
        whose: str = "",
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ParcelDialog()
        self.ui.setupUi(self)
        self._desk, self._kind, self._row = desk, kind, row
        self._ticket_id, self._order_id = ticket_id, order_id
        ui = self.ui
        known = desk.read(list_couriers, with_inactive=True)
        self.parcel = ParcelFields(ui.trackingEdit, ui.courierBox, known, self._go_on)
        self._show_kind(whose)
        self._fill(draft)
        self.errors = FieldErrors(
            {
                "tracking_no": ui.trackingEdit,
                "courier": ui.courierBox,
                "freight": ui.freightEdit,
                "customer_name": ui.customerEdit,
                "weight_g": ui.weightEdit,
                "slip_weight_g": ui.slipEdit,
            }
        )
        ui.doneButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        guard_composition(self)
        self._start = self._typed()
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, self.heightForWidth(WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())
        self._go_on() if draft.tracking_no else ui.trackingEdit.setFocus()

    def save(self) -> None:
        """Let the service keep it; stay with its sentence when it refuses."""
        self.errors.clear()
        self.ui.messageLabel.clear()
        if problem := self.ui.freightEdit.problem():
            self.errors.show(UserError(problem, field="freight"))
            return
        self.ui.doneButton.setEnabled(False)
        verb, arguments = self._call()
        job = self._desk.write(
            self.windowTitle(), verb, *arguments, then=self._on_saved, refused=self._refuse
        )  # fmt: skip
        job.finished.connect(self._on_finished)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you entered about the parcel is not saved.")
        close_unless_unsaved(self, event, unsaved if self._typed() != self._start else "")

    def reject(self) -> None:
        self.close()

    def _show_kind(self, whose: str) -> None:
        ui, collect = self.ui, self._kind is ParcelKind.COLLECT
        title = self.tr("Freight collect: not taken") if collect else self.tr("Unclaimed parcel")
        self.setWindowTitle(self.tr("What is known of the parcel") if self._row else title)
        intro = self.tr("Nobody knows whose it is: keep whatever helps to find out. Photos are added once it is saved.")
        if collect:
            intro = self.tr("The courier asks us to pay the freight, so the parcel is not taken. This is recorded.")
        ui.introLabel.setText("\n".join(filter(None, (whose, intro))))
        ui.doneButton.setText(self.tr("Record") if collect else self.tr("Keep"))
        shown = {
            (ui.freightLabel, ui.freightEdit): collect and self._row is None,
            (ui.customerLabel, ui.customerEdit): self._ticket_id is None,
            (ui.contentsLabel, ui.contentsEdit): not collect,
            (ui.weightLabel, ui.weightEdit): not collect,
            (ui.slipLabel, ui.slipEdit): not collect,
        }
        for widgets, visible in shown.items():
            for widget in widgets:
                widget.setVisible(visible)

    def _fill(self, draft: ParcelDraft) -> None:
        ui = self.ui
        self.parcel.show_parcel(draft.courier, draft.tracking_no)
        ui.customerEdit.setText(draft.customer_name)
        ui.senderEdit.setText(draft.sender)
        ui.contentsEdit.setText(draft.contents)
        ui.weightEdit.setValue((draft.weight_g or 0) / 1000)
        ui.slipEdit.setValue((draft.slip_weight_g or 0) / 1000)
        ui.noteEdit.setPlainText(draft.note)

    def _draft(self) -> ParcelDraft:
        ui, (courier, number) = self.ui, self.parcel.parcel()
        return ParcelDraft(
            number,
            courier,
            ui.customerEdit.text(),
            ui.senderEdit.text(),
            ui.contentsEdit.text(),
            round(ui.weightEdit.value() * 1000) or None,
            round(ui.slipEdit.value() * 1000) or None,
            ui.noteEdit.toPlainText(),
        )

    def _call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        draft = self._draft()
        if self._row is not None:
            return service.change_parcel, (self._row.id, self._row.version, draft)
        if self._kind is ParcelKind.COLLECT:
            verb = partial(service.refuse_collect, ticket_id=self._ticket_id, order_id=self._order_id)
            return verb, (draft, self.ui.freightEdit.value_fen() or 0)
        return service.register_unclaimed, (draft,)

    def _typed(self) -> tuple[object, ...]:
        return self._draft(), self.ui.freightEdit.text()

    def _go_on(self) -> None:
        first = (self.ui.freightEdit, self.ui.customerEdit, self.ui.senderEdit)
        next(edit for edit in first if edit.isVisibleTo(self)).setFocus()

    def _on_saved(self, parcel_id: object) -> None:
        self._start = self._typed()
        self.accept()
        self.saved.emit(parcel_id if self._row is None else self._row.id)

    def _refuse(self, error: UserError) -> None:
        if not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)

    def _on_finished(self) -> None:
        self.ui.doneButton.setEnabled(True)


class ParcelStepDialog(QDialog):
    """Asks for the parcel something is sent again with (``resend``), or what becomes of it (``settle``)."""

    def __init__(self, desk: Desk, key: str, row: ParcelRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ParcelStepDialog()
        self.ui.setupUi(self)
        self._desk, self._key, self._row = desk, key, row
        ui, resend = self.ui, key == "resend"
        self.setWindowTitle(self.tr("Send again") if resend else self.tr("Settle a parcel"))
        told = self.tr("{tracking_no} · {customer} · {order_no}")
        ui.parcelLabel.setText(
            told.format(tracking_no=row.tracking_no, customer=row.customer_name or "–", order_no=row.order_no or "–")
        )
        ui.doneButton.setText(self.tr("Sent again") if resend else self.tr("Settle"))
        known = desk.read(list_couriers, with_inactive=True)
        self.parcel = ParcelFields(ui.trackingEdit, ui.courierBox, known, ui.noteEdit.setFocus)
        ui.outcomeBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        ui.outcomeBox.addItems([translate("ParcelOutcomes", text) for text in self._outcomes()])
        ui.outcomeBox.setCurrentIndex(-1)
        for widgets, visible in (
            ((ui.trackingLabel, ui.trackingEdit, ui.courierLabel, ui.courierBox, ui.noteLabel, ui.noteEdit), resend),
            ((ui.outcomeLabel, ui.outcomeBox), not resend),
        ):
            for widget in widgets:
                widget.setVisible(visible)
        self.errors = FieldErrors({"tracking_no": ui.trackingEdit, "courier": ui.courierBox, "outcome": ui.outcomeBox})
        ui.doneButton.clicked.connect(lambda _checked: self.take_step())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        guard_composition(self)
        self._start = self._typed()
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, self.heightForWidth(WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())
        (ui.trackingEdit if resend else ui.outcomeBox).setFocus()

    def take_step(self) -> None:
        """Let the service decide; stay with its sentence when it refuses."""
        self.errors.clear()
        self.ui.messageLabel.clear()
        self.ui.doneButton.setEnabled(False)
        verb, arguments = self._call()
        job = self._desk.write(
            self.windowTitle(), verb, self._row.id, self._row.version, *arguments,
            then=self._on_done, refused=self._refuse,
        )  # fmt: skip
        job.finished.connect(self._on_finished)

    def wants_ticket(self) -> bool:
        """Whether the customer is to get the money back: a ticket is the way to that."""
        return self._key == "settle" and self.ui.outcomeBox.currentText() == translate("ParcelOutcomes", REFUND)

    def outcome(self) -> str:
        """What becomes of the parcel, in words."""
        return self.ui.outcomeBox.currentText().strip()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you entered is not saved.")
        close_unless_unsaved(self, event, unsaved if self._typed() != self._start else "")

    def reject(self) -> None:
        self.close()

    def _outcomes(self) -> Sequence[str]:
        return OUTCOMES.get(self._row.kind, (MISTAKE,))

    def _call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        if self._key == "resend":
            return service.resend_parcel, (*self.parcel.parcel(), self.ui.noteEdit.text())
        mistaken = self.outcome() == translate("ParcelOutcomes", MISTAKE)
        return partial(service.settle_parcel, mistaken=mistaken), (self.outcome(),)

    def _typed(self) -> tuple[object, ...]:
        return self.parcel.parcel(), self.ui.noteEdit.text(), self.outcome()

    def _on_done(self, _value: object) -> None:
        self._start = self._typed()
        self.accept()

    def _refuse(self, error: UserError) -> None:
        if not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)

    def _on_finished(self) -> None:
        self.ui.doneButton.setEnabled(True)
