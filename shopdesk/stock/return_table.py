"""The daily return table: what came back and left of each kind of goods, for a day or some days. No SQL, no rules."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from shopdesk.core.columns import Listing
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.stock import store
from shopdesk.stock.store import MovementFilter, ReturnRow
from shopdesk.stock.switch import RETURNS as SWITCHED
from shopdesk.stock.switch import StockSwitch
from shopdesk.stock.table import RETURNS
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import open_menu
from shopdesk.ui.periods import period_to_dict
from shopdesk.ui.record_table import RecordTable

TODAY = ("today", "", "")


class ReturnSort(NamedTuple):
    """What the table is sorted by: a field of its rows."""

    key: str = "style_no"
    descending: bool = False


class ReturnTablePage(ListPage):
    """A row for every kind of goods that moved in the period, today's unless another one is chosen."""

    shows = frozenset({"stock", "shop"})

    goods_requested = Signal(object)  # a filter for the movements of the goods in a row

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sort, self._rows = ReturnSort(), dict[int, ReturnRow]()
        self.table: RecordTable[ReturnRow] = RecordTable(RETURNS, self._fetch, desk.clock)
        self.table.setParent(self)
        self._listed = ListExport(self, desk, self._on_screen, lambda _session, ids: self._fetch(ids), write_list_file)
        self.switch = StockSwitch(SWITCHED)
        head, filters, nothing = self.pane.head, self.pane.filters, self.tr("No goods came in or left in this period.")
        head.set_title(RETURNS.translated_title())
        head.add_widget(self.switch)
        head.add_menu(self.tr("Export"), self._listed.menu())
        self._nothing_yet = self._no_match = ("warehouse", nothing, "")
        filters.set_clock(desk.clock)
        filters.set_placeholder(self.tr("Style / SKU / title / spec"))
        filters.period.set_value(TODAY)
        filters.changed.connect(self.reload)
        self._wire_list()
        self.pane.view.opened.connect(self._on_opened)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the table again."""
        self._desk.ask(self, "returns", store.list_returns, self._filter(), then=self._on_rows)

    def primary_action(self) -> None:
        """Nothing is entered here."""

    # Answers.

    def _filter(self) -> MovementFilter:
        begin, end = self._bounds()
        shop = self._desk.settings.get(SHOP_FILTER)
        return MovementFilter(
            text=self.pane.filters.values()["text"],
            shop_id=ShopId(shop) if shop else None,
            moved_from=begin,
            moved_before=end,
        )

    def _on_rows(self, rows: Sequence[ReturnRow]) -> None:
        self._rows = {row.id: row for row in rows}
        ordered = sorted(rows, key=lambda row: getattr(row, self._sort.key), reverse=self._sort.descending)
        self._on_ids([row.id for row in ordered])
        self.table.refresh()
        count = self.tr("{count} kinds of goods").format(count=f"{len(rows):,}")
        sums = self.tr("Good {good}   Defective {defective}   Total in {total}   Out {out}").format(
            good=sum(row.good_in for row in rows),
            defective=sum(row.defective_in for row in rows),
            total=sum(row.pieces_in for row in rows),
            out=sum(row.pieces_out for row in rows),
        )
        self.pane.head.set_note(self._period_text())
        self.pane.footer.set_texts(count, sums)

    def _show(self, ids: Sequence[int]) -> None:
        super()._show(ids)
        self.pane.set_has_detail(False)

    def _fetch(self, ids: Sequence[int]) -> Mapping[int, ReturnRow]:
        return {row_id: self._rows[row_id] for row_id in ids if row_id in self._rows}

    def _on_screen(self) -> tuple[Listing[Any], Sequence[int]]:
        """On paper the table says of which days it is."""
        listing, ids = on_screen(self.pane.view)
        title = " ".join(filter(None, (listing.translated_title(), self._period_text())))
        return replace(listing, title=title), ids

    def _period_text(self) -> str:
        first, last = self.pane.filters.dates()
        if first == last:
            return "" if first is None else first.isoformat()
        return "{} – {}".format(*("…" if day is None else day.isoformat() for day in (first, last)))

    def _on_current(self, _row_id: int | None) -> None:
        pass

    def _on_selection(self, count: int) -> None:
        rows = list(self._fetch(self.pane.view.selected_ids()).values()) if count > 1 else []
        text = self.tr("{count} selected · in {total}, out {out}").format(
            count=len(rows), total=sum(row.pieces_in for row in rows), out=sum(row.pieces_out for row in rows)
        )
        self.pane.footer.set_selection(text if rows else "")

    def _on_opened(self, row_id: int) -> None:
        row = self._rows.get(row_id)
        if row is not None:
            code = "" if row.sku_code == row.style_no else row.sku_code
            text = code or " ".join(filter(None, (row.style_no, row.spec))) or row.title
            period = period_to_dict(self.pane.filters.period.value)
            self.goods_requested.emit({"text": text, "period": period})

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        menu = QMenu(self)
        if len(ids) == 1:
            menu.addAction(self.tr("Show the movements"), lambda: self._on_opened(ids[0]))
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)
