"""Files out: whole or not at all, on the disk, and under names that Windows takes."""

import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pathvalidate import sanitize_filename

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary name beside ``path`` to write to; it takes the place of ``path`` when all went well.

    Any exception (Cancelled too) removes the temporary file and leaves ``path`` as it was. Raises
    OSError, e.g. PermissionError when ``path`` is open in Excel on Windows.
    """
    path = Path(path)
    # The ending stays: several writers choose their format by it.
    temporary = path.with_name(f".{path.stem[:40]}.{secrets.token_hex(4)}.tmp{path.suffix}")
    try:
        yield temporary
        _to_disk(temporary)
        temporary.replace(path)
    except BaseException as error:
        if isinstance(error, OSError) and error.filename == str(temporary):
            error.filename = str(path)  # the name people know
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    with suppress(OSError):
        sync_folder(path.parent)


def safe_target(folder: Path, name: str, fallback: str = "file") -> Path:
    """A path inside ``folder`` for a name from outside: no folders, no characters or words Windows refuses.

    Raises UserError when the folder is not there.
    """
    if not folder.is_dir():
        raise UserError(
            translate("Files", "The folder {folder} is not there. Choose another one.").format(folder=folder)
        )
    bare = "_".join(part for part in name.replace("\\", "/").split("/") if part not in ("", ".", ".."))
    clean = sanitize_filename(bare, replacement_text="_", platform="universal", max_len=120).strip(" .")
    return folder / (clean or fallback)


def _to_disk(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the folder's entries on the disk too, where a system can be asked for it; raises OSError."""
    if os.name != "posix":  # Windows has no way to flush a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file; raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
