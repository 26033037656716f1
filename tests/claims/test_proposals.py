"""What a claim begins with: from an order, a ticket, a scan; and the amount by the courier's rule."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.books.reasons import add_default_reasons, list_reasons
from shopdesk.aftersales.drafting.drafts import LineDraft, TicketDraft
from shopdesk.aftersales.model import ReasonId, Replacement, Ticket, TicketId
from shopdesk.aftersales.states import TicketKind
from shopdesk.claims import service
from shopdesk.claims.drafting.claim_draft import ClaimDraft, GoodsDraft, complete
from shopdesk.claims.drafting.drafts import problems
from shopdesk.claims.drafting.proposals import FoundParcel
from shopdesk.claims.losses.parcel_result import parcel_result
from shopdesk.claims.states import ClaimKind
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.couriers.managing import change_courier, draft_of
from shopdesk.couriers.model import AmountRule
from shopdesk.couriers.service import list_couriers
from shopdesk.orders.model import Order, OrderId
from shopdesk.orders.service import order_facts
from shopdesk.orders.upkeep import keep_up
from tests.claims.scene import Scene

PARCEL = "YT0000000004711"


def ruled(scene: Scene, rule: AmountRule, **named: Any) -> None:
    """圆通 goes by another rule."""
    row = next(row for row in scene.ask(list_couriers) if row.name == "圆通速递")
    scene.do(change_courier, row.id, row.version, draft_of(row)._replace(amount_rule=rule, **named))


def proposed(scene: Scene, **named: Any) -> tuple[int, str]:
    return scene.ask(service.proposal_for, ClaimDraft(PARCEL, ClaimKind.LOST, 0, **named))


def ticket(scene: Scene, order_id: OrderId, reason: str, pieces: int = 1, line: int = 1) -> TicketId:
    """A reissue of some pieces of one line."""
    scene.do(add_default_reasons)
    reason_id = next(ReasonId(row.id) for row in scene.ask(list_reasons) if row.text == reason)
    line_id = scene.ask(order_facts, order_id).lines[line].id
    draft = TicketDraft(TicketKind.REISSUE, (LineDraft(line_id, pieces),), reason_id=reason_id)
    return scene.do(tickets.open_ticket, draft).id


def sent_again(scene: Scene, ticket_id: TicketId, tracking_no: str, courier: str = "", cap_fen: int = 0) -> None:
    """The goods of a ticket left in another parcel on 20 October, perhaps with a cap that is not in the order."""

    def send(session: Session, _actor: Actor) -> None:
        found = session.get_one(Ticket, ticket_id)
        found.out_tracking_no, found.out_key, found.out_courier = tracking_no, tracking_no.lower(), courier
        found.dispatched_at = datetime(2026, 10, 20, 4, tzinfo=UTC)
        if cap_fen:
            found.replacements = [Replacement(position=0, title="帽子", quantity=2, price_fen=cap_fen)]

    scene.do(send)


def indexed(scene: Scene, order_id: OrderId) -> OrderId:
    """As an import leaves an order: found by each of its parcels."""

    def keep(session: Session, _actor: Actor) -> None:
        keep_up(session, [session.get_one(Order, order_id)])

    scene.do(keep)
    return order_id


def scanned(scene: Scene, code: str) -> FoundParcel:
    return scene.ask(service.draft_from_code, code)


def test_all_of_an_order_is_worth_what_was_paid_a_part_what_it_cost(scene: Scene) -> None:
    draft = scene.ask(service.draft_from_order, scene.order(PARCEL))
    assert (draft.claimed_fen, draft.tracking_no, draft.postage_fen) == (27_650, PARCEL, 800)
    assert proposed(scene) == (27_650, "￥276.50 paid for the order")
    assert draft.goods is not None
    dress, jeans = draft.goods
    assert proposed(scene, goods=(jeans, dress)) == (27_650, "￥276.50 paid for the order")
    assert proposed(scene, goods=(jeans,)) == (13_950, "￥139.50 cost of the goods")
    assert proposed(scene, goods=(dress, jeans._replace(quantity=1))) == (19_875, "￥198.75 cost of the goods")
    assert proposed(scene, goods=(dress, jeans._replace(cost_fen=5_000))) == (22_900, "￥229.00 cost of the goods")
    assert proposed(scene, goods=()) == (0, "the goods have no cost yet")


def test_a_parcel_without_insurance_is_worth_so_many_times_its_postage(scene: Scene) -> None:
    order_id = scene.order(PARCEL)
    ruled(scene, AmountRule.POSTAGE, postage_times=3, declared_percent=90)
    assert scene.ask(service.draft_from_order, order_id).claimed_fen == 2_400
    assert proposed(scene) == (2_400, "3 × ￥8.00 postage")
    assert proposed(scene, postage_fen=1_200) == (3_600, "3 × ￥12.00 postage")
    assert proposed(scene, declared_fen=20_000) == (18_000, "90% of the declared ￥200.00")
    amount_fen, why = proposed(scene, postage_fen=0)
    assert amount_fen == 0 and "no postage is entered" in why


def test_a_rule_of_the_declared_value_falls_back_to_the_goods(scene: Scene) -> None:
    scene.order(PARCEL)
    ruled(scene, AmountRule.DECLARED)
    assert proposed(scene, declared_fen=20_000) == (20_000, "100% of the declared ￥200.00")
    assert proposed(scene) == (27_650, "￥276.50 paid for the order, for no value was declared")
    jeans = (scene.ask(complete, ClaimDraft(PARCEL, ClaimKind.LOST, 0)).draft.goods or ())[1:]
    assert proposed(scene, goods=jeans) == (13_950, "￥139.50 cost, for no value was declared")


def test_nothing_is_proposed_while_nobody_knows_the_courier(scene: Scene) -> None:
    goods = (GoodsDraft("裙子", 1, 5_000),)
    draft = ClaimDraft("what", ClaimKind.LOST, 0, goods=goods)
    assert scene.ask(service.proposal_for, draft) == (0, "the courier is not known yet")


def test_of_several_parcels_the_first_without_a_claim_is_proposed(scene: Scene) -> None:
    order_id = scene.order("YT0000000000001,YT0000000000002")
    assert scene.ask(service.draft_from_order, order_id).tracking_no == "YT0000000000001"
    first = scene.claim(tracking_no="YT0000000000001")
    assert scene.ask(service.draft_from_order, order_id).tracking_no == "YT0000000000002"
    scene.claim(tracking_no="YT0000000000002")
    assert scene.ask(service.draft_from_order, order_id).tracking_no == "YT0000000000001"
    scene.step(service.withdraw_claim, first, "登记错了")
    assert scene.ask(service.draft_from_order, order_id).tracking_no == "YT0000000000001"


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        ("快递丢失", ClaimKind.LOST),
        ("快递破损", ClaimKind.DAMAGED),
        ("少件", ClaimKind.SHORTAGE),
        ("漏发", ClaimKind.SHORTAGE),
    ],
)
def test_a_ticket_brings_its_pieces_and_what_happened(scene: Scene, reason: str, kind: ClaimKind) -> None:
    order_id = scene.order(PARCEL)
    draft = scene.ask(service.draft_from_ticket, ticket(scene, order_id, reason))
    assert (draft.kind, draft.tracking_no, draft.order_id) == (kind, PARCEL, order_id)
    assert [(one.title, one.quantity, one.cost_fen) for one in draft.goods or ()] == [("牛仔裤", 1, 6_975)]
    assert draft.claimed_fen == 6_975
    assert scene.do(service.register_claim, draft).claim_no == "CL2610-0001"


def test_a_ticket_of_an_order_without_a_parcel_still_brings_its_pieces(scene: Scene) -> None:
    draft = scene.ask(service.draft_from_ticket, ticket(scene, scene.order(""), "漏发"))
    assert (draft.tracking_no, draft.kind) == ("", ClaimKind.SHORTAGE)
    assert [(one.title, one.quantity) for one in draft.goods or ()] == [("牛仔裤", 1)]


def test_the_parcel_that_was_sent_again_is_claimed_after_the_first(scene: Scene) -> None:
    order_id = scene.order(PARCEL)
    ticket_id = ticket(scene, order_id, "快递丢失")
    sent_again(scene, ticket_id, "YT0000000009999")
    assert scene.ask(service.draft_from_ticket, ticket_id).tracking_no == PARCEL
    scene.claim(tracking_no=PARCEL)
    assert scene.ask(service.draft_from_ticket, ticket_id).tracking_no == "YT0000000009999"
    found = scanned(scene, "yt0000000009999")
    assert found.draft is not None and found.words.startswith("Sent for AS2610-0001, order 3001")
    assert [(one.title, one.quantity) for one in found.draft.goods or ()] == [("牛仔裤", 1)]


def test_a_parcel_sent_again_has_its_own_courier_day_and_goods(scene: Scene) -> None:
    scene.today = date(2026, 10, 25)
    order_id = scene.order(PARCEL)
    sent_again(scene, ticket(scene, order_id, "快递丢失"), "9712345678901", "韵达", cap_fen=4_500)
    draft = scanned(scene, "9712345678901").draft
    assert draft is not None and draft.order_id == order_id
    assert [(one.title, one.quantity, one.cost_fen) for one in draft.goods or ()] == [("帽子", 2, 4_500)]
    assert draft.claimed_fen == 9_000
    detail = scene.detail(scene.claim(9_000, tracking_no="9712345678901"))  # as somebody types it who knows no more
    assert (detail.row.courier, detail.row.order_id, detail.row.goods) == ("韵达快递", order_id, "帽子 ×2")
    assert detail.row.due_on == date(2026, 11, 19)
    # Said to be of another order, it is one of that order's parcels.
    other = scene.order("", order_no="3001000000000000200")
    named = ClaimDraft("9712345678901", ClaimKind.LOST, 0, order_id=other)
    completed = scene.ask(complete, named)
    assert (completed.draft.order_id, completed.courier.name) == (other, "圆通速递")


def test_a_ticket_in_the_recycle_bin_brings_nothing(scene: Scene) -> None:
    ticket_id = ticket(scene, scene.order(PARCEL), "快递丢失")
    scene.do(tickets.delete_tickets, {ticket_id: 1})
    with pytest.raises(UserError, match="recycle bin"):
        scene.ask(service.draft_from_ticket, ticket_id)


def test_a_scanned_parcel_fills_everything_and_can_be_registered(scene: Scene) -> None:
    order_id = indexed(scene, scene.order(f"YT0000000000001,{PARCEL}"))
    for code in (PARCEL, f"  {PARCEL.lower()} ", "YT 0000 0000 04711"):
        found = scanned(scene, code)
        assert found.claim_id is None and found.words == "Order 3001000000000000100 of 小鱼儿24."
        assert found.draft is not None
        assert (found.draft.tracking_no, found.draft.order_id, found.draft.claimed_fen) == (PARCEL, order_id, 27_650)
    assert found.draft is not None and scene.do(service.register_claim, found.draft).claim_no == "CL2610-0001"


def test_a_scan_leads_to_the_claim_there_is(scene: Scene) -> None:
    scene.order(PARCEL)
    claim_id = scene.claim(tracking_no=PARCEL)
    for code in (PARCEL, PARCEL.lower(), "3001000000000000100", "CL2610-0001", "cl2610-0001"):
        assert scanned(scene, code) == (None, claim_id, f"{PARCEL} is claimed as CL2610-0001.")
    scene.step(service.withdraw_claim, claim_id, "找到了")
    assert scanned(scene, PARCEL).draft is not None
    assert scanned(scene, "CL2610-0001").claim_id == claim_id


def test_an_order_number_leads_to_its_parcel_that_is_still_to_be_claimed(scene: Scene) -> None:
    scene.order(f"YT0000000000001,{PARCEL}")
    scene.claim(tracking_no="YT0000000000001")
    found = scanned(scene, "3001000000000000100")
    assert found.draft is not None and found.draft.tracking_no == PARCEL
    scene.order("", order_no="3001000000000000200")
    found = scanned(scene, "3001000000000000200")
    assert found.draft is not None and found.draft.tracking_no == ""
    assert "no tracking no. on file" in found.words


def test_two_orders_in_one_parcel_are_told(scene: Scene) -> None:
    scene.order(PARCEL)
    newer = scene.order(PARCEL, order_no="3001000000000000200")
    found = scanned(scene, PARCEL)
    assert found.draft is not None and found.draft.order_id == newer
    assert found.words == "Order 3001000000000000200, the newest of 2 in this parcel."


def test_a_parcel_nobody_knows_brings_its_courier_and_anything_else_nothing(scene: Scene) -> None:
    found = scanned(scene, PARCEL)
    assert found.words == f"No order on file has the parcel {PARCEL} of 圆通速递."
    assert found.draft is not None and found.draft.courier_id is not None and found.draft.order_id is None
    found = scanned(scene, "9712345678901")
    assert found.draft is not None and found.draft.courier_id is None and "does not tell the courier" in found.words
    for code in ("", "  ", "MY-2601", "1234567", "https://example.com/1234567890", "法式连衣裙法式连衣裙"):
        found = scanned(scene, code)
        assert (found.draft, found.claim_id) == (None, None) and found.words


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    st.text(max_size=80)
    | st.from_regex(r"[A-Za-z0-9]{1,70}", fullmatch=True)
    | st.sampled_from([PARCEL, PARCEL.lower(), "cl2610-0001", "YT0000000000077", "3001000000000000700"])
)
def test_whatever_is_scanned_is_answered_in_words(scene: Scene, code: str) -> None:
    if not scene.tracking:
        scene.next_tracking_no()
        scene.order("YT0000000000077", order_no="3001000000000000700")
        scene.claim(tracking_no=PARCEL)
    found = scanned(scene, code)
    assert found.words and (found.draft is None or found.claim_id is None)
    assert (found.claim_id is not None) == (code.strip().upper() in (PARCEL, "CL2610-0001"))
    if found.draft is not None:
        # A draft can be saved, or says what is still to be entered.
        fields = {error.field for error in scene.ask(problems, found.draft)}
        assert fields <= {"tracking_no", "courier", "claimed"}


def one_line(scene: Scene, quantity: int, paid_fen: int, postage_fen: int) -> OrderId:
    """An order of one kind of goods, whose line has all that was paid with the postage in it."""
    order_id = scene.order(PARCEL, paid_fen=paid_fen, postage_fen=postage_fen)

    def keep_one(session: Session, _actor: Actor) -> None:
        order = session.get_one(Order, order_id)
        dress, jeans = order.lines
        session.delete(dress)
        jeans.quantity, jeans.paid_fen, jeans.price_fen = quantity, paid_fen, paid_fen

    scene.do(keep_one)
    return order_id


def test_a_piece_costs_its_share_of_the_goods_as_in_the_parcel_result(scene: Scene) -> None:
    order_id = one_line(scene, 2, 52_192, 392)
    draft = scene.ask(service.draft_from_ticket, ticket(scene, order_id, "快递丢失", line=0))
    assert [(one.quantity, one.cost_fen) for one in draft.goods or ()] == [(1, 25_900)]
    assert draft.claimed_fen == 25_900
    result = scene.ask(parcel_result, order_id)
    assert result is not None and result.reissue_cost_fen == 25_900


def test_a_piece_of_an_uneven_share_costs_what_its_ticket_says(scene: Scene) -> None:
    order_id = one_line(scene, 2, 52_193, 392)
    draft = scene.ask(service.draft_from_ticket, ticket(scene, order_id, "快递丢失", line=0))
    result = scene.ask(parcel_result, order_id)
    assert result is not None and draft.claimed_fen == result.reissue_cost_fen == 25_901


def test_all_of_an_order_is_what_was_paid_for_it_whatever_its_pieces_are_rounded_to(scene: Scene) -> None:
    order_id = one_line(scene, 3, 71_200, 0)
    for draft in (
        scene.ask(service.draft_from_order, order_id),
        scene.ask(service.draft_from_ticket, ticket(scene, order_id, "快递丢失", pieces=3, line=0)),
    ):
        assert [(one.quantity, one.cost_fen) for one in draft.goods or ()] == [(3, 23_733)]
        assert draft.claimed_fen == 71_200
    assert proposed(scene) == (71_200, "￥712.00 paid for the order")
    ruled(scene, AmountRule.DECLARED)
    assert proposed(scene) == (71_200, "￥712.00 paid for the order, for no value was declared")
