"""Many orders at once: what is new is inserted, what differs is updated, the rest left alone.

Plain rows instead of mapped objects, because a shop's year has a million of them; version counter,
audit trail and search index are kept up here by hand.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, update
from sqlalchemy.orm import Session

from shopdesk.addresses.splitting import address_key
from shopdesk.core import audit, search
from shopdesk.core.actor import Actor
from shopdesk.core.database import JsonText, insert_columns, insert_tuples, reserve_ids, table_of, update_tuples
from shopdesk.core.identifiers import is_masked
from shopdesk.customers import service as customers
from shopdesk.order_files import store
from shopdesk.order_files.model import ImportRun
from shopdesk.order_files.parsing import RowParser, without_blanks
from shopdesk.order_files.store import ImportState, Undecided
from shopdesk.order_files.table_results import Differing, TableResult
from shopdesk.order_files.told_fields import complete, filled, parsed_fields
from shopdesk.orders import merging, own_values
from shopdesk.orders.merging import Difference, Merge, OwnRow
from shopdesk.orders.model import Flag, Order, OrderPlatformData, OrderStatus, OwnValue
from shopdesk.orders.remark_text import staff_no_in
from shopdesk.orders.upkeep import ORDERS, findable, findable_columns
from shopdesk.sheets import table_results
from shopdesk.sheets.reading import Cells, RawRow
from shopdesk.sheets.row_reading import Columns, by_row
from shopdesk.shops.model import ShopId, customer_space

_TABLE, _OWN, _DATA = table_of(Order), table_of(OwnValue), table_of(OrderPlatformData)
# The columns of the table, and what stands in them when a file says nothing.
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
SEARCHED = frozenset({"buyer", "receiver", "phone", "tracking_no", "items", "seller_remark"})
# The same remarks come again and again, and a customer's address.
_staff_no, _address_key = lru_cache(maxsize=20_000)(staff_no_in), lru_cache(maxsize=20_000)(address_key)
_UNTOLD = frozenset({"address_key"})  # not in the audit trail: it follows from the address


class FileOrder(NamedTuple):
    """One order as a file has it: one row of an order list, or all its lines."""

    order_no: str
    rows: list[RawRow]

    def digest(self) -> bytes:
        """16 bytes that differ when anything in the rows does."""
        told = "\x1e".join([_joined(cells) for _number, cells in self.rows])
        return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).digest()


class ToldOrders(NamedTuple):
    """What a file says of some orders: fields, columns without a field, and the digests to know them again by."""

    fields: Columns
    data: Sequence[dict[str, str] | JsonText | None]
    digests: Sequence[bytes | None]

    def of(self, places: Sequence[int]) -> "ToldOrders":
        """Some of them."""
        if len(places) == len(self.digests):
            return self
        fields = {name: [values[place] for place in places] for name, values in self.fields.items()}
        return ToldOrders(fields, [self.data[place] for place in places], [self.digests[place] for place in places])


class Written(NamedTuple):
    """The ids of some orders, and which of them were new or changed."""

    ids: dict[str, int]
    new: set[str]
    changed: set[str]


class BulkWriter:
    """What writers of orders and of lines share: what is known already, own values, the result."""

    def __init__(self, session: Session, actor: Actor, shop_id: ShopId, parser: RowParser, result: TableResult) -> None:
        self.session, self.actor, self.shop_id = session, actor, shop_id
        self.parser, self.result = parser, result

    @cached_property
    def _any_own(self) -> bool:
        return store.has_own_values(self.session)

    def news(
        self,
        orders: Sequence[FileOrder],
        said: Callable[[ImportState, bytes], bool],
        weight: Callable[[FileOrder], int],
    ) -> tuple[dict[str, ImportState], list[tuple[FileOrder, bytes]]]:
        """What is known of some orders, and those of which a file says something new, with the digest of their rows.

        ``said`` is whether a known order has that digest. The others count as unchanged, ``weight`` each; so does
        what lies in the recycle bin.
        """
        known = store.import_states(self.session, self.shop_id, [order.order_no for order in orders])
        told = []
        for order in orders:
            state = known.get(order.order_no)
            if state is not None and state.in_bin:
                self.result.note_in_bin(order.order_no)
                self.result.counts.unchanged += weight(order)
                continue
            digest = order.digest()
            if state is not None and said(state, digest):
                self.result.counts.unchanged += weight(order)
            else:
                told.append((order, digest))
        return known, told

    def own_of(self, ids: Sequence[int]) -> dict[int, dict[tuple[int, str], OwnRow]]:
        """The own values of some orders, as ``own_values.own_rows``."""
        return own_values.own_rows(self.session, ids) if ids and self._any_own else {}

    def save_own(self, order_id: int, line_id: int, merge: Merge) -> None:
        """Keep what the platform says beside the own values of an order or a line."""
        for field, row in merge.own.items():
            place = (_OWN.c.order_id == order_id) & (_OWN.c.line_id == line_id) & (_OWN.c.field == field)
            if row is None:
                self.session.execute(delete(_OWN).where(place))
            else:
                values = {"platform_value": row.platform_value, "differs": row.differs}
                self.session.execute(update(_OWN).where(place).values(values))

    def tell_differing(self, known: Iterable[ImportState]) -> None:
        """Name what still differs in some orders of the file, told anew or not."""
        states = {state.id: state for state in known if not state.in_bin}
        if not states or not self._any_own:
            return
        undecided = store.undecided_values(self.session, list(states))
        undecided = [one for one in undecided if self.speaks_of(one, states[one.order_id])]
        ids = sorted({one.order_id for one in undecided})
        orders, lines = store.order_values(self.session, ids), store.lines_of_orders(self.session, ids)
        records = {(order_id, 0): values for order_id, values in orders.items()}
        records |= {(order_id, line["id"]): line for order_id, told in lines.items() for line in told}
        for one in undecided:
            if (record := records.get((one.order_id, one.line_id))) is not None:
                theirs = merging.typed(one.field, one.platform_value)
                self.result.note_differing(Differing(one.order_no, one.field, record[one.field], theirs))

    def speaks_of(self, one: Undecided, state: ImportState) -> bool:
        """Whether this is the file that tells a field, so that no difference is named twice."""
        del state
        return not one.line_id and (one.field in self.parser.fields or one.field.endswith("_fen"))


class OrderWriter(BulkWriter):
    """Writes the rows of an order list."""

    def __init__(self, session: Session, actor: Actor, shop_id: ShopId, parser: RowParser, result: TableResult) -> None:
        super().__init__(session, actor, shop_id, parser, result)
        self._customers: dict[str, int] = {}

    @cached_property
    def platform(self) -> Any:
        """The platform whose customer IDs these are."""
        return customer_space(store.shop_platform(self.session, self.shop_id))

    def write(self, orders: Sequence[FileOrder]) -> None:
        """Insert, update or leave alone; no order may come twice."""
        known, news = self.news(orders, lambda state, digest: state.list_digest == digest, lambda _order: 1)
        rows = [order.rows[0] for order, _digest in news]
        fields, taken = parsed_fields(self.parser, rows, self.result)
        data = self.parser.platform_texts([rows[place] for place in taken])
        written = self.save(ToldOrders(fields, data, [news[place][1] for place in taken]), known)
        counts = self.result.counts
        counts.inserted += len(written.new)
        counts.updated += len(written.changed)
        counts.unchanged += len(taken) - len(written.new) - len(written.changed)
        self.tell_differing(known.values())

    def save(self, told: ToldOrders, known: dict[str, ImportState]) -> Written:
        """Insert the orders that are not known, and change those that are where they differ."""
        if not told.digests:
            return Written({}, set(), set())
        complete(told.fields)
        numbers: list[str] = told.fields["order_no"]
        new = told.of([place for place, number in enumerate(numbers) if number not in known])
        old = told.of([place for place, number in enumerate(numbers) if number in known])
        ids = self.insert(new.fields, new.digests)
        data = [one for one in zip(ids, new.data, strict=True) if one[1]]
        insert_tuples(self.session, _DATA, ["order_id", "data"], data)
        old_ids = [known[number].id for number in old.fields["order_no"]]
        changed = self._update(old_ids, by_row(old.fields), old.digests)
        self._add_data({order_id: _data(one) for order_id, one in zip(old_ids, old.data, strict=True) if one})
        new_ids = dict(zip(new.fields["order_no"], ids, strict=True))
        return Written(new_ids | dict(zip(old.fields["order_no"], old_ids, strict=True)), set(new_ids), changed)

    def insert(self, fields: Columns, digests: Sequence[bytes | None]) -> Sequence[int]:
        """Add orders that are not there yet; each needs its ``order_no``."""
        ids = reserve_ids(self.session, Order, len(digests))
        if not digests:
            return ids
        told: dict[str, Sequence[Any]] = filled(fields)
        buyers, count = told.get("buyer", ()), len(digests)
        customer_of = self._customers_of(buyers)
        told |= {
            "id": ids,
            "shop_id": [self.shop_id] * count,
            "customer_id": list(map(customer_of.get, buyers)),
            "staff_no": [_staff_no(remark) if remark else "" for remark in told.get("seller_remark", ())],
            "address_key": [_address_key(address) if address else None for address in told.get("address", ())],
            "list_digest": digests,
        }
        values = {name: without_blanks(told.get(name), blank, count) for name, blank in _NEW_ORDER.items()}
        insert_columns(self.session, _TABLE, values)
        audit.write_created(self.session, self.actor, Order, ids)
        search.put(self.session, ORDERS, findable_columns(values), fresh=True)
        return ids

    def _customers_of(self, buyers: Iterable[str]) -> dict[str, int]:
        """The customers of some buyers, made where there is none; a masked buyer is nobody."""
        missing = {buyer for buyer in buyers if buyer and buyer not in self._customers and not is_masked(buyer)}
        if missing:
            self._customers |= customers.customers_named(self.session, self.actor, self.platform, sorted(missing))
        return self._customers

    def _update(self, ids: Sequence[int], told: Sequence[dict[str, Any]], digests: Sequence[bytes | None]) -> set[str]:
        """Change known orders where a file says something else; the numbers of those that were changed."""
        stored, own = store.order_values(self.session, ids), self.own_of(ids)
        merges = [self._merge(stored[i], values, own.get(i, {})) for i, values in zip(ids, told, strict=True)]
        customer_of = self._customers_of(merge.changes["buyer"][1] for merge in merges if "buyer" in merge.changes)
        changed: set[str] = set()
        entries, searched, seen = [], [], []
        by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for order_id, digest, merge in zip(ids, digests, merges, strict=True):
            before = stored[order_id]
            self.save_own(order_id, 0, merge)
            seen.append({"row": order_id, "digest": digest})
            if not merge.changes:
                continue
            changes = merge.changes | following(before, merge.changes, customer_of)
            changed.add(before["order_no"])
            entries.append((order_id, as_told(changes)))
            after = {name: change[1] for name, change in changes.items()}
            by_columns.setdefault(tuple(after), []).append((*after.values(), order_id))
            if SEARCHED & changes.keys():
                searched.append(findable({**before, **after}))
        for names, rows in by_columns.items():
            update_tuples(self.session, _TABLE, names, rows)
        if seen:
            statement = update(_TABLE).where(_TABLE.c.id == bindparam("row")).values(list_digest=bindparam("digest"))
            self.session.connection().execute(statement, seen)
        audit.write_entries(self.session, self.actor, "changed", ORDERS, entries)
        search.put(self.session, ORDERS, searched)
        return changed

    def _merge(self, before: dict[str, Any], values: dict[str, Any], own: dict[tuple[int, str], OwnRow]) -> Merge:
        """What a file changes in a known order."""
        of_order = {field: row for (line_id, field), row in own.items() if not line_id}
        has_lines = before["lines_digest"] is not None or len(of_order) < len(own)
        counts = merging.list_beside_lines_counts if has_lines else merging.list_counts
        if self.parser.shipped_only:
            counts = merging.shipments_count
        fills = {
            name: value
            for name, value in values.pop("fills", {}).items()
            if name not in values and name not in of_order and before[name] in (None, "")
        }
        return merging.merge(before, values | fills, of_order, counts)

    def _add_data(self, data: dict[int, dict[str, str]]) -> None:
        """Columns without a field: a file that tells fewer of them takes none away."""
        if not data:
            return
        stored = store.platform_data_of(self.session, list(data))
        merged = {order_id: stored.get(order_id, {}) | told for order_id, told in data.items()}
        rows = [(order_id, all_) for order_id, all_ in merged.items() if all_ != stored.get(order_id)]
        if rows:
            ids = [order_id for order_id, _data in rows]
            self.session.execute(delete(OrderPlatformData).where(OrderPlatformData.order_id.in_(ids)))
            insert_tuples(self.session, _DATA, ["order_id", "data"], rows)


def following(before: dict[str, Any], changes: Difference, customer_of: dict[str, int]) -> Difference:
    """What changes with an order's buyer, remark and address, in addition."""
    after: dict[str, Any] = {}
    if "buyer" in changes and (customer_id := customer_of.get(changes["buyer"][1])) is not None:
        after["customer_id"] = customer_id
    if "seller_remark" in changes:
        after["staff_no"] = staff_no_in(changes["seller_remark"][1])
    if "address" in changes:
        after["address_key"] = address_key(changes["address"][1])
    return {name: (before[name], value) for name, value in after.items() if before[name] != value}


def _data(told: dict[str, str] | JsonText) -> dict[str, str]:
    return json.loads(told) if isinstance(told, str) else told


def _joined(cells: Cells) -> str:
    try:
        return "\x1f".join(cells)  # type: ignore[arg-type]
    except TypeError:  # dates of a workbook
        return "\x1f".join(map(str, cells))


def as_told(differing: Difference) -> dict[str, list[Any]]:
    """Fields before and after as the audit trail keeps them."""
    return {
        name: [audit.plain(before), audit.plain(after)]
        for name, (before, after) in differing.items()
        if name not in _UNTOLD
    }


def note_import(session: Session, actor: Actor, shop_id: ShopId, result: table_results.TableResult) -> None:
    """Remember that a file was imported, and what came of it."""
    run = {
        "at": actor.clock.now(),
        "staff_name": actor.name,
        "file_name": result.file,
        "file_kind": result.kind,
        "shop_id": shop_id,
        "inserted": result.counts.inserted,
        "updated": result.counts.updated,
        "unchanged": result.counts.unchanged,
        "failed": result.failed_count,
    }
    session.execute(insert(ImportRun), [run])
