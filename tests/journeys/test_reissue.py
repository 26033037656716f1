"""A parcel is lost on the way: the goods leave once more, come back undeliverable, and leave again."""

from PySide6.QtCore import Qt

from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketState, Urgency
from shopdesk.core.actor import Role
from shopdesk.orders.model import OrderId
from shopdesk.receiving.dialogs import ParcelStepDialog
from tests.journeys.person import ORDERS_2025, Person, press, texts

ORDER = "3002000000000005000"  # one T-shirt, ￥563.00
FIRST_PARCEL, SECOND_PARCEL = "SF7511558922078", "YT7700000000033"


def test_a_reissue_for_a_lost_parcel(person: Person) -> None:
    person.imports(ORDERS_2025).close()
    person.hires(Role.AFTER_SALES, Role.WAREHOUSE)
    order = person.order(ORDER)
    person.becomes(Role.AFTER_SALES)
    ticket = enter(person, order)
    ticket_no = person.facts(ticket).ticket_no

    # Approved without an amount; the warehouse scans the parcel it leaves in.
    step = person.begins(ticket, "Approve")
    assert not step.ui.amountEdit.isVisible()
    person.finishes(step)
    person.becomes(Role.WAREHOUSE)
    step = person.begins(ticket, "Dispatch")
    person.scan(FIRST_PARCEL)
    person.finishes(step)
    assert person.facts(ticket).state is TicketState.DISPATCHED
    person.closes()

    # Somebody wants to give the money back as well: warned about, with the way to the reissue.
    person.becomes(Role.AFTER_SALES)
    entry = person.opens_ticket(order)
    assert ticket_no in entry.ui.duplicateBanner.text() and "pay twice" in entry.ui.duplicateBanner.text()
    press(entry.ui.duplicateBanner, f"Open {ticket_no}")
    window = person.window_of(TicketDialog)
    assert ticket_no in window.windowTitle() and "Very urgent" in texts(window)
    person.clicks(window.ui.closeButton)  # though the form is still open
    person.clicks(entry.ui.cancelButton)

    # The parcel comes back to the desk, and leaves under another number.
    person.becomes(Role.WAREHOUSE)
    person.goes("receiving")
    desk = person.workplace.receiving
    person.until(desk.bench.scan_edit.hasFocus)
    person.scan(FIRST_PARCEL)
    assert "could not be delivered" in texts(desk.bench) and ticket_no in texts(desk.bench)
    person.type("", Qt.Key.Key_Return)
    assert person.facts(ticket).state is TicketState.DISPATCHED
    press(desk.bench, "Send again…")
    again = person.window_of(ParcelStepDialog)
    person.scan(SECOND_PARCEL)
    again.ui.doneButton.click()
    person.settle()
    facts = person.facts(ticket)
    assert (facts.out_tracking_no, facts.state) == (SECOND_PARCEL, TicketState.DISPATCHED)
    assert person.workplace.window.focusWidget() is desk.bench.scan_edit

    # It arrives at last.
    person.becomes(Role.AFTER_SALES)
    person.searches(SECOND_PARCEL)
    window = person.window_of(TicketDialog)
    press(window, "Complete")
    person.settle()
    shown = texts(window)
    assert "Completed" in shown and SECOND_PARCEL in shown and FIRST_PARCEL in shown
    window.close()
    person.goes("stock")
    assert "In 1 (good 1, defective 0)   Out 2" in texts(person.workplace.stock)


def enter(person: Person, order: OrderId) -> TicketId:
    """Everything in the lost parcel shall leave once more, and soon."""
    entry = person.opens_ticket(order)
    press(entry, "Reissue")
    person.gives_reason(entry, "快递丢失")
    entry.ui.moreButton.click()
    entry.ui.urgencyBox.setCurrentIndex(entry.ui.urgencyBox.findData(Urgency.CRITICAL.value))
    ticket = person.saves(entry)
    facts = person.facts(ticket)
    assert (facts.urgency, [one.quantity for one in facts.replacements]) == (Urgency.CRITICAL, [1])
    return ticket
