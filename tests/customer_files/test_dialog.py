"""The window of a customer, as people use it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.core.audit import list_history
from shopdesk.customer_files.detail import CustomerCompanions
from shopdesk.customer_files.dialogs import CustomerDialog
from shopdesk.customers.model import Risk, RiskKind
from shopdesk.ui import messages
from tests.customer_files.scene import Scene
from tests.customer_files.window import Strip, Window, shown_words, texts


def test_a_file_opens_once_and_leads_to_its_records(window: Callable[[], Window], scene: Scene) -> None:
    order = scene.order("甲", note="送赠品")
    photo = scene.photo("甲")
    shown = window()
    dialog = shown.open(scene.customer("甲"))
    shown.page.open_record(scene.customer("甲"))
    assert len([one for one in shown.page.findChildren(CustomerDialog) if one.isVisible()]) == 1
    table = dialog.ui.timelineTable
    assert [row[1] for row in texts(table)] == ["Photo", "Order"]
    assert not dialog.ui.olderButton.isVisibleTo(dialog)
    for row in range(2):
        table.cellActivated.emit(row, 0)
    assert shown.opened == [("photo", photo), ("order", order)]
    dialog.close()


def test_older_entries_come_on_request(window: Callable[[], Window], scene: Scene) -> None:
    for _ in range(101):
        scene.order("甲")
    dialog = window().open(scene.customer("甲"))
    assert dialog.ui.timelineTable.rowCount() == 100
    dialog.ui.olderButton.click()
    assert dialog.ui.timelineTable.rowCount() == 101
    assert not dialog.ui.olderButton.isVisibleTo(dialog)
    dialog.close()


def test_what_is_known_is_written_down_and_saved_by_keyboard(
    qtbot: QtBot, window: Callable[[], Window], scene: Scene
) -> None:
    customer_id = scene.customer("甲")
    shown = window()
    dialog = shown.open(customer_id)
    ui = dialog.ui
    assert not ui.saveButton.isEnabled() and not ui.reasonEdit.isEnabled()
    ui.riskBox.setCurrentIndex(ui.riskBox.findData(Risk.BLOCKED))
    ui.noteEdit.setPlainText("不再发货")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert dialog.errors.message("risk_reason") and shown.facts(customer_id).note == ""
    ui.reasonEdit.setText("敲诈")
    dialog.save()
    shown.settle()
    assert dialog.errors.message("risk_kind")
    ui.riskKindBox.setCurrentIndex(ui.riskKindBox.findData(RiskKind.INVOICE))
    ui.tagsEdit.setText("黑名单、 勿发 ")
    dialog.save()
    shown.settle()
    facts = shown.facts(customer_id)
    assert (facts.risk, facts.risk_kind, facts.risk_reason) == (Risk.BLOCKED, RiskKind.INVOICE, "敲诈")
    assert (facts.tags, facts.note) == ("黑名单\n勿发", "不再发货")
    assert not ui.saveButton.isEnabled()
    assert "Invoice extortion: 敲诈" in shown_words(dialog) and texts(ui.timelineTable)[0][1] == "Written down"
    dialog.close()
    assert not dialog.isVisible(), "nothing is unsaved, so nothing is asked"


def test_closing_asks_when_something_would_be_lost(
    window: Callable[[], Window], scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = window().open(scene.customer("甲"))
    asked: list[str] = []
    monkeypatch.setattr(messages, "ask", lambda _parent, _title, sentence, _yes: asked.append(sentence) or False)
    dialog.ui.noteEdit.setPlainText("还没保存")
    dialog.close()
    assert asked and dialog.isVisible()
    dialog.ui.noteEdit.clear()
    dialog.close()
    assert not dialog.isVisible() and len(asked) == 1


def test_what_was_typed_before_a_crash_is_there_again(window: Callable[[], Window], scene: Scene) -> None:
    customer_id = scene.customer("甲")
    shown = window()
    dialog = shown.open(customer_id)
    dialog.ui.noteEdit.setPlainText("还没保存")
    dialog.ui.tagsEdit.setText("常客，批发")
    dialog.kept.keep()
    again = CustomerDialog(shown.desk, CustomerCompanions(lambda parent: Strip(parent)), customer_id, shown.page)
    assert again.ui.noteEdit.toPlainText() == "还没保存" and again.ui.messageLabel.text()
    again.show()
    again.save()
    shown.settle()
    assert (shown.facts(customer_id).note, shown.facts(customer_id).tags) == ("还没保存", "常客\n批发")
    again.close()
    dialog.close()
    third = shown.open(customer_id)
    assert third.ui.messageLabel.text() == "" and not third.ui.saveButton.isEnabled()
    third.close()


def test_what_others_wrote_elsewhere_is_kept(window: Callable[[], Window], scene: Scene) -> None:
    customer_id = scene.customer("甲")
    shown = window()
    dialog = shown.open(customer_id)
    dialog.ui.noteEdit.setPlainText("下午打电话")
    scene.write_down(customer_id, tags=["常客"])
    shown.desk.changed.emit(frozenset({"customer"}))
    assert dialog.ui.tagsEdit.text() == "常客" and dialog.ui.noteEdit.toPlainText() == "下午打电话"
    dialog.save()
    shown.settle()
    facts = shown.facts(customer_id)
    assert (facts.tags, facts.note) == ("常客", "下午打电话")
    dialog.close()


def test_two_notes_at_once_are_told_and_neither_is_lost(window: Callable[[], Window], scene: Scene) -> None:
    customer_id = scene.customer("甲")
    shown = window()
    dialog = shown.open(customer_id)
    dialog.ui.noteEdit.setPlainText("一")
    scene.write_down(customer_id, note="二")
    shown.desk.changed.emit(frozenset({"customer"}))
    dialog.save()
    shown.settle()
    assert "in between" in dialog.ui.messageLabel.text()
    assert shown.facts(customer_id).note == "二" and dialog.ui.noteEdit.toPlainText() == "一"
    assert "二" in shown_words(dialog.ui.customerPanel)
    dialog.save()
    shown.settle()
    assert shown.facts(customer_id).note == "一"
    assert shown.desk.read(list_history, "customer", customer_id)[0].changes["note"] == ["二", "一"]
    dialog.close()


def test_who_shares_a_phone_is_joined_and_separated_in_the_file(window: Callable[[], Window], scene: Scene) -> None:
    for buyer in ("甲", "乙"):
        scene.order(buyer, 1_000, phone="13911112222")
    shown = window()
    dialog = shown.open(scene.customer("甲"))
    assert [one.customer_name for one in dialog.detail.sharing.people] == ["乙"]
    next(one for one in dialog.detail.sharing.findChildren(QPushButton) if one.text() == "Same person").click()
    shown.settle()
    assert [one.customer_name for one in dialog.detail.same.people] == ["乙"]
    assert not dialog.detail.sharing.people and "￥20.00" in shown_words(dialog)
    shown.undo(dialog)
    assert [one.customer_name for one in dialog.detail.sharing.people] == ["乙"]
    next(one for one in dialog.detail.sharing.findChildren(QPushButton) if one.text() == "Same person").click()
    shown.settle()
    next(one for one in dialog.detail.same.findChildren(QPushButton) if one.text() == "乙").click()
    (other,) = [one for one in shown.page.findChildren(CustomerDialog) if one is not dialog and one.isVisible()]
    next(one for one in other.detail.same.findChildren(QPushButton) if one.text() == "Separate").click()
    shown.settle()
    assert not other.detail.same.people and not dialog.detail.same.people
    other.close()
    dialog.close()


def test_a_customers_words_are_never_markup(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("<b>Lily9</b>", note="<img src=x>", receiver="&amp")
    shown = window()
    dialog = shown.open(scene.customer("<b>Lily9</b>"))
    assert "<b>Lily9</b>" in shown_words(dialog)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
    dialog.close()
