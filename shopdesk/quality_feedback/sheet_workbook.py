"""The sheet for a supplier as a workbook: each feedback with its photos beside it, and what it comes to by style."""

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.progress import Progress
from shopdesk.core.text import marked, translate
from shopdesk.photos.copies.contact_sheet import paper_pictures
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import PhotoRow
from shopdesk.quality_feedback.model import Defect, defect_chip
from shopdesk.quality_feedback.store import FeedbackRow
from shopdesk.quality_feedback.supplier_sheet import SheetFeedback, SupplierSheet
from shopdesk.sheets.paper_workbook import FIRST_ROW, Cell, Cells, Look, column_sum, paper_workbook, row_height

MOST_BESIDE = 3  # photos beside a row; the sheet says how many more there are
_PIXELS = 640  # of the longer side: enough to see a seam when the picture is pulled larger
_PHOTO_WIDTH, _PHOTO_HEIGHT = 17.0, 96.0  # characters and points
_PHOTO_PIXELS = (124, 128)  # the same on the screen
_GAP = 4


class _Column(NamedTuple):
    title: str
    width: float
    look: Look
    value: Callable[[FeedbackRow], Cell]


_COLUMNS = (
    _Column(marked("SupplierSheet", "Feedback no."), 13, "identifier", lambda r: r.feedback_no),
    _Column(marked("SupplierSheet", "Reported on"), 11, "date", lambda r: r.reported_on),
    _Column(marked("SupplierSheet", "Style no."), 13, "identifier", lambda r: r.style_no),
    _Column(marked("SupplierSheet", "Goods"), 15, "text", lambda r: r.goods_title),
    _Column(marked("SupplierSheet", "Colour, size"), 11, "text", lambda r: " ".join(filter(None, (r.colour, r.size)))),
    _Column(marked("SupplierSheet", "Batch"), 10, "text", lambda r: r.batch),
    _Column(marked("SupplierSheet", "Pieces"), 7, "number", lambda r: r.quantity),
    _Column(marked("SupplierSheet", "Defect"), 8, "text", lambda r: defect_chip(r.defect).text),
    _Column(marked("SupplierSheet", "What is wrong"), 24, "text", lambda r: r.description),
)
_CUSTOMER = _Column(marked("SupplierSheet", "Customer ID"), 13, "text", lambda r: r.customer_name)
_ANSWER = _Column(marked("SupplierSheet", "Factory's answer"), 18, "text", lambda r: r.answer)
_PIECES = 6  # the column


def write_supplier_workbook(
    path: Path, sheet: SupplierSheet, archive: PhotoArchive, clock: Clock, progress: Progress | None = None
) -> list[str]:
    """Write the workbook, whole or not at all; the names of unreadable photos. Raises OSError and Cancelled."""
    with paper_workbook(path, sheet.title) as book:
        return _Workbook(book, sheet, archive, clock, progress or Progress()).write()


class _Workbook:
    """The workbook while it is written."""

    def __init__(
        self, book: Workbook, sheet: SupplierSheet, archive: PhotoArchive, clock: Clock, progress: Progress
    ) -> None:
        self._book, self._cells = book, Cells(book)
        self._sheet, self._archive, self._clock, self._progress = sheet, archive, clock, progress
        self._columns = (*_COLUMNS, *((_CUSTOMER,) if sheet.with_customers else ()), _ANSWER)
        self._beside = min(MOST_BESIDE, max((len(one.photos) for one in sheet.feedback), default=0))
        self._unreadable: list[str] = []

    def write(self) -> list[str]:
        """Write both sheets; the names of photos that cannot be read."""
        listed = self._book.add_worksheet(translate("SupplierSheet", "Feedback"))
        styles = self._book.add_worksheet(translate("SupplierSheet", "By style"))
        self._write_feedback(listed)
        self._write_styles(styles)
        return self._unreadable

    def _write_feedback(self, sheet: Worksheet) -> None:
        photos = [translate("SupplierSheet", "Photo {number}").format(number=1 + at) for at in range(self._beside)]
        titles = [*(translate("SupplierSheet", column.title) for column in self._columns), *photos]
        first_photo = len(self._columns)
        self._begin(sheet, titles, [*(column.width for column in self._columns), *(_PHOTO_WIDTH for _ in photos)])
        total = len(self._sheet.feedback)
        for place, one in enumerate(self._sheet.feedback):
            self._progress.step(place, total)
            self._write_one(sheet, FIRST_ROW + place, one, first_photo)
        end = FIRST_ROW + total
        self._cells.write_total_label(sheet, end, _PIECES)
        pieces = sum(one.row.quantity for one in self._sheet.feedback)
        self._cells.write_formula(sheet, end, _PIECES, column_sum(FIRST_ROW, end, _PIECES), pieces)
        sheet.print_area(0, 0, end, len(titles) - 1)
        self._progress.step(total, total)

    def _write_one(self, sheet: Worksheet, row: int, one: SheetFeedback, first_photo: int) -> None:
        values = [column.value(one.row) for column in self._columns]
        height = self._cells.write_row(sheet, row, self._columns, values)
        if one.photos:
            sheet.set_row(row, max(height, _PHOTO_HEIGHT + 4))
        for at in range(self._beside):
            self._cells.write(sheet, row, first_photo + at, None, "text")
        for at, photo in enumerate(one.photos[:MOST_BESIDE]):
            self._insert(sheet, row, first_photo + at, one.row, photo)
        if len(one.photos) > MOST_BESIDE:
            more = translate("SupplierSheet", "{number} more photos").format(number=len(one.photos) - MOST_BESIDE)
            small = self._cells.made(font_size=8, valign="bottom", align="right", border=1)
            sheet.write_string(row, first_photo + MOST_BESIDE - 1, more, small)

    def _insert(self, sheet: Worksheet, row: int, column: int, feedback: FeedbackRow, photo: PhotoRow) -> None:
        picture = next(iter(paper_pictures(self._archive, photo, _PIXELS, in_pieces=False)))
        name = PurePosixPath(photo.path).name
        if picture.jpeg is None:
            self._unreadable.append(name)
            told = translate("SupplierSheet", "This file cannot be read.")
            self._cells.write(sheet, row, column, told, "text")
            return
        scale = min(
            (side - 2 * _GAP) / pixels
            for side, pixels in zip(_PHOTO_PIXELS, (picture.width, picture.height), strict=True)
        )
        sheet.insert_image(
            row, column, f"{feedback.feedback_no}.jpg",
            {
                "image_data": BytesIO(picture.jpeg),
                "x_scale": scale,
                "y_scale": scale,
                "x_offset": (_PHOTO_PIXELS[0] - picture.width * scale) / 2,
                "y_offset": _GAP,
                "object_position": 2,  # moves with its row, and is not stretched with it
                "description": f"{feedback.feedback_no} {feedback.style_no}",
            },
        )  # fmt: skip

    def _write_styles(self, sheet: Worksheet) -> None:
        defects = [defect for defect in Defect if any(defect is one.row.defect for one in self._sheet.feedback)]
        words = ("Style no.", "Goods", "Feedback", "Pieces")
        titles = [translate("SupplierSheet", word) for word in words]
        titles += [defect_chip(defect).text for defect in defects]
        self._begin(sheet, titles, (16, 34, 10, 10, *(10 for _ in defects)))
        styles = self._sheet.styles()
        for row, style in enumerate(styles, FIRST_ROW):
            self._cells.write(sheet, row, 0, style.style_no, "identifier")
            self._cells.write(sheet, row, 1, style.goods_title, "text")
            numbers = (style.feedback, style.pieces, *(style.defects.get(defect) for defect in defects))
            for at, number in enumerate(numbers, 2):
                self._cells.write(sheet, row, at, number, "number")
            sheet.set_row(row, row_height([(style.goods_title, 34)]))
        end = FIRST_ROW + len(styles)
        self._cells.write_total_label(sheet, end, 2)
        sums = (
            len(self._sheet.feedback),
            sum(style.pieces for style in styles),
            *(sum(style.defects.get(defect, 0) for style in styles) for defect in defects),
        )
        for at, value in enumerate(sums, 2):
            self._cells.write_formula(sheet, end, at, column_sum(FIRST_ROW, end, at), value)
        sheet.print_area(0, 0, end, 3 + len(defects))

    def _begin(self, sheet: Worksheet, titles: list[str], widths: Sequence[float]) -> None:
        first, last = self._sheet.period
        below = translate("SupplierSheet", "{number} reported from {first} to {last} · written on {day}").format(
            number=len(self._sheet.feedback),
            first=first.isoformat(),
            last=last.isoformat(),
            day=shown_text(self._clock.today(), self._clock),
        )
        self._cells.set_up(sheet, self._sheet.title, below)
        self._cells.begin_table(sheet, titles, widths)
