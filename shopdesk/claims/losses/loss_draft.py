"""What people say of a lost or broken parcel, what follows from it, and what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.books.reasons import ReasonRow, list_reasons, named_among
from shopdesk.aftersales.drafting import drafts as ticket_drafts
from shopdesk.aftersales.drafting.drafts import LineDraft, LineProposal, ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import ReasonId
from shopdesk.aftersales.states import COUNTING_STATES, FaultSide, PostagePayer, TicketKind
from shopdesk.claims import store
from shopdesk.claims.drafting import drafts
from shopdesk.claims.drafting.claim_draft import ClaimDraft, GoodsDraft, goods_of_order
from shopdesk.claims.drafting.duplicates import LIVE_STATES
from shopdesk.claims.losses.parcel_result import ParcelResult, parcel_result
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.core.actor import Actor
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.couriers.model import CourierId
from shopdesk.orders import service as orders
from shopdesk.orders.drafts import tracking_numbers
from shopdesk.orders.model import OrderId

# Why goods are sent once more, in the words that the book of reasons begins with.
_REASONS = {
    ClaimKind.LOST: "快递丢失",
    ClaimKind.DAMAGED: "快递破损",
    ClaimKind.SHORTAGE: "少件",
    ClaimKind.DELAYED: "快递延误",
    ClaimKind.ABANDONED: "快递丢失",
    ClaimKind.MISDELIVERED: "快递丢失",
}
# What a form of a lost parcel calls the fields of a ticket.
_TICKET_FIELDS = {"lines": "goods", "replacements": "goods", "reason_id": "reason", "override_reason": "override"}


@dataclass(frozen=True)
class LossDraft:
    """A lost or broken parcel as people tell of it: its goods are sent once more, the courier is to pay, or both.

    ``goods`` cost what they cost for both; a line below zero stands for all goods of an order that is known by the list
    only, see ``aftersales.drafting.stand_ins``. ``postage_fen`` is what sending the parcel costs. Amounts in fen.
    """

    order_id: OrderId
    tracking_no: str
    kind: ClaimKind
    goods: tuple[GoodsDraft, ...] = ()
    reissue: bool = True
    claim: bool = True
    reason_id: ReasonId | None = None
    override_reason: str = ""
    description: str = ""
    courier_id: CourierId | None = None
    claimed_fen: int = 0
    postage_fen: int = 0
    declared_fen: int = 0
    money_to: MoneyTo = MoneyTo.ACCOUNT
    case_no: str = ""


class LossParcel(NamedTuple):
    """A parcel in which goods of an order left: the order's own, or with ``ticket_no`` what a ticket sent.

    ``claim_no`` is the claim there is for it already.
    """

    tracking_no: str
    courier_id: CourierId | None
    courier: str
    ticket_no: str
    claim_id: ClaimId | None
    claim_no: str


def parcels_of(session: Session, order_id: OrderId) -> list[LossParcel]:
    """The parcels that goods of an order left in, the order's own first."""
    order = orders.order_facts(session, order_id)
    told = [(number, order.courier, "") for number in tracking_numbers(order.tracking_no)]
    for row in tickets.tickets_of_order(session, order_id):
        if row.out_tracking_no and row.state in COUNTING_STATES:
            told.append((row.out_tracking_no, row.out_courier, row.ticket_no))
    return [_parcel(session, *one) for one in dict.fromkeys(told)]


def goods_of_parcel(session: Session, order_id: OrderId) -> tuple[GoodsDraft, ...]:
    """The goods of an order with what was paid for one piece; of an order known by the list, one line for all."""
    goods = goods_of_order(orders.order_facts(session, order_id))
    return tuple(one if one.order_line_id else one._replace(order_line_id=-order_id) for one in goods)


def reissue_reasons(session: Session) -> list[ReasonRow]:
    """The reasons for which goods are sent once more."""
    return list_reasons(session, TicketKind.REISSUE)


def reason_of(reasons: Sequence[ReasonRow], kind: ClaimKind) -> ReasonId | None:
    """The reason among some that what happened to a parcel is; None where there is none like it."""
    found = named_among(reasons, _REASONS[kind])
    return None if found is None else ReasonId(found.id)


def claim_draft(draft: LossDraft, memo: str = "") -> ClaimDraft:
    """The claim that a draft asks for."""
    return ClaimDraft(
        tracking_no=draft.tracking_no,
        kind=draft.kind,
        claimed_fen=draft.claimed_fen,
        courier_id=draft.courier_id,
        order_id=draft.order_id,
        postage_fen=draft.postage_fen,
        declared_fen=draft.declared_fen,
        money_to=draft.money_to,
        case_no=draft.case_no,
        memo=memo,
        goods=tuple(
            one._replace(order_line_id=None) if (one.order_line_id or 0) < 0 else one for one in draft.goods
        ),
    )  # fmt: skip


def ticket_draft(session: Session, actor: Actor, draft: LossDraft) -> TicketDraft:
    """The reissue that a draft asks for: by the courier's fault, and nothing of it is the buyer's to pay.

    The price of what is sent is what was entered as its cost; where nobody entered another, it is worth its share of
    what was paid for the order.
    """
    sent = [
        ReplacementDraft(one.order_line_id, one.style_no, known.sku_code, one.title, one.spec, one.quantity, price)
        for one, known, price in _sent(session, actor, draft)
    ]
    return TicketDraft(
        TicketKind.REISSUE,
        _lines(draft),
        reason_id=draft.reason_id,
        description=draft.description,
        faults={FaultSide.COURIER: 100},
        postage_payer=PostagePayer.SHOP,
        handler_id=actor.staff_id,
        override_reason=draft.override_reason,
        replacements=tuple(sent),
    )


def loss_problems(session: Session, actor: Actor, draft: LossDraft) -> list[UserError]:
    """Everything that keeps a draft from being saved, each naming its field of the form."""
    found = list(_own_problems(draft))
    if draft.reissue and draft.goods:
        for error in ticket_drafts.problems(session, actor, ticket_draft(session, actor, draft)):
            field = None if error.field is None else _TICKET_FIELDS.get(error.field, error.field)
            found.append(UserError(error.message, field=field, **error.values))
    if draft.claim:
        said = {error.field for error in found if error.field == "goods"}
        found += [error for error in drafts.problems(session, claim_draft(draft)) if error.field not in said]
    return found


def warnings(session: Session, actor: Actor, draft: LossDraft) -> list[ticket_drafts.Duplicate]:
    """Other tickets for the same goods: a refund too would pay twice."""
    if not (draft.reissue and draft.goods):
        return []
    return ticket_drafts.duplicates(session, ticket_draft(session, actor, draft))


def result_with(session: Session, actor: Actor, draft: LossDraft) -> ParcelResult | None:
    """What the order would come to; None when it does not exist."""
    now = parcel_result(session, draft.order_id)
    if now is None:
        return None
    cost = _reissue_cost(session, actor, draft) if draft.reissue else 0
    postage = draft.postage_fen if draft.reissue else 0
    asked = draft.claimed_fen if draft.claim and draft.money_to is not MoneyTo.CUSTOMER else 0
    return now._replace(
        reissue_cost_fen=now.reissue_cost_fen + cost,
        postage_fen=now.postage_fen + postage,
        expected_fen=now.expected_fen + asked,
        result_fen=now.result_fen + cost + postage,
    )


def _reissue_cost(session: Session, actor: Actor, draft: LossDraft) -> int:
    """What the goods of a draft cost once more, in fen."""
    return sum(price * one.quantity or known.share_fen for one, known, price in _sent(session, actor, draft))


def _lines(draft: LossDraft) -> tuple[LineDraft, ...]:
    return tuple(LineDraft(one.order_line_id, one.quantity) for one in draft.goods if one.order_line_id)


def _sent(session: Session, actor: Actor, draft: LossDraft) -> Iterator[tuple[GoodsDraft, LineProposal, int]]:
    """The goods of a draft that are on file, what was paid for them, and the price of one if somebody entered it."""
    usual = {one.order_line_id: one.cost_fen for one in goods_of_parcel(session, draft.order_id)}
    found = ticket_drafts.proposal(session, actor, TicketDraft(TicketKind.REISSUE, _lines(draft))).lines
    known = {line.order_line_id: line for line in found}
    for one in draft.goods:
        if one.order_line_id in known:
            price = 0 if one.cost_fen == usual.get(one.order_line_id) else one.cost_fen
            yield one, known[one.order_line_id], price


def _own_problems(draft: LossDraft) -> Iterator[UserError]:
    if not (draft.reissue or draft.claim):
        yield UserError(translate("Losses", "Send the goods again, claim from the courier, or do both."), field="what")
    if not draft.goods:
        yield UserError(translate("Losses", "Choose the goods that were lost or broken."), field="goods")


def _parcel(session: Session, tracking_no: str, courier: str, ticket_no: str) -> LossParcel:
    known = couriers.courier_named(session, courier) if courier else None
    if known is None:
        candidates = couriers.courier_candidates(session, tracking_no)
        known = candidates[0] if len(candidates) == 1 else None
    claim_id = store.find_live_claim(session, tracking_no, LIVE_STATES)
    rows = {} if claim_id is None else store.list_claim_rows(session, [claim_id])
    claim_no = rows[claim_id].claim_no if claim_id in rows else ""
    name = courier if known is None else known.name
    return LossParcel(tracking_no, None if known is None else known.id, name, ticket_no, claim_id, claim_no)
