"""Pictures of the windows of the ledger; see ``shots.py``."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from shopdesk.core.clock import month_after
from shopdesk.ledger.appeals import appeal_store
from shopdesk.ledger.commission_view.rate_book import RateBookDialog
from shopdesk.ledger.form.appeal_dialog import AppealDialog, DecisionDialog
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.form.reversal_dialog import ReversalDialog
from shopdesk.ledger.fund_view.collect_dialog import CollectDialog
from shopdesk.ledger.fund_view.movement_dialog import MovementDialog
from shopdesk.ledger.month_view.month_dialog import closing_dialog
from shopdesk.ledger.month_view.statement_dialog import StatementDialog
from shopdesk.ledger.months.month_store import list_months
from shopdesk.ledger.papers.notice import NoticeDraft, NoticeKind
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ledger.rule_book.rule_book import RuleBookDialog
from shopdesk.ledger.rule_book.rule_dialog import RuleDialog
from shopdesk.ledger.rules.managing import list_rules
from shopdesk.ledger.states import EntryKind, FundKind
from shopdesk.ledger.store import EntryFilter, EntryRow, list_entry_ids, list_entry_rows
from shopdesk.ledger.view.notice_dialog import NoticeDialog
from shopdesk.workplace import Workplace


class LedgerShots:
    """Opens each window of the ledger; ``settle`` lets everything arrive that was asked for."""

    def __init__(self, workplace: Workplace, settle: Callable[[Workplace], None]) -> None:
        self._workplace, self._settle = workplace, settle
        self._desk, self._window = workplace.desk, workplace.window
        self._month = month_after(self._desk.clock.month_of(self._desk.clock.now()), -1)

    def all(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        """Name and maker of every picture."""
        desk, window, archive = self._desk, self._window, self._workplace.office.archive
        yield "dialog_ledger_entry_new", lambda: EntryDialog(desk, parent=window)
        yield "dialog_ledger_entry", self.entry
        yield "dialog_ledger_reversal", lambda: ReversalDialog(desk, [self.row(only_standing=True)], window)
        yield "dialog_ledger_appeal", lambda: AppealDialog(desk, self.row(uncollected=True), window)
        yield "dialog_ledger_decision", self.decision
        yield "dialog_ledger_rules", lambda: RuleBookDialog(desk, window)
        yield "dialog_ledger_rule", lambda: RuleDialog(desk, desk.read(list_rules)[0], window)
        yield "dialog_fund_spend", lambda: MovementDialog(desk, FundKind.SPENDING, window)
        yield "dialog_fund_collect", lambda: CollectDialog(desk, (), window)
        yield "dialog_commission_rates", lambda: RateBookDialog(desk, self._month, window)
        yield "dialog_ledger_month", self.close_month
        yield "dialog_ledger_statement", lambda: StatementDialog(desk, self._month, None, window)
        yield "dialog_ledger_notice", lambda: NoticeDialog(desk, NoticeDraft(month=self._month), archive, window)
        fund = NoticeDraft(NoticeKind.FUND, month=self._month, with_receipts=True)
        yield "dialog_fund_notice", lambda: NoticeDialog(desk, fund, archive, window)

    def row(self, **wanted: Any) -> EntryRow:
        """The newest penalty or bonus of a kind."""
        filtered = EntryFilter(kinds=frozenset({EntryKind.PENALTY, EntryKind.BONUS}), **wanted)
        ids = self._desk.read(list_entry_ids, filtered)
        return self._desk.read(list_entry_rows, ids[:1])[ids[0]]

    def entry(self) -> QWidget:
        """An entry about a record, by its rule."""
        row = self.row(uncollected=True)
        draft = EntryDraft(
            row.staff_id, EntryKind.PENALTY, self._desk.clock.today(), row.rule_id, reason=row.reason,
            source_kind="wrong_shipment", source_id=1, source_no="WS2610-0001",
        )  # fmt: skip
        return EntryDialog(self._desk, draft=draft, parent=self._window)

    def close_month(self) -> QWidget:
        """The last month, before it is closed."""
        rows = self._desk.read(list_months, self._desk.clock)
        return closing_dialog(self._desk, next(row for row in rows if row.month == self._month), self._window)

    def decision(self) -> QWidget:
        """An appeal that waits for a decision."""
        appeal = self._desk.read(appeal_store.list_open)[0]
        row = self._desk.read(list_entry_rows, [appeal.entry_id])[appeal.entry_id]
        return DecisionDialog(self._desk, row, appeal, self._window)
