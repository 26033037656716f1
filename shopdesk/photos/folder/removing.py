"""Photos removed for ever, with their files."""

from contextlib import suppress

from sqlalchemy.orm import Session

from shopdesk.core import recycle
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done
from shopdesk.core.recycle import Purged
from shopdesk.photos.folder import folder_store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Photo, PhotoId


def purge_photo(session: Session, actor: Actor, archive: PhotoArchive, photo_id: PhotoId) -> Done[Purged]:
    """Remove a photo and what was found out about it for ever; its file goes once that is committed.

    What other photos have been compared with it goes too. A file that another program holds open goes at the next
    start. Raises UserError as ``recycle.purge``, and OSError.
    """
    photo = session.get(Photo, photo_id)
    if photo is not None and photo.deleted_at is not None:
        for likeness in folder_store.likenesses_naming(session, photo_id):
            session.delete(likeness)
        session.flush()
    done = recycle.purge(session, actor, Photo.audit_kind, photo_id)
    path, sha256 = str(done.value.fields["path"]), str(done.value.fields["sha256"])
    archive.discard(session, path, sha256)
    with suppress(OSError):  # made again when this is rolled back
        archive.thumbnail_of(sha256).unlink(missing_ok=True)
    return done
