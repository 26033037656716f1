"""A parcel that arrived here broken, or with goods missing: the claim it may become."""

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import TicketId
from shopdesk.claims.drafting.claim_draft import ClaimDraft
from shopdesk.claims.drafting.proposals import draft_from_order, draft_from_ticket, proposal_for
from shopdesk.claims.states import ClaimKind
from shopdesk.couriers import service as couriers
from shopdesk.orders.model import OrderId


def draft_of_arrival(
    session: Session, tracking_no: str, courier: str, ticket_id: TicketId | None, order_id: OrderId | None
) -> ClaimDraft:
    """A claim for damage on a parcel at the receiving desk: its own number and courier, the goods of what it is for.

    Raises UserError when ticket or order do not exist.
    """
    draft = ClaimDraft(tracking_no, ClaimKind.DAMAGED, 0)
    if ticket_id is not None:
        draft = draft_from_ticket(session, ticket_id)
    elif order_id is not None:
        draft = draft_from_order(session, order_id)
    if tracking_no:
        known = couriers.courier_named(session, courier) if courier else None
        candidates = couriers.courier_candidates(session, tracking_no) if known is None else [known]
        courier_id = candidates[0].id if len(candidates) == 1 else None
        draft = draft._replace(tracking_no=tracking_no, courier_id=courier_id)
    draft = draft._replace(kind=ClaimKind.DAMAGED)
    return draft._replace(claimed_fen=proposal_for(session, draft).amount_fen)
