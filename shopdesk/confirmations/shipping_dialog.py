"""Tracking numbers for orders: typed, scanned or pasted, looked at side by side, and then shipped at once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QMenu, QWidget
from shiboken6 import isValid

from shopdesk.confirmations import dossier, store
from shopdesk.confirmations.entered_numbers import EnteredNumbers, entered_numbers
from shopdesk.confirmations.matching import MatchedNumber
from shopdesk.confirmations.output import LABEL_SIZES, SheetOutput, size_text
from shopdesk.confirmations.parcel_table import ParcelTable
from shopdesk.confirmations.shipping import BeforeShipping, TakenBack, Unconfirmed, ship, take_back
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.model import OrderId
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_shipping_dialog import Ui_ShippingDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.menus import give_menu
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved, show_toast

TITLE_BAR = 40  # px, about what the system puts on top
TYPING_PAUSE_MS = 120
MOST_TOLD = 4  # lines of the list that found no order


class ShippingDialog(QDialog):
    """Enters the tracking numbers of some orders and ships them; asks where a buyer has not confirmed.

    A scanner ends every number with Enter, so Enter never ships: a click, Space or Ctrl+S does.
    """

    shipped = Signal(object)  # list[OrderId]: those that changed

    def __init__(self, desk: Desk, order_ids: Sequence[OrderId], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ShippingDialog()
        self.ui.setupUi(self)
        room = self.screen().availableSize()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height() - TITLE_BAR))
        self._desk, self._shipping = desk, False
        self._left: Sequence[MatchedNumber] = ()  # lines of the list that found no order
        self._asked, self._ships_next = False, False  # what is entered is being worked out; and is shipped after that
        self._at_end = False  # nothing is left to be entered, as far as that is worked out
        found = desk.read(dossier.order_heads, order_ids)
        self._heads = [found[order_id] for order_id in dict.fromkeys(order_ids) if order_id in found]
        self._ids = [OrderId(head.id) for head in self._heads]
        # What goes on after this window is closed belongs to the one below it.
        self._page, self._output = parent, SheetOutput(desk, self)
        couriers = [courier.name for courier in desk.read(list_couriers)]
        self.parcels = ParcelTable(self.ui.parcelsTable, guard_composition(self), couriers)
        self.errors = FieldErrors({"note": self.ui.noteEdit})
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._set_up(couriers)
        self._connect()
        self.parcels.show(self._heads, desk.read(store.states_of_orders, self._ids))
        self._show_count()

    def ship(self, *, unconfirmed_ok: bool = False) -> None:
        """Ship every order that has a number, or go to what is wrong; asks first where a buyer has not confirmed."""
        if self._shipping:
            return
        ui = self.ui
        ui.messageLabel.clear()
        if self._asked or self._pause.isActive():
            self._ships_next = True
            self._match()
            return
        shipments = self.parcels.shipments()
        if not shipments:
            ui.messageLabel.setText(self.tr("Enter the tracking no. of at least one order."))
            return
        if wrong := self.parcels.first_wrong():
            ui.messageLabel.setText(wrong)
            return
        self._set_shipping(True)
        verb = partial(ship, unconfirmed_ok=unconfirmed_ok, note=ui.noteEdit.text() if unconfirmed_ok else "")
        ids = [one.order_id for one in shipments]
        job = self._desk.write(
            self.tr("Shipping"), verb, shipments, then=partial(self._on_shipped, ids), refused=self._refuse
        )
        # Also after trouble with the disk, which the window tells: what was entered can be shipped once more.
        job.finished.connect(self._on_write_finished)

    def is_changed(self) -> bool:
        """Whether closing would lose something entered."""
        return bool(self.parcels.shipments()) or bool(self.ui.listEdit.toPlainText().strip())

    def showEvent(self, event: QShowEvent) -> None:
        """The scanner can begin at once."""
        super().showEvent(event)
        self.ui.parcelsTable.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("The numbers you entered are not saved.")
        close_unless_unsaved(self, event, unsaved if self.is_changed() else "")

    def reject(self) -> None:
        self.close()

    def _set_up(self, couriers: Sequence[str]) -> None:
        ui = self.ui
        self._show_orders()
        ui.courierBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        ui.courierBox.addItem("")
        ui.courierBox.addItems(list(couriers))
        ui.courierBox.setMinimumWidth(180)
        if (line := ui.courierBox.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("by the numbers"))
        sizes = QMenu(self)
        for size in LABEL_SIZES:
            sizes.addAction(size_text(size), partial(self._output.print_labels, self._ids, size))
        give_menu(ui.labelsButton, sizes)
        ui.labelsButton.setProperty("menu", "true")
        ui.shipButton.setToolTip("Ctrl+S")
        ui.questionFrame.hide()

    def _connect(self) -> None:
        ui = self.ui
        self._pause.timeout.connect(self._match)
        ui.listEdit.textChanged.connect(self._pause.start)
        self.parcels.entered.connect(self._on_entered)
        self.parcels.chosen.connect(self._on_chosen)
        self.parcels.left.connect(self._on_left)
        ui.shipButton.installEventFilter(self)
        ui.courierBox.currentTextChanged.connect(lambda text: self.parcels.set_courier_of_all(text.strip()))
        ui.shipButton.clicked.connect(lambda _checked: self.ship())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        ui.anywayButton.clicked.connect(lambda _checked: self.ship(unconfirmed_ok=True))
        ui.backButton.clicked.connect(lambda _checked: self._on_back())
        QShortcut(QKeySequence.StandardKey.Save, self, self._on_save_key)

    def _on_save_key(self) -> None:
        if self.ui.questionFrame.isHidden():  # what is asked is answered by its own button
            self.ship()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is scanned or typed on after the last number goes nowhere, and is not lost without a word."""
        if watched is not self.ui.shipButton or not _is_written(event):
            return False  # as the base class, which may be gone by then
        self.ui.messageLabel.setText(self.tr("Every order has its number. What came after the last one was not taken."))
        return True

    # What is entered.

    def _on_left(self) -> None:
        """To the button, or back to a number that was misread."""
        self._at_end = self._asked or self._pause.isActive()
        wrong = "" if self._at_end else self.parcels.first_misread()
        if wrong:
            self.ui.messageLabel.setText(wrong)
        else:
            self.ui.shipButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self) -> None:
        """What the list had brought has its place by now; only what found none stays in it."""
        known = not self._asked and not self._pause.isActive()  # else the list may hold more than has its place
        if known and self.ui.listEdit.toPlainText().strip():
            self.ui.listEdit.blockSignals(True)
            self.ui.listEdit.setPlainText("\n".join(_line(one) for one in self._left))
            self.ui.listEdit.blockSignals(False)
        self._match()

    def _on_chosen(self) -> None:
        self.ui.messageLabel.clear()  # it may have asked for just that
        self._show_count()

    def _match(self) -> None:
        text, self._asked = self.ui.listEdit.toPlainText(), True
        self._pause.stop()
        self.ui.messageLabel.clear()  # it was about other numbers
        self._show_orders()
        if not self.ui.questionFrame.isHidden():
            self._close_question()  # it was about other parcels
        self._desk.ask(self, "numbers", entered_numbers, self._ids, self.parcels.typed(), text, then=self._show)

    def _show(self, found: EnteredNumbers) -> None:
        self._left, self._asked = found.left, False
        self._show_orders()
        self.parcels.take(found.parcels)
        told = [self.tr("{line}: {problem}").format(line=_line(one), problem=one.problem) for one in found.left]
        if len(told) > MOST_TOLD:
            more = self.tr("… and {number} more lines").format(number=len(told) - MOST_TOLD)
            told = [*told[:MOST_TOLD], more]
        if told:
            self.ui.listBanner.show_message("warning", "\n".join(told))
        else:
            self.ui.listBanner.hide()
        self._show_count()
        if self._at_end and self.ui.shipButton.hasFocus() and not self._ships_next:
            self._on_left()
        if self._ships_next and not self._pause.isActive():
            self._ships_next = False
            self.ship()

    def _show_orders(self) -> None:
        told = self.tr("{count} orders").format(count=f"{len(self._heads):,}")
        if len(self._heads) == 1:
            told = self.tr("Order {order_no}").format(order_no=self._heads[0].order_no)
        if self._asked:
            told = self.tr("{orders} · looking at the numbers …").format(orders=told)
        self.ui.ordersLabel.setText(told)

    def _show_count(self) -> None:
        ui, count = self.ui, len(self.parcels.shipments())
        ui.shipButton.setText(self.tr("&Ship {count}").format(count=f"{count:,}") if count > 1 else self.tr("&Ship"))
        labelled = any(head.tracking_no for head in self._heads)
        ui.labelsButton.setEnabled(labelled)
        ui.labelsButton.setToolTip("" if labelled else self.tr("None of these orders has a tracking no. yet."))

    # What came of shipping.

    def _refuse(self, error: UserError) -> None:
        self._set_shipping(False)
        if isinstance(error, Unconfirmed):
            self.ui.questionLabel.setText(error.message)
            self.ui.questionFrame.show()
            self.ui.shipButton.setEnabled(False)
            self.errors.clear()
            self.ui.noteEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.errors.show(error):
            self._close_question()
            self.ui.messageLabel.setText(error.message)

    def _close_question(self) -> None:
        self.ui.questionFrame.hide()
        self.ui.shipButton.setEnabled(not self._shipping)

    def _on_back(self) -> None:
        self._close_question()
        self.ui.parcelsTable.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_shipped(self, order_ids: list[OrderId], before: Sequence[BeforeShipping]) -> None:
        if not isValid(self):
            return  # closed while it was written
        self.shipped.emit(order_ids)
        output = SheetOutput(self._desk, self._page)
        text = self.tr("The order is shipped")
        if len(order_ids) > 1:
            text = self.tr("{count} orders are shipped").format(count=f"{len(order_ids):,}")
        labels = (self.tr("Print labels"), partial(output.print_labels, order_ids))
        undo = (self.tr("Undo"), partial(_take_back, self._desk, before, self._page))
        show_toast(self._page.window(), text, [labels, undo] if before else [labels])
        self.done(QDialog.DialogCode.Accepted)

    def _on_write_finished(self) -> None:
        self._set_shipping(False)

    def _set_shipping(self, shipping: bool) -> None:
        self._shipping = shipping
        self.ui.shipButton.setEnabled(not shipping and self.ui.questionFrame.isHidden())
        self.ui.anywayButton.setEnabled(not shipping)


def open_shipping_dialog(desk: Desk, order_ids: Sequence[OrderId], parent: QWidget) -> ShippingDialog:
    """Ask for the tracking numbers of orders; does not wait."""
    dialog = ShippingDialog(desk, order_ids, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _take_back(desk: Desk, before: Sequence[BeforeShipping], page: QWidget) -> None:
    """Undo shipping, and name the orders that went on meanwhile; the window that shipped is closed by now."""

    def tell(taken: TakenBack) -> None:
        told = []
        if len(taken.order_ids) == 1:
            told.append(translate("Shipping", "Taken back: the order is as it was before"))
        elif taken.order_ids:
            count = translate("Shipping", "Taken back: {count} orders are as they were before")
            told.append(count.format(count=f"{len(taken.order_ids):,}"))
        if taken.left:
            text = translate("Shipping", "Changed since, and so left as they are: {orders}")
            orders = translate("Shipping", ", ").join(taken.left[:MOST_TOLD])
            if len(taken.left) > MOST_TOLD:
                more = translate("Shipping", "{orders} and {number} more")
                orders = more.format(orders=orders, number=len(taken.left) - MOST_TOLD)
            told.append(text.format(orders=orders))
        if isValid(page):
            show_toast(page.window(), "\n".join(told))

    desk.write(translate("Shipping", "Taking back what was shipped"), take_back, list(before), then=tell)


def _is_written(event: QEvent) -> bool:
    """Whether a key was pressed that writes something; Space, which ships, does not."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    commands = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & commands


def _line(one: MatchedNumber) -> str:
    """A line of the list as it can be pasted again."""
    return "\t".join(filter(None, (one.order_no, one.tracking_no)))
