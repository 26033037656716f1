"""Beside the pictures under review: the current one large, and whose the selected ones are."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopdesk.core.text import translate
from shopdesk.photos.arriving.plans import Fate
from shopdesk.photos.dialogs.customer_completer import CustomerCompleter
from shopdesk.photos.taking.review import WAITING, ReviewRow, State
from shopdesk.photos.taking.source_pictures import PREVIEW_LONGEST, load_source
from shopdesk.photos.viewing.files import open_file
from shopdesk.photos.viewing.thumbnails import draw_thumbnail
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.flow import FlowRow
from shopdesk.ui.forms.ui_photo_review_dialog import Ui_PhotoReviewDialog
from shopdesk.ui.long_words import breakable
from shopdesk.ui.plain_table import allow
from shopdesk.ui.plain_tip import plain_tip, plain_title

PANEL_WIDTH = 340
MOST_CHOICES = 5
PAUSE_MS = 60  # who runs through the list does not want to see every picture


class PreviewPicture(QWidget):
    """One picture as large as there is room; a double click opens its file."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: ReviewRow | None = None
        self._pixmap: QPixmap | None = None
        self._missing = False
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._load)
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_row(self, row: ReviewRow | None) -> None:
        """Show the picture of a row as soon as it is read."""
        same = row is not None and self._row is not None and row.number == self._row.number
        self._row = row
        if same:
            return
        self._pixmap, self._missing = None, row is not None and row.picture.fate is Fate.REFUSED
        self.setAccessibleName("" if row is None else row.picture.shown_path)
        self._soon.start()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(PANEL_WIDTH, PANEL_WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self), self.rect()
        if self._pixmap is not None and self._pixmap.width() < area.width() and self._pixmap.height() < area.height():
            area.setSize(self._pixmap.size())  # small ones are not blown up
            area.moveCenter(self.rect().center())
        draw_thumbnail(painter, area, self._pixmap, missing=self._missing)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._row is not None and isinstance(self._row.picture.source, Path):
            open_file(self, self._row.picture.source)

    def _load(self) -> None:
        row = self._row
        if row is None or row.picture.fate is Fate.REFUSED:
            return
        work = partial(load_source, row.picture.source, PREVIEW_LONGEST)
        job = self._desk.jobs.start("", work, "free", self)
        job.succeeded.connect(partial(self._on_loaded, row.number))

    def _on_loaded(self, number: int, image: QImage | None) -> None:
        if self._row is None or self._row.number != number:
            return
        self._missing = image is None
        self._pixmap = None if image is None else QPixmap.fromImage(image)
        self.update()


class ReviewPanel(QObject):
    """Fills the panel and says what somebody decided there about the selected pictures."""

    named = Signal(str)  # a customer ID or order number for the selected pictures
    agreed = Signal()
    skipped = Signal(bool)
    left = Signal()  # Esc in the field: back to the list

    def __init__(self, desk: Desk, ui: Ui_PhotoReviewDialog, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._rows: list[ReviewRow] = []
        self._current: ReviewRow | None = None
        self.picture = PreviewPicture(desk, ui.previewPanel)
        ui.previewLayout.insertWidget(0, self.picture, 1)
        ui.previewPanel.setMinimumWidth(PANEL_WIDTH)
        self._choices = FlowRow(ui.choicesPanel)
        ui.choicesLayout.addWidget(plain_label(translate("PhotoReview", "It may also be:"), "small", ui.choicesPanel))
        ui.choicesLayout.addWidget(self._choices)
        CustomerCompleter(desk, ui.customerEdit)
        ui.customerEdit.returnPressed.connect(self._on_enter)
        ui.customerEdit.textChanged.connect(lambda _text: self._show_buttons())
        ui.giveButton.clicked.connect(self._give)
        ui.agreeButton.clicked.connect(self.agreed)
        ui.skipButton.clicked.connect(lambda _checked: self.skipped.emit(self.would_skip()))
        self.show_rows([], None, locked=False)

    def show_rows(self, rows: Sequence[ReviewRow], current: ReviewRow | None, *, locked: bool) -> None:
        """Show the current picture, and what may be decided about the selected ones."""
        other = (current and current.number) != (self._current and self._current.number)
        renamed = current and self._current and current.picture.customer_name != self._current.picture.customer_name
        self._rows, self._current, self._locked = list(rows), current, locked
        ui = self._ui
        self.picture.show_row(current)
        ui.previewFileLabel.setText("" if current is None else _file_words(current))
        ui.previewReasonLabel.setText("" if current is None else _remarks(current))
        ui.previewReasonLabel.setVisible(bool(ui.previewReasonLabel.text()))
        if other or renamed:
            ui.customerEdit.setText("" if current is None else current.picture.customer_name)
            ui.customerEdit.selectAll()
        self._show_choices(current)
        self._show_buttons()

    def go_to_customer(self) -> None:
        """Put the cursor into the customer's field."""
        if self._ui.customerEdit.isEnabled():
            self._ui.customerEdit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._ui.customerEdit.selectAll()

    def would_skip(self) -> bool:
        """Whether the button leaves pictures out; when all of them are left out, it takes them up again."""
        return any(row.state is not State.SKIPPED for row in self._rows)

    def _on_enter(self) -> None:
        """Give the customer; the same ID once more agrees to it although nobody has it, or several do."""
        current = self._current
        unchanged = current is not None and self._ui.customerEdit.text().strip() == current.picture.customer_name
        if unchanged and any(row.may_be_agreed() for row in self._rows):
            self.agreed.emit()
        else:
            self._give()

    def _give(self) -> None:
        if self._ui.giveButton.isEnabled() and (name := self._ui.customerEdit.text().strip()):
            self.named.emit(name)

    def _show_choices(self, current: ReviewRow | None) -> None:
        self._choices.flow.clear()
        choices = [] if current is None or self._locked else _other_choices(current)
        for choice in choices:
            button = QPushButton(plain_title(choice), self._choices)
            button.setProperty("role", "link")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_choice, choice))
            self._choices.flow.addWidget(button)
        self._ui.choicesPanel.setVisible(bool(choices))

    def _on_choice(self, choice: str, _checked: bool = False) -> None:
        self.named.emit(choice)

    def _show_buttons(self) -> None:
        ui, rows = self._ui, self._rows
        nothing = translate("PhotoReview", "Select pictures first.") if not rows else ""
        if self._locked:
            nothing = translate("PhotoReview", "Wait until the running work is done.")
        settled = all(row.picture.fate in (Fate.REFUSED, Fate.KNOWN) for row in rows)
        fixed = translate("PhotoReview", "These pictures are in the archive already, or are none.") if settled else ""
        ui.customerEdit.setEnabled(not nothing and not fixed)
        unnamed = "" if ui.customerEdit.text().strip() else translate("PhotoReview", "Enter a customer ID first.")
        _allow(ui.giveButton, nothing or fixed or unnamed)
        waits = [row for row in rows if row.may_be_agreed()]
        agreeable = "" if waits else translate("PhotoReview", "None of these waits for a yes to its customer ID.")
        _allow(ui.agreeButton, nothing or agreeable)
        again = bool(waits) and all(row.failed for row in waits)
        anyway = translate("PhotoReview", "&Take anyway")
        ui.agreeButton.setText(translate("PhotoReview", "&Try again") if again else anyway)
        _allow(ui.skipButton, nothing)
        skip, back = translate("PhotoReview", "&Skip"), translate("PhotoReview", "Do not &skip")
        ui.skipButton.setText(back if rows and not self.would_skip() else skip)
        count = len(rows)
        several = translate("PhotoReview", "&Give to {count}").format(count=f"{count:,}")
        ui.giveButton.setText(several if count > 1 else translate("PhotoReview", "&Give"))
        ui.customerHint.setText(self._hint())
        ui.customerHint.setVisible(bool(ui.customerHint.text()))

    def _hint(self) -> str:
        current = self._current
        if current is None or self._ui.customerEdit.text().strip() != current.picture.customer_name:
            return ""
        if not current.may_be_agreed() or current.failed or current.skipped or not self._ui.customerEdit.isEnabled():
            return ""
        return translate("PhotoReview", "Press Enter in the field to archive under this ID anyway.")


def _allow(button: QPushButton, reason: str) -> None:
    """Bar a button with the reason, or let its own tool tip speak."""
    own = button.property("ownTip")
    if own is None:
        own = button.toolTip()
        button.setProperty("ownTip", own)
    allow(button, reason)
    if not reason:
        button.setToolTip(plain_tip(str(own)))


def _file_words(row: ReviewRow) -> str:
    return breakable("\n".join(filter(None, (row.picture.shown_path, row.picture.from_row))))


def _remarks(row: ReviewRow) -> str:
    """What is known of a picture beside its customer."""
    order = translate("PhotoReview", "Belongs to order {order}.").format(order=row.picture.belongs_to)
    return breakable(" ".join(filter(None, (row.reason, order if row.picture.belongs_to else ""))))


def _other_choices(row: ReviewRow) -> list[str]:
    waits = row.state in WAITING
    return [one for one in row.picture.choices if one != row.picture.customer_name][:MOST_CHOICES] if waits else []
