"""What people do with photos: archive, link, describe, throw away, check."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import Conflict
from shopdesk.core.text import translate
from shopdesk.photos import store
from shopdesk.photos.arriving.archiving import ArchivedPhoto, ArchiveResult, archive_in_parts, archive_photos
from shopdesk.photos.arriving.mending import Mended, mend_archive
from shopdesk.photos.arriving.preparing import Arrival, Filing, PastedPicture, Source
from shopdesk.photos.arriving.registering import Registered, register_files
from shopdesk.photos.evidence.codes import decline_code
from shopdesk.photos.evidence.describing import Description, note_photos, set_kind, take_back_description
from shopdesk.photos.evidence.file_changes import follow_files, give_up_files
from shopdesk.photos.evidence.indexing import find_photos, index_photos
from shopdesk.photos.evidence.likeness import judge, note_restored
from shopdesk.photos.evidence.linking import Link, link_photos, share_photos, unlink_photos
from shopdesk.photos.evidence.reassigning import Reassigned, reassign_photos, take_back_reassigning
from shopdesk.photos.folder.checking import CheckResult, check_photos
from shopdesk.photos.folder.removing import purge_photo
from shopdesk.photos.folder.repairing import Repaired, put_files_back, restore_files, set_files_aside
from shopdesk.photos.model import Photo, PhotoId, PhotoKind
from shopdesk.photos.rights import require_decide, why_not_decide, why_not_judge, why_not_repair
from shopdesk.photos.store import PhotoRow

__all__ = [
    "ArchiveResult",
    "ArchivedPhoto",
    "Arrival",
    "CheckResult",
    "Description",
    "Filing",
    "Link",
    "Mended",
    "PastedPicture",
    "PhotoRow",
    "Reassigned",
    "Registered",
    "Repaired",
    "Source",
    "archive_in_parts",
    "archive_photos",
    "change_photo",
    "check_photos",
    "count_photos",
    "count_photos_of",
    "count_record_photos",
    "decline_code",
    "delete_photos",
    "find_photos",
    "follow_files",
    "give_up_files",
    "judge",
    "link_photos",
    "mend_archive",
    "note_photos",
    "photos_of",
    "purge_photo",
    "put_files_back",
    "reassign_photos",
    "register_files",
    "restore_files",
    "restore_photos",
    "set_files_aside",
    "set_kind",
    "share_photos",
    "take_back_description",
    "take_back_reassigning",
    "unlink_photos",
    "why_not_decide",
    "why_not_judge",
    "why_not_repair",
]


def change_photo(
    session: Session, _actor: Actor, photo_id: PhotoId, seen_version: int, kind: PhotoKind, note: str
) -> Changes:
    """Say what a photo shows; raises Conflict when somebody else did in between."""
    photo = session.get_one(Photo, photo_id)
    if photo.version != seen_version:
        raise Conflict(translate("Photos", "This photo was changed in between. Look at it again."))
    photo.kind, photo.note = kind, note.strip()
    index_photos(session, [photo_id])
    return changed("photo")


def delete_photos(session: Session, actor: Actor, photo_ids: Sequence[PhotoId]) -> Changes:
    """Move photos to the recycle bin; their files stay where they are. Raises UserError for who may not."""
    photos = [session.get_one(Photo, photo_id) for photo_id in photo_ids]
    require_decide(session, actor, photos)
    for photo in photos:
        photo.deleted_at = photo.deleted_at or actor.clock.now()
    index_photos(session, photo_ids)
    return changed("photo")


def restore_photos(session: Session, actor: Actor, photo_ids: Sequence[PhotoId]) -> Changes:
    """Take photos out of the recycle bin, and compare them with those that came meanwhile."""
    for photo_id in photo_ids:
        photo = session.get_one(Photo, photo_id)
        if photo.deleted_at is not None:
            photo.deleted_at = None
            note_restored(session, actor, photo)
    index_photos(session, photo_ids)
    return changed("photo")


def count_photos(session: Session) -> int:
    """How many photos there are."""
    return store.count_photos(session)


def count_record_photos(
    session: Session, record_kind: str, record_ids: Sequence[int], since: datetime | None = None
) -> dict[int, int]:
    """How many photos each of some records has, all or those added since then; records without any are left out."""
    return store.count_record_photos(session, record_kind, record_ids, since)


def count_photos_of(session: Session, records: Mapping[str, Sequence[int]]) -> int:
    """How many photos some records have together, by kind of record; one that several have counts once."""
    return store.count_photos_of(session, records)


def photos_of(session: Session, record_kind: str, record_id: int) -> list[PhotoRow]:
    """The photos of a record, in the order they were added."""
    ids = store.list_record_photo_ids(session, record_kind, record_id)
    rows = store.list_photo_rows(session, ids)
    return [rows[photo_id] for photo_id in ids]
