"""The list of tickets: shows, narrows down, opens, leads to the next step. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QMenu

from shopdesk.aftersales import store
from shopdesk.aftersales.companions import TicketCompanions
from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import OPEN_STATES, TicketState, state_chip
from shopdesk.aftersales.store import TicketCounts, TicketFilter, TicketRow, TicketSort, TicketSums
from shopdesk.aftersales.table import TICKETS, ticket_listing
from shopdesk.aftersales.view import list_filter
from shopdesk.aftersales.view.detail import TicketDetailView
from shopdesk.aftersales.view.list_filter import OPEN, OVERDUE
from shopdesk.aftersales.view.selection import TicketSelection
from shopdesk.aftersales.view.ticket_steps import TicketSteps
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.orders.model import OrderId
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen, shown_listing
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

MINUTE_MS = 60_000
CHOICE_WIDTH, OPTIONS_WIDTH = 140, 220  # px: closed ones stand in one row with the pills, open ones show every word


class TicketsPage(ListPage):
    """Every after-sales ticket, with what can be done next."""

    shows = frozenset({"ticket", "photo", "order", "customer", "parcel", "reason", "shop", "staff"})

    receiving_requested = Signal()  # somebody wants to receive parcels

    def __init__(self, desk: Desk, companions: TicketCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._sums, self._counts = TicketSort(), TicketSums(), TicketCounts({})
        view, listing, fetch = self.pane.view, ticket_listing(desk.clock), store.list_ticket_rows
        self.table: RecordTable[TicketRow] = RecordTable(listing, partial(desk.read, fetch), desk.clock)
        self.table.setParent(self)
        self.steps = TicketSteps(desk, self, companions)
        self.steps.refused.connect(self._refuse)
        self.steps.ticket_requested.connect(self.open_record)
        self.steps.order_requested.connect(self._open_order)
        self.detail = TicketDetailView(desk, companions, self.pane.detail)
        self.detail.step_requested.connect(self.take_step)
        self.pane.detail.more_requested.connect(self.detail.open_more)
        self._listed = ListExport(self, desk, partial(on_screen, view), fetch, write_list_file)
        chosen = ListExport(
            self, desk, lambda: (shown_listing(view, listing), view.selected_ids()), fetch, write_list_file
        )
        self.selection = TicketSelection(self, desk, self.steps, self.table, view.selected_ids, chosen)
        self._set_up_head()
        self._set_up_filters()
        self._wire_list()
        view.opened.connect(self.open_record)
        self._set_up_views()
        self._minutes = QTimer(self, interval=MINUTE_MS)
        self._minutes.timeout.connect(self._on_minute)
        self._minutes.start()

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(self.table.listing.translated_title())
        actions = QMenu(self)
        actions.aboutToShow.connect(partial(self._fill_actions, actions))
        self.actions_button = head.add_menu(self.tr("Actions"), actions)
        self.actions_button.setEnabled(False)
        head.add_button(self.tr("Receiving desk"), self.receiving_requested.emit, "plain", "scan")
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("New ticket"), self.new_ticket, "primary", "add")
        empty = self.tr(
            "No tickets yet. Open one when a customer wants money back, other goods or a repair, "
            "or import the refund report of the platform."
        )
        self._nothing_yet = ("aftersales", empty, self.tr("New ticket"))
        self._no_match = ("search", self.tr("No ticket matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(self._on_empty_action)

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Ticket / order / customer / tracking"))
        self._show_counts(self._counts)
        dated = filters.add_choice("dated", self.tr("Date"), [(list_filter.ORDERED, self.tr("Date: ordered"))])
        dated.setItemText(0, self.tr("Date: opened"))
        for box in (
            filters.add_choice("kind", self.tr("Kind"), list_filter.kind_options()),
            filters.add_choice("reason", self.tr("Reason"), list_filter.reason_options(self._desk)),
            filters.add_choice("handler", self.tr("Handler"), list_filter.handler_options(self._desk)),
            filters.add_choice("watch", self.tr("Watch"), list_filter.watch_options()),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setFixedWidth(CHOICE_WIDTH)
            box.view().setMinimumWidth(OPTIONS_WIDTH)
            box.currentTextChanged.connect(lambda text, box=box: box.setToolTip(plain_tip(text)))
        filters.changed.connect(self.reload)

    def _set_up_views(self) -> None:
        soonest, oldest = ("due", False), ("opened", False)
        built_in = [
            View(self.tr("My to-do"), {"states": OPEN, "handler": list_filter.ME}, soonest),
            View(self.tr("To review"), {"states": [TicketState.PENDING_REVIEW.value]}, oldest),
            View(self.tr("Overdue"), {"states": [OVERDUE]}, soonest),
            View(self.tr("To refund"), {"states": [TicketState.AWAITING_REFUND.value]}, oldest),
            View(self.tr("Differs from the platform"), {"watch": "differs"}),
            View(self.tr("Goods still to come"), {"watch": "goods_to_come"}, oldest),
        ]
        self.views = self.pane.add_views(self._desk.settings, TICKETS, built_in)
        self.views.chosen.connect(self._on_view)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list again: its first screen at once where that comes sooner; then counts and sums."""
        filters = self.pane.filters
        filters.set_options("reason", self.tr("Reason"), list_filter.reason_options(self._desk))
        filters.set_options("handler", self.tr("Handler"), list_filter.handler_options(self._desk))
        wanted = self._filter()
        self._ask_for_ids(store.list_ticket_ids, wanted, quick=store.starts_quickly(wanted, self._sort))
        self._ask_for_counts(wanted)
        self._desk.ask(self, "sums", store.sum_tickets, wanted, then=self._on_sums)

    def primary_action(self) -> None:
        """Open a ticket for somebody."""
        self.new_ticket()

    def new_ticket(self, order_ids: Sequence[OrderId] = ()) -> None:
        """Enter a ticket, for certain orders where they are known."""
        dialog = TicketEntryDialog(self._desk, order_ids=order_ids, photos=self._companions.photos, parent=self)
        dialog.saved.connect(self._on_entered)
        dialog.ticket_requested.connect(self.open_record)
        dialog.order_requested.connect(self._open_order)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_record(self, ticket_id: int) -> None:
        """Open a ticket in a window of its own, once."""

        def make() -> TicketDialog:
            window = TicketDialog(self._desk, self._companions, TicketId(ticket_id), self)
            window.ticket_requested.connect(self.open_record)
            window.order_requested.connect(self._open_order)
            return window

        self._open_once(ticket_id, make)

    def select_record(self, ticket_id: int) -> None:
        """Show a ticket in the list, taking the filter away when it hides it."""
        if self.pane.view.select_id(ticket_id):
            return
        self.pane.filters.set_values({})
        self._asked = self._filter(), self._sort  # no first screen alone: what is looked for may stand below it
        self._on_ids(self._desk.read(store.list_ticket_ids, *self._asked))
        if not self.pane.view.select_id(ticket_id):
            show_toast(self.window(), self.tr("This ticket is in the recycle bin, or of a shop that is not shown."))
        self.reload()

    def take_step(self, key: str) -> None:
        """Take a step of the ticket shown, or ask for what it needs."""
        if self.detail.facts is not None:
            self.steps.take(key, self.detail.facts)

    def _open_order(self, order_id: OrderId) -> None:
        if self._companions.open_order is not None:
            self._companions.open_order(order_id)

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()

    # Answers.

    def _filter(self) -> TicketFilter:
        return list_filter.ticket_filter(self.pane.filters.values(), self._bounds(), self._desk)

    def _ask_for_counts(self, wanted: TicketFilter) -> None:
        everything = wanted._replace(overdue_at=None)  # the pills count whatever pill is chosen
        now = list_filter.this_minute(self._desk)
        self._desk.ask(self, "counts", store.count_tickets, everything, now, then=self._show_counts)

    def _show_counts(self, counts: TicketCounts) -> None:
        """A pill for every state that is work, for what is overdue, and for those ended ones that there are."""
        self._counts, by_state = counts, counts.by_state
        working = [state for state in TicketState if state in OPEN_STATES]
        ended = [state for state in TicketState if state not in OPEN_STATES]
        pills = [(state.value, state_chip(state).text, by_state.get(state, 0)) for state in (*working, *ended)]
        pills.insert(len(working), (OVERDUE, self.tr("Overdue"), counts.overdue))
        self.pane.filters.set_states(pills, quiet=[state.value for state in ended])
        self.pane.filters.states.set_total(sum(by_state.values()))

    def _on_sums(self, sums: TicketSums) -> None:
        self._sums = sums
        count = self.tr("{count} tickets").format(count=f"{sums.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, self._sums_text(sums))
        self._on_selection(self.pane.view.selected_count())

    def _sums_text(self, sums: TicketSums) -> str:
        return self.tr("Refunds {refunds}   Approved {approved}   Refunded {refunded}").format(
            refunds=format_yuan(sums.refund_fen),
            approved=format_yuan(sums.approved_fen),
            refunded=format_yuan(sums.refunded_fen),
        )

    def _on_current(self, ticket_id: int | None) -> None:
        if ticket_id is not None:
            self.detail.show_ticket(TicketId(ticket_id))

    def _on_selection(self, count: int) -> None:
        self.actions_button.setEnabled(bool(count))
        if count < 2:
            self.pane.footer.set_selection("")
            return
        ids = [TicketId(ticket_id) for ticket_id in self.pane.view.selected_ids()]
        self._desk.ask(self, "selected", store.sum_tickets_of, ids, then=partial(self._on_selected_sums, count))

    def _on_selected_sums(self, count: int, sums: TicketSums) -> None:
        if count != self.pane.view.selected_count():
            return  # the selection went while its sums were made: the rows were deleted, or filtered away
        text = self.tr("{count} selected · {amount}")
        self.pane.footer.set_selection(text.format(count=f"{sums.number:,}", amount=format_yuan(sums.refund_fen)))

    def _on_entered(self, ticket_id: TicketId) -> None:
        """Go to the new ticket, where the filter lets it be seen, and tell of it."""
        then = partial(self._on_entered_ids, ticket_id)
        self._desk.ask(self, "entered", store.list_ticket_ids, self._filter(), self._sort, then=then)
        for ticket in self._desk.read(store.list_ticket_rows, [ticket_id]).values():
            text = self.tr("{ticket_no}: {state}").format(
                ticket_no=ticket.ticket_no, state=state_chip(ticket.state, ticket.kind).text
            )
            show_toast(self.window(), text, [(self.tr("Open"), partial(self.open_record, ticket.id))])

    def _on_entered_ids(self, ticket_id: TicketId, ids: Sequence[int]) -> None:
        self._on_ids(ids)
        self.pane.view.select_id(ticket_id)

    def _on_minute(self) -> None:
        """The time left goes on although nobody writes."""
        if self.isVisible():
            self.pane.view.viewport().update()
            self._ask_for_counts(self._filter())

    # Menus.

    def _fill(self, menu: QMenu, ids: Sequence[int]) -> None:
        menu.setToolTipsVisible(True)
        facts = self.detail.facts
        if len(ids) == 1 and facts is not None and facts.id == ids[0]:
            menu.addAction(self.tr("Open"), partial(self.open_record, ids[0]))
            self.detail.fill_menu(menu, self.detail.next_steps())
            menu.addSeparator()
            self.detail.fill_menu(menu, self.detail.more_steps())
            menu.addSeparator()
            self.selection.fill_outputs(menu)
        else:
            self.selection.fill(menu)
