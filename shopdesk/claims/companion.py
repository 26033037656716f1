"""What courier claims add to orders, tickets, photos and the receiving desk, wherever these are shown."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.companions import TicketAction
from shopdesk.aftersales.model import TicketId
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.form.loss_dialog import LossDialog
from shopdesk.claims.lookup import claim_rows, claims_of_order
from shopdesk.claims.losses.arrivals import draft_of_arrival
from shopdesk.claims.losses.parcel_result import parcel_result, parcel_results
from shopdesk.claims.losses.reporting import Loss, take_back_loss
from shopdesk.claims.losses.result_words import outcome_text, result_chip
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import state_chip
from shopdesk.claims.view.detail_facts import result_facts
from shopdesk.core.errors import UserError
from shopdesk.orders.detail import OrderAction, Related
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.photos.evidence.linking import link_photos
from shopdesk.photos.model import PhotoId
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import Fact
from shopdesk.ui.messages import show_toast


class ClaimCompanion(QObject):
    """Gives orders and tickets their claims, the parcel result, and the ways to claim and to send goods again."""

    claim_requested = Signal(object)  # ClaimId
    ticket_requested = Signal(object)  # TicketId

    def __init__(
        self, desk: Desk, window: QWidget, photos: Callable[[QWidget], QWidget] | None = None
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._main, self._photos = desk, window, photos

    # What is added to other records.

    def actions(self) -> list[OrderAction]:
        """What can be done with the order that is shown."""
        return [
            OrderAction(self.tr("Register claim"), lambda facts: self.register(order_id=facts.id), self._barred),
            OrderAction(self.tr("Parcel lost or broken…"), lambda facts: self.lose(facts.id), self._barred),
        ]

    def related(self, order_id: OrderId) -> list[Related]:
        """The claims of an order, and what its parcel came to."""
        rows = self._desk.read(claims_of_order, order_id)
        listed = [
            Related(row.claim_no, row.courier, state_chip(row.state), partial(self.claim_requested.emit, row.id))
            for row in rows
        ]
        result = self._desk.read(parcel_result, order_id) if rows else None
        if result is None:
            return listed
        told = outcome_text(result.result_fen)
        show = partial(self.claim_requested.emit, result.claims[-1].id)
        return [*listed, Related(self.tr("Parcel result"), told, result_chip(result), show)]

    def ticket_actions(self) -> list[TicketAction]:
        """What can be done with the ticket that is shown."""
        return [
            TicketAction(
                self.tr("Claim against the courier…"), lambda ticket_id: self.register(ticket_id=ticket_id),
                self._barred_ticket,
            )
        ]  # fmt: skip

    def related_to_ticket(self, ticket_id: TicketId) -> list[Related]:
        """The claims of the orders of a ticket."""
        return [
            Related(row.claim_no, row.courier, state_chip(row.state), partial(self.claim_requested.emit, row.id))
            for order_id in self._orders_of(ticket_id)
            for row in self._desk.read(claims_of_order, order_id)
        ]

    def ticket_result(self, ticket_id: TicketId) -> list[Fact]:
        """What the parcels of a ticket's orders came to, once one is claimed or paid twice."""
        results = self._desk.read(parcel_results, self._orders_of(ticket_id))
        told = [one for one in results.values() if one.claims or one.paid_twice]
        twice = [Fact(self.tr("Paid twice"), text) for one in told for text in one.paid_twice]
        return [*twice, *(fact for one in told for fact in result_facts(one) if fact.value)]

    # What is opened.

    def register(
        self, *, order_id: OrderId | None = None, ticket_id: TicketId | None = None, code: str = "",
        photo_id: PhotoId | None = None,
    ) -> None:  # fmt: skip
        """Open the form of a new claim, for an order, a ticket, or a number that was scanned or read in a photo."""
        self._show_claim({"order_id": order_id, "ticket_id": ticket_id, "code": code}, photo_id)

    def register_arrival(
        self, tracking_no: str, courier: str, ticket_id: TicketId | None, order_id: OrderId | None
    ) -> None:
        """Open the form of a claim for a parcel that arrived here broken."""
        try:
            draft = self._desk.read(draft_of_arrival, tracking_no, courier, ticket_id, order_id)
        except UserError as error:
            show_toast(self._window(), error.message)
            return
        self._show_claim({"draft": draft, "ticket_id": ticket_id}, None)

    def lose(self, order_id: OrderId) -> LossDialog:
        """Open the form of a lost or broken parcel of an order."""
        dialog = LossDialog(self._desk, order_id, self._window(), self._photos)
        dialog.saved.connect(self._on_lost)
        dialog.claim_requested.connect(self.claim_requested)
        dialog.ticket_requested.connect(self.ticket_requested)
        _open(dialog)
        return dialog

    def _show_claim(self, begins_with: dict[str, Any], photo_id: PhotoId | None) -> None:
        try:
            dialog = ClaimDialog(self._desk, **begins_with, parent=self._window())
        except UserError as error:
            show_toast(self._window(), error.message)
            return
        dialog.saved.connect(partial(self._on_registered, photo_id))
        dialog.claim_requested.connect(self.claim_requested)
        _open(dialog)

    # What came of it.

    def _on_registered(self, photo_id: PhotoId | None, claim_id: ClaimId) -> None:
        if photo_id is not None:
            self._desk.write(self.tr("Linking the photo"), link_photos, [photo_id], "claim", claim_id)
        for row in self._desk.read(claim_rows, [claim_id]):
            text = self.tr("{claim_no} is registered").format(claim_no=row.claim_no)
            show_toast(self._main, text, [(self.tr("Show"), partial(self.claim_requested.emit, claim_id))])

    def _on_lost(self, loss: Loss) -> None:
        text = self.tr("{ticket_no} and {claim_no} are entered")
        if not (loss.ticket_no and loss.claim_no):
            text = self.tr("{number} is entered")
        told = text.format(ticket_no=loss.ticket_no, claim_no=loss.claim_no, number=loss.ticket_no or loss.claim_no)
        undo = partial(
            self._desk.write, self.tr("Taking back ticket and claim"), take_back_loss, loss,
            then=lambda _nothing: self._tell(self.tr("Ticket and claim are in the recycle bin")),
            refused=lambda error: self._tell(error.message),
        )  # fmt: skip
        show = partial(self.claim_requested.emit, loss.claim_id)
        if loss.claim_id is None:
            show = partial(self.ticket_requested.emit, loss.ticket_id)
        show_toast(self._main, told, [(self.tr("Undo"), undo), (self.tr("Show"), show)])

    def _tell(self, text: str) -> None:
        show_toast(self._main, text)

    # What is possible.

    def _barred(self, facts: OrderFacts) -> str:
        if facts.tracking_no:
            return ""
        if facts.status in (OrderStatus.UNPAID, OrderStatus.TO_SHIP):
            return self.tr("This order has not been shipped yet.")
        return self.tr("This order has no tracking no.")

    def _barred_ticket(self, ticket_id: TicketId) -> str:
        sent = [row.out_tracking_no for row in self._desk.read(tickets.ticket_rows, [ticket_id])]
        placed = [self._desk.read(order_facts, order_id).tracking_no for order_id in self._orders_of(ticket_id)]
        return "" if any([*sent, *placed]) else self.tr("No parcel of this ticket has a tracking no.")

    def _orders_of(self, ticket_id: TicketId) -> Sequence[OrderId]:
        return self._desk.read(tickets.orders_of_ticket, ticket_id)

    def _window(self) -> QWidget:
        """The window in front: the one of an order or a ticket, or the main one."""
        return QApplication.activeWindow() or self._main


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
