"""The platform's refund report beside what was entered by hand: linked, told where they differ, and settled."""

from PySide6.QtCore import Qt

from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketState
from shopdesk.core.settings import SHOP_FILTER
from tests.journeys.person import ORDERS_2019, ORDERS_2025, REFUNDS_2025, Person, cell, press, texts

ORDER, REFUND_NO = "3001000000000000100", "428714285714285728"  # ￥553.00 of it given back, says the report


def test_a_refund_report_beside_a_ticket_entered_by_hand(person: Person) -> None:
    assert person.desk.settings.get(SHOP_FILTER) == 0
    person.imports(ORDERS_2019).close()
    ticket = enter(person)
    ticket_no = person.facts(ticket).ticket_no

    # Dropped together with orders, the report makes a ticket of every refund but the one that is here.
    dialog = person.imports([*ORDERS_2025, REFUNDS_2025])
    assert "Refunds: 29 new, 1 changed, 0 unchanged, 4 failed" in dialog.ui.resultLabel.text()
    table = dialog.ui.differingTable
    assert {cell(table, row, 0) for row in range(table.rowCount())} == {ticket_no}
    told = {cell(table, row, 1): (cell(table, row, 2), cell(table, row, 3)) for row in range(table.rowCount())}
    assert told == {"State": ("To review", "Completed (退款成功)"), "Amount": ("￥543.25", "￥553.00")}
    tabs = dialog.ui.resultTabs
    tabs.setCurrentIndex(next(at for at in range(tabs.count()) if tabs.tabText(at).startswith("Differs")))
    table.setFocus()
    table.setCurrentCell(0, 0)
    person.type("", Qt.Key.Key_Return)

    # That leads to the ticket, which shows both; the platform's is taken over.
    window = person.window_of(TicketDialog)
    assert ticket_no in window.windowTitle()
    shown = texts(window)
    assert "The platform says something else" in shown and REFUND_NO in shown
    window.close()
    person.goes("today")
    row = next(one for one in person.workplace.today.tickets_list.rows() if "something else" in one.accessibleName())
    row.click()
    person.settle()
    tickets = person.workplace.tickets
    assert person.shows(tickets, ticket)
    window = person.sees(ticket)
    press(window, "Take the platform's")
    person.settle()
    facts = person.facts(ticket)
    assert (facts.state, facts.refunded_fen) == (TicketState.COMPLETED, 55_300)
    assert "The platform says something else" not in texts(window)
    window.close()
    assert person.shows(tickets)
    tickets.pane.filters.reset()
    person.settle()
    assert len(tickets.table.ids()) == 30

    again = person.opens_ticket(person.order(ORDER))
    assert again.ui.totalLabel.text() == "￥1,303.67"  # the other goods, and what was paid for the coat is gone once
    person.gives_up(again)

    # The same report again changes nothing.
    dialog = person.imports([REFUNDS_2025])
    assert "Refunds: 0 new, 0 changed, 30 unchanged, 4 failed" in dialog.ui.resultLabel.text()
    dialog.close()


def enter(person: Person) -> TicketId:
    """What the customer told by chat, with the platform's number but another amount."""
    entry = person.opens_ticket(person.order(ORDER))
    press(entry, "Refund only")
    person.gives_reason(entry, "协商一致")
    entry.ui.refundNoEdit.setText(REFUND_NO)
    for row in (1, 2):  # only the coat
        entry.ui.goodsTable.item(row, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    person.settle()
    assert entry.ui.totalLabel.text() == "￥543.25"  # of what is left beside the refund the platform tells of
    return person.saves(entry)
