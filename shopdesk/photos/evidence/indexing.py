"""What photos are found by: customer ID, file name, note, and the barcodes in them."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core import search
from shopdesk.photos import store
from shopdesk.photos.evidence import index_store
from shopdesk.photos.evidence.index_store import IndexedFields
from shopdesk.photos.folder.names import shown_name
from shopdesk.photos.model import Photo
from shopdesk.photos.store import PhotoRow


class FoundPhoto(NamedTuple):
    """A photo, and the field a text was found in."""

    row: PhotoRow
    matched: str

    @property
    def title(self) -> str:
        """What tells it from the others of its customer."""
        return shown_name(self.row.path.rpartition("/")[2])


def index_photos(session: Session, photo_ids: Sequence[int]) -> None:
    """Bring the search index up to date with some photos; what is gone or lies in the recycle bin is not found."""
    session.flush()
    fields = index_store.fields_of(session, photo_ids)
    codes = index_store.code_texts_of(session, photo_ids)
    search.remove(session, Photo.audit_kind, photo_ids)
    live = [_findable(one, codes.get(one.id, ())) for one in fields if one.deleted_at is None]
    search.put(session, Photo.audit_kind, live, fresh=True)


def find_photos(session: Session, text: str, limit: int) -> list[FoundPhoto]:
    """Photos with ``text`` in anything they are known by, the last archived first."""
    ids = search.newest_ids(session, Photo.audit_kind, text, limit)
    rows = store.list_photo_rows(session, ids)
    matched = search.fields_with(session, Photo.audit_kind, ids, text)
    return [FoundPhoto(rows[photo_id], matched.get(photo_id, "")) for photo_id in ids if photo_id in rows]


def _findable(fields: IndexedFields, codes: Sequence[str]) -> search.Findable:
    name = fields.path.rpartition("/")[2].rpartition(".")[0]
    return search.Findable(fields.id, (fields.customer_name,), (name, *codes, fields.original_name, fields.note))
