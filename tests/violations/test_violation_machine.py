"""Whatever people do in whatever order: the points are those of what stands, and every step can be undone."""

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.core.errors import UserError
from shopdesk.violations import service, store
from shopdesk.violations.model import ViolationAppeal, ViolationId, ViolationKind
from shopdesk.violations.store import ViolationFilter
from tests.shop_folder import migrated_database
from tests.violations.scene import FIRST, SECOND, Scene

SHOPS = st.sampled_from([FIRST, SECOND])
KINDS = st.sampled_from(ViolationKind)
POINTS = st.integers(0, 48)
DAYS = st.dates(date(2024, 12, 20), date(2026, 11, 22))


class Violations(RuleBasedStateMachine):
    """A shop's violations beside a plain dictionary of what they should be."""

    entered = Bundle("entered")

    @initialize()
    def open_shop(self) -> None:
        self.held = tempfile.TemporaryDirectory()
        folder = Path(self.held.name)
        self.scene = Scene(folder, migrated_database(folder / "empty.db"))
        self.known: dict[ViolationId, dict[str, Any]] = {}

    def teardown(self) -> None:
        self.scene.database.close()
        self.held.cleanup()

    @rule(target=entered, shop_id=SHOPS, kind=KINDS, points=POINTS, on=DAYS)
    def enter(self, **told: Any) -> ViolationId:
        violation = self.scene.add(told["points"], told["on"], told["kind"], shop_id=told["shop_id"])
        self.known[violation] = {**told, "appeal": ViolationAppeal.NONE, "bin": False}
        return violation

    @rule(violation=entered, shop_id=SHOPS, kind=KINDS, points=POINTS, on=DAYS)
    def correct(self, violation: ViolationId, **told: Any) -> None:
        draft = self.scene.draft(told["points"], told["on"], told["kind"], shop_id=told["shop_id"])
        known = self.known[violation]
        appealed = self.scene.detail(violation).appealed_on
        allowed = not known["bin"] and (appealed is None or appealed >= told["on"])
        if self._done(allowed, service.change_violation, violation, draft):
            known |= told

    @rule(violation=entered, later=st.integers(0, 3))
    def file(self, violation: ViolationId, later: int) -> None:
        known, today = self.known[violation], self.scene.clock.today()
        on = min(known["on"] + timedelta(days=later), today)
        if self._done(self._is_at(violation, ViolationAppeal.NONE), service.file_appeal, violation, on, "理由"):
            known["appeal"] = ViolationAppeal.FILED

    @rule(violation=entered, accepted=st.booleans())
    def answer(self, violation: ViolationId, accepted: bool) -> None:
        today, allowed = self.scene.clock.today(), self._is_at(violation, ViolationAppeal.FILED)
        if self._done(allowed, service.answer_appeal, violation, accepted, today):
            self.known[violation]["appeal"] = ViolationAppeal.ACCEPTED if accepted else ViolationAppeal.REJECTED

    @rule(violation=entered)
    def take_back(self, violation: ViolationId) -> None:
        known = self.known[violation]
        allowed = not known["bin"] and known["appeal"] is not ViolationAppeal.NONE
        if self._done(allowed, service.take_back_appeal, violation):
            filed = known["appeal"] is ViolationAppeal.FILED
            known["appeal"] = ViolationAppeal.NONE if filed else ViolationAppeal.FILED

    @rule(violation=entered)
    def throw_away(self, violation: ViolationId) -> None:
        known = self.known[violation]
        known["bin"] = self._done(not known["bin"], service.delete_violation, violation) or known["bin"]

    @rule(violation=entered)
    def take_out(self, violation: ViolationId) -> None:
        self.scene.do(service.restore_violation, violation)
        self.known[violation]["bin"] = False

    @invariant()
    def points_are_those_of_what_stands(self) -> None:
        if not hasattr(self, "known"):
            return
        counting = [one for one in self.known.values() if not one["bin"]]
        counting = [one for one in counting if one["appeal"] is not ViolationAppeal.ACCEPTED]
        for year in (2024, 2025, 2026):
            for shop in self.scene.ask(service.standings, year):
                for standing in shop.kinds:
                    same = (
                        one
                        for one in counting
                        if (one["shop_id"], one["kind"], one["on"].year) == (shop.shop_id, standing.kind, year)
                    )
                    assert standing.points == sum(one["points"] for one in same)
        sums = self.scene.ask(store.sum_violations, ViolationFilter())
        assert sums.general + sums.serious == sum(one["points"] for one in counting)

    def _is_at(self, violation: ViolationId, appeal: ViolationAppeal) -> bool:
        return not self.known[violation]["bin"] and self.known[violation]["appeal"] is appeal

    def _done(self, allowed: bool, verb: Any, violation: ViolationId, *args: object) -> bool:
        """Take a step, which is to be refused exactly where it is not allowed."""
        try:
            self.scene.step(verb, violation, *args)
        except UserError:
            assert not allowed
            return False
        assert allowed
        return True


TestViolations = Violations.TestCase
TestViolations.settings = settings(max_examples=12, stateful_step_count=15)
