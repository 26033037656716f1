"""What can be done with the claims that are selected in the list, however many they are."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.claims import rights
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import OPEN_STATES, ClaimState
from shopdesk.claims.steps.batches import check_claims, submit_claims
from shopdesk.claims.store import ClaimRow
from shopdesk.claims.templates.keeping import TemplateRow, list_templates, sheet_of_claims, write_form
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.menus import bar
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_title
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.written_file import ask_file, tell_file

FORMS = "claim forms"
MOST_NAMED = 3  # claims that bar a step for all of them
MOST_AT_ONCE = 1_000  # claims; more at one stroke are a slip more often than a wish


class ClaimSelection(QObject):
    """Fills menus with what can be done with the selected claims, and does it: all of them or none."""

    refused = Signal(object)  # UserError
    sheet_requested = Signal(str, str)  # month and courier (empty: all) of the sheet the selected claims stand on
    form_requested = Signal(list)  # ids of claims, to be looked at in a form before it is written

    def __init__(
        self, page: QWidget, desk: Desk, archive: PhotoArchive, table: RecordTable[ClaimRow],
        selected: Callable[[], Sequence[int]], listed: ListExport,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._desk, self._archive = page, desk, archive
        self._table, self._selected, self._listed = table, selected, listed

    def fill(self, menu: QMenu) -> None:
        """Add an entry for everything; what is not possible is disabled and says why."""
        reason = self._why_not(len(self._selected()))
        rows = [] if reason else self.rows()
        self._add(menu, self.tr("Submit"), self.submit, reason or self._why_no_submit(rows))
        self._add(menu, self.tr("Second check"), self.check, reason or self._why_no_check(rows))
        self._add(menu, self.tr("Note a call…"), self.note_call, reason or self._why_no_call(rows))
        menu.addSeparator()
        self.fill_outputs(menu)

    def fill_outputs(self, menu: QMenu) -> None:
        """Add what leads out of the program, for one claim as for many."""
        menu.setToolTipsVisible(True)
        reason = self._why_not(len(self._selected()))
        self._add(menu, self.tr("Evidence pack…"), self.write_evidence, reason)
        self._add_forms(menu, reason)
        self._add(menu, self.tr("Month-end sheet…"), self.ask_for_sheet, reason)
        any_number = reason if not self._selected() else ""
        self._add(menu, self.tr("Export the selected rows…"), self._listed.to_file, any_number)
        self._add(menu, self.tr("Print the selected rows…"), self._listed.to_paper, any_number)

    def rows(self) -> list[ClaimRow]:
        """The selected claims as they stand on the screen, in the order of the list."""
        places = self._table.positions_of(frozenset(self._selected()))
        return [row for row in map(self._table.row, places) if row is not None]

    def submit(self) -> None:
        """Hand all of them to their couriers."""
        self._take(self.tr("Submitting claims"), submit_claims, self.tr("{count} claims are submitted"))

    def check(self) -> None:
        """Say that all of them were looked at a second time."""
        self._take(self.tr("Checking claims"), check_claims, self.tr("{count} claims are checked"))

    def note_call(self) -> None:
        """Note one call about all of them."""
        rows = self.rows()
        detail = self._desk.read(claim_detail, rows[0].id) if rows else None
        if detail is None:
            return
        told = self.tr("The call is noted with {count} claims").format(count=f"{len(rows):,}")
        dialog = ClaimStepDialog(self._desk, detail, "follow_up", self._page, rows[1:])
        dialog.accepted.connect(lambda: show_toast(self._page.window(), told))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def write_evidence(self) -> None:
        """Put what proves them into a PDF or a zip."""
        from shopdesk.claims.view.evidence_dialog import EvidenceDialog  # noqa: PLC0415  what writes PDFs is large

        self._open(EvidenceDialog(self._desk, self._archive, self._ids(), self._page))

    def ask_for_sheet(self) -> None:
        """Ask for the month-end sheet of the month in which the latest of them was registered."""
        rows = self.rows()
        couriers = {row.courier for row in rows}
        month = max(self._desk.clock.month_of(row.registered_at) for row in rows)
        self.sheet_requested.emit(month, couriers.pop() if len(couriers) == 1 else "")

    def fill_form(self, template: TemplateRow) -> None:
        """Write them into a courier's own form."""
        desk, page, ids = self._desk, self._page, self._ids()
        name = f"{template.name}_{desk.clock.today():%Y-%m-%d}.xlsx"
        kinds = {".xlsx": self.tr("Excel workbook (*.xlsx)")}
        target = ask_file(page, desk.settings, self.tr("Courier's form"), name, kinds, FORMS)
        if not ids or target is None:
            return

        def work(_progress: Progress) -> None:
            with desk.database.read() as session:
                sheet = sheet_of_claims(session, desk.clock, ids)
                write_form(target, session, desk.clock, template.id, sheet, desk.actor.name)

        desk.run(self.tr("Filling in {form}").format(form=template.name), work, lambda _none: tell_file(page, target))

    def _add_forms(self, menu: QMenu, reason: str) -> None:
        """The forms of the couriers that are selected, and those for every courier."""
        couriers = {row.courier for row in self.rows()} if not reason else set()
        forms = [one for one in self._desk.read(list_templates) if not one.courier or couriers == {one.courier}]
        if not reason and not forms:
            reason = self.tr("There is no form for these claims. Add one under Manage, Couriers' forms.")
        if reason:
            self._add(menu, self.tr("Courier's form…"), lambda: None, reason)
            return
        below = menu.addMenu(self.tr("Courier's form"))
        for form in forms:
            below.addAction(plain_title(form.name), partial(self.fill_form, form))
        below.addSeparator()
        below.addAction(self.tr("Look at it first…"), lambda: self.form_requested.emit(self._ids()))

    def _ids(self) -> list[ClaimId]:
        return [row.id for row in self.rows()]

    def _open(self, dialog: Any) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _take(self, title: str, verb: Callable[..., Any], told: str) -> None:
        seen = {row.id: row.version for row in self.rows()}

        def done(_value: object) -> None:
            show_toast(self._page.window(), told.format(count=f"{len(seen):,}"))

        if seen:
            self._desk.write(title, verb, seen, then=done, refused=self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(error)

    def _why_not(self, count: int) -> str:
        if not count:
            return self.tr("Nothing is selected.")
        if count > MOST_AT_ONCE:
            return self.tr("More than {most} claims are selected.").format(most=f"{MOST_AT_ONCE:,}")
        return ""

    def _why_no_submit(self, rows: Sequence[ClaimRow]) -> str:
        others = [row for row in rows if row.state is not ClaimState.DRAFT]
        return self._barring(self.tr("{count} of the selected claims are not to be submitted."), others)

    def _why_no_check(self, rows: Sequence[ClaimRow]) -> str:
        if barred := self._desk.read(rights.why_not_check, self._desk.actor):
            return barred
        others = [row for row in rows if row.checked_by or row.state not in OPEN_STATES]
        return self._barring(self.tr("{count} of the selected claims are checked or closed."), others)

    def _why_no_call(self, rows: Sequence[ClaimRow]) -> str:
        others = [row for row in rows if row.state not in OPEN_STATES]
        return self._barring(self.tr("{count} of the selected claims are closed."), others)

    def _barring(self, text: str, others: Sequence[ClaimRow]) -> str:
        """A reason with the claims that are in the way by name, the first of them at least."""
        if not others:
            return ""
        named = self.tr(", ").join(row.claim_no for row in others[:MOST_NAMED])
        if len(others) > MOST_NAMED:
            named = self.tr("{claims} and {count} more").format(claims=named, count=len(others) - MOST_NAMED)
        return f"{text.format(count=f'{len(others):,}')}\n{named}"

    def _add(self, menu: QMenu, title: str, call: Callable[[], object], reason: str) -> None:
        action = menu.addAction(title, partial(call))
        bar(action, reason)
