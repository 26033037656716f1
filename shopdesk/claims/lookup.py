"""What the rest of the desk asks about claims."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import store
from shopdesk.claims.drafting.duplicates import LIVE_STATES
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimState
from shopdesk.claims.store import ClaimFilter, ClaimRow
from shopdesk.core import search
from shopdesk.core.clock import Clock
from shopdesk.orders.model import OrderId


class FoundClaim(NamedTuple):
    """A claim, and the field a text was found in."""

    row: ClaimRow
    matched: str


def find_claims(session: Session, text: str, limit: int) -> list[FoundClaim]:
    """Claims with ``text`` in anything they are known by, the latest entered first."""
    ids = search.newest_ids(session, "claim", text, limit)
    rows = store.list_claim_rows(session, ids)  # type: ignore[arg-type]
    return [
        FoundClaim(rows[claim_id], search.field_with(session, "claim", claim_id, text))  # type: ignore[index]
        for claim_id in ids
        if claim_id in rows
    ]


def claims_of_order(session: Session, order_id: OrderId) -> list[ClaimRow]:
    """The claims of an order's parcels, newest first."""
    ids = store.claims_of_order(session, order_id)
    rows = store.list_claim_rows(session, ids)
    return [rows[claim_id] for claim_id in ids if claim_id in rows]


def claim_of_parcel(session: Session, tracking_no: str) -> ClaimId | None:
    """The claim that a parcel has; None where it has none, or only one that was withdrawn."""
    return store.find_live_claim(session, tracking_no, LIVE_STATES)


def claim_rows(session: Session, claim_ids: Sequence[int]) -> list[ClaimRow]:
    """Some claims as lists show them."""
    rows = store.list_claim_rows(session, [ClaimId(claim_id) for claim_id in claim_ids])
    return list(rows.values())


def count_claims(session: Session) -> int:
    """How many claims there are."""
    return sum(store.count_claims_by_state(session, ClaimFilter()).values())


def count_waiting(session: Session, clock: Clock) -> int:
    """How many claims wait for somebody here: not submitted yet, or to be asked after today."""
    drafts = store.count_claims_by_state(session, ClaimFilter()).get(ClaimState.DRAFT, 0)
    due = store.count_claims_by_state(session, ClaimFilter(ask_by=clock.today()))
    return drafts + sum(count for state, count in due.items() if state is not ClaimState.DRAFT)
