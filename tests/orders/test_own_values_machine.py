"""Whatever staff and platform write about an order, in whatever order: nothing of ours goes without a decision."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.core.audit import list_history
from shopdesk.core.errors import Conflict, UserError
from shopdesk.orders import editing, service, store
from shopdesk.orders.drafts import draft_of, tracking_numbers
from shopdesk.orders.model import STATUS_RANK, OrderStatus
from shopdesk.orders.remarks import set_remark, staff_no_in
from shopdesk.orders.store import OrderFilter
from tests.orders.by_hand import DRESS, ORDER_NO, Counter
from tests.shop_folder import migrated_database, shop_folder

# Few values, so that both sides often say the same.
VALUES: dict[str, tuple[str, ...]] = {
    "phone": ("13900000004", "13911112222", "13933334444"),
    "seller_remark": ("1号客服", "2号客服、发顺丰快递", "等确认再发"),
    "tracking_no": ("YT1234567890123", "SF0220481613112", "YT9999999999999"),
}
COLUMNS = {"phone": "联系手机", "seller_remark": "订单备注", "tracking_no": "物流单号 "}
STATUSES = {
    OrderStatus.UNPAID: "等待买家付款",
    OrderStatus.TO_SHIP: "买家已付款，等待卖家发货",
    OrderStatus.SHIPPED: "卖家已发货，等待买家确认",
    OrderStatus.COMPLETED: "交易成功",
}
SIZES = ("S", "M", "L")
FIELD = st.sampled_from(sorted(VALUES))
WHICH = st.integers(0, 2)


class Field:
    """What a field should say, and what should be known about it."""

    def __init__(self, value: str, *, own: bool, said: str | None) -> None:
        self.value, self.own, self.said, self.undecided = value, own, said, False

    def platform_says(self, value: str) -> None:
        if not self.own:
            self.value = self.said = value
        elif value == self.value:
            self.said, self.own, self.undecided = value, False, False
        elif value != self.said:
            self.said, self.undecided = value, True

    def staff_write(self, value: str) -> None:
        if value != self.value:
            self.value, self.undecided = value, False
            self.own = value != (self.said or "")

    def take_platforms(self) -> None:
        assert self.said is not None
        self.value, self.own, self.undecided = self.said, False, False


class OwnValues(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name)
        self.shop = shop_folder(path / "data", migrated_database(path / "template.db"))
        self.counter = Counter(self.shop, path)
        self.platform: dict[str, str] = {}
        self.status = OrderStatus.TO_SHIP
        self.versions: list[tuple[int, Any]] = []

    def teardown(self) -> None:
        self.shop.database.close()
        self.folder.cleanup()

    @initialize(by_hand=st.booleans())
    def begin(self, by_hand: bool) -> None:
        first = {name: values[0] for name, values in VALUES.items()}
        if by_hand:
            entered = self.counter.enter(order_no=ORDER_NO, lines=(DRESS,), **first)
            self.fields = {name: Field(value, own=True, said=None) for name, value in first.items()}
            self.size = Field("M", own=True, said=None)
        else:
            self.platform = {"phone": first["phone"]}
            entered = self.import_list()
            self.counter.bring_in_lines({})
            told = self.platform
            self.fields = {name: Field(told.get(name, ""), own=False, said=told.get(name)) for name in VALUES}
            self.size = Field("M", own=False, said="M")
        self.order_id = entered.id

    # What happens.

    def import_list(self):
        cells = {COLUMNS[name]: value for name, value in self.platform.items()}
        return self.counter.bring_in(订单状态=STATUSES[self.status], **cells)

    @rule(name=FIELD, which=WHICH)
    def platform_says(self, name: str, which: int) -> None:
        self.platform[name] = VALUES[name][which]
        self.import_list()
        for told, value in self.platform.items():
            self.fields[told].platform_says(value)

    @rule()
    def the_same_file_again(self) -> None:
        self.platform_says("phone", VALUES["phone"].index(self.platform.get("phone", VALUES["phone"][0])))

    @rule(size=st.sampled_from(SIZES))
    def platform_says_of_the_line(self, size: str) -> None:
        self.counter.bring_in_lines({"商品属性": f"颜色分类:红色;尺码:{size}", "订单状态": STATUSES[self.status]})
        self.size.platform_says(size)

    @rule(status=st.sampled_from(list(STATUSES)))
    def the_trade_goes_on(self, status: OrderStatus) -> None:
        now, self.status = self.status, status
        self.the_same_file_again()
        self.status = max(now, status, key=STATUS_RANK.__getitem__)

    @rule(name=FIELD, which=st.integers(0, 3), size=st.none() | st.sampled_from(SIZES))
    def staff_write(self, name: str, which: int, size: str | None) -> None:
        facts, value = self.counter.facts(self.order_id), (*VALUES[name], "")[which]
        lines = draft_of(facts).lines
        if size is not None:
            lines = (replace(lines[0], size=size),)
            self.size.staff_write(size)
        self.counter.change(facts, **{name: value}, lines=lines)
        self.fields[name].staff_write(value)

    @rule(name=FIELD, which=WHICH)
    def somebody_who_looked_too_early_writes(self, name: str, which: int) -> None:
        facts = self.counter.facts(self.order_id)
        draft = replace(draft_of(facts), **{name: VALUES[name][which]})
        if draft == draft_of(facts):
            return
        try:
            self.shop.do(editing.change_order, self.order_id, facts.version - 1, draft)
        except Conflict:
            event("conflict told")
            return
        raise AssertionError("written over what somebody else had saved")

    @rule(which=WHICH)
    def a_remark_is_set(self, which: int) -> None:
        self.shop.do(set_remark, [self.order_id], VALUES["seller_remark"][which], None)
        self.fields["seller_remark"].staff_write(VALUES["seller_remark"][which])

    @rule(which=WHICH, size=st.sampled_from(SIZES))
    def a_sheet_is_confirmed(self, which: int, size: str) -> None:
        line_id = self.counter.facts(self.order_id).lines[0].id
        phone = VALUES["phone"][which]
        self.shop.do(editing.update_fields, self.order_id, {"phone": phone}, {line_id: {"size": size}})
        self.fields["phone"].staff_write(phone)
        self.size.staff_write(size)

    @rule(which=WHICH)
    def a_parcel_leaves(self, which: int) -> None:
        number, field = VALUES["tracking_no"][which], self.fields["tracking_no"]
        self.shop.do(editing.ship_orders, [editing.Shipment(self.order_id, "", number)])
        field.staff_write(",".join(dict.fromkeys((*tracking_numbers(field.value), number))))
        self.status = max(self.status, OrderStatus.SHIPPED, key=STATUS_RANK.__getitem__)

    @rule(which=WHICH, take=st.booleans())
    def somebody_decides(self, which: int, take: bool) -> None:
        # Mostly where there is something to decide.
        open_fields = [name for name, field in {**self.fields, "size": self.size}.items() if field.own and field.said]
        name = (open_fields or sorted(VALUES))[which % (len(open_fields) or 3)]
        line_id = self.counter.facts(self.order_id).lines[0].id if name == "size" else 0
        field = self.size if name == "size" else self.fields[name]
        try:
            self.shop.do(editing.settle_difference, self.order_id, line_id, name, take_platforms=take)
        except UserError:
            assert not field.own or field.said is None
            return
        event(f"decided, differing: {field.undecided}")
        assert field.own
        if take:
            field.take_platforms()
        field.undecided = False

    # What always holds.

    @invariant()
    def every_value_is_whose_it_should_be(self) -> None:
        facts = self.counter.facts(self.order_id)
        own = self.counter.own(facts)
        line = facts.lines[0]
        told = {(0, name): (getattr(facts, name), field) for name, field in self.fields.items()}
        told[line.id, "size"] = (line.size, self.size)
        for key, (value, field) in told.items():
            assert value == field.value, key
            assert (key in own) == field.own, key
            if field.own:
                assert (own[key].ours, own[key].platforms) == (field.value, field.said), key
                assert own[key].differs == field.undecided, key
        assert facts.status is self.status

    @invariant()
    def what_follows_is_kept_up(self) -> None:
        facts = self.counter.facts(self.order_id)
        assert facts.staff_no == staff_no_in(facts.seller_remark)
        assert f"/{facts.lines[0].size}" in facts.items
        undecided = any(row.differs for row in self.counter.own(facts).values())
        assert list(self.shop.ask(store.list_order_ids, OrderFilter(differs=True))) == [facts.id] * undecided
        for text in filter(None, (facts.phone, facts.tracking_no.split(",")[-1])):
            assert [found.id for found, _field in self.shop.ask(service.find_orders, text)] == [facts.id], text

    @invariant()
    def every_change_is_told_and_counted(self) -> None:
        facts = self.counter.facts(self.order_id)
        seen = facts._replace(version=0, platform_data={}, by_hand=False)
        if self.versions and self.versions[-1][1] != seen:
            assert facts.version > self.versions[-1][0]
        self.versions.append((facts.version, seen))
        last: dict[str, Any] = {}
        for entry in reversed(self.shop.ask(list_history, "order", self.order_id, 10_000)):
            if entry.action == "changed":
                for name in self.fields.keys() & entry.changes.keys():
                    before, after = entry.changes[name]
                    assert last.get(name, before) == before, name
                    last[name] = after
        for name, value in last.items():
            assert value == getattr(facts, name), name


TestOwnValues = OwnValues.TestCase
TestOwnValues.settings = settings(max_examples=25, stateful_step_count=35)
