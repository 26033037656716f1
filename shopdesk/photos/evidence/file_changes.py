"""Records that follow what became of their files: moved by hand, or lost for good."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.text import translate
from shopdesk.photos.evidence.indexing import index_photos
from shopdesk.photos.folder import folder_store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.folder_store import KeptFile
from shopdesk.photos.folder.names import is_text
from shopdesk.photos.folder.repairing import Repaired, is_right, keep_aside, remove_kept
from shopdesk.photos.model import LONGEST_PATH, Photo
from shopdesk.photos.rights import require_repair


def follow_files(session: Session, actor: Actor, archive: PhotoArchive, found: Mapping[str, str]) -> Done[Repaired]:
    """Let the records of photos follow their files to where these were moved by hand; what cannot be done is told."""
    require_repair(session, actor)
    session.connection()
    repaired, kept = Repaired(), folder_store.kept_files_at(session, list(found))
    for path, where in found.items():
        if reason := _why_not_followed(session, archive, kept.get(path), where):
            repaired.left[path] = reason
            continue
        photo = session.get_one(Photo, kept[path].id)
        photo.path, photo.path_key = where, where.casefold()
        session.flush()  # so that the next one sees this name as taken
        repaired.done.append(path)
    followed = [kept[path].id for path in repaired.done]
    folder_store.set_unexamined(session, followed)
    index_photos(session, followed)
    return Done(repaired, changed("photo"))


def give_up_files(session: Session, actor: Actor, archive: PhotoArchive, paths: Sequence[str]) -> Done[Repaired]:
    """Move photos whose file is missing or changed for good to the recycle bin, and say so in their notes.

    A changed file is kept aside. Those whose file is in its place are left alone.
    """
    require_repair(session, actor)
    session.connection()
    repaired, kept = Repaired(), folder_store.kept_files_at(session, paths)
    day = f"{actor.clock.today():%Y-%m-%d}"
    for path, record in kept.items():
        target = archive.path_of(path)
        if is_right(target, record.sha256):
            repaired.left[path] = translate("Photos", "Its file is as it was.")
            continue
        text = translate("Photos", "Its file was missing on {day}.")
        if target.is_file():
            repaired.kept_aside[path] = keep_aside(actor, archive, path)
            remove_kept(target)
            text = translate("Photos", "Its file was not what had been archived on {day}.")
        photo = session.get_one(Photo, record.id)
        photo.note = f"{photo.note}\n{text.format(day=day)}".strip()
        photo.deleted_at = photo.deleted_at or actor.clock.now()
        repaired.done.append(path)
    index_photos(session, [kept[path].id for path in repaired.done])
    return Done(repaired, changed("photo"))


def _why_not_followed(session: Session, archive: PhotoArchive, record: KeptFile | None, where: str) -> str:
    if record is None:
        return translate("Photos", "There is no photo with this file any more.")
    if len(where) > LONGEST_PATH or not is_text(where):
        return translate("Photos", "Its name cannot be kept. Rename it.")
    if folder_store.photo_with_path_key(session, where.casefold()) not in (None, record.id):
        return translate("Photos", "It has the name of another photo now.")
    if not is_right(archive.path_of(where), record.sha256):
        return translate("Photos", "The file that was found has changed in between.")
    return ""
