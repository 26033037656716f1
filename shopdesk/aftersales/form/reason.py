"""The reason of a ticket: a box grouped by category in which typing finds, and what follows from the choice."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter

from shopdesk.aftersales.books.reasons import ReasonRow, applies_to
from shopdesk.aftersales.drafting.drafts import Proposal
from shopdesk.aftersales.model import ReasonId
from shopdesk.aftersales.states import TicketKind, fault_chip, payer_chip, window_from_text
from shopdesk.core.identifiers import pinyin_initials, search_key
from shopdesk.core.text import translate

SEARCHED = Qt.ItemDataRole.UserRole + 1


class ReasonField(QObject):
    """Lets people pick a reason, or find it by a part of its words or the first letters of their pinyin."""

    chosen = Signal(object)  # ReasonId | None: None while what is typed fits no reason

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box, self._reasons, self._filling = box, list[ReasonRow](), False
        self._offered: list[ReasonRow] = []
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMaxVisibleItems(20)
        self._found = QStandardItemModel(self)
        self._finder = _Finder(self._found, self)
        self._finder.setCompletionRole(SEARCHED)
        self._finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self._finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(self._finder)
        popup = self._finder.popup()
        assert popup is not None
        self._popup = popup
        popup.installEventFilter(self)
        box.currentIndexChanged.connect(lambda _index: self._tell(self.reason()))
        box.editTextChanged.connect(lambda _text: self._on_typed())
        edit = box.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._on_finished)
        edit.setPlaceholderText(self.tr("Type a few letters, or Down for the list"))

    def offer(self, reasons: Sequence[ReasonRow], kind: TicketKind, chosen: ReasonId | None) -> None:
        """The reasons of a kind, in their categories; one that was chosen stays, though it be hidden by now."""
        self._reasons = list(reasons)
        self._offered = [row for row in reasons if row.id == chosen or (row.visible and applies_to(row, kind))]
        self._filling = True
        self._box.clear()
        self._found.clear()
        category = None
        for row in self._offered:
            if row.category != category and row.category:
                self._add_heading(row.category)
            category = row.category
            self._box.addItem(row.text, int(row.id))
            item = QStandardItem(row.text)
            words = f"{search_key(row.text)} {pinyin_initials(row.text)} {search_key(row.category)}"
            item.setData(words, SEARCHED)
            self._found.appendRow(item)
        self._box.setCurrentIndex(self._box.findData(int(chosen)) if chosen is not None else -1)
        if chosen is None:
            self._box.clearEditText()
        self._filling = False

    def reason(self) -> ReasonRow | None:
        """The reason that is meant: the chosen one, or the first that what is typed fits."""
        text = search_key(self._box.currentText())
        if not text:
            return None
        exact = next((row for row in self._offered if search_key(row.text) == text), None)
        return exact or next(iter(self._matching(text)), None)

    def reason_of(self, reason_id: int | None) -> ReasonRow | None:
        """A reason by its id."""
        return next((row for row in self._reasons if row.id == reason_id), None)

    def text(self) -> str:
        """What stands in the box."""
        return self._box.currentText().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab in the list of what was found take the first one and go on, as Enter and a click do."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Tab and watched is self._popup:  # type: ignore[attr-defined]
            at = self._popup.currentIndex()
            if at.isValid():
                self._box.setEditText(str(at.data()))
            self._popup.hide()
            self._on_finished()
            # Only once the list is gone, which has the keyboard until then.
            QTimer.singleShot(0, self, lambda: self._box.window().focusNextChild())
            return True
        return False

    def _matching(self, text: str) -> list[ReasonRow]:
        """The reasons that begin with the text or its letters, then those that have it anywhere."""
        begins, within = [], []
        for row in self._offered:
            words = (search_key(row.text), pinyin_initials(row.text))
            if any(word.startswith(text) for word in words):
                begins.append(row)
            elif any(text in word for word in (*words, search_key(row.category))):
                within.append(row)
        return begins + within

    def _add_heading(self, category: str) -> None:
        self._box.addItem(category)
        model = self._box.model()
        assert isinstance(model, QStandardItemModel)
        item = model.item(self._box.count() - 1)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self._box.font())
        font.setBold(True)
        item.setFont(font)

    def _on_typed(self) -> None:
        self._tell(self.reason())

    def _on_finished(self) -> None:
        """What was typed becomes the whole name of the reason it found."""
        if (row := self.reason()) is not None:
            self._box.setCurrentIndex(self._box.findData(int(row.id)))
            self._box.setEditText(row.text)

    def _tell(self, row: ReasonRow | None) -> None:
        if not self._filling:
            self.chosen.emit(None if row is None else row.id)


class _Finder(QCompleter):
    """Matches by more words than it shows."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def consequences(row: ReasonRow | None, proposal: Proposal, photos: int) -> tuple[str, bool]:
    """What follows from a reason, in words, and whether its window is over."""
    if row is None:
        return "", False
    parts = []
    if row.window_days is not None:
        parts.append(_window_text(row, proposal))
    if row.photo_required:
        text = translate("TicketEntry", "a photo is needed before approval, {count} there")
        if not photos:
            text = translate("TicketEntry", "a photo is needed before approval, none yet")
        parts.append(text.format(count=photos))
    parts.append(translate("TicketEntry", "fault: {side}").format(side=fault_chip(row.fault_side).text))
    parts.append(translate("TicketEntry", "postage: {payer}").format(payer=payer_chip(row.postage_payer).text))
    return " · ".join(parts), proposal.outside_window


def _window_text(row: ReasonRow, proposal: Proposal) -> str:
    begin = window_from_text(row.window_from)
    until = proposal.window_ends_on
    if until is None:
        return translate("TicketEntry", "{days} days {begin}").format(days=row.window_days, begin=begin)
    if proposal.outside_window:
        text = translate("TicketEntry", "over since {until} ({days} days {begin})")
    else:
        text = translate("TicketEntry", "until {until} ({days} days {begin})")
    return text.format(until=until.isoformat(), days=row.window_days, begin=begin)
