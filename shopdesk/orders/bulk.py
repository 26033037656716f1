"""Many orders or order lines at once: what is new is inserted, what differs is updated, the rest left alone.

Plain rows instead of mapped objects, because a shop's year has a million of them; version counter,
audit trail and search index are kept up here by hand.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import Table, bindparam, delete, update
from sqlalchemy.orm import Session

from shopdesk.core import audit, search
from shopdesk.core.actor import Actor
from shopdesk.core.database import insert_many, reserve_ids, table_of
from shopdesk.core.identifiers import is_masked, pinyin_initials
from shopdesk.customers import service as customers
from shopdesk.orders import store
from shopdesk.orders.model import STATUS_RANK, Flag, ImportRun, Order, OrderLine, OrderPlatformData, OrderStatus
from shopdesk.orders.parsing import RowParser, RowRefused, goods_in_words, split_attributes
from shopdesk.sheets.reading import Cells, RawRow
from shopdesk.shops.model import ShopId, customer_space

ORDERS, GOODS = "order", "order_goods"  # search indexes: who and where; which goods
_TABLE, _LINES = table_of(Order), table_of(OrderLine)
_NEW_ORDER: dict[str, Any] = {
    "version": 1,
    "deleted_at": None,
    "customer_id": None,
    "buyer": "",
    "status": OrderStatus.UNPAID,
    "flag": Flag.NONE,
    **dict.fromkeys(("goods_fen", "postage_fen", "discount_fen", "paid_fen", "refunded_fen", "quantity"), 0),
    **dict.fromkeys(("receiver", "phone", "address", "courier", "tracking_no", "buyer_message"), ""),
    **dict.fromkeys(("seller_remark", "close_reason", "items", "note"), ""),
    **dict.fromkeys(("ordered_at", "paid_at", "shipped_at", "finished_at", "deadline_at"), None),
    "list_digest": None,
    "lines_digest": None,
}
_NEW_LINE: dict[str, Any] = {
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
        new, old, other = [], [], {}
        for order in orders:
            digest, state = order.digest(), known.get(order.order_no)
            if state is not None and state.list_digest == digest:
                self.counts.unchanged += 1
                continue
            try:
                values = self._values(order)
            except RowRefused as refused:
                self.refuse(order.rows[0], refused)
                continue
            values["list_digest"] = digest
            other[order.order_no] = self.parser.platform_data(order.rows[0][1])
            if state is None:
                new.append(values)
            else:
                old.append((state.id, values))
        self._add_customers([*new, *(values for _id, values in old)])
        ids = self.insert(new)
        self.counts.inserted += len(new)
        self._update(old)
        for values, order_id in zip(new, ids, strict=True):
            values["id"] = order_id
        self._keep_platform_data(
            [(values["id"], other[values["order_no"]]) for values in new],
            [(order_id, other[values["order_no"]]) for order_id, values in old],
        )

    def insert(self, orders: Sequence[dict[str, Any]]) -> Sequence[int]:
        """Add orders that are not there yet; each needs its ``order_no``."""
        ids = reserve_ids(self.session, Order, len(orders))
        if not orders:
            return ids
        rows = [
            {**_NEW_ORDER, **values, "id": order_id, "shop_id": self.shop_id}
            for order_id, values in zip(ids, orders, strict=True)
        ]
        insert_many(self.session, _TABLE, rows)
        audit.write_entries(self.session, self.actor, "created", ORDERS, ((order_id, {}) for order_id in ids))
        search.put(self.session, ORDERS, map(findable, rows), fresh=True)
        return ids

    def _values(self, order: FileOrder) -> dict[str, Any]:
        values = self.parser.values(*order.rows[0])
        total = values.pop("total_fen", None)
        values.pop("shop_name", None)
        if total is not None and "goods_fen" not in values:
            values["goods_fen"] = total - values.get("postage_fen", 0)
        if values.get("paid_fen"):
            owed = values.get("goods_fen", 0) + values.get("postage_fen", 0)
            values["discount_fen"] = max(0, owed - values["paid_fen"])
        return values

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

    def _keep_platform_data(
        self, new: Sequence[tuple[int, dict[str, str]]], old: Sequence[tuple[int, dict[str, str]]]
    ) -> None:
        if old:
            ids = [order_id for order_id, _data in old]
            self.session.execute(delete(OrderPlatformData).where(OrderPlatformData.order_id.in_(ids)))
        rows = [{"order_id": order_id, "data": data} for order_id, data in [*new, *old] if data]
        insert_many(self.session, table_of(OrderPlatformData), rows)


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
        changed: list[tuple[FileOrder, bytes | None, list[dict[str, Any]]]] = []
        for order in orders:
            digest, state = order.digest(), known.get(order.order_no)
            if state is not None and state.lines_digest == digest:
                self.counts.unchanged += len(order.rows)
            elif rows := self._parsed(order):
                # Incomplete lines keep no digest, so that the mended file is looked at again.
                changed.append((order, digest if len(rows) == len(order.rows) else None, rows))
        self._add_orders([(order, rows) for order, _digest, rows in changed if order.order_no not in known], known)
        self._write_lines([(known[order.order_no].id, digest, rows) for order, digest, rows in changed])

    def _parsed(self, order: FileOrder) -> list[dict[str, Any]]:
        rows = []
        for row in order.rows:
            try:
                values = self.parser.values(*row)
            except RowRefused as refused:
                self.refuse(row, refused)
                continue
            values["platform_data"] = self.parser.platform_data(row[1]) or None
            rows.append(values)
        return rows

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
        before = store.fields_lines_tell(self.session, ids)
        new_lines, old_lines, heads, moved, goods, entries = [], [], [], [], [], []
        for order_id, digest, rows in orders:
            lines = _merged(stored.get(order_id, []), [_line(row) for row in rows])
            differing = self._order_changes(before[order_id], rows[0])
            for line in lines:
                if "id" not in line:
                    new_lines.append({**line, "order_id": order_id})
                    self.counts.inserted += line.pop("told")
                elif line.pop("told"):
                    difference = line.pop("difference")
                    self.counts.updated += bool(difference)
                    self.counts.unchanged += not difference
                    if difference:
                        old_lines.append(line)
                        entries.append((order_id, told(difference)))
            if differing:
                entries.append((order_id, told(differing)))
                moved.append({"id": order_id, **{name: after for name, (_old, after) in differing.items()}})
            heads.append(_head(order_id, digest, lines))
            goods.append(_findable_goods(order_id, lines, before[order_id]["items"]))
        self._save(new_lines, old_lines, heads)
        for changes in moved:
            _update_many(self.session, _TABLE, [changes])
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

    def _save(
        self, new_lines: list[dict[str, Any]], old_lines: list[dict[str, Any]], heads: list[dict[str, Any]]
    ) -> None:
        if new_lines:
            for line_id, line in zip(reserve_ids(self.session, OrderLine, len(new_lines)), new_lines, strict=True):
                line["id"] = line_id
                line.pop("told", None)
            insert_many(self.session, _LINES, new_lines)
        if old_lines:
            _update_many(self.session, _LINES, old_lines)
        if heads:
            _update_many(self.session, _TABLE, heads)


def _line(row: dict[str, Any]) -> dict[str, Any]:
    """A line's columns out of the values of its row."""
    line = {name: row[name] for name in _NEW_LINE if name in row}
    if "attributes" in row:
        line["colour"], line["size"], line["attributes"] = split_attributes(row["attributes"])
    if "line_paid_fen" in row:
        line["paid_fen"] = row["line_paid_fen"]
    return line


def _merged(stored: list[dict[str, Any]], told_lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """An order's lines after a file: ``told`` marks those the file has, ``difference`` what it changes.

    Lines keep their id (tickets and claims refer to it): matched by sub-order no., else by place.
    """
    by_sub_order = {line["sub_order_no"]: line for line in stored if line["sub_order_no"]}
    lines = [{**line, "told": False} for line in stored]
    for place, values in enumerate(told_lines):
        sub_order_no = values.get("sub_order_no")
        match = by_sub_order.get(sub_order_no) if sub_order_no else (stored[place] if place < len(stored) else None)
        if match is None:
            lines.append({**_NEW_LINE, **values, "position": len(lines), "told": True})
            continue
        difference = {name: (match[name], after) for name, after in values.items() if match[name] != after}
        lines[stored.index(match)] = {**match, **values, "told": True, "difference": difference}
    return lines


def _head(order_id: int, digest: bytes | None, lines: list[dict[str, Any]]) -> dict[str, Any]:
    """What the lines make of their order."""
    return {
        "id": order_id,
        "lines_digest": digest,
        "items": goods_in_words(lines),
        "quantity": sum(line["quantity"] for line in lines),
    }


def _joined(cells: Cells) -> str:
    try:
        return "\x1f".join(cells)  # type: ignore[arg-type]
    except TypeError:  # dates of a workbook
        return "\x1f".join(map(str, cells))


def _update_many(session: Session, table: Table, rows: list[dict[str, Any]]) -> None:
    columns = [name for name in rows[0] if name not in ("id", "told", "difference")]
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
    if "version" in table.c:
        values["version"] = table.c.version + 1
    statement = update(table).where(table.c.id == bindparam("row_id")).values(values)
    # Past the Session: it would take an executemany UPDATE for a bulk update of mapped objects.
    session.connection().execute(
        statement, [{"row_id": row["id"], **{f"new_{name}": row[name] for name in columns}} for row in rows]
    )


def findable(order: dict[str, Any]) -> search.Findable:
    """What an order is found by, its goods' style numbers aside."""
    names = (order["buyer"], order["receiver"], pinyin_initials(order["receiver"]))
    words = (order["order_no"], order["tracking_no"], order["phone"], order["items"], order["seller_remark"])
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
