"""Where a ticket and the platform's refund report contradict each other: plain rules, for imports and for people.

The platform may be behind us by the time between two reports, so that an open refund there contradicts nothing that is
open here; what was agreed, refunded or closed there and not here does.
"""

from typing import NamedTuple, Protocol

from shopdesk.aftersales.model import PlatformRefund, Ticket
from shopdesk.aftersales.states import (
    OPEN_STATES,
    REFUND_KINDS,
    RETURN_KINDS,
    TicketKind,
    TicketState,
    kind_chip,
    state_chip,
)
from shopdesk.core.identifiers import search_key
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate

_REFUSED = frozenset({TicketState.REJECTED, TicketState.CANCELLED})
_FIELDS = {
    "state": marked("TicketDetail", "State"),
    "amount": marked("TicketDetail", "Amount"),
    "kind": marked("TicketDetail", "Kind"),
    "return_tracking_no": marked("TicketDetail", "Return"),
}


class OurSide(Protocol):
    """What of a ticket can be contradicted. Amounts in fen."""

    @property
    def kind(self) -> TicketKind:
        """What the customer gets."""
        ...

    @property
    def state(self) -> TicketState:
        """How far it is."""
        ...

    @property
    def proposed_fen(self) -> int:
        """What it asks for."""
        ...

    @property
    def approved_fen(self) -> int | None:
        """What was agreed to; None before."""
        ...

    @property
    def refunded_fen(self) -> int | None:
        """What was paid; None before."""
        ...

    @property
    def return_tracking_no(self) -> str:
        """The parcel that comes back."""
        ...


class TheirSide(Protocol):
    """What a platform says of a ticket, in the same words but for the state. Amount in fen, 0 where it says none."""

    @property
    def kind(self) -> TicketKind | None: ...
    @property
    def state(self) -> str: ...
    @property
    def means(self) -> TicketState | None:
        """The state of ours that its own word stands for."""
        ...

    @property
    def amount_fen(self) -> int:
        """What is asked for there, or was given back."""
        ...

    @property
    def return_tracking_no(self) -> str: ...


class PlatformDifference(NamedTuple):
    """A field in which they contradict each other, ours and the platform's as people read them."""

    field: str  # state, amount, kind or return_tracking_no
    ours: str
    platforms: str


def differences(ours: OurSide | Ticket, theirs: TheirSide | PlatformRefund) -> list[PlatformDifference]:
    """What contradicts; a return number that is missing on one side does not."""
    found = []
    if theirs.means is not None and _contradicts(ours.state, theirs.means):
        means = state_chip(theirs.means, theirs.kind).text
        text = translate("TicketDetail", "{means} ({word})").format(means=means, word=theirs.state)
        found.append(PlatformDifference("state", state_chip(ours.state, ours.kind).text, text))
    if ours.state in _REFUSED or theirs.means in _REFUSED:
        return found
    amount = amount_of(ours)
    if ours.kind in REFUND_KINDS and theirs.amount_fen and theirs.amount_fen != amount:
        found.append(PlatformDifference("amount", format_yuan(amount), format_yuan(theirs.amount_fen)))
    if theirs.kind is not None and theirs.kind is not ours.kind:
        found.append(PlatformDifference("kind", kind_chip(ours.kind).text, kind_chip(theirs.kind).text))
    sent, told = ours.return_tracking_no, theirs.return_tracking_no
    if ours.kind in RETURN_KINDS and sent and told and search_key(sent) not in search_key(told):
        found.append(PlatformDifference("return_tracking_no", sent, told))
    return found


def difference_title(field: str) -> str:
    """What a field is called."""
    return translate("TicketDetail", _FIELDS[field])


def amount_of(ours: OurSide | Ticket) -> int:
    """What the ticket comes to as far as it is: refunded, else approved, else proposed."""
    told = (ours.refunded_fen, ours.approved_fen, ours.proposed_fen)
    return next(amount for amount in told if amount is not None)


def _contradicts(ours: TicketState, theirs: TicketState) -> bool:
    if ours is theirs or {ours, theirs} <= _REFUSED:
        return False
    if ours in OPEN_STATES and theirs in OPEN_STATES:
        # Agreed to there, by somebody or by the passing of time, and not looked at here.
        return ours is TicketState.PENDING_REVIEW
    return True
