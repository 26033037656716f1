"""A pasted or scanned list of tracking numbers, put beside the orders it is meant for; nothing is written here."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.confirmations import dossier, store
from shopdesk.confirmations.dossier import OrderHead
from shopdesk.core.identifiers import as_given, as_number, search_key
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.couriers.service import CourierRow
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId
from shopdesk.orders import service as orders
from shopdesk.orders.drafts import is_tracking_no, tracking_numbers, tracking_problem
from shopdesk.orders.model import OrderId, OrderStatus

# 5.1E+13: what a spreadsheet makes of a long number; its last digits are lost.
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?\d{1,3}", re.IGNORECASE)
_BETWEEN = re.compile(r"[\t,，;；|]+")
_WRAPPING = "\"'“”‘’`=\ufeff\u200b "
# So many numbers are looked up one by one; for more it is quicker to go through all parcels once.
FEW_NUMBERS = 40
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


class MatchedNumber(NamedTuple):
    """A number of the list and the order it is for; ``couriers`` are those it may be of, best first.

    With a ``problem`` it cannot be used as it stands. An order that the list says nothing about has no number.
    ``named``: the list itself says that it is the first of the couriers.
    """

    order_id: OrderId | None
    order_no: str
    tracking_no: str
    couriers: tuple[CourierRow, ...] = ()
    problem: str = ""
    named: bool = False


class _Entry(NamedTuple):
    """What a line of the list says; ``order_no`` is empty for a bare number."""

    order_no: str
    number: str
    courier: str = ""
    problem: str = ""


def match_numbers(session: Session, order_ids: Sequence[OrderId], text: str) -> list[MatchedNumber]:
    """The numbers of a pasted or scanned list, in its order, with the orders they are for.

    A line holds an order no. and tracking nos. (a courier's name may stand with them), or a tracking no. alone:
    these go to the selected orders that have none yet, one after the other. An order no. alone, as scanners write
    it, is that of the next line. Without any selected orders they are found by their numbers.
    """
    return _Matching(session, order_ids).matched(text)


class _Matching:
    """One list while it is worked through."""

    def __init__(self, session: Session, order_ids: Sequence[OrderId]) -> None:
        self._session = session
        found = dossier.order_heads(session, order_ids)
        self._selected = [found[order_id] for order_id in dict.fromkeys(order_ids) if order_id in found]
        self._known: dict[str, list[OrderHead]] = {}
        for head in self._selected:
            self._known.setdefault(search_key(head.order_no), []).append(head)
        self._others: dict[str, OrderHead | None] = {}
        # A parcel of several orders is that of the first.
        self._parcels: dict[str, OrderHead] = {}
        for head in self._selected:
            for number in tracking_numbers(head.tracking_no):
                self._parcels.setdefault(number, head)
        self._having: dict[str, list[OrderHead]] = {}
        self._couriers_there = couriers.list_couriers(session, with_inactive=True)
        self._given: dict[str, OrderHead] = {}  # the first order that got a number

    def matched(self, text: str) -> list[MatchedNumber]:
        lines = [cells for line in filter(str.strip, text.splitlines()) if (cells := self._cells(line))]
        self._look_up_orders({cell for cells in lines for cell in cells})
        entries = list(self._entries(lines))
        self._look_up_parcels({entry.number for entry in entries if is_tracking_no(entry.number)})
        named = {search_key(entry.order_no) for entry in entries if entry.order_no}
        waiting = [h for h in self._selected if not h.tracking_no and search_key(h.order_no) not in named]
        queue = iter(waiting)
        rows = [self._row(entry, queue) for entry in entries]
        told = {row.order_id for row in rows}
        nothing = translate("Shipping", "The list has no number for this order.")
        left = [head for head in self._selected if not head.tracking_no and head.id not in told]
        return [*rows, *(MatchedNumber(head.id, head.order_no, "", (), nothing) for head in left)]

    # Reading the list

    def _entries(self, lines: Sequence[list[str]]) -> Iterable[_Entry]:
        pending = ""
        for place, cells in enumerate(lines):
            if place == 0 and not any(map(str.isdigit, "".join(cells))):
                continue  # a line of titles
            entries = self._read(cells)
            if len(entries) == 1 and entries[0].order_no and not entries[0].number and not entries[0].problem:
                if pending:
                    yield _without_number(pending)
                pending = entries[0].order_no
                continue
            for entry in entries:
                if pending and not entry.order_no:
                    entry, pending = entry._replace(order_no=pending), ""
                yield entry
        if pending:
            yield _without_number(pending)

    def _cells(self, line: str) -> list[str]:
        line = line.translate(_WIDE)
        parts = _BETWEEN.split(line)
        if len([part for part in parts if part.strip(_WRAPPING)]) == 1:
            words = line.split()
            # A long number with blanks in it, as chats write it, is one number.
            together = len(words) > 2 and all(word.isalnum() and len(word) <= 6 for word in words)
            parts = ["".join(words)] if together else words
        return [bare for part in parts if (bare := as_given(part.strip(_WRAPPING)))]

    def _read(self, cells: list[str]) -> list[_Entry]:
        order_no = next((cell for cell in cells if self._is_order(cell)), "")
        rest = [cell for cell in cells if cell != order_no]
        courier = next((cell for cell in rest if self._is_courier(cell)), "")
        numbers = [as_number(cell).upper() for cell in rest if cell != courier]
        if order_no:
            return [_Entry(order_no, number, courier) for number in numbers] or [_Entry(order_no, "")]
        if len(numbers) == 1 and any(map(str.isdigit, numbers[0])):
            return [_Entry("", numbers[0], courier)]
        if len(numbers) == 2:
            order_no, number = numbers if self._may_be_order(*numbers) else reversed(numbers)
            return [_Entry(order_no, number, courier, _damage(number) or _unknown(order_no))]
        text = translate("Shipping", "This line is not understood: write an order no. and a tracking no.")
        return [_Entry("", " ".join(cells), "", text)]

    def _may_be_order(self, cell: str, other: str) -> bool:
        """Whether of two numbers it is the first that is no courier's."""
        first, second = (couriers.candidates_among(self._couriers_there, number) for number in (cell, other))
        return bool(second) or not first

    def _is_order(self, cell: str) -> bool:
        return bool(self._known.get(search_key(cell))) or self._other(cell) is not None

    def _other(self, order_no: str) -> OrderHead | None:
        """An order that was not selected."""
        if order_no not in self._others:
            found = orders.order_with_no(self._session, order_no)
            heads = {} if found is None else dossier.order_heads(self._session, [found])
            self._others[order_no] = None if found is None else heads.get(found)
        return self._others[order_no]

    def _is_courier(self, cell: str) -> bool:
        return not any(map(str.isdigit, cell)) and self._courier_named(cell) is not None

    def _courier_named(self, name: str) -> CourierRow | None:
        return couriers.named_among(self._couriers_there, name)

    # Asking the database, once for the whole list

    def _look_up_orders(self, cells: Iterable[str]) -> None:
        asked = [cell for cell in cells if search_key(cell) not in self._known]
        found = store.orders_with_numbers(self._session, asked)
        heads = dossier.order_heads(self._session, list(found.values()))
        self._others |= {cell: heads[found[cell]] if cell in found else None for cell in asked}

    def _look_up_parcels(self, numbers: Collection[str]) -> None:
        if len(numbers) > FEW_NUMBERS:
            found = store.orders_with_parcels(self._session, numbers)
        else:
            found = {number: orders.orders_with_tracking(self._session, number) for number in numbers}
        heads = dossier.order_heads(self._session, [one for ids in found.values() for one in ids])
        self._having = {number: [heads[one] for one in ids] for number, ids in found.items()}

    # Finding the orders

    def _row(self, entry: _Entry, queue: Iterable[OrderHead]) -> MatchedNumber:
        head, problem = self._order_of(entry, queue)
        problem = problem or self._problem(head, entry.number)
        if not problem and head is not None:
            self._given.setdefault(entry.number, head)
        return MatchedNumber(
            None if head is None else head.id,
            entry.order_no if head is None else head.order_no,
            entry.number,
            self._couriers(head, entry),
            problem,
            bool(entry.courier),
        )

    def _order_of(self, entry: _Entry, queue: Iterable[OrderHead]) -> tuple[OrderHead | None, str]:
        if entry.problem:
            found = self._known.get(search_key(entry.order_no), []) if entry.order_no else []
            return (found[0] if len(found) == 1 else None), entry.problem
        if not entry.order_no:
            return self._next_order(entry.number, queue)
        found = self._known.get(search_key(entry.order_no), [])
        if len(found) > 1:
            text = translate("Shipping", "Two of the orders have the number {order_no}. Enter this one by itself.")
            return None, text.format(order_no=entry.order_no)
        if found:
            return found[0], ""
        other = self._other(entry.order_no)
        if self._selected:
            text = translate("Shipping", "Order {order_no} is not among the selected ones.")
            return None, text.format(order_no=entry.order_no)
        return other, "" if other else _unknown(entry.order_no)

    def _next_order(self, number: str, queue: Iterable[OrderHead]) -> tuple[OrderHead | None, str]:
        """The order a bare number is for; one scanned twice takes no second order, else all behind it would slip."""
        if number in self._given:
            return None, self._twice(self._given[number])
        head = self._parcels.get(number) or next(iter(queue), None)
        return head, "" if head else translate("Shipping", "No order is left for this number.")

    def _twice(self, before: OrderHead) -> str:
        text = translate("Shipping", "This number stands in the list already, for order {order_no}.")
        return text.format(order_no=before.order_no)

    def _problem(self, head: OrderHead | None, number: str) -> str:
        """Why a number cannot go to an order."""
        if damage := _damage(number):
            return damage
        if head is None or not is_tracking_no(number):
            return tracking_problem(number)
        if head.deleted:
            return translate("Shipping", "The order is in the recycle bin.")
        if head.status is OrderStatus.CLOSED:
            return translate("Shipping", "The order is closed.")
        if number in tracking_numbers(head.tracking_no):
            return translate("Shipping", "The order has this number already.")
        before = self._given.get(number)
        if before is not None and (before.id == head.id or not self._in_one_parcel(head, before)):
            return self._twice(before)
        having = self._having.get(number, [])
        other = next((one for one in having if one.id != head.id and not self._in_one_parcel(head, one)), None)
        if other is not None:
            text = translate("Shipping", "This is the parcel of order {order_no}, of another customer.")
            return text.format(order_no=other.order_no)
        return ""

    def _in_one_parcel(self, one: OrderHead, other: OrderHead) -> bool:
        """Whether two orders may lie in one parcel; buyers whom the platform masks are known by where they live."""
        if one.customer_id is not None and other.customer_id is not None:
            return other.customer_id in customers.group_of(self._session, CustomerId(one.customer_id))
        place = (one.receiver, one.phone, one.address)
        return all(place) and place == (other.receiver, other.phone, other.address)

    def _couriers(self, head: OrderHead | None, entry: _Entry) -> tuple[CourierRow, ...]:
        """Those the number may be of; first the one the list names, or else the order."""
        if not is_tracking_no(entry.number):
            return ()
        found = couriers.candidates_among(self._couriers_there, entry.number)
        found = [row for row in found if row.active] or found
        said = self._courier_named(entry.courier) if entry.courier else None
        if said is None and head is not None and head.courier:
            asked = self._courier_named(head.courier)
            said = asked if asked in found or not found else None
        return tuple(found) if said is None else (said, *(row for row in found if row != said))


def _without_number(order_no: str) -> _Entry:
    return _Entry(order_no, "", "", translate("Shipping", "The list has no number for this order."))


def _damage(cell: str) -> str:
    """What a spreadsheet has done to a number; empty for a whole one."""
    if not _ROUNDED.fullmatch(cell):
        return ""
    text = translate(
        "Shipping", "A spreadsheet has rounded this number to {number}. Format its column as text and copy it again."
    )
    return text.format(number=cell)


def _unknown(order_no: str) -> str:
    if damage := _damage(order_no):
        return damage
    if len(order_no) > 15 and order_no.endswith("000"):
        text = translate(
            "Shipping",
            "There is no order {order_no}. A spreadsheet may have rounded it: format its column as text and copy it "
            "again.",
        )
    else:
        text = translate("Shipping", "There is no order {order_no}.")
    return text.format(order_no=order_no)
