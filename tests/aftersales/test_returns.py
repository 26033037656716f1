"""Goods come back: counted, inspected, in stock by their grade; what is not taken leaves again."""

from datetime import timedelta

import pytest

from shopdesk.aftersales import service
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import EventKind, FaultSide, TicketKind, TicketState
from shopdesk.aftersales.steps.steps_ahead import steps_ahead
from shopdesk.core import search
from shopdesk.core.errors import UserError
from shopdesk.stock import service as stock
from tests.aftersales.scene import Scene
from tests.aftersales.ways import all_good, all_missing, approve, brought_to, dispatch, opened, receive, state_of

K, S = TicketKind, TicketState


def two_jeans(scene: Scene, kind: TicketKind = K.RETURN) -> TicketId:
    """An approved ticket for both pairs of jeans."""
    order_id = scene.order()
    scene.address()
    ticket_id = scene.ticket(kind, order_id, lines=[(scene.lines(order_id)[1], 2)])
    approve(scene, ticket_id)
    return ticket_id


def counts(scene: Scene, ticket_id: TicketId, *told: int) -> dict[int, Counted]:
    (line,) = scene.stored(ticket_id)["lines"]
    return {line["id"]: Counted(*told)}


def moved(scene: Scene, ticket_id: TicketId) -> list[tuple[str, str, str, int]]:
    """What moved for a ticket: direction, purpose, grade, pieces."""
    rows = scene.ask(stock.movements_of, "ticket", ticket_id)
    return [(str(row.direction), str(row.purpose), str(row.grade), row.quantity) for row in rows]


def keys_ahead(scene: Scene, ticket_id: TicketId) -> list[str]:
    return [choice.key for choice in scene.ask(steps_ahead, scene.actor, ticket_id)]


def test_a_return_is_found_by_its_tracking_number(scene: Scene) -> None:
    ticket_id = opened(scene, K.RETURN)
    with pytest.raises(UserError, match="tracking no") as refused:
        scene.step(service.enter_return, ticket_id, "中通快递", " ")
    assert refused.value.field == "tracking_no"
    scene.step(service.enter_return, ticket_id, "中通快递", " 7310 0000 0000 01")
    stored = scene.stored(ticket_id)
    assert (stored["return_courier"], stored["return_tracking_no"]) == ("中通快递", "73100000000001")
    assert stored["events"][-1]["note"] == "中通快递 73100000000001"
    assert scene.ask(search.newest_ids, "ticket", "00000001", 5) == [ticket_id]


def test_the_time_to_resolve_a_return_runs_anew_from_its_arrival(scene: Scene) -> None:
    ticket_id = two_jeans(scene)
    scene.passes(hours=100)
    receive(scene, ticket_id)
    assert scene.stored(ticket_id)["due_at"] == scene.now + timedelta(hours=48)


def test_goods_go_into_stock_by_their_grade(scene: Scene) -> None:
    ticket_id = two_jeans(scene)
    scene.step(service.receive_return, ticket_id, counts(scene, ticket_id, 1, 1, 0), "包裹破了")
    assert moved(scene, ticket_id) == [("in", "return", "good", 1), ("in", "return", "defective", 1)]
    row = scene.ask(stock.movements_of, "ticket", ticket_id)[0]
    stored = scene.stored(ticket_id)
    assert (row.source_no, row.style_no, row.by, row.note) == (stored["ticket_no"], "MY-2602", "王芳", "包裹破了")
    assert (stored["state"], stored["returned_at"]) == (S.INSPECTING, scene.now)


@pytest.mark.parametrize("told", [(1, 0, 0), (2, 1, 0), (3, 0, -1), (-1, 3, 0), (0, 0, 0)])
def test_counts_come_to_the_pieces_of_the_line(scene: Scene, told: tuple[int, int, int]) -> None:
    ticket_id = two_jeans(scene)
    before = scene.stored(ticket_id)
    with pytest.raises(UserError, match=r"“牛仔裤”.* to 2 together") as refused:
        scene.step(service.receive_return, ticket_id, counts(scene, ticket_id, *told))
    assert refused.value.field == "counts"
    assert (scene.stored(ticket_id), moved(scene, ticket_id)) == (before, [])


def test_an_inspection_is_not_passed_uncounted_nor_while_pieces_are_missing(scene: Scene) -> None:
    ticket_id = two_jeans(scene)
    scene.step(service.receive_return, ticket_id, {})
    with pytest.raises(UserError, match="count the goods"):
        scene.step(service.pass_inspection, ticket_id)
    with pytest.raises(UserError, match="here already"):
        scene.step(service.receive_return, ticket_id, {})
    scene.step(service.receive_return, ticket_id, counts(scene, ticket_id, 1, 0, 1))
    with pytest.raises(UserError, match=r"pieces are missing \(1\)"):
        scene.step(service.pass_inspection, ticket_id)
    scene.step(service.receive_return, ticket_id, counts(scene, ticket_id, 2, 0, 0), "第二个包裹")
    assert moved(scene, ticket_id) == [("in", "return", "good", 1), ("in", "return", "good", 1)]
    scene.step(service.pass_inspection, ticket_id)
    assert state_of(scene, ticket_id) is S.AWAITING_REFUND


def test_counting_again_takes_back_what_was_counted_wrongly(scene: Scene) -> None:
    ticket_id = two_jeans(scene)
    scene.step(service.receive_return, ticket_id, counts(scene, ticket_id, 2, 0, 0))
    scene.step(service.receive_return, ticket_id, counts(scene, ticket_id, 0, 1, 1))
    assert sorted(moved(scene, ticket_id)) == [
        ("in", "return", "defective", 1),
        ("in", "return", "good", 2),
        ("out", "correction", "good", 2),
    ]
    (line,) = scene.stored(ticket_id)["lines"]
    assert (line["good"], line["defective"], line["missing"]) == (0, 1, 1)


def test_what_was_inspected_is_not_counted_again(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.RETURN, S.AWAITING_REFUND)
    with pytest.raises(UserError, match="inspected already"):
        receive(scene, ticket_id)


def test_goods_wait_for_the_review(scene: Scene) -> None:
    ticket_id = opened(scene, K.RETURN)
    with pytest.raises(UserError, match="to be reviewed before"):
        receive(scene, ticket_id)


def test_nothing_comes_back_for_a_refund_only(scene: Scene) -> None:
    ticket_id = opened(scene, K.REFUND)
    for verb, arguments in (
        (service.receive_return, (all_good(scene, ticket_id),)),
        (service.enter_return, ("", "YT9000000000001")),
    ):
        with pytest.raises(UserError, match="is “Refund only”: no goods"):
            scene.step(verb, ticket_id, *arguments)


def test_not_passed_needs_a_note_and_a_photo_of_what_arrived(scene: Scene) -> None:
    ticket_id = two_jeans(scene)
    scene.photo("ticket", ticket_id)  # the customer's own, from before
    scene.passes(days=3)
    receive(scene, ticket_id)
    scene.passes(minutes=5)
    with pytest.raises(UserError, match="photo of what is wrong") as refused:
        scene.step(service.fail_inspection, ticket_id, "洗过了")
    assert refused.value.field == "photos"
    scene.photo("ticket", ticket_id)
    with pytest.raises(UserError, match="what is wrong with the goods") as refused:
        scene.step(service.fail_inspection, ticket_id, " ")
    assert refused.value.field == "note"
    scene.step(service.fail_inspection, ticket_id, "洗过了")
    stored = scene.stored(ticket_id)
    assert (stored["state"], stored["approved_fen"], stored["approved_at"]) == (S.PENDING_REVIEW, None, None)


def test_after_a_failed_inspection_operations_may_agree_to_less(scene: Scene) -> None:
    ticket_id = two_jeans(scene)
    scene.step(service.receive_return, ticket_id, all_missing(scene, ticket_id))
    scene.photo("ticket", ticket_id)
    scene.step(service.fail_inspection, ticket_id, "空包裹")
    scene.step(service.approve, ticket_id, 1_000)
    assert state_of(scene, ticket_id) is S.AWAITING_REFUND
    assert moved(scene, ticket_id) == []


@pytest.mark.parametrize("refuse", ["reject", "cancel"])
def test_goods_that_are_not_taken_go_back_to_the_customer_once(scene: Scene, refuse: str) -> None:
    ticket_id = two_jeans(scene)
    scene.step(service.receive_return, ticket_id, counts(scene, ticket_id, 0, 2, 0))
    scene.photo("ticket", ticket_id)
    scene.step(service.fail_inspection, ticket_id, "穿过了")
    scene.step(getattr(service, refuse), ticket_id, "影响二次销售")
    assert keys_ahead(scene, ticket_id)[0] == "send_goods_back"
    scene.step(service.send_goods_back, ticket_id, "圆通速递", "YT9000000000005")
    assert moved(scene, ticket_id)[-1] == ("out", "sent_back", "defective", 2)
    stored = scene.stored(ticket_id)
    assert stored["events"][-1]["what"] is EventKind.GOODS_RETURNED
    assert (stored["out_courier"], stored["out_tracking_no"]) == ("圆通速递", "YT9000000000005")
    assert "send_goods_back" not in keys_ahead(scene, ticket_id)
    with pytest.raises(UserError, match="none of its goods are here"):
        scene.step(service.send_goods_back, ticket_id, "圆通速递", "YT9000000000006")
    with pytest.raises(UserError, match="have left again"):
        receive(scene, ticket_id)


def test_a_parcel_that_arrives_for_a_cancelled_ticket_is_taken_in_and_can_go_back(scene: Scene) -> None:
    ticket_id = two_jeans(scene)
    scene.step(service.cancel, ticket_id, "不退了")
    assert "send_goods_back" not in keys_ahead(scene, ticket_id)
    receive(scene, ticket_id)
    assert state_of(scene, ticket_id) is S.CANCELLED
    assert moved(scene, ticket_id) == [("in", "return", "good", 2)]
    scene.step(service.send_goods_back, ticket_id, "圆通速递", "YT9000000000005")


def test_a_repaired_piece_is_not_sent_back_a_second_time(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.REPAIR, S.DISPATCHED)
    scene.step(service.cancel, ticket_id, "客户投诉")
    assert "send_goods_back" not in keys_ahead(scene, ticket_id)
    with pytest.raises(UserError, match="none of its goods are here"):
        scene.step(service.send_goods_back, ticket_id, "圆通速递", "YT9000000000005")


def exchange(scene: Scene, side: FaultSide = FaultSide.SHOP) -> TicketId:
    ticket_id = opened(scene, K.EXCHANGE, faults={side: 100})
    approve(scene, ticket_id)
    return ticket_id


def test_goods_leave_first_when_the_shop_is_to_blame_and_the_return_is_under_way(scene: Scene) -> None:
    ticket_id = exchange(scene)
    with pytest.raises(UserError, match=r"tracking no\. of the return first"):
        scene.step(service.ship_first, ticket_id, "老客户")
    scene.step(service.enter_return, ticket_id, "中通快递", "73100000000001")
    with pytest.raises(UserError, match="reason"):
        scene.step(service.ship_first, ticket_id, "")
    scene.step(service.ship_first, ticket_id, "老客户")
    stored = scene.stored(ticket_id)
    assert (stored["state"], stored["ship_first"], stored["returned_at"]) == (S.AWAITING_DISPATCH, True, None)


def test_goods_do_not_leave_first_when_it_is_not_the_shops_fault(scene: Scene) -> None:
    ticket_id = exchange(scene, FaultSide.CUSTOMER)
    scene.step(service.enter_return, ticket_id, "中通快递", "73100000000001")
    with pytest.raises(UserError, match="here it is “Customer”"):
        scene.step(service.ship_first, ticket_id, "老客户")


@pytest.mark.parametrize("kind", [K.RETURN, K.REPAIR])
def test_only_an_exchange_leaves_first(scene: Scene, kind: TicketKind) -> None:
    ticket_id = brought_to(scene, kind, S.AWAITING_RETURN)
    assert "ship_first" not in keys_ahead(scene, ticket_id)
    with pytest.raises(UserError, match="only the goods of an exchange"):
        scene.step(service.ship_first, ticket_id, "老客户")


@pytest.mark.parametrize("state", [S.AWAITING_DISPATCH, S.DISPATCHED, S.COMPLETED])
def test_goods_of_what_was_shipped_first_arrive_later_without_changing_the_state(
    scene: Scene, state: TicketState
) -> None:
    ticket_id = exchange(scene)
    scene.step(service.enter_return, ticket_id, "中通快递", "73100000000001")
    scene.step(service.ship_first, ticket_id, "老客户")
    if state is not S.AWAITING_DISPATCH:
        dispatch(scene, ticket_id)
    if state is S.COMPLETED:
        scene.step(service.complete, ticket_id)
    assert "receive_return" in keys_ahead(scene, ticket_id)
    receive(scene, ticket_id)
    stored = scene.stored(ticket_id)
    assert (stored["state"], stored["returned_at"]) == (state, scene.now)
    assert ("in", "exchange", "good", 1) in moved(scene, ticket_id)
