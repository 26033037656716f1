"""Pictures that lie in the archive without a record get one, where they lie; after a lost database all of them.

What the folder itself cannot tell is lost with the database: links, kinds and notes. Whose photo it is and since when
it is there stand in its name.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import PurePosixPath
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.identifiers import as_given
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.customers import service as customers
from shopdesk.photos import store
from shopdesk.photos.arriving.file_names import readings
from shopdesk.photos.arriving.new_records import add_photos, new_photo
from shopdesk.photos.arriving.preparing import Filing, inspected
from shopdesk.photos.evidence.indexing import index_photos
from shopdesk.photos.evidence.likeness import note_arrival
from shopdesk.photos.folder import folder_store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.names import ArchivedName, archived_name, is_text
from shopdesk.photos.model import LONGEST_PATH
from shopdesk.photos.rights import require_repair

if TYPE_CHECKING:
    from shopdesk.photos.pictures.inspecting import PictureFacts

_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)
AT_ONCE = 20  # photos between two commits: nobody else's save waits longer


@dataclass
class Registered:
    """What became of some files: those that have a record now, and why others have none.

    Of the registered ones: ``nobody`` have a name that says nobody, ``cut`` one that has only the begin of a long ID.
    """

    done: list[str] = field(default_factory=list)
    left: dict[str, str] = field(default_factory=dict)
    nobody: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)


class _Found(NamedTuple):
    """A file that was looked at: what it is, or why it is nothing."""

    path: str
    facts: PictureFacts | None = None
    modified_at: datetime | None = None
    reason: str = ""


def register_files(
    database: Database,
    actor: Actor,
    archive: PhotoArchive,
    paths: Sequence[str],
    progress: Progress | None = None,
    workers: int | None = None,
) -> Registered:
    """Register pictures where they lie in the archive, each wholly or not at all.

    They are looked at on all cores, and written in short transactions, so that nobody waits. What is no good picture
    is told in the result; raises Cancelled (what is registered by then stays) and OSError.
    """
    progress, registered = progress or Progress(), Registered()
    one_large = Lock()
    with ThreadPoolExecutor(workers or os.cpu_count() or 1, "register") as pool:
        for start in range(0, len(paths), AT_ONCE):
            progress.step(start, len(paths))
            found = list(pool.map(lambda path: _look(archive, path, one_large), paths[start : start + AT_ONCE]))
            with database.write(actor) as session:
                require_repair(session, actor)
                session.connection()  # from here on nobody else archives the same bytes, or takes the same name
                # What is still under way although nobody else writes is left behind, and about to go.
                leaving = {path.casefold() for path in archive.under_way()}
                for one in found:
                    _register(session, actor, archive, one, registered, leaving)
    progress.step(len(paths), len(paths))
    return registered


def _look(archive: PhotoArchive, relative: str, one_large: Lock) -> _Found:
    from shopdesk.photos.pictures.inspecting import read_picture  # noqa: PLC0415  Pillow, which no list needs

    try:
        path = archive.path_of(relative)
        facts = inspected(archive, read_picture(path), path.name, one_large)
        return _Found(relative, facts, datetime.fromtimestamp(path.stat().st_mtime, UTC))
    except UserError as error:
        return _Found(relative, reason=error.message)
    except OSError as error:
        return _Found(relative, reason=environment_message(error) or str(error))
    except ValueError:
        return _Found(relative, reason=translate("Photos", "It leads out of the photo folder."))


def _register(
    session: Session,
    actor: Actor,
    archive: PhotoArchive,
    found: _Found,
    registered: Registered,
    leaving: Collection[str],
) -> None:
    facts = found.facts
    reason = found.reason or (_why_not(session, archive, found.path, facts, leaving) if facts is not None else "")
    if facts is None or reason:
        registered.left[found.path] = reason
        return
    told = archived_name(PurePosixPath(found.path).name)
    customer_name = _customer_name(session, found.path, told)
    owner = customers.sole_customer_id(session, customer_name) if customer_name else None
    note = translate("Photos", "The customer ID goes on; the file name has only its begin.") if told.is_cut else ""
    now = actor.clock.now()
    added_at = now if found.modified_at is None else min(now, found.modified_at)
    if told.day is not None:
        added_at = actor.clock.day_start(told.day)
    original_name = PurePosixPath(found.path).name
    photo = new_photo(actor, facts, found.path, Filing(customer_name, note=note), owner, original_name, added_at)
    add_photos(session, [photo])
    if customer_name:  # else it is compared once somebody says whose it is
        note_arrival(session, actor, photo, customer_name, owner)
    index_photos(session, [photo.id])
    registered.done.append(found.path)
    if not customer_name:
        registered.nobody.append(found.path)
    elif told.is_cut:
        registered.cut.append(found.path)


def _why_not(session: Session, archive: PhotoArchive, path: str, facts: PictureFacts, leaving: Collection[str]) -> str:
    """Why a good picture can have no record where it lies; empty when it can."""
    if len(path) > LONGEST_PATH or not is_text(path):
        return translate("Photos", "Its name cannot be kept. Rename it.")
    if (known := store.known_by_sha256(session, [facts.sha256]).get(facts.sha256)) is not None:
        return translate("Photos", "The same picture is archived as {path}.").format(path=known[1])
    if folder_store.photo_with_path_key(session, path.casefold()) is not None:
        return translate("Photos", "A photo has this name already.")
    if path.casefold() in leaving or not archive.path_of(path).is_file():
        return translate("Photos", "The file that was found is gone again.")
    return ""


def _customer_name(session: Session, path: str, told: ArchivedName) -> str:
    """Whose photo it is by the name the archive gave, else by the first reading that is a customer's ID."""
    if told.customer_id is not None:
        name = as_given(told.customer_id)
        return "" if not is_text(name) else f"{name}…" if told.is_cut else name
    pure = PurePosixPath(path)
    folders = [part for part in reversed(pure.parent.parts) if not _MONTH.fullmatch(part)]
    named = (reading.text for reading in readings(pure.stem, folders))
    return next((name for name in named if is_text(name) and customers.find_customer_ids(session, name)), "")
