"""The pages of a PDF on the screen: one below the other, drawn piece by piece while somebody looks at them."""

from bisect import bisect_right
from collections import OrderedDict
from math import ceil
from typing import Literal

import pypdfium2
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ui.tokens import current_tokens

POINTS_PER_INCH, MM_PER_POINT = 72, 25.4 / 72
# So many pixels take some 10 ms to draw: the desk answers between one strip of a page and the next.
STRIP_PIXELS = 500_000
KEPT_PIXELS = 24_000_000
GAP = 16  # px between pages and around them
SMALLEST, LARGEST = 0.25, 2.0
STEP = 1.25

Fit = Literal["width", "page"]


class PdfPages:
    """A PDF in memory. Page numbers begin at 0, sizes are in points; raises UserError when it cannot be read."""

    def __init__(self, content: bytes) -> None:
        self._open: tuple[int, pypdfium2.PdfPage] | None = None
        try:
            self._document = pypdfium2.PdfDocument(content)
            self.sizes = [self._document.get_page_size(number) for number in range(len(self._document))]
        except pypdfium2.PdfiumError as error:
            raise UserError(translate("Pdf", "This PDF cannot be shown.")) from error
        if not self.sizes:
            raise UserError(translate("Pdf", "There is no page to print."))

    def __len__(self) -> int:
        return len(self.sizes)

    def close(self) -> None:
        """Let go of the document."""
        self._close_page()
        self._document.close()

    def pixels(self, number: int, scale: float) -> QSize:
        """How large a page is drawn with so many pixels a point."""
        width, height = self.sizes[number]
        return QSize(ceil(width * scale), ceil(height * scale))

    def strip_rows(self, number: int, scale: float) -> int:
        """How many rows of pixels make a strip that is drawn quickly."""
        return max(16, STRIP_PIXELS // max(1, self.pixels(number, scale).width()))

    def strip(self, number: int, scale: float, top: int, rows: int, *, hard_edges: bool = False) -> QImage:
        """Some rows of a page; with hard edges nothing is grey that is not meant to be."""
        below = self.pixels(number, scale).height() - top - rows
        # Half a row less, because pdfium rounds what is cut off up to whole rows.
        crop = (0, max(0.0, below - 0.5) / scale, 0, max(0.0, top - 0.5) / scale)
        bitmap = self._page(number).render(
            scale,  # type: ignore[arg-type]  any number will do
            crop=crop, prefer_bgrx=True, no_smoothpath=hard_edges, no_smoothtext=hard_edges,
        )  # fmt: skip
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        bitmap.close()
        return image.copy()  # one that owns its pixels

    def _page(self, number: int) -> pypdfium2.PdfPage:
        """A page, kept open while its strips are drawn: opening reads all of it."""
        if self._open is None or self._open[0] != number:
            self._close_page()
            self._open = number, self._document[number]
        return self._open[1]

    def _close_page(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None


class PdfView(QAbstractScrollArea):
    """Shows the pages of a PDF to be looked through, by mouse and keyboard."""

    page_changed = Signal(int)  # the page in the middle, from 0
    zoom_changed = Signal(float)  # 1 is the size of paper

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._fit: Fit | None = "width"
        self._zoom = 1.0
        self._tops: list[int] = []
        self._page = 0
        self._drawn: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._drawing: tuple[int, float, QImage, int] | None = None  # page, scale, image, rows that are there
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._draw_strip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().setSingleStep(40)

    def set_pages(self, pages: PdfPages) -> None:
        """Show a PDF from its first page."""
        self._pages = pages
        self._drawn.clear()
        self._drawing = None
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Show nothing, and ask nothing of the PDF any more."""
        self._next.stop()
        self._pages, self._tops, self._drawing = None, [], None
        self._drawn.clear()
        self.viewport().update()

    def page(self) -> int:
        """The page looked at, from 0."""
        return self._page

    def go_to(self, number: int) -> None:
        """Show a page from its upper edge."""
        if self._tops:
            self.verticalScrollBar().setValue(self._tops[max(0, min(number, len(self._tops) - 1))] - GAP)

    def zoom(self) -> float:
        """How large the pages are; 1 is the size of paper."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show pages in a size, within reason."""
        self._fit = None
        self._take_zoom(zoom)

    def fit(self) -> Fit | None:
        """What the pages fit into; None when they have a size of their own."""
        return self._fit

    def set_fit(self, fit: Fit) -> None:
        """Let pages take the width, or be seen whole, whatever the size of the window."""
        self._fit = fit
        self._lay_out()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by some steps."""
        self.set_zoom(self._zoom * STEP**steps)

    def is_drawn(self, number: int) -> bool:
        """Whether a page can be seen sharp."""
        return number in self._drawn and self._drawn[number][0] == self._scale()

    def page_rect(self, number: int) -> QRect:
        """Where a page stands in the viewport."""
        size = self._size(number)
        room = max(self.viewport().width(), self.horizontalScrollBar().maximum() + self.viewport().width())
        left = (room - size.width()) // 2 - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[number] - self.verticalScrollBar().value()), size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = current_tokens(), QPainter(self.viewport())
        painter.fillRect(event.rect(), tokens.colour("neutral"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self._shown():
            rect = self.page_rect(number)
            painter.fillRect(rect, Qt.GlobalColor.white)
            if number in self._drawn:
                painter.drawImage(rect, self._drawn[number][1])
            painter.setPen(tokens.colour("line"))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if self._wanted() is not None:
            self._next.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key, bar = event.key(), self.verticalScrollBar()
        if control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        elif control and key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self._page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _scale(self) -> float:
        """Pixels of the screen a point."""
        return self._zoom * self.logicalDpiX() / POINTS_PER_INCH * self.devicePixelRatioF()

    def _size(self, number: int) -> QSize:
        assert self._pages is not None
        return self._pages.pixels(number, self._scale()) / self.devicePixelRatioF()

    def _take_zoom(self, zoom: float) -> None:
        zoom = max(SMALLEST, min(zoom, LARGEST))
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoom_changed.emit(zoom)
        self._lay_out(fitted=True)

    def _lay_out(self, *, fitted: bool = False) -> None:
        if self._pages is None:
            return
        if self._fit is not None and not fitted:
            self._take_zoom(self._fitting())
            return
        page, bar = self._page, self.verticalScrollBar()
        into = bar.value() - self._tops[page] if self._tops else 0
        before = self._tops[page + 1] - self._tops[page] if page + 1 < len(self._tops) else bar.maximum()
        sizes = [self._size(number) for number in range(len(self._pages))]
        self._tops, top = [], GAP
        for size in sizes:
            self._tops.append(top)
            top += size.height() + GAP
        widest = max(size.width() for size in sizes) + 2 * GAP
        view = self.viewport().size()
        self.horizontalScrollBar().setRange(0, max(0, widest - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        bar.setPageStep(view.height())
        bar.setRange(0, max(0, top - view.height()))
        # The same place of the same page stays in sight, whatever its size is now.
        bar.setValue(self._tops[page] + into * (sizes[page].height() + GAP) // max(1, before))
        self._on_scrolled()

    def _fitting(self) -> float:
        assert self._pages is not None
        to_points = POINTS_PER_INCH / self.logicalDpiX()
        # As if the scroll bar were there, so that its coming does not change the size again.
        room = self.maximumViewportSize() - QSize(2 * GAP + self.verticalScrollBar().sizeHint().width(), 2 * GAP)
        width = max(size[0] for size in self._pages.sizes)
        height = max(size[1] for size in self._pages.sizes)
        zoom = room.width() * to_points / width
        return min(zoom, room.height() * to_points / height) if self._fit == "page" else zoom

    def _shown(self) -> range:
        """The pages in sight."""
        if not self._tops:
            return range(0)
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(first, max(first + 1, bisect_right(self._tops, top + self.viewport().height())))

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = max(0, bisect_right(self._tops, middle) - 1)
        if self.verticalScrollBar().value() == self.verticalScrollBar().maximum() and self._tops:
            page = max(page, self._shown()[-1])
        elif self.verticalScrollBar().value() == 0:
            page = 0
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()

    def _wanted(self) -> int | None:
        """The page to draw next: those in sight, the one in the middle first."""
        missing = [number for number in self._shown() if not self.is_drawn(number)]
        return min(missing, key=lambda number: abs(number - self._page), default=None)

    def _draw_strip(self) -> None:
        number, scale = self._wanted(), self._scale()
        if number is None or self._pages is None:
            return
        if self._drawing is None or self._drawing[:2] != (number, scale):
            image = QImage(self._pages.pixels(number, scale), QImage.Format.Format_RGB32)
            self._drawing = number, scale, image, 0
        _, _, image, top = self._drawing
        rows = min(self._pages.strip_rows(number, scale), image.height() - top)
        painter = QPainter(image)
        painter.drawImage(0, top, self._pages.strip(number, scale, top, rows))
        painter.end()
        if top + rows < image.height():
            self._drawing = number, scale, image, top + rows
        else:
            self._drawing = None
            self._drawn[number] = scale, image
            self._drawn.move_to_end(number)
            self._forget_some()
            self.viewport().update()
        self._next.start()

    def _forget_some(self) -> None:
        seen = set(self._shown())
        for number in [known for known in self._drawn if known not in seen]:
            kept = sum(image.width() * image.height() for _, image in self._drawn.values())
            if kept <= KEPT_PIXELS:
                break
            del self._drawn[number]
