"""Where the department fund stands, as figures to click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopdesk.core.money import format_yuan
from shopdesk.ledger.fund.fund_store import FundFigures
from shopdesk.ledger.states import FundKind
from shopdesk.ui.cards import FigureCard
from shopdesk.ui.page import MARGIN

GAP = 12  # px
_CAME = [kind.value for kind in (FundKind.FINE, FundKind.FINE_RETURNED, FundKind.DEPOSIT)]
_WENT = [FundKind.SPENDING.value, FundKind.CORRECTION.value]


class FundCards(QWidget):
    """What is in the fund, what came and went this month, and what was fined and not collected yet."""

    filter_requested = Signal(dict)  # values of the filter of the list
    fines_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.balance = FigureCard(self.tr("In the fund"), self)
        self.came = FigureCard(self.tr("Came in this month"), self)
        self.went = FigureCard(self.tr("Spent this month"), self)
        self.uncollected = FigureCard(self.tr("Fines to collect"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, GAP)
        row.setSpacing(GAP)
        for card in (self.balance, self.came, self.went, self.uncollected):
            row.addWidget(card, 1)
        month = {"preset": "this_month"}
        self.balance.clicked.connect(lambda _checked: self.filter_requested.emit({}))
        self.came.clicked.connect(lambda _checked: self.filter_requested.emit({"period": month, "states": _CAME}))
        self.went.clicked.connect(lambda _checked: self.filter_requested.emit({"period": month, "states": _WENT}))
        self.uncollected.clicked.connect(lambda _checked: self.fines_requested.emit())

    def show_figures(self, figures: FundFigures, *, only_own: bool) -> None:
        """Show the figures; ``only_own`` are the fines of whoever looks, to be paid by them."""
        year = self.tr("this year {amount}")
        self.balance.set_figure(format_yuan(figures.balance_fen), self.tr("fines collected and put in, less spent"))
        self.came.set_figure(
            format_yuan(figures.month_in_fen), year.format(amount=format_yuan(figures.year_in_fen)), "neutral"
        )
        self.went.set_figure(
            format_yuan(figures.month_out_fen), year.format(amount=format_yuan(figures.year_out_fen)), "neutral"
        )
        number, told = figures.uncollected, self.tr("all are collected")
        if only_own:
            told = self.tr("you have none to pay") if not number else self.tr("{count} of yours to pay")
        elif number:
            told = self.tr("1 fine is not collected yet") if number == 1 else self.tr("{count} are not collected yet")
        self.uncollected.set_figure(
            format_yuan(figures.uncollected_fen), told.format(count=number), "warning" if number else "good"
        )
