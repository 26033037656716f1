"""The form of quality feedback: what it fills in, what it refuses, what it keeps."""

from typing import Any

from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from shopdesk.quality_feedback import drafts, service
from shopdesk.quality_feedback.companion import FeedbackCompanion
from shopdesk.quality_feedback.form import FeedbackDialog
from shopdesk.quality_feedback.lookup import feedback_of_order
from shopdesk.quality_feedback.model import Defect
from shopdesk.quality_feedback.supplier_form import SupplierDialog
from tests.desk_window import Strip
from tests.quality_feedback.desk import Register, choose, opened


def test_a_scanned_parcel_fills_the_form(register: Register) -> None:
    factory = register.factory
    supplier_id = factory.supplier()
    factory.report("MY-2602", supplier_id=supplier_id, batch="2610-A")
    order_id = factory.order(tracking_no="YT0000000000777")
    dialog = opened(register)
    dialog.ui.orderEdit.setText("YT0000000000777")
    dialog.ui.orderEdit.returnPressed.emit()
    ui = dialog.ui
    assert (ui.styleBox.currentText(), ui.colourEdit.text(), ui.customerEdit.text()) == ("MY-2601", "红色", "小鱼儿24")
    assert ui.supplierBox.currentData() is None
    choose(ui.lineBox, factory.line_of(order_id, 1))
    assert (ui.styleBox.currentText(), ui.titleEdit.text()) == ("MY-2602", "牛仔裤")
    assert ui.supplierBox.currentData() == supplier_id  # as last time
    assert [ui.batchBox.itemText(at) for at in range(ui.batchBox.count())] == ["2610-A"]
    choose(ui.defectBox, Defect.SEAM.value)
    with register.bot.waitSignal(dialog.saved) as saved:
        ui.saveButton.click()
    row = factory.detail((saved.args or [0])[0]).row
    assert (row.order_id, row.order_line_id) == (order_id, factory.line_of(order_id, 1))
    assert (row.supplier_id, row.defect) == (supplier_id, Defect.SEAM)


def test_without_an_order_everything_is_entered_by_hand(register: Register) -> None:
    register.factory.order()  # opens the shop
    dialog = opened(register)
    ui = dialog.ui
    ui.saveButton.click()
    assert dialog.errors.message("style_no")
    assert dialog.errors.message("defect")
    ui.styleBox.setEditText("MY-3000")
    ui.customerEdit.setText("小鱼儿24")
    choose(ui.shopBox, 1)
    choose(ui.defectBox, Defect.FABRIC.value)
    with register.bot.waitSignal(dialog.saved) as saved:
        ui.saveButton.click()
    row = register.factory.detail((saved.args or [0])[0]).row
    assert (row.style_no, row.shop, row.order_id) == ("MY-3000", "名美示例旗舰店", None)
    assert row.customer_id is not None  # the only one of that ID


def test_nobody_reports_another_defect_by_leaving_the_choice(register: Register) -> None:
    """What kind of defect it is stays open until somebody says it, also where only words tell of it."""
    dialog = opened(register)
    ui = dialog.ui
    ui.styleBox.setEditText("MY-3000")
    ui.descriptionEdit.setPlainText("洗一次就起球")
    ui.saveButton.click()
    assert dialog.isVisible() and dialog.errors.message("defect")
    choose(ui.defectBox, Defect.OTHER.value)
    order_id = register.factory.order(tracking_no="YT0000000000778")
    dialog.take_code("YT0000000000778")
    assert (dialog.draft().order_id, ui.defectBox.currentData()) == (order_id, Defect.OTHER.value)
    with register.bot.waitSignal(dialog.saved) as saved:
        ui.saveButton.click()
    assert register.factory.detail((saved.args or [0])[0]).row.defect is Defect.OTHER


def test_what_is_put_right_is_not_told_on(register: Register) -> None:
    dialog = opened(register)
    ui = dialog.ui
    ui.styleBox.setEditText("MY-3000")
    choose(ui.defectBox, Defect.OTHER.value)
    ui.saveButton.click()
    assert dialog.errors.message("description")
    ui.descriptionEdit.setPlainText("洗一次就起球")
    assert not dialog.errors.message("description")
    ui.descriptionEdit.clear()
    ui.saveButton.click()
    assert dialog.errors.message("description")
    ui.styleBox.setEditText("")
    choose(ui.defectBox, Defect.SEAM.value)
    assert not dialog.errors.message("description")  # another defect needs none, whatever else is wrong


def test_a_picture_pasted_into_a_field_goes_to_the_photos(register: Register) -> None:
    pasted: list[bool] = []
    dialog = opened(register)
    QShortcut(QKeySequence.StandardKey.Paste, dialog, lambda: pasted.append(True))
    dialog.activateWindow()
    register.bot.waitUntil(dialog.isActiveWindow)
    dialog.ui.orderEdit.setText("3001")
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    for field in (dialog.ui.orderEdit, dialog.ui.descriptionEdit):
        field.setFocus()
        field.selectAll()
        QTest.keySequence(field, QKeySequence.StandardKey.Paste)
    assert pasted == [True, True] and dialog.ui.orderEdit.text() == "3001"


def test_a_number_nobody_knows_is_told_and_nothing_is_lost(register: Register) -> None:
    dialog = opened(register)
    dialog.ui.styleBox.setEditText("MY-3000")
    dialog.take_code("0000")
    assert "0000" in dialog.ui.orderLabel.text()
    assert dialog.ui.styleBox.currentText() == "MY-3000"


def test_one_after_the_other_of_the_same_style(register: Register) -> None:
    dialog = opened(register)
    ui = dialog.ui
    saved: list[int] = []
    dialog.saved.connect(saved.append)
    ui.styleBox.setEditText("MY-3000")
    ui.batchBox.setEditText("2611-A")
    ui.customerEdit.setText("甲")
    choose(ui.defectBox, Defect.SEAM.value)
    ui.nextButton.click()
    register.settle()
    assert dialog.isVisible()
    assert (ui.styleBox.currentText(), ui.batchBox.currentText(), ui.customerEdit.text()) == ("MY-3000", "2611-A", "")
    ui.customerEdit.setText("乙")
    choose(ui.defectBox, Defect.SEAM.value)
    ui.saveButton.click()
    register.settle()
    assert [register.factory.detail(one).row.customer_name for one in saved] == ["甲", "乙"]


def test_the_same_complaint_again_is_pointed_out(register: Register) -> None:
    factory = register.factory
    order_id = factory.order()
    draft = factory.ask(drafts.draft_from_order, order_id)
    factory.do(service.report, draft._replace(defect=Defect.SIZE))
    dialog = opened(register, draft=draft)
    assert "QF2611-0001" in dialog.ui.dialogBanner.text()
    (link,) = (one for one in dialog.ui.dialogBanner.findChildren(QPushButton) if one.text() == "Show QF2611-0001")
    with register.bot.waitSignal(dialog.feedback_requested) as led:
        link.click()
    assert led.args == [factory.ask(feedback_of_order, order_id)[0].id]
    assert not dialog.isVisible()


def test_a_new_supplier_is_entered_on_the_way(register: Register) -> None:
    dialog = opened(register)
    dialog.ui.newSupplierButton.click()
    form = register.dialog(SupplierDialog)
    form.ui.nameEdit.setText("新厂")
    form.ui.saveButton.click()
    register.settle()
    assert dialog.ui.supplierBox.currentText() == "新厂"


def test_closing_asks_only_when_something_was_typed(register: Register, monkeypatch: Any) -> None:
    asked: list[str] = []
    monkeypatch.setattr("shopdesk.ui.messages.ask", lambda *told: bool(asked.append(told[2])))
    opened(register).close()
    assert asked == []
    dialog = opened(register)
    dialog.ui.styleBox.setEditText("MY-3000")
    dialog.close()
    assert asked
    assert dialog.isVisible()
    dialog.ui.styleBox.setEditText("")
    dialog.close()


def test_who_was_quicker_is_told(register: Register) -> None:
    factory = register.factory
    feedback_id = factory.report(batch="A")
    dialog = opened(register, feedback_id=feedback_id)
    draft = drafts.draft_of_feedback(factory.detail(feedback_id).row)
    factory.step(service.change_feedback, feedback_id, draft._replace(batch="B"))
    dialog.ui.colourEdit.setText("红")
    dialog.ui.saveButton.click()
    register.settle()
    assert "in between" in dialog.ui.dialogBanner.text()
    dialog._show_stored(feedback_id)
    assert dialog.ui.batchBox.currentText() == "B"
    dialog.ui.colourEdit.setText("红")
    dialog.ui.saveButton.click()
    register.settle()
    row = factory.detail(feedback_id).row
    assert (row.batch, row.colour) == ("B", "红")


def test_orders_and_tickets_have_their_feedback(register: Register) -> None:
    factory = register.factory
    order_id = factory.order()
    ticket_id = factory.ticket(order_id, "袖口开线")
    companion = FeedbackCompanion(register.desk, register.page, Strip)
    shown: list[int] = []
    companion.feedback_requested.connect(shown.append)
    (action,) = companion.ticket_actions()
    action.run(ticket_id)  # type: ignore[arg-type]
    dialog = register.dialog(FeedbackDialog)
    assert dialog.findChild(Strip).shown == ("ticket", ticket_id, "小鱼儿24")  # type: ignore[union-attr]
    dialog.ui.saveButton.click()
    register.settle()
    (of_ticket,), (of_order,) = companion.related_to_ticket(ticket_id), companion.related(order_id)  # type: ignore[arg-type]
    assert of_ticket.label == of_order.label == "QF2611-0001"
    assert of_order.title == "MY-2601 · Seam"
    of_order.open()
    assert len(shown) == 1
    assert len(companion.actions()) == 1
