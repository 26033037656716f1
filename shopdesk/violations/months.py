"""The points of a calendar year month by month: a chart, and the same numbers as a table and a workbook."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QTableWidget, QVBoxLayout, QWidget

from shopdesk.core.clock import month_end, month_start
from shopdesk.core.columns import Column, Kind, Listing, cell_text
from shopdesk.core.money import format_yuan
from shopdesk.core.progress import Progress
from shopdesk.core.text import marked, translate
from shopdesk.shops.model import ShopId
from shopdesk.ui.bar_chart import BarChart, Group, Series
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.list_export import ask_target, tell_file
from shopdesk.ui.periods import days_as_dict
from shopdesk.ui.plain_table import fill_table, selected_row, set_up_table
from shopdesk.violations.model import ViolationKind, kind_chip
from shopdesk.violations.store import MonthPoints, month_points
from shopdesk.violations.words import points_text

CHART_HEIGHT = 240
WIDTH, HEIGHT = 760, 690
_COLOURS = {ViolationKind.GENERAL: "warning", ViolationKind.SERIOUS: "danger"}


class ViolationMonth(NamedTuple):
    """What counts of one month: violations, points of each kind, fees in fen."""

    month: str
    number: int
    general: int
    serious: int
    fee_fen: int


MONTHS = Listing[ViolationMonth](
    "violation_months",
    "ViolationMonths",
    marked("ViolationMonths", "Violations by month"),
    (
        Column("month", marked("ViolationMonths", "Month"), lambda r: r.month, width=96),
        Column("violations", marked("ViolationMonths", "Violations"), lambda r: r.number, Kind.NUMBER, 96),
        Column("general", marked("ViolationMonths", "General points"), lambda r: r.general, Kind.NUMBER, 120),
        Column("serious", marked("ViolationMonths", "Serious points"), lambda r: r.serious, Kind.NUMBER, 120),
        Column("fees", marked("ViolationMonths", "Fees"), lambda r: r.fee_fen, Kind.MONEY, 104),
    ),
)


def months_of(year: int, told: Sequence[MonthPoints]) -> list[ViolationMonth]:
    """The twelve months of a calendar year, those without violations too."""
    found = {(one.month, one.kind): one for one in told}
    months = []
    for month in range(1, 13):
        general, serious = (found.get((month, kind)) for kind in ViolationKind)
        parts = [one for one in (general, serious) if one is not None]
        months.append(
            ViolationMonth(
                f"{year:04d}-{month:02d}",
                sum(one.number for one in parts),
                general.points if general else 0,
                serious.points if serious else 0,
                sum(one.fee_fen for one in parts),
            )
        )
    return months


class ViolationMonthsDialog(QDialog):
    """The months of a year; a bar or a row leads to the violations of that month."""

    wanted = Signal(object)  # values of the list's filter

    def __init__(
        self,
        desk: Desk,
        years: Sequence[int],
        year: int,
        shop: tuple[ShopId | None, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(MONTHS.translated_title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._shop = desk, shop
        self.rows: list[ViolationMonth] = []
        self.year_box = QComboBox(self)
        self.year_box.setAccessibleName(self.tr("Year"))
        for one in years:
            self.year_box.addItem(str(one), one)
        self.year_box.setCurrentIndex(max(0, self.year_box.findData(year)))
        self.year_box.currentIndexChanged.connect(lambda _index: self.reload())
        self.chart, self.table = BarChart(self), QTableWidget(self)
        self._lay_out()
        self.reload()
        self.resize(WIDTH, HEIGHT)

    def reload(self) -> None:
        """Count the chosen year anew."""
        year = self.year_box.currentData()
        self.rows = months_of(year, self._desk.read(month_points, year, self._shop[0]))
        text = self.tr("{shop}: {points} in {year}, fees {fees}. What was appealed with success does not count.")
        points = sum(row.general + row.serious for row in self.rows)
        self.sum_label.setText(
            text.format(
                shop=self._shop[1],
                points=points_text(points),
                year=year,
                fees=format_yuan(sum(row.fee_fen for row in self.rows)),
            )
        )
        series = [Series(kind_chip(kind).text, _COLOURS[kind]) for kind in ViolationKind]
        self.chart.set_groups(series, [_group(row) for row in self.rows])
        clock = self._desk.clock
        cells = [[cell_text(column, row, clock) for column in MONTHS.columns] for row in self._listed()]
        fill_table(self.table, cells, frozenset(range(1, len(MONTHS.columns))))

    def _lay_out(self) -> None:
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        self.sum_label = plain_label(role="secondary", parent=self)
        self.sum_label.setWordWrap(True)
        head.addWidget(self.year_box)
        head.addWidget(self.sum_label, 1)
        more = QPushButton(self.tr("Picture and numbers"), self)
        more.setProperty("role", "link")
        more.setAutoDefault(False)
        more.clicked.connect(lambda _checked: self.chart.menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
        head.addWidget(more)
        column.addLayout(head)
        self.chart.setAccessibleName(MONTHS.translated_title())
        self.chart.setFixedHeight(CHART_HEIGHT)
        self.chart.chosen.connect(lambda month, _series: self._choose(month))
        numbers = QAction(self.tr("Numbers to Excel…"), self.chart)
        numbers.triggered.connect(lambda _checked: self.export())
        self.chart.addAction(numbers)
        column.addWidget(self.chart)
        self.table.setAccessibleName(MONTHS.translated_title())
        set_up_table(self.table, [MONTHS.title_of(one) for one in MONTHS.columns])
        self.table.activated.connect(lambda _index: self._choose_row())
        column.addWidget(self.table, 1)

    def export(self) -> None:
        """Write the months to Excel or CSV, wherever somebody wants it."""
        target = ask_target(self, self._desk, MONTHS.translated_title(), (".xlsx", ".csv"))
        if target is None:
            return
        rows, clock = list(self.rows), self._desk.clock

        def work(_progress: Progress) -> Path:
            from shopdesk.sheets.writing import write_list  # noqa: PLC0415  what writes workbooks is loaded when one is written

            write_list(target, MONTHS, rows, clock)
            return target

        title = self.tr("Exporting {file}").format(file=target.name)
        self._desk.run(title, work, then=self._on_written)

    def _on_written(self, target: Path) -> None:
        tell_file(self, target)

    def _listed(self) -> list[ViolationMonth]:
        """The months as the table tells them: the latest first, and none that has not begun."""
        this_month = self._desk.clock.month_of(self._desk.clock.now())
        return [row for row in reversed(self.rows) if row.month <= this_month]

    def _choose_row(self) -> None:
        place = selected_row(self.table)
        if place is not None:
            self._choose(self._listed()[place].month)

    def _choose(self, month: str) -> None:
        period = days_as_dict(month_start(month), month_end(month))
        self.wanted.emit({"period": period, "shop": self._shop[0]})
        self.accept()


def _group(row: ViolationMonth) -> Group:
    text = translate("ViolationMonths", "{month}, {kind}: {points}")
    amounts = (row.general, row.serious)
    told = tuple(
        text.format(month=row.month, kind=kind_chip(kind).text, points=points_text(points))
        for kind, points in zip(ViolationKind, amounts, strict=True)
    )
    return Group(row.month, row.month[2:], amounts, told)
