"""The command line: the same services from a terminal, for scheduled exports, scripts and tests.

Exit 0 = all done, 1 = some rows failed (they are listed), 2 = refused (one sentence on stderr).
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from shopdesk import __version__, commands
from shopdesk.claims.model import ClaimKind
from shopdesk.commands import Answer
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.paths import DataFolder, default_data_folder
from shopdesk.core.settings import LANGUAGE, PcSettings
from shopdesk.core.text import language_for, speak

ALL_DONE, SOME_FAILED, REFUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the desk without one; returns the exit code."""
    wanted = _parser().parse_args(arguments)
    folder = DataFolder(wanted.data) if wanted.data else default_data_folder()
    if wanted.command is None:
        from shopdesk.app import run_desk  # noqa: PLC0415  commands need no window and should not wait for one

        return run_desk(folder, smoke=wanted.smoke)
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


Run = Callable[[DataFolder, argparse.Namespace], Answer]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        """One sentence on stderr, exit 2, as for every other refusal."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(REFUSED)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="shopdesk", description="The after-sales desk of a small online shop.")
    parser.add_argument("--version", action="version", version=f"ShopDesk {__version__}")
    parser.add_argument("--smoke", action="store_true", help=argparse.SUPPRESS)
    shared = _shared(at_top=True)
    for action in shared._actions:
        parser._add_action(action)
    verbs = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _demo(verbs)
    _import(verbs)
    _find(verbs)
    _photos(verbs)
    _claims(verbs)
    _export(verbs)
    _care(verbs)
    return parser


def _shared(*, at_top: bool = False) -> argparse.ArgumentParser:
    """``--data`` and ``--json``, before or after the command."""
    shared = _Parser(add_help=False)
    # Behind a command they must not set back what stood before it.
    nowhere, off = (None, False) if at_top else (argparse.SUPPRESS, argparse.SUPPRESS)
    shared.add_argument(
        "--data", type=Path, metavar="DIR", default=nowhere, help="the data folder (default: the user's)"
    )
    shared.add_argument("--json", action="store_true", default=off, help="print machine-readable results")
    return shared


def _verb(verbs: Any, name: str, run: Run, help_text: str) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=help_text, description=help_text, parents=[_shared()])
    verb.set_defaults(run=run)
    return verb


def _demo(verbs: Any) -> None:
    verb = _verb(verbs, "demo", commands.demo, "fill an empty data folder with an invented shop")
    verb.add_argument("--orders", type=int, default=240, metavar="N")
    verb.add_argument("--seed", type=int, default=1, metavar="S")


def _import(verbs: Any) -> None:
    verb = _verb(verbs, "import", commands.import_files, "import order files of the platforms, recognised by content")
    verb.add_argument("files", nargs="+", type=Path, metavar="FILE")
    verb.add_argument("--shop", default="", metavar="NAME", help="the shop the orders belong to")
    verb.add_argument("--failed", type=Path, metavar="FILE.csv", help="save the rows that failed")


def _find(verbs: Any) -> None:
    verb = _verb(verbs, "find", commands.find, "find records by any part of what they are known by")
    verb.add_argument("text", metavar="TEXT")


def _photos(verbs: Any) -> None:
    group = verbs.add_parser("photos", help="the photo archive").add_subparsers(
        dest="verb", metavar="VERB", required=True, parser_class=_Parser
    )
    add = _verb(group, "add", commands.add_photos, "archive photos of a customer")
    add.add_argument("--customer", required=True, metavar="ID")
    add.add_argument("--order", default="", metavar="NO")
    add.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _verb(group, "check", commands.check_photos, "compare every archived file with its record")


def _claims(verbs: Any) -> None:
    group = verbs.add_parser("claims", help="courier claims").add_subparsers(
        dest="verb", metavar="VERB", required=True, parser_class=_Parser
    )
    add = _verb(group, "add", commands.add_claim, "register a claim against a courier")
    add.add_argument("--tracking", required=True, metavar="NO")
    add.add_argument("--kind", required=True, choices=[kind.value for kind in ClaimKind])
    add.add_argument("--amount", required=True, metavar="YUAN")
    add.add_argument("--courier", default="", metavar="NAME", help="needed when the tracking no. does not tell")
    add.add_argument("--note", default="", metavar="TEXT")
    add.add_argument("--photo", nargs="+", action="extend", type=Path, default=[], metavar="FILE")
    sheet = _verb(group, "sheet", commands.claim_sheet, "write the month-end claim sheet")
    sheet.add_argument("--month", required=True, metavar="2026-10")
    sheet.add_argument("--courier", default="", metavar="NAME")
    sheet.add_argument("--out", required=True, type=Path, metavar="FILE.xlsx")


def _export(verbs: Any) -> None:
    verb = _verb(verbs, "export", commands.export, "write a list as a sheet")
    verb.add_argument("what", choices=sorted(commands.EXPORTS))
    verb.add_argument("--month", default="", metavar="2026-10")
    verb.add_argument("--out", required=True, type=Path, metavar="FILE.xlsx|.csv|.pdf")


def _care(verbs: Any) -> None:
    backup = _verb(verbs, "backup", commands.backup, "make a verified backup")
    backup.add_argument("--to", type=Path, metavar="DIR", help="a second folder; photos are copied there too")
    restore = _verb(verbs, "restore", commands.restore_backup, "go back to a backup; the present state is kept first")
    restore.add_argument("file", type=Path, metavar="FILE")
    _verb(verbs, "check", commands.check, "check the database and the photos")


def desk() -> int:
    """The desk without a console (``shopdeskw``)."""
    return main([*sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
