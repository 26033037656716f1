"""Goods of a ticket as they are counted: what of each line is defective or missing; the rest arrived in order."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHeaderView, QSpinBox, QTableWidget, QTableWidgetItem, QWidget

from shopdesk.aftersales.steps.ticket_goods import Counted
from shopdesk.aftersales.view.detail_facts import goods_text
from shopdesk.ui.plain_table import set_up_table
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import ROW_HEIGHT

GOODS, GOOD, DEFECTIVE, MISSING = range(4)
NUMBER_WIDTH = 76  # px
MOST_ROWS = 8  # shown at once


class CountedLine(Protocol):
    """Goods as they are counted: a line of a ticket, or of an order whose parcel came back."""

    @property
    def id(self) -> int:
        """What its counts are called by."""
        ...

    @property
    def style_no(self) -> str:
        """As the shop calls them."""
        ...

    @property
    def sku_code(self) -> str:
        """Told where there is no style no."""
        ...

    @property
    def title(self) -> str:
        """What they are."""
        ...

    @property
    def spec(self) -> str:
        """Colour and size."""
        ...

    @property
    def quantity(self) -> int:
        """How many pieces there should be."""
        ...

    @property
    def defective(self) -> int | None:
        """What was counted before; None before anything was."""
        ...

    @property
    def missing(self) -> int | None:
        """The same of those that did not arrive."""
        ...


class CountTable(QObject):
    """Counts goods line by line; Tab goes from number to number, what is typed replaces what stands there."""

    changed = Signal()

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table
        self._lines: Sequence[CountedLine] = ()
        self._boxes: list[tuple[_PieceBox, _PieceBox]] = []
        titles = [self.tr("Goods"), self.tr("In order"), self.tr("Defective"), self.tr("Missing")]
        set_up_table(table, titles, stretch=GOODS)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the numbers in it get the focus
        header = table.horizontalHeader()
        for section in (GOOD, DEFECTIVE, MISSING):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(section, max(NUMBER_WIDTH, header.sectionSizeHint(section) + 8))

    def show_lines(self, lines: Sequence[CountedLine]) -> None:
        """List the goods, all of them in order unless they were counted before."""
        self._lines, self._boxes = lines, []
        table = self._table
        table.setRowCount(len(lines))
        before: QWidget | None = None
        for row, line in enumerate(lines):
            words = " ".join(filter(None, (line.style_no or line.sku_code, line.title)))
            text = goods_text(words, line.spec, line.quantity)
            for section in (GOODS, GOOD):
                item = QTableWidgetItem(text if section == GOODS else "")
                item.setToolTip(plain_tip(text))
                if section == GOOD:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, section, item)
            defective = self._box(row, DEFECTIVE, self.tr("Defective: {goods}").format(goods=text))
            missing = self._box(row, MISSING, self.tr("Missing: {goods}").format(goods=text))
            self._boxes.append((defective, missing))
            defective.setValue(line.defective or 0)
            missing.setValue(line.missing or 0)
            self._show_row(row)
            for box in (defective, missing):
                box.valueChanged.connect(partial(self._on_changed, row))
                if before is not None:
                    QWidget.setTabOrder(before, box)
                before = box
        shown = min(len(lines), MOST_ROWS)
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + shown * ROW_HEIGHT + 4)

    def counts(self) -> dict[int, Counted]:
        """How the pieces arrived, by the id of the ticket's line."""
        return {line.id: self._count(row) for row, line in enumerate(self._lines)}

    def first(self) -> QWidget | None:
        """The number to begin with."""
        return self._boxes[0][0] if self._boxes else None

    def text(self) -> str:
        """What was counted in all, in words."""
        counts = self.counts().values()
        told = [self.tr("{count} in order").format(count=sum(one.good for one in counts))]
        if defective := sum(one.defective for one in counts):
            told.append(self.tr("{count} defective").format(count=defective))
        if missing := sum(one.missing for one in counts):
            told.append(self.tr("{count} missing").format(count=missing))
        return self.tr(" · ").join(told)

    def _count(self, row: int) -> Counted:
        defective, missing = (box.value() for box in self._boxes[row])
        return Counted(self._lines[row].quantity - defective - missing, defective, missing)

    def _box(self, row: int, section: int, name: str) -> "_PieceBox":
        box = _PieceBox(self._table)
        box.setRange(0, self._lines[row].quantity)
        box.setAccessibleName(name)
        self._table.setCellWidget(row, section, box)
        return box

    def _on_changed(self, row: int, _value: int) -> None:
        self._show_row(row)
        self.changed.emit()

    def _show_row(self, row: int) -> None:
        """Together they are never more than there are."""
        defective, missing = self._boxes[row]
        quantity = self._lines[row].quantity
        defective.setMaximum(quantity - missing.value())
        missing.setMaximum(quantity - defective.value())
        item = self._table.item(row, GOOD)
        if item is not None:
            item.setText(str(self._count(row).good))


class _PieceBox(QSpinBox):
    """A number of pieces in a cell; Tab into it and type."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel over a list must not change a number

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


def missing_hint() -> str:
    """What follows from pieces that are missing."""
    return QCoreApplication.translate(
        "CountTable", "While pieces are missing the inspection cannot be passed; count again once they are here."
    )
