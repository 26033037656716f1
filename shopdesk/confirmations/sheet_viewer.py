"""A sheet as the buyer sees it: the picture of any of its versions, and what each of them changed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QListWidgetItem, QWidget

from shopdesk.confirmations import exports
from shopdesk.confirmations.dossier import SheetFacts
from shopdesk.confirmations.exports import SheetPage
from shopdesk.confirmations.versions import VersionFacts, difference_text
from shopdesk.core.columns import shown_text
from shopdesk.core.database import Session
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_sheet_dialog import Ui_SheetDialog

PICTURE_WIDTH = 504  # px of the screen
PAPER_WIDTH = 420  # points of A5


class SheetViewer(QObject):
    """Shows the versions of a sheet, the newest first, and the one that is chosen as a picture."""

    def __init__(self, desk: Desk, ui: Ui_SheetDialog, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._ui = desk, ui
        self._facts: SheetFacts | None = None
        self.picture = QLabel(parent)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        ui.pictureArea.setWidget(self.picture)
        ui.versionsList.currentRowChanged.connect(self._on_chosen)

    def show_sheet(self, facts: SheetFacts) -> None:
        """Show a sheet, the current version first."""
        self._facts = facts
        listed = self._ui.versionsList
        listed.blockSignals(True)
        listed.clear()
        for version in reversed(facts.versions):
            item = QListWidgetItem(self._version_text(version))
            item.setSizeHint(QSize(0, 44))
            listed.addItem(item)
        listed.setCurrentRow(0)
        listed.blockSignals(False)
        self._on_chosen(0)

    def shown_number(self) -> int:
        """Which version is shown."""
        versions = () if self._facts is None else self._facts.versions
        return len(versions) - max(0, self._ui.versionsList.currentRow())

    def _on_chosen(self, row: int) -> None:
        if self._facts is None or row < 0:
            return
        version = self._facts.versions[self.shown_number() - 1]
        self._ui.changesLabel.setText("\n\n".join(self._told_of(version)))
        self.picture.setText(self.tr("Drawing the sheet …"))
        page = exports.page_of(self._facts, version.number)
        scale = PICTURE_WIDTH * self.picture.devicePixelRatioF() / PAPER_WIDTH
        self._desk.ask(self, "picture", _drawn, page, scale, then=self._on_drawn)

    def _on_drawn(self, picture: bytes) -> None:
        pixmap = QPixmap.fromImage(QImage.fromData(picture))
        pixmap.setDevicePixelRatio(self.picture.devicePixelRatioF())
        self.picture.setPixmap(pixmap)
        self.picture.setAccessibleName(self.tr("Version {number}").format(number=self.shown_number()))

    def _version_text(self, version: VersionFacts) -> str:
        sent = shown_text(version.sent_at, self._desk.clock)
        told = self.tr("sent {when}").format(when=sent) if sent else self.tr("not sent")
        return "\n".join([self.tr("Version {number}").format(number=version.number), told])

    def _told_of(self, version: VersionFacts) -> Sequence[str]:
        """What a version changed, and what was noted about it."""
        assert self._facts is not None
        told = [difference_text(one) for one in version.changes]
        if version.number > 1:
            head = self.tr("Changed since version {number}").format(number=version.number - 1)
            told = [head, *(told or [self.tr("nothing")])]
        return [*told, *(one.note for one in self._facts.events if one.version_number == version.number and one.note)]


def _drawn(_session: Session, page: SheetPage, scale: float) -> bytes:
    return exports.sheet_png(page, scale)
