"""Money on claims: what comes in, and what is given up. Days are business days of the shop; amounts are fen."""

from datetime import date

from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId, ClaimReceipt, ClaimWriteOff
from shopdesk.claims.months.booking import booked_day
from shopdesk.claims.rights import require_write_off
from shopdesk.claims.states import ClaimState, MoneyTo, outstanding_fen
from shopdesk.claims.steps.taking import (
    close_or_reopen,
    given_reason,
    require_amount,
    require_day,
    require_step,
    seen_claim,
    take_step,
)
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate


def add_receipt(
    session: Session,
    actor: Actor,
    claim_id: ClaimId,
    expected_version: int,
    amount_fen: int,
    on: date,
    channel: MoneyTo,
    note: str = "",
) -> Changes:
    """Money came in, or (negative) a wrong receipt is taken back.

    The claim is settled when nothing is outstanding any more, and open again when something is. Raises UserError
    before an agreement, for nothing, for a wrong day, and when more would be taken back than had come in.
    """
    claim = seen_claim(session, claim_id, expected_version)
    if claim.agreed_fen is None or claim.state not in (ClaimState.AGREED, ClaimState.SETTLED, ClaimState.WRITTEN_OFF):
        raise UserError(translate("Claims", "Enter first what the courier agreed to pay."))
    if amount_fen == 0:
        raise UserError(translate("Claims", "Enter the amount that came in."), field="amount")
    require_amount(amount_fen)
    require_day(claim, actor, on)
    _require_received(session, claim, amount_fen, on)
    claim.receipts.append(
        ClaimReceipt(
            received_on=on,
            booked_on=booked_day(session, on),
            amount_fen=amount_fen,
            channel=channel,
            note=note.strip(),
            entered_by=actor.name,
        )
    )
    claim.received_fen += amount_fen
    close_or_reopen(session, claim, actor, on)
    return changed("claim")


def write_off(
    session: Session,
    actor: Actor,
    claim_id: ClaimId,
    expected_version: int,
    reason: str,
    amount_fen: int | None = None,
    on: date | None = None,
) -> Changes:
    """Give up what is outstanding, or a part of it; a negative amount takes a write-off back or keeps an over-payment.

    A claim that was never agreed to is closed without an amount. Raises UserError for who may not, without a reason,
    for a wrong day, and for more than is outstanding.
    """
    require_write_off(session, actor)
    claim = seen_claim(session, claim_id, expected_version)
    reason, day = given_reason(reason), actor.clock.today() if on is None else on
    require_day(claim, actor, day)
    if claim.agreed_fen is None:
        require_step(claim, ClaimState.WRITTEN_OFF)
        if amount_fen:
            text = translate("Claims", "The courier agreed to nothing, so there is no amount to write off.")
            raise UserError(text, field="amount")
        take_step(session, claim, actor, ClaimState.WRITTEN_OFF, day, None, reason)
        return changed("claim")
    if claim.state not in (ClaimState.AGREED, ClaimState.SETTLED, ClaimState.WRITTEN_OFF):
        require_step(claim, ClaimState.WRITTEN_OFF)
    outstanding = outstanding_fen(claim.agreed_fen, claim.received_fen, claim.written_off_fen)
    amount = outstanding if amount_fen is None else amount_fen
    highest, lowest = max(outstanding, 0), min(outstanding, -max(claim.written_off_fen, 0))
    if amount == 0 or not lowest <= amount <= highest:
        text = translate("Claims", "Only {amount} is outstanding.").format(amount=format_yuan(outstanding))
        raise UserError(text, field="amount")
    _require_owed(session, claim, amount, day)
    claim.write_offs.append(
        ClaimWriteOff(
            written_off_on=day,
            booked_on=booked_day(session, day),
            amount_fen=amount,
            reason=reason,
            entered_by=actor.name,
        )
    )
    claim.written_off_fen += amount
    close_or_reopen(session, claim, actor, day, reason)
    return changed("claim")


def _require_received(session: Session, claim: Claim, amount_fen: int, on: date) -> None:
    """What had come in may not fall below zero on any day, as it happened nor as it is booked."""
    happened = [(receipt.received_on, receipt.amount_fen) for receipt in claim.receipts]
    booked = [(receipt.booked_on, receipt.amount_fen) for receipt in claim.receipts]
    lowest = min(_lowest(happened, on), _lowest(booked, booked_day(session, on)))
    if lowest + amount_fen < 0:
        text = translate("Claims", "Only {amount} had come in, so no more can be taken back.")
        raise UserError(text.format(amount=format_yuan(lowest)), field="amount")


def _require_owed(session: Session, claim: Claim, amount_fen: int, on: date) -> None:
    """Only what is agreed can be given up, and only what was given up or paid over can be owed again, on any day."""
    days = (("happened_on", "received_on", "written_off_on", on), ("booked_on",) * 3 + (booked_day(session, on),))
    for step_day, receipt_day, write_off_day, since in days:
        receipts = [(getattr(one, receipt_day), one.amount_fen) for one in claim.receipts]
        write_offs = [(getattr(one, write_off_day), one.amount_fen) for one in claim.write_offs]
        steps = [(getattr(one, step_day), one.agreed_fen) for one in claim.steps]
        for day in sorted({since, *(each for each, _ in (*receipts, *write_offs, *steps) if each > since)}):
            agreed = [agreed_fen for each, agreed_fen in steps if each <= day][-1]
            given_up = amount_fen + sum(amount for each, amount in write_offs if each <= day)
            paid_over = sum(amount for each, amount in receipts if each <= day) - (agreed or 0)
            if agreed is None or (amount_fen < 0 and given_up < min(0, -paid_over)):
                text = translate("Claims", "On {day} there was not that much yet to write off or to take back.")
                raise UserError(text.format(day=day.isoformat()), field="on")


def _lowest(amounts: list[tuple[date, int]], since: date) -> int:
    """The least that had come in at the end of any day from ``since`` on, in fen."""
    days = {since, *(day for day, _ in amounts if day > since)}
    return min(sum(amount for on, amount in amounts if on <= day) for day in days)
