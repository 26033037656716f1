"""Messages, fields, details and the frame around the pages."""

from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.ui.detail import ActionRow
from shopdesk.ui.error_dialog import UnexpectedErrorDialog, show_error
from shopdesk.ui.inputs import (
    CompositionGuard,
    IdentifierLabel,
    MoneyEdit,
    MonthEdit,
    guard_composition,
    leave_pictures,
)
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Banner, show_toast
from shopdesk.ui.page import ListPane
from shopdesk.ui.shell import NavigationRail, StatusStrip
from tests.ui.lists import Tickets


def _form(qtbot: QtBot) -> tuple[QDialog, QLineEdit, MoneyEdit]:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    form = QFormLayout(dialog)
    name, amount = QLineEdit(), MoneyEdit()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    buttons.accepted.connect(dialog.accept)
    form.addRow("Name", name)
    form.addRow("Amount", amount)
    form.addRow(buttons)
    return dialog, name, amount


@pytest.mark.parametrize(
    ("typed", "fen"), [("12.5", 1250), ("￥12.50", 1250), ("1,234", 123400), ("", None), ("abc", None), ("-3", -300)]
)
def test_money_is_read_as_people_write_it(qtbot: QtBot, typed: str, fen: int | None) -> None:
    edit = MoneyEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert edit.value_fen() == fen
    assert bool(edit.problem()) is (typed == "abc")


def test_a_wrong_amount_is_marked_on_leaving_not_while_typing(qtbot: QtBot) -> None:
    dialog, name, amount = _form(qtbot)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    amount.setFocus()
    qtbot.keyClicks(amount, "12..")
    assert amount.property("invalid") != "true"
    name.setFocus()
    assert amount.property("invalid") == "true" and "12.." in amount.toolTip()
    amount.setFocus()
    amount.selectAll()
    qtbot.keyClicks(amount, "12.5")
    assert amount.property("invalid") == "false"
    name.setFocus()
    assert amount.text() == "￥12.50"


def test_the_next_actions_take_over_the_focus_of_the_last(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    row, other = ActionRow(), QPushButton("Undo")
    column.addWidget(row)
    column.addWidget(other)
    row.set_actions([("Submit", lambda: None, "primary", "")])
    window.show()
    row.findChildren(QPushButton)[0].setFocus()
    row.set_actions([("Barred", lambda: None, "plain", "Not now."), ("Agree", lambda: None, "primary", "")])
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton) and focused.text() == "Agree"
    row.set_actions([("Submit", lambda: None, "primary", ""), ("Agree", lambda: None, "plain", "")])
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton) and focused.text() == "Agree"  # what was just used, not what is first
    other.setFocus()
    row.set_actions([("Receive", lambda: None, "primary", "")])
    assert window.focusWidget() is other


def test_enter_that_ends_a_composition_does_not_submit(qtbot: QtBot) -> None:
    dialog, name, _ = _form(qtbot)
    now = [100.0]
    guard = CompositionGuard(dialog, clock=lambda: now[0])
    dialog.show()
    name.setFocus()
    QCoreApplication.sendEvent(name, QInputMethodEvent("xiaoyu", []))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    commit = QInputMethodEvent("", [])
    commit.setCommitString("小鱼")
    QCoreApplication.sendEvent(name, commit)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert dialog.isVisible() and name.text() == "小鱼"
    now[0] += 2 * guard.AFTER_COMMIT_S
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_picture_pasted_into_a_field_of_text_goes_to_the_photos(
    qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    window, taken = QWidget(), []
    field = kind(window)
    leave_pictures(field)
    QShortcut(QKeySequence.StandardKey.Paste, window, lambda: taken.append(True))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    QTest.keySequence(field, QKeySequence.StandardKey.Paste)
    assert taken == [True]
    QGuiApplication.clipboard().setText("MY-2601")
    QTest.keySequence(field, QKeySequence.StandardKey.Paste)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert taken == [True] and text == "MY-2601"


def test_months_step_over_the_turn_of_the_year(qtbot: QtBot) -> None:
    edit = MonthEdit()
    qtbot.addWidget(edit)
    edit.set_month("2026-12")
    with qtbot.waitSignal(edit.changed) as told:
        edit.findChildren(QToolButton)[-1].click()
    assert told.args == ["2027-01"]
    edit.set_month("nonsense")
    assert edit.month() == "2027-01"


def _day_field(qtbot: QtBot) -> tuple[QDialog, QDateEdit]:
    """A form, and its field with the focus, at 23 November 2026."""
    dialog, _, _ = _form(qtbot)
    edit = QDateEdit(QDate(2026, 11, 23), dialog)
    edit.setDisplayFormat("yyyy-MM-dd")
    guard_composition(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(edit.hasFocus)
    return dialog, edit


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-10-05", "2026-10-05"),
        ("2025/12/31", "2025-12-31"),
        ("2026-9-5", "2026-09-05"),
        ("20261022", "2026-10-22"),
    ],
)
def test_a_day_typed_with_its_dashes_is_that_day(qtbot: QtBot, typed: str, day: str) -> None:
    _form_of_it, edit = _day_field(qtbot)
    QTest.keyClicks(edit, typed)
    assert edit.date().toString(Qt.DateFormat.ISODate) == day


def test_a_dash_still_leads_on_from_a_part_that_is_left_as_it_is(qtbot: QtBot) -> None:
    _form_of_it, edit = _day_field(qtbot)
    QTest.keyClicks(edit, "-9-5")
    assert edit.date() == QDate(2026, 9, 5)


def test_an_identifier_is_copied_exactly(qtbot: QtBot) -> None:
    label = IdentifierLabel()
    qtbot.addWidget(label)
    label.set_text("0030010000000000001")
    label.copy_button.click()
    assert QApplication.clipboard().text() == "0030010000000000001"


def test_a_toast_takes_the_place_of_the_one_before_and_acts(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    done: list[str] = []
    first = show_toast(window, "Exported", [("Open file", lambda: done.append("open"))])
    second = show_toast(window, "Deleted", [("Undo", lambda: done.append("undo"))])
    assert not first.isVisible() and second.isVisible()
    second.findChildren(QPushButton)[0].click()
    assert done == ["undo"] and not second.isVisible()


@pytest.mark.expects_log("Unexpected error")
def test_each_kind_of_error_is_shown_where_it_belongs(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    banner = Banner(parent)
    show_error(parent, UserError("No such order."), banner=banner)
    assert banner.text() == "No such order."
    again: list[bool] = []
    show_error(parent, PermissionError(13, "denied", "list.xlsx"), retry=lambda: again.append(True))
    box = parent.findChild(QMessageBox)
    assert box is not None and "list.xlsx" in box.text()
    next(button for button in box.buttons() if button.text() == "Try again").click()
    assert again == [True]
    show_error(parent, KeyError("column"))
    bug = parent.findChild(UnexpectedErrorDialog)
    assert bug is not None and "KeyError: 'column'" in bug.details.toPlainText()
    bug.close()


def test_the_rail_chooses_by_mouse_and_keyboard_and_tells_badges_in_words(qtbot: QtBot) -> None:
    rail = NavigationRail()
    qtbot.addWidget(rail)
    items = [rail.add_page(key, key.title(), key) for key in ("today", "orders", "claims")]
    rail.set_badge("claims", 5)
    rail.show()
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    items[0].setFocus()
    qtbot.keyClick(items[0], Qt.Key.Key_Down)
    qtbot.keyClick(items[1], Qt.Key.Key_Space)
    qtbot.mouseClick(items[2], Qt.MouseButton.LeftButton)
    assert chosen == ["orders", "claims"]
    assert items[2].accessibleName() == "Claims, 5 waiting"
    rail.set_collapsed(True)
    assert rail.width() == 48 and items[0].toolTip() == "Today"


def test_the_strip_shows_work_and_stops_it(qtbot: QtBot) -> None:
    strip, runner = StatusStrip(), JobRunner()
    qtbot.addWidget(strip)
    strip.show()
    strip.watch(runner)

    def endless(progress: Progress) -> None:
        while True:
            progress.step(186, 10**12)

    runner.start("Archiving photos", endless, "free")
    cancel = strip.findChildren(QPushButton)[0]
    qtbot.waitUntil(lambda: any("186 / 1,000,000,000,000" in label.text() for label in strip.findChildren(QLabel)))
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not runner.running() and not cancel.isVisible())
    runner.shut_down()


def test_the_strip_shows_work_without_a_name_only_when_it_takes_long(qtbot: QtBot) -> None:
    strip, runner, go_on = StatusStrip(), JobRunner(), Event()
    qtbot.addWidget(strip)
    strip.show()
    strip.watch(runner)
    bar = strip.findChildren(QProgressBar)[0]
    runner.start("", lambda _progress: go_on.wait(), "free")
    try:
        assert not bar.isVisible()
        qtbot.waitUntil(bar.isVisible)
        assert "Working in the background" in [label.text() for label in strip.findChildren(QLabel)]
        runner.start("Archiving photos", lambda _progress: go_on.wait(), "write")
        assert "Archiving photos (+1 more)" in [label.text() for label in strip.findChildren(QLabel)]
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: not runner.running() and not bar.isVisible())
    runner.shut_down()


def test_a_list_page_puts_its_parts_together(qtbot: QtBot) -> None:
    pane = ListPane()
    qtbot.addWidget(pane)
    table = Tickets().table(50)
    table.setParent(pane)
    pane.view.set_table(table)
    pane.resize(1112, 600)
    pane.show()
    assert pane.detail.width() == 380
    pane.set_detail_shown(False)
    QApplication.processEvents()
    assert not pane.detail.isVisible() and pane.view.width() > 1000
    pane.empty.set_content("orders", "Orders you import stand here.", "Import")
    pane.show_empty(True)
    assert pane.empty.isVisible() and not pane.view.isVisible()


def test_down_leads_from_the_filter_to_what_was_found(qtbot: QtBot) -> None:
    pane = ListPane()
    qtbot.addWidget(pane)
    table = Tickets().table(50)
    table.setParent(pane)
    pane.view.set_table(table)
    pane.resize(1112, 600)
    pane.show()
    text = pane.filters.text_edit
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    qtbot.keyClick(text, Qt.Key.Key_Down)
    assert pane.view.hasFocus() and pane.view.current_id() == 1
    text.setFocus()
    pane.show_empty(True)
    qtbot.keyClick(text, Qt.Key.Key_Down)
    assert text.hasFocus()


def test_a_footer_with_much_to_tell_does_not_widen_the_page(qtbot: QtBot) -> None:
    pane = ListPane()
    qtbot.addWidget(pane)
    sums = "Claimed ￥18,898.02   Agreed ￥6,599.00   Received ￥3,925.30   Outstanding ￥2,707.80   Over-paid ￥96.50"
    pane.footer.set_texts("52 claims", sums, "12 selected · outstanding ￥1,707.80")
    assert pane.minimumSizeHint().width() <= 732  # a window of 900 px beside the rail
    pane.resize(732, 500)
    pane.show()
    tips = [label.toolTip() for label in pane.footer.findChildren(QLabel)]
    assert sums in tips[1] and not tips[0]
    pane.resize(1900, 500)
    qtbot.waitUntil(lambda: not any(label.toolTip() for label in pane.footer.findChildren(QLabel)))
