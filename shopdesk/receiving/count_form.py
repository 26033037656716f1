"""Goods of a parcel while they are counted, with its weights and a note."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from shopdesk.aftersales.view.count_table import CountTable
from shopdesk.receiving.facts import lighter_text
from shopdesk.receiving.scan_edit import ScanEdit, ScanGuard
from shopdesk.receiving.service import Counted, GoodsLine, lighter_by_g
from shopdesk.ui.detail import plain_label

MOST_KG = 500.0


class Entered(NamedTuple):
    """What was counted and weighed of a parcel, by the ids of its lines. Weights in grams."""

    counts: dict[int, Counted]
    weight_g: int | None = None
    slip_weight_g: int | None = None
    note: str = ""


class WeightEdit(QDoubleSpinBox):
    """A weight in kilograms; zero stands for none."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0.0, MOST_KG)
        self.setDecimals(3)
        self.setSingleStep(0.1)
        self.setSuffix(" kg")
        self.setSpecialValueText("–")
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setFixedWidth(104)

    def grams(self) -> int | None:
        """The weight; None when none was entered."""
        return round(self.value() * 1000) or None

    def set_grams(self, grams: int | None) -> None:
        """Show a weight."""
        self.setValue((grams or 0) / 1000)


class CountForm(QWidget):
    """All good unless somebody says otherwise; a parcel lighter than its slip is pointed out at once."""

    note_entered = Signal()  # Enter in the note

    def __init__(self, scan: ScanEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = ScanGuard(scan)
        self._table = QTableWidget(self)
        self._table.setProperty("framed", "true")
        self.counts = CountTable(self._table)
        self.weight_edit = WeightEdit(self.tr("Weighed"), self)
        self.slip_edit = WeightEdit(self.tr("Weight on the slip"), self)
        self.note_edit = QLineEdit(self)
        self.note_edit.setPlaceholderText(self.tr("Note"))
        self.note_edit.setAccessibleName(self.tr("Note"))
        self.note_edit.setMaxLength(500)
        self._lighter = plain_label(role="error", parent=self)
        self._lighter.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._table)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(4, 1)
        for place, widget in enumerate(
            (
                plain_label(self.tr("Weighed"), "key", self),
                self.weight_edit,
                plain_label(self.tr("On the slip"), "key", self),
                self.slip_edit,
                self.note_edit,
            )
        ):
            grid.addWidget(widget, 0, place)
        grid.addWidget(self._lighter, 1, 0, 1, 5)
        column.addLayout(grid)
        for edit in (self.weight_edit, self.slip_edit):
            self._guard.watch(edit)
            edit.valueChanged.connect(lambda _value: self._show_lighter())
        self.note_edit.returnPressed.connect(self.note_entered)
        self._show_lighter()

    def show_goods(self, lines: Sequence[GoodsLine], entered: Entered | None = None) -> None:
        """List goods, and take up what was entered of them before."""
        if entered is not None:
            told = [entered.counts.get(line.id) for line in lines]
            lines = [
                line if one is None else line._replace(good=one.good, defective=one.defective, missing=one.missing)
                for line, one in zip(lines, told, strict=True)
            ]
        self.counts.show_lines(lines)
        for box in self._table.findChildren(QAbstractSpinBox):
            self._guard.watch(box)
        self.weight_edit.set_grams(None if entered is None else entered.weight_g)
        self.slip_edit.set_grams(None if entered is None else entered.slip_weight_g)
        self.note_edit.setText("" if entered is None else entered.note)

    def entered(self) -> Entered:
        """What stands there."""
        weight, slip = self.weight_edit.grams(), self.slip_edit.grams()
        return Entered(self.counts.counts(), weight, slip, self.note_edit.text().strip())

    def set_editable(self, counts: bool) -> None:
        """What a ticket had sent out comes back as it left: its pieces are not counted by line."""
        for box in self._table.findChildren(QAbstractSpinBox):
            box.setEnabled(counts)

    def _show_lighter(self) -> None:
        lighter = lighter_by_g(self.weight_edit.grams(), self.slip_edit.grams())
        self._lighter.setText(lighter_text(lighter) if lighter else "")
        self._lighter.setVisible(bool(lighter))
