"""The list of couriers' statements: shows, narrows down, opens the review."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from shopdesk.claims.reconciling.statement_actions import StatementActions
from shopdesk.claims.reconciling.statement_table import STATEMENTS, Stage, stage_chip, stage_of
from shopdesk.claims.rights import why_not_accept
from shopdesk.claims.statements.statement_store import StatementFilter, StatementRow, list_statements
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import list_couriers
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import bar, open_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.record_table import RecordTable


class StatementSort(NamedTuple):
    """What the list is sorted by: a key of ``SORTS``."""

    key: str = "imported"
    descending: bool = True


SORTS: dict[str, Callable[[StatementRow], Any]] = {
    "file": lambda row: row.file_name,
    "courier": lambda row: row.courier,
    "month": lambda row: row.month,
    "kind": lambda row: row.kind.value,
    "lines": lambda row: row.line_count,
    "paid": lambda row: row.paid_fen,
    "difference": lambda row: (row.difference_fen is not None, row.difference_fen or 0),
    "stage": lambda row: list(Stage).index(stage_of(row)),
    "imported": lambda row: (row.imported_at, row.id),
    "by": lambda row: row.imported_by,
    "accepted": lambda row: (row.accepted_at is not None, row.accepted_at or row.imported_at),
    "accepted_by": lambda row: row.accepted_by,
}


def all_statements(session: Session, wanted: StatementFilter) -> list[StatementRow]:
    """Statements that fit, those thrown away behind the others."""
    return list_statements(session, wanted) + list_statements(session, wanted._replace(discarded=True))


class StatementList(ListPage):
    """Every statement that was imported; there are a few a month, so that they are held at once."""

    opened = Signal(object)  # StatementId
    import_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sort = StatementSort()
        self._rows: dict[int, StatementRow] = {}
        self.whole = StatementActions(desk, self, self._refuse)
        self.table = RecordTable(STATEMENTS, self._fetch, desk.clock, self)
        self._listed = ListExport(
            self, desk, partial(on_screen, self.pane.view), lambda _session, ids: self._fetch(ids), write_list_file
        )
        head, pane = self.pane.head, self.pane
        head.set_title(STATEMENTS.translated_title())
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("Import statement…"), self.primary_action, "primary", "import")
        self._nothing_yet = (
            "compare",
            self.tr(
                "No statements yet. Drop the list of compensation or the freight bill a courier sent onto this page: "
                "what it paid is compared with the claims, and entered once you agree."
            ),
            self.tr("Import statement…"),
        )
        self._no_match = ("search", self.tr("No statement matches the filter."), self.tr("Reset the filter"))
        pane.empty.button.clicked.connect(lambda _checked: self._on_empty_action())
        pane.filters.set_clock(desk.clock)
        pane.filters.set_period_shown(False)
        pane.filters.set_placeholder(self.tr("File / courier"))
        pane.filters.add_choice("courier", self.tr("Courier"), self._couriers())
        pane.filters.add_choice("month", self.tr("Month"), [])
        self._show_counts(Counter())
        pane.filters.changed.connect(self.reload)
        self._wire_list()
        pane.view.opened.connect(self._on_opened)
        pane.detail_button.hide()
        pane.set_has_detail(False)

    def reload(self) -> None:
        """Ask for the list again."""
        self.pane.filters.set_options("courier", self.tr("Courier"), self._couriers())
        self._desk.ask(self, "rows", all_statements, self._filter(), then=self._on_rows)

    def primary_action(self) -> None:
        """Import statements."""
        self.import_requested.emit()

    # Answers.

    def _couriers(self) -> list[tuple[int, str]]:
        return [(courier.id, courier.name) for courier in self._desk.read(list_couriers)]

    def _filter(self) -> StatementFilter:
        values = self.pane.filters.values()
        courier = values.get("courier")
        return StatementFilter(values["text"], None if courier is None else CourierId(courier))

    def _on_rows(self, rows: Sequence[StatementRow]) -> None:
        filters = self.pane.filters
        months = sorted({row.month for row in rows}, reverse=True)
        filters.set_options("month", self.tr("Month"), [(month, month) for month in months])
        month, states = filters.values().get("month"), filters.values()["states"]
        of_month = [row for row in rows if month in (None, row.month)]
        self._show_counts(Counter(map(stage_of, of_month)))
        stages = set(map(Stage, states)) or {Stage.OPEN, Stage.ACCEPTED}
        shown = [row for row in of_month if stage_of(row) in stages]
        shown.sort(key=SORTS[self._sort.key], reverse=self._sort.descending)
        self._rows = {row.id: row for row in shown}
        self._on_ids(list(self._rows))
        count = self.tr("{count} statements").format(count=f"{len(shown):,}")
        paid = self.tr("paid {amount}").format(amount=format_yuan(sum(row.paid_fen for row in shown)))
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, paid if shown else "")

    def _show(self, ids: Sequence[int]) -> None:
        self.table.show(ids)
        self.table.set_sort(self._sort.key, self._sort.descending)
        if len(ids) and self.pane.view.current_id() is None:
            self.pane.view.select_id(ids[0])

    def _is_narrowed(self) -> bool:
        return self.pane.filters.is_narrowed()  # statements are of a courier, whatever the shop

    def _on_empty_action(self) -> None:
        if self._is_narrowed():
            self.pane.filters.reset()
        else:
            self.primary_action()

    def _show_counts(self, counts: Counter[Stage]) -> None:
        pills = [(stage.value, stage_chip(stage).text, counts[stage]) for stage in Stage]
        self.pane.filters.set_states(pills, quiet={Stage.DISCARDED.value})
        self.pane.filters.states.set_total(counts[Stage.OPEN] + counts[Stage.ACCEPTED])

    def _fetch(self, ids: Sequence[int]) -> Mapping[int, StatementRow]:
        return {number: self._rows[number] for number in ids if number in self._rows}

    def _on_current(self, record_id: int | None, /) -> None:
        """There is nothing beside the list."""

    def _on_selection(self, count: int) -> None:
        self.pane.footer.set_selection("")
        if count > 1:
            chosen = [self._rows[one] for one in self.pane.view.selected_ids() if one in self._rows]
            told = self.tr("{count} selected · paid {amount}")
            amount = format_yuan(sum(row.paid_fen for row in chosen))
            self.pane.footer.set_selection(told.format(count=f"{count:,}", amount=amount))

    def _on_opened(self, statement_id: int) -> None:
        row = self._rows.get(statement_id)
        if row is not None and stage_of(row) is Stage.DISCARDED:
            restore = partial(self.whole.restore, row)
            told = self.tr("{file} is discarded").format(file=row.file_name)
            show_toast(self.window(), told, [(self.tr("Restore"), restore)])
        elif row is not None:
            self.opened.emit(statement_id)

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        row = self._rows.get(ids[0]) if len(ids) == 1 else None
        if row is not None:
            stage = stage_of(row)
            if stage is Stage.DISCARDED:
                self._bar(menu.addAction(self.tr("Restore"), partial(self.whole.restore, row)))
            else:
                menu.addAction(self.tr("Open"), partial(self._on_opened, row.id))
            if stage is Stage.OPEN:
                self._bar(menu.addAction(self.tr("Discard"), partial(self.whole.discard, row)))
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)

    def _bar(self, action: QAction) -> None:
        """Say why who may not reconcile cannot take it."""
        barred = self._desk.read(why_not_accept, self._desk.actor)
        bar(action, barred)

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()
