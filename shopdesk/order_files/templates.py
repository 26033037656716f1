"""The empty sheet that orders can be typed into and imported from, for shops whose platform exports none."""

from pathlib import Path

import xlsxwriter

from shopdesk.core.files import replacing
from shopdesk.core.text import translate

# Chinese whatever the desk speaks: these are the names the import knows, and the shop's own.
HEADER = (
    "订单编号", "订单状态", "买家会员名", "收货人", "手机号", "收货地址", "商品标题", "货号", "颜色", "尺码", "数量",
    "单价", "邮费", "实付金额", "下单时间", "付款时间", "快递公司", "快递单号", "商家备注", "买家留言",
)  # fmt: skip
STATUS_WORDS = ("待付款", "待发货", "已发货", "交易成功", "已关闭")
_WIDE = {"订单编号": 22, "收货地址": 40, "商品标题": 30, "快递单号": 20, "下单时间": 19, "付款时间": 19, "商家备注": 24}
_ROWS = 2_000


def write_order_template(path: Path) -> None:
    """Write the sheet: names of the columns, cells of text that keep long numbers whole, statuses to choose from.

    A row is a line; the rows of one order repeat its number. Raises OSError.
    """
    with replacing(path) as temporary, xlsxwriter.Workbook(str(temporary)) as book:
        sheet = book.add_worksheet("订单")
        text = book.add_format({"num_format": "@"})
        head = book.add_format({"num_format": "@", "bold": True, "bg_color": "#E8F0FE", "bottom": 1})
        for column, name in enumerate(HEADER):
            sheet.set_column(column, column, _WIDE.get(name, 12), text)
            sheet.write_string(0, column, name, head)
        sheet.freeze_panes(1, 1)
        status = HEADER.index("订单状态")
        sheet.data_validation(1, status, _ROWS, status, {"validate": "list", "source": list(STATUS_WORDS)})
        for name, note in _notes().items():
            sheet.write_comment(0, HEADER.index(name), note)


def _notes() -> dict[str, str]:
    return {
        "订单编号": translate("OrderFiles", "One row per kind of goods; the rows of one order repeat its number."),
        "订单状态": translate("OrderFiles", "Choose from the list."),
        "实付金额": translate("OrderFiles", "What was paid for the whole order; the same in each of its rows."),
    }
