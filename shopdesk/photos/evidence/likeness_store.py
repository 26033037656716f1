"""Every query about pictures that came twice."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, delete, func, or_, select
from sqlalchemy.orm import Session

from shopdesk.core.database import batches, insert_tuples, table_of, these
from shopdesk.photos.model import Photo, PhotoBand, PhotoId, PhotoLikeness, Verdict
from shopdesk.photos.store import PhotoRow, is_shown, list_photo_rows

_SENT = (Photo.id, Photo.customer_key, Photo.customer_id, Photo.added_at, Photo.added_by)
_FIELDS = ("id", "customer_name", "distance", "found_at", "verdict", "judged_at", "judged_by")


class Sent(NamedTuple):
    """A photo, whose it is, and who added it when."""

    id: PhotoId
    customer_key: str
    customer_id: int | None
    added_at: datetime
    added_by: str


class LikenessRow(NamedTuple):
    """A picture that came twice, with both as galleries show them; no ``other`` when it was the very same bytes.

    ``photo`` was there first; ``customer_name`` sent it the second time. ``distance`` is in differing bits of 256.
    """

    id: int
    photo: PhotoRow
    other: PhotoRow | None
    customer_name: str
    distance: int
    found_at: datetime
    verdict: Verdict
    judged_at: datetime | None
    judged_by: str


def fine_hashes_near(session: Session, keys: Sequence[int]) -> dict[int, bytes]:
    """The fine hashes of all photos with one of these bands, by id; those in the recycle bin too."""
    query = select(PhotoBand.photo_id, PhotoBand.fine_hash).where(PhotoBand.key.in_(these(keys)))
    return {row[0]: row[1] for row in session.execute(query)}


def who_sent(session: Session, photo_ids: Collection[int], beside_key: str) -> list[Sent]:
    """Those of some photos outside the recycle bin, those of one customer (by search key) aside."""
    query = select(*_SENT).where(Photo.id.in_(these(photo_ids)), Photo.deleted_at.is_(None))
    if beside_key:
        query = query.where(Photo.customer_key != beside_key)
    return [Sent(*row) for row in session.execute(query)]


def put_bands(session: Session, photo_ids: Collection[int], rows: Sequence[tuple[int, int, bytes]]) -> None:
    """The bands under which some photos are looked up (key, photo, fine hash), instead of those they had."""
    table = table_of(PhotoBand)
    session.execute(delete(table).where(table.c.photo_id.in_(these(photo_ids))))
    insert_tuples(session, table, ["key", "photo_id", "fine_hash"], rows)


def find_likeness(session: Session, photo_id: int, other_id: int | None, customer_key: str) -> PhotoLikeness | None:
    """The likeness of two photos; without ``other_id`` that of the same bytes which came again from a customer."""
    query = select(PhotoLikeness).where(PhotoLikeness.photo_id == photo_id)
    if other_id is None:
        query = query.where(PhotoLikeness.other_id.is_(None), PhotoLikeness.customer_key == customer_key)
    else:
        query = query.where(PhotoLikeness.other_id == other_id)
    return session.scalars(query).first()


def list_likenesses_with(session: Session, photo_ids: Collection[int]) -> list[PhotoLikeness]:
    """The likenesses in which some photos are one of both."""
    found: dict[int, PhotoLikeness] = {}
    for side in (PhotoLikeness.photo_id, PhotoLikeness.other_id):
        found |= {one.id: one for one in session.scalars(select(PhotoLikeness).where(side.in_(these(photo_ids))))}
    return [found[likeness_id] for likeness_id in sorted(found)]


def customers_of(session: Session, photo_ids: Collection[int]) -> dict[int, Sent]:
    """Whose some photos are, by photo."""
    query = select(*_SENT).where(Photo.id.in_(these(photo_ids)))
    return {row[0]: Sent(*row) for row in session.execute(query)}


def list_rows_of_photo(session: Session, photo_id: int) -> list[LikenessRow]:
    """What is known of a photo's likenesses, those to be looked at first, then the newest first."""
    query = _rows().where(_with(photo_id), is_shown())
    return _as_rows(session, query.order_by(PhotoLikeness.verdict != Verdict.OPEN, PhotoLikeness.id.desc()))


def list_open_rows(session: Session, limit: int) -> list[LikenessRow]:
    """The likenesses nobody has looked at yet, the newest first."""
    query = _rows().where(PhotoLikeness.verdict == Verdict.OPEN, is_shown())
    return _as_rows(session, query.order_by(PhotoLikeness.id.desc()).limit(limit))


def count_open(session: Session) -> tuple[int, datetime | None]:
    """How many likenesses nobody has looked at yet, and since when the oldest of them is known."""
    query = select(func.count(), func.min(PhotoLikeness.found_at))
    count, oldest = session.execute(query.where(PhotoLikeness.verdict == Verdict.OPEN, is_shown())).one()
    return count, oldest


def list_rows_of_customers(session: Session, ids: Collection[int], keys: Collection[str]) -> list[LikenessRow]:
    """The likenesses in which one of some customers (by id, or search key) sent either picture, newest first."""
    found: set[int] = set()
    for part in batches(ids):
        found.update(session.scalars(select(PhotoLikeness.id).where(PhotoLikeness.customer_id.in_(part))))
        found.update(session.scalars(_first_sent(Photo.customer_id.in_(part))))
    for part in batches(keys):
        found.update(session.scalars(select(PhotoLikeness.id).where(PhotoLikeness.customer_key.in_(part))))
        found.update(session.scalars(_first_sent(Photo.customer_key.in_(part))))
    rows: list[LikenessRow] = []
    for part in batches(sorted(found, reverse=True)):
        query = _rows().where(PhotoLikeness.id.in_(part), is_shown())
        rows += _as_rows(session, query.order_by(PhotoLikeness.id.desc()))
    return rows


def _with(photo_id: int) -> ColumnElement[bool]:
    return or_(PhotoLikeness.photo_id == photo_id, PhotoLikeness.other_id == photo_id)


def _first_sent(condition: ColumnElement[bool]) -> Select[int]:
    return select(PhotoLikeness.id).join(Photo, Photo.id == PhotoLikeness.photo_id).where(condition)


def _rows() -> Select[*tuple[Any, ...]]:
    fields = (getattr(PhotoLikeness, name) for name in _FIELDS)
    return select(PhotoLikeness.photo_id, PhotoLikeness.other_id, *fields)


def _as_rows(session: Session, query: Select[*tuple[Any, ...]]) -> list[LikenessRow]:
    told = session.execute(query).all()
    ids = {photo_id for row in told for photo_id in row[:2] if photo_id is not None}
    photos = list_photo_rows(session, sorted(ids))
    return [
        LikenessRow(likeness_id, photos[photo_id], None if other_id is None else photos[other_id], *others)
        for photo_id, other_id, likeness_id, *others in told
    ]
