"""The recycle bin: what lies in it, whatever kind of record it is, the way back, and the way out for ever."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Column, ForeignKey, Table, func, inspect, select
from sqlalchemy.orm import Session

from shopdesk.core import search
from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import AuditEntry
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.database import Base, Record
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

PURGE_AFTER_DAYS = 30


class DeletedRow(NamedTuple):
    """One record in the recycle bin; ``by`` is empty when the audit trail does not tell."""

    kind: str
    id: int
    title: str
    deleted_at: datetime
    by: str


class Purged(NamedTuple):
    """A record that is gone for ever, with its fields, e.g. a photo's path: its file is to be removed after commit."""

    kind: str
    id: int
    title: str
    fields: dict[str, Any]


def record_classes() -> dict[str, type[Record]]:
    """Every kind of record there is, by its word."""
    classes = (mapper.class_ for mapper in Base.registry.mappers)
    return {found.audit_kind: found for found in classes if issubclass(found, Record)}


def list_deleted(session: Session, kinds: Iterable[str] | None = None, limit: int = 1_000) -> list[DeletedRow]:
    """What lies in the recycle bin, latest first; at most ``limit`` of each kind."""
    classes = record_classes()
    rows: list[DeletedRow] = []
    for kind in sorted(classes) if kinds is None else kinds:
        found = classes[kind]
        query = select(found).where(found.deleted_at.is_not(None)).order_by(found.deleted_at.desc()).limit(limit)
        records = session.scalars(query).all()
        names = _deleted_by(session, kind, [record.id for record in records])
        for record in records:
            assert record.deleted_at is not None
            rows.append(DeletedRow(kind, record.id, record.title(), record.deleted_at, names.get(record.id, "")))
    return sorted(rows, key=lambda row: (row.deleted_at, row.kind, row.id), reverse=True)


def restore(session: Session, actor: Actor, kind: str, record_id: int) -> Changes:
    """Take a record out of the recycle bin; raises UserError when it does not lie there."""
    del actor  # the session knows who acts
    _deleted_record(session, kind, record_id).deleted_at = None
    return changed(kind)


def purge(session: Session, actor: Actor, kind: str, record_id: int) -> Done[Purged]:
    """Remove a record and its parts for ever.

    Raises UserError for anybody but the owner, before 30 days have passed, and while other records refer to it.
    """
    if actor.role is not Role.OWNER:
        raise UserError(translate("Recycle", "Only the owner may remove records for ever."))
    record = _deleted_record(session, kind, record_id)
    assert record.deleted_at is not None
    ripe_at = record.deleted_at + timedelta(days=PURGE_AFTER_DAYS)
    if actor.clock.now() < ripe_at:
        raise UserError(
            translate("Recycle", "“{title}” can be removed for ever from {day} on.").format(
                title=record.title(), day=actor.clock.day_of(ripe_at).isoformat()
            )
        )
    parts = _parts(session, record)
    purged = Purged(kind, record_id, record.title(), _fields(record))
    for instance in [*reversed(parts), record]:
        session.delete(instance)
        session.flush()  # one by one: parts of parts first
    _forget_search(session, kind, record_id)
    return Done(purged, changed(kind))


def _deleted_record(session: Session, kind: str, record_id: int) -> Record:
    found = record_classes().get(kind)
    record = None if found is None else session.get(found, record_id)
    if record is None or record.deleted_at is None:
        raise UserError(translate("Recycle", "This record does not lie in the recycle bin (any more)."))
    return record


def _deleted_by(session: Session, kind: str, ids: list[int]) -> dict[int, str]:
    """Who deleted the records last."""
    names: dict[int, str] = {}
    for start in range(0, len(ids), 500):
        latest = (
            select(func.max(AuditEntry.id))
            .where(
                AuditEntry.record_kind == kind,
                AuditEntry.action == "deleted",
                AuditEntry.part == "",
                AuditEntry.record_id.in_(ids[start : start + 500]),
            )
            .group_by(AuditEntry.record_id)
        )
        query = select(AuditEntry.record_id, AuditEntry.staff_name).where(AuditEntry.id.in_(latest))
        names.update((row.record_id, row.staff_name) for row in session.execute(query))
    return names


def _parts(session: Session, record: Record) -> list[Base]:
    """The parts of a record, parts of parts later; raises UserError when other records refer to it or to them."""
    parts: list[Base] = []
    others: Counter[str] = Counter()
    # The records themselves: the session lets go of what nobody holds, and an id would then stand for another one.
    seen: list[Base] = [record]
    queue: list[Base] = [record]
    while queue:
        for child, is_part in _referring(session, queue.pop(0), record):
            if any(child is one for one in seen):
                continue
            seen.append(child)
            if is_part:
                parts.append(child)
                queue.append(child)
            else:
                owner = child.owner()
                others[owner[0] if owner else child.audit_kind or child.__tablename__] += 1
    if others:
        told = ", ".join(f"{count} × {kind}" for kind, count in sorted(others.items()))
        raise UserError(
            translate(
                "Recycle", "Other records refer to “{title}”, also such as lie in the recycle bin: {others}."
            ).format(title=record.title(), others=told)
        )
    return parts


def _referring(session: Session, target: Base, record: Record) -> Iterator[tuple[Base, bool]]:
    """What refers to ``target``, and whether it is a part of ``record``."""
    table = inspect(type(target)).local_table
    key = inspect(target).identity
    assert key is not None
    for mapper in Base.registry.mappers:
        own = mapper.local_table
        assert isinstance(own, Table)
        for column in own.columns:
            if any(_refers(foreign, table) for foreign in column.foreign_keys):
                query = select(mapper.class_).where(column == key[0])
                yield from ((child, _is_part(child, column, record)) for child in session.scalars(query))
        # Such as a photo's link to a record of any kind.
        if target is record and {"record_kind", "record_id"} <= set(own.columns.keys()) and own is not _audit_table():
            linked = (own.c.record_kind == record.audit_kind) & (own.c.record_id == record.id)
            yield from ((child, False) for child in session.scalars(select(mapper.class_).where(linked)))


def _refers(foreign: ForeignKey, table: object) -> bool:
    return foreign.column.table is table


def _is_part(child: Base, column: Column[Any], record: Record) -> bool:
    # Without a word of its own, what is identified by the record's id is a part of it.
    return child.owner() == (record.audit_kind, record.id) or (column.primary_key and not isinstance(child, Record))


def _audit_table() -> object:
    return inspect(AuditEntry).local_table


def _fields(record: Record) -> dict[str, Any]:
    return {attribute.key: getattr(record, attribute.key) for attribute in inspect(type(record)).column_attrs}


def _forget_search(session: Session, kind: str, record_id: int) -> None:
    if inspect(session.connection()).has_table(f"{kind}_search"):
        search.remove(session, kind, [record_id])
