"""Every query about stock movements. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session

from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.shops.model import Shop, ShopId
from shopdesk.stock.model import Direction, Grade, Purpose, StockMovement


class MovementFilter(NamedTuple):
    """Which movements a list shows; instants from ``moved_from`` to before ``moved_before``."""

    text: str = ""
    directions: frozenset[Direction] = frozenset()
    purpose: Purpose | None = None
    grade: Grade | None = None
    shop_id: ShopId | None = None
    moved_from: datetime | None = None
    moved_before: datetime | None = None


class MovementSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "at"
    descending: bool = True


class MovementRow(NamedTuple):
    """A movement as the list shows it; ``corrected`` are the pieces of it that were taken back by others."""

    id: int
    at: datetime
    by: str
    direction: Direction
    purpose: Purpose
    shop_id: ShopId
    shop: str
    source_kind: str
    source_id: int
    source_no: str
    order_line_id: int | None
    style_no: str
    sku_code: str
    title: str
    spec: str
    quantity: int
    grade: Grade
    note: str
    corrects_id: int | None
    corrected: int = 0


class MovementSums(NamedTuple):
    """What some movements come to, in pieces; corrections are taken off what they correct."""

    number: int = 0
    good_in: int = 0
    defective_in: int = 0
    pieces_out: int = 0

    @property
    def pieces_in(self) -> int:
        """Everything that came in."""
        return self.good_in + self.defective_in


class ReturnRow(NamedTuple):
    """What moved of one kind of goods, in pieces; ``id`` is that of its first movement in the period."""

    id: int
    style_no: str
    sku_code: str
    title: str
    spec: str
    good_in: int
    defective_in: int
    pieces_out: int

    @property
    def pieces_in(self) -> int:
        """Everything that came in."""
        return self.good_in + self.defective_in


SORTS: dict[str, ColumnElement[Any]] = {
    "at": StockMovement.at.expression,
    "direction": StockMovement.direction.expression,
    "purpose": StockMovement.purpose.expression,
    "grade": StockMovement.grade.expression,
    "shop": Shop.name.expression,
    "source_no": StockMovement.source_no.expression,
    "style_no": StockMovement.style_no.expression,
    "sku_code": StockMovement.sku_code.expression,
    "quantity": StockMovement.quantity.expression,
    "by": StockMovement.by.expression,
}


def _pieces(direction: Direction, grade: Grade | None = None) -> ColumnElement[int]:
    """Pieces that moved this way, less those that were wrong: a correction goes the other way."""
    m = StockMovement
    real = and_(m.direction == direction, m.purpose != Purpose.CORRECTION)
    taken_back = and_(m.direction != direction, m.purpose == Purpose.CORRECTION)
    if grade is not None:
        real, taken_back = and_(real, m.grade == grade), and_(taken_back, m.grade == grade)
    return func.coalesce(func.sum(case((real, m.quantity), (taken_back, -m.quantity), else_=0)), 0)


_GOOD_IN = _pieces(Direction.IN, Grade.GOOD)
_DEFECTIVE_IN = _pieces(Direction.IN, Grade.DEFECTIVE)
_OUT = _pieces(Direction.OUT)


def list_movement_ids(
    session: Session,
    wanted: MovementFilter,
    sort: MovementSort = MovementSort(),  # noqa: B008  a NamedTuple cannot change
    limit: int | None = None,
) -> list[int]:
    """Ids of the movements on the list, in order; only the first ``limit``, where one is given."""
    column, by_id = SORTS[sort.key], StockMovement.id.expression
    order = (column.desc(), by_id.desc()) if sort.descending else (column.asc(), by_id.asc())
    query = _joined(select(StockMovement.id)).where(*_conditions(wanted)).order_by(*order).limit(limit)
    return list(session.scalars(query))


def list_movement_rows(session: Session, ids: Sequence[int]) -> dict[int, MovementRow]:
    """The rows of some ids, for one window of the table."""
    rows: dict[int, MovementRow] = {}
    for batch in batches(ids):
        found = [MovementRow(*row) for row in session.execute(_joined(_row_query()).where(StockMovement.id.in_(batch)))]
        corrected = corrected_pieces(session, batch)
        rows |= {row.id: row._replace(corrected=corrected.get(row.id, 0)) for row in found}
    return rows


def list_movements_of(session: Session, source_kind: str, source_id: int) -> list[int]:
    """Ids of the movements of a record, oldest first."""
    m = StockMovement
    query = select(m.id).where(m.source_kind == source_kind, m.source_id == source_id).order_by(m.at, m.id)
    return list(session.scalars(query))


def corrected_pieces(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """How many pieces of each of some movements were taken back; those of which none were are left out."""
    m = StockMovement
    query = select(m.corrects_id, func.sum(m.quantity)).where(m.corrects_id.in_(ids)).group_by(m.corrects_id)
    return {movement_id: pieces for movement_id, pieces in session.execute(query) if movement_id is not None}


def count_movements_by_direction(session: Session, wanted: MovementFilter) -> dict[Direction, int]:
    """How many movements went each way, whatever directions the filter names."""
    conditions = _conditions(wanted._replace(directions=frozenset()))
    query = select(StockMovement.direction, func.count()).where(*conditions).group_by(StockMovement.direction)
    return {row[0]: row[1] for row in session.execute(query)}


def sum_movements(session: Session, wanted: MovementFilter) -> MovementSums:
    """What the movements on the list come to."""
    return _sums(session, _conditions(wanted))


def sum_movements_of(session: Session, ids: Sequence[int]) -> MovementSums:
    """What some movements come to."""
    parts = [_sums(session, [StockMovement.id.in_(batch)]) for batch in batches(ids)]
    return MovementSums(*map(sum, zip(*parts, strict=True))) if parts else MovementSums()


def list_returns(session: Session, wanted: MovementFilter) -> list[ReturnRow]:
    """What moved of each kind of goods, by style no. and SKU code; goods that cancel each other out are left out."""
    m = StockMovement
    # A code says which goods they are, whatever their words were on the day; without one the words do. Platforms tell
    # a style no. as the code too where a shop gave its goods no codes of their own: it says nothing of the colour.
    spec = case((or_(m.sku_code == "", m.sku_code == m.style_no), m.spec), else_=literal(""))
    title = case((and_(m.style_no == "", m.sku_code == ""), m.title), else_=literal(""))
    query = (
        select(
            func.min(m.id),
            m.style_no,
            m.sku_code,
            func.max(m.title),
            func.max(m.spec),
            _GOOD_IN,
            _DEFECTIVE_IN,
            _OUT,
        )
        .where(*_conditions(wanted))
        .group_by(m.style_no, m.sku_code, spec, title)
        .order_by(m.style_no, m.sku_code, func.max(m.spec), func.max(m.title))
    )
    rows = (ReturnRow(*row) for row in session.execute(query))
    return [row for row in rows if row.good_in or row.defective_in or row.pieces_out]


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return query.select_from(StockMovement).join(Shop, Shop.id == StockMovement.shop_id)


def _row_query() -> Select[*tuple[Any, ...]]:
    m = StockMovement
    return select(
        m.id, m.at, m.by, m.direction, m.purpose, m.shop_id, Shop.name, m.source_kind, m.source_id, m.source_no,
        m.order_line_id, m.style_no, m.sku_code, m.title, m.spec, m.quantity, m.grade, m.note, m.corrects_id,
    )  # fmt: skip


def _conditions(wanted: MovementFilter) -> list[ColumnElement[bool]]:
    m = StockMovement
    conditions: list[ColumnElement[bool]] = []
    for word in search_key(wanted.text).split():
        columns = (m.source_no, m.style_no, m.sku_code, m.title, m.spec, m.note)
        conditions.append(or_(*(func.lower(column).contains(word, autoescape=True) for column in columns)))
    if wanted.directions:
        conditions.append(m.direction.in_(wanted.directions))
    if wanted.purpose is not None:
        conditions.append(m.purpose == wanted.purpose)
    if wanted.grade is not None:
        conditions.append(m.grade == wanted.grade)
    if wanted.shop_id is not None:
        conditions.append(m.shop_id == wanted.shop_id)
    if wanted.moved_from is not None:
        conditions.append(m.at >= wanted.moved_from)
    if wanted.moved_before is not None:
        conditions.append(m.at < wanted.moved_before)
    return conditions


def _sums(session: Session, conditions: Sequence[ColumnElement[bool]]) -> MovementSums:
    query = select(func.count(), _GOOD_IN, _DEFECTIVE_IN, _OUT).select_from(StockMovement).where(*conditions)
    return MovementSums(*session.execute(query).one())
