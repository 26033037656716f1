"""What the rest of the desk adds to a photo: the records it may belong to, and how these are opened."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from shopdesk.core.columns import Chip
from shopdesk.core.database import Base, Session
from shopdesk.core.text import marked, translate
from shopdesk.photos.arriving.deciding import Parcels
from shopdesk.photos.model import PhotoId
from shopdesk.photos.store import PhotoRow

RECORD_WORDS = {
    "order": marked("Photos", "Order"),
    "ticket": marked("Photos", "Ticket"),
    "parcel": marked("Photos", "Parcel"),
    "claim": marked("Photos", "Claim"),
    "customer": marked("Photos", "Customer"),
    "sheet": marked("Photos", "Sheet"),
    "wrong_shipment": marked("Photos", "Wrong shipment"),
    "quality_feedback": marked("Photos", "Quality feedback"),
    "violation": marked("Photos", "Violation"),
    "fund_movement": marked("Photos", "Fund movement"),
}


class Linkable(NamedTuple):
    """A record that photos can belong to; ``code`` is the barcode that leads to it, empty for any other reason."""

    kind: str
    id: int
    title: str
    details: str
    chip: Chip | None
    code: str = ""


def _nothing_found(_session: Session, _text: str) -> list[Linkable]:
    return []


def _nothing_offered(_session: Session, _row: PhotoRow, _codes: Sequence[str]) -> list[Linkable]:
    return []


def _no_parcel(_session: Session, _code: str) -> str:
    return ""


class CodeAction(NamedTuple):
    """Something another part of the desk can do with the parcel whose number stands in a photo."""

    title: str
    run: Callable[[str, PhotoId], object]


class PhotoCompanions(NamedTuple):
    """What the rest of the desk knows of records: ``find`` those with a text in them, ``offers`` for one photo.

    ``offers`` takes the barcodes read in the photo; ``openers`` show a record of each kind. ``parcels`` says which
    orders tracking numbers mean that no order has. ``parcel_in`` finds the number of a parcel in a barcode, and
    ``with_parcel`` is what can be done with it.
    """

    find: Callable[[Session, str], list[Linkable]] = _nothing_found
    offers: Callable[[Session, PhotoRow, Sequence[str]], list[Linkable]] = _nothing_offered
    openers: Mapping[str, Callable[[int], object]] = {}
    parcels: Parcels | None = None
    parcel_in: Callable[[Session, str], str] = _no_parcel
    with_parcel: Sequence[CodeAction] = ()


def record_word(kind: str) -> str:
    """What people call a kind of record."""
    return translate("Photos", RECORD_WORDS[kind]) if kind in RECORD_WORDS else kind


def record_title(session: Session, kind: str, record_id: int) -> str:
    """What people call a record of any kind; empty when it is gone."""
    classes = (mapper.class_ for mapper in Base.registry.mappers)
    # Not only what can be thrown away has a title: money of the fund stays for ever.
    found: Any = next((one for one in classes if one.audit_kind == kind and hasattr(one, "title")), None)
    record = session.get(found, record_id) if found is not None else None
    return "" if record is None else record.title()
