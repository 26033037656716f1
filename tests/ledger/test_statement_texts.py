"""Whatever people type, statements and notices are written, and say it as it was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from shopdesk.ledger.papers.notice import Notice, NoticeDraft
from shopdesk.ledger.papers.notice_pdf import notice_pdf
from shopdesk.ledger.papers.statement import StaffStatement, TeamStatement
from shopdesk.ledger.papers.statement_pdf import statement_pdf
from shopdesk.ledger.papers.statement_workbook import write_statement_workbook
from tests.ledger.paper_scene import PaperScene

TYPED = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60) | st.sampled_from(
    [
        "a\x01\x0b\x1fb",
        "\t",
        "=1+1",
        "<r>x</r>",
        "<b>",
        "&amp;",
        "'",
        "@cmd",
        "a" * 3_000,
        "无" * 1_500,
        "行\n行",
        "𠮷野家",
        "{name}",
        "%s",
    ]
)

NAMES = TYPED.map(lambda text: text[:50])  # a staff member's name is no longer


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Iterator[PaperScene]:
    opened = PaperScene(tmp_path_factory.mktemp("papers"), empty_database)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def statement(papers: PaperScene) -> TeamStatement:
    return papers.statement(name="李静")


@pytest.fixture(scope="module")
def made(papers: PaperScene) -> Notice:
    return papers.notice(NoticeDraft(month="2026-11"))


def renamed(data: TeamStatement, name: str, reason: str, source_no: str) -> TeamStatement:
    """The same statement with other words in it."""
    person: StaffStatement = data.people[0]
    line = person.lines[0]
    other = line._replace(row=line.row._replace(reason=reason, source_no=source_no))
    return data._replace(people=(person._replace(name=name, lines=(other, *person.lines[1:])),))


@settings(max_examples=25)
@given(NAMES, TYPED, TYPED)
def test_a_workbook_says_what_was_typed(
    papers: PaperScene, statement: TeamStatement, tmp_path_factory: pytest.TempPathFactory, name: str, reason: str,
    source_no: str,
) -> None:  # fmt: skip
    path = tmp_path_factory.mktemp("out") / "statement.xlsx"
    write_statement_workbook(path, renamed(statement, name, reason, source_no), papers.clock)
    sheet = load_workbook(path, data_only=True).worksheets[0]
    # What Excel has no character for is kept by its number, as Excel itself does.
    read = [unescape(str(sheet[cell].value)).rstrip() for cell in ("F4", "G4")]
    assert read == [reason.rstrip(), source_no.rstrip()]
    assert sheet["H4"].value == 50


@settings(max_examples=25)
@given(NAMES, TYPED, TYPED)
def test_pages_are_drawn_whatever_was_typed(
    papers: PaperScene, statement: TeamStatement, made: Notice, name: str, reason: str, closing: str
) -> None:
    assert statement_pdf(renamed(statement, name, reason, reason[:60]), papers.clock).startswith(b"%PDF")
    assert made.entries is not None
    line = made.entries.bonuses[0]
    other = line._replace(who=name, row=line.row._replace(reason=reason))
    draft = made.draft._replace(closing=closing, publisher=name)
    notice = made._replace(draft=draft, title=name, entries=made.entries._replace(bonuses=(other,)))
    assert notice_pdf(notice).startswith(b"%PDF")
