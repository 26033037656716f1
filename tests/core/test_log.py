"""The log holds no personal data, and a crash is told at the next start."""

import logging
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.log import CrashLog, masked, previous_crash, route_unexpected, start_log, stop_log
from shopdesk.core.paths import DataFolder

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


@pytest.fixture
def log(folder: DataFolder) -> Iterator[Path]:
    level, raising = logging.getLogger().level, logging.raiseExceptions
    handler = start_log(folder)
    yield folder.log
    stop_log(handler)
    logging.getLogger().setLevel(level)
    logging.raiseExceptions = raising


PERSONAL = [
    "13800138000",
    "138 0013 8000",
    "138-0013-8000",
    "+86 13800138000",
    "0571-87654321",
    "2881000000000000001",
    "SF1234567890123",
    "YT8812345678901",
    "zhou.jing+shop@mail.example.com",
    "浙江省杭州市西湖区文三路 1 号",
    "浙江省 杭州市 西湖区 文三路108号3幢2单元501室",
    "广东省深圳市南山区粤海街道科技园路6号",
    "北京市朝阳区建国门外大街1号",
]


@pytest.mark.parametrize("text", PERSONAL)
def test_personal_data_is_masked_wherever_it_stands(log: Path, text: str) -> None:
    logger = logging.getLogger("shopdesk.test")
    logger.info("order of %s arrived", text)
    logger.info("收件人：%s，请查收", text)
    logger.info("电话%s请查收", text)
    try:
        raise ValueError(f"row 3: {text}")
    except ValueError:
        logger.info("told", exc_info=True)
    written = log.read_text(encoding="utf-8")
    assert written.count("order of <") == 1 and "ValueError" in written
    assert text not in written
    for digits in filter(lambda part: len(part) >= 7, "".join(c if c.isdigit() else " " for c in text).split()):
        assert digits not in written


@pytest.mark.parametrize(
    "text",
    [
        "imported 12345 rows in 3.21 s",
        "2026-10-15 12:30:01,123 INFO",
        "revision 0001",
        "order 17 of 200",
        "设置已保存",
    ],
)
def test_what_a_log_is_for_stays_readable(text: str) -> None:
    assert masked(text) == text


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.from_regex(r"1[3-9]\d{9}", fullmatch=True))
def test_no_phone_number_gets_through(around: str, phone: str) -> None:
    assert phone not in masked(f"{around} {phone}，{around}")


def test_the_log_does_not_grow_for_ever(log: Path) -> None:
    logger = logging.getLogger("shopdesk.test")
    for _ in range(60):
        logger.info("字" * 40_000)
    assert sum(path.stat().st_size for path in log.parent.iterdir()) < 6_000_000
    assert len(list(log.parent.iterdir())) > 1


def test_a_log_that_cannot_be_written_does_not_stop_the_desk(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    assert start_log(DataFolder(tmp_path)) is None


def _run(folder: DataFolder, ending: str) -> int:
    code = f"""
import os, signal
from pathlib import Path
from shopdesk.core.log import CrashLog
from shopdesk.core.paths import DataFolder
log = CrashLog(DataFolder(Path({str(folder.root)!r})))
def broken_slot():
    {ending}
broken_slot()
"""
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, timeout=60).returncode


def test_a_crash_is_told_once_at_the_next_start(folder: DataFolder) -> None:
    assert previous_crash(folder) is None
    assert _run(folder, "os.kill(os.getpid(), signal.SIGSEGV)") == -signal.SIGSEGV
    told = previous_crash(folder)
    assert told is not None and "Segmentation fault" in told and "broken_slot" in told
    assert previous_crash(folder) is None


def test_a_proper_end_and_a_kill_from_outside_are_no_crash(folder: DataFolder) -> None:
    _run(folder, "log.close()")
    assert previous_crash(folder) is None
    _run(folder, "os.kill(os.getpid(), signal.SIGKILL)")
    assert previous_crash(folder) is None


def test_the_crash_log_can_be_opened_again(folder: DataFolder) -> None:
    for _ in range(2):
        CrashLog(folder).close()
    assert not folder.crash_log.exists()


@pytest.mark.expects_log("unexpected error in counter")
def test_an_error_in_a_thread_is_logged_and_reported_without_personal_data() -> None:
    told: list[str] = []
    back = route_unexpected(told.append)

    def fail() -> None:
        raise ValueError("13800138000")

    try:
        thread = threading.Thread(target=fail, name="counter")
        thread.start()
        thread.join()
    finally:
        back()
    assert len(told) == 1
    assert "in fail" in told[0] and "ValueError" in told[0] and "13800138000" not in told[0]
