"""The figures of quality feedback in a window: which styles and defects are reported most, as charts and as a table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTableWidget, QVBoxLayout, QWidget

from shopdesk.core.columns import Column, Kind, Listing, cell_text
from shopdesk.core.progress import Progress
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.core.text import marked
from shopdesk.quality_feedback.figures import FeedbackFigures, StyleFigures, feedback_figures
from shopdesk.quality_feedback.model import Defect, defect_chip
from shopdesk.sheets.writing import write_list
from shopdesk.shops.model import ShopId
from shopdesk.ui.bar_chart import BarChart, Group, Series
from shopdesk.ui.cards import Board
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.filter_bar import PeriodButton
from shopdesk.ui.list_export import ask_target, tell_file
from shopdesk.ui.periods import period_from, period_to_dict
from shopdesk.ui.plain_table import fill_table, selected_row, set_up_table

STYLES_SHOWN = 10  # bars; the table has all of them
_COLOURS = {
    Defect.FABRIC: ("accent", 1.0),
    Defect.SEAM: ("danger", 0.85),
    Defect.SIZE: ("warning", 0.85),
    Defect.COLOUR: ("special", 0.85),
    Defect.PART: ("good", 0.85),
    Defect.OTHER: ("secondary", 0.6),
}


def _percent(part: float) -> str:
    return f"{part:.1f} %"


def _per_thousand(row: StyleFigures) -> str:
    return "—" if row.per_thousand is None else f"{row.per_thousand:.1f} ‰"


STYLES = Listing[StyleFigures](
    "feedback_styles",
    "QualityFigures",
    marked("QualityFigures", "Quality feedback by style"),
    (
        Column("style_no", marked("QualityFigures", "Style no."), lambda r: r.style_no, Kind.IDENTIFIER, 120),
        Column("goods", marked("QualityFigures", "Goods"), lambda r: r.goods_title, width=200),
        Column("feedback", marked("QualityFigures", "Feedback"), lambda r: r.feedback, Kind.NUMBER, 80),
        Column("cumulated", marked("QualityFigures", "Cumulated"), lambda r: _percent(r.cumulated), width=80),
        Column("pieces", marked("QualityFigures", "Pieces"), lambda r: r.pieces, Kind.NUMBER, 64),
        Column("sold", marked("QualityFigures", "Ordered"), lambda r: r.sold, Kind.NUMBER, 72),
        Column("rate", marked("QualityFigures", "Of 1,000"), _per_thousand, width=80),
        *(
            Column(
                defect.value,
                title,
                lambda r, defect=defect: r.by_defect.get(defect),
                Kind.NUMBER,
                60,
            )
            for defect, title in (
                (Defect.FABRIC, marked("QualityFigures", "Fabric")),
                (Defect.SEAM, marked("QualityFigures", "Seam")),
                (Defect.SIZE, marked("QualityFigures", "Size")),
                (Defect.COLOUR, marked("QualityFigures", "Colour")),
                (Defect.PART, marked("QualityFigures", "Part")),
                (Defect.OTHER, marked("QualityFigures", "Other")),
            )
        ),
    ),
)
_RIGHT = frozenset(at for at, column in enumerate(STYLES.columns) if at >= 2 and column.key != "goods")


class FeedbackFiguresDialog(QDialog):
    """Counts the feedback of a time; a bar or a row leads to the feedback behind it."""

    feedback_requested = Signal(dict)  # values of the list's filter

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Figures of quality feedback"))
        self.resize(1160, 720)
        self._desk, self._found = desk, FeedbackFigures((), (), 0, 0)
        self.period = PeriodButton(self)
        self.period.set_value(("last_90_days", "", ""))
        self.period.changed.connect(self.reload)
        self.note = plain_label(role="secondary", parent=self)
        self.by_style, self.by_defect = BarChart(self, stacked=True), BarChart(self, stacked=True)
        self.by_style.chosen.connect(self._on_style)
        self.by_defect.chosen.connect(lambda key, _series: self._lead({"defect": key}))
        self.table = QTableWidget(self)
        set_up_table(self.table, [STYLES.title_of(column) for column in STYLES.columns], 1)
        for at in _RIGHT:
            if (title := self.table.horizontalHeaderItem(at)) is not None:
                title.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setAccessibleName(STYLES.translated_title())
        self.table.itemActivated.connect(lambda _item: self._on_row())
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """Count anew; what is shown stays until that is done."""
        first, last = period_from(self.period.value, self._desk.clock.today())
        shop = self._desk.settings.get(SHOP_FILTER)
        self._desk.ask(
            self, "figures", feedback_figures, self._desk.clock, first, last, ShopId(shop) if shop else None,
            then=self.show_figures,
        )  # fmt: skip

    def show_figures(self, found: FeedbackFigures) -> None:
        """Show what was counted."""
        self._found = found
        text = self.tr("{count} feedback about {styles} styles; what was no defect is not counted.")
        told = text.format(count=f"{found.feedback:,}", styles=f"{len(found.styles) + found.more_styles:,}")
        self.note.setText(told if found.feedback else self.tr("Nothing was reported in this time."))
        defects = [one.defect for one in found.defects]
        series = [Series(defect_chip(defect).text, *_COLOURS[defect]) for defect in defects]
        self.by_style.set_groups(series, [self._style_group(row, defects) for row in found.styles[:STYLES_SHOWN]])
        cumulated = self.tr("{defect}: {count}, with those before {part} of all")
        groups = [
            Group(
                one.defect.value,
                defect_chip(one.defect).text,
                (one.feedback,),
                (
                    cumulated.format(
                        defect=defect_chip(one.defect).text, count=one.feedback, part=_percent(one.cumulated)
                    ),
                ),
            )
            for one in found.defects
        ]
        self.by_defect.set_groups([Series("", "accent")], groups)
        self._fill_table(found)

    def _fill_table(self, found: FeedbackFigures) -> None:
        clock, reported = self._desk.clock, {one.defect.value for one in found.defects}
        for at, column in enumerate(STYLES.columns):
            # What nobody reported leaves its room to the goods.
            self.table.setColumnHidden(at, column.key in set(Defect) - reported)
        fill_table(
            self.table, [[cell_text(column, row, clock) for column in STYLES.columns] for row in found.styles], _RIGHT
        )

    def export(self) -> None:
        """Write the table to a file."""
        first, last = period_from(self.period.value, self._desk.clock.today())
        days = "_".join(day.isoformat() for day in (first, last) if day is not None)
        name = "_".join(filter(None, (STYLES.translated_title(), days)))
        target = ask_target(self, self._desk, name, (".xlsx", ".csv", ".pdf"))
        if target is None:
            return
        rows, clock = self._found.styles, self._desk.clock

        def work(_progress: Progress) -> None:
            if target.suffix.lower() == ".pdf":
                from shopdesk.sheets.pdf import write_list_pdf  # noqa: PLC0415  reportlab is large

                write_list_pdf(target, STYLES, rows, clock)
            else:
                write_list(target, STYLES, rows, clock)

        self._desk.run(self.tr("Writing the figures"), work, lambda _none: tell_file(self, target))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.period)
        head.addWidget(self.note)
        head.addStretch(1)
        for title, call in ((self.tr("Export…"), self.export), (self.tr("Close"), self.reject)):
            button = QPushButton(title, self)
            button.setAutoDefault(False)
            button.setProperty("role", "plain")
            button.clicked.connect(lambda _checked, call=call: call())
            head.addWidget(button)
        charts = QHBoxLayout()
        charts.setSpacing(12)
        for chart, title, share in (
            (self.by_style, self.tr("Styles with most feedback"), 3),
            (self.by_defect, self.tr("Defects"), 2),
        ):
            board = Board(self)
            board.add_heading(title)
            board.column.addWidget(chart)
            charts.addWidget(board, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(charts, 2)
        column.addWidget(self.table, 3)

    def _style_group(self, row: StyleFigures, defects: list[Defect]) -> Group:
        words = self.tr("{style_no}: {count} × {defect}, with those before {part} of all")
        told = [
            words.format(
                style_no=row.style_no, count=row.by_defect.get(defect, 0), defect=defect_chip(defect).text,
                part=_percent(row.cumulated),
            )
            for defect in defects
        ]  # fmt: skip
        return Group(row.style_key, row.style_no, tuple(row.by_defect.get(one, 0) for one in defects), tuple(told))

    def _on_style(self, key: str, series: int) -> None:
        self._lead({"style": key, "defect": self._found.defects[series].defect.value})

    def _on_row(self) -> None:
        if (place := selected_row(self.table)) is not None:
            self._lead({"style": self._found.styles[place].style_key})

    def _lead(self, values: dict[str, object]) -> None:
        """List what was counted, of the same time."""
        self.feedback_requested.emit(values | {"period": period_to_dict(self.period.value)})
        self.accept()
