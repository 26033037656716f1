"""The department fund: fines come in once, spending goes out, no day ever ends below zero, mistakes are taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopdesk.core.actor import Role
from shopdesk.core.errors import UserError
from shopdesk.ledger.appeals import appeal_store
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.fund.fines import collect_fines, return_ahead, uncollected
from shopdesk.ledger.fund.fund_store import FundFilter
from shopdesk.ledger.fund.moving import SpendingDraft, correct, deposit, spend, spending_problems
from shopdesk.ledger.months.closing import close_month, reopen_month
from shopdesk.ledger.posting.entering import EntryDraft, enter
from shopdesk.ledger.posting.reversing import reverse, reverse_many
from shopdesk.ledger.rules.managing import RuleDraft, add_rule
from shopdesk.ledger.states import EntryKind, FundKind
from tests.ledger.fund_scene import PEOPLE, FundScene

NOV = date(2026, 11, 1)


@pytest.fixture
def fund(tmp_path: Path) -> Iterator[FundScene]:
    scene = FundScene(tmp_path)
    yield scene
    scene.database.close()


def spent(fund: FundScene, amount_fen: int, on: date | None = None, purpose: str = "团建聚餐") -> int:
    return fund.do(spend, SpendingDraft(on or fund.today, amount_fen, "陈静", purpose))


def test_collected_fines_and_deposits_come_in_and_spending_goes_out(fund: FundScene) -> None:
    first, second = fund.fine(3_000), fund.fine(1_000, "hao")
    assert fund.do(collect_fines, [first, second], fund.today, "现金") == 2
    fund.do(deposit, fund.today, 50_000, "王芳", "公司补贴")
    spent(fund, 12_050)
    assert [(row.movement_no, row.kind, row.amount_fen, row.balance_fen, row.person) for row in fund.movements()] == [
        ("FD2611-0001", FundKind.FINE, 3_000, 3_000, "小林"),
        ("FD2611-0002", FundKind.FINE, 1_000, 4_000, "阿豪"),
        ("FD2611-0003", FundKind.DEPOSIT, 50_000, 54_000, "王芳"),
        ("FD2611-0004", FundKind.SPENDING, -12_050, 41_950, "陈静"),
    ]
    assert fund.movements()[0].entry_no == fund.entry(first).entry_no and fund.entry(first).collected
    assert fund.chain_is_whole()


def test_all_fines_are_collected_or_none_and_every_refused_one_is_named(fund: FundScene) -> None:
    good, twice, gone = fund.fine(), fund.fine(), fund.fine()
    bonus = fund.do(enter, EntryDraft(fund.ids["lin"], EntryKind.BONUS, fund.today, amount_fen=500, reason="好评")).id
    fund.do(collect_fines, [twice], fund.today)
    reversal = fund.do(reverse, gone, "录错人")
    with pytest.raises(UserError) as refused:
        fund.do(collect_fines, [good, twice, gone, bonus], fund.today)
    lines = refused.value.message.splitlines()
    assert len(lines) == 3
    assert "FD2611-0001" in lines[0] and reversal.entry_no in lines[1] and "no penalty" in lines[2]
    assert [row.entry_no for row in fund.movements()] == [fund.entry(twice).entry_no]
    assert [fine.entry_id for fine in fund.ask(uncollected)] == [good]


def test_a_fine_named_twice_in_one_selection_is_collected_once(fund: FundScene) -> None:
    entry_id = fund.fine()
    assert fund.do(collect_fines, [entry_id, entry_id], fund.today) == 1
    assert fund.balance() == 3_000


def test_a_fine_cannot_be_collected_before_its_penalty_nor_on_a_day_to_come(fund: FundScene) -> None:
    entry_id = fund.fine(on=date(2026, 11, 10))
    for day in (date(2026, 11, 9), date(2026, 11, 21)):
        with pytest.raises(UserError):
            fund.do(collect_fines, [entry_id], day)
    fund.do(collect_fines, [entry_id], date(2026, 11, 10))
    assert fund.balance(date(2026, 11, 9)) == 0 and fund.balance(date(2026, 11, 10)) == 3_000


def test_a_penalty_without_an_amount_has_no_fine(fund: FundScene) -> None:
    rule = fund.do(add_rule, RuleDraft("迟到", steps=[(0, "口头警告")]))
    entry_id = fund.do(enter, EntryDraft(fund.ids["lin"], EntryKind.PENALTY, fund.today, rule_id=rule)).id
    assert fund.ask(uncollected) == []
    with pytest.raises(UserError, match="without an amount"):
        fund.do(collect_fines, [entry_id], fund.today)


def test_spending_more_than_there_is_names_the_day_and_what_is_there(fund: FundScene) -> None:
    fund.collected(3_000)
    with pytest.raises(UserError) as refused:
        spent(fund, 3_001)
    assert "2026-11-20" in refused.value.message and "￥30.00" in refused.value.message
    assert refused.value.field == "amount" and refused.value.values["missing_fen"] == 1
    spent(fund, 3_000)
    assert fund.balance() == 0


def test_spending_on_an_earlier_day_may_not_leave_a_later_one_short(fund: FundScene) -> None:
    fund.collected(5_000, on=date(2026, 11, 5))
    spent(fund, 4_000, date(2026, 11, 15))
    with pytest.raises(UserError) as refused:
        spent(fund, 2_000, date(2026, 11, 10))
    assert "2026-11-15" in refused.value.message and "￥10.00" in refused.value.message
    with pytest.raises(UserError, match="2026-11-04"):  # the money came in on the fifth
        spent(fund, 500, date(2026, 11, 4))
    spent(fund, 1_000, date(2026, 11, 10))
    assert [fund.balance(date(2026, 11, day)) for day in (4, 5, 10, 15, 20)] == [0, 5_000, 4_000, 0, 0]


def test_everything_wrong_with_spending_is_told_at_its_field(fund: FundScene) -> None:
    draft = SpendingDraft(date(2026, 11, 21), 0, " ", "")
    assert [error.field for error in fund.ask(spending_problems, fund.clock, draft)] == [
        "day", "amount", "person", "purpose",
    ]  # fmt: skip
    long = SpendingDraft(fund.today, 100, "陈" * 51, "餐" * 501)
    assert [error.field for error in fund.ask(spending_problems, fund.clock, long)] == ["person", "purpose", "amount"]


def test_wrong_spending_and_deposits_are_taken_back_once(fund: FundScene) -> None:
    paid_in = fund.do(deposit, fund.today, 10_000, "王芳")
    movement = spent(fund, 4_000)
    with pytest.raises(UserError, match="why"):
        fund.do(correct, movement, "  ")
    back = fund.do(correct, movement, "金额录错")
    assert fund.balance() == 10_000
    assert [row.reversed_by_no for row in fund.movements()] == ["", "FD2611-0003", ""]
    for wrong in (movement, back):
        with pytest.raises(UserError):
            fund.do(correct, wrong, "再来一次")
    fund.do(correct, paid_in, "没有付")
    assert fund.balance() == 0 and fund.chain_is_whole()


def test_a_deposit_that_is_spent_cannot_be_taken_back(fund: FundScene) -> None:
    paid_in = fund.do(deposit, fund.today, 10_000, "王芳")
    spent(fund, 4_000)
    with pytest.raises(UserError, match=r"￥60\.00"):
        fund.do(correct, paid_in, "录错")
    assert fund.balance() == 6_000


def test_a_fine_ticked_by_mistake_is_taken_back_and_can_be_collected_again(fund: FundScene) -> None:
    entry_id = fund.collected()
    fund.do(correct, fund.movements()[0].id, "还没交")
    assert fund.balance() == 0 and not fund.entry(entry_id).collected
    assert fund.ask(fund_store.sum_uncollected) == (1, 3_000)
    fund.do(collect_fines, [entry_id], fund.today)
    assert fund.balance() == 3_000 and fund.ask(uncollected) == []


def test_a_reversed_penalty_takes_its_fine_out_of_the_fund_in_one_step(fund: FundScene) -> None:
    entry_id, kept = fund.collected(3_000), fund.collected(2_000, "hao")
    assert fund.ask(return_ahead, fund.clock, entry_id) == ("FD2611-0001", "小林", 3_000, 0)
    fund.do(reverse, entry_id, "监控证明没错")
    last = fund.movements()[-1]
    assert (last.kind, last.amount_fen, last.entry_id, last.reverses_no, last.purpose) == (
        FundKind.FINE_RETURNED, -3_000, entry_id, "FD2611-0001", "监控证明没错",
    )  # fmt: skip
    assert fund.balance() == 2_000 and fund.entry(kept).collected and not fund.entry(entry_id).collected
    assert fund.ask(uncollected) == [] and fund.ask(fund_store.sum_uncollected) == (0, 0)


def test_a_spent_fine_goes_back_only_with_money_of_the_shop(fund: FundScene) -> None:
    entry_id = fund.collected(3_000)
    spent(fund, 2_500)
    with pytest.raises(UserError) as refused:
        fund.do(reverse, entry_id, "录错")
    assert "￥25.00" in refused.value.message and refused.value.values["missing_fen"] == 2_500
    assert fund.entry(entry_id).stands and fund.balance() == 500  # nothing half-done
    fund.do(reverse, entry_id, "录错", shop_pays=True)
    assert [(row.kind, row.amount_fen, row.balance_fen) for row in fund.movements()[2:]] == [
        (FundKind.DEPOSIT, 2_500, 3_000),
        (FundKind.FINE_RETURNED, -3_000, 0),
    ]
    assert fund.chain_is_whole()


def test_the_shop_puts_in_nothing_where_the_fund_has_enough(fund: FundScene) -> None:
    entry_id = fund.collected(3_000)
    fund.do(reverse, entry_id, "录错", shop_pays=True)
    assert [row.kind for row in fund.movements()] == [FundKind.FINE, FundKind.FINE_RETURNED]


def test_several_reversals_are_all_or_none_also_for_the_fund(fund: FundScene) -> None:
    first, second = fund.collected(3_000), fund.collected(2_000, "hao")
    spent(fund, 1_500)
    with pytest.raises(UserError):
        fund.do(reverse_many, [first, second], "录错")
    assert fund.balance() == 3_500 and fund.entry(first).stands
    fund.do(reverse_many, [first, second], "录错", shop_pays=True)
    assert fund.balance() == 0 and not fund.entry(second).stands


def test_what_happened_in_a_closed_month_counts_for_the_next_one(fund: FundScene) -> None:
    fund.collected(3_000, on=date(2026, 10, 30))
    fund.do(close_month, "2026-10", "")
    spent(fund, 1_000, date(2026, 10, 31))
    row = fund.movements()[-1]
    assert (row.moved_on, row.booked_on) == (date(2026, 10, 31), NOV)
    assert fund.balance(date(2026, 10, 31)) == 3_000 and fund.balance(NOV) == 2_000


def test_a_fine_collected_in_a_closed_month_is_returned_in_an_open_one(fund: FundScene) -> None:
    entry_id = fund.collected(3_000, on=date(2026, 10, 30))
    fund.do(close_month, "2026-10", "")
    fund.do(reverse, entry_id, "申诉成立")
    assert fund.movements()[-1].booked_on == fund.today
    assert fund.balance(date(2026, 10, 31)) == 3_000 and fund.balance() == 0


def test_figures_count_what_is_taken_back_where_it_had_counted(fund: FundScene) -> None:
    fund.collected(2_000, on=date(2026, 3, 3))
    entry_id = fund.collected(3_000)
    fund.fine(700, "hao")
    fund.do(correct, spent(fund, 1_000), "录错")
    spent(fund, 400)
    assert fund.ask(fund_store.fund_figures, fund.clock) == (4_600, 3_000, 400, 5_000, 400, 1, 700)
    fund.do(reverse, entry_id, "录错")
    assert fund.ask(fund_store.fund_figures, fund.clock) == (1_600, 0, 400, 2_000, 400, 1, 700)


def test_the_sum_to_collect_is_that_of_the_list_for_everybody_and_for_one(fund: FundScene) -> None:
    fund.fine(1_000)
    fund.fine(2_000, "hao")
    fund.collected(4_000)
    fund.do(reverse, fund.fine(8_000), "录错")
    fund.do(reverse, fund.collected(16_000), "录错")
    for staff_id in (None, fund.ids["lin"], fund.ids["hao"], fund.ids["owner"]):
        fines = fund.ask(fund_store.list_uncollected, staff_id)
        told = len(fines), sum(fine.amount_fen for fine in fines)
        assert fund.ask(fund_store.sum_uncollected, staff_id) == told
    assert fund.ask(fund_store.sum_uncollected) == (2, 3_000)


def test_only_who_answers_for_money_moves_it(fund: FundScene) -> None:
    entry_id = fund.fine()
    draft = SpendingDraft(fund.today, 100, "陈静", "水果")
    for key, (_no, _name, role) in PEOPLE.items():
        may = role in (Role.OWNER, Role.SUPERVISOR, Role.FINANCE)
        if may:
            fund.do(deposit, fund.today, 100, "王芳", by=key)
            fund.do(spend, draft, by=key)
            continue
        for verb, *args in (
            (collect_fines, [entry_id], fund.today),
            (deposit, fund.today, 100, "王芳"),
            (spend, draft),
            (correct, fund.movements()[0].id, "录错"),
        ):
            with pytest.raises(UserError, match="This can be done by"):
                fund.do(verb, *args, by=key)


def test_fines_of_colleagues_are_told_without_name_and_reason(fund: FundScene) -> None:
    fund.collected(3_000, "lin")
    fund.collected(1_000, "hao")
    fund.do(deposit, fund.today, 5_000, "王芳", "补贴")
    ids = [row.id for row in fund.movements()]
    rows = list(fund.ask(fund_store.list_movement_rows, ids, fund.ids["hao"]).values())
    assert [(row.person, row.entry_no != "", row.amount_fen, row.balance_fen) for row in rows] == [
        ("", False, 3_000, 3_000), ("阿豪", True, 1_000, 4_000), ("王芳", False, 5_000, 9_000),
    ]  # fmt: skip
    assert fund.ask(fund_store.list_movement_ids, FundFilter("小林", seen=fund.ids["hao"])) == []
    assert fund.ask(fund_store.list_movement_ids, FundFilter("阿豪", seen=fund.ids["hao"])) == [ids[1]]
    assert fund.ask(fund_store.list_movement_ids, FundFilter("小林")) == [ids[0]]


def test_movements_are_found_by_words_kind_and_days(fund: FundScene) -> None:
    fund.do(deposit, date(2026, 11, 2), 9_000, "王芳", "公司补贴")
    spent(fund, 1_000, date(2026, 11, 12), "Team 火锅")
    spent(fund, 2_000, date(2026, 11, 13), "水果")

    def found(wanted: FundFilter) -> list[str]:
        rows = fund.ask(fund_store.list_movement_rows, fund.ask(fund_store.list_movement_ids, wanted))
        return sorted(row.purpose for row in rows.values())

    assert found(FundFilter("team 火锅")) == ["Team 火锅"]
    assert found(FundFilter("fd2611-0003")) == ["水果"]
    assert found(FundFilter(kinds=frozenset({FundKind.DEPOSIT}))) == ["公司补贴"]
    assert found(FundFilter(booked_from=date(2026, 11, 12), booked_to=date(2026, 11, 12))) == ["Team 火锅"]
    assert fund.ask(fund_store.sum_movements, FundFilter("陈静")) == (2, 0, 3_000)


def test_no_line_of_the_book_is_below_zero_within_a_day_either(fund: FundScene) -> None:
    yesterday, today = date(2026, 11, 19), date(2026, 11, 20)
    fund.do(deposit, yesterday, 10_000, "王芳")
    fund.do(spend, SpendingDraft(today, 10_000, "陈静", "聚餐"))
    fund.do(deposit, today, 10_000, "王芳")
    with pytest.raises(UserError, match="On 2026-11-20 there would be too little"):
        fund.do(spend, SpendingDraft(yesterday, 1, "陈静", "奶茶"))
    fund.do(spend, SpendingDraft(today, 10_000, "陈静", "奶茶"))
    assert [row.balance_fen for row in fund.movements()] == [10_000, 0, 10_000, 0]


def test_in_a_month_opened_again_no_money_comes_before_what_it_is_about(fund: FundScene) -> None:
    october, november = date(2026, 10, 20), date(2026, 11, 1)
    fund.fine(100, on=october)
    fund.do(close_month, "2026-10", "")
    late = fund.fine(3_000, on=october)  # counts on 1 November
    other = fund.fine(2_000, on=october)
    fund.do(collect_fines, [other], october)
    fund.do(reopen_month, "2026-10", "漏了一笔")
    fund.do(collect_fines, [late], october)
    fund.do(reverse, other, "录错", on=october)
    assert [row.booked_on for row in fund.movements()] == [november] * 3
    assert [row.moved_on for row in fund.movements()] == [october, october, november]
    assert fund.balance(date(2026, 10, 31)) == 0
    reversal = fund.ask(appeal_store.reversal_of, other)
    assert (reversal.happened_on, reversal.booked_on) == (october, november)
