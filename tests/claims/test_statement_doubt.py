"""What another file, a person or a corrected claim says of the same money: nothing comes in twice, nothing is lost."""

from datetime import date

import pytest

from shopdesk.claims import service
from shopdesk.claims.drafting.claim_draft import draft_of_claim
from shopdesk.claims.model import ClaimId
from shopdesk.claims.statements.handling import set_handling
from shopdesk.claims.statements.importing import discard_statement, restore_statement
from shopdesk.claims.statements.matching import match_by_hand, rematch
from shopdesk.claims.states import ClaimState, Handling, MoneyTo, Outcome
from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import UserError
from shopdesk.couriers.service import courier_named
from shopdesk.shops.service import add_staff
from tests.claims.statement_scene import Reconciling

NO = "YT8602335301204"
OTHER = "YT1775257444318"


def paid(number: str, amount: int, on: str = "2026-10-06") -> tuple[object, ...]:
    return number, "遗失", amount, on, ""


def received(reconciling: Reconciling, claim_id: ClaimId) -> int:
    return reconciling.scene.detail(claim_id).row.received_fen


def test_a_claim_given_to_another_courier_since_takes_no_money_of_this_one(reconciling: Reconciling) -> None:
    scene = reconciling.scene
    claim_id = reconciling.submitted(NO, 10_000)
    statement_id = reconciling.statement([paid(NO, 100)])
    draft = draft_of_claim(scene.detail(claim_id))
    scene.step(service.change_claim, claim_id, draft._replace(courier_id=scene.ask(courier_named, "顺丰").id))
    row = reconciling.result(statement_id, NO)
    assert (row.outcome, row.claim_id, row.left_because) == (
        Outcome.UNKNOWN_HERE, None, "CL2610-0001 is a claim against 顺丰速运."
    )  # fmt: skip
    with pytest.raises(UserError, match="nothing to enter"):
        reconciling.accept(statement_id)


def test_a_claim_for_another_number_by_now_is_looked_for_again(reconciling: Reconciling) -> None:
    scene = reconciling.scene
    claim_id = reconciling.submitted(NO, 10_000)
    statement_id = reconciling.statement([paid(NO, 100)])
    scene.step(service.change_claim, claim_id, draft_of_claim(scene.detail(claim_id))._replace(tracking_no=OTHER))
    row = reconciling.result(statement_id, NO)
    assert row.outcome is Outcome.UNKNOWN_HERE
    assert row.left_because == f"CL2610-0001 is for {OTHER} by now. Look for it again."
    assert OTHER in [one.tracking_no for one in reconciling.results(statement_id)]
    assert scene.do(rematch, statement_id) == 1
    assert reconciling.result(statement_id, NO).left_because == "We know of no claim for it."
    # Whoever knows better says so, and that stays.
    reconciling.act(match_by_hand, statement_id, NO.lower(), claim_id)
    assert reconciling.accept(statement_id).receipts == 1


@pytest.mark.parametrize("again", ["2026-10-20", "2026-10-06"])
def test_one_receipt_by_hand_is_one_line(reconciling: Reconciling, again: str) -> None:
    """What was entered by hand is the line of one file; the next payment of the same amount is another."""
    scene = reconciling.scene
    claim_id, other = reconciling.agreed(NO, 20_000), reconciling.agreed(OTHER, 100)
    scene.today = date(2026, 10, 30)
    scene.step(service.add_receipt, claim_id, 10_000, date(2026, 10, 6), MoneyTo.ACCOUNT)
    first = reconciling.statement([paid(NO, 100), paid(OTHER, 1)])
    assert reconciling.result(first, NO).left_because == "Entered by hand on 2026-10-06."
    assert reconciling.accept(first).receipts == 1
    second = reconciling.statement([paid(NO, 100, again), paid(OTHER, 2)])
    row = reconciling.result(second, NO)
    if again == "2026-10-06":  # the very same line: it is the one that was entered by hand
        assert (row.to_enter_fen, row.known_count) == (0, 1)
        assert "圆通理赔明细_1" in row.left_because
        return
    assert (row.to_enter_fen, row.known_count) == (10_000, 0)
    reconciling.act(set_handling, second, [OTHER.lower()], Handling.LEAVE, "")
    assert reconciling.accept(second).amount_fen == 10_000
    assert (received(reconciling, claim_id), received(reconciling, other)) == (20_000, 100)


def test_a_receipt_by_hand_is_free_again_once_its_file_is_taken_back(reconciling: Reconciling) -> None:
    scene = reconciling.scene
    claim_id, _other = reconciling.agreed(NO, 20_000), reconciling.agreed(OTHER, 100)
    scene.today = date(2026, 10, 30)
    scene.step(service.add_receipt, claim_id, 10_000, date(2026, 10, 6), MoneyTo.ACCOUNT)
    first = reconciling.statement([paid(NO, 100), paid(OTHER, 1)])
    second = reconciling.statement([paid(NO, 100, "2026-10-20")])
    reconciling.accept(first)
    assert reconciling.result(second, NO).known_count == 0
    reconciling.take_back(first)
    assert [reconciling.result(one, NO).known_count for one in (first, second)] == [1, 1]


def test_a_list_on_which_another_counts_is_not_thrown_away(reconciling: Reconciling) -> None:
    claim_id, other = reconciling.agreed(NO, 20_000), reconciling.agreed(OTHER, 20_000)
    first = reconciling.statement([paid(NO, 100)])
    longer = reconciling.statement([paid(NO, 100), paid(OTHER, 100)])
    reconciling.accept(first)
    reconciling.accept(longer)
    reconciling.take_back(first)
    with pytest.raises(UserError, match="圆通理赔明细_2"):
        reconciling.act(discard_statement, first)
    reconciling.take_back(longer)
    reconciling.act(discard_statement, first)
    assert reconciling.accept(longer).receipts == 2
    assert (received(reconciling, claim_id), received(reconciling, other)) == (10_000, 10_000)
    reconciling.scene.do(restore_statement, first)
    assert reconciling.result(first, NO).known_count == 1


def test_a_payment_that_another_file_has_without_a_day_is_asked_about(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 20_000)
    reconciling.accept(reconciling.statement([paid(NO, 100)]))
    again = reconciling.statement([paid(NO, 100, "")])
    row = reconciling.result(again, NO)
    assert (row.handling, row.to_enter_fen) == (Handling.LEAVE, 0)
    assert row.left_because == "CL2610-0001 has received ￥100.00 already. Is this further money?"
    # Another amount or another day is further money.
    assert reconciling.result(reconciling.statement([paid(NO, 60, "")]), NO).to_enter_fen == 6_000
    assert reconciling.result(reconciling.statement([paid(NO, 100, "2026-10-12")]), NO).to_enter_fen == 10_000
    reconciling.act(set_handling, again, [NO.lower()], Handling.RECEIVE, "")
    assert reconciling.accept(again).receipts == 1
    assert received(reconciling, claim_id) == 20_000


def test_what_was_paid_and_taken_back_at_once_agrees_to_nothing(reconciling: Reconciling) -> None:
    scene = reconciling.scene
    waiting, given_up, owing = (reconciling.submitted(number, 10_000) for number in (NO, OTHER, "YT0000000000001"))
    scene.step(service.reject_claim, given_up, "包装不合格")
    scene.step(service.write_off, given_up, "不赔了")
    scene.step(service.agree_claim, owing, 10_000, scene.today)
    lines = [paid(number, amount) for number in (NO, OTHER, "YT0000000000001") for amount in (100, -100)]
    statement_id = reconciling.statement(lines)
    assert reconciling.result(statement_id, NO).left_because == (
        "All that was paid for CL2610-0001 was taken back, so nothing was agreed."
    )
    assert reconciling.accept(statement_id).receipts == 2  # of the one that was agreed before
    states = [scene.detail(claim).row.state for claim in (waiting, given_up, owing)]
    assert states == [ClaimState.SUBMITTED, ClaimState.WRITTEN_OFF, ClaimState.AGREED]


def test_who_may_not_accept_decides_about_no_line_and_no_statement(reconciling: Reconciling) -> None:
    scene = reconciling.scene
    claim_id = reconciling.agreed(NO, 9_200)
    one, other = (reconciling.statement([paid(NO, amount)]) for amount in (92, 50))
    reconciling.act(discard_statement, other)
    for name, number, role in (("王芳", "1", Role.OWNER), ("小李", "7", Role.PRE_SALES)):
        scene.do(add_staff, name, number, role)
    scene.actor = Actor(2, "小李", Role.PRE_SALES, scene.clock)
    for refused in (
        lambda: reconciling.act(set_handling, one, [NO.lower()], Handling.LEAVE),
        lambda: reconciling.act(match_by_hand, one, NO.lower(), claim_id),
        lambda: reconciling.act(discard_statement, one),
        lambda: scene.do(restore_statement, other),
    ):
        with pytest.raises(UserError, match="小李"):
            refused()
    assert reconciling.result(one, NO).handling is Handling.RECEIVE
    assert (reconciling.row(one).deleted_at, reconciling.row(other).deleted_at is None) == (None, False)
