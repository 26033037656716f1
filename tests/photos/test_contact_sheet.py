"""Photos on paper: every one with its words, escaped, in fonts that have them; long ones whole."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.photos import service, store
from shopdesk.photos.copies.contact_sheet import LAYOUTS, Captions, ContactSheet, contact_sheet_pdf
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from tests.photos import places
from tests.shop_folder import NOW, ShopFolder

CLOCK = Clock(now=lambda: NOW)


def archived(shop: ShopFolder, archive: PhotoArchive, path: Path, customer: str, note: str = "") -> PhotoRow:
    done = shop.do(service.archive_photos, archive, [path], customer, note=note).archived[0]
    return shop.ask(store.list_photo_rows, [done.photo_id])[done.photo_id]


@pytest.fixture
def rows(shop: ShopFolder, archive: PhotoArchive, tmp_path: Path) -> list[PhotoRow]:
    """Seven photos, the first with a note that looks like markup, all from a phone that knows where it is."""
    made = []
    for number in range(7):
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(places.jpeg(places.exif(), places.XMP, size=(160 + number, 120)))
        note = "<b>破洞</b> & <img src='x'/> 𠮷" if not number else ""
        made.append(archived(shop, archive, path, f"客户{number}", note))
    return made


def texts(sheet: ContactSheet) -> list[str]:
    document = pypdfium2.PdfDocument(sheet.pdf)
    return [document[number].get_textpage().get_text_bounded() for number in range(len(document))]


@pytest.mark.parametrize(("per_page", "pages"), [(1, 7), (2, 4), (6, 2), (12, 1)])
def test_so_many_on_each_page(rows: list[PhotoRow], archive: PhotoArchive, per_page: int, pages: int) -> None:
    sheet = contact_sheet_pdf(rows, archive, CLOCK, per_page)
    found = texts(sheet)
    assert len(found) == pages
    whole = "".join(found)
    for row in rows:
        assert row.customer_name in whole
        assert row.path.split("/")[1] in whole
    assert f"Page {pages} of {pages}" in found[-1]
    assert (sheet.unreadable, sheet.missing) == ([], {})


def test_a_note_is_printed_as_typed(rows: list[PhotoRow], archive: PhotoArchive) -> None:
    assert "<b>破洞</b> & <img src='x'/> 𠮷" in texts(contact_sheet_pdf(rows[:1], archive, CLOCK, 1))[0]


def test_no_page_tells_where_a_photo_was_taken(rows: list[PhotoRow], archive: PhotoArchive) -> None:
    pdf = contact_sheet_pdf(rows, archive, CLOCK, 2).pdf
    document = pypdfium2.PdfDocument(pdf)
    pictures = [one for page in document for one in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])]
    assert len(pictures) == 7
    for picture in pictures:
        stream = io.BytesIO()
        assert isinstance(picture, pypdfium2.PdfImage)
        picture.extract(stream)
        with Image.open(stream) as drawn:
            assert not drawn.getexif() and not drawn.info.get("xmp") and not drawn.info.get("comment")


def test_only_what_is_wanted_stands_below(rows: list[PhotoRow], archive: PhotoArchive) -> None:
    (page,) = texts(contact_sheet_pdf(rows[:1], archive, CLOCK, 6, Captions(customer=False, note=False)))
    assert "客户0_20261122_01.jpg" in page and "破洞" not in page
    assert "客户0\r\n" not in page and "2026-10-03 14:22" in page


def test_a_lying_photo_alone_lies_and_a_long_screenshot_goes_on(
    rows: list[PhotoRow], shop: ShopFolder, archive: PhotoArchive, tmp_path: Path
) -> None:
    path = tmp_path / "long.png"
    Image.new("RGB", (100, 600), "white").save(path)
    long = archived(shop, archive, path, "长图")
    document = pypdfium2.PdfDocument(contact_sheet_pdf([rows[0], long], archive, CLOCK, 1).pdf)
    sizes = [document.get_page_size(number) for number in range(len(document))]
    assert [width > height for width, height in sizes] == [True, False, False, False, False]
    assert "4/4" in document[4].get_textpage().get_text_bounded()
    # Every part of it is as large as the others.
    drawn = [next(iter(page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))) for page in list(document)[1:]]
    widths = [right - left for left, _bottom, right, _top in (one.get_bounds() for one in drawn)]
    assert max(widths) < 1.1 * min(widths)
    (page,) = texts(contact_sheet_pdf([long], archive, CLOCK, 6))
    assert "upper part" in page


def test_a_missing_file_is_told_and_leaves_its_place(rows: list[PhotoRow], archive: PhotoArchive) -> None:
    archive.path_of(rows[1].path).unlink()
    archive.path_of(rows[2].path).write_bytes(b"no picture")
    sheet = contact_sheet_pdf(rows[:3], archive, CLOCK, 6)
    assert sheet.unreadable == [row.path.split("/")[1] for row in rows[1:3]]
    assert texts(sheet)[0].count("This file cannot be read.") == 2


def test_characters_no_font_has_are_named(rows: list[PhotoRow], archive: PhotoArchive) -> None:
    sheet = contact_sheet_pdf([rows[0]._replace(customer_name="鱼\U0001f41f")], archive, CLOCK, 6)
    assert sheet.missing == {"鱼\U0001f41f": {"\U0001f41f"}}
    assert "[U+1F41F]" in texts(sheet)[0]


def test_none_and_too_many_are_refused(rows: list[PhotoRow], archive: PhotoArchive) -> None:
    with pytest.raises(UserError, match="no photos"):
        contact_sheet_pdf([], archive, CLOCK)
    with pytest.raises(UserError, match="too many"):
        contact_sheet_pdf(rows[:1] * (LAYOUTS[1].most + 1), archive, CLOCK, 1)


def test_a_very_long_note_is_cut_and_the_page_stays_in_order(rows: list[PhotoRow], archive: PhotoArchive) -> None:
    (page,) = texts(contact_sheet_pdf([row._replace(note="很长的备注" * 900) for row in rows[:6]], archive, CLOCK, 6))
    assert page.count("…") == 6
    assert "Page 1 of 1" in page
