"""One movement of the department fund written into its chain: on which day it counts, and never more than is there."""

from datetime import date

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import one_line
from shopdesk.core.money import MAX_FEN, format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger import chain
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.model import EntryId, FundMovement, MovementId
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.states import FundKind

LONGEST_PERSON = 50  # characters
LONGEST_PURPOSE = 500
FIRST_DAY = date(2000, 1, 1)


def record_movement(
    session: Session,
    actor: Actor,
    kind: FundKind,
    moved_on: date,
    amount_fen: int,
    *,
    person: str = "",
    purpose: str = "",
    entry_id: EntryId | None = None,
    reverses_id: MovementId | None = None,
    not_before: date | None = None,
) -> FundMovement:
    """Write a movement; ``not_before`` is the day the one it takes back counts on, which it may not precede.

    Raises UserError where a day's balance would fall below zero, naming the day and what is there.
    """
    booked_on = booked_day(session, moved_on)
    if not_before is not None:
        booked_on = max(booked_on, not_before)
    if amount_fen < 0:
        require_there(session, -amount_fen, booked_on)
    movement = FundMovement(
        movement_no=chain.next_number(session, FundMovement, actor.clock),
        kind=kind,
        moved_on=moved_on,
        booked_on=booked_on,
        amount_fen=amount_fen,
        entry_id=entry_id,
        person=one_line(person)[:LONGEST_PERSON],
        purpose=purpose.strip(),
        reverses_id=reverses_id,
        entered_at=actor.clock.now(),
        entered_by=actor.name,
        entered_by_id=actor.staff_id,
    )
    chain.append(session, movement)
    return movement


def missing_fen(session: Session, amount_fen: int, booked_on: date) -> int:
    """How much is missing in the fund to take an amount out of it on a day; 0 where it is there."""
    return max(0, amount_fen - fund_store.lowest_balance(session, booked_on)[1])


def require_there(session: Session, amount_fen: int, booked_on: date, field: str = "amount") -> None:
    """Raise UserError where taking an amount out on a day would leave less than nothing on it or on a later day."""
    day, there = fund_store.lowest_balance(session, booked_on)
    if amount_fen <= there:
        return
    if day == booked_on:
        text = translate("Fund", "On {day} there is only {there} in the fund, {missing} less than {amount}.")
    else:
        text = translate(
            "Fund",
            "On {day} there would be too little in the fund: {there} is left then, {missing} less than {amount}.",
        )
    told = text.format(
        day=day.isoformat(), there=format_yuan(there), missing=format_yuan(amount_fen - there),
        amount=format_yuan(amount_fen),
    )  # fmt: skip
    raise UserError(told, field=field, missing_fen=amount_fen - there)


def amount_problem(amount_fen: int) -> UserError | None:
    """What is wrong with an amount that is put in or spent."""
    if amount_fen <= 0:
        return UserError(translate("Fund", "Enter the amount, more than zero."), field="amount")
    if amount_fen > MAX_FEN:
        return UserError(translate("Fund", "This is too large for an amount."), field="amount")
    return None


def day_problem(clock: Clock, day: date, field: str = "day") -> UserError | None:
    """What is wrong with the day money moved on."""
    if day > clock.today():
        return UserError(translate("Fund", "This day is still to come. Choose today or an earlier one."), field=field)
    if day < FIRST_DAY:
        return UserError(translate("Fund", "This day is too long ago. Is the year right?"), field=field)
    return None


def words_problem(text: str, longest: int, field: str) -> UserError | None:
    """What is wrong with a text that is too long for its place."""
    if len(text) <= longest:
        return None
    told = translate("Fund", "This is too long: {number} characters, {most} at most.")
    return UserError(told.format(number=len(text), most=longest), field=field)
