"""A claim in a form of its own, and the month-end sheet: collect input, start work, show what is wrong."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from shopdesk.claims import service
from shopdesk.claims.dossier import ClaimDetail, claim_detail
from shopdesk.claims.drafting import drafts
from shopdesk.claims.drafting.drafts import ClaimDraft, GoodsDraft
from shopdesk.claims.form.goods_picker import GoodsPicker
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, MoneyTo, kind_chip, money_to_chip
from shopdesk.core.errors import UserError
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.model import OrderId
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_dialog import Ui_ClaimDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved

SHEETS = "claim sheets"
TITLE_BAR = 40  # px, about what the system puts on top


class ClaimDialog(QDialog):
    """Registers a claim, from an order or from scratch, or corrects one that is open."""

    saved = Signal(object)  # ClaimId
    claim_requested = Signal(object)  # ClaimId: an older claim for the same parcel, to be shown instead

    def __init__(
        self,
        desk: Desk,
        *,
        order_id: OrderId | None = None,
        claim_id: ClaimId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ClaimDialog()
        self.ui.setupUi(self)
        self.resize(self.width(), min(self.height(), self.screen().availableSize().height() - TITLE_BAR))
        self._desk, self._claim_id, self._version = desk, claim_id, 0
        self._order_id: OrderId | None = None
        self._proposed_fen, self._looked_up, self._saving = 0, "", False
        self._order_paid_fen = 0
        self.goods = GoodsPicker(self.ui, [self.tr("Goods"), self.tr("Pieces"), self.tr("Cost of one")])
        self._fill_choices()
        self._show_start(order_id)
        self.errors = FieldErrors(
            {
                "tracking_no": self.ui.trackingEdit,
                "courier": self.ui.courierBox,
                "order_no": self.ui.orderEdit,
                "goods": self.ui.goodsTable,
                "claimed": self.ui.claimedEdit,
                "order_amount": self.ui.orderAmountEdit,
                "postage": self.ui.postageEdit,
                "declared": self.ui.declaredEdit,
            }
        )
        self._start = self._typed()
        self._connect()
        guard_composition(self)

    def save(self) -> None:
        """Register or correct the claim, or show all that is wrong."""
        if self._saving:
            return
        self.errors.clear()
        self.ui.messageLabel.clear()
        self.ui.claimBanner.hide()
        wrong = self._amount_problems()
        draft = self.draft()
        wrong += [
            error
            for error in self._desk.read(drafts.problems, draft, self._claim_id)
            if error.field not in {known.field for known in wrong}
        ]
        if wrong:
            self._refuse_all(wrong)
            return
        self._set_saving(True)
        if self._claim_id is None:
            job = self._desk.write(
                self.tr("Registering the claim"),
                service.register_claim,
                draft,
                then=lambda made: self._on_saved(made.id),
                refused=self._refuse,
            )
        else:
            job = self._desk.write(
                self.tr("Saving the claim"),
                service.change_claim,
                self._claim_id,
                self._version,
                draft,
                then=lambda _nothing: self._on_saved(self._claim_id),
                refused=self._refuse,
            )
        # Also after trouble with the disk, which the window tells: what was typed can be saved once more.
        job.finished.connect(self._on_write_finished)

    def draft(self) -> ClaimDraft:
        """The claim as it stands in the form."""
        ui = self.ui
        typed_no = ui.orderEdit.text().strip()
        return ClaimDraft(
            tracking_no=ui.trackingEdit.text(),
            kind=ClaimKind(ui.kindBox.currentData()),
            claimed_fen=ui.claimedEdit.value_fen() or 0,
            courier_id=ui.courierBox.currentData(),
            order_id=self._order_id if typed_no == self._order_no else None,
            order_no=typed_no,
            customer_name=ui.customerEdit.text(),
            order_amount_fen=ui.orderAmountEdit.value_fen() or 0,
            postage_fen=ui.postageEdit.value_fen() or 0,
            declared_fen=ui.declaredEdit.value_fen() or 0,
            money_to=MoneyTo(ui.moneyToBox.currentData()),
            case_no=ui.caseNoEdit.text(),
            contact=ui.contactEdit.text(),
            applicant=ui.applicantEdit.text(),
            checked_by=ui.checkedByEdit.text(),
            memo=ui.memoEdit.toPlainText(),
            goods=self.goods.goods(),
        )

    def is_changed(self) -> bool:
        """Whether closing would lose something typed."""
        return self._typed() != self._start

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you typed about this claim is not saved.")
        close_unless_unsaved(self, event, unsaved if self.is_changed() else "")

    def reject(self) -> None:
        self.close()

    def _fill_choices(self) -> None:
        ui = self.ui
        ui.courierBox.addItem("", None)
        for courier in self._desk.read(list_couriers):
            ui.courierBox.addItem(courier.name, courier.id)
        for kind in ClaimKind:
            ui.kindBox.addItem(kind_chip(kind).text, kind.value)
        for money_to in MoneyTo:
            ui.moneyToBox.addItem(money_to_chip(money_to).text, money_to.value)

    def _connect(self) -> None:
        ui = self.ui
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        ui.addGoodsButton.clicked.connect(lambda _checked: self._add_goods())
        ui.trackingEdit.editingFinished.connect(self._look_up)
        ui.orderEdit.editingFinished.connect(self._look_up)
        self.goods.changed.connect(lambda _item: self._on_goods())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)

    def _show_start(self, order_id: OrderId | None) -> None:
        self._order_no = ""
        if self._claim_id is not None:
            detail = self._desk.read(claim_detail, self._claim_id)
            assert detail is not None
            self.setWindowTitle(self.tr("Claim {claim_no}").format(claim_no=detail.row.claim_no))
            self._version = detail.row.version
            self._show_claim(detail)
            return
        self.setWindowTitle(self.tr("New claim"))
        self.ui.applicantEdit.setText(self._desk.actor.name)
        if order_id is not None:
            self._show_proposal(self._desk.read(drafts.draft_from_order, order_id))

    def _show_claim(self, detail: ClaimDetail) -> None:
        ui, row = self.ui, detail.row
        self._order_id, self._order_no, self._looked_up = row.order_id, row.order_no, row.tracking_no
        ui.trackingEdit.setText(row.tracking_no)
        self._choose(ui.courierBox, detail.courier_id, row.courier)
        ui.orderEdit.setText(row.order_no)
        self._choose(ui.kindBox, row.kind.value)
        ui.customerEdit.setText(row.customer_name)
        self._choose(ui.moneyToBox, row.money_to.value)
        for field, amount in (
            (ui.claimedEdit, row.claimed_fen),
            (ui.orderAmountEdit, row.order_amount_fen),
            (ui.postageEdit, detail.postage_fen),
            (ui.declaredEdit, detail.declared_fen),
        ):
            field.set_fen(amount)
        ui.caseNoEdit.setText(detail.case_no)
        ui.contactEdit.setText(detail.contact)
        ui.applicantEdit.setText(detail.applicant)
        ui.checkedByEdit.setText(detail.checked_by)
        ui.memoEdit.setPlainText(row.memo)
        goods = [GoodsDraft(g.title, g.quantity, g.cost_fen, g.style_no, g.spec, g.order_line_id) for g in detail.goods]
        known = {one.order_line_id for one in goods}
        on_order = self._desk.read(drafts.draft_from_order, row.order_id).goods or () if row.order_id else ()
        self.goods.show(goods, [one for one in on_order if one.order_line_id not in known])
        self.goods.show_sum()

    def _show_proposal(self, draft: ClaimDraft) -> None:
        """What the order on file says, into fields that are still as it left them."""
        ui = self.ui
        self._order_id, self._order_no, self._looked_up = draft.order_id, draft.order_no, draft.tracking_no
        self._order_paid_fen = draft.order_amount_fen or 0
        if not ui.trackingEdit.text().strip():
            ui.trackingEdit.setText(draft.tracking_no)
        if ui.courierBox.currentData() is None and draft.courier_id is not None:
            self._choose(ui.courierBox, draft.courier_id)
        ui.orderEdit.setText(draft.order_no)
        if not ui.customerEdit.text().strip():
            ui.customerEdit.setText(draft.customer_name or "")
        for field, amount in ((ui.orderAmountEdit, draft.order_amount_fen), (ui.postageEdit, draft.postage_fen)):
            if not field.text().strip():
                field.set_fen(amount)
        if draft.goods and not self.goods.goods():
            self.goods.show(draft.goods)
        self._on_goods()

    def _look_up(self) -> None:
        """A tracking or order number brings its courier and its order, where nothing is entered yet."""
        tracking_no, order_no = self.ui.trackingEdit.text().strip(), self.ui.orderEdit.text().strip()
        if (tracking_no == self._looked_up and order_no == self._order_no) or not (tracking_no or order_no):
            return
        self._looked_up = tracking_no
        typed = ClaimDraft(tracking_no, ClaimKind.LOST, 0, self.ui.courierBox.currentData(), order_no=order_no)
        found = self._desk.read(drafts.complete, typed)
        if found.order is not None:
            self._show_proposal(found.draft)
            self._looked_up = tracking_no
        if found.courier is not None and self.ui.courierBox.currentData() is None:
            self._choose(self.ui.courierBox, found.courier.id, found.courier.name)

    def _on_goods(self) -> None:
        """The proposed amount follows the goods until somebody enters another: all of a parcel is what was paid."""
        self.goods.show_sum()
        if self._claim_id is not None:
            return
        untouched = (self.ui.claimedEdit.value_fen() or 0) == self._proposed_fen
        whole = self._order_paid_fen and self.goods.is_everything()
        self._proposed_fen = self._order_paid_fen if whole else self.goods.sum_fen()
        if untouched and not self.ui.claimedEdit.problem():
            self.ui.claimedEdit.set_fen(self._proposed_fen or None)

    def _add_goods(self) -> None:
        self.goods.add(GoodsDraft(self.tr("Goods")))
        self.goods.edit_last()

    def _choose(self, box: QComboBox, value: object, title: str = "") -> None:
        if box.findData(value) < 0:  # a courier that is no longer used
            box.addItem(title, value)
        box.setCurrentIndex(box.findData(value))

    def _typed(self) -> tuple[object, ...]:
        ui = self.ui
        amounts = (ui.claimedEdit, ui.orderAmountEdit, ui.postageEdit, ui.declaredEdit)
        return (self.draft(), *(field.text() for field in amounts if field.problem()))

    def _amount_problems(self) -> list[UserError]:
        ui = self.ui
        fields = {
            "claimed": ui.claimedEdit,
            "order_amount": ui.orderAmountEdit,
            "postage": ui.postageEdit,
            "declared": ui.declaredEdit,
        }
        wrong = [UserError(field.problem(), field=name) for name, field in fields.items() if field.problem()]
        return [error for error in (self.goods.problem(),) if error is not None] + wrong

    def _refuse(self, error: UserError) -> None:
        self._refuse_all([error])

    def _refuse_all(self, wrong: list[UserError]) -> None:
        self._set_saving(False)
        self.errors.show_all(wrong)
        elsewhere = [error.message for error in wrong if not self._has_field(error)]
        self.ui.messageLabel.setText("\n".join(elsewhere))
        for error in wrong:
            if "claim_id" in error.values:
                action = (
                    self.tr("Open {claim_no}").format(claim_no=error.values["claim_no"]),
                    partial(self._open_other, error.values["claim_id"]),
                )
                self.ui.claimBanner.show_message("warning", error.message, [action])

    def _has_field(self, error: UserError) -> bool:
        names = {"tracking_no", "courier", "order_no", "goods", "claimed", "order_amount", "postage", "declared"}
        return error.field in names

    def _open_other(self, claim_id: object) -> None:
        self.claim_requested.emit(claim_id)
        self.close()

    def _on_write_finished(self) -> None:
        self._set_saving(False)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.ui.saveButton.setEnabled(not saving)

    def _on_saved(self, claim_id: ClaimId | None) -> None:
        self._start = self._typed()
        self.saved.emit(claim_id)
        self.accept()
