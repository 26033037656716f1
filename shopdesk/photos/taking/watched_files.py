"""One look at the watched folder, and the archiving of what is ready there; for any thread."""

import os
from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.core.errors import environment_message
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.arriving import plans, watching
from shopdesk.photos.arriving.plans import Fate, Parcels, PlannedPicture
from shopdesk.photos.arriving.preparing import told
from shopdesk.photos.arriving.watching import FolderFile, Outcome
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import WatchedState
from shopdesk.photos.service import ArchiveResult
from shopdesk.photos.taking.intake import Taken, archive_arrivals

Ready = tuple[FolderFile, PlannedPicture]


class Found(NamedTuple):
    """What one look at a folder brought to light; ``unsettled`` files may still be written to."""

    folder: Path
    ready: list[Ready]
    seen: dict[Path, FolderFile]
    unsettled: int
    waiting: int


def look_at_folder(
    database: Database,
    actor: Actor,
    folder: Path,
    seen: Mapping[Path, FolderFile],
    anew: bool,
    parcels: Parcels | None,
    progress: Progress,
) -> Found:
    """Look what is new in a folder, with ``anew`` also at what waits, and write down what needs no archiving.

    A file is taken up once it looks as it did in the look before (``seen``). Raises OSError when the folder cannot
    be read, and Cancelled.
    """
    listing = watching.folder_files(folder, progress)
    with database.read() as session:
        new = watching.look(session, listing.values(), waiting_too=anew)
        files = watching.finished_files(new, seen)
        pictures = plans.plan(session, [file.path for file in files], progress, watched=folder, parcels=parcels)
    planned = list(zip(files, pictures, strict=True))
    ready = [one for one in planned if one[1].fate is Fate.READY]
    outcomes = [watching.outcome_of(*one) for one in planned if one[1].fate is not Fate.READY]
    waits = _settle(database, actor, folder, listing, outcomes)
    return Found(folder, ready, listing, len(new) - len(files), waits)


def archive_found(
    database: Database, actor: Actor, archive: PhotoArchive, ready: Sequence[Ready], progress: Progress
) -> Taken:
    """Archive the files that are ready; those that failed, or were not reached before somebody stopped it, wait.

    Trouble around the program (a full disk) is told in the outcome, and the files are taken up at the next look.
    """
    pictures = [picture for _file, picture in ready]
    try:
        taken = archive_arrivals(database, actor, archive, plans.arrivals(pictures), lambda: None, progress)
    except Exception as error:
        if not (trouble := environment_message(error)):
            raise
        taken = Taken(ArchiveResult(), [], {}, False, trouble)
    with database.write(actor) as session:
        watching.settle(session, actor, _outcomes(ready, taken))
    return taken


def _outcomes(ready: Iterable[Ready], taken: Taken) -> list[Outcome]:
    result = taken.result
    done, failed = {photo.file for photo in result.archived}, dict(result.failed)
    stopped = translate("PhotoWatcher", "Archiving was stopped before it came to this file.")
    outcomes = []
    for file, picture in ready:
        name = told(picture.source)
        if name in done or name in failed:
            outcomes.append(watching.outcome_of(file, picture, failed))
        elif result.cancelled:
            outcomes.append(Outcome(file, WatchedState.WAITING, stopped))
    return outcomes


def _settle(
    database: Database, actor: Actor, folder: Path, listing: Container[Path], outcomes: Sequence[Outcome]
) -> int:
    """Write down what became of files, let those rest that are gone; returns how many wait."""
    with database.read() as session:
        waiting = watching.waiting_files(session, folder)
    gone = [one.id for one in waiting if one.path not in listing and not os.path.lexists(one.path)]
    if not outcomes and not gone:
        return len(waiting)
    with database.write(actor) as session:
        watching.settle(session, actor, outcomes)
        watching.ignore_files(session, actor, gone)
        session.flush()
        return len(watching.waiting_files(session, folder))
