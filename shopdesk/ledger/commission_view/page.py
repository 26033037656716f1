"""Commission by month: orders nobody gets anything for, who gets what for which orders, and its way to the ledger."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from shopdesk.core.clock import month_after, month_start
from shopdesk.core.columns import Listing
from shopdesk.core.database import Session
from shopdesk.core.money import format_yuan
from shopdesk.core.progress import Progress
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.ledger import rights
from shopdesk.ledger.commission import running
from shopdesk.ledger.commission.commission_store import last_run, month_of_run, order_words
from shopdesk.ledger.commission.rates import counting_words, list_rates
from shopdesk.ledger.commission.reckoning import Line, Reckoning, UnclaimedOrder, reckoning_seen
from shopdesk.ledger.commission.running import PersonRun, RunResult
from shopdesk.ledger.commission_view.banners import CommissionBanners
from shopdesk.ledger.commission_view.claim_dialog import ClaimOrdersDialog
from shopdesk.ledger.commission_view.columns import (
    GROUPS,
    UNCLAIMED,
    GroupRow,
    LineRow,
    NobodysRow,
    line_row,
    nobodys_row,
    order_row,
    person_row,
)
from shopdesk.ledger.commission_view.order_pane import OrderPane
from shopdesk.ledger.commission_view.rate_book import RateBookDialog
from shopdesk.ledger.commission_view.run_dialog import RunDialog
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.view.room_above import RoomAbove
from shopdesk.orders.remarks import RemarkWritten, restore_remarks
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk
from shopdesk.ui.inputs import MonthEdit
from shopdesk.ui.list_export import ListExport, ask_target, on_screen, tell_file
from shopdesk.ui.messages import show_toast
from shopdesk.ui.page import MARGIN, EmptyState, PageFooter, PageHead
from shopdesk.ui.plain_table import allow
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.record_view import RecordView

GAP = 12  # px
ABOVE, BELOW = 260, 320  # px


class CommissionPage(QWidget):
    """A month: nobody's orders first, then the people; below, the orders of the line that is selected."""

    shows = frozenset(
        {
            "order",
            "ticket",
            "commission_rate",
            "commission_run",
            "ledger_entry",
            "ledger_month",
            "setting",
            "shop",
            "staff",
        }
    )

    def __init__(self, desk: Desk, companions: LedgerCompanions) -> None:
        super().__init__()
        self._desk, self._companions = desk, companions
        self._found: Reckoning | None = None
        self._groups: dict[int, GroupRow] = {}
        self._nobodys: dict[int, tuple[UnclaimedOrder, ...]] = {}
        self._lines: dict[int, tuple[Line, ...]] = {}
        self._shown_lines: dict[int, Line] = {}
        self._shown_nobodys: dict[int, UnclaimedOrder] = {}
        self._ahead: tuple[PersonRun, ...] | None = None  # None while it is being reckoned
        self.head, self.footer, self.empty = PageHead(self), PageFooter(self), EmptyState(self)
        self.month = MonthEdit(self)
        self.month.set_month(month_after(desk.clock.month_of(desk.clock.now()), -1))
        self.banners = CommissionBanners(self)
        self.groups = RecordView(self)
        self.groups.set_table(RecordTable(GROUPS, self._fetch_groups, desk.clock, self))
        self.groups.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.groups.setAccessibleName(GROUPS.translated_title())
        self.orders = OrderPane(desk.clock, self._fetch_lines, self._fetch_nobodys, self)
        self._listed = ListExport(self, desk, self._shown, self._fetch_shown, write_list_file)
        self._set_up_head()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.groups)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Reckon the month anew; what is shown stays until that is done."""
        desk, month, shop = self._desk, self.month.month(), self._shop()
        desk.ask(self, "month", reckoning_seen, desk.actor, month, shop, then=self.show_month)
        if self._barred():
            self._on_ahead(())
            self.banners.show_earlier(())
            return
        # All shops are entered at once, whatever the page shows.
        desk.ask(self, "ahead", running.ahead, desk.clock, month, then=self._on_ahead)
        desk.ask(self, "earlier", running.differing_months, desk.clock, month, then=self.banners.show_earlier)

    def primary_action(self) -> None:
        """Enter the month in the ledger."""
        if self.enter_button.isEnabled():
            self.enter_month()

    def focus_filter(self) -> None:
        """Put the cursor on the month."""
        self.month.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def export(self) -> None:
        """Write the workbook of the month."""
        self.write_workbook()

    def print_list(self) -> None:
        """Show the list of the orders below as it would be printed."""
        self._listed.to_paper()

    def open_record(self, run_id: int) -> None:
        """Show the month that a run entered: where an entry of commission comes from."""
        if (month := self._desk.read(month_of_run, run_id)) is not None:
            self.month.set_month(month)

    def show_filter(self, values: dict[str, object]) -> None:
        """Show the month that somebody clicked on."""
        if month := str(values.get("month") or ""):
            self.month.set_month(month)

    # What can be done.

    def give_staff_no(self) -> None:
        """Ask whose sale the selected orders are; all of nobody's where none is selected."""
        group = self.groups.current_id()
        if group is None or group not in self._nobodys:
            group = next(iter(self._nobodys), None)
            if group is None:
                return
            self.groups.select_id(group)
        own = {order.order_id for order in self._nobodys[group]}
        ids = [order_id for order_id in self.orders.selected_ids() if order_id in own] or sorted(own)
        dialog = ClaimOrdersDialog(self._desk, ids, self)
        dialog.given.connect(self._on_given)
        dialog.open()

    def open_rates(self) -> None:
        """Show the rates, and when an order counts."""
        RateBookDialog(self._desk, self.month.month(), self).open()

    def enter_month(self) -> None:
        """Show what would be entered in the ledger, and enter it."""
        if self._ahead and self._found is not None:
            dialog = RunDialog(self._desk, self.month.month(), self._ahead, len(self._found.unclaimed), self)
            dialog.entered.connect(self._on_entered)
            dialog.open()

    def write_workbook(self) -> None:
        """Ask where the workbook of the month goes, and write it."""
        found = self._found
        name = self.tr("Commission {month}").format(month=self.month.month())
        if found is None or (target := ask_target(self, self._desk, name, (".xlsx",))) is None:
            return
        desk = self._desk

        def work(progress: Progress) -> None:
            from shopdesk.ledger.papers.commission_workbook import write_commission_workbook  # noqa: PLC0415  xlsxwriter is large, this is monthly

            ids = [line.order_id for one in found.staff for line in one.lines]
            ids += [order.order_id for orders in self._nobodys.values() for order in orders]
            with desk.database.read() as session:
                words = order_words(session, ids)
            write_commission_workbook(target, found, words, desk.clock, progress)

        title = self.tr("Writing the commission of {month}").format(month=found.month)
        desk.run(title, work, then=lambda _nothing: tell_file(self, target))

    def open_order(self, order_id: int) -> None:
        """Go to an order."""
        if "order" in self._companions.openers:
            self._companions.openers["order"](order_id)

    # What is shown.

    def show_month(self, found: Reckoning) -> None:
        """Show what was reckoned; the line that was selected stays selected, else the first one is."""
        self._found = found
        self._fill(found)
        self._stack.setCurrentWidget(self.body if self._groups else self.empty)
        current = self.groups.current_id()
        table = self.groups.table()
        assert table is not None
        table.show(list(self._groups))
        self._above.fit(len(self._groups))
        if self._groups and (current is None or not self.groups.select_id(current)):
            self.groups.select_id(next(iter(self._groups)))
        entered = self._desk.read(last_run, found.month)
        note = self.tr("entered {day} by {who}") if entered is not None else self.tr("not entered yet")
        day = "" if entered is None else self._desk.clock.day_of(entered[0]).isoformat()
        self.head.set_note(note.format(day=day, who="" if entered is None else entered[1]))
        self._show_empty(found)
        self._show_footer(found)
        self.banners.show_month(found, has_rates=bool(self._desk.read(list_rates)), barred=self._barred())
        self._show_orders()
        self._show_rights()

    def _fill(self, found: Reckoning) -> None:
        over = self._desk.clock.today() >= month_start(month_after(found.month))
        self._nobodys = {UNCLAIMED: found.unclaimed} if found.unclaimed else {}
        self._nobodys |= {-place: orders for place, orders in enumerate(found.unknown_numbers.values(), 1)}
        numbers = {-place: number for place, number in enumerate(found.unknown_numbers, 1)}
        self._lines = {one.staff.id: one.lines for one in found.staff}
        nobodys = [nobodys_row(row, numbers.get(row, ""), orders) for row, orders in self._nobodys.items()]
        self._groups = {row.id: row for row in [*nobodys, *(person_row(one, over=over) for one in found.staff)]}

    def _show_empty(self, found: Reckoning) -> None:
        text = self.tr(
            "No order of {month} counts so far. Once the orders of the month are imported, everybody whose staff no. "
            "stands in a remark has a line here, and those that name nobody come first."
        )
        self.empty.set_content("ledger", text.format(month=found.month))

    def _show_footer(self, found: Reckoning) -> None:
        count = self.tr("{people} people, {orders} orders").format(
            people=len(found.staff), orders=f"{sum(len(one.lines) for one in found.staff):,}"
        )
        sums = self.tr("Commission {amount} · in the ledger {posted} · to enter {rest}").format(
            amount=format_yuan(found.amount_fen), posted=format_yuan(found.posted_fen),
            rest=format_yuan(found.amount_fen - found.posted_fen),
        )  # fmt: skip
        self.footer.set_texts(count, sums, counting_words(found.counting))

    def _show_orders(self) -> None:
        """The orders of the line that is selected."""
        group = self.groups.current_id()
        row = None if group is None else self._groups.get(group)
        if group is None or row is None:
            self.orders.show_orders("", [], nobodys=False)
            return
        self._shown_lines = {line.order_id: line for line in self._lines.get(group, ())}
        self._shown_nobodys = {order.order_id: order for order in self._nobodys.get(group, ())}
        nobodys = group in self._nobodys
        ids = list(self._shown_nobodys if nobodys else self._shown_lines)
        title = self.tr("{who}: {count} orders").format(who=row.who, count=f"{len(ids):,}")
        self.orders.show_orders(title, ids, nobodys=nobodys)

    def _show_rights(self) -> None:
        """Bar what this person may not do, or what there is nothing of, with the reason."""
        month = self.month.month()
        reason = self._desk.read(running.why_not_run, self._desk.actor, month)
        if not reason and self._ahead is not None and not self._ahead:
            reason = self.tr("Nothing to enter: the ledger says it all already.")
        was_there = self.window().focusWidget() is self.enter_button
        allow(self.enter_button, reason or ("" if self._ahead else self.tr("The month is being reckoned.")))
        if was_there and not self.enter_button.isEnabled():
            self.groups.setFocus()  # or Qt would lead on to the search at the top of the window
        self.rates_button.setVisible(not self._barred())
        self.orders.bar_giving(self._barred())

    # How it is put together.

    def _set_up_head(self) -> None:
        self.head.set_title(self.tr("Commission"))
        self.head.add_widget(self.month)
        self.rates_button = self.head.add_button(self.tr("Rates…"), self.open_rates)
        menu = QMenu(self)
        menu.addAction(self.tr("Workbook of the month…"), self.write_workbook)
        menu.addSeparator()
        menu.addAction(self.tr("Orders shown below to Excel or CSV…"), self._listed.to_file)
        menu.addAction(self.tr("Orders shown below: PDF / print…"), self._listed.to_paper)
        self.head.add_menu(self.tr("Export"), menu)
        self.enter_button = self.head.add_button(self.tr("Enter in the ledger…"), self.enter_month, "primary")

    def _lay_out(self) -> None:
        self.body = QSplitter(Qt.Orientation.Vertical, self)
        self.body.addWidget(self.groups)
        self.body.addWidget(self.orders)
        self.body.setChildrenCollapsible(False)
        self.body.setStretchFactor(0, 0)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([ABOVE, BELOW])
        self._above = RoomAbove(self.body, self.groups, ABOVE)
        middle = QVBoxLayout()
        middle.setContentsMargins(MARGIN, 0, MARGIN, GAP)
        middle.setSpacing(GAP)
        middle.addWidget(self.banners)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.body)
        self._stack.addWidget(self.empty)
        middle.addLayout(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.month.changed.connect(self._on_month)
        self.groups.current_changed.connect(lambda _group: self._show_orders())
        self.orders.order_requested.connect(self.open_order)
        self.orders.give_requested.connect(self.give_staff_no)
        self.banners.give_requested.connect(self.give_staff_no)
        self.banners.rates_requested.connect(self.open_rates)
        self.banners.month_requested.connect(self.month.set_month)
        alone = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_list, context=alone)

    # Answers.

    def _shop(self) -> ShopId | None:
        shop = self._desk.settings.get(SHOP_FILTER)
        return ShopId(shop) if shop else None

    def _barred(self) -> str:
        return self._desk.read(rights.why_not_run_commission, self._desk.actor)

    def _fetch_groups(self, ids: Sequence[int]) -> dict[int, GroupRow]:
        return {row_id: self._groups[row_id] for row_id in ids if row_id in self._groups}

    def _fetch_lines(self, ids: Sequence[int]) -> dict[int, LineRow]:
        return self._desk.read(self._line_rows, ids)

    def _fetch_nobodys(self, ids: Sequence[int]) -> dict[int, NobodysRow]:
        return self._desk.read(self._nobodys_rows, ids)

    def _line_rows(self, session: Session, ids: Sequence[int]) -> dict[int, LineRow]:
        words, shown = order_words(session, ids), self._shown_lines
        return {one: line_row(shown[one], words.get(one)) for one in ids if one in shown}

    def _nobodys_rows(self, session: Session, ids: Sequence[int]) -> dict[int, NobodysRow]:
        words, shown = order_words(session, ids), self._shown_nobodys
        return {one: order_row(shown[one], words.get(one)) for one in ids if one in shown}

    def _shown(self) -> tuple[Listing[Any], Sequence[int]]:
        return on_screen(self.orders.view)

    def _fetch_shown(self, session: Session, ids: Sequence[int]) -> Mapping[int, LineRow | NobodysRow]:
        return {**self._line_rows(session, ids), **self._nobodys_rows(session, ids)}

    def _on_month(self, _month: str) -> None:
        self._ahead = None
        self.reload()

    def _on_ahead(self, people: tuple[PersonRun, ...]) -> None:
        self._ahead = people
        self._show_rights()

    def _on_given(self, written: list[RemarkWritten]) -> None:
        text = self.tr("{count} orders have their staff no. now.").format(count=len(written))
        undo = (self.tr("Undo"), partial(self._restore, written))
        show_toast(self.window(), text, [undo])

    def _restore(self, written: list[RemarkWritten]) -> None:
        def restored(kept: int) -> None:
            if kept:
                text = self.tr("{count} orders were changed since and stay as they are.")
                show_toast(self.window(), text.format(count=kept))

        self._desk.write(self.tr("Putting the remarks back"), restore_remarks, written, then=restored)

    def _on_entered(self, result: RunResult) -> None:
        text = self.tr("{count} entries, {amount} in all.")
        if result.unchanged:
            text = self.tr("Nothing was entered: the ledger said it all already.")
        show_toast(self.window(), text.format(count=len(result.entries), amount=format_yuan(result.total_fen)))
