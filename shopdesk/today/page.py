"""The first page: what waits, the tickets and claims to take care of, and the last 30 days."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from shopdesk.aftersales.model import TicketId
from shopdesk.claims.model import ClaimId
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import SHOP_FILTER, WATCHED_FOLDER
from shopdesk.shops.model import ShopId
from shopdesk.today import service
from shopdesk.today.register_words import register_tasks
from shopdesk.today.service import Overview
from shopdesk.today.words import Words
from shopdesk.ui.cards import PADDING, Board, FigureCard, TaskList
from shopdesk.ui.day_chart import DayBar, DayChart
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.messages import Banner
from shopdesk.ui.page import MARGIN, EmptyState, PageHead
from shopdesk.ui.periods import days_as_dict

Go = Callable[[str, dict[str, object]], object]

# Tickets that wait for one thing: which values of their list show them.
TICKET_FILTERS: dict[str, dict[str, object]] = {
    "review": {"states": ["pending_review"]},
    "reply": {"watch": "unanswered"},
    "overdue": {"states": ["overdue"]},
    "inspect": {"states": ["inspecting"]},
    "refund": {"states": ["awaiting_refund"]},
    "dispatch": {"states": ["awaiting_dispatch"]},
    "extension": {"watch": "extension"},
    "differs": {"watch": "differs"},
}
WAITING_PARCELS: dict[str, object] = {"states": ["waiting"]}
ALIKE_PHOTOS: dict[str, object] = {"likeness": "open"}
IN_ROWS = ("extension", "differs")  # the others have a card each

# Things grow older while nobody touches them.
REFRESH_MS = 10 * 60 * 1000


class TodayPage(QWidget):
    """What must be done now, each with count, oldest age and one click to the list.

    ``go(page, filter)`` shows another page narrowed down; without ``import_orders``, ``register_claim``,
    ``open_ticket``, ``new_ticket`` and ``try_demo`` their buttons lead to the page concerned, or are not there.
    """

    shows = frozenset(
        {
            "order",
            "ticket",
            "parcel",
            "setting",
            "claim",
            "statement",
            "photo",
            "customer",
            "watched_file",
            "shop",
            "backup",
        }
        | {"wrong_shipment", "quality_feedback", "style_alert", "violation"}
        | {"ledger_entry", "ledger_appeal", "ledger_month", "commission_run", "commission_rate"}
    )

    def __init__(
        self,
        desk: Desk,
        go: Go,
        open_claim: Callable[[ClaimId], object],
        back_up_now: Callable[[], object],
        *,
        import_orders: Callable[[], object] | None = None,
        register_claim: Callable[[], object] | None = None,
        open_ticket: Callable[[TicketId], object] | None = None,
        new_ticket: Callable[[], object] | None = None,
        try_demo: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._go, self._open_claim, self._back_up_now = desk, go, open_claim, back_up_now
        self._import_orders = import_orders or partial(go, "orders", {})
        self._register_claim = register_claim or partial(go, "claims", {})
        self._open_ticket = open_ticket or (lambda _ticket_id: go("tickets", TICKET_FILTERS["overdue"]))
        self._new_ticket, self._try_demo = new_ticket, try_demo
        self._words = Words(desk.clock)
        self.head, self.banner = PageHead(self), Banner(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._set_up_head()
        self._stack.addWidget(self._make_body())
        self._stack.addWidget(self._make_empty())
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._on_refresh)
        self._refresh.start()

    # What the main window asks of every page.

    def reload(self) -> None:
        """Gather everything anew; what is shown stays until it is there."""
        desk = self._desk
        shop, watched = desk.settings.get(SHOP_FILTER), desk.settings.get(WATCHED_FOLDER)
        desk.ask(
            self, "overview", service.overview, desk.actor, desk.folder, ShopId(shop) if shop else None,
            Path(watched) if watched else None, then=self.show_overview,
        )  # fmt: skip

    def primary_action(self) -> None:
        """Open a ticket: the main job; without a way to do so, register a claim."""
        (self._new_ticket or self._register_claim)()

    def show_overview(self, found: Overview) -> None:
        """Show what was gathered."""
        words = self._words
        self.head.set_note(words.day(found.today))
        self._stack.setCurrentIndex(1 if found.is_new else 0)
        self._show_backup(found)
        self._show_tickets(found)
        waiting, ahead = found.to_ship, found.claims
        self.to_ship.set_figure(f"{waiting.number:,}", *words.to_ship(waiting))
        self.to_submit.set_figure(f"{ahead.to_submit.number:,}", *words.to_submit(ahead, found.today))
        self.to_ask.set_figure(f"{ahead.to_ask.number:,}", *words.to_ask(ahead, found.today))
        self.unlinked.set_figure(f"{found.unlinked.number:,}", *words.unlinked(found.unlinked))
        self.receivable.set_figure(
            format_yuan(ahead.to_receive.amount_fen), *words.to_receive(ahead.to_receive, found.today)
        )
        tasks = [words.claim_task(one, found.today, partial(self._open_claim, one.row.id)) for one in found.urgent]
        if found.statements.number:
            tasks.append(words.work("statements", found.statements, partial(self._go, "statements", {})))
        self.claims_list.set_tasks(tasks)
        self.registers_list.set_tasks(register_tasks(found.registers, self._desk.clock, self._go))
        self.imports_list.set_tasks([words.import_task(one) for one in found.imports])
        self._show_month(found)

    # How it is put together.

    def _set_up_head(self) -> None:
        self.head.set_title(self.tr("Today"))
        self.head.add_button(self.tr("Import orders"), self._import_orders, picture="import")
        if self._new_ticket is None:
            self.head.add_button(self.tr("Register claim"), self.primary_action, "primary", "add")
            return
        self.head.add_button(self.tr("Register claim"), self._register_claim)
        self.head.add_button(self.tr("New ticket"), self.primary_action, "primary", "add")

    def _make_body(self) -> QWidget:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        body = QWidget()
        scroll.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 0, MARGIN, 16)
        bar = scroll.verticalScrollBar()

        def keep_edge(_least: int, most: int) -> None:
            # The cards end where the head does, with a scroll bar beside them or without.
            if isValid(column):  # the bar is told once more when the page goes away
                right = MARGIN - (bar.sizeHint().width() if most else 0)
                column.setContentsMargins(MARGIN, 0, right, 16)

        bar.rangeChanged.connect(keep_edge)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addLayout(self._make_ticket_cards())
        column.addLayout(self._make_cards())
        boards = QHBoxLayout()
        boards.setSpacing(12)
        boards.addWidget(self._make_work(), 27)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._make_registers())
        beside.addWidget(self._make_month(), 1)
        boards.addLayout(beside, 20)
        column.addLayout(boards, 1)
        return scroll

    def _make_ticket_cards(self) -> QHBoxLayout:
        titles = {
            "review": self.tr("Tickets to review"),
            "reply": self.tr("Tickets to reply to"),
            "overdue": self.tr("Overdue tickets"),
            "inspect": self.tr("Parcels to inspect"),
            "refund": self.tr("Refunds to pay"),
            "dispatch": self.tr("Goods to dispatch"),
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        self.ticket_cards = {
            key: self._card(row, title, "tickets", TICKET_FILTERS[key]) for key, title in titles.items()
        }
        return row

    def _card(self, row: QHBoxLayout, title: str, page: str, values: dict[str, object]) -> FigureCard:
        made = FigureCard(title, self)
        made.clicked.connect(lambda: self._go(page, values))
        row.addWidget(made, 1)
        return made

    def _make_cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        card = partial(self._card, row)
        self.to_ship = card(self.tr("To ship"), "orders", {"states": ["to_ship"]})
        self.to_submit = card(self.tr("Claims to submit"), "claims", {"states": ["draft"]})
        self.to_ask = card(self.tr("Promised call-backs"), "claims", {"due": "to_ask"})
        self.unlinked = card(self.tr("Unlinked photos"), "photos", {"linked": "no"})
        self.receivable = card(self.tr("Claims not received"), "claims", {"states": ["agreed"]})
        return row

    def _make_work(self) -> Board:
        """Tickets and claims to take care of, one below the other."""
        board = Board(self)
        board.add_heading(self.tr("Tickets to take care of"), self._all_link(self.tr("All tickets"), "tickets"))
        nothing = self.tr("Nothing waits. Tickets that are overdue or differ from the platform show up here.")
        self.tickets_list = TaskList(nothing, board)
        board.column.addWidget(self.tickets_list)
        board.add_heading(self.tr("Claims to take care of"), self._all_link(self.tr("All claims"), "claims"))
        nothing = self.tr("Nothing waits. New claims, promised calls and money that is overdue show up here.")
        self.claims_list = TaskList(nothing, board)
        board.column.addWidget(self.claims_list)
        board.column.addStretch(1)
        return board

    def _all_link(self, title: str, page: str) -> QPushButton:
        everything = QPushButton(title)
        everything.setProperty("role", "link")
        everything.clicked.connect(lambda: self._go(page, {}))
        return everything

    def _make_registers(self) -> Board:
        board = Board(self)
        everything = self._all_link(self.tr("Wrong shipments"), "wrong_shipments")
        board.add_heading(self.tr("Registers and ledger"), everything)
        nothing = self.tr("Nothing waits. Styles several customers report, wrong shipments and appeals show up here.")
        self.registers_list = TaskList(nothing, board)
        board.column.addWidget(self.registers_list)
        return board

    def _make_month(self) -> Board:
        board = Board(self)
        board.add_heading(self.tr("Last 30 days"))
        holder = QFrame()
        grid = QGridLayout(holder)
        grid.setContentsMargins(PADDING, 12, PADDING, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        titles = [self.tr("Orders"), self.tr("Paid"), self.tr("Claims registered"), self.tr("Claims recovered")]
        self.month_figures: list[QLabel] = []
        for place, title in enumerate(titles):
            row, side = divmod(place, 2)
            figure = plain_label(role="number")
            figure.setAccessibleName(title)
            grid.addWidget(plain_label(title, "secondary"), 3 * row, side)
            grid.addWidget(figure, 3 * row + 1, side)
            self.month_figures.append(figure)
        grid.setRowMinimumHeight(2, 10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        board.column.addWidget(holder)
        label = plain_label(self.tr("Orders per day"), "small")
        label.setContentsMargins(PADDING, 6, 0, 0)
        board.column.addWidget(label)
        self.chart = DayChart(board)
        self.chart.setAccessibleName(self.tr("Orders per day"))
        self.chart.chosen.connect(self._on_day)
        board.column.addWidget(self.chart, 1)
        rule = QFrame()
        rule.setProperty("rule", "true")
        board.column.addWidget(rule)
        board.add_heading(self.tr("Recent imports"))
        self.imports_list = TaskList(self.tr("No file has been imported yet."), board)
        board.column.addWidget(self.imports_list)
        return board

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(self)
        sentence = self.tr(
            "A new shop. Import the order list you export from Qianniu; what has to be done then shows up here."
        )
        empty.set_content("today", sentence, self.tr("Import orders"))
        empty.button.clicked.connect(lambda: self._import_orders())
        if self._try_demo is not None and (layout := empty.layout()) is not None:
            self.demo_button = QPushButton(self.tr("Try it with an invented shop"))
            self.demo_button.setProperty("role", "link")
            self.demo_button.clicked.connect(lambda: self._try_demo and self._try_demo())
            layout.addWidget(self.demo_button)
            layout.setAlignment(self.demo_button, Qt.AlignmentFlag.AlignCenter)
        return empty

    # Answers.

    def _on_refresh(self) -> None:
        if self.isVisible():
            self.reload()

    def _show_tickets(self, found: Overview) -> None:
        words = self._words
        for key, card in self.ticket_cards.items():
            waiting = found.tickets[key]
            card.set_figure(f"{waiting.number:,}", *words.tickets(key, waiting))
        late = [words.ticket_task(row, partial(self._open_ticket, row.id)) for row in found.overdue]
        others = [
            words.work(key, found.tickets[key], partial(self._go, "tickets", TICKET_FILTERS[key]))
            for key in IN_ROWS
            if found.tickets[key].number
        ]
        if found.parcels.number:
            others.append(words.work("parcels", found.parcels, partial(self._go, "receiving", WAITING_PARCELS)))
        if found.alike.number:
            others.append(words.work("alike", found.alike, partial(self._go, "photos", ALIKE_PHOTOS)))
        if found.watched.number:
            others.append(words.work("watched", found.watched, partial(self._go, "photos", {})))
        self.tickets_list.set_tasks([*late, *others])

    def _show_month(self, found: Overview) -> None:
        outcome = found.outcome
        rate = f"{100 * outcome.received_fen / outcome.claimed_fen:.0f}%" if outcome.claimed_fen else "–"
        paid = sum(day.paid_fen for day in found.days)
        texts = (f"{sum(day.number for day in found.days):,}", format_yuan(paid), f"{outcome.number:,}", rate)
        for label, text in zip(self.month_figures, texts, strict=True):
            label.setText(text)
        told = self.tr("{day}: {count} orders, {amount}")
        self.chart.set_bars(
            [
                DayBar(
                    one.day, one.number, told.format(day=one.day, count=one.number, amount=format_yuan(one.paid_fen))
                )
                for one in found.days
            ]
        )

    def _show_backup(self, found: Overview) -> None:
        if found.is_new or not found.backup.is_due:
            self.banner.hide()
            return
        text = self._words.backup(found.backup)
        self.banner.show_message("warning", text, [(self.tr("Back up now"), self._back_up_now)])

    def _on_day(self, day: date) -> None:
        period = days_as_dict(day, day)
        self._go("orders", {"period": period})
