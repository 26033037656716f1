"""The list on the screen: what is fetched, selected, copied, moved and remembered."""

from collections.abc import Sequence

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.columns import Row
from shopdesk.ui.record_table import RecordTable, RowRanges
from shopdesk.ui.record_view import RecordView
from tests.ui.lists import CLOCK, LISTING, Tickets, ticket


@pytest.fixture
def tickets() -> Tickets:
    return Tickets()


def _view(qtbot: QtBot, table: RecordTable[Row], width: int = 900) -> RecordView:
    view = RecordView()
    qtbot.addWidget(view)
    view.resize(width, 600)
    view.set_table(table)
    view.show()
    table.setParent(view)
    return view


def _tab(qtbot: QtBot, table: RecordTable[Row]) -> tuple[RecordView, QStackedWidget]:
    """A list on the first of two tabs."""
    view, tabs = RecordView(), QStackedWidget()
    qtbot.addWidget(tabs)
    view.set_table(table)
    table.setParent(view)
    tabs.addWidget(view)
    tabs.addWidget(QWidget())
    tabs.resize(900, 600)
    tabs.show()
    return view, tabs


def _titles(view: RecordView) -> list[str]:
    return [LISTING.columns[section].key for section in view.columns.shown_sections()]


def _clipboard() -> tuple[str, str]:
    data = QApplication.clipboard().mimeData()
    return data.text(), data.html()


def _click(qtbot: QtBot, view: RecordView, row: int, section: int = 0) -> None:
    point = view.visualRect(view.model().index(row, section)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_only_windows_that_are_looked_at_are_fetched(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(1_000_000)
    assert tickets.asked == []
    view = _view(qtbot, table)
    view.grab()
    view.scrollToBottom()
    view.grab()
    assert sum(map(len, tickets.asked)) <= 3 * RecordTable.WINDOW
    assert table.index(999_999, 0).data() == "AS2611-1000000"


def test_memory_stays_bounded_while_scrolling_through(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(50_000)
    for position in range(0, 50_000, RecordTable.WINDOW):
        assert table.row(position) == ticket(position + 1)
    first_asked = len(tickets.asked)
    assert table.row(49_999) == ticket(50_000) and len(tickets.asked) == first_asked
    assert table.row(0) == ticket(1) and len(tickets.asked) == first_asked + 1


def test_flags_never_fetch(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(10)
    assert table.flags(table.index(3, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert tickets.asked == []


def test_cells_say_what_they_hold(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(10)
    cells = [table.index(0, section).data() for section in range(table.columnCount())]
    assert cells[:4] == ["AS2611-0001", "tb18470054", "3001000000000000101", "待补发"]
    assert cells[6:8] == ["￥64.50", "2026-11-21 09:41"]
    assert table.tone(0, 3) == "warning" and table.tone(0, 8) == "danger" and table.tone(2, 6) is None


def test_a_record_gone_in_between_leaves_empty_cells(qtbot: QtBot, tickets: Tickets) -> None:
    tickets.gone = {2}
    table = tickets.table(3)
    view = _view(qtbot, table)
    view.grab()
    assert [table.index(row, 0).data() for row in range(3)] == ["AS2611-0001", "", "AS2611-0003"]


@pytest.mark.expects_log("could not be read")
def test_a_failing_fetch_is_told_once_and_mended_by_refresh(qtbot: QtBot, tickets: Tickets) -> None:
    broken = [True]

    def fetch(ids: Sequence[int]) -> dict[int, object]:
        if broken[0]:
            raise OSError("the data folder is gone")
        return dict(tickets.fetch(ids))

    table = RecordTable(LISTING, fetch, CLOCK)  # type: ignore[arg-type]
    table.show(range(1, 20))
    with qtbot.waitSignal(table.failed) as told:
        _view(qtbot, table).grab()
    assert told.args is not None and isinstance(told.args[0], OSError)
    broken[0] = False
    table.refresh()
    assert table.index(0, 0).data() == "AS2611-0001"


def test_selection_cursor_and_place_stay_with_their_records(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(1000)
    view = _view(qtbot, table)
    assert view.select_id(500)
    height = view.visualRect(view.currentIndex()).top()
    table.show([record_id for record_id in range(1, 1001) if record_id % 3 != 0])
    assert list(view.selected_ids()) == [500] and view.current_id() == 500
    assert view.visualRect(view.currentIndex()).top() == height
    table.show([1, 2])
    assert view.current_id() is None and view.selected_count() == 0


def test_a_new_record_on_top_of_a_list_at_its_top_is_seen(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(1000)
    view = _view(qtbot, table)
    assert view.select_id(1) and view.verticalScrollBar().value() == 0
    table.show([2000, *range(1, 1001)])
    assert view.current_id() == 1
    assert view.rowAt(0) == 0 and table.id_at(0) == 2000
    table.show([*range(2001, 2101), *range(1, 1001)])  # too many to keep the cursor in sight as well
    assert view.current_id() == 1 and view.rowAt(0) > 0


@pytest.mark.parametrize("rows_come", ["while it is hidden", "once it is seen again"])
def test_a_list_left_at_its_top_is_at_its_top_when_it_is_seen_again(
    qtbot: QtBot, tickets: Tickets, rows_come: str
) -> None:
    table = tickets.table(40)
    view, tabs = _tab(qtbot, table)
    view.select_id(1)
    tabs.setCurrentIndex(1)
    if rows_come == "once it is seen again":  # as a page does that reloads when it is shown
        tabs.setCurrentIndex(0)
    table.show([*range(2001, 2101), *range(1, 41)])
    tabs.setCurrentIndex(0)
    assert view.rowAt(0) == 0 and view.current_id() == 1
    qtbot.keyClick(view, Qt.Key.Key_Home)  # from now on somebody works in it
    table.show([*range(3001, 3101), *table.ids()])
    assert view.current_id() == 2001 and view.rowAt(0) > 0


def test_a_place_is_kept_while_the_list_is_hidden(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(40)
    view, tabs = _tab(qtbot, table)
    view.select_id(30)
    height = view.visualRect(view.currentIndex()).top()
    tabs.setCurrentIndex(1)
    table.show([*range(2001, 2101), *range(1, 41)])
    tabs.setCurrentIndex(0)
    assert view.current_id() == 30 and view.visualRect(view.currentIndex()).top() == height


def test_all_of_a_long_list_is_selected_and_named(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(300_000)
    view = _view(qtbot, table)
    with qtbot.waitSignal(view.selection_changed) as told:
        qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert told.args == [300_000] and len(view.selected_ids()) == 300_000


def test_shift_end_selects_to_the_end(qtbot: QtBot, tickets: Tickets) -> None:
    view = _view(qtbot, tickets.table(1000))
    view.select_id(990)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert list(view.selected_ids()) == list(range(990, 1001))


def test_enter_and_double_click_open_the_record(qtbot: QtBot, tickets: Tickets) -> None:
    view = _view(qtbot, tickets.table(50))
    opened: list[int] = []
    view.opened.connect(opened.append)
    view.select_id(7)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    point = view.visualRect(view.model().index(3, 1)).center()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened == [7, 4]


def test_copy_keeps_digits_and_customers_text(qtbot: QtBot, tickets: Tickets) -> None:
    view = _view(qtbot, tickets.table(50))
    view.select_id(7)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text, html = _clipboard()
    assert text.split("\t")[:3] == ["AS2611-0007", "=1+1", "3001000000000000107"]
    assert "mso-number-format:'\\@'\">3001000000000000107</td>" in html
    view.select_id(6)
    view.copy_selection()
    assert "&lt;b&gt;Lily9&lt;/b&gt;" in _clipboard()[1]


def test_header_click_asks_for_an_order_and_the_arrow_shows_it(qtbot: QtBot, tickets: Tickets) -> None:
    table = tickets.table(50)
    view = _view(qtbot, table)
    wanted: list[tuple[str, bool]] = []
    view.sort_requested.connect(lambda key, descending: wanted.append((key, descending)))

    def click(section: int) -> None:
        x = view.columnViewportPosition(section) + 30
        qtbot.mouseClick(view.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 15))

    click(1)
    table.set_sort(*wanted[-1])
    click(1)
    click(4)  # cannot be sorted by
    assert wanted == [("customer", False), ("customer", True)]
    assert "↑" in table.headerData(1, Qt.Orientation.Horizontal)


def test_columns_hide_move_resize_freeze_and_come_back(qtbot: QtBot, tickets: Tickets) -> None:
    view = _view(qtbot, tickets.table(50))
    saved: list[bool] = []
    view.layout_changed.connect(lambda: saved.append(True))
    view.columns.set_shown(4, False)
    view.columns.set_shown(5, True)
    view.columns.move(3, -1)
    view.horizontalHeader().resizeSection(0, 133)
    view.columns.freeze_to(1)
    layout = view.column_layout()
    assert len(saved) >= 5
    other = _view(qtbot, tickets.table(50))
    other.restore_column_layout(layout)
    assert _titles(other) == ["ticket_no", "customer", "state", "order_no", "note", "refund", "opened_at", "due"]
    assert other.columnWidth(0) == 133 and other.columns.frozen == 2
    other.columns.reset()
    assert other.column_layout() == _view(qtbot, tickets.table(5)).column_layout()


@pytest.mark.parametrize(
    "saved",
    [
        {},
        {"columns": "no list", "frozen": "many"},
        {"columns": [{"key": "gone", "width": 90}, {"key": "state", "width": -4, "hidden": "yes"}, 7], "frozen": 99},
        {"columns": [{"key": column.key, "hidden": True} for column in LISTING.columns]},
    ],
)
def test_a_damaged_layout_shows_a_usable_list(qtbot: QtBot, tickets: Tickets, saved: dict[str, object]) -> None:
    view = _view(qtbot, tickets.table(5))
    view.restore_column_layout(saved)
    assert view.columns.shown_sections()
    assert all(view.columnWidth(section) >= 40 for section in view.columns.shown_sections())


def test_frozen_columns_stay_while_the_others_scroll(qtbot: QtBot, tickets: Tickets) -> None:
    view = _view(qtbot, tickets.table(50), width=500)
    view.columns.freeze_to(0)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    frozen = view.visualRect(view.model().index(2, 0))
    assert frozen.left() == 0 and view.indexAt(frozen.center()) == view.model().index(2, 0)
    _click(qtbot, view, 2)
    assert view.current_id() == 3 and view.horizontalScrollBar().value() > 0
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.visualRect(view.currentIndex()).left() >= view.columns.frozen_width()


def test_a_shown_list_with_frozen_columns_goes_away_quietly(qtbot: QtBot, tickets: Tickets) -> None:
    window = QWidget()
    view = RecordView(window)
    table = tickets.table(50)
    table.setParent(window)
    view.set_table(table)
    window.show()
    view.columns.freeze_to(1)
    QApplication.processEvents()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(view)


def test_the_right_click_names_what_is_selected(qtbot: QtBot, tickets: Tickets) -> None:
    view = _view(qtbot, tickets.table(50))
    view.select_id(3)
    with qtbot.waitSignal(view.context_menu_requested) as told:
        at = view.visualRect(view.currentIndex()).center()
        click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), click)
    assert told.args is not None and list(told.args[0]) == [3]


def test_stretches_of_rows_count_and_pick_like_the_rows_themselves() -> None:
    ranges = RowRanges([(5, 9), (0, 2), (2, 3), (20, 20)])
    rows = [0, 1, 2, 3, 5, 6, 7, 8, 9, 20]
    assert len(ranges) == len(rows)
    assert [row for row in range(25) if row in ranges] == rows
    assert list(ranges.pick([n * 10 for n in range(30)])) == [n * 10 for n in rows]
