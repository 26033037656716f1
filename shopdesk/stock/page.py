"""Stock of after-sales: the movements, and the daily return table made of them. No SQL, no rules."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMenu

from shopdesk.core.columns import shown_text
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.stock import service, store
from shopdesk.stock.dialogs import CorrectionDialog
from shopdesk.stock.model import Direction, Grade, Purpose, direction_chip, grade_chip, purpose_chip
from shopdesk.stock.return_table import ReturnTablePage
from shopdesk.stock.store import MovementFilter, MovementRow, MovementSort, MovementSums
from shopdesk.stock.switch import MOVEMENTS as SWITCHED
from shopdesk.stock.switch import RETURNS, StockSwitch
from shopdesk.stock.table import MOVEMENTS
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import Fact, FactList
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import bar, open_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.tabs import Tab, TabbedPage

OpenSource = Callable[[str, int], object]


class MovementsPage(ListPage):
    """Everything that came in and left, and what a movement belongs to.

    ``open_source`` shows the record a movement belongs to, by kind and id.
    """

    shows = frozenset({"stock", "shop"})

    def __init__(self, desk: Desk, open_source: OpenSource | None = None) -> None:
        super().__init__(desk)
        self._sort, self._open_source = MovementSort(), open_source
        self.table: RecordTable[MovementRow] = RecordTable(
            MOVEMENTS, partial(desk.read, store.list_movement_rows), desk.clock
        )
        self.table.setParent(self)
        self._listed = ListExport(
            self, desk, partial(on_screen, self.pane.view), store.list_movement_rows, write_list_file
        )
        self.switch = StockSwitch(SWITCHED)
        self._goods, self._facts = FactList(), FactList()
        self.pane.detail.add(self._goods)
        self.pane.detail.add(self._facts)
        self.pane.detail.more_button.hide()
        self._set_up()

    def _set_up(self) -> None:
        head, filters = self.pane.head, self.pane.filters
        head.set_title(MOVEMENTS.translated_title())
        head.add_widget(self.switch)
        head.add_menu(self.tr("Export"), self._listed.menu())
        sentence = self.tr("No movements yet. Goods that come back and leave for after-sales are listed here.")
        self._nothing_yet = ("warehouse", sentence, "")
        self._no_match = ("search", self.tr("No movement matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(self._on_empty_action)
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Ticket / style / SKU / title / note"))
        self._show_counts({})
        filters.add_choice("purpose", self.tr("Purpose"), [(one.value, purpose_chip(one).text) for one in Purpose])
        filters.add_choice("grade", self.tr("Quality"), [(one.value, grade_chip(one).text) for one in Grade])
        filters.changed.connect(self.reload)
        self._wire_list()
        self.pane.view.opened.connect(self._on_opened)
        self.views = self.pane.add_views(self._desk.settings, MOVEMENTS.key)
        self.views.chosen.connect(self._on_view)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list, its counts and its sums again."""
        wanted = self._filter()
        self._ask_for_ids(store.list_movement_ids, wanted, quick=self._sort.key == "at" and not wanted.text)
        self._desk.ask(self, "counts", store.count_movements_by_direction, wanted, then=self._show_counts)
        self._desk.ask(self, "sums", store.sum_movements, wanted, then=self._on_sums)

    def primary_action(self) -> None:
        """Correct the movement shown, where that is possible."""
        movement_id = self.pane.view.current_id()
        if movement_id is None:
            return
        if barred := self._why_not_correct(movement_id):
            show_toast(self.window(), barred)
        else:
            self.correct(movement_id)

    def open_record(self, movement_id: int) -> None:
        """Show a movement in the list, taking the filter away when it hides it."""
        if not self.pane.view.select_id(movement_id):
            self.pane.filters.set_values({})
            self._asked = self._filter(), self._sort
            self._on_ids(self._desk.read(store.list_movement_ids, *self._asked))
            self.pane.view.select_id(movement_id)
            self.reload()

    def correct(self, movement_id: int) -> None:
        """Ask how much of a movement was wrong."""
        row = self.table.row_of(movement_id)
        if row is not None:
            dialog = CorrectionDialog(self._desk, row, self)
            dialog.accepted.connect(lambda: show_toast(self.window(), self.tr("The movement is corrected.")))
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    # Answers.

    def _filter(self) -> MovementFilter:
        values, (begin, end) = self.pane.filters.values(), self._bounds()
        shop, purpose, grade = self._desk.settings.get(SHOP_FILTER), values.get("purpose"), values.get("grade")
        return MovementFilter(
            text=values["text"],
            directions=frozenset(map(Direction, values["states"])),
            purpose=Purpose(purpose) if purpose else None,
            grade=Grade(grade) if grade else None,
            shop_id=ShopId(shop) if shop else None,
            moved_from=begin,
            moved_before=end,
        )

    def _show_counts(self, counts: dict[Direction, int]) -> None:
        states = [(one.value, direction_chip(one).text, counts.get(one, 0)) for one in Direction]
        self.pane.filters.set_states(states)

    def _on_sums(self, sums: MovementSums) -> None:
        count = self.tr("{count} movements").format(count=f"{sums.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, self._sums_text(sums))
        self._on_selection(self.pane.view.selected_count())

    def _sums_text(self, sums: MovementSums) -> str:
        text = self.tr("In {total} (good {good}, defective {defective})   Out {out}")
        return text.format(
            total=f"{sums.pieces_in:,}",
            good=f"{sums.good_in:,}",
            defective=f"{sums.defective_in:,}",
            out=f"{sums.pieces_out:,}",
        )

    def _on_selection(self, count: int) -> None:
        if count < 2:
            self.pane.footer.set_selection("")
            return
        ids = list(self.pane.view.selected_ids())
        self._desk.ask(self, "selected", store.sum_movements_of, ids, then=partial(self._on_selected_sums, count))

    def _on_selected_sums(self, count: int, sums: MovementSums) -> None:
        if count == self.pane.view.selected_count():
            text = self.tr("{count} selected · {sums}").format(count=f"{count:,}", sums=self._sums_text(sums))
            self.pane.footer.set_selection(text)

    def _on_current(self, movement_id: int | None) -> None:
        rows = {} if movement_id is None else self._desk.read(store.list_movement_rows, [movement_id])
        if movement_id not in rows:
            return
        row, detail = rows[movement_id], self.pane.detail
        detail.set_heading(purpose_chip(row.purpose).text, direction_chip(row.direction), row.id)
        detail.actions_row.set_actions(
            [(self.tr("Correct…"), partial(self.correct, row.id), "plain", self._why_not_correct(row.id))]
        )
        self._goods.set_title(self.tr("Goods"))
        self._goods.set_facts(
            [
                Fact(self.tr("Style no."), row.style_no, copy=True),
                Fact(self.tr("SKU"), row.sku_code, copy=True),
                Fact(self.tr("Title"), row.title),
                Fact(self.tr("Spec"), row.spec),
                Fact(self.tr("Pieces"), str(row.quantity), chips=[grade_chip(row.grade)]),
                Fact(self.tr("Taken back"), str(row.corrected) if row.corrected else ""),
            ]
        )
        self._facts.set_title(self.tr("Movement"))
        self._facts.set_facts(
            [
                Fact(self.tr("Belongs to"), row.source_no, open=self._opener(row)),
                Fact(self.tr("Shop"), row.shop),
                Fact(self.tr("Time"), shown_text(row.at, self._desk.clock)),
                Fact(self.tr("By"), row.by),
                Fact(self.tr("Note"), row.note),
            ]
        )

    def _opener(self, row: MovementRow) -> Callable[[], object] | None:
        return None if self._open_source is None else partial(self._open_source, row.source_kind, row.source_id)

    def _why_not_correct(self, movement_id: int) -> str:
        return self._desk.read(service.why_not_correct_this, self._desk.actor, movement_id)

    def _on_opened(self, movement_id: int) -> None:
        row = self.table.row_of(movement_id)
        if row is not None and (show := self._opener(row)) is not None:
            show()

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        row = self.table.row_of(ids[0]) if len(ids) == 1 else None
        if row is not None:
            barred = self._why_not_correct(row.id)
            action = menu.addAction(self.tr("Correct…"), partial(self.correct, row.id))
            bar(action, barred)
            if (show := self._opener(row)) is not None:
                menu.addAction(self.tr("Show {number}").format(number=row.source_no), show)
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)


class StockPage(TabbedPage):
    """To the window one page; a switch in its head changes between the movements and the return table."""

    def __init__(self, desk: Desk, open_source: OpenSource | None = None) -> None:
        self._desk, self._source = desk, open_source
        tabs = [Tab(SWITCHED, "", self._make_movements), Tab(RETURNS, "", self._make_returns)]
        super().__init__(tabs)
        strip = self.bar.parentWidget()
        if strip is not None:
            strip.hide()  # the heads have a switch instead
        for keys in self.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            keys.setEnabled(False)  # they belong to the tabs this page stands among

    def _make_movements(self) -> MovementsPage:
        page = MovementsPage(self._desk, self._source)
        page.switch.wanted.connect(self.show_tab)
        return page

    def _make_returns(self) -> ReturnTablePage:
        page = ReturnTablePage(self._desk)
        page.switch.wanted.connect(self.show_tab)
        page.goods_requested.connect(self._show_movements)
        return page

    def _show_movements(self, values: dict[str, object]) -> None:
        self.show_tab(SWITCHED)
        self.show_filter(values)
