"""No line is received twice, nothing is lost, and what was accepted can be undone: whatever comes in between."""

import csv
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from shopdesk.claims import service
from shopdesk.claims.papers.differences import write_differences
from shopdesk.claims.statements.accepting import accept_statement
from shopdesk.claims.statements.handling import set_handling
from shopdesk.claims.statements.importing import (
    discard_statement,
    known_statement,
    restore_statement,
)
from shopdesk.claims.statements.matching import candidates, match_by_hand, rematch
from shopdesk.claims.statements.results import fingerprint, lines_of
from shopdesk.claims.statements.statement_store import StatementFilter, list_statements
from shopdesk.claims.states import ClaimState, Handling, MatchedBy, MoneyTo, Outcome
from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import Conflict, UserError
from shopdesk.couriers.service import courier_named
from shopdesk.shops.service import add_staff
from tests.claims.statement_scene import PAYOUT_HEADER, Reconciling

NO = "YT8602335301204"
OTHER = "YT1775257444318"


def later(reconciling: Reconciling, day: date = date(2026, 11, 20)) -> None:
    reconciling.scene.today = day


def test_the_same_file_is_known_whatever_it_is_called_and_however_it_was_saved(reconciling: Reconciling) -> None:
    reconciling.agreed(NO, 9_200)
    later(reconciling)
    rows = [(NO, "破损", 92, "2026/11/03", ""), (OTHER, "遗失", 20, "2026/11/04", "")]
    path = reconciling.file(rows)
    statement_id = reconciling.imported(path)
    copy = reconciling.folder / "抄件.xlsx"
    copy.write_bytes(path.read_bytes())
    assert reconciling.imported(copy) == statement_id
    # Saved as text, with the columns in another order and the rows upside down: it says the same.
    saved = reconciling.folder / "另存.csv"
    with saved.open("w", encoding="gb18030", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["打款日期", "赔付金额", "运单编号"])
        writer.writerows([("2026-11-04", "20.00元", f"\t{OTHER}"), ("2026-11-03", "￥92.00", NO.lower())])
    read = reconciling.read(saved)
    known = reconciling.scene.ask(known_statement, read)
    assert known is not None
    assert known.id == statement_id
    assert [one.id for one in reconciling.scene.ask(list_statements)] == [statement_id]


def test_a_longer_list_brings_only_what_is_new(reconciling: Reconciling) -> None:
    claim_id, other_id = reconciling.agreed(NO, 9_200), reconciling.agreed(OTHER, 2_000)
    later(reconciling)
    first = [(NO, "破损", 92, "2026/11/03", "")]
    reconciling.accept(reconciling.statement(first))
    # The courier sends it again with a line more, other words and another date format.
    longer = reconciling.statement([(NO, "破损件", "92.00", "11月3日", "已付"), (OTHER, "遗失", 20, "2026-11-04", "")])
    row = reconciling.result(longer, NO)
    assert (row.outcome, row.difference_fen, row.known_count, row.to_enter_count) == (Outcome.EQUAL, 0, 1, 0)
    assert row.left_because == "Came in with “圆通理赔明细_1.xlsx”, row 2."
    accepted = reconciling.accept(longer)
    assert (accepted.receipts, accepted.amount_fen) == (1, 2_000)
    assert reconciling.scene.detail(claim_id).row.received_fen == 9_200
    assert reconciling.scene.detail(other_id).row.received_fen == 2_000


def test_two_files_that_wait_together_enter_a_line_once(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    line = (NO, "破损", 92, "2026/11/03", "")
    one = reconciling.statement([line])
    two = reconciling.statement([line, (OTHER, "遗失", 20, "2026/11/04", "")])
    assert reconciling.result(two, NO).to_enter_count == 1
    reconciling.accept(one)
    assert reconciling.result(two, NO).to_enter_count == 0
    with pytest.raises(UserError, match="nothing to enter"):
        reconciling.accept(two)
    assert reconciling.scene.detail(claim_id).row.received_fen == 9_200
    reconciling.take_back(one)
    assert reconciling.accept(two).amount_fen == 9_200


def test_the_same_payment_twice_in_one_file_is_two_payments(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 10_000)
    later(reconciling)
    half = (NO, "破损", 50, "2026/11/03", "")
    statement_id = reconciling.statement([half, half])
    row = reconciling.result(statement_id, NO)
    assert (row.outcome, row.line_count, row.to_enter_count) == (Outcome.EQUAL, 2, 2)
    reconciling.accept(statement_id)
    assert reconciling.scene.detail(claim_id).row.state is ClaimState.SETTLED


@pytest.mark.parametrize("entered_on", [date(2026, 11, 3), date(2026, 11, 18), date(2026, 10, 6)])
def test_what_was_entered_by_hand_does_not_come_in_again(reconciling: Reconciling, entered_on: date) -> None:
    claim_id = reconciling.agreed(NO, 18_400)
    later(reconciling)
    reconciling.scene.step(service.add_receipt, claim_id, 9_200, entered_on, MoneyTo.ACCOUNT)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    row = reconciling.result(statement_id, NO)
    assert (row.expected_fen, row.paid_fen, row.outcome) == (18_400, 9_200, Outcome.SHORT)
    assert (row.known_count, row.to_enter_count) == (1, 0)
    assert row.left_because == f"Entered by hand on {entered_on}."
    assert [line.known_in for line in reconciling.scene.ask(lines_of, statement_id, NO.lower())] == [row.left_because]
    # Who knows that it is further money says so.
    reconciling.act(set_handling, statement_id, [NO.lower()], Handling.RECEIVE)
    row = reconciling.result(statement_id, NO)
    assert (row.expected_fen, row.outcome, row.to_enter_fen) == (9_200, Outcome.EQUAL, 9_200)


def test_a_receipt_that_was_taken_back_by_hand_is_none(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    reconciling.scene.step(service.add_receipt, claim_id, 9_200, reconciling.scene.today, MoneyTo.ACCOUNT)
    reconciling.scene.step(service.add_receipt, claim_id, -9_200, reconciling.scene.today, MoneyTo.ACCOUNT)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    assert reconciling.accept(statement_id).amount_fen == 9_200


def test_a_claim_that_is_paid_already_waits_for_a_person(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    for part in (6_000, 3_200):  # entered in two parts, listed as one
        reconciling.scene.step(service.add_receipt, claim_id, part, reconciling.scene.today, MoneyTo.ACCOUNT)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    row = reconciling.result(statement_id, NO)
    assert (row.outcome, row.handling, row.to_enter_count) == (Outcome.OVER, Handling.LEAVE, 0)
    assert row.left_because.endswith("has received ￥92.00 already. Is this further money?")
    with pytest.raises(UserError, match="nothing to enter"):
        reconciling.accept(statement_id)
    reconciling.act(set_handling, statement_id, [NO.lower()], Handling.RECEIVE)
    assert reconciling.accept(statement_id).amount_fen == 9_200


def test_accepting_twice_is_refused(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    version = reconciling.row(statement_id).version
    reconciling.accept(statement_id)
    with pytest.raises(UserError, match="is accepted"):
        reconciling.scene.do(accept_statement, statement_id, version)
    assert reconciling.scene.detail(claim_id).row.received_fen == 9_200


def test_accepting_what_somebody_else_changed_is_a_conflict(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    version, seen = reconciling.row(statement_id).version, fingerprint(reconciling.results(statement_id))
    reconciling.scene.step(service.add_receipt, claim_id, 1_000, reconciling.scene.today, MoneyTo.ACCOUNT)
    with pytest.raises(Conflict, match="have changed in between"):
        reconciling.scene.do(accept_statement, statement_id, version, seen=seen)
    reconciling.act(set_handling, statement_id, [NO.lower()], Handling.LEAVE)
    with pytest.raises(Conflict, match="was changed in between"):
        reconciling.scene.do(accept_statement, statement_id, version)
    assert reconciling.scene.detail(claim_id).row.received_fen == 1_000


def test_giving_up_the_rest_needs_a_reason_and_settles_the_claim(reconciling: Reconciling) -> None:
    claim_id, open_id = reconciling.agreed(NO, 18_400), reconciling.submitted(OTHER, 5_000)
    later(reconciling)
    lines = [(NO, "破损", 92, "2026/11/03", ""), (OTHER, "遗失", 20, "2026/11/04", "")]
    statement_id = reconciling.statement(lines)
    with pytest.raises(UserError, match="reason"):
        reconciling.act(set_handling, statement_id, [NO.lower()], Handling.SETTLE)
    before = [reconciling.every_day(claim, date(2026, 10, 1), 60) for claim in (claim_id, open_id)]
    reconciling.act(set_handling, statement_id, [NO.lower(), OTHER.lower()], Handling.SETTLE, "各担一半")
    reconciling.accept(statement_id)
    row = reconciling.scene.detail(claim_id).row
    assert (row.state, row.agreed_fen, row.received_fen, row.written_off_fen) == (
        ClaimState.SETTLED, 18_400, 9_200, 9_200
    )  # fmt: skip
    # Nothing had been agreed on: what was paid is what they agree to.
    row = reconciling.scene.detail(open_id).row
    assert (row.state, row.agreed_fen, row.received_fen, row.written_off_fen) == (ClaimState.SETTLED, 2_000, 2_000, 0)
    reconciling.take_back(statement_id)
    assert [reconciling.every_day(claim, date(2026, 10, 1), 60) for claim in (claim_id, open_id)] == before


def test_what_was_paid_and_taken_back_at_once_is_given_up_as_a_whole(reconciling: Reconciling) -> None:
    claim_id = reconciling.submitted(NO, 5_000)
    later(reconciling)
    lines = [(NO, "遗失", 20, "2026/11/03", ""), (NO, "冲正", -20, "2026/11/04", "")]
    statement_id = reconciling.statement(lines)
    reconciling.act(set_handling, statement_id, [NO.lower()], Handling.SETTLE, "不赔了")
    assert reconciling.accept(statement_id).receipts == 2
    row = reconciling.scene.detail(claim_id).row
    assert (row.state, row.agreed_fen, row.received_fen, row.written_off_fen, row.outstanding_fen) == (
        ClaimState.WRITTEN_OFF, 5_000, 0, 5_000, 0
    )  # fmt: skip


def test_who_may_not_give_up_money_may_not_do_it_here(reconciling: Reconciling) -> None:
    reconciling.agreed(NO, 18_400)
    later(reconciling)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    reconciling.act(set_handling, statement_id, [NO.lower()], Handling.SETTLE, "各担一半")

    for name, number, role in (("王芳", "1", Role.OWNER), ("小李", "7", Role.AFTER_SALES)):
        reconciling.scene.do(add_staff, name, number, role)
    reconciling.scene.actor = Actor(2, "小李", Role.AFTER_SALES, reconciling.scene.clock)
    with pytest.raises(UserError, match="小李"):
        reconciling.accept(statement_id)


def test_lines_are_found_by_their_order_and_by_hand(reconciling: Reconciling) -> None:
    order_id = reconciling.scene.order(NO, order_no="3001000000000000999")
    by_order = reconciling.scene.claim(9_200, tracking_no=NO, order_id=order_id)
    by_hand = reconciling.agreed(OTHER, 2_000)
    later(reconciling)
    header = ("运单编号", "订单号", "赔付金额")
    typed_wrongly = OTHER[:-1] + "9"
    rows = [("YT5555555555555", "3001000000000000999", 92), (typed_wrongly, "", 20)]
    statement_id = reconciling.statement(rows, header)
    row = reconciling.result(statement_id, "YT5555555555555")
    assert (row.claim_id, row.matched_by, row.outcome) == (by_order, MatchedBy.ORDER, Outcome.EQUAL)
    key = typed_wrongly.lower()
    likely = reconciling.scene.ask(candidates, statement_id, key)
    assert likely[0].id == by_hand  # a number that differs in one digit, and the same amount
    found = reconciling.scene.ask(candidates, statement_id, key, OTHER)
    assert [one.id for one in found] == [by_hand]
    reconciling.act(match_by_hand, statement_id, key, by_hand)
    row = reconciling.result(statement_id, typed_wrongly)
    assert (row.claim_id, row.matched_by, row.outcome) == (by_hand, MatchedBy.HAND, Outcome.EQUAL)
    reconciling.scene.do(rematch, statement_id)
    assert reconciling.result(statement_id, typed_wrongly).claim_id == by_hand
    reconciling.act(match_by_hand, statement_id, key, None)
    assert reconciling.result(statement_id, typed_wrongly).outcome is Outcome.UNKNOWN_HERE
    assert OTHER in [one.tracking_no for one in reconciling.results(statement_id)]  # listed as missing again


def test_two_numbers_of_one_claim_add_up(reconciling: Reconciling) -> None:
    claim_id = reconciling.agreed(NO, 9_200)
    later(reconciling)
    statement_id = reconciling.statement([(NO, "破损", 50, "2026/11/03", ""), (OTHER, "破损", 45, "2026/11/04", "")])
    reconciling.act(match_by_hand, statement_id, OTHER.lower(), claim_id)
    told = [(row.expected_fen, row.paid_fen, row.outcome) for row in reconciling.results(statement_id)]
    assert told == [(5_000, 5_000, Outcome.EQUAL), (4_200, 4_500, Outcome.OVER)]
    reconciling.accept(statement_id)
    assert reconciling.scene.detail(claim_id).row.received_fen == 9_500


def test_claims_of_others_take_no_money_of_this_courier(reconciling: Reconciling) -> None:
    scene = reconciling.scene
    zto = scene.ask(courier_named, "中通")
    other = scene.claim(9_200, tracking_no="75000000000001", courier_id=zto.id)
    withdrawn = reconciling.submitted(OTHER, 5_000)
    scene.step(service.withdraw_claim, withdrawn, "找到了")
    later(reconciling)
    statement_id = reconciling.statement([("75000000000001", "遗失", 92, "2026/11/03", "")])
    row = reconciling.result(statement_id, "75000000000001")
    assert row.outcome is Outcome.UNKNOWN_HERE
    assert row.left_because == "CL2610-0001 is a claim against 中通快递."
    for claim_id, words in ((other, "中通快递"), (withdrawn, "Withdrawn")):
        with pytest.raises(UserError, match=words):
            reconciling.act(match_by_hand, statement_id, "75000000000001", claim_id)


def test_a_claim_withdrawn_after_the_import_is_left(reconciling: Reconciling) -> None:
    claim_id, kept_id = reconciling.submitted(NO, 9_200), reconciling.agreed(OTHER, 2_000)
    later(reconciling)
    lines = [(NO, "破损", 92, "2026/11/03", ""), (OTHER, "遗失", 20, "2026/11/04", "")]
    statement_id = reconciling.statement(lines)
    reconciling.scene.step(service.withdraw_claim, claim_id, "找到了")
    accepted = reconciling.accept(statement_id)
    assert (accepted.receipts, [number for number, _why in accepted.left]) == (1, [NO])
    assert reconciling.scene.detail(claim_id).receipts == ()
    assert reconciling.scene.detail(kept_id).row.state is ClaimState.SETTLED


def test_a_claim_registered_since_is_named_and_found_when_looked_for(reconciling: Reconciling) -> None:
    later(reconciling)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    assert reconciling.result(statement_id, NO).left_because == "We know of no claim for it."
    claim_id = reconciling.agreed(NO, 9_200)
    row = reconciling.result(statement_id, NO)
    assert (row.outcome, row.left_because) == (
        Outcome.UNKNOWN_HERE, "CL2611-0001 was registered since. Look for it again."
    )  # fmt: skip
    assert reconciling.scene.do(rematch, statement_id) == 1
    row = reconciling.result(statement_id, NO)
    assert (row.outcome, row.claim_id, row.left_because) == (Outcome.EQUAL, claim_id, "")


def test_a_discarded_statement_can_be_imported_again(reconciling: Reconciling) -> None:
    reconciling.agreed(NO, 9_200)
    later(reconciling)
    path = reconciling.file([(NO, "破损", 92, "2026/11/03", "")])
    first = reconciling.imported(path)
    reconciling.act(discard_statement, first)
    assert reconciling.scene.ask(list_statements) == []
    with pytest.raises(UserError, match="discarded"):
        reconciling.accept(first)
    second = reconciling.imported(path)
    assert second != first
    with pytest.raises(UserError, match="imported again"):
        reconciling.scene.do(restore_statement, first)
    reconciling.accept(second)
    with pytest.raises(UserError, match="accepted"):
        reconciling.act(discard_statement, second)
    discarded = reconciling.scene.ask(list_statements, StatementFilter(discarded=True))
    assert [one.id for one in discarded] == [first]


def test_a_bill_pays_what_goes_off_the_bill(reconciling: Reconciling) -> None:
    billed = reconciling.scene.claim(9_200, tracking_no=NO, money_to=MoneyTo.MONTHLY_BILL)
    waiting = reconciling.scene.claim(2_000, tracking_no=OTHER, money_to=MoneyTo.MONTHLY_BILL)
    reconciling.agreed("YT0000000000003", 700)  # its money goes to the account: no bill is to pay it
    later(reconciling)
    header = ("运单号", "费用类型", "结算重量", "应收金额")
    rows = [(NO, "运费", 1, 4.5), (NO, "理赔", "", -92), (OTHER, "运费", 1, 4.5), ("YT0000000000009", "运费", 1, 4.5)]
    statement_id = reconciling.statement(rows, header)
    told = [(row.tracking_no, row.outcome, row.difference_fen) for row in reconciling.results(statement_id)]
    assert told == [(NO, Outcome.EQUAL, 0), (OTHER, Outcome.MISSING_THERE, -2_000)]
    freight = reconciling.scene.ask(service.freight_on_claims, statement_id)
    assert [(one.tracking_no, one.amount_fen, one.claim_id) for one in freight] == [
        (NO, 450, billed), (OTHER, 450, waiting)
    ]  # fmt: skip
    reconciling.accept(statement_id)
    receipts = reconciling.scene.detail(billed).receipts
    assert [(one.amount_fen, one.channel) for one in receipts] == [(9_200, MoneyTo.MONTHLY_BILL)]


def test_the_differences_are_written_for_the_courier(reconciling: Reconciling, tmp_path: Path) -> None:
    reconciling.agreed(NO, 18_400)
    reconciling.agreed(OTHER, 2_000)
    reconciling.agreed("YT0000000000004", 700)
    later(reconciling)
    lines = [(NO, "破损", 92, "2026/11/03", "一半"), (OTHER, "遗失", 20, "2026/11/04", "")]
    statement_id = reconciling.imported(reconciling.file(lines, PAYOUT_HEADER, "圆通_2026-10.xlsx"))
    path = tmp_path / "out.xlsx"
    write_differences(path, reconciling.row(statement_id), reconciling.results(statement_id))
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet.title == "圆通速递 2026-10 differences"
    header, *rows = sheet.iter_rows(values_only=True)
    told = [dict(zip(header, row, strict=True)) for row in rows]
    keys = ("Tracking no.", "To be paid", "Paid by the statement", "Difference", "Outcome", "Remark")
    assert [[one[key] for key in keys] for one in told] == [
        [NO, 184, 92, -92, "Short paid", "一半"],
        ["YT0000000000004", 7, None, -7, "Missing there", None],
    ]
