"""Asks which record some photos belong to: what their barcodes and customers lead to first, then whatever is typed."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.database import Session
from shopdesk.core.text import marked, translate
from shopdesk.photos.companion import Linkable, PhotoCompanions, record_word
from shopdesk.photos.evidence.codes import codes_of
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.tiles import ThumbnailLine
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.filter_bar import SearchEdit
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.record_view import RecordView

TYPING_PAUSE_MS = 150
LOOKED_AT = 5  # photos whose barcodes and customers are asked for offers


class Choice(NamedTuple):
    """A record on the list; ``linked`` when all the photos belong to it already."""

    record: Linkable
    linked: bool


def _why(choice: Choice) -> object:
    if choice.linked:
        return Chip(translate("LinkDialog", "linked already"), "good")
    if choice.record.code:
        return Chip(translate("LinkDialog", "barcode {code}").format(code=choice.record.code), "accent")
    return None


CHOICES = Listing[Choice](
    "photo_links",
    "LinkDialog",
    marked("LinkDialog", "Records"),
    (
        Column("kind", marked("LinkDialog", "Kind"), lambda c: record_word(c.record.kind), width=126),
        Column("title", marked("LinkDialog", "Number"), lambda c: c.record.title, Kind.IDENTIFIER, 170),
        Column("state", marked("LinkDialog", "State"), lambda c: c.record.chip, Kind.STATE, 130),
        Column("details", marked("LinkDialog", "What it is"), lambda c: c.record.details, width=310),
        Column("why", marked("LinkDialog", "Found by"), _why, Kind.STATE, 170),
    ),
)


def offers_of(session: Session, companions: PhotoCompanions, rows: Sequence[PhotoRow]) -> list[Linkable]:
    """What some photos most likely belong to, the first few of them asked."""
    found: dict[tuple[str, int], Linkable] = {}
    for row in rows[:LOOKED_AT]:
        codes = [code.text for code in codes_of(session, row.id) if not code.declined]
        for one in companions.offers(session, row, codes):
            found.setdefault((one.kind, one.id), one)
    return list(found.values())


class LinkDialog(QDialog):
    """Finds a record while somebody types; Enter links the photos to it, arrows choose another one."""

    chosen = Signal(object)  # Linkable

    def __init__(
        self,
        desk: Desk,
        companions: PhotoCompanions,
        rows: Sequence[PhotoRow],
        total: int,
        thumbnails: ThumbnailLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._companions, self._rows = desk, companions, list(rows)
        self._are_all = len(self._rows) == total
        self._choices: list[Choice] = []
        self._shown_for: str | None = None  # the text whose records are listed
        self._link_when_found = False
        one, several = self.tr("Link the photo to…"), self.tr("Link {count} photos to…").format(count=total)
        self.setWindowTitle(one if total == 1 else several)
        self.search_edit = SearchEdit(self)
        self.table: RecordTable[Choice] = RecordTable(CHOICES, self._fetch, desk.clock, self)
        self.view = RecordView(self)
        self.hint = plain_label(role="secondary")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.link_button = self.buttons.addButton(self.tr("Link"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(thumbnails, total)
        self._connect()
        self._ask()

    def _lay_out(self, thumbnails: ThumbnailLoader, total: int) -> None:
        self.search_edit.setPlaceholderText(self.tr("Order, ticket, tracking or claim no., customer ID, goods"))
        self.search_edit.setAccessibleName(self.tr("Record to link to"))
        self.search_edit.setMinimumWidth(220)
        self.search_edit.setMaximumWidth(16_777_215)
        self.view.set_table(self.table)
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (ThumbnailLine(self._rows, total, thumbnails, self), self.search_edit, self.hint):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(self.buttons)
        self.link_button.setDefault(True)
        self.resize(980, 480)
        self.search_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        guard_composition(self)

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.search_edit.textEdited.connect(lambda _text: self._on_edited())
        self.search_edit.emptied.connect(self._ask)
        self.search_edit.installEventFilter(self)
        self.view.opened.connect(lambda _id: self.accept())
        self.view.current_changed.connect(lambda _id: self._show_button())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        """Tell the record chosen; for a text typed faster than it is found, the only one found for it."""
        text = self.search_edit.text().strip()
        if text != self._shown_for:
            self._link_when_found = True
            self._ask()
            return
        choice = self._current()
        if choice is not None and not choice.linked:
            super().accept()
            self.chosen.emit(choice.record)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose on the list while the cursor stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None and self._choices:
                place = max(0, min((self.view.current_id() or 0) + by, len(self._choices) - 1))
                self.view.select_id(place)
                return True
        return False

    def _on_edited(self) -> None:
        self.link_button.setEnabled(True)  # else Enter would not wait for what is being found
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        text = self.search_edit.text().strip()
        if text:
            self._desk.ask(self, "find", self._companions.find, text, then=lambda found: self._show(text, found))
        else:
            self._desk.ask(
                self, "find", offers_of, self._companions, self._rows, then=lambda found: self._show(text, found)
            )

    def _show(self, text: str, found: Sequence[Linkable]) -> None:
        self._shown_for = text
        self._choices = [Choice(one, self._is_linked(one)) for one in found]
        self.table.show(range(len(found)))
        if text:
            nothing = self.tr("Nothing found for “{text}”").format(text=text)
            self.hint.setText(self.tr("Found: {count}").format(count=len(found)) if found else nothing)
        else:
            likely = self.tr("By the barcodes in the photos and by their customers:")
            self.hint.setText(likely if found else self.tr("Type what the photos belong to."))
        first = next((place for place, one in enumerate(self._choices) if not one.linked), None)
        if first is not None:
            self.view.select_id(first)
        self._show_button()
        if self._link_when_found:
            self._link_when_found = False
            if len(found) == 1:
                self.accept()

    def _show_button(self) -> None:
        choice = self._current()
        self.link_button.setEnabled(choice is not None and not choice.linked)

    def _current(self) -> Choice | None:
        place = self.view.current_id()
        return None if place is None or place >= len(self._choices) else self._choices[place]

    def _fetch(self, places: Iterable[int]) -> dict[int, Choice]:
        return {place: self._choices[place] for place in places if place < len(self._choices)}

    def _is_linked(self, record: Linkable) -> bool:
        return self._are_all and all((record.kind, record.id) in row.links for row in self._rows)
