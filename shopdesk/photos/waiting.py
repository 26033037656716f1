"""Photos, and pictures that are to become some, which wait for somebody: for the first page."""

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from shopdesk.photos import store
from shopdesk.photos.arriving import watched_store  # not ``watching``: the first page reads no sheets


def unlinked_photos(session: Session) -> tuple[int, datetime | None]:
    """How many photos are linked to nothing, and since when the oldest of them lies there."""
    return store.count_unlinked(session)


def watched_pictures(session: Session, folder: Path) -> tuple[int, datetime | None]:
    """How many files of the watched folder wait because their names do not say whose they are, and since when."""
    waiting = watched_store.list_waiting(session, folder)
    return len(waiting), min((one.seen_at for one in waiting), default=None)
