"""The guards in conftest.py and pyproject.toml do stop what they are there for."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROBES = {
    "python_log": ('logging.getLogger("x").warning("bad thing")', "unexpected log records"),
    "missing_log": ("pass", "expected log records that never came"),
    "python_warning": ('warnings.warn("old way")', "UserWarning: old way"),
    "qt_message": ('qWarning("Timers cannot be stopped")', "Timers cannot be stopped"),
    "thread": ("t = threading.Thread(target=boom); t.start(); t.join()", "PytestUnhandledThreadException"),
    "forgotten": ("Forgotten()", "PytestUnraisableException"),
    "open_file": ("open(__file__)", "ResourceWarning"),
    "qt_slot": ("s = Sender(); s.fired.connect(boom); s.fired.emit()", "ZeroDivisionError"),
}
HEAD = """
import logging, threading, warnings, pytest
from PySide6.QtCore import QObject, Signal, qWarning

class Forgotten:
    def __del__(self): raise ValueError

class Sender(QObject):
    fired = Signal()

def boom(): 1 / 0

def test_quiet(): pass

@pytest.mark.expects_log("bad thing")
def test_expected(): logging.getLogger("x").warning("bad thing")
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("probes")
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "pyproject.toml", folder)
    for name in ("conftest.py", "shop_folder.py"):
        shutil.copy(ROOT / "tests" / name, folder / "tests")
    marks = {"missing_log": '@pytest.mark.expects_log("never")\n'}
    bodies = (f"{marks.get(name, '')}def test_{name}():\n    {code}\n" for name, (code, _) in PROBES.items())
    (folder / "tests" / "test_probes.py").write_text(HEAD + "\n" + "\n".join(bodies), encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment["PYTHONPATH"] = str(ROOT)  # the conftest stands on a module beside it
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", "-rA"]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=120
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("name", PROBES)
def test_a_complaint_fails_the_test(outcome: str, name: str) -> None:
    lines = [line for line in outcome.splitlines() if line.endswith(f"::test_{name}") or f"::test_{name} - " in line]
    assert any(line.startswith(("FAILED", "ERROR")) for line in lines), outcome
    assert PROBES[name][1] in outcome


@pytest.mark.parametrize("name", ["quiet", "expected"])
def test_a_quiet_test_passes(outcome: str, name: str) -> None:
    lines = [line for line in outcome.splitlines() if f"::test_{name}" in line and line[0].isupper()]
    assert [line.split()[0] for line in lines] == ["PASSED"], outcome
