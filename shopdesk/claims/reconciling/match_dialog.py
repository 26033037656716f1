"""Which claim the lines of a tracking number speak of: proposed, searched for, or registered on the spot."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.claims.drafting.claim_draft import ClaimDraft
from shopdesk.claims.drafting.kind_words import kind_in
from shopdesk.claims.drafting.proposals import draft_from_code
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.model import ClaimId
from shopdesk.claims.statements.matching import candidates, match_by_hand
from shopdesk.claims.statements.results import ResultRow
from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.claims.states import ClaimKind, MatchedBy, kind_chip, state_chip
from shopdesk.claims.store import ClaimRow
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_statement_match_dialog import Ui_StatementMatchDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.plain_table import allow
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_dialog import RecordDialog
from shopdesk.ui.record_table import RecordTable

TYPING_PAUSE_MS = 200

CANDIDATES = Listing[ClaimRow](
    "statement_candidates",
    "Reconciling",
    marked("Reconciling", "Claims it may be"),
    (
        Column("claim_no", marked("Reconciling", "Claim"), lambda r: r.claim_no, Kind.IDENTIFIER, 112),
        Column("tracking_no", marked("Reconciling", "Tracking no."), lambda r: r.tracking_no, Kind.IDENTIFIER, 136),
        Column("customer", marked("Reconciling", "Customer ID"), lambda r: r.customer_name, width=104),
        Column("kind", marked("Reconciling", "Kind"), lambda r: kind_chip(r.kind).text, width=80),
        Column("state", marked("Reconciling", "State"), lambda r: state_chip(r.state), Kind.STATE, 96),
        Column("claimed", marked("Reconciling", "Claimed"), lambda r: r.claimed_fen, Kind.MONEY, 88),
        Column("agreed", marked("Reconciling", "Agreed"), lambda r: r.agreed_fen, Kind.MONEY, 88),
        Column("received", marked("Reconciling", "Received"), lambda r: r.received_fen, Kind.MONEY, 88),
        Column("registered", marked("Reconciling", "Registered"), lambda r: r.registered_at, Kind.TIME, 128),
    ),
)


class MatchDialog(RecordDialog):
    """Shows the claims a line may speak of, likeliest first; Enter takes the one the cursor is on."""

    def __init__(self, desk: Desk, statement: StatementRow, row: ResultRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_StatementMatchDialog()
        self.ui.setupUi(self)
        self._statement, self._row = statement, row
        self._found: dict[int, ClaimRow] = {}
        self.table = RecordTable(CANDIDATES, self._fetch, desk.clock, self)
        self.ui.claimsTable.set_table(self.table)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self._show_line()
        self._connect()
        guard_composition(self)
        self.search()
        self.ui.searchEdit.setFocus()

    def search(self) -> None:
        """Look for claims by what is typed; with nothing typed, propose."""
        self._pause.stop()
        text = self.ui.searchEdit.text().strip()
        found = self._desk.read(candidates, self._statement.id, self._row.tracking_key, text)
        self._found = {row.id: row for row in found}
        self.table.show(self._found)
        if found:
            self.ui.claimsTable.select_id(found[0].id)
        hint = self.tr("Claims of {courier}, those nearest in number and amount first:")
        if not found:
            hint = self.tr("No claim of {courier} fits. Register one, or search for another.")
        self.ui.hintLabel.setText(hint.format(courier=self._statement.courier))
        self._show_state()

    def match(self) -> None:
        """Take the claim the cursor is on."""
        claim_id = self.ui.claimsTable.current_id()
        if claim_id is not None and claim_id in self._found:
            self._save(ClaimId(claim_id))

    def register(self) -> None:
        """Register a claim for the parcel, from its order where that is known; the lines are matched to it."""
        row = self._row
        found = self._desk.read(draft_from_code, row.tracking_no or row.order_no)
        if found.claim_id is not None:
            self._save(found.claim_id)
            return
        paid = max(row.paid_fen or 0, 0)
        draft = found.draft or ClaimDraft(row.tracking_no, ClaimKind.LOST, paid, order_no=row.order_no)
        draft = draft._replace(
            kind=kind_in(row.kind_word) or draft.kind,
            claimed_fen=paid or draft.claimed_fen,
            courier_id=self._statement.courier_id,
        )
        dialog = ClaimDialog(self._desk, draft=draft, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._save)
        dialog.claim_requested.connect(self._save)
        dialog.open()

    def _show_line(self) -> None:
        row, ui = self._row, self.ui
        told = self.tr("{tracking_no} · {kind} · paid {amount}").format(
            tracking_no=row.tracking_no or row.order_no, kind=row.kind_word or "—", amount=format_yuan(row.paid_fen)
        )
        ui.lineLabel.setText(" · ".join(filter(None, (told, row.remark))))
        ui.unmatchButton.setVisible(row.claim_id is not None)
        ui.messageLabel.hide()
        if row.matched_by is MatchedBy.HAND:
            told = self.tr("{claim_no} was chosen by hand").format(claim_no=row.claim_no)
            ui.unmatchButton.setToolTip(plain_tip(told))

    def _connect(self) -> None:
        ui = self.ui
        ui.searchEdit.textEdited.connect(lambda _text: self._pause.start())
        ui.searchEdit.returnPressed.connect(self._on_enter)
        ui.claimsTable.opened.connect(lambda _claim_id: self.match())
        ui.claimsTable.selection_changed.connect(lambda _count: self._show_state())
        ui.matchButton.clicked.connect(lambda _checked: self.match())
        ui.registerButton.clicked.connect(lambda _checked: self.register())
        ui.unmatchButton.clicked.connect(lambda _checked: self._save(None))
        ui.cancelButton.clicked.connect(self.reject)
        QShortcut(QKeySequence("Down"), ui.searchEdit, ui.claimsTable.setFocus)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.match)

    def _on_enter(self) -> None:
        """What was typed is looked for; the one claim that is found is taken, of several somebody chooses."""
        if self._pause.isActive():
            self.search()
        if self.ui.searchEdit.text().strip() and len(self._found) == 1:
            self.match()
        else:
            self.ui.claimsTable.setFocus()

    def _show_state(self) -> None:
        claim_id = self.ui.claimsTable.current_id()
        same = claim_id is not None and claim_id == self._row.claim_id
        reason = self.tr("Select a claim first.") if claim_id is None else ""
        allow(self.ui.matchButton, self.tr("The line belongs to this claim already.") if same else reason)

    def _save(self, claim_id: ClaimId | None) -> None:
        statement = self._statement
        self.run(
            self.tr("Matching lines"), match_by_hand, statement.id, statement.version, self._row.tracking_key, claim_id
        )

    def _on_refused(self, error: UserError) -> None:
        self.ui.messageLabel.setText(error.message)
        self.ui.messageLabel.show()

    def _fetch(self, ids: Sequence[int]) -> Mapping[int, ClaimRow]:
        return {claim_id: self._found[claim_id] for claim_id in ids if claim_id in self._found}
