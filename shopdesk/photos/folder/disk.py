"""Files written so that they are on the disk, and never one over another."""

import os
from contextlib import suppress
from pathlib import Path

from shopdesk.core.files import sync_folder

_CHUNK = 1 << 20


def write_through(path: Path, data: bytes) -> None:
    """Write a new file, and have it on the disk; raises OSError, also for one that is there."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def copy_through(source: Path, target: Path) -> None:
    """Copy a file to a new one, and have it on the disk; raises OSError."""
    with source.open("rb") as reading, target.open("xb") as writing:
        while chunk := reading.read(_CHUNK):
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())


def move_to_new(part: Path, target: Path) -> bool:
    """Give a file its name unless that is taken; never overwrites. Raises OSError."""
    try:
        os.link(part, target)
    except FileExistsError:
        return False
    except OSError:
        # exFAT sticks and some network folders know no links. Windows' rename refuses a taken name by itself.
        if target.exists():
            return False
        try:
            part.rename(target)
        except FileExistsError:
            return False
        return True
    part.unlink()
    return True


def remove_with_empty_folder(path: Path) -> None:
    """Remove a file, and its folder once that is empty; raises OSError."""
    path.unlink()
    remove_or_sync(path.parent)


def remove_or_sync(folder: Path) -> None:
    """Remove a folder that is empty now, else have on the disk what was removed from it, as far as that goes."""
    with suppress(OSError):
        folder.rmdir()
        return
    with suppress(OSError):
        sync_folder(folder)
