"""The register on the screen: what is listed, alerts above it, steps and sheets from it."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from shopdesk.core.settings import SHOP_FILTER
from shopdesk.quality_feedback import service
from shopdesk.quality_feedback.figures_dialog import FeedbackFiguresDialog
from shopdesk.quality_feedback.form import FeedbackDialog
from shopdesk.quality_feedback.model import Defect, FeedbackState
from shopdesk.quality_feedback.sheet_dialog import SupplierSheetDialog
from shopdesk.quality_feedback.step_dialog import FeedbackStepDialog
from shopdesk.quality_feedback.supplier_book import SupplierBookDialog
from shopdesk.quality_feedback.supplier_form import SupplierDialog
from shopdesk.ui.messages import Toast
from shopdesk.ui.plain_table import select_row
from tests.quality_feedback.desk import Register


def alert_of_three(register: Register, style_no: str = "MY-2601") -> list[int]:
    return [register.factory.report(style_no, name, date(2026, 11, 20)) for name in ("甲", "乙", "丙")]


def test_an_empty_register_says_what_belongs_here(register: Register) -> None:
    assert register.page.pane.empty.isVisible()
    assert not register.page.alerts.isVisible()
    register.page.pane.empty.button.click()
    register.dialog(FeedbackDialog).close()


def test_the_list_is_narrowed_down(register: Register) -> None:
    factory, page = register.factory, register.page
    supplier_id = factory.supplier()
    first = factory.report("MY-2601", "甲", date(2026, 11, 1), supplier_id=supplier_id)
    second = factory.report("MY-2602", "乙", date(2026, 11, 20), defect=Defect.SIZE)
    factory.do(service.verify_many, factory.seen(first))
    register.load()
    assert register.ids() == [second, first]
    asked: list[tuple[dict[str, object], list[int]]] = [
        ({"states": ["verified"]}, [first]),
        ({"defect": "size"}, [second]),
        ({"style": "my-2601"}, [first]),
        ({"supplier": supplier_id}, [first]),
        ({"supplier": 0}, [second]),
        ({"text": "乙"}, [second]),
        ({"text": "2602"}, [second]),
        ({"period": {"preset": "custom", "first": "2026-11-01", "last": "2026-11-01"}}, [first]),
        ({"alert": "alert"}, [second, first]),  # there is no alert, so nothing to choose
    ]
    for values, expected in asked:
        page.show_filter(values)
        register.settle()
        assert register.ids() == expected, values


def test_a_shop_that_is_chosen_hides_the_others(register: Register) -> None:
    feedback_id = register.factory.report(order_id=register.factory.order())
    register.factory.report("MY-2")
    register.desk.settings.set(SHOP_FILTER, 1)
    register.load()
    assert register.ids() == [feedback_id]


def test_an_alert_leads_to_its_feedback_and_rests(register: Register) -> None:
    ids = alert_of_three(register)
    register.factory.report("MY-2602", "甲")
    register.load()
    page = register.page
    (card,) = page.alerts.cards
    show, rest = card.findChildren(QPushButton)
    assert page.alerts.isVisible()
    show.click()
    register.settle()
    assert sorted(register.ids()) == ids
    rest.click()
    dialog = register.dialog(FeedbackStepDialog)
    dialog.ui.noteEdit.setPlainText("已停发，等工厂答复")
    dialog.ui.doneButton.click()
    register.settle()
    assert not page.alerts.isVisible()
    assert sorted(register.ids()) == ids  # what is listed stays: the alert is there, it only rests
    page.show_alert("")
    register.settle()
    assert register.ids() == []  # no open alert


def test_more_alerts_than_have_room_are_led_to(register: Register) -> None:
    for number in range(5):
        alert_of_three(register, f"MY-260{number}")
    register.load()
    assert len(register.page.alerts.cards) == 3
    more = [one for one in register.page.alerts.findChildren(QPushButton) if "2 more" in one.text()]
    more[0].click()
    register.settle()
    assert len(register.ids()) == 15


def test_step_by_step_to_the_factorys_answer(register: Register) -> None:
    feedback_id = register.factory.report(supplier_id=register.factory.supplier())
    register.load()
    register.press("Defect verified")
    register.press("Sent to the factory…")
    dialog = register.dialog(FeedbackStepDialog)
    assert not dialog.ui.supplierBox.isVisible()  # it is known
    dialog.ui.doneButton.click()
    register.settle()
    register.press("Factory's answer…")
    dialog = register.dialog(FeedbackStepDialog)
    dialog.ui.doneButton.click()
    register.settle()
    assert "what the factory said" in dialog.fields.message("note")  # type: ignore[union-attr]
    dialog.ui.noteEdit.setPlainText("下批改善")
    dialog.ui.doneButton.click()
    register.settle()
    row = register.factory.detail(feedback_id).row
    assert (row.state, row.answer) == (FeedbackState.CLOSED, "下批改善")
    register.press("Open again")
    assert register.factory.detail(feedback_id).row.state is FeedbackState.SENT


def test_many_get_their_supplier_with_the_step_that_needs_it(register: Register) -> None:
    factory, page = register.factory, register.page
    supplier_id = factory.supplier()
    ids = [factory.report(), factory.report("MY-2602")]
    register.load()
    page.pane.view.selectAll()
    menu = QMenu(page)
    page._fill_actions(menu)
    offered = {action.text(): action for action in menu.actions()}
    assert not offered["Sent to the factory…"].isEnabled()
    assert "not verified" in offered["Sent to the factory…"].toolTip()
    offered["Defect verified"].trigger()
    register.settle()
    page.steps.send(page.rows())
    dialog = register.dialog(FeedbackStepDialog)
    dialog.ui.doneButton.click()
    assert dialog.fields.message("supplier_id")  # type: ignore[union-attr]
    dialog.ui.supplierBox.setCurrentIndex(dialog.ui.supplierBox.findData(supplier_id))
    dialog.ui.doneButton.click()
    register.settle()
    assert {(factory.detail(one).row.state, factory.detail(one).row.supplier_id) for one in ids} == {
        (FeedbackState.SENT, supplier_id)
    }


def test_what_somebody_else_did_meanwhile_is_told(register: Register) -> None:
    feedback_id = register.factory.report()
    register.load()
    rows = register.page.rows() or [register.page.table.row_of(feedback_id)]
    register.factory.step(service.verify_defect, feedback_id)
    register.page.steps.verify([row for row in rows if row is not None])
    register.settle()
    assert "in between" in register.page.pane.banner.text()


def test_deleting_can_be_undone(register: Register) -> None:
    feedback_id = register.factory.report()
    register.load()
    register.page.take_step("delete")
    register.settle()
    assert register.ids() == []
    undo = [one for one in register.page.window().findChildren(QPushButton) if one.text() == "Undo"]
    undo[-1].click()
    register.settle()
    assert register.ids() == [feedback_id]


def test_the_detail_leads_to_order_customer_and_style(register: Register) -> None:
    order_id = register.factory.order()
    feedback_id = register.factory.report(order_id=order_id)
    register.factory.report("MY-2602")
    register.load()
    register.page.open_record(feedback_id)
    register.settle()
    assert register.strip.shown == ("quality_feedback", feedback_id, "小鱼儿24")
    for text in ("小鱼儿24", "30010000000000", "MY-2601"):
        found = register.page.pane.detail.findChildren(QPushButton)
        (link,) = (one for one in found if one.property("role") == "link" and one.text().startswith(text))
        link.click()
        register.settle()
    assert {kind for kind, _record in register.opened} == {"order", "customer"}
    assert ("order", order_id) in register.opened
    assert register.ids() == [feedback_id]  # of this style


def test_a_sheet_is_written_and_its_feedback_counts_as_sent(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    factory = register.factory
    supplier_id = factory.supplier()
    waiting = factory.report(supplier_id=supplier_id)
    unverified = factory.report(supplier_id=supplier_id)
    factory.do(service.verify_many, factory.seen(waiting))
    factory.photo("quality_feedback", waiting)
    register.load()
    register.page.write_sheet([waiting, unverified])
    dialog = register.dialog(SupplierSheetDialog)
    assert dialog.ui.countLabel.text() == "2 feedback with 1 photos go on the sheet."
    dialog.ui.zipBox.setChecked(True)
    target = tmp_path / "sheet.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    dialog.ui.writeButton.click()
    register.settle()
    register.settle()
    assert openpyxl.load_workbook(target).worksheets[0].max_row == 6
    assert target.with_suffix(".zip").exists()
    toast = next(one for one in register.page.window().findChildren(Toast) if one.isVisible())
    assert [one.text() for one in toast.findChildren(QPushButton)] == ["Open file", "Open folder", "Undo"]
    row = factory.detail(waiting).row
    assert (row.state, factory.detail(waiting).steps[-1].note) == (FeedbackState.SENT, "Sheet sheet.xlsx")
    assert factory.detail(unverified).row.state is FeedbackState.REPORTED


def test_a_sheet_needs_a_supplier(register: Register) -> None:
    feedback_id = register.factory.report()
    register.load()
    register.page.write_sheet([feedback_id])
    dialog = register.dialog(SupplierSheetDialog)
    assert not dialog.ui.writeButton.isEnabled()
    assert "No supplier" in dialog.ui.countLabel.text()
    dialog.reject()


def test_the_book_of_suppliers_counts_and_leads(register: Register) -> None:
    factory = register.factory
    supplier_id = factory.supplier("甲厂")
    feedback_id = factory.report(supplier_id=supplier_id)
    factory.report("MY-2602")
    register.load()
    register.page.open_suppliers()
    book = register.dialog(SupplierBookDialog)
    book.ui.addButton.click()
    form = register.dialog(SupplierDialog)
    form.ui.saveButton.click()
    register.settle()
    assert form.fields.message("name")  # type: ignore[union-attr]
    form.ui.nameEdit.setText("乙厂")
    form.ui.saveButton.click()
    register.settle()
    selected = book.selected()
    assert selected is not None
    assert selected.name == "乙厂"
    assert not book.ui.showButton.isEnabled()  # nothing was reported of it
    book.ui.useButton.click()
    register.settle()
    selected = book.selected()
    assert selected is not None
    assert not selected.active
    select_row(book.ui.supplierTable, 0)
    book.ui.showButton.click()
    register.settle()
    assert register.ids() == [feedback_id]


def test_one_supplier_is_chosen_at_a_time(register: Register) -> None:
    """Whoever still holds Ctrl, after a key or for the next one, chooses another supplier, not two and so none."""
    for name in ("甲厂", "乙厂"):
        register.factory.supplier(name)
    book = SupplierBookDialog(register.desk, register.page)
    book.show()
    table = book.ui.supplierTable
    for row, keys in ((0, Qt.KeyboardModifier.NoModifier), (1, Qt.KeyboardModifier.ControlModifier)):
        where = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, where)
        selected = book.selected()
        item = table.item(row, 0)
        assert selected is not None and item is not None and selected.name == item.text()
    book.close()


def test_a_book_that_leads_nowhere_offers_no_way(register: Register) -> None:
    book = SupplierBookDialog(register.desk, register.page)
    book.show()
    assert not book.ui.showButton.isVisible()
    assert not book.ui.sheetButton.isVisible()
    book.close()


def test_figures_lead_to_what_they_count(register: Register) -> None:
    factory = register.factory
    ids = [factory.report("MY-2601", defect=Defect.SEAM) for _ in range(3)]
    other = factory.report("MY-2602", defect=Defect.SIZE)
    register.load()
    register.page.show_figures()
    dialog = register.dialog(FeedbackFiguresDialog)
    register.settle()
    assert dialog.table.item(0, 0).text() == "MY-2601"  # type: ignore[union-attr]
    assert dialog.table.item(0, 3).text() == "75.0 %"  # type: ignore[union-attr]
    dialog.by_style.choose(dialog.by_style.spot_of("my-2601", 0))
    register.settle()
    assert sorted(register.ids()) == ids
    register.page.show_figures()
    dialog = register.dialog(FeedbackFiguresDialog)
    register.settle()
    dialog.by_defect.choose(1)
    register.settle()
    assert register.ids() == [other]


def test_goods_have_the_room_that_defects_nobody_reported_would_take(register: Register) -> None:
    register.factory.report("MY-2601", defect=Defect.SEAM)
    register.factory.report("MY-2601", defect=Defect.SIZE)
    register.page.show_figures()
    dialog = register.dialog(FeedbackFiguresDialog)
    register.settle()
    table = dialog.table
    shown = [at for at in range(table.columnCount()) if not table.isColumnHidden(at)]
    titles = [table.model().headerData(at, Qt.Orientation.Horizontal) for at in shown]
    assert titles[-2:] == ["Seam", "Size"]
    goods = 1
    assert titles[goods] == "Goods"
    assert table.columnWidth(goods) > 2 * max(table.columnWidth(at) for at in range(table.columnCount()) if at != goods)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_a_filter_that_shows_new_feedback_stays(register: Register) -> None:
    register.factory.report("MY-2601", defect=Defect.FABRIC)
    register.page.show_filter({"defect": "seam"})
    register.settle()
    feedback_id = register.factory.report("MY-2602", defect=Defect.SEAM)
    register.page.open_record(feedback_id)
    register.settle()
    assert register.page.pane.view.current_id() == feedback_id
    assert register.ids() == [feedback_id]
