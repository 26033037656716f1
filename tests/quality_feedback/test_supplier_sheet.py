"""The sheet for a supplier: which feedback stands on it, and what can be read back from its files."""

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from PIL import Image

from shopdesk.core.errors import UserError
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.quality_feedback import service, supplier_sheet
from shopdesk.quality_feedback.exports import write_feedback_photos, write_supplier_sheet
from shopdesk.quality_feedback.model import Defect
from shopdesk.quality_feedback.supplier_sheet import SupplierSheet
from tests.quality_feedback.factory import Factory


class Delivered:
    """A supplier with feedback: two of one style, one of another, one that was no defect."""

    def __init__(self, factory: Factory) -> None:
        self.factory, self.id = factory, factory.supplier()
        report = factory.report
        self.second = report("MY-2602", "=1+1", date(2026, 11, 20), supplier_id=self.id, quantity=2,
                             description="<b>面料</b> & 起球", defect=Defect.FABRIC)  # fmt: skip
        self.first = report("MY-2601", "甲", date(2026, 11, 2), supplier_id=self.id, description="袖口开线", batch="B1")
        self.third = report("MY-2601", "乙", date(2026, 10, 30), supplier_id=self.id)
        self.unfounded = report("MY-2601", "丙", date(2026, 11, 3), supplier_id=self.id)
        factory.step(service.close_feedback, self.unfounded, "没有问题")
        report("MY-2601", "丁", supplier_id=factory.supplier("别家"))
        for colour in ("red", "green"):
            factory.photo("quality_feedback", self.first, colour)
        factory.photo("quality_feedback", self.third, "blue", (300, 1500))

    def sheet(self, ids: list[int], **named: bool) -> SupplierSheet:
        return self.factory.ask(supplier_sheet.supplier_sheet, self.id, ids, **named)

    def everything(self, **named: bool) -> SupplierSheet:
        return self.sheet([self.third, self.first, self.second], **named)


@pytest.fixture
def delivered(factory: Factory) -> Delivered:
    return Delivered(factory)


def test_which_feedback_stands_on_it(delivered: Delivered) -> None:
    ask, one = delivered.factory.ask, delivered
    assert ask(supplier_sheet.waiting_ids, one.id) == []
    delivered.factory.do(service.verify_many, delivered.factory.seen(one.first, one.second))
    assert ask(supplier_sheet.waiting_ids, one.id) == [one.first, one.second]  # by style
    assert ask(supplier_sheet.ids_of_month, one.id, "2026-11") == [one.first, one.second]
    assert ask(supplier_sheet.ids_of_month, one.id, "2026-10") == [one.third]
    selected = [one.second, one.third, one.unfounded]
    assert ask(supplier_sheet.ids_among, one.id, selected) == [one.third, one.second]
    assert ask(supplier_sheet.sendable, [one.first, one.third]) == delivered.factory.seen(one.first)
    with pytest.raises(UserError):
        delivered.sheet([])


def test_the_workbook_says_what_was_reported(delivered: Delivered, tmp_path: Path) -> None:
    sheet = delivered.everything()
    written = write_supplier_sheet(tmp_path / "s.xlsx", sheet, delivered.factory.archive, delivered.factory.clock)
    assert (written.feedback, written.photos, written.unreadable) == (3, 3, [])
    book = openpyxl.load_workbook(tmp_path / "s.xlsx")
    listed: Any = book.worksheets[0]
    styles = book.worksheets[1]
    rows = [[cell.value for cell in row] for row in listed.iter_rows()]
    assert rows[0][0] == "Quality feedback · 广州锦绣制衣厂"
    titles = rows[2]
    assert "Customer ID" not in titles
    assert titles[-3:] == ["Factory's answer", "Photo 1", "Photo 2"]
    told = [dict(zip(titles, row, strict=True)) for row in rows[3:6]]
    assert [one["Style no."] for one in told] == ["MY-2601", "MY-2601", "MY-2602"]
    assert told[1]["What is wrong"] == "袖口开线"
    assert told[2]["What is wrong"] == "<b>面料</b> & 起球"
    assert told[2]["Pieces"] == 2
    assert rows[6][titles.index("Pieces")] == "=SUM(G4:G6)"
    values = openpyxl.load_workbook(tmp_path / "s.xlsx", data_only=True).worksheets
    assert values[0].cell(7, 7).value == 4
    # Each picture stands in the row of its feedback.
    places = sorted(
        (image.anchor._from.row, image.anchor._from.col - titles.index("Photo 1")) for image in listed._images
    )
    assert places == [(3, 0), (4, 0), (4, 1)]
    assert [cell.value for cell in styles[4]][:6] == ["MY-2601", None, 2, 2, None, 2]
    assert [cell.value for cell in values[1][6]][2:] == [3, 4, 1, 2]
    assert (listed.page_setup.orientation, listed.page_setup.paperSize) == ("landscape", 9)
    assert listed.print_title_rows == "$1:$3"


def test_customers_are_named_only_when_asked_for_and_never_as_formulas(delivered: Delivered, tmp_path: Path) -> None:
    sheet = delivered.everything(with_customers=True)
    write_supplier_sheet(tmp_path / "s.xlsx", sheet, delivered.factory.archive, delivered.factory.clock)
    listed = openpyxl.load_workbook(tmp_path / "s.xlsx").worksheets[0]
    column = [cell.value for cell in listed[3]].index("Customer ID")
    cell = listed.cell(6, column + 1)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_pdf_shows_each_photo_with_its_feedback(delivered: Delivered, tmp_path: Path) -> None:
    sheet = delivered.everything()
    written = write_supplier_sheet(tmp_path / "s.pdf", sheet, delivered.factory.archive, delivered.factory.clock)
    assert (written.feedback, written.photos) == (3, 3)
    document = pypdfium2.PdfDocument(tmp_path / "s.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in document)
    for words in (
        "QF2611-0001",
        "袖口开线",
        "<b>面料</b> & 起球",
        "upper part",
        "There are no photos of this feedback.",
    ):
        assert words in text
    assert "=1+1" not in text
    pixels = {colour for page in document for _n, colour in page.render(scale=1).to_pil().getcolors(1 << 20)}
    for colour in ((255, 0, 0), (0, 128, 0), (0, 0, 255)):
        assert any(max(abs(a - b) for a, b in zip(colour, one, strict=True)) < 8 for one in pixels), colour
    titles = [item.get_title() for item in document.get_toc()]
    assert titles[1] == "QF2611-0003 · MY-2601 · Seam"


def test_the_zip_has_the_photos_in_full_size_and_nobodys_id(delivered: Delivered, tmp_path: Path) -> None:
    sheet = delivered.everything()
    write_feedback_photos(tmp_path / "s.zip", sheet, delivered.factory.archive, delivered.factory.clock)
    with zipfile.ZipFile(tmp_path / "s.zip") as packed:
        names = packed.namelist()
        picture = Image.open(io.BytesIO(packed.read(names[1])))
        told = packed.read("List of the photos.csv").decode("utf-8-sig")
    assert names[:3] == ["QF2611-0003_MY-2601_01.png", "QF2611-0002_MY-2601_01.png", "QF2611-0002_MY-2601_02.png"]
    assert picture.size == (640, 480)
    assert "袖口开线" in told
    assert "小鱼儿24" not in told + "".join(names)


def test_photos_that_are_gone_are_told(delivered: Delivered, tmp_path: Path) -> None:
    archive: PhotoArchive = delivered.factory.archive
    sheet = delivered.everything()
    gone = archive.path_of(sheet.feedback[0].photos[0].path)
    gone.unlink()
    for name in ("s.xlsx", "s.pdf"):
        written = write_supplier_sheet(tmp_path / name, sheet, archive, delivered.factory.clock)
        assert (written.photos, written.unreadable) == (2, [gone.name])
    packed = write_feedback_photos(tmp_path / "s.zip", sheet, archive, delivered.factory.clock)
    assert packed.unreadable == [gone.name]
