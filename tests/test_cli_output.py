"""Commands whose output nobody takes: a reader that went away, a disk that is full."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shopdesk.cli import main
from tests.shop_folder import DATA

COMMANDS = [["--version"], ["find", "nobody", "--json"]]
FULL = Path("/dev/full")


class _Barred(io.RawIOBase):
    """A file that takes nothing."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def writable(self) -> bool:
        return True

    def write(self, _data: object) -> int:
        raise OSError(self._number, os.strerror(self._number))


@pytest.fixture
def data(tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]) -> Path:
    """A data folder with a shop."""
    orders = DATA / "taobao_2019" / "ExportOrderList202611011000.csv"
    assert main(["--data", str(tmp_path / "data"), "import", str(orders)]) == 0
    capsys.readouterr()
    return tmp_path / "data"


def _run(data: Path, command: list[str], stdout: int) -> tuple[int, str]:
    whole = [sys.executable, "-m", "shopdesk.cli", "--data", str(data), *command]
    named = {"SHOPDESK_LANGUAGE": "en", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(whole, stdout=stdout, stderr=subprocess.PIPE, check=False, env=os.environ | named)
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_reader_that_went_away_is_no_trouble(data: Path, command: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        assert _run(data, command, writing) == (0, "")
    finally:
        os.close(writing)


@pytest.mark.skipif(not FULL.exists(), reason="only here a disk is always full")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_full_disk_is_told_in_a_sentence(data: Path, command: list[str]) -> None:
    with FULL.open("wb") as full:
        code, told = _run(data, command, full.fileno())
    assert code == 1
    assert told.splitlines() == ["The output could not be written as a whole. The disk it goes to may be full."]


@pytest.mark.parametrize(
    ("number", "code", "lines"), [(errno.EPIPE, 0, 0), (errno.EINVAL, 0, 0), (errno.ENOSPC, 1, 1), (errno.EIO, 1, 1)]
)  # Windows tells of a closed pipe as of a wrong argument
def test_what_became_of_the_output_decides(
    data: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: int, lines: int
) -> None:
    monkeypatch.setenv("SHOPDESK_LANGUAGE", "en")
    told = io.StringIO()
    monkeypatch.setattr(sys, "stderr", told)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(_Barred(number))))
    assert main(["--data", str(data), "find", "nobody"]) == code
    assert len(told.getvalue().splitlines()) == lines


@pytest.mark.usefixtures("qapp")
def test_a_refusal_stays_one_whatever_becomes_of_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOPDESK_LANGUAGE", "en")
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, io.TextIOWrapper(io.BufferedWriter(_Barred(errno.EPIPE))))
    assert main(["--data", str(tmp_path / "nowhere"), "--json", "find", "nobody"]) == 2


@pytest.mark.skipif(not FULL.exists(), reason="only here a disk is always full")
def test_a_command_that_is_none_is_refused_without_words_too(tmp_path: Path) -> None:
    with FULL.open("wb") as full:
        command = [sys.executable, "-m", "shopdesk.cli", "--data", str(tmp_path), "nonsense"]
        assert subprocess.run(command, stderr=full, check=False).returncode == 2
