"""From the platform's export to a confirmed sheet and a label that a scanner reads, as one person does it."""

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from shopdesk.confirmations import service, store
from shopdesk.confirmations.dialogs import SheetDialog
from shopdesk.confirmations.model import SheetState
from shopdesk.confirmations.shipping_dialog import ShippingDialog
from shopdesk.confirmations.store import SheetFilter
from shopdesk.order_files.dialogs import ImportDialog
from shopdesk.orders import editing
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.orders.service import order_facts
from shopdesk.ui.printing import PrintDialog
from shopdesk.workplace import Workplace
from tests.journeys.person import ORDERS_2025, choose, press, window_of

PARCEL = "SF7511558922078"


@pytest.fixture
def to_ship(qtbot: QtBot, workplace: Workplace) -> OrderId:
    """An order of the platform's export that waits to be shipped, selected in the list."""
    workplace.window.show_page("orders")
    workplace.orders.import_files(ORDERS_2025)
    dialog = window_of(qtbot, ImportDialog)
    qtbot.waitUntil(dialog.ui.importButton.isEnabled, timeout=20_000)
    dialog.ui.importButton.click()
    qtbot.waitUntil(lambda: dialog.ui.steps.currentWidget() is dialog.ui.resultStep, timeout=20_000)
    dialog.close()
    page = workplace.orders
    page.show_filter({"states": [OrderStatus.TO_SHIP.value]})
    qtbot.waitUntil(lambda: 0 < len(page.table.ids()) < 120)

    def first(session: object) -> int:
        rows = [session.get_one(Order, order_id) for order_id in page.table.ids()]  # type: ignore[attr-defined]
        return next(row.id for row in rows if row.lines and row.receiver and row.address)

    order_id = workplace.desk.read(first)
    page.pane.view.select_id(order_id)
    qtbot.waitUntil(lambda: page.detail.facts is not None and page.detail.facts.id == order_id)
    return OrderId(order_id)


def test_from_the_export_to_a_confirmed_sheet_and_its_label(
    qtbot: QtBot, workplace: Workplace, to_ship: OrderId
) -> None:
    desk, page = workplace.desk, workplace.orders
    before = desk.read(order_facts, to_ship)

    # A sheet of the selected order, sent to the buyer as a picture.
    choose(page.actions_button.menu(), "Confirmation sheet…")
    dialog = window_of(qtbot, SheetDialog)
    (sheet_id,) = desk.read(store.list_sheet_ids, SheetFilter())
    assert dialog.ui.contactEdit.text() == before.receiver
    dialog.close()
    workplace.open_record("sheet", sheet_id)
    sheets = workplace.sheets
    qtbot.waitUntil(lambda: sheets.detail.facts is not None and sheets.detail.facts.id == sheet_id)
    QApplication.clipboard().clear()
    press(sheets, "Copy picture and mark as sent")
    qtbot.waitUntil(lambda: desk.read(service.sheet_facts, sheet_id).state is SheetState.SENT, timeout=20_000)
    assert QApplication.clipboard().image().width() > 800

    # The buyer wants another size; the second version is sent and confirmed, and the order follows.
    qtbot.waitUntil(lambda: sheets.detail.facts is not None and sheets.detail.facts.state is SheetState.SENT)
    press(sheets, "Change requested…")
    dialog = window_of(qtbot, SheetDialog)
    set_size(dialog.ui.goodsTable, "XXL")
    dialog.ui.noteEdit.setPlainText("换大一码")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wanted = SheetState.CHANGE_REQUESTED
    qtbot.waitUntil(lambda: desk.read(service.sheet_facts, sheet_id).state is wanted, timeout=20_000)
    qtbot.waitUntil(lambda: sheets.detail.facts is not None and sheets.detail.facts.state is wanted)
    press(sheets, "Mark as sent")
    qtbot.waitUntil(lambda: sheets.detail.facts is not None and sheets.detail.facts.state is SheetState.SENT)
    press(sheets, "Confirmed")
    qtbot.waitUntil(lambda: sheets.detail.facts is not None and sheets.detail.facts.state is SheetState.CONFIRMED)
    facts = desk.read(service.sheet_facts, sheet_id)
    assert [version.number for version in facts.versions] == [1, 2]
    assert desk.read(order_facts, to_ship).lines[0].size == "XXL"
    (own,) = [one for one in desk.read(editing.own_values, to_ship) if one.field == "size"]
    assert (own.ours, own.platforms) == ("XXL", before.lines[0].size)

    # The parcel is scanned, shipped, and its label printed.
    press(sheets, "Tracking no.…")
    shipping = window_of(qtbot, ShippingDialog)
    for key in [*PARCEL, Qt.Key.Key_Return]:
        qtbot.keyClick(QApplication.focusWidget() or shipping, key)
    qtbot.keyClick(shipping, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.read(order_facts, to_ship).tracking_no == PARCEL, timeout=20_000)
    shipped = desk.read(order_facts, to_ship)
    assert (shipped.status, shipped.courier) == (OrderStatus.SHIPPED, "顺丰速运")
    qtbot.waitUntil(lambda: not workplace.jobs.running())
    sheets.pane.view.select_id(sheet_id)
    press(sheets, "Shipping label…")
    preview = window_of(qtbot, PrintDialog)
    assert scanned(preview) == [PARCEL]
    preview.close()


def set_size(table: QTableWidget, size: str) -> None:
    """Type another size into the first row, in the column of that name."""
    titles = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]  # type: ignore[union-attr]
    item = table.item(0, titles.index("Size"))
    assert item is not None
    table.setCurrentItem(item)
    table.editItem(item)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText(size)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert item.text() == size


def scanned(preview: PrintDialog) -> list[str]:
    document = pypdfium2.PdfDocument(preview._content)
    picture = document[0].render(scale=203 / 72).to_pil()  # pyright: ignore[reportArgumentType]
    return [one.text for one in zxingcpp.read_barcodes(picture)]
