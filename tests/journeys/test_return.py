"""Goods of bad quality come back: photo, address, parcel, inspection, two reviews, and less money than was approved."""

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from shopdesk.aftersales.books.address_book import AddressBookDialog, AddressDialog
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketState
from shopdesk.core.actor import Role
from shopdesk.stock.return_table import ReturnTablePage
from shopdesk.ui.printing import PrintDialog
from tests.journeys.person import ORDERS_2025, Person, button, number_of, press, texts

OWN_PARCEL = "SF5796836180271"  # of order 3002000000000001100: three dresses, ￥189.00 each
RETURN_PARCEL = "YT7700000000017"
HAPPENED = [  # newest first
    "finance refunded ￥340.50",
    "after_sales approved ￥350.00",
    "finance sent it back to review: 一件有污渍，少退",
    "warehouse: inspection passed",
    "warehouse received the goods",
    f"after_sales noted the return parcel: 圆通速递 {RETURN_PARCEL}",
    "after_sales approved ￥378.00",
    "after_sales opened the ticket",
]


def test_a_return_for_quality(person: Person) -> None:
    person.imports(ORDERS_2025).close()
    person.hires(Role.AFTER_SALES, Role.WAREHOUSE, Role.FINANCE)
    keep_address(person)

    # Found by the number on the parcel; two of three dresses, with the photo from the chat.
    person.becomes(Role.AFTER_SALES)
    ticket = enter(person)
    facts = person.facts(ticket)
    assert (facts.state, facts.proposed_fen, facts.photos) == (TicketState.PENDING_REVIEW, 37_800, 1)

    # Approved with the address, which the customer is told.
    step = person.begins(ticket, "Approve")
    assert "名美售后" in step.ui.addressText.text()
    person.finishes(step)
    window = person.sees(ticket)
    press(window, "Copy for the customer")
    told = QGuiApplication.clipboard().text()
    assert "名美售后" in told and "仓前街道" in told and facts.ticket_no in told

    # The customer names the parcel; at the receiving desk it is scanned and counted.
    step = person.begins(ticket, "Enter return parcel")
    person.scan(RETURN_PARCEL)
    assert step.ui.courierBox.currentText() == "圆通速递"
    person.finishes(step)
    window.close()
    receive(person)
    assert person.facts(ticket).state is TicketState.AWAITING_REFUND

    # Finance sends it back, operations approve another amount, finance pays a little less still.
    person.becomes(Role.FINANCE)
    step = person.begins(ticket, "Back to review")
    step.ui.wordsEdit.setPlainText("一件有污渍，少退")
    person.finishes(step)
    person.becomes(Role.AFTER_SALES)
    step = person.begins(ticket, "Approve")
    assert step.ui.amountEdit.text() == "￥378.00" and not step.ui.addressBox.isVisible()
    step.ui.amountEdit.setText("350")
    person.finishes(step)
    window = person.sees(ticket)
    assert "Finance" in button(window, "Refund").toolTip()
    person.becomes(Role.FINANCE)
    step = person.begins(ticket, "Refund")
    step.ui.amountEdit.setText("340.5")
    assert step.ui.amountText.text() == "￥9.50 less than the approved ￥350.00"
    person.finishes(step)
    assert person.facts(ticket).state is TicketState.COMPLETED
    shown = texts(window)
    assert "￥9.50 less" in shown and "￥28.00 less" in shown and "1 defective" in shown
    assert [line for line in shown.splitlines() if line in HAPPENED] == HAPPENED

    # On paper it is one page.
    press(window, "Print…")
    person.settle()
    preview = person.window_of(PrintDialog)
    document = pypdfium2.PdfDocument(preview._content)
    page = document[0].get_textpage().get_text_range()
    assert len(document) == 1 and facts.ticket_no in page and RETURN_PARCEL in page and "340.50" in page
    document.close()
    preview.close()
    window.close()
    see_stock(person, facts.ticket_no)


def keep_address(person: Person) -> None:
    """Where goods come back to, entered in the settings."""
    person.goes("settings")
    settings = person.workplace.preferences
    settings.show_section("afterSales")
    settings.ui.returnAddressesButton.click()
    book = person.window_of(AddressBookDialog)
    press(book, "Add…")
    form = person.window_of(AddressDialog)
    form.ui.nameEdit.setText("杭州仓")
    form.ui.receiverEdit.setText("名美售后")
    form.ui.phoneEdit.setText("13900000017")
    form.ui.addressEdit.setText("浙江省 杭州市 余杭区 仓前街道 1号")
    form.ui.buttonBox.button(QDialogButtonBox.StandardButton.Save).click()
    person.settle()
    book.close()


def enter(person: Person) -> TicketId:
    """A ticket for two of the dresses in the parcel that the customer holds."""
    person.goes("tickets")
    press(person.workplace.tickets.pane.empty, "New ticket")
    entry = person.window_of(TicketEntryDialog)
    person.scan(OWN_PARCEL)
    person.until(lambda: entry.ui.entryHolder.isVisible())
    press(entry, "Return and refund")
    person.gives_reason(entry, "质量问题")
    number_of(entry.ui.goodsTable, "Pieces").setValue(2)
    assert entry.ui.totalLabel.text() == "￥378.00"
    assert "none yet" in entry.ui.reasonHint.text()
    person.take_picture("orange")
    entry.ui.descriptionEdit.setFocus()
    QTest.keyClick(entry.ui.descriptionEdit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.until(lambda: "1 there" in entry.ui.reasonHint.text())
    person.type("hook")
    assert entry.ui.descriptionEdit.toPlainText() == "hook"
    return person.saves(entry)


def receive(person: Person) -> None:
    """The parcel comes: scanned, one dress defective, Enter, passed."""
    person.becomes(Role.WAREHOUSE)
    person.goes("receiving")
    desk = person.workplace.receiving
    person.until(desk.bench.scan_edit.hasFocus)
    person.scan(RETURN_PARCEL)
    defective = number_of(desk.bench, "Defective")
    assert "春季新款法式连衣裙" in defective.accessibleName()
    defective.setValue(1)
    desk.bench.focus_scan()
    person.type("", Qt.Key.Key_Return)
    press(desk.bench, "Passed")
    person.settle()


def see_stock(person: Person, ticket_no: str) -> None:
    """What came back stands in the movements and in the table of the day."""
    workplace = person.workplace
    person.goes("stock")
    assert "In 2 (good 1, defective 1)" in texts(workplace.stock) and ticket_no in texts(workplace.stock)
    press(workplace.stock, "Daily return table")
    person.settle()
    table = workplace.stock.findChild(ReturnTablePage)
    assert table is not None and "Good 1   Defective 1   Total in 2   Out 0" in texts(table.pane.footer)
