"""What can be done with the tickets that are selected in the list, however many they are."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.aftersales import service
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketState
from shopdesk.aftersales.store import TicketRow
from shopdesk.aftersales.view.ticket_steps import TicketSteps
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.shops.service import list_staff
from shopdesk.ui import messages
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.menus import bar
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_title
from shopdesk.ui.record_table import RecordTable

MOST_AT_ONCE = 1_000  # tickets; more at one stroke are a slip more often than a wish


class TicketSelection(QObject):
    """Fills menus with what can be done with the selected tickets, and does it."""

    def __init__(
        self, page: QWidget, desk: Desk, steps: TicketSteps, table: RecordTable[TicketRow],
        selected: Callable[[], Sequence[int]], listed: ListExport,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._desk, self._steps = page, desk, steps
        self._table, self._selected, self._listed = table, selected, listed

    def fill(self, menu: QMenu) -> None:
        """Add an entry for everything; what is not possible is disabled and says why."""
        reason = self._why_not(len(self._selected()))
        rows = [] if reason else self.rows()
        review = reason or self._why_no_review(rows)
        self._add(menu, self.tr("Approve…"), partial(self.review, "approve"), review)
        self._add(menu, self.tr("Reject…"), partial(self.review, "reject"), review)
        handlers = menu.addMenu(self.tr("Handler"))
        handlers.setEnabled(not reason and any(row.is_open for row in rows))
        if handlers.isEnabled():
            self._fill_handlers(handlers)
        menu.addSeparator()
        self.fill_outputs(menu)
        menu.addSeparator()
        self._add(menu, self.tr("Move to the recycle bin"), self.delete, reason)

    def fill_outputs(self, menu: QMenu) -> None:
        """Add what leads out of the program, for one ticket as for many."""
        menu.setToolTipsVisible(True)
        reason = "" if self._selected() else self._why_not(0)
        self._add(menu, self.tr("Export the selected rows…"), self._listed.to_file, reason)
        self._add(menu, self.tr("Print the selected rows…"), self._listed.to_paper, reason)

    def rows(self) -> list[TicketRow]:
        """The selected tickets as they stand on the screen, in the order of the list."""
        places = self._table.positions_of(frozenset(self._selected()))
        return [row for row in map(self._table.row, places) if row is not None]

    def review(self, key: str) -> None:
        """Approve or reject all of them, as they were seen; nothing takes an approval back, so it is asked about."""
        rows = self.rows()
        if rows and (key != "approve" or self._is_meant(rows)):
            self._steps.take_many(key, {row.id: row.version for row in rows})

    def _is_meant(self, rows: Sequence[TicketRow]) -> bool:
        amount = format_yuan(sum(row.refund_fen for row in rows))
        text = self.tr("{count} tickets will be approved, with {amount} to refund in all.")
        told = [text.format(count=f"{len(rows):,}", amount=amount)]
        if here := sum(row.returned_at is not None for row in rows):
            again = self.tr("{count} of them were sent back to be reviewed again: look at each of those first.")
            told.append(again.format(count=f"{here:,}"))
        return messages.ask(self._page, self.tr("Approve"), "\n".join(told), self.tr("Approve"))

    def assign(self, handler_id: int | None) -> None:
        """Let somebody see to those that are open, or nobody."""
        seen = {row.id: row.version for row in self.rows() if row.is_open}

        def assigned(_value: object) -> None:
            self._tell(self.tr("{count} tickets have another handler").format(count=f"{len(seen):,}"))

        if seen:
            self._desk.write(
                self.tr("Assigning tickets"), service.assign, seen, handler_id, then=assigned, refused=self._refuse
            )

    def delete(self) -> None:
        """Move them to the recycle bin, and offer to take that back."""
        ids = [TicketId(ticket_id) for ticket_id in self._selected()]

        def deleted(_value: object) -> None:
            text = self.tr("{count} tickets are in the recycle bin").format(count=f"{len(ids):,}")
            undo = partial(self._desk.write, self.tr("Restoring tickets"), service.restore_tickets, ids)
            show_toast(self._page.window(), text, [(self.tr("Undo"), undo)])

        if ids:
            title = self.tr("Deleting tickets")
            self._desk.write(title, service.delete_tickets, ids, then=deleted, refused=self._refuse)

    def _fill_handlers(self, menu: QMenu) -> None:
        me = self._desk.actor.staff_id
        staff = [one for one in self._desk.read(list_staff) if one.active]
        if me is not None:
            menu.addAction(self.tr("Me"), partial(self.assign, me))
        menu.addAction(self.tr("Nobody"), partial(self.assign, None))
        menu.addSeparator()
        for one in staff:
            if one.id != me:
                menu.addAction(plain_title(one.name), partial(self.assign, one.id))

    def _why_not(self, count: int) -> str:
        if not count:
            return self.tr("Nothing is selected.")
        if count > MOST_AT_ONCE:
            return self.tr("More than {most} tickets are selected.").format(most=f"{MOST_AT_ONCE:,}")
        return ""

    def _why_no_review(self, rows: Sequence[TicketRow]) -> str:
        others = sum(row.state is not TicketState.PENDING_REVIEW for row in rows)
        if not others:
            return ""
        text = self.tr("{count} of the selected tickets are not to be reviewed.")
        return text.format(count=f"{others:,}")

    def _add(self, menu: QMenu, title: str, call: Callable[[], object], reason: str) -> None:
        action = menu.addAction(title, call)
        bar(action, reason)

    def _refuse(self, error: UserError) -> None:
        self._steps.refused.emit(error)

    def _tell(self, text: str) -> None:
        show_toast(self._page.window(), text)
