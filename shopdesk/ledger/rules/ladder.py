"""Ladders of rules: which step an occurrence comes to, and from when to when occurrences count together."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger.states import CountingPeriod, EntryKind, period_text


class Step(NamedTuple):
    """What an occurrence comes to, in fen, never negative, and words beside or instead of money."""

    amount_fen: int
    words: str = ""


def step_of(steps: Sequence[Step], occurrence_no: int) -> Step:
    """The step of the nth occurrence, counted from 1; the last one holds for every one after it."""
    return steps[min(occurrence_no, len(steps)) - 1]


def period_bounds(period: CountingPeriod, day: date) -> tuple[date | None, date | None]:
    """The first and the last day on which occurrences count together with one on ``day``; None where nothing ends."""
    if period is CountingPeriod.MONTH:
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    if period is CountingPeriod.YEAR:
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return None, None


def period_name(period: CountingPeriod, day: date) -> str:
    """The period a day is in, as people write it: ``2026-11``, ``2026``; nothing where it never ends."""
    if period is CountingPeriod.MONTH:
        return f"{day:%Y-%m}"
    return f"{day:%Y}" if period is CountingPeriod.YEAR else ""


def signed_fen(kind: EntryKind, amount_fen: int) -> int:
    """An amount as people enter it, as the staff member sees it: a penalty takes away."""
    return -abs(amount_fen) if kind is EntryKind.PENALTY else amount_fen


def nth_time(number: int) -> str:
    """``1st time``, ``2nd time``."""
    text = translate("LedgerLadder", "{number}th time")
    if number % 10 == 1 and number % 100 != 11:
        text = translate("LedgerLadder", "{number}st time")
    elif number % 10 == 2 and number % 100 != 12:
        text = translate("LedgerLadder", "{number}nd time")
    elif number % 10 == 3 and number % 100 != 13:
        text = translate("LedgerLadder", "{number}rd time")
    return text.format(number=number)


def step_text(step: Step) -> str:
    """A step as people say it: ``￥30.00``, ``dismissal review``, or both."""
    if step.words and step.amount_fen:
        return translate("LedgerLadder", "{amount}, {words}").format(
            amount=format_yuan(step.amount_fen), words=step.words
        )
    return step.words or format_yuan(step.amount_fen)


def describe(steps: Sequence[Step], period: CountingPeriod) -> str:
    """A ladder in one line: ``1st time ￥10.00; 2nd time ￥30.00; from then on dismissal review. Each month anew``."""
    if not steps:
        return ""
    parts = [f"{nth_time(number)} {step_text(step)}" for number, step in enumerate(steps, 1)]
    if len(steps) == 1:
        parts = [translate("LedgerLadder", "each time {step}").format(step=step_text(steps[0]))]
    else:
        parts[-1] = translate("LedgerLadder", "from the {nth} on {step}").format(
            nth=nth_time(len(steps)), step=step_text(steps[-1])
        )
    ladder = translate("LedgerLadder", "; ").join(parts)
    if len(steps) == 1:
        return ladder  # counting changes nothing
    return translate("LedgerLadder", "{ladder}. {period}").format(ladder=ladder, period=period_text(period))
