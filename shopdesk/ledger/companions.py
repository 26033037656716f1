"""What the rest of the desk adds to the ledger: the way to the records entries are about, photos and their archive."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from shopdesk.photos.folder.archive import PhotoArchive

Openers = Mapping[str, Callable[[int], object]]


class LedgerCompanions(NamedTuple):
    """Passed in from above: the ways to records by their kind, a strip of photos, and the archive of photos."""

    openers: Openers
    photos: Callable[[QWidget | None], QWidget]
    archive: PhotoArchive
