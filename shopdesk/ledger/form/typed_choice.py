"""A choice that is found by typing any part of it: a staff no., a name, a word of a rule."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter


class TypedChoice(QObject):
    """Lets people choose an option by typing; what was typed becomes the one option it is part of."""

    chosen = Signal()

    def __init__(self, box: QComboBox, placeholder: str = "") -> None:
        super().__init__(box)
        self._box, self._filling = box, False
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        completer = box.completer() or QCompleter(box)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (popup := completer.popup()) is not None:
            popup.setProperty("framed", "true")  # what is offered stands apart from the fields below
        box.setCompleter(completer)
        if (line := box.lineEdit()) is not None:
            line.setPlaceholderText(placeholder)
            line.editingFinished.connect(self._on_finished)
        box.currentTextChanged.connect(lambda _text: self._tell())

    def set_options(self, options: Sequence[tuple[int | None, str]]) -> None:
        """Offer other options, silently; what was chosen stays chosen while it is among them."""
        chosen, self._filling = self.value(), True
        self._box.clear()
        for value, text in options:
            self._box.addItem(text, value)
        self._filling = False
        self.choose(chosen)

    def choose(self, value: int | None) -> None:
        """Choose an option, silently; one that is not there leaves the field empty."""
        self._filling = True
        place = self._box.findData(value)
        self._box.setCurrentIndex(place)
        if place < 0:
            self._box.clearEditText()
        self._filling = False

    def value(self) -> int | None:
        """The option that stands in the field; None for an empty one, and for what is no option, see ``unknown``."""
        place = self._box.findText(self._box.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return None if place < 0 else self._box.itemData(place)

    def unknown(self) -> str:
        """What was typed and is none of the options, or nothing."""
        text = self._box.currentText().strip()
        known = not text or self._box.findText(text, Qt.MatchFlag.MatchFixedString) >= 0
        return "" if known else text

    def _on_finished(self) -> None:
        """A part that only one option has stands for it: a staff no. is typed, the name follows."""
        if not (text := self.unknown().casefold()):
            return
        fitting = [place for place in range(self._box.count()) if text in self._box.itemText(place).casefold()]
        exact = [place for place in fitting if text in self._box.itemText(place).casefold().split()]
        found = exact if len(exact) == 1 else fitting
        if len(found) != 1:
            return
        if self._box.currentIndex() == found[0]:
            self._box.setEditText(self._box.itemText(found[0]))
        else:
            self._box.setCurrentIndex(found[0])  # who hears of it may offer others: places count no longer

    def _tell(self) -> None:
        if not self._filling:
            self.chosen.emit()
