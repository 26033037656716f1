"""All repairs of the archive that lose nothing, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.core.progress import Progress
from shopdesk.photos.arriving.registering import Registered, register_files
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.checking import CheckResult
from shopdesk.photos.folder.repairing import Repaired, put_files_back, restore_files


@dataclass
class Mended:
    """What was put right: files that went back to their places, that were restored, and that have a record now."""

    put_back: Repaired = field(default_factory=Repaired)
    restored: Repaired = field(default_factory=Repaired)
    registered: Registered = field(default_factory=Registered)


def mend_archive(
    database: Database,
    actor: Actor,
    archive: PhotoArchive,
    found: CheckResult,
    places: Sequence[Path] = (),
    progress: Progress | None = None,
) -> Mended:
    """Do what can be done about a check without giving anything up; ``places`` are folders with copies.

    Files go back to their names, missing and changed ones are restored, pictures without a record are registered.
    Raises Cancelled, what is done by then stays, and OSError.
    """
    mended = Mended()
    if found.found:
        mended.put_back = put_files_back(database, actor, archive, found.found, progress)
    back = set(mended.put_back.done)
    if wanted := [path for path in (*found.missing, *found.changed, *found.given_up) if path not in back]:
        mended.restored = restore_files(database, actor, archive, wanted, places, progress)
    if found.pictures:
        mended.registered = register_files(database, actor, archive, found.pictures, progress)
    return mended
