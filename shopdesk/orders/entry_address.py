"""The parts of an address in fields that complete each other: province, city, district, and the rest."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from shopdesk.addresses.divisions import cities, districts, provinces
from shopdesk.addresses.splitting import Address, split_address
from shopdesk.ui.plain_tip import plain_tip


class AddressFields(QObject):
    """Shows an address in its parts, and puts it together again; one that nobody touched stays to the letter."""

    changed = Signal()

    def __init__(self, province: QComboBox, city: QComboBox, district: QComboBox, detail: QLineEdit) -> None:
        super().__init__(province)
        self._province, self._city, self._district, self._detail = province, city, district, detail
        self._given, self._parts = "", Address()
        for box, name in ((province, self.tr("Province")), (city, self.tr("City")), (district, self.tr("District"))):
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            _line(box).setPlaceholderText(name)
            box.setMinimumContentsLength(4)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            completer = box.completer() or QCompleter(box)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            box.setCompleter(completer)
            box.currentTextChanged.connect(partial(self._on_place, box))
        detail.textChanged.connect(lambda _text: self.changed.emit())
        self._offer(province, provinces())

    def set_address(self, address: str) -> None:
        """Show an address as it is stored."""
        self._given = address
        self._show(split_address(address))

    def set_parts(self, parts: Address) -> None:
        """Show an address that was just understood."""
        self._given = ""
        self._show(parts)

    def address(self) -> str:
        """The address in one line."""
        now = self._now()
        return self._given if self._given and now == self._parts else now.joined()

    def set_read_only(self, reason: str) -> None:
        """Lock all of it, and say why; "" opens it."""
        for box in (self._province, self._city, self._district):
            box.setEnabled(not reason)
            box.setToolTip(plain_tip(reason))
        self._detail.setReadOnly(bool(reason))
        self._detail.setToolTip(plain_tip(reason))

    def _show(self, parts: Address) -> None:
        boxes = (self._province, self._city, self._district)
        choices = (provinces(), cities(parts.province), districts(parts.province, parts.city))
        for box, names, text in zip(boxes, choices, parts[:3], strict=True):
            box.blockSignals(True)
            self._offer(box, names)
            box.setCurrentText(text)
            _line(box).setCursorPosition(0)  # of a long name the begin is seen
            box.blockSignals(False)
        self._detail.setText(parts.detail)
        self._parts = parts
        self.changed.emit()

    def _now(self) -> Address:
        province, city, district = (box.currentText().strip() for box in (self._province, self._city, self._district))
        return Address(province, city, district, self._detail.text().strip(), self._parts.postcode)

    def _on_place(self, typed_into: QComboBox, _text: str) -> None:
        """Another province has other cities, another city other districts."""
        before = self._city.currentText()
        if typed_into is self._province:
            self._narrow(self._city, cities(self._province.currentText().strip()))
        province, city = self._province.currentText().strip(), self._city.currentText()
        if before and not city and typed_into is self._province:
            self._district.setEditText("")
        if typed_into is not self._district:
            self._narrow(self._district, districts(province, city.strip()))
        self.changed.emit()

    def _narrow(self, box: QComboBox, names: Sequence[str]) -> None:
        """Offer other names; what does not lie there goes, and a municipality is its own city."""
        if [box.itemText(at) for at in range(box.count())] == list(names):
            return
        text = box.currentText()
        # Below a name that is half typed, or unknown here, everything stays.
        stays = text in names or not names
        box.blockSignals(True)
        self._offer(box, names)
        box.setCurrentText(text if stays else names[0] if len(names) == 1 else "")
        box.blockSignals(False)

    @staticmethod
    def _offer(box: QComboBox, names: Sequence[str]) -> None:
        box.clear()
        box.addItems(list(names))
        box.setCurrentIndex(-1)
        box.setEditText("")


def _line(box: QComboBox) -> QLineEdit:
    edit = box.lineEdit()
    assert edit is not None
    return edit
