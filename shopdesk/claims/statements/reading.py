"""A courier's file as the lines it holds: what each says, what it means for our claims, and what was left out.

Money that is for us stands above zero in ``paid_fen``, whatever sign the file gives it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from shopdesk.claims.statements import layouts
from shopdesk.claims.statements.headings import Heading, headings
from shopdesk.claims.statements.mappings import REQUIRED, Mappings, field_title
from shopdesk.claims.statements.parsing import LeftOut, ParsedRow, Refused, RowParser, is_total, statement_day
from shopdesk.claims.statements.roles import Spoken, role_and_paid, signs_of
from shopdesk.claims.states import LineRole, StatementKind
from shopdesk.core.errors import UserError
from shopdesk.core.files import sha256_of
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import CourierRow
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.reading import Cells, RawRow, RawTable, find_header, read_tables
from shopdesk.sheets.row_reading import RowProblem

MAX_NAME = 255
_HEAD = 40  # rows among which the columns are named: accounts, addresses and sums may stand above
_SAMPLE, _SAMPLED_ROWS = 200, 20
_MONTH = re.compile(r"(?<!\d)(20\d{2})\s*(?:[-./_年]\s*)?(\d{1,2})(?!\d)")
_TAIL = re.compile(r"(?:快递|速递|速运|快运|物流|包裹)+$")


class ReadLine(NamedTuple):
    """A line of a file; ``amount_fen`` is what stands there, ``paid_fen`` what it means for our claims."""

    row_no: int
    role: LineRole
    tracking_no: str
    tracking_key: str
    order_no: str
    kind_word: str
    amount_fen: int
    paid_fen: int
    paid_on: date | None
    remark: str
    digest: str


class ReadStatement(NamedTuple):
    """A table of a courier's file, understood; people may put another courier, kind or month in place of the guess."""

    file_name: str
    sheet_name: str
    sha256: str  # of the file
    digest: str  # of what its lines say
    kind: StatementKind
    courier_id: CourierId | None  # by the names in it and the look of its numbers
    month: str  # "2026-10"; empty where nothing tells
    header_row: int
    header: tuple[str, ...]
    columns: dict[str, str]  # field: header name
    guessed: frozenset[str]  # fields whose column was found by less than one of its own names
    remembered: bool  # whether somebody said so before
    lines: list[ReadLine]
    left_out: list[RowProblem]  # totals, sections, rows without a parcel
    failed: list[RowProblem]
    failed_rows: list[Cells]


class HeaderCandidate(NamedTuple):
    """A row that may name the columns, with the cells under each name."""

    row_no: int
    names: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]  # by column


class UnknownColumns(UserError):
    """Nothing tells which columns have tracking no. and amount: somebody has to say so."""

    def __init__(self, message: str, table: "UnknownTable") -> None:
        super().__init__(message, field="columns")
        self.table = table


class UnknownTable(NamedTuple):
    """A table whose columns somebody has to explain; the likeliest header comes first."""

    file_name: str
    sheet_name: str
    kind: StatementKind
    columns: dict[str, str]  # what was found, field: header name
    missing: tuple[str, ...]  # fields that have to be named
    candidates: tuple[HeaderCandidate, ...]


def read_statement(
    path: Path,
    remembered: Mappings,
    courier_id: CourierId | None = None,
    kind: StatementKind | None = None,
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    *,
    month: str = "",
) -> list[ReadStatement]:
    """Every table of a file that holds lines of a courier.

    ``columns`` (field: header name) is what somebody says; else what is remembered, else what the names tell. ``month``
    gives the year to days that have none, where nothing in the file does. Raises UnknownColumns when tracking no. or
    amount cannot be found, UserError for what is no table or cannot be read, OSError.
    """
    progress = progress or Progress()
    hashed = sha256_of(path)
    tables = [table for table in read_tables(path) if not table.hidden] or read_tables(path)
    told = _Told(remembered, courier_id, kind, columns, month)
    found, strange = [], []
    for table in tables:
        rows = list(table.rows())
        understood = None if not rows else _understood(table, rows[:_HEAD], told)
        if understood is None:
            strange += [(table, rows)] if rows else []
        else:
            found.append(_read(table, rows, understood, told, hashed, progress))
    if not found:
        if not strange:
            raise UserError(translate("Statements", "“{file}” is empty.").format(file=path.name))
        table, rows = max(strange, key=lambda one: len(one[1]))
        raise _unknown(table, rows, told)
    useful = [one for one in found if one.lines or one.failed] or found[:1]
    return [_with_strange(useful[0], [table for table, _rows in strange]), *useful[1:]]


class _Told(NamedTuple):
    """What is known before a table is looked at."""

    remembered: Mappings
    courier_id: CourierId | None
    kind: StatementKind | None
    columns: Mapping[str, str] | None
    month: str


class _Understood(NamedTuple):
    header_row: int
    header: tuple[str, ...]
    kind: StatementKind
    columns: dict[str, int]
    guessed: frozenset[str]
    remembered_of: CourierId | None
    title: str  # all words that stand above the header, and the file's and sheet's names


def _understood(table: RawTable, head: Sequence[RawRow], told: _Told) -> _Understood | None:
    for number, header in _likeliest_first(headings(head), head):
        title = _title(table, head, number)
        kind = told.kind or layouts.kind_of(header, title)
        before = told.remembered.of(header, told.courier_id)
        if told.columns is not None:
            by_hand = layouts.named_columns(header, told.columns)
            if by_hand is not None and all(field in by_hand.columns for field in REQUIRED):
                return _Understood(number, header, kind, by_hand.columns, frozenset(), None, title)
        elif before is not None and (found := layouts.named_columns(header, before[1].columns)) is not None:
            kind = told.kind or before[1].kind
            return _Understood(number, header, kind, found.columns, frozenset(), before[0], title)
        elif (found := layouts.find_columns(header, kind)) is not None:
            return _Understood(number, header, kind, found.columns, found.guessed, None, title)
    return None


def _likeliest_first(named: Sequence[Heading], head: Sequence[RawRow]) -> list[Heading]:
    """Two rows read as one, then the row with the most known names, then the others as they stand."""
    double = named[: len(named) - len(head)]
    likely = find_header(head, layouts.is_known_name, scan=_HEAD)
    single = sorted(named[len(double) :], key=lambda row: (likely is None or row[0] != likely.row, row[0]))
    return [*double, *single]


def _read(
    table: RawTable, rows: list[RawRow], told: _Understood, given: _Told, hashed: str, progress: Progress
) -> ReadStatement:
    below = [row for row in rows if row[0] > told.header_row]
    month = _month_in(told.title)
    parser = RowParser(told.header, told.columns, month or _dated_month(told, below) or given.month)
    parsed: list[ParsedRow] = []
    left_out: list[RowProblem] = []
    failed: list[RowProblem] = []
    failed_rows: list[Cells] = []
    for place, (number, cells) in enumerate(below):
        if place % 200 == 0:
            progress.step(place, len(below))
        match parser.parse(number, cells):
            case ParsedRow() as row:
                parsed.append(row)
            case LeftOut(problem):
                left_out.append(problem)
            case Refused(problem):
                failed.append(problem)
                failed_rows.append(cells)
    lines = _lines(told.kind, parsed)
    digests = "\n".join(sorted(line.digest for line in lines))
    return ReadStatement(
        file_name=table.file[-MAX_NAME:],
        sheet_name=table.sheet[:MAX_NAME],
        sha256=hashed,
        digest=sha256(f"{told.kind}\n{digests}".encode()).hexdigest(),
        kind=told.kind,
        courier_id=given.courier_id
        or told.remembered_of
        or guessed_courier(given.remembered.couriers, told.title, lines),
        month=month or _usual_month(line.paid_on for line in lines) or given.month,
        header_row=told.header_row,
        header=told.header,
        columns={field: told.header[column] for field, column in told.columns.items()},
        guessed=told.guessed,
        remembered=told.remembered_of is not None,
        lines=lines,
        left_out=left_out,
        failed=failed,
        failed_rows=failed_rows,
    )


def _lines(kind: StatementKind, parsed: Sequence[ParsedRow]) -> list[ReadLine]:
    spoken = [Spoken(row.words, row.amount_fen) for row in parsed]
    signs = signs_of(kind, spoken)
    seen: Counter[str] = Counter()
    lines = []
    for row, words in zip(parsed, spoken, strict=True):
        role, paid = role_and_paid(kind, words, signs)
        # Neither words nor remarks: a list that is sent again may have others, and the money must not come in twice.
        says = f"{row.key}\x1f{paid}\x1f{row.amount_fen if paid == 0 else ''}\x1f{row.paid_on or ''}"
        seen[says] += 1
        digest = sha256(f"{says}\x1f{seen[says]}".encode("utf-8", "surrogatepass")).hexdigest()
        lines.append(
            ReadLine(
                row.row_no, role, row.tracking_no, row.key, row.order_no, row.kind_word, row.amount_fen, paid,
                row.paid_on, row.remark, digest,
            )
        )  # fmt: skip
    return lines


def guessed_courier(known: Sequence[CourierRow], title: str, lines: Sequence[ReadLine]) -> CourierId | None:
    """The courier a file is of: by a name in its title, else by the look of most of its numbers; None if unsure."""
    named = [courier for courier in known if any(_stands_in(name, title) for name in _names(courier))]
    if len(named) == 1:
        return named[0].id
    votes: Counter[CourierId] = Counter()
    sample = [line.tracking_no for line in lines if line.tracking_no][:_SAMPLE]
    for number in sample:
        if candidates := couriers.candidates_among(named or known, number):
            votes[candidates[0].id] += 1
    best = votes.most_common(1)
    return best[0][0] if best and best[0][1] * 2 > len(sample) else None


def _names(courier: CourierRow) -> list[str]:
    names = [courier.name, *courier.aliases.splitlines()]
    return [short for name in names if (short := _TAIL.sub("", name.strip())) and len(short) > 1]


def _stands_in(name: str, title: str) -> bool:
    """Whether a title has a name; letters only as a word of their own."""
    if not name.isascii():
        return name in title
    return re.search(rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])", title, re.IGNORECASE) is not None


def _title(table: RawTable, head: Sequence[RawRow], header_row: int) -> str:
    above = [text for number, cells in head if number < header_row for cell in cells if (text := clean_text(cell))]
    return " ".join([*above, table.file, table.sheet])


def _month_in(title: str) -> str:
    """The month a title speaks of: ``2026-10``, ``2026年10月``, ``202610``; empty for none or several."""
    found = {f"{match[1]}-{int(match[2]):02d}" for match in _MONTH.finditer(title) if 1 <= int(match[2]) <= 12}
    return found.pop() if len(found) == 1 else ""


def _dated_month(told: _Understood, rows: Sequence[RawRow]) -> str:
    """The usual month of those days that have a year: it tells the year of the others."""
    column = told.columns.get("paid_on")
    if column is None:
        return ""
    days: list[date | None] = []
    for _number, cells in rows[:_SAMPLE]:
        with suppress(UserError):
            days.append(statement_day(cells[column], None) if column < len(cells) else None)
    return _usual_month(days)


def _usual_month(days: Iterable[date | None]) -> str:
    months = Counter(f"{day:%Y-%m}" for day in days if day is not None)
    return months.most_common(1)[0][0] if months else ""


def _with_strange(read: ReadStatement, strange: Sequence[RawTable]) -> ReadStatement:
    reason = translate("Statements", "A sheet without columns for tracking no. and amount.")
    return read._replace(left_out=[*read.left_out, *(RowProblem(0, "", one.sheet, reason) for one in strange)])


def _unknown(table: RawTable, rows: Sequence[RawRow], told: _Told) -> UserError:
    head = rows[:_HEAD]
    if len(rows) < 2 or max(len([cell for cell in cells if clean_text(cell)]) for _number, cells in head) < 2:
        text = translate(
            "Statements", "“{file}” holds no lines: there is no row with several columns and rows under it."
        )
        return UserError(text.format(file=table.name))
    named = [one for one in _likeliest_first(headings(head), head) if len(list(filter(None, one[1]))) > 1]
    last = max((number for number, cells in rows if any(map(clean_text, cells))), default=0)
    # Nothing stands under the last row, and a total has a known name for what it adds up: neither comes first.
    named.sort(key=lambda one: one[0] == last or is_total(one[1]))
    candidates = [HeaderCandidate(number, names, _samples(rows, number, len(names))) for number, names in named]
    header = candidates[0].names
    kind = told.kind or layouts.kind_of(header, _title(table, head, candidates[0].row_no))
    found = {field: header[column] for field, column in layouts.partly_found(header, kind).items()}
    missing = tuple(field for field in REQUIRED if field not in found)
    text = translate(
        "Statements", "“{file}”: nothing tells which column has {fields}. Say so once when importing it in the window."
    )
    names = "、".join(map(field_title, missing or REQUIRED))
    unknown = UnknownTable(table.file, table.sheet, kind, found, missing or REQUIRED, tuple(candidates))
    return UnknownColumns(text.format(file=table.name, fields=names), unknown)


def _samples(rows: Sequence[RawRow], header_row: int, width: int) -> tuple[tuple[str, ...], ...]:
    """The first cells under each name that say something."""
    below = [cells for number, cells in rows if number > header_row][:_SAMPLED_ROWS]
    return tuple(
        tuple([text for cells in below if column < len(cells) and (text := clean_text(cells[column]))][:3])
        for column in range(width)
    )
