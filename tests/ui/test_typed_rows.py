from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QTableWidget,
    QTableWidgetSelectionRange,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from shopdesk.core.errors import UserError
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.typed_rows import Texts, TypedColumn, TypedRow, TypedRows

COLUMNS = (TypedColumn("goods", "Goods"), TypedColumn("pieces", "Pieces", 60, number=True, most=99))


def one_piece(texts: Texts) -> Texts:
    if texts["goods"] == "?":
        raise UserError("What is that?")
    return {**texts, "pieces": texts["pieces"] or "1"}


class Rows:
    """A dialog with rows on the screen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = QDialog()
        qtbot.addWidget(self.dialog)
        self.table, self.after = QTableWidget(), QLineEdit()
        layout = QVBoxLayout(self.dialog)
        layout.addWidget(self.table)
        layout.addWidget(self.after)
        self.rows = TypedRows(self.table, COLUMNS, guard_composition(self.dialog), one_piece)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def type(self, *keys: str | Qt.Key) -> None:
        """Press keys where the focus is, as it goes."""
        for key in keys:
            for one in key if isinstance(key, str) else ():
                QTest.keyClicks(QApplication.focusWidget() or self.table, one)
            if isinstance(key, Qt.Key):
                QTest.keyClick(QApplication.focusWidget() or self.table, key)
            QCoreApplication.processEvents()

    def told(self) -> list[tuple[object, str, str]]:
        return [(row.origin, row.texts["goods"], row.texts["pieces"]) for row in self.rows.rows()]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., Rows]:
    def show(*goods: str, **named: bool) -> Rows:
        made = Rows(qtbot)
        made.rows.show([TypedRow(name, {"goods": name, "pieces": "1"}) for name in goods], **named)  # type: ignore[arg-type]
        made.table.setFocus()
        made.table.setCurrentCell(0, 0)
        return made

    return show


def test_enter_goes_from_cell_to_cell_and_a_new_row_comes_by_itself(shown: Callable[..., Rows]) -> None:
    made = shown()
    made.type("dress", Qt.Key.Key_Return, "2", Qt.Key.Key_Return, "scarf", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert made.told() == [(None, "dress", "2"), (None, "scarf", "1")]
    assert made.table.rowCount() == 3


def test_tab_leaves_the_table_from_the_empty_row(shown: Callable[..., Rows]) -> None:
    made = shown("dress")
    made.type(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert (made.table.currentRow(), QApplication.focusWidget()) == (1, made.table)
    made.type(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is made.after


def test_the_row_with_the_cursor_is_taken_away(shown: Callable[..., Rows], qtbot: QtBot) -> None:
    made = shown("dress", "scarf")
    with qtbot.waitSignal(made.rows.changed):
        QTest.keyClick(made.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert made.told() == [("scarf", "scarf", "1")]
    made.table.setCurrentCell(1, 0)
    assert not made.rows.can_remove()  # the empty one stays


def test_rows_that_do_not_grow_stay_as_many(shown: Callable[..., Rows]) -> None:
    made = shown("dress", grows=False)
    assert made.table.rowCount() == 1 and not made.rows.can_remove()


def test_a_number_takes_digits_up_to_its_most(shown: Callable[..., Rows]) -> None:
    made = shown("dress")
    made.table.setCurrentCell(0, 1)
    made.type("7", "a", "55", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert made.told() == [("dress", "dress", "75")]


def test_what_cannot_be_completed_says_why(shown: Callable[..., Rows]) -> None:
    made = shown()
    made.type("?", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    item = made.table.item(0, 0)
    assert item is not None and "What is that?" in item.toolTip()


def test_enter_of_a_composition_stays_in_the_cell(shown: Callable[..., Rows]) -> None:
    made = shown()
    made.type("d")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QApplication.sendEvent(editor, QInputMethodEvent("lian", []))
    made.type(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor


def test_delete_empties_what_is_selected(shown: Callable[..., Rows]) -> None:
    made = shown("dress", "scarf", "belt")
    made.table.setRangeSelected(QTableWidgetSelectionRange(0, 0, 1, 0), True)
    QTest.keyClick(made.table, Qt.Key.Key_Delete)
    assert made.told() == [("dress", "", "1"), ("scarf", "", "1"), ("belt", "belt", "1")]
    made.table.setCurrentCell(2, 1)
    QTest.keyClick(made.table, Qt.Key.Key_Delete)
    assert made.told()[2] == ("belt", "belt", "1")  # completed again, as if it were typed


def paste(made: Rows, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(made.table, QKeySequence.StandardKey.Paste)


def test_cells_copied_elsewhere_are_pasted_and_make_rows(shown: Callable[..., Rows], qtbot: QtBot) -> None:
    made = shown("dress")
    pasted: list[bool] = []
    QShortcut(QKeySequence.StandardKey.Paste, made.dialog, lambda: pasted.append(True))
    with qtbot.waitSignal(made.rows.changed):
        paste(made, 'skirt\t3\r\n"belt, 2\nlong"\t\r\nhat\t1,000\t7\r\n')
    assert made.told() == [("dress", "skirt", "3"), (None, "belt, 2 long", "1"), (None, "hat", "1")]
    assert made.table.rowCount() == 4  # and an empty one
    assert pasted == []  # photos beside the table do not take it


def test_one_text_is_pasted_into_all_that_is_selected(shown: Callable[..., Rows]) -> None:
    made = shown("dress", "scarf")
    made.table.setCurrentCell(0, 1)
    made.table.setRangeSelected(QTableWidgetSelectionRange(0, 1, 1, 1), True)
    paste(made, "5\n")
    assert [pieces for _origin, _goods, pieces in made.told()] == ["5", "5"]
    paste(made, "many")  # no number of pieces
    assert [pieces for _origin, _goods, pieces in made.told()] == ["5", "5"]


def test_what_is_not_typed_into_is_not_pasted_into(shown: Callable[..., Rows]) -> None:
    made = shown("dress", grows=False, editable={"pieces"})
    paste(made, "skirt\t2\nhat\t3")
    assert made.told() == [("dress", "dress", "2")]
    made.table.setCurrentCell(0, 0)
    QTest.keyClick(made.table, Qt.Key.Key_Delete)
    assert made.told() == [("dress", "dress", "2")]
