"""Many order lines at once, from files of lines and from files whose rows repeat their order beside each line."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from shopdesk.core import audit, search
from shopdesk.core.actor import Actor
from shopdesk.core.database import insert_tuples, reserve_ids, table_of, update_tuples
from shopdesk.orders import import_store, merging
from shopdesk.orders.bulk import BulkWriter, FileOrder, OrderWriter, ToldOrders, as_told, following, parsed
from shopdesk.orders.formats import ORDER_LINE_FIELDS
from shopdesk.orders.import_store import ORDER_FIELDS_OF_LINES, ImportState
from shopdesk.orders.line_matching import NEW_LINE, Line, line_values, merged_lines
from shopdesk.orders.merging import Difference
from shopdesk.orders.model import Order, OrderLine
from shopdesk.orders.parsing import RowParser, by_field, goods_in_words
from shopdesk.orders.store import OwnRow
from shopdesk.orders.table_results import TableResult
from shopdesk.orders.upkeep import GOODS, ORDERS, findable_goods
from shopdesk.shops.model import ShopId

_TABLE, _LINES = table_of(Order), table_of(OrderLine)


class ToldLines(NamedTuple):
    """The lines of an order as a file tells them, None where a row was refused; what they tell of the order."""

    order_id: int
    lines: list[Line | None]
    digest: bytes | None  # None for incomplete lines, so that the mended file is looked at again
    of_order: dict[str, Any]


class LineWriter(BulkWriter):
    """Writes the rows of a file of order lines; orders that are not there yet begin with what their lines tell."""

    def __init__(self, session: Session, actor: Actor, shop_id: ShopId, parser: RowParser, result: TableResult) -> None:
        super().__init__(session, actor, shop_id, parser, result)
        self._orders = OrderWriter(session, actor, shop_id, parser, result)

    def write(self, orders: Sequence[FileOrder]) -> None:
        """Insert, update or leave alone; no order may come twice."""
        known, news = self.news(
            orders, lambda state, digest: state.lines_digest == digest, lambda order: len(order.rows)
        )
        told = [
            (order, digest if None not in rows else None, rows)
            for (order, digest), rows in zip(news, parsed_orders(self.parser, news, self.result), strict=True)
            if any(rows)
        ]
        self._add_orders([(order, rows) for order, _digest, rows in told if order.order_no not in known], known)
        counts, before = self.result.counts, self.result.counts.inserted + self.result.counts.updated
        self.save(
            [ToldLines(known[order.order_no].id, _lines(rows), digest, _first(rows)) for order, digest, rows in told]
        )
        rows = sum(len(rows) - rows.count(None) for _order, _digest, rows in told)
        counts.unchanged += rows - (counts.inserted + counts.updated - before)
        self.tell_differing(known.values())

    def _add_orders(
        self, orders: Sequence[tuple[FileOrder, list[dict[str, Any] | None]]], known: dict[str, ImportState]
    ) -> None:
        drafts = []
        for order, rows in orders:
            first = _first(rows)
            told_of_order = {name: first[name] for name in ORDER_FIELDS_OF_LINES if name in first}
            drafts.append({"order_no": order.order_no, "goods_fen": goods_fen(filter(None, rows)), **told_of_order})
        ids = self._orders.insert(by_field(drafts), [None] * len(drafts))
        for order_id, draft in zip(ids, drafts, strict=True):
            known[draft["order_no"]] = ImportState(order_id, None, None, in_bin=False)

    def save(self, orders: Sequence[ToldLines]) -> set[int]:
        """Insert new lines and change known ones where they differ; the ids of the orders with any such line.

        Counts lines that are new and such as were changed.
        """
        ids = [one.order_id for one in orders]
        stored, own = import_store.lines_of_orders(self.session, ids), self.own_of(ids)
        before = import_store.fields_lines_tell(self.session, ids, self.parser.fields)
        new_lines, old_lines, goods, entries, of_lines, digests = [], [], [], [], [], []
        moved: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        changed: set[int] = set()
        for one in orders:
            order_id, order, of_own = one.order_id, before[one.order_id], own.get(one.order_id, {})
            merged = merged_lines(stored.get(order_id, ()), one.lines, of_own)
            for line in merged.new:
                line["order_id"] = order_id
            new_lines += merged.new
            differing = [(line, merge.changes) for line, merge in merged.old if merge.changes]
            old_lines += [line for line, _changes in differing]
            of_lines += [(order_id, as_told(changes)) for _line, changes in differing]
            for line, merge in merged.old:
                self.save_own(order_id, line["id"], merge)
            self.result.counts.inserted += len(merged.new)
            self.result.counts.updated += len(differing)
            changes = self._order_changes(order, one, merged.lines, of_own)
            if not (changes or merged.new or differing):
                digests.append({"row": order_id, "digest": one.digest})
                continue
            changed.add(order_id)
            if changes:
                entries.append((order_id, as_told(changes)))
            after = {name: value for name, (_before, value) in changes.items()}
            quantity = sum([line["quantity"] for line in merged.lines])
            after |= {"lines_digest": one.digest, "items": goods_in_words(merged.lines), "quantity": quantity}
            moved.setdefault(tuple(after), []).append((*after.values(), order_id))
            goods.append(findable_goods(order_id, merged.lines, order["items"]))
        self._save_lines(new_lines, old_lines)
        for names, rows in moved.items():
            update_tuples(self.session, _TABLE, names, rows)
        if digests:
            statement = update(_TABLE).where(_TABLE.c.id == bindparam("row")).values(lines_digest=bindparam("digest"))
            self.session.connection().execute(statement, digests)
        audit.write_entries(self.session, self.actor, "changed", ORDERS, entries)
        audit.write_entries(self.session, self.actor, "changed", ORDERS, of_lines, part=OrderLine.__tablename__)
        search.put(self.session, GOODS, goods, fresh=not any(stored.values()))
        return changed

    def _order_changes(
        self, order: dict[str, Any], told: ToldLines, lines: Sequence[Line], own: dict[tuple[int, str], OwnRow]
    ) -> Difference:
        """What the lines change in their order."""
        of_order = {field: row for (line_id, field), row in own.items() if not line_id}
        said = {name: told.of_order[name] for name in ORDER_FIELDS_OF_LINES if name in told.of_order}
        merge = merging.merge(order, said, of_order, merging.lines_count)
        self.save_own(told.order_id, 0, merge)
        changes = merge.changes | following(order, merge.changes, {}) if merge.changes else merge.changes
        # Until an order list tells it, the amount is that of the lines.
        if told.of_order and order["list_digest"] is None and not own and order["goods_fen"] != goods_fen(lines):
            return changes | {"goods_fen": (order["goods_fen"], goods_fen(lines))}
        return changes

    def _save_lines(self, new_lines: list[Line], old_lines: list[Line]) -> None:
        for line_id, line in zip(reserve_ids(self.session, OrderLine, len(new_lines)), new_lines, strict=True):
            line["id"] = line_id
        names = list(NEW_LINE)
        insert_tuples(self.session, _LINES, names, [tuple(map(line.__getitem__, names)) for line in new_lines])
        names = [name for name in NEW_LINE if name != "id"]
        update_tuples(self.session, _LINES, names, [(*map(line.__getitem__, names), line["id"]) for line in old_lines])


class OrderLineWriter(LineWriter):
    """Writes the rows of a file whose rows are a line each and repeat their order; it counts orders, not rows.

    What a row says of its order is said of all its lines together: the first row that has a value counts, and nothing
    is added up.
    """

    def write(self, orders: Sequence[FileOrder]) -> None:
        """Insert, update or leave alone; no order may come twice."""
        known, news = self.news(orders, lambda state, digest: state.list_digest == state.lines_digest == digest, _one)
        told: list[dict[str, Any]] = []
        data, digests, lines = [], [], {}
        for (order, digest), rows in zip(news, parsed_orders(self.parser, news, self.result), strict=True):
            if any(rows):
                whole = digest if None not in rows else None
                data.append(_take_data(rows))
                digests.append(whole)
                lines[order.order_no] = (_lines(rows), whole)
                told.append(_order_of(rows))
        written = self._orders.save(ToldOrders(by_field(told), data, digests), known)
        counts = self.result.counts
        inserted, updated = counts.inserted, counts.updated
        changed = self.save(
            [ToldLines(written.ids[number], told_lines, whole, {}) for number, (told_lines, whole) in lines.items()]
        )
        moved = {number for number, order_id in written.ids.items() if order_id in changed} | written.changed
        counts.inserted = inserted + len(written.new)
        counts.updated = updated + len(moved - written.new)
        counts.unchanged += len(told) - len(moved | written.new)
        self.tell_differing(known.values())


def _one(_order: FileOrder) -> int:
    return 1


def _order_of(rows: Sequence[dict[str, Any] | None]) -> dict[str, Any]:
    """What the rows of an order say of it: the first value that is not blank, field by field."""
    values: dict[str, Any] = {}
    fills: dict[str, Any] = {}
    for row in filter(None, rows):
        fills = row.get("fills", {}) | fills
        for name, value in row.items():
            if name not in ORDER_LINE_FIELDS and name not in ("fills", "platform_data"):
                values.setdefault(name, value)
    if "goods_fen" not in values and "total_fen" not in values and any(row and "price_fen" in row for row in rows):
        values["goods_fen"] = goods_fen(filter(None, rows))
    return values | {"fills": fills} if fills else values


def _take_data(rows: Sequence[dict[str, Any] | None]) -> dict[str, str]:
    """The columns without a field, as the first row has them; the lines keep those in which they differ from it."""
    data = _first(rows)["platform_data"] or {}
    for row in filter(None, rows):
        own = {name: text for name, text in (row["platform_data"] or {}).items() if data.get(name) != text}
        row["platform_data"] = own or None
    return data


def _first(rows: Sequence[dict[str, Any] | None]) -> dict[str, Any]:
    return next(filter(None, rows))


def _lines(rows: Sequence[dict[str, Any] | None]) -> list[Line | None]:
    return [line_values(row) if row else None for row in rows]


def goods_fen(lines: Any) -> int:
    """What some lines come to without postage and discounts."""
    return sum(line.get("price_fen", 0) * line.get("quantity", 1) for line in lines)


def parsed_orders(
    parser: RowParser, orders: Sequence[tuple[FileOrder, bytes]], result: TableResult
) -> list[list[dict[str, Any] | None]]:
    """What the rows of each order say, the columns without a field beside; None for a refused row."""
    rows = [row for order, _digest in orders for row in order.rows]
    values = parsed(parser, rows, result)
    for row, line in zip(rows, values, strict=True):
        if line is not None:
            line["platform_data"] = parser.platform_data(row[1]) or None
    told = iter(values)
    return [[next(told) for _row in order.rows] for order, _digest in orders]
