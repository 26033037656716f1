"""Freight that a bill charges for parcels we claim: what to ask back beside the compensation."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shopdesk.claims.statements.freight import FreightRow
from shopdesk.claims.states import kind_chip
from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.menus import open_menu
from shopdesk.ui.page import ListPane
from shopdesk.ui.record_table import RecordTable

FREIGHT = Listing[FreightRow](
    "statement_freight",
    "Reconciling",
    marked("Reconciling", "Freight on claimed parcels"),
    (
        Column("tracking_no", marked("Reconciling", "Tracking no."), lambda r: r.tracking_no, Kind.IDENTIFIER, 160),
        Column("claim_no", marked("Reconciling", "Claim"), lambda r: Chip(r.claim_no, "accent"), Kind.IDENTIFIER, 128),
        Column("amount", marked("Reconciling", "Freight"), lambda r: r.amount_fen, Kind.MONEY, 112),
        Column("lines", marked("Reconciling", "Lines"), lambda r: r.lines, Kind.NUMBER, 72),
        Column("kind", marked("Reconciling", "Kind"), lambda r: kind_chip(r.kind).text, width=112),
    ),
)


class FreightList(QWidget):
    """The parcels in the order of the bill, and what they come to."""

    claim_requested = Signal(object)  # ClaimId

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, FreightRow] = {}
        self.pane = ListPane(self)
        self.table = RecordTable(FREIGHT, self._fetch, desk.clock, self)
        self._export = ListExport(
            self, desk, partial(on_screen, self.pane.view), lambda _session, ids: self._fetch(ids), write_list_file
        )
        for widget in (self.pane.head, self.pane.filters, self.pane.detail_button):
            widget.hide()
        self.pane.set_has_detail(False)
        nothing = self.tr("This bill charges no freight for parcels that are claimed.")
        self.pane.empty.set_content("package", nothing)
        view = self.pane.view
        view.set_table(self.table)
        view.opened.connect(self._on_opened)
        view.clicked.connect(self._on_clicked)
        view.context_menu_requested.connect(self._on_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)

    def show_rows(self, rows: Sequence[FreightRow]) -> None:
        """List the parcels of a bill."""
        self._rows = dict(enumerate(rows, 1))
        self.table.show(self._rows)
        self.pane.show_empty(not rows)
        count = self.tr("{count} parcels").format(count=f"{len(rows):,}")
        total = self.tr("freight {amount}   charged for parcels that are claimed").format(
            amount=format_yuan(sum(row.amount_fen for row in rows))
        )
        self.pane.footer.set_texts(count, total if rows else "")

    def export(self) -> None:
        """Write the list to a file, to ask for the freight back."""
        self._export.to_file()

    def print_list(self) -> None:
        """Show the list as it would be printed."""
        self._export.to_paper()

    def _fetch(self, numbers: Sequence[int]) -> Mapping[int, FreightRow]:
        return {number: self._rows[number] for number in numbers if number in self._rows}

    def _on_opened(self, number: int) -> None:
        self.claim_requested.emit(self._rows[number].claim_id)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.table.columns[index.column()].key == "claim_no":
            self._on_opened(self.table.id_at(index.row()))

    def _on_menu(self, numbers: Sequence[int], where: QPoint) -> None:
        menu = QMenu(self)
        if len(numbers) == 1:
            menu.addAction(self.tr("Show the claim"), partial(self._on_opened, numbers[0]))
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)
