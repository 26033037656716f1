"""The empty sheet that orders can be typed into and imported from, for shops whose platform exports none."""

from pathlib import Path

from shopdesk.core.text import translate
from shopdesk.sheets.templates import Template, write_template

# Chinese whatever the desk speaks: these are the names the import knows, and the shop's own.
HEADER = (
    "订单编号", "订单状态", "买家会员名", "收货人", "手机号", "收货地址", "商品标题", "货号", "颜色", "尺码", "数量",
    "单价", "邮费", "实付金额", "下单时间", "付款时间", "快递公司", "快递单号", "商家备注", "买家留言",
)  # fmt: skip
STATUS_WORDS = ("待付款", "待发货", "已发货", "交易成功", "已关闭")
_WIDE = {"订单编号": 22, "收货地址": 40, "商品标题": 30, "快递单号": 20, "下单时间": 19, "付款时间": 19, "商家备注": 24}


def write_order_template(path: Path) -> None:
    """Write the sheet. A row is a line; the rows of one order repeat its number. Raises OSError."""
    write_template(path, Template("订单", HEADER, _WIDE, {"订单状态": STATUS_WORDS}, _notes()))


def _notes() -> dict[str, str]:
    return {
        "订单编号": translate("OrderFiles", "One row per kind of goods; the rows of one order repeat its number."),
        "订单状态": translate("OrderFiles", "Choose from the list."),
        "实付金额": translate("OrderFiles", "What was paid for the whole order; the same in each of its rows."),
    }
