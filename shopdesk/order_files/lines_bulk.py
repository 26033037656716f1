"""Many order lines at once, from files of lines and from files whose rows repeat their order beside each line."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import accumulate
from operator import mul
from typing import Any, NamedTuple

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from shopdesk.core import audit, search
from shopdesk.core.actor import Actor
from shopdesk.core.database import insert_columns, insert_tuples, reserve_ids, table_of, update_tuples
from shopdesk.core.errors import UserError
from shopdesk.order_files import store
from shopdesk.order_files.bulk import (
    SEARCHED,
    BulkWriter,
    FileOrder,
    OrderWriter,
    ToldOrders,
    as_told,
    following,
)
from shopdesk.order_files.formats import ORDER_LINE_FIELDS
from shopdesk.order_files.line_matching import NEW_LINE, Line, line_columns, line_values, merged_lines
from shopdesk.order_files.parsing import RowParser
from shopdesk.order_files.store import ORDER_FIELDS_OF_LINES, ImportState, Undecided
from shopdesk.order_files.table_results import TableResult
from shopdesk.order_files.told_fields import parsed
from shopdesk.orders import merging
from shopdesk.orders.merging import Difference, OwnRow
from shopdesk.orders.model import Order, OrderLine, OrderStatus
from shopdesk.orders.upkeep import GOODS, ORDERS, findable, findable_goods, findable_names
from shopdesk.orders.words import goods_in_words, line_in_words
from shopdesk.sheets.reading import RawRow
from shopdesk.sheets.row_reading import Columns, by_field
from shopdesk.shops.model import ShopId

_TABLE, _LINES = table_of(Order), table_of(OrderLine)
_OF_CLOSED = frozenset({"close_reason", "finished_at"})  # a closed line has them without its order being over


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
        rows = [row for order, _digest in news for row in order.rows]
        ids = [known[order.order_no].id for order, _digest in news if order.order_no in known]
        if rows and self._are_first(ids) and (fields := self._fields(rows)) is not None:
            self._write_first(known, news, rows, fields)
        else:
            self._write_beside(known, news)
        self.tell_differing(known.values())

    def speaks_of(self, one: Undecided, state: ImportState) -> bool:
        """Its lines; of the order only what no order list has told."""
        return bool(one.line_id) or state.list_digest is None

    def _fields(self, rows: Sequence[RawRow]) -> Columns | None:
        """What the rows say, field by field; None where one has to be refused."""
        with suppress(UserError):
            return self.parser.columns(rows)
        return None

    def _are_first(self, ids: Sequence[int]) -> bool:
        """Whether nothing is known of any line of some orders, nor was anything of them entered here."""
        return not self.own_of(ids) and not store.has_lines(self.session, ids)

    def _write_beside(self, known: dict[str, ImportState], news: Sequence[tuple[FileOrder, bytes]]) -> None:
        """Put the lines of some orders beside those that are there."""
        told = [
            (order, digest if None not in rows else None, rows)
            for (order, digest), rows in zip(news, parsed_orders(self.parser, news, self.result), strict=True)
            if any(rows)
        ]
        heads = [_first(rows) | status_told(self.parser, order, rows) for order, _digest, rows in told]
        new = [place for place, (order, _digest, _rows) in enumerate(told) if order.order_no not in known]
        self._add_orders(
            known,
            [told[place][0].order_no for place in new],
            by_field([heads[place] for place in new]),
            [goods_fen(filter(None, told[place][2])) for place in new],
        )
        counts, before = self.result.counts, self.result.counts.inserted + self.result.counts.updated
        self.save(
            [
                ToldLines(known[order.order_no].id, _lines(rows), digest, head)
                for (order, digest, rows), head in zip(told, heads, strict=True)
            ]
        )
        rows = sum(len(rows) - rows.count(None) for _order, _digest, rows in told)
        counts.unchanged += rows - (counts.inserted + counts.updated - before)

    def _add_orders(
        self, known: dict[str, ImportState], numbers: Sequence[str], first: Columns, goods: Sequence[int]
    ) -> None:
        """Begin orders with what their first lines tell of them."""
        fields = {name: first[name] for name in ORDER_FIELDS_OF_LINES if name in first}
        ids = self._orders.insert({"order_no": [*numbers], "goods_fen": [*goods], **fields}, [None] * len(numbers))
        known |= {
            number: ImportState(order_id, None, None, in_bin=False)
            for number, order_id in zip(numbers, ids, strict=True)
        }

    def _write_first(
        self,
        known: dict[str, ImportState],
        news: Sequence[tuple[FileOrder, bytes]],
        rows: Sequence[RawRow],
        fields: Columns,
    ) -> None:
        """Insert the lines of orders of which no line is known, field by field, as new orders are."""
        sizes = [len(order.rows) for order, _digest in news]
        ends = list(accumulate(sizes))
        parts = [slice(end - size, end) for end, size in zip(ends, sizes, strict=True)]
        lines = line_columns(fields, ends[-1])
        lines["platform_data"] = self.parser.platform_texts(rows)
        lines["position"] = [place for size in sizes for place in range(size)]
        first: Columns = {
            name: [fields[name][part.start] for part in parts] for name in ORDER_FIELDS_OF_LINES if name in fields
        }
        if OrderStatus.CLOSED in first.get("status", ()):
            first["status"] = [status_of_all(fields["status"][part]) for part in parts]
        amounts = list(map(mul, lines["price_fen"], lines["quantity"]))
        new = [place for place, (order, _digest) in enumerate(news) if order.order_no not in known]
        self._add_orders(
            known,
            [news[place][0].order_no for place in new],
            {name: [values[place] for place in new] for name, values in first.items()},
            [sum(amounts[parts[place]]) for place in new],
        )
        ids = [known[order.order_no].id for order, _digest in news]
        lines["order_id"] = [order_id for order_id, size in zip(ids, sizes, strict=True) for _line in range(size)]
        lines["id"] = reserve_ids(self.session, OrderLine, ends[-1])
        insert_columns(self.session, _LINES, lines)
        self.result.counts.inserted += ends[-1]
        changes, items = self._first_changes(ids, first)
        words = list(map(line_in_words, *map(lines.__getitem__, ("title", "colour", "size", "quantity"))))
        heads = {
            order_id: {
                "lines_digest": digest,
                "items": "；".join(words[part]),
                "quantity": sum(lines["quantity"][part]),
            }
            for order_id, (_order, digest), part in zip(ids, news, parts, strict=True)
        }
        self._change_orders(heads, changes)
        named = list(zip(lines["style_no"], lines["sku_code"], lines["title"], strict=True))
        goods = [findable_names(i, named[part], told) for i, part, told in zip(ids, parts, items, strict=True)]
        search.put(self.session, GOODS, goods, fresh=True)

    def _first_changes(self, ids: Sequence[int], first: Columns) -> tuple[dict[int, Difference], list[str]]:
        """What first lines change in their orders, by id; and the goods in words that the orders had before."""
        stored = store.fields_lines_tell(self.session, ids, first)
        before = [stored[order_id] for order_id in ids]
        changes: dict[int, Difference] = {}
        for name, values in first.items():
            for order_id, order, after in zip(ids, before, values, strict=True):
                if after is not None and after != order[name] and merging.lines_count(name, order[name], after):
                    changes.setdefault(order_id, {})[name] = (order[name], after)
        for order_id, told in changes.items():
            told |= following(stored[order_id], told, {})
        return changes, [order["items"] for order in before]

    def save(self, orders: Sequence[ToldLines]) -> set[int]:
        """Insert new lines and change known ones where they differ; the ids of the orders with any such line.

        Counts lines that are new and such as were changed.
        """
        ids = [one.order_id for one in orders]
        stored, own = store.lines_of_orders(self.session, ids), self.own_of(ids)
        before = store.fields_lines_tell(self.session, ids, self.parser.fields)
        new_lines, old_lines, goods, of_lines, digests = [], [], [], [], []
        heads: dict[int, dict[str, Any]] = {}
        moved: dict[int, Difference] = {}
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
            quantity = sum([line["quantity"] for line in merged.lines])
            heads[order_id] = {
                "lines_digest": one.digest,
                "items": goods_in_words(merged.lines),
                "quantity": quantity,
            }
            moved[order_id] = changes
            goods.append(findable_goods(order_id, merged.lines, order["items"]))
        self._save_lines(new_lines, old_lines)
        self._change_orders(heads, moved)
        if digests:
            statement = update(_TABLE).where(_TABLE.c.id == bindparam("row")).values(lines_digest=bindparam("digest"))
            self.session.connection().execute(statement, digests)
        audit.write_entries(self.session, self.actor, "changed", ORDERS, of_lines, part=OrderLine.__tablename__)
        search.put(self.session, GOODS, goods, fresh=not any(stored.values()))
        return set(heads)

    def _change_orders(self, heads: dict[int, dict[str, Any]], changes: dict[int, Difference]) -> None:
        """Write what follows from the lines of orders, by id, and what they change in them besides."""
        by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for order_id, values in heads.items():
            if told := changes.get(order_id):
                values |= {name: after for name, (_before, after) in told.items()}
            by_columns.setdefault(tuple(values), []).append((*values.values(), order_id))
        for names, rows in by_columns.items():
            update_tuples(self.session, _TABLE, names, rows)
        entries = [(order_id, as_told(told)) for order_id, told in changes.items() if told]
        audit.write_entries(self.session, self.actor, "changed", ORDERS, entries)
        if ids := [order_id for order_id, told in changes.items() if SEARCHED & told.keys()]:
            search.put(self.session, ORDERS, map(findable, store.order_values(self.session, ids).values()))

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
    is added up. A closed line closes no order whose other lines go on.
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
                told.append(_order_of(rows, status_told(self.parser, order, rows)))
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

    def speaks_of(self, one: Undecided, state: ImportState) -> bool:
        """Orders and lines alike."""
        del one, state
        return True


def _one(_order: FileOrder) -> int:
    return 1


def status_of_all(statuses: Iterable[OrderStatus | None]) -> OrderStatus | None:
    """The status of an order whose lines have these: closed only where no line says anything else."""
    told = [status for status in statuses if status is not None]
    return next((status for status in told if status is not OrderStatus.CLOSED), told[0] if told else None)


def status_told(parser: RowParser, order: FileOrder, rows: Sequence[dict[str, Any] | None]) -> dict[str, OrderStatus]:
    """The status that all rows of an order tell together; a refused row (None) may be the one that goes on."""
    cells = [cells for _number, cells in order.rows]
    status = status_of_all(
        parser.status(told) if row is None else row.get("status") for row, told in zip(rows, cells, strict=True)
    )
    return {} if status is None else {"status": status}


def _order_of(rows: Sequence[dict[str, Any] | None], status: Mapping[str, OrderStatus]) -> dict[str, Any]:
    """What the rows of an order say of it: the first value that is not blank, field by field, and their status."""
    values: dict[str, Any] = {**status}
    fills: dict[str, Any] = {}
    goes_on = values.get("status") is not OrderStatus.CLOSED
    for row in filter(None, rows):
        fills = row.get("fills", {}) | fills
        apart = _OF_CLOSED if goes_on and row.get("status") is OrderStatus.CLOSED else ()
        for name, value in row.items():
            if name not in ORDER_LINE_FIELDS and name not in apart and name not in ("fills", "platform_data"):
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
