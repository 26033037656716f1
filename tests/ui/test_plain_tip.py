"""What customers wrote is shown as they wrote it, in tool tips too."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from shopdesk.ui.plain_table import fill_table, set_up_table
from shopdesk.ui.plain_tip import plain_tip

HOSTILE = "<img src='file:///secret'> & <b>急</b>\n第二行"


def read_as_qt_does(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_a_tip_says_just_what_was_written() -> None:
    assert read_as_qt_does(plain_tip(HOSTILE)) == HOSTILE
    assert plain_tip("") == ""


def test_cells_of_imported_files_are_no_markup(qtbot: QtBot) -> None:
    table = QTableWidget()
    qtbot.addWidget(table)
    set_up_table(table, ["value"])
    fill_table(table, [(HOSTILE,)])
    item = table.item(0, 0)
    assert item is not None
    assert read_as_qt_does(item.toolTip()) == HOSTILE
