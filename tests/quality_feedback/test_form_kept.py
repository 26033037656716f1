"""What is typed into the form of quality feedback outlives a crash, and nobody else's form takes it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate

from shopdesk.quality_feedback import drafts, service
from shopdesk.quality_feedback.form import FeedbackDialog
from shopdesk.quality_feedback.model import Defect
from shopdesk.ui import messages
from tests.desk_window import Strip
from tests.kept_typing import answer, pause
from tests.quality_feedback.desk import Register, choose, opened


@pytest.fixture(autouse=True)
def gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is asked closes without saving."""
    monkeypatch.setattr(messages, "ask", lambda *_args: True)


def typed(register: Register, **named: Any) -> FeedbackDialog:
    """Feedback with something in every field, typed and never saved when the program dies."""
    dialog = opened(register, **named)
    ui = dialog.ui
    if not named:
        ui.styleBox.setEditText("MY-3000")
        ui.titleEdit.setText("针织衫")
        ui.colourEdit.setText("米白")
        ui.sizeEdit.setText("L")
        ui.customerEdit.setText("小鱼儿24")
        choose(ui.shopBox, 1)
    ui.batchBox.setEditText("2611-A")
    ui.quantitySpin.setValue(3)
    ui.dayEdit.setDate(QDate(2026, 11, 2))
    choose(ui.defectBox, Defect.FABRIC.value)
    ui.descriptionEdit.setPlainText("洗一次就起球")
    pause(register.bot, dialog.kept)
    return dialog


def test_feedback_by_hand_outlives_a_crash_and_is_offered_again(register: Register) -> None:
    register.factory.order()  # opens the shop
    supplier_id = register.factory.supplier()
    before = opened(register)
    choose(before.ui.supplierBox, supplier_id)
    before.close()
    before = typed(register)
    choose(before.ui.supplierBox, supplier_id)
    pause(register.bot, before.kept)
    dialog = opened(register)
    assert "MY-3000" in dialog.ui.draftBanner.text()
    assert not dialog.ui.styleBox.currentText(), "only who asks for it gets it"
    answer(dialog.ui.draftBanner, "Go on")
    assert dialog.draft() == before.draft() and dialog.ui.draftBanner.isHidden()
    with register.bot.waitSignal(dialog.saved) as saved:
        dialog.ui.saveButton.click()
    register.settle()
    row = register.factory.detail((saved.args or [0])[0]).row
    assert (row.style_no, row.defect, row.quantity, row.supplier_id) == ("MY-3000", Defect.FABRIC, 3, supplier_id)
    assert opened(register).ui.draftBanner.isHidden()


def test_feedback_of_an_order_comes_back_with_its_goods_and_photos(register: Register) -> None:
    factory = register.factory
    order_id = factory.order()
    before = opened(register, draft=factory.ask(drafts.draft_from_order, order_id))
    choose(before.ui.lineBox, factory.line_of(order_id, 1))
    before.ui.descriptionEdit.setPlainText("洗一次就起球")
    pause(register.bot, before.kept)
    dialog = opened(register)
    answer(dialog.ui.draftBanner, "Go on")
    assert dialog.draft() == before.draft()
    assert dialog.draft().order_line_id == factory.line_of(order_id, 1)
    assert dialog.findChild(Strip).shown == ("order", order_id, "小鱼儿24")  # type: ignore[union-attr]
    assert dialog.ui.defectBox.currentIndex() == -1, "nobody said yet what kind of defect it is"


def test_a_form_opened_for_a_record_stays_as_it_is_filled(register: Register) -> None:
    factory = register.factory
    order_id = factory.order()
    typed(register)
    draft = factory.ask(drafts.draft_from_order, order_id)
    dialog = opened(register, draft=draft)
    assert (dialog.draft().order_id, dialog.ui.styleBox.currentText()) == (order_id, draft.style_no)
    choose(dialog.ui.defectBox, Defect.SEAM.value)
    with register.bot.waitSignal(dialog.saved) as saved:
        dialog.ui.saveButton.click()
    register.settle()
    assert factory.detail((saved.args or [0])[0]).row.order_id == order_id
    assert "MY-3000" in opened(register).ui.draftBanner.text(), "what was offered still waits for an answer"


def test_nothing_is_kept_of_a_form_nobody_typed_into(register: Register, tmp_path: Path) -> None:
    factory = register.factory
    order_id = factory.order()
    for draft in (None, factory.ask(drafts.draft_from_order, order_id)):
        pause(register.bot, opened(register, draft=draft).kept)
        assert opened(register, draft=draft).ui.draftBanner.isHidden()
    assert not [*tmp_path.rglob("drafts/*")]


def test_what_is_given_up_or_declined_is_not_offered_again(register: Register) -> None:
    typed(register).close()
    assert opened(register).ui.draftBanner.isHidden()
    typed(register)
    answer(opened(register).ui.draftBanner, "Forget it")
    assert opened(register).ui.draftBanner.isHidden()


def test_a_draft_whose_order_is_gone_is_not_offered(register: Register, tmp_path: Path) -> None:
    factory = register.factory
    order_id = factory.order()
    typed(register, draft=factory.ask(drafts.draft_from_order, order_id))
    (file,) = tmp_path.rglob("drafts/*")
    file.write_text(file.read_text(encoding="utf-8").replace(f'"order_id": {order_id}', '"order_id": 99'), "utf-8")
    assert opened(register).ui.draftBanner.isHidden()


def test_a_correction_comes_back_with_its_feedback_only(register: Register) -> None:
    feedback_id, other_id = register.factory.report(), register.factory.report("MY-2602")
    typed(register)
    dialog = opened(register, feedback_id=feedback_id)
    assert dialog.ui.draftBanner.isHidden()
    dialog.ui.colourEdit.setText("红")
    pause(register.bot, dialog.kept)
    assert opened(register, feedback_id=other_id).ui.draftBanner.isHidden()
    assert "MY-3000" in opened(register).ui.draftBanner.text()
    again = opened(register, feedback_id=feedback_id)
    assert again.ui.colourEdit.text() == ""
    answer(again.ui.draftBanner, "Go on")
    with register.bot.waitSignal(again.saved):
        again.ui.saveButton.click()
    register.settle()
    assert register.factory.detail(feedback_id).row.colour == "红"
    assert opened(register, feedback_id=feedback_id).ui.draftBanner.isHidden()


def test_a_correction_taken_up_late_does_not_undo_what_somebody_else_did(register: Register) -> None:
    factory = register.factory
    feedback_id = factory.report(batch="A")
    dialog = opened(register, feedback_id=feedback_id)
    dialog.ui.colourEdit.setText("红")
    pause(register.bot, dialog.kept)
    draft = drafts.draft_of_feedback(factory.detail(feedback_id).row)
    factory.step(service.change_feedback, feedback_id, draft._replace(batch="B"))
    again = opened(register, feedback_id=feedback_id)
    answer(again.ui.draftBanner, "Go on")
    again.ui.saveButton.click()
    register.settle()
    assert "in between" in again.ui.dialogBanner.text()
    assert factory.detail(feedback_id).row.batch == "B"


def test_save_and_next_keeps_what_is_typed_of_the_next_one(register: Register) -> None:
    register.factory.order()
    dialog = typed(register)
    dialog.ui.nextButton.click()
    register.settle()
    pause(register.bot, dialog.kept)
    assert opened(register).ui.draftBanner.isHidden()
    dialog.ui.customerEdit.setText("乙")
    pause(register.bot, dialog.kept)
    assert "乙" in opened(register).ui.draftBanner.text()
