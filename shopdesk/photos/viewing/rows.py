"""Photos in the order of a gallery, read as they are looked at."""

from collections.abc import Sequence

from shopdesk.photos import store
from shopdesk.photos.store import PhotoRow
from shopdesk.ui.desk import Desk

WINDOW = 100


class PhotoRows:
    """Photos one after the other; a hundred thousand neighbours cost no more than the window around the one shown."""

    def __init__(self, desk: Desk, ids: Sequence[int]) -> None:
        self._desk, self._ids = desk, tuple(ids)
        self._rows: dict[int, PhotoRow] = {}

    @classmethod
    def of(cls, desk: Desk, rows: Sequence[PhotoRow]) -> "PhotoRows":
        """Photos whose rows are there already."""
        made = cls(desk, [row.id for row in rows])
        made._rows = {row.id: row for row in rows}
        return made

    def __len__(self) -> int:
        return len(self._ids)

    def at(self, position: int) -> PhotoRow | None:
        """The photo at a place; None for one that is gone for ever."""
        photo_id = self._ids[position]
        if photo_id not in self._rows:
            first = max(0, position - WINDOW // 2)
            self._rows = self._desk.read(store.list_photo_rows, self._ids[first : first + WINDOW])
        return self._rows.get(photo_id)

    def refresh(self) -> None:
        """Read anew what may have changed."""
        self._rows = {}

    def nearest(self, position: int, by: int) -> int | None:
        """The first place from ``position`` on, in steps of ``by``, with a photo that is still there."""
        while 0 <= position < len(self._ids):
            if self.at(position) is not None:
                return position
            position += by
        return None
