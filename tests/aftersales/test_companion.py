"""What after-sales tickets add to orders, wherever orders are shown."""

import pytest

from shopdesk.aftersales.companion import TicketCompanion
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind
from shopdesk.orders.model import OrderId, OrderStatus
from tests.aftersales.scene import DRESS, Scene
from tests.aftersales.screen import TicketScreen


@pytest.fixture
def companion(screen: TicketScreen) -> TicketCompanion:
    return TicketCompanion(screen.desk, screen.background)


def test_an_order_offers_a_new_ticket_unless_nothing_was_paid(companion: TicketCompanion, scene: Scene) -> None:
    action = companion.actions()[0]
    assert action.barred(scene.facts(scene.order())) == ""
    assert "not paid" in action.barred(scene.facts(scene.order(status=OrderStatus.UNPAID)))
    closed = scene.order(status=OrderStatus.CLOSED, paid_fen=0)
    assert "without being paid" in action.barred(scene.facts(closed))


def test_the_action_opens_the_form_with_the_order_in_it(
    companion: TicketCompanion, screen: TicketScreen, scene: Scene
) -> None:
    order = scene.order()
    companion.actions()[0].run(scene.facts(order))
    dialog = screen.opened(TicketEntryDialog)
    asked: list[OrderId] = []
    companion.order_requested.connect(asked.append)
    screen.press(dialog, scene.facts(order).order_no)
    assert asked == [order]
    saved: list[TicketId] = []
    companion.ticket_requested.connect(saved.append)
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    dialog.save()
    screen.settle()
    assert screen.told() == "AS2611-0001: To review"
    toast = screen.toast()
    assert toast is not None
    screen.press(toast, "Open it")
    assert [scene.stored(one)["order_id"] for one in saved] == [order]


def test_several_orders_of_one_customer_make_one_ticket(
    companion: TicketCompanion, screen: TicketScreen, scene: Scene
) -> None:
    batch = companion.batch()[0]
    ids = [scene.order(DRESS), scene.order(DRESS)]
    assert batch.barred(ids) == ""
    batch.run(ids)
    dialog = screen.opened(TicketEntryDialog)
    assert dialog.ui.totalLabel.text() == "￥258.00"
    dialog.close()


def test_orders_that_cannot_come_in_one_parcel_are_refused_with_the_reason(
    companion: TicketCompanion, scene: Scene
) -> None:
    batch = companion.batch()[0]
    ours = scene.order()
    assert "different customers" in batch.barred([ours, scene.order(buyer="花木兰48")])
    assert "not paid" in batch.barred([ours, scene.order(status=OrderStatus.UNPAID)])
    assert "at most 20" in batch.barred([ours] * 21)


def test_the_tickets_of_an_order_belong_to_it(companion: TicketCompanion, scene: Scene) -> None:
    order = scene.order()
    ticket = scene.ticket(TicketKind.RETURN, order)
    related = companion.related(order)
    assert [(one.label, one.title, one.chip.text) for one in related] == [
        ("AS2611-0001", "Return and refund · 发错货/漏发", "To review")
    ]
    asked: list[TicketId] = []
    companion.ticket_requested.connect(asked.append)
    related[0].open()
    assert asked == [ticket]
    assert companion.related(scene.order()) == []


def test_a_ticket_that_is_gone_is_told_and_opens_nothing(
    companion: TicketCompanion, screen: TicketScreen
) -> None:  # fmt: skip
    assert companion.edit(TicketId(999)) is None
    assert "does not exist" in screen.told()
