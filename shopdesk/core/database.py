"""The mapped base class, what every record carries, and the way to a session."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from json import JSONEncoder, dumps
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from sqlalchemy import (
    URL,
    Column,
    ColumnElement,
    DateTime,
    Dialect,
    Engine,
    Insert,
    MetaData,
    Select,
    String,
    Table,
    TypeDecorator,
    Update,
    bindparam,
    create_engine,
    event,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.orm import Session as Session
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlalchemy.types import TypeEngine

from shopdesk.core.actor import Actor
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

BUSY_TIMEOUT_MS = 5_000
# SQLite takes 32,766 bound values at most; PostgreSQL plans long lists badly.
BATCH = 900
Value = TypeVar("Value")
# Chinese as it is: a third of the size, and readable in the database.
_JSON = JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class JsonText(str):
    """JSON that has its text already."""

    __slots__ = ()


def _as_json(value: Any) -> str:
    return value if type(value) is JsonText else _JSON.encode(value)


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

    def bind_processor(self, dialect: Dialect) -> Any:
        """The same, without the layers between."""
        return partial(self.process_bind_param, dialect=dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Aware, in UTC; one call for a value instead of three, because lists read hundreds of thousands."""
        if dialect.name == "sqlite":
            parse = datetime.fromisoformat
            return lambda value: None if value is None else parse(value + "+00:00")
        return lambda value: None if value is None else value.replace(tzinfo=UTC)


class _Words(dict[StrEnum | None, str | None]):
    """The words of an enum's members, and nothing for nothing."""

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__({None: None, **{member: member.value for member in kind}})
        self._kind = kind

    def __missing__(self, word: StrEnum | None) -> str | None:
        return str(self._kind(word))


class _Members(dict[str | None, StrEnum | None]):
    """The members of an enum by their words, and nothing for nothing."""

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__({None: None, **{member.value: member for member in kind}})
        self._kind = kind

    def __missing__(self, word: str | None) -> StrEnum | None:
        return self._kind(word)


class WordEnum(TypeDecorator[StrEnum]):
    """A StrEnum stored as its value, so that a database reads in plain words."""

    impl = String(32)
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The word; raises ValueError for one that is not of this kind."""
        return None if value is None else str(self.kind(value))

    def bind_processor(self, dialect: Dialect) -> Any:
        """The same, without a call for each of a million rows."""
        return _Words(self.kind).__getitem__

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """The member of the enum; raises ValueError for a word that is none."""
        return _Members(self.kind).__getitem__


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
        json_serializer=_as_json,
        poolclass=QueuePool,  # also in memory, as tests have it
        pool_use_lifo=True,  # the connection used last has its cache full
    )
    event.listen(engine, "connect", _prepare_connection)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _refuse_half_characters)
    return engine


def _prepare_connection(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    assert isinstance(connection, sqlite3.Connection)
    connection.isolation_level = None  # transactions begin where _begin says, not where pysqlite guesses
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "cache_size=-16384", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Any) -> None:
    # A writer takes its lock at once: a read transaction that turns into a write could fail half way.
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _refuse_half_characters(context: ExceptionContext) -> None:
    # A broken clipboard gives half of a character that takes two units, into any text: told here for all of them.
    if isinstance(context.original_exception, UnicodeEncodeError):
        raise UserError(translate("Errors", "A text has half a character in it. Delete that character and try again."))


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


def grow_version(session: Session, record: Record) -> None:
    """Count a write that changed only parts of a record: whoever saw it as it was before is to be told."""
    if session.is_modified(record):
        return  # its own write counts
    table = table_of(type(record))
    session.execute(update(table).where(table.c.id == record.id).values(version=table.c.version + 1))
    session.expire(record, ["version"])


def table_of(record: type[Base]) -> Table:
    """The table of a mapped class, for plain rows."""
    assert isinstance(record.__table__, Table)
    return record.__table__


def insert_many(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert plain rows, all with the same columns; defaults and the audit trail are the caller's."""
    if rows:
        names = list(rows[0])
        insert_tuples(session, table, names, [tuple(map(row.__getitem__, names)) for row in rows])


def insert_tuples(session: Session, table: Table, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows with their values in the order of ``names``, past every layer but the types' own conversion.

    A quarter of the time of a Core executemany for wide rows; defaults and the audit trail are the caller's.
    """
    if rows:
        insert_columns(session, table, dict(zip(names, zip(*rows, strict=True), strict=True)))


def insert_columns(session: Session, table: Table, values: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows whose values are told column by column, all equally long; else as ``insert_tuples``."""
    if values and next(iter(values.values())):
        _execute_many(session, insert(table), list(values), [table.c[name] for name in values], list(values.values()))


def update_tuples(session: Session, table: Table, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Update rows by id: each holds the new values in the order of ``names``, and its id at the end."""
    if not rows:
        return
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    if "version" in table.c:
        values["version"] = table.c.version + 1
    statement = update(table).where(table.c.id == bindparam("row_id")).values(values)
    columns = [table.c[name] for name in (*names, "id")]
    told = list(zip(*rows, strict=True))
    _execute_many(session, statement, [*(f"new_{name}" for name in names), "row_id"], columns, told)


def read_tuples(
    session: Session, query: Select[*tuple[Any, ...]], parameters: Mapping[str, Any] | None = None
) -> Iterator[tuple[Any, ...]]:
    """The rows of a query for columns, past every layer but the types' own conversion: half the time for wide rows.

    ``parameters`` are the values of its bound ones, where a query is made once and asked often.
    """
    connection = session.connection()
    result = connection.execute(query, parameters)
    cursor: Any = result.cursor
    told: list[Iterable[Any]] = list(zip(*cursor.fetchall(), strict=True))
    result.close()
    for place, column in enumerate(query.selected_columns if told else ()):
        convert = column.type.dialect_impl(connection.dialect).result_processor(connection.dialect, None)
        if convert is not None:
            told[place] = map(convert, told[place])
    return zip(*told, strict=True)


def batches(values: Iterable[Value]) -> list[list[Value]]:
    """Ids or numbers in parts no longer than a query takes."""
    told = list(values)
    return [told[start : start + BATCH] for start in range(0, len(told), BATCH)]


def is_one_of(column: Any, ids: Sequence[int]) -> ColumnElement[bool]:
    """Whether the column holds one of the ids; those of one import mostly follow each other."""
    first, last = min(ids, default=0), max(ids, default=0)
    return column.between(first, last) if last - first + 1 == len(ids) else column.in_(ids)


def these(values: Iterable[int | str]) -> Select[Any]:
    """A query for the values themselves, for ``in_``: one parameter, and one plan, however many they are.

    Thousands of parameters take longer to put into a statement than the rows to find.
    """
    return select(func.json_each(dumps(list(values))).table_valued("value").c.value)


def _execute_many(
    session: Session,
    statement: Insert | Update,
    names: Sequence[str],
    columns: Sequence[Column[Any]],
    by_column: Sequence[Sequence[Any]],
) -> None:
    connection = session.connection()
    dialect = connection.dialect
    compiled = statement.compile(dialect=dialect, column_keys=list(names) if statement.is_insert else None)
    # Column by column, because most types of a wide table need no conversion.
    values: dict[str, Sequence[Any]] = {}
    for name, column, told in zip(names, columns, by_column, strict=True):
        convert = column.type.dialect_impl(dialect).bind_processor(dialect)
        values[name] = told if convert is None else list(map(convert, told))
    for name in compiled.params.keys() - values.keys():  # constants of the statement
        values[name] = [compiled.params[name]] * len(by_column[0])
    ordered = compiled.positiontup or list(values)
    turned = zip(*(values[name] for name in ordered), strict=True)
    if compiled.positiontup:
        connection.exec_driver_sql(str(compiled), list(turned))
    else:
        connection.exec_driver_sql(str(compiled), [dict(zip(ordered, row, strict=True)) for row in turned])
