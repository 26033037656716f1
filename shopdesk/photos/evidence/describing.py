"""What photos show, said of many at a time: kind and note, with the way back."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.text import translate
from shopdesk.photos.evidence.code_store import list_photos
from shopdesk.photos.evidence.indexing import index_photos
from shopdesk.photos.model import Photo, PhotoId, PhotoKind


class Description(NamedTuple):
    """What a photo showed before, and the version it has now."""

    photo_id: PhotoId
    version: int
    kind: PhotoKind
    note: str


def set_kind(session: Session, _actor: Actor, seen: Mapping[PhotoId, int], kind: PhotoKind) -> Done[list[Description]]:
    """Say what several photos show, of all or none; ``seen`` has the version of each. Raises Conflict.

    The value is what is needed to take it back.
    """

    def change(photo: Photo) -> None:
        photo.kind = kind

    return _describe(session, seen, change)


def note_photos(
    session: Session, _actor: Actor, seen: Mapping[PhotoId, int], note: str, replace: bool
) -> Done[list[Description]]:
    """Write a note on several photos, below the one that is there or in its place; as ``set_kind``.

    Raises UserError for an empty note that is to be added.
    """
    note = note.strip()
    if not note and not replace:
        raise UserError(translate("Photos", "Write down what is to be noted."), field="note")

    def change(photo: Photo) -> None:
        photo.note = note if replace else "\n".join(filter(None, (photo.note, note)))

    return _describe(session, seen, change)


def take_back_description(session: Session, _actor: Actor, before: Sequence[Description]) -> Changes:
    """Give photos the kind and note they had; raises Conflict when somebody changed one since."""
    told = {one.photo_id: one for one in before}

    def change(photo: Photo) -> None:
        photo.kind, photo.note = told[PhotoId(photo.id)].kind, told[PhotoId(photo.id)].note

    return _describe(session, {one.photo_id: one.version for one in before}, change).changes


def photos_as_seen(session: Session, seen: Mapping[PhotoId, int]) -> dict[PhotoId, Photo]:
    """Some photos that somebody saw in these versions; raises Conflict when one is another by now, or gone."""
    there = {photo.id: photo for photo in list_photos(session, list(seen))}
    photos = {photo_id: there[photo_id] for photo_id in seen if photo_id in there}
    if len(photos) < len(seen):
        raise Conflict(translate("Photos", "Some of these photos are gone for ever. Look at the list again."))
    if late := [photo.title() for photo_id, photo in photos.items() if photo.version != seen[photo_id]]:
        text = translate("Photos", "Somebody changed these photos in between: {names}. Look at them again.")
        raise Conflict(text.format(names=", ".join(late[:5])))
    return photos


def _describe(
    session: Session, seen: Mapping[PhotoId, int], change: Callable[[Photo], None]
) -> Done[list[Description]]:
    photos = photos_as_seen(session, seen)
    before = {photo_id: (photo.kind, photo.note) for photo_id, photo in photos.items()}
    for photo in photos.values():
        change(photo)
    session.flush()
    changes = {one: was for one, was in before.items() if was != (photos[one].kind, photos[one].note)}
    index_photos(session, list(changes))
    told = [Description(one, photos[one].version, *was) for one, was in changes.items()]
    return Done(told, changed("photo"))
