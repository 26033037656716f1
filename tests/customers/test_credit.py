"""Money kept for a customer until it is used."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import list_history
from shopdesk.core.errors import UserError
from shopdesk.customers import credit, service
from shopdesk.customers.model import Customer, CustomerId
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from tests.shop_folder import ShopFolder, shop_folder


def customer(shop: ShopFolder, name: str = "小鱼儿24") -> CustomerId:
    return shop.do(service.add_customer, Platform.TAOBAO, name)


def test_credit_is_granted_and_used(shop: ShopFolder) -> None:
    fish = customer(shop)
    assert shop.ask(credit.credit_of, [fish]) == 0
    shop.do(credit.grant_credit, fish, 1_250, "退货 运费\n商定", ("ticket", 7))
    shop.do(credit.use_credit, fish, 800, "补差价")
    assert shop.ask(credit.credit_of, [fish]) == 450
    rows = shop.ask(credit.list_credit, [fish])
    assert [(row.amount_fen, row.reason, row.source_kind, row.source_id, row.by) for row in rows] == [
        (-800, "补差价", "", None, "王芳"),
        (1_250, "退货 运费 商定", "ticket", 7, "王芳"),
    ]
    assert {row.part for row in shop.ask(list_history, "customer", fish)} == {"", "customer_credit"}


def test_nobody_uses_more_than_there_is(shop: ShopFolder) -> None:
    fish, other = customer(shop), customer(shop, "老王_21")
    shop.do(credit.grant_credit, fish, 1_000, "运费")
    shop.do(credit.grant_credit, other, 5_000, "运费")
    with pytest.raises(UserError, match=r"10\.00") as caught:
        shop.do(credit.use_credit, fish, 1_001, "补差价")
    assert caught.value.field == "amount"
    shop.do(credit.use_credit, fish, 1_000, "补差价")
    with pytest.raises(UserError):
        shop.do(credit.use_credit, fish, 1, "补差价")
    assert shop.ask(credit.credit_of, [fish]) == 0


def test_a_person_uses_what_any_of_their_ids_has_and_each_keeps_its_own(shop: ShopFolder) -> None:
    fish, other = customer(shop), customer(shop, "老王_21")
    shop.do(credit.grant_credit, fish, 1_000, "运费")
    shop.do(credit.grant_credit, other, 500, "运费")
    shop.do(service.merge_customers, fish, [other])
    shop.do(credit.use_credit, other, 700, "补差价")
    assert (shop.ask(credit.credit_of, [fish]), shop.ask(credit.credit_of, [other])) == (800, 0)
    shop.do(service.separate_customer, other)
    with pytest.raises(UserError):
        shop.do(credit.use_credit, other, 1, "补差价")


@pytest.mark.parametrize(
    ("amount", "reason", "field"), [(0, "运费", "amount"), (-5, "运费", "amount"), (5, " ", "reason")]
)
def test_what_is_missing_is_told(shop: ShopFolder, amount: int, reason: str, field: str) -> None:
    fish = customer(shop)
    shop.do(credit.grant_credit, fish, 100, "运费")
    for verb in (credit.grant_credit, credit.use_credit):
        with pytest.raises(UserError) as caught:
            shop.do(verb, fish, amount, reason)
        assert caught.value.field == field
    assert shop.ask(credit.credit_of, [fish]) == 100


def test_nothing_is_kept_for_whoever_is_gone(shop: ShopFolder) -> None:
    fish = customer(shop)
    with shop.database.write(shop.actor) as session:
        session.get_one(Customer, fish).deleted_at = shop.actor.clock.now()
    with pytest.raises(UserError, match="recycle bin"):
        shop.do(credit.grant_credit, fish, 100, "运费")
    with pytest.raises(UserError):
        shop.do(credit.grant_credit, 4_711, 100, "运费")


@given(steps=st.lists(st.tuples(st.integers(0, 2), st.booleans(), st.integers(1, 300)), max_size=12))
def test_no_id_is_ever_below_zero_and_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory, empty_database: Path, steps: list[tuple[int, bool, int]]
) -> None:
    shop = shop_folder(tmp_path_factory.mktemp("credit") / "data", empty_database)
    ids = [customer(shop, f"客户{number}") for number in range(3)]
    shop.do(service.merge_customers, ids[0], [ids[1]])
    expected = {True: 0, False: 0}  # the person of the first two, the third one
    for place, grants, amount in steps:
        person = place < 2
        if grants:
            shop.do(credit.grant_credit, ids[place], amount, "运费")
            expected[person] += amount
        elif amount <= expected[person]:
            shop.do(credit.use_credit, ids[place], amount, "补差价")
            expected[person] -= amount
        else:
            with pytest.raises(UserError):
                shop.do(credit.use_credit, ids[place], amount, "补差价")
    assert shop.ask(credit.credit_of, ids[:2]) == expected[True]
    assert shop.ask(credit.credit_of, ids[2:]) == expected[False]
    assert all(shop.ask(credit.credit_of, [one]) >= 0 for one in ids)
    shop.database.close()


@pytest.mark.parametrize("role", Role)
def test_credit_is_used_by_those_who_talk_to_customers_or_count_the_money(shop: ShopFolder, role: Role) -> None:
    fish = customer(shop)
    shop.do(credit.grant_credit, fish, 1_000, "运费")
    for number, name in enumerate(("王芳", "老钱")):
        shop.do(shops.add_staff, str(number), name, Role.OWNER)
    actor = Actor(None, "老钱", role, shop.actor.clock)
    barred = shop.ask(credit.why_not_use, actor)
    assert bool(barred) is (role is Role.WAREHOUSE)
    with shop.database.write(actor) as session:
        if barred:
            with pytest.raises(UserError, match="warehouse"):
                credit.use_credit(session, actor, fish, 1_000, "补差价")
        else:
            credit.use_credit(session, actor, fish, 1_000, "补差价")
    assert shop.ask(credit.credit_of, [fish]) == (1_000 if barred else 0)


def test_half_a_character_in_a_reason_is_told_and_grants_nothing(shop: ShopFolder) -> None:
    fish = customer(shop)
    with pytest.raises(UserError, match="half a character"):
        shop.do(credit.grant_credit, fish, 1_000, "运费\ud83d")
    assert shop.ask(credit.credit_of, [fish]) == 0
