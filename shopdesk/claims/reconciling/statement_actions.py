"""What is done with a statement as a whole: accepted, taken back, thrown away, its differences exported."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shopdesk.claims.papers.differences import differences_name, write_differences
from shopdesk.claims.reconciling.reviewed import Reviewed
from shopdesk.claims.statements.accepting import Accepted, accept_statement
from shopdesk.claims.statements.importing import discard_statement, restore_statement
from shopdesk.claims.statements.matching import rematch
from shopdesk.claims.statements.statement_store import StatementRow, statement_row
from shopdesk.claims.statements.taking_back import take_back_acceptance
from shopdesk.claims.states import Outcome
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ask_target, tell_file
from shopdesk.ui.messages import show_toast

DIFFERENCES = "differences"  # what the folder is remembered for


class StatementActions(QObject):
    """Each as a job; what can be undone is, from the toast that tells it."""

    discarded = Signal()
    settled = Signal()  # accepting is over, whatever came of it

    def __init__(self, desk: Desk, page: QWidget, refused: Callable[[UserError], None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._refused = desk, page, refused
        self._accepting = False

    def accept(self, shown: Reviewed) -> None:
        """Enter the receipts of a statement in one step, or be done with one that has none."""
        self._accept(shown.statement, shown.fingerprint, even_nothing=not shown.sums.to_accept)

    def look_again(self, shown: Reviewed) -> None:
        """Match lines with claims that were registered since the statement came in."""
        self._desk.write("", rematch, shown.statement.id, then=self._on_matched)

    def take_back(self, shown: Reviewed) -> None:
        """Undo what accepting entered."""
        self._take_back(shown.statement)

    def discard(self, row: StatementRow) -> None:
        """Throw a statement away; it comes back from the toast."""
        self._desk.write(
            self.tr("Discarding the statement"), discard_statement, row.id, row.version,
            then=lambda _none: self._on_discarded(row), refused=self._refused,
        )  # fmt: skip

    def restore(self, row: StatementRow) -> None:
        """Take a statement back out of the recycle bin."""
        self._desk.write(self.tr("Restoring the statement"), restore_statement, row.id, refused=self._refused)

    def export_differences(self, shown: Reviewed) -> None:
        """Write what does not agree as a sheet for the courier."""
        row, rows = shown.statement, shown.results
        if all(one.outcome is Outcome.EQUAL for one in rows):
            show_toast(self._page.window(), self.tr("There are no differences: every line is equal."))
            return
        target = ask_target(self._page, self._desk, differences_name(row), (".xlsx", ".csv"), DIFFERENCES)
        if target is None:
            return
        self._desk.run(
            self.tr("Exporting {file}").format(file=target.name),
            lambda _progress: write_differences(target, row, rows),
            then=lambda _none: tell_file(self._page, target),
        )

    def _accept(self, row: StatementRow, seen: str | None = None, *, even_nothing: bool = True) -> None:
        if self._accepting:
            return
        self._accepting = True
        verb = partial(accept_statement, seen=seen, even_nothing=even_nothing)
        job = self._desk.write(
            self.tr("Entering receipts of {file}").format(file=row.file_name), verb, row.id, row.version,
            then=partial(self._on_accepted, row), refused=self._refused, progressing=True,
        )  # fmt: skip
        job.finished.connect(self._on_accept_finished)

    def _take_back(self, row: StatementRow) -> None:
        """Of the statement as it is by now: the one that was seen was accepted since."""
        now = self._desk.read(statement_row, row.id)
        if now is None:
            return
        self._desk.write(
            self.tr("Taking the statement back"), take_back_acceptance, now.id, now.version,
            then=lambda _none: self._on_taken_back(now), refused=self._refused,
        )  # fmt: skip

    def _on_accepted(self, row: StatementRow, accepted: Accepted) -> None:
        told = self.tr("{count} receipts entered, {amount}").format(
            count=f"{accepted.receipts:,}", amount=format_yuan(accepted.amount_fen)
        )
        if not accepted.receipts:
            told = self.tr("{file} is done: nothing was to be entered").format(file=row.file_name)
        elif accepted.left:
            told = self.tr("{told}; {count} lines left").format(told=told, count=f"{len(accepted.left):,}")
        show_toast(self._page.window(), told, [(self.tr("Undo"), partial(self._take_back, row))])

    def _on_matched(self, count: int) -> None:
        if count:
            told = self.tr("{count} lines belong to claims registered since").format(count=f"{count:,}")
            show_toast(self._page.window(), told)

    def _on_accept_finished(self) -> None:
        self._accepting = False
        self.settled.emit()

    def _on_taken_back(self, row: StatementRow) -> None:
        told = self.tr("{file} is taken back: every claim is as it was").format(file=row.file_name)
        now = self._desk.read(statement_row, row.id)  # what is decided about it from here on is not undone
        again = [] if now is None else [(self.tr("Undo"), partial(self._accept, now))]
        show_toast(self._page.window(), told, again)

    def _on_discarded(self, row: StatementRow) -> None:
        self.discarded.emit()
        told = self.tr("{file} is discarded").format(file=row.file_name)
        show_toast(self._page.window(), told, [(self.tr("Undo"), partial(self.restore, row))])
