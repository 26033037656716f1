"""What is found in photos in the background: barcodes, and whether they show the same as another customer's photo.

Photos that are older than these checks get their hashes, their customer and their place in the search index here too.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.customers import service as customers
from shopdesk.photos.evidence import code_store
from shopdesk.photos.evidence.indexing import index_photos
from shopdesk.photos.evidence.likeness import Alike, lookalikes, note_alike, note_arrival, put_bands
from shopdesk.photos.folder.archive import INCOMING, PhotoArchive
from shopdesk.photos.model import Photo, PhotoCode, PhotoId

if TYPE_CHECKING:
    from PIL import Image

    from shopdesk.photos.pictures.barcodes import Code
    from shopdesk.photos.pictures.hashes import Hashes

# Pixels a picture may have once it is decoded, a byte each; JPEGs are decoded more coarsely.
_MOST_PIXELS = 60_000_000
_JPEG_SIDE = 4096
_log = logging.getLogger(__name__)


class Waiting(NamedTuple):
    """A photo to look into, and the photos of other people that may show the same: where they lie, how alike."""

    id: PhotoId
    path: str
    has_hashes: bool
    similar: tuple[tuple[str, Alike], ...] = ()


class Finding(NamedTuple):
    """What was found in a photo whose file lay at ``path``, or that none did; ``hashes`` only where it had none."""

    photo_id: PhotoId
    path: str
    codes: tuple[Code, ...] = ()
    hashes: Hashes | None = None
    alike: tuple[Alike, ...] = ()
    is_missing: bool = False


def waiting_photos(session: Session, limit: int, beside: Collection[int] = ()) -> list[Waiting]:
    """The photos nobody has looked into yet, some aside (``beside``, ids), the newest first."""
    found: list[Waiting] = []
    for photo in code_store.list_unexamined(session, limit, beside):
        similar = lookalikes(session, photo)
        paths = code_store.paths_of(session, [one.photo_id for one in similar])
        found.append(
            Waiting(
                PhotoId(photo.id),
                photo.path,
                photo.fine_hash is not None,
                tuple((paths[one.photo_id], one) for one in similar),
            )
        )
    return found


def still_missing(session: Session, archive: PhotoArchive, photo_ids: Collection[PhotoId]) -> set[PhotoId]:
    """Those of some photos whose file is not there now either."""
    paths = code_store.paths_of(session, photo_ids)
    return {one for one in photo_ids if one in paths and not archive.path_of(paths[one]).is_file()}


def examine(archive: PhotoArchive, photos: Sequence[Waiting]) -> list[Finding]:
    """Look into some photos; for any thread. Of a damaged one there is nothing to tell.

    Raises FileNotFoundError while the archive as a whole is away, as on a disk that is not connected: its photos wait.
    """
    if photos and _is_away(archive.folder.photos):
        raise FileNotFoundError(archive.folder.photos)
    findings: list[Finding] = []
    for photo in photos:
        try:
            findings.append(_examined(archive, photo))
        except Exception:  # noqa: BLE001  what a picture makes of a reader is not to be foreseen, and the next one waits
            _log.info("a photo could not be looked into", exc_info=True)
            findings.append(Finding(photo.id, photo.path))
    return findings


def record_findings(session: Session, actor: Actor, findings: Sequence[Finding]) -> Changes:
    """Keep what was found; announces photos only where somebody could see a difference.

    A photo whose file is missing waits until that is there again.
    """
    told = False
    by_id = {photo.id: photo for photo in code_store.list_photos(session, [one.photo_id for one in findings])}
    for finding in findings:
        photo = by_id.get(finding.photo_id)
        if photo is None or photo.path != finding.path or finding.is_missing:
            continue  # gone; or somebody else's by now, and to be looked into beside others
        has_codes = _keep_codes(session, photo, finding.codes)
        if finding.hashes is not None:
            _complete(session, photo, finding.hashes)
            new = note_arrival(session, actor, photo, photo.customer_name, photo.customer_id)
        else:
            new = note_alike(session, actor, photo, finding.alike)
        if has_codes or finding.hashes is not None:
            index_photos(session, [photo.id])
        # A photo that has just got its hashes is looked into once more, beside those that resemble it.
        if finding.hashes is None or finding.hashes.fine is None:
            code_store.set_found(session, photo.id, {"examined_at": actor.clock.now()})
        told = told or has_codes or bool(new)
    return changed("photo") if told else changed()


def _examined(archive: PhotoArchive, photo: Waiting) -> Finding:
    from shopdesk.photos.pictures.barcodes import read_codes  # noqa: PLC0415  Pillow and the reader, not at the start
    from shopdesk.photos.pictures.hashes import hashes_of  # noqa: PLC0415  as above
    from shopdesk.photos.pictures.matching import SAME, resemblance  # noqa: PLC0415  as above

    grey = _grey(archive, photo.path)
    if grey is None:
        return Finding(photo.id, photo.path, is_missing=not archive.path_of(photo.path).is_file())
    codes = tuple(read_codes(grey))
    if not photo.has_hashes:
        return Finding(photo.id, photo.path, codes, hashes_of(grey))
    alike: list[Alike] = []
    for path, one in photo.similar:
        other = _grey(archive, path)
        if other is not None and resemblance(grey, other) >= SAME:
            alike.append(one)
    return Finding(photo.id, photo.path, codes, None, tuple(alike))


def _is_away(folder: Path) -> bool:
    return not folder.is_dir() or all(one.name == INCOMING for one in folder.iterdir())


def _grey(archive: PhotoArchive, relative: str) -> Image.Image | None:
    """A photo upright in grey, a JPEG only as finely as needed; None when it cannot be read, or is too large."""
    from PIL import Image  # noqa: PLC0415  not at the start

    from shopdesk.photos.pictures.formats import FORMATS  # noqa: PLC0415  as above
    from shopdesk.photos.pictures.reducing import on_white, upright  # noqa: PLC0415  as above

    try:
        with Image.open(archive.path_of(relative), formats=FORMATS) as picture:
            picture.draft("L", (_JPEG_SIDE, _JPEG_SIDE))
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            picture.load()
            shown = upright(picture)
            return shown if shown.mode == "L" else on_white(shown).convert("L")
    except Exception as error:  # noqa: BLE001  what a broken file makes of a decoder is not to be foreseen
        _log.info("a photo could not be looked into: %s", type(error).__name__)
        return None


def _keep_codes(session: Session, photo: Photo, codes: Sequence[Code]) -> bool:
    known = {code.text for code in code_store.list_codes(session, photo.id)}
    new = [code for code in codes if code.text not in known]
    session.add_all(
        PhotoCode(photo_id=photo.id, text=code.text, symbology=code.symbology, declined=False) for code in new
    )
    session.flush()
    return bool(new)


def _complete(session: Session, photo: Photo, hashes: Hashes) -> None:
    """What a photo lacks that is older than these checks."""
    values: dict[str, object] = {"difference_hash": hashes.difference, "fine_hash": hashes.fine}
    if photo.customer_id is None:
        values["customer_id"] = customers.sole_customer_id(session, photo.customer_name)
    code_store.set_found(session, photo.id, values)
    session.refresh(photo)
    put_bands(session, [photo])
