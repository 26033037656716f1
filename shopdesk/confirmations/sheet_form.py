"""The nine fields of a sheet in a form: shown from a draft, read back as one, with what is changed beside each."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from shopdesk.addresses.splitting import Address
from shopdesk.confirmations.versions import (
    FIELDS,
    MAX_QUANTITY,
    SheetDraft,
    SheetLineDraft,
    difference_text,
    field_label,
    version_differences,
)
from shopdesk.core.identifiers import one_line
from shopdesk.ui.forms.ui_sheet_dialog import Ui_SheetDialog
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.typed_rows import Texts, TypedColumn, TypedRow, TypedRows

LONGEST_TITLE = 500


class SheetForm(QObject):
    """Shows a draft and reads it back; a field that nobody touched gives back its value to the letter."""

    changed = Signal()

    def __init__(self, ui: Ui_SheetDialog, guard: CompositionGuard, couriers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui
        self.rows = TypedRows(ui.goodsTable, _columns(), guard, _with_quantity)
        self._base, self._sent = SheetDraft(), None
        self._as_shown = SheetDraft()
        self._filling = False
        ui.courierBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        ui.courierBox.addItem("")
        ui.courierBox.addItems(list(couriers))
        self._connect()

    def widgets(self) -> dict[str, QWidget]:
        """Every field by the name it has in the draft, in the order of the form."""
        ui = self.ui
        return {
            "note": ui.noteEdit,
            "contact": ui.contactEdit,
            "phone": ui.phoneEdit,
            "courier": ui.courierBox,
            "address": ui.addressEdit,
            "lines": ui.goodsTable,
            "remark": ui.remarkEdit,
        }

    def show(self, draft: SheetDraft, sent: SheetDraft | None) -> None:
        """Begin with a draft; what differs from the version that was ``sent`` is marked, if there is one."""
        self._base, self._sent = draft, sent
        self.put(draft)
        self._as_shown = self._read()

    def put(self, draft: SheetDraft) -> None:
        """Put other values into the fields: changes of the draft that was shown."""
        ui, self._filling = self.ui, True
        ui.contactEdit.setText(draft.contact)
        ui.phoneEdit.setText(draft.phone)
        ui.courierBox.setEditText(draft.courier)
        ui.addressEdit.setPlainText(draft.address)
        ui.remarkEdit.setPlainText(draft.remark)
        self.rows.show([TypedRow(line, _texts(line)) for line in draft.lines])
        self._filling = False
        self._show_marks()

    def draft(self) -> SheetDraft:
        """The sheet as it stands in the form."""
        now = self._read()
        touched = {name: value for name, value in now._asdict().items() if value != getattr(self._as_shown, name)}
        return self._base._replace(**touched)

    def base(self) -> SheetDraft:
        """The draft as it was shown first."""
        return self._base

    def set_contact(self, contact: str, phone: str, address: Address) -> None:
        """Fill in who gets the parcel, as far as it is known."""
        if contact:
            self.ui.contactEdit.setText(contact)
        if phone:
            self.ui.phoneEdit.setText(phone)
        if any(address):
            self.ui.addressEdit.setPlainText(address.joined())

    def _connect(self) -> None:
        ui = self.ui
        for edit in (ui.contactEdit, ui.phoneEdit):
            edit.textChanged.connect(lambda _text: self._on_changed())
        for words in (ui.addressEdit, ui.remarkEdit, ui.noteEdit):
            words.textChanged.connect(self._on_changed)
        ui.courierBox.currentTextChanged.connect(lambda _text: self._on_changed())
        self.rows.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if not self._filling:
            self._show_marks()
            self.changed.emit()

    def _read(self) -> SheetDraft:
        ui = self.ui
        return SheetDraft(
            ui.contactEdit.text().strip(),
            ui.phoneEdit.text().strip(),
            ui.addressEdit.toPlainText().strip(),
            ui.courierBox.currentText().strip(),
            ui.remarkEdit.toPlainText().strip(),
            tuple(_line(row) for row in self.rows.rows()),
        )

    def _show_marks(self) -> None:
        """Below a field that is changed stands what the buyer got."""
        found = [] if self._sent is None else version_differences(self._sent, self.draft())
        before = {one.label_key: one.before for one in found if one.line is None and one.label_key in FIELDS}
        for name, label in self._marks().items():
            was = one_line(before.get(name, "")) or self.tr("(nothing)")
            label.setText(self.tr("Sent: {before}").format(before=was) if name in before else "")
            label.setVisible(name in before)
        lines = [difference_text(one) for one in found if one.label_key not in FIELDS]
        self.ui.linesWas.setText("\n".join(lines))
        self.ui.linesWas.setVisible(bool(lines))

    def _marks(self) -> dict[str, QLabel]:
        ui = self.ui
        return {
            "contact": ui.contactWas,
            "phone": ui.phoneWas,
            "courier": ui.courierWas,
            "address": ui.addressWas,
            "remark": ui.remarkWas,
        }


def _columns() -> list[TypedColumn]:
    return [
        TypedColumn("style_no", field_label("style_no"), 104),
        TypedColumn("title", field_label("title"), 0, longest=LONGEST_TITLE),
        TypedColumn("colour", field_label("colour"), 88),
        TypedColumn("size", field_label("size"), 72),
        TypedColumn("quantity", field_label("quantity"), 72, number=True, most=MAX_QUANTITY),
    ]


def _texts(line: SheetLineDraft) -> Texts:
    return {name: str(value) for name, value in line._asdict().items() if name != "order_line_id"}


def _with_quantity(texts: Texts) -> Texts:
    return texts if texts["quantity"] else {**texts, "quantity": "1"}


def _line(row: TypedRow) -> SheetLineDraft:
    began = row.origin or SheetLineDraft(None)
    texts = {name: text for name, text in row.texts.items() if name != "quantity"}
    quantity = row.texts["quantity"]
    return began._replace(**texts, quantity=int(quantity) if quantity.isdecimal() else 0)
