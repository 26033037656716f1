"""Every query for lists of claims. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimGoods, ClaimId
from shopdesk.claims.states import OPEN_STATES, ClaimKind, ClaimState, MoneyTo
from shopdesk.core import search
from shopdesk.core.database import batches
from shopdesk.core.identifiers import one_line, search_key
from shopdesk.couriers.model import Courier, CourierId
from shopdesk.orders.model import Order, OrderId
from shopdesk.photos import service as photos
from shopdesk.shops.model import Shop, ShopId


class ClaimFilter(NamedTuple):
    """Which claims a list shows; instants from ``registered_from`` to before ``registered_before``.

    ``overdue_on`` keeps those that were to be submitted or asked after before that business day, ``ask_by`` those
    whose courier is to be asked again by that day, ``closing_by`` those to submit whose window closes by that day,
    ``promise_broken_on`` open ones whose courier promised something for a day before that. ``unchecked_from`` keeps
    open ones over that amount (fen) or at it that nobody checked a second time, ``owed_from`` and ``owed_until`` those
    with something outstanding that was agreed to between these days.
    """

    text: str = ""
    states: frozenset[ClaimState] = frozenset()
    courier_id: CourierId | None = None
    shop_id: ShopId | None = None
    registered_from: datetime | None = None
    registered_before: datetime | None = None
    overdue_on: date | None = None
    ask_by: date | None = None
    order_id: OrderId | None = None
    kinds: frozenset[ClaimKind] = frozenset()
    money_to: MoneyTo | None = None
    closing_by: date | None = None
    promise_broken_on: date | None = None
    unchecked_from: int | None = None
    owed_from: date | None = None
    owed_until: date | None = None


class ClaimSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "registered"
    descending: bool = True


class ClaimRow(NamedTuple):
    """A claim as the list shows it. Amounts in fen."""

    id: ClaimId
    version: int
    claim_no: str
    registered_at: datetime
    courier: str
    tracking_no: str
    customer_name: str
    order_id: OrderId | None
    order_no: str
    shop: str
    kind: ClaimKind
    state: ClaimState
    order_amount_fen: int
    claimed_fen: int
    agreed_fen: int | None
    received_fen: int
    written_off_fen: int
    outstanding_fen: int
    due_on: date | None
    follow_up_on: date | None
    money_to: MoneyTo
    memo: str
    promised_on: date | None
    checked_by: str
    goods: str = ""
    photos: int = 0


class ClaimSums(NamedTuple):
    """What some claims come to. Amounts in fen."""

    number: int = 0
    claimed_fen: int = 0
    agreed_fen: int = 0
    received_fen: int = 0
    outstanding_fen: int = 0  # what couriers still owe
    overpaid_fen: int = 0  # what they paid too much, which pays for no other claim


class GoodsRow(NamedTuple):
    """Goods of a claim; ``cost_fen`` is for one piece."""

    order_line_id: int | None
    style_no: str
    title: str
    spec: str
    quantity: int
    cost_fen: int


OUTSTANDING = func.coalesce(Claim.agreed_fen, 0) - Claim.received_fen - Claim.written_off_fen

SORTS: dict[str, ColumnElement[Any]] = {
    "claim_no": Claim.claim_no.expression,
    "registered": Claim.registered_at.expression,
    "courier": Courier.name.expression,
    "tracking_no": Claim.tracking_no.expression,
    "customer": Claim.customer_name.expression,
    "order_no": Order.order_no.expression,
    "shop": Shop.name.expression,
    "kind": Claim.kind.expression,
    "state": Claim.state.expression,
    "order_amount": Claim.order_amount_fen.expression,
    "claimed": Claim.claimed_fen.expression,
    "agreed": Claim.agreed_fen.expression,
    "received": Claim.received_fen.expression,
    "outstanding": OUTSTANDING,
    "due": Claim.due_on.expression,
    "follow_up": Claim.follow_up_on.expression,
    "promised": Claim.promised_on.expression,
    "money_to": Claim.money_to.expression,
    "checked_by": Claim.checked_by.expression,
}


def list_claim_ids(
    session: Session,
    wanted: ClaimFilter,
    sort: ClaimSort = ClaimSort(),  # noqa: B008  a NamedTuple cannot change
) -> list[ClaimId]:
    """Ids of the claims on the list, in order."""
    column = SORTS[sort.key]
    order = column.desc() if sort.descending else column.asc()
    by_id = Claim.id.desc() if sort.descending else Claim.id.asc()
    query = _joined(select(Claim.id)).where(*_conditions(wanted)).order_by(order.nulls_last(), by_id)
    return [ClaimId(found) for found in session.scalars(query)]


def count_claims_by_state(session: Session, wanted: ClaimFilter) -> dict[ClaimState, int]:
    """How many claims are in each state, whatever states the filter names."""
    conditions = _conditions(wanted._replace(states=frozenset()))
    query = select(Claim.state, func.count()).where(*conditions).group_by(Claim.state)
    return {row[0]: row[1] for row in session.execute(query)}


def sum_claims(session: Session, wanted: ClaimFilter) -> ClaimSums:
    """What the claims on the list come to."""
    return _sums(session, _conditions(wanted))


def sum_claims_of(session: Session, ids: Sequence[int]) -> ClaimSums:
    """What some claims come to."""
    parts = [_sums(session, [Claim.id.in_(batch)]) for batch in batches(ids)]
    return ClaimSums(*map(sum, zip(*parts, strict=True))) if parts else ClaimSums()


def list_claim_rows(session: Session, ids: Sequence[int]) -> dict[int, ClaimRow]:
    """The rows of some ids, for one window of the table."""
    rows: dict[int, ClaimRow] = {}
    for batch in batches(ids):
        found = [ClaimRow(*row) for row in session.execute(_joined(_row_query()).where(Claim.id.in_(batch)))]
        goods, shown = goods_texts(session, batch), photos.count_record_photos(session, Claim.audit_kind, batch)
        rows |= {row.id: row._replace(goods=goods.get(row.id, ""), photos=shown.get(row.id, 0)) for row in found}
    return rows


def find_live_claim(
    session: Session, tracking_no: str, states: Iterable[ClaimState], other_than: ClaimId | None = None
) -> ClaimId | None:
    """The oldest claim in one of ``states`` for a parcel, outside the recycle bin, other than the one named."""
    query = (
        select(Claim.id)
        .where(Claim.tracking_key == search_key(tracking_no), Claim.deleted_at.is_(None), Claim.state.in_(states))
        .order_by(Claim.id)
    )
    if other_than is not None:
        query = query.where(Claim.id != other_than)
    found = session.scalars(query).first()
    return None if found is None else ClaimId(found)


def claim_with_no(session: Session, claim_no: str) -> ClaimId | None:
    """The claim people call by that number, outside the recycle bin."""
    query = select(Claim.id).where(Claim.claim_no == claim_no.upper(), Claim.deleted_at.is_(None))
    found = session.scalars(query).first()
    return None if found is None else ClaimId(found)


def goods_texts(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """The goods of each claim in one line."""
    g, texts = ClaimGoods, dict[int, list[str]]()
    columns = (getattr(g, name) for name in GoodsRow._fields)
    query = select(g.claim_id, *columns).where(g.claim_id.in_(ids)).order_by(g.claim_id, g.position)
    for claim_id, *told in session.execute(query):
        texts.setdefault(claim_id, []).append(goods_text(GoodsRow(*told)))
    return {claim_id: "；".join(parts) for claim_id, parts in texts.items()}


def goods_text(goods: GoodsRow) -> str:
    """One kind of goods in a few words: ``MY-2601 法式连衣裙 红色 M ×2``."""
    words = " ".join(part for part in (goods.style_no, goods.title, goods.spec) if part)
    return one_line(f"{words} ×{goods.quantity}")


def claims_of_order(session: Session, order_id: OrderId) -> list[ClaimId]:
    """The claims about an order, newest first."""
    return list_claim_ids(session, ClaimFilter(order_id=order_id))


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        query.select_from(Claim)
        .join(Courier, Courier.id == Claim.courier_id)
        .outerjoin(Order, Order.id == Claim.order_id)
        .outerjoin(Shop, Shop.id == Claim.shop_id)
    )


def _row_query() -> Select[*tuple[Any, ...]]:
    c = Claim
    return select(
        c.id, c.version, c.claim_no, c.registered_at, Courier.name, c.tracking_no, c.customer_name, c.order_id,
        func.coalesce(Order.order_no, ""), func.coalesce(Shop.name, ""), c.kind, c.state, c.order_amount_fen,
        c.claimed_fen, c.agreed_fen, c.received_fen, c.written_off_fen, OUTSTANDING, c.due_on, c.follow_up_on,
        c.money_to, c.memo, c.promised_on, c.checked_by,
    )  # fmt: skip


def _conditions(wanted: ClaimFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [Claim.deleted_at.is_(None), *_on_days(wanted)]
    if wanted.text.strip():
        conditions.append(_matches(wanted.text))
    for column, values in ((Claim.state, wanted.states), (Claim.kind, wanted.kinds)):
        if values:
            conditions.append(column.in_(values))
    for column, value in (
        (Claim.courier_id, wanted.courier_id),
        (Claim.shop_id, wanted.shop_id),
        (Claim.order_id, wanted.order_id),
        (Claim.money_to, wanted.money_to),
    ):
        if value is not None:
            conditions.append(column == value)
    if wanted.registered_from is not None:
        conditions.append(Claim.registered_at >= wanted.registered_from)
    if wanted.registered_before is not None:
        conditions.append(Claim.registered_at < wanted.registered_before)
    if wanted.unchecked_from is not None:
        unchecked = and_(Claim.checked_by == "", Claim.claimed_fen >= wanted.unchecked_from)
        conditions.append(and_(Claim.state.in_(OPEN_STATES), unchecked))
    return conditions


def _on_days(wanted: ClaimFilter) -> list[ColumnElement[bool]]:
    """What was to happen by a business day or before it, and what was agreed to between two."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.ask_by is not None:
        conditions.append(Claim.state.in_(OPEN_STATES) & (Claim.follow_up_on <= wanted.ask_by))
    if wanted.overdue_on is not None:
        to_submit = and_(Claim.state == ClaimState.DRAFT, Claim.due_on < wanted.overdue_on)
        to_ask = and_(Claim.state.in_(OPEN_STATES), Claim.follow_up_on < wanted.overdue_on)
        conditions.append(or_(to_submit, to_ask))
    if wanted.closing_by is not None:
        conditions.append(and_(Claim.state == ClaimState.DRAFT, Claim.due_on <= wanted.closing_by))
    if wanted.promise_broken_on is not None:
        conditions.append(Claim.state.in_(OPEN_STATES) & (Claim.promised_on < wanted.promise_broken_on))
    if wanted.owed_from is not None or wanted.owed_until is not None:
        conditions.append((Claim.state == ClaimState.AGREED) & (OUTSTANDING > 0))
        conditions += [Claim.agreed_on >= wanted.owed_from] if wanted.owed_from is not None else []
        conditions += [Claim.agreed_on <= wanted.owed_until] if wanted.owed_until is not None else []
    return conditions


def _matches(text: str) -> ColumnElement[bool]:
    found = search.matching_ids(Claim.audit_kind, text)
    if found is not None:
        return Claim.id.in_(found)
    # Too short for the index: one character of what people look for most.
    key = search_key(text)
    columns = (Claim.claim_no, Claim.tracking_no, Claim.customer_name)
    return or_(*(func.lower(column).contains(key, autoescape=True) for column in columns))


def _sums(session: Session, conditions: Sequence[ColumnElement[bool]]) -> ClaimSums:
    query = select(
        func.count(),
        *(
            func.coalesce(func.sum(amount), 0)
            for amount in (
                Claim.claimed_fen,
                func.coalesce(Claim.agreed_fen, 0),
                Claim.received_fen,
                case((OUTSTANDING > 0, OUTSTANDING), else_=0),
                case((OUTSTANDING < 0, -OUTSTANDING), else_=0),
            )
        ),
    ).where(*conditions)
    return ClaimSums(*session.execute(query).one())


def goods_row(one: ClaimGoods) -> GoodsRow:
    """Goods of a claim outside of their session."""
    return GoodsRow(one.order_line_id, one.style_no, one.title, one.spec, one.quantity, one.cost_fen)
