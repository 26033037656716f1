"""Wishes beside a pasted address: 帮忙包装好一点 is no street."""

import pytest

from shopdesk.addresses.splitting import Address, Contact, split_contact

PUDONG = Address("上海市", "上海市", "浦东新区", "世纪大道1号")


@pytest.mark.parametrize(
    "wish",
    [
        *("帮忙包装好一点", "帮我包好点", "包装严实点", "小心轻放", "能不能早点发", "可以送个小礼物吗", "多送点赠品"),
        *("希望能快点发货", "拜托快点", "早点发货", "最好发顺丰", "千万别压坏", "好评返现", "请发顺丰"),
    ],
)
def test_a_wish_is_no_part_of_the_address_wherever_it_stands(wish: str) -> None:
    address = PUDONG.joined()
    for text in (
        f"周强，13900000004，{address} {wish}",
        f"周强，13900000004，{address}，{wish}",
        f"{wish}\n周强 13900000004 {address}",
        f"{address} {wish} 周强 13900000004",
        f"{address} 周强 13900000004 {wish}",
    ):
        assert split_contact(text) == Contact("周强", "13900000004", PUDONG, wish), text


@pytest.mark.parametrize("detail", ["希望路12号", "包装厂宿舍3栋", "文昌路 早点铺2楼", "文昌路 好评大厦3楼"])
def test_a_place_that_begins_like_a_wish_stays(detail: str) -> None:
    told = split_contact(f"周强 13900000004 {PUDONG._replace(detail=detail).joined()}")
    assert told == Contact("周强", "13900000004", PUDONG._replace(detail=detail), "")
