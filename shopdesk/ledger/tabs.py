"""The place of the ledger in the rail: entries, the department fund, commission, months, and platform violations."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QWidget

from shopdesk.core.text import translate
from shopdesk.ledger.commission_view.page import CommissionPage
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.fund_view.page import FundPage
from shopdesk.ledger.month_view.page import LedgerMonthsPage
from shopdesk.ledger.page import LedgerPage
from shopdesk.ui.desk import Desk
from shopdesk.ui.tabs import Tab, TabbedPage


class LedgerTabs(TabbedPage):
    """All pages of the ledger, each made when somebody goes there; ``violations`` makes the one from above."""

    def __init__(self, desk: Desk, companions: LedgerCompanions, violations: Callable[[], QWidget]) -> None:
        self._desk, self._companions = desk, companions
        super().__init__(
            [
                Tab("ledger", translate("Places", "Penalties and bonuses"), lambda: self.entries),
                Tab("fund", translate("Places", "Department fund"), lambda: self.fund),
                Tab("commission", translate("Places", "Commission"), lambda: self.commission),
                Tab("ledger_months", translate("Places", "Months"), lambda: self.months),
                Tab("violations", translate("Places", "Platform violations"), violations),
            ]
        )

    @cached_property
    def entries(self) -> LedgerPage:
        """The list of entries."""
        return LedgerPage(self._desk, self._companions)

    @cached_property
    def fund(self) -> FundPage:
        """The department fund."""
        return FundPage(self._desk, self._companions)

    @cached_property
    def commission(self) -> CommissionPage:
        """What orders earn whoever sold them."""
        return CommissionPage(self._desk, self._companions)

    @cached_property
    def months(self) -> LedgerMonthsPage:
        """The months of the ledger."""
        return LedgerMonthsPage(self._desk, self._companions)
