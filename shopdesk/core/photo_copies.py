"""Copies of the photo archive in a second folder, and the way back."""

import hashlib
import json
import os
import secrets
from contextlib import closing, suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from shopdesk.core.check import open_read_only
from shopdesk.core.files import replacing, sha256_of
from shopdesk.core.paths import PHOTO_FOLDER
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate

_NOTE = "shopdesk-photos.json"
_BLOCK = 1 << 20
_TEMPORARY_START, _TEMPORARY_END = ".shopdesk-", ".part"

Look = tuple[str, int, int]  # SHA-256, size, time of change of a copy when it was last known to be right


class PhotoProblem(NamedTuple):
    """A photo that could not be copied, and why."""

    path: str
    reason: str


class PhotoCopies(NamedTuple):
    """What came of copying the photos."""

    copied: int
    present: int
    problems: list[PhotoProblem]


class _Registered(NamedTuple):
    path: str
    sha256: str


def copy_photos(database: Path, archive: Path, place: Path, progress: Progress | None = None) -> PhotoCopies:
    """Copy the photos a (still) database knows from the archive below ``place``, those that are not there yet.

    A photo that is missing or not what it was is told, the others are copied. Raises OSError and Cancelled.
    """
    target = place / PHOTO_FOLDER
    looks = _read_looks(place)
    try:
        return _copy_all(registered_photos(database), archive, target, looks, progress)
    finally:
        _keep_looks(place, looks)


def bring_photos_back(
    database: Path, place: Path, archive: Path, wrong_to: Path, progress: Progress | None = None
) -> PhotoCopies:
    """Copy the photos a (still) database knows from a second folder into the archive where they are missing or wrong.

    A wrong file in the archive is moved to ``wrong_to`` first. Raises OSError and Cancelled.
    """
    return _copy_all(registered_photos(database), place / PHOTO_FOLDER, archive, None, progress, wrong_to)


def registered_photos(database: Path) -> list[_Registered]:
    """The photos a (still) database knows."""
    with closing(open_read_only(database, still=True)) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE type='table' AND name='photo'").fetchone():
            return []
        return [_Registered(*row) for row in connection.execute("SELECT path, sha256 FROM photo ORDER BY path")]


def remove_photo_leftovers(folder: Path) -> None:
    """Remove what a killed copy left in one folder."""
    for path in folder.glob(f"{_TEMPORARY_START}*{_TEMPORARY_END}"):
        with suppress(OSError):
            path.unlink()


def _copy_all(
    photos: list[_Registered],
    source: Path,
    target: Path,
    looks: dict[str, Look] | None,
    progress: Progress | None,
    wrong_to: Path | None = None,
) -> PhotoCopies:
    copied, present, problems = 0, 0, []
    cleaned: set[Path] = set()
    for done, photo in enumerate(photos):
        if progress is not None:
            progress.step(done, len(photos))
        if not _is_inside(photo.path):
            problems.append(PhotoProblem(photo.path, translate("Backup", "Its path leaves the photo folder.")))
            continue
        there = target / photo.path
        if _is_right(there, photo, looks):
            present += 1
        elif reason := _copy_one(source / photo.path, there, photo, cleaned, wrong_to):
            problems.append(PhotoProblem(photo.path, reason))
        else:
            copied += 1
            if looks is not None:
                looks[photo.path] = _look(there, photo.sha256)
    if progress is not None:
        progress.step(len(photos), len(photos))
    return PhotoCopies(copied, present, problems)


def _copy_one(source: Path, target: Path, photo: _Registered, cleaned: set[Path], wrong_to: Path | None) -> str:
    """An empty text when all went well; else why not."""
    if not source.is_file():
        return translate("Backup", "It is missing.")
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.parent not in cleaned:
        remove_photo_leftovers(target.parent)
        cleaned.add(target.parent)
    temporary = target.parent / f"{_TEMPORARY_START}{secrets.token_hex(4)}{_TEMPORARY_END}"
    try:
        digest = hashlib.sha256()
        with source.open("rb") as taken, temporary.open("xb") as given:
            while block := taken.read(_BLOCK):
                digest.update(block)
                given.write(block)
            given.flush()
            os.fsync(given.fileno())
        if digest.hexdigest() != photo.sha256:
            return translate("Backup", "Its file has changed since it was archived.")
        if sha256_of(temporary) != photo.sha256:
            return translate("Backup", "Its copy is not what was written. Is the disk all right?")
        if wrong_to is not None and target.exists():
            wrong_to.mkdir(parents=True, exist_ok=True)
            os.replace(target, wrong_to / f"{target.stem}.{secrets.token_hex(3)}{target.suffix}")
        os.replace(temporary, target)
        return ""
    except PermissionError:
        return translate("Backup", "Another program keeps it open, or the folder refuses it.")
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _is_right(path: Path, photo: _Registered, looks: dict[str, Look] | None) -> bool:
    if not path.is_file():
        return False
    if looks is None:
        return sha256_of(path) == photo.sha256
    # Read again only what looks other than when it was last known to be right.
    if looks.get(photo.path) == (look := _look(path, photo.sha256)):
        return True
    if sha256_of(path) != photo.sha256:
        return False
    looks[photo.path] = look
    return True


def _is_inside(path: str) -> bool:
    pure = PurePosixPath(path.replace("\\", "/"))
    return bool(path) and not pure.is_absolute() and ".." not in pure.parts and ":" not in pure.parts[0]


def _look(path: Path, sha256: str) -> Look:
    state = path.stat()
    return sha256, state.st_size, state.st_mtime_ns


def _read_looks(place: Path) -> dict[str, Look]:
    try:
        stored = json.loads((place / _NOTE).read_text(encoding="utf-8"))
        return {str(path): (str(look[0]), int(look[1]), int(look[2])) for path, look in stored.items()}
    except (OSError, ValueError, TypeError, AttributeError, LookupError):
        return {}  # then every copy is read again, and nothing else


def _keep_looks(place: Path, looks: dict[str, Look]) -> None:
    with suppress(OSError), replacing(place / _NOTE) as temporary:
        temporary.write_text(json.dumps(looks, ensure_ascii=False), encoding="utf-8")
