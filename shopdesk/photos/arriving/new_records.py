"""Records of pictures that have their place in the archive, and the bands by which each is looked up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.database import insert_tuples, table_of
from shopdesk.core.identifiers import search_key
from shopdesk.photos.arriving.preparing import Filing
from shopdesk.photos.model import Photo, PhotoBand

if TYPE_CHECKING:
    from shopdesk.photos.pictures.inspecting import PictureFacts


def new_photo(
    actor: Actor,
    facts: PictureFacts,
    path: str,
    filing: Filing,
    owner: int | None,
    original_name: str,
    added_at: datetime,
) -> Photo:
    """The record of a picture at this path; ``owner`` is the record of the customer it is filed under."""
    return Photo(
        sha256=facts.sha256,
        path=path,
        path_key=path.casefold(),
        customer_name=filing.customer_name,
        customer_key=search_key(filing.customer_name),
        customer_id=owner,
        kind=filing.kind,
        note=filing.note.strip(),
        original_name=original_name,
        taken_at=facts.taken_at,
        added_at=added_at,
        added_by=actor.name,
        size_bytes=facts.size_bytes,
        width=facts.width,
        height=facts.height,
        image_format=facts.image_format,
        difference_hash=facts.difference_hash,
        fine_hash=facts.fine_hash,
    )


def add_photos(session: Session, photos: Sequence[Photo]) -> None:
    """Write new records, and the bands of those that are no plain surface."""
    from shopdesk.photos.pictures.hashes import bands  # noqa: PLC0415  Pillow, which no list needs

    session.add_all(photos)
    session.flush()
    hashes = [(photo.id, photo.difference_hash) for photo in photos if photo.difference_hash is not None]
    rows = [(key, photo_id) for photo_id, difference in hashes for key in bands(difference)]
    insert_tuples(session, table_of(PhotoBand), ["key", "photo_id"], rows)
