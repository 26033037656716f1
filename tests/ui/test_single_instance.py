"""A second start wakes the first desk and hands over its files; a killed desk is in nobody's way."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from shopdesk.core.errors import UserError
from shopdesk.core.paths import DataFolder
from shopdesk.ui import single_instance
from shopdesk.ui.single_instance import SingleInstance

ROOT = Path(__file__).parents[2]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from shopdesk.core.paths import DataFolder
from shopdesk.ui.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(DataFolder(Path(sys.argv[1])))
print("first" if instance.take([Path(name) for name in sys.argv[2:]]) else "second", flush=True)
"""


def _start(qtbot: QtBot, folder: DataFolder, *files: str) -> str:
    process = QProcess()
    process.setWorkingDirectory(str(ROOT))
    with qtbot.waitSignal(process.finished, timeout=30_000):
        process.start(sys.executable, ["-c", SECOND, str(folder.root), *files])
    return bytes(process.readAllStandardOutput().data()).decode().strip()


def test_the_second_start_hands_over_its_files_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "店 铺")
    first = SingleInstance(folder)
    told: list[list[Path]] = []
    first.raised.connect(told.append)
    assert first.take()
    assert _start(qtbot, folder, "/shop/订单 1.csv", "/shop/b.xlsx") == "second"
    assert _start(qtbot, folder) == "second"
    assert told == [[Path("/shop/订单 1.csv"), Path("/shop/b.xlsx")], []]
    first.close()
    assert _start(qtbot, folder) == "first"


def test_another_data_folder_is_another_desk(qtbot: QtBot, tmp_path: Path) -> None:
    first, other = (SingleInstance(DataFolder(tmp_path / name)) for name in ("a", "b"))
    assert first.take() and other.take()
    first.close()
    other.close()


def test_a_killed_desk_leaves_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    code = SECOND + "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    killed = subprocess.run([sys.executable, "-c", code, str(folder.root)], cwd=ROOT, check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    after = SingleInstance(folder)
    assert after.take()
    told: list[list[Path]] = []
    after.raised.connect(told.append)
    assert _start(qtbot, folder, os.fspath(tmp_path / "x.csv")) == "second"
    assert told == [[tmp_path / "x.csv"]]
    after.close()


def test_a_first_desk_that_hangs_is_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both live in this thread, so the first one cannot answer while the second one waits."""
    monkeypatch.setattr(single_instance, "_WAIT_MS", 300)
    first, second = (SingleInstance(DataFolder(tmp_path)) for _ in range(2))
    assert first.take()
    with pytest.raises(UserError, match="does not answer"):
        second.take()
    first.close()


def test_noise_on_the_socket_is_ignored(qtbot: QtBot, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    first = SingleInstance(folder)
    told: list[list[Path]] = []
    first.raised.connect(told.append)
    assert first.take()
    code = f"""
from PySide6.QtNetwork import QLocalSocket
socket = QLocalSocket()
socket.connectToServer({single_instance.socket_name(folder)!r})
socket.waitForConnected(1000)
socket.write({b"[1, 2"!r} + bytes([10]))
socket.waitForReadyRead(2000)
"""
    process = QProcess()
    with qtbot.waitSignal(process.finished, timeout=30_000):
        process.start(sys.executable, ["-c", code])
    assert told == [[]]
    first.close()
