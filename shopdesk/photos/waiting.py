"""The photos that belong to no record yet, for the first page."""

from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from shopdesk.photos.model import Photo, PhotoLink


def unlinked_photos(session: Session) -> tuple[int, datetime | None]:
    """How many photos are linked to nothing, and since when the oldest of them lies there."""
    linked = exists().where(PhotoLink.photo_id == Photo.id)
    query = select(func.count(), func.min(Photo.added_at)).where(Photo.deleted_at.is_(None), ~linked)
    count, oldest = session.execute(query).one()
    return count, oldest
