"""A month's commission does not depend on when it was entered, how often, or what came first."""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from shopdesk.ledger import service
from shopdesk.orders.model import OrderId, OrderStatus
from tests.ledger.commission_scene import SellingScene
from tests.shop_folder import shop_folder

MONTHS = ("2026-08", "2026-09", "2026-10")
FIRST = date(2026, 8, 1)
DAYS = 92  # to the end of October
STAFF_NOS = ("", "1", "2", "3", "9")

days = st.integers(0, DAYS - 1).map(lambda by: FIRST + timedelta(by))
sales = st.tuples(
    days, st.integers(0, 40_000), st.sampled_from([0, 0, 800]), st.sampled_from(STAFF_NOS),
    st.sampled_from([0, 0, 0, 2_500]), st.lists(st.tuples(days, st.integers(0, 9_000)), max_size=2),
)  # fmt: skip
kinds = st.sampled_from(["staff", "closed", "reverse", "deleted", "paid", "more", "none"])


class Shop:
    """The same sales, told at once or one after the other with months entered in between."""

    def __init__(self, template: Path, folder: Path) -> None:
        self.opened = shop_folder(folder, template)
        self.scene = SellingScene(self.opened)
        for number, name in (("2", "李娜"), ("3", "赵敏")):
            self.scene.staff(number, name)
        self.scene.rate("2026-08", percent="2.5")
        self.scene.rate("2026-10", percent="3.33")
        self.scene.rate("2026-09", each=150, staff_id=2)
        self.orders: list[OrderId] = []

    def tell(self, sale: tuple) -> None:  # type: ignore[type-arg]
        day, paid, postage, staff_no, outside, back = sale
        order = self.scene.order(day, paid, staff_no, postage_fen=postage, refunded_fen=outside)
        self.orders.append(order)
        for on, amount in back:
            self.scene.ticket(order, amount, on)

    def change(self, place: int, kind: str) -> None:
        if not self.orders:
            return
        scene, order = self.scene, self.orders[place % len(self.orders)]
        changes: dict[str, Callable[[], object]] = {
            "staff": lambda: scene.remark(order, f"{1 + place % 3}号客服"),
            "closed": lambda: scene.change(order, status=OrderStatus.CLOSED),
            "deleted": lambda: scene.change(order, deleted_at=scene.clock.now()),
            "paid": lambda: scene.change(order, paid_fen=10_000 + place),
            "more": lambda: scene.ticket(order, 1_000 + place, FIRST + timedelta(place % DAYS)),
            "none": lambda: scene.remark(order, "发顺丰快递"),
        }
        if kind in changes:
            changes[kind]()

    def reverse(self, place: int) -> None:
        """Take a commission entry back that still stands."""
        entries = self.scene.entries()
        gone = {entry.reverses_id for entry in entries}
        standing = [entry for entry in entries if entry.reverses_id is None and entry.id not in gone]
        if standing:
            self.scene.do(service.reverse, standing[place % len(standing)].id, "wrong")

    def outcome(self) -> list[dict[str, int]]:
        for month in MONTHS:
            self.scene.run(month)
        assert all(self.scene.run(month).unchanged for month in MONTHS)
        due = [{name: amount for name, amount in self.scene.earned(month).items() if amount} for month in MONTHS]
        entered = [
            {name: amount for name, amount in self.scene.entered(month).items() if amount} for month in MONTHS
        ]  # fmt: skip
        assert entered == due
        assert self.opened.ask(service.verify).ok
        return entered


@settings(max_examples=15)
@given(
    told=st.lists(sales, min_size=1, max_size=6), changes=st.lists(st.tuples(st.integers(0, 99), kinds), max_size=4),
    seed=st.integers(0, 10_000),
)  # fmt: skip
def test_a_month_comes_to_the_same_however_often_it_was_entered(
    empty_database: Path,
    told: list[tuple],
    changes: list[tuple[int, str]],
    seed: int,  # type: ignore[type-arg]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        once, often = Shop(empty_database, Path(folder, "once")), Shop(empty_database, Path(folder, "often"))
        chance = Random(seed)
        for sale in told:
            once.tell(sale)
            often.tell(sale)
            if chance.random() < 0.4:
                often.scene.run(chance.choice(MONTHS))
        for place, kind in changes:
            once.change(place, kind)
            often.change(place, kind)
            if kind == "reverse":
                often.reverse(place)
            if chance.random() < 0.6:
                often.scene.run(chance.choice(MONTHS))
        if chance.random() < 0.5 and often.scene.entries():
            often.scene.do(service.close_month, "2026-09", "")
        assert often.outcome() == once.outcome()
        for shop in (once, often):
            shop.opened.database.close()
