"""The fields of a wrong shipment as one draft: shows one, and reads one back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from shopdesk.aftersales.model import TicketId
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ledger.form.typed_choice import TypedChoice
from shopdesk.orders.model import OrderId
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.ui.forms.ui_wrong_shipment_dialog import Ui_WrongShipmentDialog
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.wrong_shipments.drafts import ShipmentDraft
from shopdesk.wrong_shipments.goods import goods_text, is_right, kind_by_goods, weight_text
from shopdesk.wrong_shipments.goods_table import GoodsTable
from shopdesk.wrong_shipments.model import WrongKind, kind_chip

Options = Sequence[tuple[int, str]]


class ShipmentFields(QObject):
    """Shows a draft and reads it back; what went wrong follows the goods until somebody chooses it."""

    changed = Signal()

    def __init__(
        self, ui: Ui_WrongShipmentDialog, guard: CompositionGuard, staff: Options, shops: Options, parent: QObject
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._ui = ui
        self._order: tuple[OrderId | None, str] = (None, "")  # as it was looked up
        self._base: ShipmentDraft | None = None
        self._filling = self._kind_chosen = False
        self._texts: dict[str, QLineEdit] = {
            "customer_name": ui.customerEdit,
            "courier": ui.courierEdit,
            "tracking_no": ui.trackingEdit,
        }
        self._weights: dict[str, QSpinBox] = {"slip_weight_g": ui.slipEdit, "measured_weight_g": ui.measuredEdit}
        self.goods = GoodsTable(ui.goodsTable, guard)
        self.staff = TypedChoice(ui.staffBox, translate("WrongShipmentDialog", "Number or name, blank if not known"))
        self.staff.set_options(list(staff))
        self._fill_choices(shops)
        self._connect()

    def widgets(self) -> dict[str, QWidget]:
        """The fields by the names that services give them, in the order of the form."""
        ui = self._ui
        return {
            "order_no": ui.orderEdit,
            "ticket_id": ui.ticketBox,
            "lines": ui.goodsTable,
            "kind": ui.kindBox,
            "found_on": ui.foundEdit,
            "slip_weight_g": ui.slipEdit,
            "measured_weight_g": ui.measuredEdit,
            "staff_id": ui.staffBox,
            "loss_fen": ui.lossEdit,
        }

    def texts(self) -> list[QWidget | None]:
        """The fields that take any text, in which a picture has no place."""
        ui = self._ui
        return [ui.scanEdit, ui.orderEdit, *self._texts.values(), ui.memoEdit, ui.staffBox.lineEdit(), ui.lossEdit]

    def put_parcel(self, tracking_no: str, courier: str) -> bool:
        """Enter a parcel that is on no order where none is entered yet; False when there is another one."""
        if self._ui.trackingEdit.text().strip() or self._ui.orderEdit.text().strip():
            return False
        self._ui.trackingEdit.setText(tracking_no)
        self._ui.courierEdit.setText(self._ui.courierEdit.text().strip() or courier)
        return True

    def offer_tickets(self, tickets: Options) -> None:
        """Offer the tickets of the order, silently; what was chosen stays chosen while it is among them."""
        box, chosen, self._filling = self._ui.ticketBox, self._ui.ticketBox.currentData(), True
        box.clear()
        box.addItem(translate("WrongShipmentDialog", "none"), None)
        for ticket_id, text in tickets:
            box.addItem(text, ticket_id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setEnabled(bool(tickets))
        self._filling = False

    def show(self, draft: ShipmentDraft, *, chosen: bool = False) -> None:
        """Fill the form with what is stored, or proposed: from here on that counts as nothing typed.

        A kind that somebody has ``chosen`` does not follow the goods.
        """
        self._kind_chosen = chosen
        self.put(draft)
        self._base = self.draft()

    def put(self, draft: ShipmentDraft) -> None:
        """Fill the form as if somebody had typed it."""
        ui, self._filling = self._ui, True
        self._order = (draft.order_id, draft.order_no)
        ui.orderEdit.setText(draft.order_no)
        for name, edit in self._texts.items():
            edit.setText(getattr(draft, name) or "")
        for name, weight in self._weights.items():
            weight.setValue(getattr(draft, name) or 0)
        ui.ticketBox.setCurrentIndex(max(0, ui.ticketBox.findData(draft.ticket_id)))
        ui.shopBox.setCurrentIndex(max(0, ui.shopBox.findData(draft.shop_id)))
        ui.shopBox.setEnabled(not draft.order_no)
        self.goods.show(draft.lines or ())
        kind = draft.kind or kind_by_goods(draft.lines or ())
        ui.kindBox.setCurrentIndex(max(0, ui.kindBox.findData(None if kind is None else kind.value)))
        if draft.found_on is not None:
            ui.foundEdit.setDate(QDate(draft.found_on.year, draft.found_on.month, draft.found_on.day))
        self.staff.choose(draft.staff_id)
        ui.lossEdit.set_fen(draft.loss_fen or None)
        ui.pictureBox.setChecked(draft.picture_checked)
        ui.listingBox.setChecked(draft.listing_taken_down)
        ui.memoEdit.setPlainText(draft.memo)
        self._filling = False
        self._show_weights()
        self._show_difference()
        self._tell()

    def draft(self) -> ShipmentDraft:
        """The record as it stands in the form."""
        ui = self._ui
        typed_no, (order_id, order_no) = ui.orderEdit.text().strip(), self._order
        kind, day = ui.kindBox.currentData(), ui.foundEdit.date()
        staff_id = self.staff.value()
        return ShipmentDraft(
            kind=None if kind is None else WrongKind(kind),
            found_on=date(day.year(), day.month(), day.day()),
            order_id=order_id if typed_no == order_no else None,
            order_no=typed_no,
            ticket_id=_id(TicketId, ui.ticketBox.currentData()),
            shop_id=_id(ShopId, ui.shopBox.currentData()),
            slip_weight_g=ui.slipEdit.value() or None,
            measured_weight_g=ui.measuredEdit.value() or None,
            staff_id=_id(StaffId, staff_id),
            picture_checked=ui.pictureBox.isChecked(),
            listing_taken_down=ui.listingBox.isChecked(),
            loss_fen=ui.lossEdit.value_fen() or 0,
            memo=ui.memoEdit.toPlainText().strip(),
            lines=self.goods.lines(),
            **{name: edit.text().strip() for name, edit in self._texts.items()},  # type: ignore[arg-type]
        )

    def base(self) -> ShipmentDraft:
        """What stood there before anybody typed."""
        assert self._base is not None, "a form shows a draft before anybody types"
        return self._base

    def is_changed(self) -> bool:
        """Whether something was typed, be it an amount that is none."""
        return self.draft() != self.base() or bool(self.problems())

    def problems(self) -> list[UserError]:
        """What stands in a field and cannot be read."""
        found = []
        if problem := self._ui.lossEdit.problem():
            found.append(UserError(problem, field="loss_fen"))
        if unknown := self.staff.unknown():
            text = translate("WrongShipmentDialog", "Nobody here is called “{text}”.")
            found.append(UserError(text.format(text=unknown), field="staff_id"))
        return found

    def _fill_choices(self, shops: Options) -> None:
        ui = self._ui
        ui.kindBox.addItem("", None)
        for kind in WrongKind:
            ui.kindBox.addItem(kind_chip(kind).text, kind.value)
        ui.shopBox.addItem("", None)
        for shop_id, name in shops:
            ui.shopBox.addItem(name, shop_id)
        self.offer_tickets([])

    def _connect(self) -> None:
        ui = self._ui
        ui.orderEdit.textChanged.connect(lambda text: ui.shopBox.setEnabled(not text.strip()))
        for edit in (ui.orderEdit, *self._texts.values()):
            edit.textChanged.connect(lambda _text: self._tell())
        for weight in self._weights.values():
            weight.valueChanged.connect(lambda _value: self._on_weight())
        for box in (ui.ticketBox, ui.shopBox):
            box.currentIndexChanged.connect(lambda _index: self._tell())
        ui.kindBox.activated.connect(lambda _index: self._on_kind())
        ui.foundEdit.dateChanged.connect(lambda _day: self._tell())
        self.staff.chosen.connect(self._tell)
        ui.lossEdit.value_changed.connect(lambda _value: self._tell())
        for tick in (ui.pictureBox, ui.listingBox):
            tick.toggled.connect(lambda _checked: self._tell())
        ui.memoEdit.textChanged.connect(self._tell)
        self.goods.changed.connect(self._on_goods)
        ui.goodsTable.currentCellChanged.connect(lambda *_places: self._allow_removal())

    def _on_kind(self) -> None:
        self._kind_chosen = self._ui.kindBox.currentData() is not None
        self._tell()

    def _on_goods(self) -> None:
        if self._filling:
            return
        if not self._kind_chosen:
            kind, box = kind_by_goods(self.goods.lines()), self._ui.kindBox
            box.setCurrentIndex(max(0, box.findData(None if kind is None else kind.value)))
        self._show_difference()
        self._tell()

    def _on_weight(self) -> None:
        self._show_weights()
        self._tell()

    def _show_weights(self) -> None:
        told = weight_text(self._ui.slipEdit.value() or None, self._ui.measuredEdit.value() or None)
        self._ui.weightHint.setText(told)
        self._ui.weightHint.setVisible(bool(told))

    def _show_difference(self) -> None:
        """What is different by now, in words; before anything is, how to say so."""
        lines = self.goods.lines()
        told = translate(
            "WrongShipmentDialog", "Change on the right what was sent otherwise; 0 pieces if it was not sent."
        )
        if any(not is_right(line) for line in lines):
            told = goods_text(lines)
        self._ui.goodsHint.setText(told)
        self._allow_removal()

    def _allow_removal(self) -> None:
        self._ui.removeGoodsButton.setEnabled(self.goods.can_remove())

    def _tell(self) -> None:
        """Say once that something changed, and not while the form is being filled."""
        if not self._filling:
            self.changed.emit()


def _id(kind, value):
    return None if value is None else kind(value)
