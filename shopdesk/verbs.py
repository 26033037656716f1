"""The words of the command line, and which command each of them runs."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from shopdesk import (
    __version__,
    arrival_commands,
    claim_commands,
    commands,
    ledger_commands,
    list_files,
    photo_commands,
    statement_commands,
)
from shopdesk.answers import Answer
from shopdesk.claims.states import ClaimKind
from shopdesk.core.paths import DataFolder

REFUSED = 2

Run = Callable[[DataFolder, argparse.Namespace], Answer]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        """One sentence on stderr, exit 2, as for every other refusal."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(REFUSED)


def parser() -> argparse.ArgumentParser:
    """Everything that can be asked for; ``run`` of what was parsed answers it."""
    top = _Parser(prog="shopdesk", description="The after-sales desk of a small online shop.")
    top.add_argument("--version", action="version", version=f"ShopDesk {__version__}")
    top.add_argument("--smoke", action="store_true", help=argparse.SUPPRESS)
    shared = _shared(at_top=True)
    for action in shared._actions:
        top._add_action(action)
    verbs = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _demo(verbs)
    _import(verbs)
    _find(verbs)
    _sheet(verbs)
    _photos(verbs)
    _claims(verbs)
    _ledger(verbs)
    _export(verbs)
    _care(verbs)
    return top


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
    verb = _verb(verbs, "import", commands.import_files, "import files of orders and refunds, recognised by content")
    verb.add_argument("files", nargs="+", type=Path, metavar="FILE")
    verb.add_argument("--shop", default="", metavar="NAME", help="the shop the files belong to")
    verb.add_argument("--failed", type=Path, metavar="FILE.csv", help="save the rows that failed")


def _find(verbs: Any) -> None:
    verb = _verb(verbs, "find", commands.find, "find records by any part of what they are known by")
    verb.add_argument("text", metavar="TEXT")


def _sheet(verbs: Any) -> None:
    verb = _verb(verbs, "sheet", commands.sheet, "write the confirmation sheets of orders")
    verb.add_argument("order_no", nargs="+", metavar="ORDER_NO")
    verb.add_argument("--out", required=True, type=Path, metavar="FILE.pdf|.png|.txt")
    verb.add_argument("--paper", choices=("A5", "A4"), default="A5", help="of a PDF: a sheet a page, or two on A4")


def _photos(verbs: Any) -> None:
    group = verbs.add_parser("photos", help="the photo archive").add_subparsers(
        dest="verb", metavar="VERB", required=True, parser_class=_Parser
    )
    add = _verb(group, "add", arrival_commands.add_photos, "archive photos; whose they are is read from names and rows")
    add.add_argument("--customer", default="", metavar="ID", help="whose all of them are")
    add.add_argument("--order", default="", metavar="NO", help="the order all of them belong to")
    add.add_argument("files", nargs="+", type=Path, metavar="FILE|FOLDER|FILE.xlsx")
    check = _verb(group, "check", photo_commands.check_photos, "compare every archived file with its record")
    check.add_argument("--repair", action="store_true", help="put right what can be put right without losing anything")
    check.add_argument("--from", dest="places", action="append", type=Path, default=[], metavar="DIR",
        help="with --repair: a folder with copies, beside the second backup folder")  # fmt: skip


def _claims(verbs: Any) -> None:
    group = verbs.add_parser("claims", help="courier claims").add_subparsers(
        dest="verb", metavar="VERB", required=True, parser_class=_Parser
    )
    add = _verb(group, "add", claim_commands.add_claim, "register a claim against a courier")
    add.add_argument("--tracking", required=True, metavar="NO")
    add.add_argument("--kind", required=True, choices=[kind.value for kind in ClaimKind])
    add.add_argument("--amount", required=True, metavar="YUAN")
    add.add_argument("--courier", default="", metavar="NAME", help="needed when the tracking no. does not tell")
    add.add_argument("--note", default="", metavar="TEXT")
    add.add_argument("--photo", nargs="+", action="extend", type=Path, default=[], metavar="FILE")
    sheet = _verb(group, "sheet", claim_commands.claim_sheet, "write the month-end claim sheet")
    sheet.add_argument("--month", required=True, metavar="2026-10")
    sheet.add_argument("--courier", default="", metavar="NAME")
    sheet.add_argument("--shop", default="", metavar="NAME")
    sheet.add_argument("--form", default="", metavar="NAME", help="fill this form of the courier's own instead")
    sheet.add_argument("--out", required=True, type=Path, metavar="FILE.xlsx")
    evidence = _verb(group, "evidence", claim_commands.claim_evidence, "write what proves claims, with their photos")
    evidence.add_argument("--month", default="", metavar="2026-10", help="all claims of the month's sheet")
    evidence.add_argument("--courier", default="", metavar="NAME", help="with --month: of one courier only")
    evidence.add_argument("--claim", nargs="+", action="extend", default=[], metavar="NO", help="these claims instead")
    evidence.add_argument("--out", required=True, type=Path, metavar="FILE.pdf|.zip")
    _reconciling(group)


def _reconciling(group: Any) -> None:
    verb = _verb(group, "reconcile", statement_commands.reconcile, "compare a courier's statement with our claims")
    verb.add_argument("--courier", required=True, metavar="NAME")
    verb.add_argument("--accept", action="store_true", help="enter what was paid; each line once, however often")
    verb.add_argument("file", type=Path, metavar="FILE", help=".xlsx, .xls or .csv, as the courier sent it")


def _ledger(verbs: Any) -> None:
    group = verbs.add_parser("ledger", help="penalties, bonuses, commission and the fund").add_subparsers(
        dest="verb", metavar="VERB", required=True, parser_class=_Parser
    )
    _verb(group, "verify", ledger_commands.verify_ledger, "prove that nothing in the ledger was altered")
    verb = _verb(group, "statement", ledger_commands.ledger_statement, "the statement of a month, .xlsx or .pdf")
    verb.add_argument("--month", required=True, metavar="2026-10")
    verb.add_argument("--staff", default="", metavar="NO", help="of one person only, by staff no.")
    verb.add_argument("--out", type=Path, required=True, metavar="FILE", help=".xlsx or .pdf")


def _export(verbs: Any) -> None:
    verb = _verb(verbs, "export", commands.export, "write a list as a sheet")
    verb.add_argument("what", choices=sorted(list_files.LISTS))
    verb.add_argument("--month", default="", metavar="2026-10")
    verb.add_argument("--out", required=True, type=Path, metavar="FILE.xlsx|.csv|.pdf", help="of photos also .zip")


def _care(verbs: Any) -> None:
    backup = _verb(verbs, "backup", commands.backup, "make a verified backup")
    backup.add_argument("--to", type=Path, metavar="DIR", help="a second folder; photos are copied there too")
    restore = _verb(verbs, "restore", commands.restore_backup, "go back to a backup; the present state is kept first")
    restore.add_argument("file", type=Path, metavar="FILE")
    _verb(verbs, "check", commands.check, "check the database and the photos")
