"""The fields of an order in its form: shown from a draft, read back as one, locked and marked."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QObject, QTime, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from shopdesk.addresses.splitting import Address
from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.orders.drafts import LineDraft, OrderDraft
from shopdesk.orders.entry_address import AddressFields
from shopdesk.orders.entry_lines import FIELDS as LINE_COLUMNS
from shopdesk.orders.entry_lines import OrderLinesTable
from shopdesk.orders.model import Flag, OrderStatus, status_chip
from shopdesk.orders.words import flag_chip, value_in_words
from shopdesk.shops.model import ShopId
from shopdesk.ui.forms.ui_order_entry_dialog import Ui_OrderEntryDialog
from shopdesk.ui.inputs import CompositionGuard, MoneyEdit
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.theme import set_role

# The amounts that people enter; the goods come to what their lines do.
AMOUNTS = ("postage_fen", "discount_fen", "paid_fen")


class OrderForm(QObject):
    """Shows a draft and reads it back; a field that nobody touched gives back its value to the letter."""

    changed = Signal()

    def __init__(self, ui: Ui_OrderEntryDialog, clock: Clock, guard: CompositionGuard, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self._clock = ui, clock
        titles = [self.tr("Style no."), self.tr("Goods"), self.tr("Colour"), self.tr("Size"), self.tr("Pieces")]
        self.lines = OrderLinesTable(ui.goodsTable, [*titles, self.tr("Price"), self.tr("Together")], guard)
        self.address = AddressFields(ui.provinceBox, ui.cityBox, ui.districtBox, ui.detailEdit)
        self._labels: dict[str, tuple[QLabel, str]] = {}
        self._base = OrderDraft(ShopId(0))
        self._as_shown: dict[str, Any] = {}
        self._grows, self._paid_follows, self._filling = True, False, False
        self.own: frozenset[str] = frozenset()
        self._locked: frozenset[str] = frozenset()
        for status in OrderStatus:
            ui.statusBox.addItem(status_chip(status).text, status.value)
        for flag in Flag:
            ui.flagBox.addItem(flag_chip(flag).text, flag.value)
        ui.courierBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        ui.goodsAmountEdit.setReadOnly(True)
        ui.deadlineCheck.toggled.connect(ui.deadlineEdit.setEnabled)
        self._connect()

    def widgets(self) -> dict[str, QWidget]:
        """Every field by the name it has in the draft, in the order of the form."""
        ui = self.ui
        return {
            "shop_id": ui.shopBox,
            "order_no": ui.orderNoEdit,
            "buyer": ui.buyerEdit,
            "status": ui.statusBox,
            "receiver": ui.receiverEdit,
            "phone": ui.phoneEdit,
            "address": ui.detailEdit,
            "tracking_no": ui.trackingEdit,
            "courier": ui.courierBox,
            "lines": ui.goodsTable,
            "goods_fen": ui.goodsAmountEdit,
            "postage_fen": ui.postageEdit,
            "discount_fen": ui.discountEdit,
            "paid_fen": ui.paidEdit,
            "buyer_message": ui.buyerMessageEdit,
            "seller_remark": ui.remarkEdit,
            "flag": ui.flagBox,
            "deadline_at": ui.deadlineEdit,
            "note": ui.noteEdit,
        }

    def offer(self, shops: Sequence[tuple[int, str]], couriers: Sequence[str]) -> None:
        """The shops and couriers to choose from."""
        for shop_id, name in shops:
            self.ui.shopBox.addItem(name, shop_id)
        self.ui.courierBox.addItem("")
        self.ui.courierBox.addItems(list(couriers))

    def show(self, draft: OrderDraft, editable_lines: Collection[str] = LINE_COLUMNS, *, grows: bool = True) -> None:
        """Begin with a draft; what is typed from here on is a change of it."""
        self._base, self._grows, self._editable_lines = draft, grows, editable_lines
        self.put(draft)
        self._as_shown = self._read()
        self._paid_follows = grows and draft.paid_fen == self._due_fen()
        self._show_marks()

    def put(self, draft: OrderDraft) -> None:
        """Put other values into the fields: changes of the draft that was shown."""
        ui, self._filling = self.ui, True
        for edit, text in (
            (ui.orderNoEdit, draft.order_no),
            (ui.buyerEdit, draft.buyer),
            (ui.receiverEdit, draft.receiver),
            (ui.phoneEdit, draft.phone),
            (ui.trackingEdit, draft.tracking_no),
        ):
            edit.setText(text)
        ui.shopBox.setCurrentIndex(ui.shopBox.findData(int(draft.shop_id)))
        ui.statusBox.setCurrentIndex(ui.statusBox.findData(draft.status.value))
        ui.flagBox.setCurrentIndex(ui.flagBox.findData(draft.flag.value))
        ui.courierBox.setEditText(draft.courier)
        self.address.set_address(draft.address)
        self.lines.show(draft.lines, self._editable_lines, grows=self._grows)
        for name in ("goods_fen", *AMOUNTS):
            self._money(name).set_fen(getattr(draft, name) or None)
        for words, text in (
            (ui.buyerMessageEdit, draft.buyer_message),
            (ui.remarkEdit, draft.seller_remark),
            (ui.noteEdit, draft.note),
        ):
            words.setPlainText(text)
        local = self._clock.local(draft.deadline_at or self._clock.now())
        day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
        ui.deadlineEdit.setDateTime(QDateTime(day, time))
        ui.deadlineCheck.setChecked(draft.deadline_at is not None)
        self._filling = False
        self._show_sum()
        self._show_marks()

    def draft(self) -> OrderDraft:
        """The order as it stands in the form."""
        now = self._read()
        return replace(self._base, **{name: value for name, value in now.items() if value != self._as_shown.get(name)})

    def base(self) -> OrderDraft:
        """The order as it was shown first."""
        return self._base

    def set_contact(self, receiver: str, phone: str, address: Address) -> None:
        """Fill in who gets the parcel, as far as it is known."""
        if receiver:
            self.ui.receiverEdit.setText(receiver)
        if phone:
            self.ui.phoneEdit.setText(phone)
        if any(address):
            self.address.set_parts(address)

    def lock(self, names: Collection[str], reason: str) -> None:
        """Lock fields, and say why."""
        self._locked = frozenset(names)
        for name, widget in self.widgets().items():
            locked = name in self._locked
            if name == "address":
                self.address.set_read_only(reason if locked else "")
            elif isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.setReadOnly(locked or name == "goods_fen")
                if isinstance(widget, QPlainTextEdit):
                    set_role(widget, "true" if locked else "false", "locked")
            elif name != "lines":
                widget.setEnabled(not locked and (name != "deadline_at" or self.ui.deadlineCheck.isChecked()))
            widget.setToolTip(plain_tip(reason if locked else ""))
            widget.setAccessibleDescription(reason if locked else "")
        self.ui.deadlineCheck.setEnabled("deadline_at" not in self._locked)
        self._show_marks()

    def problems(self) -> list[UserError]:
        """What cannot be read at all: amounts that are none."""
        wrong = [UserError(self._money(name).problem(), field=name) for name in AMOUNTS if self._money(name).problem()]
        line = self.lines.problem()
        return ([line] if line else []) + wrong

    def in_words(self, name: str, draft: OrderDraft) -> str:
        """The value of a field as people read it."""
        value = getattr(draft, name)
        if name == "lines":
            return self.tr("{count} lines").format(count=len(value))
        if name.endswith("_fen"):
            return format_yuan(value)
        return shown_text(value_in_words(name, value), self._clock) or "—"

    def _connect(self) -> None:
        ui = self.ui
        self.lines.changed.connect(self._on_lines)
        self.address.changed.connect(self._on_changed)
        for widget in self.widgets().values():
            if isinstance(widget, MoneyEdit):
                widget.value_changed.connect(lambda _fen: self._on_changed())
            elif isinstance(widget, QLineEdit) and widget is not ui.detailEdit:
                widget.textChanged.connect(lambda _text: self._on_changed())
            elif isinstance(widget, QPlainTextEdit):
                widget.textChanged.connect(self._on_changed)
            elif isinstance(widget, QComboBox):
                widget.currentTextChanged.connect(lambda _text: self._on_changed())
        ui.deadlineCheck.toggled.connect(lambda _on: self._on_changed())
        ui.deadlineEdit.dateTimeChanged.connect(lambda _when: self._on_changed())
        ui.paidEdit.textEdited.connect(lambda _text: self._stop_following())
        for amount in (ui.postageEdit, ui.discountEdit):
            amount.value_changed.connect(lambda _fen: self._follow())

    def _on_lines(self) -> None:
        self._show_sum()
        self._follow()
        self._on_changed()

    def _on_changed(self) -> None:
        if not self._filling:
            self._show_marks()
            self.changed.emit()

    def _stop_following(self) -> None:
        self._paid_follows = False

    def _follow(self) -> None:
        """What was paid follows goods, postage and discount until somebody enters another amount."""
        if self._paid_follows and not self._filling:
            self.ui.paidEdit.set_fen(self._due_fen() or None)

    def _due_fen(self) -> int:
        ui = self.ui
        due = self.lines.sum_fen() + (ui.postageEdit.value_fen() or 0) - (ui.discountEdit.value_fen() or 0)
        return max(0, due)

    def _show_sum(self) -> None:
        pieces = self.lines.pieces()
        self.ui.goodsSumLabel.setText(self.tr("{count} pieces").format(count=pieces) if pieces else "")
        if self._grows:
            self.ui.goodsAmountEdit.set_fen(self.lines.sum_fen() or None)

    def _read(self) -> dict[str, Any]:
        ui = self.ui
        lines: tuple[LineDraft, ...] = self.lines.lines()
        values = {name: self._money(name).value_fen() or 0 for name in ("goods_fen", *AMOUNTS)}
        return values | {
            "shop_id": ShopId(ui.shopBox.currentData() or 0),
            "order_no": ui.orderNoEdit.text().strip(),
            "buyer": ui.buyerEdit.text().strip(),
            "status": OrderStatus(ui.statusBox.currentData() or OrderStatus.TO_SHIP),
            "receiver": ui.receiverEdit.text().strip(),
            "phone": ui.phoneEdit.text().strip(),
            "address": self.address.address(),
            "courier": ui.courierBox.currentText().strip(),
            "tracking_no": ui.trackingEdit.text().strip(),
            "buyer_message": ui.buyerMessageEdit.toPlainText().strip(),
            "seller_remark": ui.remarkEdit.toPlainText().strip(),
            "note": ui.noteEdit.toPlainText().strip(),
            "flag": Flag(ui.flagBox.currentData() or Flag.NONE),
            "deadline_at": self._deadline(),
            "lines": lines,
        }

    def _deadline(self) -> datetime | None:
        if not self.ui.deadlineCheck.isChecked():
            return None
        day, time = self.ui.deadlineEdit.date(), self.ui.deadlineEdit.time()
        local = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._clock.zone)
        return local.astimezone(UTC)

    def _money(self, name: str) -> MoneyEdit:
        widget = self.widgets()[name]
        assert isinstance(widget, MoneyEdit)
        return widget

    def _show_marks(self) -> None:
        """Say beside the name of a field that it is ours, once it was changed here."""
        changed = self.draft()
        for name, label in self._marked_labels().items():
            text = self._labels.setdefault(name, (label, label.text()))[1]
            ours = name in self.own or (bool(self._locked) and getattr(changed, name) != getattr(self._base, name))
            label.setText(self.tr("{field} · ours").format(field=text) if ours else text)
            set_role(label, "link" if ours else "")

    def _marked_labels(self) -> dict[str, QLabel]:
        ui = self.ui
        return {
            "shop_id": ui.shopLabel,
            "order_no": ui.orderNoLabel,
            "buyer": ui.buyerLabel,
            "status": ui.statusLabel,
            "receiver": ui.receiverLabel,
            "phone": ui.phoneLabel,
            "address": ui.addressLabel,
            "tracking_no": ui.trackingLabel,
            "courier": ui.courierLabel,
            "lines": ui.goodsLabel,
            "goods_fen": ui.goodsAmountLabel,
            "postage_fen": ui.postageLabel,
            "discount_fen": ui.discountLabel,
            "paid_fen": ui.paidLabel,
            "buyer_message": ui.messageOfBuyerLabel,
            "seller_remark": ui.remarkLabel,
            "flag": ui.flagLabel,
        }
