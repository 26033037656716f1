"""What statements say in words: headings, how far their figures are final, what stands beside an entry."""

from shopdesk.core.clock import Clock
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger.fund.fund_store import MovementRow
from shopdesk.ledger.papers.paper_store import AppealLine
from shopdesk.ledger.papers.statement import PaperLine, StaffStatement, TeamStatement
from shopdesk.ledger.source_words import source_title
from shopdesk.ledger.states import appeal_chip
from shopdesk.ledger.store import EntryRow


def heading(data: TeamStatement, person: StaffStatement | None = None) -> str:
    """What a statement is about: whose, and which month."""
    month = translate("LedgerPaper", "Ledger statement {month}").format(month=data.month)
    return month if person is None else f"{staff_words(person)}  {month}"


def file_name(data: TeamStatement) -> str:
    """What a file with this statement is called, without its ending."""
    if data.is_team or len(data.people) != 1:
        return heading(data)
    return heading(data, data.people[0])


def staff_words(person: StaffStatement) -> str:
    """A staff member by number and name."""
    return translate("LedgerPaper", "No. {staff_no} {name}").format(staff_no=person.staff_no, name=person.name)


def closed_words(data: TeamStatement, clock: Clock) -> str:
    """Whether the figures can still change, and since when not."""
    if data.closed is None:
        return translate("LedgerPaper", "provisional: {month} is not closed").format(month=data.month)
    return translate("LedgerPaper", "closed on {day} by {who}").format(
        day=clock.day_of(data.closed.closed_at).isoformat(), who=data.closed.closed_by
    )


def state_line(data: TeamStatement, clock: Clock) -> str:
    """The line below the heading: amounts in yuan, made when, final or not, and the mark of the chain."""
    made = translate("LedgerPaper", "Amounts in yuan; made on {today}").format(today=clock.today().isoformat())
    return translate("LedgerPaper", "; ").join(filter(None, (made, closed_words(data, clock), mark_words(data))))


def mark_words(data: TeamStatement) -> str:
    """What ties the paper to the books; empty while there is no entry at all."""
    if not data.mark.entries:
        return ""
    text = translate("LedgerPaper", "books up to entry {count}, mark {mark}")
    return text.format(count=f"{data.mark.entries:,}", mark=data.mark.mark)


def entries_words(data: TeamStatement, person: StaffStatement) -> str:
    """How many entries, from which to which number."""
    if not person.lines:
        return nothing(data)
    numbers = sorted(line.row.entry_no for line in person.lines)
    if len(numbers) == 1:
        return translate("LedgerPaper", "1 entry: {first}").format(first=numbers[0])
    text = translate("LedgerPaper", "{count} entries, {first} to {last}")
    return text.format(count=f"{len(numbers):,}", first=numbers[0], last=numbers[-1])


def nothing(data: TeamStatement) -> str:
    """That nothing was entered in the month."""
    return translate("LedgerPaper", "Nothing was entered in {month}.").format(month=data.month)


def occurrence_words(row: EntryRow) -> str:
    """Which time it was by its rule, and what its step says beside the money."""
    count = row.occurrence_no
    time = "" if count is None else translate("LedgerPaper", "time {count}").format(count=count)
    return " · ".join(filter(None, (time, row.step_words)))


def source(line: PaperLine) -> str:
    """The record an entry is about."""
    return source_title(line.row.source_kind, line.row.source_no)


def remarks(line: PaperLine) -> list[str]:
    """What is to be known of an entry besides: late, reversed, a reversal, in the fund."""
    told = []
    if line.is_late:
        text = translate("LedgerPaper", "counts in {month}: its own month was closed")
        told.append(text.format(month=f"{line.row.booked_on:%Y-%m}"))
    if line.row.reverses_no:
        told.append(translate("LedgerPaper", "reverses {entry_no}").format(entry_no=line.row.reverses_no))
    if line.row.reversed_by_no:
        told.append(translate("LedgerPaper", "reversed by {entry_no}").format(entry_no=line.row.reversed_by_no))
    if line.collected_fen:
        text = translate("LedgerPaper", "{amount} in the fund")
        told.append(text.format(amount=format_yuan(line.collected_fen)))
    return told


def carried(person: StaffStatement) -> str:
    """What counts here although it happened in a month that was closed by then; empty where nothing does."""
    late = person.late_lines
    if not late:
        return ""
    months = sorted({f"{line.row.happened_on:%Y-%m}" for line in late})
    text = translate("LedgerPaper", "{amount} of it happened in {months}, which was closed by then.")
    amount = format_yuan(sum(line.row.amount_fen for line in late))
    return text.format(amount=amount, months=translate("LedgerPaper", ", ").join(months))


def appeal_rows(person: StaffStatement, clock: Clock) -> list[tuple[str, str]]:
    """When each appeal was filed, and what it says and came to."""
    numbers = {line.row.id: line.row.entry_no for line in person.lines}
    return [(clock.day_of(one.filed_at).isoformat(), _appeal(one, numbers[one.entry_id])) for one in person.appeals]


def movement_words(movement: MovementRow) -> str:
    """What a movement of the fund was for."""
    about = movement.entry_no
    if movement.reverses_no:
        about = translate("LedgerPaper", "takes {movement_no} back").format(movement_no=movement.reverses_no)
    return " · ".join(filter(None, (about, movement.purpose)))


def figures_note() -> str:
    """What the figures mean."""
    return translate(
        "LedgerPaper",
        "Penalties are below zero, bonuses above. An entry that was reversed stays, and its reversal takes its amount "
        "back. “In the fund” is how much of a fine had gone into the department fund when the month ended.",
    )


def signatures() -> list[str]:
    """Who signs a slip."""
    return [
        translate("LedgerPaper", "Staff member"),
        translate("LedgerPaper", "Made by"),
        translate("LedgerPaper", "Date"),
    ]


def team_signatures() -> list[str]:
    """Who signs for the team."""
    return [
        translate("LedgerPaper", "Made by"),
        translate("LedgerPaper", "Checked by"),
        translate("LedgerPaper", "Date"),
    ]


def _appeal(appeal: AppealLine, entry_no: str) -> str:
    parts = [f"{entry_no}: {appeal_chip(appeal.state).text}", appeal.reason]
    if appeal.decision or appeal.decided_by:
        decision = translate("LedgerPaper", "{who}: {decision}")
        parts.append(decision.format(who=appeal.decided_by, decision=appeal.decision))
    return " · ".join(filter(None, parts))
