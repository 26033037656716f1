"""A refund that is known: what is new of it is taken, what is older is not, and what contradicts us is told."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.drafting.drafts import proposal
from shopdesk.aftersales.lookup import find_tickets
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.platform_says import differences
from shopdesk.aftersales.states import OPEN_STATES, EventKind, Intervention, RefundChannel, TicketKind, TicketState
from shopdesk.core.audit import list_history
from shopdesk.orders.model import OrderStatus
from shopdesk.refund_files.imports import import_into_shop, refund_tables
from shopdesk.refund_files.platform_words import Stage
from shopdesk.refund_files.service import settle_platform_difference
from shopdesk.refund_files.told_refunds import Said, is_older
from tests.refund_files.refund_scene import REFUND_NO, TAOBAO, RefundScene, counted, reasons, taobao, write_rows

S = TicketState
WAITING, AGREED, BACK, CLOSED, DONE = (
    "买家已经申请退款，等待卖家同意",
    "卖家已经同意退款，等待买家退货",
    "买家已经退货，等待卖家确认收货",
    "退款关闭",
    "退款成功",
)
FINISHED = {"退款完结时间": "2026-11-21 18:00:00"}


@pytest.fixture
def order_no(scene: RefundScene) -> str:
    return scene.order_no(scene.order())


def entered(scene: RefundScene, **fields: object) -> TicketId:
    """A return of the dress of the first order that somebody entered by hand."""
    order_id = scene.order()
    lines = [(scene.lines(order_id)[0], 1)]
    return scene.ticket(TicketKind.RETURN, order_id, **{"lines": lines, **fields})


def events(scene: RefundScene, ticket_id: int) -> list[EventKind]:
    return [event["what"] for event in scene.stored(TicketId(ticket_id))["events"]]


def test_the_same_file_again_changes_nothing(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    before = scene.ticket_row(), scene.refund()
    assert counted(scene.report(taobao(order_no))) == [(0, 0, 1, 0)]
    assert (scene.ticket_row(), scene.refund()) == before


def test_what_the_platform_decides_stands_beside_ours(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    results = scene.report(taobao(order_no, 退款状态=DONE, 买家退款金额="120.00", **FINISHED))
    assert counted(results) == [(0, 1, 0, 0)]
    assert scene.differing(results) == [
        ("state", "To review", "Completed (退款成功)"),
        ("amount", "￥129.00", "￥120.00"),
    ]
    ticket, refund = scene.ticket_row(), scene.refund()
    assert (ticket["state"], ticket["proposed_fen"], ticket["refunded_fen"]) == (S.PENDING_REVIEW, 12_900, None)
    assert (refund["means"], refund["amount_fen"], refund["differs"]) == (S.COMPLETED, 12_000, True)
    last = ticket["events"][-1]
    assert (last["what"], last["note"], last["amount_fen"]) == (EventKind.PLATFORM, DONE, 12_000)
    told = scene.ask(list_history, "ticket", ticket["id"])[0].changes
    assert told["means"] == ["pending_review", "completed"] and told["amount_fen"] == [12_900, 12_000]
    again = scene.report(taobao(order_no, 退款状态=DONE, 买家退款金额="120.00", **FINISHED))
    assert counted(again) == [(0, 0, 1, 0)]
    assert len(scene.differing(again)) == 2  # until somebody decides


def test_of_several_reports_the_last_one_tells_the_difference(
    scene: RefundScene, order_no: str, tmp_path: Path
) -> None:
    scene.report(taobao(order_no))
    changed = [
        taobao(order_no, 买家退款金额=f"{amount}.00", 超时时间=f"2026-11-{amount} 10:00:00") for amount in (24, 25)
    ]
    files = [write_rows(tmp_path / f"n{place}.csv", TAOBAO, row) for place, row in enumerate(changed)]
    results = scene.do(import_into_shop, "", [table for file in files for table in refund_tables(file)])
    assert [scene.differing([result]) for result in results] == [[], [("amount", "￥129.00", "￥25.00")]]


def test_a_difference_that_is_gone_is_not_told_again(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    scene.report(taobao(order_no, 退款状态=CLOSED, **FINISHED))
    assert scene.refund()["differs"]
    scene.step(tickets.cancel, TicketId(scene.ticket_row()["id"]), "平台已关闭")
    results = scene.report(taobao(order_no, 退款状态=CLOSED, **FINISHED))
    assert scene.differing(results) == [] and not scene.refund()["differs"]


def test_an_older_file_never_turns_a_refund_back(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no, 退款状态=DONE, **FINISHED))
    for older in (
        taobao(order_no),
        taobao(order_no, 退款状态=BACK, 超时时间="2026-11-25 10:00:00"),
        taobao(order_no, 退款状态=CLOSED, 退款完结时间="2026-11-20 18:00:00"),
    ):
        assert counted(scene.report(older)) == [(0, 0, 1, 0)]
        assert (scene.refund()["state"], scene.refund()["differs"]) == (DONE, False)


def test_a_later_deadline_is_newer_though_the_state_goes_back(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no, 退款状态="卖家拒绝退款", 超时时间="2026-11-22 10:00:00"))
    asked_anew = taobao(order_no, 超时时间="2026-11-24 10:00:00")
    results = scene.report(asked_anew)
    assert counted(results) == [(0, 1, 0, 0)]
    assert scene.differing(results) == [("state", "Rejected", f"To review ({WAITING})")]
    assert counted(scene.report(taobao(order_no, 退款状态="卖家拒绝退款", 超时时间="2026-11-22 10:00:00"))) == [
        (0, 0, 1, 0)
    ]


def test_a_state_nobody_knows_leaves_the_known_one(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    assert counted(scene.report(taobao(order_no, 退款状态="飞走了", 超时时间="2026-11-24 10:00:00"))) == [(0, 1, 0, 0)]
    refund = scene.refund()
    assert (refund["state"], refund["means"], refund["due_at"].day) == (WAITING, S.PENDING_REVIEW, 24)


def test_the_parcel_that_comes_back_is_filled_in(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    back = {"退款状态": BACK, "退货物流单号": "SF0220481613112", "退货物流公司": "顺丰速运"}
    results = scene.report(taobao(order_no, **back))
    ticket = scene.ticket_row()
    assert (ticket["return_tracking_no"], ticket["return_courier"], ticket["return_key"]) == (
        "SF0220481613112",
        "顺丰速运",
        "sf0220481613112",
    )
    assert events(scene, ticket["id"]) == [EventKind.IMPORTED, EventKind.RETURN_SENT, EventKind.PLATFORM]
    assert ticket["version"] == 2
    assert [found.row.id for found in scene.ask(find_tickets, "0220481613112", 5)] == [ticket["id"]]
    # Agreed to there and not reviewed here: the goods are on their way.
    assert scene.differing(results) == [("state", "To review", f"Awaiting return ({BACK})")]
    other = scene.report(
        taobao(order_no, **back | {"退货物流单号": "YT0000000000001", "超时时间": "2026-11-24 10:00:00"})
    )
    assert scene.ticket_row()["return_tracking_no"] == "SF0220481613112"
    assert scene.differing(other)[1] == ("return_tracking_no", "SF0220481613112", "YT0000000000001")


def test_the_intervention_follows_the_platform_unless_somebody_set_it(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    scene.report(taobao(order_no, 客服介入状态="客服介入处理中"))
    assert scene.ticket_row()["intervention"] is Intervention.UNDER_WAY
    scene.step(tickets.set_intervention, TicketId(scene.ticket_row()["id"]), Intervention.FOR_SHOP)
    scene.report(taobao(order_no, 客服介入状态="客服介入完结，支持买家"))
    assert scene.ticket_row()["intervention"] is Intervention.FOR_SHOP


def test_a_changed_request_is_told(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    results = scene.report(taobao(order_no, 售后类型="仅退款", 买家退款金额="30.00", 超时时间="2026-11-24 10:00:00"))
    assert scene.differing(results) == [("amount", "￥129.00", "￥30.00"), ("kind", "Return and refund", "Refund only")]


def test_more_than_was_paid_is_refused_for_known_refunds_too(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    assert counted(scene.report(taobao(order_no, 买家退款金额="999.00"))) == [(0, 0, 0, 1)]
    assert scene.refund()["amount_fen"] == 12_900


def test_a_ticket_in_the_recycle_bin_is_left_alone(scene: RefundScene, order_no: str) -> None:
    scene.report(taobao(order_no))
    scene.do(tickets.delete_tickets, [scene.ticket_row()["id"]])
    (result,) = scene.report(taobao(order_no, 退款状态=DONE, **FINISHED))
    assert (counted([result]), result.in_bin) == ([(0, 0, 1, 0)], [REFUND_NO])
    assert scene.refund()["state"] == WAITING


# ---- tickets that somebody entered by hand


def test_a_ticket_with_the_refund_no_is_linked(scene: RefundScene) -> None:
    ticket_id = entered(scene, refund_no=REFUND_NO)
    order_no = scene.order_no(scene.stored(ticket_id)["order_id"])
    results = scene.report(taobao(order_no, 退款状态=DONE, 买家退款金额="100.00", **FINISHED))
    assert (counted(results), results[0].linked) == ([(0, 1, 0, 0)], 1)
    assert [one["id"] for one in scene.tickets()] == [ticket_id]
    assert scene.refund()["ticket_id"] == ticket_id
    assert [field for field, _ours, _platforms in scene.differing(results)] == ["state", "amount"]
    assert events(scene, ticket_id)[-1] is EventKind.PLATFORM


def test_a_refund_paid_before_its_ticket_was_entered_counts_once(scene: RefundScene) -> None:
    order_id = scene.order(refunded_fen=10_000)
    lines = [(scene.lines(order_id)[0], 1)]
    ticket_id = scene.ticket(TicketKind.REFUND, order_id, lines=lines, refund_no=REFUND_NO)
    assert scene.stored(ticket_id)["orders"][0]["outside_fen"] == 10_000
    told = {"售后类型": "仅退款", "退款状态": DONE, "买家退款金额": "100.00", **FINISHED}
    scene.report(taobao(scene.order_no(order_id), **told))
    assert scene.stored(ticket_id)["orders"][0]["outside_fen"] == 0
    scene.step(settle_platform_difference, ticket_id, True)
    assert scene.stored(ticket_id)["refunded_fen"] == 10_000
    (left,) = scene.ask(proposal, scene.actor, scene.draft(TicketKind.REFUND, order_id)).orders
    assert left.available_fen == left.paid_fen - 10_000


def test_a_whole_order_that_was_refunded_here_is_not_refunded_twice(scene: RefundScene) -> None:
    order_id = scene.order(status=OrderStatus.TO_SHIP)
    ticket_id = scene.ticket(TicketKind.REFUND, order_id, reason_id=scene.other)
    amount = scene.stored(ticket_id)["approved_fen"]
    assert amount == scene.facts(order_id).paid_fen
    scene.step(tickets.refund, ticket_id, amount, date(2026, 11, 22), RefundChannel.PLATFORM)
    told = {"售后类型": "仅退款", "退款状态": DONE, "买家退款金额": f"{amount / 100:.2f}", **FINISHED}
    results = scene.report(taobao(scene.order_no(order_id), **told))
    assert (counted(results), results[0].linked, reasons(results)) == ([(0, 1, 0, 0)], 1, [])
    # Another one would be too much.
    again = scene.report(taobao(scene.order_no(order_id), 退款编号="428714285714285729", **told))
    assert counted(again) == [(0, 0, 0, 1)]


def test_the_only_open_ticket_alike_is_linked(scene: RefundScene) -> None:
    ticket_id = entered(scene)
    order_no = scene.order_no(scene.stored(ticket_id)["order_id"])
    results = scene.report(taobao(order_no))
    assert (counted(results), results[0].linked, scene.differing(results)) == ([(0, 1, 0, 0)], 1, [])
    assert scene.ticket_row()["refund_no"] == REFUND_NO
    assert [found.row.id for found in scene.ask(find_tickets, REFUND_NO, 5)] == [ticket_id]
    assert counted(scene.report(taobao(order_no))) == [(0, 0, 1, 0)]


def test_a_second_refund_alike_is_a_ticket_of_its_own(scene: RefundScene) -> None:
    ticket_id = entered(scene)
    order_no = scene.order_no(scene.stored(ticket_id)["order_id"])
    results = scene.report(taobao(order_no, 退款编号="1001"), taobao(order_no, 退款编号="1002"))
    assert (counted(results), results[0].linked) == ([(1, 1, 0, 0)], 1)
    assert [one["refund_no"] for one in scene.tickets()] == ["1001", "1002"]


@pytest.mark.parametrize("changed", [{"买家退款金额": "128.00"}, {"售后类型": "仅退款"}])
def test_a_refund_of_another_amount_or_kind_is_another_one(scene: RefundScene, changed: dict[str, str]) -> None:
    ticket_id = entered(scene)
    order_no = scene.order_no(scene.stored(ticket_id)["order_id"])
    assert counted(scene.report(taobao(order_no, **changed))) == [(1, 0, 0, 0)]
    assert scene.stored(ticket_id)["refund_no"] == ""


# ---- rules


def said(kind: TicketKind = TicketKind.RETURN, means: TicketState = S.PENDING_REVIEW, amount: int = 100) -> Said:
    return Said(kind, "词", means, amount, "")


class Ours:
    """A ticket as far as it can be contradicted."""

    def __init__(self, state: TicketState, kind: TicketKind = TicketKind.RETURN, amount: int = 100) -> None:
        self.state, self.kind, self.proposed_fen = state, kind, amount
        self.approved_fen = self.refunded_fen = None
        self.return_tracking_no = ""


def fields(ours: Ours, theirs: Said) -> list[str]:
    return [one.field for one in differences(ours, theirs)]


def test_which_states_contradict() -> None:
    for state in S:
        assert fields(Ours(state), said(means=state)) == []
    ends = (S.COMPLETED, S.CANCELLED, S.REJECTED)
    for state in OPEN_STATES:
        assert all(fields(Ours(state), said(means=end)) == ["state"] for end in ends)
        assert all(fields(Ours(end), said(means=state)) == ["state"] for end in ends)
        behind = fields(Ours(state), said(means=S.PENDING_REVIEW))
        ahead = fields(Ours(S.PENDING_REVIEW), said(means=state))
        assert (behind, ahead) == ([], [] if state is S.PENDING_REVIEW else ["state"])
    assert fields(Ours(S.REJECTED), said(means=S.CANCELLED)) == []
    assert fields(Ours(S.COMPLETED), said(means=S.CANCELLED)) == ["state"]


def test_amounts_say_nothing_of_what_was_given_up_or_gives_no_money() -> None:
    assert fields(Ours(S.PENDING_REVIEW, amount=90), said()) == ["amount"]
    assert fields(Ours(S.CANCELLED, amount=90), said(means=S.CANCELLED)) == []
    assert fields(Ours(S.PENDING_REVIEW, TicketKind.EXCHANGE, 0), said(TicketKind.EXCHANGE)) == []
    assert fields(Ours(S.PENDING_REVIEW, amount=90), said(amount=0)) == []


WORDS = {
    Stage.WAITING: WAITING,
    Stage.REFUSED: "卖家拒绝退款",
    Stage.AGREED: AGREED,
    Stage.SENT_BACK: BACK,
    Stage.REFUNDING: "退款中",
    Stage.CLOSED: CLOSED,
    Stage.DONE: DONE,
}
reports = st.fixed_dictionaries(
    {
        "stage": st.sampled_from(list(WORDS)),
        "asked_at": st.none() | st.integers(0, 2),
        "due_at": st.none() | st.integers(3, 5),
        "finished_at": st.none() | st.integers(6, 8),
    }
)


def known(report: dict) -> dict:
    return report | {"state": WORDS[report["stage"]]}


@given(reports, reports)
def test_of_two_reports_never_both_are_older(one: dict, other: dict) -> None:
    assert not (is_older(one, known(other)) and is_older(other, known(one)))


@given(st.lists(reports, min_size=2, max_size=6))
def test_money_that_went_back_stays_so_whatever_comes_in_which_order(told: Sequence[dict]) -> None:
    """But for a refund that was asked for anew after it was finished, which these are not."""
    stands = known(told[0])
    for report in told[1:]:
        before = stands["stage"]
        if not is_older(report, stands):
            stands = stands | {name: value for name, value in known(report).items() if value is not None}
        if before in (Stage.DONE, Stage.CLOSED):
            assert stands["stage"] in (Stage.DONE, Stage.CLOSED)
