"""What can be done with the results somebody selected, and why not. No Qt, no database."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from shopdesk.claims.statements.results import ResultRow
from shopdesk.claims.states import Handling, Outcome
from shopdesk.core.text import translate

_OWED = frozenset({Outcome.SHORT, Outcome.MISSING_THERE})


class Rules(NamedTuple):
    """Why the person may not decide about this statement, or give anything up; empty where they may."""

    decide: str = ""
    give_up: str = ""
    accepted: bool = False

    def why_not_change(self) -> str:
        """Why nothing can be decided about single lines."""
        accepted = translate("Reconciling", "The statement is accepted. Take it back first.")
        return self.decide or (accepted if self.accepted else "")


class RowChoice(NamedTuple):
    """One entry of a menu: for which of the selected rows it is, and why it is barred."""

    key: str
    title: str
    rows: Sequence[ResultRow]
    barred: str = ""


def is_new(row: ResultRow) -> bool:
    """Whether the file says anything of this parcel that no statement before it said."""
    return row.line_count > row.known_count


def was_by_hand(row: ResultRow) -> bool:
    """Whether lines are known by receipts entered by hand alone: who knows better enters them all the same."""
    return row.by_hand_count > 0


def takes(row: ResultRow, handling: Handling) -> bool:
    """Whether a row may be handled so: there are lines, a claim they belong to, and for giving up a difference.

    What is known by hand would be entered once more with either, so neither takes it by the way.
    """
    if not is_new(row):
        return False
    if handling is Handling.LEAVE:
        return True
    if row.claim_id is None or was_by_hand(row):
        return False
    return handling is Handling.RECEIVE or bool(row.difference_fen)


def is_owed(row: ResultRow) -> bool:
    """Whether the courier is to be asked for money that the statement does not have."""
    return row.claim_id is not None and row.outcome in _OWED


def choices(rows: Sequence[ResultRow], rules: Rules) -> list[RowChoice]:
    """The entries of the menu for the selected rows, from the top."""
    one, fixed = (rows[0] if len(rows) == 1 else None), rules.why_not_change()
    found = [
        _receive(rows, fixed),
        _handling(
            "settle", translate("Reconciling", "Receive, give up the rest…"), rows, Handling.SETTLE,
            fixed or rules.give_up, _why_not_settle(rows),
        ),
        _handling(
            "leave", translate("Reconciling", "Leave out"), rows, Handling.LEAVE, fixed,
            translate("Reconciling", "The statement says nothing new of it."),
        ),
        _of_some(
            "chase", translate("Reconciling", "Note a call…"), rows, is_owed, "",
            translate("Reconciling", "The courier does not owe anything for it."),
        ),
    ]  # fmt: skip
    alone = "" if one is not None else translate("Reconciling", "Select one line only.")
    lines = "" if one is None or is_new(one) or was_by_hand(one) else _why_not_enter(rows)
    found.append(RowChoice("match", translate("Reconciling", "Match…"), rows, fixed or alone or lines))
    if one is not None and one.claim_id is not None:
        found.append(RowChoice("claim", translate("Reconciling", "Show the claim"), rows))
    return found


def _receive(rows: Sequence[ResultRow], fixed: str) -> RowChoice:
    """Money to enter; where it was entered by hand before, as the deliberate choice that it is."""
    if any(takes(row, Handling.RECEIVE) for row in rows) or not any(map(was_by_hand, rows)):
        title = translate("Reconciling", "Enter as received")
        return _handling("receive", title, rows, Handling.RECEIVE, fixed, _why_not_enter(rows))
    return _of_some("receive", translate("Reconciling", "Enter all the same"), rows, was_by_hand, fixed, "")


def _why_not_enter(rows: Sequence[ResultRow]) -> str:
    """Why none of the rows can be entered."""
    if all(not row.line_count for row in rows):
        return translate("Reconciling", "The statement does not list it.")
    if any(map(is_new, rows)):
        return translate("Reconciling", "No claim of ours belongs to it. Match it first.")
    return translate("Reconciling", "The statement says nothing new of it.")


def _why_not_settle(rows: Sequence[ResultRow]) -> str:
    """Why there is nothing to receive that would leave a rest to give up."""
    ours = [row for row in rows if is_new(row) and row.claim_id is not None]
    if any(map(was_by_hand, ours)):
        return translate("Reconciling", "Part of it was entered by hand. Give up the rest on the claim itself.")
    return translate("Reconciling", "Nothing is left to give up.") if ours else _why_not_enter(rows)


def _handling(
    key: str, title: str, rows: Sequence[ResultRow], handling: Handling, why_not: str, otherwise: str
) -> RowChoice:
    return _of_some(key, title, rows, lambda row: takes(row, handling), why_not, otherwise)


def _of_some(
    key: str, title: str, rows: Sequence[ResultRow], fits: Callable[[ResultRow], bool], why_not: str, otherwise: str
) -> RowChoice:
    """An entry for those of the rows that fit; where that is not all of them it says how many."""
    some = [row for row in rows if fits(row)]
    if some and len(some) < len(rows):
        title = translate("Reconciling", "{title} ({count} of {all})").format(
            title=title, count=f"{len(some):,}", all=f"{len(rows):,}"
        )
    return RowChoice(key, title, some, why_not or ("" if some else otherwise))
