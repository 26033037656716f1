"""What can be done with the entries that are selected in the list, however many they are."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.ledger import rights
from shopdesk.ledger.form.reversal_dialog import ReversalDialog
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.papers.notice import NoticeDraft
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryRow
from shopdesk.ledger.view.notice_dialog import NoticeDialog
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.menus import bar
from shopdesk.ui.messages import show_toast
from shopdesk.ui.record_table import RecordTable

MOST_NAMED = 3  # entries that bar a step for all of them
MOST_AT_ONCE = 200  # entries; more at one stroke are a slip more often than a wish


class EntrySelection(QObject):
    """Fills menus with what can be done with the selected entries, and does it: all of them or none."""

    collect_requested = Signal(list)  # ids of penalties whose fines were paid

    def __init__(
        self, page: QWidget, desk: Desk, archive: PhotoArchive, table: RecordTable[EntryRow],
        selected: Callable[[], Sequence[int]], listed: ListExport,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._desk, self._archive = page, desk, archive
        self._table, self._selected, self._listed = table, selected, listed

    def fill(self, menu: QMenu) -> None:
        """Add an entry for everything; what is not possible is disabled and says why."""
        reason = self._why_not(len(self._selected()))
        rows = [] if reason else self.rows()
        if not self._desk.read(rights.why_not_enter, self._desk.actor):
            self._add(menu, self.tr("Collect the fines…"), self.collect, reason or self._why_no_collecting(rows))
            self._add(menu, self.tr("Reverse…"), self.reverse, reason or self._why_no_reversal(rows))
            menu.addSeparator()
        self.fill_outputs(menu)

    def fill_outputs(self, menu: QMenu) -> None:
        """Add what leads out of the program, for one entry as for many."""
        menu.setToolTipsVisible(True)
        none = "" if self._selected() else self.tr("Nothing is selected.")
        if not self._desk.read(rights.why_not_enter, self._desk.actor):
            self._add(menu, self.tr("Notice to put up…"), self.write_notice, self._why_not(len(self._selected())))
        self._add(menu, self.tr("Export the selected rows…"), self._listed.to_file, none)
        self._add(menu, self.tr("Print the selected rows…"), self._listed.to_paper, none)

    def rows(self) -> list[EntryRow]:
        """The selected entries as they stand on the screen, in the order of the list."""
        places = self._table.positions_of(frozenset(self._selected()))
        return [row for row in map(self._table.row, places) if row is not None]

    def reverse(self) -> None:
        """Take all of them back by further entries."""
        dialog = ReversalDialog(self._desk, self.rows(), self._page)
        dialog.reversed.connect(self.tell_reversed)
        dialog.open()

    def collect(self) -> None:
        """Put the fines of all of them into the department fund."""
        self.collect_requested.emit([row.id for row in self.rows()])

    def write_notice(self) -> None:
        """Make a notice of them to put up."""
        ids = tuple(EntryId(row.id) for row in self.rows())
        dialog = NoticeDialog(self._desk, NoticeDraft(entry_ids=ids), self._archive, self._page)
        dialog.open()

    def tell_reversed(self, reversals: Sequence[EntryRow]) -> None:
        """Say what was taken back, and by what."""
        told = self.tr("{count} entries are reversed").format(count=len(reversals))
        if len(reversals) == 1:
            told = self.tr("{entry_no} takes back {other}")
            told = told.format(entry_no=reversals[0].entry_no, other=reversals[0].reverses_no)
        show_toast(self._page.window(), told)

    def _why_not(self, count: int) -> str:
        if not count:
            return self.tr("Nothing is selected.")
        if count > MOST_AT_ONCE:
            return self.tr("More than {most} entries are selected.").format(most=f"{MOST_AT_ONCE:,}")
        return ""

    def _why_no_reversal(self, rows: Sequence[EntryRow]) -> str:
        others = [row for row in rows if not row.stands]
        return self._barring(self.tr("{count} of the selected entries are reversed, or take one back."), others)

    def _why_no_collecting(self, rows: Sequence[EntryRow]) -> str:
        if barred := self._desk.read(rights.why_not_move_fund, self._desk.actor):
            return barred
        others = [
            row
            for row in rows
            if row.kind is not EntryKind.PENALTY or not row.stands or row.collected or not row.amount_fen
        ]
        return self._barring(self.tr("{count} of the selected entries have no fine to collect."), others)

    def _barring(self, text: str, others: Sequence[EntryRow]) -> str:
        """A reason with the entries that are in the way by number, the first of them at least."""
        if not others:
            return ""
        named = self.tr(", ").join(row.entry_no for row in others[:MOST_NAMED])
        if len(others) > MOST_NAMED:
            named = self.tr("{entries} and {count} more").format(entries=named, count=len(others) - MOST_NAMED)
        return f"{text.format(count=f'{len(others):,}')}\n{named}"

    def _add(self, menu: QMenu, title: str, call: Callable[[], object], reason: str) -> None:
        action = menu.addAction(title, partial(call))
        bar(action, reason)
