"""What the rest of the desk adds to violations."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from shopdesk.orders.detail import Related


class EnterForSource(Protocol):
    """Opens the form of a ledger entry, filled from a record."""

    def __call__(
        self, kind: str, record_id: int, no: str, shop_id: int | None, staff_id: int | None, day: date, reason: str, /
    ) -> object:  # fmt: skip
        """Ask for the entry about a record of that kind, id and number."""
        ...


class ViolationCompanions(NamedTuple):
    """The photos of a violation, the ways to records by their kind, and what the ledger adds.

    Without ``enter`` no entry is offered; ``why_not_enter`` gives the reason why it is barred, or nothing.
    """

    photos: Callable[[QWidget | None], QWidget]
    openers: Mapping[str, Callable[[int], object]]
    enter: EnterForSource | None = None
    why_not_enter: Callable[[], str] = lambda: ""
    related: Callable[[str, int], Sequence[Related]] = lambda kind, record_id: ()
