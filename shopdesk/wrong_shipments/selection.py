"""What can be done with the wrong shipments that are selected in the list, however many they are."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.core.errors import UserError
from shopdesk.ledger.form.staff_picker import staff_choices
from shopdesk.ledger.lookup import EntryRow
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ledger.states import EntryKind
from shopdesk.shops.model import StaffId
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.menus import bar
from shopdesk.ui.messages import Action, show_toast
from shopdesk.ui.plain_tip import plain_title
from shopdesk.ui.record_table import RecordTable
from shopdesk.wrong_shipments.companions import WrongShipmentCompanions
from shopdesk.wrong_shipments.model import Resolution, WrongShipmentId, kind_chip
from shopdesk.wrong_shipments.resolve_dialog import ResolveDialog
from shopdesk.wrong_shipments.resolving import assign, assign_each, assign_many, reopen_many
from shopdesk.wrong_shipments.store import ShipmentRow

SOURCE_KIND = "wrong_shipment"  # what the ledger calls such a record
MOST_NAMED = 3  # records that bar a step for all of them
MOST_AT_ONCE = 500  # records; more at one stroke are a slip more often than a wish


class ShipmentSelection(QObject):
    """Fills menus with what can be done with the selected records, and does it: all of them or none."""

    refused = Signal(object)  # UserError

    def __init__(
        self, page: QWidget, desk: Desk, companions: WrongShipmentCompanions, table: RecordTable[ShipmentRow],
        selected: Callable[[], Sequence[int]], listed: ListExport,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._desk, self._companions = page, desk, companions
        self._table, self._selected, self._listed = table, selected, listed

    def fill(self, menu: QMenu) -> None:
        """Add an entry for everything; what is not possible is disabled and says why."""
        menu.setToolTipsVisible(True)
        reason = self._why_not(len(self._selected()))
        rows = [] if reason else self.rows()
        self._add(menu, self.tr("Put right…"), self.resolve, reason or self._why_no_resolve(rows))
        self.fill_staff(menu, reason)
        self._add(menu, self.tr("Ledger entry…"), self.enter, reason or self._why_no_entry(rows))
        menu.addSeparator()
        self.fill_outputs(menu)

    def fill_outputs(self, menu: QMenu) -> None:
        """Add what leads out of the program, for one record as for many."""
        reason = "" if self._selected() else self.tr("Nothing is selected.")
        self._add(menu, self.tr("Export the selected rows…"), self._listed.to_file, reason)
        self._add(menu, self.tr("Print the selected rows…"), self._listed.to_paper, reason)

    def rows(self) -> list[ShipmentRow]:
        """The selected records as they stand on the screen, in the order of the list."""
        places = self._table.positions_of(frozenset(self._selected()))
        return [row for row in map(self._table.row, places) if row is not None]

    def resolve(self, shown: ShipmentRow | None = None) -> None:
        """Ask what came of all of them; of the one that is shown alone where it is not among them."""
        rows = self.rows()
        if shown is not None and shown.id not in self._selected():
            rows = [shown]
        if not rows:
            return
        dialog = ResolveDialog(self._desk, rows, self._page)
        dialog.accepted.connect(lambda: self._tell_resolved(rows))
        dialog.open()

    def assign(self, staff_id: StaffId | None) -> None:
        """Say who answers for all of them."""
        rows = self.rows()
        told = self.tr("{count} records have somebody who answers for them")
        if staff_id is None:
            told = self.tr("{count} records have nobody who answers for them")
        title = self.tr("Entering who answers for it")
        before = {row.id: (row.version + 1, row.staff_id) for row in rows if row.staff_id != staff_id}

        def done(_value: object) -> None:
            undo = partial(self._desk.write, title, assign_each, before, refused=self._refuse)
            show_toast(self._page.window(), told.format(count=len(rows)), [(self.tr("Undo"), undo)])

        seen = {row.id: row.version for row in rows}
        self._desk.write(title, assign_many, seen, staff_id, then=done, refused=self._refuse)

    def enter(self, rows: Sequence[ShipmentRow] = ()) -> None:
        """Open the form of ledger entries about some records, or about all that are selected, filled."""
        wanted = rows or self.rows()
        self._companions.enter([self.entry_draft(row) for row in wanted], partial(self._offers, wanted))

    def entry_draft(self, row: ShipmentRow) -> EntryDraft:
        """The ledger entry a record leads to: for who answers for it, on the day it came to light."""
        return EntryDraft(
            staff_id=row.staff_id,
            kind=EntryKind.PENALTY,
            happened_on=row.found_on,
            reason=f"{kind_chip(row.kind).text}: {row.goods}",
            source_kind=SOURCE_KIND,
            source_id=row.id,
            source_no=row.register_no,
            shop_id=row.shop_id,
        )

    def _offers(self, rows: Sequence[ShipmentRow], entered: Sequence[EntryRow]) -> list[Action]:
        """Who was fined for a record that nobody is known to answer for may be the one who does."""
        nobodys = {row.id: row for row in rows if row.staff_id is None}
        fines = [one for one in entered if one.source_kind == SOURCE_KIND and one.kind is EntryKind.PENALTY]
        if len(fines) != 1 or (row := nobodys.get(WrongShipmentId(fines[0].source_id or 0))) is None:
            return []
        told = self.tr("{name} answers for {register_no}").format(
            name=fines[0].staff_name, register_no=row.register_no
        )  # fmt: skip
        return [(told, partial(self._assign_fined, row, fines[0].staff_id, told))]

    def _assign_fined(self, row: ShipmentRow, staff_id: StaffId, told: str) -> None:
        title = self.tr("Entering who answers for it")

        def done(_value: object) -> None:
            undo = partial(self._desk.write, title, assign, row.id, row.version + 1, None, refused=self._refuse)
            show_toast(self._page.window(), told, [(self.tr("Undo"), undo)])

        self._desk.write(title, assign, row.id, row.version, staff_id, then=done, refused=self._refuse)

    def fill_staff(self, menu: QMenu, reason: str = "") -> None:
        """Add everybody who may answer for it."""
        if reason:
            self._add(menu, self.tr("Responsible"), lambda: None, reason)
            return
        below = menu.addMenu(self.tr("Responsible"))
        for staff_id, text in staff_choices(self._desk):
            below.addAction(plain_title(text), partial(self.assign, staff_id))
        below.addSeparator()
        below.addAction(self.tr("Nobody known"), partial(self.assign, None))

    def _tell_resolved(self, rows: Sequence[ShipmentRow]) -> None:
        text = self.tr("{count} records are put right").format(count=len(rows))
        if len(rows) == 1:
            text = self.tr("{register_no} is put right").format(register_no=rows[0].register_no)
        seen = {row.id: row.version + 1 for row in rows}
        undo = partial(self._desk.write, self.tr("Taking back"), reopen_many, seen, refused=self._refuse)
        undone = all(row.resolution is None for row in rows)  # what was appealed against does not come back by it
        show_toast(self._page.window(), text, [(self.tr("Undo"), undo)] if undone else [])

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(error)

    def _why_not(self, count: int) -> str:
        if not count:
            return self.tr("Nothing is selected.")
        if count > MOST_AT_ONCE:
            return self.tr("More than {most} records are selected.").format(most=MOST_AT_ONCE)
        return ""

    def _why_no_resolve(self, rows: Sequence[ShipmentRow]) -> str:
        others = [row for row in rows if row.resolution not in (None, Resolution.APPEAL)]
        return self._barring(self.tr("{count} of the selected records are put right already."), others)

    def _why_no_entry(self, rows: Sequence[ShipmentRow]) -> str:
        if barred := self._companions.why_not_enter():
            return barred
        others = [row for row in rows if row.staff_id is None]
        if len(rows) > 1 and others:
            return self._barring(self.tr("Nobody is known to answer for {count} of the selected records."), others)
        return ""

    def _barring(self, text: str, others: Sequence[ShipmentRow]) -> str:
        """A reason with the records that are in the way by name, the first of them at least."""
        if not others:
            return ""
        named = self.tr(", ").join(row.register_no for row in others[:MOST_NAMED])
        if len(others) > MOST_NAMED:
            named = self.tr("{records} and {count} more").format(records=named, count=len(others) - MOST_NAMED)
        return f"{text.format(count=len(others))}\n{named}"

    def _add(self, menu: QMenu, title: str, call: Callable[[], object], reason: str) -> None:
        action = menu.addAction(title, partial(call))
        bar(action, reason)
