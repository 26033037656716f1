"""The archive compared with its records."""

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.progress import Progress
from shopdesk.photos import store
from shopdesk.photos.folder.archive import PhotoArchive, sha256_of

if TYPE_CHECKING:
    pass


class CheckResult(NamedTuple):
    """The archive against its records: how many are as they were, and the paths of the others."""

    ok: int
    missing: list[str]
    changed: list[str]
    unregistered: list[str]


def check_photos(session: Session, archive: PhotoArchive, progress: Progress | None = None) -> CheckResult:
    """Compare every file with its record; raises Cancelled."""
    progress = progress or Progress()
    records = store.all_paths(session)
    ok, missing, altered = 0, [], []
    for number, (relative, (_photo_id, sha256)) in enumerate(sorted(records.items())):
        progress.step(number, len(records))
        path = archive.path_of(relative)
        if not path.is_file():
            missing.append(relative)
        elif sha256_of(path) != sha256:
            altered.append(relative)
        else:
            ok += 1
    known = {relative.casefold() for relative in records}
    unregistered = [relative for relative in archive.files() if relative.casefold() not in known]
    progress.step(len(records), len(records))
    return CheckResult(ok, missing, altered, unregistered)
