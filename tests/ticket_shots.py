"""Pictures of the dialogs of after-sales; see ``shots.py``."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from shopdesk.aftersales.books.address_book import AddressBookDialog
from shopdesk.aftersales.books.reason_book import ReasonBookDialog, ReasonDialog
from shopdesk.aftersales.books.reasons import list_reasons
from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.dossier import TicketFacts, ticket_facts
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.aftersales.store import TicketFilter, list_ticket_ids
from shopdesk.aftersales.view.step_dialog import TicketStepDialog
from shopdesk.orders import store as orders
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.store import OrderFilter
from shopdesk.workplace import Workplace

_STEPS = (
    ("approve", TicketState.PENDING_REVIEW),
    ("reject", TicketState.PENDING_REVIEW),
    ("enter_return", TicketState.AWAITING_RETURN),
    ("receive_return", TicketState.AWAITING_RETURN),
    ("fail_inspection", TicketState.INSPECTING),
    ("refund", TicketState.AWAITING_REFUND),
    ("dispatch", TicketState.AWAITING_DISPATCH),
)


class TicketShots:
    """Opens each dialog over the shop's tickets; ``settle`` lets everything arrive that was asked for."""

    def __init__(self, workplace: Workplace, settle: Callable[[Workplace], None]) -> None:
        self._workplace, self._settle = workplace, settle
        self._desk, self._window = workplace.desk, workplace.window

    def all(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        """Name and maker of every dialog."""
        desk, window = self._desk, self._window
        yield "dialog_ticket", partial(self.ticket, TicketState.INSPECTING)
        yield "dialog_ticket_completed", partial(self.ticket, TicketState.COMPLETED)
        yield "dialog_ticket_new", partial(self.new_ticket, TicketKind.RETURN)
        yield "dialog_ticket_exchange", partial(self.new_ticket, TicketKind.EXCHANGE)
        yield "dialog_ticket_which_order", lambda: TicketEntryDialog(desk, parent=window)
        for key, state in _STEPS:
            yield f"dialog_ticket_{key}", partial(self.step, key, state)
        yield "dialog_reasons", lambda: ReasonBookDialog(desk, window)
        yield "dialog_reason", lambda: ReasonDialog(desk, desk.read(list_reasons)[0], ["个人原因", "商品问题"], window)
        yield "dialog_return_addresses", lambda: AddressBookDialog(desk, window)

    def facts(self, state: TicketState) -> TicketFacts:
        """The newest ticket in a state."""
        wanted = TicketFilter(states=frozenset({state}))
        found = self._desk.read(ticket_facts, TicketId(self._desk.read(list_ticket_ids, wanted)[0]))
        assert found is not None
        return found

    def ticket(self, state: TicketState) -> QWidget:
        """A ticket in its own window."""
        return TicketDialog(self._desk, self._workplace.neighbours.of_tickets(), self.facts(state).id, self._window)

    def step(self, key: str, state: TicketState) -> QWidget:
        """What a step asks for."""
        return TicketStepDialog(self._desk, key, self.facts(state), self._window)

    def new_ticket(self, kind: TicketKind) -> QWidget:
        """A ticket for an order on its way."""
        wanted = OrderFilter(statuses=frozenset({OrderStatus.SHIPPED}))
        order_ids = [OrderId(one) for one in self._desk.read(orders.list_order_ids, wanted, limit=1)]
        return TicketEntryDialog(self._desk, order_ids=order_ids, kind=kind, parent=self._window)
