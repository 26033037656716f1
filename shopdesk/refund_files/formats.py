"""What kinds of refund reports and after-sales sheets there are: which columns tell what, by every name they have had.

Columns swap places and change their names between the years, so that only names count. A new year is a new name here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from shopdesk.core.text import marked, translate
from shopdesk.sheets.named_columns import Layout, Names
from shopdesk.shops.model import Platform

_NEEDED = frozenset({"refund_no", "order_no", "state"})


@dataclass(frozen=True, kw_only=True)
class RefundFormat(Layout):
    """One kind of file. ``marks`` are names that no other platform uses: without one the platform is not sure."""

    key: str
    title: str
    platform: Platform | None = None


TAOBAO_REFUNDS = RefundFormat(
    key="taobao_refunds",
    title=marked("RefundFiles", "Taobao/Tmall refund report"),
    platform=Platform.TAOBAO,
    marks=frozenset({"支付宝交易号", "买家退款金额", "退给买家金额", "退款的申请时间", "是否需要退货", "售中或售后"}),
    fields={
        "refund_no": ("退款编号",),
        "order_no": ("订单编号", "主订单编号"),
        "sub_order_no": ("子订单编号",),
        "state": ("退款状态",),
        "kind": ("售后类型",),
        "needs_return": ("是否需要退货",),
        # What the buyer gets; the total holds what goes back to the platform as well.
        "amount_fen": ("买家退款金额", "退给买家金额", "退款总额"),
        "paid_fen": ("买家实际支付金额", "买家实付金额"),
        "extent": ("部分退款/全部退款", "部分退款/全额退款"),
        "title": ("宝贝标题", "商品标题"),
        "style_no": ("商家编码", "商品编码"),
        "quantity": ("退款数量", "购买数量"),
        "reason": ("买家退款原因",),
        "explanation": ("买家退款说明",),
        "intervention": ("客服介入状态",),
        "fault": ("责任方",),
        "phase": ("售中或售后",),
        "goods_state": ("货物状态",),
        "return_courier": ("退货物流公司",),
        "return_tracking_no": ("退货物流单号",),
        "asked_at": ("退款申请时间", "退款的申请时间"),
        "due_at": ("超时时间",),
        "finished_at": ("退款完结时间", "完结时间"),
        "shop_name": ("店铺名称",),
    },
    required=_NEEDED,
)

PINDUODUO_REFUNDS = RefundFormat(
    key="pinduoduo_refunds",
    title=marked("RefundFiles", "Pinduoduo after-sales sheet"),
    platform=Platform.PINDUODUO,
    marks=frozenset({"同意退款人", "快递拦截状态", "退货运单号", "退货物流状态对应时间"}),
    fields={
        "refund_no": ("售后编号",),
        "order_no": ("订单编号", "订单号"),
        "state": ("售后状态",),
        "kind": ("退款类型", "售后类型"),
        "amount_fen": ("退款金额",),
        "paid_fen": ("交易金额",),
        "title": ("商品名称",),
        "attributes": ("sku信息", "商品规格"),
        "style_no": ("商家编码-商品维度", "商家编码"),
        "sku_code": ("商家编码-规格维度",),
        "quantity": ("商品数量(件)", "退款数量"),
        "reason": ("退款原因", "售后原因"),
        "explanation": ("退款说明", "申请说明"),
        "order_state": ("订单状态",),
        "return_courier": ("退货物流公司",),
        "return_tracking_no": ("退货运单号",),
        "asked_at": ("申请时间",),
        "due_at": ("超时时间",),
        "agreed_at": ("同意退货时间",),
        "finished_at": ("同意退款时间",),
        "shop_name": ("店铺名称",),
    },
    required=_NEEDED,
)

JD_REFUNDS = RefundFormat(
    key="jd_refunds",
    title=marked("RefundFiles", "JD service list"),
    platform=Platform.JD,
    marks=frozenset({"服务单号", "客户期望", "一级申请原因"}),
    fields={
        "refund_no": ("服务单号",),
        "order_no": ("订单号", "订单编号"),
        "state": ("服务单状态",),
        "kind": ("客户期望",),
        "verdict": ("处理结果", "审核结果"),
        "amount_fen": ("退款金额",),
        "title": ("商品名称",),
        "style_no": ("商品编号",),
        "quantity": ("商品数量",),
        "reason": ("二级申请原因", "一级申请原因"),
        "explanation": ("客户问题描述",),
        "order_state": ("申请时订单状态", "出库状态"),
        "return_courier": ("快递公司",),
        "return_tracking_no": ("运单号",),
        "asked_at": ("售后申请时间",),
        "agreed_at": ("审核时间", "商家首次审核时间"),
        "finished_at": ("处理时间", "完成时间"),
        "shop_name": ("店铺名称",),
    },
    required=_NEEDED,
)

DOUYIN_REFUNDS = RefundFormat(
    key="douyin_refunds",
    title=marked("RefundFiles", "Douyin after-sales sheet"),
    platform=Platform.DOUYIN,
    marks=frozenset({"商品单号", "退商品金额（元）", "是否极速退款", "自动处理截止时间"}),
    fields={
        "refund_no": ("售后单号",),
        "order_no": ("订单号", "主订单编号", "订单编号"),
        "sub_order_no": ("商品单号",),
        "state": ("售后状态",),
        "kind": ("售后类型",),
        "amount_fen": ("退款金额", "退款总金额（元）"),
        "paid_fen": ("应付金额（元）",),
        "title": ("商品名称",),
        "style_no": ("商家编码",),
        "attributes": ("商品规格",),
        "quantity": ("售后数量", "商品数量"),
        "reason": ("售后原因",),
        "explanation": ("用户售后说明",),
        "intervention": ("仲裁状态",),
        "fault": ("纠纷责任方",),
        "goods_state": ("商品发货状态",),
        "return_courier": ("退货物流公司",),
        "return_tracking_no": ("退货物流单号",),
        "out_tracking_no": ("换货物流单号",),
        "asked_at": ("售后申请时间",),
        "due_at": ("自动处理截止时间",),
        "agreed_at": ("同意售后申请时间",),
        "finished_at": ("售后完结时间", "商家退款时间", "售后关闭时间", "用户到账时间"),
        "shop_name": ("门店名称", "店铺名称"),
    },
    sums={"amount_fen": ("退商品金额（元）", "退运费金额（元）", "退税费金额（元）")},
    required=_NEEDED,
)

# What people and smaller programs call a field: tried where a platform's own name is not there.
SYNONYMS: Mapping[str, Names] = {
    "refund_no": ("退款编号", "售后编号", "售后单号", "退款单号", "服务单号", "售后单编号", "退款单编号"),
    "order_no": ("订单编号", "订单号", "主订单编号", "线上订单号", "平台订单号", "交易编号"),
    "sub_order_no": ("子订单编号", "子订单号", "商品单号"),
    "state": ("退款状态", "售后状态", "售后单状态", "服务单状态", "处理状态", "状态"),
    "kind": ("售后类型", "退款类型", "服务类型", "售后方式", "类型"),
    "needs_return": ("是否需要退货", "是否退货"),
    "amount_fen": ("退款金额", "买家退款金额", "申请退款金额", "退款总额", "实退金额", "申请金额"),
    "paid_fen": ("实付金额", "买家实际支付金额", "交易金额", "订单金额"),
    "title": ("商品名称", "商品标题", "宝贝标题"),
    "style_no": ("商家编码", "货号", "款号", "商品编码"),
    "sku_code": ("SKU编码", "规格编码", "商家SKU编码"),
    "attributes": ("商品规格", "规格", "商品属性", "sku信息"),
    "quantity": ("退货数量", "退款数量", "售后数量", "商品数量", "数量", "件数"),
    "reason": ("退款原因", "售后原因", "申请原因", "退货原因", "买家退款原因", "原因"),
    "explanation": ("退款说明", "售后说明", "问题描述", "买家退款说明", "申请说明", "说明"),
    "intervention": ("客服介入状态", "平台介入状态", "仲裁状态"),
    "fault": ("责任方",),
    "goods_state": ("货物状态", "商品发货状态", "发货状态"),
    "order_state": ("订单状态",),
    "return_courier": ("退货物流公司", "退货快递公司", "退回快递公司", "退货快递"),
    "return_tracking_no": ("退货物流单号", "退货运单号", "退货快递单号", "退货单号", "退回快递单号"),
    "asked_at": ("申请时间", "售后申请时间", "退款申请时间", "创建时间"),
    "due_at": ("超时时间", "截止时间", "处理截止时间"),
    "finished_at": ("完结时间", "退款完结时间", "完成时间", "退款时间", "退款成功时间", "售后完成时间"),
    "shop_name": ("店铺名称", "店铺", "店铺名"),
}

OTHER_REFUNDS = RefundFormat(
    key="other_refunds",
    title=marked("RefundFiles", "Refund list"),
    fields=SYNONYMS,
    required=_NEEDED,
)
FORMATS = (TAOBAO_REFUNDS, PINDUODUO_REFUNDS, JD_REFUNDS, DOUYIN_REFUNDS)

_FIELD_TITLES = {
    "refund_no": marked("RefundFiles", "Refund no."),
    "order_no": marked("RefundFiles", "Order no."),
    "sub_order_no": marked("RefundFiles", "Sub-order no."),
    "state": marked("RefundFiles", "State on the platform"),
    "kind": marked("RefundFiles", "Kind"),
    "needs_return": marked("RefundFiles", "Goods come back"),
    "verdict": marked("RefundFiles", "What was decided"),
    "amount_fen": marked("RefundFiles", "Refund amount"),
    "paid_fen": marked("RefundFiles", "Paid amount"),
    "extent": marked("RefundFiles", "Part or all"),
    "title": marked("RefundFiles", "Goods"),
    "style_no": marked("RefundFiles", "Style no."),
    "sku_code": marked("RefundFiles", "SKU code"),
    "attributes": marked("RefundFiles", "Colour and size"),
    "quantity": marked("RefundFiles", "Quantity"),
    "reason": marked("RefundFiles", "Reason"),
    "explanation": marked("RefundFiles", "What the customer says"),
    "intervention": marked("RefundFiles", "Platform intervention"),
    "fault": marked("RefundFiles", "Fault"),
    "phase": marked("RefundFiles", "Phase"),
    "goods_state": marked("RefundFiles", "Where the goods are"),
    "order_state": marked("RefundFiles", "Order status"),
    "return_courier": marked("RefundFiles", "Return courier"),
    "return_tracking_no": marked("RefundFiles", "Return tracking no."),
    "out_tracking_no": marked("RefundFiles", "Replacement tracking no."),
    "asked_at": marked("RefundFiles", "Asked at"),
    "due_at": marked("RefundFiles", "Due at"),
    "agreed_at": marked("RefundFiles", "Agreed at"),
    "finished_at": marked("RefundFiles", "Finished at"),
    "shop_name": marked("RefundFiles", "Shop"),
}


def refund_field_title(name: str) -> str:
    """What a column holds, as people call it."""
    return translate("RefundFiles", _FIELD_TITLES[name])
