"""The statements of couriers, and the review of one of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.model import StatementId
from shopdesk.claims.reconciling.dropped import local_files, statements_among
from shopdesk.claims.reconciling.import_dialog import ImportStatementDialog
from shopdesk.claims.reconciling.review import StatementReview
from shopdesk.claims.reconciling.statement_list import StatementList
from shopdesk.claims.statements.statement_store import StatementRow, statement_row
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast
from shopdesk.ui.page import ListPane


class StatementsPage(QWidget):
    """The list of statements, or the review of one; files dropped anywhere on it are imported."""

    shows = frozenset({"statement", "claim", "courier", "shop", "staff"})

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        super().__init__()
        self._desk, self._companions = desk, companions
        self.list, self.review = StatementList(desk), StatementReview(desk, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setAcceptDrops(True)
        self.list.opened.connect(self.open_record)
        self.list.import_requested.connect(self.primary_action)
        self.review.left.connect(self.show_list)
        self.review.claim_requested.connect(self._on_claim)
        self.review.columns_requested.connect(self._on_columns)

    @property
    def pane(self) -> ListPane:
        """The parts of what is shown."""
        return self.review.current_pane() if self._is_reviewing() else self.list.pane

    # What the main window asks of every page.

    def reload(self) -> None:
        """Show what is stored now."""
        if self._is_reviewing():
            self.review.reload()
        self.list.reload()

    def primary_action(self) -> None:
        """Import statements: ask for files at once."""
        self._open_import().choose_files()

    def import_files(self, files: Sequence[Path]) -> None:
        """Look at files that were handed to the program or dropped."""
        self._open_import().add_files(files)

    def focus_filter(self) -> None:
        """Put the cursor into the filter text of what is shown."""
        (self.review if self._is_reviewing() else self.list).focus_filter()

    def export(self) -> None:
        """Export the list that is shown."""
        (self.review if self._is_reviewing() else self.list).export()

    def show_filter(self, values: dict[str, object]) -> None:
        """Narrow the list of statements down as somebody else asks."""
        self.show_list()
        self.list.show_filter(values)

    def open_record(self, statement_id: int) -> None:
        """Open the review of a statement."""
        row = self._desk.read(statement_row, StatementId(statement_id))
        if row is None or row.deleted_at is not None:
            show_toast(self.window(), self.tr("This statement is in the recycle bin."))
            return
        self.stack.setCurrentWidget(self.review)
        self.review.show_statement(statement_id)
        self.review.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Go back to the list, to the statement that was reviewed."""
        if not self._is_reviewing():
            return
        statement_id = self.review.statement_id()
        self.stack.setCurrentWidget(self.list)
        if statement_id is not None:
            self.list.pane.view.select_id(statement_id)
        self.list.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Files dropped anywhere.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if statements_among(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.import_files(local_files(event.mimeData()))

    # Answers.

    def _is_reviewing(self) -> bool:
        return self.stack.currentWidget() is self.review

    def _open_import(self, instead_of: StatementRow | None = None) -> ImportStatementDialog:
        dialog = ImportStatementDialog(self._desk, self, instead_of)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.imported.connect(self._on_imported)
        dialog.statement_requested.connect(self.open_record)
        dialog.open()
        return dialog

    def _on_columns(self, row: StatementRow) -> None:
        self._open_import(row).choose_files()

    def _on_imported(self, statement_ids: Sequence[StatementId]) -> None:
        """One statement is reviewed at once; of several the list says which wait."""
        if len(statement_ids) == 1:
            self.open_record(statement_ids[0])
            return
        self.show_list()
        told = self.tr("{count} statements are imported, and wait for review").format(count=len(statement_ids))
        show_toast(self.window(), told)

    def _on_claim(self, claim_id: int) -> None:
        opener = self._companions.openers.get("claim")
        if opener is not None:
            opener(claim_id)
