"""What the rest of the desk adds to quality feedback: photos, and the ways to other records."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from shopdesk.photos.folder.archive import PhotoArchive


class FeedbackCompanions(NamedTuple):
    """Passed in from above: a strip of photos, the ways to records by their kind, and the archive of photos."""

    photos: Callable[[QWidget | None], QWidget]
    openers: Mapping[str, Callable[[int], object]]
    archive: PhotoArchive
