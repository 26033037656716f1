"""Calls to couriers: what was promised for which day, and who lets a day go by."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopdesk.claims import service, store
from shopdesk.claims.ahead import WaitingClaims, claims_ahead
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import MoneyTo
from shopdesk.claims.store import ClaimFilter
from shopdesk.core.errors import UserError
from tests.claims.scene import Scene

DAY, WEEK, MONTH = date(2026, 10, 6), date(2026, 10, 12), date(2026, 11, 5)


def days(scene: Scene, claim_id: ClaimId) -> tuple[date | None, date | None]:
    """When to ask again, and what was promised for when."""
    row = scene.detail(claim_id).row
    return row.follow_up_on, row.promised_on


def broken(scene: Scene, on: date) -> list[ClaimId]:
    return scene.ask(store.list_claim_ids, ClaimFilter(promise_broken_on=on), store.ClaimSort("promised", False))


def test_a_call_says_with_whom_what_was_promised_and_when_to_ask_again(scene: Scene) -> None:
    claim_id = scene.submitted()
    scene.step(service.add_follow_up, claim_id, "下周一打款", WEEK, " 李经理\n财务 ", WEEK)
    scene.step(service.add_follow_up, claim_id, "没接", DAY)
    second, first = scene.detail(claim_id).follow_ups
    assert (first.spoke_to, first.said, first.promised_on, first.next_on) == ("李经理 财务", "下周一打款", WEEK, WEEK)
    assert (second.spoke_to, second.promised_on, second.next_on) == ("", None, DAY)
    assert days(scene, claim_id) == (DAY, WEEK)  # the last promise stands until there is another
    scene.step(service.add_follow_up, claim_id, "月底", None, promised_on=MONTH)
    assert days(scene, claim_id) == (None, MONTH)


def test_a_promise_that_was_not_kept_is_found_and_counted(scene: Scene) -> None:
    late, kept, later = scene.agreed(5_000), scene.agreed(7_000), scene.agreed(9_000)
    for claim_id, day in ((late, DAY), (kept, DAY), (later, MONTH)):
        scene.step(service.add_follow_up, claim_id, "会打款", None, promised_on=day)
    scene.step(service.add_receipt, late, 2_000, scene.today, MoneyTo.ACCOUNT)
    assert broken(scene, DAY) == []  # today is not over yet
    scene.today = WEEK
    scene.step(service.add_receipt, kept, 7_000, WEEK, MoneyTo.ACCOUNT)
    assert broken(scene, WEEK) == [late]
    assert broken(scene, date(2026, 12, 1)) == [late, later]
    assert scene.ask(claims_ahead, WEEK).promised == WaitingClaims(1, 3_000, DAY)


def test_a_closed_claim_is_not_asked_about_and_one_opened_again_is(scene: Scene) -> None:
    claim_id = scene.agreed(5_000)
    scene.step(service.add_follow_up, claim_id, "会打款", DAY, promised_on=WEEK)
    scene.step(service.add_receipt, claim_id, 5_000, scene.today, MoneyTo.ACCOUNT)
    assert days(scene, claim_id) == (None, None)
    scene.step(service.add_follow_up, claim_id, "谢谢", None, "李经理")
    for named in ({"next_on": WEEK}, {"next_on": None, "promised_on": WEEK}):
        with pytest.raises(UserError, match="nobody has to be asked again") as refused:
            scene.step(service.add_follow_up, claim_id, "还有", **named)
        assert refused.value.field in named
    scene.step(service.add_receipt, claim_id, -5_000, scene.today, MoneyTo.ACCOUNT, "记错")
    assert days(scene, claim_id) == (None, WEEK)


def test_what_is_taken_back_is_asked_about_as_before(scene: Scene) -> None:
    claim_id = scene.submitted()
    scene.step(service.add_follow_up, claim_id, "在查", DAY, promised_on=WEEK)
    scene.step(service.withdraw_claim, claim_id, "以为找到了")
    assert days(scene, claim_id) == (None, None)
    scene.step(service.take_back, claim_id)
    assert days(scene, claim_id) == (DAY, WEEK)


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (("", None), "said"),
        (("  ", WEEK, "李经理", WEEK), "said"),
        (("会打款", date(2026, 10, 4)), "next_on"),
        (("会打款", None, "", date(2026, 10, 4)), "promised_on"),
        (("会打款", None, "长" * 101), "spoke_to"),
    ],
)
def test_a_call_that_cannot_be_noted_names_its_field(scene: Scene, arguments: tuple[object, ...], field: str) -> None:
    claim_id = scene.submitted()
    with pytest.raises(UserError) as refused:
        scene.step(service.add_follow_up, claim_id, *arguments)
    assert refused.value.field == field and scene.detail(claim_id).follow_ups == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([None, DAY, WEEK]), st.sampled_from([None, WEEK, MONTH])), max_size=4))
def test_closing_and_opening_again_leaves_the_days_as_the_calls_say(
    scene: Scene, calls: list[tuple[date | None, date | None]]
) -> None:
    claim_id = scene.agreed(100)
    for next_on, promised_on in calls:
        scene.step(service.add_follow_up, claim_id, "打过", next_on, "", promised_on)
    expected = calls[-1][0] if calls else None, next((day for _, day in reversed(calls) if day), None)
    assert days(scene, claim_id) == expected
    for amount in (100, -100):
        scene.step(service.add_receipt, claim_id, amount, scene.today, MoneyTo.ACCOUNT)
        assert days(scene, claim_id) == ((None, None) if amount > 0 else expected)
