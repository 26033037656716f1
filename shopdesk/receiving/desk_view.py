"""What lies on the receiving desk, as it is shown: whose it is, what should be in it, what it may be for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from shopdesk.aftersales.states import state_chip
from shopdesk.core.columns import Chip
from shopdesk.core.text import translate
from shopdesk.orders.detail import RecordPhotos
from shopdesk.orders.model import OrderId, status_chip
from shopdesk.orders.service import OrderFacts
from shopdesk.receiving import facts, model, service
from shopdesk.receiving.candidates import CandidateList
from shopdesk.receiving.companions import ReceivingCompanions
from shopdesk.receiving.count_form import CountForm, Entered
from shopdesk.receiving.model import ParcelKind, ParcelState
from shopdesk.receiving.scan_edit import ScanEdit
from shopdesk.receiving.service import Candidates, ParcelDraft, ParcelMatch, TicketAtDesk
from shopdesk.receiving.store import ParcelRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList
from shopdesk.ui.messages import Banner


@dataclass
class OnDesk:
    """A parcel on the desk: its number, and whose it is as far as that is known.

    ``came_back``: it is one of ours. ``done``: nothing is left to be saved.
    """

    number: str = ""
    courier: str = ""
    ticket: TicketAtDesk | None = None
    order: OrderFacts | None = None
    parcel: ParcelRow | None = None
    match: ParcelMatch | None = None
    came_back: bool = False
    done: bool = False

    @property
    def key(self) -> str:
        """What it is called among those not finished."""
        if self.number:
            return self.number
        if self.ticket is not None:
            return self.ticket.row.ticket_no
        return "" if self.order is None else self.order.order_no

    @property
    def is_known(self) -> bool:
        """Whether it is known what it is or whose."""
        return self.ticket is not None or self.order is not None or self.parcel is not None

    def draft(self, entered: Entered | None = None) -> ParcelDraft:
        """What is known of the parcel, with what was weighed and noted."""
        customer = ""
        if self.ticket is not None:
            customer = self.ticket.row.customer_name
        elif self.order is not None:
            customer = self.order.buyer
        told = entered or Entered({})
        return ParcelDraft(
            self.number,
            self.courier,
            customer,
            weight_g=told.weight_g,
            slip_weight_g=told.slip_weight_g,
            note=told.note,
        )

    def warnings(self) -> list[str]:
        """What is to be known before anything is done with it."""
        lines = []
        if self.came_back and not self.done:
            lines.append(
                translate("ReceivingDesk", "This parcel is ours: it could not be delivered, or was not taken.")
            )
        known = self.ticket is not None or self.order is not None or (self.match is not None and self.match.is_known)
        if self.match is not None and self.number and not known:
            lines.append(translate("ReceivingDesk", "Nobody awaits a parcel with this number."))
        ticket = None if self.came_back else self.ticket
        if ticket is not None and ticket.row.returned_at is None and ticket.why_not_receive:
            lines.append(ticket.why_not_receive)
        return lines


class DeskView(DetailPanel):
    """Shows one parcel; what can be done with it is set from outside, in ``actions_row``."""

    def __init__(self, desk: Desk, companions: ReceivingCompanions, scan: ScanEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._companions = desk, companions
        self.before, self.facts, self.form = Banner(self), FactList(self), CountForm(scan, self)
        self.candidates, self.photos = CandidateList(desk, self), companions.photos(self)
        self.more_button.hide()
        for widget in (self.before, self.facts, self.form):
            self.add(widget)
        self._whose = self.add_section(self.tr("Whose is it?"), self.candidates)
        self.add_section(self.tr("Photos"), self.photos)

    def show_parcel(self, on_desk: OnDesk, found: Candidates, searched: str, entered: Entered | None) -> None:
        """Show a parcel; ``found`` is what it may be for, ``entered`` what was counted of it before."""
        self._show_heading(on_desk)
        warnings, lines = on_desk.warnings(), list[str]()
        if on_desk.match is not None and on_desk.match.before:
            lines.append(facts.before_text(on_desk.match.before, self._desk.clock))
        if warnings or lines:
            self.before.show_message("warning" if warnings else "info", "\n".join([*warnings, *lines]))
        else:
            self.before.hide()
        self._show_form(on_desk, entered)
        parcel = on_desk.parcel
        searching = on_desk.ticket is None and on_desk.order is None
        if parcel is not None:
            waits = parcel.kind is ParcelKind.UNCLAIMED and parcel.state is ParcelState.WAITING
            searching = waits and on_desk.ticket is None
        self.candidates.begin(found, searched)
        self.candidates.search_edit.setVisible(searching)
        holder = self._whose.parentWidget()
        if holder is not None:
            holder.setVisible(searching or found != Candidates())
        self._show_photos(on_desk)

    def claim_actions(self, on_desk: OnDesk) -> list[tuple[str, Callable[[], object], str, str]]:
        """A parcel of somebody that came broken: its courier is to pay, which has to be told at once."""
        claim, ticket, order = self._companions.claim, on_desk.ticket, on_desk.order
        if claim is None or (ticket is None and order is None):
            return []
        number = on_desk.number
        if ticket is not None and not number:
            number = ticket.row.out_tracking_no if on_desk.came_back else ticket.row.return_tracking_no
        ticket_id, order_id = None if ticket is None else ticket.row.id, None if order is None else order.id
        call = partial(claim, number, on_desk.courier, ticket_id, order_id)
        return [(self.tr("Came broken: claim…"), call, "plain", "")]

    def entered(self) -> Entered | None:
        """What was counted so far; None where nothing is counted."""
        return self.form.entered() if self.form.isVisibleTo(self) else None

    def _show_heading(self, on_desk: OnDesk) -> None:
        heading, chip = on_desk.number or self.tr("A parcel without a number"), None
        told: Sequence[Fact] = [Fact(self.tr("Courier"), on_desk.courier)] if on_desk.courier else []
        if on_desk.ticket is not None:
            heading, chip, told = self._ticket_told(on_desk.ticket, counted=on_desk.done)
        elif on_desk.order is not None:
            order = on_desk.order
            heading, chip = order.order_no, status_chip(order.status)
            told = facts.order_facts(order, self._desk.clock, partial(self._companions.open_order, order.id))
        elif on_desk.parcel is not None:
            row = on_desk.parcel
            heading = row.tracking_no or heading
            chip = model.state_chip(row.state)
            open_ticket = None if row.ticket_id is None else partial(self._companions.open_ticket, row.ticket_id)
            open_order = None if row.order_id is None else partial(self._companions.open_order, row.order_id)
            told = facts.parcel_facts(row, self._desk.clock, open_ticket, open_order)
        self.set_heading(heading, chip)
        self.facts.set_facts(told)
        self.facts.setVisible(bool(told))

    def _ticket_told(self, ticket: TicketAtDesk, *, counted: bool) -> tuple[str, Chip, Sequence[Fact]]:
        row = ticket.row
        open_ticket = partial(self._companions.open_ticket, row.id)
        open_order = partial(self._companions.open_order, OrderId(row.order_id))
        told = facts.ticket_facts(row, self._desk.clock, open_ticket, open_order)
        if counted:
            told = [*told, *facts.counted_facts(ticket.goods)]
        return row.ticket_no, state_chip(row.state, row.kind), told

    def _show_form(self, on_desk: OnDesk, entered: Entered | None) -> None:
        ticket, order = on_desk.ticket, on_desk.order
        self.form.setVisible(not on_desk.done and (ticket is not None or order is not None))
        if ticket is not None and on_desk.came_back:
            self.form.show_goods(self._desk.read(service.leaving_goods, ticket.row.id), entered)
            self.form.set_editable(False)
        elif ticket is not None:
            self.form.show_goods(ticket.goods, entered)
        elif order is not None:
            self.form.show_goods(self._desk.read(service.goods_of_order, order.id), entered)

    def _show_photos(self, on_desk: OnDesk) -> None:
        strip: RecordPhotos = self.photos  # type: ignore[assignment]
        if on_desk.ticket is not None:
            strip.show_record("ticket", on_desk.ticket.row.id, on_desk.ticket.row.customer_name)
        elif on_desk.order is not None:
            strip.show_record("order", on_desk.order.id, on_desk.order.buyer)
        elif on_desk.parcel is not None:
            name = on_desk.parcel.customer_name or translate("Receiving", "Unclaimed")
            strip.show_record("parcel", on_desk.parcel.id, name)
        else:
            strip.show_record("parcel", None, "")
