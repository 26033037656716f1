"""The order files of the platforms beside Taobao, those of unknown ones, and files that are no orders at all."""

from collections.abc import Mapping

from shopdesk.core.text import marked
from shopdesk.order_files.formats import FileFormat, OtherFile, Shape
from shopdesk.sheets.named_columns import Names
from shopdesk.shops.model import Platform

_AFTER_SALES = frozenset({"退款编号", "售后编号", "售后单号", "服务单号"})

PINDUODUO = FileFormat(
    key="pinduoduo_orders",
    title=marked("OrderFiles", "Pinduoduo orders"),
    shape=Shape.ORDER_LINES,
    platform=Platform.PINDUODUO,
    marks=frozenset({"用户实付金额(元)", "商家实收金额(元)", "多多支付立减金额(元)", "样式ID", "商家编码-规格维度"}),
    fields={
        "order_no": ("订单号",),
        "status": ("订单状态",),
        "title": ("商品", "商品名称", "商品标题"),
        "quantity": ("商品数量(件)",),
        "attributes": ("商品规格",),
        "style_no": ("商家编码-商品维度", "商家编码-规格维度"),
        "sku_code": ("商家编码-规格维度",),
        "goods_fen": ("商品总价(元)",),
        "postage_fen": ("邮费(元)",),
        "paid_fen": ("用户实付金额(元)",),
        "refund_status": ("售后状态",),
        "receiver": ("收货人", "收货人姓名"),
        "phone": ("手机", "收货人手机", "联系电话"),
        "address": ("收货地址", "详细地址"),
        "buyer_message": ("买家留言",),
        "seller_remark": ("商家备注",),
        "flag": ("备注标签", "商家备注标签"),
        "courier": ("快递公司",),
        "tracking_no": ("快递单号",),
        "ordered_at": ("订单成交时间", "拼单成功时间", "订单创建时间"),
        "paid_at": ("支付时间", "订单支付时间"),
        "shipped_at": ("发货时间",),
        "finished_at": ("确认收货时间",),
    },
    sums={"discount_fen": ("店铺优惠折扣(元)", "平台优惠折扣(元)", "多多支付立减金额(元)")},
    joined={"address": ("省", "市", "区", "街道", "收货地址", "详细地址")},
    required=frozenset({"order_no", "status", "quantity"}),
    absent=_AFTER_SALES,
    day_in_order_no=True,
    one_row_an_order=True,
)

JD = FileFormat(
    key="jd_orders",
    title=marked("OrderFiles", "JD orders"),
    shape=Shape.ORDER_LINES,
    platform=Platform.JD,
    marks=frozenset({"京东价", "下单帐号", "商家SKUID"}),
    fields={
        "order_no": ("订单号",),
        "status": ("订单状态",),
        "title": ("商品名称",),
        "quantity": ("订购数量",),
        "price_fen": ("京东价",),
        "style_no": ("货号", "商家SKUID"),
        "sku_code": ("商家SKUID",),
        "goods_fen": ("订单金额",),
        "postage_fen": ("运费金额",),
        "paid_fen": ("结算金额", "商家应收"),
        "buyer": ("下单帐号", "下单账号"),
        "receiver": ("客户姓名",),
        "phone": ("联系电话",),
        "address": ("客户地址",),
        "buyer_message": ("订单备注",),
        "seller_remark": ("商家备注",),
        "flag": ("商家备注等级（等级1-5为由高到低）", "商家备注等级"),
        "courier": ("物流公司", "快递公司"),
        "tracking_no": ("运单号", "快递单号"),
        "ordered_at": ("下单时间",),
        "paid_at": ("付款确认时间",),
        "shipped_at": ("出库时间", "发货时间"),
        "finished_at": ("订单完成时间",),
    },
    # What an account's balance has paid is no longer owed, and was paid all the same.
    sums={"paid_fen": ("应付金额", "余额支付")},
    required=frozenset({"order_no", "status", "quantity"}),
    absent=_AFTER_SALES,
)

DOUYIN = FileFormat(
    key="douyin_orders",
    title=marked("OrderFiles", "Douyin orders"),
    shape=Shape.ORDER_LINES,
    platform=Platform.DOUYIN,
    marks=frozenset({"选购商品", "达人优惠", "达人ID", "鲁班落地页ID"}),
    fields={
        "order_no": ("主订单编号", "订单编号"),
        "sub_order_no": ("子订单编号",),
        "status": ("订单状态",),
        "title": ("选购商品",),
        "attributes": ("商品规格",),
        "quantity": ("商品数量",),
        "style_no": ("商家编码",),
        "sku_code": ("商家编码",),
        "price_fen": ("商品单价",),
        "refund_status": ("售后状态",),
        "paid_fen": ("订单应付金额",),
        "postage_fen": ("运费",),
        "discount_fen": ("优惠总金额",),
        "receiver": ("收件人",),
        "phone": ("收件人手机号",),
        "address": ("详细地址",),
        "buyer_message": ("买家留言",),
        "seller_remark": ("商家备注",),
        "flag": ("旗帜颜色",),
        "courier": ("快递公司", "物流公司"),
        "tracking_no": ("快递信息", "物流信息", "快递单号"),
        "ordered_at": ("订单提交时间",),
        "paid_at": ("支付完成时间",),
        "shipped_at": ("发货时间",),
        "finished_at": ("订单完成时间",),
        "close_reason": ("取消原因",),
    },
    joined={"address": ("省", "市", "区", "街道", "详细地址")},
    required=frozenset({"order_no", "status", "title", "quantity"}),
    absent=_AFTER_SALES,
)

KUAISHOU = FileFormat(
    key="kuaishou_orders",
    title=marked("OrderFiles", "Kuaishou orders"),
    shape=Shape.ORDER_LINES,
    platform=Platform.KUAISHOU,
    marks=frozenset({"CPS达人ID", "快赚客ID", "团长ID", "主播补贴"}),
    fields={
        "order_no": ("订单号",),
        "status": ("订单状态",),
        "title": ("商品名称",),
        "attributes": ("商品规格",),
        "quantity": ("成交数量",),
        "style_no": ("SKU编码",),
        "sku_code": ("SKU编码",),
        "price_fen": ("商品单价",),
        "refund_status": ("售后状态",),
        "paid_fen": ("实付款",),
        "postage_fen": ("快递费",),
        "receiver": ("收货人姓名",),
        "phone": ("收货人电话",),
        "address": ("收货地址",),
        "buyer_message": ("买家留言",),
        "seller_remark": ("订单备注",),
        "flag": ("旗帜颜色",),
        "courier": ("快递公司",),
        "tracking_no": ("快递单号", "物流信息"),
        "ordered_at": ("订单创建时间",),
        "paid_at": ("订单支付时间",),
        "shipped_at": ("发货时间",),
    },
    sums={"discount_fen": ("店铺优惠", "平台补贴", "主播补贴", "混资活动优惠", "支付优惠")},
    joined={"address": ("收货地址-省", "收货地址-市", "收货地址-区", "收货地址-街道", "收货地址")},
    required=frozenset({"order_no", "status", "quantity"}),
    absent=_AFTER_SALES,
)

WEIXIN = FileFormat(
    key="weixin_orders",
    title=marked("OrderFiles", "Weixin shop orders"),
    shape=Shape.ORDER_LINES,
    platform=Platform.WEIXIN,
    marks=frozenset({"订单下单时间", "打标颜色", "带货方式", "礼物单号"}),
    fields={
        "order_no": ("订单号",),
        "status": ("订单状态",),
        "title": ("商品名称",),
        "attributes": ("商品属性",),
        "quantity": ("商品数量",),
        "style_no": ("商品编码(自定义)", "SKU编码(自定义)"),
        "sku_code": ("SKU编码(自定义)",),
        "price_fen": ("商品价格(单件)",),
        "line_paid_fen": ("商品实际价格(总共)",),
        "refund_status": ("商品售后",),
        "refund_fen": ("商品已退款金额",),
        "goods_fen": ("商品总价",),
        "postage_fen": ("订单运费",),
        "paid_fen": ("订单实际支付金额", "订单实际收款金额"),
        "receiver": ("收件人姓名",),
        "phone": ("收件人手机",),
        "address": ("收件人地址",),
        "buyer_message": ("买家备注",),
        "seller_remark": ("商家备注",),
        "flag": ("打标颜色",),
        "courier": ("物流公司",),
        "tracking_no": ("快递单号",),
        "ordered_at": ("订单下单时间",),
        "paid_at": ("支付时间",),
        "shipped_at": ("订单发货时间",),
        "finished_at": ("订单确认收货时间", "订单完成结算时间"),
    },
    sums={"discount_fen": ("商品优惠", "跨店优惠", "商品改价", "积分抵扣")},
    joined={"address": ("省", "市", "区", "收件人地址")},
    required=frozenset({"order_no", "status", "quantity", "ordered_at"}),
    absent=_AFTER_SALES,
)

YOUZAN = FileFormat(
    key="youzan_orders",
    title=marked("OrderFiles", "Youzan order list"),
    shape=Shape.ORDERS,
    platform=Platform.YOUZAN,
    marks=frozenset({"全部商品名称", "收货人/提货人", "商品种类数"}),
    fields={
        "order_no": ("订单号",),
        "status": ("订单状态",),
        "items": ("全部商品名称",),
        "paid_fen": ("订单实付金额",),
        "buyer": ("买家昵称",),
        "receiver": ("收货人/提货人",),
        "phone": ("收货人手机号/提货人手机号",),
        "address": ("详细收货地址/提货地址",),
        "ordered_at": ("订单创建时间",),
        "paid_at": ("买家付款时间",),
        "buyer_message": ("买家备注", "买家留言"),
        "seller_remark": ("商家备注", "卖家备注"),
        "courier": ("物流公司", "快递公司"),
        "tracking_no": ("物流单号", "快递单号"),
    },
    joined={"address": ("收货人省份", "收货人城市", "收货人地区", "详细收货地址/提货地址")},
    required=frozenset({"order_no", "status", "items"}),
    absent=_AFTER_SALES,
)

# What people and smaller programs call a field: tried where a platform's own name is not there.
SYNONYMS: Mapping[str, Names] = {
    "order_no": (
        *("线上订单号", "平台订单号", "网店订单号", "订单编号", "订单号", "主订单编号", "交易编号", "交易号", "订单ID"),
        *("平台单号", "订单号码"),
    ),
    "sub_order_no": ("子订单编号", "子订单号", "商品单号"),
    "status": ("订单状态", "交易状态", "状态"),
    "buyer": ("买家会员名", "买家昵称", "客户ID", "客户昵称", "用户昵称", "旺旺", "买家旺旺", "买家账号", "会员名"),
    "title": ("商品名称", "商品标题", "宝贝标题", "宝贝名称", "商品", "货品名称", "品名", "商品信息"),
    "price_fen": ("商品单价", "单价", "商品价格", "销售单价"),
    "quantity": ("商品数量", "购买数量", "数量", "件数", "商品件数"),
    "style_no": ("货号", "款号", "商家编码", "商品编码", "款式编码"),
    "sku_code": ("SKU编码", "规格编码", "商家SKU编码", "SKU"),
    "attributes": ("商品规格", "规格", "商品属性", "销售属性", "规格名称", "颜色规格"),
    "colour": ("颜色", "颜色分类"),
    "size": ("尺码", "尺寸", "鞋码"),
    "refund_status": ("退款状态", "售后状态"),
    "goods_fen": ("商品总价", "商品总金额", "商品金额", "货款", "商品总额"),
    "postage_fen": ("运费", "邮费", "快递费", "运费金额"),
    "discount_fen": ("优惠金额", "优惠总金额", "总优惠", "折扣金额"),
    "total_fen": ("总金额", "订单总金额", "订单金额", "订单总价"),
    "paid_fen": (
        *("实付金额", "实付款", "买家实付", "实际支付金额", "支付金额", "付款金额", "已付金额", "订单实付金额", "实付"),
    ),
    "refunded_fen": ("退款金额", "已退款金额", "订单退款金额"),
    "receiver": ("收货人", "收件人", "收货人姓名", "收件人姓名", "联系人", "客户姓名"),
    "phone": ("手机", "手机号", "手机号码", "联系手机", "联系电话", "电话", "收货人手机", "收件人手机", "收货人电话"),
    "address": ("收货地址", "收件地址", "收货人地址", "收件人地址", "详细地址", "地址", "客户地址"),
    "courier": ("快递公司", "物流公司", "承运商", "快递"),
    "tracking_no": ("快递单号", "物流单号", "运单号", "快递单", "运单号码", "物流运单号"),
    "buyer_message": ("买家留言", "买家备注", "客户留言", "用户备注"),
    "seller_remark": ("商家备注", "卖家备注", "订单备注", "客服备注"),
    "flag": ("旗帜颜色", "旗帜", "备注标签", "打标颜色"),
    "ordered_at": ("下单时间", "订单创建时间", "创建时间", "订单时间", "下单日期", "订单日期", "拍单时间"),
    "paid_at": ("付款时间", "支付时间", "订单付款时间", "订单支付时间", "付款日期"),
    "shipped_at": ("发货时间", "发货日期", "出库时间"),
    "finished_at": ("确认收货时间", "完成时间", "订单完成时间", "交易完成时间", "交易成功时间"),
    "close_reason": ("取消原因", "关闭原因", "订单关闭原因"),
    "shop_name": ("店铺名称", "店铺", "店铺名"),
}
_LINE_ONLY = ("sub_order_no", "title", "price_fen", "style_no", "sku_code", "attributes", "colour", "size")
_ADDRESS_PARTS = ("省", "省份", "市", "城市", "区", "区县", "街道", "收货地址", "收件地址", "详细地址", "地址")

OTHER_ORDER_LINES = FileFormat(
    key="other_order_lines",
    title=marked("OrderFiles", "Orders with their lines"),
    shape=Shape.ORDER_LINES,
    fields={name: names for name, names in SYNONYMS.items() if name != "total_fen"},
    joined={"address": _ADDRESS_PARTS},
    required=frozenset({"order_no", "status", "title", "quantity"}),
    absent=_AFTER_SALES,
)
OTHER_ORDERS = FileFormat(
    key="other_orders",
    title=marked("OrderFiles", "Order list"),
    shape=Shape.ORDERS,
    fields={name: names for name, names in SYNONYMS.items() if name not in (*_LINE_ONLY, "refund_status")}
    | {"items": SYNONYMS["title"]},
    joined={"address": _ADDRESS_PARTS},
    required=frozenset({"order_no", "status"}),
    absent=_AFTER_SALES,
)

PLATFORM_FILES = (PINDUODUO, JD, DOUYIN, KUAISHOU, WEIXIN, YOUZAN)
UNKNOWN_PLATFORM = (OTHER_ORDER_LINES, OTHER_ORDERS)


def _sets(*names: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(one.split("|")) for one in names)


# What these mean is known to ``refund_files``, which takes every file that is recognised here.
_REFUND_REPORTS = ("退款编号|退款状态", "退款编号|订单编号", "退款单号|退款状态", "退款单编号|退款状态")
_AFTER_SALES_SHEETS = (
    *("售后编号|售后状态", "售后单号|售后状态", "售后单号|售后类型", "售后单编号|售后状态"),
    *("服务单号|客户期望", "服务单号|订单号"),
)
_ORDERS_HAVE = frozenset({"订单状态", "收货地址", "买家会员名", "收货人姓名"})
OTHER_FILES = (
    OtherFile(marked("OrderFiles", "a refund report"), _sets(*_REFUND_REPORTS)),
    OtherFile(
        marked("OrderFiles", "an after-sales sheet"),
        _sets(*_AFTER_SALES_SHEETS),
    ),
    OtherFile(
        marked("OrderFiles", "a courier's bill"),
        _sets(
            *("运单号码|计费重量", "运单号码|应付金额", "运单号码|费用(元)"),
            *("运单号|结算重量", "运单号|应收金额", "运单号|中转费/运费", "运单号|合计", "运单号|运费|重量"),
            *("物流单号|物料客户", "物流单号|运费|重量", "物流单号|结算重量", "物流单号|充单"),
        ),
        absent=_ORDERS_HAVE,
    ),
    OtherFile(
        marked("OrderFiles", "a courier's statement of compensation"),
        _sets("运单编号|赔付金额", "运单号|赔付金额", "运单号|理赔金额", "运单编号|理赔类型", "物流单号|赔付金额"),
        absent=_ORDERS_HAVE,
    ),
    OtherFile(marked("OrderFiles", "a list of quick phrases"), _sets("快捷短语|快捷短语分组", "快捷短语编码|快捷短语")),
)
