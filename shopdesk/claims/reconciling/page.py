"""The statements of couriers, and the review of one of them."""

from PySide6.QtWidgets import QWidget

from shopdesk.claims.companions import ClaimCompanions
from shopdesk.ui.desk import Desk


class StatementsPage(QWidget):
    """The statements of couriers, and the review of one of them."""

    shows = frozenset({"statement", "claim", "courier"})

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        super().__init__()
        self._desk, self._companions = desk, companions

    def reload(self) -> None:
        """Show what is stored now."""
