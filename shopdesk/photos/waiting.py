"""Photos, and pictures that are to become some, which wait for somebody: for the first page."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from shopdesk.photos.arriving import watched_store  # not ``watching``: the first page reads no sheets
from shopdesk.photos.model import Photo, PhotoLink


def unlinked_photos(session: Session) -> tuple[int, datetime | None]:
    """How many photos are linked to nothing, and since when the oldest of them lies there."""
    linked = exists().where(PhotoLink.photo_id == Photo.id)
    query = select(func.count(), func.min(Photo.added_at)).where(Photo.deleted_at.is_(None), ~linked)
    count, oldest = session.execute(query).one()
    return count, oldest


def watched_pictures(session: Session, folder: Path) -> tuple[int, datetime | None]:
    """How many files of the watched folder wait because their names do not say whose they are, and since when."""
    waiting = [one.seen_at for one in watched_store.waiting(session) if one.path.is_relative_to(folder)]
    return len(waiting), min(waiting, default=None)
