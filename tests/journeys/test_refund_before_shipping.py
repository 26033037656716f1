"""A customer wants the money back before anything has left: one ticket, approved by itself, paid by finance."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.states import TicketState
from shopdesk.core.actor import Role
from shopdesk.customer_files.dialogs import CustomerDialog
from shopdesk.orders.dialogs import OrderDialog
from shopdesk.orders.service import order_facts
from tests.journeys.person import ORDERS_2025, Person, button, press, texts

ORDER = "3002000000000000600"  # a dress × 3 and a coat × 2, ￥1,476.00 with ￥12.00 of postage
PAID = "￥1,476.00"


def test_a_refund_before_shipping(person: Person) -> None:
    desk, workplace = person.desk, person.workplace
    person.imports(ORDERS_2025).close()
    person.hires(Role.AFTER_SALES, Role.FINANCE)
    order = person.order(ORDER)

    # The one who talks to the customer opens it from the order; nothing has left, so it needs no review.
    person.becomes(Role.AFTER_SALES)
    entry = person.opens_ticket(order)
    assert entry.ui.phaseHint.text() == "Before shipping"
    assert not entry.ui.returnKindButton.isEnabled() and entry.ui.returnKindButton.toolTip()
    assert entry.ui.totalLabel.text() == PAID and entry.ui.postageCheck.isChecked()
    assert entry.ui.reasonBox.hasFocus()
    person.gives_reason(entry, "拍错/不想要")
    ticket = person.saves(entry)
    facts = person.facts(ticket)
    assert (facts.state, facts.approved_fen) == (TicketState.AWAITING_REFUND, 147_600)
    assert person.told() == f"{facts.ticket_no}: To refund"
    orders = workplace.orders
    assert facts.ticket_no in texts(orders.pane.detail) and "To refund" in texts(orders.pane.detail)
    orders.open_record(order)
    order_window = person.window_of(OrderDialog)

    # Today counts it, and leads to it; the search box does too.
    person.goes("today")
    cards = workplace.today.ticket_cards
    assert [cards[key].number() for key in ("review", "refund")] == ["0", "1"]
    cards["refund"].click()
    person.settle()
    tickets = workplace.tickets
    assert workplace.window.current_key() == "aftersales" and person.shows(tickets, ticket)
    assert PAID in texts(tickets.pane.footer)
    person.searches(facts.ticket_no)
    window = person.window_of(TicketDialog)
    assert facts.ticket_no in window.windowTitle()

    # Whoever opened it is told whose work the money is; finance pays it.
    refund = button(window, "Refund")
    assert not refund.isEnabled() and "Finance" in refund.toolTip()
    person.becomes(Role.FINANCE)
    press(window, "Refund")
    step = person.step_dialog()
    assert step.ui.amountEdit.text() == PAID and step.ui.amountText.text() == "As approved"
    person.finishes(step)
    assert "Completed" in texts(window)
    assert "Completed" in texts(order_window)
    window.close()
    order_window.close()

    # The list, the order, the customer and the first page follow.
    tickets.pane.filters.reset()
    person.settle()
    footer = texts(tickets.pane.footer)
    assert "1 tickets" in footer and f"Refunded {PAID}" in footer
    person.goes_to(order)
    assert "Completed" in texts(orders.pane.detail)
    customer = desk.read(order_facts, order).customer_id
    assert customer is not None
    workplace.open_record("customer", customer)
    person.settle()
    file = person.window_of(CustomerDialog)
    assert f"{PAID} refunded" in texts(file)
    file.close()
    person.goes("today")
    assert cards["refund"].number() == "0"

    # Nothing is left to be given back.
    person.becomes(Role.AFTER_SALES)
    again = person.opens_ticket(order)
    assert isinstance(again, TicketEntryDialog) and again.ui.totalLabel.text() == "￥0.00"
    assert facts.ticket_no in again.ui.goodsWhy.text()
    person.gives_reason(again, "拍错/不想要")
    QTest.keyClick(again, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert again.isVisible() and again.errors.message("lines")
    person.gives_up(again)
