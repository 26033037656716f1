"""Errors in slots and threads, and Qt's own complaints, reach the log and the person."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal, qWarning
from pytestqt.qtbot import QtBot

from shopdesk.ui.crash import UnexpectedErrors


@pytest.fixture
def errors(qtbot: QtBot) -> Iterator[UnexpectedErrors]:
    errors = UnexpectedErrors()
    yield errors
    errors.close()


class Button(QObject):
    clicked = Signal()


def _fail() -> None:
    raise ZeroDivisionError("slot")


@pytest.mark.expects_log("unexpected error in the window")
def test_an_error_in_a_slot_is_shown(qtbot: QtBot, errors: UnexpectedErrors) -> None:
    told: list[str] = []
    errors.happened.connect(told.append)
    button = Button()
    button.clicked.connect(_fail)
    button.clicked.emit()
    qtbot.waitUntil(lambda: bool(told))
    assert "ZeroDivisionError: slot" in told[0] and "_fail" in told[0]


@pytest.mark.expects_log("unexpected error in")
def test_an_error_in_a_thread_is_shown_on_the_gui_thread(qtbot: QtBot, errors: UnexpectedErrors) -> None:
    threads: list[bool] = []
    errors.happened.connect(
        lambda _details: threads.append(threading.current_thread() is threading.main_thread()),
        Qt.ConnectionType.DirectConnection,
    )
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [True]


@pytest.mark.expects_log("unexpected error in the window")
def test_errors_while_one_is_shown_do_not_pile_up(qtbot: QtBot, errors: UnexpectedErrors) -> None:
    told: list[str] = []
    button = Button()
    button.clicked.connect(_fail)

    def show(details: str) -> None:
        told.append(details)
        for _ in range(3):
            button.clicked.emit()
            qtbot.wait(1)

    errors.happened.connect(show)
    button.clicked.emit()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(1)
    assert len(told) == 1


@pytest.mark.expects_log("default: complaint about <number>")
def test_qt_messages_go_to_the_log_without_personal_data(errors: UnexpectedErrors) -> None:
    qWarning("complaint about 13800138000")


def test_every_hook_is_given_back(qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    UnexpectedErrors().close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert logging.getLogger("qt").handlers == []
