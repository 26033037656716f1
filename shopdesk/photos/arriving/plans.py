"""What is to be archived under whom, before anything is: read out of file names, folders and rows of sheets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.progress import Progress
from shopdesk.customers.model import CustomerId
from shopdesk.photos.evidence.linking import Link

if TYPE_CHECKING:
    from shopdesk.photos.arriving.archiving import Arrival, Source


class Fate(StrEnum):
    """What is to be done with a picture."""

    READY = "ready"  # one customer, or an order or tracking number that has one
    UNKNOWN = "unknown"  # a name nobody has: may be archived under it once somebody agrees
    SEVERAL = "several"  # the name may mean several customers; ``choices`` are their IDs
    NOBODY = "nobody"  # the name says nobody: 微信图片_2026…, IMG_0001
    KNOWN = "known"  # these bytes are archived already, and nothing would be added
    REFUSED = "refused"  # no picture, or it cannot be read


class PlannedPicture(NamedTuple):
    """A picture and what was made out about it.

    ``reason`` is a sentence for people, empty where nothing needs saying. ``choices`` are customer IDs that it may
    belong to, likeliest first. ``belongs_to`` is the order number that ``links`` means. ``sha256`` is empty where
    nobody needed it: no archived picture is as large.
    """

    source: Source
    shown_path: str
    read_as: str
    customer_name: str
    customer_ids: tuple[CustomerId, ...]
    links: tuple[Link, ...]
    fate: Fate
    reason: str
    from_row: str = ""  # "Sheet1!E5"
    belongs_to: str = ""
    choices: tuple[str, ...] = ()
    sha256: str = ""


def folder_sources(paths: Iterable[Path], progress: Progress | None = None) -> list[Path]:
    """The files among these, and the pictures in the folders among them, in natural order; raises Cancelled."""
    raise NotImplementedError


def plan(
    session: Session, sources: Sequence[Source], progress: Progress | None = None, roots: Sequence[Path] = ()
) -> list[PlannedPicture]:
    """What each source is: pictures by their names, workbooks by the rows their pictures stand in.

    ``roots`` are the folders people gave: the names of folders count from these down, without any only the one
    that a file lies in. Raises Cancelled.
    """
    raise NotImplementedError


def replan(session: Session, pictures: Sequence[PlannedPicture]) -> list[PlannedPicture]:
    """The same pictures after somebody entered their ``customer_name`` (an order number will do)."""
    raise NotImplementedError


def arrivals(pictures: Iterable[PlannedPicture]) -> list[Arrival]:
    """What the archive is given for pictures that somebody chose; those without a customer are left out."""
    raise NotImplementedError
