"""The order list: shows, narrows down, opens, enters, exports. No SQL, no rules."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.orders import store
from shopdesk.orders.detail import OrderCompanions, OrderDetail, add_actions
from shopdesk.orders.dialogs import OrderDialog
from shopdesk.orders.entry_dialog import OrderEntryDialog
from shopdesk.orders.model import Flag, OrderId, OrderStatus, status_chip
from shopdesk.orders.selection import SelectionActions
from shopdesk.orders.service import OrderFacts
from shopdesk.orders.staff_choice import UNCLAIMED, staff_options
from shopdesk.orders.store import OrderFilter, OrderRow, OrderSort, OrderTotals
from shopdesk.orders.table import ORDERS
from shopdesk.orders.words import flag_chip
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen, shown_listing
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import open_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

DIFFERS, LATE = "differs", "late"
LATE_AFTER = timedelta(hours=48)  # platforms fine a shop that has not shipped by then


class OrdersPage(ListPage):
    """Every order of the shops, with what can be done with one or with many."""

    shows = frozenset({"order", "customer", "photo", "claim", "sheet", "ticket", "shop", "staff"})

    def __init__(self, desk: Desk, companions: OrderCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._totals = OrderSort(), OrderTotals({}, 0, 0)
        view = self.pane.view
        self.table: RecordTable[OrderRow] = RecordTable(ORDERS, partial(desk.read, store.list_order_rows), desk.clock)
        self.table.setParent(self)
        self.detail = OrderDetail(desk, companions, self.pane.detail)
        self.detail.order_requested.connect(self.open_record)
        fetch = store.list_order_rows
        self._listed = ListExport(self, desk, partial(on_screen, view), fetch, write_list_file)
        chosen = ListExport(
            self, desk, lambda: (shown_listing(view, ORDERS), view.selected_ids()), fetch, write_list_file
        )
        self.selection = SelectionActions(self, desk, companions.batch, view.selected_ids, chosen)
        self._set_up_head()
        self._set_up_filters()
        self._set_up_list()
        self._set_up_views()
        self.setAcceptDrops(True)

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(ORDERS.translated_title())
        actions = QMenu(self)
        actions.aboutToShow.connect(partial(self._fill_actions, actions))
        self.actions_button = head.add_menu(self.tr("Actions"), actions)
        self.actions_button.setEnabled(False)
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("New order"), self.new_order, "plain", "add")
        head.add_button(self.tr("Import orders"), self.import_orders, "primary", "import")
        empty = self.tr("No orders yet. Import the order list you export from Qianniu, or drop the files here.")
        self._nothing_yet = ("orders", empty, self.tr("Import orders"))
        self._no_match = ("search", self.tr("No order matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(self._on_empty_action)

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Order / customer / phone / goods"))
        self._show_counts()
        flags = [(flag.value, flag_chip(flag).text) for flag in Flag]
        about = [(DIFFERS, self.tr("differs from the platform")), (LATE, self.tr("not shipped for 48 h"))]
        filters.add_choice("staff", self.tr("Staff no."), staff_options(self._desk))
        filters.add_choice("flag", self.tr("Flag"), flags)
        filters.add_choice("about", self.tr("Watch"), about)
        filters.changed.connect(self.reload)

    def _set_up_list(self) -> None:
        view = self.pane.view
        self._wire_list()
        view.opened.connect(self.open_record)

    def _set_up_views(self) -> None:
        oldest_paid, newest = ("paid_at", False), ("ordered_at", True)
        built_in = [
            View(self.tr("To ship"), {"states": [OrderStatus.TO_SHIP.value]}, oldest_paid),
            View(self.tr("Not shipped for 48 h"), {"about": LATE}, oldest_paid),
            View(self.tr("Unpaid"), {"states": [OrderStatus.UNPAID.value]}, newest),
            View(self.tr("Unclaimed"), {"staff": UNCLAIMED}, newest),
            View(self.tr("Differs from the platform"), {"about": DIFFERS}, newest),
        ]
        views = self.pane.add_views(self._desk.settings, ORDERS.key, built_in)
        views.chosen.connect(self._on_view)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list again: its first screen at once, the whole of it and the sums when they are known."""
        self.pane.filters.set_options("staff", self.tr("Staff no."), staff_options(self._desk))
        wanted = self._filter()
        self._ask_for_ids(store.list_order_ids, wanted, quick=True)
        self._desk.ask(self, "totals", store.order_totals, wanted, then=self._on_totals)

    def primary_action(self) -> None:
        """Enter an order by hand."""
        self.new_order()

    def open_record(self, order_id: int) -> None:
        """Open an order in a window of its own, once."""

        def make() -> OrderDialog:
            window = OrderDialog(self._desk, self._companions, OrderId(order_id), self)
            window.detail.order_requested.connect(self.open_record)
            return window

        self._open_once(order_id, make)

    def new_order(self) -> None:
        """Enter an order by hand."""
        dialog = OrderEntryDialog(self._desk, parent=self)
        dialog.saved.connect(self._on_entered)
        dialog.order_requested.connect(self.open_record)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def import_orders(self) -> None:
        """Ask for order files."""
        self.import_files(())

    def import_files(self, files: Sequence[Path]) -> None:
        """Open the import dialog, with files when somebody dropped them."""
        self._companions.import_files(files, self)

    def delete_selected(self) -> None:
        """Move the selected orders to the recycle bin, and offer to take that back."""
        self.selection.delete()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _dropped_files(event)
        if any(map(self._companions.takes_file, files)):
            event.acceptProposedAction()
            self.import_files(files)
        elif self.detail.facts is not None:
            # Not an order file, so a picture for the order shown; its strip knows what to do with it. It is called, not
            # sent to: Qt hands every drop event that is sent to the widget under the mouse, which is this page again.
            self.detail.photos.dropEvent(event)

    def _begin(self) -> None:
        self.import_orders()

    # Answers.

    def _filter(self) -> OrderFilter:
        values, (begin, end) = self.pane.filters.values(), self._bounds()
        clock, shop = self._desk.clock, self._desk.settings.get(SHOP_FILTER)
        staff, flag, about = values.get("staff"), values.get("flag"), values.get("about")
        # To the minute, so that the same list asked for twice is the same question.
        late = clock.now().replace(second=0, microsecond=0) - LATE_AFTER if about == LATE else None
        return OrderFilter(
            text=values["text"],
            statuses=frozenset(map(OrderStatus, values["states"])),
            shop_id=ShopId(shop) if shop else None,
            begin=begin,
            end=end,
            staff_no="" if staff == UNCLAIMED else staff,
            flags=frozenset({Flag(flag)}) if flag else frozenset(),
            differs=about == DIFFERS,
            unshipped_since=late,
        )

    def _on_totals(self, totals: OrderTotals) -> None:
        self._totals = totals
        self._show_counts()
        count = self.tr("{count} orders").format(count=f"{totals.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, self.tr("Paid {amount}").format(amount=format_yuan(totals.paid_fen)))
        self._on_selection(self.pane.view.selected_count())

    def _show_counts(self) -> None:
        self.pane.filters.set_states(
            [(status.value, status_chip(status).text, self._totals.counts.get(status, 0)) for status in OrderStatus]
        )

    def _on_current(self, order_id: int | None) -> None:
        if order_id is None:
            return
        try:
            self.detail.show_order(OrderId(order_id))
        except UserError as error:
            show_toast(self.window(), error.message)

    def _on_entered(self, order_id: OrderId) -> None:
        facts = self._desk.read(store.list_order_rows, [order_id]).get(order_id)
        if facts is not None:
            text = self.tr("{order_no} is saved").format(order_no=facts.order_no)
            show_toast(self.window(), text, [(self.tr("Open"), partial(self.open_record, order_id))])

    def _on_selection(self, count: int) -> None:
        self.actions_button.setEnabled(bool(count))
        if count < 2:
            self.pane.footer.set_selection("")
            return
        text = self.tr("{count} selected")
        self.pane.footer.set_selection(text.format(count=f"{count:,}"))
        then = partial(self._on_selected_sum, count)
        self._desk.ask(self, "selected", store.sum_paid_fen, self.pane.view.selected_ids(), then=then)

    def _on_selected_sum(self, count: int, paid_fen: int) -> None:
        if count != self.pane.view.selected_count():
            return  # the selection went while its sum was made: the rows were deleted, or filtered away
        text = self.tr("{count} selected · {amount}").format(count=f"{count:,}", amount=format_yuan(paid_fen))
        self.pane.footer.set_selection(text)

    def _fill_actions(self, menu: QMenu) -> None:
        menu.clear()
        self.selection.fill(menu)

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        if not ids:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), partial(self.open_record, ids[0]))
        facts = self.detail.facts
        if len(ids) == 1 and isinstance(facts, OrderFacts) and facts.id == ids[0]:
            menu.addAction(self.tr("Edit…"), self.detail.edit)
            add_actions(menu, [*self._companions.actions, *self._companions.registers], facts)
        menu.addSeparator()
        self.selection.fill(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)


def _dropped_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
