"""The sheet list: shows, narrows down, takes steps for one sheet or many, prints. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Signal
from PySide6.QtWidgets import QMenu

from shopdesk.confirmations import store
from shopdesk.confirmations.detail import SheetDetailView, more_steps, next_steps, step_title
from shopdesk.confirmations.dialogs import SheetDialog, open_step_dialog
from shopdesk.confirmations.dossier import SheetFacts
from shopdesk.confirmations.model import SheetId, SheetState, state_chip
from shopdesk.confirmations.output import LABEL_SIZES, size_text
from shopdesk.confirmations.steps import SheetSteps
from shopdesk.confirmations.store import SheetFilter, SheetRow, SheetSort, SheetTotals
from shopdesk.confirmations.table import SHEETS
from shopdesk.core.errors import UserError
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import add_steps, open_menu, open_menu_below
from shopdesk.ui.messages import show_toast
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

LIVE = (SheetState.DRAFT, SheetState.SENT, SheetState.CHANGE_REQUESTED)


class SheetsPage(ListPage):
    """Every confirmation sheet, with what can be done next."""

    shows = frozenset({"sheet", "order", "shop"})

    order_requested = Signal(object)  # OrderId: somebody wants to see the order of a sheet
    choose_orders = Signal()  # somebody wants new sheets: orders are chosen on the order list

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sort = SheetSort()
        self.table: RecordTable[SheetRow] = RecordTable(SHEETS, partial(desk.read, store.list_sheet_rows), desk.clock)
        self.table.setParent(self)
        self.steps = SheetSteps(desk, self)
        self.steps.dialog_requested.connect(self._open_dialog)
        self.steps.order_requested.connect(self.order_requested)
        self.steps.refused.connect(self._refuse)
        self.detail = SheetDetailView(desk, self.pane.detail)
        self.detail.step_requested.connect(self.take_step)
        self.pane.detail.more_requested.connect(self._on_more)
        self._listed = ListExport(
            self, desk, partial(on_screen, self.pane.view), store.list_sheet_rows, write_list_file
        )
        self._set_up_head()
        self._set_up_filters()
        self._set_up_list()

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(SHEETS.translated_title())
        head.add_menu(self.tr("Export"), self._listed.menu())
        self._batch = QMenu(self)
        self._batch.setToolTipsVisible(True)
        self._batch.aboutToShow.connect(lambda: self._fill_batch(self._batch))
        self._batch_button = head.add_menu(self.tr("Selected sheets"), self._batch)
        head.add_button(self.tr("New sheets"), self.primary_action, "primary", "add")
        self._nothing_yet = (
            "document",
            self.tr("No sheets yet. Select orders in the order list and choose “Confirmation sheet”."),
            self.tr("Choose orders"),
        )
        self._no_match = ("search", self.tr("No sheet matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(self._on_empty_action)

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Order / customer / phone / goods"))
        self._show_counts(SheetTotals({}, 0))
        filters.changed.connect(self.reload)

    def _set_up_list(self) -> None:
        view = self.pane.view
        self._wire_list()
        view.opened.connect(self._on_opened)
        built_in = [
            View(self.tr("To be answered"), {"states": [SheetState.SENT.value]}),
            View(self.tr("Not confirmed"), {"states": [state.value for state in LIVE]}),
        ]
        self.views = self.pane.add_views(self._desk.settings, SHEETS.key, built_in)
        self.views.chosen.connect(self._on_view)
        self._on_selection(0)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list and its counts again: its first screen at once where that comes sooner."""
        wanted = self._filter()
        quick = store.starts_quickly(wanted, self._sort)
        self._ask_for_ids(store.list_sheet_ids, wanted, quick=quick)
        self._desk.ask(self, "totals", store.sheet_totals, wanted, then=self._show_counts)

    def primary_action(self) -> None:
        """Go where orders are chosen for new sheets."""
        self.choose_orders.emit()

    def open_record(self, sheet_id: int) -> None:
        """Show a sheet in the list, taking the filter away when it hides it."""
        if self.pane.view.select_id(sheet_id):
            return
        self._show_everything()
        if not self.pane.view.select_id(sheet_id):
            show_toast(self.window(), self.tr("This sheet is in the recycle bin, or of a shop that is not shown."))
        self.reload()

    # What can be done with the sheet shown, or with those selected.

    def take_step(self, key: str) -> None:
        """Take a step of the sheet shown, or ask for what it needs."""
        if self.detail.facts is not None:
            self.steps.take(key, self.detail.facts)

    def show_sheets(self, sheet_ids: Sequence[SheetId]) -> None:
        """Select sheets that were just made, taking the filter away when it hides them."""
        self._show_everything()
        view, flag, chosen = self.pane.view, QItemSelectionModel.SelectionFlag, QItemSelection()
        view.select_id(next(iter(sheet_ids), 0))
        for row in self.table.positions_of(frozenset(sheet_ids)):
            chosen.select(self.table.index(row, 0), self.table.index(row, self.table.columnCount() - 1))
        view.selectionModel().select(chosen, flag.ClearAndSelect)
        self.reload()

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()

    def _open_dialog(self, key: str, facts: SheetFacts) -> None:
        dialog = open_step_dialog(self._desk, key, facts, self)
        if isinstance(dialog, SheetDialog):
            dialog.order_requested.connect(self.order_requested)

    # Menus.

    def _on_more(self) -> None:
        if self.detail.facts is not None:
            button = self.pane.detail.more_button
            menu = QMenu(self)
            add_steps(menu, more_steps(self.detail.facts), self.take_step)
            open_menu_below(menu, button)

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        facts = self.detail.facts
        if len(ids) == 1 and facts is not None and facts.id == ids[0]:
            add_steps(menu, next_steps(facts), self.take_step)
            menu.addSeparator()
            add_steps(menu, more_steps(facts), self.take_step)
        else:
            self._fill_batch(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)

    def _fill_batch(self, menu: QMenu) -> None:
        menu.clear()
        ids = [SheetId(sheet_id) for sheet_id in self.pane.view.selected_ids()]
        rows = self._desk.read(store.list_sheet_rows, ids)
        order_ids = [rows[sheet_id].order_id for sheet_id in ids if sheet_id in rows]
        steps = self.steps.for_many(ids, order_ids)
        del steps["label"]  # the size is chosen below
        for key, run in steps.items():
            menu.addAction(step_title(key), run)
            if key == "print_a4":
                sizes = menu.addMenu(self.tr("Shipping labels"))
                for size in LABEL_SIZES:
                    sizes.addAction(size_text(size), partial(self.steps.output.print_labels, order_ids, size))

    # Answers.

    def _filter(self) -> SheetFilter:
        values, (begin, end) = self.pane.filters.values(), self._bounds()
        shop = self._desk.settings.get(SHOP_FILTER)
        return SheetFilter(
            text=values["text"],
            states=frozenset(map(SheetState, values["states"])),
            shop_id=ShopId(shop) if shop else None,
            begin=begin,
            end=end,
        )

    def _show_everything(self) -> None:
        self.pane.filters.set_values({})
        self._asked = self._filter(), self._sort  # no first screen alone: what is looked for may stand below it
        self._on_ids(self._desk.read(store.list_sheet_ids, *self._asked))

    def _show_counts(self, totals: SheetTotals) -> None:
        states = [(state.value, state_chip(state).text, totals.counts.get(state, 0)) for state in SheetState]
        self.pane.filters.set_states(states, quiet=[SheetState.VOID.value])
        count = self.tr("{count} sheets").format(count=f"{totals.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count)

    def _on_current(self, sheet_id: int | None) -> None:
        if sheet_id is not None:
            self.detail.show_sheet(SheetId(sheet_id))

    def _on_selection(self, count: int) -> None:
        self._batch_button.setEnabled(count > 0)
        self.pane.footer.set_selection(self.tr("{count} selected").format(count=f"{count:,}") if count > 1 else "")

    def _on_opened(self, sheet_id: int) -> None:
        facts = self.detail.facts
        if facts is None or facts.id != sheet_id:
            facts = self.detail.show_sheet(SheetId(sheet_id))
        if facts is not None:
            self._open_dialog("edit", facts)
