"""What the commands about the photo archive do."""

import argparse
from pathlib import Path
from typing import Any

from shopdesk.answers import Answer
from shopdesk.core.files import replacing
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import SECOND_BACKUP_FOLDER
from shopdesk.core.text import translate
from shopdesk.office import Office, office_at, shop_in
from shopdesk.photos import service as photos
from shopdesk.photos.copies.contact_sheet import contact_sheet_pdf
from shopdesk.photos.copies.exporting import photo_rows, write_copies
from shopdesk.photos.service import CheckResult, Mended
from shopdesk.photos.store import PhotoFilter, PhotoRow, list_photo_ids


def check_photos(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Compare every archived file with its record, and put right what can be when that is wanted."""
    if not wanted.repair:
        return check_archive(folder)
    with office_at(shop_in(folder)) as office:
        mended = _mend(office, wanted.places)
        with office.database.read() as session:
            result = photos.check_photos(session, office.archive)
    data = _check_data(result) | {"repaired": _mended_data(mended)}
    lines = [*_mended_lines(mended), *_check_lines(result)]
    return Answer("\n".join(lines), data, not result.is_sound)


def check_archive(folder: DataFolder) -> Answer:
    """Compare every archived file with its record."""
    with office_at(shop_in(folder)) as office, office.database.read() as session:
        result = photos.check_photos(session, office.archive)
    return Answer("\n".join(_check_lines(result)), _check_data(result), not result.is_sound)


def export_copies(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Write photos onto pages, or copies of them without the place where they were taken into a zip."""
    with office_at(shop_in(folder)) as office:
        clock = office.actor.clock
        begin, end = clock.month_bounds(wanted.month) if wanted.month else (None, None)
        with office.database.read() as session:
            ids = list_photo_ids(session, PhotoFilter(begin=begin, end=end))
            rows = photo_rows(session, ids)
        is_zip = wanted.out.suffix.lower() == ".zip"
        told = _zip(wanted.out, rows, office) if is_zip else _pages(wanted.out, rows, office)
    text = translate("Commands", "{count} photos in {file}").format(count=len(rows), file=wanted.out)
    lines = [text, *(f"{title}: {name}" for title, names in told.values() for name in names)]
    data = {"file": str(wanted.out), "rows": len(rows)} | {key: names for key, (_title, names) in told.items() if names}
    return Answer("\n".join(lines), data, some_failed=bool(data.keys() & {"missing", "left_out"}))


def _zip(out: Path, rows: list[PhotoRow], office: Office) -> dict[str, tuple[str, list[str]]]:
    made = write_copies(out, rows, office.archive, office.actor.clock)
    return {
        "missing": (translate("Commands", "missing"), made.missing),
        "changed": (translate("Commands", "changed"), made.changed),
        "saved_anew": (translate("Commands", "saved anew to remove the place"), made.saved_anew),
        "left_out": (translate("Commands", "left out, its place could not be removed"), made.kept_back),
    }


def _pages(out: Path, rows: list[PhotoRow], office: Office) -> dict[str, tuple[str, list[str]]]:
    made = contact_sheet_pdf(rows, office.archive, office.actor.clock)
    with replacing(out) as temporary:
        temporary.write_bytes(made.pdf)
    odd = sorted(set().union(*made.missing.values()))
    return {
        "missing": (translate("Commands", "missing or damaged"), made.unreadable),
        "no_font": (translate("Commands", "printed by its number, no font has it"), odd),
    }


def _mend(office: Office, places: list[Path]) -> Mended:
    if second := office.settings.get(SECOND_BACKUP_FOLDER):
        places = [*places, Path(second)]
    with office.database.read() as session:
        found = photos.check_photos(session, office.archive)
    return photos.mend_archive(office.database, office.actor, office.archive, found, places)


def _check_data(result: CheckResult) -> dict[str, Any]:
    """What a check found; what explains it is there only where there is something to explain."""
    data = {"ok": result.ok, "missing": result.missing, "changed": result.changed, "unregistered": result.unregistered}
    more = {
        "found": result.found,
        "copies": result.copies,
        "no_pictures": list(result.strange),
        "unreadable": result.unreadable,
        "given_up": list(result.given_up),
    }
    return data | {name: told for name, told in more.items() if told}


def _check_lines(result: CheckResult) -> list[str]:
    told = {
        translate("Commands", "missing"): result.missing,
        translate("Commands", "changed"): result.changed,
        translate("Commands", "not registered"): result.unregistered,
    }
    lines = [translate("Commands", "{count} photos are as they were.").format(count=result.ok)]
    lines += [f"{title}: {path}{_explanation(result, path)}" for title, paths in told.items() for path in paths]
    return lines + [f"{path}: {reason}" for path, reason in result.unreadable.items()]


def _explanation(result: CheckResult, path: str) -> str:
    if (where := result.found.get(path)) is not None:
        return translate("Commands", " (its file is now {path})").format(path=where)
    if (original := result.copies.get(path)) is not None:
        return translate("Commands", " (a copy of {path})").format(path=original)
    return translate("Commands", " (no picture)") if path in result.strange else ""


def _mended_data(mended: Mended) -> dict[str, Any]:
    kept = mended.put_back.kept_aside | mended.restored.kept_aside
    return {
        "put_back": mended.put_back.done,
        "restored": mended.restored.done,
        "registered": mended.registered.done,
        "not_repaired": mended.put_back.left | mended.restored.left | mended.registered.left,
        "kept_aside": {path: str(aside) for path, aside in kept.items()},
    }


def _mended_lines(mended: Mended) -> list[str]:
    told = {
        translate("Commands", "back in its place"): mended.put_back.done,
        translate("Commands", "restored"): mended.restored.done,
        translate("Commands", "registered"): mended.registered.done,
    }
    lines = [f"{title}: {path}" for title, paths in told.items() for path in paths]
    left = mended.put_back.left | mended.restored.left | mended.registered.left
    return lines + [f"{path}: {reason}" for path, reason in left.items()]
