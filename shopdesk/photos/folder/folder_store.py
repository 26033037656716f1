"""What the database knows of the files in the photo folder."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shopdesk.core.database import batches, read_tuples, table_of, these
from shopdesk.photos.folder.names import is_text
from shopdesk.photos.model import Photo, PhotoId, PhotoLikeness


class KeptFile(NamedTuple):
    """A file as its record tells it; those of photos in the recycle bin are kept too."""

    id: PhotoId
    path: str
    sha256: str
    size_bytes: int
    deleted: bool


_COLUMNS = (Photo.id, Photo.path, Photo.sha256, Photo.size_bytes, Photo.deleted_at.is_not(None))


def kept_files(session: Session) -> list[KeptFile]:
    """Every file there has to be."""
    return [KeptFile(*row) for row in read_tuples(session, select(*_COLUMNS))]


def kept_files_at(session: Session, paths: Collection[str]) -> dict[str, KeptFile]:
    """What has to be at some paths; those no record names are left out."""
    found: dict[str, KeptFile] = {}
    for part in batches(path for path in paths if is_text(path)):
        found |= {row.path: KeptFile(*row) for row in session.execute(select(*_COLUMNS).where(Photo.path.in_(part)))}
    return found


def customers_of(session: Session, photo_ids: Collection[int]) -> dict[PhotoId, str]:
    """Whose photos they are."""
    found: dict[PhotoId, str] = {}
    for part in batches(photo_ids):
        query = select(Photo.id, Photo.customer_name).where(Photo.id.in_(part))
        found |= {PhotoId(photo_id): name for photo_id, name in session.execute(query)}
    return found


def photo_with_path_key(session: Session, path_key: str) -> PhotoId | None:
    """The photo whose file has this path, whatever its case."""
    found = session.scalar(select(Photo.id).where(Photo.path_key == path_key))
    return None if found is None else PhotoId(found)


def set_unexamined(session: Session, photo_ids: Collection[int]) -> None:
    """Have some photos looked into again, as when their file is another one now, or is there again."""
    table = table_of(Photo)
    session.execute(update(table).where(table.c.id.in_(these(photo_ids))).values(examined_at=None))


def likenesses_naming(session: Session, photo_id: int) -> list[PhotoLikeness]:
    """Likenesses of other photos in which this one is what came later."""
    return list(session.scalars(select(PhotoLikeness).where(PhotoLikeness.other_id == photo_id)))
