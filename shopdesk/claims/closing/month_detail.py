"""One month of claims: by courier, and the claims and adjustments behind the figures."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QWidget

from shopdesk.claims.closing.month_columns import ADJUSTMENTS, BY_COURIER, CLAIMS_OF_MONTH
from shopdesk.claims.months.adjustments import Adjustment
from shopdesk.claims.months.standing import ClaimSheetData, CourierMonth, MonthClaim
from shopdesk.core.clock import Clock
from shopdesk.ui.plain_tip import plain_title
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.record_view import RecordView

GAP = 12  # px
COURIERS_SHARE = 0.46


class MonthDetail(QSplitter):
    """The couriers of a month on the left; on the right what belongs to the one that is selected, or to all."""

    claim_requested = Signal(object)  # ClaimId

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = ClaimSheetData("", ())
        self._couriers: dict[int, CourierMonth] = {}
        self._claims: dict[int, MonthClaim] = {}
        self._adjustments: dict[int, Adjustment] = {}
        self.couriers = self._view(RecordTable(BY_COURIER, self._rows_of("_couriers"), clock, self))
        self.claims = self._view(RecordTable(CLAIMS_OF_MONTH, self._rows_of("_claims"), clock, self))
        self.adjustments = self._view(RecordTable(ADJUSTMENTS, self._rows_of("_adjustments"), clock, self))
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.claims, "")
        self.tabs.addTab(self.adjustments, "")
        self.addWidget(_with_margins(self.couriers, 0, GAP))
        self.addWidget(_with_margins(self.tabs, GAP, 0))
        self._was_moved = False
        self.splitterMoved.connect(self._on_moved)
        self.setChildrenCollapsible(False)
        self.couriers.current_changed.connect(lambda _courier: self._show_courier())
        self.claims.opened.connect(self.claim_requested)
        self.adjustments.opened.connect(lambda place: self.claim_requested.emit(self._adjustments[place].row.id))

    def show_sheet(self, sheet: ClaimSheetData) -> None:
        """Show another month, or the same one anew; the courier that was selected stays so."""
        self._sheet = sheet
        self._couriers = {courier.courier_id: courier for courier in sheet.couriers}
        self._show(self.couriers, list(self._couriers))
        self._show_courier()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._was_moved:
            self._share_out()

    def courier(self) -> CourierMonth | None:
        """The courier that is selected."""
        chosen = self.couriers.current_id()
        return None if chosen is None else self._couriers.get(chosen)

    def _share_out(self) -> None:
        """Less than half for the couriers, in whole columns: a figure that is cut can be taken for another one."""
        used = wanted = self.couriers.verticalScrollBar().sizeHint().width() + GAP
        for column in BY_COURIER.columns:
            wanted += column.width
            if wanted <= self.width() * COURIERS_SHARE:
                used = wanted
        self.setSizes([used, max(0, self.width() - self.handleWidth() - used)])

    def _on_moved(self) -> None:
        self._was_moved = True

    def _show_courier(self) -> None:
        courier = self.courier()
        claims = self._sheet.claims if courier is None else courier.claims
        changes = [one for one in self._sheet.adjustments if courier is None or one.row.courier == courier.courier]
        self._claims = {claim.row.id: claim for claim in claims}
        self._adjustments = dict(enumerate(changes))
        self._show(self.claims, list(self._claims))
        self._show(self.adjustments, list(self._adjustments))
        whose = self.tr("all couriers") if courier is None else courier.courier
        self.tabs.setTabText(0, plain_title(self.tr("Claims of {courier}").format(courier=whose)))
        self.tabs.setTabText(1, plain_title(self.tr("Adjustments ({count})").format(count=len(changes))))

    def _rows_of(self, name: str) -> Any:
        def fetch(ids: Sequence[int]) -> Mapping[int, Any]:
            rows = getattr(self, name)
            return {record_id: rows[record_id] for record_id in ids if record_id in rows}

        return fetch

    def _view(self, table: RecordTable[Any]) -> RecordView:
        view = RecordView(self)
        view.set_table(table)
        view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        view.setAccessibleName(table.listing.translated_title())
        return view

    def _show(self, view: RecordView, ids: list[int]) -> None:
        table = view.table()
        assert table is not None
        table.show(ids)


def _with_margins(widget: QWidget, left: int, right: int) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(left, 0, right, 0)
    row.addWidget(widget)
    return holder
