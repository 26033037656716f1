"""Whatever is done with parcels, in whatever order: stock holds what lies in the warehouse; nothing is forgotten."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.core.errors import UserError
from shopdesk.orders.model import OrderId
from shopdesk.receiving import service
from shopdesk.receiving.model import ParcelId, ParcelKind, ParcelState
from shopdesk.receiving.service import Counted
from shopdesk.receiving.store import ParcelRow
from tests.receiving.desk_scene import DeskScene
from tests.shop_folder import migrated_database, shop_folder

# Few parcels, so that what is done meets what was done before.
WHICH = st.integers(0, 3)
PIECES = st.integers(-1, 3)


class Parcels(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        root = Path(self.folder.name)
        self.scene = DeskScene(shop_folder(root / "data", migrated_database(root / "template.db")))
        self.orders: list[OrderId] = []
        self.parcels: list[ParcelId] = []
        self.counted: dict[ParcelId, int] = {}  # the pieces that came back
        self.mistaken: set[ParcelId] = set()
        self.deleted: set[ParcelId] = set()
        self.numbers = 0

    @initialize()
    def begin(self) -> None:
        self.orders = [self.scene.under_way() for _ in range(2)]

    def teardown(self) -> None:
        self.scene.shop.database.close()
        self.folder.cleanup()

    def next_number(self) -> str:
        self.numbers += 1
        return f"YT9{self.numbers:012d}"

    def act(self, verb: Any, *args: Any, **named: Any) -> Any:
        """Do it, or be refused and leave everything as it was."""
        before = self.scene.parcels(), self.moves()
        try:
            made = self.scene.do(verb, *args, **named)
        except UserError:
            assert (self.scene.parcels(), self.moves()) == before
            return None
        event(f"{getattr(verb, '__name__', verb)} done")
        return made or True

    def on_parcel(self, which: int, verb: Any, *args: Any, **named: Any) -> tuple[ParcelRow, Any] | None:
        if not self.parcels:
            return None
        row = self.scene.parcel(self.parcels[which % len(self.parcels)])
        done = self.act(verb, row.id, row.version, *args, **named)
        return (row, done) if done else None

    def moves(self) -> dict[ParcelId, list[Any]]:
        return {parcel_id: self.scene.moved("parcel", parcel_id) for parcel_id in self.parcels}

    @rule(known=st.booleans())
    def unclaimed(self, known: bool) -> None:
        number = self.scene.facts(self.orders[0]).tracking_no.split(",")[0] if known else self.next_number()
        if made := self.act(service.register_unclaimed, service.ParcelDraft(number)):
            self.parcels.append(made)

    @rule(which=st.integers(0, 1), dress=st.tuples(PIECES, PIECES), jeans=st.tuples(PIECES, PIECES))
    def undeliverable(self, which: int, dress: tuple[int, int], jeans: tuple[int, int]) -> None:
        order_id = self.orders[which]
        number = self.scene.facts(order_id).tracking_no.split(",")[-1]
        lines = self.scene.ask(service.goods_of_order, order_id)
        counts = {line.id: Counted(*pieces) for line, pieces in zip(lines, (dress, jeans), strict=True)}
        draft = service.ParcelDraft(number)
        if made := self.act(service.register_undeliverable, draft, order_id=order_id, counts=counts):
            self.parcels.append(made)
            self.counted[made] = sum(dress) + sum(jeans)

    @rule(which=WHICH, good=st.booleans())
    def resend(self, which: int, good: bool) -> None:
        self.on_parcel(which, service.resend_parcel, "", self.next_number() if good else "12")

    @rule(which=WHICH, mistaken=st.booleans())
    def settle(self, which: int, mistaken: bool) -> None:
        if (done := self.on_parcel(which, service.settle_parcel, "算了", mistaken=mistaken)) and mistaken:
            self.mistaken.add(done[0].id)

    @rule(which=WHICH)
    def reopen(self, which: int) -> None:
        if done := self.on_parcel(which, service.reopen_parcel):
            self.mistaken.discard(done[0].id)  # one without goods may wait again, mistaken or not

    @rule(which=WHICH, back=st.booleans())
    def delete(self, which: int, back: bool) -> None:
        if not self.parcels:
            return
        parcel_id = self.parcels[which % len(self.parcels)]
        if self.act(service.delete_parcels, [parcel_id]):
            self.deleted.add(parcel_id)
            if back:
                self.act(service.restore_parcels, [parcel_id])
                self.deleted.discard(parcel_id)

    @invariant()
    def stock_holds_what_is_here(self) -> None:
        for parcel_id in self.parcels:
            row = self.scene.parcel(parcel_id)
            moved = self.scene.moved("parcel", parcel_id)
            here = sum(pieces if way == "in" else -pieces for way, _purpose, _grade, pieces in moved)
            gone = bool(row.resent_tracking_no) or parcel_id in self.mistaken
            assert here == (0 if gone else self.counted.get(parcel_id, 0))
            assert all(pieces > 0 for *_words, pieces in moved)
            assert (row.state is ParcelState.WAITING) == (row.settled_at is None) == (not row.outcome)
            assert not row.resent_tracking_no or row.kind is ParcelKind.UNDELIVERABLE

    @invariant()
    def whatever_waits_is_told(self) -> None:
        waiting = [one for one in self.parcels if self.scene.parcel(one).state is ParcelState.WAITING]
        number, _oldest = self.scene.ask(service.waiting_parcels)
        assert number == len([one for one in waiting if one not in self.deleted])


TestParcels = Parcels.TestCase
TestParcels.settings = settings(max_examples=15, stateful_step_count=25)
