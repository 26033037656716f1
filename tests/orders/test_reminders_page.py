"""The list of payment reminders, as somebody works through it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from shopdesk.orders.dossier import OrderFacts
from shopdesk.orders.drafts import LineDraft
from shopdesk.orders.model import OrderStatus, ReminderOutcome
from shopdesk.orders.reminder_dialog import ReminderDialog
from shopdesk.orders.reminders import remind
from shopdesk.orders.reminders_page import RemindersPage
from shopdesk.ui.messages import Toast
from tests.orders.windows import Windows, click, companions
from tests.shop_folder import NOW

SHIRT = LineDraft(title="纯棉T恤", price_fen=3_900)


class Page(RemindersPage):
    """The page with the signals that the main window would carry."""

    def __init__(self, windows: Windows) -> None:
        super().__init__(windows.desk, companions())
        self.windows = windows
        windows.desk.changed.connect(lambda _kinds: self.reload())
        self.load()

    def load(self) -> None:
        self.reload()
        self.windows.settle()

    def choose_all(self) -> None:
        chosen, flags = self.pane.view.selectionModel(), QItemSelectionModel.SelectionFlag
        for row in range(self.table.rowCount()):
            chosen.setCurrentIndex(self.table.index(row, 0), flags.Select | flags.Rows)
        self.windows.settle()

    def dialog(self) -> ReminderDialog:
        self.primary_action()
        dialog = self.findChild(ReminderDialog)
        assert isinstance(dialog, ReminderDialog)
        return dialog

    def cells(self, row: int) -> dict[str, str]:
        return {column.key: self.table.text(row, at) for at, column in enumerate(self.table.columns)}


@pytest.fixture
def page(windows: Windows) -> Callable[[], Page]:
    return lambda: windows.open(Page(windows))


def unpaid(windows: Windows, hours: int = 1, **fields: object) -> OrderFacts:
    return windows.counter.enter(
        status=OrderStatus.UNPAID, ordered_at=NOW - timedelta(hours=hours), lines=(SHIRT,), **fields
    )


def note(dialog: ReminderDialog, outcome: ReminderOutcome, text: str, windows: Windows) -> None:
    dialog.ui.outcomeBox.setCurrentIndex(dialog.ui.outcomeBox.findData(outcome.value))
    dialog.ui.noteEdit.setPlainText(text)
    dialog.save()
    windows.settle()


def test_who_waits_longest_stands_first_with_what_is_to_be_paid(windows: Windows, page: Callable[[], Page]) -> None:
    unpaid(windows, 2, buyer="小鱼", seller_remark="1号客服")
    older = unpaid(windows, 30, buyer="大鱼")
    windows.counter.enter(lines=(SHIRT,))
    shown = page()
    assert shown.table.rowCount() == 2 and shown.table.id_at(0) == older.id
    cells = shown.cells(0)
    assert (cells["paid_fen"], cells["staff_no"]) == ("￥39.00", "nobody")
    assert (cells["last_outcome"], cells["times"]) == ("not yet", "0")
    assert shown.cells(1)["staff_no"] == "1"


def test_an_outcome_is_noted_and_stands_in_list_and_panel(windows: Windows, page: Callable[[], Page]) -> None:
    facts = unpaid(windows, buyer="小鱼")
    shown = page()
    note(shown.dialog(), ReminderOutcome.WILL_PAY, "tomorrow", windows)
    cells = shown.cells(0)
    assert (cells["last_outcome"], cells["last_note"], cells["times"]) == ("Will pay", "tomorrow", "1")
    QApplication.processEvents()
    words = [label.text() for label in shown.pane.detail.findChildren(QLabel) if label.isVisibleTo(shown)]
    assert any(word == "Will pay · 王芳 · tomorrow" for word in words)
    windows.counter.change(windows.counter.facts(facts.id), status=OrderStatus.TO_SHIP)
    shown.load()
    assert shown.table.rowCount() == 0 and shown.pane.empty.isVisible()


def test_several_get_the_same_outcome(windows: Windows, page: Callable[[], Page]) -> None:
    unpaid(windows, 1)
    unpaid(windows, 2)
    shown = page()
    shown.choose_all()
    dialog = shown.dialog()
    assert not dialog.ui.chatEdit.isVisible()  # the words for the chat are one buyer's
    note(dialog, ReminderOutcome.GAVE_UP, "", windows)
    assert [shown.cells(row)["last_outcome"] for row in (0, 1)] == ["Gave up", "Gave up"]
    assert "2" in shown.window().findChildren(Toast)[-1].accessibleName()


def test_the_words_for_the_chat_name_buyer_order_and_amount(windows: Windows, page: Callable[[], Page]) -> None:
    facts = unpaid(windows, buyer="小鱼")
    shown = page()
    shown.copy_text()
    copied = QGuiApplication.clipboard().text()
    assert all(word in copied for word in ("小鱼", facts.order_no, "￥39.00"))
    QGuiApplication.clipboard().clear()
    dialog = shown.dialog()
    dialog.ui.copyButton.click()
    assert QGuiApplication.clipboard().text() == copied


def test_outcomes_and_staff_narrow_the_list(windows: Windows, page: Callable[[], Page]) -> None:
    mine, nobodys = unpaid(windows, seller_remark="1号客服"), unpaid(windows)
    windows.counter.shop.do(remind, [mine.id], ReminderOutcome.PRICE)
    shown = page()
    wanted: list[tuple[dict[str, object], list[int]]] = [
        ({"states": ["price"]}, [mine.id]),
        ({"states": ["never"]}, [nobodys.id]),
        ({"staff": "?"}, [nobodys.id]),
        ({"text": mine.order_no}, [mine.id]),
    ]
    for values, ids in wanted:
        shown.show_filter(values)
        windows.settle()
        assert list(shown.table.ids()) == ids, values
    pills = [pill.text() for pill in shown.pane.filters.states.pills() if pill.isVisible()]
    assert "Too dear 1" in pills and not any(pill.startswith("Gave up") for pill in pills)


def test_an_order_that_was_paid_meanwhile_is_named_and_nothing_is_noted(
    windows: Windows, page: Callable[[], Page]
) -> None:
    facts = unpaid(windows, order_no="A-100")
    shown = page()
    dialog = shown.dialog()
    windows.counter.change(facts, status=OrderStatus.TO_SHIP)
    note(dialog, ReminderOutcome.REMINDED, "x", windows)
    assert dialog.isVisible() and "A-100" in dialog.ui.messageLabel.text()
    assert dialog.ui.noteEdit.toPlainText() == "x"


def test_nothing_to_remind_of_is_said(page: Callable[[], Page]) -> None:
    shown = page()
    assert shown.pane.empty.isVisible() and not shown.remind_button.isEnabled()
    shown.pane.filters.set_values({"text": "nobody"})
    shown.load()
    click(shown.pane.empty, "Reset the filter")
    assert not shown.pane.filters.is_narrowed()
    assert [one for one in shown.findChildren(QPushButton) if one.text() == "Views"]
