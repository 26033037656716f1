"""Where the platform contradicts a ticket somebody decides: ours stands, or the ticket takes its steps to theirs."""

from dataclasses import replace
from datetime import date

import pytest

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.drafting.drafts import draft_of
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import EventKind, RefundChannel, TicketKind, TicketState
from shopdesk.core.actor import Role
from shopdesk.core.errors import Conflict, UserError
from shopdesk.refund_files.service import settle_platform_difference
from tests.refund_files.refund_scene import RefundScene, taobao

S = TicketState
FINISHED = {"退款完结时间": "2026-11-21 18:00:00"}
REFUND_ONLY = {"售后类型": "仅退款", "买家退款原因": "发错货"}


@pytest.fixture
def order_no(scene: RefundScene) -> str:
    return scene.order_no(scene.order())


def settle(scene: RefundScene, *, take: bool, by: object = None) -> TicketId:
    ticket_id = TicketId(scene.tickets()[0]["id"])
    scene.step(settle_platform_difference, ticket_id, take, by=by)  # type: ignore[arg-type]
    return ticket_id


def refused(scene: RefundScene, *, take: bool = True, by: object = None) -> str:
    before = scene.tickets(), scene.refund()
    with pytest.raises(UserError) as error:
        settle(scene, take=take, by=by)
    assert (scene.tickets(), scene.refund()) == before
    return error.value.message


def test_ours_stands_until_the_platform_says_something_new(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    other = taobao(order_no, 买家退款金额="100.00")
    scene.report(other)
    ticket_id = settle(scene, take=False)
    assert not scene.refund()["differs"]
    ticket = scene.stored(ticket_id)
    assert ticket["proposed_fen"] == 12_900
    assert (ticket["events"][-1]["what"], ticket["events"][-1]["note"]) == (
        EventKind.PLATFORM,
        "Kept: Amount ￥129.00 (platform: ￥100.00)",
    )
    assert scene.differing(scene.report(other)) == []
    # Another deadline is nothing new about what was decided; another amount is.
    assert scene.differing(scene.report(other | {"超时时间": "2026-11-24 10:00:00"})) == []
    newer = other | {"超时时间": "2026-11-25 10:00:00", "买家退款金额": "110.00"}
    assert scene.differing(scene.report(newer)) == [("amount", "￥129.00", "￥110.00")]


def test_a_refund_done_there_is_approved_and_paid_here(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no, **REFUND_ONLY))
    scene.report(taobao(order_no, 退款状态="退款成功", 买家退款金额="120.00", **REFUND_ONLY, **FINISHED))
    ticket = scene.stored(settle(scene, take=True))
    assert (ticket["state"], ticket["approved_fen"], ticket["refunded_fen"]) == (S.COMPLETED, 12_000, 12_000)
    assert (ticket["refunded_on"], ticket["refund_channel"]) == (date(2026, 11, 21), RefundChannel.PLATFORM)
    assert [event["what"] for event in ticket["events"]][-3:] == [
        EventKind.APPROVED,
        EventKind.REFUNDED,
        EventKind.PLATFORM,
    ]
    assert not scene.refund()["differs"]


def test_closed_there_is_cancelled_here_and_refused_there_is_rejected(scene: RefundScene) -> None:
    for number, (word, state) in enumerate((("退款关闭", S.CANCELLED), ("卖家拒绝退款", S.REJECTED)), 1001):
        row = taobao(scene.order_no(scene.order()), 退款编号=str(number))
        scene.report(row)
        scene.report(row | {"退款状态": word})
        ticket_id = TicketId(scene.tickets()[-1]["id"])
        scene.step(settle_platform_difference, ticket_id, True)
        assert scene.stored(ticket_id)["state"] is state
        assert scene.stored(ticket_id)["events"][-2]["note"] == f"On the platform: {word}"


def test_agreed_there_is_approved_here_where_an_address_is_known(scene: RefundScene, order_no: str) -> None:
    row = taobao(order_no, 买家退款原因="发错货")
    scene.report(row)
    scene.report(row | {"退款状态": "卖家已经同意退款，等待买家退货"})
    assert "address" in refused(scene)
    scene.address()
    ticket = scene.stored(settle(scene, take=True))
    assert (ticket["state"], ticket["return_address"] != "") == (S.AWAITING_RETURN, True)


def test_a_changed_request_is_taken_over_while_it_waits(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    scene.report(taobao(order_no, 售后类型="仅退款", 买家退款金额="30.00"))
    ticket = scene.stored(settle(scene, take=True))
    assert (ticket["kind"], ticket["proposed_fen"], ticket["state"]) == (TicketKind.REFUND, 3_000, S.PENDING_REVIEW)
    assert [line["refund_fen"] for line in ticket["lines"]] == [3_000]


def test_another_parcel_is_taken_over(scene: RefundScene, order_no: str) -> None:
    back = {"退货物流公司": "顺丰速运", "退货物流单号": "SF0220481613112"}
    scene.report(taobao(order_no, 退款状态="卖家已经同意退款，等待买家退货", **back))
    scene.report(
        taobao(order_no, 退款状态="卖家已经同意退款，等待买家退货", **back | {"退货物流单号": "SF0220481613999"})
    )
    ticket = scene.stored(settle(scene, take=True))
    assert (ticket["return_tracking_no"], ticket["events"][-2]["what"]) == ("SF0220481613999", EventKind.RETURN_SENT)


def test_goods_that_never_came_cannot_be_paid_for_by_a_click(scene: RefundScene, order_no: str) -> None:
    scene.address()
    row = taobao(order_no, 买家退款原因="发错货")
    scene.report(row)
    scene.report(row | {"退款状态": "退款成功"} | FINISHED)
    told = refused(scene)
    assert "Take the steps in between first" in told and "Completed (退款成功)" in told


def test_what_was_paid_here_cannot_be_closed(scene: RefundScene, order_no: str) -> None:
    row = taobao(order_no, **REFUND_ONLY)
    scene.report(row | {"退款状态": "退款中"})
    ticket_id = TicketId(scene.tickets()[0]["id"])
    scene.step(tickets.refund, ticket_id, 12_900, date(2026, 11, 22), RefundChannel.ALIPAY)
    scene.report(row | {"退款状态": "退款关闭"} | FINISHED)
    assert "Completed" in refused(scene)
    settle(scene, take=False)
    assert scene.stored(ticket_id)["state"] is S.COMPLETED


def test_rights_and_versions_hold_here_too(scene: RefundScene, order_no: str) -> None:
    people = scene.hire_all()
    scene.report(taobao(order_no, **REFUND_ONLY))
    scene.report(taobao(order_no, 退款状态="退款成功", **REFUND_ONLY, **FINISHED))
    for role in (Role.PRE_SALES, Role.WAREHOUSE, Role.FINANCE):
        refused(scene, by=people[role])
        refused(scene, take=False, by=people[role])
    refused(scene, by=people[Role.AFTER_SALES])  # who approves does not pay
    ticket_id = TicketId(scene.tickets()[0]["id"])
    with pytest.raises(Conflict):
        scene.do_as(people[Role.OWNER], settle_platform_difference, ticket_id, 99, True)
    settle(scene, take=True, by=people[Role.OWNER])
    assert scene.stored(ticket_id)["state"] is S.COMPLETED


def test_where_nothing_differs_there_is_nothing_to_decide(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    assert "says nothing else" in refused(scene)


def test_what_we_did_as_the_platform_says_waits_for_nobody(scene: RefundScene, order_no: str) -> None:
    row = taobao(order_no, **REFUND_ONLY)
    scene.report(row)
    scene.report(row | {"退款状态": "退款成功", "买家退款金额": "120.00"} | FINISHED)
    ticket_id = TicketId(scene.tickets()[0]["id"])
    scene.step(tickets.approve, ticket_id, 12_000)
    assert scene.refund()["differs"]  # they have paid, we have not
    scene.step(tickets.refund, ticket_id, 12_000, date(2026, 11, 22), RefundChannel.PLATFORM)
    assert not scene.refund()["differs"]
    assert "says nothing else" in refused(scene)


def test_what_we_did_otherwise_still_waits(scene: RefundScene, order_no: str) -> None:
    row = taobao(order_no, **REFUND_ONLY)
    scene.report(row)
    scene.report(row | {"退款状态": "退款成功", "买家退款金额": "120.00"} | FINISHED)
    ticket_id = TicketId(scene.tickets()[0]["id"])
    scene.step(tickets.approve, ticket_id)
    scene.step(tickets.refund, ticket_id, 11_000, date(2026, 11, 22), RefundChannel.PLATFORM)
    assert scene.refund()["differs"]
    scene.step(tickets.add_note, ticket_id, "问过客户")
    assert scene.refund()["differs"]


def test_a_changed_ticket_that_asks_for_what_they_say_waits_for_nobody(scene: RefundScene, order_no: str) -> None:
    row = taobao(order_no, **REFUND_ONLY)
    scene.report(row)
    scene.report(row | {"买家退款金额": "30.00"})
    ticket_id = TicketId(scene.tickets()[0]["id"])
    draft = scene.ask(draft_of, ticket_id)
    less = replace(draft, lines=tuple(line._replace(refund_fen=3_000) for line in draft.lines), refund_postage=False)
    scene.step(tickets.change_ticket, ticket_id, less)
    assert not scene.refund()["differs"]


def test_what_was_decided_stays_decided_whatever_we_do_next(scene: RefundScene, order_no: str) -> None:
    row = taobao(order_no, **REFUND_ONLY)
    scene.report(row)
    scene.report(row | {"买家退款金额": "100.00"})
    ticket_id = settle(scene, take=False)
    scene.step(tickets.approve, ticket_id)
    scene.step(tickets.refund, ticket_id, 12_900, date(2026, 11, 22), RefundChannel.ALIPAY)
    assert not scene.refund()["differs"]
