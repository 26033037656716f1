"""Appeals: whoever is fined may speak, somebody else decides, an accepted one takes the entry back at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopdesk.core.errors import Conflict, UserError
from shopdesk.ledger.appeals import appeal_store
from shopdesk.ledger.appeals.deciding import decide, why_not_decide
from shopdesk.ledger.appeals.filing import file_appeal, why_not_file, withdraw_appeal
from shopdesk.ledger.dossier import entry_detail
from shopdesk.ledger.fund.moving import SpendingDraft, spend
from shopdesk.ledger.months.closing import close_month
from shopdesk.ledger.posting.reversing import reverse
from shopdesk.ledger.states import AppealState, FundKind
from tests.ledger.fund_scene import PEOPLE, FundScene


@pytest.fixture
def fund(tmp_path: Path) -> Iterator[FundScene]:
    scene = FundScene(tmp_path)
    yield scene
    scene.database.close()


def test_an_accepted_appeal_reverses_the_entry_and_returns_the_fine(fund: FundScene) -> None:
    entry_id = fund.collected(3_000)
    appeal_id = fund.appeal(entry_id)
    assert fund.entry(entry_id).appeal is AppealState.OPEN
    reversal_no = fund.decide(appeal_id, accepted=True, by="supervisor")
    row, appeal = fund.entry(entry_id), fund.appeal_row(appeal_id)
    assert row.reversed_by_no == reversal_no == appeal.reversal_no and not row.stands
    assert (appeal.state, appeal.decided_by, appeal.decision) == (AppealState.ACCEPTED, "陈静", "看过监控")
    assert fund.balance() == 0 and fund.movements()[-1].kind is FundKind.FINE_RETURNED
    assert fund.chain_is_whole()


def test_a_rejected_appeal_leaves_the_entry_and_keeps_the_reason(fund: FundScene) -> None:
    entry_id = fund.collected(3_000)
    appeal_id = fund.appeal(entry_id)
    with pytest.raises(UserError, match="why the appeal is rejected"):
        fund.decide(appeal_id, accepted=False, by="supervisor", decision="  ")
    assert fund.decide(appeal_id, accepted=False, by="supervisor", decision="底单重量不符") == ""
    assert fund.entry(entry_id).stands and fund.balance() == 3_000
    assert fund.appeal_row(appeal_id).decision == "底单重量不符"
    fund.appeal(entry_id, reason="有新的照片")  # new facts may be told
    detail = fund.ask(entry_detail, entry_id)
    assert detail is not None
    assert [appeal.state for appeal in detail.appeals] == [AppealState.OPEN, AppealState.REJECTED]


def test_an_accepted_appeal_that_the_fund_cannot_pay_changes_nothing(fund: FundScene) -> None:
    entry_id = fund.collected(3_000)
    fund.do(spend, SpendingDraft(fund.today, 3_000, "陈静", "聚餐"))
    appeal_id = fund.appeal(entry_id)
    with pytest.raises(UserError, match=r"￥30\.00 of it is missing"):
        fund.decide(appeal_id, accepted=True, by="supervisor")
    assert fund.appeal_row(appeal_id).state is AppealState.OPEN and fund.entry(entry_id).stands
    fund.decide(appeal_id, accepted=True, by="supervisor", shop_pays=True)
    assert fund.balance() == 0 and not fund.entry(entry_id).stands


def test_an_appeal_of_a_closed_month_is_accepted_in_the_open_one(fund: FundScene) -> None:
    entry_id = fund.fine(on=date(2026, 10, 12))
    appeal_id = fund.appeal(entry_id)
    fund.do(close_month, "2026-10", "")
    fund.decide(appeal_id, accepted=True, by="supervisor")
    reversal = fund.ask(appeal_store.reversal_of, entry_id)
    assert reversal.booked_on == fund.today and fund.entry(entry_id).booked_on == date(2026, 10, 12)


def test_an_entry_has_one_open_appeal(fund: FundScene) -> None:
    entry_id = fund.fine()
    appeal_id = fund.appeal(entry_id)
    with pytest.raises(UserError, match="already"):
        fund.appeal(entry_id)
    fund.do(withdraw_appeal, appeal_id, fund.appeal_row(appeal_id).version, by="lin")
    assert fund.appeal_row(appeal_id).state is AppealState.WITHDRAWN
    fund.appeal(entry_id)


def test_neither_reversed_entries_nor_reversals_are_appealed(fund: FundScene) -> None:
    entry_id = fund.fine()
    reversal = fund.do(reverse, entry_id, "录错")
    for one in (entry_id, reversal.id):
        with pytest.raises(UserError, match=reversal.entry_no if one == entry_id else "reversal"):
            fund.appeal(one)


def test_own_entries_are_appealed_by_oneself_or_by_owner_and_supervisor(fund: FundScene) -> None:
    entry_id = fund.fine(who="lin")
    may = {key for key in PEOPLE if not fund.ask(why_not_file, fund.as_(key), entry_id)}
    assert may == {"lin", "owner", "supervisor"}


def test_an_appeal_needs_words_and_a_day_that_can_be(fund: FundScene) -> None:
    entry_id = fund.fine(on=date(2026, 11, 10))
    with pytest.raises(UserError) as refused:
        fund.appeal(entry_id, reason="   ")
    assert refused.value.field == "reason"
    for day in (date(2026, 11, 9), date(2026, 11, 21)):
        with pytest.raises(UserError) as refused:
            fund.do(file_appeal, entry_id, "不是我", day)
        assert refused.value.field == "filed_on"
    appeal_id = fund.do(file_appeal, entry_id, "不是我", date(2026, 11, 10))
    assert fund.clock.day_of(fund.appeal_row(appeal_id).filed_at) == date(2026, 11, 10)


@pytest.mark.parametrize(
    ("entered_by", "filed_by", "fined", "deciders"),
    [
        ("owner", "lin", "lin", {"supervisor"}),  # the owner entered it
        ("finance", "lin", "lin", {"owner", "supervisor"}),
        ("finance", "owner", "lin", {"supervisor"}),  # filed for somebody by the owner
        ("supervisor", "owner", "lin", {"owner", "supervisor"}),  # nobody else is left
        ("owner", "supervisor", "supervisor", {"owner"}),  # who entered it rather than whom it is about
        ("owner", "supervisor", "owner", {"supervisor"}),
        ("supervisor", "owner", "owner", {"supervisor"}),
        ("finance", "supervisor", "supervisor", {"owner"}),  # nobody decides about themselves
    ],
)
def test_who_decides_has_neither_entered_nor_filed_it_unless_nobody_else_could(
    fund: FundScene, entered_by: str, filed_by: str, fined: str, deciders: set[str]
) -> None:
    appeal_id = fund.appeal(fund.fine(who=fined, by=entered_by), by=filed_by)
    assert {key for key in PEOPLE if not fund.ask(why_not_decide, fund.as_(key), appeal_id)} == deciders
    for key in PEOPLE.keys() - deciders:
        with pytest.raises(UserError):
            fund.decide(appeal_id, accepted=True, by=key)


def test_who_may_not_decide_is_told_who_may(fund: FundScene) -> None:
    appeal_id = fund.appeal(fund.fine(by="owner"))
    assert fund.ask(why_not_decide, fund.as_("owner"), appeal_id) == (
        "You entered the entry yourself. This can be decided by: 陈静."
    )


def test_one_person_alone_files_and_decides(tmp_path: Path) -> None:
    alone = FundScene(tmp_path, people=("owner",))
    appeal_id = alone.appeal(alone.fine(who="owner"), by="owner")
    alone.decide(appeal_id, accepted=True)
    assert alone.appeal_row(appeal_id).state is AppealState.ACCEPTED
    alone.database.close()


def test_two_people_cannot_decide_the_same_appeal(fund: FundScene) -> None:
    appeal_id = fund.appeal(fund.fine(by="finance"))
    seen = fund.appeal_row(appeal_id).version
    fund.decide(appeal_id, accepted=False, by="supervisor", decision="不成立")
    with pytest.raises(Conflict, match="陈静 rejected"):
        fund.do(decide, appeal_id, seen, True, "成立")
    with pytest.raises(Conflict):
        fund.do(withdraw_appeal, appeal_id, seen, by="lin")


def test_an_appeal_is_withdrawn_by_whom_it_is_about_or_who_filed_it(fund: FundScene) -> None:
    appeal_id = fund.appeal(fund.fine(), by="supervisor")
    version = fund.appeal_row(appeal_id).version
    for key in ("owner", "finance", "hao"):
        with pytest.raises(UserError, match=r"小林.*陈静"):
            fund.do(withdraw_appeal, appeal_id, version, by=key)
    fund.do(withdraw_appeal, appeal_id, version, by="lin")


def test_the_owner_at_a_desk_nobody_chose_a_name_at_takes_back_the_appeal_filed_there(fund: FundScene) -> None:
    entry_id = fund.fine()
    nobody = replace(fund.as_("owner"), staff_id=None, name="店主")
    with fund.database.write(nobody) as session:
        appeal_id = file_appeal(session, nobody, entry_id, "替小林提的").value
    version = fund.appeal_row(appeal_id).version
    with fund.database.write(nobody) as session:
        withdraw_appeal(session, nobody, appeal_id, version)
    assert fund.appeal_row(appeal_id).state is AppealState.WITHDRAWN


def test_an_entry_reversed_in_the_meantime_is_not_reversed_twice(fund: FundScene) -> None:
    entry_id = fund.collected(3_000)
    appeal_id = fund.appeal(entry_id)
    reversal = fund.do(reverse, entry_id, "主管自己发现录错")
    with pytest.raises(UserError, match=reversal.entry_no):
        fund.decide(appeal_id, accepted=False, by="supervisor")
    assert fund.decide(appeal_id, accepted=True, by="supervisor") == reversal.entry_no
    assert fund.balance() == 0 and len(fund.movements()) == 2


def test_open_appeals_are_listed_oldest_first_and_ones_own_alone(fund: FundScene) -> None:
    first, second = fund.fine(who="lin"), fund.fine(who="hao")
    fund.do(file_appeal, second, "不是我", date(2026, 11, 20))
    fund.today = date(2026, 11, 22)
    fund.appeal(first)
    assert [row.entry_id for row in fund.ask(appeal_store.list_open)] == [second, first]
    assert [row.entry_id for row in fund.ask(appeal_store.list_open, fund.ids["lin"])] == [first]
