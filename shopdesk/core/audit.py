"""Who did what to which record and when, with the fields before and after; written by itself at every flush."""

from collections.abc import Container, Iterable
from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar, NamedTuple

from sqlalchemy import JSON, Connection, Index, event, insert, inspect, literal, select
from sqlalchemy.orm import (
    Mapped,
    Mapper,
    Session,
    UOWTransaction,
    mapped_column,
    object_session,
)
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE

from shopdesk.core.actor import Actor
from shopdesk.core.database import Base, Record, insert_many, table_of

_UNTOLD = frozenset({"id", "version"})
_DELETED = "audit_deleted"  # in Session.info, from the deletion to the end of the flush


class AuditEntry(Base):
    """One write to one record. Append-only."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_record", "record_kind", "record_id"),)
    audited: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    staff_id: Mapped[int | None]
    staff_name: Mapped[str]
    action: Mapped[str]  # created, changed, deleted, restored, purged, or a service's own word
    record_kind: Mapped[str]
    record_id: Mapped[int]
    part: Mapped[str]  # which part of the record, e.g. claim_receipt; empty for the record itself
    changes: Mapped[dict[str, list[Any]]] = mapped_column(JSON)  # field: [before, after]


class HistoryRow(NamedTuple):
    """One entry of a record's history."""

    at: datetime
    staff: str
    action: str
    part: str
    changes: dict[str, list[Any]]


def list_history(session: Session, record_kind: str, record_id: int, limit: int = 200) -> list[HistoryRow]:
    """What happened to a record, newest first."""
    entry = AuditEntry
    query = (
        select(entry.at, entry.staff_name, entry.action, entry.part, entry.changes)
        .where(entry.record_kind == record_kind, entry.record_id == record_id)
        .order_by(entry.id.desc())
        .limit(limit)
    )
    return [HistoryRow(*row) for row in session.execute(query)]


def write_entries(
    session: Session,
    actor: Actor,
    action: str,
    record_kind: str,
    changes: Iterable[tuple[int, dict[str, list[Any]]]],
    part: str = "",
) -> None:
    """Entries for a bulk write that went past the mapped classes: (record id, fields before and after)."""
    at = actor.clock.now()
    rows = [_entry(actor, at, action, record_kind, record_id, part, fields) for record_id, fields in changes]
    insert_many(session, table_of(AuditEntry), rows)


def write_created(session: Session, actor: Actor, record: type[Base], ids: range) -> None:
    """Entries for rows that were inserted in bulk under these ids; the database writes them by itself."""
    if not ids:
        return
    table = table_of(record)
    told = _entry(actor, actor.clock.now(), "created", record.audit_kind, 0, "", {})
    columns = table_of(AuditEntry).c
    values = [table.c.id if name == "record_id" else literal(value, columns[name].type) for name, value in told.items()]
    rows = select(*values).where(table.c.id.between(ids[0], ids[-1])).order_by(table.c.id)
    session.connection().execute(insert(table_of(AuditEntry)).from_select(list(told), rows))


def _entry(
    actor: Actor, at: datetime, action: str, kind: str, record_id: int, part: str, changes: dict[str, list[Any]]
) -> dict[str, Any]:
    return {
        "at": at,
        "staff_id": actor.staff_id,
        "staff_name": actor.name,
        "action": action,
        "record_kind": kind,
        "record_id": record_id,
        "part": part,
        "changes": changes,
    }


@event.listens_for(Session, "after_flush")
def _write_flushed(session: Session, _context: UOWTransaction) -> None:
    """Every mapped class is audited because nobody can forget to."""
    rows = []
    # What fell out of a list of parts is deleted without ever standing in session.deleted.
    deleted = session.info.pop(_DELETED, [])
    for action, objects in (("created", session.new), ("changed", session.dirty), ("deleted", deleted)):
        for instance in objects:
            if isinstance(instance, Base) and instance.audited and (row := _told(session, action, instance)):
                rows.append(row)
    if rows:
        at = rows[0]["at"]  # what is written at one stroke was done at one time, however long the writing takes
        session.execute(insert(AuditEntry), [{**row, "at": at} for row in rows])


def _ignore(*_told: object) -> None:
    pass


@event.listens_for(Mapper, "after_configured")
def _remember_before() -> None:
    """Else a field that is written without having been read, e.g. after a refresh, would have no value before."""
    for mapper in Base.registry.mappers:
        for attribute in mapper.column_attrs:
            if mapper.class_.audited and not event.contains(attribute.class_attribute, "set", _ignore):
                event.listen(attribute.class_attribute, "set", _ignore, active_history=True)


_remember_before()  # for what was mapped before


@event.listens_for(Base, "after_delete", propagate=True)
def _note_deleted(_mapper: Mapper[Any], _connection: Connection, instance: Base) -> None:
    if (session := object_session(instance)) is not None:
        session.info.setdefault(_DELETED, []).append(instance)


def _told(session: Session, action: str, instance: Base) -> dict[str, Any] | None:
    actor = session.info.get("actor")
    if actor is None:
        raise RuntimeError(f"{type(instance).__name__} written in a session where nobody acts")
    changes = _changes(instance, action)
    if not changes and action == "changed":
        return None
    if isinstance(instance, Record) and "deleted_at" in changes and action == "changed":
        action = "restored" if instance.deleted_at is None else "deleted"
    elif isinstance(instance, Record) and action == "deleted":
        action = "purged"
    owner = instance.owner()
    kind, record_id = owner or (instance.audit_kind, instance.__dict__["id"])
    return _entry(actor, actor.clock.now(), action, kind, record_id, instance.__tablename__ if owner else "", changes)


def _changes(instance: Base, action: str) -> dict[str, list[Any]]:
    """The fields before and after, as JSON can hold them."""
    state = inspect(instance)
    told: dict[str, list[Any]] = {}
    unmodified: Container[str] = () if action == "deleted" else state.unmodified
    for attribute in state.mapper.column_attrs:
        key = attribute.key
        if key in unmodified or key in _UNTOLD:
            continue
        if action == "deleted":
            told[key] = [plain(getattr(instance, key)), None]
            continue
        history = get_history(instance, key, PASSIVE_NO_INITIALIZE)
        if history.added and (action == "changed" or history.added[0] not in (None, "")):
            before = plain(history.deleted[0]) if history.deleted else None
            if before != (after := plain(history.added[0])):
                told[key] = [before, after]
    return told


def plain(value: object) -> Any:
    """A value as JSON keeps it."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return value.hex()
    return value
