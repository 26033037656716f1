"""Every query about what is found in photos in the background: barcodes, and which photos still wait to be examined."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shopdesk.core.database import table_of, these
from shopdesk.photos.model import Photo, PhotoCode


class CodeRow(NamedTuple):
    """A barcode read in a photo; ``declined`` when somebody said that it leads nowhere."""

    id: int
    text: str
    symbology: str
    declined: bool


def list_codes(session: Session, photo_id: int) -> list[CodeRow]:
    """The barcodes of a photo, in the order they were read."""
    query = select(PhotoCode.id, PhotoCode.text, PhotoCode.symbology, PhotoCode.declined)
    return [
        CodeRow(*row) for row in session.execute(query.where(PhotoCode.photo_id == photo_id).order_by(PhotoCode.id))
    ]


def list_unexamined(session: Session, limit: int, beside: Collection[int]) -> Sequence[Photo]:
    """The photos outside the recycle bin nobody has looked into yet, some aside, the newest first."""
    query = select(Photo).where(Photo.examined_at.is_(None), Photo.deleted_at.is_(None))
    if beside:
        query = query.where(Photo.id.not_in(these(beside)))
    return session.scalars(query.order_by(Photo.id.desc()).limit(limit)).all()


def list_photos(session: Session, photo_ids: Sequence[int]) -> Sequence[Photo]:
    """Some photos; those that are gone are left out."""
    return session.scalars(select(Photo).where(Photo.id.in_(these(photo_ids)))).all()


def paths_of(session: Session, photo_ids: Collection[int]) -> dict[int, str]:
    """Where some photos lie below the photo folder."""
    query = select(Photo.id, Photo.path).where(Photo.id.in_(these(photo_ids)))
    return {row[0]: row[1] for row in session.execute(query)}


def set_found(session: Session, photo_id: int, values: Mapping[str, object]) -> None:
    """Fields the program works out by itself: nobody's version is outdated by them, and no history tells them."""
    table = table_of(Photo)
    session.execute(update(table).where(table.c.id == photo_id).values(values))
