"""The queries about wrong shipments and quality feedback in the files of customers."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.customer_files.entries import FeedbackEntry, ShipmentEntry
from shopdesk.quality_feedback.lookup import feedback_of_customers
from shopdesk.quality_feedback.model import QualityFeedback
from shopdesk.wrong_shipments.lookup import wrong_shipments_of_customers
from shopdesk.wrong_shipments.model import WrongShipment


class Registered(NamedTuple):
    """How often something wrong was sent to somebody, and how often they met a defect."""

    wrong_shipments: int = 0
    feedback: int = 0


def registered_of(session: Session, ids: Sequence[int], *, thrown_away: bool = False) -> Registered:
    """What is registered about a person with all their IDs; with what lies in the recycle bin where asked for."""
    counts = []
    for record in (WrongShipment, QualityFeedback):
        query = select(func.count()).where(record.customer_id.in_(ids))
        counts.append(session.scalar(query if thrown_away else query.where(record.deleted_at.is_(None))) or 0)
    return Registered(*counts)


def shipment_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[ShipmentEntry]:
    """The wrong shipments to a person, newest first."""
    for row in wrong_shipments_of_customers(session, ids)[:limit]:
        yield ShipmentEntry(
            row.registered_at, row.id, row.register_no, row.order_no, row.kind, row.resolution, row.goods, row.loss_fen
        )  # fmt: skip


def feedback_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[FeedbackEntry]:
    """The defects a person met, newest first."""
    for row in feedback_of_customers(session, ids)[:limit]:
        told = row.style_no, row.defect, row.state, row.description
        yield FeedbackEntry(row.reported_at, row.id, row.feedback_no, *told)
