"""What claims against couriers come to, as figures and charts."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.figures import AGES, FiguresOverview, overview
from shopdesk.claims.overview import charts
from shopdesk.claims.overview.columns import AGED, COURIERS, MONTHLY, WORDED, days, per_thousand, percent, with_total
from shopdesk.claims.view.list_filter import owed_key
from shopdesk.core.clock import month_end, month_start
from shopdesk.core.columns import Kind, Listing, cell_text
from shopdesk.core.money import format_yuan, short_yuan
from shopdesk.core.progress import Progress
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.shops.model import ShopId
from shopdesk.ui.bar_chart import BarChart
from shopdesk.ui.cards import Board, FigureCard
from shopdesk.ui.desk import Desk
from shopdesk.ui.filter_bar import PeriodButton
from shopdesk.ui.list_export import ask_target, tell_file
from shopdesk.ui.page import MARGIN, EmptyState, PageHead
from shopdesk.ui.periods import days_as_dict, period_from, period_to_dict
from shopdesk.ui.plain_table import fill_table, selected_row, set_up_table

GAP = 12
CHART_HEIGHT = 250


class ClaimFiguresPage(QWidget):
    """Figures of the claims of a time, of what is owed today and of the last months; a click leads to the claims."""

    shows = frozenset({"claim", "courier", "order", "shop", "setting"})

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        super().__init__()
        self._desk, self._companions = desk, companions
        self._found: FiguresOverview | None = None
        self.head, self.empty = PageHead(self), EmptyState(self)
        self.period = PeriodButton(self)
        self.period.set_value(("last_90_days", "", ""))
        self.period.changed.connect(self.reload)
        self._set_up_head()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self._make_body())
        self._stack.addWidget(self.empty)
        sentence = self.tr("No claims yet. Once there are some, what couriers owe and pay is counted here.")
        self.empty.set_content("claims", sentence)
        self.setFocusProxy(self.table)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Count anew; what is shown stays until that is done."""
        first, last = self._days()
        desk, shop = self._desk, self._desk.settings.get(SHOP_FILTER)
        desk.ask(
            self, "figures", overview, desk.clock, first, last, ShopId(shop) if shop else None, then=self.show_figures
        )

    def export(self) -> None:
        """Write the table of couriers to a file."""
        self._export(COURIERS)

    def focus_filter(self) -> None:
        """Put the cursor on the time the figures are of."""
        self.period.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_figures(self, found: FiguresOverview) -> None:
        """Show what was counted."""
        self._found = found
        self._stack.setCurrentIndex(1 if found.is_empty else 0)
        self._show_note()
        self._show_cards(found)
        figures = found.figures
        couriers = [charts.courier_group(row) for row in figures.couriers if row.number]
        self.by_courier.set_groups(charts.courier_series(), couriers, short_yuan)
        self.by_age.set_groups(charts.age_series(), [charts.age_group(row) for row in found.ages], short_yuan)
        months = [charts.month_group(row) for row in found.months]
        self.by_month.set_groups(charts.month_series(), months, short_yuan)
        clock = self._desk.clock
        rows = [[cell_text(column, row, clock) for column in COURIERS.columns] for row in with_total(figures)]
        right = [at for at, c in enumerate(COURIERS.columns) if c.kind in (Kind.MONEY, Kind.NUMBER) or c.key in WORDED]
        fill_table(self.table, rows, frozenset(right))
        for section in right:
            if (title := self.table.horizontalHeaderItem(section)) is not None:
                title.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fit_table()

    # How it is put together.

    def _set_up_head(self) -> None:
        self.head.set_title(self.tr("Claim figures"))
        self.head.add_widget(self.period)
        menu = QMenu(self)
        for listing in (COURIERS, AGED, MONTHLY):
            menu.addAction(f"{listing.translated_title()}…", partial(self._export, listing))
        self.head.add_menu(self.tr("Export"), menu)

    def _make_body(self) -> QWidget:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        body = QWidget()
        scroll.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 0, MARGIN, 16)
        column.setSpacing(GAP)
        column.addLayout(self._make_cards())
        self.by_courier, self.by_age, self.by_month = BarChart(self), BarChart(self, stacked=True), BarChart(self)
        courier_board = self._board(self.by_courier, COURIERS, self.tr("By courier"))
        column.addWidget(courier_board)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._board(self.by_age, AGED, self.tr("Outstanding today by age")), 1)
        row.addWidget(self._board(self.by_month, MONTHLY, self.tr("By month of registration")), 1)
        column.addLayout(row)
        column.addWidget(self._make_table())
        column.addStretch(1)
        self.by_courier.chosen.connect(self._on_courier_bar)
        self.by_age.chosen.connect(self._on_age)
        self.by_month.chosen.connect(lambda month, _series: self._on_month(month))
        return scroll

    def _make_cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)

        def card(title: str, show: Callable[[], object]) -> FigureCard:
            made = FigureCard(title, self)
            made.clicked.connect(lambda _checked: show())
            row.addWidget(made, 1)
            return made

        self.number_card = card(self.tr("Claims registered"), self._show_period)
        self.claimed_card = card(self.tr("Claimed"), self._show_period)
        self.recovered_card = card(self.tr("Recovered"), self._show_period)
        self.owed_card = card(self.tr("Outstanding today"), self._show_owed)
        self.days_card = card(self.tr("Days until agreed"), self._show_period)
        return row

    def _board(self, chart: BarChart, listing: Listing[Any], title: str) -> Board:
        board = Board(self)
        more = QPushButton(self.tr("Picture and numbers"), self)
        more.setProperty("role", "link")
        more.setAutoDefault(False)
        more.setAccessibleName(self.tr("{title}: picture and numbers").format(title=title))
        more.clicked.connect(lambda _checked: chart.menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
        board.add_heading(title, more)
        chart.setAccessibleName(title)
        chart.setFixedHeight(CHART_HEIGHT)
        numbers = QAction(self.tr("Numbers to Excel…"), chart)
        numbers.triggered.connect(lambda _checked: self._export(listing))
        chart.addAction(numbers)
        board.column.addWidget(chart)
        return board

    def _make_table(self) -> Board:
        board = Board(self)
        board.add_heading(COURIERS.translated_title())
        self.table = QTableWidget(self)
        self.table.setAccessibleName(COURIERS.translated_title())
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        set_up_table(self.table, [COURIERS.title_of(column) for column in COURIERS.columns], len(COURIERS.columns) - 1)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.activated.connect(lambda _index: self._on_row())
        board.column.addWidget(self.table)
        return board

    def _fit_table(self) -> None:
        """As high as its rows: the page scrolls, not the table."""
        table = self.table
        rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
        bar = table.horizontalScrollBar().sizeHint().height()
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + bar + 4)
        for section in range(table.columnCount()):
            item = table.item(table.rowCount() - 1, section)
            assert item is not None, "a filled table has an item in every cell"
            font = item.font()
            font.setBold(True)
            item.setFont(font)

    # What is shown.

    def _show_note(self) -> None:
        first, last = self._days()
        today = self._desk.clock.today()
        if first is None and last is None:
            note = self.tr("all claims, with what came of them until {today}")
        else:
            note = self.tr("claims registered {first} – {last}, with what came of them until {today}")
        begin, end = first.isoformat() if first else "…", min(last, today).isoformat() if last else "…"
        self.head.set_note(note.format(first=begin, last=end, today=today.isoformat()))

    def _show_cards(self, found: FiguresOverview) -> None:
        total = found.figures.total
        shipped = self.tr("{count} per 1,000 orders").format(count=per_thousand(total))
        self.number_card.set_figure(f"{total.number:,}", shipped if total.shipped else self.tr("no orders shipped"))
        agreed = self.tr("{amount} agreed").format(amount=format_yuan(total.agreed_fen))
        self.claimed_card.set_figure(format_yuan(total.claimed_fen), agreed)
        received = self.tr("{amount} received").format(amount=format_yuan(total.received_fen))
        self.recovered_card.set_figure(percent(total.recovery_rate), received)
        owed, old = sum(sum(row.amounts) for row in found.ages), sum(row.amounts[-1] for row in found.ages)
        late = self.tr("{amount} over {days} days").format(amount=format_yuan(old), days=AGES[-1][0] - 1)
        self.owed_card.set_figure(format_yuan(owed), late if old else "", "danger" if old else "neutral")
        paid = self.tr("median; {days} until paid").format(days=days(total.days_to_pay))
        self.days_card.set_figure(days(total.days_to_agree), paid)

    # Answers.

    def _days(self) -> tuple[date | None, date | None]:
        return period_from(self.period.value, self._desk.clock.today())

    def _values(self, **more: object) -> dict[str, object]:
        return {"period": period_to_dict(self.period.value), **more}

    def _show_period(self) -> None:
        self._companions.show_claims(self._values())

    def _show_owed(self) -> None:
        self._companions.show_claims({"states": ["agreed"]})

    def _on_courier_bar(self, courier_id: int, series: int) -> None:
        more: dict[str, object] = {"states": ["agreed"]} if series == charts.OUTSTANDING else {}
        self._companions.show_claims(self._values(courier=courier_id, **more))

    def _on_age(self, courier_id: int, place: int) -> None:
        self._companions.show_claims({"courier": courier_id, "due": owed_key(place)})

    def _on_month(self, month: str) -> None:
        self._companions.show_claims({"period": days_as_dict(month_start(month), month_end(month))})

    def _on_row(self) -> None:
        place = selected_row(self.table)
        if place is not None and self._found is not None:
            courier_id = with_total(self._found.figures)[place].courier_id
            self._companions.show_claims(self._values(**({} if courier_id is None else {"courier": courier_id})))

    def _export(self, listing: Listing[Any]) -> None:
        """Write one of the tables to Excel or CSV, wherever somebody wants it."""
        found = self._found
        if found is None:
            return
        target = ask_target(self, self._desk, listing.translated_title(), (".xlsx", ".csv"))
        if target is None:
            return
        tables: dict[str, Iterable[Any]] = {
            COURIERS.key: with_total(found.figures),
            AGED.key: found.ages,
            MONTHLY.key: found.months,
        }
        rows, clock = tables[listing.key], self._desk.clock

        def work(_progress: Progress) -> None:
            from shopdesk.sheets.writing import write_list  # noqa: PLC0415  what writes workbooks is loaded when one is written

            write_list(target, listing, rows, clock)

        title = self.tr("Exporting {file}").format(file=target.name)
        self._desk.run(title, work, then=lambda _nothing: tell_file(self, target))
