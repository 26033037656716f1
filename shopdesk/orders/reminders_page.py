"""The list of unpaid orders whose buyers are to be reminded. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.orders import reminders
from shopdesk.orders.detail import OrderAction, OrderCompanions, OrderDetail
from shopdesk.orders.dialogs import OrderDialog
from shopdesk.orders.model import OrderId, ReminderOutcome
from shopdesk.orders.reminder_dialog import ReminderDialog, chat_text
from shopdesk.orders.reminders import ReminderFilter, ReminderRow, ReminderSort, ReminderTotals
from shopdesk.orders.reminders_table import REMINDERS
from shopdesk.orders.service import OrderFacts
from shopdesk.orders.staff_choice import UNCLAIMED, staff_options
from shopdesk.orders.words import outcome_chip
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import open_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

NEVER = "never"  # the state of an order whose buyer nobody reminded yet


class RemindersPage(ListPage):
    """Every unpaid order, who sees to it, and what came of reminding its buyer."""

    shows = frozenset({"order", "customer", "photo", "claim", "sheet", "ticket", "shop", "staff"})

    def __init__(self, desk: Desk, companions: OrderCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._totals = ReminderSort(), ReminderTotals({}, 0, 0)
        fetch = reminders.list_reminder_rows
        self.table: RecordTable[ReminderRow] = RecordTable(REMINDERS, partial(desk.read, fetch), desk.clock)
        self.table.setParent(self)
        own = [
            OrderAction(self.tr("Note the outcome…"), self._remind_one),
            OrderAction(self.tr("Copy the text"), self._copy_one),
        ]
        shown = companions._replace(actions=own)
        self.detail = OrderDetail(desk, shown, self.pane.detail)
        self.detail.order_requested.connect(self.open_record)
        self._listed = ListExport(self, desk, partial(on_screen, self.pane.view), fetch, write_list_file)
        self._set_up_head()
        self._set_up_filters()
        self._set_up_list()
        built_in = [
            View(self.tr("Not reminded yet"), {"states": [NEVER]}, ("ordered_at", False)),
            View(self.tr("Nobody's"), {"staff": UNCLAIMED}, ("ordered_at", False)),
            View(self.tr("Largest amounts"), {}, ("paid_fen", True)),
        ]
        self.pane.add_views(desk.settings, REMINDERS.key, built_in).chosen.connect(self._on_view)

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(REMINDERS.translated_title())
        head.add_menu(self.tr("Export"), self._listed.menu())
        self.copy_button = head.add_button(self.tr("Copy the text"), self.copy_text, "plain", "copy")
        self.remind_button = head.add_button(self.tr("Note the outcome…"), self.primary_action, "primary", "bell")
        self._nothing_yet = ("done", self.tr("No order waits for its payment."), "")
        self._no_match = ("search", self.tr("No unpaid order matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(lambda _checked: self.pane.filters.reset())

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Order / customer / phone / goods"))
        self._show_counts()
        filters.add_choice("staff", self.tr("Staff no."), staff_options(self._desk))
        filters.changed.connect(self.reload)

    def _set_up_list(self) -> None:
        view = self.pane.view
        self._wire_list()
        view.opened.connect(self.open_record)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list, its counts and its sums again."""
        self.pane.filters.set_options("staff", self.tr("Staff no."), staff_options(self._desk))
        wanted = self._filter()
        self._desk.ask(self, "ids", reminders.list_reminder_ids, wanted, self._sort, then=self._on_ids)
        self._desk.ask(self, "totals", reminders.reminder_totals, wanted, then=self._on_totals)

    def primary_action(self) -> None:
        """Note what came of reminding the selected buyers."""
        rows = self._selected_rows()
        if not rows:
            show_toast(self.window(), self.tr("Nothing is selected."))
            return
        dialog = ReminderDialog(self._desk, rows, self)
        dialog.saved.connect(self._on_noted)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_record(self, order_id: int) -> None:
        """Open an order in a window of its own, once."""

        def make() -> OrderDialog:
            window = OrderDialog(self._desk, self._companions, OrderId(order_id), self)
            window.detail.order_requested.connect(self.open_record)
            return window

        self._open_once(order_id, make)

    def copy_text(self) -> None:
        """Put the words that remind the selected buyers on the clipboard, one after the other."""
        if rows := self._selected_rows():
            QGuiApplication.clipboard().setText("\n\n".join(map(chat_text, rows)))
            text = self.tr("The text for {buyer} is copied").format(buyer=rows[0].buyer)
            if len(rows) > 1:
                text = self.tr("{count} texts are copied").format(count=len(rows))
            show_toast(self.window(), text)

    # Answers.

    def _remind_one(self, _facts: OrderFacts) -> None:
        self.primary_action()

    def _copy_one(self, _facts: OrderFacts) -> None:
        self.copy_text()

    def _selected_rows(self) -> list[ReminderRow]:
        ids = list(self.pane.view.selected_ids())
        rows = self._desk.read(reminders.list_reminder_rows, ids)
        return [rows[order_id] for order_id in ids if order_id in rows]

    def _on_noted(self, count: int) -> None:
        show_toast(self.window(), self.tr("{count} reminders are noted").format(count=f"{count:,}"))

    def _filter(self) -> ReminderFilter:
        values, (begin, end) = self.pane.filters.values(), self._bounds()
        shop, staff = self._desk.settings.get(SHOP_FILTER), values.get("staff")
        return ReminderFilter(
            text=values["text"],
            outcomes=frozenset(ReminderOutcome(state) for state in values["states"] if state != NEVER),
            never_reminded=NEVER in values["states"],
            staff_no="" if staff == UNCLAIMED else staff,
            shop_id=ShopId(shop) if shop else None,
            begin=begin,
            end=end,
        )

    def _is_narrowed(self) -> bool:
        return self.pane.filters.is_narrowed()

    def _on_ids(self, ids: Sequence[int]) -> None:
        super()._on_ids(ids)
        self._on_selection(self.pane.view.selected_count())

    def _on_totals(self, totals: ReminderTotals) -> None:
        self._totals = totals
        self._show_counts()
        count = self.tr("{count} orders").format(count=f"{totals.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, self.tr("To pay {amount}").format(amount=format_yuan(totals.paid_fen)))
        self._on_selection(self.pane.view.selected_count())

    def _show_counts(self) -> None:
        counts = self._totals.counts
        told = [(outcome.value, outcome_chip(outcome).text, counts.get(outcome, 0)) for outcome in ReminderOutcome]
        never = (NEVER, self.tr("Not reminded yet"), counts.get(None, 0))
        self.pane.filters.set_states([never, *told], quiet=set(ReminderOutcome))

    def _on_current(self, order_id: int | None) -> None:
        if order_id is None:
            return
        try:
            self.detail.show_order(OrderId(order_id))
        except UserError as error:
            show_toast(self.window(), error.message)

    def _on_selection(self, count: int) -> None:
        for button in (self.copy_button, self.remind_button):
            button.setEnabled(bool(count))
        text = self.tr("{count} selected · {amount}")
        amount = sum(row.paid_fen for row in self._selected_rows()) if count > 1 else 0
        shown = text.format(count=f"{count:,}", amount=format_yuan(amount)) if count > 1 else ""
        self.pane.footer.set_selection(shown)

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        if not ids:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Note the outcome…"), self.primary_action)
        menu.addAction(self.tr("Copy the text"), self.copy_text)
        menu.addAction(self.tr("Open"), partial(self.open_record, ids[0]))
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)
