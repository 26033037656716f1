"""Three customers find fault with one style: the first page says so, and the factory gets a sheet with photos."""

from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopdesk.photos.strip import PhotoStrip
from shopdesk.quality_feedback.form import FeedbackDialog
from shopdesk.quality_feedback.lookup import feedback_of_order
from shopdesk.quality_feedback.model import Defect, FeedbackState
from shopdesk.quality_feedback.sheet_dialog import SupplierSheetDialog
from shopdesk.quality_feedback.supplier_sheet import supplier_sheet
from shopdesk.quality_feedback.suppliers import SupplierDraft, add_supplier
from tests.journeys.person import ORDERS_2025, Person, choose

STYLE = "MY-2601"
ORDERS = ("3002000000000000600", "3002000000000000700", "3002000000000001100")  # of three customers


def reports(person: Person, order_no: str, defect: Defect, colour: str) -> None:
    """From the order, with a picture out of the chat, by keyboard."""
    person.goes_to(person.order(order_no))
    person.workplace.neighbours.feedback.report(order_id=person.order(order_no))
    dialog = person.window_of(FeedbackDialog)
    ui = dialog.ui
    assert ui.styleBox.currentText() == STYLE
    ui.defectBox.setCurrentIndex(ui.defectBox.findData(defect.value))
    if ui.supplierBox.currentData() is None:  # once somebody said whose the style is, it is proposed
        ui.supplierBox.setCurrentIndex(ui.supplierBox.count() - 1)
    (strip,) = dialog.findChildren(PhotoStrip)
    person.take_picture(colour)
    strip.paste()
    person.settle()
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    (row,) = person.desk.read(feedback_of_order, person.order(order_no))
    assert (row.state, row.defect, row.photos) == (FeedbackState.REPORTED, defect, 1)


def test_from_three_customers_to_the_factory(person: Person, tmp_path: Path) -> None:
    person.imports(ORDERS_2025).close()
    person.desk.write("", add_supplier, SupplierDraft("杭州示例制衣厂"))
    person.settle()
    for order_no, defect, colour in zip(
        ORDERS, (Defect.SEAM, Defect.SEAM, Defect.SIZE), ("red", "green", "blue"), strict=True
    ):
        reports(person, order_no, defect, colour)

    # The first page names the style, and leads to what was reported of it.
    person.goes("today")
    rows = {row.task.about: row for row in person.workplace.today.registers_list.rows()}
    assert rows[STYLE].task.chip.text == "3 customers"
    rows[STYLE].click()
    person.settle()
    page = person.workplace.quality_feedback
    assert len(page.table.ids()) == 3

    # Somebody looked at the goods, all three at once; then the sheet is written, and they count as sent.
    page.pane.view.selectAll()
    choose(page.actions_button.menu(), "Defect verified")
    person.settle()
    page.write_sheet()
    dialog = person.window_of(SupplierSheetDialog)
    assert dialog.ui.supplierBox.currentText() == "杭州示例制衣厂"
    file = tmp_path / "sheet.xlsx"
    dialog.ui.sentBox.setChecked(True)
    ids = dialog.feedback_ids()
    sheet = person.desk.read(supplier_sheet, dialog.ui.supplierBox.currentData(), ids, with_customers=False)
    dialog.write_to(file, sheet)
    person.settle()
    written = openpyxl.load_workbook(file).worksheets[0]
    cells = [str(cell) for row in written.values for cell in row if cell is not None]
    assert sum(STYLE in cell for cell in cells) >= 3 and len(written._images) == 3  # type: ignore[attr-defined]
    for order_no in ORDERS:
        (row,) = person.desk.read(feedback_of_order, person.order(order_no))
        assert row.state is FeedbackState.SENT
