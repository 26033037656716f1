"""What people enter about a claim, what the order on file adds to it, and what is wrong with it."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import store
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import GIVEN_BACK_STATES, ClaimKind, ClaimState, MoneyTo
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import CourierRow
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import LineFacts, OrderFacts
from shopdesk.shops.model import ShopId

LIVE_STATES = frozenset(ClaimState) - GIVEN_BACK_STATES
MAX_TRACKING_LENGTH = 64


class GoodsDraft(NamedTuple):
    """Goods that were lost or broken; ``cost_fen`` is for one piece."""

    title: str
    quantity: int = 1
    cost_fen: int = 0
    style_no: str = ""
    spec: str = ""
    order_line_id: int | None = None


class ClaimDraft(NamedTuple):
    """A claim as people enter it; what is None is taken from the order on file. Amounts in fen."""

    tracking_no: str
    kind: ClaimKind
    claimed_fen: int
    courier_id: CourierId | None = None
    order_id: OrderId | None = None
    order_no: str = ""  # instead of order_id
    shop_id: ShopId | None = None
    customer_name: str | None = None
    order_amount_fen: int | None = None
    postage_fen: int | None = None
    declared_fen: int = 0
    money_to: MoneyTo = MoneyTo.ACCOUNT
    case_no: str = ""
    contact: str = ""
    applicant: str | None = None  # None: the acting person
    checked_by: str = ""
    memo: str = ""
    goods: tuple[GoodsDraft, ...] | None = None


def goods_of_line(line: LineFacts) -> GoodsDraft:
    """A line of an order as goods of a claim; its cost is what the buyer paid for one piece."""
    quantity = max(1, line.quantity)
    spec = " ".join(part for part in (line.colour, line.size) if part) or line.attributes
    cost_fen = line.paid_fen // quantity if line.paid_fen else line.price_fen
    title = line.title or line.style_no or line.sku_code or line.attributes or line.sub_order_no
    return GoodsDraft(title, quantity, cost_fen, line.style_no, spec[:200], line.id)


def goods_of_order(order: OrderFacts) -> tuple[GoodsDraft, ...]:
    """Everything in an order as goods of a claim; of an order whose lines are not on file, its goods in one piece."""
    if order.lines:
        return tuple(goods_of_line(line) for line in order.lines)
    quantity = max(1, order.quantity)
    return (GoodsDraft(order.items, quantity, order.goods_fen // quantity),) if order.items else ()


def draft_from_order(session: Session, order_id: OrderId) -> ClaimDraft:
    """A claim for everything in an order's parcel, as a proposal; raises UserError when there is no such order.

    The proposed amount is what the buyer paid; of several parcels the first is proposed.
    """
    order = orders.order_facts(session, order_id)
    tracking_no = order.tracking_no.split(",")[0].strip()
    courier = _courier_of(session, None, order, tracking_no)
    return ClaimDraft(
        tracking_no=tracking_no,
        kind=ClaimKind.LOST,
        claimed_fen=order.paid_fen,
        courier_id=None if courier is None else courier.id,
        order_id=order.id,
        order_no=order.order_no,
        shop_id=ShopId(order.shop_id),
        customer_name=order.buyer,
        order_amount_fen=order.paid_fen,
        postage_fen=order.postage_fen,
        goods=goods_of_order(order),
    )


class Completed(NamedTuple):
    """A draft with what the order on file says, and the records it names."""

    draft: ClaimDraft
    order: OrderFacts | None
    courier: CourierRow | None


def complete(session: Session, draft: ClaimDraft) -> Completed:
    """Fill what the draft leaves open from the order on file; its order is found by tracking no. when not given."""
    tracking_no = as_number(as_given(draft.tracking_no))
    order = _order_of(session, draft, tracking_no)
    courier = _courier_of(session, draft.courier_id, order, tracking_no)
    draft = draft._replace(tracking_no=tracking_no, courier_id=None if courier is None else courier.id)
    if order is not None:
        draft = draft._replace(
            order_id=order.id,
            order_no=order.order_no,
            shop_id=ShopId(order.shop_id),
            customer_name=order.buyer if draft.customer_name is None else draft.customer_name,
            order_amount_fen=order.paid_fen if draft.order_amount_fen is None else draft.order_amount_fen,
            postage_fen=order.postage_fen if draft.postage_fen is None else draft.postage_fen,
            goods=goods_of_order(order) if draft.goods is None else draft.goods,
        )
    return Completed(draft, order, courier)


def problems(session: Session, draft: ClaimDraft, own_id: ClaimId | None = None) -> list[UserError]:
    """Everything that keeps a draft from being saved, each naming its field, in the order of the form."""
    draft, order, courier = complete(session, draft)
    found: list[UserError] = []
    if not draft.tracking_no:
        found.append(UserError(translate("Claims", "Enter the tracking no. of the parcel."), field="tracking_no"))
    elif len(draft.tracking_no) > MAX_TRACKING_LENGTH:
        found.append(UserError(translate("Claims", "This is too long for a tracking no."), field="tracking_no"))
    elif (duplicate := duplicate_error(session, draft, own_id)) is not None:
        found.append(duplicate)
    if courier is None:
        found.append(_courier_error(session, draft))
    if order is None and draft.order_no.strip():
        text = translate("Claims", "There is no order {order_no}. Import it, or leave the field empty.")
        found.append(UserError(text.format(order_no=draft.order_no.strip()), field="order_no"))
    if draft.claimed_fen <= 0:
        found.append(UserError(translate("Claims", "Enter an amount above zero."), field="claimed"))
    for field, amount in (
        ("order_amount", draft.order_amount_fen), ("postage", draft.postage_fen), ("declared", draft.declared_fen)
    ):  # fmt: skip
        if (amount or 0) < 0:
            found.append(UserError(translate("Claims", "This amount cannot be below zero."), field=field))
    if any(one.quantity < 1 or one.cost_fen < 0 or not (one.title or one.style_no) for one in draft.goods or ()):
        text = translate("Claims", "Goods need a name, a quantity of at least 1 and a cost that is not negative.")
        found.append(UserError(text, field="goods"))
    return found


def duplicate_error(session: Session, draft: ClaimDraft, own_id: ClaimId | None) -> UserError | None:
    """Why this parcel cannot be claimed again; the error's values hold ``claim_id`` and ``claim_no`` of the old."""
    claim_id = store.find_live_claim(session, draft.tracking_no, LIVE_STATES, own_id)
    detail = None if claim_id is None else claim_detail(session, claim_id)
    if detail is None:
        return None
    old = detail.row
    if (old.kind, old.claimed_fen) == (draft.kind, draft.claimed_fen):
        text = translate("Claims", "This parcel is already claimed as {claim_no}, for the same reason and amount.")
    elif detail.is_complete:
        text = translate("Claims", "This parcel is already claimed as {claim_no}. Change that claim instead.")
    else:
        text = translate("Claims", "This parcel is already claimed as {claim_no}. Fill in there what is missing.")
    message = text.format(claim_no=old.claim_no)
    return UserError(message, field="tracking_no", claim_id=old.id, claim_no=old.claim_no)


def _order_of(session: Session, draft: ClaimDraft, tracking_no: str) -> OrderFacts | None:
    if draft.order_id is not None:
        return orders.order_facts(session, draft.order_id)
    if draft.order_no.strip():
        found = orders.order_with_no(session, as_given(draft.order_no))
        return None if found is None else orders.order_facts(session, found)
    on_file = orders.orders_with_tracking(session, tracking_no) if tracking_no else []
    return orders.order_facts(session, on_file[0]) if on_file else None


def _courier_of(
    session: Session, courier_id: CourierId | None, order: OrderFacts | None, tracking_no: str
) -> CourierRow | None:
    if courier_id is not None:
        known = couriers.list_couriers(session, with_inactive=True)
        return next((courier for courier in known if courier.id == courier_id), None)
    if order is not None and order.courier and (named := couriers.courier_named(session, order.courier)):
        return named
    candidates = couriers.courier_candidates(session, tracking_no) if tracking_no else []
    return candidates[0] if len(candidates) == 1 else None


def _courier_error(session: Session, draft: ClaimDraft) -> UserError:
    candidates = couriers.courier_candidates(session, draft.tracking_no) if draft.tracking_no else []
    if draft.courier_id is None and len(candidates) > 1:
        text = translate("Claims", "Say which courier: the tracking no. may be of {couriers}.")
        names = ", ".join(courier.name for courier in candidates)
        return UserError(text.format(couriers=names), field="courier")
    return UserError(translate("Claims", "Say which courier: the tracking no. does not tell."), field="courier")
