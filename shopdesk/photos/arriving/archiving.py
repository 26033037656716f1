"""Pictures into the archive: stored once, filed under a customer ID, linked, and compared with what is there."""

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from operator import length_hint
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.database import Database
from shopdesk.core.errors import Cancelled
from shopdesk.core.progress import Progress
from shopdesk.customers import service as customers
from shopdesk.photos import store
from shopdesk.photos.arriving.new_records import add_photos, new_photo
from shopdesk.photos.arriving.preparing import (
    Arrival,
    Filing,
    Prepared,
    Refused,
    Source,
    prepared,
)
from shopdesk.photos.evidence.indexing import index_photos
from shopdesk.photos.evidence.likeness import note_arrival, note_restored
from shopdesk.photos.evidence.linking import Link, add_links
from shopdesk.photos.folder.archive import PhotoArchive, Staged, Staging
from shopdesk.photos.folder.folder_store import set_unexamined
from shopdesk.photos.folder.names import archive_path, customer_of_photos, room_for_id, storable
from shopdesk.photos.folder.repairing import is_right, keep_aside, remove_kept
from shopdesk.photos.model import Photo, PhotoId, PhotoKind

PART = 20  # photos of one transaction
PAUSE_S = 0.05  # between two of them: SQLite lets whoever waits try again no sooner


class ArchivedPhoto(NamedTuple):
    """What became of one source; ``duplicate_of`` is the path of the very same picture that was there already."""

    file: str
    photo_id: PhotoId
    path: str
    sha256: str
    duplicate_of: str | None = None


@dataclass
class ArchiveResult:
    """What became of a batch.

    ``failed`` are the files that are no good pictures, and why; ``likenesses`` the ids of what was found with other
    customers too; ``cancelled`` says that somebody stopped it: what is told here is in the archive all the same.
    """

    archived: list[ArchivedPhoto] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    likenesses: list[int] = field(default_factory=list)
    cancelled: bool = False

    def take(self, part: "ArchiveResult") -> None:
        """Add what became of a part."""
        self.archived += part.archived
        self.failed += part.failed
        self.likenesses += part.likenesses


def archive_photos(
    session: Session,
    actor: Actor,
    archive: PhotoArchive,
    sources: Sequence[Source],
    customer_name: str,
    links: Sequence[Link] = (),
    kind: PhotoKind = PhotoKind.DEFECT,
    note: str = "",
    progress: Progress | None = None,
) -> Done[ArchiveResult]:
    """Archive pictures under a customer ID and link them; the whole batch or nothing of it.

    A file that is no good picture is told in the result and leaves the others alone; the same bytes are stored
    once. Raises UserError without a customer ID, OSError when the archive cannot be written, and Cancelled.
    """
    filing = Filing(customer_of_photos(customer_name), tuple(links), kind, note)
    progress, result = progress or Progress(), ArchiveResult()
    good, owners, arrivals = list[Prepared](), _Owners(), [Arrival(source, filing) for source in sources]
    with archive.staging() as staging, closing(prepared(archive, staging, arrivals)) as coming:
        # Looking at pictures takes its time; nothing is asked of the database before, so nobody waits for its lock.
        for one in coming:
            progress.step(len(good) + len(result.failed), 2 * len(sources))
            _sort(one, good, result)
        for start in range(0, len(good), PART):
            progress.step(len(sources) + start, 2 * len(sources))
            result.take(_file(session, actor, archive, staging, owners, good[start : start + PART]))
        progress.step(2 * len(sources), 2 * len(sources))
    return Done(result, changed("photo"))


def archive_in_parts(
    database: Database,
    actor: Actor,
    archive: PhotoArchive,
    arrivals: Iterable[Arrival],
    progress: Progress | None = None,
    *,
    part_done: Callable[[ArchiveResult], object] = lambda _part: None,
    workers: int | None = None,
) -> ArchiveResult:
    """Archive many pictures, some twenty in a transaction, so that nobody else's save waits longer than one of these.

    Each photo is archived wholly or not at all. Cancelled, it returns what is archived by then. ``part_done`` is told
    of every part once it is committed. Raises OSError and database errors: what was told is archived even so.
    """
    progress, result, pace = progress or Progress(), ArchiveResult(), _Pace()
    done, total, owners = 0, length_hint(arrivals), _Owners()

    def keep(part: Sequence[Prepared], outcome: ArchiveResult) -> None:
        if part:
            pace.wait()
            with database.write(actor) as session:
                outcome.take(_file(session, actor, archive, staging, owners, part))
            pace.note()
        result.take(outcome)
        part_done(outcome)

    with archive.staging() as staging, closing(prepared(archive, staging, arrivals, workers)) as coming:
        part, told = list[Prepared](), ArchiveResult()
        try:
            for one in coming:
                progress.step(done, max(total, done + 1))
                done += 1
                _sort(one, part, told)
                if len(part) + len(told.failed) >= PART:
                    keep(part, told)
                    part, told = [], ArchiveResult()
            if part or told.failed:
                keep(part, told)
        except Cancelled:
            result.cancelled = True
        else:
            with suppress(Cancelled):  # too late: all of it is archived
                progress.step(done, done)
    return result


class _Pace:
    """Leaves the database free for a moment between two parts; whoever waits for it does not look all the time."""

    def __init__(self) -> None:
        self._free_at = 0.0

    def note(self) -> None:
        """A part is done."""
        self._free_at = time.monotonic() + PAUSE_S

    def wait(self) -> None:
        """Until the next one may begin; most often that is now."""
        if (left := self._free_at - time.monotonic()) > 0:
            time.sleep(left)


def _sort(one: Prepared | Refused, good: list[Prepared], result: ArchiveResult) -> None:
    if isinstance(one, Refused):
        result.failed.append((one.file, one.reason))
    else:
        good.append(one)


class _Owners:
    """The customers behind the IDs of one batch."""

    def __init__(self) -> None:
        self._known: dict[str, int | None] = {}

    def of(self, session: Session, name: str) -> int | None:
        """The customer behind an ID; None where there is none, or one on several platforms."""
        if name not in self._known:
            self._known[name] = customers.sole_customer_id(session, name)
        return self._known[name]


def _file(
    session: Session,
    actor: Actor,
    archive: PhotoArchive,
    staging: Staging,
    owners: _Owners,
    part: Sequence[Prepared],
) -> ArchiveResult:
    """Give pictures that are ready their names and records."""
    known = store.known_by_sha256(session, {one.facts.sha256 for one in part})
    there = set(known)
    new = {one.facts.sha256: one for one in reversed(part) if one.facts.sha256 not in known}
    photos = _new_photos(session, actor, archive, owners, [one for one in part if new.get(one.facts.sha256) is one])
    for photo in photos:
        known[photo.sha256] = PhotoId(photo.id), photo.path
    records = {photo.sha256: photo for photo in photos}
    result, links = ArchiveResult(), dict[tuple[Link, ...], list[PhotoId]]()
    for one in part:
        sha256, filing = one.facts.sha256, one.arrival.filing
        photo_id, path = known[sha256]
        photo = records.get(sha256) or session.get_one(Photo, photo_id)
        is_new = new.get(sha256) is one
        if sha256 in there:
            if photo.deleted_at is not None:
                photo.deleted_at = None
                result.likenesses += note_restored(session, actor, photo)
            if _is_put_right(actor, archive, one.staged, path):
                set_unexamined(session, [photo_id])
        if not is_new:
            staging.drop(one.staged)
        links.setdefault(filing.links, []).append(photo_id)
        name = filing.customer_name
        result.likenesses += note_arrival(session, actor, photo, name, owners.of(session, name))
        result.archived.append(ArchivedPhoto(one.file, photo_id, path, sha256, None if is_new else path))
    for wanted, photo_ids in links.items():
        add_links(session, list(dict.fromkeys(photo_ids)), wanted)
    index_photos(session, list(dict.fromkeys(one.photo_id for one in result.archived)))
    return result


def _is_put_right(actor: Actor, archive: PhotoArchive, staged: Staged, path: str) -> bool:
    """Give the file of a photo that came again its right bytes, where they are missing or damaged; whether it did."""
    target = archive.path_of(path)
    if is_right(target, staged.sha256):
        return False
    with suppress(PermissionError):  # held open by another program: the next check tells
        if target.exists():
            keep_aside(actor, archive, path)
            remove_kept(target)
        return archive.put_back(staged, path)
    return False


def _new_photos(
    session: Session,
    actor: Actor,
    archive: PhotoArchive,
    owners: _Owners,
    part: Sequence[Prepared],
) -> list[Photo]:
    now = actor.clock.now()
    day, room = actor.clock.day_of(now), room_for_id(archive.folder.photos)

    def namer(one: Prepared) -> Callable[[int], str]:
        name, suffix = one.arrival.filing.customer_name, one.facts.suffix
        return lambda sequence: archive_path(name, day, sequence, suffix, room)

    paths = archive.place(session, [(one.staged, namer(one)) for one in part]) if part else []
    photos = []
    for one, path in zip(part, paths, strict=True):
        source, filing = one.arrival
        owner = owners.of(session, filing.customer_name)
        photos.append(new_photo(actor, one.facts, path, filing, owner, storable(source.name), now))
    add_photos(session, photos)
    return photos
