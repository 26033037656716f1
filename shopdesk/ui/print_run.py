"""Paper: which printers there are, and the pages of a PDF on their way to one of them."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ui.pdf_view import MM_PER_POINT, POINTS_PER_INCH, PdfPages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# Enough for print; labels are small and have bar codes, so they get what their printer can do.
PAGE_DPI, LABEL_DPI = 300, 600
# So many pixels are handed to a printer at a time, in some 30 ms. The edges of a picture may get blurred on the way, so
# a page is cut only where so many rows are alike.
PIECE_PIXELS, ALIKE_ROWS = 2_000_000, 8
LABEL_MM = 160  # the longer side of what counts as a label
SAME_MM = 1.5
_PAPERS = ((210, 297, "A4"), (148, 210, "A5"))


class Printers(Protocol):
    """What a preview asks about printers."""

    def names(self) -> list[str]:
        """The installed printers."""
        ...

    def default_name(self) -> str:
        """The one to use unless something else was chosen; "" for none."""
        ...

    def open(self, name: str) -> "QPrinter":
        """A printer to paint on."""
        ...


class SystemPrinters:
    """The printers of this PC; none where the system lacks what Qt prints with."""

    def names(self) -> list[str]:
        """The installed printers."""
        try:
            from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415  it may be missing, and few starts print
        except ImportError:
            return []
        return QPrinterInfo.availablePrinterNames()

    def default_name(self) -> str:
        """The printer of the system's choice."""
        try:
            from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415  as above
        except ImportError:
            return ""
        return QPrinterInfo.defaultPrinterName()

    def open(self, name: str) -> "QPrinter":
        """A printer to paint on."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415  as above

        return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


class PrintRun(QObject):
    """Prints pages, a piece at a time, so that the desk goes on answering; ``finished`` comes once and always."""

    progressed = Signal(int, int)  # pages that are out, all
    finished = Signal(str)  # what went wrong; "" when all is printed, or when it was cancelled

    def __init__(self, printer: "QPrinter", pages: PdfPages, numbers: Sequence[int], parent: QObject | None) -> None:
        super().__init__(parent)
        self._printer, self._pages, self._numbers = printer, pages, list(numbers)
        self._painter = QPainter()
        self._done, self._top = 0, 0
        self._image: QImage | None = None
        self._pieces: list[tuple[int, int]] = []
        self.cancelled = False
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._on_next)

    def start(self) -> None:
        """Begin with the first page."""
        self._set_paper()
        if not self._painter.begin(self._printer):
            self._end(translate("Printing", "The printer does not answer. Is it switched on and connected?"))
            return
        self._next.start()

    def cancel(self) -> None:
        """Stop; what is already on paper stays there."""
        if self._painter.isActive():
            self.cancelled = True
            self._printer.abort()
            self._end("")

    def _on_next(self) -> None:
        if self._pieces:
            self._print_piece()
        else:
            self._draw_strip()

    def _draw_strip(self) -> None:
        number = self._numbers[self._done]
        scale = self._printer.resolution() / self._times() / POINTS_PER_INCH
        if self._image is None:
            self._image, self._top = QImage(self._pages.pixels(number, scale), QImage.Format.Format_RGB32), 0
        rows = min(self._pages.strip_rows(number, scale), self._image.height() - self._top)
        painter = QPainter(self._image)
        # Bar codes are read from edges; thermal printers know no grey.
        strip = self._pages.strip(number, scale, self._top, rows, hard_edges=self._is_label())
        painter.drawImage(0, self._top, strip)
        painter.end()
        self._top += rows
        if self._top >= self._image.height():
            self._pieces = pieces_of(self._image)

    def _print_piece(self) -> None:
        assert self._image is not None
        (top, end), times = self._pieces.pop(0), self._times()
        piece = self._image.copy(0, top, self._image.width(), end - top)
        self._painter.drawImage(QRectF(0, top * times, piece.width() * times, piece.height() * times), piece)
        if not self._pieces:
            self._end_page()

    def _end_page(self) -> None:
        self._image = None
        self._done += 1
        self.progressed.emit(self._done, len(self._numbers))
        if self._done == len(self._numbers):
            self._end("")
            return
        self._set_paper()
        if not self._printer.newPage():
            self._end(translate("Printing", "The printer takes no more pages."))

    def _end(self, trouble: str) -> None:
        self._next.stop()
        if self._painter.isActive() and not self._painter.end() and not self.cancelled:
            trouble = trouble or translate("Printing", "The printer did not take the pages.")
        self.finished.emit(trouble)

    def _set_paper(self) -> None:
        width, height = self._pages.sizes[self._numbers[self._done]]
        lies = width > height
        standing = QSizeF(min(width, height), max(width, height))
        paper = QPageSize(standing, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        turn = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
        layout = QPageLayout(paper, turn, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        self._printer.setPageLayout(layout)
        self._printer.setFullPage(True)

    def _times(self) -> int:
        """How many pixels of the printer, across and down, show one of ours."""
        return max(1, ceil(self._printer.resolution() / (LABEL_DPI if self._is_label() else PAGE_DPI)))

    def _is_label(self) -> bool:
        return max(self._pages.sizes[self._numbers[self._done]]) * MM_PER_POINT <= LABEL_MM


def pieces_of(page: QImage) -> list[tuple[int, int]]:
    """A page in pieces from one row to another, cut where nothing can be seen of it; whole where it cannot be cut."""
    stride, data = page.bytesPerLine(), bytes(page.constBits())
    rows = max(1, PIECE_PIXELS // max(1, page.width()))
    cuts, alike, before = [0], 0, b""
    for row in range(page.height()):
        line = data[row * stride : (row + 1) * stride]
        alike = alike + 1 if line == before else 0
        before = line
        cut = row - ALIKE_ROWS // 2
        if alike >= ALIKE_ROWS and cut - cuts[-1] >= rows:
            cuts.append(cut)
    return list(pairwise([*cuts, page.height()]))


def paper_name(size: tuple[float, float]) -> str:
    """How people call a page of a size in points: "A4", "A4 landscape", "100 × 150 mm"."""
    width, height = (round(side * MM_PER_POINT, 1) for side in size)
    for narrow, long, name in _PAPERS:
        if abs(width - narrow) <= SAME_MM and abs(height - long) <= SAME_MM:
            return name
        if abs(width - long) <= SAME_MM and abs(height - narrow) <= SAME_MM:
            return translate("Printing", "{paper} landscape").format(paper=name)
    return translate("Printing", "{width} × {height} mm").format(width=round(width), height=round(height))


def pages_from(text: str, count: int) -> list[int]:
    """The pages named by "1-3, 5", from 0, in that order and each once; raises UserError (field ``pages``)."""
    found: dict[int, None] = {}
    for part in text.replace("，", ",").replace("、", ",").replace("–", "-").replace("—", "-").split(","):
        first, dash, last = (word.strip() for word in part.partition("-"))
        if not first and not last and not dash:
            continue
        bounds = first or "1", (last or str(count)) if dash else first
        if not all(bound.isdecimal() and len(bound) <= 6 for bound in bounds):
            text = translate("Printing", "“{part}” names no pages. Write for example 1-3, 5.")
            raise UserError(text.format(part=part.strip()), field="pages")
        begin, end = map(int, bounds)
        if not 1 <= begin <= end <= count:
            text = translate("Printing", "“{part}”: there are pages 1 to {count}.")
            raise UserError(text.format(part=part.strip(), count=count), field="pages")
        found.update(dict.fromkeys(range(begin - 1, end)))
    if not found:
        raise UserError(translate("Printing", "Say which pages, for example 1-3, 5."), field="pages")
    return list(found)
