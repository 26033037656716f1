"""What somebody should know of a month's commission before anything else, each with what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopdesk.core.money import format_yuan
from shopdesk.ledger.commission.reckoning import Reckoning
from shopdesk.ledger.commission.running import DifferingMonth
from shopdesk.ui.messages import Banner


class CommissionBanners(QWidget):
    """Orders nobody gets anything for, warnings, and earlier months that came to something else."""

    give_requested = Signal()
    rates_requested = Signal()
    month_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.unclaimed, self.warnings, self.earlier = Banner(self), Banner(self), Banner(self)
        for banner in (self.unclaimed, self.warnings, self.earlier):
            column.addWidget(banner)

    def show_month(self, found: Reckoning, *, has_rates: bool, barred: str) -> None:
        """Show what a month's reckoning says."""
        self._show_unclaimed(found, barred)
        rates = [] if barred else [(self.tr("Rates…"), self.rates_requested.emit)]
        if not has_rates:
            text = self.tr("There are no rates yet, so nobody earns anything. Enter one first.")
            self.warnings.show_message("info", text, rates)
        elif found.warnings:
            self.warnings.show_message("warning", "\n".join(found.warnings), rates)
        else:
            self.warnings.hide()

    def show_earlier(self, months: Sequence[DifferingMonth]) -> None:
        """Show which months entered before come to something else by now."""
        if not months:
            self.earlier.hide()
            return
        text = self.tr("{month} comes to {amount} other than was entered ({orders} orders).")
        told = [
            text.format(month=one.month, amount=format_yuan(one.amount_fen), orders=one.orders) for one in months
        ]  # fmt: skip
        newest = months[0].month
        show = self.tr("Show {month}").format(month=newest)
        self.earlier.show_message("warning", "\n".join(told), [(show, lambda: self.month_requested.emit(newest))])

    def _show_unclaimed(self, found: Reckoning, barred: str) -> None:
        unknown = sum(map(len, found.unknown_numbers.values()))
        sentences = []
        if found.unclaimed:
            sentences.append(self.tr("{count} orders of {month} name nobody ({amount})."))
        if unknown:
            sentences.append(self.tr("{unknown} name a staff no. nobody has ({numbers})."))
        if not sentences:
            self.unclaimed.hide()
            return
        text = " ".join(sentences).format(
            count=f"{len(found.unclaimed):,}", month=found.month, unknown=f"{unknown:,}",
            amount=format_yuan(sum(one.sale_fen - one.refunded_fen for one in found.unclaimed)),
            numbers=self.tr(", ").join(found.unknown_numbers),
        )  # fmt: skip
        actions = [] if barred else [(self.tr("Give them to somebody…"), self.give_requested.emit)]
        self.unclaimed.show_message("warning", text, actions)
