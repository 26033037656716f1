"""The claim list: shows, narrows down, takes steps, exports. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QMenu

from shopdesk.claims import service, store
from shopdesk.claims.books.courier_book import CourierBookDialog
from shopdesk.claims.books.form_dialog import FormDialog
from shopdesk.claims.books.template_book import TemplateBookDialog
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import OPEN_STATES, ClaimState, state_chip
from shopdesk.claims.steps.checking import check_claim, uncheck
from shopdesk.claims.store import ClaimFilter, ClaimRow, ClaimSort, ClaimSums
from shopdesk.claims.table import CLAIMS
from shopdesk.claims.view import list_filter
from shopdesk.claims.view.claim_steps import step_title
from shopdesk.claims.view.detail import ClaimDetailView
from shopdesk.claims.view.selection import ClaimSelection
from shopdesk.claims.view.step_dialog import ClaimStepDialog, outstanding_text
from shopdesk.claims.view.step_forms import STEP_FORMS
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.orders.model import OrderId
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen, shown_listing
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import add_steps, open_menu_below
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

VERBS = {
    "submit": service.submit_claim,
    "check": check_claim,
    "uncheck": uncheck,
    "take_back": service.take_back,
    "delete": service.delete_claim,
}
CHOICE_WIDTH, OPTIONS_WIDTH = 156, 220  # px: closed ones stand in one row, open ones show every word


class ClaimsPage(ListPage):
    """Every claim against couriers, with what can be done next."""

    shows = frozenset({"claim", "courier", "photo", "order", "shop", "ticket", "statement", "setting"})

    order_requested = Signal(object)  # OrderId: somebody wants to see the order of a claim

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._sums = ClaimSort(), ClaimSums()
        self.table: RecordTable[ClaimRow] = RecordTable(CLAIMS, partial(desk.read, store.list_claim_rows), desk.clock)
        self.table.setParent(self)
        self.detail = ClaimDetailView(desk, self.pane.detail, companions.photos(None), companions.openers)
        self.detail.step_requested.connect(self.take_step)
        self.detail.field_requested.connect(self._on_field)
        self.detail.order_requested.connect(self.order_requested)
        self.pane.detail.more_requested.connect(self._on_more)
        view, fetch = self.pane.view, store.list_claim_rows
        self._listed = ListExport(self, desk, partial(on_screen, view), fetch, write_list_file)
        chosen = ListExport(
            self, desk, lambda: (shown_listing(view, CLAIMS), view.selected_ids()), fetch, write_list_file
        )
        self.selection = ClaimSelection(self, desk, companions.archive, self.table, view.selected_ids, chosen)
        self.selection.refused.connect(self._refuse)
        self.selection.sheet_requested.connect(self.write_month_sheet)
        self.selection.form_requested.connect(lambda ids: FormDialog(self._desk, ids, parent=self).open())
        self._set_up_head()
        self._set_up_filters()
        self._wire_list()
        view.opened.connect(self.edit_claim)
        self._set_up_views()
        self._set_up_keys()

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(CLAIMS.translated_title())
        actions = QMenu(self)
        actions.aboutToShow.connect(partial(self._fill_actions, actions))
        self.actions_button = head.add_menu(self.tr("Actions"), actions)
        self.actions_button.setEnabled(False)
        manage = QMenu(self)
        manage.addAction(self.tr("Couriers…"), self.open_couriers)
        manage.addAction(self.tr("Couriers' forms…"), self.open_forms)
        head.add_menu(self.tr("Manage"), manage)
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("Month-end sheet…"), self.write_month_sheet, "plain", "sheet")
        head.add_button(self.tr("New claim"), self.primary_action, "primary", "add")
        sentence = self.tr("No claims yet. Register one for a parcel that was lost or came broken.")
        self._nothing_yet = ("claims", sentence, self.tr("New claim"))
        self._no_match = ("search", self.tr("No claim matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(lambda _checked: self._on_empty_action())

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Claim / tracking / order / customer"))
        self._show_counts({})
        for box in (
            filters.add_choice("courier", self.tr("Courier"), list_filter.courier_options(self._desk)),
            filters.add_choice("kind", self.tr("Kind"), list_filter.kind_options()),
            filters.add_choice("money_to", self.tr("Goes to"), list_filter.money_to_options()),
            filters.add_choice("due", self.tr("Watch"), list_filter.watch_options()),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setFixedWidth(CHOICE_WIDTH)
            box.view().setMinimumWidth(OPTIONS_WIDTH)
            box.currentTextChanged.connect(lambda text, box=box: box.setToolTip(plain_tip(text)))
        filters.changed.connect(self.reload)

    def _set_up_views(self) -> None:
        soonest = ("due", False)
        built_in = [
            View(self.tr("Open claims"), {"states": [state.value for state in ClaimState if state in OPEN_STATES]}),
            View(self.tr("Overdue"), {"due": list_filter.OVERDUE}),
            View(self.tr("Window closes soon"), {"due": list_filter.CLOSING}, soonest),
            View(self.tr("To ask again"), {"due": list_filter.TO_ASK}),
            View(self.tr("Promise not kept"), {"due": list_filter.PROMISE_BROKEN}),
            View(self.tr("To check"), {"due": list_filter.UNCHECKED}),
        ]
        self.views = self.pane.add_views(self._desk.settings, CLAIMS.key, built_in)
        self.views.chosen.connect(self._on_view)

    def _set_up_keys(self) -> None:
        """Keys for who works through the list; letters only while the list has the focus."""
        for keys, step in (("C", "follow_up"), ("R", "receipt"), ("Ctrl+Return", ""), ("Ctrl+Enter", "")):
            shortcut = QShortcut(QKeySequence(keys), self.pane.view, partial(self._on_key, step))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list, its counts and its sums again."""
        wanted = self._filter()
        self.pane.filters.set_options("courier", self.tr("Courier"), list_filter.courier_options(self._desk))
        self._desk.ask(self, "ids", store.list_claim_ids, wanted, self._sort, then=self._on_ids)
        self._desk.ask(self, "counts", store.count_claims_by_state, wanted, then=self._show_counts)
        self._desk.ask(self, "sums", store.sum_claims, wanted, then=self._on_sums)

    def primary_action(self) -> None:
        """Register a claim."""
        self._open_dialog(ClaimDialog(self._desk, parent=self))

    def open_record(self, claim_id: int) -> None:
        """Show a claim in the list, taking the filter away when it hides it."""
        if self.pane.view.select_id(claim_id):
            return
        self.pane.filters.set_values({})
        ids = self._desk.read(store.list_claim_ids, self._filter(), self._sort)
        self._on_ids(ids)
        if not self.pane.view.select_id(claim_id):
            show_toast(self.window(), self.tr("This claim is in the recycle bin, or of a shop that is not shown."))
        self.reload()

    def write_month_sheet(self, month: str = "", courier: str = "") -> None:
        """Ask for month, courier and file, and write the month-end claim sheet; begins with those that are known."""
        courier_id = next((id_ for id_, name in list_filter.courier_options(self._desk) if name == courier), None)
        if not courier:
            courier_id = self.pane.filters.values().get("courier")
        dialog = ClaimSheetDialog(self._desk, self, month=month, courier_id=courier_id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_couriers(self) -> None:
        """Show the book of couriers with their rules."""
        CourierBookDialog(self._desk, self).open()

    def open_forms(self) -> None:
        """Show the book of couriers' own forms."""
        TemplateBookDialog(self._desk, self).open()

    # What can be done with the claim shown.

    def edit_claim(self, claim_id: int, field: str = "") -> None:
        """Open a claim in its form, at a field of it; a closed one only shows its details."""
        detail = self.detail.detail
        if detail is None or detail.row.id != claim_id:
            detail = self.detail.show_claim(ClaimId(claim_id))
        if detail is None:
            return
        barred = next((step.barred for step in self.detail.more_steps() if step.key == "edit"), "")
        if barred:
            show_toast(self.window(), barred)
            return
        dialog = ClaimDialog(self._desk, claim_id=ClaimId(claim_id), parent=self)
        self._open_dialog(dialog)
        dialog.focus_field(field)

    def take_step(self, key: str) -> None:
        """Take a step of the claim shown, or ask for what it needs."""
        detail = self.detail.detail
        if detail is None:
            return
        row = detail.row
        if key == "edit":
            self.edit_claim(row.id)
        elif key in STEP_FORMS:
            dialog = ClaimStepDialog(self._desk, detail, key, self)
            dialog.accepted.connect(lambda: self._tell_done(row, key))
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        else:
            verb = VERBS[key]
            self._desk.write(
                step_title(key), verb, row.id, row.version,
                then=lambda _none: self._tell_done(row, key), refused=self._refuse,
            )  # fmt: skip

    def _tell_done(self, row: ClaimRow, key: str) -> None:
        """Say what was done, and offer to undo what can be undone."""
        if key == "delete":
            text = self.tr("{claim_no} is in the recycle bin").format(claim_no=row.claim_no)
            undo = partial(self._desk.write, self.tr("Restoring the claim"), service.restore_claim, row.id)
            show_toast(self.window(), text, [(self.tr("Undo"), undo)])
            return
        now = self._desk.read(claim_detail, row.id)
        if now is None:
            return
        text = self.tr("{claim_no}: {state}").format(claim_no=row.claim_no, state=state_chip(now.row.state).text)
        if key == "check":
            text = self.tr("{claim_no} is checked").format(claim_no=row.claim_no)
        elif key == "follow_up":
            text = self.tr("{claim_no}: the call is noted").format(claim_no=row.claim_no)
            if now.row.follow_up_on is not None:
                again = self.tr("to ask again on {day}").format(day=now.row.follow_up_on.isoformat())
                text = f"{text} · {again}"
        elif key in STEP_FORMS and STEP_FORMS[key].settles and now.row.agreed_fen is not None:
            text = f"{text} · {outstanding_text(now.row.outstanding_fen)}"
        back = {"check": "uncheck"}.get(key, "take_back")
        stepped = (key in STEP_FORMS and key != "follow_up") or key == "submit"
        undo = []
        if key == "check" or (stepped and now.can_take_back):
            undo = [(self.tr("Undo"), partial(self._take_back, back, now.row))]
        show_toast(self.window(), text, undo)

    def _take_back(self, key: str, row: ClaimRow) -> None:
        self._desk.write(step_title(key), VERBS[key], row.id, row.version, refused=self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()

    def _open_dialog(self, dialog: ClaimDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.claim_requested.connect(self.open_record)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_saved(self, claim_id: ClaimId) -> None:
        self.open_record(claim_id)
        if (row := self.table.row_of(claim_id)) is not None:
            show_toast(self.window(), self.tr("{claim_no} is saved").format(claim_no=row.claim_no))

    # Answers.

    def _filter(self) -> ClaimFilter:
        return list_filter.claim_filter(self.pane.filters.values(), self._bounds(), self._desk)

    def _show_counts(self, counts: dict[ClaimState, int]) -> None:
        """A pill for every state that is work, and for those ended ones that there are."""
        states = [(state.value, state_chip(state).text, counts.get(state, 0)) for state in ClaimState]
        ended = [state.value for state in ClaimState if state not in OPEN_STATES]
        self.pane.filters.set_states(states, quiet=ended)

    def _on_sums(self, sums: ClaimSums) -> None:
        self._sums = sums
        count = self.tr("{count} claims").format(count=f"{sums.number:,}")
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, self._sums_text(sums))
        self._on_selection(self.pane.view.selected_count())

    def _sums_text(self, sums: ClaimSums) -> str:
        text = self.tr("Claimed {claimed}   Agreed {agreed}   Received {received}   Outstanding {outstanding}").format(
            claimed=format_yuan(sums.claimed_fen),
            agreed=format_yuan(sums.agreed_fen),
            received=format_yuan(sums.received_fen),
            outstanding=format_yuan(sums.outstanding_fen),
        )
        if not sums.overpaid_fen:
            return text
        return text + "   " + self.tr("Over-paid {amount}").format(amount=format_yuan(sums.overpaid_fen))

    def _on_current(self, claim_id: int | None) -> None:
        if claim_id is not None:
            self.detail.show_claim(ClaimId(claim_id))

    def _on_selection(self, count: int) -> None:
        self.actions_button.setEnabled(bool(count))
        if count < 2:
            self.pane.footer.set_selection("")
            return
        ids = [ClaimId(claim_id) for claim_id in self.pane.view.selected_ids()]
        self._desk.ask(self, "selected", store.sum_claims_of, ids, then=partial(self._on_selected_sums, count))

    def _on_selected_sums(self, count: int, sums: ClaimSums) -> None:
        if count != self.pane.view.selected_count():
            return  # the selection went while its sums were made: the rows were deleted, or filtered away
        text = self.tr("{count} selected · outstanding {outstanding}")
        self.pane.footer.set_selection(
            text.format(count=f"{sums.number:,}", outstanding=format_yuan(sums.outstanding_fen))
        )

    def _on_key(self, key: str) -> None:
        """Take a step of the claim the cursor is on, where it is possible; ``""`` stands for the usual next one."""
        steps = self.detail.next_steps()
        step = next((one for one in steps if one.key == key), None) if key else next(iter(steps), None)
        if step is None or (step.key == "follow_up" and key == ""):
            return
        if step.barred:
            show_toast(self.window(), step.barred)
        else:
            self.take_step(step.key)

    def _on_field(self, field: str) -> None:
        if self.detail.detail is not None:
            self.edit_claim(self.detail.detail.row.id, field)

    # Menus.

    def _on_more(self) -> None:
        if self.detail.detail is not None:
            button = self.pane.detail.more_button
            menu = QMenu(self)
            menu.setToolTipsVisible(True)
            add_steps(menu, self.detail.more_steps(), self.take_step)
            open_menu_below(menu, button)

    def _fill(self, menu: QMenu, ids: Sequence[int]) -> None:
        menu.setToolTipsVisible(True)
        detail = self.detail.detail
        if len(ids) != 1 or detail is None or detail.row.id != ids[0]:
            self.selection.fill(menu)
            return
        add_steps(menu, self.detail.next_steps(), self.take_step)
        menu.addSeparator()
        add_steps(menu, self.detail.more_steps(), self.take_step)
        menu.addSeparator()
        if (order_id := detail.row.order_id) is not None:
            menu.addAction(self.tr("Show the order"), partial(self._show_order, order_id))
        self.selection.fill_outputs(menu)

    def _show_order(self, order_id: OrderId) -> None:
        self.order_requested.emit(order_id)
