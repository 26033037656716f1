"""The after-sales sheets of Pinduoduo, JD and Douyin, and lists of unknown platforms and of our own template."""

from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from shopdesk.aftersales.states import FaultSide, Intervention, Phase, TicketKind, TicketState
from shopdesk.core.errors import UserError
from shopdesk.refund_files.imports import import_into_shop, refund_tables
from shopdesk.refund_files.platform_words import kind_of, phase_of, stage_of
from shopdesk.refund_files.templates import GOODS_WORDS, HEADER, KIND_WORDS, STATE_WORDS, write_refund_template
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId
from tests.order_files.scene import write_table
from tests.refund_files.refund_scene import HEADERS, TAOBAO, RefundScene, bring_in, counted, reasons, taobao, write_rows

S = TicketState


def open_shop(scene: RefundScene, platform: Platform) -> None:
    """A shop on that platform, in which orders are put from here on."""
    scene.shop_id = ShopId(scene.do(shops.add_shop, platform.value, platform))


def test_pinduoduo(scene: RefundScene, tmp_path: Path) -> None:
    open_shop(scene, Platform.PINDUODUO)
    order_no = scene.order_no(scene.order(order_no="261114-123456789012345"))
    row = {
        "售后编号": "100200300400\t",
        "订单编号": order_no + "\t",
        "商品名称": "牛仔裤\t",
        "交易金额": "287.00\t",
        "退款金额": "75.00\t",
        "售后状态": "买家已退货，待商家收货\t",
        "订单状态": "已签收\t",
        "退款类型": "退货退款\t",
        "退款原因": "尺码拍大/拍小\t",
        "申请时间": "2026-11-20 10:00:00\t",
        "退货运单号": "SF0220481613112\t",
    }
    file = write_rows(tmp_path / "售后信息.csv", "pdd_aftersale_known_names", row)
    (result,) = bring_in(scene.shop, file, into="pinduoduo")
    assert (counted([result]), result.kind) == ([(1, 0, 0, 0)], "pinduoduo_refunds")
    ticket = scene.ticket_row()
    assert (ticket["kind"], ticket["state"], ticket["phase"]) == (
        TicketKind.RETURN,
        S.AWAITING_RETURN,
        Phase.AFTER_RECEIPT,
    )
    assert (ticket["refund_no"], ticket["return_tracking_no"]) == ("100200300400", "SF0220481613112")
    assert [(line["style_no"], line["quantity"]) for line in ticket["lines"]] == [("MY-2602", 1)]


def test_jd_in_gbk_below_a_row_of_groups(scene: RefundScene, tmp_path: Path) -> None:
    open_shop(scene, Platform.JD)
    first, second, third = (scene.order_no(scene.order(order_no=f"30010000000{n}")) for n in range(3))
    row = {"客户期望": "退货", "商品名称": "牛仔裤", "商品数量": "2", "售后申请时间": "2026-11-20 10:00:00"}
    told = [
        row | {"服务单号": "'2001", "订单号": f"'{first}\t", "服务单状态": "待收货", "退款金额": "150.00"},
        row | {"服务单号": "2002", "订单号": second, "服务单状态": "完成", "客户期望": "换货", "处理结果": "换新"},
        row | {"服务单号": "2003", "订单号": third, "服务单状态": "完成", "审核结果": "审核不通过", "退款金额": "0"},
        row | {"服务单号": "2004", "订单号": third, "服务单状态": "完成", "处理结果": "退货"},
    ]
    told[0] |= {
        "一级申请原因": "商品问题",
        "二级申请原因": "做工瑕疵",
        "客户问题描述": "开线",
        "申请时订单状态": "完成",
    }
    header = HEADERS["jd_aftersale_2026"]
    rows = [["服务单信息", *[""] * 10, "商品信息"], header, *([one.get(name, "") for name in header] for one in told)]
    file = write_table(tmp_path / "服务单.csv", *rows)
    file.write_bytes(file.read_text("utf-8-sig").encode("gb18030"))
    results = bring_in(scene.shop, file, into="jd")
    assert counted(results) == [(3, 0, 0, 1)]
    assert reasons(results)[0][0] == "退款金额"  # done, and nobody says how much
    returned, exchanged, refused = scene.tickets()
    assert (returned["kind"], returned["state"], returned["proposed_fen"]) == (
        TicketKind.RETURN,
        S.AWAITING_RETURN,
        15_000,
    )
    assert (returned["reason_text"], returned["description"], returned["lines"][0]["quantity"]) == (
        "质量问题",
        "开线",
        2,
    )
    assert (exchanged["kind"], exchanged["state"], exchanged["proposed_fen"]) == (TicketKind.EXCHANGE, S.COMPLETED, 0)
    assert refused["state"] is S.REJECTED


def test_douyin(scene: RefundScene, tmp_path: Path) -> None:
    open_shop(scene, Platform.DOUYIN)
    order_id = scene.order(order_no="6917000000000000001")
    row = {
        "售后单号": "\t7100000000000000001",
        "订单号": "\t6917000000000000001",
        "商品单号": "\t6917000000000000001",
        "商品名称": "法式连衣裙",
        "应付金额（元）": "287.00",
        "商品发货状态": "已发货",
        "售后类型": "仅退款",
        "退商品金额（元）": "129.00",
        "退运费金额（元）": "8.00",
        "退税费金额（元）": "-",
        "售后状态": "同意退款，退款成功",
        "售后申请时间": "2026-11-20 10:00:00",
        "售后原因": "商品有色差",
        "退货物流单号": "-",
        "商家退款时间": "2026-11-20 12:00:00",
        "售后完结时间": "2026-11-20 13:00:00",
        "仲裁状态": "仲裁完成，支持买家",
        "纠纷责任方": "商家责任",
        "用户售后说明": "颜色不对",
    }
    (result,) = bring_in(scene.shop, write_rows(tmp_path / "1.csv", "douyin_aftersale_50", row), into="douyin")
    assert (counted([result]), result.kind) == ([(1, 0, 0, 0)], "douyin_refunds")
    ticket = scene.ticket_row()
    assert (ticket["order_id"], ticket["state"], ticket["refunded_fen"]) == (order_id, S.COMPLETED, 13_700)
    # 129.00 for the dress, and the 8.00 are the whole postage.
    assert ([line["refund_fen"] for line in ticket["lines"]], ticket["orders"][0]["postage_fen"]) == ([12_900], 800)
    assert (ticket["intervention"], ticket["fault_side"]) == (Intervention.FOR_CUSTOMER, FaultSide.SHOP)
    assert ticket["closed_at"] == datetime(2026, 11, 20, 5, tzinfo=UTC)


def test_a_list_of_an_unknown_platform(scene: RefundScene, tmp_path: Path) -> None:
    order_no = scene.order_no(scene.order())
    header = ["退款单号", "订单号", "退款状态", "退款金额", "商品名称", "退款原因", "申请时间"]
    file = write_table(tmp_path / "x.csv", header, ["R-1001", order_no, "退款成功", "￥20.00", "法式连衣裙", "补偿"])
    (result,) = bring_in(scene.shop, file)
    assert (counted([result]), result.kind) == ([(1, 0, 0, 0)], "other_refunds")
    assert scene.ticket_row()["kind"] is TicketKind.REFUND


def test_files_of_another_platform_than_the_shops_are_refused(scene: RefundScene, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", "pdd_aftersale_known_names", {"售后编号": "1001", "订单编号": "1"})
    with pytest.raises(UserError, match="files of Pinduoduo"):
        bring_in(scene.shop, file)
    both = [*refund_tables(file), *refund_tables(write_rows(tmp_path / "b.csv", TAOBAO, taobao("1")))]
    with pytest.raises(UserError, match="several platforms"):
        scene.do(import_into_shop, "", both)


def test_the_template_comes_in_without_a_guess(scene: RefundScene, tmp_path: Path) -> None:
    path = tmp_path / "退款模板.xlsx"
    write_refund_template(path)
    book = openpyxl.load_workbook(path)
    sheet = book.active
    row = {"退款编号": "428714285714285728", "订单编号": scene.order_no(scene.order()), "退款状态": "待处理"}
    row |= {"售后类型": "退货退款", "退款金额": "75", "货号": "MY-2602", "数量": "1", "申请时间": "2026-11-20 10:00"}
    for name, value in row.items():
        sheet.cell(2, HEADER.index(name) + 1).value = value  # type: ignore[union-attr]
    book.save(path)
    (table,) = refund_tables(path)
    assert table.recognised.fit.guessed == {} and table.recognised.fit.unknown == ()
    assert counted(bring_in(scene.shop, path)) == [(1, 0, 0, 0)]
    assert scene.ticket_row()["proposed_fen"] == 7_500


def test_every_word_to_choose_from_is_known() -> None:
    assert all(map(stage_of, STATE_WORDS)) and all(map(kind_of, KIND_WORDS))
    assert [phase_of(word, "", "") for word in GOODS_WORDS] == [
        Phase.BEFORE_SHIPPING,
        Phase.IN_TRANSIT,
        Phase.AFTER_RECEIPT,
    ]
