"""One month of the ledger: its people, and the entries behind their figures."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from shopdesk.core.clock import Clock
from shopdesk.ledger.month_view.month_columns import ENTRIES_OF_MONTH, PEOPLE
from shopdesk.ledger.papers.statement import StaffStatement, TeamStatement
from shopdesk.ledger.store import EntryRow
from shopdesk.shops.model import StaffId
from shopdesk.ui.detail import plain_label
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.record_view import RecordView

GAP = 8  # px
PEOPLE_SHARE = 0.47


class MonthDetail(QSplitter):
    """The people of a month on the left; on the right the entries of the one who is selected, or of all."""

    entry_requested = Signal(object)  # EntryId

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: dict[int, StaffStatement] = {}
        self._entries: dict[int, EntryRow] = {}
        self.people = self._view(RecordTable(PEOPLE, self._rows_of("_people"), clock, self))
        self.entries = self._view(RecordTable(ENTRIES_OF_MONTH, self._rows_of("_entries"), clock, self))
        self.people_label, self.entries_label = plain_label(role="section"), plain_label(role="section")
        self.addWidget(_titled(self.people_label, self.people, right=GAP))
        self.addWidget(_titled(self.entries_label, self.entries, left=GAP))
        self.setChildrenCollapsible(False)
        self._was_moved = False
        self.splitterMoved.connect(self._on_moved)
        self.people.current_changed.connect(lambda _person: self._show_person())
        self.entries.opened.connect(self.entry_requested)

    def show_statement(self, statement: TeamStatement) -> None:
        """Show another month, or the same one anew; who was selected stays so."""
        self._people = {person.staff_id: person for person in statement.people}
        self.people_label.setText(self.tr("People in {month}").format(month=statement.month))
        self._show(self.people, list(self._people))
        self._show_person()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._was_moved:
            self._share_out()

    def person(self) -> StaffStatement | None:
        """Who is selected."""
        chosen = self.people.current_id()
        return None if chosen is None else self._people.get(chosen)

    def staff_id(self) -> StaffId | None:
        """The same by number; None for everybody."""
        person = self.person()
        return None if person is None else person.staff_id

    def _share_out(self) -> None:
        """Less than half for the people, in whole columns: a figure that is cut can be taken for another one."""
        used = wanted = self.people.verticalScrollBar().sizeHint().width() + GAP
        for column in PEOPLE.columns:
            wanted += column.width
            if wanted <= self.width() * PEOPLE_SHARE:
                used = wanted
        self.setSizes([used, max(0, self.width() - self.handleWidth() - used)])

    def _on_moved(self) -> None:
        self._was_moved = True

    def _show_person(self) -> None:
        people = list(self._people.values())
        person = people[0] if len(people) == 1 else self.person()
        people = people if person is None else [person]
        rows = [line.row for one in people for line in one.lines]
        self._entries = {row.id: row for row in sorted(rows, key=lambda row: (row.booked_on, row.id))}
        whose = self.tr("Entries of everybody") if person is None else self.tr("Entries of {name}")
        self.entries_label.setText(whose.format(name="" if person is None else person.name))
        self._show(self.entries, list(self._entries))

    def _rows_of(self, name: str) -> Any:
        def fetch(ids: Sequence[int]) -> Mapping[int, Any]:
            rows = getattr(self, name)
            return {record_id: rows[record_id] for record_id in ids if record_id in rows}

        return fetch

    def _view(self, table: RecordTable[Any]) -> RecordView:
        view = RecordView(self)
        view.set_table(table)
        view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        view.setAccessibleName(table.listing.translated_title())
        return view

    def _show(self, view: RecordView, ids: list[int]) -> None:
        table = view.table()
        assert table is not None
        table.show(ids)


def _titled(label: QWidget, view: QWidget, left: int = 0, right: int = 0) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(left, 0, right, 0)
    column.setSpacing(6)
    column.addWidget(label, alignment=Qt.AlignmentFlag.AlignLeft)
    column.addWidget(view, 1)
    return holder
