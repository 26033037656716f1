"""Statements read back from their files: every cell of the workbook, the words of the pages."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from shopdesk.core.errors import Cancelled
from shopdesk.core.progress import Progress
from shopdesk.ledger.papers.statement import TeamStatement
from shopdesk.ledger.papers.statement_pdf import write_statement_pdf
from shopdesk.ledger.papers.statement_workbook import write_statement_workbook
from tests.ledger.paper_scene import LONG_REASON, ODD_NAME, PaperScene

ODD_SHEET = '12 =SUM(A1) <img src="x">'


@pytest.fixture
def papers(tmp_path: Path, empty_database: Path) -> Iterator[PaperScene]:
    opened = PaperScene(tmp_path, empty_database)
    yield opened
    opened.close()


def books(papers: PaperScene, data: TeamStatement, folder: Path) -> tuple[Workbook, Workbook]:
    """The workbook with its formulas, and with the values they carry."""
    path = folder / "statement.xlsx"
    write_statement_workbook(path, data, papers.clock)
    return load_workbook(path), load_workbook(path, data_only=True)


def pages(papers: PaperScene, data: TeamStatement, folder: Path) -> list[str]:
    """The words of each page, without line breaks."""
    path = folder / "statement.pdf"
    write_statement_pdf(path, data, papers.clock)
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range().replace("\r\n", "") for page in document]
    finally:
        document.close()


def test_the_team_sheet_adds_up_what_the_sheets_of_people_hold(papers: PaperScene, tmp_path: Path) -> None:
    formulas, values = books(papers, papers.statement(), tmp_path)
    assert formulas.sheetnames == ["Team", "Department fund", "2 李静", "5 周敏", ODD_SHEET]
    told = [[cell.value for cell in row] for row in values["Team"].iter_rows(min_row=4, max_row=7, max_col=9)]
    assert told == [
        ["2", "李静", 4, 0, 50, 1234.56, 0, 1284.56, 0],
        ["5", "周敏", 3, -70, 0, 0, 0, -70, 30],
        ["12", ODD_NAME, 1, 0, 0, 0, -2.5, -2.5, 0],
        ["Total", None, 8, -70, 50, 1234.56, -2.5, 1212.06, 30],
    ]
    team = formulas["Team"]
    assert team["D5"].value == "=SUMIF('5 周敏'!$C$4:$C$6,\"Penalty\",'5 周敏'!$H$4:$H$6)"
    assert team["H5"].value == "=SUM(D5:G5)"
    assert team["H7"].value == "=SUM(H4:H6)"
    assert team["B6"].value == ODD_NAME and team["B6"].data_type == "s"  # a name is no formula


def test_a_sheet_of_a_person_says_why_and_runs_up(papers: PaperScene, tmp_path: Path) -> None:
    formulas, values = books(papers, papers.statement(), tmp_path)
    rows = [[cell.value for cell in row] for row in values["5 周敏"].iter_rows(min_row=4, max_row=7, max_col=11)]
    assert rows[0][2:5] == ["Penalty", "发错货", "time 2"]
    assert rows[0][6:10] == ["Wrong shipment WS2610-0002", -30, -30, 30]
    assert "counts in 2026-11" in str(rows[0][10])
    assert rows[2][5] == LONG_REASON
    assert [row[8] for row in rows[:3]] == [-30, -40, -70]
    assert rows[3][0] == "Total" and rows[3][7] == -70
    sheet = formulas["5 周敏"]
    assert (sheet["I4"].value, sheet["I5"].value, sheet["H7"].value) == ("=H4", "=I4+H5", "=SUM(H4:H6)")
    assert sheet.print_title_rows == "$1:$3"
    setup = sheet.page_setup
    assert (setup.orientation, setup.paperSize, setup.fitToHeight) == (
        "landscape",
        9,
        0,
    )  # A4, as many pages as it takes
    assert "&P" in str(sheet.oddFooter)
    assert any("当天仓库只有一人" in str(cell.value) for row in sheet.iter_rows() for cell in row)


def test_the_sheet_of_the_fund_begins_with_what_was_there(papers: PaperScene, tmp_path: Path) -> None:
    formulas, values = books(papers, papers.statement(), tmp_path)
    fund = values["Department fund"]
    told = [[row[at].value for at in (0, 5, 6, 7)] for row in fund.iter_rows(min_row=4, max_row=8)]
    assert told == [
        ["Opening", None, None, 10],
        ["FD2611-0001", 200, None, 210],
        ["FD2611-0002", 30, None, 240],
        ["FD2611-0003", None, 88, 152],
        ["Total", 230, 88, 152],
    ]
    assert formulas["Department fund"]["H5"].value == "=H4+F5-G5"


def test_slips_have_no_sums_of_others(papers: PaperScene, tmp_path: Path) -> None:
    formulas, _values = books(papers, papers.statement().slips(), tmp_path)
    assert formulas.sheetnames == ["2 李静", "5 周敏", ODD_SHEET]
    assert len(pages(papers, papers.statement().slips(), tmp_path)) == 3


def test_an_empty_month_is_a_file_that_says_so(papers: PaperScene, tmp_path: Path) -> None:
    formulas, _values = books(papers, papers.statement("2026-09"), tmp_path)
    assert formulas["Team"]["A4"].value == "Nothing was entered in 2026-09."
    assert "Nothing was entered in 2026-09." in pages(papers, papers.statement("2026-09").slips(), tmp_path)[0]


def test_each_person_has_a_page_that_can_be_handed_out(papers: PaperScene, tmp_path: Path) -> None:
    team, first, second, odd = pages(papers, papers.statement(), tmp_path)
    for words in ("1,212.06", "Department fund", "152.00", "周敏", "books up to entry 9"):
        assert words in team
    assert "No. 2 李静" in first and "周敏" not in first
    assert "reversed by LG2611-0007" in first
    assert "provisional: 2026-11 is not closed" in second
    for words in ("-70.00", "发错货", "Wrong shipment WS2610-0002", "当天仓库只有一人"):
        assert words in second
    assert LONG_REASON in second
    assert ODD_NAME in odd and "=1+1" in odd


def test_pages_are_found_by_name(papers: PaperScene, tmp_path: Path) -> None:
    pages(papers, papers.statement(), tmp_path)
    document = pypdfium2.PdfDocument(tmp_path / "statement.pdf")
    titles = [bookmark.get_title() for bookmark in document.get_toc()]
    document.close()
    assert titles == ["Team", "No. 2 李静", "No. 5 周敏", f"No. 12 {ODD_NAME}"]


def test_a_closed_month_names_who_closed_it_and_the_mark(papers: PaperScene, tmp_path: Path) -> None:
    data = papers.statement("2026-10")
    team = pages(papers, data, tmp_path)[0]
    assert "closed on 2026-11-02 by 王芳" in team
    assert f"books up to entry 1, mark {data.mark.mark}" in team


def test_many_people_and_lines_go_on_on_further_pages(papers: PaperScene, tmp_path: Path) -> None:
    data = papers.statement()
    busy = data.people[1]._replace(lines=data.people[1].lines * 40)
    others = [data.people[0]._replace(staff_no=str(number)) for number in range(1, 61)]
    crowd = data._replace(people=(*others, busy))
    told = pages(papers, crowd, tmp_path)
    assert len(told) > 65
    assert all("Running total" in page for page in told[-4:-1])  # the head of the table stands on every page
    _formulas, values = books(papers, crowd, tmp_path)
    assert values["Team"]["H65"].value == 74_273.6  # 60 × 1,284.56 − 40 × 70
    assert len(values.sheetnames) == 63


def test_a_stopped_statement_leaves_nothing_behind(papers: PaperScene, tmp_path: Path) -> None:
    progress = Progress()
    progress.stop()
    folder = tmp_path / "out"
    folder.mkdir()
    for write, name in ((write_statement_workbook, "a.xlsx"), (write_statement_pdf, "a.pdf")):
        with pytest.raises(Cancelled):
            write(folder / name, papers.statement(), papers.clock, progress)
    assert list(folder.iterdir()) == []
