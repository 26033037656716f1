"""Whoever is put together and taken apart in whatever order: every ID stands with exactly one main one."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopdesk.core.errors import UserError
from shopdesk.customers import service
from shopdesk.customers.model import CustomerId
from shopdesk.customers.service import Merged
from shopdesk.shops.model import Platform
from tests.shop_folder import migrated_database, shop_folder

NAMES = "甲乙丙丁戊"
WHICH = st.sampled_from(NAMES)


class Persons(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        root = Path(self.folder.name)
        self.shop = shop_folder(root / "data", migrated_database(root / "empty.db"))
        self.ids: dict[str, CustomerId] = {}
        self.main: dict[str, str] = {name: name for name in NAMES}
        self.undoable: list[tuple[Merged, dict[str, str]]] = []

    @initialize()
    def begin(self) -> None:
        self.ids = {name: self.shop.do(service.add_customer, Platform.TAOBAO, name) for name in NAMES}

    def teardown(self) -> None:
        self.shop.database.close()
        self.folder.cleanup()

    @rule(main=WHICH, others=st.lists(WHICH, min_size=1, max_size=2))
    def merge(self, main: str, others: list[str]) -> None:
        before, root = dict(self.main), self.main[main]
        expected, refused = dict(self.main), False
        for other in dict.fromkeys(others):
            group = expected[other]
            refused = refused or group == root
            expected |= {name: root for name, its in expected.items() if its == group}
        try:
            merged = self.shop.do(service.merge_customers, self.ids[main], [self.ids[one] for one in others])
        except UserError:
            assert refused
            return
        assert not refused
        self.main = expected
        self.undoable = [(merged, before)]

    @rule(name=WHICH)
    def separate(self, name: str) -> None:
        try:
            self.shop.do(service.separate_customer, self.ids[name])
        except UserError:
            assert self.main[name] == name
            return
        assert self.main[name] != name
        self.main[name] = name
        self.undoable = []

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self) -> None:
        merged, before = self.undoable.pop()
        self.shop.do(service.regroup_customers, merged)
        self.main = before

    @invariant()
    def every_id_stands_with_its_main_one(self) -> None:
        for name, customer_id in self.ids.items():
            group = self.shop.ask(service.group_of, customer_id)
            assert group[0] == self.ids[self.main[name]]
            assert set(group) == {self.ids[one] for one in NAMES if self.main[one] == self.main[name]}


TestPersons = Persons.TestCase
TestPersons.settings = settings(max_examples=20, stateful_step_count=12, deadline=None)
