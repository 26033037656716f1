"""A loss is counted once, also when its record was thrown away, another one took it over, and the first comes back."""

from collections.abc import Sequence

import pytest

from shopdesk.aftersales.states import TicketKind
from shopdesk.core.audit import list_history
from shopdesk.preferences.service import take_out
from shopdesk.ui.history import history_events
from shopdesk.wrong_shipments import service
from shopdesk.wrong_shipments.history import field_titles, plain_history
from shopdesk.wrong_shipments.model import WrongKind, WrongShipmentId
from shopdesk.wrong_shipments.registering import Registered
from shopdesk.wrong_shipments.store import ShipmentFilter, sum_shipments
from tests.wrong_shipments.scene import Register


def entered(register: Register, loss_fen: int, kind: WrongKind = WrongKind.TOO_FEW, **named: object) -> Registered:
    return register.register(kind, loss_fen=loss_fen, **named)


def proposed(register: Register) -> Registered:
    """A second record of the order, with the loss the form begins with."""
    draft = register.ask(service.draft_from_order, register.order_id)
    return register.do(service.register, draft._replace(kind=WrongKind.MISSING_ITEM))


def rewrite(register: Register, made: Registered, loss_fen: int) -> None:
    draft = service.draft_of_shipment(register.detail(made.id))
    register.step(service.change, made.id, draft._replace(loss_fen=loss_fen))


def throw_away(register: Register, *made: Registered) -> None:
    for one in made:
        register.step(service.delete, one.id)


def bring_back(register: Register, *made: Registered) -> list[str]:
    """What is told when records come out of the recycle bin."""
    return register.do(take_out, [("wrong_shipment", one.id) for one in made])


def losses(register: Register, *made: Registered) -> Sequence[int]:
    return [register.detail(one.id).row.loss_fen for one in made]


def counted(register: Register) -> int:
    return register.ask(sum_shipments, ShipmentFilter()).loss_fen


def told(register: Register, shipment_id: WrongShipmentId) -> list[str]:
    rows = register.ask(list_history, "wrong_shipment", shipment_id)
    return [event.text for event in history_events(plain_history(rows, {}), register.clock, field_titles())]


@pytest.fixture
def first(register: Register) -> Registered:
    """The record that holds what a ticket cost."""
    ticket_id = register.ticket(TicketKind.REISSUE, pieces=1)
    return register.do(service.register, register.ask(service.draft_from_ticket, ticket_id))


def test_what_a_new_record_took_over_is_not_counted_twice(register: Register, first: Registered) -> None:
    throw_away(register, first)
    second = proposed(register)
    assert losses(register, second) == [7_500]
    said = bring_back(register, first)
    assert said == ["WS2611-0001 is back without its loss of ￥75.00: it is counted with WS2611-0002 by now."]
    assert losses(register, first, second) == [0, 7_500] and counted(register) == 7_500
    assert told(register, first.id)[:3] == [
        "王芳 Loss counted with: WS2611-0002",
        "王芳 Loss: ￥75.00 → ￥0.00",
        "王芳 restored this",
    ]


def test_what_was_written_into_another_record_is_not_counted_twice(register: Register, first: Registered) -> None:
    second = proposed(register)
    assert losses(register, first, second) == [7_500, 0]
    throw_away(register, first)
    rewrite(register, second, 7_500)
    (said,) = bring_back(register, first)
    assert "without its loss" in said
    assert losses(register, first, second) == [0, 7_500]


def test_what_several_took_over_together_is_not_counted_twice(register: Register, first: Registered) -> None:
    throw_away(register, first)
    parts = entered(register, 3_000), entered(register, 4_500, WrongKind.MISSING_ITEM)
    (said,) = bring_back(register, first)
    assert said.endswith("it is counted with WS2611-0002, WS2611-0003 by now.")
    assert losses(register, first, *parts) == [0, 3_000, 4_500]


def test_a_loss_nobody_took_over_comes_back(register: Register, first: Registered) -> None:
    throw_away(register, first)
    assert bring_back(register, first) == []
    assert losses(register, first) == [7_500]
    assert told(register, first.id)[0] == "王芳 restored this"


def test_losses_that_stood_side_by_side_stay(register: Register) -> None:
    one, other = entered(register, 3_000), entered(register, 3_000, WrongKind.MISSING_ITEM)
    throw_away(register, one)
    assert bring_back(register, one) == []
    throw_away(register, one, other)
    assert bring_back(register, one, other) == []
    throw_away(register, one, other)
    assert bring_back(register, other, one) == []
    assert losses(register, one, other) == [3_000, 3_000]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_whichever_comes_back_first_counts_it(register: Register, first: Registered, order: tuple[int, int]) -> None:
    throw_away(register, first)
    both = first, entered(register, 7_500)
    throw_away(register, both[1])
    sooner, later = (both[place] for place in order)
    (said,) = bring_back(register, sooner, later)
    assert said.startswith(f"{later.register_no} is back without")
    assert losses(register, sooner, later) == [7_500, 0]


def test_a_loss_that_was_handed_back_and_forth_is_counted_once(register: Register) -> None:
    """The second takes it over, is thrown away, the first comes back with it, and then the second does."""
    one, other = entered(register, 7_500), entered(register, 0, WrongKind.MISSING_ITEM)
    throw_away(register, one)
    rewrite(register, other, 7_500)
    throw_away(register, other)
    assert bring_back(register, one) == []
    (said,) = bring_back(register, other)
    assert "without its loss" in said and counted(register) == 7_500


def test_another_amount_is_never_lost(register: Register, first: Registered) -> None:
    throw_away(register, first)
    second = entered(register, 9_000)
    assert bring_back(register, first) == [
        "WS2611-0001 is back with its loss of ￥75.00, and WS2611-0002 counts another amount for this parcel by now: "
        "see that nothing is counted twice."
    ]
    assert losses(register, first, second) == [7_500, 9_000]


def test_records_of_another_ticket_or_order_are_no_concern(register: Register, first: Registered) -> None:
    throw_away(register, first)
    other_order = register.order("777", "SF9")
    entered(register, 7_500, order_id=other_order, lines=register.lines(other_order))
    entered(register, 7_500, ticket_id=register.ticket(TicketKind.REFUND, reason="漏发"))
    assert bring_back(register, first) == []
    assert losses(register, first) == [7_500]


def test_what_stands_is_restored_no_second_time(register: Register, first: Registered) -> None:
    assert register.do(service.restore, first.id) == ""
    assert losses(register, first) == [7_500]
