"""What customers wrote is shown as they wrote it, in tool tips too."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from shopdesk.ui.detail import ActionRow
from shopdesk.ui.plain_table import allow, fill_table, set_up_table
from shopdesk.ui.plain_tip import plain_tip

HOSTILE = "<img src='file:///secret'> & <b>急</b>\n第二行"


def read_as_qt_does(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_a_tip_says_just_what_was_written() -> None:
    assert read_as_qt_does(plain_tip(HOSTILE)) == HOSTILE
    assert plain_tip("") == ""
    assert plain_tip("Only the owner's & the supervisor's") == "Only the owner's & the supervisor's"


def test_a_barred_button_says_names_as_they_are(qtbot: QtBot) -> None:
    row = ActionRow()
    qtbot.addWidget(row)
    row.set_actions([("Refund", lambda: None, "plain", f"Only {HOSTILE} may")])
    (button,) = row.findChildren(QPushButton)
    assert not button.isEnabled()
    assert read_as_qt_does(button.toolTip()) == f"Only {HOSTILE} may"


def test_a_button_barred_by_a_record_says_its_name_as_it_is(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    allow(button, HOSTILE)
    assert read_as_qt_does(button.toolTip()) == HOSTILE


def test_cells_of_imported_files_are_no_markup(qtbot: QtBot) -> None:
    table = QTableWidget()
    qtbot.addWidget(table)
    set_up_table(table, ["value"])
    fill_table(table, [(HOSTILE,)])
    item = table.item(0, 0)
    assert item is not None
    assert read_as_qt_does(item.toolTip()) == HOSTILE
