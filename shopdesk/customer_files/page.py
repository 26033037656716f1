"""The customer list: shows, narrows down, marks, opens files, exports. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.customer_files import service, store
from shopdesk.customer_files.detail import CustomerCompanions, CustomerDetail
from shopdesk.customer_files.dialogs import CustomerDialog, NewCustomerDialog, TagsDialog
from shopdesk.customer_files.store import CustomerFilter, CustomerRow, CustomerSort, CustomerSums, CustomerTotals
from shopdesk.customer_files.table import CUSTOMERS
from shopdesk.customer_files.ticket_store import TicketsWanted
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId, Level, Risk, level_chip, risk_chip
from shopdesk.customers.service import Merged
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import Platform, ShopId, customer_space, platform_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import open_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

# More at once are a mistake of the hand, and would hold the database for long.
MOST_AT_ONCE = 5_000
_TICKETS: dict[str | None, TicketsWanted] = {"any": "any", "open": "open"}


class CustomersPage(ListPage):
    """Everybody who ever ordered, with what is known of them."""

    shows = frozenset(
        {"customer", "order", "ticket", "photo", "claim", "sheet", "shop", "wrong_shipment", "quality_feedback"}
    )

    def __init__(self, desk: Desk, companions: CustomerCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._totals, self._sums = CustomerSort(), CustomerTotals(), CustomerSums()
        fetch = partial(desk.read, store.list_customer_rows)
        self.table: RecordTable[CustomerRow] = RecordTable(CUSTOMERS, fetch, desk.clock)
        self.table.setParent(self)
        self.detail = CustomerDetail(desk, companions, self.pane.detail, whole=False)
        self.detail.customer_requested.connect(self.open_record)
        shown = partial(on_screen, self.pane.view)
        self._listed = ListExport(self, desk, shown, store.list_customer_rows, write_list_file)
        self._set_up_head()
        self._set_up_filters()
        self._set_up_list()
        self._set_up_views()

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(CUSTOMERS.translated_title())
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("New customer"), self.primary_action, "primary", "add")
        nobody = self.tr("Nobody yet. Whoever orders comes into this list with the import of their orders.")
        self._nothing_yet = ("customers", nobody, self.tr("New customer"))
        self._no_match = ("search", self.tr("No customer matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(lambda _checked: self._on_empty_action())

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_period_shown(False)
        filters.set_placeholder(self.tr("ID / receiver / phone / tag / note"))
        self._show_counts()
        platforms = [one for one in Platform if customer_space(one) is one]
        options = [(one.value, platform_chip(one).text) for one in platforms]
        filters.add_choice("platform", self.tr("Platform"), options)
        tickets = [("any", self.tr("with tickets")), ("open", self.tr("with open tickets"))]
        filters.add_choice("tickets", self.tr("After-sales"), tickets)
        filters.changed.connect(self.reload)

    def _set_up_list(self) -> None:
        view = self.pane.view
        self._wire_list()
        view.opened.connect(self.open_record)

    def _set_up_views(self) -> None:
        built_in = (
            View(self.tr("VIP"), {"states": [Level.VIP.value]}, ("last_order", True)),
            View(self.tr("To be careful with"), {"states": [Risk.WATCH.value, Risk.BLOCKED.value]}),
            View(self.tr("Ordered most often"), {}, ("orders", True)),
            View(self.tr("Paid most"), {}, ("paid", True)),
            View(self.tr("Most after-sales"), {"tickets": "any"}, ("tickets", True)),
        )
        self.pane.add_views(self._desk.settings, CUSTOMERS.key, built_in).chosen.connect(self._on_view)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list again: its first screen at once where that comes sooner, then all of it and its sums."""
        wanted = self._filter()
        quick = store.starts_quickly(wanted, self._sort)
        self._ask_for_ids(store.list_customer_ids, wanted, quick=quick)
        self._desk.ask(self, "totals", store.customer_totals, wanted, then=self._on_totals)
        self._desk.ask(self, "sums", store.sum_customers, wanted, then=self._on_sums)

    def primary_action(self) -> None:
        """Enter a customer by hand, or open one by their ID."""
        dialog = NewCustomerDialog(self._desk, self)
        dialog.entered.connect(self.open_record)
        dialog.open()

    def open_record(self, customer_id: int) -> None:
        """Open the file of a customer in a window of its own, once."""

        def make() -> CustomerDialog:
            window = CustomerDialog(self._desk, self._companions, CustomerId(customer_id), self)
            window.customer_requested.connect(self.open_record)
            return window

        self._open_once(customer_id, make)

    def open_buyer(self, order_id: int) -> None:
        """Open the file of whoever bought an order; for a masked buyer say that there is none."""
        try:
            customer_id = self._desk.read(service.customer_of_order, order_id)
        except UserError as error:
            show_toast(self.window(), error.message)
            return
        self.open_record(customer_id)

    # What can be done with customers.

    def set_level(self, ids: Sequence[int], level: Level) -> None:
        """Give customers a level."""
        self._desk.write(self.tr("Changing the level"), customers.set_level, ids, level, refused=self._refuse)

    def ask_tags(self, ids: Sequence[int]) -> None:
        """Ask which tags customers get and lose."""
        TagsDialog(self._desk, [CustomerId(one) for one in ids], self).open()

    def watch(self, customer_id: int) -> None:
        """Open a customer where the risk is written down."""
        self.open_record(customer_id)
        if isinstance(window := self._windows.get(customer_id), CustomerDialog):
            window.go_to_risk()

    def merge(self, main_id: int, ids: Sequence[int]) -> None:
        """Say that several customers are one person, shown with the main ID, and offer to take that back."""

        def merged(done: Merged) -> None:
            undo = partial(self._desk.write, self.tr("Separating customers"), customers.regroup_customers, done)
            show_toast(self.window(), self.tr("They are one person now"), [(self.tr("Undo"), undo)])

        others = [one for one in ids if one != main_id]
        title = self.tr("Putting customers together")
        self._desk.write(title, customers.merge_customers, main_id, others, then=merged, refused=self._refuse)

    def delete(self, ids: Sequence[int]) -> None:
        """Move customers to the recycle bin whom nothing refers to, and offer to take that back."""

        def deleted(_nothing: object) -> None:
            text = self.tr("{count} customers are in the recycle bin").format(count=len(ids))
            undo = partial(self._desk.write, self.tr("Restoring customers"), service.restore_customers, ids)
            show_toast(self.window(), text, [(self.tr("Undo"), undo)])

        title = self.tr("Deleting customers")
        self._desk.write(title, service.delete_customers, ids, then=deleted, refused=self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)

    # Answers.

    def _filter(self) -> CustomerFilter:
        values, shop = self.pane.filters.values(), self._desk.settings.get(SHOP_FILTER)
        platform = values.get("platform")
        return CustomerFilter(
            text=values["text"],
            levels=frozenset(one for one in Level if one.value in values["states"]),
            risks=frozenset(one for one in Risk if one.value in values["states"]),
            platform=None if platform is None else Platform(platform),
            shop_id=ShopId(shop) if shop else None,
            tickets=_TICKETS.get(values.get("tickets"), ""),
        )

    def _on_totals(self, totals: CustomerTotals) -> None:
        self._totals = totals
        self._show_counts()
        self._show_footer()

    def _on_sums(self, sums: CustomerSums) -> None:
        self._sums = sums
        self._show_footer()

    def _show_counts(self) -> None:
        totals, vip = self._totals, Level.VIP
        self.pane.filters.set_states(
            [
                (vip.value, level_chip(vip).text, totals.vip),
                (Risk.WATCH.value, risk_chip(Risk.WATCH).text, totals.watched),
                (Risk.BLOCKED.value, risk_chip(Risk.BLOCKED).text, totals.blocked),
            ]
        )
        self.pane.filters.states.set_total(totals.everybody)

    def _show_footer(self) -> None:
        count = self.tr("{count} customers").format(count=f"{self._totals.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, self._sums_text(self._sums))
        self._on_selection(self.pane.view.selected_count())

    def _sums_text(self, sums: CustomerSums) -> str:
        text = self.tr("{orders} orders   Paid {paid}   Refunded {refunded}")
        paid, refunded = format_yuan(sums.paid_fen), format_yuan(sums.refunded_fen)
        return text.format(orders=f"{sums.orders:,}", paid=paid, refunded=refunded)

    def _on_current(self, customer_id: int | None) -> None:
        if customer_id is None:
            return
        try:
            file = self.detail.show_customer(CustomerId(customer_id))
        except UserError as error:
            show_toast(self.window(), error.message)
            return
        is_vip = any(facts.level is Level.VIP for facts in file.group)
        level = Level.REGULAR if is_vip else Level.VIP
        self.pane.detail.actions_row.set_actions(
            [
                (self.tr("Open the file"), partial(self.open_record, customer_id), "primary", ""),
                (
                    self.tr("No longer VIP") if is_vip else self.tr("Make VIP"),
                    partial(self.set_level, [customer_id], level),
                    "plain",
                    "",
                ),
                (self.tr("Risk…"), partial(self.watch, customer_id), "plain", ""),
            ]
        )

    def _on_selection(self, count: int) -> None:
        if count < 2:
            self.pane.footer.set_selection("")
            return
        self.pane.footer.set_selection(self.tr("{count} selected").format(count=f"{count:,}"))
        ids, then = self.pane.view.selected_ids(), partial(self._on_selected_sums, count)
        self._desk.ask(self, "selected", store.sum_customers_of, ids, then=then)

    def _on_selected_sums(self, count: int, sums: CustomerSums) -> None:
        if count != self.pane.view.selected_count():
            return  # the selection went while its sums were made: the rows were filtered away
        text = self.tr("{count} selected · {orders} orders · {amount}")
        amount = format_yuan(sums.paid_fen)
        self.pane.footer.set_selection(text.format(count=f"{count:,}", orders=f"{sums.orders:,}", amount=amount))

    def _on_context_menu(self, ids: Sequence[int], where: QPoint) -> None:
        menu = self.menu(list(ids))
        open_menu(menu, where)

    def menu(self, ids: list[int]) -> QMenu:
        """What can be done with some customers of the list; the one with the cursor is the main one of them."""
        menu, view = QMenu(self), self.pane.view
        current = view.current_id() or ids[0]
        few = len(ids) <= MOST_AT_ONCE
        menu.addAction(self.tr("Open the file"), partial(self.open_record, current))
        menu.addSeparator()
        for title, call in (
            (self.tr("Make VIP"), partial(self.set_level, ids, Level.VIP)),
            (self.tr("No longer VIP"), partial(self.set_level, ids, Level.REGULAR)),
            (self.tr("Tags…"), partial(self.ask_tags, ids)),
        ):
            menu.addAction(title, call).setEnabled(few)
        menu.addAction(self.tr("Risk…"), partial(self.watch, current)).setEnabled(len(ids) == 1)
        menu.addAction(self.tr("The same person"), partial(self.merge, current, ids)).setEnabled(2 <= len(ids) <= 20)
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), view.copy_selection)
        menu.addAction(self.tr("Move to the recycle bin"), partial(self.delete, ids)).setEnabled(few)
        return menu
