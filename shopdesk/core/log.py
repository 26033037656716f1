"""The program's log without personal data, and what is left of a crash for the next start."""

import faulthandler
import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from types import TracebackType
from typing import Any

from shopdesk.core.paths import DataFolder

_LOG_BYTES, _OLD_LOGS = 1_000_000, 3
_log = logging.getLogger(__name__)

# Every run is bounded: a pattern that looks again and again over a long text would stop the program.
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}")
# Phones with or without blanks and dashes, order and tracking numbers with their letters; dates stay readable.
_NUMBER = re.compile(r"(?<!\d)\+?[A-Za-z]{0,4}\d(?:[ -]?\d){6,}")
_DATE = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d(?: [0-2]\d)?", re.ASCII)
# A Chinese address: a place, and behind it a smaller one, down to the door, with everything up to the next break.
_ADDRESS = re.compile(
    r"[\u4e00-\u9fff]{2,8}(?:省|自治区|市|州|盟|区|县|旗)[ \u3000]*"
    r"[\w\u4e00-\u9fff#\-—()() \u3000]{0,60}?(?:路|街|道|巷|弄|里|号|村|镇|乡|组|栋|幢|楼|单元|室|区|县|旗)"
    r"[\w\u4e00-\u9fff#\-—()()]{0,60}"
)


def masked(text: str) -> str:
    """The text without phone, order and tracking numbers, e-mail addresses and Chinese street addresses."""
    text = _EMAIL.sub("<mail>", text)
    text = _ADDRESS.sub("<address>", text)
    return _NUMBER.sub(lambda match: match[0] if _DATE.fullmatch(match[0]) else "<number>", text)


class MaskingFormatter(logging.Formatter):
    """Masks the whole record, the traceback too."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        stamp = record.__dict__.get("asctime", "")
        return stamp + masked(text[len(stamp) :]) if stamp and text.startswith(stamp) else masked(text)


class _LogFile(RotatingFileHandler):
    def rotate(self, source: str, dest: str) -> None:
        # Windows refuses while a second process writes to the log: it grows until somebody is alone with it.
        with suppress(OSError):
            super().rotate(source, dest)


def start_log(folder: DataFolder, level: int = logging.INFO) -> logging.Handler | None:
    """Log to the data folder from now on; None when it cannot be written, which is no reason not to start."""
    try:
        folder.log.parent.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(folder.log, maxBytes=_LOG_BYTES, backupCount=_OLD_LOGS, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    logging.raiseExceptions = False  # a full disk must not fill a terminal, of which a window has none
    return handler


def stop_log(handler: logging.Handler | None) -> None:
    """Close the log again."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()


class CrashLog:
    """The file faulthandler writes to when the program dies; empty after a proper end."""

    def __init__(self, folder: DataFolder) -> None:
        folder.crash_log.parent.mkdir(parents=True, exist_ok=True)
        self._path = folder.crash_log
        self._file = open(self._path, "w", encoding="utf-8")  # noqa: SIM115  faulthandler writes to it at the end
        self._file.write(f"ShopDesk, process {os.getpid()}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n")
        self._file.flush()
        faulthandler.enable(self._file, all_threads=True)

    def close(self) -> None:
        """A proper end: nothing to tell."""
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            self._path.unlink()


def previous_crash(folder: DataFolder) -> str | None:
    """What the last crash left, once; call it before the new CrashLog is made.

    A run that was killed from outside leaves its first line only: that is no crash of ours.
    """
    try:
        text = folder.crash_log.read_text(encoding="utf-8", errors="replace")
        os.replace(folder.crash_log, folder.crash_log.with_name("crash_previous.log"))
    except OSError:
        return None
    return masked(text) if len(text.strip().splitlines()) > 1 else None


def details_of(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """A traceback to show and to copy, without personal data."""
    return masked("".join(traceback.format_exception(kind, error, trace)))


def route_unexpected(report: Callable[[str], None]) -> Callable[[], None]:
    """Log every exception nobody caught, in any thread, and hand its details to ``report``; returns the way back."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def tell(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, where: str) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            before[0](kind, error if error is not None else kind(), trace)
            return
        _log.error("unexpected error in %s", where, exc_info=(kind, error if error is not None else kind(), trace))
        report(details_of(kind, error, trace))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        name = args.thread.name if args.thread else "a thread"
        tell(args.exc_type, args.exc_value, args.exc_traceback, name)

    def unraisable(args: Any) -> None:
        # Nobody waits for it and nothing was stopped by it: a line in the log is enough.
        info = (args.exc_type, args.exc_value, args.exc_traceback)
        _log.error("ignored error: %s", args.err_msg or "while an object was released", exc_info=info)

    sys.excepthook = lambda kind, error, trace: tell(kind, error, trace, "the window")
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable

    def back() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    return back
