"""The files of Taobao and Tmall since 2011: order list, order lines, shipments. A new year is a new name here."""

from shopdesk.core.text import marked
from shopdesk.order_files.formats import FileFormat, Shape
from shopdesk.shops.model import Platform

_MARKS = frozenset(
    {"买家会员名", "买家会员昵称", "买家应付货款", "买家支付宝账号", "宝贝标题", "宝贝种类", "宝贝总数量"}
)
# What only files of refunds or of other platforms have.
_NOT_TAOBAO = frozenset({"退款编号", "售后编号", "售后单号", "选购商品"})

TAOBAO_ORDERS = FileFormat(
    key="taobao_orders",
    title=marked("OrderFiles", "Taobao/Tmall order list"),
    shape=Shape.ORDERS,
    platform=Platform.TAOBAO,
    marks=_MARKS,
    fields={
        "order_no": ("订单编号", "主订单编号"),
        "buyer": ("买家会员名", "买家会员昵称", "买家昵称"),
        "goods_fen": ("买家应付货款",),
        "postage_fen": ("买家应付邮费",),
        "total_fen": ("总金额",),
        "paid_fen": ("买家实际支付金额", "买家实付金额"),
        "refunded_fen": ("退款金额",),
        "status": ("订单状态",),
        "buyer_message": ("买家留言", "主订单买家留言"),
        "receiver": ("收货人姓名",),
        "address": ("修改后的收货地址", "收货地址"),
        "phone": ("联系手机", "联系电话"),
        "ordered_at": ("订单创建时间",),
        "paid_at": ("订单付款时间",),
        "shipped_at": ("发货时间",),
        "finished_at": ("确认收货时间",),
        "items": ("宝贝标题", "商品标题", "标题"),
        "quantity": ("宝贝总数量",),
        "tracking_no": ("物流单号",),
        "courier": ("物流公司",),
        "seller_remark": ("商家备注", "订单备注", "商家备忘"),
        "flag": ("备注标签",),
        "close_reason": ("订单关闭原因",),
        "shop_name": ("店铺名称",),
    },
    required=frozenset({"order_no", "status"}),
    absent=_NOT_TAOBAO | {"购买数量", "子订单编号"},
)

TAOBAO_LINES = FileFormat(
    key="taobao_lines",
    title=marked("OrderFiles", "Taobao/Tmall order lines"),
    shape=Shape.LINES,
    platform=Platform.TAOBAO,
    marks=frozenset({"外部系统编号", "套餐信息", "买家应付货款", "主订单买家留言"}),
    fields={
        "order_no": ("主订单编号", "订单编号"),
        "sub_order_no": ("子订单编号",),
        "title": ("标题", "商品标题", "宝贝标题"),
        "price_fen": ("价格", "商品价格"),
        "quantity": ("购买数量",),
        "style_no": ("商家编码", "外部系统编号"),
        "sku_code": ("外部系统编号",),
        "attributes": ("商品属性", "商品属性SKU"),
        "status": ("订单状态",),
        "line_paid_fen": ("买家实际支付金额", "买家实付金额"),
        "refund_status": ("退款状态",),
        "refund_fen": ("退款金额",),
        "ordered_at": ("订单创建时间",),
        "paid_at": ("订单付款时间",),
        "shipped_at": ("发货时间",),
        "buyer_message": ("主订单买家留言",),
        "seller_remark": ("商家备注",),
        "tracking_no": ("物流单号",),
        "courier": ("物流公司",),
    },
    required=frozenset({"order_no", "title", "price_fen", "quantity"}),
    absent=_NOT_TAOBAO,
)

# The third sheet, 发货报表, of the workbook whose others are the order list and its lines.
TAOBAO_SHIPMENTS = FileFormat(
    key="taobao_shipments",
    title=marked("OrderFiles", "Taobao/Tmall shipments"),
    shape=Shape.ORDERS,
    platform=Platform.TAOBAO,
    fields={
        "order_no": ("订单编号", "主订单编号"),
        "courier": ("物流公司", "快递公司"),
        "tracking_no": ("物流单号", "运单号", "运单号码", "快递单号"),
        "shipped_at": ("发货时间", "发货日期"),
        "receiver": ("收货人姓名", "收货人"),
        "address": ("收货地址",),
        "phone": ("联系手机", "联系电话"),
    },
    required=frozenset({"order_no", "tracking_no", "courier"}),
    absent=_NOT_TAOBAO | {"订单状态", "购买数量"},
    shipped_only=True,
    guessable=False,
)

TAOBAO_FILES = (TAOBAO_LINES, TAOBAO_ORDERS, TAOBAO_SHIPMENTS)
