"""An order entered by hand, or corrected: collects what is typed, fills in what is pasted, shows what is wrong."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from shopdesk.addresses.splitting import split_contact
from shopdesk.core.conflicts import taken_together
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.couriers.service import courier_candidates, list_couriers
from shopdesk.orders import drafts, editing, service
from shopdesk.orders.dossier import OrderFacts
from shopdesk.orders.drafts import OrderDraft, draft_of, phone_warning, tracking_numbers
from shopdesk.orders.entry_form import OrderForm
from shopdesk.orders.entry_kept import draft_from_plain, plain_draft
from shopdesk.orders.model import Flag, OrderId
from shopdesk.orders.remark_dialog import RemarkDialog
from shopdesk.orders.words import field_title
from shopdesk.shops.model import ShopId
from shopdesk.shops.service import list_shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.flow import FlowRow
from shopdesk.ui.forms.ui_order_entry_dialog import Ui_OrderEntryDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved

TITLE_BAR = 40  # px, about what the system puts on top
KEPT = "new_order"
MOST_CANDIDATES = 4


class OrderEntryDialog(QDialog):
    """Enters a new order, or corrects one: of a platform's order only what the platform does not own."""

    saved = Signal(object)  # OrderId
    order_requested = Signal(object)  # OrderId: another order has the number, and shall be shown instead

    def __init__(self, desk: Desk, order_id: OrderId | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OrderEntryDialog()
        self.ui.setupUi(self)
        room = self.screen().availableSize()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height() - TITLE_BAR))
        self._desk, self._order_id, self._version = desk, order_id, 0
        self._saving, self._proposed_courier = False, ""
        self._not_understood = ""  # of what was pasted
        self.form = OrderForm(self.ui, desk.clock, guard_composition(self), self)
        self.form.offer(self._shops(), [courier.name for courier in desk.read(list_couriers)])
        # A correction keeps nothing, and leaves alone what was begun as a new order.
        name = KEPT if order_id is None else f"order_{order_id}"
        self.kept = KeptDraft(desk.folder, name, self._worth_keeping, self)
        if order_id is None:
            self._show_new()
        else:
            self._show_stored(desk.read(service.order_facts, order_id))
        self.errors = FieldErrors(self.form.widgets())
        self._connect()
        self._on_changed()
        (self.ui.pasteEdit if order_id is None else self.ui.receiverEdit).setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save the order, or show all that is wrong."""
        if self._saving:
            return
        self.ui.messageLabel.clear()
        self.ui.conflictBanner.hide()
        draft = self.form.draft()
        wrong = self.form.problems()
        known = {error.field for error in wrong}
        wrong += [e for e in self._desk.read(drafts.problems, draft, self._order_id) if e.field not in known]
        if wrong:
            self._refuse_all(wrong)
            return
        self.errors.clear()
        self._set_saving(True)
        if self._order_id is None:
            job = self._desk.write(
                self.tr("Saving the order"), editing.enter_order, draft,
                then=self._on_saved, refused=self._refuse,
            )  # fmt: skip
        else:
            job = self._desk.write(
                self.tr("Saving the order"), editing.change_order, self._order_id, self._version, draft,
                then=lambda _nothing: self._on_saved(self._order_id), refused=self._refuse,
            )  # fmt: skip
        # Also after trouble with the disk, which the window tells: what was typed can be saved once more.
        job.finished.connect(self._on_write_finished)

    def is_changed(self) -> bool:
        """Whether closing would lose something typed, or words pasted that no field took."""
        return bool(self._not_understood) or self._form_changed()

    def _form_changed(self) -> bool:
        return self.form.draft() != self.form.base() or bool(self.form.problems())

    def compose_remark(self) -> None:
        """Put the remark together out of its parts."""
        dialog = RemarkDialog(
            self._desk, (), self, remark=self.ui.remarkEdit.toPlainText(), flag=Flag(self.ui.flagBox.currentData())
        )
        dialog.composed.connect(self._on_composed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost; what somebody gives up is not offered again."""
        changed = self.is_changed()
        close_unless_unsaved(self, event, self.tr("What you typed about this order is not saved.") if changed else "")
        if event.isAccepted():
            self.kept.let_go()

    def reject(self) -> None:
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the Enter that a scanner sends behind a tracking no. lead to the next field, not save half an order."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.focusNextChild()
            return True
        return False  # as the base class, which may be gone by then

    # What it begins with.

    def _shops(self) -> list[tuple[int, str]]:
        return [(shop.id, shop.name) for shop in self._desk.read(list_shops) if shop.active]

    def _show_new(self) -> None:
        ui = self.ui
        self.setWindowTitle(self.tr("New order"))
        shop = self._desk.settings.get(SHOP_FILTER) or (ui.shopBox.itemData(0) if ui.shopBox.count() == 1 else 0)
        self.form.show(OrderDraft(ShopId(shop or 0)))
        draft = draft_from_plain(self.kept.kept())
        if draft is not None:
            whose = draft.buyer or draft.receiver or self.tr("without a name")
            told = self.tr("You began an order ({whose}) that was never saved. Go on with it?").format(whose=whose)
            self.kept.offer(ui.draftBanner, told, partial(self._go_on, draft))

    def _show_stored(self, facts: OrderFacts) -> None:
        self._version = facts.version
        self.setWindowTitle(self.tr("Edit order {order_no}").format(order_no=facts.order_no))
        if self.ui.shopBox.findData(int(facts.shop_id)) < 0:  # a shop that is no longer used
            self.ui.shopBox.addItem(facts.shop, int(facts.shop_id))
        own = {row.field for row in self._desk.read(editing.own_values, facts.id) if row.told}
        if facts.by_hand:
            self.form.show(draft_of(facts))
            return
        self.form.own = frozenset(own)
        self.form.show(draft_of(facts), editing.EDITABLE_LINE_FIELDS, grows=False)
        reason = self.tr("This comes from the platform; the next import brings it up to date.")
        locked = set(self.form.widgets()) - editing.EDITABLE_FIELDS - {"note", "lines"}
        self.form.lock(locked, reason)
        self.ui.removeLineButton.hide()
        told = self.tr(
            "Grey fields come from the platform and change with the next import. What you change in the others is ours:"
            " no import overwrites it."
        )
        self.ui.ownBanner.show_message("info", told)

    def _go_on(self, draft: OrderDraft) -> None:
        if self.ui.shopBox.findData(int(draft.shop_id)) < 0:
            draft = replace(draft, shop_id=self.form.base().shop_id)
        self.form.put(draft)
        self._on_changed()

    def _worth_keeping(self) -> dict[str, object] | None:
        return plain_draft(self.form.draft()) if self._order_id is None and self._form_changed() else None

    # What happens while somebody types.

    def _connect(self) -> None:
        ui = self.ui
        self.form.changed.connect(self._on_changed)
        ui.pasteEdit.textChanged.connect(self._on_paste)
        ui.trackingEdit.textChanged.connect(lambda _text: self._on_tracking())
        ui.trackingEdit.installEventFilter(self)
        ui.phoneEdit.editingFinished.connect(self._on_phone)
        ui.removeLineButton.clicked.connect(lambda _checked: self.form.lines.remove_current())
        ui.goodsTable.currentCellChanged.connect(lambda *_cells: self._show_removable())
        ui.composeButton.clicked.connect(lambda _checked: self.compose_remark())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        self._show_removable()
        for hint in (ui.pasteHint, ui.phoneHint, ui.candidatesRow):
            hint.hide()

    def _on_changed(self) -> None:
        self.ui.saveButton.setEnabled(not self._saving and (self._order_id is None or self._form_changed()))
        self._show_removable()
        if self._order_id is None:
            self.kept.touch()

    def _show_removable(self) -> None:
        self.ui.removeLineButton.setEnabled(self.form.lines.can_remove())

    def _on_paste(self) -> None:
        """Who gets it, phone and address at once; what was not understood is told, never dropped."""
        ui, text = self.ui, self.ui.pasteEdit.toPlainText()
        self._not_understood = ""
        if not text.strip():
            ui.pasteHint.hide()
            return
        found = split_contact(text)
        self._not_understood = found.left
        self.form.set_contact(found.receiver, found.phone, found.address)
        parts = (("receiver", found.receiver), ("phone", found.phone), ("address", any(found.address)))
        missing = [field_title(name) for name, value in parts if not value]
        told = self.tr("Filled in below.")
        if missing:
            told = self.tr("Not found: {fields}.").format(fields=self.tr(", ").join(missing))
        if found.left:
            told += " " + self.tr("Not understood: {text}").format(text=found.left)
        ui.pasteHint.setText(told)
        ui.pasteHint.setProperty("role", "small")
        ui.pasteHint.show()
        self._on_phone()

    def _on_phone(self) -> None:
        warning = phone_warning(self.ui.phoneEdit.text())
        self.ui.phoneHint.setText(warning)
        self.ui.phoneHint.setVisible(bool(warning))

    def _on_tracking(self) -> None:
        """One courier whose numbers look like this is taken; of several the person chooses."""
        ui, numbers = self.ui, tracking_numbers(self.ui.trackingEdit.text())
        found = self._desk.read(courier_candidates, numbers[-1]) if numbers else []
        names = [courier.name for courier in found][:MOST_CANDIDATES]
        typed = ui.courierBox.currentText().strip()
        ours_to_fill = typed in ("", self._proposed_courier)
        if ours_to_fill:
            self._proposed_courier = names[0] if len(names) == 1 else ""
            ui.courierBox.setEditText(self._proposed_courier)
        shown = names if len(names) > 1 and (ours_to_fill or typed not in names) else []
        if len(names) == 1 and not ours_to_fill and typed not in names:
            shown = names
        self._offer_couriers(shown)

    def _offer_couriers(self, names: Sequence[str]) -> None:
        row: FlowRow = self.ui.candidatesRow
        row.flow.clear()
        for name in names:
            button = QPushButton(self.tr("{courier}?").format(courier=name), row)
            button.setProperty("role", "link")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._choose_courier, name))
            row.flow.addWidget(button)
            button.show()
        row.setVisible(bool(names))
        row.updateGeometry()

    def _choose_courier(self, name: str, _checked: bool = False) -> None:
        self.ui.courierBox.setEditText(name)
        self._offer_couriers(())

    def _on_composed(self, remark: str, flag: Flag) -> None:
        self.ui.remarkEdit.setPlainText(remark)
        self.ui.flagBox.setCurrentIndex(self.ui.flagBox.findData(flag.value))

    # What came of saving.

    def _refuse(self, error: UserError) -> None:
        if isinstance(error, Conflict) and self._order_id is not None:
            self._show_conflict(error)
        else:
            self._refuse_all([error])

    def _refuse_all(self, wrong: Sequence[UserError]) -> None:
        self._set_saving(False)
        first = {error.field: error for error in reversed(wrong)}  # of several for one field the first is told
        self.errors.show_all(list(first.values()))
        elsewhere = [error.message for error in wrong if error.field not in self.form.widgets()]
        self.ui.messageLabel.setText("\n".join(elsewhere))
        for error in wrong:
            if "order_id" in error.values:
                self._offer_other(error)

    def _offer_other(self, error: UserError) -> None:
        """The number is taken: lead to the order that has it."""
        order_id, number = OrderId(error.values["order_id"]), error.values["order_no"]  # type: ignore[arg-type]
        if error.values.get("in_bin"):
            action = (self.tr("Restore {order_no}").format(order_no=number), partial(self._restore_other, order_id))
        else:
            action = (self.tr("Open {order_no}").format(order_no=number), partial(self._open_other, order_id))
        self.ui.conflictBanner.show_message("warning", error.message, [action])

    def _restore_other(self, order_id: OrderId) -> None:
        self._desk.write(
            self.tr("Restoring orders"), service.restore_orders, [order_id],
            then=lambda _nothing: self._open_other(order_id),
        )  # fmt: skip

    def _open_other(self, order_id: OrderId) -> None:
        self.order_requested.emit(order_id)
        self.close()

    def _show_conflict(self, error: UserError) -> None:
        """Both versions: what nobody else touched stays as typed, and of what both changed each value is told."""
        assert self._order_id is not None
        self._set_saving(False)
        base, mine = self.form.base(), self.form.draft()
        facts = self._desk.read(service.order_facts, self._order_id)
        theirs = draft_of(facts)
        together, both = taken_together(base, mine, theirs)
        self._show_stored(facts)
        self.form.put(together)
        told = [
            self.tr("{field}: stored “{theirs}”, yours “{mine}”").format(
                field=self.tr("Goods") if name == "lines" else field_title(name),
                theirs=self.form.in_words(name, theirs),
                mine=self.form.in_words(name, mine),
            )
            for name in both
        ]
        actions = [(self.tr("Take the stored ones"), partial(self._take_theirs, both, theirs))] if both else []
        text = self.tr("{message} Saving again keeps yours.").format(message=error.message)
        self.ui.conflictBanner.show_message("warning", "\n".join([text, *told]), actions)
        self._on_changed()

    def _take_theirs(self, names: Sequence[str], theirs: OrderDraft) -> None:
        self.form.put(replace(self.form.draft(), **{name: getattr(theirs, name) for name in names}))
        self.ui.conflictBanner.hide()
        self._on_changed()

    def _on_write_finished(self) -> None:
        self._set_saving(False)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.ui.saveButton.setEnabled(not saving)

    def _on_saved(self, order_id: OrderId | None) -> None:
        self.kept.let_go()
        self.form.changed.disconnect(self._on_changed)  # nothing is kept from here on
        self.saved.emit(order_id)
        self.done(QDialog.DialogCode.Accepted)
