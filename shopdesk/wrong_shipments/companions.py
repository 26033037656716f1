"""What the rest of the desk adds to wrong shipments: photos, the way to other records, and to the ledger."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from shopdesk.ledger.companion import Offers
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.orders.detail import Related

Openers = Mapping[str, Callable[[int], object]]


def _enter_nothing(_drafts: Sequence[EntryDraft], _offers: Offers) -> None:
    """There is no ledger to enter anything in."""


def _nothing_related(_kind: str, _record_id: int) -> Sequence[Related]:
    return ()


class WrongShipmentCompanions(NamedTuple):
    """Passed in from above: a strip of photos, the ways to records by their kind, and what the ledger adds.

    ``enter`` opens the form of ledger entries, filled, and asks what to offer once they are written
    (``LedgerCompanion.enter_many``); ``why_not_enter`` says why the acting person may not, and ``entries`` tells those
    about a record.
    """

    photos: Callable[[QWidget | None], QWidget]
    openers: Openers
    enter: Callable[[Sequence[EntryDraft], Offers], object] = _enter_nothing
    why_not_enter: Callable[[], str] = str
    entries: Callable[[str, int], Sequence[Related]] = _nothing_related
