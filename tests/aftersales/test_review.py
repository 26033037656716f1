"""Operations decide: what a ticket needs to be approved, how much, and that nobody decides twice."""

from dataclasses import replace
from typing import Any

import pytest

from shopdesk.aftersales import service
from shopdesk.aftersales.books import return_addresses
from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import EventKind, RefundChannel, TicketKind, TicketState
from shopdesk.aftersales.steps.giving_back import share_within
from shopdesk.core.actor import Role
from shopdesk.core.database import Database, open_engine
from shopdesk.core.errors import Conflict, UserError
from tests.aftersales.scene import Goods, Scene
from tests.aftersales.ways import all_good, brought_to, opened, receive, refund, state_of

K, S = TicketKind, TicketState


def parts(scene: Scene, ticket_id: TicketId, field: str) -> list[int]:
    return [one[field] for one in scene.stored(ticket_id)["orders"]]


def last_event(scene: Scene, ticket_id: TicketId) -> tuple[EventKind, str, int | None, str]:
    event = scene.stored(ticket_id)["events"][-1]
    return event["what"], event["note"], event["amount_fen"], event["by"]


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (K.REFUND, S.AWAITING_REFUND),
        (K.RETURN, S.AWAITING_RETURN),
        (K.EXCHANGE, S.AWAITING_RETURN),
        (K.REPAIR, S.AWAITING_RETURN),
        (K.REISSUE, S.AWAITING_DISPATCH),
    ],
)
def test_approval_leads_where_the_kind_leads(scene: Scene, kind: TicketKind, state: TicketState) -> None:
    ticket_id = opened(scene, kind)
    scene.step(service.approve, ticket_id, note="同意")
    assert state_of(scene, ticket_id) is state
    stored = scene.stored(ticket_id)
    amount = stored["proposed_fen"] if kind in (K.REFUND, K.RETURN) else None
    assert (stored["approved_by"], stored["approved_at"], stored["approved_fen"]) == ("王芳", scene.now, amount)
    assert last_event(scene, ticket_id) == (EventKind.APPROVED, "同意", amount, "王芳")


def test_two_people_cannot_both_decide(scene: Scene) -> None:
    ticket_id = opened(scene, K.REFUND)
    first, second = scene.hire(Role.AFTER_SALES), scene.hire(Role.SUPERVISOR)
    seen = scene.version(ticket_id)  # both look at it
    other_desk = Database(open_engine(scene.shop.folder.database))
    try:
        scene.do_as(first, service.approve, ticket_id, seen)
        approved = scene.stored(ticket_id)
        with pytest.raises(Conflict, match="is now “To refund”"), other_desk.write(second) as session:
            service.reject(session, second, ticket_id, seen, "理由不成立")
        with pytest.raises(Conflict), other_desk.write(second) as session:
            service.approve(session, second, ticket_id, seen)
    finally:
        other_desk.close()
    assert scene.stored(ticket_id) == approved
    assert approved["approved_by"] == "小陈"


def test_what_is_not_to_be_reviewed_is_not_approved(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.RETURN, S.INSPECTING)
    number = scene.stored(ticket_id)["ticket_no"]
    with pytest.raises(UserError, match=f"{number} is “To inspect”. “Approve” .*: To review"):
        scene.step(service.approve, ticket_id)


def test_a_reason_that_wants_a_photo_gets_no_approval_without(scene: Scene) -> None:
    order_id = scene.order()
    ticket_id = scene.ticket(K.REFUND, order_id, reason_id=scene.defect)
    with pytest.raises(UserError, match="“质量问题” is approved with a photo only") as refused:
        scene.step(service.approve, ticket_id)
    assert refused.value.field == "photos"
    scene.photo("ticket", ticket_id)
    scene.step(service.approve, ticket_id)


def move_address(scene: Scene, address_id: int, address: str) -> None:
    """The book says another street."""
    (row,) = [one for one in scene.ask(return_addresses.list_addresses) if one.id == address_id]
    draft = replace(return_addresses.draft_of(row), address=address)
    scene.do(return_addresses.change_address, address_id, row.version, draft)


def send_elsewhere(scene: Scene, ticket_id: TicketId, address_id: int) -> None:
    """Choose another return address in the form of a ticket."""
    draft = replace(scene.ask(drafts.draft_of, ticket_id), return_address_id=address_id)
    scene.step(service.change_ticket, ticket_id, draft)


def test_the_return_address_is_kept_as_the_customer_was_told(scene: Scene) -> None:
    order_id = scene.order()
    ticket_id = scene.ticket(K.RETURN, order_id)
    with pytest.raises(UserError, match="no return address") as refused:
        scene.step(service.approve, ticket_id)
    assert refused.value.field == "return_address"
    address_id = scene.address()
    scene.step(service.approve, ticket_id)
    move_address(scene, address_id, "江西省 南昌市 1号")
    stored = scene.stored(ticket_id)
    assert stored["return_address_id"] == address_id
    assert "仓前街道 1号" in stored["return_address"] and stored["ticket_no"] in stored["return_address"]


def test_a_customer_who_is_to_send_elsewhere_is_told_so_until_the_goods_are_here(scene: Scene) -> None:
    north, south = scene.address("北仓"), scene.address("南仓", default=False)
    ticket_id = opened(scene, K.RETURN)
    send_elsewhere(scene, ticket_id, north)
    assert scene.stored(ticket_id)["return_address"] == ""  # nobody has agreed yet
    scene.step(service.approve, ticket_id)
    move_address(scene, south, "江西省 南昌市 1号")
    send_elsewhere(scene, ticket_id, south)
    stored = scene.stored(ticket_id)
    assert stored["return_address_id"] == south and "南昌市" in stored["return_address"]
    receive(scene, ticket_id)
    with pytest.raises(UserError, match="goods are here") as refused:
        send_elsewhere(scene, ticket_id, north)
    assert refused.value.field == "return_address_id" and "南昌市" in scene.stored(ticket_id)["return_address"]


def test_the_address_chosen_goes_before_that_of_the_ticket_and_the_default(scene: Scene) -> None:
    scene.address("北仓")
    south, east = scene.address("南仓", default=False), scene.address("东仓", default=False)
    ticket_id = opened(scene, K.RETURN, return_address_id=south)
    other_id = opened(scene, K.RETURN, return_address_id=south)
    scene.step(service.approve, ticket_id)
    scene.step(service.approve, other_id, return_address_id=east)
    assert scene.stored(ticket_id)["return_address_id"] == south
    assert scene.stored(other_id)["return_address_id"] == east


def test_where_none_is_the_default_an_address_has_to_be_chosen(scene: Scene) -> None:
    scene.address("南仓", default=False)
    ticket_id = opened(scene, K.RETURN)
    with pytest.raises(UserError, match="choose the address") as refused:
        scene.step(service.approve, ticket_id)
    assert refused.value.field == "return_address"
    with pytest.raises(UserError, match="choose the address"):
        scene.step(service.approve, ticket_id, return_address_id=99)


def test_another_amount_falls_on_the_orders_in_proportion(scene: Scene) -> None:
    first, second = scene.order(Goods(price_fen=10_000)), scene.order(Goods(price_fen=5_000))
    ticket_id = scene.ticket(K.REFUND, first, second)
    assert parts(scene, ticket_id, "proposed_fen") == [10_000, 5_000]
    scene.step(service.approve, ticket_id, 10_000)
    assert parts(scene, ticket_id, "approved_fen") == [6_667, 3_333]


def test_never_more_than_is_left_of_what_was_paid(scene: Scene) -> None:
    first = scene.order(Goods(price_fen=10_000), postage_fen=0)
    second = scene.order(Goods(price_fen=5_000), postage_fen=0)
    ticket_id = scene.ticket(K.REFUND, first, second)
    scene.change_order(first, paid_fen=6_000)  # the platform corrects what was paid
    before = scene.stored(ticket_id)
    with pytest.raises(UserError, match=r"￥150\.00 cannot be .* ￥110\.00 are left") as refused:
        scene.step(service.approve, ticket_id)
    assert (refused.value.field, refused.value.values["most_fen"]) == ("amount", 11_000)
    assert scene.stored(ticket_id) == before
    scene.step(service.approve, ticket_id, 11_000)
    assert parts(scene, ticket_id, "approved_fen") == [6_000, 5_000]


def test_what_another_ticket_gives_back_is_not_left(scene: Scene) -> None:
    order_id = scene.order(Goods(price_fen=5_000, quantity=2), postage_fen=0)
    (line,) = scene.lines(order_id)
    first, second = (scene.ticket(K.REFUND, order_id, lines=[(line, 1)]) for _ in range(2))
    with pytest.raises(UserError, match="are left"):
        scene.step(service.approve, first, 5_001)
    scene.step(service.approve, first, 4_000)
    scene.step(service.approve, second, 6_000)
    with pytest.raises(UserError, match="are left"):
        scene.step(service.refund, first, 4_001, scene.clock.today(), RefundChannel.PLATFORM)
    refund(scene, first)


@pytest.mark.parametrize("amount", [-1, 0])
def test_nothing_is_no_approval(scene: Scene, amount: int) -> None:
    ticket_id = opened(scene, K.REFUND)
    with pytest.raises(UserError, match="above zero"):
        scene.step(service.approve, ticket_id, amount)


def test_an_exchange_gives_no_money_back(scene: Scene) -> None:
    ticket_id = opened(scene, K.EXCHANGE)
    with pytest.raises(UserError, match="gives no money back"):
        scene.step(service.approve, ticket_id, 100)


def test_a_rejection_needs_a_reason_and_closes_the_ticket(scene: Scene) -> None:
    ticket_id = opened(scene, K.REFUND)
    with pytest.raises(UserError, match="reason") as refused:
        scene.step(service.reject, ticket_id, "  ")
    assert refused.value.field == "reason"
    scene.step(service.reject, ticket_id, " 超过期限 ")
    stored = scene.stored(ticket_id)
    assert (stored["state"], stored["closed_at"], stored["first_reply_at"]) == (S.REJECTED, scene.now, scene.now)
    assert last_event(scene, ticket_id)[:2] == (EventKind.REJECTED, "超过期限")


@pytest.mark.parametrize(
    "state", [S.PENDING_REVIEW, S.AWAITING_RETURN, S.INSPECTING, S.AWAITING_DISPATCH, S.DISPATCHED]
)
def test_whatever_is_open_can_be_cancelled_once(scene: Scene, state: TicketState) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, state)
    scene.step(service.cancel, ticket_id, "客户撤销")
    assert state_of(scene, ticket_id) is S.CANCELLED
    with pytest.raises(UserError, match="is “Cancelled”"):
        scene.step(service.cancel, ticket_id, "再次")


def test_a_review_of_many_is_of_all_or_none(scene: Scene) -> None:
    good, photo, gone = (
        opened(scene, K.REFUND),
        opened(scene, K.REFUND, reason_id=scene.defect),
        brought_to(scene, K.REFUND, S.CANCELLED),
    )
    seen = {one: scene.version(one) for one in (good, photo, gone)}
    with pytest.raises(UserError, match=r"(?s)with a photo only.*is “Cancelled”") as refused:
        scene.do(service.approve_tickets, seen)
    told: Any = refused.value.values["refused"]
    assert [ticket_id for ticket_id, _why in told] == [photo, gone]
    assert state_of(scene, good) is S.PENDING_REVIEW
    scene.photo("ticket", photo)
    scene.do(service.approve_tickets, {good: seen[good], photo: seen[photo]})
    assert {state_of(scene, good), state_of(scene, photo)} == {S.AWAITING_REFUND}


def test_what_was_refused_of_many_changes_nothing_though_somebody_goes_on(scene: Scene) -> None:
    good, moved = opened(scene, K.REFUND), opened(scene, K.REFUND)
    seen = {one: scene.version(one) for one in (good, moved)}
    scene.step(service.add_note, moved, "再等等")
    before = scene.stored(good)

    def try_and_go_on(session, actor) -> None:
        with pytest.raises(Conflict):
            service.reject_tickets(session, actor, seen, "重复")

    scene.do(try_and_go_on)
    assert scene.stored(good) == before


def test_two_tickets_of_a_batch_do_not_both_get_the_last_of_the_money(scene: Scene) -> None:
    order_id = scene.order(Goods(price_fen=10_000, quantity=2), postage_fen=0)
    (line,) = scene.lines(order_id)
    tickets = [scene.ticket(K.REFUND, order_id, lines=[(line, 1)]) for _ in range(2)]
    scene.change_order(order_id, paid_fen=15_000)
    seen = {one: scene.version(one) for one in tickets}
    with pytest.raises(UserError):
        scene.do(service.approve_tickets, seen)
    assert {state_of(scene, one) for one in tickets} == {S.PENDING_REVIEW}


def test_who_approved_does_not_refund_once_roles_apply(scene: Scene) -> None:
    approver = scene.hire(Role.AFTER_SALES)
    ticket_id = opened(scene, K.REFUND)
    scene.step(service.approve, ticket_id, by=approver)
    scene.hire(Role.WAREHOUSE)
    # Whoever approved has changed over to finance meanwhile.
    approver = type(approver)(approver.staff_id, approver.name, Role.FINANCE, scene.clock)
    arguments = (scene.stored(ticket_id)["approved_fen"], scene.clock.today(), RefundChannel.PLATFORM)
    with pytest.raises(UserError, match="somebody else has to refund"):
        scene.step(service.refund, ticket_id, *arguments, by=approver)
    scene.step(service.refund, ticket_id, *arguments, by=scene.hire(Role.FINANCE))


def test_the_owner_may_approve_and_refund(scene: Scene) -> None:
    owner, _other = scene.hire(Role.OWNER), scene.hire(Role.FINANCE)
    ticket_id = opened(scene, K.REFUND)
    scene.step(service.approve, ticket_id, by=owner)
    amount = scene.stored(ticket_id)["approved_fen"]
    scene.step(service.refund, ticket_id, amount, scene.clock.today(), RefundChannel.ALIPAY, by=owner)
    assert state_of(scene, ticket_id) is S.COMPLETED


def test_after_a_second_review_goods_that_are_here_are_not_awaited_again(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.RETURN, S.AWAITING_REFUND)
    scene.step(service.send_back, ticket_id, "金额不对")
    stored = scene.stored(ticket_id)
    assert (stored["state"], stored["approved_fen"], stored["approved_by"]) == (S.PENDING_REVIEW, None, "")
    assert parts(scene, ticket_id, "approved_fen") == [None]
    scene.step(service.approve, ticket_id, 5_000)
    assert state_of(scene, ticket_id) is S.AWAITING_REFUND
    refund(scene, ticket_id)
    assert scene.stored(ticket_id)["refunded_fen"] == 5_000


def test_a_deadline_that_was_extended_is_the_orders_own_from_then_on(scene: Scene) -> None:
    scene.address()
    order_id = scene.under_way()
    ticket_id = scene.ticket(K.RETURN, order_id)
    until = scene.stored(ticket_id)["orders"][0]["extend_until"]
    assert until > scene.facts(order_id).deadline_at
    scene.step(service.extend_deadline, ticket_id, order_id)
    assert scene.facts(order_id).deadline_at == until
    part = scene.stored(ticket_id)["orders"][0]
    assert (part["extended_at"], part["extended_by"]) == (scene.now, "王芳")
    with pytest.raises(UserError, match="any more"):
        scene.step(service.extend_deadline, ticket_id, order_id)


def test_deleted_tickets_come_back_only_while_what_they_ask_for_is_left(scene: Scene) -> None:
    order_id = scene.order(Goods())
    ticket_id = scene.ticket(K.REFUND, order_id)
    scene.do(service.delete_tickets, [ticket_id])
    with pytest.raises(UserError, match="recycle bin"):
        scene.step(service.approve, ticket_id)
    second = scene.ticket(K.REFUND, order_id)
    with pytest.raises(UserError, match=scene.stored(ticket_id)["ticket_no"]):
        scene.do(service.restore_tickets, [ticket_id])
    scene.step(service.cancel, second, "重复")
    scene.do(service.restore_tickets, [ticket_id])
    assert scene.stored(ticket_id)["deleted_at"] is None


@pytest.mark.parametrize("state", [S.AWAITING_RETURN, S.INSPECTING, S.AWAITING_REFUND, S.COMPLETED])
def test_what_was_agreed_to_stays_in_the_books(scene: Scene, state: TicketState) -> None:
    ticket_id = brought_to(scene, K.RETURN, state)
    with pytest.raises(UserError, match="“Delete” is for tickets"):
        scene.do(service.delete_tickets, [ticket_id])


def test_a_ticket_whose_goods_are_in_stock_stays_in_the_books(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.RETURN, S.INSPECTING)
    scene.step(service.cancel, ticket_id, "不退了")
    with pytest.raises(UserError, match="goods were moved"):
        scene.do(service.delete_tickets, [ticket_id])


@pytest.mark.parametrize("state", [S.PENDING_REVIEW, S.REJECTED, S.CANCELLED, S.COMPLETED])
def test_notes_may_be_added_whatever_the_state(scene: Scene, state: TicketState) -> None:
    ticket_id = brought_to(scene, K.REFUND, state)
    seen = scene.version(ticket_id)
    scene.step(service.add_note, ticket_id, " 客户又来电话 ")
    assert last_event(scene, ticket_id)[:2] == (EventKind.NOTE, "客户又来电话")
    with pytest.raises(Conflict):
        scene.do(service.add_note, ticket_id, seen, "没看到上一条")
    with pytest.raises(UserError, match="note first"):
        scene.step(service.add_note, ticket_id, " ")


def test_the_first_reply_is_given_once(scene: Scene) -> None:
    ticket_id = opened(scene, K.REFUND)
    scene.step(service.record_reply, ticket_id, "已联系")
    at = scene.now
    scene.passes(hours=1)
    with pytest.raises(UserError, match="was answered on 2026-11-22 at 14:30"):
        scene.step(service.record_reply, ticket_id)
    scene.step(service.approve, ticket_id)
    assert scene.stored(ticket_id)["first_reply_at"] == at


def test_only_who_works_here_handles_tickets(scene: Scene) -> None:
    ticket_id, staff = opened(scene, K.REFUND), scene.hire(Role.AFTER_SALES)
    scene.do(service.assign, {ticket_id: scene.version(ticket_id)}, staff.staff_id)
    assert scene.stored(ticket_id)["handler_id"] == staff.staff_id
    assert last_event(scene, ticket_id)[:2] == (EventKind.CHANGED, "Handled by: 小陈")
    scene.do(service.assign, {ticket_id: scene.version(ticket_id)}, None)
    assert scene.stored(ticket_id)["handler_id"] is None
    with pytest.raises(UserError, match="works here"):
        scene.do(service.assign, {ticket_id: scene.version(ticket_id)}, 99)


def test_parts_stay_within_their_limits_and_come_to_the_whole() -> None:
    assert share_within(100, [1, 1], [10, 200]) == [10, 90]
    assert share_within(100, [3, 1], [100, 100]) == [75, 25]
    assert share_within(100, [0, 1], [100, 40]) == [60, 40]
    assert share_within(0, [1, 1], [10, 10]) == [0, 0]


def test_counted_goods_are_needed_of_every_line(scene: Scene) -> None:
    order_id = scene.order()
    scene.address()
    ticket_id = scene.ticket(K.RETURN, order_id)
    scene.step(service.approve, ticket_id)
    counts = all_good(scene, ticket_id)
    counts.popitem()
    with pytest.raises(UserError, match="every line") as refused:
        scene.step(service.receive_return, ticket_id, counts)
    assert refused.value.field == "counts"
