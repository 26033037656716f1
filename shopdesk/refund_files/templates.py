"""The empty sheet that refunds can be typed into and imported from, for shops whose platform exports none."""

from pathlib import Path

from shopdesk.core.text import translate
from shopdesk.sheets.templates import Template, write_template

# Chinese whatever the desk speaks: these are the names the import knows, and the shop's own.
HEADER = (
    "退款编号", "订单编号", "退款状态", "售后类型", "退款金额", "商品名称", "货号", "数量", "退款原因", "退款说明",
    "货物状态", "退货物流公司", "退货物流单号", "申请时间", "超时时间", "完结时间",
)  # fmt: skip
STATE_WORDS = ("待处理", "待买家退货", "待商家收货", "退款中", "退款成功", "退款关闭", "已拒绝")
KIND_WORDS = ("仅退款", "退货退款", "换货", "补寄", "维修")
GOODS_WORDS = ("未发货", "未收到货", "已收到货")
_WIDE = {
    **dict.fromkeys(("退款编号", "订单编号"), 22),
    **dict.fromkeys(("商品名称", "退款说明"), 30),
    **dict.fromkeys(("退货物流单号", "申请时间", "超时时间", "完结时间"), 19),
}


def write_refund_template(path: Path) -> None:
    """Write the sheet. A row is a refund; one with several kinds of goods repeats its number. Raises OSError."""
    choices = {"退款状态": STATE_WORDS, "售后类型": KIND_WORDS, "货物状态": GOODS_WORDS}
    write_template(path, Template("退款", HEADER, _WIDE, choices, _notes()))


def _notes() -> dict[str, str]:
    return {
        "退款编号": translate("RefundFiles", "One row per kind of goods; the rows of one refund repeat its number."),
        "订单编号": translate("RefundFiles", "The order has to be here already: import the order list first."),
        "退款状态": translate("OrderFiles", "Choose from the list."),
        "退款金额": translate("RefundFiles", "What is asked for, or was given back."),
    }
