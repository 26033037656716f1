"""Every query about photos."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopdesk.core import search
from shopdesk.core.database import these
from shopdesk.core.identifiers import search_key
from shopdesk.customers.model import Customer
from shopdesk.photos.model import Photo, PhotoCode, PhotoId, PhotoKind, PhotoLikeness, PhotoLink, Verdict


class PhotoRow(NamedTuple):
    """A photo as galleries and strips show it; ``path`` is below the photo folder, with forward slashes."""

    id: PhotoId
    version: int
    sha256: str
    path: str
    customer_name: str
    kind: PhotoKind
    note: str
    taken_at: datetime | None
    added_at: datetime
    added_by: str
    size_bytes: int
    width: int
    height: int
    image_format: str
    original_name: str
    links: tuple[tuple[str, int], ...] = ()


class PhotoFilter(NamedTuple):
    """Which photos a gallery shows; an empty one shows all.

    ``text`` is looked for in customer ID, file names, note and barcodes, and in the records a photo is linked to.
    """

    text: str = ""
    kinds: frozenset[PhotoKind] = frozenset()
    linked: bool | None = None
    begin: datetime | None = None  # added at or after
    end: datetime | None = None  # added before
    coded: bool = False  # a barcode was read that nobody declined
    likeness: Verdict | None = None  # it looks like another customer's photo, and this is made of it
    added_by: str = ""


class PhotoSort(NamedTuple):
    """What a gallery is sorted by: ``added`` or ``customer``; photos of one customer stand with the newest first."""

    key: str = "added"
    descending: bool = True


class PhotoSums(NamedTuple):
    """What some photos come to: how many, their size, of how many customers, how many are in the inbox, by kind."""

    number: int
    size_bytes: int
    customers: int
    unlinked: int
    kinds: dict[PhotoKind, int]


NEWEST = PhotoSort()
LAST_CHARACTER = chr(0x10FFFF)
# Those with a search index: photos are found by the no. of what has them.
LINKED_KINDS = ("order", "ticket", "claim", "wrong_shipment", "quality_feedback")
_EITHER, _FIRST, _LATER = aliased(Photo), aliased(Customer), aliased(Customer)
_HAS_LINK = exists().where(PhotoLink.photo_id == Photo.id)


def list_photo_ids(
    session: Session, wanted: PhotoFilter, sort: PhotoSort = NEWEST, limit: int | None = None
) -> Sequence[PhotoId]:
    """Ids of the photos in a gallery, or the first of them, the last added first unless it is sorted otherwise."""
    newest = (Photo.added_at.desc(), Photo.id.desc())
    if sort.key == "customer":
        order = (Photo.customer_key.desc() if sort.descending else Photo.customer_key, *newest)
    else:
        order = newest if sort.descending else (Photo.added_at, Photo.id)
    query = select(Photo.id).where(*_conditions(wanted)).order_by(*order).limit(limit)
    return [PhotoId(photo_id) for photo_id in session.scalars(query)]


def list_adders(session: Session) -> list[str]:
    """Everybody who ever added a photo."""
    return list(session.scalars(select(Photo.added_by).distinct().order_by(Photo.added_by)))


def sum_photos(session: Session, ids: Sequence[int]) -> PhotoSums:
    """What some photos come to."""
    chosen = Photo.id.in_(these(ids))
    number, size_bytes, customers = session.execute(
        select(func.count(), func.sum(Photo.size_bytes), func.count(Photo.customer_key.distinct())).where(chosen)
    ).one()
    unlinked = session.scalar(select(func.count()).where(chosen, ~_HAS_LINK)) or 0
    kinds = select(Photo.kind, func.count()).where(chosen).group_by(Photo.kind)
    told = {row[0]: row[1] for row in session.execute(kinds)}
    return PhotoSums(number, size_bytes or 0, customers, unlinked, told)


def customer_names_like(session: Session, text: str, limit: int = 12) -> list[str]:
    """Customer IDs that begin with a text: those of customers, and those that only photos have."""
    key = search_key(text)
    if not key:
        return []
    names: dict[str, None] = {}
    for column, record in ((Customer.search_key, Customer), (Photo.customer_key, Photo)):
        begins = (column >= key, column < key + LAST_CHARACTER, record.deleted_at.is_(None))
        query = select(record.customer_name).where(*begins).order_by(column).distinct()
        names |= dict.fromkeys(session.scalars(query.limit(limit)))
    return list(names)[:limit]


def versions_of(session: Session, ids: Sequence[int]) -> dict[PhotoId, int]:
    """The versions of some photos as they are now."""
    query = select(Photo.id, Photo.version).where(Photo.id.in_(these(ids)))
    return {PhotoId(photo_id): version for photo_id, version in session.execute(query)}


def count_photos_by_kind(session: Session, wanted: PhotoFilter) -> dict[PhotoKind, int]:
    """How many photos of each kind there are, whatever kinds the filter names."""
    conditions = _conditions(wanted._replace(kinds=frozenset()))
    query = select(Photo.kind, func.count()).where(*conditions).group_by(Photo.kind)
    return {row[0]: row[1] for row in session.execute(query)}


def list_photo_rows(session: Session, ids: Sequence[int]) -> dict[int, PhotoRow]:
    """The rows of some ids, with their links."""
    names = PhotoRow._fields[:-1]
    query = select(*(getattr(Photo, name) for name in names)).where(Photo.id.in_(list(ids)))
    links: dict[int, list[tuple[str, int]]] = {}
    linked = select(PhotoLink.photo_id, PhotoLink.record_kind, PhotoLink.record_id).where(
        PhotoLink.photo_id.in_(list(ids))
    )
    for photo_id, kind, record_id in session.execute(linked.order_by(PhotoLink.id)):
        links.setdefault(photo_id, []).append((kind, record_id))
    return {row[0]: PhotoRow(*row, links=tuple(links.get(row[0], ()))) for row in session.execute(query)}


def list_record_photo_ids(session: Session, record_kind: str, record_id: int) -> list[PhotoId]:
    """The photos of a record, in the order they were added."""
    query = (
        select(Photo.id)
        .join(PhotoLink, PhotoLink.photo_id == Photo.id)
        .where(PhotoLink.record_kind == record_kind, PhotoLink.record_id == record_id, Photo.deleted_at.is_(None))
        .order_by(Photo.id)
    )
    return [PhotoId(photo_id) for photo_id in session.scalars(query)]


def count_record_photos(
    session: Session, record_kind: str, record_ids: Sequence[int], since: datetime | None = None
) -> dict[int, int]:
    """How many photos each of some records has, all or those added since then; records without any are left out."""
    query = (
        select(PhotoLink.record_id, func.count())
        .join(Photo, Photo.id == PhotoLink.photo_id)
        .where(PhotoLink.record_kind == record_kind, PhotoLink.record_id.in_(record_ids), Photo.deleted_at.is_(None))
        .group_by(PhotoLink.record_id)
    )
    if since is not None:
        query = query.where(Photo.added_at >= since)
    return {row[0]: row[1] for row in session.execute(query)}


def count_photos_of(session: Session, records: Mapping[str, Sequence[int]]) -> int:
    """How many photos some records have together, by kind of record; one that several have counts once."""
    query = select(func.count(Photo.id.distinct())).join(PhotoLink, PhotoLink.photo_id == Photo.id)
    linked = (and_(PhotoLink.record_kind == kind, PhotoLink.record_id.in_(these(ids))) for kind, ids in records.items())
    return session.scalar(query.where(Photo.deleted_at.is_(None), or_(False, *linked))) or 0


def count_photos(session: Session) -> int:
    """How many photos there are that are not in the recycle bin."""
    return session.scalar(select(func.count()).where(*_conditions(PhotoFilter()))) or 0


def count_unlinked(session: Session) -> tuple[int, datetime | None]:
    """How many photos are linked to nothing, and since when the oldest of them lies there."""
    query = select(func.count(), func.min(Photo.added_at)).where(*_conditions(PhotoFilter(linked=False)))
    count, oldest = session.execute(query).one()
    return count, oldest


def known_by_sha256(session: Session, digests: Collection[str]) -> dict[str, tuple[PhotoId, str]]:
    """The photos with these bytes, those in the recycle bin too: id and path."""
    query = select(Photo.sha256, Photo.id, Photo.path).where(Photo.sha256.in_(digests))
    return {sha256: (PhotoId(photo_id), path) for sha256, photo_id, path in session.execute(query)}


def sha256_at(session: Session, relative: str) -> str | None:
    """The SHA-256 of the photo with this path."""
    return session.scalar(select(Photo.sha256).where(Photo.path == relative))


def is_shown() -> ColumnElement[bool]:
    """Whether a likeness is told: what somebody judged always, another one while it needs a look.

    A photo that was thrown away needs none, and IDs that turned out to be one person need none until separated.
    """
    thrown_away = exists().where(
        _EITHER.id.in_((PhotoLikeness.photo_id, PhotoLikeness.other_id)), _EITHER.deleted_at.is_not(None)
    )
    one_person = exists().where(
        _EITHER.id == PhotoLikeness.photo_id,
        or_(_FIRST.id == _EITHER.customer_id, _FIRST.search_key == _EITHER.customer_key),
        or_(_LATER.id == PhotoLikeness.customer_id, _LATER.search_key == PhotoLikeness.customer_key),
        func.coalesce(_FIRST.merged_into_id, _FIRST.id) == func.coalesce(_LATER.merged_into_id, _LATER.id),
    )
    return or_(PhotoLikeness.verdict != Verdict.OPEN, ~(thrown_away | one_person))


def existing_links(session: Session, photo_ids: Collection[int]) -> set[tuple[int, str, int]]:
    """The links of some photos: photo, kind and id of the record."""
    query = select(PhotoLink.photo_id, PhotoLink.record_kind, PhotoLink.record_id).where(
        PhotoLink.photo_id.in_(these(photo_ids))
    )
    return {tuple(row) for row in session.execute(query)}  # type: ignore[misc]


def _conditions(wanted: PhotoFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [Photo.deleted_at.is_(None)]
    if key := search_key(wanted.text):
        found.append(_has_text(key))
    if wanted.kinds:
        found.append(Photo.kind.in_(sorted(wanted.kinds)))
    if wanted.linked is not None:
        found.append(_HAS_LINK if wanted.linked else ~_HAS_LINK)
    if wanted.begin is not None:
        found.append(Photo.added_at >= wanted.begin)
    if wanted.end is not None:
        found.append(Photo.added_at < wanted.end)
    if wanted.coded:
        found.append(Photo.id.in_(select(PhotoCode.photo_id).where(PhotoCode.declined.is_(False))))
    if wanted.likeness is not None:
        judged = and_(PhotoLikeness.verdict == wanted.likeness, is_shown())
        first = select(PhotoLikeness.photo_id).where(judged)
        second = select(PhotoLikeness.other_id).where(judged, PhotoLikeness.other_id.is_not(None))
        found.append(or_(Photo.id.in_(first), Photo.id.in_(second)))
    if wanted.added_by:
        found.append(Photo.added_by == wanted.added_by)
    return found


def _has_text(key: str) -> ColumnElement[bool]:
    # By customer ID also while it is too short for the index, and for photos that were never indexed.
    ways: list[ColumnElement[bool]] = [Photo.customer_key.contains(key, autoescape=True)]
    if len(key) < 3:  # two characters are a word in Chinese
        ways.append(func.lower(Photo.note).contains(key, autoescape=True))
    if (found := search.matching_ids(Photo.audit_kind, key)) is not None:
        ways.append(Photo.id.in_(found))
    for kind in LINKED_KINDS:
        if len(key) >= 3 and (records := search.matching_ids(kind, key)) is not None:
            of_kind = select(PhotoLink.photo_id).where(PhotoLink.record_kind == kind)
            ways.append(Photo.id.in_(of_kind.where(PhotoLink.record_id.in_(records))))
    return or_(*ways)
