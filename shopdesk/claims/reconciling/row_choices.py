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


def takes(row: ResultRow, handling: Handling) -> bool:
    """Whether a row may be handled so: there are lines, a claim they belong to, and for giving up a difference."""
    if not is_new(row):
        return False
    if handling is Handling.LEAVE:
        return True
    return row.claim_id is not None and (handling is Handling.RECEIVE or bool(row.difference_fen))


def is_owed(row: ResultRow) -> bool:
    """Whether the courier is to be asked for money that the statement does not have."""
    return row.claim_id is not None and row.outcome in _OWED


def choices(rows: Sequence[ResultRow], rules: Rules) -> list[RowChoice]:
    """The entries of the menu for the selected rows, from the top."""
    one, fixed = (rows[0] if len(rows) == 1 else None), rules.why_not_change()
    found = [
        _handling(
            "receive", translate("Reconciling", "Enter as received"), rows, Handling.RECEIVE, fixed,
            translate("Reconciling", "No claim of ours belongs to it. Match it first."),
        ),
        _handling(
            "settle", translate("Reconciling", "Receive, give up the rest…"), rows, Handling.SETTLE,
            fixed or rules.give_up, translate("Reconciling", "Nothing is left to give up."),
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
    lines = "" if one is None or is_new(one) else translate("Reconciling", "The statement says nothing new of it.")
    found.append(RowChoice("match", translate("Reconciling", "Match…"), rows, fixed or alone or lines))
    if one is not None and one.claim_id is not None:
        found.append(RowChoice("claim", translate("Reconciling", "Show the claim"), rows))
    return found


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
