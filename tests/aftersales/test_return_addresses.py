"""The book of return addresses: which one is the default, and what a customer is told."""

from dataclasses import replace

import pytest

from shopdesk.aftersales.books import return_addresses as addresses
from shopdesk.aftersales.books.return_addresses import AddressDraft, AddressRow
from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import Conflict, UserError
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from tests.shop_folder import ShopFolder

NORTH = AddressDraft("北仓", None, "售后组", "0571-86543210", "浙江省杭州市余杭区五常街道1号", "311100")


@pytest.fixture
def shop_id(shop: ShopFolder) -> int:
    """A shop that says who sends its parcels."""
    return shop.do(
        shops.add_shop, "名美示例旗舰店", Platform.TMALL, sender="名美", sender_phone="13800000000",
        sender_address="浙江省杭州市滨江区2号",
    )  # fmt: skip


def rows(shop: ShopFolder, shop_id: int | None = None) -> dict[str, AddressRow]:
    return {row.name: row for row in shop.ask(addresses.list_addresses, shop_id, with_hidden=True)}


def default(shop: ShopFolder, shop_id: int) -> str:
    found = shop.ask(addresses.default_address, shop_id)
    return "" if found is None else found.name


def test_no_default_is_invented(shop: ShopFolder, shop_id: int) -> None:
    assert default(shop, shop_id) == ""


def test_the_first_address_is_the_default_until_another_one_is(shop: ShopFolder, shop_id: int) -> None:
    shop.do(addresses.add_address, NORTH)
    south = shop.do(addresses.add_address, replace(NORTH, name="南仓"))
    assert default(shop, shop_id) == "北仓"
    shop.do(addresses.set_default, south)
    assert default(shop, shop_id) == "南仓"
    assert [row.name for row in shop.ask(addresses.list_addresses) if row.is_default] == ["南仓"]


def test_a_shop_s_own_default_comes_before_that_of_all_shops(shop: ShopFolder, shop_id: int) -> None:
    other = shop.do(shops.add_shop, "第二家", Platform.TAOBAO)
    shop.do(addresses.add_address, NORTH)
    shop.do(addresses.add_address, replace(NORTH, name="旗舰店仓", shop_id=shop_id))
    assert default(shop, shop_id) == "旗舰店仓"
    assert default(shop, other) == "北仓", "the shop's own does not take the default of all away"
    assert set(rows(shop, other)) == {"北仓"}
    assert rows(shop)["旗舰店仓"].shop == "名美示例旗舰店"


def test_the_sender_of_the_shop_is_proposed_and_nothing_more(shop: ShopFolder, shop_id: int) -> None:
    draft = shop.ask(addresses.proposed_address, shop_id)
    assert (draft.receiver, draft.phone, draft.address) == ("名美", "13800000000", "浙江省杭州市滨江区2号")
    assert rows(shop) == {}
    assert shop.ask(addresses.proposed_address, None) == AddressDraft()


def test_what_is_hidden_or_deleted_is_no_default(shop: ShopFolder, shop_id: int) -> None:
    north = shop.do(addresses.add_address, NORTH)
    shop.do(addresses.hide_address, north)
    assert default(shop, shop_id) == ""
    assert shop.ask(addresses.list_addresses) == []
    with pytest.raises(UserError, match="hidden"):
        shop.do(addresses.set_default, north)
    shop.do(addresses.hide_address, north, hidden=False)
    shop.do(addresses.set_default, north)
    shop.do(addresses.delete_address, north)
    assert default(shop, shop_id) == "" and rows(shop) == {}
    shop.do(addresses.restore_address, north)
    assert not rows(shop)["北仓"].is_default, "meanwhile another one may have become it"


@pytest.mark.parametrize("field", ["name", "receiver", "phone", "address"])
def test_nothing_a_courier_needs_may_be_missing(shop: ShopFolder, field: str) -> None:
    with pytest.raises(UserError) as caught:
        shop.do(addresses.add_address, replace(NORTH, **{field: "  "}))
    assert caught.value.field == field


def test_two_addresses_of_one_name_are_refused_where_they_are_offered_together(shop: ShopFolder, shop_id: int) -> None:
    shop.do(addresses.add_address, NORTH)
    with pytest.raises(UserError, match="already"):
        shop.do(addresses.add_address, NORTH)
    shop.do(addresses.add_address, replace(NORTH, shop_id=shop_id))


def test_two_people_do_not_overwrite_each_other(shop: ShopFolder) -> None:
    shop.do(addresses.add_address, NORTH)
    north = rows(shop)["北仓"]
    shop.do(addresses.change_address, north.id, north.version, replace(NORTH, phone="1"))
    with pytest.raises(Conflict):
        shop.do(addresses.change_address, north.id, north.version, replace(NORTH, phone="2"))
    assert rows(shop)["北仓"].phone == "1"


def test_the_customer_is_told_everything_a_parcel_needs(shop: ShopFolder) -> None:
    shop.do(addresses.add_address, replace(NORTH, hint="勿用到付\n附上售后卡"))
    told = addresses.address_text(rows(shop)["北仓"], "AS2611-0042")
    assert told.splitlines() == [
        "Receiver: 售后组",
        "Phone: 0571-86543210",
        "Address: 浙江省杭州市余杭区五常街道1号",
        "Postcode: 311100",
        "Please put a note with the ticket no. AS2611-0042 into the parcel.",
        "勿用到付",
        "附上售后卡",
    ]
    bare = addresses.address_text(rows(shop)["北仓"]._replace(postcode="", hint=""))
    assert len(bare.splitlines()) == 3


def test_whoever_may_not_changes_nothing(shop: ShopFolder) -> None:
    for staff_no, role in (("1", Role.SUPERVISOR), ("2", Role.WAREHOUSE)):
        shop.do(shops.add_staff, staff_no, f"员工{staff_no}", role)
    clerk = Actor(2, "员工2", Role.WAREHOUSE, shop.actor.clock)
    with pytest.raises(UserError), shop.database.write(clerk) as session:
        addresses.add_address(session, clerk, NORTH)
    assert rows(shop) == {}
