"""Work with photos that is killed: many at a time in parts, filed under other customers, removed for ever."""

import itertools
import random
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import INCOMING, PhotoArchive
from shopdesk.photos.model import Photo, PhotoId
from shopdesk.photos.service import ArchiveResult, Arrival, Filing

NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
CUSTOMERS = ("CON", "a:b*c?", "花/木\\兰", "末尾点.", "con", "小鱼儿")
MOST_MOVED = 3

Told = tuple[str, Any]


def acting(days: int = 0) -> Actor:
    """Somebody of the shop, so many days later."""
    return Actor(None, "周静", Role.OWNER, Clock(now=lambda: NOW + timedelta(days=days)))


class PhotoWork:
    """Steps with photos; ``tell`` hears of what is committed within a step."""

    def __init__(self, database: Database, archive: PhotoArchive, chance: random.Random) -> None:
        self.database, self.archive, self.chance = database, archive, chance
        self.tell: Callable[[Told], object] = lambda _told: None
        self._steps = itertools.count()

    def archive_in_parts(self, files: Iterator[Path]) -> Told:
        """Archive pictures of several customers, some twenty in a transaction."""

        def done(part: ArchiveResult) -> None:
            assert not part.failed, part.failed
            self.tell(("photos", [one.sha256 for one in part.archived]))

        arrivals = [
            Arrival(file, Filing(CUSTOMERS[number % len(CUSTOMERS)], (("order", 1),)))
            for number, file in enumerate(files)
        ]
        result = photos.archive_in_parts(self.database, acting(), self.archive, arrivals, part_done=done)
        return "photos", [one.sha256 for one in result.archived]

    def move_or_remove(self, files: list[Path]) -> Told:
        """File some photos under another customer; every third time remove one for ever, and archive some more."""
        match next(self._steps) % 3:
            case 0:
                return self.archive_in_parts(iter(files))
            case 1:
                return self._remove()
            case _:
                return self._move()

    def _move(self) -> Told:
        wanted = self._some(MOST_MOVED)
        customer = self.chance.choice(CUSTOMERS)
        with self.database.write(acting()) as session:
            photos.reassign_photos(session, acting(), self.archive, wanted, customer)
        return "moved", len(wanted)

    def _remove(self) -> Told:
        (photo_id,) = self._some(1)
        with self.database.write(acting()) as session:
            photos.delete_photos(session, acting(), [photo_id])
            sha256 = session.get_one(Photo, photo_id).sha256
        # From here on it may be there or not.
        self.tell(("removing", sha256))
        with self.database.write(acting()) as session:
            photos.purge_photo(session, acting(days=31), self.archive, photo_id)
        return "removed", sha256

    def _some(self, most: int) -> dict[PhotoId, int]:
        with self.database.read() as session:
            rows = session.execute(select(Photo.id, Photo.version).where(Photo.deleted_at.is_(None))).all()
        return {PhotoId(row[0]): row[1] for row in self.chance.sample(rows, min(most, len(rows)))}


def photo_faults(database: sqlite3.Connection, archive: PhotoArchive) -> Iterator[str]:
    """What is wrong with photos, beyond their files."""
    query = """
        SELECT path FROM photo WHERE
            (SELECT count(*) FROM photo_band WHERE photo_id = photo.id)
                <> CASE WHEN difference_hash IS NULL THEN 0 ELSE 4 END
            OR (SELECT count(*) FROM photo_link WHERE photo_id = photo.id AND record_kind = 'order') <> 1
            OR (SELECT count(*) FROM photo_search_content WHERE id = photo.id) <> (deleted_at IS NULL)
            OR (SELECT count(*) FROM audit_entry WHERE record_kind = 'photo' AND record_id = photo.id) < version
    """
    if half := [row[0] for row in database.execute(query)]:
        yield f"half a photo: {half}"
    if stray := [row[0] for row in database.execute("SELECT id FROM photo_search_content EXCEPT SELECT id FROM photo")]:
        yield f"found but gone: {stray}"
    query = "SELECT photo_id FROM photo_band EXCEPT SELECT id FROM photo"
    if stray := [row[0] for row in database.execute(query)]:
        yield f"bands of what is gone: {stray}"
    incoming = archive.folder.photos / INCOMING
    if left := sorted(path.name for path in incoming.iterdir()) if incoming.is_dir() else []:
        yield f"photos under way are left: {left}"
