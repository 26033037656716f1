"""Which columns of couriers' files mean what, said once by a person and remembered by courier and set of headers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.states import StatementKind
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import CourierRow

# The fields of a line; what a line cannot do without comes first.
FIELDS = ("tracking_no", "amount", "order_no", "kind", "paid_on", "remark")
REQUIRED = ("tracking_no", "amount")


class StatementColumns(NamedTuple):
    """What a file is, and for each field the name of its column."""

    kind: StatementKind
    columns: Mapping[str, str]


class Mappings(NamedTuple):
    """What is remembered, by courier and key of the header; and the couriers a file may be of."""

    known: Mapping[tuple[CourierId, str], StatementColumns] = {}
    couriers: tuple[CourierRow, ...] = ()


class MappingRow(NamedTuple):
    """A remembered layout, as the book of couriers lists it."""

    id: int
    courier_id: CourierId
    courier: str
    kind: StatementKind
    columns: dict[str, str]
    created_at: datetime
    by: str


def field_title(field: str) -> str:
    """A field of a line as people call it."""
    raise NotImplementedError


def remembered(session: Session, courier_id: CourierId | None = None) -> Mappings:
    """What is remembered of one courier's files, or of all."""
    raise NotImplementedError


def remember(
    session: Session,
    actor: Actor,
    courier_id: CourierId,
    header: Sequence[str],
    kind: StatementKind,
    columns: Mapping[str, str],
) -> Changes:
    """Remember what the columns of such files mean, instead of what was said before; raises UserError if incomplete."""
    raise NotImplementedError


def list_mappings(session: Session, courier_id: CourierId | None = None) -> list[MappingRow]:
    """The remembered layouts, by courier."""
    raise NotImplementedError


def forget(session: Session, actor: Actor, mapping_id: int) -> Changes:
    """Go back to what the program makes of such files by itself."""
    raise NotImplementedError
