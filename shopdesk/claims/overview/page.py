"""What claims against couriers come to, as figures and charts."""

from PySide6.QtWidgets import QWidget

from shopdesk.claims.companions import ClaimCompanions
from shopdesk.ui.desk import Desk


class ClaimFiguresPage(QWidget):
    """What claims against couriers come to, as figures and charts."""

    shows = frozenset({"claim", "courier", "order"})

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        super().__init__()
        self._desk, self._companions = desk, companions

    def reload(self) -> None:
        """Show what is stored now."""
