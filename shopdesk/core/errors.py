"""The three outcomes a person can see: their input, their environment, our bug (anything else)."""

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from shopdesk.core.text import translate


class UserError(Exception):
    """Something the person can put right; the message says what and how, already translated.

    ``field`` names the form field it belongs to, if any.
    """

    def __init__(self, message: str, *, field: str | None = None, **values: object) -> None:
        super().__init__(message)
        self.message, self.field, self.values = message, field, values


class Conflict(UserError):
    """Somebody else changed the record in between."""


def refuse(reason: str) -> None:
    """Raise UserError with the reason that a ``why_not_…`` answers; nothing where it is empty."""
    if reason:
        raise UserError(reason)


class Cancelled(Exception):
    """The person stopped the work; everything it did is rolled back."""


def environment_message(error: BaseException) -> str | None:
    """A plain sentence for trouble outside the program (disk, folder, lock); None if it is not that."""
    if isinstance(error, StaleDataError):
        return translate("Errors", "Somebody else saved this record in between. Reload it and try again.")
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, sqlite3.Error):
        return _database_message(str(error).lower())
    if isinstance(error, OSError):
        return _file_message(error)
    return None


def _database_message(text: str) -> str | None:
    if "locked" in text or "busy" in text:
        return translate("Errors", "Another program holds the database. Close it and try again.")
    if "full" in text:
        return translate("Errors", "The disk is full. Free some space and try again; nothing was saved.")
    if "readonly" in text or "read-only" in text:
        return translate("Errors", "The data folder is read-only. Allow writing there and try again.")
    if "malformed" in text or "not a database" in text:
        return translate("Errors", "The database is damaged. Restore the newest good backup; the damaged file is kept.")
    if "unable to open" in text or "disk i/o" in text:
        return translate("Errors", "The data folder cannot be reached. Is its disk connected?")
    return None


def _file_message(error: OSError) -> str | None:
    name = error.filename or ""
    if error.errno == errno.ENOSPC:
        return translate("Errors", "The disk is full. Free some space and try again; nothing was saved.")
    if isinstance(error, FileNotFoundError):
        return translate("Errors", "{name} is not there (any more).").format(name=name)
    if isinstance(error, PermissionError):
        return translate("Errors", "{name} cannot be written or read. Is it open in another program?").format(name=name)
    if error.errno in (errno.EROFS, errno.EIO, errno.ENODEV, errno.ENXIO):
        return translate("Errors", "{name} cannot be reached. Is its disk connected and writable?").format(name=name)
    if isinstance(error, IsADirectoryError | NotADirectoryError | FileExistsError):
        return translate("Errors", "{name} is not the kind of file or folder that was expected.").format(name=name)
    return None
