"""Whose work is whose, once more than one person works here."""

import pytest

from shopdesk.aftersales import rights
from shopdesk.aftersales.states import Duty
from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import UserError
from shopdesk.shops import service as shops
from tests.shop_folder import ShopFolder

# The table as the shop reads it: which roles may do what, written down a second time on purpose.
MAY = {
    Duty.ANYONE: {"owner", "supervisor", "pre_sales", "after_sales", "finance", "warehouse"},
    Duty.OPERATIONS: {"owner", "supervisor", "after_sales"},
    Duty.WAREHOUSE: {"owner", "supervisor", "after_sales", "warehouse"},
    Duty.FINANCE: {"owner", "finance"},
    Duty.SUPERVISOR: {"owner", "supervisor"},
}


def acting(shop: ShopFolder, role: Role) -> Actor:
    return Actor(None, "小李", role, shop.actor.clock)


def hire(shop: ShopFolder, *names: str) -> list[int]:
    return [shop.do(shops.add_staff, str(number), name, Role.PRE_SALES) for number, name in enumerate(names)]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("duty", Duty)
def test_who_works_with_others_does_what_the_role_says(shop: ShopFolder, role: Role, duty: Duty) -> None:
    hire(shop, "王芳", "小李")
    reason = shop.ask(rights.why_not, acting(shop, role), duty)
    assert (reason == "") is (role in MAY[duty])


@pytest.mark.parametrize("role", Role)
def test_who_works_alone_does_everything(shop: ShopFolder, role: Role) -> None:
    for _ in range(2):
        assert {shop.ask(rights.why_not, acting(shop, role), duty) for duty in Duty} == {""}
        hire(shop, *(["小李"] if not shop.ask(shops.list_staff) else []))


def test_who_has_left_does_not_count(shop: ShopFolder) -> None:
    _first, second = hire(shop, "王芳", "小李")
    assert shop.ask(rights.why_not, acting(shop, Role.WAREHOUSE), Duty.FINANCE)
    shop.do(shops.change_staff, second, "1", "小李", Role.PRE_SALES, False)
    assert shop.ask(rights.why_not, acting(shop, Role.WAREHOUSE), Duty.FINANCE) == ""


def test_the_refusal_names_who_may(shop: ShopFolder) -> None:
    hire(shop, "王芳", "小李")
    with pytest.raises(UserError, match="小李 is “Warehouse”"):
        shop.do(lambda session, _actor: rights.require(session, acting(shop, Role.WAREHOUSE), Duty.FINANCE))
