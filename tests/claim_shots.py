"""Pictures of the pages and dialogs of claims; see ``shots.py``."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.claims import service as claims
from shopdesk.claims.books.courier_book import CourierBookDialog
from shopdesk.claims.books.courier_form import CourierDialog
from shopdesk.claims.books.form_dialog import FormDialog
from shopdesk.claims.books.template_book import TemplateBookDialog
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.dossier import ClaimDetail, claim_detail
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.form.loss_dialog import LossDialog
from shopdesk.claims.reconciling.import_dialog import ImportStatementDialog
from shopdesk.claims.reconciling.match_dialog import MatchDialog
from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.claims.states import ClaimState, Outcome
from shopdesk.claims.store import ClaimFilter, list_claim_ids
from shopdesk.claims.templates.template_store import list_templates
from shopdesk.claims.view.evidence_dialog import EvidenceDialog
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.model import OrderId
from shopdesk.workplace import Workplace
from tests.shop_folder import DATA

_STEPS = (
    ("agree", ClaimState.SUBMITTED),
    ("receipt", ClaimState.AGREED),
    ("write_off", ClaimState.AGREED),
    ("follow_up", ClaimState.SUBMITTED),
)


class ClaimShots:
    """Opens each page and dialog of claims; ``settle`` lets everything arrive that was asked for."""

    def __init__(
        self, workplace: Workplace, settle: Callable[[Workplace], None], an_order: Callable[[], OrderId]
    ) -> None:
        self._workplace, self._settle, self._an_order = workplace, settle, an_order
        self._desk, self._window = workplace.desk, workplace.window

    def all(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        """Name and maker of every picture."""
        desk, window = self._desk, self._window
        yield "reconciling", lambda: self.review(0)
        yield "reconciling_accepted", lambda: self.review(-1)
        yield "dialog_statement_import", self.statement_import
        yield "dialog_statement_match", self.match
        yield "dialog_claim_new", lambda: ClaimDialog(desk, order_id=self._an_order(), parent=window)
        yield "dialog_claim_scan", lambda: ClaimDialog(desk, parent=window)
        yield (
            "dialog_claim_edit",
            lambda: ClaimDialog(desk, claim_id=self.claim(ClaimState.DRAFT).row.id, parent=window),
        )
        yield "dialog_loss", lambda: LossDialog(desk, self._an_order(), window, self._workplace.neighbours.photo_strip)
        for step, state in _STEPS:
            yield f"dialog_claim_{step}", lambda step=step, state=state: self.step(state, step)
        yield "dialog_claim_sheet", lambda: ClaimSheetDialog(desk, parent=window)
        yield "dialog_claim_evidence", self.evidence
        yield "dialog_courier_book", lambda: CourierBookDialog(desk, window)
        yield "dialog_courier", lambda: CourierDialog(desk, desk.read(list_couriers)[0], window)
        yield "dialog_claim_forms", lambda: TemplateBookDialog(desk, window)
        form = desk.read(list_templates)[0].id
        yield "dialog_claim_form_filled", lambda: FormDialog(desk, None, form, window)

    def claim(self, state: ClaimState) -> ClaimDetail:
        """The newest claim in a state."""
        found = self._desk.read(
            claim_detail, self._desk.read(list_claim_ids, ClaimFilter(states=frozenset({state})))[0]
        )
        assert found is not None
        return found

    def step(self, state: ClaimState, step: str) -> QDialog:
        """What a step of a claim asks for."""
        return ClaimStepDialog(self._desk, self.claim(state), step, self._window)

    def evidence(self) -> QDialog:
        """What goes into the evidence of a month."""
        archive, month = self._workplace.office.archive, f"{self._desk.clock.today():%Y-%m}"
        return EvidenceDialog(self._desk, archive, month, self._window)

    def statement(self, place: int) -> StatementRow:
        """A statement that waits for review, or the one that is accepted."""
        rows = sorted(self._desk.read(claims.list_statements), key=lambda row: (row.accepted_at is not None, row.id))
        return rows[place]

    def review(self, place: int) -> QWidget:
        """The review of a statement."""
        self._workplace.show("statements")
        self._workplace.claim_tabs.show_statement(self.statement(place).id)
        return self._window

    def statement_import(self) -> QDialog:
        """A courier's file that was chosen."""
        dialog = ImportStatementDialog(self._desk, self._window)
        dialog.add_files(sorted((DATA / "couriers").glob("圆通*.xlsx")))
        return dialog

    def match(self) -> QDialog:
        """The claim of a line that nobody knows."""
        row = self.statement(0)
        results = self._desk.read(claims.results_of, self._desk.clock, row.id)
        unknown = next(one for one in results if one.outcome is Outcome.UNKNOWN_HERE)
        return MatchDialog(self._desk, row, unknown, self._window)
