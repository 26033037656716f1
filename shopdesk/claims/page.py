"""The claim list: shows, narrows down, takes steps, exports. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from shopdesk.claims import service, store
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import OPEN_STATES, ClaimState, state_chip
from shopdesk.claims.store import ClaimFilter, ClaimRow, ClaimSort, ClaimSums
from shopdesk.claims.table import CLAIMS
from shopdesk.claims.view.detail import ClaimDetailView, ClaimStepChoice, more_steps, next_steps, step_title
from shopdesk.claims.view.step_dialog import STEP_FORMS, ClaimStepDialog
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.model import OrderId
from shopdesk.sheets.lists import write_list_file
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

OVERDUE, TO_ASK = "overdue", "to_ask"


class ClaimsPage(ListPage):
    """Every claim against couriers, with what can be done next."""

    shows = frozenset({"claim", "courier", "photo", "order", "shop"})

    order_requested = Signal(object)  # OrderId: somebody wants to see the order of a claim

    def __init__(self, desk: Desk, companions: ClaimCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._sums = ClaimSort(), ClaimSums()
        self.table: RecordTable[ClaimRow] = RecordTable(CLAIMS, partial(desk.read, store.list_claim_rows), desk.clock)
        self.table.setParent(self)
        self.detail = ClaimDetailView(desk, self.pane.detail, companions.photos(None))
        self.detail.step_requested.connect(self.take_step)
        self.detail.order_requested.connect(self.order_requested)
        self.pane.detail.more_requested.connect(self._on_more)
        self._listed = ListExport(
            self, desk, partial(on_screen, self.pane.view), store.list_claim_rows, write_list_file
        )
        self._set_up_head()
        self._set_up_filters()
        self._set_up_list()
        self._set_up_views()

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(CLAIMS.translated_title())
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("Month-end sheet"), self.write_month_sheet, "plain", "sheet")
        head.add_button(self.tr("New claim"), self.primary_action, "primary", "add")
        sentence = self.tr("No claims yet. Register one for a parcel that was lost or came broken.")
        self.pane.empty.set_content("claims", sentence, self.tr("New claim"))
        self.pane.empty.button.clicked.connect(lambda _checked: self.primary_action())

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Claim / tracking / order / customer"))
        self._show_counts({})
        filters.add_choice("courier", self.tr("Courier"), self._couriers())
        filters.add_choice("due", self.tr("Due"), [(OVERDUE, self.tr("overdue")), (TO_ASK, self.tr("to ask again"))])
        filters.changed.connect(self.reload)

    def _set_up_list(self) -> None:
        view = self.pane.view
        self._wire_list()
        view.opened.connect(self.edit_claim)

    def _set_up_views(self) -> None:
        built_in = [
            View(self.tr("Open claims"), {"states": [state.value for state in ClaimState if state in OPEN_STATES]}),
            View(self.tr("Overdue"), {"due": OVERDUE}),
            View(self.tr("To ask again"), {"due": TO_ASK}),
        ]
        self.views = self.pane.add_views(self._desk.settings, CLAIMS.key, built_in)
        self.views.chosen.connect(self._on_view)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list, its counts and its sums again."""
        wanted = self._filter()
        self.pane.filters.set_options("courier", self.tr("Courier"), self._couriers())
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

    def write_month_sheet(self) -> None:
        """Ask for month, courier and file, and write the month-end claim sheet."""
        dialog = ClaimSheetDialog(self._desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # What can be done with the claim shown.

    def edit_claim(self, claim_id: int) -> None:
        """Open a claim in its form; a closed one only shows its details."""
        detail = self.detail.detail
        if detail is None or detail.row.id != claim_id:
            detail = self.detail.show_claim(ClaimId(claim_id))
        if detail is None:
            return
        barred = next((step.barred for step in more_steps(detail) if step.key == "edit"), "")
        if barred:
            show_toast(self.window(), barred)
        else:
            self._open_dialog(ClaimDialog(self._desk, claim_id=ClaimId(claim_id), parent=self))

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
            verb = {"submit": service.submit_claim, "take_back": service.take_back, "delete": service.delete_claim}[key]
            self._desk.write(
                step_title(key), verb, row.id, row.version,
                then=lambda _none: self._tell_done(row, key), refused=self._refuse,
            )  # fmt: skip

    def _tell_done(self, row: ClaimRow, key: str) -> None:
        """Say what was done, and offer to undo what can be undone."""
        undo = None
        if key == "delete":
            text = self.tr("{claim_no} is in the recycle bin").format(claim_no=row.claim_no)
            undo = partial(self._desk.write, self.tr("Restoring the claim"), service.restore_claim, row.id)
        else:
            now = self._desk.read(claim_detail, row.id)
            state = state_chip(row.state if now is None else now.row.state).text
            text = self.tr("{claim_no}: {state}").format(claim_no=row.claim_no, state=state)
            if now is not None and now.can_take_back and key in STEP_FORMS | {"submit": None} and key != "follow_up":
                undo = partial(
                    self._desk.write, step_title("take_back"), service.take_back, row.id, now.row.version,
                    refused=self._refuse,
                )  # fmt: skip
        show_toast(self.window(), text, [(self.tr("Undo"), undo)] if undo else ())

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

    def _couriers(self) -> list[tuple[int, str]]:
        return [(courier.id, courier.name) for courier in self._desk.read(list_couriers)]

    def _filter(self) -> ClaimFilter:
        values, (begin, end) = self.pane.filters.values(), self._bounds()
        clock, shop = self._desk.clock, self._desk.settings.get(SHOP_FILTER)
        courier = values.get("courier")
        return ClaimFilter(
            text=values["text"],
            states=frozenset(map(ClaimState, values["states"])),
            courier_id=None if courier is None else CourierId(courier),
            shop_id=ShopId(shop) if shop else None,
            registered_from=begin,
            registered_before=end,
            overdue_on=clock.today() if values.get("due") == OVERDUE else None,
            ask_by=clock.today() if values.get("due") == TO_ASK else None,
        )

    def _on_ids(self, ids: Sequence[int]) -> None:
        self._show(ids)
        self.pane.show_empty(not len(ids) and not self.pane.filters.is_narrowed())

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

    def _on_more(self) -> None:
        if self.detail.detail is not None:
            button = self.pane.detail.more_button
            menu = QMenu(self)
            self._add_steps(menu, more_steps(self.detail.detail))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        detail = self.detail.detail
        if len(ids) == 1 and detail is not None and detail.row.id == ids[0]:
            missing = [error.message for error in self._desk.read(service.missing_for_submit, detail.row.id)]
            self._add_steps(menu, next_steps(detail, missing))
            menu.addSeparator()
            self._add_steps(menu, more_steps(detail))
            menu.addSeparator()
            if (order_id := detail.row.order_id) is not None:
                menu.addAction(self.tr("Show the order"), partial(self._show_order, order_id))
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _show_order(self, order_id: OrderId) -> None:
        self.order_requested.emit(order_id)

    def _add_steps(self, menu: QMenu, steps: Sequence[ClaimStepChoice]) -> None:
        menu.setToolTipsVisible(True)
        for step in steps:
            action = menu.addAction(step.title, partial(self.take_step, step.key))
            action.setEnabled(not step.barred)
            action.setToolTip(plain_tip(step.barred))
