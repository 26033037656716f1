"""What a check of the archive found, file by file, as people look through it."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.text import translate
from shopdesk.photos.folder import folder_store
from shopdesk.photos.folder.checking import CheckResult
from shopdesk.photos.folder.names import archived_name


class Group(StrEnum):
    """What is the matter with a file."""

    MOVED = "moved"
    MISSING = "missing"
    CHANGED = "changed"
    NEW = "new"
    COPY = "copy"
    STRANGE = "strange"
    UNREADABLE = "unreadable"
    GIVEN_UP = "given_up"


class Finding(NamedTuple):
    """A file that is not as its record says, or has none.

    ``sha256`` is that of the picture which is meant, where it is known, and ``shown`` the path it may be seen at.
    """

    number: int
    group: Group
    path: str
    shown: str
    sha256: str = ""
    customer_name: str = ""
    remark: str = ""


def findings_of(session: Session, result: CheckResult) -> list[Finding]:
    """Everything a check found, group by group."""
    wrong = [*result.missing, *result.changed, *result.given_up]
    kept = folder_store.kept_files_at(session, wrong)
    names = folder_store.customers_of(session, [record.id for record in kept.values()])
    found: list[Finding] = []
    for group, path, remark in _told(result):
        record = kept.get(path)
        if record is not None:
            shown, sha256, name = result.found.get(path, path), record.sha256, names.get(record.id, "")
        else:
            shown, sha256 = path, result.digests.get(path, "")
            name = archived_name(path.rpartition("/")[2]).customer_id or ""
        found.append(Finding(len(found), group, path, shown, sha256, name, remark))
    return found


def group_chip(group: Group) -> Chip:
    """What is the matter with files, as people see it."""
    told: dict[Group, tuple[str, Tone]] = {
        Group.MOVED: (translate("PhotoCheck", "Moved or renamed"), "warning"),
        Group.MISSING: (translate("PhotoCheck", "Missing"), "danger"),
        Group.CHANGED: (translate("PhotoCheck", "Changed"), "danger"),
        Group.NEW: (translate("PhotoCheck", "Not registered"), "warning"),
        Group.COPY: (translate("PhotoCheck", "Copies"), "neutral"),
        Group.STRANGE: (translate("PhotoCheck", "No pictures"), "neutral"),
        Group.UNREADABLE: (translate("PhotoCheck", "Cannot be read"), "danger"),
        Group.GIVEN_UP: (translate("PhotoCheck", "Given up"), "neutral"),
    }
    return Chip(*told[group])


def explanation(group: Group) -> str:
    """What it means, and what can be done."""
    told = {
        Group.MOVED: translate(
            "PhotoCheck",
            "Somebody moved or renamed these files by hand. They can go back to their names, or keep the new ones.",
        ),
        Group.MISSING: translate(
            "PhotoCheck", "The files of these photos are gone. Copies can be looked for, whatever their names are."
        ),
        Group.CHANGED: translate(
            "PhotoCheck",
            "These files are not what was archived. When a copy is found, the changed file is kept among the damaged "
            "files of the data folder.",
        ),
        Group.NEW: translate(
            "PhotoCheck",
            "Pictures that nobody archived. Registered, they are photos of the customer in their name; those whose "
            "name says nobody wait in the inbox.",
        ),
        Group.COPY: translate(
            "PhotoCheck", "Second copies of photos that are in their places. Set aside, they leave the archive."
        ),
        Group.STRANGE: translate(
            "PhotoCheck",
            "Files that are no pictures. Set aside, they lie among the damaged files of the data folder.",
        ),
        Group.UNREADABLE: translate(
            "PhotoCheck", "These could not be compared. Close the programs that have them open, and check again."
        ),
        Group.GIVEN_UP: translate(
            "PhotoCheck",
            "Photos in the recycle bin whose files are gone. A copy that turns up can still be brought back.",
        ),
    }
    return told[group]


def _told(result: CheckResult) -> Iterator[tuple[Group, str, str]]:
    now = translate("PhotoCheck", "is now {path}")
    for path in (*result.missing, *result.changed, *result.given_up):
        if path in result.found:
            yield Group.MOVED, path, now.format(path=result.found[path])
    for group, paths in (
        (Group.MISSING, result.missing),
        (Group.CHANGED, result.changed),
        (Group.NEW, result.pictures),
    ):
        yield from ((group, path, "") for path in paths if path not in result.found)
    same = translate("PhotoCheck", "the same as {path}")
    yield from ((Group.COPY, path, same.format(path=original)) for path, original in result.copies.items())
    yield from ((Group.STRANGE, path, "") for path in result.strange)
    yield from ((Group.UNREADABLE, path, reason) for path, reason in result.unreadable.items())
    yield from ((Group.GIVEN_UP, path, "") for path in result.given_up if path not in result.found)
