"""Fines on their way through the department fund: collected, and returned when their entry is reversed."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.all_or_none import named_reasons
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError, refuse
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.fund import fund_store, recording
from shopdesk.ledger.fund.fund_store import UncollectedFine
from shopdesk.ledger.model import EntryId, FundMovement, LedgerEntry, MovementId
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.states import EntryKind, FundKind
from shopdesk.ledger.store import EntryRow, entry_row


class ReturnAhead(NamedTuple):
    """A collected fine that would go back: its movement, to whom, how much, and what of it the fund lacks."""

    movement_no: str
    person: str
    amount_fen: int
    missing_fen: int


def collect_fines(
    session: Session, actor: Actor, entry_ids: Sequence[EntryId], on: date, note: str = ""
) -> Done[int]:  # fmt: skip
    """Put the fines of penalties into the fund, one movement each: all of them or none; how many were collected.

    Raises UserError for who may not, a day to come, and names every entry that cannot be collected, with why.
    """
    refuse(rights.why_not_move_fund(session, actor))
    if not entry_ids:
        raise UserError(translate("Fund", "Select the fines that were collected."), field="fines")
    note = note.strip()
    wrong_note = recording.words_problem(note, recording.LONGEST_PURPOSE, "note")
    if (wrong := recording.day_problem(actor.clock, on) or wrong_note) is not None:
        raise wrong
    wanted = [EntryId(one) for one in dict.fromkeys(entry_ids)]
    refused = [(entry_id, why) for entry_id in wanted if (why := why_not_collect(session, entry_id, on))]
    if refused:
        raise UserError(named_reasons([why for _entry_id, why in refused]), field="fines", refused=refused)
    for entry_id in wanted:
        entry = session.get_one(LedgerEntry, entry_id)
        recording.record_movement(
            session, actor, FundKind.FINE, on, -entry.amount_fen,
            person=entry.staff_name, purpose=note, entry_id=entry_id, not_before=entry.booked_on,
        )  # fmt: skip
    return Done(len(wanted), changed("fund_movement", "ledger_entry"))


def why_not_collect(session: Session, entry_id: EntryId, on: date | None = None) -> str:
    """Why the fine of an entry cannot be collected, or not on a day; empty where it can. The entry's no. is named."""
    row = entry_row(session, entry_id)
    if row is None:
        return translate("Fund", "There is no such entry any more.")
    named = {"entry_no": row.entry_no}
    if row.kind is not EntryKind.PENALTY or row.reverses_id is not None:
        text = translate("Fund", "{entry_no} is no penalty, so there is no fine to collect.")
    elif row.amount_fen == 0:
        text = translate("Fund", "{entry_no} is a penalty without an amount, so there is nothing to collect.")
    elif row.reversed_by_no:
        named["by"] = row.reversed_by_no
        text = translate("Fund", "{entry_no} was reversed by {by}, so its fine is not collected.")
    elif (fine := fund_store.collected_fine(session, entry_id)) is not None:
        named["movement_no"] = fine.movement_no
        text = translate("Fund", "The fine of {entry_no} lies in the fund already, as {movement_no}.")
    elif on is not None and on < row.happened_on:
        named["day"] = row.happened_on.isoformat()
        text = translate("Fund", "{entry_no} is of {day}: its fine cannot be collected before that.")
    else:
        return ""
    return text.format(**named)


def return_fine(
    session: Session, actor: Actor, entry: EntryRow, reversal: EntryRow, shop_pays: bool = False
) -> Changes:
    """Give the fine of a reversed entry back out of the fund; nothing happens where it was not collected.

    ``shop_pays`` puts in first what is missing, as money of the shop; else raises UserError that names it, which its
    values have as ``missing_fen``. Whoever may reverse may do this.
    """
    fine = fund_store.collected_fine(session, entry.id)
    if fine is None:
        return changed()
    on = max(reversal.booked_on, fine.moved_on)
    missing = missing_to_return(session, fine, on)
    if missing and not shop_pays:
        text = translate(
            "Fund",
            "{amount} of {entry_no} goes back to {name}, but {missing} of it is missing in the fund, "
            "because it is spent. Let the shop put in {missing}, or put money into the fund first.",
        )
        told = text.format(
            amount=format_yuan(fine.amount_fen), entry_no=entry.entry_no, name=entry.staff_name,
            missing=format_yuan(missing),
        )  # fmt: skip
        raise UserError(told, field="shop_pays", missing_fen=missing)
    if missing:
        purpose = translate("Fund", "Put in by the shop, so that the fine of {entry_no} can be returned")
        recording.record_movement(
            session, actor, FundKind.DEPOSIT, on, missing,
            person=actor.name, purpose=purpose.format(entry_no=entry.entry_no), not_before=fine.booked_on,
        )  # fmt: skip
    recording.record_movement(
        session, actor, FundKind.FINE_RETURNED, on, -fine.amount_fen,
        person=entry.staff_name, purpose=reversal.reason, entry_id=entry.id,
        reverses_id=MovementId(fine.id), not_before=fine.booked_on,
    )  # fmt: skip
    return changed("fund_movement")


def missing_to_return(session: Session, fine: FundMovement, on: date) -> int:
    """How much the fund lacks to return a fine on a day, in fen; 0 where it has enough."""
    return recording.missing_fen(session, fine.amount_fen, max(booked_day(session, on), fine.booked_on))


def return_ahead(session: Session, clock: Clock, entry_id: EntryId) -> ReturnAhead | None:
    """What reversing an entry today would take out of the fund; None where its fine was not collected."""
    fine = fund_store.collected_fine(session, entry_id)
    if fine is None:
        return None
    missing = missing_to_return(session, fine, max(clock.today(), fine.moved_on))
    return ReturnAhead(fine.movement_no, fine.person, fine.amount_fen, missing)


def uncollected(session: Session) -> list[UncollectedFine]:
    """The penalties that stand and are not collected yet, oldest first."""
    return fund_store.list_uncollected(session)
