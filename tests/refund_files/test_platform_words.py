"""What the platforms' words mean, as far as these are known."""

import pytest

from shopdesk.aftersales.states import FaultSide, Intervention, Phase, TicketKind, TicketState
from shopdesk.refund_files.platform_words import (
    Stage,
    fault_of,
    intervention_of,
    kind_of,
    meaning_of,
    needs_return,
    phase_of,
    stage_of,
)

P = Stage
STATES = {
    # Taobao and Tmall, through the years
    "买家已经申请退款，等待卖家同意": P.WAITING,
    "退款申请等待卖家确认中": P.WAITING,
    "卖家已经同意退款，等待买家退货": P.AGREED,
    "退款申请达成,等待买家发货": P.AGREED,
    "买家已经退货，等待卖家确认收货": P.SENT_BACK,
    "买家已退货，等待卖家确认收货": P.SENT_BACK,
    "卖家拒绝退款": P.REFUSED,
    "卖家拒绝退款，等待买家修改": P.REFUSED,
    "卖家不同意协议,等待买家修改": P.REFUSED,
    "卖家拒绝确认收货": P.REFUSED,
    "退款关闭": P.CLOSED,
    "退款成功": P.DONE,
    "退款中": P.REFUNDING,
    # Pinduoduo
    "买家申请退款，待商家处理": P.WAITING,
    "退货退款，待商家处理": P.WAITING,
    "待商家处理": P.WAITING,
    "商家同意退款，退款中": P.REFUNDING,
    "平台同意退款，退款中": P.REFUNDING,
    "驳回退款，待买家处理": P.REFUSED,
    "已同意退货退款,待用户发货": P.AGREED,
    "待消费者退货": P.AGREED,
    "待买家退货": P.AGREED,
    "平台处理中": P.WAITING,
    "平台拒绝退款，退款关闭": P.CLOSED,
    "买家撤销": P.CLOSED,
    "已撤销": P.CLOSED,
    "买家逾期未处理，退款失败": P.CLOSED,
    "买家逾期，超过有效期": P.CLOSED,
    "换货补寄待商家处理": P.WAITING,
    "换货补寄成功": P.DONE,
    "换货补寄失败": P.CLOSED,
    "换货补寄待用户确认完成": P.DISPATCHED,
    "待商家同意维修": P.WAITING,
    "待用户确认发货": P.AGREED,
    "维修关闭": P.CLOSED,
    "维修成功": P.DONE,
    "待用户确认收货": P.DISPATCHED,
    "已同意拒收退款，待用户拒收": P.AGREED,
    "补寄待商家发货": P.TO_DISPATCH,
    "待商家召回": P.AGREED,
    "买家已退货，待商家收货": P.SENT_BACK,
    "退货待商家收货": P.SENT_BACK,
    # JD
    "待审核": P.WAITING,
    "待客户反馈": P.WAITING,
    "待客户发货": P.AGREED,
    "待收货": P.SENT_BACK,
    "已审核待收货": P.SENT_BACK,
    "待处理": P.WAITING,
    "待用户确认": P.DISPATCHED,
    "完成": P.DONE,
    "已完成": P.DONE,
    "取消": P.CLOSED,
    "已取消": P.CLOSED,
    "审核关闭": P.CLOSED,
    "审核不通过": P.REFUSED,
    "待退款": P.REFUNDING,
    # Douyin
    "售后待商家处理": P.WAITING,
    "待商家同意": P.WAITING,
    "待用户退货": P.AGREED,
    "同意退货，待买家退货": P.AGREED,
    "待商家收货": P.SENT_BACK,
    "待商家退款": P.REFUNDING,
    "同意退款，退款中": P.REFUNDING,
    "已全额退款": P.DONE,
    "已退款": P.DONE,
    "同意退款，退款成功": P.DONE,
    "售后完成": P.DONE,
    "售后关闭": P.CLOSED,
    "商家拒绝售后": P.REFUSED,
    "商家已拒绝": P.REFUSED,
    "待商家发货": P.TO_DISPATCH,
    "换货待商家发货": P.TO_DISPATCH,
    "待用户收货": P.DISPATCHED,
    "商家已发货，待用户收货": P.DISPATCHED,
    "换货成功": P.DONE,
    "补寄成功": P.DONE,
    "客服仲裁中": P.WAITING,
}


@pytest.mark.parametrize("word", STATES)
def test_words_for_states(word: str) -> None:
    assert stage_of(word) is STATES[word]
    assert stage_of(f"  {word.replace('，', ',')} ") is STATES[word]


@pytest.mark.parametrize("word", ["", "飞走了", "123", "未知", "退款", "发货", "x" * 500, "没有申请退款", "无售后"])
def test_words_that_say_nothing(word: str) -> None:
    assert stage_of(word) is None


def test_the_same_word_means_another_state_for_another_kind() -> None:
    assert meaning_of(P.AGREED, TicketKind.REFUND) is TicketState.AWAITING_REFUND
    assert meaning_of(P.AGREED, TicketKind.RETURN) is TicketState.AWAITING_RETURN
    assert meaning_of(P.AGREED, TicketKind.REISSUE) is TicketState.AWAITING_DISPATCH
    assert meaning_of(P.SENT_BACK, TicketKind.EXCHANGE) is TicketState.AWAITING_RETURN
    assert meaning_of(P.REFUNDING, TicketKind.RETURN) is TicketState.AWAITING_REFUND
    assert meaning_of(P.DISPATCHED, TicketKind.EXCHANGE) is TicketState.DISPATCHED
    for kind in TicketKind:
        assert meaning_of(P.WAITING, kind) is TicketState.PENDING_REVIEW
        assert meaning_of(P.CLOSED, kind) is TicketState.CANCELLED
        assert meaning_of(P.DONE, kind) is TicketState.COMPLETED


def test_words_for_kinds() -> None:
    told = {
        TicketKind.REFUND: ["仅退款", "未发货仅退款", "未发货退款", "退款", "极速退款", "退运费", "我要退款(无需退货)"],
        TicketKind.RETURN: ["退货退款", "退货", "已发货退货退款", "拒收退款", "退款退货"],
        TicketKind.EXCHANGE: ["换货", "换新", "商品换货"],
        TicketKind.REISSUE: ["补寄", "补发商品", "漏发补寄"],
        TicketKind.REPAIR: ["维修", "返修"],
    }
    assert {word: kind_of(word) for words in told.values() for word in words} == {
        word: kind for kind, words in told.items() for word in words
    }
    assert kind_of("其他") is None


def test_words_for_whether_goods_come_back() -> None:
    assert [needs_return(word) for word in ("是", "需要", "需要退货", "Y", "1")] == [True] * 5
    assert [needs_return(word) for word in ("否", "不需要", "不需要退货", "无需退货", "N", "0")] == [False] * 6
    assert needs_return("随便") is None


def test_words_for_intervention_fault_and_phase() -> None:
    assert intervention_of("无客服介入") is Intervention.NONE
    assert intervention_of("未介入") is Intervention.NONE
    assert intervention_of("客服介入处理中") is Intervention.UNDER_WAY
    assert intervention_of("仲裁中") is Intervention.UNDER_WAY
    assert intervention_of("仲裁结束，支持买家") is Intervention.FOR_CUSTOMER
    assert intervention_of("平台支持商家") is Intervention.FOR_SHOP
    assert intervention_of("") is None
    assert [fault_of(word) for word in ("卖家责任", "买家", "物流公司", "")] == [
        FaultSide.SHOP,
        FaultSide.CUSTOMER,
        FaultSide.COURIER,
        None,
    ]
    assert phase_of("买家已收到货", "", "售后退款") is Phase.AFTER_RECEIPT
    assert phase_of("买家未收到货", "", "售中退款") is Phase.IN_TRANSIT
    assert phase_of("卖家未发货", "", "售中退款") is Phase.BEFORE_SHIPPING
    assert phase_of("", "已发货，待签收", "") is Phase.IN_TRANSIT
    assert phase_of("", "已签收", "") is Phase.AFTER_RECEIPT
    assert phase_of("", "等待出库", "") is Phase.BEFORE_SHIPPING
    assert phase_of("已发货", "", "") is Phase.IN_TRANSIT
    assert phase_of("", "", "") is None
