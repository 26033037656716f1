"""What stands behind one result: its claim, and every line of the file that adds up to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from shopdesk.claims.reconciling.listed import kind_words
from shopdesk.claims.reconciling.result_table import left_words, outcome_words
from shopdesk.claims.reconciling.reviewed import Reviewed
from shopdesk.claims.reconciling.row_choices import RowChoice, choices
from shopdesk.claims.statements.results import ResultRow, lines_of
from shopdesk.claims.statements.statement_store import LineRow
from shopdesk.claims.states import LineRole, MatchedBy, handled_words, handling_chip, state_chip
from shopdesk.core.columns import Chip
from shopdesk.core.money import format_yuan
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList, plain_label

MOST_LINES = 200
PAUSE_MS = 60  # who runs down a long list does not want to see every row


class LinePanel(QObject):
    """Fills the panel beside the list with the row the cursor is on."""

    choice_taken = Signal(object, object)  # Reviewed, RowChoice

    def __init__(self, desk: Desk, panel: DetailPanel) -> None:
        super().__init__(panel)
        self._desk, self._panel = desk, panel
        self.claim, self.amounts, self.lines = FactList(panel), FactList(panel), FactList(panel)
        self.claim.set_title(self.tr("Claim"))
        self.amounts.set_title(self.tr("Amounts"))
        self.lines.set_title(self.tr("Lines of the file"))
        self.note = plain_label(role="secondary", parent=panel)
        self.note.setWordWrap(True)
        self._wanted: tuple[Reviewed, ResultRow] | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._show_wanted)
        for widget in (self.note, self.claim, self.amounts, self.lines):
            panel.add(widget)

    def show_row(self, shown: Reviewed, row: ResultRow) -> None:
        """Show a result, with what can be done about it, once the cursor rests there."""
        self._wanted = (shown, row)
        self._soon.start()

    def _show_wanted(self) -> None:
        if self._wanted is None:
            return
        shown, row = self._wanted
        offered = choices([row], shown.rules)
        self._panel.set_heading(row.tracking_no or row.order_no, outcome_words(row))
        self._panel.actions_row.set_actions(
            (choice.title, partial(self.choice_taken.emit, shown, choice), "plain", choice.barred)
            for choice in offered
            if choice.key != "claim"
        )
        self.note.setText(row.left_because)
        self.note.setVisible(bool(row.left_because))
        self._show_claim(shown, row, offered)
        self._show_amounts(row, is_accepted=shown.is_accepted)
        self.lines.setVisible(bool(row.line_count))
        if row.line_count:
            self._desk.ask(self, "lines", lines_of, shown.statement.id, row.tracking_key, then=self._on_lines)

    def _on_lines(self, found: Sequence[LineRow]) -> None:
        self.lines.set_facts([self._line(line) for line in found[:MOST_LINES]])

    def _show_claim(self, shown: Reviewed, row: ResultRow, offered: list[RowChoice]) -> None:
        to_claim = next((one for one in offered if one.key == "claim"), None)
        opened = None if to_claim is None else partial(self.choice_taken.emit, shown, to_claim)
        nobody = "" if row.claim_id is not None else self.tr("No claim of ours")
        by = {
            MatchedBy.TRACKING: self.tr("by its tracking no."),
            MatchedBy.ORDER: self.tr("by its order no."),
            MatchedBy.HAND: self.tr("by hand"),
        }
        state = [] if row.state is None else [state_chip(row.state)]
        self.claim.set_facts(
            [
                Fact(self.tr("Claim no."), row.claim_no or nobody, open=opened, chips=state),
                Fact(self.tr("Matched"), "" if row.matched_by is None else by[row.matched_by]),
                Fact(self.tr("Customer ID"), row.customer_name),
                Fact(self.tr("Order no."), row.order_no, copy=True),
                Fact(self.tr("Kind"), kind_words(row)),
            ]
        )

    def _show_amounts(self, row: ResultRow, *, is_accepted: bool) -> None:
        handling = handling_chip(row.handling).text if row.line_count else ""
        if is_accepted and row.line_count:
            handling = handled_words(row.handling) if row.accepted else left_words(row)
        amount = format_yuan(row.to_enter_fen) if row.to_enter_count and (row.accepted or not is_accepted) else ""
        self.amounts.set_facts(
            [
                Fact(self.tr("Expected"), format_yuan(row.expected_fen)),
                Fact(self.tr("Paid"), format_yuan(row.paid_fen)),
                Fact(self.tr("Difference"), format_yuan(row.difference_fen)),
                Fact(self.tr("Handling"), handling),
                Fact(self.tr("Entered") if is_accepted else self.tr("To enter"), amount),
                Fact(self.tr("Reason"), row.reason),
            ]
        )

    def _line(self, line: LineRow) -> Fact:
        """A line in words: which row of the file, when, what for, and its amount on the right."""
        words = " ".join(filter(None, (line.paid_on.isoformat() if line.paid_on else "", line.kind_word, line.remark)))
        chips = []
        if line.role is LineRole.REVERSAL:
            chips.append(Chip(self.tr("Reversal"), "warning"))
        if line.known_in:
            chips.append(Chip(self.tr("Entered before: {file}").format(file=line.known_in)))
        elif line.receipt_id is not None:
            chips.append(Chip(self.tr("Entered"), "good"))
        label = self.tr("Row {row}").format(row=line.row_no)
        return Fact(label, words, chips=chips, side=format_yuan(line.paid_fen))
