"""Whatever people do to tickets, in whatever order and role: no state is skipped, money and goods add up.

What is refused changes nothing, what is offered is possible, and of two reviewers one wins at most.
"""

import tempfile
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.aftersales import rights, service
from shopdesk.aftersales.drafting.drafts import LineDraft, TicketDraft
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import (
    COUNTING_STATES,
    OPEN_STATES,
    REFUND_KINDS,
    RETURN_KINDS,
    TRANSITIONS,
    FaultSide,
    Intervention,
    RefundChannel,
    TicketKind,
    TicketState,
    Urgency,
)
from shopdesk.aftersales.steps import opening
from shopdesk.aftersales.steps.steps_ahead import steps_ahead
from shopdesk.core.actor import Actor, Role
from shopdesk.core.database import Session
from shopdesk.core.errors import Conflict, UserError
from shopdesk.customers import credit
from shopdesk.orders.model import Order
from shopdesk.stock import service as stock
from tests.aftersales.scene import Goods, Scene, ticket_fields
from tests.aftersales.ways import BLUE_DRESS
from tests.shop_folder import migrated_database, shop_folder

# Few tickets and small amounts, so that what is done meets what was done before.
WHICH, MOST_TICKETS = st.integers(0, 6), 7
# Kinds with (line, pieces): shirts and socks of one order, shirts of another, socks that have not left.
BEGINNING = (
    (TicketKind.EXCHANGE, [(0, 1)]),
    (TicketKind.RETURN, [(0, 1), (1, 1), (2, 1)]),
    (TicketKind.REISSUE, [(2, 1)]),
    (TicketKind.REPAIR, [(2, 1)]),
    (TicketKind.REFUND, [(3, 1)]),
)
ROLES = st.sampled_from((*Role, Role.OWNER, Role.OWNER, Role.OWNER))
AMOUNTS = st.integers(-1, 40)
REASON = "算了"
# What is wrong with what somebody entered is told by its field; anything else is foreseen.
ENTERED = {"amount", "reason", "note", "on", "counts", "tracking_no", "courier", "channel", "return_address"}
PLAIN: dict[str, tuple[Any, ...]] = {
    "reject": (REASON,),
    "cancel": (REASON,),
    "record_reply": (),
    "enter_return": ("中通快递", "73100000000001"),
    "pass_inspection": (),
    "fail_inspection": (REASON,),
    "send_back": (REASON,),
    "ship_first": (REASON,),
    "dispatch": ("圆通速递", "YT9000000000001"),
    "resend": ("圆通速递", "YT9000000000002", REASON),
    "complete": (),
    "send_goods_back": ("圆通速递", "YT9000000000003"),
    "set_urgency": (Urgency.URGENT,),
    "set_intervention": (Intervention.UNDER_WAY, REASON),
    "add_note": (REASON,),
}
DECISIONS: dict[str, tuple[str, ...]] = {"approve": (), "reject": (REASON,), "cancel": (REASON,)}
KEYS = (
    *(*PLAIN, "approve", "approve", "refund", "refund", "receive_return", "receive_return", "settle_difference"),
    "pay_postage",
)
LEADING = set(KEYS) - {"record_reply", "set_urgency", "set_intervention", "add_note", "reject", "cancel"}


@cache
def template() -> Path:
    return migrated_database(Path(tempfile.mkdtemp()) / "shopdesk.db")


class Tickets(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = Scene(shop_folder(Path(self.folder.name), template()))
        self.tickets: list[TicketId] = []
        self.known: dict[str, Any] | None = None
        self.done: Any = None

    @initialize(steps=st.tuples(*[st.integers(0, 5)] * len(BEGINNING)), data=st.data())
    def begin(self, steps: tuple[int, ...], data: st.DataObject) -> None:
        scene = self.scene
        scene.address()
        self.staff = scene.hire_all()
        self.role_of = {actor.name: role for role, actor in self.staff.items()}
        shirts, socks = Goods("A", "衬衫", 2, 10), Goods("B", "袜子", 1, 7)
        self.orders = [
            scene.order(shirts, socks, postage_fen=3),
            scene.under_way(shirts, postage_fen=0),
            scene.unshipped(socks, postage_fen=3),
        ]
        self.lines = [line for order_id in self.orders for line in scene.lines(order_id)]
        facts = [scene.facts(order_id) for order_id in self.orders]
        self.paid = {one.id: one.paid_fen for one in facts}
        self.bought = {line.id: line.quantity for one in facts for line in one.lines}
        self.customer = scene.customer(self.orders[0])
        for place, (kind, chosen) in enumerate(BEGINNING):
            self.open_one(kind, chosen, Role.OWNER, False)
            for _ in range(steps[place]):
                self.take_first(self.tickets[place], self.staff[Role.OWNER], data)

    def teardown(self) -> None:
        self.scene.shop.database.close()
        self.folder.cleanup()

    def everything(self) -> dict[str, Any]:
        """All that a verb on tickets could change."""
        known = self.known = self.known or self.scene.ask(self.read_everything)
        return known

    def read_everything(self, session: Session) -> dict[str, Any]:
        return {
            "tickets": {one: ticket_fields(session, one) for one in self.tickets},
            "stock": {one: stock.movements_of(session, "ticket", one) for one in self.tickets},
            "credit": credit.credit_of(session, [self.customer]),
            "deadlines": [session.get_one(Order, one).deadline_at for one in self.orders],
        }

    def refusal(self, actor: Actor, verb: Any, *args: Any) -> UserError | None:
        """Why somebody is refused something, which then has changed nothing; None when it was done."""
        before, self.known = self.everything(), None
        try:
            self.done = self.scene.do_as(actor, verb, *args)
        except UserError as error:
            assert self.everything() == before
            return error
        return None

    def offered(self, actor: Actor, ticket_id: TicketId) -> dict[str, str]:
        return {one.key: one.barred for one in self.scene.ask(steps_ahead, actor, ticket_id)}

    def act(self, actor: Actor, ticket_id: TicketId, key: str, *args: Any, stale: bool = False) -> None:
        """Do it as it was offered, or be refused."""
        stored, offered = self.everything()["tickets"][ticket_id], self.offered(actor, ticket_id)
        refused = self.refusal(actor, getattr(service, key), ticket_id, stored["version"] - stale, *args)
        if refused is None:
            event(f"{key} done")
            assert not stale
            assert offered[key] == ""
        elif stale:
            assert isinstance(refused, Conflict) or stored["deleted_at"]
        elif offered.get(key) == "":
            assert refused.field in ENTERED, f"{key} was offered: {refused}"

    def open_one(self, kind: TicketKind, chosen: list[tuple[int, int]], role: Role, keeps_goods: bool) -> None:
        lines = tuple(LineDraft(self.lines[place], quantity) for place, quantity in chosen)
        exchanged = {"replacements": (BLUE_DRESS._replace(price_fen=12),)} if kind is TicketKind.EXCHANGE else {}
        draft = TicketDraft(
            kind, lines, self.scene.wrong_item, faults={FaultSide.SHOP: 100}, keeps_goods=keeps_goods, **exchanged,
            **(self.postage() if kind in RETURN_KINDS else {}),
        )  # fmt: skip
        if self.refusal(self.staff[role], opening.open_ticket, draft) is None:
            event(f"{kind} opened")
            self.tickets.append(self.done.id)

    def postage(self) -> dict[str, Any]:
        """Of every other return it is kept as credit, of the others it is to be paid back; seldom nobody knows it."""
        place = len(self.tickets)
        return {"return_postage_fen": 0 if place % 5 == 4 else 2, "postage_as_credit": place % 2 == 0}

    def ticket(self, which: int) -> TicketId:
        return self.tickets[-1 - which % len(self.tickets)]

    def arguments(self, key: str, ticket_id: TicketId, data: st.DataObject) -> tuple[Any, ...]:
        """What somebody enters for a verb, often rightly."""
        stored, today = self.everything()["tickets"][ticket_id], self.scene.clock.today()
        if key == "approve":
            return (data.draw(st.none() | AMOUNTS),)
        if key == "refund":
            usual = stored["approved_fen"] or 0
            channel = data.draw(st.sampled_from((RefundChannel.PLATFORM, RefundChannel.CREDIT)))
            return data.draw(st.just(usual) | AMOUNTS), today, channel
        if key == "receive_return":
            return (self.counts(stored["lines"], data),)
        if key == "settle_difference":
            return data.draw(st.sampled_from((RefundChannel.ALIPAY, RefundChannel.CREDIT))), today
        if key == "pay_postage":
            usual = stored["return_postage_fen"] or 3
            channel = data.draw(st.sampled_from((RefundChannel.WECHAT, RefundChannel.CREDIT)))
            return data.draw(st.just(usual) | AMOUNTS), channel, today
        return PLAIN[key]

    def counts(self, lines: list[dict[str, Any]], data: st.DataObject) -> dict[int, Counted]:
        """Mostly all there and good; sometimes nothing counted, or one piece missing, defective, or one too many."""
        how = data.draw(st.sampled_from(("good", "good", "good", "defective", "missing", "none", "too many")))
        if how == "none":
            return {}
        told = {line["id"]: Counted(line["quantity"]) for line in lines}
        if how != "good":
            line = data.draw(st.sampled_from(lines))
            rest = line["quantity"] - 1
            told[line["id"]] = Counted(rest, int(how != "missing"), int(how != "defective"))
        return told

    @rule(
        kind=st.sampled_from(TicketKind),
        chosen=st.lists(st.tuples(st.integers(0, 3), st.integers(1, 2)), min_size=1, max_size=3),
        role=ROLES,
        keeps_goods=st.booleans(),
    )
    def open_another(self, kind: TicketKind, chosen: list[tuple[int, int]], role: Role, keeps_goods: bool) -> None:
        if len(self.tickets) < MOST_TICKETS:
            self.open_one(kind, chosen, role, keeps_goods and kind is TicketKind.REFUND)

    @rule(which=WHICH, key=st.sampled_from(KEYS), role=ROLES, stale=st.integers(0, 9), data=st.data())
    def try_anything(self, which: int, key: str, role: Role, stale: int, data: st.DataObject) -> None:
        ticket_id = self.ticket(which)
        self.act(self.staff[role], ticket_id, key, *self.arguments(key, ticket_id, data), stale=not stale)

    @rule(which=WHICH, role=ROLES, most=st.integers(1, 5), data=st.data())
    def go_on(self, which: int, role: Role, most: int, data: st.DataObject) -> None:
        """Who may takes the steps that are proposed first."""
        for _ in range(most):
            self.take_first(self.ticket(which), self.staff[role], data)

    def take_first(self, ticket_id: TicketId, actor: Actor, data: st.DataObject) -> None:
        first = [
            (one, choice.key)
            for one in (actor, *self.staff.values())
            for choice in self.scene.ask(steps_ahead, one, ticket_id)[:3]
            if not choice.barred and choice.key in LEADING
        ]
        if first:
            one, key = data.draw(st.sampled_from(first[:2]))
            self.act(one, ticket_id, key, *self.arguments(key, ticket_id, data))

    @rule(data=st.data())
    def pay_postage_that_is_due(self, data: st.DataObject) -> None:
        finance = self.staff[Role.FINANCE]
        due = [one for one in self.tickets if self.offered(finance, one).get("pay_postage") == ""]
        if due:
            self.act(finance, due[0], "pay_postage", *self.arguments("pay_postage", due[0], data))

    @rule(which=WHICH)
    def add_photo(self, which: int) -> None:
        self.scene.photo("ticket", self.ticket(which))

    @rule(which=WHICH, keys=st.tuples(*[st.sampled_from(sorted(DECISIONS))] * 2))
    def two_decide(self, which: int, keys: tuple[str, str]) -> None:
        """Both look at the ticket, then both decide: at most one of them did."""
        ticket_id = self.ticket(which)
        seen = self.everything()["tickets"][ticket_id]["version"]
        refused = [
            self.refusal(
                self.staff[role], getattr(service, key), ticket_id, seen, *([] if key == "approve" else [REASON])
            )
            for key, role in zip(keys, (Role.SUPERVISOR, Role.AFTER_SALES), strict=True)
        ]
        assert refused.count(None) <= 1

    @rule(role=ROLES, chosen=st.sets(WHICH, min_size=1))
    def approve_many(self, role: Role, chosen: set[int]) -> None:
        wanted = {self.ticket(which) for which in chosen}
        seen = {one: self.everything()["tickets"][one]["version"] for one in wanted}
        refused = self.refusal(self.staff[role], service.approve_tickets, seen)
        if refused is not None:
            told: Any = refused.values["refused"]
            assert {ticket_id for ticket_id, _why in told} <= wanted

    @rule(which=WHICH, role=ROLES, restore=st.booleans())
    def delete_or_restore(self, which: int, role: Role, restore: bool) -> None:
        verb = service.restore_tickets if restore else service.delete_tickets
        self.refusal(self.staff[role], verb, [self.ticket(which)])

    @rule(days=st.integers(1, 6))
    def let_time_pass(self, days: int) -> None:
        self.scene.passes(days=days)
        assert self.refusal(self.staff[Role.OWNER], service.complete_due) is None

    @invariant()
    def no_state_is_skipped_and_each_step_is_somebodys_duty(self) -> None:
        ways = {(row.begin, row.end): row.duty for row in TRANSITIONS}
        for stored in self.everything()["tickets"].values():
            events = stored["events"]
            assert events[0]["state"] is TicketState.PENDING_REVIEW
            for one, other in pairwise(events):
                if one["state"] is not other["state"]:
                    duty = ways[one["state"], other["state"]]
                    by_itself = other["what"] == "auto_approved"
                    assert by_itself or self.role_of[other["by"]] in rights.ROLES[duty]
            assert stored["state"] is events[-1]["state"]
            assert (stored["closed_at"] is None) is (stored["state"] in OPEN_STATES)

    @invariant()
    def money_adds_up(self) -> None:
        given: Counter[int] = Counter()
        kept = 0
        for stored in self.everything()["tickets"].values():
            counts = stored["deleted_at"] is None and stored["state"] in COUNTING_STATES
            for field in ("proposed_fen", "approved_fen", "refunded_fen"):
                parts = [one[field] for one in stored["orders"]]
                if stored[field] is not None:
                    assert sum(parts) == stored[field]
                    assert min(parts) >= 0
                else:
                    assert set(parts) == {None}
            for one in stored["orders"]:
                told = (one[field] for field in ("refunded_fen", "approved_fen", "proposed_fen"))
                given[one["order_id"]] += next(fen for fen in told if fen is not None) if counts else 0
            completed = stored["state"] is TicketState.COMPLETED
            assert (stored["refunded_fen"] is not None) is (completed and stored["kind"] in REFUND_KINDS)
            kept += (stored["refunded_fen"] or 0) * (stored["refund_channel"] is RefundChannel.CREDIT)
            kept += stored["return_postage_fen"] * (completed and stored["postage_as_credit"])
            kept += stored["return_postage_fen"] * (stored["postage_channel"] is RefundChannel.CREDIT)
            kept -= stored["difference_fen"] * (stored["difference_channel"] is RefundChannel.CREDIT)
        assert all(0 <= given[order_id] <= paid for order_id, paid in self.paid.items())
        assert self.everything()["credit"] == kept >= 0

    @invariant()
    def postage_is_paid_back_once_and_for_goods_that_came(self) -> None:
        for stored in self.everything()["tickets"].values():
            paid = [one for one in stored["events"] if one["what"] == "postage_paid"]
            assert (stored["postage_channel"] is None) is (stored["postage_paid_on"] is None)
            assert len(paid) <= 1  # a ticket that was given up is not taken up again
            if stored["postage_channel"] is not None:
                assert stored["returned_at"] is not None and not stored["postage_as_credit"]
            assert all(one["amount_fen"] == stored["return_postage_fen"] > 0 for one in paid)

    @invariant()
    def goods_add_up(self) -> None:
        taken: Counter[int] = Counter()
        for ticket_id, stored in self.everything()["tickets"].items():
            moved: Counter[tuple[str, str]] = Counter()
            for row in self.everything()["stock"][ticket_id]:
                moved[str(row.direction), str(row.purpose)] += row.quantity
            counted = sum((line["good"] or 0) + (line["defective"] or 0) for line in stored["lines"])
            assert moved["in", stored["kind"]] - moved["out", "correction"] == counted
            assert moved["in", "undeliverable"] == moved["out", "resent"]
            assert moved["out", "sent_back"] in (0, counted)
            events = Counter(str(one["what"]) for one in stored["events"])
            leaving = sum(one["quantity"] for one in stored["replacements"] or stored["lines"])
            leaving = counted if stored["kind"] is TicketKind.REPAIR else leaving
            assert moved["out", stored["kind"]] == (leaving if events["dispatched"] else 0)
            assert events["dispatched"] <= 1
            assert not events["dispatched"] or events["approved"]
            for line in stored["lines"]:
                if line["good"] is not None:
                    assert line["good"] + line["defective"] + line["missing"] == line["quantity"]
                live = stored["deleted_at"] is None and stored["state"] in COUNTING_STATES
                if live and stored["kind"] in REFUND_KINDS and not stored["keeps_goods"]:
                    taken[line["order_line_id"]] += line["quantity"]
        assert all(taken[line_id] <= bought for line_id, bought in self.bought.items())


TestTickets = Tickets.TestCase
TestTickets.settings = settings(max_examples=15, stateful_step_count=25)
