"""What each command of the command line does: open the office, call services, say what came of it."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk import demo as demo_shop
from shopdesk import finding, list_files
from shopdesk.answers import Answer
from shopdesk.confirmations import exports as sheet_exports
from shopdesk.core import backup as backups
from shopdesk.core import restore
from shopdesk.core.check import check_database
from shopdesk.core.clock import utc_now
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.files import replacing
from shopdesk.core.paths import DataFolder
from shopdesk.core.text import translate
from shopdesk.office import Office, office_at, shop_in
from shopdesk.order_files import imports
from shopdesk.order_files.column_mappings import remembered_mappings
from shopdesk.order_files.further_tables import KnownTables, look_everywhere
from shopdesk.order_files.tables import why_no_orders
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.photo_commands import check_archive, export_copies
from shopdesk.refund_files.imports import RefundFiles
from shopdesk.sheets.table_results import TableResult, save_failed_rows


class _FileOutcome(NamedTuple):
    """What came of one file: its tables, or why it was refused."""

    file: Path
    results: list[TableResult]
    refused: str = ""


def demo(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Fill an empty data folder with an invented shop."""
    with office_at(folder) as office:
        report = demo_shop.fill(office.database, folder, office.actor, orders=wanted.orders, seed=wanted.seed)
    text = translate("Commands", "An invented shop is in {folder}.").format(folder=folder.root)
    return Answer(text, {"folder": str(folder.root), **report._asdict()})


def import_files(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Import files of orders and refunds; a refused file leaves the others alone."""
    with office_at(folder) as office:
        outcomes = _import_all(office, wanted.files, wanted.shop)
    results = [result for outcome in outcomes for result in outcome.results]
    if wanted.failed and any(result.failed_rows for result in results):
        save_failed_rows(wanted.failed, results)
    refused = [outcome for outcome in outcomes if outcome.refused]
    if refused and len(refused) == len(outcomes):
        raise UserError("\n".join(outcome.refused for outcome in refused))
    data = [_import_data(outcome, result) for outcome in outcomes for result in outcome.results]
    data += [{**_NOTHING_IMPORTED, "file": str(outcome.file), "error": outcome.refused} for outcome in refused]
    text = "\n".join(line for outcome in outcomes for line in _import_lines(outcome))
    return Answer(text, {"files": data}, bool(refused) or any(result.failed_count for result in results))


_NOTHING_IMPORTED: dict[str, Any] = {
    "kind": "",
    "inserted": 0,
    "updated": 0,
    "unchanged": 0,
    "failed": [],
    "differing": [],
}


def _import_all(office: Office, files: Iterable[Path], shop: str) -> list[_FileOutcome]:
    """One transaction a file: order lists, then their lines, then refunds; answers in the order asked for."""
    with office.database.read() as session:
        remembered = remembered_mappings(session)
    read: list[tuple[Path, KnownTables, str]] = []
    for file in files:
        known, refused = KnownTables([], [], []), ""
        try:
            known = look_everywhere(file, remembered, [RefundFiles()])
            if not known.orders and not known.further:
                refused = why_no_orders(file, known.others)
        except (UserError, OSError) as error:
            refused = _sentence(error)
        read.append((file, known, refused))
    outcomes = {}
    for file, known, refused in sorted(read, key=lambda one: _importing_rank(one[1])):
        results: list[TableResult] = []
        if not refused:
            try:
                results = _import_file(office, known, shop)
            except UserError as error:
                refused = error.message
        outcomes[file] = _FileOutcome(file, results, refused)
    return [outcomes[file] for file, _known, _refused in read]


def _importing_rank(known: KnownTables) -> tuple[bool, bool]:
    return not known.orders, imports.holds_lines_only(known.orders)


def _import_file(office: Office, known: KnownTables, shop: str) -> list[TableResult]:
    with office.database.write(office.actor) as session:
        return imports.import_into_shop(session, office.actor, shop, known.orders, known.further).value


def _import_data(outcome: _FileOutcome, result: TableResult) -> dict[str, Any]:
    counts = result.counts
    return {
        "file": str(outcome.file),
        "kind": result.kind,
        "inserted": counts.inserted,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "failed": [problem._asdict() for problem in result.failed],
        "differing": [difference._asdict() for difference in RefundFiles().differences(result)],
    }


def _import_lines(outcome: _FileOutcome) -> list[str]:
    if outcome.refused:
        return [outcome.refused]
    lines = []
    for result in outcome.results:
        text = translate(
            "Commands", "{file}: {inserted} new, {updated} changed, {unchanged} unchanged, {failed} failed"
        )
        counts = result.counts
        lines.append(
            text.format(
                file=result.file,
                inserted=counts.inserted,
                updated=counts.updated,
                unchanged=counts.unchanged,
                failed=result.failed_count,
            )
        )
        row = translate("Commands", "  row {row}, {column}: {reason}")
        lines += [row.format(row=p.row, column=p.column, reason=p.reason) for p in result.failed]
        differs = translate("Commands", "  {title}, {field}: {ours} here, {platforms} on the platform")
        lines += [differs.format(**one._asdict()) for one in RefundFiles().differences(result)]
    return lines


def find(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """The search box, best first."""
    with office_at(shop_in(folder)) as office, office.database.read() as session:
        found = finding.find(session, office.actor, wanted.text)
    data = [{"kind": one.kind, "id": one.id, "title": one.title, "matched": one.matched} for one in found]
    lines = [f"{one.kind}\t{one.title}\t{one.matched}" for one in found]
    return Answer("\n".join(lines) or translate("Commands", "Nothing found."), data)


SHEET_SUFFIXES = (".pdf", ".png", ".txt")


def sheet(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Write the confirmation sheets of some orders, stored or as their draft would be."""
    suffix = wanted.out.suffix.lower()
    if suffix not in SHEET_SUFFIXES:
        raise UserError(translate("Commands", "Choose a file name that ends in .pdf, .png or .txt."))
    with office_at(shop_in(folder)) as office, office.database.read() as session:
        pages = sheet_exports.pages_of_orders(session, [OrderId(_order(session, no)) for no in wanted.order_no])
    written = [wanted.out]
    if suffix == ".pdf":
        _write(wanted.out, sheet_exports.sheets_pdf(pages, wanted.paper))
    elif suffix == ".txt":
        _write(wanted.out, "\n\n".join(map(sheet_exports.sheet_text, pages)).encode("utf-8-sig"))
    else:
        # A picture a sheet, as they are sent in a chat: the second is name_2.png.
        written = [wanted.out.with_stem(f"{wanted.out.stem}_{n}") if n > 1 else wanted.out for n in _counted(pages)]
        for target, page in zip(written, pages, strict=True):
            _write(target, sheet_exports.sheet_png(page))
    missing = sheet_exports.missing_in(pages)
    files = [str(target) for target in written]
    data = {"files": files, "missing": {order_no: sorted(left) for order_no, left in missing.items()}}
    return Answer("\n".join([*files, *filter(None, [sheet_exports.missing_text(missing)])]), data, bool(missing))


def _counted(pages: Sequence[Any]) -> range:
    return range(1, len(pages) + 1)


def _write(target: Path, data: bytes) -> None:
    with replacing(target) as temporary:
        temporary.write_bytes(data)


def _order(session: Session, order_no: str) -> int:
    order_id = orders.order_with_no(session, order_no)
    if order_id is None:
        raise UserError(
            translate("Commands", "There is no order {order_no}. Import it first.").format(order_no=order_no)
        )
    return order_id


def export(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Write a list with all its columns; of photos also the pictures themselves."""
    if wanted.what == "photos" and wanted.out.suffix.lower() in (".pdf", ".zip"):
        return export_copies(folder, wanted)
    with office_at(shop_in(folder)) as office, office.database.read() as session:
        count = list_files.write_list(session, office.actor, wanted.what, wanted.month, wanted.out)
    text = translate("Commands", "{count} rows in {file}").format(count=count, file=wanted.out)
    return Answer(text, {"file": str(wanted.out), "rows": count})


def backup(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Make a verified backup."""
    with office_at(shop_in(folder)):
        made = backups.back_up(folder, utc_now(), "manual", wanted.to)
    return Answer(str(made.path), {"file": str(made.path)})


def restore_backup(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Go back to a backup; says what changed and where the state before it is kept."""
    changes = restore.what_restore_changes(folder, wanted.file)
    restored = restore.restore(folder, wanted.file, utc_now())
    rows = {one.table: {"before": one.now, "now": one.then} for one in changes if one.now != one.then}
    lines = [f"{table}: {one['before']} → {one['now']}" for table, one in rows.items()]
    if restored.kept is not None:
        lines.append(translate("Commands", "The state before is kept in {file}.").format(file=restored.kept))
    text = "\n".join(lines) or translate("Commands", "Nothing was different.")
    return Answer(text, {"changed": rows, "kept": restored.kept and str(restored.kept)})


def check(folder: DataFolder, _wanted: argparse.Namespace) -> Answer:
    """Check the database and the photos."""
    sentence = check_database(shop_in(folder).database)
    if sentence != backups.OK:
        nothing = {"ok": 0, "missing": [], "changed": [], "unregistered": []}
        return Answer(sentence, {"database": sentence, "photos": nothing}, some_failed=True)
    answer = check_archive(folder)
    text = translate("Commands", "The database is sound.") + "\n" + answer.text
    return Answer(text, {"database": sentence, "photos": answer.data}, answer.some_failed)


def _sentence(error: UserError | OSError) -> str:
    return error.message if isinstance(error, UserError) else environment_message(error) or str(error)
