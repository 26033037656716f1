"""The list of platform violations with where the shops stand: shows, narrows down, takes steps. No SQL, no rules."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout

from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import SHOP_FILTER, VIOLATION_WARN_POINTS, shop_setting
from shopdesk.ledger.form.staff_picker import staff_choices
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import OfferedStep, add_steps, open_menu
from shopdesk.ui.messages import Banner, show_toast
from shopdesk.ui.page import MARGIN
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View
from shopdesk.violations import list_filter, service, store
from shopdesk.violations.companions import ViolationCompanions
from shopdesk.violations.detail import ANSWER, APPEAL, DELETE, EDIT, ENTER, TAKE_BACK, ViolationDetailView
from shopdesk.violations.dialogs import ViolationAppealDialog, ViolationDialog
from shopdesk.violations.dossier import ViolationDetail, violation_detail
from shopdesk.violations.model import ViolationAppeal, ViolationId, ViolationKind, appeal_chip, kind_chip
from shopdesk.violations.months import ViolationMonthsDialog
from shopdesk.violations.standing_cards import StandingCards
from shopdesk.violations.standings import Crossing, Standing, ThresholdReached, ThresholdWarning
from shopdesk.violations.store import ViolationFilter, ViolationRow, ViolationSort, ViolationSums
from shopdesk.violations.table import VIOLATIONS
from shopdesk.violations.words import fine_reason, lately_reached_text, reached_text, warning_text

DAY_WATCH_MS = 30_000
Thresholds = tuple[Sequence[ThresholdReached], Sequence[ThresholdWarning]]


class ViolationsPage(ListPage):
    """Every platform violation, how many points they add up to, and how far the next threshold is."""

    shows = frozenset({"violation", "shop", "staff", "order", "photo", "ledger_entry", "setting"})

    def __init__(self, desk: Desk, companions: ViolationCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._sums = ViolationSort(), ViolationSums()
        self._shown_day = desk.clock.today()
        self._day_watch = QTimer(self, interval=DAY_WATCH_MS)
        self._day_watch.timeout.connect(self.look_at_day)
        self._day_watch.start()
        self.table: RecordTable[ViolationRow] = RecordTable(
            VIOLATIONS, partial(desk.read, store.list_violation_rows), desk.clock
        )
        self.table.setParent(self)
        self.cards = StandingCards(self)
        self.cards.chosen.connect(self._on_card)
        layout = self.pane.layout()
        assert isinstance(layout, QVBoxLayout)
        warning_row, self.warnings, self._warned = QVBoxLayout(), Banner(self), ""
        warning_row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        warning_row.addWidget(self.warnings)
        above = QVBoxLayout()
        above.setSpacing(12)  # only where there is a warning
        above.addLayout(warning_row)
        above.addWidget(self.cards)
        layout.insertLayout(1, above)
        layout.insertSpacing(2, 12)
        self.detail = ViolationDetailView(desk, companions, self.pane.detail)
        self.detail.step_requested.connect(self.take_step)
        self.pane.detail.more_requested.connect(self._on_more)
        self._listed = ListExport(
            self, desk, partial(on_screen, self.pane.view), store.list_violation_rows, write_list_file
        )
        self._set_up_head()
        self._set_up_filters()
        self._wire_list()
        self.pane.view.opened.connect(self.edit)
        self.views = self.pane.add_views(desk.settings, VIOLATIONS.key, self._built_in_views())
        self.views.chosen.connect(self._on_view)

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(VIOLATIONS.translated_title())
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("By month…"), self.show_months, "plain", "reports")
        head.add_button(self.tr("New violation"), self.primary_action, "primary", "add")
        sentence = self.tr(
            "No violations yet. Enter what a platform charges a shop with: points add up per calendar year and kind,"
            " and this page warns before a threshold."
        )
        self._nothing_yet = ("shield", sentence, self.tr("New violation"))
        self._no_match = ("search", self.tr("No violation matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(lambda _checked: self._on_empty_action())

    def _set_up_filters(self) -> None:
        filters, desk = self.pane.filters, self._desk
        filters.set_clock(desk.clock)
        filters.set_placeholder(self.tr("Violation / case / order / reason"))
        self._show_counts({})
        filters.add_choice("shop", self.tr("Shop"), list_filter.shop_options(desk))
        filters.add_choice("year", self.tr("Year"), [(one, str(one)) for one in list_filter.years(desk)])
        filters.add_choice("appeal", self.tr("Appeal"), list_filter.appeal_options())
        filters.add_choice("staff", self.tr("Responsible"), staff_choices(desk))
        filters.changed.connect(self.reload)

    def _built_in_views(self) -> list[View]:
        return [
            View(self.tr("This calendar year"), {"period": {"preset": "this_year"}}),
            View(self.tr("To appeal soon"), {"appeal": list_filter.APPEAL_SOON}, ("appeal_until", False)),
            View(self.tr("Waiting for an answer"), {"appeal": ViolationAppeal.FILED.value}),
        ]

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list, its counts and sums, and for where the shops stand, again."""
        desk, filters = self._desk, self.pane.filters
        filters.set_options("shop", self.tr("Shop"), list_filter.shop_options(desk))
        filters.set_options("year", self.tr("Year"), [(one, str(one)) for one in list_filter.years(desk)])
        filters.set_options("staff", self.tr("Responsible"), staff_choices(desk))
        wanted = self._filter()
        desk.ask(self, "ids", store.list_violation_ids, wanted, self._sort, then=self._on_ids)
        desk.ask(self, "counts", store.count_by_kind, wanted, then=self._show_counts)
        desk.ask(self, "sums", store.sum_violations, wanted, then=self._on_sums)
        desk.ask(self, "standings", service.standings, self.year(), wanted.shop_id, then=self._on_standings)
        desk.ask(self, "warnings", _told_thresholds, desk.clock, wanted.shop_id, then=self._on_warnings)
        self._shown_day = desk.clock.today()

    def look_at_day(self) -> None:
        """Count anew once the shop's day is another one: years, last days for appeals and what is told of them."""
        if self._desk.clock.today() != self._shown_day and self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """A page that was hidden over midnight looks at the day once it is there."""
        super().showEvent(event)
        self.look_at_day()

    def primary_action(self) -> None:
        """Enter a violation."""
        self._open(ViolationDialog(self._desk, parent=self))

    def open_record(self, violation_id: int) -> None:
        """Show a violation in the list, taking the filter away when it hides it."""
        if self.pane.view.select_id(violation_id):
            return
        ids = self._desk.read(store.list_violation_ids, self._filter(), self._sort)
        if violation_id not in ids:
            self.pane.filters.set_values({})
            ids = self._desk.read(store.list_violation_ids, self._filter(), self._sort)
        self._on_ids(ids)
        if not self.pane.view.select_id(violation_id):
            show_toast(self.window(), self.tr("This violation is in the recycle bin, or of a shop that is not shown."))
        self.reload()

    def year(self) -> int:
        """The calendar year the cards are about: the one chosen, else this one."""
        chosen = self.pane.filters.values().get("year")
        return self._desk.clock.today().year if chosen is None else chosen

    def show_months(self) -> None:
        """Show the points of the year month by month."""
        shop_id = self._filter().shop_id
        names = dict(list_filter.shop_options(self._desk))
        name = self.tr("All shops") if shop_id is None else names.get(shop_id, "")
        years = list_filter.years(self._desk)
        dialog = ViolationMonthsDialog(self._desk, years, self.year(), (shop_id, name), self)
        dialog.wanted.connect(self.show_filter)
        dialog.open()

    # What can be done with the violation shown.

    def edit(self, violation_id: int) -> None:
        """Open a violation in its form."""
        detail = self._desk.read(violation_detail, ViolationId(violation_id))
        if detail is not None and detail.deleted_at is None:
            self._open(ViolationDialog(self._desk, detail=detail, parent=self))

    def take_step(self, key: str) -> None:
        """Take a step of the violation shown, or ask for what it needs."""
        detail = self.detail.detail
        if detail is None:
            return
        steps: dict[str, Callable[[], object]] = {
            EDIT: partial(self.edit, detail.row.id),
            APPEAL: partial(self._ask_appeal, detail),
            ANSWER: partial(self._ask_appeal, detail),
            ENTER: partial(self._enter, detail),
            TAKE_BACK: partial(self._take_back, detail.row),
            DELETE: partial(self._delete, detail.row),
        }
        steps[key]()

    def _ask_appeal(self, detail: ViolationDetail) -> None:
        dialog = ViolationAppealDialog(self._desk, detail, self)
        dialog.saved.connect(self._on_appeal)
        dialog.open()

    def _take_back(self, row: ViolationRow) -> None:
        title = self.tr("Undoing the step")
        self._desk.write(title, service.take_back_appeal, row.id, row.version, refused=self._refuse)

    def _enter(self, detail: ViolationDetail) -> None:
        """Open the ledger entry for whoever answers for it, filled."""
        row = detail.row
        if self._companions.enter is not None:
            reason = fine_reason(row.kind, row.points, row.fee_fen, row.reason)
            self._companions.enter(
                "violation", row.id, row.violation_no, row.shop_id, row.staff_id, row.happened_on, reason
            )

    def _delete(self, row: ViolationRow) -> None:
        def deleted(_nothing: object) -> None:
            text = self.tr("{violation_no} is in the recycle bin").format(violation_no=row.violation_no)
            title = self.tr("Restoring the violation")
            undo = partial(self._desk.write, title, service.restore_violation, row.id, refused=self._refuse)
            show_toast(self.window(), text, [(self.tr("Undo"), undo)])

        title = self.tr("Deleting the violation")
        self._desk.write(title, service.delete_violation, row.id, row.version, then=deleted, refused=self._refuse)

    def _open(self, dialog: ViolationDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.crossed.connect(self._on_crossed)
        dialog.open()

    def _on_saved(self, violation_id: ViolationId) -> None:
        self.open_record(violation_id)
        if (row := self.table.row_of(violation_id)) is not None:
            show_toast(self.window(), self.tr("{violation_no} is saved").format(violation_no=row.violation_no))

    def _on_crossed(self, kind: ViolationKind, crossing: Crossing) -> None:
        show_toast(self.window(), reached_text(kind, crossing))

    def _on_appeal(self, violation_id: ViolationId) -> None:
        detail = self._desk.read(violation_detail, violation_id)
        if detail is None:
            return
        row = detail.row
        text = self.tr("{violation_no}: {state}")
        told = text.format(violation_no=row.violation_no, state=appeal_chip(row.appeal).text)
        show_toast(self.window(), told, [(self.tr("Undo"), partial(self._take_back, row))])

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()

    # Answers.

    def _filter(self) -> ViolationFilter:
        filters = self.pane.filters
        return list_filter.violation_filter(filters.values(), filters.dates(), self._desk)

    def _show_counts(self, counts: dict[ViolationKind, int]) -> None:
        states = [(kind.value, kind_chip(kind).text, counts.get(kind, 0)) for kind in ViolationKind]
        self.pane.filters.set_states(states)

    def _on_standings(self, standings: Sequence[Standing]) -> None:
        self.cards.show_standings(standings, self._desk.read(shop_setting, VIOLATION_WARN_POINTS))

    def _on_warnings(self, thresholds: Thresholds) -> None:
        """Say which thresholds were reached lately or are near, until somebody closes it or it changes."""
        reached, near = thresholds
        told = "\n".join([*map(lately_reached_text, reached), *map(warning_text, near)])
        if told and told != self._warned:
            self.warnings.show_message("warning", told)
        elif not told:
            self.warnings.hide()
        self._warned = told

    def _on_card(self, shop_id: ShopId, kind: ViolationKind) -> None:
        """Show the violations whose points a bar adds up."""
        values: dict[str, Any] = {"year": self.year(), "states": [kind.value]}
        if not self._desk.settings.get(SHOP_FILTER):
            values["shop"] = shop_id
        self.show_filter(values)

    def _on_sums(self, sums: ViolationSums) -> None:
        self._sums = sums
        count = self.tr("{count} violations").format(count=f"{sums.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, self._sums_text(sums))
        self._on_selection(self.pane.view.selected_count())

    def _sums_text(self, sums: ViolationSums) -> str:
        text = self.tr("General {general} points   Serious {serious} points   Fees {fees}")
        return text.format(general=sums.general, serious=sums.serious, fees=format_yuan(sums.fee_fen))

    def _on_selection(self, count: int) -> None:
        if count < 2:
            self.pane.footer.set_selection("")
            return
        ids = list(self.pane.view.selected_ids())
        self._desk.ask(self, "selected", store.sum_violations_of, ids, then=partial(self._on_selected_sums, count))

    def _on_selected_sums(self, count: int, sums: ViolationSums) -> None:
        if count == self.pane.view.selected_count():
            text = self.tr("{count} selected · {sums}").format(count=f"{count:,}", sums=self._sums_text(sums))
            self.pane.footer.set_selection(text)

    def _on_current(self, violation_id: int | None) -> None:
        if violation_id is not None:
            self.detail.show_violation(ViolationId(violation_id))

    # Menus.

    def _on_more(self) -> None:
        button = self.pane.detail.more_button
        self._popup(self.detail.more_steps(), button.mapToGlobal(button.rect().bottomLeft()))

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        detail = self.detail.detail
        one = len(ids) == 1 and detail is not None and detail.row.id == ids[0]
        steps = [*self.detail.next_steps(), *self.detail.more_steps()] if one else []
        self._popup(steps, where, copy=True)

    def _popup(self, steps: Sequence[OfferedStep], where: QPoint, *, copy: bool = False) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        add_steps(menu, steps, self.take_step)
        if copy:
            menu.addSeparator()
            menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)


def _told_thresholds(session: Any, clock: Clock, shop_id: ShopId | None) -> Thresholds:
    """Which thresholds are told: those reached lately, then those that are near."""
    return service.thresholds_reached(session, clock, shop_id), service.threshold_warnings(session, clock, shop_id)
