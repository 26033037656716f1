"""The months of the ledger: what each came to, its statements and notices, and its close."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.ledger import service
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.month_view.month_columns import MONTHS
from shopdesk.ledger.month_view.month_detail import MonthDetail
from shopdesk.ledger.month_view.month_dialog import closing_dialog, reopening_dialog
from shopdesk.ledger.month_view.statement_dialog import StatementDialog
from shopdesk.ledger.months.closing import why_not_close, why_not_reopen
from shopdesk.ledger.months.month_store import MonthRow, list_months
from shopdesk.ledger.papers.notice import NoticeDraft, NoticeKind, why_not_publish
from shopdesk.ledger.papers.statement import TeamStatement, statement_data
from shopdesk.ledger.papers.statement_words import closed_words, mark_words
from shopdesk.ledger.rights import staff_seen
from shopdesk.ledger.view.room_above import RoomAbove
from shopdesk.ledger.view.verifying import Verifying
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.messages import Banner
from shopdesk.ui.page import MARGIN, EmptyState, PageHead
from shopdesk.ui.plain_table import allow
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.record_view import RecordView

ABOVE, BELOW = 236, 320  # px: six months; all that is left goes to people and entries


class LedgerMonthsPage(QWidget):
    """Every month since the first entry; the one that is selected by person and entry below."""

    shows = frozenset({"ledger_entry", "ledger_month", "ledger_appeal", "fund_movement", "commission_run", "staff"})

    def __init__(self, desk: Desk, companions: LedgerCompanions) -> None:
        super().__init__()
        self._desk, self._companions = desk, companions
        self._rows: dict[int, MonthRow] = {}  # by the number of the month, as 202610
        self.head, self.banner = PageHead(self), Banner(self)
        self._verifying = Verifying(self, desk, self.banner)
        self.months = RecordView(self)
        self.months.set_table(RecordTable(MONTHS, self._fetch, desk.clock, self))
        self.months.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.months.setAccessibleName(MONTHS.translated_title())
        self.detail = MonthDetail(desk.clock, self)
        self.mark_label, self.loose_label = plain_label(role="secondary"), plain_label(role="warning")
        self.empty = EmptyState(self)
        self._set_up_head()
        self._lay_out()
        self.months.current_changed.connect(lambda _month: self._on_month())
        self.months.opened.connect(lambda _month: self.write_statement())
        self.detail.entry_requested.connect(self._open_entry)
        self.setFocusProxy(self.months)
        self._listed = ListExport(
            self, desk, partial(on_screen, self.months), lambda _session, ids: self._fetch(ids), write_list_file
        )
        desk.actor_changed.connect(self.reload)
        alone = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_list, context=alone)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Show what is stored now; what is shown stays until it is there."""
        self._desk.ask(self, "months", _months, self._desk.actor, then=self.show_months)

    def primary_action(self) -> None:
        """Close the month that is next."""
        if self.close_button.isEnabled():
            self.close_next()

    def export(self) -> None:
        """Write the list of months to a file."""
        self._listed.to_file()

    def print_list(self) -> None:
        """Show the months as they would be printed."""
        self._listed.to_paper()

    # What can be done with a month.

    def write_statement(self) -> None:
        """Ask where the statement of the month goes, of the person that is selected, or of the team."""
        row = self.selected_month()
        if row is not None:
            StatementDialog(self._desk, row.month, self.detail.staff_id(), self).open()

    def make_notice(self, kind: NoticeKind) -> None:
        """Make a notice of the month's rewards and fines, or of the fund."""
        from shopdesk.ledger.view.notice_dialog import NoticeDialog  # noqa: PLC0415  what writes PDFs is large

        row = self.selected_month()
        if row is not None:
            NoticeDialog(self._desk, NoticeDraft(kind, row.month), self._companions.archive, self).open()

    def verify(self) -> None:
        """Prove that nothing was altered, and say so."""
        self._verifying.start()

    def close_next(self) -> None:
        """Ask to close the month that is selected, with every open one before it."""
        row = self.selected_month()
        if row is not None:
            closing_dialog(self._desk, row, self).open()

    def reopen(self) -> None:
        """Ask to open the month that is selected again."""
        row = self.selected_month()
        if row is not None:
            reopening_dialog(self._desk, row.month, self).open()

    def selected_month(self) -> MonthRow | None:
        """The month that is selected."""
        number = self.months.current_id()
        return None if number is None else self._rows.get(number)

    def show_months(self, rows: Sequence[MonthRow]) -> None:
        """Show what was gathered; the newest month that is over is selected first."""
        self._rows = {int(row.month.replace("-", "")): row for row in rows}
        nothing = all(not row.entries and not row.fund_fen and not row.closed for row in rows)
        self._stack.setCurrentWidget(self.empty if nothing else self.body)
        table = self.months.table()
        assert table is not None
        table.show(list(self._rows))
        self._above.fit(len(self._rows))
        if self.selected_month() is None and self._rows:
            over = next((number for number, row in self._rows.items() if row.is_over), next(iter(self._rows)))
            self.months.select_id(over)  # asks for what stands below it
        else:
            self._on_month()
        closed = max((row.month for row in rows if row.closed), default="")
        self.head.set_note(self.tr("closed until {month}").format(month=closed) if closed else "")

    # How it is put together.

    def _set_up_head(self) -> None:
        self.head.set_title(self.tr("Months"))
        self.head.add_button(self.tr("Verify the ledger"), self.verify, "plain", "shield")
        notices = QMenu(self)
        notices.setToolTipsVisible(True)
        self.entries_notice = notices.addAction(self.tr("Rewards and fines…"))
        self.entries_notice.triggered.connect(lambda _checked: self.make_notice(NoticeKind.ENTRIES))
        self.fund_notice = notices.addAction(self.tr("Department fund…"))
        self.fund_notice.triggered.connect(lambda _checked: self.make_notice(NoticeKind.FUND))
        self.notice_button = self.head.add_menu(self.tr("Public notice"), notices)
        self.statement_button = self.head.add_button(self.tr("Statement…"), self.write_statement, "plain", "sheet")
        self.reopen_button = self.head.add_button(self.tr("Open again…"), self.reopen)
        self.close_button = self.head.add_button(self.tr("Close month…"), self.close_next, "primary")
        sentence = self.tr(
            "Nothing was entered in the ledger yet. Once there are entries, every month stands here with what it came "
            "to, its statements and notices, and can be closed."
        )
        self.empty.set_content("ledger", sentence)

    def _lay_out(self) -> None:
        for label in (self.mark_label, self.loose_label):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = QWidget(self)
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.mark_label)
        rows.addWidget(self.loose_label)
        rows.addWidget(self.detail, 1)
        self.body = QSplitter(Qt.Orientation.Vertical, self)
        self.body.setContentsMargins(MARGIN, 0, MARGIN, 16)
        self.body.addWidget(self.months)
        self.body.addWidget(below)
        self.body.setChildrenCollapsible(False)
        self.body.setStretchFactor(0, 0)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([ABOVE, BELOW])
        self._above = RoomAbove(self.body, self.months, ABOVE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.body)
        self._stack.addWidget(self.empty)

    # Answers.

    def _fetch(self, numbers: Sequence[int]) -> dict[int, MonthRow]:
        return {number: self._rows[number] for number in numbers if number in self._rows}

    def _on_month(self) -> None:
        row, desk = self.selected_month(), self._desk
        reason = self.tr("Select a month first.")
        allow(self.statement_button, "" if row is not None else reason)
        self.notice_button.setEnabled(row is not None)
        barred = desk.read(why_not_publish, desk.actor, NoticeKind.ENTRIES)
        self.entries_notice.setEnabled(not barred)
        self.entries_notice.setToolTip(plain_tip(barred))
        if row is not None:
            reason = desk.read(why_not_close, desk.actor, row.month)
            self.close_button.setText(self.tr("Close {month}…").format(month=row.month))
            desk.ask(self, "detail", _month, desk.actor, row.month, then=self._show_detail)
        allow(self.close_button, reason)
        allow(self.reopen_button, "" if row is None else desk.read(why_not_reopen, desk.actor, row.month))
        self.reopen_button.setVisible(row is not None and row.closed)
        self.close_button.setVisible(row is None or not row.closed)

    def _show_detail(self, told: tuple[TeamStatement, list[str]]) -> None:
        statement, ends = told
        self.detail.show_statement(statement)
        words = filter(None, (closed_words(statement, self._desk.clock), mark_words(statement)))
        self.mark_label.setText(" · ".join(words))
        self.loose_label.setText("\n".join(ends))
        self.loose_label.setVisible(bool(ends))

    def _open_entry(self, entry_id: int) -> None:
        if "ledger_entry" in self._companions.openers:
            self._companions.openers["ledger_entry"](entry_id)


def _months(session: Session, actor: Actor) -> list[MonthRow]:
    """The months with what somebody may see of them."""
    return list_months(session, actor.clock, staff_seen(session, actor))


def _month(session: Session, actor: Actor, month: str) -> tuple[TeamStatement, list[str]]:
    """A month by person, and what is not settled in it; of colleagues nothing is told to who may not see it."""
    statement = statement_data(session, actor, month)
    return statement, service.loose_ends(session, month) if statement.is_team else []
