"""Notices to put up: what is published of whom, and how it leaves."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from shopdesk.core.errors import UserError
from shopdesk.core.paths import DataFolder
from shopdesk.ledger.papers.notice import NoticeDraft, NoticeKind, why_not_publish
from shopdesk.ledger.papers.notice_pdf import notice_pdf, notice_png
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from tests.ledger.paper_scene import ODD_NAME, PaperScene

NOVEMBER = NoticeDraft(month="2026-11")
FUND = NoticeDraft(NoticeKind.FUND, "2026-11")


@pytest.fixture
def papers(tmp_path: Path, empty_database: Path) -> Iterator[PaperScene]:
    opened = PaperScene(tmp_path, empty_database)
    yield opened
    opened.close()


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_range().replace("\r\n", "") for page in document)
    finally:
        document.close()


def told(papers: PaperScene, draft: NoticeDraft) -> str:
    return words(notice_pdf(papers.notice(draft)))


def test_rewards_and_fines_that_stand_are_published_and_nothing_else(papers: PaperScene) -> None:
    made = papers.notice(NOVEMBER).entries
    assert made is not None
    assert [one.row.id for one in made.bonuses] == [papers.bonus.id]
    assert [one.row.id for one in made.penalties] == [papers.late.id, papers.appealed.id, papers.long.id]
    assert made.left_out == 4  # commission, adjustment, what was reversed and its reversal
    page = told(papers, NOVEMBER)
    assert "1,234.56" not in page and "回复超时" not in page and ODD_NAME not in page
    for text in ("李静", "￥50.00", "周敏", "￥70.00", "连续三个月无差评", "an appeal is open"):
        assert text in page


def test_what_is_not_wanted_is_left_out(papers: PaperScene) -> None:
    page = told(papers, NOVEMBER._replace(with_amounts=False, with_reasons=False, by_staff_no=True))
    assert "￥" not in page and "连续三个月" not in page and "周敏" not in page
    assert "No. 5" in page and "发错货" in page


def test_the_words_are_those_typed(papers: PaperScene) -> None:
    draft = NOVEMBER._replace(
        title="<b>十一月</b>奖惩", closing="有异议请申诉 & 说明", publisher="客服部", published_on=date(2026, 11, 30)
    )
    page = told(papers, draft)
    for text in ("<b>十一月</b>奖惩", "有异议请申诉 & 说明", "客服部", "2026-11-30"):
        assert text in page


def test_some_entries_alone_are_published(papers: PaperScene) -> None:
    made = papers.notice(NoticeDraft(entry_ids=(papers.bonus.id, papers.october.id))).entries
    assert made is not None and [one.row.id for one in made.lines] == [papers.bonus.id, papers.october.id]
    with pytest.raises(UserError, match="no reward and no fine"):
        papers.notice(NoticeDraft(entry_ids=(papers.wrong.id,)))


def test_colleagues_do_not_publish_what_others_are_fined(papers: PaperScene) -> None:
    with pytest.raises(UserError, match="published by those"):
        papers.notice(NOVEMBER, by="周敏")
    assert papers.ask(why_not_publish, papers.people["周敏"], NoticeKind.FUND) == ""


def test_the_fund_is_told_with_what_came_and_went(papers: PaperScene) -> None:
    page = told(papers, FUND)
    for text in ("￥10.00", "￥230.00", "￥88.00", "￥152.00", "下午茶", "店铺补贴", "11/2026"):
        assert text in page


def test_who_paid_a_fine_is_told_to_who_may_see_it(papers: PaperScene) -> None:
    fund = papers.notice(FUND, by="李静").fund
    assert fund is not None
    assert "周敏" not in words(notice_pdf(papers.notice(FUND, by="李静")))
    assert fund.fund.closing_fen == 15_200


def test_receipts_are_shown_where_somebody_wants_them(papers: PaperScene, tmp_path: Path) -> None:
    archive = PhotoArchive(DataFolder(tmp_path / "photos"))
    receipt = tmp_path / "receipt.png"
    Image.new("RGB", (300, 400), "#cc8800").save(receipt)
    links = [("fund_movement", papers.spent)]
    with papers.database.write(papers.actor) as session:
        photos.archive_photos(session, papers.actor, archive, [receipt], "下午茶", links=links)
    made = papers.notice(FUND._replace(with_receipts=True))
    assert made.fund is not None and [one.movement_no for one in made.fund.receipts] == ["FD2611-0003"]
    drawn = Image.open(BytesIO(notice_png(notice_pdf(made, archive)))).convert("RGB").tobytes()
    colours = set(zip(drawn[::3], drawn[1::3], drawn[2::3], strict=True))
    assert any(abs(red - 0xCC) < 12 and abs(green - 0x88) < 12 and blue < 24 for red, green, blue in colours)
    without = words(notice_pdf(papers.notice(FUND)))
    assert "Receipts" not in without


def test_a_picture_has_all_pages_below_each_other(papers: PaperScene) -> None:
    one = Image.open(BytesIO(notice_png(notice_pdf(papers.notice(FUND)))))
    assert one.size == (1191, 1684)  # A4 at two pixels a point
    made = papers.notice(NOVEMBER)
    assert made.entries is not None
    long = made._replace(entries=made.entries._replace(penalties=made.entries.penalties[:1] * 60))
    two = Image.open(BytesIO(notice_png(notice_pdf(long))))
    assert two.width == one.width and two.height > one.height
    with pytest.raises(UserError, match="too many for one picture"):
        notice_png(notice_pdf(made._replace(entries=made.entries._replace(penalties=made.entries.penalties[:1] * 400))))


def test_a_row_goes_on_on_the_next_page_whole_and_the_head_stands_once_on_each(papers: PaperScene) -> None:
    for number in range(40):
        papers.by_hand(100, reason=f"第 {number} 条\n第二行\n第三行\n末行 {number}。")
    document = pypdfium2.PdfDocument(notice_pdf(papers.notice(NOVEMBER)))
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert len(pages) > 2
    for page in pages[1:]:
        assert page.count("What for") <= 1
    for number in range(40):
        assert [f"第 {number} 条" in page for page in pages] == [f"末行 {number}。" in page for page in pages]
