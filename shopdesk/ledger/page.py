"""The list of ledger entries: shows, narrows down, enters, reverses, exports. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QMenu

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.ledger import rights, store
from shopdesk.ledger.appeals.appeal_store import appeal_row
from shopdesk.ledger.appeals.filing import withdraw_appeal
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.form.appeal_dialog import AppealDialog, DecisionDialog
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.form.reversal_dialog import ReversalDialog
from shopdesk.ledger.form.staff_picker import staff_choices
from shopdesk.ledger.fund_view.collect_dialog import CollectDialog
from shopdesk.ledger.model import AppealId, EntryId
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ledger.rule_book.rule_book import RuleBookDialog
from shopdesk.ledger.states import EntryKind, kind_chip
from shopdesk.ledger.store import EntryFilter, EntryRow, EntrySort, EntryTotals
from shopdesk.ledger.table import ENTRIES
from shopdesk.ledger.view import list_filter
from shopdesk.ledger.view.detail import EntryDetailView
from shopdesk.ledger.view.entry_steps import open_appeal, step_title
from shopdesk.ledger.view.selection import EntrySelection
from shopdesk.ledger.view.verifying import Verifying
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen, shown_listing
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import add_steps, open_menu_below
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

CHOICE_WIDTH, OPTIONS_WIDTH = 150, 220  # px: closed ones stand in one row, open ones show every word


class LedgerPage(ListPage):
    """Every entry of the ledger, or one's own ones, with what can be done next."""

    shows = frozenset(
        {"ledger_entry", "fund_movement", "ledger_appeal", "ledger_rule", "ledger_month", "shop", "staff"}
    )  # fmt: skip

    def __init__(self, desk: Desk, companions: LedgerCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._verifying = Verifying(self, desk, self.pane.banner)
        self._sort, self._totals = EntrySort(), EntryTotals(0, 0, {}, {})
        fetch = store.list_entry_rows
        self.table: RecordTable[EntryRow] = RecordTable(ENTRIES, partial(desk.read, fetch), desk.clock)
        self.table.setParent(self)
        self.detail = EntryDetailView(desk, self.pane.detail, companions.openers)
        self.detail.step_requested.connect(self.take_step)
        self.detail.entry_requested.connect(self.open_record)
        self.pane.detail.more_requested.connect(self._on_more)
        view = self.pane.view
        self._listed = ListExport(self, desk, partial(on_screen, view), fetch, write_list_file)
        chosen = ListExport(
            self, desk, lambda: (shown_listing(view, ENTRIES), view.selected_ids()), fetch, write_list_file
        )
        self.selection = EntrySelection(self, desk, companions.archive, self.table, view.selected_ids, chosen)
        self.selection.collect_requested.connect(self.collect_fines)
        self._set_up_head()
        self._set_up_filters()
        self._wire_list()
        view.opened.connect(self._on_opened)
        self._set_up_views()
        self._set_up_keys()
        desk.actor_changed.connect(self._show_rights)
        self._show_rights()

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(ENTRIES.translated_title())
        actions = QMenu(self)
        actions.aboutToShow.connect(partial(self._fill_actions, actions))
        self.actions_button = head.add_menu(self.tr("Actions"), actions)
        self.actions_button.setEnabled(False)
        manage = QMenu(self)
        manage.addAction(self.tr("Rules…"), self.open_rules)
        self.collect_action = manage.addAction(self.tr("Collect fines…"), lambda: self.collect_fines())
        manage.setToolTipsVisible(True)
        manage.addAction(self.tr("Verify the ledger"), self.verify)
        head.add_menu(self.tr("Manage"), manage)
        head.add_menu(self.tr("Export"), self._listed.menu())
        self.new_button = head.add_button(self.tr("New entry"), self.primary_action, "primary", "add")
        self.pane.empty.button.clicked.connect(lambda _checked: self._on_empty_action())

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Entry / staff / reason / record"))
        self._show_counts({})
        self._staff_box = filters.add_choice("staff", self.tr("Staff"), staff_choices(self._desk))
        for box in (
            self._staff_box,
            filters.add_choice("rule", self.tr("Rule"), list_filter.rule_options(self._desk)),
            filters.add_choice("watch", self.tr("Watch"), list_filter.watch_options()),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setFixedWidth(CHOICE_WIDTH)
            box.view().setMinimumWidth(OPTIONS_WIDTH)
            box.currentTextChanged.connect(lambda text, box=box: box.setToolTip(plain_tip(text)))
        filters.changed.connect(self.reload)

    def _set_up_views(self) -> None:
        month = {"period": {"preset": "this_month"}}
        built_in = [
            View(self.tr("This month"), month),
            View(self.tr("Last month"), {"period": {"preset": "last_month"}}),
            View(self.tr("Appeals to decide"), {"watch": list_filter.APPEALED}),
            View(self.tr("Fines to collect"), {"watch": list_filter.UNCOLLECTED}),
        ]
        self.views = self.pane.add_views(self._desk.settings, ENTRIES.key, built_in)
        self.views.chosen.connect(self._on_view)

    def _set_up_keys(self) -> None:
        """Keys for who works through the list; letters only while the list has the focus."""
        for keys, step in (("R", "reverse"), ("A", "appeal"), ("C", "collect")):
            shortcut = QShortcut(QKeySequence(keys), self.pane.view, partial(self._on_key, step))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list, its counts and its sums again."""
        filters = self.pane.filters
        filters.set_options("staff", self.tr("Staff"), staff_choices(self._desk))
        filters.set_options("rule", self.tr("Rule"), list_filter.rule_options(self._desk))
        wanted = self._filter()
        self._ask_for_ids(store.list_entry_ids, wanted, quick=store.starts_quickly(wanted, self._sort))
        self._desk.ask(self, "counts", store.count_by_kind, wanted, then=self._show_counts)
        self._desk.ask(self, "totals", store.entry_totals, wanted, then=self._on_totals)

    def primary_action(self) -> None:
        """Enter something."""
        if self.new_button.isEnabled():
            self.enter()

    def open_record(self, entry_id: int) -> None:
        """Show an entry in the list, taking the filter away when it hides it."""
        if self.pane.view.select_id(entry_id):
            return
        self.pane.filters.set_values({})
        ids = self._desk.read(store.list_entry_ids, self._filter(), self._sort)
        self._on_ids(ids)
        self.pane.view.select_id(entry_id)
        self.reload()

    # What the page offers.

    def enter(self, draft: EntryDraft | None = None) -> None:
        """Open the form of an entry, filled as far as ``draft`` goes."""
        dialog = EntryDialog(self._desk, draft=draft, parent=self)
        dialog.saved.connect(self._on_entered)
        self._open(dialog)

    def open_rules(self) -> None:
        """Show the book of rules."""
        RuleBookDialog(self._desk, self).open()

    def verify(self) -> None:
        """Look at every entry and movement, whether it is what was entered."""
        self._verifying.start()

    def collect_fines(self, entry_ids: Sequence[EntryId] = ()) -> None:
        """Put fines into the department fund; those of some entries are ticked."""
        dialog = CollectDialog(self._desk, entry_ids, self)
        dialog.collected.connect(self._on_collected)
        self._ask(dialog)

    def take_step(self, key: str) -> None:
        """Take a step of the entry shown, or ask for what it needs."""
        detail = self.detail.detail
        if detail is None:
            return
        row, appeal = detail.row, open_appeal(detail.appeals)
        if key == "reverse":
            dialog = ReversalDialog(self._desk, [row], self)
            dialog.reversed.connect(self.selection.tell_reversed)
            self._ask(dialog)
        elif key == "collect":
            self.collect_fines([row.id])
        elif key == "appeal":
            dialog = AppealDialog(self._desk, row, self)
            dialog.filed.connect(lambda _appeal_id: self._tell(self.tr("The appeal waits for a decision")))
            self._ask(dialog)
        elif key == "decide" and appeal is not None:
            self._decide(row, appeal.id)
        elif key == "withdraw" and appeal is not None:
            self._desk.write(
                step_title(key), withdraw_appeal, appeal.id, appeal.version,
                then=lambda _none: self._tell(self.tr("The appeal is withdrawn")), refused=self._refuse,
            )  # fmt: skip
        elif key == "similar":
            self.enter(EntryDraft(row.staff_id, row.kind, None, row.rule_id, reason=row.reason))

    def _decide(self, row: EntryRow, appeal_id: AppealId) -> None:
        appeal = self._desk.read(appeal_row, appeal_id)
        if appeal is None:
            return
        dialog = DecisionDialog(self._desk, row, appeal, self)
        dialog.decided.connect(self._on_decided)
        self._ask(dialog)

    def _on_decided(self, reversal_no: str) -> None:
        told = self.tr("The appeal is accepted; {entry_no} takes the entry back") if reversal_no else ""
        self._tell(told.format(entry_no=reversal_no) or self.tr("The appeal is rejected"))

    # Answers.

    def _filter(self) -> EntryFilter:
        return list_filter.entry_filter(self.pane.filters.values(), self.pane.filters.dates(), self._desk)

    def _show_rights(self) -> None:
        """Who enters nothing sees their own entries, and what can be done about them."""
        barred = self._desk.read(rights.why_not_enter, self._desk.actor)
        own = self._desk.read(rights.staff_seen, self._desk.actor) is not None
        allow(self.new_button, barred)
        self.collect_action.setVisible(not self._desk.read(rights.why_not_move_fund, self._desk.actor))
        self.new_button.setVisible(not own)
        self._staff_box.setVisible(not own)
        self._own = own
        sentence = self.tr("Nothing is entered yet. Begin with a rule, then enter the first penalty or bonus.")
        button = self.tr("New entry")
        if own:
            sentence, button = self.tr("Nothing is entered for you: neither a penalty nor a bonus."), ""
        self._nothing_yet = ("ledger", sentence, button)
        self._no_match = ("search", self.tr("No entry matches the filter."), self.tr("Reset the filter"))

    def _show_counts(self, counts: dict[EntryKind, int]) -> None:
        """A pill for what is entered by hand every day, and for the other kinds where there are such."""
        states = [(kind.value, kind_chip(kind).text, counts.get(kind, 0)) for kind in EntryKind]
        self.pane.filters.set_states(states, quiet=[EntryKind.COMMISSION.value, EntryKind.ADJUSTMENT.value])

    def _on_totals(self, totals: EntryTotals) -> None:
        self._totals = totals
        count = self.tr("{count} entries").format(count=f"{totals.number:,}")
        self.pane.head.set_note(self.tr("your own: {count}").format(count=count) if self._own else count)
        self.pane.footer.set_texts(count, self._sums_text(totals))
        self._on_selection(self.pane.view.selected_count())

    def _sums_text(self, totals: EntryTotals) -> str:
        """What each kind comes to, those that are there, and all of them together."""
        told = self.tr("{kind} {amount}")
        parts = [
            told.format(kind=kind_chip(kind).text, amount=format_yuan(totals.amounts_fen.get(kind, 0)))
            for kind in EntryKind
            if totals.numbers.get(kind)
        ]
        together = self.tr("Together {amount}").format(amount=format_yuan(totals.total_fen))
        return "   ".join([*parts, together] if len(parts) > 1 else parts)

    def _on_current(self, entry_id: int | None) -> None:
        if entry_id is not None:
            self.detail.show_entry(EntryId(entry_id))

    def _on_selection(self, count: int) -> None:
        self.actions_button.setEnabled(bool(count))
        if count < 2:
            self.pane.footer.set_selection("")
            return
        ids = list(self.pane.view.selected_ids())
        self._desk.ask(self, "selected", store.entry_totals_of, ids, then=partial(self._on_selected_totals, count))

    def _on_selected_totals(self, count: int, totals: EntryTotals) -> None:
        if count != self.pane.view.selected_count():
            return  # the selection went while its sums were made
        text = self.tr("{count} selected · together {amount}")
        self.pane.footer.set_selection(text.format(count=f"{totals.number:,}", amount=format_yuan(totals.total_fen)))

    def _on_opened(self, entry_id: int) -> None:
        """What is in the ledger is not edited: opening leads to what it is about, where that is known."""
        row = self.table.row_of(entry_id)
        if row is None:
            return
        opener = self._companions.openers.get(row.source_kind)
        if opener is not None and row.source_id is not None:
            opener(row.source_id)
        else:
            self._tell(self.tr("Entries are not edited. What is wrong is reversed and entered anew."))

    def _on_key(self, key: str) -> None:
        step = next((one for one in self.detail.next_steps() if one.key == key), None)
        if step is None:
            return
        if step.barred:
            self._tell(step.barred)
        else:
            self.take_step(key)

    def _on_entered(self, rows: Sequence[EntryRow]) -> None:
        self.open_record(rows[-1].id)
        told = self.tr("{entry_no} is entered: {name} {amount}")
        if len(rows) > 1:
            told = self.tr("{count} entries are in the ledger")
        show_toast(
            self.window(),
            told.format(
                count=len(rows), entry_no=rows[-1].entry_no, name=rows[-1].staff_name,
                amount=format_yuan(rows[-1].amount_fen),
            ),
        )  # fmt: skip

    def _on_collected(self, count: int) -> None:
        self._tell(self.tr("{count} fines are in the department fund").format(count=count))

    def _tell(self, text: str) -> None:
        show_toast(self.window(), text)

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ask(dialog)

    def _ask(self, dialog: QDialog) -> None:
        """Open a dialog after which the keys work through the list on: the button that opened it may be gone."""
        dialog.finished.connect(lambda _result: self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()

    # Menus.

    def _on_more(self) -> None:
        if self.detail.detail is not None:
            button = self.pane.detail.more_button
            menu = QMenu(self)
            menu.setToolTipsVisible(True)
            add_steps(menu, self.detail.more_steps(), self.take_step)
            self.selection.fill_outputs(menu)
            open_menu_below(menu, button)

    def _fill(self, menu: QMenu, ids: Sequence[int]) -> None:
        menu.setToolTipsVisible(True)
        detail = self.detail.detail
        if len(ids) != 1 or detail is None or detail.row.id != ids[0]:
            self.selection.fill(menu)
            return
        add_steps(menu, [*self.detail.next_steps(), *self.detail.more_steps()], self.take_step)
        menu.addSeparator()
        self.selection.fill_outputs(menu)
