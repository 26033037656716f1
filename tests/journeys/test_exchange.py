"""The wrong goods were sent, the buyer has sent them back: the right ones leave before the parcel arrives."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget

from shopdesk.aftersales.books.return_addresses import AddressDraft, add_address
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import RefundChannel, TicketState
from shopdesk.core.actor import Role
from shopdesk.orders.model import OrderId
from tests.journeys.person import ORDERS_2025, Person, button, press, texts

ORDER = "3002000000000003300"  # one T-shirt in XL, ￥402.00
ADDRESS = AddressDraft("杭州仓", None, "名美售后", "13900000017", "浙江省 杭州市 余杭区 仓前街道 1号", is_default=True)
RETURN_PARCEL, OUT_PARCEL = "YT7700000000025", "SF7511558922078"


def test_an_exchange_that_ships_first(person: Person) -> None:
    person.imports(ORDERS_2025).close()
    person.hires(Role.AFTER_SALES, Role.SUPERVISOR, Role.WAREHOUSE)
    address = AddressDraft(
        "杭州仓", None, "名美售后", "13900000017", "浙江省 杭州市 余杭区 仓前街道 1号", is_default=True
    )
    person.desk.write("", add_address, address)
    order = person.order(ORDER)
    person.becomes(Role.AFTER_SALES)
    ticket = enter(person, order)

    # Only a supervisor lets goods leave first, and only once the buyer has told a number.
    person.finishes(person.begins(ticket, "Approve"))
    window = person.sees(ticket)
    assert not button(window, "Ship first").isEnabled()
    step = person.begins(ticket, "Enter return parcel")
    person.scan(RETURN_PARCEL)
    person.finishes(step)
    assert "Supervisor" in button(window, "Ship first").toolTip()
    person.becomes(Role.SUPERVISOR)
    step = person.begins(ticket, "Ship first")
    person.type("vip", Qt.Key.Key_Return)
    assert person.facts(ticket).state is TicketState.AWAITING_DISPATCH

    # The warehouse sends the dearer shirt.
    person.becomes(Role.WAREHOUSE)
    step = person.begins(ticket, "Dispatch")
    assert "XXL" in step.ui.ticketLabel.text()
    person.scan(OUT_PARCEL)
    assert step.ui.courierBox.currentText() == "顺丰速运"
    person.finishes(step)
    assert person.facts(ticket).state is TicketState.DISPATCHED

    # The return arrives later: it is counted, and the ticket stays where it is.
    window.close()
    person.goes("receiving")
    desk = person.workplace.receiving
    person.until(desk.bench.scan_edit.hasFocus)
    person.scan(RETURN_PARCEL)
    person.type("", Qt.Key.Key_Return)
    facts = person.facts(ticket)
    assert (facts.state, facts.returned_at is not None) == (TicketState.DISPATCHED, True)
    assert [(line.good, line.defective, line.missing) for line in facts.lines] == [(1, 0, 0)]

    # What the customer pays for the dearer one is noted, and the ticket ends.
    person.becomes(Role.AFTER_SALES)
    step = person.begins(ticket, "Difference settled")
    assert "The customer pays ￥98.00" in step.ui.ticketLabel.text()
    step.ui.channelBox.setCurrentIndex(step.ui.channelBox.findData(RefundChannel.ALIPAY.value))
    person.finishes(step)
    window = person.sees(ticket)
    press(window, "Complete")
    person.settle()
    assert person.facts(ticket).state is TicketState.COMPLETED
    shown = texts(window)
    assert "the customer pays ￥98.00" in shown and "Alipay" in shown and "before the goods are back" in shown
    window.close()
    person.goes("stock")
    assert "In 1 (good 1, defective 0)   Out 1" in texts(person.workplace.stock)


def enter(person: Person, order: OrderId) -> TicketId:
    """One shirt comes back, a dearer one in another size leaves."""
    entry = person.opens_ticket(order)
    press(entry, "Exchange")
    person.gives_reason(entry, "发错货")
    type_into(person, entry, {"Colour, size": "黑色 XXL", "Other price": "500"})
    assert "￥98.00" in texts(entry)
    return person.saves(entry)


def type_into(person: Person, entry: TicketEntryDialog, values: dict[str, str]) -> None:
    """Type into cells of the goods that leave."""
    table: QTableWidget = entry.ui.replacementTable
    titles = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]  # type: ignore[union-attr]
    for title, text in values.items():
        item = table.item(0, titles.index(title))
        assert item is not None, titles
        table.setCurrentItem(item)
        item.setText(text)
    person.settle()
