"""What the gallery is narrowed down to, and how it is sorted."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from shopdesk.core.text import translate
from shopdesk.photos import store
from shopdesk.photos.model import PhotoKind, Verdict, kind_chip, verdict_chip
from shopdesk.photos.store import NEWEST, PhotoFilter, PhotoSort
from shopdesk.ui.desk import Desk
from shopdesk.ui.filter_bar import FilterBar
from shopdesk.ui.views import View

INBOX, LINKED, CODED = "no", "yes", "coded"
SORTS: Mapping[str, PhotoSort] = {
    "oldest": PhotoSort("added", descending=False),
    "customer": PhotoSort("customer", descending=False),
}


class GalleryFilters(QObject):
    """The filter row of the gallery; ``changed`` comes for whatever was changed by hand."""

    changed = Signal()

    def __init__(self, desk: Desk, bar: FilterBar) -> None:
        super().__init__(bar)
        self._desk, self._bar = desk, bar
        bar.set_clock(desk.clock)
        bar.set_placeholder(self.tr("Customer ID, note, barcode, order no."))
        self.show_counts({})
        belonging = [
            (INBOX, self.tr("Inbox: not linked yet")),
            (CODED, self.tr("Inbox: barcode was read")),
            (LINKED, self.tr("Linked")),
        ]
        bar.add_choice("linked", self.tr("Belonging"), belonging)
        judged = [(Verdict.OPEN.value, self.tr("Used twice?"))]
        judged += [(one.value, verdict_chip(one).text) for one in (Verdict.REUSED, Verdict.HARMLESS)]
        bar.add_choice("likeness", self.tr("Alike"), judged)
        bar.add_choice("added_by", self.tr("Added by"), [])
        sorts = [("oldest", self.tr("Oldest first")), ("customer", self.tr("By customer ID"))]
        bar.add_choice("sort", self.tr("Sort"), sorts).setItemText(0, self.tr("Newest first"))
        bar.changed.connect(self.changed)

    def ask(self) -> None:
        """Look up who added photos: whoever did is offered to filter by."""
        self._desk.ask(self, "adders", store.list_adders, then=self._show_adders)

    def wanted(self) -> PhotoFilter:
        """Which photos are to be shown."""
        values, (begin, end) = self._bar.values(), self._bounds()
        linked, likeness = values.get("linked"), values.get("likeness")
        return PhotoFilter(
            text=values["text"],
            kinds=frozenset(PhotoKind(state) for state in values["states"]),
            linked=None if linked is None else linked == LINKED,
            begin=begin,
            end=end,
            coded=linked == CODED,
            likeness=Verdict(likeness) if likeness else None,
            added_by=values.get("added_by") or "",
        )

    def sort(self) -> PhotoSort:
        """How they are to be sorted."""
        return SORTS.get(self._bar.values().get("sort") or "", NEWEST)

    def is_narrowed(self) -> bool:
        """Whether photos may be hidden; a sort hides none."""
        return self.wanted() != PhotoFilter()

    def show_counts(self, counts: Mapping[PhotoKind, int]) -> None:
        """Say how many photos of each kind there are."""
        self._bar.set_states([(kind.value, kind_chip(kind).text, counts.get(kind, 0)) for kind in PhotoKind])

    def reset(self) -> None:
        """Show every photo again, silently."""
        self._bar.set_values({})

    def _bounds(self) -> tuple[datetime | None, datetime | None]:
        first, last = self._bar.dates()
        clock = self._desk.clock
        return clock.day_start(first) if first else None, clock.days_bounds(last, last)[1] if last else None

    def _show_adders(self, names: Sequence[str]) -> None:
        chosen = self._bar.values().get("added_by")
        offered = list(names) if chosen in (None, *names) else [*names, chosen]
        self._bar.set_options("added_by", self.tr("Added by"), [(name, name) for name in offered])


def built_in_views() -> list[View]:
    """The views everybody has: what is to be done about photos."""
    named: list[tuple[str, dict[str, Any]]] = [
        (translate("GalleryFilters", "Inbox"), {"linked": INBOX}),
        (translate("GalleryFilters", "Barcode read, not linked"), {"linked": CODED}),
        (translate("GalleryFilters", "Used twice?"), {"likeness": Verdict.OPEN.value}),
    ]
    return [View(name, values) for name, values in named]
