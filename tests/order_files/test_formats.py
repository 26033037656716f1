"""Every header the platforms have written is taken for what it is; resembling names are guessed, and told."""

import json
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.order_files.formats import FILE_FIELDS, FileFormat, Recognised, Shape
from shopdesk.order_files.platform_files import UNKNOWN_PLATFORM
from shopdesk.order_files.recognition import FORMATS, other_kind, recognise
from shopdesk.shops.model import Platform
from tests.shop_folder import DATA

HEADERS: dict[str, list[str]] = json.loads((DATA / "headers.json").read_text("utf-8"))
ORDER_LISTS = [name for name in HEADERS if name.startswith(("taobao_order", "tmall_order", "qianniu_order"))]
LINE_LISTS = [name for name in HEADERS if name.startswith("taobao_detail") and not name.endswith("extra")]
OTHER_PLATFORMS = {
    "pdd_order_2026_default": (Platform.PINDUODUO, Shape.ORDER_LINES),
    "jd_order_2016_30": (Platform.JD, Shape.ORDER_LINES),
    "jd_order_2026_names": (Platform.JD, Shape.ORDER_LINES),
    "douyin_order_2025_74": (Platform.DOUYIN, Shape.ORDER_LINES),
    "kuaishou_order_61": (Platform.KUAISHOU, Shape.ORDER_LINES),
    "weixin_shop_order_57": (Platform.WEIXIN, Shape.ORDER_LINES),
    "youzan_order_names": (Platform.YOUZAN, Shape.ORDERS),
}
NO_ORDERS = {
    "taobao_refund_2017_38": "a refund report",
    "taobao_refund_2025_51": "a refund report",
    "taobao_refund_2026_known_names": "a refund report",
    "pdd_aftersale_known_names": "an after-sales sheet",
    "jd_aftersale_2026": "an after-sales sheet",
    "douyin_aftersale_50": "an after-sales sheet",
    "sf_monthly_bill": "a courier's bill",
    "sto_bill": "a courier's bill",
    "zto_bill": "a courier's bill",
    "yto_bill": "a courier's bill",
    "qianniu_quick_phrase_csv": "a list of quick phrases",
}
# What people and small programs write: a row for each kind of goods.
PLAIN = "订单编号 订单状态 商品名称 商品单价 商品数量 商品规格 货号 收货人 收货地址 商家备注 下单时间"
EXTRAS = ("taobao_detail_2026_optional_extra", "jd_order_2017_plus")  # columns added to another list


def known(header: list[str]) -> Recognised:
    found = recognise(header)
    assert found is not None
    return found


def told(found: Recognised) -> dict[str, list[str]]:
    return {field: [found.header[index] for index in columns] for field, columns in found.columns.items()}


def test_every_list_is_looked_at() -> None:
    assert {*ORDER_LISTS, *LINE_LISTS, *OTHER_PLATFORMS, *NO_ORDERS, *EXTRAS} == set(HEADERS)


@pytest.mark.parametrize("name", ORDER_LISTS)
def test_order_lists_of_all_years(name: str) -> None:
    found = known(HEADERS[name])
    assert (found.format.key, found.platform) == ("taobao_orders", Platform.TAOBAO)
    assert {"order_no", "buyer", "status", "paid_fen", "receiver", "address", "ordered_at", "items"} <= set(
        found.columns
    )
    named = {HEADERS[name][index] for index in found.unknown}
    assert not named & {"订单编号", "买家会员名", "订单状态", "物流单号 ", "物流公司"}


@pytest.mark.parametrize("name", LINE_LISTS)
def test_order_lines_of_all_years(name: str) -> None:
    found = known(HEADERS[name])
    assert (found.format.key, found.platform) == ("taobao_lines", Platform.TAOBAO)
    assert {"order_no", "title", "price_fen", "quantity", "style_no", "attributes"} <= set(found.columns)


def test_the_optional_columns_of_2026() -> None:
    found = known(HEADERS["taobao_detail_2025_27"] + HEADERS["taobao_detail_2026_optional_extra"])
    assert found.format.key == "taobao_lines"
    columns = told(found)
    assert (columns["shipped_at"], columns["tracking_no"], columns["courier"]) == (
        ["发货时间"],
        ["物流单号"],
        ["物流公司"],
    )
    assert "应发货时间" in {found.header[index] for index in found.unknown}  # a promise, and no time of shipping


@pytest.mark.parametrize("name", OTHER_PLATFORMS)
def test_files_of_other_platforms(name: str) -> None:
    found = known(HEADERS[name])
    assert (found.platform, found.format.shape) == OTHER_PLATFORMS[name]
    assert {"order_no", "status", "paid_fen"} <= set(found.columns)


def test_the_columns_jd_added_in_2017() -> None:
    found = known(HEADERS["jd_order_2016_30"] + HEADERS["jd_order_2017_plus"])
    assert (found.platform, told(found)["style_no"]) == (Platform.JD, ["货号", "商家SKUID"])


def test_what_the_columns_of_other_platforms_are_taken_for() -> None:
    kuaishou, weixin = told(known(HEADERS["kuaishou_order_61"])), told(known(HEADERS["weixin_shop_order_57"]))
    assert kuaishou["address"] == ["收货地址-省", "收货地址-市", "收货地址-区", "收货地址-街道", "收货地址"]
    assert kuaishou["discount_fen"] == ["店铺优惠", "平台补贴", "主播补贴", "混资活动优惠", "支付优惠"]
    assert kuaishou["flag"] == ["旗帜颜色"] and weixin["flag"] == ["打标颜色"]
    assert weixin["address"] == ["省", "市", "区", "收件人地址"]
    assert weixin["line_paid_fen"] == ["商品实际价格(总共)"] and weixin["price_fen"] == ["商品价格(单件)"]
    youzan = told(known(HEADERS["youzan_order_names"]))
    assert youzan["receiver"] == ["收货人/提货人"] and len(youzan["address"]) == 4
    assert told(known(HEADERS["jd_order_2016_30"]))["flag"] == ["商家备注等级（等级1-5为由高到低）"]


@pytest.mark.parametrize("name", [*ORDER_LISTS, *LINE_LISTS, *OTHER_PLATFORMS])
def test_nothing_is_guessed_where_the_platform_says_it(name: str) -> None:
    assert known(HEADERS[name]).guessed == {}


@pytest.mark.parametrize("name", NO_ORDERS)
def test_files_that_are_no_orders(name: str) -> None:
    assert recognise(HEADERS[name]) is None
    kind = other_kind(HEADERS[name])
    assert kind is not None and kind.title == NO_ORDERS[name]


@pytest.mark.parametrize("name", EXTRAS)
def test_optional_columns_alone_are_nothing(name: str) -> None:
    assert recognise(HEADERS[name]) is None


@pytest.mark.parametrize("name", [*ORDER_LISTS, *LINE_LISTS, *OTHER_PLATFORMS])
def test_position_width_and_blanks_do_not_matter(name: str) -> None:
    header = [f" {title}\t" for title in reversed(HEADERS[name])]
    found, plain = known(header), known(HEADERS[name])
    assert found.format is plain.format
    assert {field: [one.strip() for one in names] for field, names in told(found).items()} == {
        field: [one.strip() for one in names] for field, names in told(plain).items()
    }


@pytest.mark.parametrize(
    ("header", "key", "guessed"),
    [
        (["订单编号", "订单状态(新)", "买家实付金额（元）", "买家会员名"], "taobao_orders", {"status", "paid_fen"}),
        (["主订单编号", "商品标题(含规格)", "商品价格(元)", "购买数量"], "taobao_lines", {"title", "price_fen"}),
        (["订单编号", "订单状态", "收件人", "快递单号", "宝贝标题"], "taobao_orders", {"receiver", "tracking_no"}),
        (["订单号", "订单状态", "用户实付金额", "商品数量", "商品规格"], "pinduoduo_orders", {"paid_fen", "quantity"}),
        (["订单编号", "交易状态", "收货人", "数量", "商品名称", "下单时间"], "other_order_lines", set()),
        (["订单号", "订单状态", "商品名称", "商品数量", "商家备注"], "other_order_lines", set()),
        (["订单编号", "订单状态", "商品标题", "数量", "单价", "实付金额"], "other_order_lines", set()),
        (
            "订单编号 订单状态 商品名称 商品单价 商品数量 商品规格 货号 收货人 商家备注".split(),
            "other_order_lines",
            set(),
        ),
        (PLAIN.split(), "other_order_lines", set()),
        (f"{PLAIN} 买家会员名".split(), "other_order_lines", set()),
        (f"{PLAIN} 买家会员名 订单创建时间 订单付款时间".split(), "other_order_lines", set()),
        (["平台订单编号", "当前订单状态", "收货人姓名", "买家实付金额"], "taobao_orders", {"order_no", "status"}),
    ],
)
def test_names_that_resemble_known_ones(header: list[str], key: str, guessed: set[str]) -> None:
    found = known(header)
    assert (found.format.key, set(found.guessed)) == (key, guessed)


@pytest.mark.parametrize(
    "header",
    [
        ["姓名", "生日", "订单"],
        ["日期", "客户ID", "订单号", "问题", "图片"],  # a register of complaints
        ["运单编号", "理赔类型", "申请金额", "赔付金额", "打款日期"],
        ["商品编号", "商品名称", "库存", "价格"],
        ["订单编号", "开票状态", "发票抬头"],
    ],
)
def test_other_tables_are_not_taken_for_orders(header: list[str]) -> None:
    assert recognise(header) is None


def test_a_header_that_fits_several_platforms_belongs_to_none_for_sure() -> None:
    assert known(["订单编号", "订单状态", "收货地址"]).platform is None
    assert known(["订单编号", "订单状态", "收货地址", "买家会员名"]).platform is Platform.TAOBAO


names = st.sampled_from(sorted({*chain.from_iterable(HEADERS.values()), "数量", "收件人(必填)", "状态", "", " "}))


@given(st.lists(st.one_of(names, st.text(max_size=12)), max_size=30))
def test_no_column_is_guessed_for_two_fields(header: list[str]) -> None:
    found = recognise(header)
    if found is None:
        return
    guesses = [index for columns in found.guessed.values() for index in columns]
    surely = {i for field, columns in found.columns.items() if field not in found.guessed for i in columns}
    assert len(guesses) == len(set(guesses))
    assert not surely & set(guesses)
    used = {index for columns in found.columns.values() for index in columns}
    assert not used & set(found.unknown)
    assert found.format.required <= set(found.columns)


@pytest.mark.parametrize("kind", [*FORMATS, *UNKNOWN_PLATFORM], ids=lambda kind: kind.key)
def test_every_field_has_a_name_for_people(kind: FileFormat) -> None:
    assert {*kind.fields, *kind.sums, *kind.joined} <= set(FILE_FIELDS)
