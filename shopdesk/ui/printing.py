"""Printing with a preview: what a PDF of ours looks like, and onto which paper it goes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing, safe_target
from shopdesk.core.settings import PRINTERS, PcSettings
from shopdesk.core.text import translate
from shopdesk.ui.error_dialog import show_error
from shopdesk.ui.forms.ui_print_dialog import Ui_PrintDialog
from shopdesk.ui.icons import icon
from shopdesk.ui.messages import FieldErrors, show_toast
from shopdesk.ui.pdf_view import Fit, PdfPages
from shopdesk.ui.print_run import Printers, PrintRun, SystemPrinters, pages_from, paper_name
from shopdesk.ui.written_file import ask_file, tell_file

TITLE_BAR = 40  # px, about what the system puts on top
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
WIDTH_OF_TEXT = 120 / 25.4 * 72  # points; labels are narrower, and small enough to be read whole
FOLDER = "print"  # of the file dialog


def print_pdf(
    parent: QWidget,
    settings: PcSettings,
    pdf: Path | bytes,
    title: str,
    purpose: str,
    printers: Printers | None = None,
) -> "PrintDialog":
    """Show a PDF and let it be printed or saved; does not wait.

    Printer and copies are remembered by ``purpose`` ("lists", "labels"). Raises UserError for what is no PDF, OSError
    for a file that cannot be read.
    """
    content = pdf.read_bytes() if isinstance(pdf, Path) else pdf
    dialog = PrintDialog(settings, content, title, purpose, printers or SystemPrinters(), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class PrintDialog(QDialog):
    """The preview of a PDF beside the choices of paper."""

    def __init__(
        self, settings: PcSettings, content: bytes, title: str, purpose: str, printers: Printers, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.pages = PdfPages(content)
        self._settings, self._content, self._title, self._purpose = settings, content, title, purpose
        self._printers = printers
        self._run: PrintRun | None = None
        self.ui = Ui_PrintDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Print: {title}").format(title=title))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        room = self.screen().availableSize()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height() - TITLE_BAR))
        self.errors = FieldErrors({"pages": self.ui.pagesEdit})
        self._set_up_look()
        self._set_up_paper()
        self._show_running(False)
        self.ui.previewView.set_pages(self.pages)
        first = self.ui.printButton if self.ui.printButton.isEnabled() else self.ui.saveButton
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def print(self) -> None:
        """Print what is chosen, or say what is wrong with it; closes when all is out."""
        ui, count = self.ui, len(self.pages)
        if self._run is not None or not ui.printerBox.isEnabled():
            return
        self.errors.clear()
        ui.messageLabel.clear()
        try:
            numbers = pages_from(ui.pagesEdit.text(), count) if ui.pagesEdit.text().strip() else list(range(count))
        except UserError as error:
            self.errors.show(error)
            return
        name, copies = ui.printerBox.currentText(), ui.copiesSpin.value()
        try:
            kept = {"printer": name, "copies": copies}
            self._settings.set(PRINTERS, self._settings.get(PRINTERS) | {self._purpose: kept})
        except OSError as error:
            show_error(self, error, retry=self.print)
            return
        printer = self._printers.open(name)
        printer.setDocName(self._title)
        printer.setCopyCount(copies)
        printer.setCollateCopies(True)
        self._run = PrintRun(printer, self.pages, numbers, self)
        self._run.progressed.connect(self._on_progress)
        self._run.finished.connect(self._on_finished)
        self._show_running(True)
        self._on_progress(0, len(numbers))
        self._run.start()

    def save(self) -> None:
        """Keep the PDF as a file."""
        kinds = {".pdf": translate("ListExport", "PDF (*.pdf)")}
        name = safe_target(Path.home(), f"{self._title}.pdf").name
        target = ask_file(self, self._settings, self.tr("Save as PDF"), name, kinds, FOLDER)
        if target is not None:
            self._write(target)

    def done(self, result: int) -> None:
        """Closing stops what is being printed; nothing is drawn any more."""
        if self._run is not None:
            self._run.cancel()
        self.ui.previewView.clear()
        self.pages.close()
        super().done(result)

    def _set_up_look(self) -> None:
        ui = self.ui
        ui.pageSpin.setMaximum(len(self.pages))
        ui.countLabel.setText(self.tr("of {count}").format(count=len(self.pages)))
        ui.pageSpin.valueChanged.connect(lambda number: self._go_to(number - 1))
        ui.previewView.page_changed.connect(self._on_page)
        for button, picture, steps in ((ui.smallerButton, "zoom-out", -1), (ui.largerButton, "zoom-in", 1)):
            button.setIcon(icon(picture))
            button.setIconSize(QSize(18, 18))
            button.clicked.connect(lambda _checked, steps=steps: ui.previewView.zoom_by(steps))
        choices: list[tuple[str, Any]] = [(self.tr("Page width"), "width"), (self.tr("Whole page"), "page")]
        choices += [(f"{zoom:.0%}", zoom) for zoom in ZOOMS]
        for text, value in choices:
            ui.zoomBox.addItem(text, value)
        ui.zoomBox.activated.connect(lambda _place: self._on_zoom_chosen(ui.zoomBox.currentData()))
        ui.previewView.zoom_changed.connect(self._show_zoom)
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl++", lambda: ui.previewView.zoom_by(1)),
            ("Ctrl+=", lambda: ui.previewView.zoom_by(1)),
            ("Ctrl+-", lambda: ui.previewView.zoom_by(-1)),
            ("Ctrl+P", self.print),
            ("Ctrl+S", self.save),
        ]
        for sequence, call in keys:
            QShortcut(QKeySequence(sequence), self, call)
        # A page that lies is seen whole, and so is a label; one that stands is read from its width.
        width, height = self.pages.sizes[0]
        self._on_zoom_chosen("page" if width > height or width < WIDTH_OF_TEXT else "width")

    def _set_up_paper(self) -> None:
        ui, names = self.ui, self._printers.names()
        kept = self._settings.get(PRINTERS).get(self._purpose)
        kept = kept if isinstance(kept, dict) else {}
        ui.printerBox.addItems(names)
        wanted = kept.get("printer") if kept.get("printer") in names else self._printers.default_name()
        ui.printerBox.setCurrentIndex(max(0, ui.printerBox.findText(str(wanted))) if names else -1)
        copies = kept.get("copies")
        ui.copiesSpin.setValue(copies if isinstance(copies, int) and 1 <= copies <= 99 else 1)
        ui.noPrinterLabel.setVisible(not names)
        ui.printerBox.setVisible(bool(names))
        for widget in (ui.printerBox, ui.copiesSpin, ui.pagesEdit, ui.printButton):
            widget.setEnabled(bool(names))
        papers = list(dict.fromkeys(paper_name(size) for size in self.pages.sizes))
        ui.paperLabel.setText(self.tr(", ").join(papers[:3]) + (" …" if len(papers) > 3 else ""))
        ui.printButton.clicked.connect(lambda _checked: self.print())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.closeButton.clicked.connect(lambda _checked: self._on_close_clicked())

    def _go_to(self, number: int) -> None:
        if number != self.ui.previewView.page():
            self.ui.previewView.go_to(number)

    def _on_page(self, number: int) -> None:
        if not self.ui.pageSpin.hasFocus() or self.ui.pageSpin.value() != number + 1:
            self.ui.pageSpin.blockSignals(True)  # it follows the pages; it does not move them
            self.ui.pageSpin.setValue(number + 1)
            self.ui.pageSpin.blockSignals(False)

    def _on_zoom_chosen(self, value: Fit | float) -> None:
        if isinstance(value, str):
            self.ui.previewView.set_fit(value)
        else:
            self.ui.previewView.set_zoom(value)
        self._show_zoom(self.ui.previewView.zoom())

    def _show_zoom(self, zoom: float) -> None:
        box, fit = self.ui.zoomBox, self.ui.previewView.fit()
        place = box.findData(fit if fit is not None else zoom)
        box.setCurrentIndex(place)
        box.setPlaceholderText(f"{zoom:.0%}")

    def _show_running(self, running: bool) -> None:
        ui, can_print = self.ui, bool(self.ui.printerBox.count())
        for widget in (ui.printerBox, ui.copiesSpin, ui.pagesEdit, ui.printButton):
            widget.setEnabled(can_print and not running)
        ui.printedBar.setVisible(running)
        ui.closeButton.setText(self.tr("Cancel printing") if running else self.tr("Close"))
        ui.messageLabel.setVisible(bool(ui.messageLabel.text()))

    def _on_progress(self, printed: int, total: int) -> None:
        self.ui.printedBar.setRange(0, total)
        self.ui.printedBar.setValue(printed)

    def _on_finished(self, trouble: str) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        run.deleteLater()
        if trouble:
            self.ui.messageLabel.setText(trouble)
        self._show_running(False)
        if not trouble and not run.cancelled:
            text = self.tr("{title} is on its way to {printer}")
            text = text.format(title=self._title, printer=self.ui.printerBox.currentText())
            show_toast(self._page().window(), text)
            self.accept()

    def _on_close_clicked(self) -> None:
        if self._run is not None:
            self._run.cancel()
        else:
            self.reject()

    def _page(self) -> QWidget:
        """Where things are told once this dialog is closed."""
        return self.parentWidget() or self

    def _write(self, target: Path) -> None:
        try:
            with replacing(target) as temporary:
                temporary.write_bytes(self._content)
        except OSError as error:
            show_error(self, error, retry=lambda: self._write(target))
            return
        tell_file(self._page(), target)
        self.accept()
