"""Puts a wrong customer ID of photos right: their files get other names, their history stays."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from shopdesk.core.database import Session
from shopdesk.core.identifiers import as_given, is_masked
from shopdesk.customers import service as customers
from shopdesk.photos import service
from shopdesk.photos.dialogs.customer_completer import TYPING_PAUSE_MS, CustomerCompleter
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoId
from shopdesk.photos.service import Reassigned
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.tiles import ThumbnailLine
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_photo_customer_dialog import Ui_PhotoCustomerDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog
from shopdesk.ui.theme import set_role

NAMES_SHOWN = 3


def count_customers(session: Session, name: str) -> int:
    """How many customers have this ID; more than one only where platforms share it."""
    return len(customers.find_customer_ids(session, name))


class CustomerDialog(RecordDialog):
    """Asks whose some photos really are, and says what is known of that ID before anything is renamed."""

    reassigned = Signal(object)  # Reassigned

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        rows: Sequence[PhotoRow],
        seen: Mapping[PhotoId, int],
        thumbnails: ThumbnailLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_PhotoCustomerDialog()
        self.ui.setupUi(self)
        self._archive, self._seen = archive, dict(seen)
        self.banner = self.ui.dialogBanner
        self.fields = FieldErrors({"customer": self.ui.customerEdit})
        self.ui.photosLayout.addWidget(ThumbnailLine(rows, len(seen), thumbnails, self))
        names = list(dict.fromkeys(row.customer_name for row in rows))
        shown = self.tr(", ").join(names[:NAMES_SHOWN])
        more = self.tr("{names} and {count} more").format(names=shown, count=len(names) - NAMES_SHOWN)
        self.ui.nowLabel.setText(more if len(names) > NAMES_SHOWN else shown)
        self._ok = self.ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Rename"))
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        CustomerCompleter(desk, self.ui.customerEdit)
        self.ui.customerEdit.textChanged.connect(lambda _text: self._on_text())
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)
        self._on_text()
        self.ui.customerEdit.setFocus()

    def save(self) -> None:
        """File the photos under the ID that was entered."""
        self.run(
            self.tr("Renaming photos"),
            service.reassign_photos,
            self._archive,
            self._seen,
            self._name(),
        )

    def _on_saved(self, value: object) -> None:
        super()._on_saved(value)
        if isinstance(value, Reassigned):
            self.reassigned.emit(value)

    def _name(self) -> str:
        return as_given(self.ui.customerEdit.text())

    def _on_text(self) -> None:
        self._ok.setEnabled(bool(self._name()))
        if self._name():
            self._pause.start()
        else:
            self._pause.stop()
            one = self.tr("The file gets the right ID in its name; the history keeps the wrong one.")
            several = self.tr("{count} files get the right ID in their names; the history keeps the wrong one.")
            self._say(several.format(count=len(self._seen)) if len(self._seen) > 1 else one)

    def _look_up(self) -> None:
        name = self._name()
        self._desk.ask(self, "known", count_customers, name, then=lambda count: self._tell(name, count))

    def _tell(self, name: str, count: int) -> None:
        if name != self._name():
            return
        if is_masked(name):
            self._say(self.tr("A platform has hidden part of this ID: it is nobody by itself."), "warning")
        elif count == 0:
            self._say(self.tr("No customer has this ID yet. Is it spelt as in the chat?"), "warning")
        elif count == 1:
            self._say(self.tr("This customer is known."), "good")
        else:
            self._say(self.tr("{count} platforms have a customer with this ID.").format(count=count))

    def _say(self, text: str, role: str = "secondary") -> None:
        self.ui.hintLabel.setText(text)
        set_role(self.ui.hintLabel, role)
