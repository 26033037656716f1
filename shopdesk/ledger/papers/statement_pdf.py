"""The statement of a month as PDF: the team, the fund, then a page or more for each person to keep."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Tone, shown_text
from shopdesk.core.files import replacing
from shopdesk.core.money import format_yuan
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.ledger.papers import statement_words as words
from shopdesk.ledger.papers.statement import FundStatement, KindSums, PaperLine, StaffStatement, TeamStatement
from shopdesk.ledger.states import EntryKind, fund_chip, kind_chip
from shopdesk.sheets.paper_parts import (
    QUIET,
    Told,
    chip_row,
    event_table,
    fact_table,
    part,
    row_table,
    signature_row,
    text_style,
)
from shopdesk.sheets.pdf import MAIN_FONT, MARGIN, Bookmark, characters_of, marked_up, numbered_canvas

_TOP = 5 * mm
_WIDTH = A4[0] - 2 * MARGIN - 12  # a frame has 6 points of its own on either side
_HEADING, _QUIET_LINE = text_style("statement heading", 15), text_style("statement quiet", 8, QUIET)
_TEAM_SHARES = (0.09, 0.15, 0.07, 0.115, 0.115, 0.115, 0.115, 0.12, 0.11)
_PERSON_SHARES = (0.115, 0.145, 0.19, 0.32, 0.11, 0.12)
_FUND_SHARES = (0.115, 0.15, 0.135, 0.27, 0.11, 0.11, 0.11)


def write_statement_pdf(path: Path, data: TeamStatement, clock: Clock, progress: Progress | None = None) -> None:
    """Write a statement as A4 pages with an outline, whole or not at all; raises OSError and Cancelled."""
    with replacing(path) as temporary:
        temporary.write_bytes(statement_pdf(data, clock, progress))


def statement_pdf(data: TeamStatement, clock: Clock, progress: Progress | None = None) -> bytes:
    """The same in memory, to be printed; raises Cancelled."""
    characters_of(MAIN_FONT)  # registers it
    progress = progress or Progress()
    pages: list[list[Flowable]] = []
    if data.is_team or not data.people:
        pages.append(_team_page(data, clock))
    for place, person in enumerate(data.people):
        progress.step(place, 2 * len(data.people))
        pages.append(_person_page(data, person, clock))
    story = [flowable for page in pages for flowable in (*page, PageBreak())][:-1]
    stream = BytesIO()
    document = SimpleDocTemplate(
        stream,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN + _TOP,
        bottomMargin=MARGIN + _TOP,
        title=words.file_name(data),
        author="ShopDesk",
    )
    document.build(story, canvasmaker=numbered_canvas(words.heading(data), shown_text(clock.now(), clock)))
    progress.step(1, 1)
    return stream.getvalue()


# Pages.


def _team_page(data: TeamStatement, clock: Clock) -> list[Flowable]:
    """A row for each person, and the fund of the month."""
    title = translate("LedgerPaper", "Team")
    story: list[Flowable] = [
        Bookmark(title),
        Paragraph(marked_up(title), _HEADING),
        Spacer(0, 1.5 * mm),
        _quiet(words.state_line(data, clock)),
        Spacer(0, 2 * mm),
        _chips(data.sums),
    ]
    if data.people:
        story += [Spacer(0, 3 * mm), _team_table(data)]
    else:
        story += [Spacer(0, 3 * mm), _quiet(words.nothing(data))]
    if data.fund is not None:
        story += _fund_part(data.fund)
    story += [Spacer(0, 3 * mm), _quiet(words.figures_note())]
    return [*story, _signed(words.team_signatures())]


def _person_page(data: TeamStatement, person: StaffStatement, clock: Clock) -> list[Flowable]:
    """What somebody got and why, to be read and signed."""
    who = words.staff_words(person)
    story: list[Flowable] = [
        Bookmark(who),
        Paragraph(marked_up(who), _HEADING),
        Spacer(0, 1.5 * mm),
        _quiet(words.state_line(data, clock)),
        Spacer(0, 2 * mm),
        _chips(person.sums),
        Spacer(0, 2 * mm),
    ]
    told = [Told(translate("LedgerPaper", "Entries"), words.entries_words(data, person))]
    if person.collected_fen:
        told.append(Told(translate("LedgerPaper", "In the fund"), format_yuan(person.collected_fen)))
    if late := words.carried(person):
        told.append(Told(translate("LedgerPaper", "Late entries"), late))
    story.append(fact_table(told, _WIDTH))
    if person.lines:
        story += [Spacer(0, 3 * mm), _person_table(person)]
    if appeals := words.appeal_rows(person, clock):
        story += part(translate("LedgerPaper", "Appeals"), event_table(appeals, _WIDTH))
    story += [Spacer(0, 3 * mm), _quiet(words.figures_note())]
    return [*story, _signed(words.signatures())]


def _fund_part(fund: FundStatement) -> list[Flowable]:
    facts = [
        Told(translate("LedgerPaper", "Opening"), format_yuan(fund.opening_fen)),
        Told(translate("LedgerPaper", "In"), format_yuan(fund.in_fen)),
        Told(translate("LedgerPaper", "Out"), format_yuan(fund.out_fen)),
        Told(translate("LedgerPaper", "Balance"), format_yuan(fund.closing_fen)),
    ]
    story = part(translate("LedgerPaper", "Department fund"), fact_table(facts, _WIDTH))
    if fund.movements:
        story += [Spacer(0, 2 * mm), _fund_table(fund)]
    return story


# Tables.


def _team_table(data: TeamStatement) -> Flowable:
    head = [
        translate("LedgerPaper", "Staff no."),
        translate("LedgerPaper", "Name"),
        translate("LedgerPaper", "Entries"),
        translate("LedgerPaper", "Penalties"),
        translate("LedgerPaper", "Bonuses"),
        translate("LedgerPaper", "Commission"),
        translate("LedgerPaper", "Adjustments"),
        translate("LedgerPaper", "Total"),
        translate("LedgerPaper", "In the fund"),
    ]
    rows = [
        [person.staff_no, person.name, f"{len(person.lines):,}", *_amounts(person.sums), _yuan(person.collected_fen)]
        for person in data.people
    ]
    collected = sum(person.collected_fen for person in data.people)
    total = translate("LedgerPaper", "Total")
    rows.append([total, "", f"{len(data.lines):,}", *_amounts(data.sums), _yuan(collected)])
    return _table([head, *rows], _TEAM_SHARES, 2)


def _person_table(person: StaffStatement) -> Flowable:
    head = [
        translate("LedgerPaper", "Date"),
        translate("LedgerPaper", "Entry no."),
        translate("LedgerPaper", "What for"),
        translate("LedgerPaper", "Reason and source"),
        translate("LedgerPaper", "Amount"),
        translate("LedgerPaper", "Running total"),
    ]
    rows = []
    for line, running in zip(person.lines, person.running_fen, strict=True):
        row = line.row
        words_of = [row.happened_on.isoformat(), row.entry_no, _what(line), _why(line)]
        rows.append([*words_of, _plain(row.amount_fen), _plain(running)])
    total = translate("LedgerPaper", "Total")
    return _table([head, *rows, [total, "", "", "", _plain(person.sums.total_fen), ""]], _PERSON_SHARES, 4)


def _fund_table(fund: FundStatement) -> Flowable:
    head = [
        translate("LedgerPaper", "Date"),
        translate("LedgerPaper", "No."),
        translate("LedgerPaper", "What"),
        translate("LedgerPaper", "Who and what for"),
        translate("LedgerPaper", "In"),
        translate("LedgerPaper", "Out"),
        translate("LedgerPaper", "Balance"),
    ]
    rows = []
    for one in fund.movements:
        about = " · ".join(filter(None, (one.person, words.movement_words(one))))
        what = [one.moved_on.isoformat(), one.movement_no, fund_chip(one.kind).text, about]
        rows.append([*what, _yuan(max(0, one.amount_fen)), _yuan(max(0, -one.amount_fen)), _plain(one.balance_fen)])
    total = translate("LedgerPaper", "Total")
    sums = [_yuan(fund.in_fen), _yuan(fund.out_fen), _plain(fund.closing_fen)]
    return _table([head, *rows, [total, "", "", "", *sums]], _FUND_SHARES, 4)


def _table(rows: Sequence[Sequence[str]], shares: Sequence[float], numbers: int) -> Flowable:
    """A table with its totals in the last row; numbers from place ``numbers`` on."""
    return row_table(rows, shares, _WIDTH, numbers, sizes=(8, 8.5), has_totals=True)


# Words in cells.


def _what(line: PaperLine) -> str:
    kind = " · ".join(filter(None, (kind_chip(line.row.kind).text, line.row.rule_name)))
    return "\n".join(filter(None, (kind, words.occurrence_words(line.row))))


def _why(line: PaperLine) -> str:
    return "\n".join(filter(None, (line.row.reason, words.source(line), *words.remarks(line))))


def _amounts(sums: KindSums) -> list[str]:
    return [*map(_yuan, sums), _plain(sums.total_fen)]


def _yuan(fen: int) -> str:
    """An amount in a table whose amounts are in yuan; nothing where there is none."""
    return _plain(fen) if fen else ""


def _plain(fen: int) -> str:
    return format_yuan(fen).removeprefix("￥")


def _chips(sums: KindSums) -> Flowable:
    """What the kinds come to, and all of them together."""
    told: list[tuple[EntryKind, int]] = list(zip(EntryKind, sums, strict=True))
    chips = [Chip(f"{kind_chip(kind).text}\n{format_yuan(fen)}", kind_chip(kind).tone) for kind, fen in told if fen]
    tone: Tone = "danger" if sums.total_fen < 0 else "good"
    total = translate("LedgerPaper", "Total")
    return chip_row([*chips, Chip(f"{total}\n{format_yuan(sums.total_fen)}", tone)], _WIDTH)


def _quiet(text: str) -> Flowable:
    return Paragraph(marked_up(text), _QUIET_LINE)


def _signed(names: Sequence[str]) -> Flowable:
    return KeepTogether([Spacer(0, 12 * mm), signature_row(names, _WIDTH)])
