"""Paper: what is shown is what gets printed, on the printer of last time, or saved."""

import io
import sys
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from shopdesk.core.errors import UserError
from shopdesk.core.settings import PRINTERS, PcSettings
from shopdesk.core.text import speak
from shopdesk.ui.messages import Toast
from shopdesk.ui.pdf_view import PdfPages
from shopdesk.ui.print_run import SystemPrinters, pages_from, paper_name, pieces_of
from shopdesk.ui.printing import PrintDialog, print_pdf

LABEL = (76 * mm, 130 * mm)


def sheet(pages: int, size: tuple[float, float] = A4) -> bytes:
    """Pages with their numbers in large figures, a bar code and lines all over."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=size)
    width, height = size
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica", 40)
        canvas.drawString(20, height - 60, f"Page {number}")
        Code128(f"YT84613266208{number:02}", barHeight=50, barWidth=0.9).drawOn(canvas, 0, height - 130)
        canvas.rect(20, 20, width - 40, 60 * number if size == A4 else 10, fill=1)
        canvas.setLineWidth(0.4)
        for row in range(1, 20):
            canvas.line(20, height - 150 - row * 10, width - 20, height - 150 - row * 10)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


class FilePrinters:
    """Printers whose paper is a PDF file."""

    def __init__(self, folder: Path, names: tuple[str, ...] = ("Laser", "Label printer"), dpi: int = 300) -> None:
        self.folder, self._names, self._dpi = folder, list(names), dpi
        self.opened: list[tuple[str, QPrinter]] = []

    def names(self) -> list[str]:
        return self._names

    def default_name(self) -> str:
        return self._names[-1] if self._names else ""

    def open(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / f"{len(self.opened)}.pdf"))
        printer.setResolution(self._dpi)
        self.opened.append((name, printer))
        return printer

    def paper(self, number: int = -1) -> pypdfium2.PdfDocument:
        """What came out."""
        return pypdfium2.PdfDocument(Path(self.opened[number][1].outputFileName()).read_bytes())


class Preview:
    """A preview over a page of the desk."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, printers: FilePrinters | None = None) -> None:
        self.bot, self.settings = qtbot, PcSettings(tmp_path / "settings.json")
        self.printers = printers or FilePrinters(tmp_path)
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.page.resize(900, 600)
        self.page.show()

    def open(self, pdf: bytes, purpose: str = "lists") -> PrintDialog:
        dialog = print_pdf(self.page, self.settings, pdf, "订单 1/2", purpose, self.printers)
        self.bot.waitUntil(lambda: dialog.ui.previewView.is_drawn(0))
        return dialog

    def print(self, dialog: PrintDialog) -> None:
        with self.bot.waitSignal(dialog.finished):
            self.bot.mouseClick(dialog.ui.printButton, Qt.MouseButton.LeftButton)

    def toast(self) -> str:
        return next(one.accessibleName() for one in self.page.findChildren(Toast) if one.isVisible())


@pytest.fixture
def preview(qtbot: QtBot, tmp_path: Path) -> Preview:
    return Preview(qtbot, tmp_path)


def difference(one: pypdfium2.PdfPage, other: pypdfium2.PdfPage) -> float:
    """How far two pages look apart, 0 to 255 on average."""
    left, right = (page.render(2).to_pil().convert("L").resize((600, 800)) for page in (one, other))
    return ImageStat.Stat(ImageChops.difference(left, right)).mean[0]


def test_pages_are_drawn_when_somebody_looks_at_them(preview: Preview) -> None:
    dialog = preview.open(sheet(12))
    view, ui = dialog.ui.previewView, dialog.ui
    assert ui.countLabel.text() == "of 12" and ui.paperLabel.text() == "A4"
    preview.bot.wait_until(lambda: view._wanted() is None)
    assert not view.is_drawn(11)
    ui.pageSpin.setValue(12)
    preview.bot.waitUntil(lambda: view.is_drawn(11))
    assert view.page() == 11
    preview.bot.keyClick(view, Qt.Key.Key_Home)
    assert view.page() == 0 and ui.pageSpin.value() == 1
    preview.bot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page() == 1 and ui.pageSpin.value() == 2
    preview.bot.keyClick(view, Qt.Key.Key_End)
    assert ui.pageSpin.value() == 12
    dialog.reject()


@pytest.mark.parametrize(
    ("size", "fit"),
    [
        (A4, "width"),
        (A5, "width"),
        (landscape(A4), "page"),
        (LABEL, "page"),
        ((100 * mm, 150 * mm), "page"),
        ((100 * mm, 180 * mm), "page"),
    ],
)
def test_a_label_is_seen_whole_and_a_sheet_is_read(preview: Preview, size: tuple[float, float], fit: str) -> None:
    dialog = preview.open(sheet(2, size))
    assert dialog.ui.previewView.fit() == fit and dialog.ui.zoomBox.currentData() == fit
    dialog.reject()


def test_zooming_keeps_the_place_and_says_how_large_it_is(preview: Preview) -> None:
    dialog = preview.open(sheet(5))
    view, box = dialog.ui.previewView, dialog.ui.zoomBox
    assert box.currentText() == "Page width"
    dialog.ui.pageSpin.setValue(3)
    for steps in (2, -4):
        view.zoom_by(steps)
        assert view.page() == 2 and box.currentText() == "" and box.placeholderText() == f"{view.zoom():.0%}"
    box.setCurrentIndex(box.findText("100%"))
    box.activated.emit(box.currentIndex())
    assert view.zoom() == 1.0 and view.fit() is None
    box.setCurrentIndex(box.findText("Whole page"))
    box.activated.emit(box.currentIndex())
    assert view.page_rect(view.page()).height() <= view.viewport().height()
    for _ in range(30):
        preview.bot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == 2.0
    dialog.reject()


def test_the_picture_on_the_screen_is_the_page(preview: Preview) -> None:
    pdf = sheet(1)
    dialog = preview.open(pdf)
    dialog.ui.previewView.set_zoom(1.0)
    preview.bot.waitUntil(lambda: dialog.ui.previewView.is_drawn(0))
    scale, drawn = dialog.ui.previewView._drawn[0]
    expected = pypdfium2.PdfDocument(pdf)[0].render(scale).to_pil()  # type: ignore[arg-type]
    assert ImageStat.Stat(ImageChops.difference(as_pil(drawn), expected)).mean[0] < 0.5
    dialog.reject()


def as_pil(image: QImage) -> Image.Image:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    return Image.frombuffer("RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine())


@pytest.mark.parametrize("scale", [0.57, 1.0, 2.7])
def test_strips_make_the_whole_page(scale: float) -> None:
    pages = PdfPages(sheet(2, landscape(A5)))
    whole = pages.strip(1, scale, 0, pages.pixels(1, scale).height(), hard_edges=True)
    assert whole.size() == pages.pixels(1, scale)
    for top in range(0, whole.height(), 37):
        rows = min(37, whole.height() - top)
        assert pages.strip(1, scale, top, rows, hard_edges=True) == whole.copy(0, top, whole.width(), rows)
    pages.close()


def test_what_comes_out_looks_like_the_pdf(preview: Preview) -> None:
    pdf = sheet(3)
    dialog = preview.open(pdf)
    dialog.ui.pagesEdit.setText("3, 1")
    dialog.ui.copiesSpin.setValue(2)
    preview.print(dialog)
    name, printer = preview.printers.opened[0]
    assert name == "Label printer" and printer.copyCount() == 2 and printer.docName() == "订单 1/2"
    paper, source = preview.printers.paper(), pypdfium2.PdfDocument(pdf)
    assert [tuple(map(round, paper.get_page_size(page))) for page in range(len(paper))] == [(595, 842)] * 2
    assert difference(paper[0], source[2]) < 3 < difference(paper[0], source[1])
    assert difference(paper[1], source[0]) < 3
    assert preview.toast() == "订单 1/2 is on its way to Label printer"


@pytest.mark.parametrize("dpi", [203, 300, 600, 1200])
def test_bar_codes_of_labels_can_be_read_on_paper(qtbot: QtBot, tmp_path: Path, dpi: int) -> None:
    preview = Preview(qtbot, tmp_path, FilePrinters(tmp_path, dpi=dpi))
    dialog = preview.open(sheet(2, LABEL), "labels")
    assert dialog.ui.paperLabel.text() == "76 × 130 mm"
    preview.print(dialog)
    for number, page in enumerate(preview.printers.paper(), 1):
        codes = zxingcpp.read_barcodes(page.render(4).to_pil())
        assert [code.text for code in codes] == [f"YT84613266208{number:02}"]


def test_pages_of_different_papers_each_get_theirs(preview: Preview, tmp_path: Path) -> None:
    mixed = pypdfium2.PdfDocument.new()
    for size in (A4, landscape(A4), LABEL):
        mixed.import_pages(pypdfium2.PdfDocument(sheet(1, size)))
    held = io.BytesIO()
    mixed.save(held)
    dialog = preview.open(held.getvalue())
    assert dialog.ui.paperLabel.text() == "A4, A4 landscape, 76 × 130 mm"
    preview.print(dialog)
    paper = preview.printers.paper()
    sizes = [tuple(map(round, paper.get_page_size(page))) for page in range(len(paper))]
    assert sizes[:2] == [(595, 842), (842, 595)] and sizes[2] == pytest.approx(LABEL, abs=1)


def test_printer_and_copies_are_remembered_for_their_purpose(preview: Preview) -> None:
    dialog = preview.open(sheet(1))
    dialog.ui.printerBox.setCurrentText("Laser")
    dialog.ui.copiesSpin.setValue(3)
    preview.print(dialog)
    preview.settings = PcSettings(preview.settings._path)
    again = preview.open(sheet(1))
    assert (again.ui.printerBox.currentText(), again.ui.copiesSpin.value()) == ("Laser", 3)
    again.reject()
    other = preview.open(sheet(1), "labels")
    assert (other.ui.printerBox.currentText(), other.ui.copiesSpin.value()) == ("Label printer", 1)
    other.reject()


@pytest.mark.parametrize(
    "kept", [7, {"printer": "Gone", "copies": 0}, {"printer": [], "copies": "x"}, {"copies": True}]
)
def test_rubbish_in_the_settings_prints_all_the_same(preview: Preview, kept: object) -> None:
    preview.settings.set(PRINTERS, {"lists": kept})
    dialog = preview.open(sheet(1))
    assert (dialog.ui.printerBox.currentText(), dialog.ui.copiesSpin.value()) == ("Label printer", 1)
    dialog.reject()


def test_wrong_pages_are_said_beside_the_field(preview: Preview) -> None:
    dialog = preview.open(sheet(3))
    dialog.ui.pagesEdit.setText("2-9")
    preview.bot.mouseClick(dialog.ui.printButton, Qt.MouseButton.LeftButton)
    assert "1 to 3" in dialog.errors.message("pages") and preview.printers.opened == []
    dialog.ui.pagesEdit.setText("2-")
    preview.print(dialog)
    assert len(preview.printers.paper()) == 2


def test_without_a_printer_the_pdf_can_be_seen_and_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = Preview(qtbot, tmp_path, FilePrinters(tmp_path, names=()))
    pdf = sheet(1)
    dialog = preview.open(pdf)
    assert dialog.ui.noPrinterLabel.isVisible() and not dialog.ui.printButton.isEnabled()
    asked: list[str] = []

    def choose(_parent: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(proposal).name)
        return str(tmp_path / "out"), "PDF (*.pdf)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    preview.bot.mouseClick(dialog.ui.saveButton, Qt.MouseButton.LeftButton)
    assert (tmp_path / "out.pdf").read_bytes() == pdf and asked == ["订单 1_2.pdf"]
    assert preview.toast() == "out.pdf is written"


def test_a_folder_that_takes_no_file_is_told(preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = preview.open(sheet(1))
    (tmp_path / "file").write_text("", encoding="utf-8")
    target = str(tmp_path / "file" / "out.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (target, ""))
    dialog.save()
    (told,) = dialog.findChildren(QMessageBox)
    assert told.isVisible() and dialog.isVisible()
    told.reject()
    dialog.reject()


def test_printing_can_be_stopped(preview: Preview) -> None:
    dialog = preview.open(sheet(30))
    preview.bot.mouseClick(dialog.ui.printButton, Qt.MouseButton.LeftButton)
    assert dialog.ui.closeButton.text() == "Cancel printing" and not dialog.ui.printButton.isEnabled()
    preview.bot.waitUntil(lambda: dialog.ui.printedBar.value() >= 1)
    preview.bot.mouseClick(dialog.ui.closeButton, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and dialog.ui.printButton.isEnabled() and dialog.ui.closeButton.text() == "Close"
    assert not [one for one in preview.page.findChildren(Toast) if one.isVisible()]
    preview.bot.mouseClick(dialog.ui.printButton, Qt.MouseButton.LeftButton)
    dialog.close()  # while it prints
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    preview = Preview(qtbot, tmp_path, FilePrinters(tmp_path / "nowhere"))
    dialog = preview.open(sheet(1))
    preview.bot.mouseClick(dialog.ui.printButton, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and "does not answer" in dialog.ui.messageLabel.text()
    assert dialog.ui.messageLabel.isVisible() and dialog.ui.printButton.isEnabled()
    dialog.reject()


def test_what_is_no_pdf_is_refused(preview: Preview) -> None:
    with pytest.raises(UserError):
        print_pdf(preview.page, preview.settings, b"no PDF", "x", "lists", preview.printers)


def test_a_system_without_the_libraries_for_printing_has_no_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
    assert SystemPrinters().names() == [] and SystemPrinters().default_name() == ""


@pytest.mark.parametrize(
    ("size", "name"),
    [
        (A4, "A4"),
        (landscape(A4), "A4 landscape"),
        (A5, "A5"),
        ((100 * mm, 150 * mm), "100 × 150 mm"),
        (LABEL, "76 × 130 mm"),
    ],
)
def test_papers_are_called_by_their_names(size: tuple[float, float], name: str) -> None:
    assert paper_name(size) == name


@pytest.mark.parametrize(
    ("text", "pages"),
    [("1-3，5", [0, 1, 2, 4]), ("5、2", [4, 1]), ("-2", [0, 1]), ("9 -", [8, 9]), ("2,1-3", [1, 0, 2]), ("１", [0])],
)
def test_pages_are_named_as_people_write_them(text: str, pages: list[int]) -> None:
    assert pages_from(text, 10) == pages


@given(text=st.text("0123456789-,，、 x", max_size=12), count=st.integers(1, 40))
def test_pages_named_are_pages_there_are(text: str, count: int) -> None:
    try:
        pages = pages_from(text, count)
    except UserError:
        return
    assert pages and len(set(pages)) == len(pages) and all(0 <= page < count for page in pages)


@given(chosen=st.lists(st.integers(0, 29), min_size=1, unique=True))
def test_every_choice_of_pages_can_be_written(chosen: list[int]) -> None:
    assert pages_from(", ".join(str(page + 1) for page in chosen), 30) == chosen


def test_a_page_is_cut_where_nothing_is_lost() -> None:
    pages = PdfPages(sheet(1))
    scale = 300 / 72
    page = pages.strip(0, scale, 0, pages.pixels(0, scale).height())
    pieces = pieces_of(page)
    assert len(pieces) > 2 and pieces[0][0] == 0 and pieces[-1][1] == page.height()
    for (_, end), (begin, _) in pairwise(pieces):
        assert end == begin
        around = [page.copy(0, row, page.width(), 1) for row in range(end - 3, end + 3)]
        assert all(row == around[0] for row in around)
    pages.close()


def test_buttons_of_qt_speak_chinese_with_the_program(qapp: QApplication) -> None:
    speak("zh_CN")
    try:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
        assert box.button(QMessageBox.StandardButton.Cancel).text() == "取消"
        box.deleteLater()
    finally:
        speak("en")
