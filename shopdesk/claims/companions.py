"""What the rest of the desk adds to claims: photos, and the way to other records."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from shopdesk.photos.folder.archive import PhotoArchive


def _show_nothing(_values: dict[str, object]) -> None:
    """There is no list to show."""


class ClaimCompanions(NamedTuple):
    """Passed in from above: a strip of photos, the ways to records by their kind, and the archive of photos.

    ``show_claims`` shows the list of claims narrowed down by values of its filter.
    """

    photos: Callable[[QWidget | None], QWidget]
    openers: Mapping[str, Callable[[int], object]]
    archive: PhotoArchive
    show_claims: Callable[[dict[str, object]], object] = _show_nothing
