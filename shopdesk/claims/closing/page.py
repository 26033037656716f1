"""The months of claims: what each came to, its sheets, and its close."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from shopdesk.claims import service
from shopdesk.claims.closing.month_columns import MONTHS
from shopdesk.claims.closing.month_detail import MonthDetail
from shopdesk.claims.closing.month_dialog import closing_dialog, reopening_dialog
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.months.closing import why_not_close, why_not_reopen
from shopdesk.claims.months.overview import MonthRow, month_rows
from shopdesk.core.money import format_yuan, short_yuan
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.ui.bar_chart import BarChart, Group, Series
from shopdesk.ui.cards import Board
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.page import MARGIN, EmptyState, PageHead
from shopdesk.ui.plain_table import allow
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.record_view import RecordView

GAP = 12  # px
ABOVE, BELOW = 236, 200  # px: six months; all that is left goes to the claims
LEAST_CHART = 240  # px: with less it is not to be read, and the months take all the room
CHARTED = 8  # months: more have no room for their names


class ClaimMonthsPage(QWidget):
    """Every month since the first claim; the one that is selected by courier and claim below."""

    shows = frozenset({"claim", "claim_month", "courier", "statement", "setting", "shop", "staff"})

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        super().__init__()
        self._desk, self._companions = desk, companions
        self._rows: dict[int, MonthRow] = {}  # by the number of the month, as 202610
        self.head = PageHead(self)
        self.months = RecordView(self)
        self.months.set_table(RecordTable(MONTHS, self._fetch, desk.clock, self))
        self.months.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.months.setAccessibleName(MONTHS.translated_title())
        self.chart = BarChart(self)
        self.chart.setAccessibleName(self.tr("Outstanding and received by month"))
        self.detail = MonthDetail(desk.clock, self)
        self.empty = EmptyState(self)
        self._set_up_head()
        self._lay_out()
        self.months.current_changed.connect(lambda _month: self._on_month())
        self.months.opened.connect(lambda _month: self.write_sheet())
        self.chart.chosen.connect(lambda number, _series: self.months.select_id(number))
        self.detail.claim_requested.connect(self._open_claim)
        self.setFocusProxy(self.months)
        self._listed = ListExport(
            self, desk, partial(on_screen, self.months), lambda _session, ids: self._fetch(ids), write_list_file
        )
        alone = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_list, context=alone)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Show what is stored now; what is shown stays until it is there."""
        self._desk.ask(self, "months", month_rows, self._desk.clock, self._shop(), then=self.show_months)

    def primary_action(self) -> None:
        """Close the month that is next."""
        if self.close_button.isEnabled():
            self.close_next()

    def export(self) -> None:
        """Write the sheet of the month that is selected."""
        self.write_sheet()

    def print_list(self) -> None:
        """Show the months as they would be printed."""
        self._listed.to_paper()

    # What can be done with a month.

    def write_sheet(self) -> None:
        """Ask where the sheet of the month goes, for the courier that is selected."""
        row, courier = self.selected_month(), self.detail.courier()
        dialog = ClaimSheetDialog(
            self._desk, self, month="" if row is None else row.month,
            courier_id=None if courier is None else courier.courier_id, shop_id=self._shop(),
        )  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def write_evidence(self) -> None:
        """Ask where the evidence of the month goes, for the courier that is selected."""
        from shopdesk.claims.view.evidence_dialog import EvidenceDialog  # noqa: PLC0415  what writes PDFs is large

        row, courier = self.selected_month(), self.detail.courier()
        if row is not None:
            chosen = None if courier is None else courier.courier_id
            EvidenceDialog(self._desk, self._companions.archive, row.month, self, chosen).open()

    def close_next(self) -> None:
        """Ask to close the month that is selected, with every open one before it."""
        row = self.selected_month()
        if row is not None:
            # All shops are closed at once, whatever the page shows.
            everywhere = row.figures
            if self._shop() is not None:
                everywhere = self._desk.read(service.claim_sheet_data, self._desk.clock, row.month).figures
            closing_dialog(self._desk, row.month, everywhere.outstanding_fen, self).open()

    def reopen(self) -> None:
        """Ask to open the month that is selected again."""
        row = self.selected_month()
        if row is not None:
            reopening_dialog(self._desk, row.month, self).open()

    def selected_month(self) -> MonthRow | None:
        """The month that is selected."""
        number = self.months.current_id()
        return None if number is None else self._rows.get(number)

    def show_months(self, rows: Sequence[MonthRow]) -> None:
        """Show what was gathered; the newest month that is over is selected first."""
        self._rows = {int(row.month.replace("-", "")): row for row in rows}
        nothing = all(not row.figures.number and row.closed is None for row in rows)
        self._stack.setCurrentWidget(self.empty if nothing else self.body)
        table = self.months.table()
        assert table is not None
        table.show(list(self._rows))
        if self.selected_month() is None and self._rows:
            over = next((number for number, row in self._rows.items() if row.is_over), next(iter(self._rows)))
            self.months.select_id(over)
        closed = max((row.month for row in rows if row.closed is not None), default="")
        self.head.set_note(self.tr("closed until {month}").format(month=closed) if closed else "")
        self._show_chart()
        self._on_month()

    # How it is put together.

    def _set_up_head(self) -> None:
        self.head.set_title(self.tr("Months"))
        self.evidence_button = self.head.add_button(self.tr("Evidence pack…"), self.write_evidence, "plain", "photos")
        self.sheet_button = self.head.add_button(self.tr("Month-end sheet…"), self.write_sheet, "plain", "sheet")
        self.reopen_button = self.head.add_button(self.tr("Open again…"), self.reopen)
        self.close_button = self.head.add_button(self.tr("Close month…"), self.close_next, "primary")
        sentence = self.tr(
            "No claims yet. Once there are some, every month stands here with what it came to, and can be closed."
        )
        self.empty.set_content("claims", sentence)

    def _lay_out(self) -> None:
        board = self.board = Board(self)
        board.add_heading(self.tr("Outstanding at the end of each month"))
        board.column.addWidget(self.chart, 1)
        above = QWidget(self)
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.months, 1)
        row.addWidget(board)
        self.body = QSplitter(Qt.Orientation.Vertical, self)
        self.body.setContentsMargins(MARGIN, 0, MARGIN, 16)
        self.body.addWidget(above)
        self.body.addWidget(self.detail)
        self.body.setChildrenCollapsible(False)
        self.body.setStretchFactor(0, 0)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([ABOVE, BELOW])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.body)
        self._stack.addWidget(self.empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """A third of the width for the chart, or what the months leave: their balance is seen without scrolling."""
        room = self.width() - 2 * MARGIN - GAP
        places = range([column.key for column in MONTHS.columns].index("outstanding") + 1)
        bar = self.months.verticalScrollBar().sizeHint().width()
        left = min(room // 3, room - bar - sum(MONTHS.columns[place].width for place in places))
        self.board.setVisible(left >= LEAST_CHART)
        self.board.setFixedWidth(max(left, LEAST_CHART))

    # Answers.

    def _shop(self) -> ShopId | None:
        shop = self._desk.settings.get(SHOP_FILTER)
        return ShopId(shop) if shop else None

    def _fetch(self, numbers: Sequence[int]) -> dict[int, MonthRow]:
        return {number: self._rows[number] for number in numbers if number in self._rows}

    def _on_month(self) -> None:
        row, desk = self.selected_month(), self._desk
        reason = self.tr("Select a month first.")
        if row is not None:
            reason = desk.read(why_not_close, desk.actor, row.month)
            self.close_button.setText(self.tr("Close {month}…").format(month=row.month))
        allow(self.close_button, reason)
        allow(self.reopen_button, "" if row is None else desk.read(why_not_reopen, desk.actor, row.month))
        self.reopen_button.setVisible(row is not None and row.closed is not None)
        self.close_button.setVisible(row is None or row.closed is None)
        if row is not None:
            desk.ask(
                self, "detail", service.claim_sheet_data, desk.clock, row.month, None, self._shop(),
                then=self.detail.show_sheet,
            )  # fmt: skip

    def _show_chart(self) -> None:
        numbers = sorted(self._rows)[-CHARTED:]
        series = [
            Series(self.tr("Outstanding"), "accent"), Series(self.tr("Received in the month"), "good"),
        ]  # fmt: skip
        self.chart.set_groups(series, [self._group(number) for number in numbers], short_yuan)

    def _group(self, number: int) -> Group:
        row = self._rows[number]
        outstanding, received = row.figures.outstanding_fen, row.figures.received_in_month_fen
        told = (
            self.tr("{month}: {amount} outstanding").format(month=row.month, amount=format_yuan(outstanding)),
            self.tr("{month}: {amount} received").format(month=row.month, amount=format_yuan(received)),
        )
        return Group(number, row.month[2:], (max(0, outstanding), max(0, received)), told)

    def _open_claim(self, claim_id: int) -> None:
        if "claim" in self._companions.openers:
            self._companions.openers["claim"](claim_id)
