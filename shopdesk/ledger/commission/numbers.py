"""Whose a staff no. in a remark is: numbers go to others as people come and go.

What was entered for somebody stays theirs as long as the remark says what it said then. Orders that were not entered
yet are those of whoever has the number now; where it changed hands since their month began, that is said.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock
from shopdesk.core.text import translate
from shopdesk.ledger.commission import commission_store
from shopdesk.ledger.commission.commission_store import CountedOrder
from shopdesk.orders.remark_text import staff_key
from shopdesk.shops.service import StaffRow


def staff_by_key(staff: Iterable[StaffRow]) -> dict[str, StaffRow]:
    """Who is meant by a staff no. of a remark; of two whose numbers read alike, who is still here."""
    found: dict[str, StaffRow] = {}
    for one in staff:
        key = staff_key(one.staff_no)
        if key and (key not in found or (one.active and not found[key].active)):
            found[key] = one
    return found


def whose(session: Session, orders: Sequence[CountedOrder], staff: Sequence[StaffRow]) -> dict[int, StaffRow]:
    """Whose sale each of some orders is; those that name nobody, or a number nobody has, are left out."""
    by_key = staff_by_key(staff)
    found = {order.id: by_key[order.staff_no] for order in orders if order.staff_no in by_key}
    return found | _entered_under_another(session, orders, staff)


def number_warnings(
    session: Session, clock: Clock, orders: Sequence[CountedOrder], owners: Mapping[int, StaffRow],
    staff: Sequence[StaffRow], begin: datetime,
) -> Iterator[str]:  # fmt: skip
    """What to look at where numbers changed hands; ``begin`` is when the month of the orders began."""
    by_key = staff_by_key(staff)
    kept, doubtful = Counter[tuple[str, int]](), Counter[str]()
    for order in orders:
        owner = owners.get(order.id)
        if owner is not None and owner is not by_key.get(order.staff_no):
            kept[order.staff_no, owner.id] += 1
        elif order.staff_no:
            doubtful[order.staff_no] += 1
    by_id: dict[int, StaffRow] = {one.id: one for one in staff}
    for (number, staff_id), count in sorted(kept.items()):
        text = translate(
            "Commission",
            "{count} orders that name no. {number} were entered for {name}, who has another number now. They stay "
            "theirs; to enter them for somebody else, reverse that entry first.",
        )
        yield text.format(count=count, number=number, name=by_id[staff_id].name)
    given_up = _given_up_since(session, begin) if doubtful else {}
    for number in sorted(doubtful.keys() & given_up.keys()):
        (before_id, at), now = given_up[number], by_key.get(number)
        if before_id not in by_id or (now is not None and now.id == before_id):
            continue
        text = translate(
            "Commission",
            "No. {number} was that of {before} until {day} and is nobody's now: say whose the {count} orders are that "
            "name it.",
        )
        if now is not None:
            text = translate(
                "Commission",
                "No. {number} was that of {before} until {day} and is that of {now} now: look whose the {count} "
                "orders are that name it.",
            )
        yield text.format(
            number=number, before=by_id[before_id].name, day=clock.day_of(at).isoformat(),
            now="" if now is None else now.name, count=doubtful[number],
        )  # fmt: skip


def _entered_under_another(
    session: Session, orders: Sequence[CountedOrder], staff: Sequence[StaffRow]
) -> dict[int, StaffRow]:
    """The orders that were entered for somebody under the number they name, which is not that person's any more."""
    by_id: dict[int, StaffRow] = {one.id: one for one in staff}
    told = commission_store.entered_numbers(session)
    former = {
        staff_key(number) for staff_id, number in told
        if staff_id in by_id and staff_key(number) != staff_key(by_id[staff_id].staff_no)
    }  # fmt: skip
    named = {order.id: order.staff_no for order in orders if order.staff_no in former}
    if not named:
        return {}
    entered = commission_store.entered_for(session, named)
    return {
        order_id: by_id[staff_id] for order_id, staff_id, number in entered
        if staff_key(number) == named[order_id] and staff_id in by_id
    }  # fmt: skip


def _given_up_since(session: Session, begin: datetime) -> dict[str, tuple[int, datetime]]:
    """Who gave up each number last since an instant, and when."""
    changes = commission_store.number_changes(session, begin)
    return {
        staff_key(before): (staff_id, at) for staff_id, at, before, after in changes
        if before and staff_key(before) != staff_key(after)
    }  # fmt: skip
