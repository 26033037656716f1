"""A lost or broken parcel in a form of its own: the goods leave again, and the courier is to pay."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from shopdesk.aftersales.books.reasons import ReasonRow
from shopdesk.aftersales.drafting.drafts import Duplicate
from shopdesk.claims.drafting.proposals import proposal_for
from shopdesk.claims.form.goods_picker import GoodsPicker
from shopdesk.claims.form.proposed_amount import ProposedAmount
from shopdesk.claims.losses import loss_draft
from shopdesk.claims.losses.loss_draft import LossDraft, LossParcel, claim_draft, loss_problems
from shopdesk.claims.losses.reporting import Loss, report_loss
from shopdesk.claims.losses.result_words import expected_text, result_text
from shopdesk.claims.states import ClaimKind, MoneyTo, kind_chip, money_to_chip
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.couriers.rules import Proposal
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.detail import RecordPhotos
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import order_facts
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_loss_dialog import Ui_LossDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.plain_tip import plain_tip

ROWS_SHOWN = 5  # more goods are scrolled
TITLE_BAR = 40  # px, about what the system puts on top


class LossDialog(QDialog):
    """Makes the reissue ticket and the claim for a parcel of an order, or one of both; tells what it comes to."""

    saved = Signal(object)  # Loss
    claim_requested = Signal(object)  # ClaimId: the claim there is for this parcel
    ticket_requested = Signal(object)  # TicketId: another ticket for the same goods

    def __init__(
        self,
        desk: Desk,
        order_id: OrderId,
        parent: QWidget | None = None,
        photos: Callable[[QWidget], QWidget] | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_LossDialog()
        self.ui.setupUi(self)
        self.resize(self.width(), min(self.height(), self.screen().availableSize().height() - TITLE_BAR))
        self._desk, self._order = desk, desk.read(order_facts, order_id)
        self._parcels: list[LossParcel] = desk.read(loss_draft.parcels_of, order_id)
        self._reasons: list[ReasonRow] = desk.read(loss_draft.reissue_reasons)
        self._saving, self._filling, self._reason_chosen = False, True, False
        self._twice: list[Duplicate] = []  # as the banner tells
        guard_composition(self)
        shared: Any = self.ui  # what goods and amount need has the same names in the form of a claim
        self.goods = GoodsPicker(shared, [self.tr("Goods"), self.tr("Pieces"), self.tr("Cost of one")])
        self.amount = ProposedAmount(shared, self._propose, follows=True, parent=self)
        self._fill_choices()
        self._show_order()
        self._add_photos(photos)
        self.errors = FieldErrors(self._fields())
        self._connect()
        self._filling = False
        self._on_parcel()
        self._on_kind()
        self._start = self._typed()

    def draft(self) -> LossDraft:
        """The loss as it stands in the form."""
        ui = self.ui
        return LossDraft(
            order_id=self._order.id,
            tracking_no=ui.parcelBox.currentText().strip(),
            kind=ClaimKind(ui.kindBox.currentData()),
            goods=self.goods.goods(),
            reissue=ui.reissueBox.isChecked(),
            claim=ui.claimBox.isChecked(),
            reason_id=ui.reasonBox.currentData(),
            override_reason=ui.overrideEdit.text(),
            description=ui.descriptionEdit.text(),
            courier_id=ui.courierBox.currentData(),
            claimed_fen=ui.claimedEdit.value_fen() or 0,
            postage_fen=ui.postageEdit.value_fen() or 0,
            declared_fen=ui.declaredEdit.value_fen() or 0,
            money_to=MoneyTo(ui.moneyToBox.currentData()),
            case_no=ui.caseNoEdit.text(),
        )

    def save(self) -> None:
        """Make ticket and claim, or show all that is wrong."""
        if self._saving:
            return
        draft, wrong = self.draft(), self._amount_problems()
        known = {error.field for error in wrong}
        found = self._desk.read(loss_problems, self._desk.actor, draft)
        wrong += [error for error in found if error.field not in known]
        if wrong:
            self._refuse(wrong)
            return
        self._set_saving(True)
        job = self._desk.write(
            self.tr("Sending the goods again and claiming"), report_loss, draft,
            then=self._on_saved, refused=lambda error: self._refuse([error]),
        )  # fmt: skip
        job.finished.connect(partial(self._set_saving, False))

    def is_changed(self) -> bool:
        """Whether closing would lose something typed."""
        return self._typed() != self._start

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        if self._saving:
            event.ignore()
            return
        unsaved = self.tr("What you entered about this parcel is not saved.")
        close_unless_unsaved(self, event, unsaved if self.is_changed() else "")

    def reject(self) -> None:
        self.close()

    # The form.

    def _fields(self) -> dict[str, QWidget]:
        ui = self.ui
        return {
            "tracking_no": ui.parcelBox,
            "courier": ui.courierBox,
            "kind": ui.kindBox,
            "goods": ui.goodsTable,
            "reason": ui.reasonBox,
            "override": ui.overrideEdit,
            "claimed": ui.claimedEdit,
            "postage": ui.postageEdit,
            "declared": ui.declaredEdit,
        }

    def _fill_choices(self) -> None:
        ui = self.ui
        for parcel in self._parcels:
            ui.parcelBox.addItem(parcel.tracking_no, parcel.tracking_no)
            sent_for = self.tr("Sent for {ticket_no}").format(ticket_no=parcel.ticket_no) if parcel.ticket_no else ""
            ui.parcelBox.setItemData(ui.parcelBox.count() - 1, plain_tip(sent_for), Qt.ItemDataRole.ToolTipRole)
        ui.courierBox.addItem("", None)
        for courier in self._desk.read(list_couriers):
            ui.courierBox.addItem(courier.name, courier.id)
        for kind in ClaimKind:
            ui.kindBox.addItem(kind_chip(kind).text, kind.value)
        for money_to in MoneyTo:
            ui.moneyToBox.addItem(money_to_chip(money_to).text, money_to.value)
        ui.reasonBox.addItem("", None)
        for reason in self._reasons:
            ui.reasonBox.addItem(reason.text, reason.id)
        ui.overrideLabel.hide()
        ui.overrideEdit.hide()

    def _show_order(self) -> None:
        ui, order = self.ui, self._order
        text = self.tr("Order {order_no} of {customer}, {amount} paid")
        ui.orderTextLabel.setText(
            text.format(order_no=order.order_no, customer=order.buyer, amount=format_yuan(order.paid_fen))
        )
        ui.addressTextLabel.setText("  ".join(filter(None, (order.receiver, order.phone, order.address))))
        ui.postageEdit.set_fen(order.postage_fen or None)
        self.goods.show(self._desk.read(loss_draft.goods_of_parcel, order.id))
        table = ui.goodsTable
        rows = sum(table.rowHeight(row) for row in range(min(table.rowCount(), ROWS_SHOWN)))
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 2 * table.frameWidth() + 2)

    def _add_photos(self, make: Callable[[QWidget], QWidget] | None) -> None:
        self.ui.photosHolder.setVisible(make is not None)
        if make is not None:
            strip = make(self)
            self.ui.photosColumn.addWidget(strip)
            photos: RecordPhotos = strip  # type: ignore[assignment]
            photos.show_record("order", self._order.id, self._order.buyer)

    def _connect(self) -> None:
        ui = self.ui
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        ui.parcelBox.currentTextChanged.connect(lambda _text: self._on_parcel())
        ui.kindBox.currentIndexChanged.connect(lambda _place: self._on_kind())
        ui.reasonBox.activated.connect(self._on_reason)
        for box in (ui.reissueBox, ui.claimBox):
            box.toggled.connect(lambda _checked: self._refresh())
        for choice in (ui.courierBox, ui.moneyToBox):
            choice.currentIndexChanged.connect(lambda _place: self._refresh())
        for edit in (ui.claimedEdit, ui.postageEdit, ui.declaredEdit):
            edit.value_changed.connect(lambda _value: self._refresh())
        self.goods.changed.connect(lambda _item: self._refresh())
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Return")):
            QShortcut(keys, self, self.save)

    # What follows from what is entered.

    def _parcel(self) -> LossParcel | None:
        number = self.ui.parcelBox.currentText().strip()
        return next((one for one in self._parcels if one.tracking_no == number), None)

    def _on_parcel(self) -> None:
        """Another parcel may be of another courier, and claimed already."""
        ui, parcel = self.ui, self._parcel()
        if parcel is not None and parcel.courier_id is not None:
            _choose(ui.courierBox, parcel.courier_id, parcel.courier)
        claimed = parcel is not None and parcel.claim_id is not None
        ui.claimBox.setEnabled(not claimed)
        if claimed != (not ui.claimBox.isChecked()):
            ui.claimBox.setChecked(not claimed)
        self._show_claimed(parcel)
        self._refresh()

    def _on_kind(self) -> None:
        """What happened says why the goods leave again, until somebody chooses another reason."""
        kind = ClaimKind(self.ui.kindBox.currentData())
        if not self._reason_chosen:
            _choose(self.ui.reasonBox, loss_draft.reason_of(self._reasons, kind))
        self._refresh()

    def _on_reason(self, _place: int) -> None:
        self._reason_chosen = True
        self._refresh()

    def _propose(self) -> Proposal:
        return self._desk.read(proposal_for, claim_draft(self.draft()))

    def _refresh(self) -> None:
        """Show what the entries mean: the amount, the warnings, the result."""
        if self._filling:
            return
        self._filling = True  # the amount that follows would ask for all of this again
        ui = self.ui
        self.goods.show_sum()
        self.amount.refresh()
        self._filling = False
        draft = self.draft()
        ui.reissueHolder.setVisible(draft.reissue)
        ui.claimHolder.setVisible(draft.claim)
        ui.saveButton.setText(self._save_text(draft))
        self._show_twice(self._desk.read(loss_draft.warnings, self._desk.actor, draft))
        result = self._desk.read(loss_draft.result_with, self._desk.actor, draft)
        ui.resultLabel.setText("" if result is None else self.tr("Result: {text}").format(text=result_text(result)))
        ui.expectedLabel.setText("" if result is None else expected_text(result))

    def _save_text(self, draft: LossDraft) -> str:
        if draft.reissue and draft.claim:
            return self.tr("Reissue and claim")
        return self.tr("Register the claim") if draft.claim else self.tr("Reissue")

    def _show_claimed(self, parcel: LossParcel | None) -> None:
        """Lead to the claim that the chosen parcel has."""
        self.ui.lossBanner.hide()
        if parcel is not None and parcel.claim_id is not None:
            text = self.tr("This parcel is already claimed as {claim_no}: only the goods are sent again.")
            action = (
                self.tr("Open {claim_no}").format(claim_no=parcel.claim_no),
                partial(self._lead_to, self.claim_requested, parcel.claim_id),
            )
            self.ui.lossBanner.show_message("warning", text.format(claim_no=parcel.claim_no), [action])

    def _show_twice(self, found: list[Duplicate]) -> None:
        if found == self._twice:
            return  # somebody may have closed it, or be about to press what it offers
        self._twice = found
        self.ui.twiceBanner.hide()
        if found:
            actions = [
                (
                    self.tr("Open {ticket_no}").format(ticket_no=one.ticket_no),
                    partial(self.ticket_requested.emit, one.ticket_id),
                )
                for one in found[:2]
            ]
            self.ui.twiceBanner.show_message("warning", "\n".join(one.text for one in found), actions)

    # Saving.

    def _amount_problems(self) -> list[UserError]:
        ui = self.ui
        fields = {"claimed": ui.claimedEdit, "postage": ui.postageEdit, "declared": ui.declaredEdit}
        wrong = [UserError(field.problem(), field=name) for name, field in fields.items() if field.problem()]
        if not ui.claimBox.isChecked():
            wrong = []
        return [error for error in (self.goods.problem(),) if error is not None] + wrong

    def _refuse(self, wrong: Sequence[UserError]) -> None:
        self._set_saving(False)
        if any(error.field == "override" for error in wrong):
            self.ui.overrideLabel.show()
            self.ui.overrideEdit.show()
        if self.errors.show_all(wrong) and (field := self.focusWidget()) is not None:
            self.ui.bodyScroll.ensureWidgetVisible(field)
        elsewhere = [error.message for error in wrong if error.field not in self._fields()]
        self.ui.messageLabel.setText("\n".join(elsewhere))
        for error in wrong:
            if "claim_id" in error.values:
                action = (
                    self.tr("Open {claim_no}").format(claim_no=error.values["claim_no"]),
                    partial(self._lead_to, self.claim_requested, error.values["claim_id"]),
                )
                self.ui.lossBanner.show_message("warning", error.message, [action])

    def _lead_to(self, signal: Any, record_id: object) -> None:
        signal.emit(record_id)
        self.close()

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.ui.saveButton.setEnabled(not saving)

    def _on_saved(self, loss: Loss) -> None:
        self._saving = False
        self._start = self._typed()
        self.saved.emit(loss)
        self.accept()

    def _typed(self) -> tuple[object, ...]:
        ui = self.ui
        amounts = (ui.claimedEdit, ui.postageEdit, ui.declaredEdit)
        return (self.draft(), *(field.text() for field in amounts if field.problem()))


def _choose(box: QComboBox, value: object, title: str = "") -> None:
    """Choose what a list holds; what it does not hold any more is added."""
    if box.findData(value) < 0:
        box.addItem(title, value)
    box.setCurrentIndex(box.findData(value))
