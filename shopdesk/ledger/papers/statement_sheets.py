"""The sheets of a statement: one of the team, one of the fund, one of each person; every sum is a live formula."""

from decimal import Decimal

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from shopdesk.core.clock import Clock
from shopdesk.core.money import decimal_yuan
from shopdesk.core.text import marked, translate
from shopdesk.ledger.papers import statement_words as words
from shopdesk.ledger.papers.statement import FundStatement, PaperLine, StaffStatement, TeamStatement
from shopdesk.ledger.states import EntryKind, fund_chip, kind_chip
from shopdesk.sheets.paper_workbook import (
    FIRST_ROW,
    Cell,
    Cells,
    PlainColumn,
    column_sum,
    in_sheet,
    row_height,
    table_end,
)

_KINDS = (EntryKind.PENALTY, EntryKind.BONUS, EntryKind.COMMISSION, EntryKind.ADJUSTMENT)


_TEAM = (
    PlainColumn(marked("LedgerPaper", "Staff no."), 10, "identifier"),
    PlainColumn(marked("LedgerPaper", "Name"), 16, "text"),
    PlainColumn(marked("LedgerPaper", "Entries"), 9, "number"),
    PlainColumn(marked("LedgerPaper", "Penalties"), 13, "yuan"),
    PlainColumn(marked("LedgerPaper", "Bonuses"), 13, "yuan"),
    PlainColumn(marked("LedgerPaper", "Commission"), 13, "yuan"),
    PlainColumn(marked("LedgerPaper", "Adjustments"), 13, "yuan"),
    PlainColumn(marked("LedgerPaper", "Total"), 14, "yuan"),
    PlainColumn(marked("LedgerPaper", "In the fund"), 13, "yuan"),
    PlainColumn(marked("LedgerPaper", "Signature"), 20, "text"),
)
_PERSON = (
    PlainColumn(marked("LedgerPaper", "Entry no."), 14, "identifier"),
    PlainColumn(marked("LedgerPaper", "Date"), 11, "date"),
    PlainColumn(marked("LedgerPaper", "Kind"), 10, "text"),
    PlainColumn(marked("LedgerPaper", "Rule"), 18, "text"),
    PlainColumn(marked("LedgerPaper", "Which time"), 12, "text"),
    PlainColumn(marked("LedgerPaper", "Reason"), 32, "text"),
    PlainColumn(marked("LedgerPaper", "Source"), 19, "text"),
    PlainColumn(marked("LedgerPaper", "Amount"), 12, "yuan"),
    PlainColumn(marked("LedgerPaper", "Running total"), 12, "yuan"),
    PlainColumn(marked("LedgerPaper", "In the fund"), 11, "yuan"),
    PlainColumn(marked("LedgerPaper", "Remark"), 24, "text"),
)
_FUND = (
    PlainColumn(marked("LedgerPaper", "No."), 14, "identifier"),
    PlainColumn(marked("LedgerPaper", "Date"), 11, "date"),
    PlainColumn(marked("LedgerPaper", "What"), 14, "text"),
    PlainColumn(marked("LedgerPaper", "Who"), 13, "text"),
    PlainColumn(marked("LedgerPaper", "What for"), 44, "text"),
    PlainColumn(marked("LedgerPaper", "In"), 13, "yuan"),
    PlainColumn(marked("LedgerPaper", "Out"), 13, "yuan"),
    PlainColumn(marked("LedgerPaper", "Balance"), 13, "yuan"),
)
_KIND_AT, _AMOUNT_AT, _RUNNING_AT, _FUND_AT = 2, 7, 8, 9
_IN_AT, _OUT_AT, _BALANCE_AT = 5, 6, 7


class StatementSheets:
    """Writes the sheets of one workbook."""

    def __init__(self, cells: Cells, data: TeamStatement, clock: Clock) -> None:
        self._cells, self._data, self._clock = cells, data, clock

    def write_team(self, sheet: Worksheet, names: list[str]) -> None:
        """A row for each person, from the sheets that go by these names."""
        end = self._begin(sheet, words.heading(self._data), _TEAM, len(names))
        if not names:
            self._cells.write(sheet, FIRST_ROW, 0, words.nothing(self._data), "text")
        for row, (name, person) in enumerate(zip(names, self._data.people, strict=True), FIRST_ROW):
            sheet.set_row(row, max(22, row_height([(person.name, _TEAM[1].width)])))
            self._write_person_row(sheet, row, name, person)
        self._cells.write_total_label(sheet, end, len(_TEAM))
        sums = self._data.sums
        counted = sum(person.collected_fen for person in self._data.people)
        totals: list[Cell] = [len(self._data.lines), *map(decimal_yuan, (*sums, sums.total_fen, counted))]
        for column, total in enumerate(totals, 2):
            self._cells.write_formula(sheet, end, column, column_sum(FIRST_ROW, end, column), total)
        self._cells.write_note(sheet, end + 2, words.figures_note(), len(_TEAM))
        self._sign(sheet, end + 4, words.team_signatures(), (0, 4, 7), len(_TEAM))

    def write_person(self, sheet: Worksheet, person: StaffStatement) -> None:
        """The entries of one person, with what they come to after each, and by kind."""
        count = len(_PERSON)
        end = self._begin(sheet, words.heading(self._data, person), _PERSON, len(person.lines))
        if not person.lines:
            self._cells.write(sheet, FIRST_ROW, 0, words.nothing(self._data), "text")
        for row, (line, running) in enumerate(zip(person.lines, person.running_fen, strict=True), FIRST_ROW):
            self._write_line(sheet, row, line)
            before = "" if row == FIRST_ROW else f"{xl_rowcol_to_cell(row - 1, _RUNNING_AT)}+"
            formula = f"={before}{xl_rowcol_to_cell(row, _AMOUNT_AT)}"
            self._cells.write_formula(sheet, row, _RUNNING_AT, formula, decimal_yuan(running), plain=True)
        self._cells.write_total_label(sheet, end, count)
        total, collected = decimal_yuan(person.sums.total_fen), decimal_yuan(person.collected_fen)
        self._cells.write_formula(sheet, end, _AMOUNT_AT, column_sum(FIRST_ROW, end, _AMOUNT_AT), total)
        self._cells.write_formula(sheet, end, _FUND_AT, column_sum(FIRST_ROW, end, _FUND_AT), collected)
        row = self._write_kinds(sheet, end + 2, end, person)
        row = self._write_appeals(sheet, row + 1, person)
        notes = [words.entries_words(self._data, person), words.carried(person), words.figures_note()]
        self._cells.write_note(sheet, row, "\n".join(filter(None, notes)), count, height=56)
        self._sign(sheet, row + 2, words.signatures(), (0, 5, 7), count)

    def write_fund(self, sheet: Worksheet, fund: FundStatement) -> None:
        """What came in and went out, with the balance after each."""
        title = "  ".join((translate("LedgerPaper", "Department fund"), fund.month))
        end = self._begin(sheet, title, _FUND, len(fund.movements) + 1)
        for column, part in enumerate(_FUND):
            self._cells.write(sheet, FIRST_ROW, column, None, part.look)
        self._cells.write(sheet, FIRST_ROW, 0, translate("LedgerPaper", "Opening"), "text", bold=True)
        self._cells.write(sheet, FIRST_ROW, _BALANCE_AT, decimal_yuan(fund.opening_fen), "yuan", bold=True)
        for row, one in enumerate(fund.movements, FIRST_ROW + 1):
            values: list[Cell] = [one.movement_no, one.moved_on, fund_chip(one.kind).text, one.person]
            values += [words.movement_words(one), *_in_and_out(one.amount_fen), None]
            self._cells.write_row(sheet, row, _FUND, values)
            above, income, spent = (
                xl_rowcol_to_cell(row - (at == _BALANCE_AT), at) for at in (_BALANCE_AT, _IN_AT, _OUT_AT)
            )
            self._cells.write_formula(
                sheet, row, _BALANCE_AT, f"={above}+{income}-{spent}", decimal_yuan(one.balance_fen), plain=True
            )
        self._cells.write_total_label(sheet, end, len(_FUND))
        for column, fen in ((_IN_AT, fund.in_fen), (_OUT_AT, fund.out_fen)):
            self._cells.write_formula(sheet, end, column, column_sum(FIRST_ROW, end, column), decimal_yuan(fen))
        last = f"={xl_rowcol_to_cell(end - 1, _BALANCE_AT)}"
        self._cells.write_formula(sheet, end, _BALANCE_AT, last, decimal_yuan(fund.closing_fen))
        self._sign(sheet, end + 3, words.team_signatures(), (0, 4, 5), len(_FUND))

    # Rows.

    def _write_person_row(self, sheet: Worksheet, row: int, name: str, person: StaffStatement) -> None:
        there, end = in_sheet(name), table_end(len(person.lines))
        self._cells.write(sheet, row, 0, person.staff_no, "identifier")
        self._cells.write(sheet, row, 1, person.name, "text")
        counted = f"=COUNT({there}{_range(1, end)})"
        self._cells.write_formula(sheet, row, 2, counted, len(person.lines), plain=True)
        for column, (kind, fen) in enumerate(zip(_KINDS, person.sums, strict=True), 3):
            formula = _sum_of_kind(kind, end, there)
            self._cells.write_formula(sheet, row, column, formula, decimal_yuan(fen), plain=True)
        total = f"=SUM({xl_rowcol_to_cell(row, 3)}:{xl_rowcol_to_cell(row, 6)})"
        self._cells.write_formula(sheet, row, 7, total, decimal_yuan(person.sums.total_fen), plain=True)
        fund = f"={there}{xl_rowcol_to_cell(end, _FUND_AT)}"
        self._cells.write_formula(sheet, row, 8, fund, decimal_yuan(person.collected_fen), plain=True)
        self._cells.write(sheet, row, 9, None, "text")

    def _write_line(self, sheet: Worksheet, row: int, line: PaperLine) -> None:
        entry = line.row
        values: list[Cell] = [entry.entry_no, entry.happened_on, kind_chip(entry.kind).text, entry.rule_name]
        values += [
            words.occurrence_words(line.row),
            entry.reason,
            words.source(line),
            decimal_yuan(entry.amount_fen),
            None,
        ]
        values += [_amount(line.collected_fen), "; ".join(words.remarks(line))]
        self._cells.write_row(sheet, row, _PERSON, values)

    def _write_kinds(self, sheet: Worksheet, top: int, end: int, person: StaffStatement) -> int:
        """What each kind comes to; the row after."""
        for row, (kind, fen) in enumerate(zip(_KINDS, person.sums, strict=True), top):
            self._cells.write(sheet, row, _AMOUNT_AT - 1, kind_chip(kind).text, "text")
            formula = _sum_of_kind(kind, end, "")
            self._cells.write_formula(sheet, row, _AMOUNT_AT, formula, decimal_yuan(fen), plain=True)
        return top + len(_KINDS)

    def _write_appeals(self, sheet: Worksheet, row: int, person: StaffStatement) -> int:
        """What was appealed, a line each; the row after."""
        told = words.appeal_rows(person, self._clock)
        if not told:
            return row
        sheet.write_string(row, 0, translate("LedgerPaper", "Appeals"), self._cells.made(bold=True))
        width = sum(column.width for column in _PERSON[1:])
        plain = self._cells.made(text_wrap=True)
        for place, (day, text) in enumerate(told, row + 1):
            sheet.write_string(place, 0, day, self._cells.made())
            sheet.merge_range(place, 1, place, len(_PERSON) - 1, "", plain)
            # The writer takes <r>…</r> for its own mark-up; no appeal begins with it, because its entry does.
            sheet.write_string(place, 1, text, plain)
            sheet.set_row(place, row_height([(text, width)]))
        return row + len(told) + 2

    # How a sheet begins and ends.

    def _begin(self, sheet: Worksheet, title: str, columns: tuple[PlainColumn, ...], rows: int) -> int:
        """Title, header and widths; the row of the totals, below at least one row."""
        self._cells.set_up(sheet, title, words.state_line(self._data, self._clock))
        titles = [translate("LedgerPaper", column.title) for column in columns]
        self._cells.begin_table(sheet, titles, [column.width for column in columns], frozen=2)
        return table_end(rows)

    def _sign(self, sheet: Worksheet, row: int, names: list[str], columns: tuple[int, ...], width: int) -> None:
        self._cells.write_signatures(sheet, row, names, columns)
        sheet.print_area(0, 0, row, width - 1)


def _in_and_out(fen: int) -> tuple[Cell, Cell]:
    return _amount(max(0, fen)), _amount(max(0, -fen))


def _amount(fen: int) -> Decimal | None:
    """An amount as a cell holds it; none where there is nothing."""
    return decimal_yuan(fen) if fen else None


def _range(column: int, end: int) -> str:
    name = xl_col_to_name(column)
    return f"${name}${FIRST_ROW + 1}:${name}${end}"


def _sum_of_kind(kind: EntryKind, end: int, sheet: str) -> str:
    """The sum of a kind in a person's sheet, whose totals stand in row ``end``."""
    return f'=SUMIF({sheet}{_range(_KIND_AT, end)},"{kind_chip(kind).text}",{sheet}{_range(_AMOUNT_AT, end)})'
