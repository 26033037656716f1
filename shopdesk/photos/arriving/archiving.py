"""Pictures into the archive: looked at, stored once, filed under a customer ID, linked."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.identifiers import as_given, search_key
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.customers import service as customers
from shopdesk.photos import store
from shopdesk.photos.evidence.linking import Link, add_links
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.names import archive_name
from shopdesk.photos.model import Photo, PhotoId, PhotoKind

if TYPE_CHECKING:
    from shopdesk.photos.pictures.inspecting import PictureFacts


class PastedPicture(NamedTuple):
    """A picture out of the clipboard or a chat, and what to call it."""

    name: str
    data: bytes


class ArchivedPhoto(NamedTuple):
    """What became of one source; ``duplicate_of`` is the path of the very same picture that was there already."""

    file: str
    photo_id: PhotoId
    path: str
    sha256: str
    duplicate_of: str | None = None


@dataclass
class ArchiveResult:
    """What became of a batch; ``failed`` are the files that are no good pictures, and why."""

    archived: list[ArchivedPhoto] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)


def archive_photos(
    session: Session,
    actor: Actor,
    archive: PhotoArchive,
    sources: Sequence[Path | PastedPicture],
    customer_name: str,
    links: Sequence[Link] = (),
    kind: PhotoKind = PhotoKind.DEFECT,
    note: str = "",
    progress: Progress | None = None,
) -> Done[ArchiveResult]:
    """Archive pictures under a customer ID and link them; the whole batch or nothing of it.

    A file that is no good picture is told in the result and leaves the others alone; the same bytes are stored
    once. Raises UserError without a customer ID, OSError when the archive cannot be written, and Cancelled.
    """
    customer_name = as_given(customer_name)
    if not customer_name:
        raise UserError(translate("Photos", "Say whose photos these are: enter the customer ID."), field="customer")
    if not _is_text(customer_name):
        half = translate("Photos", "This customer ID has half a character in it. Type it again.")
        raise UserError(half, field="customer")
    progress, result = progress or Progress(), ArchiveResult()
    # Looking at pictures takes its time; nothing is asked of the database before, so nobody waits for its lock.
    from shopdesk.photos.pictures.inspecting import read_picture  # noqa: PLC0415  Pillow, which no list needs

    good = _look_at(sources, progress, result)
    owners = customers.find_customer_ids(session, customer_name)
    owner = owners[0] if len(owners) == 1 else None
    for number, (source, facts) in enumerate(good):
        progress.step(len(sources) + number, 2 * len(sources))
        told = str(_told(source))
        try:
            data = source.data if isinstance(source, PastedPicture) else read_picture(source)
        except (UserError, OSError) as error:
            result.failed.append((told, environment_message(error) or str(error)))
            continue
        if hashlib.sha256(data).hexdigest() != facts.sha256:
            reason = translate("Photos", "“{file}” was changed while it was archived. Add it again.")
            result.failed.append((told, reason.format(file=source.name)))
            continue
        photo = _photo(session, actor, archive, data, facts, customer_name, owner, _storable(source.name), kind, note)
        add_links(session, [photo.photo_id], links)
        result.archived.append(photo._replace(file=told))
    progress.step(2 * len(sources), 2 * len(sources))
    return Done(result, changed("photo"))


def _look_at(
    sources: Sequence[Path | PastedPicture], progress: Progress, result: ArchiveResult
) -> list[tuple[Path | PastedPicture, PictureFacts]]:
    """The sources that are good pictures; what is wrong with the others goes into the result."""
    from shopdesk.photos.pictures.inspecting import inspect_picture, read_picture  # noqa: PLC0415  as above

    good: list[tuple[Path | PastedPicture, PictureFacts]] = []
    for number, source in enumerate(sources):
        progress.step(number, 2 * len(sources))
        try:
            data = source.data if isinstance(source, PastedPicture) else read_picture(source)
            good.append((source, inspect_picture(data, source.name)))
        except UserError as error:
            result.failed.append((str(_told(source)), error.message))
        except OSError as error:
            result.failed.append((str(_told(source)), environment_message(error) or str(error)))
    return good


def _is_text(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _storable(name: str) -> str:
    """A file's name without the halves of characters that Windows allows in names and no database takes."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _told(source: Path | PastedPicture) -> Path | str:
    return source.name if isinstance(source, PastedPicture) else source


def _photo(
    session: Session,
    actor: Actor,
    archive: PhotoArchive,
    data: bytes,
    facts: PictureFacts,
    customer_name: str,
    owner: int | None,
    original_name: str,
    kind: PhotoKind,
    note: str,
) -> ArchivedPhoto:
    known = store.known_by_sha256(session, [facts.sha256]).get(facts.sha256)
    if known is not None:
        photo_id, path = known
        session.get_one(Photo, photo_id).deleted_at = None
        return ArchivedPhoto(original_name, photo_id, path, facts.sha256, duplicate_of=path)
    now = actor.clock.now()
    day = actor.clock.day_of(now)
    path = archive.put(
        session,
        data,
        facts.sha256,
        lambda sequence: f"{day:%Y-%m}/{archive_name(customer_name, day, sequence, facts.suffix)}",
    )
    photo = Photo(
        sha256=facts.sha256,
        path=path,
        path_key=path.casefold(),
        customer_name=customer_name,
        customer_key=search_key(customer_name),
        customer_id=owner,
        kind=kind,
        note=note.strip(),
        original_name=original_name,
        taken_at=facts.taken_at,
        added_at=now,
        added_by=actor.name,
        size_bytes=facts.size_bytes,
        width=facts.width,
        height=facts.height,
        image_format=facts.image_format,
        difference_hash=facts.difference_hash,
    )
    session.add(photo)
    session.flush()
    return ArchivedPhoto(original_name, PhotoId(photo.id), path, facts.sha256)
