"""The left of the receiving desk: a scan field, and what lies on the desk. No SQL, no rules."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from shopdesk.aftersales.companions import TicketCompanions
from shopdesk.aftersales.lookup import TicketRow
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.view.step_values import offered
from shopdesk.aftersales.view.ticket_steps import TicketSteps
from shopdesk.core.errors import Conflict, UserError
from shopdesk.orders.drafts import is_tracking_no
from shopdesk.orders.service import OrderRow, order_facts
from shopdesk.receiving import facts, service, store
from shopdesk.receiving.companions import ReceivingCompanions
from shopdesk.receiving.count_form import Entered
from shopdesk.receiving.desk_view import DeskView, OnDesk
from shopdesk.receiving.model import ParcelId, ParcelKind, ParcelState
from shopdesk.receiving.parcel_steps import ParcelSteps, parcel_steps
from shopdesk.receiving.scan_edit import ScanEdit
from shopdesk.receiving.service import Candidates, ParcelDraft, Received, TicketAtDesk
from shopdesk.receiving.unfinished import UnfinishedRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.messages import Banner
from shopdesk.ui.page import EmptyState

Action = tuple[str, Callable[[], object], str, str]
MARGIN = 20


class Workbench(QWidget):
    """Takes one parcel after the other; what is not finished when the next one is scanned waits in a row of buttons."""

    def __init__(self, desk: Desk, companions: ReceivingCompanions, steps: ParcelSteps) -> None:
        super().__init__()
        self._desk, self._companions, self._steps = desk, companions, steps
        self._ticket_steps = TicketSteps(desk, self, TicketCompanions(companions.photos))
        self.shown: OnDesk | None = None
        self.unfinished: dict[str, tuple[OnDesk, Entered | None]] = {}
        self._default: Callable[[], object] | None = None
        self._writing = False
        self.scan_edit, self.banner = ScanEdit(self), Banner(self)
        self.scan_edit.setPlaceholderText(self.tr("Scan or type a tracking no., or what the slip tells"))
        self.aside = UnfinishedRow(self)
        self.view, self.idle = DeskView(desk, companions, self.scan_edit, self), EmptyState(self)
        self._lay_out()
        self.scan_edit.scanned.connect(self.scan)
        self.scan_edit.confirmed.connect(self.confirm)
        self.scan_edit.left.connect(self.put_aside)
        self.aside.chosen.connect(self.take_up)
        self.view.form.note_entered.connect(self.focus_scan)
        self.view.candidates.ticket_chosen.connect(self._on_ticket_chosen)
        self.view.candidates.order_chosen.connect(self._on_order_chosen)
        steps.registered.connect(self.show_parcel)
        steps.refused.connect(self.refuse)
        steps.done.connect(self.focus_scan)
        self._ticket_steps.refused.connect(self.refuse)
        self._ticket_steps.closed.connect(self.focus_scan)
        self._guard = CompositionGuard(self)  # type: ignore[arg-type]  - a page has fields as a dialog does
        self.clear()

    # What is asked of it.

    def scan(self, text: str) -> None:
        """Take the next parcel; the one before is kept where it is not finished."""
        match = self._desk.read(service.match_parcel, text)
        self._keep_shown(match.tracking_no)
        if (kept := self.unfinished.get(match.tracking_no)) and kept[0].is_known:
            self.take_up(match.tracking_no)
            return
        self.unfinished.pop(match.tracking_no, None)  # one nobody knew: by now it may be somebody's
        self.aside.show_keys(self.unfinished)
        on_desk = OnDesk(match.tracking_no, match.courier, match=match)
        waiting = next((row for row in match.before if row.state is ParcelState.WAITING), None)
        if match.tickets:
            self._show_ticket(on_desk, match.tickets[0].id, Candidates(match.tickets[1:]))
        elif waiting is not None:
            self.show_parcel(waiting.id)
        elif match.replacements:
            on_desk.came_back = True
            self._show_ticket(on_desk, match.replacements[0].id, Candidates())
        elif match.orders:
            on_desk.order, on_desk.came_back = match.orders[0], True
            self._show(on_desk, found=match.candidates)
        else:
            self._show_unknown(on_desk, match.candidates, text)
        self.focus_scan()

    def receive_ticket(self, ticket_id: TicketId) -> None:
        """Count the goods of a ticket, as somebody who looks at it asks."""
        self._keep_shown("")
        self._show_ticket(on_desk := OnDesk(), ticket_id, Candidates(), again=True)
        if on_desk.ticket is not None:
            row = on_desk.ticket.row
            on_desk.number, on_desk.courier = row.return_tracking_no, row.return_courier
        self.focus_scan()

    def show_parcel(self, parcel_id: ParcelId) -> None:
        """Show a parcel that was kept; of a customer's return its ticket."""
        row = self._desk.read(store.list_parcel_rows, [parcel_id]).get(parcel_id)
        if row is None:
            return
        self._keep_shown(row.tracking_no)
        on_desk = OnDesk(row.tracking_no, row.courier, parcel=row, done=True)
        if row.kind is ParcelKind.RETURN and row.ticket_id is not None:
            self._show_ticket(on_desk, row.ticket_id, Candidates())
        else:
            self._show(on_desk)

    def search(self) -> None:
        """A parcel of ours came back: of an order that is on the desk that one, else begin with what the slip tells."""
        shown = self.shown or OnDesk()
        if shown.order is not None and not shown.done:
            shown.came_back = True
            self._run(partial(self._show, shown, entered=self.view.entered()))
        else:
            self._show(OnDesk(shown.number, shown.courier, came_back=True))
            self.view.candidates.search_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Enter: what the parcel on the desk is waiting for."""
        if self._default is not None and not self._writing:
            self._default()

    def put_aside(self) -> None:
        """Esc: free the desk; what is not finished stays in the row of those."""
        self._keep_shown("")
        self.clear()
        self.focus_scan()

    def take_up(self, key: str) -> None:
        """Go on with one that was not finished."""
        if key not in self.unfinished:
            return
        self._keep_shown(key)
        on_desk, entered = self.unfinished.pop(key)
        self.aside.show_keys(self.unfinished)
        if on_desk.ticket is not None:
            self._show_ticket(on_desk, on_desk.ticket.row.id, Candidates(), entered=entered, again=True)
        else:
            found = Candidates() if on_desk.match is None else on_desk.match.candidates
            self._show(on_desk, found=found, entered=entered)
        self.focus_scan()

    def clear(self) -> None:
        """Nothing lies on the desk."""
        self.shown, self._default = None, None
        self.view.hide()
        self.banner.hide()
        self.idle.show()

    def refresh(self) -> None:
        """Something was written: show what is finished as it is now; what is being counted stays."""
        shown = self.shown
        if shown is None or not shown.done:
            return
        if shown.parcel is not None:
            row = self._desk.read(store.list_parcel_rows, [shown.parcel.id]).get(shown.parcel.id)
            if row is None or not self._desk.read(store.live_parcels, [row.id]):
                self.clear()
                return
            shown.parcel = row
        if shown.ticket is not None:
            self._show_ticket(shown, shown.ticket.row.id, Candidates())
        else:
            self._show(shown)

    def focus_scan(self) -> None:
        """The scanner can go on, unless a dialog asks for something first."""
        if QApplication.activeModalWidget() is None:
            self.scan_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: UserError) -> None:
        """Tell why something was not done."""
        self._writing = False
        if isinstance(error, Conflict) and self.shown is not None and self.shown.ticket is not None:
            entered = None if self.shown.done else self.view.form.entered()
            self._show_ticket(self.shown, self.shown.ticket.row.id, Candidates(), entered=entered, again=True)
        self.banner.show_message("warning", error.message)
        self.focus_scan()

    def keep(self) -> None:
        """Keep the parcel on the desk as one that is nobody's."""
        self._steps.keep(self._draft())

    def refuse_collect(self) -> None:
        """The freight of the parcel on the desk is ours to pay, so it is not taken."""
        shown, whose = self.shown, dict[str, Any]()
        if shown is not None and shown.ticket is not None:
            whose = {"ticket_id": shown.ticket.row.id, "whose": facts.ticket_told(shown.ticket.row)}
        elif shown is not None and shown.order is not None:
            whose = {"order_id": shown.order.id, "whose": shown.order.order_no}
        self._steps.refuse_collect(self._draft(), **whose)

    # What is written.

    def receive(self) -> None:
        """Take in the goods of the ticket as counted."""
        shown, entered = self.shown, self.view.form.entered()
        if shown is None or shown.ticket is None or self._writing:
            return
        row, title, verb = shown.ticket.row, self.tr("Receiving a parcel"), service.receive_for_ticket
        args: tuple[Any, ...] = (row.id, row.version, entered.counts, shown.draft(entered))
        if shown.parcel is not None and shown.parcel.state is ParcelState.WAITING:
            verb = service.claim_parcel  # type: ignore[assignment]
            args = (shown.parcel.id, shown.parcel.version, row.id, row.version, entered.counts, entered.note)
        self._write(title, verb, *args, then=partial(self._on_received, shown, row))

    def take_in(self) -> None:
        """Take in a parcel of ours that could not be delivered."""
        shown, entered = self.shown, self.view.form.entered()
        if shown is None or self._writing:
            return
        verb = service.register_undeliverable
        if shown.ticket is not None:
            verb = partial(verb, ticket_id=shown.ticket.row.id)
        elif shown.order is not None:
            verb = partial(verb, order_id=shown.order.id, counts=entered.counts)
        self._write(self.tr("Taking in a parcel"), verb, shown.draft(entered), then=partial(self._on_taken_in, shown))

    def inspect(self, key: str) -> None:
        """Pass or fail the inspection of the ticket; ``key`` is the verb's name."""
        if self.shown is not None and self.shown.ticket is not None:
            row = self.shown.ticket.row
            self._ticket_steps.take_seen(key, row.id, row.version)

    def _write(self, title: str, verb: Callable[..., Any], *args: object, then: Callable[[Any], None]) -> None:
        self._writing = True
        job = self._desk.write(title, verb, *args, then=then, refused=self.refuse)
        job.finished.connect(self._on_written)

    def _on_written(self) -> None:
        self._writing = False
        self.focus_scan()

    def _on_received(self, shown: OnDesk, row: TicketRow, received: Received | None) -> None:
        if not isValid(self):
            return
        text = self.tr("{ticket_no} is received").format(ticket_no=row.ticket_no)
        if received is not None and received.lighter_by_g:
            text += "\n" + facts.lighter_text(received.lighter_by_g)
        self._steps.tell(text)
        self.unfinished.pop(shown.key, None)
        if self.shown is shown:
            shown.done, shown.parcel, shown.match = True, None, None
            self._show_ticket(shown, row.id, Candidates())

    def _on_taken_in(self, shown: OnDesk, parcel_id: ParcelId) -> None:
        if isValid(self):
            self._steps.tell(self.tr("The goods are in stock; the parcel waits to be sent again or settled."))
            self.unfinished.pop(shown.key, None)
            if self.shown is shown:
                shown.done = True
                self.show_parcel(parcel_id)

    # What is shown.

    def _show_ticket(
        self, on_desk: OnDesk, ticket_id: TicketId, found: Candidates, *, entered: Entered | None = None,
        again: bool = False,
    ) -> None:  # fmt: skip
        """Show a ticket; one whose goods are here already is counted again only when somebody asks for it."""
        try:
            on_desk.ticket = self._desk.read(service.ticket_at_desk, self._desk.actor, ticket_id)
        except UserError as error:
            self.clear()
            self.banner.show_message("warning", error.message)
            return
        if not on_desk.came_back:
            here = on_desk.ticket.row.returned_at is not None
            on_desk.done = bool(on_desk.ticket.why_not_receive) or (here and not again)
        self._show(on_desk, found=found, entered=entered)

    def _show(
        self,
        on_desk: OnDesk,
        *,
        found: Candidates = Candidates(),  # noqa: B008  a NamedTuple cannot change
        searched: str = "",
        entered: Entered | None = None,
    ) -> None:
        self.shown = on_desk
        self.banner.hide()
        self.idle.hide()
        self.view.show()
        self.view.show_parcel(on_desk, found, searched, entered)
        self._show_actions(on_desk)

    def _show_actions(self, on_desk: OnDesk) -> None:
        actions = [*self._actions(on_desk), *self.view.claim_actions(on_desk)]
        self.view.actions_row.set_actions([(one[0], partial(self._run, one[1]), *one[2:]) for one in actions])
        _title, call, role, barred = actions[0]
        self._default = call if role == "primary" and not barred and not on_desk.done else None
        if self.view.candidates.has_any() and on_desk.ticket is None and on_desk.order is None:
            self._default = partial(self.view.candidates.table.setFocus, Qt.FocusReason.OtherFocusReason)

    def _run(self, call: Callable[[], object]) -> None:
        call()
        self.focus_scan()

    def _actions(self, on_desk: OnDesk) -> list[Action]:
        ticket, order, parcel, barred = on_desk.ticket, on_desk.order, on_desk.parcel, self._steps.why_not()
        keep = (self.tr("Keep as unclaimed…"), self.keep, "plain", barred)
        collect = (self.tr("Freight collect…"), self.refuse_collect, "plain", barred)
        next_one = (self.tr("Next parcel (Esc)"), self.put_aside, "plain", "")
        take_in = (self.tr("Take in as undeliverable"), self.take_in, "primary", barred)
        if ticket is not None and on_desk.came_back:
            return [take_in, next_one]
        if ticket is not None and on_desk.done:
            barred_one = ticket.why_not_receive and ticket.row.returned_at is None and on_desk.parcel is None
            return [*self._inspection(ticket), *([keep] if barred_one else []), next_one]
        if ticket is not None:
            receive = (self.tr("Receive as counted (Enter)"), self.receive, "primary", ticket.why_not_receive)
            return [receive, collect, next_one]
        if order is not None:
            new = (self.tr("New ticket…"), partial(self._companions.new_ticket, [order.id]), "plain", "")
            if on_desk.came_back:
                return [take_in, new, keep, next_one]
            return [(keep[0], self.keep, "primary", barred), new, (take_in[0], self.take_in, "plain", barred), next_one]
        if parcel is not None:
            steps = parcel_steps(parcel, barred)
            roles = {"resend": "primary"}
            take = self._steps.take
            titled = [
                (one.title, partial(take, one.key, parcel), roles.get(one.key, "plain"), one.barred) for one in steps
            ]
            return [*titled, next_one]
        role = "plain" if self.view.candidates.has_any() else "primary"
        return [(keep[0], self.keep, role, barred), collect, next_one]

    def _inspection(self, ticket: TicketAtDesk) -> list[Action]:
        roles = {"pass_inspection": "primary", "fail_inspection": "danger"}
        actions: list[Action] = [
            (step.title, partial(self.inspect, step.key), roles[step.key], step.barred)
            for step in map(offered, ticket.inspection)
        ]
        if not ticket.why_not_receive:
            again = partial(self.receive_ticket, ticket.row.id)
            actions.append((self.tr("Count again"), again, "plain", ""))
        return actions

    def _show_unknown(self, on_desk: OnDesk, found: Candidates, text: str) -> None:
        """A parcel of nobody; what finds somebody, or is no tracking number, was not the number of a parcel."""
        searched = found != Candidates() or not is_tracking_no(on_desk.number)
        if searched:
            on_desk = OnDesk()
        self._show(on_desk, found=found, searched=text if searched else "")

    # The row of those not finished.

    def _keep_shown(self, next_number: str) -> None:
        shown = self.shown
        if shown is None or shown.done or not shown.key or shown.key == next_number:
            return
        self.unfinished[shown.key] = shown, self.view.entered()
        self.aside.show_keys(self.unfinished)

    # Answers.

    def _on_ticket_chosen(self, row: TicketRow) -> None:
        shown = self.shown or OnDesk()
        waiting = shown.parcel if shown.parcel and shown.parcel.state is ParcelState.WAITING else None
        ours = shown.came_back and bool(row.out_tracking_no)
        on_desk = OnDesk(shown.number, shown.courier, parcel=waiting, came_back=ours)
        self._show_ticket(on_desk, row.id, Candidates(), again=True)
        self.focus_scan()

    def _on_order_chosen(self, row: OrderRow) -> None:
        """An order without a ticket: it came back itself, or its customer sent goods that nobody knew of."""
        shown = self.shown or OnDesk()
        if shown.parcel is not None:
            self._companions.new_ticket([row.id])
            return
        found = self._desk.read(order_facts, row.id)
        number = shown.number or (found.tracking_no.split(",")[0] if shown.came_back else "")
        self._show(OnDesk(number, shown.courier, order=found, came_back=shown.came_back))
        self.focus_scan()

    def _draft(self) -> ParcelDraft:
        return (self.shown or OnDesk()).draft(self.view.entered())

    def _lay_out(self) -> None:
        self.idle.set_content("scan", self.tr("Scan the next parcel. Enter receives it as shown."), "")
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 10, MARGIN, 12)
        top.setSpacing(8)
        for widget in (self.scan_edit, self.aside, self.banner):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self.idle, 1)
