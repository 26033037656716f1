"""The command line: the same services from a terminal, for scheduled exports, scripts and tests.

Exit 0 = all done, 1 = some rows failed (they are listed) or the output could not be written, 2 = refused (one sentence
on stderr). A reader that goes away early changes nothing.
"""

import argparse
import errno
import gc
import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication

from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.paths import DataFolder, default_data_folder
from shopdesk.core.settings import LANGUAGE, PcSettings
from shopdesk.core.text import language_for, speak, translate

ALL_DONE, SOME_FAILED, REFUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the desk without one; returns the exit code."""
    wanted = _asks_for_desk(arguments)
    if wanted is None:
        from shopdesk.verbs import parser  # noqa: PLC0415  the desk need not wait for what only commands need

        wanted = _parsed(parser(), arguments)
    folder = DataFolder(wanted.data) if wanted.data else default_data_folder()
    if getattr(wanted, "command", None) is None:
        return _open_desk(folder, getattr(wanted, "files", ()), smoke=wanted.smoke)
    _speak_utf8()
    # Only owns the translations; a desk in the same process (tests) has one already.
    application = QCoreApplication.instance() or QCoreApplication(["shopdesk"])
    speak(language_for(PcSettings(folder.settings).get(LANGUAGE)))
    try:
        answer = wanted.run(folder, wanted)
    except Exception as error:  # noqa: BLE001  what is no refusal is raised again
        return _refuse(error, as_json=wanted.json)
    finally:
        del application
    said = json.dumps(answer.data, ensure_ascii=False, indent=1) if wanted.json else answer.text
    return _say(f"{said}\n", SOME_FAILED if answer.some_failed else ALL_DONE)


def _open_desk(folder: DataFolder, files: Sequence[Path], *, smoke: bool) -> int:
    gc.disable()  # nothing a start makes is garbage; from the first job on the desk collects by itself
    try:
        from shopdesk.app import run_desk  # noqa: PLC0415  commands need no window and should not wait for one

        return run_desk(folder, files, smoke=smoke)
    finally:
        gc.freeze()  # nor does the end need to look for any
        gc.enable()


def _refuse(error: Exception, *, as_json: bool) -> int:
    sentence = error.message if isinstance(error, UserError) else environment_message(error)
    if sentence is None:
        raise error
    code = _say(json.dumps({"error": sentence}, ensure_ascii=False) + "\n", REFUSED) if as_json else REFUSED
    _complain(sentence)
    return code


def _say(text: str, code: int) -> int:
    """Write an answer to its end; the exit code, which is another one where it cannot be written."""
    try:
        print(text, end="", flush=True)
    except OSError as error:
        _close(sys.stdout)
        # A reader such as ``head`` went away with what it wanted; Windows calls that a wrong argument.
        if not isinstance(error, BrokenPipeError) and error.errno != errno.EINVAL:
            _complain(
                translate("Commands", "The output could not be written as a whole. The disk it goes to may be full.")
            )
            return max(code, SOME_FAILED)
    return code


def _complain(sentence: str) -> None:
    try:
        print(sentence, file=sys.stderr, flush=True)
    except OSError:
        _close(sys.stderr)  # there is nobody left to tell


def _close(stream: TextIO) -> None:
    """Give a stream up that takes nothing more; Python would try once again at its end, and complain."""
    with suppress(OSError):
        stream.close()


def _parsed(parser: argparse.ArgumentParser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """What was asked for; raises SystemExit once the parser has answered by itself (help, version, refusal)."""
    try:
        return parser.parse_args(arguments)
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else ALL_DONE
        raise SystemExit(_say("", code)) from None
    except OSError:  # its refusal could not be written
        _close(sys.stderr)
        raise SystemExit(REFUSED) from None


def _speak_utf8() -> None:
    """A Chinese name must not end a scheduled task because a console knows an old code page."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _asks_for_desk(arguments: Sequence[str] | None) -> argparse.Namespace | None:
    """What was said beside opening the desk; None for a command, and for what needs an explanation."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--smoke", action="store_true")
    try:
        wanted, more = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return None
    # Files dropped on the program are imported; whatever else is there is a command.
    wanted.files = [Path(one) for one in more]
    return wanted if all(path.is_file() for path in wanted.files) else None


def desk() -> int:
    """The desk without a console (``shopdeskw``)."""
    return main([*sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
