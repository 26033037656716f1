"""What was accepted can be undone as a whole, on every day; days, reversals and closed months."""

from datetime import date

import pytest

from shopdesk.claims import service
from shopdesk.claims.model import StatementId
from shopdesk.claims.statements.importing import (
    import_statement,
)
from shopdesk.claims.statements.taking_back import take_back_acceptance
from shopdesk.claims.states import ClaimState, MoneyTo, Outcome
from shopdesk.core.errors import UserError
from tests.claims.statement_scene import Reconciling

NO = "YT8602335301204"
OTHER = "YT1775257444318"


def later(reconciling: Reconciling, day: date = date(2026, 11, 20)) -> None:
    reconciling.scene.today = day


def test_taking_back_is_refused_once_something_was_booked_since(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 18_400)
    later(reconciling)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    reconciling.accept(statement_id)
    reconciling.scene.step(service.add_receipt, claim_id, 100, reconciling.scene.today, MoneyTo.ACCOUNT)
    claim_no = reconciling.scene.detail(claim_id).row.claim_no
    with pytest.raises(UserError, match=claim_no):
        reconciling.take_back(statement_id)
    assert reconciling.scene.detail(claim_id).row.received_fen == 9_300


def test_a_call_noted_since_stays_and_does_not_keep_it_from_being_taken_back(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 18_400)
    later(reconciling)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    reconciling.accept(statement_id)
    asked_again = date(2026, 11, 25)
    reconciling.scene.step(service.add_follow_up, claim_id, "另一半月底前付", asked_again)
    reconciling.take_back(statement_id)
    detail = reconciling.scene.detail(claim_id)
    assert (detail.row.received_fen, detail.row.follow_up_on) == (0, asked_again)


def test_when_to_ask_again_comes_back(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    asked_again = date(2026, 11, 25)
    reconciling.scene.step(service.add_follow_up, claim_id, "月底前付", asked_again, promised_on=asked_again)
    later(reconciling)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    reconciling.accept(statement_id)
    assert reconciling.scene.detail(claim_id).row.follow_up_on is None
    reconciling.take_back(statement_id)
    row = reconciling.scene.detail(claim_id).row
    assert (row.follow_up_on, row.promised_on) == (asked_again, asked_again)


def test_statements_are_taken_back_one_after_the_other(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 10_000)
    later(reconciling)
    one = reconciling.statement([(NO, "破损", 50, "2026/11/03", "")])
    two = reconciling.statement([(NO, "破损", 50, "2026/11/10", "")])
    before = reconciling.every_day(claim_id, date(2026, 10, 1), 60)
    reconciling.accept(one)
    between = reconciling.every_day(claim_id, date(2026, 10, 1), 60)
    reconciling.accept(two)
    with pytest.raises(UserError, match="Something was booked since"):
        reconciling.take_back(one)
    reconciling.take_back(two)
    assert reconciling.every_day(claim_id, date(2026, 10, 1), 60) == between
    reconciling.take_back(one)
    assert reconciling.every_day(claim_id, date(2026, 10, 1), 60) == before


def test_what_was_booked_in_a_month_that_is_closed_since_stays(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    reconciling.scene.today = date(2026, 10, 30)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/10/28", "")])
    reconciling.accept(statement_id)
    later(reconciling)
    reconciling.scene.do(service.close_month, "2026-10")
    with pytest.raises(UserError, match="2026-10 has been closed since"):
        reconciling.take_back(statement_id)
    reconciling.scene.do(service.reopen_month, "2026-10", "对错了")
    reconciling.take_back(statement_id)
    assert reconciling.scene.detail(claim_id).row.received_fen == 0


def test_what_comes_late_is_booked_in_the_open_month(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    reconciling.scene.do(service.close_month, "2026-10")
    frozen = reconciling.every_day(claim_id, date(2026, 10, 1), 31)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/10/28", "")])
    reconciling.accept(statement_id)
    assert [one.received_on for one in reconciling.scene.detail(claim_id).receipts] == [date(2026, 10, 28)]
    assert reconciling.every_day(claim_id, date(2026, 10, 1), 31) == frozen
    assert reconciling.every_day(claim_id, date(2026, 11, 1), 1)[0].received_fen == 9_200
    reconciling.take_back(statement_id)
    assert reconciling.every_day(claim_id, date(2026, 10, 1), 60) == [*frozen, *[frozen[-1]] * 29]


def test_days_to_come_and_days_before_the_claim_are_brought_into_its_time(reconciling: Reconciling) -> None:
    early, late, without = (reconciling.agreed(f"YT000000000010{place}", 1_000) for place in range(3))
    later(reconciling)
    rows = [
        ("YT0000000000100", "遗失", 10, "2026/09/01", ""),
        ("YT0000000000101", "遗失", 10, "2027/01/01", ""),
        ("YT0000000000102", "遗失", 10, "", ""),
    ]
    statement_id = reconciling.imported(reconciling.file(rows, name="圆通 2026年10月.xlsx"))
    reconciling.accept(statement_id)
    days = [reconciling.scene.detail(one).receipts[0].received_on for one in (early, late, without)]
    # Registered on 5 October, today is 20 November; a line without a day is of the statement's month.
    assert days == [date(2026, 10, 5), date(2026, 11, 20), date(2026, 10, 31)]


def test_more_than_came_in_is_not_taken_back(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    statement_id = reconciling.statement([(NO, "冲正", -5, "2026/11/03", "")])
    row = reconciling.result(statement_id, NO)
    assert (row.outcome, row.to_enter_count) == (Outcome.SHORT, 0)
    assert row.left_because.startswith("More is taken back than came in")
    assert reconciling.scene.detail(claim_id).receipts == ()


def test_a_reversal_in_a_later_file_opens_the_claim_again(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    reconciling.accept(reconciling.statement([(NO, "破损", 92, "2026/11/03", "")]))
    second = reconciling.statement([(NO, "冲正", -5, "2026/11/01", "多付扣回")])  # dated before the money came
    before = reconciling.every_day(claim_id, date(2026, 10, 1), 60)
    reconciling.accept(second)
    row = reconciling.scene.detail(claim_id).row
    assert (row.state, row.received_fen, row.outstanding_fen) == (ClaimState.AGREED, 8_700, 500)
    reconciling.take_back(second)
    assert reconciling.every_day(claim_id, date(2026, 10, 1), 60) == before


def test_taking_back_what_is_not_accepted_is_refused(reconciling: Reconciling) -> None:
    reconciling.agreed(NO, 18_400)
    later(reconciling)
    statement_id: StatementId = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    with pytest.raises(UserError, match="not accepted"):
        reconciling.act(take_back_acceptance, statement_id)
    assert reconciling.scene.do(import_statement, reconciling.read(reconciling.folder / "圆通理赔明细_1.xlsx"),
        reconciling.courier_id).known  # fmt: skip
