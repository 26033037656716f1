"""Sheets and labels on their way out: into the clipboard for a chat, onto paper, into a PDF."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopdesk.confirmations import exports, labels
from shopdesk.confirmations.labels import LabelSize
from shopdesk.confirmations.model import SheetId, SheetState
from shopdesk.core.database import Session
from shopdesk.core.progress import Progress
from shopdesk.core.settings import LABEL_SIZE
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast

SHEETS, LABELS = "sheets", "labels"  # what printer and copies are remembered for
_UNSENT = (SheetState.DRAFT, SheetState.CHANGE_REQUESTED)
LABEL_SIZES: tuple[LabelSize, ...] = ("100x150", "76x130")


class _Papers(NamedTuple):
    """A PDF that was laid out, and what is to be said about it."""

    pdf: bytes
    missing: Mapping[str, set[str]]
    left_out: Sequence[labels.Unlabelled] = ()


class SheetOutput(QObject):
    """Lays sheets and labels out as jobs, and says what could not be printed as it is written."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def copy_picture(self, sheet_id: SheetId, then: Callable[[str], object] | None = None) -> None:
        """Put the sheet as a picture into the clipboard, to be pasted into a chat.

        Says so by itself, or leaves the words to ``then``, which marks the sheet as sent: the buyer gets to see it so.
        """

        def work(_progress: Progress) -> tuple[bytes, Mapping[str, set[str]]]:
            with self._desk.database.read() as session:
                pages = exports.pages_of(session, [sheet_id])
            page = pages[0] if then is None else pages[0]._replace(state=SheetState.SENT)
            return exports.sheet_png(page), exports.missing_in(pages)

        def copied(made: tuple[bytes, Mapping[str, set[str]]]) -> None:
            picture, missing = made
            QGuiApplication.clipboard().setImage(QImage.fromData(picture))
            if not isValid(self):
                return  # the window that asked for it was closed meanwhile
            text = self.tr("The picture is in the clipboard: paste it into the chat.")
            tell = then or partial(show_toast, self._page.window())
            tell("\n".join(filter(None, (text, exports.missing_text(missing)))))

        self._desk.run(self.tr("Drawing the sheet"), work, then=copied)

    def copy_text(self, sheet_ids: Sequence[SheetId], then: Callable[[str], object] | None = None) -> None:
        """Put sheets as plain text into the clipboard, as buyers get to see them: what is not sent yet waits for them.

        Says so by itself, or leaves the words to ``then``, which marks the sheet as sent.
        """
        pages = self._desk.read(exports.pages_of, list(sheet_ids))
        pages = [page._replace(state=SheetState.SENT) if page.state in _UNSENT else page for page in pages]
        QGuiApplication.clipboard().setText("\n\n".join(map(exports.sheet_text, pages)))
        tell = then or partial(show_toast, self._page.window())
        tell(self.tr("The text is in the clipboard: paste it into the chat."))

    def print_sheets(self, sheet_ids: Sequence[SheetId], paper: Literal["A5", "A4"] = "A5") -> None:
        """Show sheets as they would be printed; from there they are printed, or saved as PDF."""

        def lay_out(session: Session) -> _Papers:
            pages = exports.pages_of(session, list(sheet_ids))
            return _Papers(exports.sheets_pdf(pages, paper), exports.missing_in(pages))

        self._show(self.tr("Order confirmation"), SHEETS, lay_out)

    def label_size(self) -> LabelSize:
        """The size that labels were printed in last on this PC."""
        known = self._desk.settings.get(LABEL_SIZE)
        return LABEL_SIZES[LABEL_SIZES.index(known)] if known in LABEL_SIZES else LABEL_SIZES[0]

    def print_labels(self, order_ids: Sequence[OrderId], chosen: LabelSize | None = None) -> None:
        """Show the shipping labels of some orders as they would be printed; names the orders that get none.

        A size that is chosen is remembered, else it is that of last time.
        """
        size = chosen or self.label_size()
        self._desk.settings.set(LABEL_SIZE, size)

        def lay_out(session: Session) -> _Papers:
            made = labels.labels_of(session, list(order_ids))
            left_out = labels.without_label(session, list(order_ids))
            pdf = labels.labels_pdf(made, size) if made else b""
            return _Papers(pdf, labels.missing_on(made), left_out)

        self._show(self.tr("Shipping labels"), LABELS, lay_out)

    def _show(self, title: str, purpose: str, lay_out: Callable[[Session], _Papers]) -> None:
        def work(_progress: Progress) -> _Papers:
            with self._desk.database.read() as session:
                return lay_out(session)

        self._desk.run(title, work, then=partial(self._show_papers, title, purpose))

    def _show_papers(self, title: str, purpose: str, papers: _Papers) -> None:
        if not isValid(self):
            return  # the window that asked for it was closed meanwhile
        from shopdesk.ui.printing import print_pdf  # noqa: PLC0415  what reads PDFs is loaded when somebody prints

        window = self._page.window()
        if papers.pdf:
            name = f"{title} {self._desk.clock.today()}"
            window = print_pdf(self._page, self._desk.settings, papers.pdf, name, purpose)
        told = filter(None, (_left_out_text(papers.left_out), exports.missing_text(papers.missing)))
        if text := "\n".join(told):
            show_toast(window, text)


def size_text(size: LabelSize) -> str:
    """A size of labels as people see it."""
    return translate("SheetOutput", "{size} mm").format(size=size.replace("x", " × "))


def _left_out_text(left_out: Sequence[labels.Unlabelled]) -> str:
    if not left_out:
        return ""
    text = translate("SheetOutput", "No label for {orders}.")
    named = translate("SheetOutput", "{order_no} ({reason})")
    first = [named.format(order_no=one.order_no, reason=one.reason) for one in left_out[:3]]
    if len(left_out) > len(first):
        first.append(translate("SheetOutput", "{number} more").format(number=len(left_out) - len(first)))
    return text.format(orders=translate("SheetOutput", ", ").join(first))
