"""The goods of a ticket in its form: ticked, counted, with what of their price goes back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSpinBox, QTableWidget, QTableWidgetItem, QWidget

from shopdesk.aftersales.drafting.drafts import LineDraft, LineProposal
from shopdesk.aftersales.drafting.stand_ins import order_of_stand_in
from shopdesk.aftersales.form.keys import WheelGuard
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.plain_table import set_up_table
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import ROW_HEIGHT, TABLE_HEADER_HEIGHT

GOODS, ORDER, OF, PIECES, SHARE, REFUND = range(6)
WIDTHS = {ORDER: 172, OF: 64, PIECES: 76, SHARE: 92, REFUND: 108}  # px
MOST_ROWS = 5  # what is more scrolls inside the table


class GoodsTable(QObject):
    """Lists every line of the orders of a ticket; the ticked ones are what it is about."""

    changed = Signal()

    def __init__(self, table: QTableWidget, before: QWidget) -> None:
        super().__init__(table)
        self._table, self._before, self._wheel = table, before, WheelGuard(self)
        self._known: list[LineProposal] = []
        self._refunds: dict[int, int] = {}  # what somebody entered; all other lines give back their whole share
        self._filling, self._locked, self._amounts_locked = False, False, False
        titles = [self.tr("Goods"), self.tr("Order no."), self.tr("Bought"), self.tr("Pieces"), self.tr("Paid share")]
        set_up_table(table, [*titles, self.tr("Refund")], GOODS)
        for section, width in WIDTHS.items():
            table.setColumnWidth(section, width)
        for section in (OF, PIECES, SHARE, REFUND):
            if (head := table.horizontalHeaderItem(section)) is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setProperty("framed", "true")
        table.itemChanged.connect(lambda _item: self._on_changed())

    def offer(self, known: Sequence[LineProposal], lines: Sequence[LineDraft], *, with_refund: bool) -> None:
        """List the lines of the orders, with those of a draft ticked; without a refund nothing is given back."""
        wanted = {line.order_line_id: line for line in lines}
        self._refunds = {one: line.refund_fen for one, line in wanted.items() if line.refund_fen is not None}
        self._filling = True
        self._known = list(known)
        self._table.setRowCount(0)
        for row, line in enumerate(known):
            self._add(row, line, wanted.get(line.order_line_id))
        self._table.setColumnHidden(ORDER, len({line.order_id for line in known}) < 2)
        self._table.setColumnHidden(REFUND, not with_refund)
        self._table.setFixedHeight(TABLE_HEADER_HEIGHT + max(1, min(len(known), MOST_ROWS)) * ROW_HEIGHT + 4)
        if known:
            self._table.setCurrentCell(0, GOODS)
        self._order_tabs()
        self._filling = False
        self._enable()

    def lines(self) -> tuple[LineDraft, ...]:
        """The ticked lines."""
        chosen = []
        for row, line in enumerate(self._known):
            item, pieces, _refund = self._cells(row)
            if item.checkState() is Qt.CheckState.Checked:
                chosen.append(LineDraft(line.order_line_id, pieces.value(), self._refunds.get(line.order_line_id)))
        return tuple(chosen)

    def show_amounts(self, lines: Sequence[LineProposal]) -> None:
        """Show what was paid for the pieces, and what of it goes back where nobody entered another amount."""
        by_line = {line.order_line_id: line for line in lines}
        ticked = {line.order_line_id for line in self.lines()}
        self._filling = True
        for row, known in enumerate(self._known):
            line = by_line.get(known.order_line_id) if known.order_line_id in ticked else None
            _item, _pieces, refund = self._cells(row)
            share = self._table.item(row, SHARE)
            assert share is not None
            share.setText("" if line is None else format_yuan(line.share_fen))
            if line is None:
                refund.clear()
                continue
            if refund.problem() or (refund.hasFocus() and not refund.text().strip()):
                continue  # to be put right, or just being entered
            amount_fen = self._refunds.get(known.order_line_id, line.refund_fen)
            if refund.value_fen() != amount_fen:
                refund.set_fen(amount_fen)
        self._filling = False

    def lock(self, *, amounts: bool) -> None:
        """Let the goods stay as they are from now on, and what is given back for them too if told."""
        self._locked, self._amounts_locked = True, amounts
        self._enable()

    def problem(self) -> UserError | None:
        """The first refund that is no amount."""
        for row in range(len(self._known)):
            _item, _pieces, refund = self._cells(row)
            if refund.isEnabled() and refund.problem():
                return UserError(refund.problem(), field="lines")
        return None

    def pieces(self) -> int:
        """How many pieces are ticked."""
        return sum(line.quantity for line in self.lines())

    def _add(self, row: int, line: LineProposal, wanted: LineDraft | None) -> None:
        table, words = self._table, goods_words(line)
        table.insertRow(row)
        of = f"{line.available} / {line.bought}" if line.available < line.bought else str(line.bought)
        for section, text in ((GOODS, words), (ORDER, line.order_no), (OF, of), (PIECES, ""), (SHARE, "")):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if section in (OF, SHARE):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, section, item)
        item = table.item(row, GOODS)
        assert item is not None
        item.setCheckState(Qt.CheckState.Unchecked if wanted is None else Qt.CheckState.Checked)
        self._add_fields(row, line, words, wanted)

    def _add_fields(self, row: int, line: LineProposal, words: str, wanted: LineDraft | None) -> None:
        pieces, refund = QSpinBox(), MoneyEdit()
        most = max(1, line.available, 0 if wanted is None else wanted.quantity)
        pieces.setRange(1, most)
        pieces.setValue(max(1, line.available) if wanted is None else wanted.quantity)
        self._wheel.guard(pieces)
        pieces.setAccessibleName(translate("TicketEntry", "Pieces of {goods}").format(goods=words))
        pieces.setToolTip(plain_tip(_why_not_more(line)))
        refund.setAccessibleName(translate("TicketEntry", "Refund for {goods}").format(goods=words))
        refund.set_fen(self._refunds.get(line.order_line_id))
        self._table.setCellWidget(row, PIECES, pieces)
        self._table.setCellWidget(row, REFUND, refund)
        pieces.valueChanged.connect(lambda _value: self._on_changed())
        refund.value_changed.connect(lambda fen: self._on_refund(line.order_line_id, fen))
        refund.editingFinished.connect(lambda: self._on_left(refund))

    def _on_refund(self, line_id: int, fen: int | None) -> None:
        if self._filling:
            return
        if fen is None:
            self._refunds.pop(line_id, None)
        else:
            self._refunds[line_id] = fen
        self._on_changed()

    def _on_left(self, refund: MoneyEdit) -> None:
        """An amount that was emptied is the whole share again, which has to be seen."""
        if not self._filling and not refund.text().strip():
            self.changed.emit()

    def _on_changed(self) -> None:
        if not self._filling:
            self._enable()
            self.changed.emit()

    def _enable(self) -> None:
        self._filling = True
        for row, line in enumerate(self._known):
            item, pieces, refund = self._cells(row)
            ticked = item.checkState() is Qt.CheckState.Checked
            possible = (line.available > 0 or ticked) and not self._locked
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if possible else flags)
            pieces.setEnabled(possible and ticked)
            refund.setEnabled(ticked and not self._amounts_locked)
        self._filling = False

    def _order_tabs(self) -> None:
        """Tab goes through the table from row to row, then on to the field behind it."""
        before: QWidget = self._table
        for row in range(len(self._known)):
            for field in self._cells(row)[1:]:
                QWidget.setTabOrder(before, field)
                before = field
        QWidget.setTabOrder(before, self._before)

    def _cells(self, row: int) -> tuple[QTableWidgetItem, QSpinBox, MoneyEdit]:
        item, pieces = self._table.item(row, GOODS), self._table.cellWidget(row, PIECES)
        refund = self._table.cellWidget(row, REFUND)
        assert item is not None and isinstance(pieces, QSpinBox) and isinstance(refund, MoneyEdit)
        return item, pieces, refund


def goods_words(line: LineProposal) -> str:
    """What a line is: style no., title, colour and size."""
    return " ".join(part for part in (line.style_no or line.sku_code, line.title, line.spec) if part)


def listed_text(known: Sequence[LineProposal]) -> str:
    """Which orders have one line for all their goods, because nobody has said more of them; empty where none has."""
    numbers = [line.order_no for line in known if order_of_stand_in(line.order_line_id) is not None]
    text = translate(
        "TicketEntry",
        "Of order {order_no} only the order list is known: one line stands for all its goods. Once the list of its "
        "goods comes in, the pieces chosen here count for its first line, then for the others.",
    )
    return text.format(order_no=translate("TicketEntry", ", ").join(numbers)) if numbers else ""


def shortage_text(known: Sequence[LineProposal], taken: Mapping[int, Sequence[str]]) -> str:
    """Why of some lines not all pieces can be taken: the tickets that have them, by line; empty where all can."""
    told = []
    for line in known:
        if line.available < line.bought:
            numbers = translate("TicketEntry", ", ").join(dict.fromkeys(taken.get(line.order_line_id, ())))
            text = translate("TicketEntry", "{goods}: {taken} of {bought} in {tickets}")
            told.append(
                text.format(
                    goods=line.style_no or line.title or line.sku_code,
                    taken=line.bought - line.available,
                    bought=line.bought,
                    tickets=numbers or translate("TicketEntry", "other tickets"),
                )
            )
    return " · ".join(told)


def _why_not_more(line: LineProposal) -> str:
    if line.available >= line.bought:
        return ""
    text = translate("TicketEntry", "{taken} of {bought} pieces are in other tickets.")
    return text.format(taken=line.bought - line.available, bought=line.bought)
