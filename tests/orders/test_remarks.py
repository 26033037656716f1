"""Remarks: whose sale they name, their parts, and one remark on many orders."""

import csv
import io
from collections import Counter as Count
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shopdesk.core.errors import UserError
from shopdesk.orders import service, store
from shopdesk.orders.model import Flag
from shopdesk.orders.remarks import (
    RemarkParts,
    add_to_remark,
    added,
    compose,
    parse,
    proposed_flag,
    restore_remarks,
    set_remark,
    staff_key,
    staff_no_in,
)
from shopdesk.orders.store import OrderFilter
from tests.orders.by_hand import Counter
from tests.shop_folder import DATA, ShopFolder

BOTH = "1号客服、由于尺码未确认等确定了再发货、赠送小礼品并退还5元钱"
NUMBERS = st.integers(1, 999_999).map(str) | st.sampled_from(["A1", "KF07"])
COURIERS = st.sampled_from(["顺丰快递", "圆通速递", "EMS", "邮政包裹", "不发韵达", "用中通", "改走德邦物流"])
ANY_WORDS = st.text(st.sampled_from("小王老客户加急开票尺码M的好评"), max_size=6)
CONDITIONS = st.builds("{}{}".format, st.sampled_from(["等确认", "缺货到货后", "由于预售", "周五再发"]), ANY_WORDS)
GIFTS = st.builds(
    "{}{}".format, st.sampled_from(["赠送小礼品", "退还5元", "送发圈", "补偿红包", "退1,000元"]), ANY_WORDS
)
PARTS = st.builds(
    RemarkParts, st.just("") | NUMBERS, st.just("") | COURIERS, st.just("") | CONDITIONS, st.just("") | GIFTS
)
# What remarks are made of, in any order, with anything between.
_WORDS = "1号客服 客服2号 2号 号 10 发 顺丰 不 等 再发货 赠 退还5元 小王 客服 A3号客服 客服：8 3 元 10号".split()
TYPED = st.lists(st.sampled_from([*_WORDS, *"，、;,\n "]), max_size=9).map("".join)


@pytest.fixture
def counter(shop: ShopFolder, tmp_path: Path) -> Counter:
    return Counter(shop, tmp_path)


def remarks_of(file: Path, column: str) -> set[str]:
    text = file.read_bytes().decode("gb18030")
    return {row[column] for row in csv.DictReader(io.StringIO(text))}


def test_every_remark_of_the_sample_shops_is_understood() -> None:
    found = remarks_of(DATA / "taobao_2019" / "ExportOrderList202611011000.csv", "订单备注")
    found |= remarks_of(DATA / "jd" / "订单查询结果.csv", "商家备注")
    understood = {remark: (parse(remark), proposed_flag(parse(remark))) for remark in found - {"'null", ""}}
    assert understood == {
        "1号客服": (RemarkParts("1"), Flag.RED),
        "2号客服、发顺丰快递": (RemarkParts("2", "顺丰快递"), Flag.YELLOW),
        BOTH: (RemarkParts("1", "", "由于尺码未确认等确定了再发货", "赠送小礼品并退还5元钱"), Flag.BLUE),
    }
    assert all(compose(parse(remark)) == remark for remark in understood)


@pytest.mark.parametrize(
    ("remark", "staff_no"),
    [
        ("1号客服", "1"),
        ("客服1号", "1"),
        ("01号", "1"),
        ("第12号客服", "12"),
        ("１２号客服", "12"),
        ("工号：3 加急", "3"),
        ("客服08，发顺丰", "8"),
        ("a7号客服", "A7"),
        ("发顺丰、2号客服", "2"),
        ("10号、2号客服", "2"),  # the surer one
        ("1号客服、2号客服", "1"),
        ("客服1号发顺丰", "1"),
        ("", ""),
        ("10号发货", ""),
        ("客服10号发货", ""),
        ("等10号再发", ""),
        ("1号楼请送货上门", ""),
        ("发顺丰", ""),
        ("客服电话13900000004", ""),
        ("3001000000000000105号", ""),
    ],
)
def test_whose_sale_a_remark_names(remark: str, staff_no: str) -> None:
    assert staff_no_in(remark) == staff_no


def test_the_fixed_order_of_a_remark() -> None:
    parts = RemarkParts(gift="送小礼品", condition="等确认再发", courier="顺丰快递", staff_no="01")
    assert compose(parts) == "1号客服、发顺丰快递、等确认再发、送小礼品"
    assert compose(RemarkParts(courier="不发韵达")) == "不发韵达"
    assert compose(RemarkParts()) == ""


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("发顺丰,1号客服；送发圈", RemarkParts("1", "顺丰", "", "送发圈")),
        ("1号客服发顺丰", RemarkParts("1", "顺丰")),
        ("请送货上门", RemarkParts("", "", "请送货上门")),
        ("退5,000元", RemarkParts("", "", "", "退5,000元")),
        ("等确认了再发顺丰", RemarkParts("", "", "等确认了再发顺丰")),
        ("等1号客服确认", RemarkParts("1", "", "等1号客服确认")),
    ],
)
def test_remarks_as_people_type_them(typed: str, parts: RemarkParts) -> None:
    assert parse(typed) == parts


def test_the_most_special_part_decides_on_the_flag() -> None:
    assert proposed_flag(RemarkParts("1", "顺丰", "等确认", "送发圈")) is Flag.BLUE
    assert proposed_flag(RemarkParts("1", "顺丰", "等确认")) is Flag.GREEN
    assert proposed_flag(RemarkParts("1", "顺丰")) is Flag.YELLOW
    assert proposed_flag(RemarkParts("1")) is Flag.RED
    assert proposed_flag(RemarkParts()) is Flag.NONE


@given(PARTS)
def test_what_was_composed_comes_apart_again(parts: RemarkParts) -> None:
    assert parse(compose(parts)) == parts


@given(TYPED)
@example("客服2号赠")
@example("2号号1号客服")
@example("客服：8,3")
def test_no_word_is_lost_and_twice_is_once(typed: str) -> None:
    composed = compose(parse(typed))
    assert not Count(written(typed)) - Count(written(composed))
    assert parse(composed) == parse(typed)
    assert staff_no_in(composed) == staff_no_in(typed)


def written(text: str) -> str:
    return "".join(character for character in text if character not in "、，,;；：\n ")


def test_two_spellings_of_a_staff_no() -> None:
    assert staff_key("01") == staff_key("1") == staff_key("１") == "1"
    assert staff_key("kf1") == staff_key("KF1")
    assert staff_key("0") == "0"


def test_a_remark_for_many_orders(counter: Counter, shop: ShopFolder) -> None:
    ids = [counter.enter(buyer=f"小鱼{i}").id for i in range(3)]
    shop.do(set_remark, ids[:2], " 2号客服、发顺丰快递 ", Flag.YELLOW)
    assert list(shop.ask(store.list_order_ids, OrderFilter(staff_no="02"))) == ids[1::-1]
    assert list(shop.ask(store.list_order_ids, OrderFilter(text="发顺丰"))) == ids[1::-1]
    shop.do(set_remark, ids[:1], "", None)
    facts = counter.facts(ids[0])
    assert (facts.seller_remark, facts.staff_no, facts.flag) == ("", "", Flag.YELLOW)


def test_the_platform_does_not_write_over_our_remark(counter: Counter, shop: ShopFolder) -> None:
    facts = counter.bring_in(订单备注="1号客服")
    shop.do(set_remark, [facts.id], "2号客服、送发圈", Flag.BLUE)
    after = counter.bring_in(订单备注="1号客服", 收货人姓名="周静")
    assert (after.seller_remark, after.staff_no, after.receiver) == ("2号客服、送发圈", "2", "周静")
    assert counter.own(after)[0, "seller_remark"].platforms == "1号客服"


def test_one_order_in_the_bin_stops_all(counter: Counter, shop: ShopFolder) -> None:
    kept, binned = counter.enter(), counter.enter()
    shop.do(service.delete_orders, [binned.id])
    with pytest.raises(UserError, match=binned.order_no):
        shop.do(set_remark, [kept.id, binned.id], "1号客服", Flag.RED)
    assert counter.facts(kept.id).seller_remark == ""


@pytest.mark.parametrize(
    ("remark", "more", "both"),
    [
        ("", " 1号客服、发顺丰 ", "1号客服、发顺丰"),
        ("2号客服、送袜子", "1号客服、发顺丰", "2号客服、发顺丰、送袜子"),
        ("客服02, 发中通, 送袜子", "发顺丰", "2号客服、发顺丰、送袜子"),
        ("客服02, 发顺丰, 送袜子", "送袜子", "客服02, 发顺丰, 送袜子"),
        ("2号客服、发顺丰到付", "发顺丰", "2号客服、发顺丰到付"),
        ("2号客服、发顺丰到付", "发中通", "2号客服、发顺丰到付、发中通"),
        ("不发韵达", "顺丰快递", "不发韵达、发顺丰快递"),
        ("发顺丰快递", "不发韵达", "发顺丰快递、不发韵达"),
        ("不发顺丰", "发顺丰", "不发顺丰、发顺丰"),
        ("等确认再发", "3号客服、等到货再发、退5元", "3号客服、等确认再发、等到货再发、退5元"),
    ],
)
def test_parts_are_added_to_a_remark(remark: str, more: str, both: str) -> None:
    assert added(remark, more) == both


@given(TYPED, PARTS)
def test_adding_keeps_whose_sale_it_is_and_twice_is_once(typed: str, parts: RemarkParts) -> None:
    more = compose(parts)
    both = added(typed, more)
    assert staff_no_in(both) == (staff_no_in(typed) or parts.staff_no)
    assert added(both, more) == both
    assert added(typed, "") == (typed if typed.strip() else "")


@given(TYPED, PARTS)
def test_adding_anything_but_a_courier_loses_no_word(typed: str, parts: RemarkParts) -> None:
    both = added(typed, compose(parts._replace(courier="", staff_no="")))
    assert not Count(written(typed)) - Count(written(both))


def test_each_order_keeps_what_it_said_and_gets_its_own_flag(counter: Counter, shop: ShopFolder) -> None:
    gift = counter.enter(seller_remark="2号客服、送袜子", flag=Flag.BLUE)
    plain = counter.enter(seller_remark="3号客服", flag=Flag.RED)
    chosen = counter.enter(seller_remark="3号客服", flag=Flag.PURPLE)
    empty = counter.enter()
    ids = [one.id for one in (gift, plain, chosen, empty)]
    shop.do(add_to_remark, ids, "1号客服、发顺丰", None)
    after = [counter.facts(order_id) for order_id in ids]
    assert [(one.seller_remark, one.flag, one.staff_no) for one in after] == [
        ("2号客服、发顺丰、送袜子", Flag.BLUE, "2"),
        ("3号客服、发顺丰", Flag.YELLOW, "3"),
        ("3号客服、发顺丰", Flag.PURPLE, "3"),
        ("1号客服、发顺丰", Flag.YELLOW, "1"),
    ]
    shop.do(add_to_remark, ids, "发顺丰", Flag.GREEN)
    assert {counter.facts(order_id).flag for order_id in ids} == {Flag.GREEN}


def test_remarks_are_put_back_where_nobody_wrote_since(counter: Counter, shop: ShopFolder) -> None:
    platforms = counter.bring_in(订单备注="2号客服")
    ours, changed, binned = (counter.enter(seller_remark="1号客服", flag=Flag.RED) for _ in range(3))
    same = counter.enter(seller_remark="9号客服", flag=Flag.GREEN)
    ids = [one.id for one in (platforms, ours, changed, binned, same)]
    written = shop.do(set_remark, ids, "9号客服", Flag.GREEN)
    assert [one.order_id for one in written] == ids[:-1]
    counter.change(counter.facts(changed.id), seller_remark="4号客服")
    counter.change(counter.facts(ours.id), note="called")  # says nothing about the remark
    shop.do(service.delete_orders, [binned.id])
    assert shop.do(restore_remarks, written) == 2
    after = [(facts.seller_remark, facts.flag, facts.staff_no) for facts in map(counter.facts, ids)]
    assert after == [
        ("2号客服", platforms.flag, "2"),
        ("1号客服", Flag.RED, "1"),
        ("4号客服", Flag.GREEN, "4"),
        ("9号客服", Flag.GREEN, "9"),
        ("9号客服", Flag.GREEN, "9"),
    ]
    assert (0, "seller_remark") not in counter.own(counter.facts(platforms.id))  # the platform's again
    assert list(shop.ask(store.list_order_ids, OrderFilter(text="2号客服"))) == [platforms.id]
