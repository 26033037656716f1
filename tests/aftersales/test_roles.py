"""Every verb on tickets as every role: who may not is refused in the service too, and nothing changes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from shopdesk.aftersales import service
from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import FaultSide, Intervention, RefundChannel, TicketKind, TicketState, Urgency
from shopdesk.aftersales.steps.steps_ahead import steps_ahead
from shopdesk.core.actor import Role
from shopdesk.core.errors import UserError
from tests.aftersales.scene import Scene
from tests.aftersales.ways import BLUE_DRESS, all_good, brought_to, opened

K, S, R = TicketKind, TicketState, Role
ANYONE = set(Role)
OPERATIONS = {R.OWNER, R.SUPERVISOR, R.AFTER_SALES}
WAREHOUSE = OPERATIONS | {R.WAREHOUSE}
FINANCE = {R.OWNER, R.FINANCE}
SUPERVISOR = {R.OWNER, R.SUPERVISOR}
Arguments = Callable[[Scene, TicketId], tuple[Any, ...]]


class Case(NamedTuple):
    """A verb, a ticket it can be used on, and the roles that may."""

    key: str
    may: set[Role]
    ticket: Callable[[Scene], TicketId]
    arguments: Arguments = lambda scene, ticket_id: ()


def at(kind: TicketKind, state: TicketState, **fields: Any) -> Callable[[Scene], TicketId]:
    return lambda scene: brought_to(scene, kind, state, **fields)


def given(*arguments: Any) -> Arguments:
    return lambda scene, ticket_id: arguments


def counted(scene: Scene, ticket_id: TicketId) -> tuple[dict[int, Counted]]:
    return (all_good(scene, ticket_id),)


def with_return_number(scene: Scene) -> TicketId:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_RETURN, faults={FaultSide.SHOP: 100})
    scene.step(service.enter_return, ticket_id, "中通快递", "73100000000001")
    return ticket_id


def photographed(scene: Scene) -> TicketId:
    ticket_id = brought_to(scene, K.RETURN, S.INSPECTING)
    scene.photo("ticket", ticket_id)
    return ticket_id


def counted_and_refused(scene: Scene) -> TicketId:
    ticket_id = brought_to(scene, K.RETURN, S.INSPECTING)
    scene.step(service.cancel, ticket_id, "客户换了主意")
    return ticket_id


def of_open_trade(scene: Scene) -> TicketId:
    scene.address()
    return scene.ticket(K.RETURN, scene.under_way())


def first_order(scene: Scene, ticket_id: TicketId) -> tuple[int]:
    return (scene.stored(ticket_id)["orders"][0]["order_id"],)


def refunded(scene: Scene, ticket_id: TicketId) -> tuple[Any, ...]:
    return scene.stored(ticket_id)["approved_fen"], scene.clock.today(), RefundChannel.PLATFORM


def settled(scene: Scene, ticket_id: TicketId) -> tuple[Any, ...]:
    return RefundChannel.ALIPAY, scene.clock.today()


def paid_back(scene: Scene, ticket_id: TicketId) -> tuple[Any, ...]:
    return 1_200, RefundChannel.WECHAT, scene.clock.today()


PARCEL = given("圆通速递", "YT9000000000002")
CASES = [
    Case("approve", OPERATIONS, at(K.REFUND, S.PENDING_REVIEW)),
    Case("reject", OPERATIONS, at(K.REFUND, S.PENDING_REVIEW), given("理由不成立")),
    Case("cancel", OPERATIONS, at(K.RETURN, S.INSPECTING), given("客户撤销")),
    Case("record_reply", ANYONE, at(K.REISSUE, S.PENDING_REVIEW)),
    Case("enter_return", ANYONE, at(K.RETURN, S.AWAITING_RETURN), PARCEL),
    Case("receive_return", ANYONE, at(K.REPAIR, S.AWAITING_RETURN), counted),
    Case("receive_return", WAREHOUSE, at(K.REPAIR, S.INSPECTING), counted),
    Case("pass_inspection", WAREHOUSE, at(K.RETURN, S.INSPECTING)),
    Case("fail_inspection", WAREHOUSE, photographed, given("洗过了")),
    Case("refund", FINANCE, at(K.REFUND, S.AWAITING_REFUND), refunded),
    Case("send_back", FINANCE, at(K.REFUND, S.AWAITING_REFUND), given("金额不对")),
    Case("ship_first", SUPERVISOR, with_return_number, given("老客户")),
    Case("dispatch", WAREHOUSE, at(K.REISSUE, S.AWAITING_DISPATCH), PARCEL),
    Case("resend", WAREHOUSE, at(K.REISSUE, S.DISPATCHED), given("圆通速递", "YT9000000000003", "地址错了")),
    Case("complete", ANYONE, at(K.REISSUE, S.DISPATCHED)),
    Case("send_goods_back", WAREHOUSE, counted_and_refused, PARCEL),
    Case("settle_difference", OPERATIONS, at(K.EXCHANGE, S.AWAITING_RETURN, difference_fen=500), settled),
    Case("settle_difference", FINANCE, at(K.EXCHANGE, S.AWAITING_RETURN, difference_fen=-500), settled),
    Case("pay_postage", FINANCE, at(K.RETURN, S.COMPLETED, return_postage_fen=1_200), paid_back),
    Case("extend_deadline", OPERATIONS, of_open_trade, first_order),
    Case("set_urgency", ANYONE, at(K.REFUND, S.PENDING_REVIEW), given(Urgency.CRITICAL)),
    Case("set_intervention", ANYONE, at(K.REFUND, S.COMPLETED), given(Intervention.UNDER_WAY)),
    Case("add_note", ANYONE, at(K.REFUND, S.REJECTED), given("客户又来电话")),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_only_who_may_does_it(scene: Scene, case: Case) -> None:
    ticket_id = case.ticket(scene)
    staff = scene.hire_all()
    verb, arguments = getattr(service, case.key), case.arguments(scene, ticket_id)
    before = scene.stored(ticket_id)
    for role in set(Role) - case.may:
        with pytest.raises(UserError, match=before["ticket_no"]):
            scene.step(verb, ticket_id, *arguments, by=staff[role])
        assert scene.stored(ticket_id) == before
    for role in Role:
        barred = {choice.key: choice.barred for choice in scene.ask(steps_ahead, staff[role], ticket_id)}
        assert (barred[case.key] == "") is (role in case.may)
    scene.step(verb, ticket_id, *arguments, by=staff[sorted(case.may)[0]])
    assert scene.stored(ticket_id) != before


@pytest.mark.parametrize("role", Role)
def test_many_tickets_at_once_are_the_same_peoples_work(scene: Scene, role: Role) -> None:
    staff = scene.hire_all()
    for verb, arguments in (
        (service.assign, (staff[R.AFTER_SALES].staff_id,)),
        (service.approve_tickets, ()),
        (service.reject_tickets, ("重复",)),
    ):
        tickets = [opened(scene, K.REFUND), opened(scene, K.REFUND)]
        before = {ticket_id: scene.version(ticket_id) for ticket_id in tickets}
        if role in OPERATIONS:
            scene.do_as(staff[role], verb, before, *arguments)
            assert all(scene.version(ticket_id) > version for ticket_id, version in before.items())
        else:
            with pytest.raises(UserError):
                scene.do_as(staff[role], verb, before, *arguments)
            assert {ticket_id: scene.version(ticket_id) for ticket_id in tickets} == before


@pytest.mark.parametrize(
    "fields",
    [
        {"return_postage_fen": 100_000_000, "postage_as_credit": True},
        {"replacements": (BLUE_DRESS._replace(title="羽绒服"),)},
        {"difference_fen": -12_900},
        {"faults": {FaultSide.CUSTOMER: 100}},
    ],
)
@pytest.mark.parametrize("role", Role)
def test_what_was_agreed_to_is_changed_by_those_who_agree(scene: Scene, role: Role, fields: dict[str, Any]) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_RETURN)
    staff = scene.hire_all()
    before, draft = scene.stored(ticket_id), scene.ask(drafts.draft_of, ticket_id)
    if role in OPERATIONS:
        scene.step(service.change_ticket, ticket_id, replace(draft, **fields), by=staff[role])
        assert scene.stored(ticket_id) != before
        return
    with pytest.raises(UserError, match="This can be done by"):
        scene.step(service.change_ticket, ticket_id, replace(draft, **fields), by=staff[role])
    assert scene.stored(ticket_id) == before
    scene.step(service.change_ticket, ticket_id, replace(draft, note="客户又来电话"), by=staff[role])
    assert scene.stored(ticket_id)["note"] == "客户又来电话"


@pytest.mark.parametrize("role", Role)
def test_who_may_not_delete_cannot_bring_back_either(scene: Scene, role: Role) -> None:
    ticket_id = opened(scene, K.REFUND)
    staff = scene.hire_all()
    if role in OPERATIONS:
        scene.do_as(staff[role], service.delete_tickets, [ticket_id])
        assert scene.stored(ticket_id)["deleted_at"]
        scene.do_as(staff[role], service.restore_tickets, [ticket_id])
        assert scene.stored(ticket_id)["deleted_at"] is None
        return
    with pytest.raises(UserError):
        scene.do_as(staff[role], service.delete_tickets, [ticket_id])
    scene.do(service.delete_tickets, [ticket_id])
    with pytest.raises(UserError):
        scene.do_as(staff[role], service.restore_tickets, [ticket_id])
    assert scene.stored(ticket_id)["deleted_at"]
