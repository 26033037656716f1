"""The place of claims in the rail: the list, couriers' statements, months, and figures."""

from functools import cached_property

from shopdesk.claims.closing.page import ClaimMonthsPage
from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.overview.page import ClaimFiguresPage
from shopdesk.claims.page import ClaimsPage
from shopdesk.claims.reconciling.page import StatementsPage
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.tabs import Tab, TabbedPage


class ClaimTabs(TabbedPage):
    """All pages of claims, each made when somebody goes there."""

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        openers = {**companions.openers, "statement": self.show_statement}
        self._desk, self._companions = desk, companions._replace(openers=openers, show_claims=self.show_claims)
        super().__init__(
            [
                Tab("claims", translate("Places", "Claims"), lambda: self.claims),
                Tab("statements", translate("Places", "Reconciliation"), lambda: self.statements),
                Tab("claim_months", translate("Places", "Months"), lambda: self.months),
                Tab("claim_figures", translate("Places", "Figures"), lambda: self.figures),
            ]
        )

    @cached_property
    def claims(self) -> ClaimsPage:
        """The list of claims."""
        page = ClaimsPage(self._desk, self._companions)
        page.order_requested.connect(self._companions.openers["order"])
        return page

    @cached_property
    def statements(self) -> StatementsPage:
        """What couriers say they paid."""
        return StatementsPage(self._desk, self._companions)

    @cached_property
    def months(self) -> ClaimMonthsPage:
        """The months of claims."""
        return ClaimMonthsPage(self._desk, self._companions)

    @cached_property
    def figures(self) -> ClaimFiguresPage:
        """What claims come to."""
        return ClaimFiguresPage(self._desk, self._companions)

    def show_claims(self, values: dict[str, object]) -> None:
        """Go to the list of claims, narrowed down by values of its filter."""
        self.show_tab("claims")
        self.claims.show_filter(values)

    def show_statement(self, statement_id: int) -> None:
        """Go to a statement: to the one whose line a receipt came with."""
        self.show_tab("statements")
        self.statements.open_record(statement_id)
