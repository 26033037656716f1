"""What photos belong to."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.photos import store
from shopdesk.photos.model import Photo, PhotoId, PhotoLink

Link = tuple[str, int]


def link_photos(
    session: Session, _actor: Actor, photo_ids: Sequence[PhotoId], record_kind: str, record_id: int
) -> Changes:
    """Let photos belong to a record too."""
    add_links(session, photo_ids, [(record_kind, record_id)])
    return changed("photo")


def share_photos(session: Session, owner: Link, other: Link) -> None:
    """Let the photos of a record belong to another one too."""
    add_links(session, store.list_record_photo_ids(session, *owner), [other])


def unlink_photos(
    session: Session, _actor: Actor, photo_ids: Sequence[PhotoId], record_kind: str, record_id: int
) -> Changes:
    """Take photos from a record; they stay in the archive."""
    for photo_id in photo_ids:
        for link in session.get_one(Photo, photo_id).links:
            if (link.record_kind, link.record_id) == (record_kind, record_id):
                session.delete(link)
    return changed("photo")


def add_links(session: Session, photo_ids: Sequence[PhotoId], links: Sequence[Link]) -> None:
    """Let photos belong to some records; what they belong to already stays as it is."""
    there = store.existing_links(session, photo_ids)
    for photo_id in photo_ids:
        for record_kind, record_id in links:
            if (photo_id, record_kind, record_id) not in there:
                session.add(PhotoLink(photo_id=photo_id, record_kind=record_kind, record_id=record_id))
    session.flush()
