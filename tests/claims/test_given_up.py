"""What is given up, and taken back: never more than there was on the day it counts, and no unreal amounts."""

from datetime import date

import pytest

from shopdesk.claims import service
from shopdesk.claims.drafting.claim_draft import ClaimDraft
from shopdesk.claims.model import ClaimId
from shopdesk.claims.months.balances import standings
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo
from shopdesk.core.errors import UserError
from shopdesk.core.money import MAX_FEN
from tests.claims.scene import Scene

OCTOBER = date(2026, 10, 31)


def owed(scene: Scene, claim: ClaimId, day: date) -> int:
    [found] = scene.ask(standings, [claim], day)
    return found[claim].outstanding_fen


def test_a_write_off_is_not_taken_back_before_it_was_there(scene: Scene) -> None:
    claim = scene.agreed(10_000)
    scene.today = date(2026, 11, 20)
    scene.step(service.write_off, claim, "各担一半", 3_000, date(2026, 11, 10))
    with pytest.raises(UserError, match="2026-10-10") as refused:
        scene.step(service.write_off, claim, "还是要", -3_000, date(2026, 10, 10))
    assert refused.value.field == "on"
    assert owed(scene, claim, OCTOBER) == 10_000
    scene.step(service.write_off, claim, "还是要", -3_000, date(2026, 11, 10))
    assert (owed(scene, claim, OCTOBER), owed(scene, claim, scene.today)) == (10_000, 10_000)


def test_nothing_is_given_up_before_it_was_agreed(scene: Scene) -> None:
    claim = scene.submitted()
    scene.today = date(2026, 11, 20)
    scene.step(service.agree_claim, claim, 10_000, date(2026, 11, 10))
    with pytest.raises(UserError, match="2026-10-20"):
        scene.step(service.write_off, claim, "算了", 3_000, date(2026, 10, 20))
    scene.step(service.write_off, claim, "算了", None, date(2026, 11, 10))
    assert (owed(scene, claim, OCTOBER), owed(scene, claim, scene.today)) == (0, 0)


def test_an_over_payment_is_not_kept_before_it_came(scene: Scene) -> None:
    claim = scene.agreed(10_000)
    scene.today = date(2026, 11, 20)
    scene.step(service.add_receipt, claim, 11_000, date(2026, 11, 10), MoneyTo.ACCOUNT)
    with pytest.raises(UserError, match="2026-10-20"):
        scene.step(service.write_off, claim, "多付", None, date(2026, 10, 20))
    scene.step(service.write_off, claim, "多付", None, date(2026, 11, 12))
    assert scene.detail(claim).row.state is ClaimState.SETTLED
    assert owed(scene, claim, OCTOBER) == 10_000


def test_money_found_for_an_earlier_day_leaves_what_was_agreed_then(scene: Scene) -> None:
    """A settled claim that is open again had not been agreed to, nor agreed anew, any earlier than it was."""
    claim = scene.agreed(10_000)
    scene.today = date(2026, 11, 20)
    scene.step(service.agree_claim, claim, 8_000, date(2026, 11, 5))
    scene.step(service.add_receipt, claim, 8_000, date(2026, 11, 6), MoneyTo.ACCOUNT)
    assert scene.detail(claim).row.state is ClaimState.SETTLED
    scene.step(service.add_receipt, claim, 500, date(2026, 10, 20), MoneyTo.ACCOUNT)
    days = [date(2026, 10, 10), date(2026, 10, 20), date(2026, 11, 5), date(2026, 11, 6)]
    told = [day[claim] for day in scene.ask(standings, [claim], *days)]
    assert [(day.state, day.agreed_fen, day.outstanding_fen) for day in told] == [
        (ClaimState.AGREED, 10_000, 10_000), (ClaimState.AGREED, 10_000, 9_500),
        (ClaimState.AGREED, 8_000, 7_500), (ClaimState.AGREED, 8_000, -500),
    ]  # fmt: skip


@pytest.mark.parametrize("amount", [MAX_FEN + 1, 2**63, 10**30])
def test_an_amount_beyond_any_real_one_is_refused(scene: Scene, amount: int) -> None:
    claim = scene.submitted()
    with pytest.raises(UserError, match="too large") as refused:
        scene.step(service.agree_claim, claim, amount, scene.today)
    assert refused.value.field == "amount"
    scene.step(service.agree_claim, claim, MAX_FEN, scene.today)
    for much in (amount, -amount):
        with pytest.raises(UserError, match="too large"):
            scene.step(service.add_receipt, claim, much, scene.today, MoneyTo.ACCOUNT)
    with pytest.raises(UserError, match="too large") as refused:
        scene.claim(amount)
    assert refused.value.field == "claimed"
    for field in ("postage_fen", "declared_fen", "order_amount_fen"):
        with pytest.raises(UserError, match="too large"):
            scene.do(
                service.register_claim,
                ClaimDraft(scene.next_tracking_no(), ClaimKind.LOST, 100)._replace(**{field: amount}),
            )
