"""The list of tickets: which ones a filter leaves, in which order, and what they come to."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from shopdesk.aftersales import service, store
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import (
    OPEN_STATES,
    FaultSide,
    Intervention,
    Phase,
    TicketKind,
    TicketState,
    Urgency,
    state_chip,
)
from shopdesk.aftersales.store import NOBODY, TicketFilter, TicketRow, TicketSort, TicketSums
from shopdesk.aftersales.table import ticket_listing
from shopdesk.core.actor import Role
from shopdesk.core.columns import Chip, cell_text
from shopdesk.orders.model import OrderStatus
from shopdesk.sheets.lists import write_list_file
from tests.aftersales.listed import put, told_by_platform
from tests.aftersales.scene import Scene
from tests.aftersales.ways import all_good, all_missing, brought_to
from tests.shop_folder import NOW


def listed(scene: Scene, wanted: TicketFilter = TicketFilter(), key: str = "opened", descending: bool = True):  # noqa: B008
    return list(scene.ask(store.list_ticket_ids, wanted, TicketSort(key, descending)))


def row_of(scene: Scene, ticket_id: TicketId) -> TicketRow:
    return scene.ask(store.list_ticket_rows, [ticket_id])[ticket_id]


def cell(scene: Scene, ticket_id: TicketId, key: str) -> object:
    column = next(one for one in ticket_listing(scene.clock).columns if one.key == key)
    return column.value(row_of(scene, ticket_id))


def test_every_filter_leaves_what_it_names(scene: Scene) -> None:
    handler = scene.hire(Role.AFTER_SALES).staff_id
    exchange = scene.ticket(TicketKind.EXCHANGE, scene.order())
    scene.passes(days=1)
    refund = scene.ticket(TicketKind.REFUND, scene.unshipped(buyer="老王_21"), reason_id=scene.no_reason)
    put(scene, refund, state=TicketState.AWAITING_REFUND, handler_id=handler, urgency=Urgency.URGENT)
    put(scene, refund, intervention=Intervention.UNDER_WAY, first_reply_at=scene.now, refund_no="880099")
    put(scene, exchange, difference_fen=500, ship_first=True)
    told_by_platform(scene, refund, "880099", "退款成功", differs=True)
    day = timedelta(days=1)
    for wanted, ids in (
        (TicketFilter(), [refund, exchange]),
        (TicketFilter(states=frozenset({TicketState.AWAITING_REFUND})), [refund]),
        (TicketFilter(states=OPEN_STATES, kinds=frozenset({TicketKind.EXCHANGE})), [exchange]),
        (TicketFilter(reason_id=scene.no_reason), [refund]),
        (TicketFilter(handler_id=handler), [refund]),
        (TicketFilter(handler_id=NOBODY), [exchange]),
        (TicketFilter(shop_id=scene.shop_id), [refund, exchange]),
        (TicketFilter(phase=Phase.BEFORE_SHIPPING), [refund]),
        (TicketFilter(urgency=frozenset({Urgency.URGENT})), [refund]),
        (TicketFilter(intervention=frozenset({Intervention.UNDER_WAY})), [refund]),
        (TicketFilter(fault_side=FaultSide.SHOP), [exchange]),
        (TicketFilter(begin=NOW + day), [refund]),
        (TicketFilter(end=NOW + day), [exchange]),
        (TicketFilter(unanswered=True), [exchange]),
        (TicketFilter(differs=True), [refund]),
        (TicketFilter(difference_open=True), [exchange]),
        (TicketFilter(goods_to_come=True), [exchange]),
        (TicketFilter(text="880099"), []),  # put in past the index
        (TicketFilter(text="老王"), [refund]),
        (TicketFilter(text="小"), [exchange]),
        (TicketFilter(text="MY-2601"), [refund, exchange]),
    ):
        assert listed(scene, wanted) == ids, wanted


def test_a_ticket_is_late_from_its_instant_on_while_it_is_open(scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    due = row_of(scene, ticket).due_at
    assert due is not None
    second = timedelta(seconds=1)
    assert listed(scene, TicketFilter(overdue_at=due)) == []
    assert listed(scene, TicketFilter(overdue_at=due + second)) == [ticket]
    assert scene.ask(store.count_tickets, TicketFilter(), due + second).overdue == 1
    put(scene, ticket, state=TicketState.CANCELLED)
    assert listed(scene, TicketFilter(overdue_at=due + second)) == []
    assert scene.ask(store.count_tickets, TicketFilter(), due + second).overdue == 0


def test_no_time_runs_while_customer_or_courier_have_the_goods(scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    due = row_of(scene, ticket).due_at
    assert due is not None
    much_later = due + timedelta(days=9)
    for state in (TicketState.AWAITING_RETURN, TicketState.DISPATCHED):
        put(scene, ticket, state=state)
        assert listed(scene, TicketFilter(overdue_at=much_later)) == []
        assert scene.ask(store.count_tickets, TicketFilter(), much_later).overdue == 0
    put(scene, ticket, state=TicketState.INSPECTING)
    assert listed(scene, TicketFilter(overdue_at=much_later)) == [ticket]


def test_the_date_is_that_of_the_ticket_or_that_of_any_of_its_orders(scene: Scene) -> None:
    october = {"begin": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 11, 1, tzinfo=UTC)}
    old = scene.order(ordered_at=datetime(2026, 10, 9, 3, tzinfo=UTC))
    both = scene.ticket(TicketKind.RETURN, scene.order(), old)
    scene.ticket(TicketKind.RETURN, scene.order())
    assert listed(scene, TicketFilter(**october)) == []  # type: ignore[arg-type]
    assert listed(scene, TicketFilter(**october, dated="ordered")) == [both]  # type: ignore[arg-type]
    assert len(listed(scene, TicketFilter(dated="ordered"))) == 2


def test_goods_that_were_refused_wait_to_be_sent_back(scene: Scene) -> None:
    ticket, empty = (brought_to(scene, TicketKind.RETURN, TicketState.AWAITING_RETURN) for _ in range(2))
    scene.step(service.receive_return, ticket, all_good(scene, ticket))
    scene.step(service.receive_return, empty, all_missing(scene, empty))
    assert listed(scene, TicketFilter(goods_to_send_back=True)) == []
    for one in (ticket, empty):
        scene.step(service.cancel, one, "不退了")
    assert listed(scene, TicketFilter(goods_to_send_back=True)) == [ticket]
    scene.step(service.send_goods_back, ticket, "圆通速递", "YT9000000000002")
    assert listed(scene, TicketFilter(goods_to_send_back=True)) == []


def test_a_price_difference_is_open_until_it_is_settled(scene: Scene) -> None:
    settled, opened, refused = (scene.ticket(TicketKind.EXCHANGE, scene.order()) for _ in range(3))
    for ticket in (settled, opened, refused):
        put(scene, ticket, difference_fen=-500)
    put(scene, settled, difference_settled_on=scene.clock.today())
    put(scene, refused, state=TicketState.REJECTED)
    assert listed(scene, TicketFilter(difference_open=True)) == [opened]


def test_a_trade_is_extended_once_and_not_after_its_end(scene: Scene) -> None:
    orders = [scene.under_way() for _ in range(3)]
    extended, waiting, finished = (scene.ticket(TicketKind.REFUND, order_id) for order_id in orders)
    assert listed(scene, TicketFilter(extension_due=True)) == [finished, waiting, extended]
    scene.step(service.extend_deadline, extended, orders[0])
    scene.change_order(orders[2], status=OrderStatus.COMPLETED)
    assert listed(scene, TicketFilter(extension_due=True)) == [waiting]


@pytest.mark.parametrize("key", [*store.SORTS, "shop"])
def test_every_sort_names_every_ticket_once_and_turns_round(scene: Scene, key: str) -> None:
    handler = scene.hire(Role.AFTER_SALES).staff_id
    first = scene.ticket(TicketKind.EXCHANGE, scene.order(), refund_no="2")
    scene.passes(hours=1)
    second = scene.ticket(TicketKind.REFUND, scene.order(buyer="Anna"), refund_no="1")
    put(scene, second, handler_id=handler, approved_fen=5, refunded_fen=3, closed_at=scene.now, returned_at=scene.now)
    up, down = listed(scene, key=key, descending=False), listed(scene, key=key)
    assert sorted(up) == sorted(down) == [first, second]


def test_states_are_sorted_by_their_place_and_blanks_stand_last(scene: Scene) -> None:
    review, done, refund = (scene.ticket(TicketKind.REFUND, scene.order()) for _ in range(3))
    put(scene, done, state=TicketState.COMPLETED, refunded_fen=100, closed_at=scene.now)
    put(scene, refund, state=TicketState.AWAITING_REFUND)
    assert listed(scene, key="state", descending=False) == [review, refund, done]
    assert listed(scene, key="closed_at", descending=False)[0] == listed(scene, key="closed_at")[0] == done
    assert listed(scene, key="due", descending=False)[-1] == listed(scene, key="due")[-1] == done


def test_the_first_screen_is_the_begin_of_the_whole_list(scene: Scene) -> None:
    for _ in range(4):
        scene.ticket(TicketKind.REFUND, scene.order())
        scene.passes(minutes=1)
    whole = listed(scene)
    assert list(scene.ask(store.list_ticket_ids, TicketFilter(), TicketSort(), 3)) == whole[:3]


def test_counts_and_sums_leave_out_what_comes_to_nothing(scene: Scene) -> None:
    paid, approved, proposed, refused = (scene.ticket(TicketKind.REFUND, scene.order()) for _ in range(4))
    fen = row_of(scene, proposed).proposed_fen
    put(scene, paid, state=TicketState.COMPLETED, approved_fen=1_000, refunded_fen=900)
    put(scene, approved, state=TicketState.AWAITING_REFUND, approved_fen=2_000)
    put(scene, refused, state=TicketState.REJECTED)
    sums = TicketSums(4, 900 + 2_000 + fen, 3 * fen, 3_000, 900)
    assert scene.ask(store.sum_tickets, TicketFilter()) == sums
    assert scene.ask(store.sum_tickets_of, [paid, refused]) == TicketSums(2, 900, fen, 1_000, 900)
    assert scene.ask(store.sum_tickets_of, []) == TicketSums()
    by_state = {
        TicketState.COMPLETED: 1, TicketState.AWAITING_REFUND: 1, TicketState.PENDING_REVIEW: 1,
        TicketState.REJECTED: 1,
    }  # fmt: skip
    one_state = TicketFilter(states=frozenset({TicketState.REJECTED}))
    assert scene.ask(store.count_tickets_by_state, one_state) == by_state
    assert cell(scene, paid, "difference") == 100 and cell(scene, approved, "difference") is None


def test_a_row_tells_every_order_and_all_the_goods(scene: Scene) -> None:
    first, second = scene.order(), scene.order()
    ticket = scene.ticket(TicketKind.RETURN, first, second)
    row = row_of(scene, ticket)
    assert row.order_no == f"{scene.facts(first).order_no}, {scene.facts(second).order_no}"
    assert row.goods.startswith("MY-2601 法式连衣裙 红色 M ×1；MY-2602 牛仔裤 ×2") and row.quantity == 6
    scene.photo("ticket", ticket)
    told_by_platform(scene, ticket, "55", "退款成功", differs=True)
    row = row_of(scene, ticket)
    assert (row.photos, row.platform_state, row.differs) == (1, "退款成功", True)
    assert cell(scene, ticket, "platform_state") == Chip("退款成功 · differs", "warning")


def test_what_waits_for_dispatch_is_called_by_its_kind(scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.REISSUE, scene.order())
    put(scene, ticket, state=TicketState.AWAITING_DISPATCH)
    assert cell(scene, ticket, "state") == state_chip(TicketState.AWAITING_DISPATCH, TicketKind.REISSUE)
    assert cell(scene, ticket, "state") != state_chip(TicketState.AWAITING_DISPATCH)


def test_the_time_left_stands_out_once_it_is_over_and_ends_with_the_ticket(scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())  # on a Sunday, 14:30 in Shanghai; due in two days
    assert cell(scene, ticket, "due") == "11-24"
    scene.passes(days=1)
    assert cell(scene, ticket, "due") == "tomorrow 14:30"
    scene.passes(hours=14, minutes=30)
    assert cell(scene, ticket, "due") == "today 14:30"
    scene.passes(hours=4, minutes=15)
    assert cell(scene, ticket, "due") == "5 h"
    scene.passes(hours=5)
    assert cell(scene, ticket, "due") == Chip("15 min", "warning")
    scene.passes(hours=2, minutes=20)
    assert cell(scene, ticket, "due") == Chip("2 h late", "danger")
    scene.passes(days=3)
    assert cell(scene, ticket, "due") == Chip("3 d late", "danger")
    put(scene, ticket, state=TicketState.COMPLETED)
    assert cell(scene, ticket, "due") is None


def test_a_time_of_this_year_leaves_the_year_out_on_the_screen(scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    column = next(one for one in ticket_listing(scene.clock).columns if one.key == "opened")
    assert cell_text(column, row_of(scene, ticket), scene.clock) == "11-22 14:30"
    scene.passes(days=60)
    assert cell_text(column, row_of(scene, ticket), scene.clock) == "2026-11-22 14:30"


def test_every_column_shows_every_row(scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    put(scene, ticket, urgency=Urgency.CRITICAL, intervention=Intervention.UNDER_WAY)
    row = row_of(scene, ticket)
    columns = ticket_listing(scene.clock).columns
    texts = {column.key: cell_text(column, row, scene.clock) for column in columns}
    assert texts["urgency"] == "Very urgent" and texts["intervention"] == "Platform decides"
    assert texts["customer"] == "小鱼儿24" and texts["refund"].startswith("￥") and texts["approved"] == ""
    assert {column.sort for column in columns if column.sort} <= {*store.SORTS, "shop"}
    assert [column.key for column in columns if not column.hidden] == (
        "ticket_no customer order_no kind state reason fault refund opened due".split()
    )


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".pdf"])
def test_every_column_goes_into_a_file(scene: Scene, tmp_path: Path, suffix: str) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    told_by_platform(scene, ticket, "55", "退款成功", differs=True)
    scene.passes(days=2, hours=3)
    path = tmp_path / f"tickets{suffix}"
    rows = partial(scene.ask, store.list_ticket_rows)
    assert write_list_file(path, ticket_listing(scene.clock), [ticket], rows, clock=scene.clock) == 1
    if suffix == ".csv":
        text = path.read_text("utf-8-sig")
        for told in ("AS2611-0001", "2026-11-22 14:30", "退款成功 · differs", "To review"):
            assert told in text, told
        assert "late" not in text  # it would not be true tomorrow: the file has the time it was due at
