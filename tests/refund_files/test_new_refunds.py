"""A refund nobody knew becomes a ticket, with its goods and amounts, in the state the platform says."""

from collections import Counter
from datetime import UTC, date, datetime

import pytest

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.lookup import find_tickets
from shopdesk.aftersales.states import (
    EventKind,
    FaultSide,
    Intervention,
    Phase,
    PostagePayer,
    RefundChannel,
    TicketKind,
    TicketState,
)
from shopdesk.core.actor import Actor
from shopdesk.core.audit import list_history
from shopdesk.core.database import Session
from shopdesk.order_files import imports as order_imports
from shopdesk.orders.model import OrderLine
from shopdesk.orders.service import delete_orders
from shopdesk.photos.service import count_record_photos
from tests.aftersales.scene import Goods
from tests.order_files.scene import LINES_2019, LINES_2025, ORDERS_2019, ORDERS_2025, REFUNDS_2025
from tests.refund_files.refund_scene import NEW_TAOBAO, OLD_TAOBAO, RefundScene, bring_in, counted, reasons, taobao
from tests.shop_folder import ShopFolder

S = TicketState


@pytest.fixture
def sample(shop: ShopFolder) -> ShopFolder:
    """A shop with the orders that the sample report is about."""
    for file in (ORDERS_2019, LINES_2019, ORDERS_2025, LINES_2025):
        shop.do(order_imports.import_into_shop, "", order_imports.order_tables(file))
    return shop


def test_the_sample_report(sample: ShopFolder) -> None:
    results = bring_in(sample, REFUNDS_2025)
    # 34 rows; 4 ask for more than their order cost: 519.00 of 485.67, 483.00 of 478.00, 125.00 of an unpaid order,
    # and 548.00 of 538.00.
    assert counted(results) == [(30, 0, 0, 4)]
    assert [(p.row, p.column, p.value) for p in results[0].failed] == [
        (6, "买家退款金额", "519.00"),
        (9, "买家退款金额", "483.00"),
        (20, "买家退款金额", "125.00"),
        (30, "买家退款金额", "548.00"),
    ]
    scene = RefundScene.__new__(RefundScene)
    scene.shop = sample
    tickets = scene.tickets()
    assert Counter(ticket["state"] for ticket in tickets) == {S.COMPLETED: 22, S.CANCELLED: 8}
    assert Counter(ticket["kind"] for ticket in tickets) == {TicketKind.REFUND: 14, TicketKind.RETURN: 16}
    # 553 + 420 + 590 + 74 + 48 + 487 + 213 + 546 + 203 + 473 + 190 + 196 + 511 + 374 + 540 + 75 + 87 + 376 + 399 + 540
    # + 234 + 559 yuan
    assert sum(ticket["refunded_fen"] or 0 for ticket in tickets) == 768_800
    assert [ticket["reason_text"] for ticket in tickets[:4]] == ["质量问题", "七天无理由", "快递丢失", "发错货"]
    assert counted(bring_in(sample, REFUNDS_2025)) == [(0, 0, 30, 4)]
    assert len(scene.tickets()) == 30
    first = tickets[0]
    assert (first["ticket_no"], first["customer_name"] != "", first["refund_no"]) == (
        "AS2611-0001",
        True,
        "428714285714285728",
    )
    assert [row.matched for row in sample.ask(find_tickets, "428714285714285728", 5)] == ["428714285714285728"]


def test_orders_that_are_not_here_fail_until_they_are(shop: ShopFolder) -> None:
    results = bring_in(shop, REFUNDS_2025)
    assert counted(results) == [(0, 0, 0, 34)]
    assert "Import the order list first" in results[0].failed[0].reason
    assert len(results[0].failed_rows) == 34


def test_a_refund_that_waits_for_the_seller(scene: RefundScene) -> None:
    order_id = scene.order()  # a dress for 129.00, two jeans for 75.00, 8.00 postage
    assert counted(scene.report(taobao(scene.order_no(order_id)))) == [(1, 0, 0, 0)]
    ticket = scene.ticket_row()
    assert (ticket["state"], ticket["kind"], ticket["phase"]) == (
        S.PENDING_REVIEW,
        TicketKind.RETURN,
        Phase.AFTER_RECEIPT,
    )
    assert (ticket["proposed_fen"], ticket["approved_fen"], ticket["refunded_fen"]) == (12_900, None, None)
    assert (ticket["reason_text"], ticket["fault_side"], ticket["fault_shop"]) == ("质量问题", FaultSide.SHOP, 100)
    assert (ticket["postage_payer"], ticket["description"]) == (PostagePayer.SHOP, "袖口开线")
    assert (ticket["opened_at"], ticket["due_at"], ticket["reply_due_at"]) == (
        datetime(2026, 11, 20, 2, tzinfo=UTC),
        datetime(2026, 11, 22, 2, tzinfo=UTC),
        None,
    )
    assert ticket["customer_id"] == scene.customer(order_id)
    (line,) = ticket["lines"]
    assert (line["style_no"], line["quantity"], line["share_fen"], line["refund_fen"]) == ("MY-2601", 1, 12_900, 12_900)
    (part,) = ticket["orders"]
    assert (part["paid_fen"], part["proposed_fen"], part["outside_fen"], part["postage_fen"]) == (28_700, 12_900, 0, 0)
    (event,) = ticket["events"]
    assert (event["what"], event["state"], event["amount_fen"]) == (EventKind.IMPORTED, S.PENDING_REVIEW, 12_900)
    assert [entry.action for entry in scene.ask(list_history, "ticket", ticket["id"])] == ["created"]
    refund = scene.refund()
    assert (refund["state"], refund["means"]) == ("买家已经申请退款，等待卖家同意", S.PENDING_REVIEW)
    assert (refund["amount_fen"], refund["differs"], refund["data"]["买家退款原因"]) == (12_900, False, "质量问题")


def test_a_finished_refund_was_decided_by_the_platform(scene: RefundScene) -> None:
    order_id = scene.order()
    done = {"退款状态": "退款成功", "退款完结时间": "2026-11-21 09:30:00", "售后类型": "仅退款"}
    scene.report(taobao(scene.order_no(order_id), **done))
    ticket = scene.ticket_row()
    assert (ticket["state"], ticket["approved_fen"], ticket["refunded_fen"]) == (S.COMPLETED, 12_900, 12_900)
    assert (ticket["refunded_on"], ticket["refund_channel"]) == (date(2026, 11, 21), RefundChannel.PLATFORM)
    assert ticket["closed_at"] == datetime(2026, 11, 21, 1, 30, tzinfo=UTC)
    assert ticket["orders"][0]["refunded_fen"] == 12_900
    assert [event["what"] for event in ticket["events"]] == [EventKind.IMPORTED]


@pytest.mark.parametrize(
    ("word", "kind", "state"),
    [
        ("退款关闭", "退货退款", S.CANCELLED),
        ("卖家拒绝退款", "退货退款", S.REJECTED),
        ("卖家已经同意退款，等待买家退货", "退货退款", S.AWAITING_RETURN),
        ("买家已经退货，等待卖家确认收货", "退货退款", S.AWAITING_RETURN),
        ("退款中", "仅退款", S.AWAITING_REFUND),
        ("待商家发货", "换货", S.AWAITING_DISPATCH),
        ("补寄待商家发货", "补寄", S.AWAITING_DISPATCH),
        ("维修成功", "维修", S.COMPLETED),
    ],
)
def test_the_state_follows_the_platforms_word(scene: RefundScene, word: str, kind: str, state: TicketState) -> None:
    order_no = scene.order_no(scene.order())
    row = taobao(order_no, 退款状态=word, 售后类型=kind, 退货物流单号="SF0220481613112-顺丰", 退货物流公司="顺丰速运")
    assert counted(scene.report(row)) == [(1, 0, 0, 0)]
    ticket = scene.ticket_row()
    assert ticket["state"] is state
    assert (ticket["return_tracking_no"], ticket["return_courier"]) == ("SF0220481613112", "顺丰速运")
    pays = kind in ("仅退款", "退货退款")
    assert ticket["proposed_fen"] == (12_900 if pays else 0)
    agreed = state not in (S.CANCELLED, S.REJECTED)
    assert ticket["approved_fen"] == (12_900 if pays and agreed else None)


def test_words_nobody_knows_fail_and_are_named(scene: RefundScene) -> None:
    order_no = scene.order_no(scene.order())
    results = scene.report(
        taobao(order_no, 退款状态="飞走了"),
        taobao(order_no, 退款编号="428714285714285729", 售后类型="代买"),
        taobao(order_no, 退款编号="428714285714285730", 退款状态=""),
        taobao(order_no, 退款编号="428714285714285731", 退款状态="退款成功", 买家退款金额=""),
    )
    assert counted(results) == [(0, 0, 0, 4)]
    told = reasons(results)
    assert [column for column, _reason in told] == ["退款状态", "售后类型", "退款状态", "买家退款金额"]
    assert "“飞走了”" in told[0][1] and "“代买”" in told[1][1]
    assert "how much was refunded" in told[3][1]


def test_damaged_and_missing_numbers_fail(scene: RefundScene) -> None:
    order_no = scene.order_no(scene.order())
    results = scene.report(
        taobao(order_no, 退款编号="4.28714E+17"),
        taobao(order_no, 退款编号=""),
        taobao("3.00199E+18", 退款编号="1001"),
        taobao(order_no, 退款编号="1002", 买家退款金额="-5"),
        taobao(order_no, 退款编号="1003", 退款的申请时间="昨天"),
    )
    assert counted(results) == [(0, 0, 0, 5)]
    assert [column for column, _reason in reasons(results)] == [
        "退款编号",
        "退款编号",
        "订单编号",
        "买家退款金额",
        "退款的申请时间",
    ]
    assert "Damaged number" in reasons(results)[0][1]


def test_totals_are_left_out(scene: RefundScene) -> None:
    (result,) = scene.report(taobao(scene.order_no(scene.order())), {"订单编号": "合计", "买家退款金额": "129.00"})
    assert counted([result]) == [(1, 0, 0, 0)]
    assert [row.value for row in result.left_out] == ["合计"]


def test_an_order_in_the_recycle_bin_is_left_alone(scene: RefundScene) -> None:
    order_id = scene.order()
    scene.do(delete_orders, [order_id])
    (result,) = scene.report(taobao(scene.order_no(order_id)))
    assert (counted([result]), result.in_bin) == ([(0, 0, 1, 0)], [scene.order_no(order_id)])


# ---- goods and amounts


def test_the_line_is_found_by_its_number_even_where_the_report_calls_it_the_orders(scene: RefundScene) -> None:
    order_id = scene.order()
    jeans = scene.facts(order_id).lines[1]

    def number_lines(session: Session, _actor: Actor) -> None:
        session.get_one(OrderLine, jeans.id).sub_order_no = "3001999000000099902"

    scene.do(number_lines)
    scene.report(taobao("3001999000000099902", 商品编码="", 宝贝标题="另一个标题", 买家退款金额="75.00"))
    (line,) = scene.ticket_row()["lines"]
    assert (line["order_line_id"], line["quantity"], line["refund_fen"]) == (jeans.id, 1, 7_500)


def test_an_amount_pays_for_pieces(scene: RefundScene) -> None:
    order_no = scene.order_no(scene.order())
    jeans = {"商品编码": "MY-2602", "宝贝标题": "牛仔裤"}
    whole = {"部分退款/全部退款": "全部退款"}
    scene.report(
        taobao(order_no, **jeans, 退款编号="1001", 买家退款金额="75.00"),
        taobao(order_no, **jeans, 退款编号="1002", 买家退款金额="20.00", 售后类型="仅退款"),
        taobao(scene.order_no(scene.order()), **jeans, 退款编号="1003", 买家退款金额="150.00"),
        taobao(scene.order_no(scene.order()), **jeans, 退款编号="1004", 买家退款金额="150.00", **whole),
    )
    told = [
        (one["lines"][0]["quantity"], one["lines"][0]["share_fen"], one["lines"][0]["refund_fen"], one["keeps_goods"])
        for one in scene.tickets()
    ]
    # Twenty yuan for a piece that stays is a compensation: the piece may yet come back.
    both = (2, 15_000, 15_000, False)
    assert told == [(1, 7_500, 7_500, False), (1, 7_500, 2_000, True), both, both]


def test_everything_with_its_postage(scene: RefundScene) -> None:
    order_id = scene.under_way()
    row = taobao(scene.order_no(order_id), 商品编码="", 宝贝标题="", 买家退款金额="287.00", 货物状态="买家未收到货")
    scene.report(row | {"部分退款/全部退款": "全部退款"})
    ticket = scene.ticket_row()
    assert [(line["quantity"], line["refund_fen"]) for line in ticket["lines"]] == [(1, 12_900), (2, 15_000)]
    assert (ticket["refund_postage"], ticket["orders"][0]["postage_fen"], ticket["proposed_fen"]) == (True, 800, 28_700)
    assert ticket["phase"] is Phase.IN_TRANSIT
    assert ticket["orders"][0]["extend_until"] is not None  # the trade runs on


def test_a_price_above_its_share_stays_with_the_goods(scene: RefundScene) -> None:
    # 204.00 of goods for 184.00: of each piece's 75.00 only 67.65 were paid, of the dress 116.35.
    order_id = scene.order(Goods(paid_fen=11_635), Goods("MY-2602", "牛仔裤", 1, 7_500, 6_765), postage_fen=0)
    scene.report(taobao(scene.order_no(order_id), 商品编码="MY-2602", 宝贝标题="牛仔裤", 买家退款金额="75.00"))
    ticket = scene.ticket_row()
    (line,) = ticket["lines"]
    assert (line["share_fen"], line["refund_fen"], ticket["refund_postage"]) == (6_765, 7_500, False)


def test_goods_nobody_can_tell(scene: RefundScene) -> None:
    blank = {"商品编码": "X-9", "宝贝标题": "别的", "买家退款金额": "20.00"}
    done = blank | {"退款状态": "退款成功", "退款编号": "1002"}
    scene.report(taobao(scene.order_no(scene.order()), **blank), taobao(scene.order_no(scene.order()), **done))
    first, second = scene.tickets()
    assert [(line["quantity"], line["refund_fen"]) for line in first["lines"]] == [(1, 925), (2, 1_075)]
    assert second["lines"] == [] and second["refunded_fen"] == 2_000


def test_more_than_was_paid_is_refused_alone_and_together(scene: RefundScene) -> None:
    order_no = scene.order_no(scene.order())
    done = {"退款状态": "退款成功", "售后类型": "仅退款"}
    results = scene.report(
        taobao(order_no, 退款编号="1001", 买家退款金额="287.01", **done),
        taobao(order_no, 退款编号="1002", 买家退款金额="200.00", **done),
        taobao(order_no, 退款编号="1003", 买家退款金额="87.01", **done),
        taobao(order_no, 退款编号="1004", 买家退款金额="87.00", **done),
    )
    assert counted(results) == [(2, 0, 0, 2)]
    assert reasons(results)[0] == ("买家退款金额", "￥287.01 is more than the ￥287.00 that were paid for the order.")
    assert "￥200.00 that were refunded before" in reasons(results)[1][1]
    again = scene.report(taobao(order_no, 退款编号="1005", 买家退款金额="0.01", **done))
    assert counted(again) == [(0, 0, 0, 1)]


def test_an_open_refund_needs_goods_on_file(scene: RefundScene) -> None:
    order_id = scene.order()

    def forget_goods(session: Session, _actor: Actor) -> None:
        for line_id in scene.lines(order_id):
            session.delete(session.get_one(OrderLine, line_id))

    scene.do(forget_goods)
    order_no = scene.order_no(order_id)
    results = scene.report(taobao(order_no), taobao(order_no, 退款编号="1002", 退款状态="退款成功"))
    assert counted(results) == [(1, 0, 0, 1)]
    assert "list of its goods" in reasons(results)[0][1]
    assert scene.ticket_row()["state"] is S.COMPLETED


def test_photos_of_the_order_are_the_tickets_too(scene: RefundScene) -> None:
    order_id = scene.order()
    scene.photo("order", order_id)
    scene.report(taobao(scene.order_no(order_id)))
    ticket_id = scene.ticket_row()["id"]
    assert scene.ask(count_record_photos, "ticket", [ticket_id]) == {ticket_id: 1}


def test_reasons_faults_and_interventions(scene: RefundScene) -> None:
    order_no = scene.order_no(scene.order())
    scene.report(
        taobao(order_no, 退款编号="1001", 买家退款原因="七天无理由退换货"),
        taobao(order_no, 退款编号="1002", 买家退款原因="快递/物流丢件", 客服介入状态="客服介入处理中", 责任方="买家"),
        taobao(order_no, 退款编号="1003", 买家退款原因="说不清"),
    )
    first, second, third = scene.tickets()
    assert (first["reason_text"], first["fault_customer"]) == ("七天无理由", 100)
    assert (second["reason_text"], second["fault_side"]) == ("快递丢失", FaultSide.CUSTOMER)
    assert second["intervention"] is Intervention.UNDER_WAY
    assert third["reason_text"] == "其他"


# ---- other years and shapes


def test_the_report_of_2017_tells_by_yes_and_no_whether_goods_come_back(scene: RefundScene) -> None:
    order_no = scene.order_no(scene.order())
    row = taobao(order_no)
    for name in ("商品编码", "售后类型"):
        del row[name]
    row["商家编码"] = "MY-2601"
    wanted = [{"退款编号": "1001", "是否需要退货": "是"}, {"退款编号": "1002", "是否需要退货": "不需要退货"}]
    scene.report(*(row | one for one in wanted), kind=OLD_TAOBAO)
    assert [one["kind"] for one in scene.tickets()] == [TicketKind.RETURN, TicketKind.REFUND]


def test_the_names_of_2026(scene: RefundScene) -> None:
    order_no = scene.order_no(scene.order())
    row = {
        "退款编号": "1001",
        "订单编号": order_no,
        "商家编码": "MY-2601",
        "退款申请时间": "2026-11-20 10:00:00",
        "退款状态": "退款成功",
        "退款总额": "140.00",
        "退给买家金额": "129.00",
        "退给平台金额": "11.00",
        "售后类型": "仅退款",
        "部分退款/全额退款": "全额退款",
    }
    scene.report(row, kind=NEW_TAOBAO)
    assert scene.ticket_row()["refunded_fen"] == 12_900


def test_rows_of_one_refund_are_its_goods_or_its_later_states(scene: RefundScene) -> None:
    order_no = scene.order_no(scene.order())
    dress, jeans = {"商品编码": "MY-2601"}, {"商品编码": "MY-2602", "宝贝标题": "牛仔裤"}
    later = {"退款状态": "退款成功", "退款完结时间": "2026-11-21 09:30:00"}
    results = scene.report(
        taobao(order_no, 退款编号="1001", 买家退款金额="129.00", **dress),
        taobao(order_no, 退款编号="1001", 买家退款金额="75.00", **jeans),
        taobao(order_no, 退款编号="1002", 买家退款金额="10.00"),
        taobao(order_no, 退款编号="1002", 买家退款金额="10.00", **later),
    )
    assert counted(results) == [(3, 1, 0, 0)]
    first, second = scene.tickets()
    assert (first["proposed_fen"], [line["refund_fen"] for line in first["lines"]]) == (20_400, [12_900, 7_500])
    assert second["state"] is S.PENDING_REVIEW  # decided there, and not here
    assert scene.refund("1002")["means"] is S.COMPLETED
    assert scene.differing(results) == [("state", "To review", "Completed (退款成功)")]


def test_what_was_kept_as_credit_is_not_what_the_platform_gave_back(scene: RefundScene) -> None:
    order = scene.order(Goods(price_fen=12_900), postage_fen=0)
    ticket_id = scene.ticket(TicketKind.REFUND, order)
    scene.step(tickets.approve, ticket_id)
    scene.step(tickets.refund, ticket_id, 12_900, scene.clock.today(), RefundChannel.CREDIT)
    done = {"退款状态": "退款成功", "退款完结时间": "2026-11-21 18:00:00", "售后类型": "仅退款"}
    results = scene.report(taobao(scene.order_no(order), **done))
    assert counted(results) == [(0, 0, 0, 1)]
    assert "￥129.00 and the ￥129.00 that were refunded before" in reasons(results)[0][1]
    assert scene.ticket_row()["refund_no"] == ""
