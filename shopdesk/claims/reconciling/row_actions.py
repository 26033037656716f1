"""What is done with selected results: handled otherwise, matched, chased."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.reconciling.match_dialog import MatchDialog
from shopdesk.claims.reconciling.reason_dialog import SettleReasonDialog
from shopdesk.claims.reconciling.reviewed import Reviewed
from shopdesk.claims.reconciling.row_choices import RowChoice, choices
from shopdesk.claims.statements.handling import set_handling
from shopdesk.claims.statements.results import ResultRow
from shopdesk.claims.states import Handling
from shopdesk.claims.store import list_claim_rows
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.ui.desk import Desk
from shopdesk.ui.menus import bar
from shopdesk.ui.messages import show_toast

# The keys that the list takes; the menu shows them.
KEYS = {"receive": "R", "leave": "Del", "chase": "C", "match": "M"}


class RowActions(QObject):
    """Opens the menu of a row, asks for what a choice needs, and lets the service decide."""

    claim_requested = Signal(object)  # ClaimId

    def __init__(self, desk: Desk, page: QWidget, refused: Callable[[UserError], None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._refused = desk, page, refused

    def fill(self, menu: QMenu, shown: Reviewed, rows: Sequence[ResultRow]) -> None:
        """Put what can be done with some rows into a menu; what is barred says why."""
        menu.setToolTipsVisible(True)
        for choice in choices(rows, shown.rules):
            title = "\t".join(filter(None, (choice.title, KEYS.get(choice.key))))
            action = menu.addAction(title, partial(self.take, shown, choice))
            bar(action, choice.barred)

    def take_by_key(self, key: str, shown: Reviewed, rows: Sequence[ResultRow]) -> None:
        """Take a choice by its key; one that is barred is told."""
        choice = next((one for one in choices(rows, shown.rules) if one.key == key), None) if rows else None
        if choice is None:
            return
        if choice.barred:
            show_toast(self._page.window(), choice.barred)
        else:
            self.take(shown, choice)

    def take(self, shown: Reviewed, choice: RowChoice) -> None:
        """Do what was chosen."""
        match choice.key:
            case "receive":
                self._handle(shown, choice.rows, Handling.RECEIVE)
            case "leave":
                self._handle(shown, choice.rows, Handling.LEAVE)
            case "settle":
                self._settle(shown, choice.rows)
            case "chase":
                self._chase(choice.rows)
            case "match":
                self._match(shown, choice.rows[0])
            case _:
                self.claim_requested.emit(choice.rows[0].claim_id)

    @staticmethod
    def sums(sentence: str, rows: Sequence[ResultRow]) -> str:
        """What some rows come to, in a sentence with ``{count}``, ``{paid}`` and ``{difference}``."""
        paid, difference = sum(row.paid_fen or 0 for row in rows), sum(row.difference_fen for row in rows)
        return sentence.format(count=f"{len(rows):,}", paid=format_yuan(paid), difference=format_yuan(difference))

    def _handle(self, shown: Reviewed, rows: Sequence[ResultRow], handling: Handling) -> None:
        keys = [row.tracking_key for row in rows]
        self._desk.write(
            self.tr("Deciding about lines"), set_handling, shown.statement.id, shown.statement.version, keys, handling,
            refused=self._refused,
        )  # fmt: skip

    def _settle(self, shown: Reviewed, rows: Sequence[ResultRow]) -> None:
        keys, left = [row.tracking_key for row in rows], sum(row.difference_fen for row in rows)
        told = self.tr("{count} claims are settled with what was paid; the difference of {amount} is written off.")
        self._open(
            SettleReasonDialog(
                self._desk, set_handling, (shown.statement.id, shown.statement.version, keys),
                told.format(count=f"{len(rows):,}", amount=format_yuan(abs(left))), self._page,
            )
        )  # fmt: skip

    def _chase(self, rows: Sequence[ResultRow]) -> None:
        """Note one call about all of their claims."""
        ids = list(dict.fromkeys(row.claim_id for row in rows if row.claim_id is not None))
        claims = self._desk.read(list_claim_rows, ids)
        detail = self._desk.read(claim_detail, ids[0])
        if detail is None:
            return
        dialog = ClaimStepDialog(
            self._desk, detail, "follow_up", self._page, [claims[one] for one in ids[1:] if one in claims]
        )
        told = self.tr("The call is noted with {count} claims").format(count=f"{len(claims):,}")
        dialog.accepted.connect(lambda: show_toast(self._page.window(), told))
        self._open(dialog)

    def _match(self, shown: Reviewed, row: ResultRow) -> None:
        dialog = MatchDialog(self._desk, shown.statement, row, self._page)
        self._open(dialog)

    def _open(self, dialog: ClaimStepDialog | MatchDialog | SettleReasonDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
