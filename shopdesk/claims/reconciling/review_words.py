"""What the review says around its list: heading, figures, pills, columns, footer. No Qt, no database."""

from collections import Counter
from collections.abc import Sequence

from shopdesk.claims.reconciling.figures import Figure
from shopdesk.claims.reconciling.reviewed import Reviewed
from shopdesk.claims.statements.mappings import field_title
from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.claims.states import Outcome, outcome_chip
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate

_NAMED = ("tracking_no", "amount", "paid_on")  # the columns that decide


def heading_words(row: StatementRow) -> str:
    """Whose statement it is, of which month and file."""
    sheet = [] if row.sheet_name.lower().startswith("sheet") or not row.sheet_name else [row.sheet_name]
    accepted = []
    if row.accepted_at is not None:
        accepted = [translate("Reconciling", "accepted by {name}").format(name=row.accepted_by)]
    return " · ".join((row.courier, row.month, row.file_name, *sheet, *accepted))


def figures(shown: Reviewed) -> Sequence[Figure]:
    """The five cards above the list."""
    sums = shown.sums
    return (
        Figure(
            translate("Reconciling", "Expected"),
            format_yuan(sums.expected_fen),
            told=translate("Reconciling", "What these claims still ask for: agreed, or claimed while nothing is."),
        ),
        Figure(
            translate("Reconciling", "Paid on the statement"),
            format_yuan(sums.paid_fen),
            told=translate("Reconciling", "What the lines of the statement come to, reversals taken off."),
        ),
        Figure(
            translate("Reconciling", "Difference"),
            format_yuan(sums.difference_fen),
            "danger" if sums.difference_fen < 0 else "neutral",
        ),
        Figure(translate("Reconciling", "Equal / different"), f"{sums.equal:,} / {sums.different:,}"),
        Figure(
            translate("Reconciling", "Carried over"),
            format_yuan(shown.carried_over_fen),
            told=translate("Reconciling", "What this courier owed when the month of the statement began."),
        ),
    )


def outcome_pills(counts: Counter[Outcome]) -> list[tuple[str, str, int | None]]:
    """A pill for every outcome, with how many rows have it."""
    return [(outcome.value, outcome_chip(outcome).text, counts[outcome]) for outcome in Outcome]


def column_words(shown: Reviewed) -> str:
    """Which columns of the file were read, and whether somebody said so."""
    columns = shown.statement.columns
    names = " · ".join(columns[field] for field in _NAMED if columns.get(field))
    if shown.remembered:
        return translate("Reconciling", "Columns: {names} (remembered)").format(names=names)
    return translate("Reconciling", "Columns: {names}").format(names=names)


def column_tip(shown: Reviewed) -> str:
    """Every column that was read, with what it holds."""
    columns = shown.statement.columns
    return "\n".join(f"{field_title(field)}: {name}" for field, name in columns.items())


def footer_words(shown: Reviewed) -> tuple[str, str]:
    """How many lines there are, and what accepting enters or has entered."""
    sums, row = shown.sums, shown.statement
    lines = translate("Reconciling", "{count} lines").format(count=f"{row.line_count:,}")
    if row.accepted_at is not None:
        entered = [one for one in shown.results if one.accepted]
        told = translate("Reconciling", "{count} receipts entered by {name}, {amount}   can be taken back as a whole")
        count, amount = sum(one.to_enter_count for one in entered), sum(one.to_enter_fen for one in entered)
        if not count:
            return lines, translate("Reconciling", "looked through by {name}, nothing entered").format(
                name=row.accepted_by
            )
        return lines, told.format(count=f"{count:,}", name=row.accepted_by, amount=format_yuan(amount))
    if not sums.to_accept:
        return lines, translate("Reconciling", "nothing to enter")
    told = translate("Reconciling", "{count} receipts to enter, {amount}   can be undone as a whole")
    return lines, told.format(count=f"{sums.to_accept:,}", amount=format_yuan(sums.to_accept_fen))
