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
from shopdesk.photos.folder.archive import Moved, PhotoArchive
from shopdesk.photos.folder.free_names import NameFor
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
    return _reassign(session, actor, archive, seen, dict.fromkeys(seen, customer_of_photos(customer_name)))


def take_back_reassigning(session: Session, actor: Actor, archive: PhotoArchive, told: Reassigned) -> Done[Reassigned]:
    """File photos under the IDs they had before; raises as ``reassign_photos``."""
    done = _reassign(session, actor, archive, told.versions, told.before)
    for photo_id, others in told.senders.items():  # what was no misuse under the other ID is one again
        for other in others:
            note_arrival(session, actor, session.get_one(Photo, photo_id), other.name, other.customer_id)
    return done


def _reassign(
    session: Session, actor: Actor, archive: PhotoArchive, seen: Mapping[PhotoId, int], names: Mapping[PhotoId, str]
) -> Done[Reassigned]:
    photos = photos_as_seen(session, seen)
    require_decide(session, actor, photos.values())
    photos = {one: photo for one, photo in photos.items() if photo.customer_name != names[one]}
    before = {photo_id: photo.customer_name for photo_id, photo in photos.items()}
    owners = {name: customers.sole_customer_id(session, name) for name in {names[one] for one in photos}}
    paths = _move(session, actor, archive, photos, names)
    for (photo_id, photo), path in zip(photos.items(), paths, strict=True):
        name = names[photo_id]
        photo.path, photo.path_key = path, path.casefold()
        photo.customer_name, photo.customer_key, photo.customer_id = name, search_key(name), owners[name]
    session.flush()
    senders = senders_of_the_same(session, list(photos))
    # Only now: what goes to one customer together resembles nobody else's.
    note_reassigned(session, actor, list(photos.values()))
    index_photos(session, list(photos))
    versions = {photo_id: photo.version for photo_id, photo in photos.items()}
    return Done(Reassigned(before, versions, senders), changed("photo"))


def _move(
    session: Session,
    actor: Actor,
    archive: PhotoArchive,
    photos: Mapping[PhotoId, Photo],
    names: Mapping[PhotoId, str],
) -> list[str]:
    from shopdesk.photos.pictures.formats import SUFFIXES  # noqa: PLC0415  Pillow, which no list needs

    room = room_for_id(archive.folder.photos)

    def namer(photo_id: PhotoId, photo: Photo) -> NameFor:
        # A file that was put into the folder by hand may be called anything.
        name, day, suffix = names[photo_id], actor.clock.day_of(photo.added_at), SUFFIXES[photo.image_format]
        return lambda sequence: archive_path(name, day, sequence, suffix, room)

    wanted = [Moved(photo.path, photo.sha256, namer(one, photo)) for one, photo in photos.items()]
    return archive.move_all(session, wanted) if wanted else []
