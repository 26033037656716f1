"""Whatever tickets are opened, changed, given up and paid in whatever order: nothing is given away twice."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import LineDraft, ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import (
    COUNTING_STATES,
    OPEN_STATES,
    REFUND_KINDS,
    RefundChannel,
    TicketKind,
    TicketState,
)
from shopdesk.aftersales.steps import opening
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.orders.model import OrderId
from tests.aftersales.scene import Goods, Scene, ticket_fields
from tests.shop_folder import shop_folder

# Few pieces and odd amounts, so that limits are met and fen do not divide.
AMOUNTS = st.sampled_from([None, None, None, 0, 7, 20, 60])
KINDS = st.sampled_from([TicketKind.RETURN, TicketKind.REFUND, TicketKind.EXCHANGE, TicketKind.REISSUE])
PLACES = st.sampled_from([(0,), (0,), (1,), (0, 1), (0, 2), (2,)])
PIECES = st.sampled_from([1, 1, 1, 2, 3])
WHICH = st.integers(0, 5)


@st.composite
def wishes(draw: st.DrawFn) -> dict[str, Any]:
    """What a customer wants; the goods by their places."""
    places = draw(PLACES)
    kind = TicketKind.REFUND if places == (2,) else draw(KINDS)
    return {
        "kind": kind,
        "goods": [(place, draw(PIECES), draw(AMOUNTS)) for place in places],
        "keeps_goods": kind is TicketKind.REFUND and draw(st.booleans()),
        "refund_postage": draw(st.sampled_from([None, True, False])),
        "refund_coupon": draw(st.booleans()),
        "refund_coins": draw(st.booleans()),
        "service_fee_fen": draw(st.sampled_from([0, 0, 3])),
        "difference_fen": draw(st.sampled_from([None, None, -20, 15])),
        "replacements": draw(st.sampled_from([(), (ReplacementDraft(title="别的", price_fen=25),)])),
    }


@pytest.fixture(autouse=True)
def template(empty_database: Path) -> None:
    """What every run of the machine begins with."""
    Tickets.template = empty_database


class Tickets(RuleBasedStateMachine):
    template: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.shop = shop_folder(Path(self.folder.name), self.template)
        self.scene = Scene(self.shop)
        self.orders: list[OrderId] = []
        self.lines: list[int] = []
        self.paid: dict[OrderId, int] = {}
        self.bought: dict[int, int] = {}

    @initialize(
        paid=st.integers(50, 120), outside=st.sampled_from([0, 0, 7]), first=st.lists(wishes(), min_size=2, max_size=4)
    )
    def begin(self, paid: int, outside: int, first: list[dict[str, Any]]) -> None:
        shipped = self.scene.order(
            Goods("A", "甲", 3, 20), Goods("B", "乙", 1, 40), paid_fen=paid, postage_fen=8, refunded_fen=outside
        )
        unshipped = self.scene.unshipped(Goods("C", "丙", 2, 13), postage_fen=5)
        self.orders = [shipped, unshipped]
        facts = [self.scene.facts(order_id) for order_id in self.orders]
        self.paid = {one.id: one.paid_fen for one in facts}
        self.bought = {line.id: line.quantity for one in facts for line in one.lines}
        self.lines = list(self.bought)
        for wish in first:
            self.open_one(wish)

    def teardown(self) -> None:
        self.shop.database.close()
        self.folder.cleanup()

    def tickets(self, states: Iterable[TicketState] = COUNTING_STATES) -> list[dict[str, Any]]:
        """The tickets in some states as they are stored."""

        def read(session: Session) -> list[dict[str, Any]]:
            found = session.scalars(select(Ticket.id).where(Ticket.state.in_(states)).order_by(Ticket.id))
            return [ticket_fields(session, TicketId(one)) for one in found]

        return self.scene.ask(read)

    def draft(self, wish: dict[str, Any]) -> TicketDraft:
        fields = {name: value for name, value in wish.items() if name != "goods"}
        goods = tuple(LineDraft(self.lines[place], quantity, fen) for place, quantity, fen in wish["goods"])
        coupons = {int(self.orders[0]): 4}
        return TicketDraft(lines=goods, reason_id=self.scene.wrong_item, coupons=coupons, **fields)

    @rule(wish=wishes())
    def open(self, wish: dict[str, Any]) -> None:
        self.open_one(wish)

    def open_one(self, wish: dict[str, Any]) -> None:
        """Open a ticket or be refused for what was told before, nothing in between."""
        draft = self.draft(wish)
        wrong = self.scene.ask(drafts.problems, self.scene.actor, draft)
        before = self.tickets(TicketState)
        refused = self.refusal(opening.open_ticket, draft)
        event(f"refused: {refused.field}" if refused else f"opened: {draft.kind}")
        assert [error.message for error in wrong[:1]] == ([refused.message] if refused else [])
        assert (self.tickets(TicketState) == before) == bool(refused)

    @rule(which=WHICH, wish=wishes())
    def change(self, which: int, wish: dict[str, Any]) -> None:
        pending = self.tickets([TicketState.PENDING_REVIEW])
        if pending:
            ticket = pending[which % len(pending)]
            refused = self.refusal(opening.change_ticket, ticket["id"], ticket["version"], self.draft(wish))
            event("change refused" if refused else "changed")
            if refused:
                assert self.scene.stored(ticket["id"]) == ticket

    def refusal(self, verb: Any, *args: Any) -> UserError | None:
        try:
            self.scene.do(verb, *args)
        except UserError as error:
            return error
        return None

    @rule(which=WHICH, state=st.sampled_from([TicketState.REJECTED, TicketState.CANCELLED]))
    def give_up(self, which: int, state: TicketState) -> None:
        self.move(which, state, lambda ticket: None)

    @rule(which=WHICH, share=st.integers(0, 100), channel=st.sampled_from(RefundChannel))
    def pay(self, which: int, share: int, channel: RefundChannel) -> None:
        """Complete a ticket, with all that it asks for or with less; the platform tells of what went through it."""

        def paid(ticket: Ticket) -> None:
            if ticket.kind not in REFUND_KINDS:
                return
            ticket.refund_channel, ticket.refunded_fen = channel, 0
            for part in ticket.orders:
                part.refunded_fen = part.proposed_fen * share // 100
                ticket.refunded_fen += part.refunded_fen

        self.move(which, TicketState.COMPLETED, paid)
        if channel is RefundChannel.PLATFORM:
            for order_id in self.orders:
                known = sum(
                    part["refunded_fen"] or 0
                    for ticket, part in parts_of(self.tickets([TicketState.COMPLETED]), order_id)
                    if ticket["refund_channel"] is RefundChannel.PLATFORM
                )
                self.scene.change_order(order_id, refunded_fen=self.outside(order_id) + known)

    def move(self, which: int, state: TicketState, change: Any) -> None:
        open_tickets = self.tickets(OPEN_STATES)
        if not open_tickets:
            return

        def write(session: Any, _actor: Any) -> None:
            ticket = session.get_one(Ticket, open_tickets[which % len(open_tickets)]["id"])
            ticket.state = state
            change(ticket)

        self.scene.do(write)

    def outside(self, order_id: OrderId) -> int:
        return max((part["outside_fen"] for _ticket, part in parts_of(self.tickets(), order_id)), default=0)

    @invariant()
    def nothing_is_given_away_twice(self) -> None:
        tickets = self.tickets()
        for order_id in self.orders:
            parts = [part for _ticket, part in parts_of(tickets, order_id)]
            given = sum(
                part["proposed_fen"] if part["refunded_fen"] is None else part["refunded_fen"] for part in parts
            )
            outside = max((part["outside_fen"] for part in parts), default=0)
            # An exchange that gives back counts too; those of this test are all about the first order.
            back = sum(-min(0, ticket["difference_fen"]) for ticket in tickets) if order_id == self.orders[0] else 0
            assert given + back + outside <= self.paid[order_id]
            assert min((part["proposed_fen"] for part in parts), default=0) >= 0
        for line_id, bought in self.bought.items():
            assert max(pieces_of(tickets, line_id)) <= bought

    @invariant()
    def parts_make_the_whole(self) -> None:
        for ticket in self.tickets(TicketState):
            assert ticket["proposed_fen"] == sum(part["proposed_fen"] for part in ticket["orders"])
            assert all(0 <= line["refund_fen"] <= line["share_fen"] for line in ticket["lines"])

    @invariant()
    def what_was_opened_could_be_opened_as_it_is(self) -> None:
        for ticket in self.tickets([TicketState.PENDING_REVIEW])[-2:]:
            draft = self.scene.ask(drafts.draft_of, ticket["id"])
            assert self.scene.ask(drafts.problems, self.scene.actor, draft, ticket["id"]) == []


def parts_of(tickets: list[dict[str, Any]], order_id: OrderId) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """The parts that tickets have in an order."""
    return [(ticket, part) for ticket in tickets for part in ticket["orders"] if part["order_id"] == order_id]


def pieces_of(tickets: list[dict[str, Any]], line_id: int) -> tuple[int, int]:
    """How many pieces of a line are refunded or away, and how many were sent again."""
    taken = again = 0
    for ticket in tickets:
        pieces = sum(line["quantity"] for line in ticket["lines"] if line["order_line_id"] == line_id)
        refunded = ticket["kind"] in REFUND_KINDS and not ticket["keeps_goods"]
        if refunded or (ticket["kind"] is TicketKind.EXCHANGE and ticket["state"] in OPEN_STATES):
            taken += pieces
        elif ticket["kind"] is TicketKind.REISSUE:
            again += pieces
    return taken, again


Tickets.TestCase.settings = settings(max_examples=20, stateful_step_count=15)
TestTickets = Tickets.TestCase
