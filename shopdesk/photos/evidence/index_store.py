"""What the search index of photos is made of."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.core.database import these
from shopdesk.photos.model import Photo, PhotoCode, PhotoId


class IndexedFields(NamedTuple):
    """The fields of a photo that it is found by."""

    id: PhotoId
    customer_name: str
    path: str
    original_name: str
    note: str
    deleted_at: datetime | None


def fields_of(session: Session, photo_ids: Sequence[int]) -> list[IndexedFields]:
    """The fields of some photos, those in the recycle bin too."""
    columns = [getattr(Photo, name) for name in IndexedFields._fields]
    rows = session.execute(select(*columns).where(Photo.id.in_(these(photo_ids))))
    return [IndexedFields(*row) for row in rows]


def code_texts_of(session: Session, photo_ids: Sequence[int]) -> dict[int, list[str]]:
    """The barcodes read in some photos, by photo; also those that were declined, for they stand on the label."""
    query = select(PhotoCode.photo_id, PhotoCode.text).where(PhotoCode.photo_id.in_(these(photo_ids)))
    found: dict[int, list[str]] = {}
    for photo_id, text in session.execute(query.order_by(PhotoCode.id)):
        found.setdefault(photo_id, []).append(text)
    return found
