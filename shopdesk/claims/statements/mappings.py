"""Which columns of couriers' files mean what, said once by a person and remembered by courier and set of headers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import StatementMapping
from shopdesk.claims.statements import statement_store
from shopdesk.claims.states import StatementKind
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import CourierRow
from shopdesk.sheets.reading import header_key

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

    def of(self, header: Sequence[str], courier_id: CourierId | None) -> tuple[CourierId, StatementColumns] | None:
        """What is remembered of such a header: of this courier's, else of the only one that has it."""
        key = header_key(header)
        if courier_id is not None:
            found = self.known.get((courier_id, key))
            return None if found is None else (courier_id, found)
        same = [(courier, columns) for (courier, known_key), columns in self.known.items() if known_key == key]
        return same[0] if len(same) == 1 else None


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
    titles = {
        "tracking_no": translate("Statements", "Tracking no."),
        "amount": translate("Statements", "Amount"),
        "order_no": translate("Statements", "Order no."),
        "kind": translate("Statements", "Kind"),
        "paid_on": translate("Statements", "Date"),
        "remark": translate("Statements", "Remark"),
    }
    return titles[field]


def remembered(session: Session, courier_id: CourierId | None = None) -> Mappings:
    """What is remembered of one courier's files, or of all."""
    known = {
        (CourierId(one.courier_id), one.header_key): StatementColumns(one.kind, dict(one.columns))
        for one in statement_store.mappings_of(session, courier_id)
    }
    return Mappings(known, tuple(couriers.list_couriers(session, with_inactive=True)))


def remember(
    session: Session,
    actor: Actor,
    courier_id: CourierId,
    header: Sequence[str],
    kind: StatementKind,
    columns: Mapping[str, str],
) -> Changes:
    """Remember what the columns of such files mean, instead of what was said before; raises UserError if incomplete."""
    told = {field: columns[field] for field in FIELDS if columns.get(field)}
    if missing := [field for field in REQUIRED if field not in told]:
        text = translate("Statements", "No column is chosen for: {fields}")
        raise UserError(text.format(fields="、".join(map(field_title, missing))), field=missing[0])
    key = header_key(header)
    known = statement_store.find_mapping(session, courier_id, key)
    if known is None:
        known = StatementMapping(courier_id=courier_id, header_key=key)
        session.add(known)
    known.kind, known.columns = kind, told
    known.created_at, known.by = actor.clock.now(), actor.name
    session.flush()
    return changed("courier")


def list_mappings(session: Session, courier_id: CourierId | None = None) -> list[MappingRow]:
    """The remembered layouts, by courier."""
    names = {courier.id: courier.name for courier in couriers.list_couriers(session, with_inactive=True)}
    return [
        MappingRow(
            one.id,
            CourierId(one.courier_id),
            names.get(CourierId(one.courier_id), ""),
            one.kind,
            dict(one.columns),
            one.created_at,
            one.by,
        )
        for one in statement_store.mappings_of(session, courier_id)
    ]


def forget(session: Session, _actor: Actor, mapping_id: int) -> Changes:
    """Go back to what the program makes of such files by itself."""
    known = session.get(StatementMapping, mapping_id)
    if known is not None:
        session.delete(known)
        session.flush()
    return changed("courier")
