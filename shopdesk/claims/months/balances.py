"""How claims stood at the end of a business day, which of them belong to a month, and what a month comes to.

Every figure is as of the end of the month, counted by the days things are booked on: agreed and received are a claim's
totals up to that day, and outstanding = agreed − received − written off. What a courier owes at the end of one month is
therefore what is carried over into the next. Belongs to a month: every claim registered in it, and every older one that
was not closed when it began or whose amounts moved in it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, Protocol

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId
from shopdesk.claims.months.month_store import Entries, Standing, list_entries
from shopdesk.claims.states import OPEN_STATES, ClaimState, outstanding_fen


class Counted(Protocol):
    """A claim of a month, as far as its figures need it. Amounts in fen."""

    @property
    def is_older(self) -> bool:
        """Whether it was registered before the month."""
        ...

    @property
    def order_amount_fen(self) -> int:
        """What the customer had paid."""
        ...

    @property
    def claimed_fen(self) -> int:
        """What we ask for."""
        ...

    @property
    def before(self) -> Standing:
        """As the month began."""
        ...

    @property
    def after(self) -> Standing:
        """As it ended."""
        ...


class Figures(NamedTuple):
    """What a courier's month comes to. Amounts in fen.

    ``claimed``, ``agreed`` and ``received`` are totals of all claims of the month up to its end;
    the ``…_in_month`` are only what moved in it, so that
    carried over + agreed − received − written off in the month = outstanding.
    """

    number: int
    registered_in_month: int
    order_amount_fen: int
    claimed_fen: int
    agreed_fen: int
    received_fen: int
    outstanding_fen: int
    carried_over_fen: int
    agreed_in_month_fen: int
    received_in_month_fen: int
    written_off_in_month_fen: int

    @property
    def recovery_rate(self) -> float | None:
        """Received of claimed, as a share; None when nothing was claimed."""
        return self.received_fen / self.claimed_fen if self.claimed_fen else None


UNKNOWN_YET = Standing(ClaimState.DRAFT, None, 0, 0)


def figures(claims: Iterable[Counted]) -> Figures:
    """Add up the claims of a month."""
    claims = list(claims)
    agreed = sum(claim.after.agreed_fen or 0 for claim in claims)
    received = sum(claim.after.received_fen for claim in claims)
    return Figures(
        number=len(claims),
        registered_in_month=sum(not claim.is_older for claim in claims),
        order_amount_fen=sum(claim.order_amount_fen for claim in claims),
        claimed_fen=sum(claim.claimed_fen for claim in claims),
        agreed_fen=agreed,
        received_fen=received,
        outstanding_fen=sum(claim.after.outstanding_fen for claim in claims),
        carried_over_fen=sum(claim.before.outstanding_fen for claim in claims),
        agreed_in_month_fen=agreed - sum(claim.before.agreed_fen or 0 for claim in claims),
        received_in_month_fen=received - sum(claim.before.received_fen for claim in claims),
        written_off_in_month_fen=sum(c.after.written_off_fen - c.before.written_off_fen for c in claims),
    )


def belongs(is_older: bool, before: Standing, after: Standing) -> bool:
    """Whether a claim belongs to the month between two standings."""
    return not is_older or before.state in OPEN_STATES or before != after


def standings(session: Session, ids: Sequence[ClaimId], *days: date) -> list[dict[ClaimId, Standing]]:
    """How claims stood at the end of each of some business days."""
    entries = list_entries(session, ids)
    return [standings_in(entries, ids, day) for day in days]


def standings_in(entries: Entries, ids: Iterable[ClaimId], on: date) -> dict[ClaimId, Standing]:
    """How claims stood at the end of a business day, by what happened to them."""
    states: dict[ClaimId, tuple[ClaimState, int | None]] = dict.fromkeys(ids, (ClaimState.DRAFT, None))
    for claim_id, day, state, agreed_fen in entries.steps:
        if day <= on:
            states[claim_id] = (state, agreed_fen)
    received, written_off = (_sums(amounts, on) for amounts in (entries.receipts, entries.write_offs))
    return {
        claim_id: _standing(state, agreed_fen, received.get(claim_id, 0), written_off.get(claim_id, 0))
        for claim_id, (state, agreed_fen) in states.items()
    }


def _sums(amounts: Iterable[tuple[ClaimId, date, int]], on: date) -> dict[ClaimId, int]:
    sums: dict[ClaimId, int] = {}
    for claim_id, day, amount_fen in amounts:
        if day <= on:
            sums[claim_id] = sums.get(claim_id, 0) + amount_fen
    return sums


def _standing(state: ClaimState, agreed_fen: int | None, received_fen: int, written_off_fen: int) -> Standing:
    owed = outstanding_fen(agreed_fen, received_fen, written_off_fen)
    if owed and state not in OPEN_STATES:
        # Closed by its steps, but money entered later was dated before it was open again.
        state = ClaimState.AGREED
    return Standing(state, agreed_fen, received_fen, written_off_fen)
