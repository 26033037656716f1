"""What a claim asks a courier for, by the courier's rule, with the sum in words."""

from typing import NamedTuple

from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.couriers.model import AmountRule
from shopdesk.couriers.store import CourierRow


class Proposal(NamedTuple):
    """An amount in fen, and where it comes from: ``3 × ￥12.00 postage``; 0 with the reason where nothing follows."""

    amount_fen: int
    why: str


def propose(courier: CourierRow, cost_fen: int, postage_fen: int, declared_fen: int) -> Proposal:
    """What the rule of a courier makes of a parcel: what its goods cost, what sending and insuring it came to, in fen.

    An insured parcel is one with a declared value; a rule of postage is for those without.
    """
    if courier.amount_rule is AmountRule.COST:
        return _cost(cost_fen)
    if declared_fen > 0:
        return _share_of_declared(declared_fen, courier.declared_percent)
    if courier.amount_rule is AmountRule.DECLARED:
        proposed = _cost(cost_fen)
        if proposed.amount_fen:
            text = translate("Couriers", "{amount} cost, for no value was declared")
            return Proposal(proposed.amount_fen, text.format(amount=format_yuan(proposed.amount_fen)))
        return Proposal(0, translate("Couriers", "neither a declared value nor a cost of the goods is entered"))
    if postage_fen <= 0:
        text = translate("Couriers", "{courier} pays {times} × postage, and no postage is entered")
        return Proposal(0, text.format(courier=courier.name, times=courier.postage_times))
    text = translate("Couriers", "{times} × {amount} postage")
    why = text.format(times=courier.postage_times, amount=format_yuan(postage_fen))
    return Proposal(courier.postage_times * postage_fen, why)


def _cost(cost_fen: int) -> Proposal:
    if cost_fen <= 0:
        return Proposal(0, translate("Couriers", "the goods have no cost yet"))
    return Proposal(cost_fen, translate("Couriers", "{amount} cost of the goods").format(amount=format_yuan(cost_fen)))


def _share_of_declared(declared_fen: int, percent: int) -> Proposal:
    amount_fen = (declared_fen * percent + 50) // 100  # half a fen upwards
    text = translate("Couriers", "{percent}% of the declared {amount}")
    return Proposal(amount_fen, text.format(percent=percent, amount=format_yuan(declared_fen)))
