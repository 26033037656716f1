"""Files of the archive put right: brought back to their places, or kept aside.

Whatever happens in between, a photo's right bytes are never less in the archive than before: a file gets its name
only when it was copied, written through and compared, and what lay there goes to the damaged files first, never away.
A repair that is interrupted is found by the next check, and done again.
"""

import errno
import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.database import Database
from shopdesk.core.errors import environment_message
from shopdesk.core.files import sha256_of, sync_folder
from shopdesk.core.paths import PHOTO_FOLDER
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.folder import folder_store
from shopdesk.photos.folder.archive import INCOMING, PhotoArchive
from shopdesk.photos.folder.disk import copy_through, remove_with_empty_folder
from shopdesk.photos.folder.folder_store import KeptFile
from shopdesk.photos.rights import require_repair

_FOR_ALL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})  # no other file would fare better
AT_ONCE = 10  # files between two commits: nobody else's save waits longer


@dataclass
class Repaired:
    """What became of some files: those put right, why others were not, and where is kept what lay in their places."""

    done: list[str] = field(default_factory=list)
    left: dict[str, str] = field(default_factory=dict)
    kept_aside: dict[str, Path] = field(default_factory=dict)

    def add(self, other: "Repaired") -> None:
        """Take in what became of some more."""
        self.done += other.done
        self.left |= other.left
        self.kept_aside |= other.kept_aside


def put_files_back(
    database: Database,
    actor: Actor,
    archive: PhotoArchive,
    found: Mapping[str, str],
    progress: Progress | None = None,
) -> Repaired:
    """Bring files that were moved or renamed by hand back to their places: path of the photo, path of the file now.

    Also when they were renamed to each other. In short transactions, so that nobody waits; on Cancelled what was
    brought back stays. What cannot be done is told in the result; raises OSError when the archive cannot be written.
    """
    sources = {path: archive.path_of(where) for path, where in found.items()}
    repaired = Repaired()
    for part in _parts(sources, progress):
        with database.write(actor) as session:
            require_repair(session, actor)
            brought = _bring_all(session, actor, archive, part, repaired.kept_aside)
            registered = folder_store.kept_files_at(session, [found[path] for path in part])
            for path in brought.done:
                # The photo is in its place now, so its other file is a copy nobody knows of.
                if found[path] not in registered:
                    remove_kept(sources[path])
        repaired.add(brought)
    return repaired


def restore_files(
    database: Database,
    actor: Actor,
    archive: PhotoArchive,
    paths: Sequence[str],
    places: Sequence[Path],
    progress: Progress | None = None,
) -> Repaired:
    """Bring missing and changed files back from other folders, found by their bytes whatever they are called there.

    What was kept aside earlier is searched too. Else as ``put_files_back``.
    """
    progress, repaired = progress or Progress(), Repaired()
    with database.read() as session:
        require_repair(session, actor)
        wanted = folder_store.kept_files_at(session, paths)
    sources = _find_copies(list(wanted.values()), [*places, archive.folder.damaged], progress)
    for part in _parts(sources, progress):
        with database.write(actor) as session:
            repaired.add(_bring_all(session, actor, archive, part, repaired.kept_aside))
    nowhere = translate("Photos", "It is in none of the folders that were searched.")
    repaired.left |= {path: nowhere for path in paths if path not in sources}
    return repaired


def set_files_aside(session: Session, actor: Actor, archive: PhotoArchive, paths: Sequence[str]) -> Done[Repaired]:
    """Move files that are no photos out of the archive to the damaged files; those of a record stay."""
    require_repair(session, actor)
    session.connection()
    repaired, registered = Repaired(), folder_store.kept_files_at(session, paths)
    for path in paths:
        if path in registered:
            repaired.left[path] = translate("Photos", "It is the file of a photo.")
            continue
        try:
            repaired.kept_aside[path] = keep_aside(actor, archive, path)
            remove_kept(archive.path_of(path))
        except ValueError:
            repaired.left[path] = translate("Photos", "It leads out of the photo folder.")
        except OSError as error:
            repaired.left[path] = environment_message(error) or str(error)
        else:
            repaired.done.append(path)
    return Done(repaired, changed("photo"))


def _parts(sources: Mapping[str, Path], progress: Progress | None) -> Iterator[dict[str, Path]]:
    """Some files at a time, each time for a transaction of their own."""
    progress, paths = progress or Progress(), list(sources)
    for start in range(0, len(paths), AT_ONCE):
        progress.step(start, len(paths))
        yield {path: sources[path] for path in paths[start : start + AT_ONCE]}
    progress.step(len(paths), len(paths))


def _bring_all(
    session: Session, actor: Actor, archive: PhotoArchive, sources: Mapping[str, Path], kept_aside: Mapping[str, Path]
) -> Repaired:
    """Bring files to their places; ``kept_aside`` has what earlier ones found there, which may be what is sought."""
    # The writing transaction has begun from here on: it keeps another program's recovery away from our parts.
    session.connection()
    repaired, kept = Repaired(), folder_store.kept_files_at(session, list(sources))
    asides = {archive.path_of(path): aside for path, aside in kept_aside.items()}
    for path, source in sources.items():
        if path not in kept:
            repaired.left[path] = translate("Photos", "There is no photo with this file any more.")
            continue
        target = archive.path_of(path)
        try:
            part = _copied(archive, asides.get(source, source), kept[path].sha256)
        except FileNotFoundError:
            repaired.left[path] = translate("Photos", "The file that was found is gone again.")
            continue
        except OSError as error:
            if error.errno in _FOR_ALL:
                raise
            repaired.left[path] = environment_message(error) or str(error)
            continue
        if part is None:
            repaired.left[path] = translate("Photos", "The file that was found has changed in between.")
            continue
        try:
            if target.exists() and not is_right(target, kept[path].sha256):
                repaired.kept_aside[path] = asides[target] = keep_aside(actor, archive, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            part.replace(target)
            sync_folder(target.parent)
        except PermissionError as error:
            repaired.left[path] = environment_message(error) or str(error)
        else:
            repaired.done.append(path)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    folder_store.set_unexamined(session, [kept[path].id for path in repaired.done])
    return repaired


def _copied(archive: PhotoArchive, source: Path, sha256: str) -> Path | None:
    """A copy beside the archive, on the disk and compared; None when the bytes are others."""
    part = archive.folder.photos / INCOMING / f"{secrets.token_hex(8)}.part"
    part.parent.mkdir(parents=True, exist_ok=True)
    try:
        copy_through(source, part)
        if sha256_of(part) == sha256:
            return part
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    part.unlink()
    return None


def keep_aside(actor: Actor, archive: PhotoArchive, relative: str) -> Path:
    """Have a file of the archive among the damaged ones too, before it is removed or replaced; raises OSError."""
    source, when = archive.path_of(relative), actor.clock.local(actor.clock.now())
    kept = archive.folder.damaged / f"{when:%Y%m%d-%H%M%S}-photos" / relative
    kept.parent.mkdir(parents=True, exist_ok=True)
    while kept.exists():
        kept = kept.with_name(f"{source.stem}.{secrets.token_hex(3)}{source.suffix}")
    try:
        os.link(source, kept)
    except OSError:  # not every disk can
        copy_through(source, kept)
    sync_folder(kept.parent)
    return kept


def _find_copies(wanted: Sequence[KeptFile], places: Sequence[Path], progress: Progress) -> dict[str, Path]:
    """Where the bytes of some photos lie in other folders: at the same path first, else anywhere below them."""
    found: dict[str, Path] = {}
    for number, record in enumerate(wanted):
        progress.step(number, len(wanted))
        for place in places:
            near = next(
                (one for one in (place / PHOTO_FOLDER / record.path, place / record.path) if one.is_file()), None
            )
            if near is not None and is_right(near, record.sha256):
                found[record.path] = near
                break
    by_size: dict[int, dict[str, list[str]]] = {}
    for record in wanted:
        if record.path not in found:
            by_size.setdefault(record.size_bytes, {}).setdefault(record.sha256, []).append(record.path)
    for path in _files_below(places) if by_size else ():
        progress.step(0, 1)
        with suppress(OSError):  # of a file that cannot be read nothing can be restored
            if by_digest := by_size.get(path.stat().st_size):
                for missing in by_digest.pop(sha256_of(path), ()):
                    found[missing] = path
    return found


def _files_below(places: Sequence[Path]) -> Iterator[Path]:
    for place in places:
        for folder, _folders, names in os.walk(place):
            yield from (Path(folder) / name for name in sorted(names))


def is_right(path: Path, sha256: str) -> bool:
    """Whether a file is there with these bytes; one that cannot be read is not."""
    try:
        return path.is_file() and sha256_of(path) == sha256
    except OSError:
        return False


def remove_kept(path: Path) -> None:
    """Remove a file whose bytes are kept elsewhere, and its folder when that is empty now."""
    with suppress(OSError):  # one that another program holds open is found by the next check
        remove_with_empty_folder(path)
