"""Every query about files of the watched folder."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.core.database import these
from shopdesk.photos.model import WatchedFile, WatchedState


class WaitingFile(NamedTuple):
    """A file that waits until somebody looks at it, and why."""

    id: int
    path: Path
    reason: str
    seen_at: datetime


class Remembered(NamedTuple):
    """A file as it was when it was looked at last."""

    id: int
    path_key: str
    size_bytes: int
    modified_ns: int
    state: WatchedState


def remembered(session: Session, keys: Collection[str]) -> dict[str, Remembered]:
    """The files with these paths (without case) that were looked at before."""
    query = select(*(getattr(WatchedFile, name) for name in Remembered._fields))
    query = query.where(WatchedFile.path_key.in_(these(keys)))
    return {row[1]: Remembered(*row) for row in session.execute(query)}


def files_to_write(session: Session, keys: Collection[str]) -> dict[str, WatchedFile]:
    """The records with these paths (without case)."""
    query = select(WatchedFile).where(WatchedFile.path_key.in_(these(keys)))
    return {record.path_key: record for record in session.scalars(query)}


def files_of_ids(session: Session, ids: Iterable[int]) -> Sequence[WatchedFile]:
    """The records with these ids."""
    return session.scalars(select(WatchedFile).where(WatchedFile.id.in_(these(ids)))).all()


def list_waiting(session: Session, folder: Path) -> list[WaitingFile]:
    """The files of a folder that wait, the longest waiting first; those of another one watched before are left out."""
    query = select(WatchedFile.id, WatchedFile.path, WatchedFile.reason, WatchedFile.seen_at)
    query = query.where(WatchedFile.state == WatchedState.WAITING).order_by(WatchedFile.seen_at, WatchedFile.id)
    waiting = (WaitingFile(row[0], Path(row[1]), row[2], row[3]) for row in session.execute(query))
    return [one for one in waiting if one.path.is_relative_to(folder)]
