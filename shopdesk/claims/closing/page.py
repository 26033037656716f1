"""The months of claims: what each came to, its sheets, and its close."""

from PySide6.QtWidgets import QWidget

from shopdesk.claims.companions import ClaimCompanions
from shopdesk.ui.desk import Desk


class ClaimMonthsPage(QWidget):
    """The months of claims: what each came to, its sheets, and its close."""

    shows = frozenset({"claim", "claim_month", "courier"})

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        super().__init__()
        self._desk, self._companions = desk, companions

    def reload(self) -> None:
        """Show what is stored now."""
