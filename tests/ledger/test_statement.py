"""What a statement says: sums by kind, whose entries, what stays the same in a closed month."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopdesk.core.errors import UserError
from shopdesk.ledger import service
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.model import LedgerEntry
from shopdesk.ledger.papers.statement import KindSums, StaffStatement, TeamStatement
from tests.ledger.paper_scene import ODD_NAME, PaperScene


@pytest.fixture
def papers(tmp_path: Path, empty_database: Path) -> Iterator[PaperScene]:
    opened = PaperScene(tmp_path, empty_database)
    yield opened
    opened.close()


def person(data: TeamStatement, name: str) -> StaffStatement:
    return next(one for one in data.people if one.name == name)


def test_sums_by_kind_are_those_worked_out_by_hand(papers: PaperScene) -> None:
    data = papers.statement()
    assert [one.staff_no for one in data.people] == ["2", "5", "12"]
    assert person(data, "周敏").sums == KindSums(penalties_fen=-7_000)
    # The reversal takes the penalty back.
    assert person(data, "李静").sums == KindSums(bonuses_fen=5_000, commission_fen=123_456)
    assert person(data, ODD_NAME).sums.total_fen == -250
    assert data.sums.total_fen == 121_206 == sum(one.sums.total_fen for one in data.people)
    assert person(data, "李静").running_fen == [5_000, 128_456, 126_456, 128_456]


def test_a_month_shows_what_is_booked_in_it_and_names_what_is_late(papers: PaperScene) -> None:
    own = person(papers.statement(), "周敏")
    assert [line.row.entry_no for line in own.late_lines] == [papers.late.entry_no]
    assert own.collected_fen == 3_000
    assert [appeal.reason for appeal in own.appeals] == ["当天仓库只有一人"]
    assert [line.row.entry_no for line in papers.statement("2026-10").lines] == [papers.october.entry_no]


def test_the_fund_goes_from_month_to_month(papers: PaperScene) -> None:
    october, november = papers.statement("2026-10").fund, papers.statement().fund
    assert october is not None and november is not None
    assert (october.opening_fen, october.closing_fen) == (0, 1_000)
    assert (november.opening_fen, november.in_fen, november.out_fen) == (1_000, 23_000, 8_800)
    assert november.closing_fen == 15_200
    assert november.movements[-1].balance_fen == november.closing_fen


def test_a_closed_month_says_the_same_for_ever(papers: PaperScene) -> None:
    papers.on(date(2026, 12, 1))
    papers.do(service.close_month, "2026-11", "")
    before = papers.statement()
    assert before.closed is not None and before.mark.entries == 9
    papers.by_hand(9_900, name="周敏", on=date(2026, 11, 20))
    papers.do(collect_fines, [papers.long.id], papers.today, "")
    after = papers.statement()
    with papers.database.read() as session:
        last_hash = session.get_one(LedgerEntry, 9).hash
    assert (after.sums, after.mark, after.fund) == (before.sums, before.mark, before.fund)
    assert [one.collected_fen for one in after.people] == [one.collected_fen for one in before.people]
    assert after.mark.mark == last_hash[: len(after.mark.mark)]


def test_colleagues_see_their_own_statement_only(papers: PaperScene) -> None:
    own = papers.statement(by="周敏")
    assert [one.name for one in own.people] == ["周敏"]
    assert own.fund is None and not own.is_team
    assert papers.statement(name="周敏", by="周敏").sums == own.sums
    with pytest.raises(UserError, match="your own statement"):
        papers.statement(name="李静", by="周敏")
    assert papers.statement(name="李静", by="陈明").sums.total_fen == 128_456  # finance answers for it


def test_somebody_without_entries_gets_an_empty_statement(papers: PaperScene) -> None:
    data = papers.statement(name="孙悦")
    assert [(one.name, one.lines) for one in data.people] == [("孙悦", ())]


def test_no_month_is_refused(papers: PaperScene) -> None:
    with pytest.raises(UserError, match="not a month"):
        papers.statement("2026-13")
