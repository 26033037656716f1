from datetime import date

import pytest

from shopdesk.claims import service, store
from shopdesk.claims.drafting import drafts
from shopdesk.claims.drafting.drafts import ClaimDraft, GoodsDraft
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo, SecondClaimFate
from shopdesk.claims.store import ClaimFilter
from shopdesk.core.actor import Actor
from shopdesk.core.audit import list_history
from shopdesk.core.database import Session
from shopdesk.core.errors import Conflict, UserError
from shopdesk.couriers.model import CourierId
from tests.claims.scene import Scene


def state(scene: Scene, claim_id: ClaimId) -> ClaimState:
    return scene.detail(claim_id).row.state


def test_a_parcel_on_file_brings_its_order_customer_goods_and_courier(scene: Scene) -> None:
    order_id = scene.order("1234567890")
    row = scene.detail(claim := scene.claim(20_000, tracking_no=" 1234567890 ")).row
    assert (row.order_id, row.order_no, row.customer_name) == (order_id, "3001000000000000100", "小鱼儿24")
    assert (row.courier, row.shop, row.order_amount_fen) == ("圆通速递", "名美示例旗舰店", 27_650)
    assert row.goods == "MY-2601 法式连衣裙 红色 M ×1；MY-2602 牛仔裤 ×2"
    goods = scene.detail(claim).goods
    assert [(one.quantity, one.cost_fen) for one in goods] == [(1, 12_900), (2, 6_975)]


def test_what_was_entered_is_not_replaced_by_the_order(scene: Scene) -> None:
    scene.order("YT1")
    goods = (GoodsDraft("旧衣服", 3, 100),)
    claim = scene.claim(tracking_no="YT1", customer_name="他人", goods=goods, order_amount_fen=5)
    row = scene.detail(claim).row
    assert (row.customer_name, row.order_amount_fen, row.goods) == ("他人", 5, "旧衣服 ×3")


def test_claim_numbers_run_by_month_of_the_shop_and_are_never_given_twice(scene: Scene) -> None:
    first, second = scene.claim(), scene.claim()
    assert scene.detail(first).row.claim_no == "CL2610-0001"
    scene.step(service.delete_claim, second)
    assert scene.detail(scene.claim()).row.claim_no == "CL2610-0003"
    scene.today = date(2026, 11, 1)
    assert scene.detail(scene.claim()).row.claim_no == "CL2611-0001"


def test_the_window_is_counted_from_the_day_the_parcel_left_on_the_clock_of_the_shop(scene: Scene) -> None:
    scene.order("YT1")  # shipped on 1 October, 20:00 UTC
    assert scene.detail(scene.claim(tracking_no="YT1")).row.due_on == date(2026, 11, 1)
    assert scene.detail(scene.claim()).row.due_on is None


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ClaimDraft("  ", ClaimKind.LOST, 100), "tracking_no"),
        (ClaimDraft("Y" * 65, ClaimKind.LOST, 100), "tracking_no"),
        (ClaimDraft("YT0000000000001", ClaimKind.LOST, 0), "claimed"),
        (ClaimDraft("YT0000000000001", ClaimKind.LOST, -100), "claimed"),
        (ClaimDraft("9712345678901", ClaimKind.LOST, 100), "courier"),
        (ClaimDraft("what", ClaimKind.LOST, 100), "courier"),
        (ClaimDraft("YT0000000000001", ClaimKind.LOST, 100, courier_id=CourierId(99)), "courier"),
        (ClaimDraft("YT0000000000001", ClaimKind.LOST, 100, order_no="404"), "order_no"),
        (ClaimDraft("YT0000000000001", ClaimKind.LOST, 100, declared_fen=-1), "declared"),
        (ClaimDraft("YT0000000000001", ClaimKind.LOST, 100, applicant="长" * 51), "applicant"),
        (ClaimDraft("YT0000000000001", ClaimKind.LOST, 100, goods=(GoodsDraft("裙子", 0),)), "goods"),
    ],
)
def test_a_draft_that_cannot_be_saved_names_its_field(scene: Scene, draft: ClaimDraft, field: str) -> None:
    with pytest.raises(UserError) as refused:
        scene.do(service.register_claim, draft)
    assert refused.value.field == field
    assert scene.ask(store.list_claim_ids, ClaimFilter()) == []


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_form(scene: Scene) -> None:
    wrong = scene.ask(drafts.problems, ClaimDraft("", ClaimKind.LOST, 0, order_no="404"))
    assert [error.field for error in wrong] == ["tracking_no", "courier", "order_no", "claimed"]


def test_an_ambiguous_number_names_the_couriers_it_may_be_of(scene: Scene) -> None:
    with pytest.raises(UserError, match="EMS, 邮政包裹, 韵达快递"):
        scene.do(service.register_claim, ClaimDraft("9712345678901", ClaimKind.LOST, 100))


def test_the_same_claim_again_is_refused_with_the_number_of_the_first(scene: Scene) -> None:
    scene.claim(tracking_no="YT0000000000009")
    with pytest.raises(UserError, match=r"CL2610-0001, for the same") as refused:
        scene.claim(tracking_no="ｙt0000000000009")
    told = {"claim_id": 1, "claim_no": "CL2610-0001", "fate": SecondClaimFate.IDENTICAL, "fills": ()}
    assert refused.value.values == told


def test_another_claim_for_a_parcel_never_overwrites_the_first(scene: Scene) -> None:
    scene.order("YT0000000000009")
    scene.claim(tracking_no="YT0000000000009")
    with pytest.raises(UserError, match="Change that claim instead"):
        scene.claim(5, tracking_no="YT0000000000009")
    scene.claim(tracking_no="YT0000000000008")
    with pytest.raises(UserError, match="Fill in there what is missing"):
        scene.claim(5, tracking_no="YT0000000000008")


def test_a_parcel_can_be_claimed_anew_once_the_first_claim_is_given_back(scene: Scene) -> None:
    first = scene.claim(tracking_no="YT0000000000009")
    scene.step(service.withdraw_claim, first, "登记错了")
    second = scene.claim(tracking_no="YT0000000000009")
    with pytest.raises(UserError, match=scene.detail(second).row.claim_no):
        scene.step(service.take_back, first)
    scene.step(service.delete_claim, second)
    scene.step(service.take_back, first)
    with pytest.raises(UserError, match=scene.detail(first).row.claim_no):
        scene.do(service.restore_claim, second)


def test_damage_goes_to_the_courier_with_a_photo_only(scene: Scene) -> None:
    order_id = scene.order("YT1")
    claim = scene.claim(kind=ClaimKind.DAMAGED, tracking_no="YT1", order_id=order_id)
    with pytest.raises(UserError, match="photo") as refused:
        scene.step(service.submit_claim, claim)
    assert refused.value.field == "photos"
    scene.photo(claim)
    scene.step(service.submit_claim, claim)
    assert state(scene, claim) is ClaimState.SUBMITTED


def test_a_claim_without_an_order_stays_a_draft(scene: Scene) -> None:
    claim = scene.claim()
    with pytest.raises(UserError, match="which order"):
        scene.step(service.submit_claim, claim)
    assert state(scene, claim) is ClaimState.DRAFT


def test_money_comes_in_parts_and_the_last_part_settles_the_claim(scene: Scene) -> None:
    claim = scene.agreed(10_000)
    scene.step(service.add_receipt, claim, 6_000, scene.today, MoneyTo.ACCOUNT, "第一笔")
    row = scene.detail(claim).row
    assert (row.state, row.received_fen, row.outstanding_fen) == (ClaimState.AGREED, 6_000, 4_000)
    scene.today = date(2026, 10, 9)
    scene.step(service.add_receipt, claim, 4_000, date(2026, 10, 8), MoneyTo.MONTHLY_BILL)
    detail = scene.detail(claim)
    assert (detail.row.state, detail.row.outstanding_fen) == (ClaimState.SETTLED, 0)
    assert detail.closed_on == date(2026, 10, 8)
    assert [(r.amount_fen, r.note) for r in detail.receipts] == [(6_000, "第一笔"), (4_000, "")]


def test_a_receipt_taken_back_opens_the_claim_again(scene: Scene) -> None:
    claim = scene.agreed(10_000)
    scene.step(service.add_receipt, claim, 10_000, scene.today, MoneyTo.ACCOUNT)
    scene.step(service.add_receipt, claim, -10_000, scene.today, MoneyTo.ACCOUNT, "记错")
    detail = scene.detail(claim)
    assert (detail.row.state, detail.row.outstanding_fen, detail.closed_on) == (ClaimState.AGREED, 10_000, None)


def test_no_more_can_be_taken_back_than_had_come_in_by_that_day(scene: Scene) -> None:
    claim = scene.agreed(10_000)
    scene.today = date(2026, 10, 20)
    scene.step(service.add_receipt, claim, 5_000, date(2026, 10, 15), MoneyTo.ACCOUNT)
    with pytest.raises(UserError, match=r"￥50\.00"):
        scene.step(service.add_receipt, claim, -5_001, date(2026, 10, 16), MoneyTo.ACCOUNT)
    with pytest.raises(UserError, match=r"￥0\.00"):
        scene.step(service.add_receipt, claim, -1, date(2026, 10, 14), MoneyTo.ACCOUNT)


def test_an_over_payment_stays_in_sight_until_it_is_kept(scene: Scene) -> None:
    claim = scene.agreed(10_000)
    scene.step(service.add_receipt, claim, 10_300, scene.today, MoneyTo.ACCOUNT)
    row = scene.detail(claim).row
    assert (row.state, row.outstanding_fen) == (ClaimState.AGREED, -300)
    scene.step(service.write_off, claim, "快递多付，不退")
    assert (state(scene, claim), scene.detail(claim).row.outstanding_fen) == (ClaimState.SETTLED, 0)


def test_a_short_payment_is_written_off_with_a_reason(scene: Scene) -> None:
    claim = scene.agreed(10_000)
    scene.step(service.add_receipt, claim, 9_500, scene.today, MoneyTo.ACCOUNT)
    with pytest.raises(UserError) as refused:
        scene.step(service.write_off, claim, "  ", 500)
    assert refused.value.field == "reason"
    with pytest.raises(UserError, match=r"￥5\.00"):
        scene.step(service.write_off, claim, "差额", 501)
    scene.step(service.write_off, claim, "差额太小", 500)
    assert state(scene, claim) is ClaimState.SETTLED
    scene.step(service.write_off, claim, "还是要追", -500)
    assert (state(scene, claim), scene.detail(claim).row.outstanding_fen) == (ClaimState.AGREED, 500)


def test_a_claim_nobody_pays_for_is_written_off_whole(scene: Scene) -> None:
    claim = scene.agreed(10_000)
    scene.step(service.write_off, claim, "网点倒闭")
    assert (state(scene, claim), scene.detail(claim).row.outstanding_fen) == (ClaimState.WRITTEN_OFF, 0)
    rejected = scene.submitted()
    scene.step(service.reject_claim, rejected, "包装不合格")
    scene.step(service.appeal_claim, rejected)
    with pytest.raises(UserError, match="no amount"):
        scene.step(service.write_off, rejected, "算了", 100)
    scene.step(service.write_off, rejected, "算了")
    assert state(scene, rejected) is ClaimState.WRITTEN_OFF


def test_recovered_goods_end_what_the_courier_owes_unless_it_has_paid(scene: Scene) -> None:
    claim, paid = scene.agreed(), scene.agreed()
    scene.step(service.recover_goods, claim)
    assert (state(scene, claim), scene.detail(claim).row.outstanding_fen) == (ClaimState.RECOVERED, 0)
    scene.step(service.add_receipt, paid, 1, scene.today, MoneyTo.ACCOUNT)
    with pytest.raises(UserError, match="Take it back first"):
        scene.step(service.recover_goods, paid)


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        (service.agree_claim, (100, date(2026, 10, 5))),
        (service.reject_claim, ("不赔",)),
        (service.appeal_claim, ()),
        (service.write_off, ("算了",)),
        (service.add_receipt, (100, date(2026, 10, 5), MoneyTo.ACCOUNT)),
    ],
)
def test_a_draft_skips_no_state(scene: Scene, verb: object, arguments: tuple[object, ...]) -> None:
    claim = scene.claim()
    with pytest.raises(UserError):
        scene.step(verb, claim, *arguments)  # type: ignore[arg-type]
    assert (state(scene, claim), len(scene.detail(claim).steps)) == (ClaimState.DRAFT, 1)


def test_of_two_people_only_the_first_acts_on_what_both_saw(scene: Scene) -> None:
    claim = scene.submitted()
    seen = scene.detail(claim).row.version
    scene.do(service.agree_claim, claim, seen, 5_000, scene.today)
    with pytest.raises(Conflict, match="Agreed"):
        scene.do(service.reject_claim, claim, seen, "不赔")
    seen = scene.detail(claim).row.version
    scene.do(service.add_receipt, claim, seen, 100, scene.today, MoneyTo.ACCOUNT)
    with pytest.raises(Conflict):
        scene.do(service.add_receipt, claim, seen, 100, scene.today, MoneyTo.ACCOUNT)
    assert scene.detail(claim).row.received_fen == 100


@pytest.mark.parametrize("day", [date(2026, 10, 4), date(2026, 10, 6)])
def test_days_before_the_claim_and_days_to_come_are_refused(scene: Scene, day: date) -> None:
    claim = scene.submitted()
    with pytest.raises(UserError) as refused:
        scene.step(service.agree_claim, claim, 100, day)
    assert refused.value.field == "on"


def test_the_last_step_can_be_undone_while_no_money_moved(scene: Scene) -> None:
    claim = scene.submitted()
    scene.step(service.agree_claim, claim, 100, scene.today)
    scene.step(service.take_back, claim)
    assert (state(scene, claim), scene.detail(claim).row.agreed_fen) == (ClaimState.SUBMITTED, None)
    with pytest.raises(UserError, match="no step"):
        scene.step(service.take_back, claim)
    scene.step(service.agree_claim, claim, 100, scene.today)
    scene.step(service.add_receipt, claim, 1, scene.today, MoneyTo.ACCOUNT)
    with pytest.raises(UserError, match="Money"):
        scene.step(service.take_back, claim)


def test_an_agreed_claim_is_not_deleted_and_a_deleted_one_comes_back(scene: Scene) -> None:
    with pytest.raises(UserError, match="stays in the books"):
        scene.step(service.delete_claim, scene.agreed())
    claim = scene.claim(customer_name="花/木\\兰48")
    scene.step(service.delete_claim, claim)
    assert claim not in scene.ask(store.list_claim_ids, ClaimFilter(text="木\\兰"))
    with pytest.raises(UserError, match="recycle bin"):
        scene.step(service.withdraw_claim, claim, "x")
    scene.do(service.restore_claim, claim)
    assert scene.ask(store.list_claim_ids, ClaimFilter(text="木\\兰")) == [claim]


def test_a_call_to_the_courier_says_when_to_ask_again(scene: Scene) -> None:
    claim = scene.submitted()
    with pytest.raises(UserError) as refused:
        scene.step(service.add_follow_up, claim, "", None)
    assert refused.value.field == "said"
    with pytest.raises(UserError) as refused:
        scene.step(service.add_follow_up, claim, "答应", date(2026, 10, 4))
    assert refused.value.field == "next_on"
    scene.step(service.add_follow_up, claim, "答应下周赔", date(2026, 10, 12))
    assert scene.ask(store.list_claim_ids, ClaimFilter(ask_by=date(2026, 10, 11))) == []
    assert scene.ask(store.list_claim_ids, ClaimFilter(ask_by=date(2026, 10, 12))) == [claim]
    assert scene.ask(store.list_claim_ids, ClaimFilter(overdue_on=date(2026, 10, 13))) == [claim]


def test_a_change_is_found_under_its_new_words_only(scene: Scene) -> None:
    claim = scene.claim(memo="第一次打电话")
    draft = ClaimDraft(
        scene.detail(claim).row.tracking_no, ClaimKind.LOST, 7_700, memo="网点已登记", case_no="GD-778899"
    )
    scene.step(service.change_claim, claim, draft)
    assert scene.ask(store.list_claim_ids, ClaimFilter(text="gd-778")) == [claim]
    assert scene.ask(store.list_claim_ids, ClaimFilter(text="一次打")) == []
    assert scene.detail(claim).row.claimed_fen == 7_700


def test_a_closed_claim_stays_as_it_is(scene: Scene) -> None:
    claim = scene.claim()
    scene.step(service.withdraw_claim, claim, "登记错了")
    with pytest.raises(UserError, match="closed"):
        scene.step(service.change_claim, claim, ClaimDraft("YT1", ClaimKind.LOST, 5, courier_id=CourierId(3)))


def test_sums_counts_and_filters_agree(scene: Scene) -> None:
    scene.claim(1_000)
    scene.agreed(4_000)
    scene.step(service.add_receipt, scene.agreed(5_000), 2_000, scene.today, MoneyTo.ACCOUNT)
    everything = ClaimFilter()
    sums = scene.ask(store.sum_claims, everything)
    assert sums == (3, 21_000, 9_000, 2_000, 7_000, 0)
    assert scene.ask(store.sum_claims_of, scene.ask(store.list_claim_ids, everything)) == sums
    counts = scene.ask(store.count_claims_by_state, ClaimFilter(states=frozenset({ClaimState.DRAFT})))
    assert counts == {ClaimState.DRAFT: 1, ClaimState.AGREED: 2}
    october = scene.clock.month_bounds("2026-10")
    assert len(scene.ask(store.list_claim_ids, ClaimFilter(registered_from=october[0]))) == 3
    assert scene.ask(store.list_claim_ids, ClaimFilter(registered_from=october[1])) == []


@pytest.mark.parametrize("key", store.SORTS)
def test_the_list_can_be_sorted_by_every_column(scene: Scene, key: str) -> None:
    ids = {scene.claim(1_000), scene.agreed(4_000), scene.submitted()}
    up = scene.ask(store.list_claim_ids, ClaimFilter(), store.ClaimSort(key, False))
    assert set(up) == ids


def test_every_write_is_in_the_history_of_the_claim(scene: Scene) -> None:
    claim = scene.agreed(4_000)
    scene.step(service.add_receipt, claim, 4_000, scene.today, MoneyTo.ACCOUNT)
    history = scene.ask(list_history, "claim", claim)
    parts = {(entry.action, entry.part) for entry in history}
    assert {("created", ""), ("changed", ""), ("created", "claim_receipt"), ("created", "claim_step")} <= parts
    assert all(entry.staff == "王芳" for entry in history)


def test_what_is_refused_leaves_nothing_behind(scene: Scene) -> None:
    def register_then_fail(session: Session, actor: Actor) -> None:
        service.register_claim(session, actor, ClaimDraft("YT0000000000001", ClaimKind.LOST, 5))
        raise UserError("no")

    with pytest.raises(UserError):
        scene.do(register_then_fail)
    assert scene.ask(lambda session: session.query(Claim).count()) == 0
    assert scene.ask(store.list_claim_ids, ClaimFilter(text="YT00000")) == []


def test_an_over_payment_pays_for_no_other_claim(scene: Scene) -> None:
    for received_fen in (4_000, 12_500):
        scene.step(service.add_receipt, scene.agreed(10_000), received_fen, date(2026, 10, 5), MoneyTo.ACCOUNT)
    sums = scene.ask(store.sum_claims, store.ClaimFilter())
    assert (sums.agreed_fen, sums.received_fen) == (20_000, 16_500)
    assert (sums.outstanding_fen, sums.overpaid_fen) == (6_000, 2_500)
