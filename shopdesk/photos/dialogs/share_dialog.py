"""Photos for somebody outside: an archive, a folder of copies, or pages; the archived files stay as they are."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.copies.exporting import Copies, photo_rows, write_copies
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.printing import some_of, unreadable_text
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_photo_share_dialog import Ui_PhotoShareDialog
from shopdesk.ui.messages import FieldErrors, ask, show_toast
from shopdesk.ui.written_file import free_target, keep_folder, last_folder, open_path

if TYPE_CHECKING:
    from shopdesk.photos.copies.contact_sheet import ContactSheet

FOLDER = "photo_share"  # of the file dialog
PER_PAGE = (1, 2, 6, 12)


class ShareDialog(QDialog):
    """Asks how and where to, then writes in the background and tells the outcome in the window behind."""

    def __init__(
        self, desk: Desk, archive: PhotoArchive, photo_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._archive, self._ids = desk, archive, tuple(photo_ids)
        self._named_by_hand, self._customer = False, ""
        self.ui = Ui_PhotoShareDialog()
        self.ui.setupUi(self)
        self.errors = FieldErrors({"target": self.ui.targetEdit, "per_page": self.ui.perPageBox})
        self._set_up()
        self._show_kind()
        desk.ask(self, "photos", photo_rows, self._ids, then=self._on_rows)

    def share(self) -> None:
        """Write what is chosen, and close; says what is wrong with the place it shall go to."""
        if (barred := self._too_many()) is not None:
            self.errors.show(barred)
            return
        target = self._target()
        if target is None:
            return
        desk, window = self._desk, self.parentWidget() or self
        keep_folder(desk.settings, FOLDER, target)
        title = self.tr("Writing {count} photos to {file}").format(count=len(self._ids), file=target.name)
        desk.run(title, self._work(target), then=partial(_tell, window, target))
        self.accept()

    def _set_up(self) -> None:
        ui = self.ui
        for count in PER_PAGE:
            one = self.tr("1 photo, as large as the page")
            ui.perPageBox.addItem(self.tr("{count} photos").format(count=count) if count > 1 else one, count)
        ui.perPageBox.setCurrentIndex(PER_PAGE.index(6))
        count = len(self._ids)
        ui.photosLabel.setText(self.tr("{count} photos").format(count=count) if count > 1 else self.tr("1 photo"))
        for radio in (ui.zipRadio, ui.folderRadio, ui.pdfRadio):
            radio.toggled.connect(lambda on: self._show_kind() if on else None)
        ui.placeCheck.toggled.connect(lambda _on: self._show_place())
        ui.targetEdit.textEdited.connect(lambda _text: self._keep_name())
        ui.browseButton.clicked.connect(lambda _checked: self._browse())
        ui.shareButton.clicked.connect(lambda _checked: self.share())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())

    def _show_kind(self) -> None:
        ui, is_pdf = self.ui, self.ui.pdfRadio.isChecked()
        ui.copiesFrame.setVisible(not is_pdf)
        ui.pagesFrame.setVisible(is_pdf)
        self._show_place()
        self._propose()

    def _show_place(self) -> None:
        without = self.tr("Phones write into a photo where it was taken. The copies do not tell it; the archive does.")
        told = self.tr("The copies are the very same files. Whoever gets them may see where they were taken.")
        self.ui.placeLabel.setText(without if self.ui.placeCheck.isChecked() else told)

    def _on_rows(self, rows: list[PhotoRow]) -> None:
        customers, size = {row.customer_name for row in rows}, sum(row.size_bytes for row in rows)
        megabytes = f"{max(0.1, size / 1_000_000):,.1f}"
        if len(customers) == 1:
            text = self.tr("{count} photos of {customer}, {size} MB") if len(rows) > 1 else None
            text = text or self.tr("1 photo of {customer}, {size} MB")
            name = next(iter(customers))
        else:
            text, name = self.tr("{count} photos of {customers} customers, {size} MB"), ""
        filled = text.format(count=f"{len(rows):,}", customer=name, customers=f"{len(customers):,}", size=megabytes)
        self.ui.photosLabel.setText(filled)
        self._customer = name
        self._propose()

    def _suffix(self) -> str:
        ui = self.ui
        return ".zip" if ui.zipRadio.isChecked() else ".pdf" if ui.pdfRadio.isChecked() else ""

    def _propose(self) -> None:
        if self._named_by_hand:
            return
        photos = self.tr("Photos")
        stem = f"{self._customer or photos} {self._desk.clock.today():%Y-%m-%d}"
        target = free_target(last_folder(self._desk.settings, FOLDER), stem, self._suffix())
        self.ui.targetEdit.setText(str(target))
        self.errors.clear()

    def _keep_name(self) -> None:
        self._named_by_hand = True

    def _browse(self) -> None:
        typed, suffix = self.ui.targetEdit.text().strip(), self._suffix()
        if suffix:
            kinds = self.tr("Zip archive (*.zip)") if suffix == ".zip" else self.tr("PDF (*.pdf)")
            chosen, _kind = QFileDialog.getSaveFileName(
                self, self.windowTitle(), typed, kinds, options=QFileDialog.Option.DontConfirmOverwrite
            )
        else:
            parent = QFileDialog.getExistingDirectory(self, self.windowTitle(), str(Path(typed).parent))
            chosen = str(Path(parent) / Path(typed).name) if parent else ""
        if chosen:
            self._keep_name()
            self.ui.targetEdit.setText(chosen)

    def _target(self) -> Path | None:
        """Where to write; None when that is not possible, or what is there is not to be replaced."""
        typed, suffix = self.ui.targetEdit.text().strip(), self._suffix()
        target = Path(typed)
        # Another kind may have been chosen after the name was typed.
        if target.suffix.lower() in (".zip", ".pdf") and target.suffix.lower() != suffix:
            target = target.with_suffix(suffix)
        elif suffix and target.suffix.lower() != suffix:
            target = target.with_name(f"{target.name}{suffix}") if target.name else target
        if not typed or not target.name or not target.parent.is_dir():
            self.errors.show(UserError(self.tr("Choose a folder that is there, and a name."), field="target"))
        elif not suffix and target.exists():
            self.errors.show(UserError(self.tr("This folder is there already. Choose another name."), field="target"))
        elif target.exists() and not self._may_replace(target):
            pass
        else:
            return target
        return None

    def _too_many(self) -> UserError | None:
        """Why so many photos do not go onto pages; the job would say so too, but when this dialog is closed."""
        if not self.ui.pdfRadio.isChecked():
            return None
        from shopdesk.photos.copies.contact_sheet import too_many  # noqa: PLC0415  reportlab is large, and this is rare

        return too_many(len(self._ids), self.ui.perPageBox.currentData())

    def _may_replace(self, target: Path) -> bool:
        sentence = self.tr("{file} is there already. It will be replaced.").format(file=target.name)
        return ask(self, self.windowTitle(), sentence, self.tr("Replace"))

    def _work(self, target: Path) -> "Callable[[Progress], Copies | ContactSheet]":
        """The job; it knows nothing of this dialog, which is closed meanwhile."""
        ui, desk, archive, ids = self.ui, self._desk, self._archive, self._ids
        keep_place = not ui.placeCheck.isChecked()

        def rows() -> list[PhotoRow]:
            with desk.database.read() as session:
                return photo_rows(session, ids)

        def copies(progress: Progress) -> Copies:
            return write_copies(target, rows(), archive, desk.clock, keep_place=keep_place, progress=progress)

        per_page = ui.perPageBox.currentData()
        checks = (ui.customerCheck, ui.takenCheck, ui.noteCheck, ui.fileNameCheck)
        told = [check.isChecked() for check in checks]

        def pages(progress: Progress) -> "ContactSheet":
            from shopdesk.photos.copies import contact_sheet  # noqa: PLC0415  as above

            captions = contact_sheet.Captions(*told)
            made = contact_sheet.contact_sheet_pdf(rows(), archive, desk.clock, per_page, captions, progress)
            with replacing(target) as temporary:
                temporary.write_bytes(made.pdf)
            return made

        return pages if ui.pdfRadio.isChecked() else copies


def _tell(window: QWidget, target: Path, made: "Copies | ContactSheet") -> None:
    """Say that it is there, and what is not as it should be."""
    if not isValid(window):
        return
    actions = [(translate("PhotoCopies", "Open folder"), partial(open_path, target.parent))]
    if target.is_file():
        actions.insert(0, (translate("PhotoCopies", "Open file"), partial(open_path, target)))
    else:
        actions = [(translate("PhotoCopies", "Open folder"), partial(open_path, target))]
    text = translate("PhotoCopies", "{file} is written").format(file=target.name)
    show_toast(window.window(), "\n".join([text, *_remarks(made)]), actions)


def _remarks(made: "Copies | ContactSheet") -> list[str]:
    if not isinstance(made, Copies):
        from shopdesk.sheets.pdf import missing_text  # noqa: PLC0415  as above

        unreadable = [unreadable_text(made.unreadable)] if made.unreadable else []
        return [*unreadable, *filter(None, [missing_text(made.missing)])]
    told: list[str] = []
    if made.missing:
        told.append(unreadable_text(made.missing))
    for names, text in (
        (made.changed, translate("PhotoCopies", "Changed since they were archived: {files}")),
        (made.saved_anew, translate("PhotoCopies", "Saved anew to remove the place: {files}")),
        (made.kept_back, translate("PhotoCopies", "Left out, because their place could not be removed: {files}")),
    ):
        if names:
            told.append(text.format(files=some_of(names)))
    return told
