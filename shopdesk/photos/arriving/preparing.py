"""Pictures made ready for the archive on all cores: read once, looked at, and on the disk before anybody waits."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from shopdesk.core.errors import UserError, environment_message
from shopdesk.photos.evidence.linking import Link
from shopdesk.photos.folder.archive import PhotoArchive, Staged, Staging
from shopdesk.photos.folder.names import customer_of_photos
from shopdesk.photos.model import PhotoKind

if TYPE_CHECKING:
    from shopdesk.photos.pictures.inspecting import PictureFacts

AHEAD = 40  # pictures that are ready before their turn comes


class PastedPicture(NamedTuple):
    """A picture out of the clipboard, a chat or a sheet, and what to call it."""

    name: str
    data: bytes


Source = Path | PastedPicture


class Filing(NamedTuple):
    """Where a picture belongs."""

    customer_name: str
    links: tuple[Link, ...] = ()
    kind: PhotoKind = PhotoKind.DEFECT
    note: str = ""


class Arrival(NamedTuple):
    """A picture on its way into the archive."""

    source: Source
    filing: Filing


class Prepared(NamedTuple):
    """A good picture whose bytes lie beside the archive; its customer ID is as it is stored."""

    arrival: Arrival
    facts: PictureFacts
    staged: Staged

    @property
    def file(self) -> str:
        """What people know the picture by."""
        return told(self.arrival.source)


class Refused(NamedTuple):
    """A file that cannot be archived, and why."""

    file: str
    reason: str


def prepared(
    archive: PhotoArchive, staging: Staging, arrivals: Iterable[Arrival], workers: int | None = None
) -> Generator[Prepared | Refused]:
    """Make pictures ready in the order given, some ahead of being asked for, by default on all cores.

    Raises OSError when the archive cannot be written.
    """
    one_large = Lock()
    waiting: deque[Future[Prepared | Refused]] = deque()
    with ThreadPoolExecutor(workers or os.cpu_count() or 1, "photos") as pool:
        try:
            for arrival in arrivals:
                waiting.append(pool.submit(_prepare, archive, staging, arrival, one_large))
                if len(waiting) > AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for one in waiting:
                one.cancel()


def told(source: Source) -> str:
    """What people know a picture by: its path, or the name it was given."""
    return source.name if isinstance(source, PastedPicture) else str(source)


def inspected(archive: PhotoArchive, data: bytes, name: str, one_large: Lock) -> PictureFacts:
    """Look at a picture and keep its thumbnail; large ones, which share a lock, one at a time. Raises UserError."""
    # Pillow, which no list needs.
    from shopdesk.photos.pictures.inspecting import inspect_picture, is_large  # noqa: PLC0415

    # Several large ones at a time would take all the memory there is.
    with one_large if is_large(data) else nullcontext():
        facts = inspect_picture(data, name)
    archive.keep_thumbnail(facts.sha256, facts.thumbnail)
    return facts._replace(thumbnail=b"")  # it is on the disk by now, and many may wait their turn


def _prepare(archive: PhotoArchive, staging: Staging, arrival: Arrival, one_large: Lock) -> Prepared | Refused:
    from shopdesk.photos.pictures.inspecting import read_picture  # noqa: PLC0415  Pillow, as above

    source, filing = arrival
    try:
        filing = filing._replace(customer_name=customer_of_photos(filing.customer_name))
        data = source.data if isinstance(source, PastedPicture) else read_picture(source)
        facts = inspected(archive, data, source.name, one_large)
    except UserError as error:
        return Refused(told(source), error.message)
    except OSError as error:
        return Refused(told(source), environment_message(error) or str(error))
    staged = staging.write(data, facts.sha256)
    # The bytes are on the disk by now, as above.
    kept = source._replace(data=b"") if isinstance(source, PastedPicture) else source
    return Prepared(Arrival(kept, filing), facts, staged)
