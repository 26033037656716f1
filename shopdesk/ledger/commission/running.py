"""A month's commission entered in the ledger: one entry a person, and of a month entered before only what differs."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.clock import Clock, month_after, month_end, month_start
from shopdesk.core.database import insert_many, table_of
from shopdesk.core.errors import refuse
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.commission import commission_store
from shopdesk.ledger.commission.commission_store import RUN_SOURCE, OrderNow, PostedLine
from shopdesk.ledger.commission.reckoning import Line, Reckoning, StaffCommission, reckon
from shopdesk.ledger.commission.words import explain_difference, why_different
from shopdesk.ledger.model import CommissionLine, CommissionRun, RunId
from shopdesk.ledger.posting.appending import PostedEntry, post
from shopdesk.ledger.states import CommissionLineKind, EntryKind
from shopdesk.ledger.store import EntryRow
from shopdesk.orders.remark_text import staff_key
from shopdesk.shops.service import StaffRow

MOST_NAMED = 3  # corrected orders in the reason of an entry; all of them stand in its lines
MONTHS_LOOKED_AT = 3  # entered before, for what came to something else since


class NewLine(NamedTuple):
    """A line to be entered for an order: the whole of it, or by what it differs from what was entered."""

    line: Line
    kind: CommissionLineKind
    amount_fen: int  # of a correction the difference
    note: str  # of a correction why


class PersonRun(NamedTuple):
    """What a run writes for one person."""

    staff: StaffRow
    lines: tuple[NewLine, ...]

    @property
    def amount_fen(self) -> int:
        """What their entry comes to, in fen; there is none for 0."""
        return sum(line.amount_fen for line in self.lines)

    @property
    def corrects(self) -> bool:
        """Whether something stands in the ledger for them already."""
        return any(line.kind is CommissionLineKind.CORRECTION for line in self.lines)


class RunResult(NamedTuple):
    """What entering a month wrote; ``unchanged`` where the ledger says it all already."""

    run_id: RunId | None
    entries: tuple[EntryRow, ...]
    lines: int
    total_fen: int

    @property
    def unchanged(self) -> bool:
        """Whether there was nothing to write."""
        return self.run_id is None


class DifferingMonth(NamedTuple):
    """A month that was entered and comes to something else by now: by how much, in fen, and for how many orders."""

    month: str
    amount_fen: int
    orders: int


def why_not_run(session: Session, actor: Actor, month: str) -> str:
    """Why somebody may not enter a month's commission; empty for who may."""
    if reason := rights.why_not_run_commission(session, actor):
        return reason
    following = month_start(month_after(month))
    if actor.clock.today() < following:
        text = translate("Commission", "{month} is not over: its commission can be entered from {day} on.")
        return text.format(month=month, day=following.isoformat())
    return ""


def ahead(session: Session, clock: Clock, month: str) -> tuple[PersonRun, ...]:
    """What entering a month would write, person by person; empty where the ledger says it all already."""
    return _differences(session, reckon(session, clock, month))


def differing_months(session: Session, clock: Clock, month: str) -> list[DifferingMonth]:
    """The last months entered before a month that come to something else by now, the newest first."""
    entered = [one for one in commission_store.list_run_months(session) if one < month]
    found = []
    for one in entered[:MONTHS_LOOKED_AT]:
        lines = [line for person in ahead(session, clock, one) for line in person.lines]
        if lines:
            found.append(DifferingMonth(one, sum(line.amount_fen for line in lines), len(lines)))
    return found


def run(session: Session, actor: Actor, month: str, note: str = "") -> Done[RunResult]:
    """Enter a month's commission: one entry a person, with a line for each order.

    Of what was entered before only the differences are written, each with its order and why; in a closed month they
    are booked on the first open day. Raises UserError for a month that is not over, and for who may not.
    """
    refuse(why_not_run(session, actor, month))
    found = reckon(session, actor.clock, month)
    people = _differences(session, found)
    if not people:
        return Done(RunResult(None, (), 0, 0), changed())
    record = CommissionRun(
        month=month, run_at=actor.clock.now(), run_by=actor.name,
        unclaimed_count=len(found.unclaimed), note=note.strip(),
    )  # fmt: skip
    session.add(record)
    session.flush()
    insert_many(session, table_of(CommissionLine), [_row(record.id, new) for one in people for new in one.lines])
    last_day = month_end(month)
    entries = tuple(post(session, actor, _entry(record, one, last_day)) for one in people if one.amount_fen)
    lines, total = sum(len(one.lines) for one in people), sum(one.amount_fen for one in people)
    return Done(RunResult(RunId(record.id), entries, lines, total), changed("commission_run", "ledger_entry"))


def _differences(session: Session, found: Reckoning) -> tuple[PersonRun, ...]:
    """What a month's reckoning has and the ledger has not, by person and order."""
    posted: dict[int, dict[int, list[PostedLine]]] = defaultdict(lambda: defaultdict(list))
    for line in commission_store.posted_lines(session, found.month):
        posted[line.staff_id][line.order_id].append(line)
    differing = [(one, _differing(one, posted[one.staff.id])) for one in found.staff]
    before = {order_id for one, ids in differing if posted[one.staff.id] for order_id in ids}
    now = commission_store.orders_now(session, found.counting.counts_on, before) if before else {}
    people = (PersonRun(one.staff, tuple(_new_lines(one, ids, posted[one.staff.id], now))) for one, ids in differing)
    return tuple(person for person in people if person.lines)


def _differing(one: StaffCommission, posted: dict[int, list[PostedLine]]) -> list[int]:
    """The orders that come to something else than was entered for a person, in a stable order."""
    due = {line.order_id: line.amount_fen for line in one.lines}
    entered = {order_id: sum(line.amount_fen for line in lines) for order_id, lines in posted.items()}
    ids = [*due, *sorted(entered.keys() - due.keys())]
    return [order_id for order_id in ids if due.get(order_id, 0) != entered.get(order_id, 0)]


def _new_lines(
    one: StaffCommission, order_ids: Iterable[int], posted: dict[int, list[PostedLine]], now: dict[int, OrderNow]
) -> Iterable[NewLine]:
    due = {line.order_id: line for line in one.lines}
    for order_id in order_ids:
        line, before = due.get(order_id), posted.get(order_id, [])
        if not posted:
            assert line is not None, "what was never entered differs only by what is due"
            yield NewLine(line, line.kind, line.amount_fen, "")
            continue
        why = why_different(line, before, now.get(order_id), staff_key(one.staff.staff_no))
        note = explain_difference(line, before, why)
        amount = (0 if line is None else line.amount_fen) - sum(entered.amount_fen for entered in before)
        if line is None:
            line = _gone(one.staff, order_id, before[-1], now.get(order_id))
        yield NewLine(line, CommissionLineKind.CORRECTION, amount, note)


def _gone(staff: StaffRow, order_id: int, last: PostedLine, now: OrderNow | None) -> Line:
    """An order that came to something and comes to nothing now."""
    return Line(
        order_id, "" if now is None else now.order_no, 0, staff.id, CommissionLineKind.CORRECTION, last.happened_on,
        0, 0, 0, last.basis, last.basis_points, last.per_order_fen, 0,
    )  # fmt: skip


def _row(run_id: int, new: NewLine) -> dict[str, Any]:
    line = new.line
    return {
        "run_id": run_id,
        "staff_id": line.staff_id,
        "order_id": line.order_id,
        "kind": new.kind,
        "happened_on": line.happened_on,
        "sale_fen": line.sale_fen,
        "refunded_fen": line.refunded_fen,
        "basis": line.basis,
        "basis_points": line.basis_points,
        "per_order_fen": line.per_order_fen,
        "amount_fen": new.amount_fen,
        "note": new.note,
    }


def _entry(record: CommissionRun, one: PersonRun, last_day: date) -> PostedEntry:
    return PostedEntry(
        staff_id=one.staff.id,
        kind=EntryKind.COMMISSION,
        happened_on=last_day,
        amount_fen=one.amount_fen,
        reason=reason_of(record.month, one),
        source_kind=RUN_SOURCE,
        source_id=record.id,
        source_no=record.month,
    )


def reason_of(month: str, one: PersonRun) -> str:
    """What stands in the ledger beside the amount: how many orders it is for, or which are corrected and why."""
    if not one.corrects:
        text = translate("Commission", "Commission of {month} for {count} orders that earned it")
        return text.format(month=month, count=len(one.lines))
    text = translate("Commission", "Commission of {month} corrected: {orders}")
    return text.format(month=month, orders=_named(one.lines))


def _named(lines: Sequence[NewLine]) -> str:
    each = translate("Commission", "{order_no} by {amount} ({why})")
    told = [
        each.format(order_no=new.line.order_no, amount=format_yuan(new.amount_fen), why=new.note)
        for new in lines[:MOST_NAMED]
    ]
    if more := len(lines) - len(told):
        told.append(translate("Commission", "and {count} more orders").format(count=more))
    return translate("Commission", "; ").join(told)
