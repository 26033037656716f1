"""The mapped base class, what every record carries, and the way to a session."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import (
    URL,
    DateTime,
    Dialect,
    Engine,
    MetaData,
    String,
    Table,
    TypeDecorator,
    create_engine,
    event,
    func,
    insert,
    select,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.orm import Session as Session
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.types import TypeEngine

from shopdesk.core.actor import Actor

BUSY_TIMEOUT_MS = 5_000


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware in Python, UTC in the database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """SQLite has no instants: text of one width sorts as they do, and is read back ten times as fast."""
        return dialect.type_descriptor(String(26) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """In UTC; SQLite keeps it without a zone."""
        if value is None:
            return None
        if value.tzinfo is not UTC:
            value = value.astimezone(UTC)
        return value.isoformat(" ", "microseconds")[:26] if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Aware, in UTC."""
        if value is None:
            return None
        return (datetime.fromisoformat(value) if dialect.name == "sqlite" else value).replace(tzinfo=UTC)


class WordEnum(TypeDecorator[StrEnum]):
    """A StrEnum stored as its value, so that a database reads in plain words."""

    impl = String(32)
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The word; raises ValueError for one that is not of this kind."""
        if type(value) is self.kind:
            return value.value
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """The member of the enum."""
        return None if value is None else self.kind(value)


class Base(DeclarativeBase):
    """Every mapped class.

    ``audit_kind`` is the word for it in audit trail, links and change announcements. ``owner`` names
    the record whose history a part (a claim's goods, an order's line) belongs to.
    """

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: UtcDateTime}

    audit_kind: ClassVar[str] = ""
    audited: ClassVar[bool] = True

    def owner(self) -> tuple[str, int] | None:
        """Kind and id of the record this is a part of; None for a record of its own."""
        return None


class Record(Base):
    """A record people edit: how often it was written, and whether it lies in the recycle bin."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    deleted_at: Mapped[datetime | None]

    def title(self) -> str:
        """What people call this record: its number or name."""
        return f"{self.audit_kind} {self.id}"

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, object]:
        return {"version_id_col": cls.__table__.c.version}


def open_engine(path: Path) -> Engine:
    """An engine on a SQLite file, with the pragmas ShopDesk relies on."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000},
        hide_parameters=True,  # error messages end in the log, where phones and addresses must not
    )
    event.listen(engine, "connect", _prepare_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_connection(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    assert isinstance(connection, sqlite3.Connection)
    connection.isolation_level = None  # transactions begin where _begin says, not where pysqlite guesses
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "cache_size=-65536", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Any) -> None:
    # A writer takes its lock at once: a read transaction that turns into a write could fail half way.
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


class Database:
    """One open database: sessions to read, and sessions in which somebody acts."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = engine.execution_options(writing=True)

    @property
    def engine(self) -> Engine:
        """The engine, for backup, search and benchmarks."""
        return self._engine

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for queries; nothing done in it is kept."""
        with Session(self._engine) as session:
            yield session

    @contextmanager
    def write(self, actor: Actor) -> Iterator[Session]:
        """A session in which ``actor`` acts: committed at the end, undone by any exception."""
        with Session(self._writing, info={"actor": actor}) as session, session.begin():
            yield session

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self._engine.dispose()


def reserve_ids(session: Session, record: type[Base], count: int) -> range:
    """Ids for ``count`` new rows of a bulk insert; valid within this writing transaction only."""
    highest = session.scalar(select(func.max(record.__table__.c.id))) or 0
    return range(highest + 1, highest + 1 + count)


def table_of(record: type[Base]) -> Table:
    """The table of a mapped class, for plain rows."""
    assert isinstance(record.__table__, Table)
    return record.__table__


def insert_many(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert plain rows, all with the same columns, past every layer but the types' own conversion.

    Half the time of a Core executemany for wide rows; defaults and the audit trail are the caller's.
    """
    if not rows:
        return
    connection = session.connection()
    dialect, names = connection.dialect, list(rows[0])
    compiled = insert(table).compile(dialect=dialect, column_keys=names)
    ordered = compiled.positiontup or names
    prepare = [(name, table.c[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in ordered]
    values = [[bind(row[name]) if bind else row[name] for name, bind in prepare] for row in rows]
    if compiled.positiontup:
        connection.exec_driver_sql(str(compiled), [tuple(row) for row in values])
    else:
        connection.exec_driver_sql(str(compiled), [dict(zip(ordered, row, strict=True)) for row in values])
