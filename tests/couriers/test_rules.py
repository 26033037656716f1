"""What a claim asks for by each courier's rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.money import format_yuan
from shopdesk.couriers.model import AmountRule, CourierId
from shopdesk.couriers.rules import propose
from shopdesk.couriers.store import CourierRow

FEN = st.integers(0, 10**9)


def courier(rule: AmountRule, times: int = 3, percent: int = 100) -> CourierRow:
    return CourierRow(CourierId(1), "圆通速递", "", "", "", 30, "", True, 1, rule, times, percent, "")


@pytest.mark.parametrize(
    ("row", "amounts", "amount_fen", "why"),
    [
        (courier(AmountRule.COST), (26_850, 1_200, 50_000), 26_850, "￥268.50 cost of the goods"),
        (courier(AmountRule.COST), (0, 1_200, 50_000), 0, "the goods have no cost yet"),
        (courier(AmountRule.POSTAGE), (26_850, 1_200, 0), 3_600, "3 × ￥12.00 postage"),
        (courier(AmountRule.POSTAGE, times=5), (26_850, 850, 0), 4_250, "5 × ￥8.50 postage"),
        (courier(AmountRule.POSTAGE), (26_850, 0, 0), 0, "圆通速递 pays 3 × postage, and no postage is entered"),
        (courier(AmountRule.POSTAGE, percent=80), (26_850, 1_200, 20_000), 16_000, "80% of the declared ￥200.00"),
        (courier(AmountRule.DECLARED), (26_850, 1_200, 20_000), 20_000, "100% of the declared ￥200.00"),
        (courier(AmountRule.DECLARED), (26_850, 1_200, 0), 26_850, "￥268.50 cost, for no value was declared"),
        (
            courier(AmountRule.DECLARED), (0, 1_200, 0), 0,
            "neither a declared value nor a cost of the goods is entered",
        ),
    ],
)  # fmt: skip
def test_each_rule_says_an_amount_and_where_it_comes_from(
    row: CourierRow, amounts: tuple[int, int, int], amount_fen: int, why: str
) -> None:
    assert propose(row, *amounts) == (amount_fen, why)


@given(st.sampled_from(AmountRule), st.integers(1, 100), st.integers(1, 100), FEN, FEN, FEN)
def test_a_proposal_is_never_below_zero_and_always_explained(
    rule: AmountRule, times: int, percent: int, cost: int, postage: int, declared: int
) -> None:
    row = courier(rule, times, percent)
    amount_fen, why = propose(row, cost, postage, declared)
    assert amount_fen >= 0 and why
    if rule is AmountRule.COST:
        assert amount_fen == cost
    elif declared:
        # The nearest fen to the exact share, half a fen upwards.
        assert -50 < amount_fen * 100 - declared * percent <= 50
        assert why == f"{percent}% of the declared {format_yuan(declared)}"
    elif rule is AmountRule.DECLARED:
        assert amount_fen == cost
    else:
        assert amount_fen == times * postage
    # More declared, sent dearer or worth more never means a smaller claim.
    more = propose(row, cost + 100, postage + 100, declared + 100 if declared else 0)
    assert more.amount_fen >= amount_fen
