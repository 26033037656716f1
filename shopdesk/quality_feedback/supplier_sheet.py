"""What stands on the sheet for a supplier (质量反馈单): which feedback, in which order, with which photos."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.clock import month_end, month_start
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos import service as photos
from shopdesk.photos.service import PhotoRow
from shopdesk.quality_feedback import store
from shopdesk.quality_feedback.model import Defect, FeedbackState, QualityFeedback, Supplier, SupplierId
from shopdesk.quality_feedback.store import FeedbackFilter, FeedbackRow

MOST_PHOTOS = 600  # in one file: one that grows beyond all bounds helps nobody


class SheetFeedback(NamedTuple):
    """A feedback on the sheet, with its photos in the order they were added."""

    row: FeedbackRow
    photos: tuple[PhotoRow, ...]


class StyleSum(NamedTuple):
    """What one style on the sheet comes to; ``defects`` count feedback."""

    style_no: str
    goods_title: str
    feedback: int
    pieces: int
    defects: dict[Defect, int]


class SupplierSheet(NamedTuple):
    """The sheet for one supplier, by style; ``with_customers`` tells whether it names who complained."""

    supplier: str
    feedback: tuple[SheetFeedback, ...]
    with_customers: bool = False

    @property
    def title(self) -> str:
        """What stands above it."""
        return translate("SupplierSheet", "Quality feedback · {supplier}").format(supplier=self.supplier)

    @property
    def period(self) -> tuple[date, date]:
        """The business days of the first and the last feedback."""
        days = [one.row.reported_on for one in self.feedback]
        return min(days), max(days)

    @property
    def photos(self) -> int:
        """How many photos it has."""
        return sum(len(one.photos) for one in self.feedback)

    def styles(self) -> list[StyleSum]:
        """What it comes to, style by style, in the order of the sheet."""
        found: dict[str, list[FeedbackRow]] = {}
        for one in self.feedback:
            found.setdefault(one.row.style_key, []).append(one.row)
        return [
            StyleSum(
                rows[0].style_no,
                next((row.goods_title for row in rows if row.goods_title), ""),
                len(rows),
                sum(row.quantity for row in rows),
                dict(Counter(row.defect for row in rows)),
            )
            for rows in found.values()
        ]


def waiting_ids(session: Session, supplier_id: SupplierId) -> list[int]:
    """The verified feedback about a supplier's goods that has not been sent yet, in the order of a sheet."""
    return _listed(session, FeedbackFilter(states=frozenset({FeedbackState.VERIFIED}), supplier_id=supplier_id))


def ids_of_month(session: Session, supplier_id: SupplierId, month: str) -> list[int]:
    """All feedback of a month about a supplier's goods, in the order of a sheet; raises UserError for no month."""
    first, last = month_start(month), month_end(month)
    wanted = FeedbackFilter(supplier_id=supplier_id, reported_from=first, reported_until=last)
    return _listed(session, wanted)


def ids_among(session: Session, supplier_id: SupplierId, feedback_ids: Sequence[int]) -> list[int]:
    """Those of some feedback that are about a supplier's goods, in the order of a sheet."""
    return _listed(session, FeedbackFilter(supplier_id=supplier_id, only_ids=tuple(feedback_ids)))


def suppliers_of(session: Session, feedback_ids: Sequence[int]) -> dict[SupplierId | None, int]:
    """How much of some feedback is about the goods of which supplier; None: of whom nobody knows."""
    rows = store.list_feedback_rows(session, feedback_ids).values()
    return dict(Counter(row.supplier_id for row in rows).most_common())


def supplier_sheet(
    session: Session, supplier_id: SupplierId, feedback_ids: Sequence[int], *, with_customers: bool = False
) -> SupplierSheet:
    """The sheet with some feedback about a supplier's goods; raises UserError without any, and for too many photos."""
    rows = store.list_feedback_rows(session, feedback_ids)
    told = [rows[one] for one in feedback_ids if one in rows and rows[one].supplier_id == supplier_id]
    if not told:
        raise UserError(translate("SupplierSheet", "There is no feedback to put on this sheet."))
    feedback = [
        SheetFeedback(row, tuple(photos.photos_of(session, QualityFeedback.audit_kind, row.id))) for row in told
    ]
    sheet = SupplierSheet(session.get_one(Supplier, supplier_id).name, tuple(feedback), with_customers)
    if sheet.photos > MOST_PHOTOS:
        text = translate("SupplierSheet", "{count} photos are too many for one file, at most {most} fit: select less.")
        raise UserError(text.format(count=f"{sheet.photos:,}", most=MOST_PHOTOS))
    return sheet


def sendable(session: Session, feedback_ids: Sequence[int]) -> dict[int, int]:
    """Those of some feedback that can be noted as sent, with their versions."""
    rows = store.list_feedback_rows(session, feedback_ids).values()
    return {int(row.id): row.version for row in rows if row.state is FeedbackState.VERIFIED}


def count_photos(session: Session, feedback_ids: Sequence[int]) -> int:
    """How many photos some feedback has; one that several have counts for each."""
    return sum(photos.count_record_photos(session, QualityFeedback.audit_kind, feedback_ids).values())


def _listed(session: Session, wanted: FeedbackFilter) -> list[int]:
    """By style, each from its first report on; what turned out to be no defect is nobody's to answer for."""
    rows = store.list_feedback_rows(session, store.list_feedback_ids(session, wanted._replace(founded=True)))
    return [int(row.id) for row in sorted(rows.values(), key=lambda row: (row.style_key, row.reported_on, row.id))]
