"""Photos that were filed under a wrong customer ID: record and file get the right one, the history keeps the other."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.identifiers import search_key
from shopdesk.customers import service as customers
from shopdesk.photos.evidence.describing import photos_as_seen
from shopdesk.photos.evidence.indexing import index_photos
from shopdesk.photos.evidence.likeness import Sender, note_arrival, note_reassigned, senders_of_the_same
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.names import archive_path, customer_of_photos, room_for_id
from shopdesk.photos.model import Photo, PhotoId
from shopdesk.photos.rights import require_decide


class Reassigned(NamedTuple):
    """Photos that have another customer ID now: which one each had before, its version now, and what undo needs."""

    before: dict[PhotoId, str]
    versions: dict[PhotoId, int]
    senders: dict[PhotoId, list[Sender]]  # who else had sent the very same bytes


def reassign_photos(
    session: Session, actor: Actor, archive: PhotoArchive, seen: Mapping[PhotoId, int], customer_name: str
) -> Done[Reassigned]:
    """File photos under another customer ID, all of them or none; ``seen`` has the version of each.

    Those that have this ID already stay as they are. Raises UserError for no ID and for a file that is missing or is
    not what it was, Conflict when somebody changed one in between, and OSError.
    """
    return _reassign(session, actor, archive, seen, customer_of_photos(customer_name))


def take_back_reassigning(session: Session, actor: Actor, archive: PhotoArchive, told: Reassigned) -> Done[Reassigned]:
    """File photos under the IDs they had before; raises as ``reassign_photos``."""
    before: dict[PhotoId, str] = {}
    versions: dict[PhotoId, int] = {}
    senders: dict[PhotoId, list[Sender]] = {}
    for name in dict.fromkeys(told.before.values()):
        seen = {one: told.versions[one] for one, had in told.before.items() if had == name}
        done = _reassign(session, actor, archive, seen, name).value
        before |= done.before
        versions |= done.versions
        senders |= done.senders
    for photo_id, others in told.senders.items():  # what was no misuse under the other ID is one again
        for other in others:
            note_arrival(session, actor, session.get_one(Photo, photo_id), other.name, other.customer_id)
    return Done(Reassigned(before, versions, senders), changed("photo"))


def _reassign(
    session: Session, actor: Actor, archive: PhotoArchive, seen: Mapping[PhotoId, int], customer_name: str
) -> Done[Reassigned]:
    photos = photos_as_seen(session, seen)
    require_decide(session, actor, photos.values())
    owner, room = customers.sole_customer_id(session, customer_name), room_for_id(archive.folder.photos)
    before: dict[PhotoId, str] = {}
    for photo_id, photo in photos.items():
        if photo.customer_name == customer_name:
            continue
        before[photo_id] = photo.customer_name
        _file_under(session, actor, archive, photo, customer_name, room)
        photo.customer_name, photo.customer_key = customer_name, search_key(customer_name)
        photo.customer_id = owner
        session.flush()  # so that the next one sees this name as taken
    senders = {photo_id: others for photo_id in before if (others := senders_of_the_same(session, photo_id))}
    for photo_id in before:  # only now: what goes to one customer together resembles nobody else's
        note_reassigned(session, actor, photos[photo_id])
    if before:
        index_photos(session, list(before))
    versions = {photo_id: photos[photo_id].version for photo_id in before}
    return Done(Reassigned(before, versions, senders), changed("photo"))


def _file_under(
    session: Session, actor: Actor, archive: PhotoArchive, photo: Photo, customer_name: str, room: int
) -> None:
    from shopdesk.photos.pictures.formats import SUFFIXES  # noqa: PLC0415  Pillow, which no list needs

    # A file that was put into the folder by hand may be called anything.
    day, suffix = actor.clock.day_of(photo.added_at), SUFFIXES[photo.image_format]
    photo.path = archive.move(
        session,
        photo.path,
        photo.sha256,
        lambda sequence: archive_path(customer_name, day, sequence, suffix, room),
    )
    photo.path_key = photo.path.casefold()
