"""What the ledger adds to registers, tickets and violations, wherever these are shown."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.companions import TicketAction
from shopdesk.aftersales.model import TicketId
from shopdesk.core.columns import Chip
from shopdesk.core.money import format_yuan
from shopdesk.ledger import rights
from shopdesk.ledger.companions import Openers
from shopdesk.ledger.form.batch_dialog import BatchEntryDialog
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.lookup import entries_of_source
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ledger.states import kind_chip
from shopdesk.ledger.store import EntryRow
from shopdesk.orders.detail import Related
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Action, show_toast

Offers = Callable[[Sequence[EntryRow]], Sequence[Action]]  # what else can be done once entries are written


class LedgerCompanion(QObject):
    """Opens the form of an entry, filled from a record, and tells which entries a record has led to.

    ``openers`` are the ways to records by their kind, for the link in the form.
    """

    entry_requested = Signal(object)  # EntryId

    def __init__(self, desk: Desk, window: QWidget, openers: Openers | None = None) -> None:
        super().__init__(window)
        self._desk, self._main, self._openers = desk, window, openers or {}

    # What is added to other records.

    def related(self, kind: str, record_id: int) -> list[Related]:
        """The entries about a record, as far as the acting person may see them."""
        return [self._related(row) for row in self._desk.read(entries_of_source, kind, record_id, self._desk.actor)]

    def ticket_actions(self) -> list[TicketAction]:
        """What can be done with the ticket that is shown."""
        barred = self.why_not_enter
        return [TicketAction(self.tr("Ledger entry…"), self.enter_for_ticket, lambda _ticket_id: barred())]

    def related_to_ticket(self, ticket_id: TicketId) -> list[Related]:
        """The entries about a ticket."""
        return self.related("ticket", ticket_id)

    def why_not_enter(self) -> str:
        """Why the acting person may not enter anything, or nothing."""
        return self._desk.read(rights.why_not_enter, self._desk.actor)

    # What is opened.

    def enter(
        self, draft: EntryDraft | None = None, staff_ids: Sequence[int] = (), offers: Offers | None = None
    ) -> None:  # fmt: skip
        """Open the form of an entry, filled as far as ``draft`` goes; Enter saves it. Who may not is told why.

        ``offers`` says what else is offered once it is written.
        """
        if barred := self.why_not_enter():
            show_toast(self._window(), barred)
            return
        open_source = None
        if draft is not None and draft.source_id is not None and draft.source_kind in self._openers:
            open_source = partial(self._openers[draft.source_kind], draft.source_id)
        dialog = EntryDialog(
            self._desk, draft=draft, staff_ids=staff_ids, source=open_source, parent=self._window()
        )  # fmt: skip
        dialog.saved.connect(partial(self._on_entered, offers))
        _open(dialog)

    def enter_for_source(
        self, kind: str, record_id: int, no: str, shop_id: int | None, staff_id: int | None, day: date, reason: str
    ) -> None:  # fmt: skip
        """Open the form of an entry about a record; the first rule made for such records stands in it."""
        draft = EntryDraft(
            staff_id=None if staff_id is None else StaffId(staff_id),
            happened_on=day,
            reason=reason,
            source_kind=kind,
            source_id=record_id,
            source_no=no,
            shop_id=None if shop_id is None else ShopId(shop_id),
        )
        self.enter(draft)

    def enter_many(self, drafts: Sequence[EntryDraft], offers: Offers | None = None) -> None:
        """Open the form for entries about several records at once, by one rule; all are entered, or none.

        ``offers`` as for ``enter``.
        """
        if len(drafts) == 1:
            self.enter(drafts[0], offers=offers)
        elif barred := self.why_not_enter():
            show_toast(self._window(), barred)
        elif drafts:
            dialog = BatchEntryDialog(self._desk, drafts, self._window())
            dialog.saved.connect(partial(self._on_entered, offers))
            _open(dialog)

    def enter_for_ticket(self, ticket_id: TicketId) -> None:
        """Open the form of an entry about a ticket: its number, its shop, who handles it, its reason."""
        for row in self._desk.read(tickets.ticket_rows, [ticket_id]):
            day = self._desk.clock.today()
            self.enter_for_source("ticket", ticket_id, row.ticket_no, row.shop_id, row.handler_id, day, row.reason)

    # What came of it.

    def _on_entered(self, offers: Offers | None, rows: Sequence[EntryRow]) -> None:
        text = self.tr("{count} entries are in the ledger").format(count=len(rows))
        if len(rows) == 1:
            told = self.tr("{entry_no} is entered: {name} {amount}")
            text = told.format(
                entry_no=rows[0].entry_no, name=rows[0].staff_name, amount=format_yuan(rows[0].amount_fen)
            )
        if rows:
            show = partial(self.entry_requested.emit, rows[-1].id)
            further = [] if offers is None else offers(rows)
            show_toast(self._main, text, [*further, (self.tr("Show"), show)])

    def _related(self, row: EntryRow) -> Related:
        title = self.tr("{name} {amount}").format(name=row.staff_name, amount=format_yuan(row.amount_fen))
        chip = kind_chip(row.kind)
        if row.reversed_by_no:
            chip = Chip(self.tr("Reversed"), "neutral")
        elif row.reverses_no:
            chip = Chip(self.tr("Reversal"), "special")
        return Related(row.entry_no, title, chip, partial(self.entry_requested.emit, EntryId(row.id)))

    def _window(self) -> QWidget:
        """The window in front: the one of a ticket or a register's record, or the main one."""
        return QApplication.activeWindow() or self._main


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
