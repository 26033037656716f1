"""Lists on paper: texts as typed, rare characters drawn, long remarks over pages."""

from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.sheets.pdf import missing_characters, numbered_canvas, write_list_pdf

NOTES: Listing[str] = Listing(
    "notes",
    "Test",
    "备注",
    (
        Column("note", "备注", lambda r: r, width=300),
        Column("no", "No.", lambda r: "3001000000000000100", Kind.IDENTIFIER),
    ),
)


def pages(path: Path) -> list[str]:
    """The text of each page, as a reader program finds it."""
    document = pypdfium2.PdfDocument(path)
    return [document[number].get_textpage().get_text_bounded() for number in range(len(document))]


@pytest.mark.parametrize(
    "text",
    ["<img src='file:///etc/passwd'>", "<para>x</para> &amp; <b>", "王𠮷㛃，第5号", "第一行", "￥1,234.50", "]]>"],
)
def test_texts_print_as_typed(tmp_path: Path, text: str) -> None:
    write_list_pdf(tmp_path / "t.pdf", NOTES, [text], Clock())
    (page,) = pages(tmp_path / "t.pdf")
    assert text in page.replace("\r\n", "\n")
    assert "3001000000000000100" in page


def test_the_header_stands_on_every_page_with_its_number(tmp_path: Path) -> None:
    write_list_pdf(tmp_path / "t.pdf", NOTES, [f"第{number}行" for number in range(150)], Clock())
    found = pages(tmp_path / "t.pdf")
    assert len(found) > 1
    for number, page in enumerate(found, 1):
        assert "No." in page
        assert f"{number}" in page.splitlines()[-1] and f"{len(found)}" in page.splitlines()[-1]
    assert all(any(f"第{number}行" in page for page in found) for number in range(150))


def test_a_remark_taller_than_a_page(tmp_path: Path) -> None:
    remark = "".join(f"句{number}。" for number in range(3000))
    write_list_pdf(tmp_path / "t.pdf", NOTES, [remark, "后面"], Clock())
    found = "".join(pages(tmp_path / "t.pdf")).replace("\r\n", "")
    assert "句2999。" in found and "后面" in found


@pytest.mark.parametrize("text", ["\x00\x01\x0b\x0c\x1c\x85", "a\r\nb\tc", "\u202e\u200b", " ", ""])
def test_odd_characters_do_not_stop_it(tmp_path: Path, text: str) -> None:
    write_list_pdf(tmp_path / "t.pdf", NOTES, [text, text + "<", "长" * 100 + text], Clock())
    assert "3001000000000000100" in pages(tmp_path / "t.pdf")[0]


def test_characters_of_names_are_there_and_others_are_told(tmp_path: Path) -> None:
    assert missing_characters("张𠮷㛃㙍䶮𬭎𫍽￥①“”·\n ") == set()
    assert missing_characters("好😀") == {"😀"}
    write_list_pdf(tmp_path / "t.pdf", NOTES, ["好😀"], Clock())
    assert "好[U+1F600]" in pages(tmp_path / "t.pdf")[0]


def test_the_head_of_a_page_is_drawn_as_its_texts_are(tmp_path: Path) -> None:
    canvas = numbered_canvas("供应商 𠮷😀 <b>", "2026-11-23")(str(tmp_path / "t.pdf"), pagesize=A4)
    canvas.drawString(100, 100, "x")
    canvas.showPage()
    canvas.save()
    (page,) = pages(tmp_path / "t.pdf")
    assert "供应商 𠮷[U+1F600] <b>" in page
