"""How photos come into the gallery: files, folders, sheets, the clipboard, a drop; and the question whose they are."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QLineEdit, QMenu, QWidget

from shopdesk.photos.companion import PhotoCompanions
from shopdesk.photos.dialogs.customer_completer import CustomerCompleter
from shopdesk.photos.dialogs.likeness_dialog import compare_likenesses
from shopdesk.photos.dialogs.review_dialog import ReviewDialog
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import Source
from shopdesk.photos.taking.choosing import choose_files, choose_folder, choose_pictures_and_sheets
from shopdesk.photos.taking.intake import PhotoIntake
from shopdesk.photos.taking.offered import dropped_files, holds_picture, needs_review, pictures_in, why_no_picture
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast


class PhotoAdding(QObject):
    """Takes photos in for the gallery; ``likely_customer`` says whose they may be."""

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        companions: PhotoCompanions,
        widget: QWidget,
        likely_customer: Callable[[], str],
    ) -> None:
        super().__init__(widget)
        self._desk, self._archive, self._companions = desk, archive, companions
        self._widget, self._likely_customer = widget, likely_customer
        self.intake = PhotoIntake(desk, archive, widget, self._compare)

    def menu(self) -> QMenu:
        """Where photos can be added from."""
        menu = QMenu(self._widget)
        menu.addAction(self.tr("Files…") + "\tCtrl+N", self.choose_files)
        menu.addAction(self.tr("Folder named by customers…"), self.choose_folder)
        menu.addAction(self.tr("Out of a sheet (Excel, WPS)…"), self.choose_sheets)
        menu.addSeparator()
        menu.addAction(self.tr("From the clipboard") + "\tCtrl+V", self.paste)
        return menu

    def choose_files(self) -> None:
        """Choose files, then say whose photos they are."""
        self.add_sources(choose_files(self._widget, self._desk))

    def choose_folder(self) -> None:
        """Choose a folder whose pictures are named by customers, and look through it."""
        if paths := choose_folder(self._widget, self._desk):
            self.review(paths)

    def choose_sheets(self) -> None:
        """Choose sheets with pictures in them, and look through these."""
        if paths := choose_pictures_and_sheets(self._widget, self._desk):
            self.review(paths)

    def review(self, paths: Sequence[Path]) -> ReviewDialog:
        """Look through pictures before they are archived."""
        dialog = ReviewDialog(self._desk, self._archive, self._widget.window(), self._compare, self._companions.parcels)
        dialog.open()
        dialog.add_paths(paths)
        return dialog

    def add_sources(self, sources: Sequence[Source]) -> QInputDialog | None:
        """Ask whose photos these are, then archive them; they lie in the inbox until they are linked."""
        if not sources:
            return None
        dialog = CustomerQuestion(self._desk, len(sources), self._likely_customer(), self._widget.window())
        dialog.textValueSelected.connect(lambda customer: self.intake.take(sources, customer))
        dialog.open()
        return dialog

    def paste(self) -> None:
        """Archive the picture or the files in the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def may_take(self, data: QMimeData) -> bool:
        """Whether a drag brings something to add."""
        return holds_picture(data) or needs_review(dropped_files(data))

    def take(self, data: QMimeData) -> None:
        """Add what was dropped or pasted; folders and sheets are looked through first."""
        if needs_review(paths := dropped_files(data)):
            self.review(paths)
        elif self.add_sources(pictures_in(data)) is None:
            show_toast(self._widget.window(), why_no_picture(data))

    def _compare(self, window: QWidget, likeness_ids: Sequence[int]) -> None:
        compare_likenesses(self._desk, self._archive, self._companions, window, likeness_ids)


class CustomerQuestion(QInputDialog):
    """Asks whose photos these are; an empty answer cannot be given."""

    def __init__(self, desk: Desk, count: int, likely: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add photos"))
        several = self.tr("Customer ID of these {count} photos").format(count=count)
        self.setLabelText(several if count > 1 else self.tr("Customer ID of this photo"))
        self.setTextValue(likely)
        self.setOkButtonText(self.tr("Archive"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.textValueChanged.connect(self._on_text)
        self._on_text(likely)
        self.resize(380, self.sizeHint().height())
        if (field := self.findChild(QLineEdit)) is not None:
            CustomerCompleter(desk, field)

    def _on_text(self, text: str) -> None:
        if (buttons := self.findChild(QDialogButtonBox)) is not None:
            buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(text.strip()))
