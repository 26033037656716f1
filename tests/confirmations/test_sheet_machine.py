"""Whatever two people do to sheets and their orders, in whatever order: no state is skipped, nothing sent changes."""

import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.confirmations import service
from shopdesk.confirmations.model import SHIPPED_UNCONFIRMED, SHIPPING_TAKEN_BACK, TRANSITIONS, SheetId, SheetState
from shopdesk.confirmations.service import SheetFacts, VersionFacts
from shopdesk.confirmations.shipping import Shipment, Unconfirmed, ship, take_back
from shopdesk.core.errors import Conflict, UserError
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderStatus
from tests.confirmations.scene import Scene, with_line
from tests.shop_folder import migrated_database, shop_folder

WHICH = st.integers(0, 1)
WORDS = st.sampled_from(("王𠮷", "李四", "", "  A区<b>1</b> "))
SIZES = st.sampled_from(("M", "L", "XL"))
OTHER = {OrderStatus.TO_SHIP: OrderStatus.CLOSED, OrderStatus.CLOSED: OrderStatus.TO_SHIP}


class Sheets(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        root = Path(self.folder.name)
        self.scene = Scene(shop_folder(root / "data", migrated_database(root / "empty.db")))
        self.sheets: list[SheetId] = []
        self.sent: dict[tuple[int, int], VersionFacts] = {}
        self.seen: dict[int, SheetFacts] = {}  # by the second person, who looks now and then

    @initialize()
    def begin(self) -> None:
        self.sheets = [self.scene.sheet(courier="中通快递"), self.scene.sent(courier="圆通速递")]
        self.look()

    def teardown(self) -> None:
        self.scene.folder.database.close()
        self.folder.cleanup()

    def act(self, which: int, verb: Any, *args: object, **named: object) -> bool:
        """Do it or be refused, nothing in between; and take no step that is not allowed."""
        before = [self.scene.facts(sheet) for sheet in self.sheets]
        try:
            self.scene.do(verb, *args, **named)
        except UserError:
            assert [self.scene.facts(sheet) for sheet in self.sheets] == before
            return False
        event(f"{verb.__name__} done")
        for was, sheet in zip(before, self.sheets, strict=True):
            now = self.scene.facts(sheet)
            assert now.events[: len(was.events)] == was.events
            states = [was.state, *(SheetState(one.what) for one in now.events[len(was.events) :])]
            assert all(new in TRANSITIONS[old] for old, new in pairwise(states))
            assert now.state is states[-1]
        return True

    @rule()
    def look(self) -> None:
        self.seen = {sheet: self.scene.facts(sheet) for sheet in self.sheets}

    @rule(which=WHICH, word=WORDS, size=SIZES, stale=st.booleans())
    def edit(self, which: int, word: str, size: str, stale: bool) -> None:
        sheet = self.sheets[which]
        seen = self.seen[sheet] if stale else self.scene.facts(sheet)
        draft = seen.current.draft
        draft = draft._replace(contact=word, address=word or "某地", lines=with_line(draft, 0, size=size))
        done = self.act(which, service.change_sheet, sheet, seen.version, draft)
        assert not (done and seen.state in (SheetState.SENT, SheetState.CONFIRMED))

    @rule(which=st.sampled_from(((0,), (1,), (0, 1))))
    def send(self, which: tuple[int, ...]) -> None:
        self.act(0, service.send_sheets, [self.sheets[one] for one in which])

    @rule(which=st.sampled_from(((0,), (1,), (0, 1))))
    def confirm(self, which: tuple[int, ...]) -> None:
        sheets = [self.sheets[one] for one in which]
        if self.act(0, service.confirm_sheets, sheets):
            for sheet in sheets:
                facts = self.scene.facts(sheet)
                if facts.order.status is OrderStatus.TO_SHIP:
                    self.order_equals(facts)

    def order_equals(self, facts: SheetFacts) -> None:
        order, draft = self.scene.ask(orders.order_facts, facts.order.id), facts.current.draft
        assert (order.receiver, order.phone, order.address) == (draft.contact, draft.phone, draft.address)
        assert (order.courier, order.buyer_message) == (draft.courier, draft.remark)
        assert [(line.style_no, line.colour, line.size, line.quantity) for line in order.lines] == [
            (line.style_no, line.colour, line.size, line.quantity) for line in draft.lines
        ]
        assert facts.order_differences == ()

    @rule(which=WHICH, word=WORDS, size=SIZES)
    def ask_for_a_change(self, which: int, word: str, size: str) -> None:
        sheet = self.sheets[which]
        draft = self.scene.facts(sheet).current.draft
        draft = draft._replace(remark=word, lines=with_line(draft, 1, size=size))
        self.act(which, service.request_change, sheet, draft, "")

    @rule(which=WHICH, verb=st.sampled_from(("send", "confirm", "change", "void")))
    def second_person_acts_on_what_they_saw(self, which: int, verb: str) -> None:
        """Two people at once: one wins, the other is told."""
        sheet = self.sheets[which]
        seen, now = self.seen[sheet], self.scene.facts(sheet)
        draft = seen.current.draft._replace(phone="13100131000")
        try:
            match verb:
                case "send":
                    self.scene.do(service.send_sheets, [sheet], seen={sheet: seen.version})
                case "confirm":
                    self.scene.do(service.confirm_sheets, [sheet], seen={sheet: seen.version})
                case "change":
                    self.scene.do(service.request_change, sheet, draft, "", seen_version=seen.version)
                case _:
                    self.scene.do(service.void_sheet, sheet, "算了", seen_version=seen.version)
        except Conflict:
            event("told")
            assert seen.version != now.version
            assert self.scene.facts(sheet) == now
        except UserError:
            assert seen.version == now.version
            assert self.scene.facts(sheet) == now
        else:
            assert seen.version == now.version
            event("won")

    @rule(which=WHICH)
    def platform_closes_or_reopens(self, which: int) -> None:
        order = self.scene.facts(self.sheets[which]).order
        if order.status in OTHER:
            self.scene.status(order.id, OTHER[order.status])

    @rule(which=WHICH, anyway=st.booleans(), wrong=st.booleans())
    def ship(self, which: int, anyway: bool, wrong: bool) -> None:
        sheet = self.sheets[which]
        before = self.scene.facts(sheet)
        shipment = Shipment(before.order.id, "圆通速递", f"YT{which:013d}")
        try:
            shipped = self.scene.do(ship, [shipment], unconfirmed_ok=anyway, note="客户急用")
        except Unconfirmed:
            assert not anyway
            assert self.scene.facts(sheet) == before
        except UserError:
            assert before.order.status is OrderStatus.CLOSED
        else:
            decided = len(self.decisions(self.scene.facts(sheet))) - len(self.decisions(before))
            asks = before.state not in (SheetState.CONFIRMED, SheetState.VOID)
            assert decided == (asks and before.order.status is OrderStatus.TO_SHIP)
            if wrong:
                assert self.scene.do(take_back, shipped) == ([one.order_id for one in shipped], [])
                back = self.scene.facts(sheet)
                assert back.order == before.order
                assert [one.what for one in back.events[len(before.events) :]] == (
                    [SHIPPED_UNCONFIRMED, SHIPPING_TAKEN_BACK] if decided else []
                )
                return
            # Otherwise it would stand still for the rest of the run.
            self.scene.status(before.order.id, OrderStatus.TO_SHIP)

    def decisions(self, facts: SheetFacts) -> list[str]:
        return [one.by for one in facts.events if one.what == SHIPPED_UNCONFIRMED]

    @invariant()
    def what_was_sent_never_changes(self) -> None:
        for sheet in self.sheets:
            facts = self.scene.facts(sheet)
            assert [one.number for one in facts.versions] == list(range(1, len(facts.versions) + 1))
            assert all(one.sent_at is not None for one in facts.versions[:-1])
            for version in facts.versions:
                if version.sent_at is not None:
                    assert self.sent.setdefault((sheet, version.number), version) == version
            if facts.state in (SheetState.SENT, SheetState.CONFIRMED):
                assert facts.current.sent_at is not None
            assert (facts.confirmed_at is not None) >= (facts.state is SheetState.CONFIRMED)


TestSheets = Sheets.TestCase
TestSheets.settings = settings(max_examples=20, stateful_step_count=22)
