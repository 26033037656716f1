"""Sheets on paper, as a picture and as text: everything as typed, nothing lost, nothing beyond the edge."""

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from shopdesk.confirmations import service, store
from shopdesk.confirmations.exports import (
    SheetPage,
    missing_in,
    page_of,
    pages_of,
    pages_of_orders,
    sheet_png,
    sheet_text,
    sheets_pdf,
)
from shopdesk.confirmations.model import SheetState
from shopdesk.confirmations.service import SheetDraft, SheetLineDraft, version_differences
from shopdesk.confirmations.store import SheetFilter
from shopdesk.core.errors import UserError
from tests.confirmations.scene import Scene, page, with_line

A5, A4 = (420, 595), (595, 842)
HOSTILE = ["<img src='file:///etc/passwd'>", "<para>x</para> &amp; <b>", "{shop} %s ]]>", "=1+1", "王𠮷㛃𡈽"]


def texts(pdf: bytes) -> list[str]:
    """The text of each page, as a reader program finds it, without its line breaks."""
    document = pypdfium2.PdfDocument(pdf)
    return ["".join(document[n].get_textpage().get_text_bounded().split()) for n in range(len(document))]


def sizes(pdf: bytes) -> set[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    return {(round(document[n].get_width()), round(document[n].get_height())) for n in range(len(document))}


def assert_nothing_beyond_the_edge(pdf: bytes, margin: int = 14) -> None:
    """Every page, and every half of one, is white along its edges, in points, but for the line to cut along."""
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        picture = ImageChops.invert(document[number].render(scale=1).to_pil().convert("L"))
        width, height = picture.size
        halves = 2 if height > 700 else 1
        for half in range(halves):
            top, bottom = height * half // halves, height * (half + 1) // halves
            part = picture.crop((0, top + 2 * half, width, bottom - 2 * (halves - 1 - half)))
            drawn = part.getbbox()
            if drawn is not None:  # the second half of the last page may be empty
                assert drawn[0] >= margin and drawn[1] >= margin
                assert part.width - drawn[2] >= margin and part.height - drawn[3] >= margin
        found = document[number].get_textpage()
        for left, bottom, right, top in (found.get_rect(place) for place in range(found.count_rects())):
            assert left >= margin and bottom >= margin and right <= width - margin and top <= height - margin


def told(before: SheetPage, **fields: object) -> SheetPage:
    """The next version of a page."""
    after = before._replace(version=before.version + 1, **fields)  # pyright: ignore[reportArgumentType]
    old, new = (
        SheetDraft(one.contact, one.phone, one.address, one.courier, one.remark, one.lines) for one in (before, after)
    )
    return after._replace(changes=tuple(version_differences(old, new)))


def values(one: SheetPage) -> list[str]:
    found = [one.shop, one.order_no, one.customer, one.contact, one.phone, one.address, one.courier, one.remark]
    for line in one.lines:
        found += [line.style_no, line.title, line.colour, line.size, str(line.quantity)]
    return ["".join(value.split()) for value in found]


@pytest.mark.parametrize("paper", ["A5", "A4"])
def test_all_nine_fields_stand_on_the_sheet(paper: str) -> None:
    (found,) = texts(sheets_pdf([page()], paper))  # pyright: ignore[reportArgumentType]
    for value in values(page()):
        assert value in found
    for label in ("Styleno.", "Contact", "Size", "Phone", "Colour", "Courier", "Quantity", "Address", "Remark"):
        assert label in found
    assert "Version1" in found and "Tobeconfirmed" in found and "Pleasecheckeverything" in found


@pytest.mark.language("zh_CN")
def test_the_sheet_speaks_chinese() -> None:
    (found,) = texts(sheets_pdf([page()], "A5"))
    for label in ("订单确认表", "货号", "联系人", "尺码", "联系电话", "颜色", "物流方式", "数量", "收货地址", "备注"):
        assert label in found


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_of_customers_print_as_typed(text: str) -> None:
    line = SheetLineDraft(None, text, text, text, text)
    one = page(
        contact=text, phone=text, address=text, courier=text, remark=text, customer=text, shop=text, lines=(line,)
    )
    two = told(one, remark=text + "2", lines=(line._replace(size=text + "3"),))
    for paper in ("A5", "A4"):
        for found in texts(sheets_pdf([one, two], paper)):
            assert "".join(text.split()) in found
    assert text in sheet_text(two)
    assert Image.open(BytesIO(sheet_png(two, 1))).width == A5[0]


@pytest.mark.parametrize(("number", "a5", "a4"), [(1, 1, 1), (2, 2, 1), (3, 3, 2), (5, 5, 3)])
def test_one_sheet_per_a5_page_and_two_per_a4_page(number: int, a5: int, a4: int) -> None:
    pages = [page(order_no=f"300100000000000010{place}") for place in range(number)]
    on_a5, on_a4 = sheets_pdf(pages, "A5"), sheets_pdf(pages, "A4")
    assert (len(texts(on_a5)), sizes(on_a5)) == (a5, {A5})
    assert (len(texts(on_a4)), sizes(on_a4)) == (a4, {A4})
    for place, found in enumerate(texts(on_a5)):
        assert pages[place].order_no in found


def test_more_goods_than_fit_go_on_behind_with_the_head_again() -> None:
    lines = tuple(SheetLineDraft(n, f"MY-{n:04d}", "法式连衣裙", "红色", "M", n) for n in range(1, 61))
    pdf = sheets_pdf([page(lines=lines)], "A5")
    found = texts(pdf)
    assert len(found) > 2
    for number, one in enumerate(found, 1):
        assert "3001000000000000100" in one
        assert f"Page{number}of{len(found)}" in one
    assert all("Styleno." in one for one in found if "MY-" in one)
    together = "".join(found)
    assert [n for n in range(1, 61) if f"MY-{n:04d}" not in together] == []
    assert "Pleasecheck" in found[-1] and "Remark" in found[-1]
    assert_nothing_beyond_the_edge(pdf)


def test_a_remark_longer_than_a_page_is_there_to_its_end() -> None:
    remark = "".join(f"第{n}句，" for n in range(700))
    for paper in ("A5", "A4"):
        pdf = sheets_pdf([page(remark=remark)], paper)
        assert "第699句，" in "".join(texts(pdf))
        assert_nothing_beyond_the_edge(pdf)


def test_what_a_version_changed_stands_on_it() -> None:
    lines = (page().lines[0]._replace(size="L"), page().lines[1])
    (found,) = texts(sheets_pdf([told(page(), lines=lines, phone="13900139000")], "A5"))
    assert "Version2,changed:MY-2601SizeM→LPhone13800138000→13900139000" in found
    only = told(page(lines=page().lines[:1]), lines=(page().lines[0]._replace(size="L"),))
    assert "Version2,changed:SizeM→L" in texts(sheets_pdf([only], "A5"))[0]


def test_a_later_version_tells_what_those_before_it_changed(scene: Scene) -> None:
    sheet = scene.sent()
    scene.change(sheet, lines=with_line(scene.facts(sheet).current.draft, 0, size="L"))
    scene.do(service.send_sheets, [sheet])
    scene.change(sheet, phone="13900139000")
    (third,) = scene.ask(pages_of, [sheet])
    two, three = "Version 2, changed: MY-2601 Size M → L", "Version 3, changed: Phone 13800138000 → 13900139000"
    assert f"{two}\n{three}" in sheet_text(third)
    (found,) = texts(sheets_pdf([third], "A4"))
    assert "".join((two + three).split()) in found
    first, second = (page_of(scene.facts(sheet), number) for number in (1, 2))
    assert "changed" not in texts(sheets_pdf([first], "A5"))[0]
    assert sheet_text(second).count("changed:") == 1
    assert second.closing == "This sheet is no longer valid." and third.state is SheetState.CHANGE_REQUESTED


def test_rows_added_and_taken_out_are_told() -> None:
    gift = SheetLineDraft(None, title="赠品丝巾")
    after = told(page(), lines=(page().lines[0], gift))
    assert "added: 赠品丝巾 ×1; taken out: MY-2602 高腰直筒牛仔裤 深蓝 28 ×2" in after.changes_text


def test_the_highlight_is_seen() -> None:
    lines = (page().lines[0]._replace(size="L"), page().lines[1])
    plain = page(lines=lines)
    changed = told(page(), lines=lines)._replace(version=1)
    colours = [{colour for _, colour in Image.open(BytesIO(sheet_png(one, 1))).getcolors(99_999) or ()}
               for one in (plain, changed)]  # fmt: skip
    soft = (0xFF, 0xF3, 0xE0)
    assert [soft in found for found in colours] == [False, True]


def test_characters_no_font_has_are_reported_and_printed_by_number() -> None:
    strange = page(contact="王\U0001f600\ue000", order_no="1")
    assert missing_in([strange, page(order_no="2")]) == {"1": {"\U0001f600", "\ue000"}}
    (found,) = texts(sheets_pdf([strange], "A5"))
    assert "王[U+1F600][U+E000]" in found


def test_nothing_to_print_is_refused() -> None:
    with pytest.raises(UserError):
        sheets_pdf([], "A5")


def test_the_picture_is_as_high_as_the_sheet_needs() -> None:
    short, long = (Image.open(BytesIO(sheet_png(page(lines=page().lines * times), 2))) for times in (1, 20))
    assert short.width == long.width == 840
    assert short.height < 2 * 500 and long.height > 2 * 1000
    for picture in (short, long):
        drawn = ImageChops.invert(picture.convert("L")).getbbox()
        assert drawn is not None
        left, top, right, bottom = drawn
        assert min(left, top, picture.width - right, picture.height - bottom) > 40
        assert picture.height - bottom < 80


def test_a_picture_of_a_huge_sheet_stays_one() -> None:
    picture = Image.open(BytesIO(sheet_png(page(lines=page().lines * 500), 3)))
    assert picture.width * picture.height < 41_000_000


def test_the_text_says_all_of_it() -> None:
    lines = (page().lines[0]._replace(size="L"), page().lines[1])
    text = sheet_text(told(page(), lines=lines))
    for value in values(page(lines=lines)):
        assert value in "".join(text.split())
    assert "Version 2, changed: MY-2601 Size M → L" in text
    assert text.endswith("We ship what is confirmed here.")


def test_what_is_missing_is_asked_for_until_the_buyer_has_confirmed() -> None:
    assert "Phone: (please tell us)" in sheet_text(page(phone=""))
    assert "Phone: —" in sheet_text(page(phone="", state=SheetState.CONFIRMED))
    assert "Courier: —" in sheet_text(page(courier=""))


@settings(max_examples=30)
@given(st.lists(st.text(max_size=300), min_size=6, max_size=6), st.integers(1, 12))
def test_any_text_can_be_drawn(words: list[str], rows: int) -> None:
    line = SheetLineDraft(None, words[0][:100], words[1], words[2][:100], words[3][:100], rows)
    one = page(contact=words[4][:200], address=words[5], remark=words[1], lines=(line,) * rows)
    for paper in ("A5", "A4"):
        assert_nothing_beyond_the_edge(sheets_pdf([one], paper))
    sheet_text(one)


def test_pages_come_out_of_sheets_in_their_order(scene: Scene) -> None:
    one, two = scene.sheet(), scene.sent()
    scene.change(two, lines=with_line(scene.facts(two).current.draft, 0, size="L"))
    pages = scene.ask(pages_of, [two, one])
    assert [(found.order_no, found.version, found.state) for found in pages] == [
        ("3001000000000000102", 2, SheetState.CHANGE_REQUESTED),
        ("3001000000000000101", 1, SheetState.DRAFT),
    ]
    assert pages[0].changes_text == "Version 2, changed: MY-2601 Size M → L"


def test_pages_of_orders_store_no_sheet(scene: Scene) -> None:
    with_sheet = scene.facts(scene.sent()).order.id
    without = scene.order()
    pages = scene.ask(pages_of_orders, [without, with_sheet])
    assert [found.state for found in pages] == [SheetState.DRAFT, SheetState.SENT]
    assert len(scene.ask(store.list_sheet_ids, SheetFilter())) == 1
    assert scene.ask(service.sheet_of_order, without) is None
