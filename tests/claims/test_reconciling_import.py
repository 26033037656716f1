"""Couriers' files brought in: looked at, explained where needed, imported once."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from shopdesk.claims.reconciling.chosen_files import take_in
from shopdesk.claims.reconciling.import_dialog import ImportStatementDialog
from shopdesk.claims.reconciling.mapping_dialog import MappingDialog
from shopdesk.claims.statements import mappings
from shopdesk.claims.statements.reading import read_statement
from shopdesk.claims.statements.statement_store import list_statements
from shopdesk.claims.states import Outcome, StatementKind
from shopdesk.core.errors import Cancelled
from shopdesk.core.progress import Progress
from shopdesk.couriers.service import list_couriers
from tests.claims.reconciling import Bench, Case, statement_file
from tests.claims.scene import Scene

BILLS = Path(__file__).parents[1] / "data" / "couriers"
ZTO = "中通账单_2026-10.xlsx"


def chosen(bench: Bench, *paths: Path) -> ImportStatementDialog:
    """The import dialog, with files looked at."""
    bench.page.import_files(paths)
    dialog = bench.dialog(ImportStatementDialog)
    bench.settle()
    return dialog


def cells(table, row: int) -> list[str]:
    return [table.item(row, section).text() for section in range(table.columnCount())]


def strange_file(path: Path) -> Path:
    """A list whose columns have names of somebody's own."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["圆通 10月"])
    sheet.append(["单据", "给我们多少", "哪天"])
    sheet.append(["YT0000000000001", 398.67, "2026-11-02"])
    sheet.append(["YT0000000000002", 64.5, "2026-11-03"])
    book.save(path)
    return path


def test_an_empty_page_says_what_belongs_there(bench: Bench) -> None:
    empty = bench.page.list.pane.empty
    assert empty.isVisible() and empty.button.text() == "Import statement…"


def test_the_first_step_asks_for_files(bench: Bench, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(case.file)], ""))
    bench.page.list.pane.empty.button.click()
    bench.settle()
    assert [one.path for one in bench.dialog(ImportStatementDialog).files()] == [case.file]


def test_a_statement_is_looked_at_imported_and_reviewed(bench: Bench, case: Case) -> None:
    dialog = chosen(bench, case.file)
    assert cells(dialog.ui.filesTable, 0)[1:6] == ["圆通速递", "Compensation paid", "2026-10", "6", "￥1,013.17"]
    assert cells(dialog.ui.linesTable, 5)[1:6] == ["YT0000000000004", "", "冲正", "￥-5.00", "￥-5.00"]
    assert "赔付金额" in dialog.ui.guessLabel.text()
    dialog.import_all()
    bench.settle()
    assert bench.review.isVisible() and len(bench.rows()) == 6
    assert [row.imported_by for row in bench.scene.ask(list_statements)] == ["王芳"]


def test_files_dropped_anywhere_on_the_page_are_looked_at(bench: Bench, case: Case) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(case.file))])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(bench.page.rect().center(), copy, data, left, nothing)
    bench.page.dragEnterEvent(enter)
    assert enter.isAccepted()
    bench.page.dropEvent(QDropEvent(QPointF(bench.page.rect().center()), copy, data, left, nothing))
    bench.settle()
    assert len(bench.dialog(ImportStatementDialog).files()) == 1


def test_the_same_file_leads_to_the_statement_there_is(bench: Bench, case: Case) -> None:
    statement_id = case.imported()
    dialog = chosen(bench, case.file)
    assert "Imported on" in cells(dialog.ui.filesTable, 0)[6]
    assert not dialog.ui.importButton.isEnabled()
    next(one for one in dialog.ui.knownBanner.findChildren(QPushButton) if one.text() == "Open it").click()
    bench.settle()
    assert bench.review.isVisible() and bench.review.statement_id() == statement_id
    assert len(bench.scene.ask(list_statements)) == 1


def test_the_day_of_an_earlier_import_is_that_of_the_shop(
    bench: Bench, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    night = datetime.combine(bench.scene.today, time(18, 30), UTC)  # half past two of the next day in Shanghai
    monkeypatch.setattr(bench.scene.clock, "_now", lambda: night)
    case.imported()
    dialog = chosen(bench, case.file)
    next_day = bench.scene.today + timedelta(days=1)
    assert f"Imported on {next_day.isoformat()}" in cells(dialog.ui.filesTable, 0)[6]


def test_a_discarded_statement_is_restored_by_its_file(bench: Bench, case: Case) -> None:
    statement_id = case.imported()
    bench.open(statement_id)
    bench.review.head.discard_button.click()
    bench.settle()
    dialog = chosen(bench, case.file)
    if dialog.ui.knownBanner.isVisible():
        next(one for one in dialog.ui.knownBanner.findChildren(QPushButton) if one.text() == "Restore it").click()
    else:
        dialog.import_all()
    bench.settle()
    bench.until(lambda: bench.review.isVisible())
    assert len(bench.scene.ask(list_statements)) == 1


def test_another_courier_and_month_are_taken_as_chosen(bench: Bench, case: Case) -> None:
    dialog = chosen(bench, case.file)
    box = dialog.ui.courierBox
    box.setCurrentIndex(box.findText("中通快递"))
    box.activated.emit(box.currentIndex())
    bench.settle()
    dialog.ui.ofMonthEdit.set_month("2026-09")
    dialog.import_all()
    bench.settle()
    row = bench.scene.ask(list_statements)[0]
    assert (row.courier, row.month) == ("中通快递", "2026-09")


def test_columns_nobody_knows_are_named_once_and_remembered(bench: Bench, case: Case, tmp_path: Path) -> None:
    dialog = chosen(bench, strange_file(tmp_path / "圆通10月.xlsx"))
    mapping = bench.dialog(MappingDialog)
    assert not mapping.ui.useButton.isEnabled()
    assert "Tracking no." in mapping.ui.messageLabel.text()
    mapping.choose("单据", "tracking_no")
    mapping.choose("给我们多少", "tracking_no")
    assert not mapping.ui.useButton.isEnabled()
    mapping.choose("给我们多少", "amount")
    mapping.choose("哪天", "paid_on")
    mapping.use()
    bench.settle()
    assert cells(dialog.ui.filesTable, 0)[3:6] == ["2026-11", "2", "￥463.17"]  # as its days say
    dialog.import_all()
    bench.settle()
    assert {row.outcome for row in bench.rows()} >= {Outcome.EQUAL, Outcome.SHORT}
    assert bench.review.columns_label.text() == "Columns: 单据 · 给我们多少 · 哪天 (remembered)"
    again = strange_file(tmp_path / "圆通11月.xlsx")
    bench.page.show_list()
    next_one = chosen(bench, again)
    assert "Imported on" in cells(next_one.ui.filesTable, 0)[6]  # it says the same, whatever its name


def test_remembered_columns_are_forgotten(bench: Bench, case: Case, tmp_path: Path) -> None:
    path = strange_file(tmp_path / "圆通10月.xlsx")
    courier = next(one.id for one in bench.scene.ask(list_couriers) if one.name == "圆通速递")
    columns = {"tracking_no": "单据", "amount": "给我们多少"}
    header = ("单据", "给我们多少", "哪天")
    bench.scene.do(mappings.remember, courier, header, StatementKind.PAYOUT, columns)
    dialog = chosen(bench, path)
    dialog.ui.columnsButton.click()
    mapping = bench.dialog(MappingDialog)
    assert mapping.columns() == columns
    mapping.ui.forgetButton.click()
    bench.settle()
    assert bench.scene.ask(mappings.list_mappings) == []
    assert dialog.files()[0].unknown is not None


def test_columns_read_wrongly_are_named_anew_in_place_of_the_review(
    bench: Bench, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = bench.open(case.imported()).statement_id()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(case.file)], ""))
    bench.review.columns_button.click()
    bench.settle()
    mapping = bench.dialog(MappingDialog)
    mapping.choose("赔付金额", "")
    mapping.choose("申请金额", "amount")
    mapping.use()
    bench.settle()
    bench.dialog(ImportStatementDialog).import_all()
    bench.settle()
    assert bench.review.statement_id() != first
    assert "申请金额" in bench.review.columns_label.text()
    assert len(bench.scene.ask(list_statements)) == 1


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("空.csv", b"", "empty"),
        ("坏.xlsx", b"PK\x03\x04 no workbook at all", "坏.xlsx"),
        ("短.csv", b"a\n1\n", "no lines"),
    ],
)
def test_files_that_are_no_statements_are_told_plainly(
    bench: Bench, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    dialog = chosen(bench, path)
    assert told in dialog.ui.problemLabel.text() and not dialog.ui.importButton.isEnabled()
    dialog.ui.removeButton.click()
    assert dialog.files() == [] and not dialog.ui.problemLabel.isVisible()


def test_rows_that_cannot_be_taken_are_shown_and_saved(
    bench: Bench, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = statement_file(tmp_path / "圆通2026-10.xlsx", [(case.no(case.equal), "遗失", 398.67, "")])
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    sheet.append([2, "YT0000000000002", "破损", "", "很多", "2026/11/03", ""])
    sheet.append(["合计", "", "", "", 398.67, "", ""])
    book.save(path)
    dialog = chosen(bench, path)
    tabs = dialog.ui.lineTabs
    assert [tabs.tabText(place) for place in range(3)] == ["Lines 1", "Left out 1", "Failed 1"]
    assert "很多" in cells(dialog.ui.failedTable, 0)[2]
    target = tmp_path / "failed.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.ui.saveFailedButton.click()
    bench.settle()
    assert "YT0000000000002" in target.read_text(encoding="utf-8-sig")
    dialog.import_all()
    bench.settle()
    assert bench.scene.ask(list_statements)[0].line_count == 1


def test_several_files_are_imported_together_and_wait_in_the_list(bench: Bench, case: Case) -> None:
    dialog = chosen(bench, case.file, BILLS / ZTO)
    assert dialog.ui.importButton.text() == "&Import 2 statements"
    dialog.import_all()
    bench.settle()
    assert bench.page.list.isVisible() and bench.page.list.table.rowCount() == 2
    assert "2 statements are imported" in bench.toast().accessibleName()


def test_a_bill_shows_the_freight_of_claimed_parcels(bench: Bench, scene: Scene) -> None:
    path = BILLS / ZTO
    zto = next(one.id for one in scene.ask(list_couriers) if one.name == "中通快递")
    claim = scene.claim(12_000, tracking_no="79695679881199", courier_id=zto)
    dialog = chosen(bench, path)
    assert dialog.ui.kindBox.currentData() == StatementKind.BILL.value
    dialog.import_all()
    bench.settle()
    review = bench.review
    assert review.strip.isVisible()
    assert review.pane.empty.isVisible() and not review.pane.empty.button.isVisible()
    assert review.tabs.tabText(1) == "Freight on claimed parcels 1"
    review.tabs.setCurrentIndex(1)
    assert review.freight.table.text(0, 0) == "79695679881199" and review.freight.table.text(0, 2) == "￥4.50"
    review.freight.pane.view.opened.emit(review.freight.table.id_at(0))
    assert bench.opened == [claim]


def test_the_list_is_narrowed_by_courier_month_and_state(bench: Bench, case: Case) -> None:
    dialog = chosen(bench, case.file, BILLS / ZTO)
    dialog.import_all()
    bench.settle()
    filters, table = bench.page.list.pane.filters, bench.page.list.table
    zto = next(one.id for one in bench.scene.ask(list_couriers) if one.name == "中通快递")
    for values, count in (
        ({"courier": zto}, 1),
        ({"text": "圆通理赔"}, 1),
        ({"states": ["accepted"]}, 0),
        ({"month": "2026-10"}, 2),
        ({}, 2),
    ):
        filters.set_values(values)
        bench.page.reload()
        bench.settle()
        assert table.rowCount() == count, values


def test_differences_are_written_for_the_courier(
    bench: Bench, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.open(case.imported())
    target = tmp_path / "differences.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    bench.review.head.export_button.click()
    bench.settle()
    said = {str(cell) for row in openpyxl.load_workbook(target).active.iter_rows(values_only=True) for cell in row}  # type: ignore[union-attr]
    assert case.no(case.short) in said and case.no(case.missing) in said and case.no(case.equal) not in said


def test_an_import_that_is_cancelled_leaves_nothing(bench: Bench, case: Case) -> None:
    reads = [read_statement(path, bench.scene.ask(mappings.remembered))[0] for path in (case.file, BILLS / ZTO)]
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        bench.scene.do(take_in, reads, progress=progress)
    assert bench.scene.ask(list_statements) == []


def test_a_statement_is_discarded_in_the_list_found_among_those_and_restored(bench: Bench, case: Case) -> None:
    statement_id = case.imported()
    bench.page.reload()
    bench.settle()
    statements = bench.page.list
    statements._on_context_menu([statement_id], QPoint())
    menu = next(one for one in statements.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == "Discard").trigger()
    bench.settle()
    assert statements.table.rowCount() == 0
    pill = next(one for one in statements.pane.filters.states.pills() if one.text().startswith("Discarded"))
    assert pill.isVisible()
    pill.click()
    bench.settle()
    statements.pane.view.opened.emit(statement_id)
    bench.press_toast("Restore")
    assert bench.scene.ask(list_statements)[0].deleted_at is None


def test_a_dialog_without_files_is_about_the_month_before(bench: Bench, case: Case) -> None:
    dialog = ImportStatementDialog(bench.desk, bench.page)
    assert dialog.ui.ofMonthEdit.month() == "2026-10"
    dialog.deleteLater()


def test_titles_stand_above_their_figures(bench: Bench, case: Case) -> None:
    table = chosen(bench, case.file).ui.filesTable
    for section in range(table.columnCount()):
        title, cell = table.horizontalHeaderItem(section), table.item(0, section)
        assert title is not None and cell is not None
        is_right = [bool(Qt.AlignmentFlag(one.textAlignment()) & Qt.AlignmentFlag.AlignRight) for one in (title, cell)]
        assert is_right[0] == is_right[1] == (title.text() in ("Lines", "Paid")), title.text()
