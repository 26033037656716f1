"""The command line: the same services from a terminal, for scheduled exports, scripts and tests.

Exit 0 = all done, 1 = some rows failed (they are listed), 2 = refused (one sentence on stderr).
"""

import argparse
import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.paths import DataFolder, default_data_folder
from shopdesk.core.settings import LANGUAGE, PcSettings
from shopdesk.core.text import language_for, speak

ALL_DONE, SOME_FAILED, REFUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the desk without one; returns the exit code."""
    wanted = _asks_for_desk(arguments)
    if wanted is None:
        from shopdesk.verbs import parser  # noqa: PLC0415  the desk need not wait for what only commands need

        wanted = parser().parse_args(arguments)
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
    print(json.dumps(answer.data, ensure_ascii=False, indent=1) if wanted.json else answer.text)
    return SOME_FAILED if answer.some_failed else ALL_DONE


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
    if as_json:
        print(json.dumps({"error": sentence}, ensure_ascii=False))
    print(sentence, file=sys.stderr)
    return REFUSED


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
