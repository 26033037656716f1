"""The sample statement of 圆通 beside a shop's claims: every line of it, and what came of it."""

from datetime import date
from pathlib import Path

import pytest

from shopdesk.claims import service
from shopdesk.claims.model import ClaimId
from shopdesk.claims.statements.results import carried_over_fen, summary
from shopdesk.claims.states import ClaimState, Handling, LineRole, MoneyTo, Outcome
from tests.claims.scene import Scene
from tests.claims.statement_scene import YTO_PAYOUT, Reconciling

# What of a claim taking the statement back has to bring back, as a person sees it.
BROUGHT_BACK = ("submitted_at", "agreed_on", "closed_on")


@pytest.fixture
def reconciling(scene: Scene, tmp_path: Path) -> Reconciling:
    return Reconciling(scene, tmp_path)


@pytest.fixture
def claims(reconciling: Reconciling) -> dict[str, ClaimId]:
    """The shop's claims, registered on 5 October; the statement comes in on 1 December."""
    r, scene = reconciling, reconciling.scene
    found = {
        "agreed": r.agreed("YT8602335301204", 21_200),
        "agreed too": r.agreed("YT1775257444318", 101_400),
        "half paid": r.agreed("YT4349374991407", 18_400),
        "submitted": r.submitted("YT0541256222536", 229_300),
        "two lines": r.agreed("YT7389451758930", 31_800),
        "paid a part by hand": r.agreed("YT2963741076144", 38_600),
        "draft": scene.claim(89_700, tracking_no="YT2605877982060"),
        "overpaid": r.agreed("YT2366767930347", 15_000),
        "a part given up": r.agreed("YT3247479582364", 45_100),
        "rejected": r.submitted("YT9742779440890", 130_400),
        "withdrawn": r.submitted("YT9455711289602", 51_000),
        "paid by hand": r.agreed("YT5137338050338", 39_600),
        "not listed": r.agreed("YT0000000000001", 25_900),
        "of another courier": scene.claim(5_000, tracking_no="SF0000000000001"),
    }
    scene.today = date(2026, 10, 20)
    scene.step(service.add_receipt, found["paid a part by hand"], 10_000, scene.today, MoneyTo.ACCOUNT)
    scene.step(service.write_off, found["a part given up"], "各担一半", 22_550)
    scene.step(service.reject_claim, found["rejected"], "说已签收")
    scene.step(service.withdraw_claim, found["withdrawn"], "包裹找到了")
    scene.today = date(2026, 11, 12)
    scene.step(service.add_receipt, found["paid by hand"], 39_600, scene.today, MoneyTo.ACCOUNT)
    scene.today = date(2026, 12, 1)
    r.agreed("YT0000000000002", 9_900)  # registered after everything the statement speaks of
    return found


def test_every_line_of_the_file_is_read(reconciling: Reconciling) -> None:
    read = reconciling.read(YTO_PAYOUT)
    assert read.courier_id == reconciling.courier_id  # by the title; the numbers look like it as well
    assert read.month == "2026-10"  # by the file's name
    assert read.columns == {
        "tracking_no": "运单编号",
        "kind": "理赔类型",
        "amount": "赔付金额",
        "paid_on": "打款日期",
        "remark": "备注",
    }  # fmt: skip  - 申请金额 is what was asked for, and none of them
    assert [(line.row_no, line.tracking_no, line.role, line.paid_fen, line.paid_on) for line in read.lines] == [
        (3, "YT8602335301204", LineRole.COMPENSATION, 21_200, date(2026, 11, 1)),
        (4, "YT1775257444318", LineRole.COMPENSATION, 101_400, date(2026, 11, 2)),
        (5, "YT4349374991407", LineRole.COMPENSATION, 9_200, date(2026, 11, 3)),
        (6, "YT0541256222536", LineRole.COMPENSATION, 229_300, date(2026, 11, 4)),
        (7, "YT7389451758930", LineRole.COMPENSATION, 31_800, date(2026, 11, 5)),
        (8, "YT7389451758930", LineRole.REVERSAL, -500, date(2026, 11, 28)),
        (9, "YT2963741076144", LineRole.COMPENSATION, 19_300, date(2026, 11, 6)),
        (10, "YT2605877982060", LineRole.COMPENSATION, 89_700, date(2026, 11, 7)),
        (11, "YT2366767930347", LineRole.COMPENSATION, 19_100, date(2026, 11, 8)),
        (12, "YT3247479582364", LineRole.COMPENSATION, 22_550, date(2026, 11, 9)),
        (13, "YT9742779440890", LineRole.COMPENSATION, 130_400, date(2026, 11, 10)),
        (14, "YT9455711289602", LineRole.COMPENSATION, 51_000, date(2026, 11, 11)),
        (15, "YT5137338050338", LineRole.COMPENSATION, 39_600, date(2026, 11, 12)),
        (16, "YT9999999999999", LineRole.COMPENSATION, 8_800, date(2026, 11, 20)),
    ]
    assert [(one.row, one.value) for one in read.left_out] == [(17, "合计")]
    assert read.failed == []


@pytest.mark.usefixtures("claims")
def test_every_tracking_number_has_its_outcome(reconciling: Reconciling) -> None:
    statement_id = reconciling.imported(YTO_PAYOUT)
    rows = reconciling.results(statement_id)
    equal, short, over = Outcome.EQUAL, Outcome.SHORT, Outcome.OVER
    unknown, missing = Outcome.UNKNOWN_HERE, Outcome.MISSING_THERE
    told = [(r.tracking_no, r.expected_fen, r.paid_fen, r.difference_fen, r.outcome, r.to_enter_fen) for r in rows]
    assert told == [
        ("YT8602335301204", 21_200, 21_200, 0, equal, 21_200),
        ("YT1775257444318", 101_400, 101_400, 0, equal, 101_400),
        ("YT4349374991407", 18_400, 9_200, -9_200, short, 9_200),  # half of what was agreed
        ("YT0541256222536", 229_300, 229_300, 0, equal, 229_300),  # nothing agreed: what was claimed counts
        ("YT7389451758930", 31_800, 31_300, -500, short, 31_300),  # rows 7 and 8 add up
        ("YT2963741076144", 28_600, 19_300, -9_300, short, 19_300),  # 100 of 386 had come in otherwise
        ("YT2605877982060", 89_700, 89_700, 0, equal, 89_700),  # only a draft, and paid
        ("YT2366767930347", 15_000, 19_100, 4_100, over, 19_100),
        ("YT3247479582364", 22_550, 22_550, 0, equal, 22_550),  # half of it was given up
        ("YT9742779440890", 130_400, 130_400, 0, equal, 130_400),  # rejected once, and paid after all
        ("YT9455711289602", None, 51_000, 51_000, unknown, 0),  # withdrawn: there is nothing to pay
        ("YT5137338050338", 39_600, 39_600, 0, equal, 0),  # somebody entered it by hand on the same day
        ("YT9999999999999", None, 8_800, 8_800, unknown, 0),
        ("YT0000000000001", 25_900, None, -25_900, missing, 0),
    ]
    left = {row.tracking_no: row.left_because for row in rows if row.left_because}
    assert left == {
        "YT9455711289602": "CL2610-0011 is “Withdrawn” and takes no money.",
        "YT5137338050338": "Entered by hand on 2026-11-12.",
        "YT9999999999999": "We know of no claim for it.",
    }
    sums = summary(rows)
    assert (sums.expected_fen, sums.paid_fen, sums.difference_fen) == (753_850, 772_850, 19_000)
    assert (sums.equal, sums.different, sums.line_count) == (7, 7, 14)
    assert (sums.to_accept, sums.to_accept_fen) == (11, 673_450)
    # What 圆通 owed when October began: all of its claims were registered in it.
    assert reconciling.scene.ask(carried_over_fen, reconciling.scene.clock, statement_id) == 0


def test_accepting_enters_each_line_once(reconciling: Reconciling, claims: dict[str, ClaimId]) -> None:
    statement_id = reconciling.imported(YTO_PAYOUT)
    before = {name: reconciling.scene.detail(claim_id) for name, claim_id in claims.items()}
    accepted = reconciling.accept(statement_id)
    assert (accepted.receipts, accepted.amount_fen) == (11, 673_450)
    assert [tracking_no for tracking_no, _why in accepted.left] == [
        "YT9455711289602", "YT5137338050338", "YT9999999999999"
    ]  # fmt: skip
    after = {name: reconciling.scene.detail(claim_id) for name, claim_id in claims.items()}
    states = {name: (one.row.state, one.row.received_fen, one.row.outstanding_fen) for name, one in after.items()}
    assert states == {
        "agreed": (ClaimState.SETTLED, 21_200, 0),
        "agreed too": (ClaimState.SETTLED, 101_400, 0),
        "half paid": (ClaimState.AGREED, 9_200, 9_200),
        "submitted": (ClaimState.SETTLED, 229_300, 0),
        "two lines": (ClaimState.AGREED, 31_300, 500),
        "paid a part by hand": (ClaimState.AGREED, 29_300, 9_300),
        "draft": (ClaimState.SETTLED, 89_700, 0),
        "overpaid": (ClaimState.AGREED, 19_100, -4_100),
        "a part given up": (ClaimState.SETTLED, 22_550, 0),
        "rejected": (ClaimState.SETTLED, 130_400, 0),
        "withdrawn": (ClaimState.WITHDRAWN, 0, 0),
        "paid by hand": (ClaimState.SETTLED, 39_600, 0),
        "not listed": (ClaimState.AGREED, 0, 25_900),
        "of another courier": (ClaimState.DRAFT, 0, 0),
    }
    untouched = ("withdrawn", "paid by hand", "not listed", "of another courier")
    assert {name: after[name] for name in untouched} == {name: before[name] for name in untouched}
    receipts = [(one.received_on, one.amount_fen, one.note) for one in after["two lines"].receipts]
    assert receipts == [
        (date(2026, 11, 5), 31_800, "“圆通理赔打款明细_2026-10.xlsx”, row 7"),
        (date(2026, 11, 28), -500, "“圆通理赔打款明细_2026-10.xlsx”, row 8: 多付扣回"),
    ]
    steps = [(step.state, step.happened_on) for step in after["draft"].steps]
    assert steps == [
        (ClaimState.DRAFT, date(2026, 10, 5)),
        (ClaimState.SUBMITTED, date(2026, 11, 7)),
        (ClaimState.AGREED, date(2026, 11, 7)),
        (ClaimState.SETTLED, date(2026, 11, 7)),
    ]
    assert [step.state for step in after["rejected"].steps][-4:] == [
        ClaimState.REJECTED, ClaimState.APPEALED, ClaimState.AGREED, ClaimState.SETTLED
    ]  # fmt: skip


def test_an_accepted_statement_reads_as_it_was(reconciling: Reconciling, claims: dict[str, ClaimId]) -> None:
    statement_id = reconciling.imported(YTO_PAYOUT)
    open_rows = reconciling.results(statement_id)
    reconciling.accept(statement_id)
    reconciling.scene.step(service.add_receipt, claims["not listed"], 25_900, date(2026, 12, 1), MoneyTo.ACCOUNT)
    frozen = reconciling.results(statement_id)
    # Only what a claim is by now, that it was entered, and what could still be, tells them apart.
    same = [row._replace(state=None, accepted=False, by_hand_count=0) for row in open_rows]
    assert [row._replace(state=None, accepted=False) for row in frozen] == same
    assert [row.accepted for row in frozen] == [bool(row.to_enter_count) for row in open_rows]


def test_taking_it_back_brings_back_every_claim_on_every_day(
    reconciling: Reconciling, claims: dict[str, ClaimId]
) -> None:
    def standing(claim_id: ClaimId) -> object:
        detail = reconciling.scene.detail(claim_id)
        row = detail.row
        money = (row.state, row.claimed_fen, row.agreed_fen, row.received_fen, row.written_off_fen, row.follow_up_on)
        days = reconciling.every_day(claim_id, date(2026, 9, 30), 65)
        return money, [getattr(detail, name) for name in BROUGHT_BACK], days

    statement_id = reconciling.imported(YTO_PAYOUT)
    before = {name: standing(claim_id) for name, claim_id in claims.items()}
    rows = reconciling.results(statement_id)
    reconciling.accept(statement_id)
    assert {name: standing(claim_id) for name, claim_id in claims.items()} != before
    reconciling.take_back(statement_id)
    assert {name: standing(claim_id) for name, claim_id in claims.items()} == before
    # It is open again, says what it said, and can be accepted once more with the same outcome.
    assert reconciling.results(statement_id) == rows
    assert reconciling.accept(statement_id).amount_fen == 673_450


@pytest.mark.usefixtures("claims")
def test_no_handling_but_entering_is_chosen_for_anybody(reconciling: Reconciling) -> None:
    statement_id = reconciling.imported(YTO_PAYOUT)
    rows = [row for row in reconciling.results(statement_id) if row.outcome is not Outcome.MISSING_THERE]
    assert {row.handling for row in rows} == {Handling.RECEIVE}
