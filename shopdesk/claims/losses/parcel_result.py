"""The parcel result (单票盈亏): what an order whose parcel was lost or broken costs in the end."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.given_away import GivenAway, GivingTicket, given_away
from shopdesk.claims.losses import loss_store
from shopdesk.claims.losses.loss_store import ClaimMoney
from shopdesk.claims.states import ClaimState, MoneyTo, outstanding_fen
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId

# What was asked for may still come; of a rejected claim nothing is to be expected.
_ASKED_STATES = frozenset({ClaimState.DRAFT, ClaimState.SUBMITTED, ClaimState.APPEALED})


class ParcelResult(NamedTuple):
    """What an order came to. Amounts in fen; ``result_fen`` above zero is a loss.

    ``result_fen`` is refund + reissue + postage − compensation. ``compensation_fen`` is what couriers paid to us,
    ``expected_fen`` what they may still pay to us, ``to_customer_fen`` what they paid to the customer, which is not
    ours. ``postage_fen`` is that of returns, and of parcels sent again, each as dear as the one claimed.
    """

    order_id: OrderId
    order_amount_fen: int
    refunded_fen: int
    reissue_cost_fen: int
    postage_fen: int
    compensation_fen: int
    expected_fen: int
    to_customer_fen: int
    result_fen: int
    paid_twice: tuple[str, ...]  # in words
    tickets: tuple[GivingTicket, ...]
    claims: tuple[ClaimMoney, ...]

    @property
    def expected_result_fen(self) -> int:
        """What it comes to once the couriers have paid all that may still come."""
        return self.result_fen - self.expected_fen


def parcel_result(session: Session, order_id: OrderId) -> ParcelResult | None:
    """What one order came to; None when it does not exist."""
    return parcel_results(session, [order_id]).get(order_id)


def parcel_results(session: Session, order_ids: Collection[OrderId]) -> dict[OrderId, ParcelResult]:
    """What each of some orders came to."""
    claims = loss_store.money_of_claims(session, order_ids)
    return {
        OrderId(order_id): _result(OrderId(order_id), given, [one for one in claims if one.order_id == order_id])
        for order_id, given in given_away(session, order_ids).items()
    }


def _postage_of_parcel(given: GivenAway, claims: Sequence[ClaimMoney]) -> int:
    """What sending the parcel costs: as the last claim says, else what the buyer paid for it."""
    told = [one.postage_fen for one in claims if one.postage_fen]
    return told[-1] if told else given.postage_fen


def _result(order_id: OrderId, given: GivenAway, claims: Sequence[ClaimMoney]) -> ParcelResult:
    postage = given.return_postage_fen + given.parcels_sent * _postage_of_parcel(given, claims)
    to_customer = sum(one.to_customer_fen for one in claims)
    compensation = sum(one.received_fen for one in claims) - to_customer
    return ParcelResult(
        order_id=order_id,
        order_amount_fen=given.paid_fen,
        refunded_fen=given.refunded_fen,
        reissue_cost_fen=given.reissued_fen,
        postage_fen=postage,
        compensation_fen=compensation,
        expected_fen=sum(_expected(one) for one in claims if one.money_to is not MoneyTo.CUSTOMER),
        to_customer_fen=to_customer,
        result_fen=given.refunded_fen + given.reissued_fen + postage - compensation,
        paid_twice=(*given.paid_twice, *_paid_by_courier_too(given, claims)),
        tickets=given.tickets,
        claims=tuple(claims),
    )


def _expected(claim: ClaimMoney) -> int:
    if claim.state in _ASKED_STATES:
        return claim.claimed_fen if claim.agreed_fen is None else claim.agreed_fen - claim.received_fen
    if claim.state is ClaimState.AGREED:
        return max(0, outstanding_fen(claim.agreed_fen, claim.received_fen, claim.written_off_fen))
    return 0


def _paid_by_courier_too(given: GivenAway, claims: Sequence[ClaimMoney]) -> Iterator[str]:
    """What the courier pays to a customer who gets money or goods of us as well."""
    numbers = translate("Losses", ", ").join(
        one.ticket_no for one in given.tickets if one.refunded_fen or one.reissued_fen
    )
    for claim in claims:
        promised = claim.agreed_fen or 0 if claim.money_to is MoneyTo.CUSTOMER else 0
        if numbers and (amount := max(claim.to_customer_fen, promised)):
            text = translate("Losses", "The courier pays {amount} to the customer ({claim_no}), and so do {tickets}.")
            yield text.format(amount=format_yuan(amount), claim_no=claim.claim_no, tickets=numbers)
