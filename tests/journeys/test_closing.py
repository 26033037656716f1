"""Closing the desk loses nothing that somebody typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import WINDOW, PcSettings
from shopdesk.office import open_office
from shopdesk.orders import service
from shopdesk.orders.dialogs import OrderDialog
from shopdesk.ui.theme import Theme
from shopdesk.workplace import Workplace


def press(title: str) -> None:
    """Press a button of the question that is about to be asked."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        next(button for button in box.buttons() if button.text() == title).click()
    else:
        QTimer.singleShot(10, lambda: press(title))


def test_a_note_that_is_not_saved_keeps_the_desk_open(qtbot: QtBot, workplace: Workplace, order: OrderDialog) -> None:
    order.ui.noteEdit.setPlainText("Called twice")
    press("Keep it")
    assert not workplace.window.close()
    assert workplace.window.isVisible() and order.isVisible()
    assert order.ui.noteEdit.toPlainText() == "Called twice"
    press("Close without saving")
    with qtbot.waitSignal(workplace.window.closed):
        workplace.window.close()


def test_the_windows_of_records_close_with_the_desk(qtbot: QtBot, workplace: Workplace, order: OrderDialog) -> None:
    with qtbot.waitSignal(workplace.window.closed):
        assert workplace.window.close()
    assert not QApplication.activeModalWidget()
    assert not [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def test_a_restore_that_was_refused_does_not_happen_later(workplace: Workplace, order: OrderDialog) -> None:
    order.ui.noteEdit.setPlainText("Called twice")
    press("Keep it")
    workplace.preferences.restore_requested.emit(Path("backup.db"))
    assert workplace.window.isVisible()
    assert workplace.restore_from is None
    order.ui.noteEdit.setPlainText("")
    workplace.preferences.restore_requested.emit(Path("backup.db"))
    assert workplace.restore_from == Path("backup.db")


def test_a_note_somebody_else_wrote_meanwhile_is_told(qtbot: QtBot, workplace: Workplace, order: OrderDialog) -> None:
    desk, facts = workplace.desk, order.detail.facts
    assert facts is not None
    order.ui.noteEdit.setPlainText("mine")
    with qtbot.waitSignal(desk.changed):
        desk.write("", service.change_note, facts.id, "", "theirs")
    order.save()
    qtbot.waitUntil(lambda: "theirs" in order.ui.messageLabel.text())
    assert order.ui.noteEdit.toPlainText() == "mine"
    with qtbot.waitSignal(desk.changed):
        order.save()
    assert desk.read(service.order_facts, facts.id).note == "mine"
    order.ui.noteEdit.setPlainText("mine, again")
    with qtbot.waitSignal(desk.changed):
        order.save()
    assert desk.read(service.order_facts, facts.id).note == "mine, again"


@pytest.mark.parametrize("page", ["today", "orders", "aftersales", "photos", "claims", "customers", "settings"])
def test_the_desk_opens_where_it_was_closed(tmp_path: Path, qtbot: QtBot, qapp: QApplication, page: str) -> None:
    folder = DataFolder(tmp_path / "data")
    PcSettings(folder.settings).set(WINDOW, {"page": page})
    theme = Theme(qapp, "light")
    opened = Workplace(open_office(folder), theme)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    with qtbot.waitSignal(opened.window.closed):
        opened.window.close()
    qtbot.waitUntil(lambda: not opened.jobs.running(), timeout=20_000)
    opened.close()
    theme.deleteLater()
    assert PcSettings(folder.settings).get(WINDOW)["page"] == page
