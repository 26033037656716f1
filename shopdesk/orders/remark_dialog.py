"""The remark composer: a remark out of its parts in their fixed order, with the flag that goes with it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.couriers.service import list_couriers
from shopdesk.orders import remarks, store
from shopdesk.orders.model import Flag, OrderId
from shopdesk.orders.remark_store import frequent_parts
from shopdesk.orders.remark_text import RemarkParts, added, compose, parse, proposed_flag
from shopdesk.orders.remarks import RemarkWritten
from shopdesk.orders.words import flag_chip
from shopdesk.shops.service import list_staff
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_remark_dialog import Ui_RemarkDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import close_unless_unsaved, show_toast

# The platforms of this trade take remarks of so many characters.
LONGEST_REMARK = 500
ADD, REPLACE, KEEP = "add", "replace", "keep"


class RemarkDialog(QDialog):
    """Composes the remark of one order or of several, shows it as it will stand there, and keeps it.

    Without a desk's orders (``order_ids`` empty) it only composes: ``composed`` tells remark and flag.
    """

    saved = Signal(int, object)  # how many orders got it, and list[RemarkWritten]: what they said before
    composed = Signal(str, object)  # remark, Flag

    def __init__(
        self, desk: Desk, order_ids: Sequence[OrderId], parent: QWidget | None = None, *, remark: str = "",
        flag: Flag = Flag.NONE,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.ui = Ui_RemarkDialog()
        self.ui.setupUi(self)
        self._desk, self._ids = desk, list(order_ids)
        rows = desk.read(store.list_order_rows, self._ids) if self._ids else {}
        self._remarked = [order_id for order_id in self._ids if order_id in rows and rows[order_id].seller_remark]
        self._example = rows[self._remarked[0]] if self._remarked and len(self._ids) > 1 else None
        only = rows.get(self._ids[0]) if len(self._ids) == 1 else None
        self._was = only.seller_remark if only else remark
        self._flag_was = only.flag if only else flag
        self._fill_choices()
        self._show_orders([row.order_no for row in rows.values()])
        self._show_parts()
        self._flag_by_hand = self._flag_was not in (Flag.NONE, proposed_flag(self._parts()))
        self._start = self._typed()
        self._connect()
        self._on_parts()
        guard_composition(self)
        self.resize(self.width(), self.sizeHint().height())

    def remark(self) -> str:
        """The remark as it will be kept."""
        return self.ui.previewEdit.toPlainText().strip()

    def save(self) -> None:
        """Keep the remark and the flag, or tell them to whoever asked for them."""
        ui, remark, flag = self.ui, self.remark(), Flag(self.ui.flagBox.currentData())
        ui.messageLabel.clear()
        if not self._ids:
            self._start = self._typed()
            self.composed.emit(remark, flag)
            self.accept()
            return
        write = self._what_to_write(remark, flag)
        if write is None:
            return
        service, ids, *values = write
        ui.saveButton.setEnabled(False)
        job = self._desk.write(
            self.tr("Saving the remark"), service, ids, *values,
            then=lambda written: self._on_saved(len(ids), written), refused=self._refuse,
        )  # fmt: skip
        job.finished.connect(self._on_write_finished)

    def _what_to_write(self, remark: str, flag: Flag) -> tuple[Any, ...] | None:
        """The service, the orders and the values that were asked for; None, and a word about it, for nothing."""
        ids, choice = self._ids, self._choice()
        if choice == ADD and remark:
            return remarks.add_to_remark, ids, remark, flag if self._flag_by_hand else None
        if choice == ADD and flag is Flag.NONE:
            self.ui.messageLabel.setText(self.tr("There is nothing to add yet."))
            return None
        if choice == KEEP:
            ids = [order_id for order_id in ids if order_id not in set(self._remarked)]
        if not ids:
            self.ui.messageLabel.setText(self.tr("Every one of these orders has a remark already."))
            return None
        # Several orders and no words: only the flag is meant, never to wipe what stands there.
        return remarks.set_remark, ids, None if len(ids) > 1 and not remark else remark, flag

    def _choice(self) -> str:
        """What shall become of the remarks there are."""
        return self.ui.existingBox.currentData() if self._example is not None else REPLACE

    def copy(self) -> None:
        """Put the remark on the clipboard."""
        QGuiApplication.clipboard().setText(self.remark())
        show_toast(self, self.tr("The remark is copied"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("The remark was changed and not saved.")
        close_unless_unsaved(self, event, unsaved if self._typed() != self._start else "")

    def reject(self) -> None:
        self.close()

    def _fill_choices(self) -> None:
        ui = self.ui
        for staff in self._desk.read(list_staff):
            if staff.active and staff.staff_no:
                ui.staffBox.addItem(staff.staff_no)
        for courier in self._desk.read(list_couriers):
            ui.courierBox.addItem(courier.name)
        frequent = self._desk.read(frequent_parts)
        ui.conditionBox.addItems(list(dict.fromkeys([*frequent.conditions, *self._usual_conditions()])))
        ui.giftBox.addItems(list(dict.fromkeys([*frequent.gifts, *self._usual_gifts()])))
        for box in self._boxes():
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setCurrentIndex(-1)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for flag in Flag:
            ui.flagBox.addItem(flag_chip(flag).text, flag.value)

    def _usual_conditions(self) -> list[str]:
        return [
            self.tr("ship once the size is confirmed"),
            self.tr("ship when the goods are in stock again"),
            self.tr("ship after the buyer has told"),
        ]

    def _usual_gifts(self) -> list[str]:
        return [self.tr("send a small gift"), self.tr("refund the difference"), self.tr("5 yuan back after receipt")]

    def _show_orders(self, order_nos: list[str]) -> None:
        ui, several = self.ui, len(self._ids) > 1
        for widget in (ui.existingLabel, ui.existingBox):
            widget.setVisible(several and bool(self._remarked))
        ui.ordersLabel.setVisible(bool(self._ids))
        if not several:
            ui.ordersLabel.setText(self.tr("Order {order_no}").format(order_no="".join(order_nos)))
            return
        told = self.tr("{count} orders").format(count=len(self._ids))
        if self._remarked:
            told += self.tr(", {count} of them have a remark already").format(count=len(self._remarked))
        ui.ordersLabel.setText(told)
        ui.existingBox.addItem(self.tr("Add to it; its staff no. stays"), ADD)
        ui.existingBox.addItem(self.tr("Leave it, write only where there is none"), KEEP)
        ui.existingBox.addItem(self.tr("Replace it"), REPLACE)

    def _show_parts(self) -> None:
        ui, parts = self.ui, parse(self._was)
        staff_no = parts.staff_no
        if not staff_no and not self._was:
            staff_no = next(
                (one.staff_no for one in self._desk.read(list_staff) if one.id == self._desk.actor.staff_id), ""
            )
        for box, text in zip(self._boxes(), parts._replace(staff_no=staff_no), strict=True):
            box.setEditText(text)
        flag = self._flag_was if self._flag_was is not Flag.NONE else proposed_flag(self._parts())
        ui.flagBox.setCurrentIndex(ui.flagBox.findData(flag.value))

    def _connect(self) -> None:
        ui = self.ui
        for box in self._boxes():
            box.editTextChanged.connect(lambda _text: self._on_parts())
        ui.flagBox.activated.connect(lambda _index: self._on_flag())
        ui.existingBox.currentIndexChanged.connect(lambda _index: self._on_choice())
        ui.previewEdit.textChanged.connect(self._on_preview)
        ui.copyButton.clicked.connect(lambda _checked: self.copy())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)

    def _parts(self) -> RemarkParts:
        return RemarkParts(*(box.currentText().strip() for box in self._boxes()))

    def _boxes(self) -> tuple[QComboBox, ...]:
        """The fields of the parts, in the order of ``RemarkParts``."""
        ui = self.ui
        return ui.staffBox, ui.courierBox, ui.conditionBox, ui.giftBox

    def _on_parts(self) -> None:
        """The text follows its parts."""
        ui, parts = self.ui, self._parts()
        ui.previewEdit.blockSignals(True)
        # A remark written by hand is left in its own words until one of its parts is changed.
        untouched = self._was and parts == parse(self._was)
        ui.previewEdit.setPlainText(self._was if untouched else compose(parts))
        ui.previewEdit.blockSignals(False)
        self._follow_flag()
        self._show_hints()

    def _on_preview(self) -> None:
        """What is written into the text itself goes back into its parts."""
        for box, text in zip(self._boxes(), parse(self.remark()), strict=True):
            box.blockSignals(True)
            box.setEditText(text)
            box.blockSignals(False)
        self._follow_flag()
        self._show_hints()

    def _follow_flag(self) -> None:
        """The flag follows the parts until somebody chose another."""
        if not self._flag_by_hand:
            self.ui.flagBox.setCurrentIndex(self.ui.flagBox.findData(proposed_flag(self._parts()).value))

    def _on_flag(self) -> None:
        self._flag_by_hand = self.ui.flagBox.currentData() != proposed_flag(self._parts()).value
        self._show_hints()

    def _on_choice(self) -> None:
        self.ui.messageLabel.clear()  # what was wrong with the other choice
        self._show_hints()

    def _show_hints(self) -> None:
        ui, proposed = self.ui, proposed_flag(self._parts())
        same = ui.flagBox.currentData() == proposed.value
        proposal = self.tr("proposed: {flag}").format(flag=flag_chip(proposed).text)
        ui.flagHint.setText("" if same else proposal)
        remark, example = self.remark(), self._example
        adds = self._choice() == ADD and bool(remark)
        if adds and not self._flag_by_hand:
            ui.flagHint.setText(self.tr("Each order's flag follows its remark"))
        told = added(example.seller_remark, remark) if adds and example is not None else remark
        length = len(told)
        text = self.tr("{count} of {most} characters").format(count=length, most=LONGEST_REMARK)
        if length > LONGEST_REMARK:
            text = self.tr("{count} characters: the platforms take {most}").format(count=length, most=LONGEST_REMARK)
        if adds and example is not None:
            reads = self.tr("Order {order_no} will read: {remark}")
            text = f"{reads.format(order_no=example.order_no, remark=told)}\n{text}"
        ui.lengthLabel.setText(text if length else "")
        ui.copyButton.setEnabled(bool(remark))
        self._make_room()

    def _make_room(self) -> None:
        """Grow with what is told, so that none of it is cut off."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalMinimumHeightForWidth(self.width())))

    def _typed(self) -> tuple[object, ...]:
        return self._parts(), self.ui.flagBox.currentData(), self.ui.previewEdit.toPlainText()

    def _refuse(self, error: UserError) -> None:
        self.ui.messageLabel.setText(error.message)

    def _on_write_finished(self) -> None:
        self.ui.saveButton.setEnabled(True)

    def _on_saved(self, count: int, written: list[RemarkWritten]) -> None:
        self._start = self._typed()
        self.saved.emit(count, written)
        self.accept()


def tell_written(window: QWidget, desk: Desk, text: str, written: Sequence[RemarkWritten]) -> None:
    """Tell in passing that remarks are written, and offer to put back what stood there."""

    def undone(stayed: int) -> None:
        told = translate("RemarkDialog", "The remarks are as they were")
        if stayed:
            told = translate("RemarkDialog", "{count} orders were changed since and stay; the others are as they were")
        if stayed == len(written):
            told = translate("RemarkDialog", "Nothing was undone: these orders were changed since")
        show_toast(window, told.format(count=f"{stayed:,}"))

    def undo() -> None:
        title = translate("RemarkDialog", "Putting the remarks back")
        desk.write(title, remarks.restore_remarks, written, then=undone)

    actions: list[tuple[str, Callable[[], object]]] = [(translate("RemarkDialog", "Undo"), undo)] if written else []
    show_toast(window, text, actions)
