"""Many orders or order lines at once: what is new is inserted, what differs is updated, the rest left alone.

Plain rows instead of mapped objects, because a shop's year has a million of them; version counter,
audit trail and search index are kept up here by hand.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from shopdesk.core import audit, search
from shopdesk.core.actor import Actor
from shopdesk.core.database import insert_tuples, reserve_ids, table_of, update_tuples
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import is_masked, pinyin_initials
from shopdesk.customers import service as customers
from shopdesk.orders import store
from shopdesk.orders.model import STATUS_RANK, Flag, ImportRun, Order, OrderLine, OrderPlatformData, OrderStatus
from shopdesk.orders.parsing import RowParser, RowRefused, goods_in_words, split_attributes
from shopdesk.sheets.reading import Cells, RawRow
from shopdesk.shops.model import ShopId, customer_space

ORDERS, GOODS = "order", "order_goods"  # search indexes: who and where; which goods
_TABLE, _LINES = table_of(Order), table_of(OrderLine)
# The columns of a table, and what stands in them when a file says nothing.
_NEW_ORDER: dict[str, Any] = {
    "id": None,
    "shop_id": None,
    "order_no": "",
    "version": 1,
    "deleted_at": None,
    "customer_id": None,
    "buyer": "",
    "status": OrderStatus.UNPAID,
    "flag": Flag.NONE,
    **dict.fromkeys(("goods_fen", "postage_fen", "discount_fen", "paid_fen", "refunded_fen", "quantity"), 0),
    **dict.fromkeys(("receiver", "phone", "address", "courier", "tracking_no", "buyer_message"), ""),
    **dict.fromkeys(("seller_remark", "staff_no", "close_reason", "items", "note"), ""),
    **dict.fromkeys(("ordered_at", "paid_at", "shipped_at", "finished_at", "deadline_at"), None),
    "address_key": None,
    "list_digest": None,
    "lines_digest": None,
}
_NEW_LINE: dict[str, Any] = {
    "id": None,
    "order_id": None,
    "position": 0,
    **dict.fromkeys(("sub_order_no", "style_no", "sku_code", "title", "colour", "size", "attributes"), ""),
    "quantity": 1,
    "price_fen": 0,
    "paid_fen": 0,
    "refund_status": "",
    "refund_fen": None,
    "platform_data": None,
}
# What a file of lines tells about the order as a whole.
_ORDER_FIELDS_OF_LINES = store.ORDER_FIELDS_OF_LINES
_SEARCHED = frozenset({"buyer", "receiver", "phone", "tracking_no", "items", "seller_remark"})


@dataclass
class Counts:
    """Rows that were new, that changed something, and that changed nothing."""

    inserted: int = 0
    updated: int = 0
    unchanged: int = 0


class FileOrder(NamedTuple):
    """One order as a file has it: one row of an order list, or all its lines."""

    order_no: str
    rows: list[RawRow]

    def digest(self) -> bytes:
        """16 bytes that differ when anything in the rows does."""
        hashed = blake2b(digest_size=16)
        for _number, cells in self.rows:
            hashed.update(_joined(cells).encode("utf-8", "surrogatepass"))
            hashed.update(b"\x1e")
        return hashed.digest()


Refuse = Callable[[RawRow, RowRefused], None]


class OrderWriter:
    """Writes the rows of an order list."""

    def __init__(
        self, session: Session, actor: Actor, shop_id: ShopId, parser: RowParser, counts: Counts, refuse: Refuse
    ) -> None:
        self.session, self.actor, self.shop_id = session, actor, shop_id
        self.parser, self.counts, self.refuse = parser, counts, refuse
        self._customers: dict[str, int] = {}

    @cached_property
    def platform(self) -> Any:
        """The platform whose customer IDs these are."""
        return customer_space(store.shop_platform(self.session, self.shop_id))

    def write(self, orders: Sequence[FileOrder]) -> None:
        """Insert, update or leave alone; no order may come twice."""
        known = store.import_states(self.session, self.shop_id, [order.order_no for order in orders])
        digests = [order.digest() for order in orders]
        told: list[tuple[FileOrder, bytes]] = []
        for order, digest in zip(orders, digests, strict=True):
            state = known.get(order.order_no)
            if state is not None and state.list_digest == digest:
                self.counts.unchanged += 1
            else:
                told.append((order, digest))
        new, old, new_data, old_data = [], [], [], []
        rows = [order.rows[0] for order, _digest in told]
        for (order, digest), row, values in zip(told, rows, parsed(self.parser, rows, self.refuse), strict=True):
            if values is None:
                continue
            self._complete(values)
            values["list_digest"] = digest
            state, data = known.get(order.order_no), self.parser.platform_data(row[1])
            if state is None:
                new.append(values)
                new_data.append(data)
            else:
                old.append((state.id, values))
                old_data.append(data)
        self._add_customers([*new, *(values for _id, values in old)])
        ids = self.insert(new)
        self.counts.inserted += len(new)
        self._update(old)
        old_ids = [order_id for order_id, _values in old]
        self._keep_platform_data(old_ids, [*zip(ids, new_data, strict=True), *zip(old_ids, old_data, strict=True)])

    def insert(self, orders: Sequence[dict[str, Any]]) -> Sequence[int]:
        """Add orders that are not there yet; each needs its ``order_no``."""
        ids = reserve_ids(self.session, Order, len(orders))
        if not orders:
            return ids
        for order_id, values in zip(ids, orders, strict=True):
            values["id"], values["shop_id"] = order_id, self.shop_id
        names, blank = list(_NEW_ORDER), list(_NEW_ORDER.values())
        insert_tuples(self.session, _TABLE, names, [tuple(map(values.get, names, blank)) for values in orders])
        audit.write_created(self.session, self.actor, Order, ids)
        search.put(self.session, ORDERS, map(findable, orders), fresh=True)
        return ids

    @staticmethod
    def _complete(values: dict[str, Any]) -> None:
        """Work out the amounts that a list tells only together."""
        total = values.pop("total_fen", None)
        values.pop("shop_name", None)
        if total is not None and "goods_fen" not in values:
            values["goods_fen"] = total - values.get("postage_fen", 0)
        if values.get("paid_fen"):
            owed = values.get("goods_fen", 0) + values.get("postage_fen", 0)
            values["discount_fen"] = max(0, owed - values["paid_fen"])

    def _add_customers(self, orders: Sequence[dict[str, Any]]) -> None:
        buyers = {buyer for values in orders if (buyer := values.get("buyer")) and not is_masked(buyer)}
        if missing := buyers - self._customers.keys():
            self._customers |= customers.customers_named(self.session, self.actor, self.platform, sorted(missing))
        for values in orders:
            if (customer_id := self._customers.get(values.get("buyer", ""))) is not None:
                values["customer_id"] = customer_id

    def _update(self, orders: Sequence[tuple[int, dict[str, Any]]]) -> None:
        stored = store.platform_values(self.session, [order_id for order_id, _values in orders])
        entries, searched = [], []
        for order_id, values in orders:
            before = stored[order_id]
            differing = self.changes(before, values)
            differing.pop("list_digest", None)
            self.session.execute(
                update(_TABLE)
                .where(_TABLE.c.id == order_id)
                .values(
                    list_digest=values["list_digest"],
                    version=_TABLE.c.version + bool(differing),
                    **{name: after for name, (_before, after) in differing.items()},
                )
            )
            if not differing:
                self.counts.unchanged += 1
                continue
            self.counts.updated += 1
            entries.append((order_id, told(differing)))
            if _SEARCHED & differing.keys():
                searched.append(findable({**before, **values, "id": order_id}))
        audit.write_entries(self.session, self.actor, "changed", ORDERS, entries)
        search.put(self.session, ORDERS, searched)

    @staticmethod
    def changes(before: dict[str, Any], values: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
        """The fields in which a file differs from what is stored, before and after."""
        differing = {}
        for name, after in values.items():
            if name == "status" and STATUS_RANK[after] < STATUS_RANK[before["status"]]:
                continue
            # The lines say it better than the list's joined titles.
            if name in ("items", "quantity") and before["lines_digest"] is not None:
                continue
            if before[name] != after:
                differing[name] = (before[name], after)
        return differing

    def _keep_platform_data(self, known_ids: list[int], data: Sequence[tuple[int, dict[str, str]]]) -> None:
        if known_ids:
            self.session.execute(delete(OrderPlatformData).where(OrderPlatformData.order_id.in_(known_ids)))
        rows = [row for row in data if row[1]]
        insert_tuples(self.session, table_of(OrderPlatformData), ["order_id", "data"], rows)


def parsed(parser: RowParser, rows: Sequence[RawRow], refuse: Refuse) -> list[dict[str, Any] | None]:
    """What each row says; None for a row that is refused, and told so."""
    if not rows:
        return []
    with suppress(UserError):
        return [*parser.many(rows)]
    values: list[dict[str, Any] | None] = []
    for row in rows:
        try:
            values.append(parser.values(*row))
        except RowRefused as refused:
            refuse(row, refused)
            values.append(None)
    return values


class LineWriter:
    """Writes the rows of a file of order lines; orders that are not there yet begin with what their lines tell."""

    def __init__(
        self, session: Session, actor: Actor, shop_id: ShopId, parser: RowParser, counts: Counts, refuse: Refuse
    ) -> None:
        self.session, self.actor, self.shop_id = session, actor, shop_id
        self.parser, self.counts, self.refuse = parser, counts, refuse
        self._orders = OrderWriter(session, actor, shop_id, parser, Counts(), refuse)

    def write(self, orders: Sequence[FileOrder]) -> None:
        """Insert, update or leave alone; no order may come twice."""
        known = store.import_states(self.session, self.shop_id, [order.order_no for order in orders])
        told: list[tuple[FileOrder, bytes]] = []
        for order in orders:
            digest, state = order.digest(), known.get(order.order_no)
            if state is not None and state.lines_digest == digest:
                self.counts.unchanged += len(order.rows)
            else:
                told.append((order, digest))
        values = iter(parsed(self.parser, [row for order, _digest in told for row in order.rows], self.refuse))
        changed: list[tuple[FileOrder, bytes | None, list[dict[str, Any]]]] = []
        for order, digest in told:
            rows = []
            for row in order.rows:
                if (line := next(values)) is not None:
                    line["platform_data"] = self.parser.platform_data(row[1]) or None
                    rows.append(line)
            if rows:
                # Incomplete lines keep no digest, so that the mended file is looked at again.
                changed.append((order, digest if len(rows) == len(order.rows) else None, rows))
        self._add_orders([(order, rows) for order, _digest, rows in changed if order.order_no not in known], known)
        self._write_lines([(known[order.order_no].id, digest, rows) for order, digest, rows in changed])

    def _add_orders(
        self, orders: Sequence[tuple[FileOrder, list[dict[str, Any]]]], known: dict[str, store.ImportState]
    ) -> None:
        drafts = []
        for order, rows in orders:
            told_of_order = {name: rows[0][name] for name in _ORDER_FIELDS_OF_LINES if name in rows[0]}
            goods = sum(row.get("price_fen", 0) * row.get("quantity", 1) for row in rows)
            drafts.append({"order_no": order.order_no, "goods_fen": goods, **told_of_order})
        ids = self._orders.insert(drafts)
        for order_id, draft in zip(ids, drafts, strict=True):
            known[draft["order_no"]] = store.ImportState(order_id, None, None)

    def _write_lines(self, orders: Sequence[tuple[int, bytes | None, list[dict[str, Any]]]]) -> None:
        ids = [order_id for order_id, _digest, _rows in orders]
        stored = store.lines_of_orders(self.session, ids)
        before = store.fields_lines_tell(self.session, ids, self.parser.fields)
        new_lines, old_lines, heads, moved, goods, entries = [], [], [], [], [], []
        for order_id, digest, rows in orders:
            known, order = stored.get(order_id, []), before[order_id]
            lines, new, different = _merged(known, [_line(row) for row in rows])
            self.counts.inserted += len(new)
            self.counts.updated += len(different)
            self.counts.unchanged += len(rows) - len(new) - len(different)
            for line in new:
                line["order_id"] = order_id
            new_lines += new
            for line, difference in different:
                old_lines.append(line)
                entries.append((order_id, told(difference)))
            if differing := self._order_changes(order, rows[0]):
                entries.append((order_id, told(differing)))
                moved.append((order_id, {name: after for name, (_old, after) in differing.items()}))
            heads.append((digest, goods_in_words(lines), sum([line["quantity"] for line in lines]), order_id))
            goods.append(_findable_goods(order_id, lines, order["items"]))
        self._save(new_lines, old_lines)
        update_tuples(self.session, _TABLE, ["lines_digest", "items", "quantity"], heads)
        for order_id, changes in moved:
            update_tuples(self.session, _TABLE, list(changes), [(*changes.values(), order_id)])
        audit.write_entries(self.session, self.actor, "changed", ORDERS, entries)
        search.put(self.session, GOODS, goods, fresh=not any(stored.values()))

    @staticmethod
    def _order_changes(before: dict[str, Any], row: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
        """Lines fill what the order list left open, and move the status on."""
        differing = {}
        for name in _ORDER_FIELDS_OF_LINES:
            if (after := row.get(name)) is None or after == before[name]:
                continue
            if name == "status" and STATUS_RANK[after] <= STATUS_RANK[before[name]]:
                continue
            if name != "status" and before[name]:
                continue
            differing[name] = (before[name], after)
        return differing

    def _save(self, new_lines: list[dict[str, Any]], old_lines: list[dict[str, Any]]) -> None:
        for line_id, line in zip(reserve_ids(self.session, OrderLine, len(new_lines)), new_lines, strict=True):
            line["id"] = line_id
        names = list(_NEW_LINE)
        insert_tuples(self.session, _LINES, names, [tuple(map(line.__getitem__, names)) for line in new_lines])
        names = [name for name in _NEW_LINE if name != "id"]
        update_tuples(self.session, _LINES, names, [(*map(line.__getitem__, names), line["id"]) for line in old_lines])


def _line(row: dict[str, Any]) -> dict[str, Any]:
    """A line's columns out of the values of its row."""
    line = {name: value for name, value in row.items() if name in _NEW_LINE}
    if "attributes" in row:
        line["colour"], line["size"], line["attributes"] = split_attributes(row["attributes"])
    if "line_paid_fen" in row:
        line["paid_fen"] = row["line_paid_fen"]
    return line


Difference = dict[str, tuple[Any, Any]]


def _merged(
    stored: list[dict[str, Any]], told_lines: list[dict[str, Any]]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[tuple[dict[str, Any], Difference]]]:
    """An order's lines after a file; which of them are new; and which differ from what is stored, and how.

    Lines keep their id (tickets and claims refer to it): matched by sub-order no., else by place.
    """
    by_sub_order = {line["sub_order_no"]: place for place, line in enumerate(stored) if line["sub_order_no"]}
    lines, new, different = list(stored), [], []
    for place, values in enumerate(told_lines):
        sub_order_no = values.get("sub_order_no")
        match = by_sub_order.get(sub_order_no) if sub_order_no else (place if place < len(stored) else None)
        if match is None:
            line = _NEW_LINE | values
            line["position"] = len(lines)
            lines.append(line)
            new.append(line)
            continue
        before = lines[match]
        difference = {name: (before[name], after) for name, after in values.items() if before[name] != after}
        if difference:
            lines[match] = before | values
            different.append((lines[match], difference))
    return lines, new, different


def _joined(cells: Cells) -> str:
    try:
        return "\x1f".join(cells)  # type: ignore[arg-type]
    except TypeError:  # dates of a workbook
        return "\x1f".join(map(str, cells))


def findable(order: dict[str, Any]) -> search.Findable:
    """What an order is found by, its goods' style numbers aside."""
    of = order.get
    names = (of("buyer", ""), of("receiver", ""), pinyin_initials(of("receiver", "")))
    words = (order["order_no"], of("tracking_no", ""), of("phone", ""), of("items", ""), of("seller_remark", ""))
    return search.Findable(order["id"], names, words)


def _findable_goods(order_id: int, lines: Iterable[dict[str, Any]], items: str) -> search.Findable:
    words = dict.fromkeys(word for line in lines for word in (line["style_no"], line["sku_code"]))
    if not items:
        words |= dict.fromkeys(line["title"] for line in lines)
    return search.Findable(order_id, (), tuple(words))


def told(differing: dict[str, tuple[Any, Any]]) -> dict[str, list[Any]]:
    """Fields before and after as the audit trail keeps them."""
    return {name: [audit.plain(before), audit.plain(after)] for name, (before, after) in differing.items()}


def note_import(
    session: Session, actor: Actor, shop_id: ShopId, file: str, kind: str, counts: Counts, failed: int
) -> None:
    """Remember that a file was imported, and what came of it."""
    at: datetime = actor.clock.now()
    session.add(
        ImportRun(
            at=at,
            staff_name=actor.name,
            file_name=file,
            file_kind=kind,
            shop_id=shop_id,
            inserted=counts.inserted,
            updated=counts.updated,
            unchanged=counts.unchanged,
            failed=failed,
        )
    )
