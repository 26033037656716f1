"""Writes one note on several photos."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from shopdesk.photos import service
from shopdesk.photos.model import PhotoId
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.tiles import ThumbnailLine
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_photo_note_dialog import Ui_PhotoNoteDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.record_dialog import RecordDialog


class NoteDialog(RecordDialog):
    """Asks for a note, and whether it stands below those that are there or in their place."""

    noted = Signal(object)  # list[Description]: what was there before

    def __init__(
        self,
        desk: Desk,
        rows: Sequence[PhotoRow],
        seen: Mapping[PhotoId, int],
        thumbnails: ThumbnailLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_PhotoNoteDialog()
        self.ui.setupUi(self)
        self._seen = dict(seen)
        self._having = sum(bool(row.note) for row in rows)
        self.banner = self.ui.dialogBanner
        self.fields = FieldErrors({"note": self.ui.noteEdit})
        self.setWindowTitle(self.tr("Note on {count} photos").format(count=len(seen)))
        self.ui.photosLayout.addWidget(ThumbnailLine(rows, len(seen), thumbnails, self))
        for radio in (self.ui.addRadio, self.ui.replaceRadio):
            radio.setVisible(bool(self._having))
        self.ui.replaceRadio.toggled.connect(lambda _on: self._show_state())
        self.ui.noteEdit.textChanged.connect(self._show_state)
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.close)
        guard_composition(self)
        self._show_state()
        self.ui.noteEdit.setFocus()

    def save(self) -> None:
        """Write the note."""
        replace = self.ui.replaceRadio.isChecked()
        self.run(self.tr("Writing notes"), service.note_photos, self._seen, self._text(), replace)

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = self.tr("The note is not saved yet.") if self._text() and self.job is None else ""
        close_unless_unsaved(self, event, unsaved)

    def _on_saved(self, value: object) -> None:
        super()._on_saved(value)
        self.noted.emit(value)

    def _text(self) -> str:
        return self.ui.noteEdit.toPlainText().strip()

    def _show_state(self) -> None:
        replace = self.ui.replaceRadio.isChecked()
        save = self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self._text()) or replace)
        lost = self.tr("Notes that are replaced: {count}. The history keeps them.").format(count=self._having)
        self.ui.hintLabel.setText(lost if replace else "")
