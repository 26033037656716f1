"""The statement of a month as one workbook: the team, the fund, and a sheet for each person."""

from pathlib import Path

from xlsxwriter import Workbook

from shopdesk.core.clock import Clock
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.ledger.papers import statement_words as words
from shopdesk.ledger.papers.statement import TeamStatement
from shopdesk.ledger.papers.statement_sheets import StatementSheets
from shopdesk.sheets.paper_workbook import Cells, paper_workbook, sheet_names


def write_statement_workbook(path: Path, data: TeamStatement, clock: Clock, progress: Progress | None = None) -> None:
    """Write the workbook of a statement, whole or not at all; raises OSError and Cancelled."""
    with paper_workbook(path, words.file_name(data)) as book:
        _write(book, data, clock, progress or Progress())


def _write(book: Workbook, data: TeamStatement, clock: Clock, progress: Progress) -> None:
    sheets = StatementSheets(Cells(book), data, clock)
    team, fund = translate("LedgerPaper", "Team"), translate("LedgerPaper", "Department fund")
    names = sheet_names([f"{person.staff_no} {person.name}" for person in data.people], team, fund)
    if data.is_team:
        sheets.write_team(book.add_worksheet(team), names)
    if data.fund is not None:
        sheets.write_fund(book.add_worksheet(fund), data.fund)
    for place, (name, person) in enumerate(zip(names, data.people, strict=True)):
        progress.step(place, len(names))
        sheets.write_person(book.add_worksheet(name), person)
    if not book.worksheets():  # slips of a month in which nobody got anything
        sheets.write_team(book.add_worksheet(team), names)
    progress.step(len(names), len(names))
