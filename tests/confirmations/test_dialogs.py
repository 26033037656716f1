import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from shopdesk.confirmations import service
from shopdesk.confirmations.dialogs import GiveUpDialog, SheetDialog
from shopdesk.confirmations.model import SheetState
from shopdesk.confirmations.sheet_kept import KeptSheet, plain_sheet, sheet_from_plain
from shopdesk.confirmations.versions import SheetDraft, SheetLineDraft
from shopdesk.orders.model import OrderStatus
from shopdesk.ui import messages
from tests.confirmations.scene import Scene, with_line
from tests.confirmations.screen import Screen

NAMES = st.sampled_from(["draft", "note", "version", "asks_change", "lines", "contact", "quantity"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner),
)
WORDS = st.text(max_size=5)
LINES = st.builds(SheetLineDraft, st.none() | st.integers(1, 9), *[WORDS] * 4, st.integers(0, 99))
DRAFTS = st.builds(SheetDraft, *[WORDS] * 5, st.lists(LINES, max_size=3).map(tuple))


def sheet_dialog(screen: Screen, sheet_id: int, *, asks_change: bool = False) -> SheetDialog:
    facts = screen.scene.ask(service.sheet_facts, sheet_id)
    return screen.show(SheetDialog(screen.desk, facts, screen.background, asks_change=asks_change))


def cell(dialog: SheetDialog, row: int, column: int, text: str) -> None:
    """Type into a cell of the goods, as people do."""
    table = dialog.ui.goodsTable
    table.setCurrentCell(row, column)
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = next(one for one in table.findChildren(QLineEdit) if one.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    for left in [one for one in table.findChildren(QLineEdit) if one.isVisible()]:
        QTest.keyClick(left, Qt.Key.Key_Escape)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Answers to the question before closing, instead of waiting for somebody."""
    given: list[bool] = []
    monkeypatch.setattr(messages, "ask", lambda *_args: given.pop(0))
    return given


def test_a_draft_shows_its_nine_fields_and_is_saved_by_ctrl_s(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    dialog = sheet_dialog(screen, sheet)
    ui = dialog.ui
    assert (ui.contactEdit.text(), ui.phoneEdit.text(), ui.courierBox.currentText()) == (
        "王𠮷", "13800138000", "顺丰速运",
    )  # fmt: skip
    assert not ui.saveButton.isEnabled()
    ui.contactEdit.setText("李四")
    ui.remarkEdit.setPlainText("晚上送")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    screen.settle()
    assert not dialog.isVisible()
    draft = scene.facts(sheet).current.draft
    assert (draft.contact, draft.remark) == ("李四", "晚上送")


def test_goods_are_changed_added_and_taken_out(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    dialog = sheet_dialog(screen, sheet)
    table = dialog.ui.goodsTable
    cell(dialog, 0, 3, "XL")
    cell(dialog, 2, 0, "GIFT-1")
    table.setCurrentCell(1, 0)
    dialog.ui.removeLineButton.click()
    assert table.rowCount() == 3  # dress, gift, and the empty one
    dialog.save()
    screen.settle()
    lines = scene.facts(sheet).current.draft.lines
    assert [(line.style_no, line.size, line.quantity) for line in lines] == [("MY-2601", "XL", 1), ("GIFT-1", "", 1)]
    assert lines[0].order_line_id is not None and lines[1].order_line_id is None


def test_what_is_wrong_stands_beside_its_field_and_the_first_one_gets_the_focus(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    dialog = sheet_dialog(screen, sheet)
    dialog.ui.phoneEdit.setText("1" * 70)
    cell(dialog, 0, 4, "0")
    dialog.save()
    assert "too long" in dialog.errors.message("phone")
    assert "quantity" in dialog.errors.message("lines")
    assert QApplication.focusWidget() is dialog.ui.phoneEdit
    assert dialog.isVisible()
    dialog.ui.phoneEdit.setText("13800138000")
    assert dialog.errors.message("phone") == ""
    cell(dialog, 0, 4, "2")
    dialog.save()
    screen.settle()
    assert scene.facts(sheet).current.draft.lines[0].quantity == 2


def test_a_pasted_block_fills_in_who_gets_it(screen: Screen, scene: Scene) -> None:
    dialog = sheet_dialog(screen, scene.sheet())
    dialog.ui.pasteEdit.setPlainText("收货人：李小明\n电话 13911112222\n江苏省扬州市广陵区文昌中路1号")
    ui = dialog.ui
    assert (ui.contactEdit.text(), ui.phoneEdit.text()) == ("李小明", "13911112222")
    assert "扬州市" in ui.addressEdit.toPlainText() and "杭州" not in ui.addressEdit.toPlainText()
    ui.pasteEdit.setPlainText("13911113333")
    assert ui.phoneEdit.text() == "13911113333" and "Contact" in ui.pasteHint.text()
    dialog.done(0)


def test_a_wish_of_the_buyer_needs_a_change_or_a_note(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    dialog = sheet_dialog(screen, sheet, asks_change=True)
    dialog.save()
    screen.settle()
    assert dialog.errors.message("note") and dialog.isVisible()
    dialog.ui.noteEdit.setPlainText("买家再想想")
    dialog.save()
    screen.settle()
    facts = scene.facts(sheet)
    assert facts.state is SheetState.CHANGE_REQUESTED and facts.current.number == 2
    assert facts.events[-1].note == "买家再想想"


def test_what_differs_from_the_sent_version_is_marked(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    dialog = sheet_dialog(screen, sheet, asks_change=True)
    assert not dialog.ui.contactWas.isVisible() and not dialog.ui.linesWas.isVisible()
    dialog.ui.contactEdit.setText("李四")
    cell(dialog, 0, 3, "L")
    assert "王𠮷" in dialog.ui.contactWas.text() and dialog.ui.contactWas.isVisible()
    assert "M → L" in dialog.ui.linesWas.text()
    assert not dialog.ui.phoneWas.isVisible()
    dialog.save()
    screen.settle()
    again = sheet_dialog(screen, sheet)  # the requested change, opened once more
    assert "王𠮷" in again.ui.contactWas.text()
    again.ui.contactEdit.setText("王𠮷")
    assert not again.ui.contactWas.isVisible()
    again.done(0)


def test_a_wish_is_written_in_the_window_that_showed_the_sheet(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    dialog = sheet_dialog(screen, sheet)
    assert not dialog.edits()
    screen.press(dialog, "Change requested…")
    open_ones = [one for one in QApplication.topLevelWidgets() if isinstance(one, SheetDialog) and one.isVisible()]
    assert open_ones == [dialog] and dialog.edits() and "version 2" in dialog.windowTitle()
    assert QApplication.focusWidget() is dialog.ui.noteEdit
    assert not [one for one in dialog.ui.stepsRow.findChildren(QPushButton) if one.isVisible()]
    dialog.ui.noteEdit.setPlainText("买家再想想")
    dialog.save()
    screen.settle()
    assert not dialog.isVisible() and scene.facts(sheet).events[-1].note == "买家再想想"


def test_a_wish_kept_from_last_time_is_offered_in_that_window_too(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    first = sheet_dialog(screen, sheet, asks_change=True)
    first.ui.noteEdit.setPlainText("晚点发")
    first.kept.keep()  # what a pause in typing does
    first.hide()
    dialog = sheet_dialog(screen, sheet)
    screen.press(dialog, "Change requested…")
    screen.press(dialog, "Go on")
    assert dialog.ui.noteEdit.toPlainText() == "晚点发"
    dialog.done(0)


def test_from_a_wish_straight_to_the_next_picture(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    dialog = sheet_dialog(screen, sheet, asks_change=True)
    cell(dialog, 0, 3, "L")
    dialog.save(send=True)
    screen.settle()
    screen.until(lambda: scene.facts(sheet).state is SheetState.SENT)
    assert not QGuiApplication.clipboard().image().isNull()
    screen.until(lambda: dialog.ui.stack.currentWidget() is dialog.ui.viewPage)
    assert scene.facts(sheet).current.number == 2
    dialog.close()


def test_a_sent_sheet_is_looked_at_version_by_version(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    scene.change(sheet, "大一码", lines=with_line(scene.facts(sheet).current.draft, 0, size="L"))
    scene.do(service.send_sheets, [sheet])
    dialog = sheet_dialog(screen, sheet)
    ui = dialog.ui
    assert not dialog.edits() and not ui.saveButton.isVisible()
    assert ui.versionsList.count() == 2 and dialog.viewer.shown_number() == 2
    assert "M → L" in ui.changesLabel.text() and "大一码" in ui.changesLabel.text()
    second = dialog.viewer.picture.pixmap().toImage()
    ui.versionsList.setCurrentRow(1)
    screen.settle()
    assert dialog.viewer.shown_number() == 1 and "M → L" not in ui.changesLabel.text()
    first = dialog.viewer.picture.pixmap().toImage()
    assert not first.isNull() and first != second
    dialog.close()


def test_the_window_of_a_sent_sheet_takes_the_next_steps(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    dialog = sheet_dialog(screen, sheet)
    screen.press(dialog, "Confirmed")
    assert scene.facts(sheet).state is SheetState.CONFIRMED
    assert dialog.ui.stateLabel.text() == "Confirmed"
    screen.press(dialog, "Change requested…")
    dialog.ui.noteEdit.setPlainText("换颜色")
    dialog.save(send=True)
    screen.settle()
    screen.until(lambda: dialog.ui.stack.currentWidget() is dialog.ui.viewPage)
    assert scene.facts(sheet).state is SheetState.SENT and scene.facts(sheet).current.number == 2
    screen.press(dialog, "Change requested…")  # and once more
    assert dialog.edits() and "version 3" in dialog.windowTitle()
    dialog.close()


def test_a_void_sheet_cannot_be_typed_into(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    scene.status(scene.facts(sheet).order.id, OrderStatus.CLOSED)
    dialog = sheet_dialog(screen, sheet)
    assert not dialog.edits()
    with screen.bot.waitSignal(dialog.order_requested):
        screen.press(dialog, "Open the order")
    assert not dialog.isVisible()


def test_closing_asks_only_when_something_was_typed(screen: Screen, scene: Scene, answers: list[bool]) -> None:
    dialog = sheet_dialog(screen, scene.sheet())
    answers[:] = [False, True]
    dialog.ui.remarkEdit.setPlainText("晚上送")
    dialog.close()
    assert dialog.isVisible()
    dialog.close()
    assert not dialog.isVisible() and answers == []
    untouched = sheet_dialog(screen, scene.sheet())
    untouched.close()
    assert not untouched.isVisible()


def test_a_change_by_somebody_else_is_told_and_nothing_typed_is_lost(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    dialog = sheet_dialog(screen, sheet)
    dialog.ui.contactEdit.setText("李四")
    dialog.ui.remarkEdit.setPlainText("我的")
    facts = scene.facts(sheet)
    theirs = facts.current.draft._replace(remark="别人的", phone="13911112222")
    scene.do(service.change_sheet, sheet, facts.version, theirs)
    dialog.save()
    screen.settle()
    told = dialog.ui.messageBanner.text()
    assert "changed in between" in told and "别人的" in told
    ui = dialog.ui
    assert (ui.contactEdit.text(), ui.remarkEdit.toPlainText(), ui.phoneEdit.text()) == ("李四", "我的", "13911112222")
    dialog.save()
    screen.settle()
    draft = scene.facts(sheet).current.draft
    assert (draft.contact, draft.remark, draft.phone) == ("李四", "我的", "13911112222")


def test_a_sheet_sent_in_between_takes_what_was_typed_as_a_wish(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    dialog = sheet_dialog(screen, sheet)
    dialog.ui.contactEdit.setText("李四")
    scene.do(service.send_sheets, [sheet])
    dialog.save()
    screen.settle()
    assert "changed in between" in dialog.ui.messageBanner.text()
    assert dialog.ui.contactEdit.text() == "李四" and "version 2" in dialog.windowTitle()
    dialog.save()
    screen.settle()
    facts = scene.facts(sheet)
    assert facts.state is SheetState.CHANGE_REQUESTED
    assert [version.draft.contact for version in facts.versions] == ["王𠮷", "李四"]


def test_an_order_closed_in_between_keeps_what_was_typed_on_the_screen(
    screen: Screen, scene: Scene, answers: list[bool]
) -> None:
    sheet = scene.sheet()
    dialog = sheet_dialog(screen, sheet)
    dialog.ui.contactEdit.setText("李四")
    scene.status(scene.facts(sheet).order.id, OrderStatus.CLOSED)
    dialog.save()
    screen.settle()
    assert dialog.isVisible() and dialog.ui.contactEdit.text() == "李四"
    assert "closed" in dialog.ui.messageLabel.text()
    answers.append(True)
    dialog.close()


def test_enter_that_ends_a_composition_does_not_save(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    dialog = sheet_dialog(screen, sheet)
    edit = dialog.ui.contactEdit
    edit.setFocus()
    QApplication.sendEvent(edit, QInputMethodEvent("li", []))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    screen.settle()
    assert dialog.isVisible() and scene.facts(sheet).current.draft.contact == "王𠮷"
    dialog.done(0)


def test_giving_up_needs_a_reason(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    dialog = screen.show(GiveUpDialog(screen.desk, scene.facts(sheet), screen.background))
    dialog.give_up()
    screen.settle()
    assert dialog.errors.message("reason") and dialog.isVisible()
    dialog.ui.reasonEdit.setPlainText("买家不要了")
    dialog.give_up()
    screen.settle()
    assert scene.facts(sheet).state is SheetState.VOID and not dialog.isVisible()


def test_what_was_typed_survives_a_crash(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    crashed = sheet_dialog(screen, sheet, asks_change=True)
    crashed.ui.noteEdit.setPlainText("大一码")
    cell(crashed, 0, 3, "L")
    crashed.kept.keep()  # what a pause in typing does
    crashed.hide()
    looking = sheet_dialog(screen, sheet)
    assert not looking.ui.messageBanner.isVisible()
    looking.close()
    dialog = sheet_dialog(screen, sheet, asks_change=True)
    screen.press(dialog.ui.messageBanner, "Go on")
    assert dialog.ui.noteEdit.toPlainText() == "大一码" and "M → L" in dialog.ui.linesWas.text()
    dialog.save()
    screen.settle()
    assert scene.facts(sheet).current.draft.lines[0].size == "L"
    assert dialog.kept.kept() is None


@given(ANYTHING)
def test_a_file_of_anything_else_is_no_sheet(values: object) -> None:
    assert sheet_from_plain(values) is None  # type: ignore[arg-type]


@given(st.builds(KeptSheet, DRAFTS, WORDS, st.integers(1, 9), st.booleans()))
def test_what_is_kept_comes_back(kept: KeptSheet) -> None:
    assert sheet_from_plain(json.loads(json.dumps(plain_sheet(kept)))) == kept
