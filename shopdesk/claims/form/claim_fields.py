"""The fields of a claim as one draft: shows one, and reads one back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from shopdesk.claims.drafting.claim_draft import ClaimDraft, GoodsDraft
from shopdesk.claims.form.goods_picker import GoodsPicker
from shopdesk.claims.states import ClaimKind, MoneyTo, kind_chip, money_to_chip
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.couriers.service import CourierRow
from shopdesk.orders.model import OrderId
from shopdesk.shops.model import ShopId
from shopdesk.ui.forms.ui_claim_dialog import Ui_ClaimDialog


class ClaimFields(QObject):
    """Shows a draft and reads it back; ``couriers`` are those there are, used or not."""

    changed = Signal()
    amount_follows = Signal()  # something changed that the proposed amount follows from

    def __init__(self, ui: Ui_ClaimDialog, couriers: Sequence[CourierRow], parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._names = ui, {courier.id: courier.name for courier in couriers}
        self._order: tuple[OrderId | None, str] = (None, "")  # as it was looked up
        self._shop_id: ShopId | None = None
        self._base: ClaimDraft | None = None
        self._filling = False
        self._texts: dict[str, QLineEdit] = {
            "tracking_no": ui.trackingEdit,
            "customer_name": ui.customerEdit,
            "case_no": ui.caseNoEdit,
            "contact": ui.contactEdit,
            "applicant": ui.applicantEdit,
        }
        self._amounts = {
            "claimed": ui.claimedEdit,
            "order_amount": ui.orderAmountEdit,
            "postage": ui.postageEdit,
            "declared": ui.declaredEdit,
        }
        self.goods = GoodsPicker(
            ui,
            [
                translate("ClaimDialog", "Goods"),
                translate("ClaimDialog", "Pieces"),
                translate("ClaimDialog", "Cost of one"),
            ],
        )
        self._fill_choices(couriers)
        _line_up(ui)
        self._connect()

    def widgets(self) -> dict[str, QWidget]:
        """The fields by the names that services give them, in the order of the form."""
        ui = self._ui
        return {
            "tracking_no": ui.trackingEdit,
            "courier": ui.courierBox,
            "order_no": ui.orderEdit,
            "kind": ui.kindBox,
            "goods": ui.goodsTable,
            "claimed": ui.claimedEdit,
            "order_amount": ui.orderAmountEdit,
            "postage": ui.postageEdit,
            "declared": ui.declaredEdit,
        }

    def show(self, draft: ClaimDraft, more_goods: Sequence[GoodsDraft] = ()) -> None:
        """Fill the form with what is stored, or proposed: from here on that counts as nothing typed."""
        self.put(draft, more_goods)
        self._base = self.draft()

    def put(self, draft: ClaimDraft, more_goods: Sequence[GoodsDraft] = ()) -> None:
        """Fill the form as if somebody had typed it; ``more_goods`` of the parcel are listed, but not ticked."""
        ui, self._filling = self._ui, True
        self._order, self._shop_id = (draft.order_id, draft.order_no), draft.shop_id
        for name, edit in self._texts.items():
            edit.setText(getattr(draft, name) or "")
        self.choose_courier(draft.courier_id)
        ui.orderEdit.setText(draft.order_no)
        ui.kindBox.setCurrentIndex(ui.kindBox.findData(draft.kind.value))
        ui.moneyToBox.setCurrentIndex(ui.moneyToBox.findData(draft.money_to.value))
        for name, edit in self._amounts.items():
            edit.set_fen(getattr(draft, f"{name}_fen") or None)
        ui.memoEdit.setPlainText(draft.memo)
        self.goods.show(draft.goods or (), more_goods)
        self.goods.show_sum()
        self._filling = False
        self._tell(self.amount_follows)

    def fill_blanks(self, found: ClaimDraft) -> None:
        """What the order on file says, into fields where nothing stands yet."""
        ui, self._filling = self._ui, True
        self._order, self._shop_id = (found.order_id, found.order_no), found.shop_id
        ui.orderEdit.setText(found.order_no)
        for name, edit in self._texts.items():
            if not edit.text().strip():
                edit.setText(getattr(found, name) or "")
        if ui.courierBox.currentData() is None:
            self.choose_courier(found.courier_id)
        for name, edit in self._amounts.items():
            if name != "claimed" and not edit.text().strip():
                edit.set_fen(getattr(found, f"{name}_fen") or None)
        if found.goods and not self.goods.goods():
            self.goods.show(found.goods)
        self.goods.show_sum()
        self._filling = False
        self._tell(self.amount_follows)

    def choose_courier(self, courier_id: object) -> None:
        """Choose a courier, also one that is no longer used; None chooses nobody."""
        box = self._ui.courierBox
        if box.findData(courier_id) < 0:
            box.addItem(self._names.get(courier_id, ""), courier_id)  # type: ignore[call-overload]
        box.setCurrentIndex(box.findData(courier_id))

    def draft(self) -> ClaimDraft:
        """The claim as it stands in the form."""
        ui, typed_no = self._ui, self._ui.orderEdit.text().strip()
        order_id, order_no = self._order
        return ClaimDraft(
            tracking_no=ui.trackingEdit.text().strip(),
            kind=ClaimKind(ui.kindBox.currentData()),
            claimed_fen=ui.claimedEdit.value_fen() or 0,
            courier_id=ui.courierBox.currentData(),
            order_id=order_id if typed_no == order_no else None,
            order_no=typed_no,
            shop_id=self._shop_id if typed_no == order_no else None,
            customer_name=ui.customerEdit.text().strip(),
            order_amount_fen=ui.orderAmountEdit.value_fen() or 0,
            postage_fen=ui.postageEdit.value_fen() or 0,
            declared_fen=ui.declaredEdit.value_fen() or 0,
            money_to=MoneyTo(ui.moneyToBox.currentData()),
            case_no=ui.caseNoEdit.text().strip(),
            contact=ui.contactEdit.text().strip(),
            applicant=ui.applicantEdit.text().strip(),
            memo=ui.memoEdit.toPlainText().strip(),
            goods=self.goods.goods(),
        )

    def base(self) -> ClaimDraft:
        """What stood there before anybody typed."""
        assert self._base is not None, "a form shows a draft before anybody types"
        return self._base

    def is_changed(self) -> bool:
        """Whether something was typed, be it a number that is none."""
        return self.draft() != self.base() or bool(self.problems())

    def problems(self) -> list[UserError]:
        """The amounts that are none, each with its field."""
        wrong = [UserError(edit.problem(), field=name) for name, edit in self._amounts.items() if edit.problem()]
        return [error for error in (self.goods.problem(),) if error is not None] + wrong

    def _fill_choices(self, couriers: Sequence[CourierRow]) -> None:
        ui = self._ui
        ui.courierBox.addItem("", None)
        for courier in couriers:
            if courier.active:
                ui.courierBox.addItem(courier.name, courier.id)
        for kind in ClaimKind:
            ui.kindBox.addItem(kind_chip(kind).text, kind.value)
        for money_to in MoneyTo:
            ui.moneyToBox.addItem(money_to_chip(money_to).text, money_to.value)

    def _connect(self) -> None:
        ui = self._ui
        for edit in (*self._texts.values(), ui.orderEdit):
            edit.textChanged.connect(lambda _text: self._tell())
        ui.memoEdit.textChanged.connect(self._tell)
        for box in (ui.kindBox, ui.moneyToBox):
            self._on_index(box)
        self._on_index(ui.courierBox, self.amount_follows)
        ui.claimedEdit.value_changed.connect(lambda _value: self._tell())
        for edit in (ui.orderAmountEdit, ui.postageEdit, ui.declaredEdit):
            edit.value_changed.connect(lambda _value: self._tell(self.amount_follows))
        self.goods.changed.connect(lambda _item: self._on_goods())

    def _on_index(self, box: QComboBox, *also: SignalInstance) -> None:
        box.currentIndexChanged.connect(lambda _index: self._tell(*also))

    def _on_goods(self) -> None:
        if not self._filling:
            self.goods.show_sum()
            self._tell(self.amount_follows)

    def _tell(self, *also: SignalInstance) -> None:
        """Say once that something changed, and not while the form is being filled."""
        if self._filling:
            return
        for signal in also:
            signal.emit()
        self.changed.emit()


def _line_up(ui: Ui_ClaimDialog) -> None:
    """Let the fields above and below the goods stand under each other: labels are as wide as the longest of both."""
    grids = (ui.parcelGrid, ui.amountGrid)
    for column in (0, 2):
        items = [grid.itemAtPosition(row, column) for grid in grids for row in range(grid.rowCount())]
        labels = [item.widget() for item in items if item is not None]
        widest = max(label.sizeHint().width() for label in labels if isinstance(label, QLabel))
        for grid in grids:
            grid.setColumnMinimumWidth(column, widest)
