"""Wrong shipments per staff member and month, as figures, charts and a table; a click leads to the list."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QTableWidget, QVBoxLayout, QWidget

from shopdesk.core.clock import month_end, month_start
from shopdesk.core.columns import Kind, Listing, cell_text
from shopdesk.core.money import format_yuan
from shopdesk.core.progress import Progress
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.shops.model import ShopId
from shopdesk.ui.bar_chart import BarChart, Group, Series
from shopdesk.ui.cards import Board, FigureCard
from shopdesk.ui.desk import Desk
from shopdesk.ui.inputs import MonthEdit
from shopdesk.ui.list_export import ask_target, tell_file
from shopdesk.ui.page import MARGIN, PageHead
from shopdesk.ui.periods import days_as_dict
from shopdesk.ui.plain_table import fill_table, set_up_table
from shopdesk.wrong_shipments.counts import MonthCount, ShipmentCounts, StaffCount, shipment_counts
from shopdesk.wrong_shipments.counts_columns import MONTHLY, per_thousand_text, staff_listing, staff_name, with_total
from shopdesk.wrong_shipments.list_filter import NO_STAFF, UNRESOLVED
from shopdesk.wrong_shipments.model import WrongKind, kind_chip

GAP = 12
CHART_HEIGHT = 230
_PAINTED = {
    WrongKind.COPIED_WRONG: ("special", 1.0),
    WrongKind.WRONG_ITEM: ("danger", 1.0),
    WrongKind.MISSING_ITEM: ("warning", 1.0),
    WrongKind.TOO_FEW: ("warning", 0.5),
    WrongKind.TOO_MANY: ("accent", 1.0),
}


class CountsView(QWidget):
    """The counts of a month and of the year that ends with it."""

    list_requested = Signal(object)  # values of the list's filter
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: ShipmentCounts | None = None
        self.head = PageHead(self)
        self.month_edit = MonthEdit(self)
        self.month_edit.set_month(desk.clock.month_of(desk.clock.now()))
        self.month_edit.changed.connect(lambda _month: self.reload())
        self.head.set_title(self.tr("Wrong shipments by staff and month"))
        self.head.add_widget(self.month_edit)
        self.head.add_menu(self.tr("Export"), self._export_menu())
        self.head.add_button(self.tr("Back to the list"), self.closed.emit, "plain", "list")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._make_body(), 1)
        self.setFocusProxy(self.table)

    def reload(self) -> None:
        """Count anew; what is shown stays until that is done."""
        desk, shop = self._desk, self._desk.settings.get(SHOP_FILTER)
        month = self.month_edit.month()
        desk.ask(
            self, "counts", shipment_counts, desk.clock, month, ShopId(shop) if shop else None, then=self.show_counts
        )  # fmt: skip

    def show_counts(self, found: ShipmentCounts) -> None:
        """Show what was counted."""
        self._found = found
        month, before = found.month, found.months[-2]
        self.head.set_note(month.month)
        self._show_cards(month, before)
        staff = [self._group(one.staff_id or NO_STAFF, staff_name(one), one.kinds) for one in found.staff if one.number]
        self.by_staff.set_groups(self._series(), staff)
        months = [self._group(one.month, one.month[2:], one.kinds) for one in found.months]
        self.by_month.set_groups(self._series(), months)
        self._fill_table(found)

    def export(self) -> None:
        """Write the table of staff to a file."""
        if self._found is not None:
            self._write(staff_listing(self._months()), with_total(self._found))

    # How it is put together.

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Wrong shipments by staff…"), self.export)
        menu.addAction(self.tr("Wrong shipments by month…"), self._export_months)
        return menu

    def _make_body(self) -> QWidget:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        body = QWidget()
        scroll.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 0, MARGIN, 16)
        column.setSpacing(GAP)
        column.addLayout(self._make_cards())
        self.by_staff, self.by_month = BarChart(self, stacked=True), BarChart(self, stacked=True)
        self.by_staff.chosen.connect(self._on_staff_bar)
        self.by_month.chosen.connect(self._on_month_bar)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._board(self.by_staff, self.tr("This month by staff"), self.export), 1)
        row.addWidget(self._board(self.by_month, self.tr("Twelve months"), self._export_months), 1)
        column.addLayout(row)
        column.addWidget(self._make_table())
        column.addStretch(1)
        return scroll

    def _make_cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)

        def card(title: str, show: Callable[[], object]) -> FigureCard:
            made = FigureCard(title, self)
            made.clicked.connect(lambda _checked: show())
            row.addWidget(made, 1)
            return made

        self.number_card = card(self.tr("Wrong shipments"), self._show_month)
        self.rate_card = card(self.tr("Per 1,000 orders shipped"), self._show_month)
        self.loss_card = card(self.tr("Loss"), self._show_month)
        self.open_card = card(self.tr("To be put right"), partial(self._show_month, more={"states": [UNRESOLVED]}))
        return row

    def _board(self, chart: BarChart, title: str, export: Callable[[], object]) -> Board:
        board, more = Board(self), QPushButton(self.tr("Picture and numbers"), self)
        more.setProperty("role", "link")
        more.setAutoDefault(False)
        more.setAccessibleName(self.tr("{title}: picture and numbers").format(title=title))
        more.clicked.connect(lambda _checked: chart.menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
        board.add_heading(title, more)
        chart.setAccessibleName(title)
        chart.setFixedHeight(CHART_HEIGHT)
        numbers = QAction(self.tr("Numbers to Excel…"), chart)
        numbers.triggered.connect(lambda _checked: export())
        chart.addAction(numbers)
        board.column.addWidget(chart)
        return board

    def _make_table(self) -> Board:
        board, title = Board(self), self.tr("By staff: this month by kind, then month by month")
        board.add_heading(title)
        self.table = QTableWidget(self)
        self.table.setAccessibleName(title)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectItems)
        self.table.activated.connect(lambda index: self._on_cell(index.row(), index.column()))
        board.column.addWidget(self.table)
        return board

    # What is shown.

    def _show_cards(self, month: MonthCount, before: MonthCount) -> None:
        than = self.tr("{count} in {month}")
        self.number_card.set_figure(f"{month.number:,}", than.format(count=f"{before.number:,}", month=before.month))
        shipped = self.tr("of {count} orders shipped").format(count=f"{month.shipped:,}")
        self.rate_card.set_figure(per_thousand_text(month), shipped if month.shipped else self.tr("no orders shipped"))
        loss = than.format(count=format_yuan(before.loss_fen), month=before.month)
        self.loss_card.set_figure(format_yuan(month.loss_fen), loss)
        waiting = self.tr("of this month") if month.unresolved else self.tr("nothing is left of this month")
        self.open_card.set_figure(f"{month.unresolved:,}", waiting, "warning" if month.unresolved else "good")

    def _fill_table(self, found: ShipmentCounts) -> None:
        listing, clock = staff_listing(self._months()), self._desk.clock
        self.table.clear()
        months = frozenset(self._months())
        titles = [c.key[2:] if c.key in months else listing.title_of(c) for c in listing.columns]
        set_up_table(self.table, titles)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectItems)
        rows = [[_cell(cell_text(column, row, clock)) for column in listing.columns] for row in with_total(found)]
        right = frozenset(at for at, column in enumerate(listing.columns) if column.kind in (Kind.MONEY, Kind.NUMBER))
        fill_table(self.table, rows, right)
        self.table.setColumnWidth(0, max(110, self.table.columnWidth(0)))
        height = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + height + bar + 4)
        for section in range(self.table.columnCount()):
            item = self.table.item(self.table.rowCount() - 1, section)
            assert item is not None, "a filled table has an item in every cell"
            font = item.font()
            font.setBold(True)
            item.setFont(font)

    def _series(self) -> list[Series]:
        return [Series(kind_chip(kind).text, *_PAINTED[kind]) for kind in WrongKind]

    def _group(self, key: str | int, title: str, kinds: dict[WrongKind, int]) -> Group:
        text = self.tr("{name}, {kind}: {count}")
        told = tuple(
            text.format(name=title, kind=kind_chip(kind).text, count=f"{kinds[kind]:,}") for kind in WrongKind
        )  # fmt: skip
        return Group(key, title, tuple(kinds[kind] for kind in WrongKind), told)

    def _months(self) -> list[str]:
        return [] if self._found is None else [one.month for one in self._found.months]

    # Answers.

    def _show_month(self, month: str = "", more: Mapping[str, object] | None = None) -> None:
        """Lead to the records of a month, the chosen one where none is named."""
        month = month or self.month_edit.month()
        self.list_requested.emit({"period": _period(month, month), **(more or {})})

    def _on_staff_bar(self, staff_id: int, series: int) -> None:
        self._show_month(more={"staff": staff_id, "kind": list(WrongKind)[series].value})

    def _on_month_bar(self, month: str, series: int) -> None:
        self._show_month(month, {"kind": list(WrongKind)[series].value})

    def _on_cell(self, row: int, column: int) -> None:
        """Lead to what a cell counts: one staff member's of a kind, of a month, or of the year."""
        if self._found is None:
            return
        rows, key = with_total(self._found), staff_listing(self._months()).columns[column].key
        values: dict[str, object] = {} if row == len(rows) - 1 else {"staff": rows[row].staff_id or NO_STAFF}
        months = self._months()
        if key in months:
            self._show_month(key, values)
        elif key == "year":
            self.list_requested.emit({"period": _period(months[0], months[-1]), **values})
        elif key in list(WrongKind):
            self._show_month(more={"kind": key, **values})
        else:
            self._show_month(more=values)

    def _export_months(self) -> None:
        if self._found is not None:
            self._write(MONTHLY, list(self._found.months))

    def _write(self, listing: Listing[Any], rows: Sequence[StaffCount | MonthCount]) -> None:
        target = ask_target(self, self._desk, listing.translated_title(), (".xlsx", ".csv"))
        if target is None:
            return
        clock = self._desk.clock

        def work(_progress: Progress) -> None:
            from shopdesk.sheets.writing import write_list  # noqa: PLC0415  what writes workbooks is loaded when one is written

            write_list(target, listing, rows, clock)

        title = self.tr("Exporting {file}").format(file=target.name)
        self._desk.run(title, work, then=partial(self._tell_written, target))

    def _tell_written(self, target: Any, _nothing: object) -> None:
        tell_file(self, target)


def _period(first: str, last: str) -> dict[str, str]:
    """The days of some months, as a filter keeps them."""
    return days_as_dict(month_start(first), month_end(last))


def _cell(text: str) -> str:
    return "·" if text == "0" else text  # what stands out is what there is
