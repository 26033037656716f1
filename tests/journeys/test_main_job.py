"""The job that matters most, in the window: a parcel arrives broken, and at the end the courier pays."""

from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.claims import lookup
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.order_files.dialogs import ImportDialog
from shopdesk.orders.dialogs import OrderDialog
from shopdesk.orders.page import OrdersPage
from shopdesk.photos import service as photos
from shopdesk.photos import store as photo_store
from shopdesk.photos.model import PhotoKind
from shopdesk.photos.strip import PhotoStrip
from shopdesk.workplace import Workplace
from tests.journeys.person import cell, drop, window_of
from tests.shop_folder import DATA

FILES = sorted((DATA / "taobao_2019").glob("*.csv"))
TRACKING = "SF8461326620858"


def import_files(qtbot: QtBot, workplace: Workplace, files: list[Path]) -> ImportDialog:
    """Import as a person does: the button, the files, the button again."""
    workplace.window.show_page("orders")
    workplace.orders.import_orders()
    dialog = window_of(qtbot, ImportDialog)
    dialog.add_files(files)
    qtbot.waitUntil(dialog.ui.importButton.isEnabled)
    qtbot.mouseClick(dialog.ui.importButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.ui.steps.currentWidget() is dialog.ui.resultStep, timeout=20_000)
    return dialog


def show_only(qtbot: QtBot, page: OrdersPage, text: str) -> None:
    qtbot.keyClicks(page.pane.filters.text_edit, text)
    qtbot.waitUntil(lambda: len(page.table.ids()) == 1)
    qtbot.waitUntil(lambda: page.detail.facts is not None and page.table.id_at(0) == page.detail.facts.id)


def test_from_the_export_to_the_claim_sheet(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    dialog = import_files(qtbot, workplace, FILES)
    assert cell(dialog.ui.resultTable, 0, 1) == "389"
    assert cell(dialog.ui.resultTable, 1, 1) == "240"
    assert not dialog.ui.failedTable.isVisible()
    dialog.close()
    page = workplace.orders
    qtbot.waitUntil(lambda: len(page.table.ids()) == 240)

    show_only(qtbot, page, TRACKING)
    strip = page.detail.photos
    assert isinstance(strip, PhotoStrip)
    drop(strip, DATA / "photos" / "小鱼儿24.jpg", DATA / "photos" / "聊天截图.png")
    qtbot.waitUntil(lambda: len(strip.rows()) == 2, timeout=20_000)
    archived = sorted(path.name for path in workplace.office.folder.photos.glob("20*/*"))
    assert [name[:6] for name in archived] == ["小鱼儿24_", "小鱼儿24_"]

    QApplication.clipboard().setImage(QImage(40, 30, QImage.Format.Format_RGB32))
    workplace.window.activateWindow()
    page.pane.view.setFocus()
    qtbot.waitUntil(page.pane.view.hasFocus)
    qtbot.keyClick(page.pane.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(strip.rows()) == 3, timeout=20_000)

    actions = page.pane.detail.actions_row.findChildren(QPushButton)
    register = next(one for one in actions if one.text() == "Register claim")
    qtbot.mouseClick(register, Qt.MouseButton.LeftButton)
    claim = window_of(qtbot, ClaimDialog)
    assert claim.ui.trackingEdit.text() == TRACKING
    assert claim.ui.customerEdit.text() == "小鱼儿24"
    claim.ui.kindBox.setCurrentIndex(claim.ui.kindBox.findData("damaged"))
    claim.ui.claimedEdit.setText("￥1,290.50")
    claim.ui.memoEdit.setPlainText("=外箱压扁\n第二行")
    with qtbot.waitSignal(claim.saved):
        qtbot.mouseClick(claim.ui.saveButton, Qt.MouseButton.LeftButton)

    (found,) = workplace.desk.read(lookup.find_claims, TRACKING, 5)
    assert found.row.claimed_fen == 129_050
    assert len(workplace.desk.read(photo_store.list_record_photo_ids, "claim", found.row.id)) == 3

    workplace.window.show_page("claims")
    qtbot.waitUntil(lambda: len(workplace.claims.table.ids()) == 1)
    sheet_dialog = ClaimSheetDialog(workplace.desk, workplace.window)
    qtbot.addWidget(sheet_dialog)
    sheet_dialog.ui.sheetMonthEdit.set_month(workplace.desk.clock.month_of(workplace.desk.clock.now()))
    target = tmp_path / "理赔表.xlsx"
    sheet_dialog.ui.targetEdit.setText(str(target))
    sheet_dialog.write()
    qtbot.waitUntil(target.exists, timeout=20_000)
    cells = {
        str(one) for sheet in openpyxl.load_workbook(target, data_only=True) for row in sheet.values for one in row
    }
    assert {TRACKING, "3001000000000000100", "小鱼儿24", "1290.5", "=外箱压扁\n第二行"} <= cells


def test_the_same_files_again_change_nothing(qtbot: QtBot, workplace: Workplace) -> None:
    import_files(qtbot, workplace, FILES).close()
    dialog = import_files(qtbot, workplace, FILES)
    assert [cell(dialog.ui.resultTable, row, 3) for row in (0, 1)] == ["389", "240"]
    dialog.close()


def test_failed_rows_are_told_where_they_are(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = import_files(qtbot, workplace, [DATA / "broken" / "damaged_numbers.csv"])
    told = [cell(dialog.ui.failedTable, row, 3) for row in range(dialog.ui.failedTable.rowCount())]
    assert told == ["3.00123E+18", "3001230000000000000", "ten", "2026-13-01"]
    assert dialog.ui.saveFailedButton.isVisible()
    dialog.close()


def test_broken_files_are_named_in_the_list(qtbot: QtBot, workplace: Workplace) -> None:
    workplace.window.show_page("orders")
    workplace.orders.import_files([DATA / "broken" / "password.xlsx"])
    dialog = window_of(qtbot, ImportDialog)
    qtbot.waitUntil(lambda: dialog.ui.filesTable.rowCount() == 1)
    assert "password" in dialog.ui.problemLabel.text()
    assert not dialog.ui.importButton.isEnabled()
    dialog.close()


def test_a_file_that_was_not_imported_is_told_beside_those_that_were(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = import_files(qtbot, workplace, [FILES[0], DATA / "broken" / "password.xlsx"])
    assert dialog.ui.failedTable.isVisible() and not dialog.ui.saveFailedButton.isVisible()
    assert cell(dialog.ui.failedTable, 0, 0) == "password.xlsx"
    assert "password" in cell(dialog.ui.failedTable, 0, 4)
    dialog.close()


def test_files_dropped_on_a_result_begin_anew(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = import_files(qtbot, workplace, [FILES[0]])
    drop(dialog, FILES[1])
    qtbot.waitUntil(dialog.ui.importButton.isEnabled)
    assert dialog.ui.steps.currentWidget() is dialog.ui.previewStep
    assert dialog.ui.filesTable.rowCount() == 1 and cell(dialog.ui.filesTable, 0, 0) == FILES[1].name
    dialog.close()


def test_what_is_dropped_on_the_list_of_orders_goes_where_it_belongs(qtbot: QtBot, workplace: Workplace) -> None:
    workplace.show("orders")
    page = workplace.orders
    drop(page, FILES[1])
    dialog = window_of(qtbot, ImportDialog)
    qtbot.waitUntil(dialog.ui.importButton.isEnabled)
    assert dialog.parent() is page and cell(dialog.ui.filesTable, 0, 0) == FILES[1].name
    dialog.ui.importButton.click()
    qtbot.waitUntil(lambda: dialog.ui.steps.currentWidget() is dialog.ui.resultStep, timeout=20_000)
    dialog.close()
    qtbot.waitUntil(lambda: page.detail.facts is not None)
    drop(page, DATA / "photos" / "小鱼儿24.jpg")
    strip = page.detail.photos
    assert isinstance(strip, PhotoStrip)
    qtbot.waitUntil(lambda: len(strip.rows()) == 1, timeout=20_000)


def test_an_order_opens_by_keyboard_and_keeps_its_note(qtbot: QtBot, workplace: Workplace) -> None:
    import_files(qtbot, workplace, FILES[1:]).close()
    page = workplace.orders
    show_only(qtbot, page, "3001000000000000100")
    page.pane.view.setFocus()
    qtbot.keyClick(page.pane.view, Qt.Key.Key_Return)
    window = window_of(qtbot, OrderDialog)
    assert "3001000000000000100" in window.windowTitle()
    qtbot.keyClicks(window.ui.noteEdit, "call on Monday")
    qtbot.mouseClick(window.ui.saveButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.ui.saveButton.isEnabled())
    page.open_record(page.table.id_at(0))
    assert window_of(qtbot, OrderDialog) is window  # opened once
    window.close()
    page.open_record(page.table.id_at(0))
    assert window_of(qtbot, OrderDialog).ui.noteEdit.toPlainText() == "call on Monday"
    window_of(qtbot, OrderDialog).close()


def test_the_search_box_leads_to_the_record(qtbot: QtBot, workplace: Workplace) -> None:
    import_files(qtbot, workplace, FILES[1:]).close()
    workplace.window.show_page("today")
    qtbot.keyClick(workplace.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = workplace.window.top.search
    qtbot.keyClicks(box, TRACKING)
    qtbot.keyClick(box, Qt.Key.Key_Return)  # as a scanner does, at once
    window = window_of(qtbot, OrderDialog)
    assert "3001000000000000100" in window.windowTitle()
    window.close()


def test_the_search_box_leads_to_a_photo_that_a_filter_hides(qtbot: QtBot, workplace: Workplace) -> None:
    desk, source = workplace.desk, DATA / "photos" / "tb18470054.jpg"
    told = ("tb18470054", [], PhotoKind.DEFECT, "torn sleeve")
    desk.write("", photos.archive_photos, workplace.office.archive, [source], *told)
    qtbot.waitUntil(lambda: not desk.jobs.running())
    workplace.go("photos", {"text": "somebody else"})
    box = workplace.window.top.search
    qtbot.keyClicks(box, "torn sle")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    page = workplace.photos
    qtbot.waitUntil(lambda: page.view.currentIndex().isValid())
    row = page.grid.row(page.view.currentIndex().row())
    assert row is not None and row.customer_name == "tb18470054"
    assert workplace.window.current_key() == "photos"
    qtbot.waitUntil(lambda: not desk.jobs.running())


def test_orders_go_to_the_bin_and_back(qtbot: QtBot, workplace: Workplace) -> None:
    import_files(qtbot, workplace, FILES[1:]).close()
    page = workplace.orders
    qtbot.waitUntil(lambda: len(page.table.ids()) == 240)
    page.pane.view.select_id(page.table.id_at(3))
    page.delete_selected()
    qtbot.waitUntil(lambda: len(page.table.ids()) == 239)


def test_keys_go_to_pages_and_back(qtbot: QtBot, workplace: Workplace) -> None:
    window = workplace.window
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    places = ("today", "orders", "aftersales", "photos", "claims", "registers", "ledger", "customers", "settings")
    for number, key in enumerate(places, 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), control)
        assert window.current_key() == key
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert window.current_key() == "customers"
