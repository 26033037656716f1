"""The department fund: where it stands, every movement with its receipt, what can be done. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout

from shopdesk.core.database import Session
from shopdesk.core.money import format_yuan
from shopdesk.ledger import rights
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.fund.fund_store import FundFigures, FundFilter, FundSort, FundSums, MovementRow
from shopdesk.ledger.fund.moving import why_not_correct
from shopdesk.ledger.fund_view.collect_dialog import CollectDialog
from shopdesk.ledger.fund_view.columns import MOVEMENTS
from shopdesk.ledger.fund_view.correction_dialog import FundCorrectionDialog
from shopdesk.ledger.fund_view.detail import MovementDetail
from shopdesk.ledger.fund_view.figure_row import FundCards
from shopdesk.ledger.fund_view.movement_dialog import MovementDialog
from shopdesk.ledger.model import EntryId, MovementId
from shopdesk.ledger.states import FundKind, fund_chip
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import StaffId
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import bar, open_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow
from shopdesk.ui.record_table import RecordTable


class FundPage(ListPage):
    """Every movement of the department fund, with the balance after each."""

    shows = frozenset({"fund_movement", "ledger_entry", "photo", "staff"})

    def __init__(self, desk: Desk, companions: LedgerCompanions) -> None:
        super().__init__(desk)
        self._companions, self._sort, self._figures = companions, FundSort(), FundFigures(0, 0, 0, 0, 0, 0, 0)
        self.table: RecordTable[MovementRow] = RecordTable(MOVEMENTS, partial(desk.read, self._fetch), desk.clock)
        self.table.setParent(self)
        self._listed = ListExport(self, desk, partial(on_screen, self.pane.view), self._fetch, write_list_file)
        self.cards = FundCards(self)
        self.detail = MovementDetail(desk, self.pane.detail, companions.photos(None), companions.openers)
        self._set_up_head()
        self._set_up_filters()
        self._wire_list()
        self._connect()
        self.views = self.pane.add_views(desk.settings, MOVEMENTS.key)
        self.views.chosen.connect(self._on_view)
        self._show_rights()

    def _set_up_head(self) -> None:
        head, column = self.pane.head, self.pane.layout()
        head.set_title(MOVEMENTS.translated_title())
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("Notice…"), self.write_notice, "plain", "sheet")
        self.deposit_button = head.add_button(self.tr("Put in…"), partial(self.enter_movement, FundKind.DEPOSIT))
        self.collect_button = head.add_button(self.tr("Collect fines…"), self.collect)
        self.spend_button = head.add_button(self.tr("Spend…"), self.primary_action, "primary")
        assert isinstance(column, QVBoxLayout), "a pane is put together from top to bottom"
        column.insertWidget(1, self.cards)
        sentence = self.tr("Nothing is in the fund yet. Fines that are collected and money of the shop go in here.")
        self._nothing_yet = ("ledger", sentence, self.tr("Put in…"))
        self._no_match = ("search", self.tr("No movement matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(lambda _checked: self._on_empty_action())

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Who / for what / entry / movement no."))
        self._show_counts({})

    def _connect(self) -> None:
        self.pane.filters.changed.connect(self.reload)
        self.cards.filter_requested.connect(self.show_filter)
        self.cards.fines_requested.connect(self.collect)
        self.detail.correction_requested.connect(self.correct)
        self.detail.movement_requested.connect(self._open_numbered)
        self.pane.view.opened.connect(self._on_opened)
        self._desk.actor_changed.connect(self._show_rights)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list, its counts, its sums and the figures again."""
        wanted, seen = self._filter(), self._seen()
        self._ask_for_ids(fund_store.list_movement_ids, wanted, quick=False)
        self._desk.ask(self, "counts", fund_store.count_movements_by_kind, wanted, then=self._show_counts)
        self._desk.ask(self, "sums", fund_store.sum_movements, wanted, then=self._on_sums)
        self._desk.ask(self, "figures", fund_store.fund_figures, self._desk.clock, seen, then=self._on_figures)

    def primary_action(self) -> None:
        """Enter what was spent."""
        self.enter_movement(FundKind.SPENDING)

    def open_record(self, movement_id: int) -> None:
        """Show a movement in the list, taking the filter away when it hides it."""
        if not self.pane.view.select_id(movement_id):
            self.pane.filters.set_values({})
            self._asked = self._filter(), self._sort
            self._on_ids(self._desk.read(fund_store.list_movement_ids, *self._asked))
            self.pane.view.select_id(movement_id)
            self.reload()

    # What can be done.

    def enter_movement(self, kind: FundKind) -> None:
        """Ask for what is spent, or put in."""
        if self._refuses():
            return
        dialog = MovementDialog(self._desk, kind, self)
        dialog.saved.connect(self._on_moved)
        dialog.open()

    def collect(self, entry_ids: Sequence[EntryId] = ()) -> None:
        """Ask which fines were paid."""
        if self._refuses():
            return
        if not self._desk.read(fund_store.sum_uncollected)[0]:
            show_toast(self.window(), self.tr("There is no fine to collect."))
            return
        dialog = CollectDialog(self._desk, entry_ids, self)
        dialog.collected.connect(self._on_collected)
        dialog.open()

    def correct(self, row: MovementRow) -> None:
        """Ask why a movement is taken back."""
        dialog = FundCorrectionDialog(self._desk, row, self)
        told = self.tr("{movement_no} is taken back.").format(movement_no=row.movement_no)
        dialog.accepted.connect(lambda: show_toast(self.window(), told))
        dialog.open()

    def write_notice(self) -> None:
        """Make the notice of the fund that is put up."""
        # What draws notices is loaded when somebody makes one.
        from shopdesk.ledger.papers.notice import NoticeDraft, NoticeKind  # noqa: PLC0415
        from shopdesk.ledger.view.notice_dialog import NoticeDialog  # noqa: PLC0415

        row = self.table.row_of(current) if (current := self.pane.view.current_id()) is not None else None
        month = f"{self._desk.clock.today() if row is None else row.booked_on:%Y-%m}"
        draft = NoticeDraft(kind=NoticeKind.FUND, month=month)
        dialog = NoticeDialog(self._desk, draft, self._companions.archive, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Answers.

    def _begin(self) -> None:
        """Fines first, where there are any; else money of the shop."""
        if self._figures.uncollected:
            self.collect()
        else:
            self.enter_movement(FundKind.DEPOSIT)

    def _refuses(self) -> bool:
        """Whether somebody may not move money, which is told."""
        barred = self._desk.read(rights.why_not_move_fund, self._desk.actor)
        if barred:
            show_toast(self.window(), barred)
        return bool(barred)

    def _seen(self) -> StaffId | None:
        return self._desk.read(rights.staff_seen, self._desk.actor)

    def _fetch(self, session: Session, ids: Sequence[int]) -> dict[int, MovementRow]:
        return fund_store.list_movement_rows(session, ids, rights.staff_seen(session, self._desk.actor))

    def _filter(self) -> FundFilter:
        values, (first, last) = self.pane.filters.values(), self.pane.filters.dates()
        kinds = frozenset(map(FundKind, values["states"]))
        return FundFilter(values["text"], kinds, first, last, seen=self._seen())

    def _show_counts(self, counts: dict[FundKind, int]) -> None:
        states = [(kind.value, fund_chip(kind).text, counts.get(kind, 0)) for kind in FundKind]
        self.pane.filters.set_states(states)

    def _show_rights(self) -> None:
        barred = self._desk.read(rights.why_not_move_fund, self._desk.actor)
        for button in (self.deposit_button, self.collect_button, self.spend_button):
            allow(button, barred)

    def _on_figures(self, figures: FundFigures) -> None:
        self._figures = figures
        self.cards.show_figures(figures, only_own=self._seen() is not None)

    def _on_sums(self, sums: FundSums) -> None:
        count = self.tr("{count} movements").format(count=f"{sums.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, self._sums_text(sums))
        self._on_selection(self.pane.view.selected_count())

    def _sums_text(self, sums: FundSums) -> str:
        told = self.tr("In {came}   Out {went}   Change {change}")
        amounts = (format_yuan(fen) for fen in (sums.in_fen, sums.out_fen, sums.total_fen))
        return told.format(**dict(zip(("came", "went", "change"), amounts, strict=True)))

    def _on_selection(self, count: int) -> None:
        if count < 2:
            self.pane.footer.set_selection("")
            return
        ids = list(self.pane.view.selected_ids())
        self._desk.ask(self, "selected", fund_store.sum_movements_of, ids, then=partial(self._on_selected_sums, count))

    def _on_selected_sums(self, count: int, sums: FundSums) -> None:
        if count == self.pane.view.selected_count():
            text = self.tr("{count} selected · {sums}").format(count=f"{count:,}", sums=self._sums_text(sums))
            self.pane.footer.set_selection(text)

    def _on_current(self, movement_id: int | None) -> None:
        rows = {} if movement_id is None else self._desk.read(self._fetch, [movement_id])
        if movement_id in rows:
            self.detail.show_movement(rows[movement_id])

    def _on_opened(self, movement_id: int) -> None:
        row = self.table.row_of(movement_id)
        if row is not None and row.entry_id is not None and "ledger_entry" in self._companions.openers:
            self._companions.openers["ledger_entry"](row.entry_id)

    def _open_numbered(self, movement_no: str) -> None:
        found = self._desk.read(fund_store.movement_with_no, movement_no)
        if found is not None:
            self.open_record(found)

    def _on_moved(self, movement_id: MovementId) -> None:
        row = self._desk.read(self._fetch, [movement_id]).get(movement_id)
        if row is None:
            return
        self.open_record(movement_id)
        amount = format_yuan(abs(row.amount_fen))
        told = self.tr("{movement_no}: {amount} is in the fund now.")
        if row.kind is FundKind.SPENDING:
            told = self.tr("{movement_no}: {amount} is spent. Paste or drop the receipt here (Ctrl+V).")
        show_toast(self.window(), told.format(movement_no=row.movement_no, amount=amount))

    def _on_collected(self, number: int) -> None:
        told = self.tr("1 fine is in the fund now.") if number == 1 else self.tr("{count} fines are in the fund now.")
        show_toast(self.window(), told.format(count=number))

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        row = self.table.row_of(ids[0]) if len(ids) == 1 else None
        if row is not None:
            barred = self._desk.read(why_not_correct, self._desk.actor, row.id)
            action = menu.addAction(self.tr("Take back…"), partial(self.correct, row))
            bar(action, barred)
            if row.entry_id is not None and "ledger_entry" in self._companions.openers:
                menu.addAction(self.tr("Show {number}").format(number=row.entry_no), partial(self._on_opened, row.id))
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)
