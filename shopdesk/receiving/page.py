"""The receiving desk: what lies on it on the left, the parcels of today and those that wait on the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shopdesk.aftersales.model import TicketId
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.receiving import store
from shopdesk.receiving.companions import ReceivingCompanions
from shopdesk.receiving.model import ParcelId, ParcelKind, ParcelState, kind_chip, state_chip
from shopdesk.receiving.parcel_steps import ParcelSteps, parcel_steps
from shopdesk.receiving.store import ParcelFilter, ParcelRow, ParcelSort
from shopdesk.receiving.table import PARCELS
from shopdesk.receiving.workbench import Workbench
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import bar, open_menu
from shopdesk.ui.record_table import RecordTable

TODAY = ("today", "", "")
WIDTHS = [640, 560, 0]  # px: the desk, the list, no details of their own
NARROWEST = 440  # px


class ReceivingPage(ListPage):
    """Parcels come in by scanner; whatever waits for somebody stays on the list."""

    shows = frozenset({"parcel", "ticket", "order", "photo", "shop"})

    def __init__(self, desk: Desk, companions: ReceivingCompanions) -> None:
        super().__init__(desk)
        self._sort = ParcelSort()
        self.table: RecordTable[ParcelRow] = RecordTable(
            PARCELS, partial(desk.read, store.list_parcel_rows), desk.clock
        )
        self.table.setParent(self)
        self.steps = ParcelSteps(desk, self, companions)
        self.bench = Workbench(desk, companions, self.steps)
        self._listed = ListExport(
            self, desk, partial(on_screen, self.pane.view), store.list_parcel_rows, write_list_file
        )
        self._set_up_head()
        self._set_up_filters()
        self._lay_out()
        self._wire_list()
        self.pane.view.opened.connect(lambda parcel_id: self.bench.show_parcel(ParcelId(parcel_id)))
        for listed in (self.pane.view, self.bench.view.candidates.table):
            listed.installEventFilter(self)

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(self.tr("Receiving desk"))
        head.add_button(self.tr("Came back undeliverable"), self.bench.search, "plain", "undo")
        head.add_button(self.tr("Freight collect…"), self.bench.refuse_collect, "plain", "close")
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("Unclaimed parcel"), self.primary_action, "primary", "add")
        nothing = self.tr("No parcel has arrived yet. Whatever is scanned stands here, and what waits stays.")
        self._nothing_yet = ("package", nothing, "")
        self._no_match = ("search", self.tr("No parcel matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(self._on_empty_action)

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Tracking / customer / ticket"))
        filters.text_edit.setFixedWidth(200)
        filters.period.set_value(TODAY)
        self._show_counts({})
        filters.changed.connect(self.reload)

    def _lay_out(self) -> None:
        """The desk stands beside the list, whose filters go with it."""
        pane = self.pane
        frame = pane.splitter.widget(0)
        rows = None if frame is None else frame.layout()
        assert frame is not None and isinstance(rows, QVBoxLayout), "a pane has its table first"
        holder = QWidget(frame)
        row = QVBoxLayout(holder)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(pane.filters)
        rows.insertWidget(0, holder)
        pane.splitter.insertWidget(0, self.bench)
        pane.splitter.setCollapsible(0, False)
        self.bench.setMinimumWidth(NARROWEST)
        frame.setMinimumWidth(NARROWEST)
        pane.splitter.setStretchFactor(0, 1)
        pane.splitter.setStretchFactor(1, 1)
        pane.splitter.setSizes(WIDTHS)
        pane.set_has_detail(False)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list and its counts again; what is finished on the desk is shown as it is now."""
        wanted = self._filter()
        self._desk.ask(self, "ids", store.list_parcel_ids, wanted, self._sort, then=self._on_ids)
        self._desk.ask(self, "counts", store.count_parcels, wanted, then=self._show_counts)
        self.bench.refresh()

    def primary_action(self) -> None:
        """Keep the parcel on the desk, or one not scanned, as nobody's."""
        self.bench.keep()

    def open_record(self, parcel_id: int) -> None:
        """Show a parcel on the desk."""
        self.bench.show_parcel(ParcelId(parcel_id))
        self.pane.view.select_id(parcel_id)

    def receive_ticket(self, ticket_id: TicketId) -> None:
        """Count the goods of a ticket that somebody came from."""
        self.bench.receive_ticket(ticket_id)

    # The scanner.

    def showEvent(self, event: QShowEvent) -> None:
        """The scanner can begin at once."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.bench.focus_scan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.bench.shown is not None:
            self.bench.put_aside()  # wherever the focus is, as the button says
        elif not self._to_scan(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list would look for what is typed among its rows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._to_scan(event)
        return False  # as the base class, which may be gone by then

    def _to_scan(self, event: QKeyEvent) -> bool:
        """What is scanned or typed where nothing takes it goes into the scan field."""
        commands = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        text = event.text()
        if not text.strip() or not text.isprintable() or event.modifiers() & commands:
            return False
        self.bench.focus_scan()
        self.bench.scan_edit.insert(text)
        return True

    # Answers.

    def _filter(self) -> ParcelFilter:
        values, (begin, end) = self.pane.filters.values(), self._bounds()
        shop, waiting = self._desk.settings.get(SHOP_FILTER), ParcelState.WAITING.value
        return ParcelFilter(
            text=values["text"],
            kinds=frozenset(ParcelKind(key) for key in values["states"] if key != waiting),
            state=ParcelState.WAITING if waiting in values["states"] else None,
            shop_id=ShopId(shop) if shop else None,
            arrived_from=begin,
            arrived_before=end,
            or_waiting=True,
        )

    def _show(self, ids: Sequence[int]) -> None:
        # No row is chosen by itself: that would push the parcel aside that lies on the desk.
        self.table.show(ids)
        self.table.set_sort(self._sort.key, self._sort.descending)
        self.pane.set_has_detail(False)

    def _on_ids(self, ids: Sequence[int]) -> None:
        super()._on_ids(ids)
        values = self.pane.filters.values()
        if values.pop("period")["preset"] == TODAY[0] and not any(values.values()):
            earlier = self.tr("Show earlier ones")
            self.pane.empty.set_content("package", self.tr("No parcel has arrived today."), earlier)

    def _show_counts(self, counts: dict[tuple[ParcelKind, ParcelState], int]) -> None:
        waiting = sum(number for (_kind, state), number in counts.items() if state is ParcelState.WAITING)
        pills: list[tuple[str, str, int | None]] = [
            (ParcelState.WAITING.value, state_chip(ParcelState.WAITING).text, waiting)
        ]
        for kind in ParcelKind:
            number = sum(count for (one, _state), count in counts.items() if one is kind)
            pills.append((kind.value, kind_chip(kind).text, number))
        total = sum(counts.values())
        self.pane.filters.set_states(pills, quiet=[kind.value for kind in ParcelKind])
        self.pane.filters.states.set_total(total)
        told = self.tr("{count} parcels").format(count=f"{total:,}")
        text = self.tr("{parcels}, {waiting} waiting").format(parcels=told, waiting=f"{waiting:,}")
        self.pane.head.set_note(text if waiting else told)
        self.pane.footer.set_texts(text if waiting else told)

    def _on_current(self, parcel_id: int | None) -> None:
        """A row somebody goes to is shown on the desk; one that is current by itself is not."""
        if parcel_id is not None and self.pane.view.hasFocus():
            self.bench.show_parcel(ParcelId(parcel_id))

    def _on_selection(self, count: int) -> None:
        text = self.tr("{count} selected").format(count=f"{count:,}")
        self.pane.footer.set_selection(text if count > 1 else "")

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        row = self.table.row_of(ids[0]) if len(ids) == 1 else None
        if row is not None:
            for step in parcel_steps(row, self.steps.why_not()):
                action = menu.addAction(step.title, partial(self.steps.take, step.key, row))
                bar(action, step.barred)
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)
