"""Records of pictures that have their place in the archive, and the bands by which each is looked up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.identifiers import search_key
from shopdesk.photos.arriving.preparing import Filing
from shopdesk.photos.evidence.likeness import put_bands
from shopdesk.photos.model import Photo

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
    session.add_all(photos)
    session.flush()
    put_bands(session, photos)
