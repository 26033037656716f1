"""What becomes of parcels at the receiving desk."""

import pytest

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.core.actor import Role
from shopdesk.core.audit import list_history
from shopdesk.core.errors import Conflict, UserError
from shopdesk.photos.service import count_record_photos
from shopdesk.receiving import service
from shopdesk.receiving.model import ParcelKind, ParcelState
from shopdesk.receiving.service import Counted, ParcelDraft
from tests.receiving.desk_scene import JT, SF, YT, DeskScene


def test_a_return_is_received_with_its_parcel(scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    dress, jeans = scene.ask(service.goods_of_ticket, ticket_id)
    counts = {dress.id: Counted(1), jeans.id: Counted(0, 1, 1)}
    got = scene.receive(ticket_id, counts=counts, weight_g=900, slip_weight_g=1_200, note="袋子破了")
    assert got.lighter_by_g == 300
    row = scene.parcel(got.parcel_id)
    assert (row.kind, row.state, row.ticket_id) == (ParcelKind.RETURN, ParcelState.SETTLED, ticket_id)
    assert row.customer_name == "小鱼儿24" and row.courier == "顺丰速运" and row.note == "袋子破了"
    assert scene.stored(ticket_id)["state"] is TicketState.INSPECTING
    assert scene.moved("ticket", ticket_id) == [
        ("in", "return", "good", 1),
        ("in", "return", "defective", 1),
    ]
    what, words, _amount = scene.last_event(ticket_id)
    assert what == "received" and words == "袋子破了; 0.9 kg instead of 1.2 kg on the slip"
    assert [one.id for one in scene.ask(service.parcels_of_ticket, ticket_id)] == [got.parcel_id]


@pytest.mark.parametrize(
    ("weight", "slip", "lighter"), [(1_000, 1_000, 0), (985, 1_000, 0), (970, 1_000, 30), (2_000, 1_000, 0)]
)
def test_only_what_scales_do_not_explain_is_pointed_out(weight: int, slip: int, lighter: int) -> None:
    assert service.lighter_by_g(weight, slip) == lighter
    assert service.lighter_by_g(None, slip) == service.lighter_by_g(weight, None) == 0


def test_a_ticket_that_knew_of_no_parcel_gets_its_number(scene: DeskScene) -> None:
    ticket_id = scene.awaited(number="")
    scene.receive(ticket_id, JT)
    stored = scene.stored(ticket_id)
    assert (stored["return_courier"], stored["return_tracking_no"]) == ("极兔速递", JT)
    known = scene.awaited()
    scene.receive(known, YT)
    assert scene.stored(known)["return_tracking_no"] == SF


def test_whoever_saw_an_older_ticket_is_told(scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    version = scene.version(ticket_id)
    scene.step(tickets.add_note, ticket_id, "问过了")
    with pytest.raises(Conflict):
        scene.do(service.receive_for_ticket, ticket_id, version, scene.all_good(ticket_id), ParcelDraft(SF))
    assert scene.parcels() == []


def test_nothing_is_kept_of_a_parcel_its_ticket_refuses(scene: DeskScene) -> None:
    ticket_id = scene.ticket(TicketKind.RETURN, scene.order())
    with pytest.raises(UserError, match="reviewed"):
        scene.receive(ticket_id)
    assert scene.parcels() == [] and scene.stored(ticket_id)["return_tracking_no"] == ""


def test_pieces_that_come_later_are_counted_anew(scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    dress, jeans = scene.ask(service.goods_of_ticket, ticket_id)
    scene.receive(ticket_id, counts={dress.id: Counted(1), jeans.id: Counted(1, 0, 1)})
    with pytest.raises(UserError, match="missing"):
        scene.step(tickets.pass_inspection, ticket_id)
    scene.receive(ticket_id, JT)
    scene.step(tickets.pass_inspection, ticket_id)
    assert sum(quantity for _in, _why, _grade, quantity in scene.moved("ticket", ticket_id)) == 3
    assert [row.tracking_no for row in scene.parcels()] == [JT, SF]


def test_an_unclaimed_parcel_waits_until_its_ticket_is_found(scene: DeskScene) -> None:
    parcel_id = scene.unclaimed(sender="杭州 周", contents="连衣裙一件", weight_g=500)
    scene.photo("parcel", parcel_id)
    number, oldest = scene.ask(service.waiting_parcels)
    assert number == 1 and oldest == scene.now
    ticket_id = scene.awaited(number="")
    scene.on_parcel(
        service.claim_parcel, parcel_id, ticket_id, scene.version(ticket_id), scene.all_good(ticket_id), "看照片认出"
    )
    row = scene.parcel(parcel_id)
    assert (row.kind, row.state, row.ticket_no) == (ParcelKind.RETURN, ParcelState.SETTLED, "AS2611-0001")
    assert row.customer_name == "小鱼儿24" and row.note == "看照片认出"
    assert scene.stored(ticket_id)["return_tracking_no"] == SF
    assert scene.ask(count_record_photos, "ticket", [ticket_id]) == {ticket_id: 1}
    assert scene.ask(service.waiting_parcels) == (0, None)


def test_scanning_an_unclaimed_parcel_once_its_ticket_knows_it_makes_no_second_one(scene: DeskScene) -> None:
    parcel_id = scene.unclaimed(note="门口放着")
    scene.photo("parcel", parcel_id)
    ticket_id = scene.awaited()
    got = scene.receive(ticket_id, weight_g=700)
    assert got.parcel_id == parcel_id and len(scene.parcels()) == 1
    row = scene.parcel(parcel_id)
    assert row.kind is ParcelKind.RETURN and row.note == "门口放着" and row.weight_g == 700


@pytest.mark.parametrize("is_claimed", [True, False])
def test_what_a_photo_showed_before_its_ticket_was_found_need_not_be_taken_again(
    scene: DeskScene, is_claimed: bool
) -> None:
    parcel_id = scene.unclaimed()
    scene.photo("parcel", parcel_id)
    scene.passes(days=1)
    ticket_id = scene.awaited(number="" if is_claimed else SF)
    scene.photo("ticket", ticket_id)  # the customer's own, which shows nothing of what arrived
    scene.passes(minutes=5)
    if is_claimed:
        version, counts = scene.version(ticket_id), scene.all_good(ticket_id)
        scene.on_parcel(service.claim_parcel, parcel_id, ticket_id, version, counts)
    else:
        scene.receive(ticket_id)
    scene.step(tickets.fail_inspection, ticket_id, "洗过了")
    assert scene.state(ticket_id) is TicketState.PENDING_REVIEW


def test_a_photo_from_before_shows_nothing_of_an_unclaimed_parcel(scene: DeskScene) -> None:
    parcel_id = scene.unclaimed()
    scene.passes(days=1)
    ticket_id = scene.awaited(number="")
    scene.photo("ticket", ticket_id)
    scene.passes(minutes=5)
    scene.on_parcel(service.claim_parcel, parcel_id, ticket_id, scene.version(ticket_id), scene.all_good(ticket_id))
    with pytest.raises(UserError, match="photo of what is wrong"):
        scene.step(tickets.fail_inspection, ticket_id, "洗过了")


def test_a_parcel_is_not_kept_twice_while_it_waits(scene: DeskScene) -> None:
    first = scene.unclaimed()
    with pytest.raises(Conflict, match="2026-11-22") as refused:
        scene.unclaimed()
    assert refused.value.values["parcel_id"] == first
    scene.on_parcel(service.settle_parcel, first, "退回快递员")
    assert scene.unclaimed() != first


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ParcelDraft(), "tracking_no"),
        (ParcelDraft("123"), "tracking_no"),
        (ParcelDraft(SF, weight_g=-1), "weight_g"),
        (ParcelDraft(SF, customer_name="x" * 201), "customer_name"),
    ],
)
def test_what_is_wrong_with_a_parcel_is_told_at_its_field(scene: DeskScene, draft: ParcelDraft, field: str) -> None:
    with pytest.raises(UserError) as refused:
        scene.do(service.register_unclaimed, draft)
    assert refused.value.field == field and scene.parcels() == []


def test_a_parcel_without_a_number_is_kept_by_what_is_known_of_it(scene: DeskScene) -> None:
    one, other = scene.unclaimed("", contents="牛仔裤"), scene.unclaimed("", sender="义乌")
    assert one != other and scene.match("").before == ()


def test_an_undeliverable_order_comes_into_stock_and_leaves_again_with_the_new_number(scene: DeskScene) -> None:
    order_id = scene.under_way()
    old = scene.facts(order_id).tracking_no
    dress, jeans = scene.ask(service.goods_of_order, order_id)
    parcel_id = scene.undeliverable(order_id, counts={dress.id: Counted(0, 1), jeans.id: Counted(2)})
    assert scene.parcel(parcel_id).state is ParcelState.WAITING
    assert scene.moved("parcel", parcel_id) == [
        ("in", "undeliverable", "defective", 1),
        ("in", "undeliverable", "good", 2),
    ]
    scene.on_parcel(service.resend_parcel, parcel_id, "", YT, "换了地址")
    row = scene.parcel(parcel_id)
    assert (row.state, row.resent_courier, row.resent_tracking_no) == (ParcelState.SETTLED, "圆通速递", YT)
    assert row.outcome == f"Sent again with 圆通速递 {YT}" and row.note == "换了地址"
    assert scene.facts(order_id).tracking_no == f"{old},{YT}"
    assert scene.moved("parcel", parcel_id)[2:] == [("out", "resent", "good", 1), ("out", "resent", "good", 2)]
    assert [one.id for one in scene.match(YT).before] == [parcel_id]


def test_an_open_ticket_of_the_order_hears_that_its_parcel_came_back_and_left(scene: DeskScene) -> None:
    order_id = scene.under_way()
    ticket_id = scene.ticket(TicketKind.REFUND, order_id)
    parcel_id = scene.undeliverable(order_id)
    assert scene.last_event(ticket_id)[0] == "note"
    scene.on_parcel(service.resend_parcel, parcel_id, "圆通", YT)
    assert scene.last_event(ticket_id)[:2] == ("note", f"Sent again with 圆通速递 {YT}")


def test_a_replacement_that_came_back_leaves_again_for_its_ticket(scene: DeskScene) -> None:
    ticket_id = scene.dispatched()
    parcel_id = scene.do(service.register_undeliverable, ParcelDraft(YT), ticket_id=ticket_id)
    scene.on_parcel(service.resend_parcel, parcel_id, "极兔", JT, "电话打通了")
    stored = scene.stored(ticket_id)
    assert (stored["out_courier"], stored["out_tracking_no"]) == ("极兔速递", JT)
    assert scene.last_event(ticket_id)[:2] == ("resent", f"极兔速递 {JT}\n电话打通了")
    way = [(direction, purpose, quantity) for direction, purpose, _grade, quantity in scene.moved("ticket", ticket_id)]
    assert way == [
        ("out", "reissue", 1),
        ("out", "reissue", 2),
        ("in", "undeliverable", 1),
        ("in", "undeliverable", 2),
        ("out", "resent", 1),
        ("out", "resent", 2),
    ]


@pytest.mark.parametrize(
    ("courier", "number", "field"),
    [
        ("", "", "tracking_no"),
        ("", "12", "tracking_no"),
        ("", "YT0000000000001", "tracking_no"),
        ("", "ABC12345678901", "courier"),
    ],
)
def test_a_parcel_leaves_again_only_with_a_number_and_a_courier(
    scene: DeskScene, courier: str, number: str, field: str
) -> None:
    parcel_id = scene.undeliverable(scene.under_way())
    with pytest.raises(UserError) as refused:
        scene.on_parcel(service.resend_parcel, parcel_id, courier, number)
    assert refused.value.field == field and scene.parcel(parcel_id).state is ParcelState.WAITING


def test_an_undeliverable_parcel_needs_goods_that_fit(scene: DeskScene) -> None:
    order_id = scene.under_way()
    dress, jeans = scene.ask(service.goods_of_order, order_id)
    for counts in ({}, {dress.id: Counted(2)}, {jeans.id: Counted(2, 1)}, {dress.id: Counted(-1, 1)}):
        with pytest.raises(UserError) as refused:
            scene.undeliverable(order_id, counts=counts)
        assert refused.value.field == "counts"
    with pytest.raises(UserError, match="which order"):
        scene.do(service.register_undeliverable, ParcelDraft(JT))
    assert scene.parcels() == []


def test_a_parcel_is_settled_in_words_and_may_wait_again(scene: DeskScene) -> None:
    order_id = scene.under_way()
    parcel_id = scene.undeliverable(order_id)
    with pytest.raises(UserError) as refused:
        scene.on_parcel(service.settle_parcel, parcel_id, "  ")
    assert refused.value.field == "outcome"
    scene.on_parcel(service.settle_parcel, parcel_id, "客户不要了，退款")
    assert scene.parcel(parcel_id).outcome == "客户不要了，退款"
    with pytest.raises(UserError, match="does not wait"):
        scene.on_parcel(service.settle_parcel, parcel_id, "again")
    scene.on_parcel(service.reopen_parcel, parcel_id)
    assert scene.parcel(parcel_id).state is ParcelState.WAITING
    scene.on_parcel(service.resend_parcel, parcel_id, "", YT)
    with pytest.raises(UserError, match="moved on"):
        scene.on_parcel(service.reopen_parcel, parcel_id)


def test_what_was_entered_by_mistake_is_out_of_stock_again(scene: DeskScene) -> None:
    parcel_id = scene.undeliverable(scene.under_way())
    scene.on_parcel(service.settle_parcel, parcel_id, "扫错了", mistaken=True)
    net = sum(
        quantity if way == "in" else -quantity for way, _why, _grade, quantity in scene.moved("parcel", parcel_id)
    )
    assert net == 0
    with pytest.raises(UserError, match="moved on"):
        scene.on_parcel(service.reopen_parcel, parcel_id)


def test_a_parcel_with_freight_to_pay_is_not_taken_and_its_ticket_knows(scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    parcel_id = scene.do(service.refuse_collect, ParcelDraft(SF, note="未打招呼"), 1_500, ticket_id=ticket_id)
    row = scene.parcel(parcel_id)
    assert (row.kind, row.state, row.freight_fen) == (ParcelKind.COLLECT, ParcelState.SETTLED, 1_500)
    assert row.customer_name == "小鱼儿24"
    assert scene.last_event(ticket_id) == ("collect_refused", f"顺丰速运 {SF} 未打招呼", 1_500)
    assert scene.stored(ticket_id)["state"] is TicketState.AWAITING_RETURN and scene.moved("ticket", ticket_id) == []
    for draft, freight in ((ParcelDraft(), 0), (ParcelDraft(JT), -1)):
        with pytest.raises(UserError):
            scene.do(service.refuse_collect, draft, freight)


def test_a_ticket_that_is_gone_gets_no_parcel(scene: DeskScene) -> None:
    ticket_id = scene.ticket(TicketKind.REISSUE, scene.order())
    scene.do(tickets.delete_tickets, [ticket_id])
    for gone in (ticket_id, TicketId(99)):
        with pytest.raises(UserError, match="recycle bin, or does not exist"):
            scene.do(service.register_undeliverable, ParcelDraft(YT), ticket_id=gone)
        with pytest.raises(UserError, match="recycle bin, or does not exist"):
            scene.do(service.refuse_collect, ParcelDraft(SF), 1_500, ticket_id=gone)
    assert scene.parcels() == []


def test_what_is_known_of_a_parcel_is_corrected_unless_somebody_else_did(scene: DeskScene) -> None:
    parcel_id = scene.unclaimed(sender="杭州")
    version = scene.parcel(parcel_id).version
    scene.do(service.change_parcel, parcel_id, version, ParcelDraft(JT, customer_name="小鱼儿24", sender="宁波"))
    row = scene.parcel(parcel_id)
    assert (row.tracking_no, row.customer_name, row.sender, row.courier) == (JT, "小鱼儿24", "宁波", "极兔速递")
    with pytest.raises(Conflict):
        scene.do(service.change_parcel, parcel_id, version, ParcelDraft(JT))
    undeliverable = scene.undeliverable(scene.under_way())
    with pytest.raises(UserError, match="stays"):
        scene.on_parcel(service.change_parcel, undeliverable, ParcelDraft(JT))


def test_only_parcels_whose_goods_were_not_taken_in_go_to_the_recycle_bin(scene: DeskScene) -> None:
    parcel_id, kept = scene.unclaimed(), scene.undeliverable(scene.under_way())
    scene.do(service.delete_parcels, [parcel_id])
    assert [row.id for row in scene.parcels()] == [kept] and scene.match(SF).before == ()
    with pytest.raises(UserError, match="taken in"):
        scene.do(service.delete_parcels, [kept])
    with pytest.raises(UserError, match="recycle bin"):
        scene.do(service.settle_parcel, parcel_id, 2, "x")
    scene.do(service.restore_parcels, [parcel_id])
    assert {row.id for row in scene.parcels()} == {parcel_id, kept}


def test_every_step_of_a_parcel_is_in_its_history(scene: DeskScene) -> None:
    parcel_id = scene.undeliverable(scene.under_way())
    scene.on_parcel(service.resend_parcel, parcel_id, "", YT)
    told = [(row.action, row.part) for row in scene.ask(list_history, "parcel", parcel_id)]
    assert told.count(("created", "stock_movement")) == 4 and ("created", "") in told and ("changed", "") in told


def test_the_list_keeps_what_a_filter_names_and_whatever_waits(scene: DeskScene) -> None:
    old = scene.unclaimed()
    settled = scene.unclaimed(JT)
    scene.on_parcel(service.settle_parcel, settled, "退回")
    scene.passes(days=2)
    new = scene.undeliverable(scene.under_way())
    today = scene.clock.day_start(scene.clock.today())

    def ids(**wanted: object) -> list[int]:
        return [row.id for row in scene.parcels(**wanted)]

    assert ids(arrived_from=today) == [new]
    assert ids(arrived_from=today, or_waiting=True) == [new, old]
    assert ids(state=ParcelState.WAITING) == [new, old]
    assert ids(kinds=frozenset({ParcelKind.UNCLAIMED})) == [settled, old]
    assert ids(text=JT.lower()) == [settled] and ids(text="退回") == [settled] and ids(text="周静") == [new]
    assert ids(shop_id=scene.shop_id) == [new, settled, old]


@pytest.mark.parametrize("role", list(Role))
def test_who_does_not_do_the_warehouses_work_touches_no_parcels(scene: DeskScene, role: Role) -> None:
    parcel_id, order_id, ticket_id = scene.unclaimed(), scene.under_way(), scene.awaited(number="")
    sent_back = scene.undeliverable(scene.under_way())
    people = scene.hire_all()
    may = role in (Role.OWNER, Role.SUPERVISOR, Role.WAREHOUSE, Role.AFTER_SALES)
    seen = {one: scene.parcel(one).version for one in (parcel_id, sent_back)}
    calls = [
        (service.register_unclaimed, (ParcelDraft(JT),), {}),
        (service.register_undeliverable, (ParcelDraft("YT0000000000888"),), {"order_id": order_id}),
        (service.refuse_collect, (ParcelDraft(YT), 500), {"ticket_id": ticket_id}),
        (service.change_parcel, (parcel_id, seen[parcel_id], ParcelDraft(SF, note="x")), {}),
        (service.resend_parcel, (sent_back, seen[sent_back], "", "YT0000000000999"), {}),
        (service.settle_parcel, (parcel_id, seen[parcel_id] + may, "x"), {}),
        (service.reopen_parcel, (parcel_id, seen[parcel_id] + 2 * may), {}),
        (service.delete_parcels, ([parcel_id],), {}),
        (service.restore_parcels, ([parcel_id],), {}),
    ]
    for verb, args, named in calls:
        if may:
            scene.do_as(people[role], verb, *args, **named)
        else:
            with pytest.raises(UserError, match="can be done by"):
                scene.do_as(people[role], verb, *args, **named)
