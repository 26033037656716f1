"""One desk per data folder: a second start wakes the first one and hands over its files."""

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from shopdesk.core.errors import UserError
from shopdesk.core.locks import FileLock
from shopdesk.core.paths import DataFolder
from shopdesk.core.text import translate

_WAIT_MS = 5_000
_LONGEST = 1_000_000  # bytes of a message


class SingleInstance(QObject):
    """The first desk of a data folder listens; ``raised`` carries the files a later start was given.

    The lock decides who is first; the system takes it back when a desk is killed.
    """

    raised = Signal(list)

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = FileLock(folder.running / "desk.lock")
        self._name = socket_name(folder)
        self._server: QLocalServer | None = None

    def take(self, files: Sequence[Path] = ()) -> bool:
        """True for the first desk; else the first one has been woken, and this one should end.

        Raises UserError when the first one does not answer, OSError when the folder cannot be written.
        """
        if self._lock.acquire():
            self._listen()
            return True
        self._wake([str(path.absolute()) for path in files])
        return False

    def close(self) -> None:
        """Let another desk be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)  # of a killed desk: we hold the lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            received = bytearray()
            socket.readyRead.connect(lambda socket=socket, received=received: self._read(socket, received))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket, received)

    def _read(self, socket: QLocalSocket, received: bytearray) -> None:
        received += bytes(socket.readAll().data())
        if len(received) > _LONGEST:
            socket.abort()
        elif received.endswith(b"\n"):
            socket.write(b"ok\n")
            socket.flush()
            self.raised.emit(_files(bytes(received)))
            received.clear()

    def _wake(self, files: list[str]) -> None:
        socket = QLocalSocket()
        deadline = QDeadlineTimer(_WAIT_MS)
        message = json.dumps({"files": files}).encode() + b"\n"
        # The first one may hold the lock but not listen yet.
        while not deadline.hasExpired():
            socket.connectToServer(self._name)
            if socket.waitForConnected(500):
                socket.write(message)
                if _until(socket.canReadLine, lambda: socket.waitForReadyRead(200), deadline):
                    socket.disconnectFromServer()
                    return
            socket.abort()
            QThread.msleep(50)
        raise UserError(
            translate("SingleInstance", "ShopDesk is open already but does not answer. End it, then start again.")
        )


def socket_name(folder: DataFolder) -> str:
    """The name under which the first desk of a data folder listens."""
    place = os.path.normcase(os.path.realpath(folder.root))
    return f"shopdesk-{hashlib.sha256(place.encode()).hexdigest()[:20]}"


def _until(done: Callable[[], bool], wait: Callable[[], object], deadline: QDeadlineTimer) -> bool:
    while not done() and not deadline.hasExpired():
        wait()
    return done()


def _files(message: bytes) -> list[Path]:
    try:
        return [Path(str(name)) for name in json.loads(message)["files"]]
    except (ValueError, KeyError, TypeError):
        return []
