"""The list of keys (F1)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from shopdesk.ui.detail import Fact, FactList


class ShortcutsDialog(QDialog):
    """Every key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.setMinimumWidth(960)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        # Side by side, for screens that are only 720 pixels high.
        row = QHBoxLayout()
        row.setSpacing(24)
        for lines, share in ((self._keys(), 2), (self._photo_keys() + self._claim_keys(), 3)):
            keys = FactList(self)
            keys.set_facts(Fact(key, text) for key, text in lines)
            row.addWidget(keys, share, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+K", self.tr("Search everything")),
            ("Ctrl+N", self.tr("New (what the page offers first)")),
            ("Ctrl+F", self.tr("Filter the list")),
            ("↓", self.tr("From the filter to the first row")),
            ("Ctrl+E / Ctrl+P", self.tr("Export the list, print it")),
            ("Ctrl+S", self.tr("Save")),
            ("Ctrl+V", self.tr("Add the picture in the clipboard to the record")),
            ("Ctrl+C", self.tr("Copy the selected rows")),
            ("Ctrl+A", self.tr("Select all rows")),
            ("Enter", self.tr("Open")),
            ("F5", self.tr("Reload")),
            ("Ctrl+1 … 9", self.tr("Go to a page")),
            ("Ctrl+PgUp / PgDn", self.tr("The tab before or behind")),
            ("Alt+←", self.tr("Back to the page before")),
            ("Esc", self.tr("Close")),
            ("F1", self.tr("This list")),
        ]

    def _photo_keys(self) -> list[tuple[str, str]]:
        return [
            ("L / K / N", self.tr("Photos: link, kind, note")),
            ("F2", self.tr("Photos: wrong customer ID")),
            ("C / S / Ctrl+P", self.tr("Photos: compare two, share, print")),
            ("F2 / Del / Ctrl+Enter", self.tr("Pictures to archive: whose, leave out, archive what is ready")),
            ("+ / - / 0 / 1 / R", self.tr("Photo viewer: larger, smaller, whole, original size, turn")),
            ("F11", self.tr("Photo viewer: the whole screen")),
            ("T / X / Ctrl+Tab", self.tr("Two photos: together or apart, swap, the other side")),
        ]

    def _claim_keys(self) -> list[tuple[str, str]]:
        return [
            ("C / R", self.tr("Claims: note a call, enter a receipt")),
            ("Ctrl+Enter", self.tr("Claims: the next step; in a form: save")),
            ("R / Del / M / C", self.tr("Statement: enter as received, leave out, match, note a call")),
            ("Ctrl+Enter", self.tr("Statement: accept it, enter the receipts")),
        ]
