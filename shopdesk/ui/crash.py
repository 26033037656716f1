"""Errors nobody expected, from any thread and from Qt itself: to the log, and once to the person."""

import logging

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from shopdesk.core.log import masked, route_unexpected

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class UnexpectedErrors(QObject):
    """``happened`` carries a traceback to show, on the GUI thread, whatever thread it comes from.

    While one is being shown, further ones only go to the log: a broken slot of a timer must not pile up dialogs.
    """

    happened = Signal(str)
    _posted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)
        self._back = route_unexpected(self._posted.emit)
        self._qt_before = qInstallMessageHandler(_log_qt_message)

    def close(self) -> None:
        """Give every hook back."""
        self._back()
        qInstallMessageHandler(self._qt_before)

    def _on_posted(self, details: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self.happened.emit(details)
        finally:
            self._showing = False


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = context.category or "default"
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, masked(message))
