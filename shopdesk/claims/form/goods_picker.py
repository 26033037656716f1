"""The goods of a claim, to be ticked and counted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QSpinBox, QTableWidgetItem, QWidget

from shopdesk.claims.drafting.claim_draft import ClaimDraft, GoodsDraft
from shopdesk.claims.drafting.proposals import draft_from_order
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_dialog import Ui_ClaimDialog
from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.plain_table import set_up_table
from shopdesk.ui.plain_tip import plain_tip


def unclaimed_goods(desk: Desk, draft: ClaimDraft) -> list[GoodsDraft]:
    """The other goods of a draft's parcel, to be ticked too; raises UserError when its order is gone."""
    known = {one.order_line_id for one in draft.goods or ()}
    on_order = desk.read(draft_from_order, draft.order_id).goods or () if draft.order_id else ()
    return [one for one in on_order if one.order_line_id not in known]


class GoodsPicker:
    """The goods of a parcel in a table: ticked ones are claimed, with how many and what one of them cost."""

    def __init__(self, ui: Ui_ClaimDialog, titles: Sequence[str]) -> None:
        self._table, self._sum_label = ui.goodsTable, ui.goodsSumLabel
        self._lines: list[GoodsDraft] = []
        set_up_table(self._table, titles, 0)
        triggers = QAbstractItemView.EditTrigger
        self._table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self._table.setColumnWidth(1, 88)
        self._table.setColumnWidth(2, 120)
        self.changed = self._table.itemChanged

    def show(self, goods: Sequence[GoodsDraft], more: Sequence[GoodsDraft] = ()) -> None:
        """Replace what is listed: ``goods`` ticked, ``more`` not."""
        self._lines = []
        self._table.setRowCount(0)
        for line, ticked in [(line, True) for line in goods] + [(line, False) for line in more]:
            self.add(line, ticked)

    def add(self, line: GoodsDraft, ticked: bool = True) -> None:
        """List one more kind of goods; what does not come from an order can be renamed."""
        row = self._table.rowCount()
        self._lines.append(line)
        self._table.blockSignals(True)
        self._table.insertRow(row)
        words = " ".join(part for part in (line.style_no, line.title, line.spec) if part)
        item = QTableWidgetItem(words)
        item.setToolTip(plain_tip(words))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags if line.order_line_id else flags | Qt.ItemFlag.ItemIsEditable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._table.setItem(row, 0, item)
        quantity = QSpinBox()
        quantity.setRange(1, 99_999)
        quantity.setValue(line.quantity)
        quantity.setAccessibleName(translate("ClaimDialog", "Pieces of {goods}").format(goods=words))
        cost = MoneyEdit()
        cost.set_fen(line.cost_fen)
        cost.setAccessibleName(translate("ClaimDialog", "Cost of {goods}").format(goods=words))
        before = self._cells(row - 1)[2] if row else self._table
        self._table.setCellWidget(row, 1, quantity)
        self._table.setCellWidget(row, 2, cost)
        QWidget.setTabOrder(before, quantity)
        QWidget.setTabOrder(quantity, cost)
        self._table.blockSignals(False)
        quantity.valueChanged.connect(lambda _value: self.changed.emit(item))
        cost.value_changed.connect(lambda _value: self.changed.emit(item))
        self.changed.emit(item)

    def add_new(self) -> None:
        """List goods that no order has, with the cursor in their name."""
        self.add(GoodsDraft(translate("ClaimDialog", "Goods")))
        item, _quantity, _cost = self._cells(self._table.rowCount() - 1)
        self._table.setCurrentItem(item)
        self._table.editItem(item)

    def goods(self) -> tuple[GoodsDraft, ...]:
        """The ticked goods."""
        chosen = []
        for row, line in enumerate(self._lines):
            item, quantity, cost = self._cells(row)
            if item.checkState() is not Qt.CheckState.Checked:
                continue
            if not line.order_line_id and item.text() != line.title:
                line = line._replace(title=item.text().strip(), style_no="", spec="")
            chosen.append(line._replace(quantity=quantity.value(), cost_fen=cost.value_fen() or 0))
        return tuple(chosen)

    def problem(self) -> UserError | None:
        """The first cost that is no amount."""
        for row in range(self._table.rowCount()):
            _item, _quantity, cost = self._cells(row)
            if cost.problem():
                return UserError(cost.problem(), field="goods")
        return None

    def sum_fen(self) -> int:
        """What the ticked goods cost together, in fen."""
        return sum(one.quantity * one.cost_fen for one in self.goods())

    def show_sum(self) -> None:
        """Tell what they come to."""
        text = translate("ClaimDialog", "Together {amount}")
        self._sum_label.setText(text.format(amount=format_yuan(self.sum_fen())) if self._lines else "")

    def _cells(self, row: int) -> tuple[QTableWidgetItem, QSpinBox, MoneyEdit]:
        item, quantity, cost = self._table.item(row, 0), self._table.cellWidget(row, 1), self._table.cellWidget(row, 2)
        assert item is not None and isinstance(quantity, QSpinBox) and isinstance(cost, MoneyEdit)
        return item, quantity, cost
