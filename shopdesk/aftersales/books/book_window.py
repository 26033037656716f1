"""What the books of after-sales do alike: a short list to add to, change, put in order, hide and delete from."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget
from shiboken6 import isValid

from shopdesk.aftersales import rights
from shopdesk.aftersales.states import Duty
from shopdesk.core.changes import Changes
from shopdesk.core.errors import UserError
from shopdesk.ui.book_window import BookWindow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_book_dialog import Ui_BookDialog
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow, fill_table, selected_row, set_up_table


class Entry(NamedTuple):
    """One line of a book."""

    id: int
    title: str
    hidden: bool
    cells: Sequence[str]


class BookVerbs(NamedTuple):
    """What is done with an entry: (session, actor, id), hiding also whether it shall be hidden."""

    hide: Callable[..., Changes]
    delete: Callable[..., Changes]
    restore: Callable[..., Changes]


class BookDialog(BookWindow):
    """A book in a window of its own; what its entries are, and what is done with them, a subclass says.

    Enter changes the selected entry, Ins adds one, Del deletes it, Alt+Up and Alt+Down move it.
    """

    def __init__(
        self, desk: Desk, verbs: BookVerbs, titles: Sequence[str], stretch: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_BookDialog()
        self.ui.setupUi(self)
        self._verbs = verbs
        self.listed: list[Entry] = []
        self._wanted: int | None = None  # to be selected once the book is shown anew
        ui = self.ui
        set_up_table(ui.bookTable, titles, stretch)
        close = ui.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        ui.buttonBox.rejected.connect(self.reject)
        for button, call in (
            (ui.addButton, self.add),
            (ui.changeButton, self.change),
            (ui.hideButton, self.hide_or_show),
            (ui.deleteButton, self.delete),
        ):
            button.clicked.connect(call)
        for keys, button in (
            (Qt.Key.Key_Insert, ui.addButton),
            (Qt.Key.Key_Delete, ui.deleteButton),
            (QKeySequence("Alt+Up"), ui.upButton),
            (QKeySequence("Alt+Down"), ui.downButton),
        ):
            QShortcut(keys, self, button.click)
        ui.bookTable.itemActivated.connect(lambda _item: ui.changeButton.click())
        ui.bookTable.itemSelectionChanged.connect(self.show_buttons)
        desk.actor_changed.connect(self.show_buttons)

    # What a subclass says.

    def entries(self) -> list[Entry]:
        """The lines of the book as they are stored now."""
        raise NotImplementedError

    def form(self, record_id: int | None) -> QDialog:
        """The form for an entry; None: for a new one."""
        raise NotImplementedError

    # What people do.

    def reload(self) -> None:
        """Show what is stored now; what was selected stays selected."""
        current = self.selected()
        keep = self._wanted if self._wanted is not None else (current.id if current else None)
        self._wanted = None
        self.listed = self.entries()
        table = self.ui.bookTable
        fill_table(table, [entry.cells for entry in self.listed])
        table.clearSelection()
        if keep is not None:
            self.select(keep)
        self.show_buttons()

    def selected(self) -> Entry | None:
        """The entry people have chosen."""
        place = selected_row(self.ui.bookTable)
        return self.listed[place] if place is not None and place < len(self.listed) else None

    def add(self) -> None:
        """Enter a new one."""
        self.form(None).open()

    def change(self) -> None:
        """Open the selected one."""
        if (entry := self.selected()) is not None:
            self.form(entry.id).open()

    def hide_or_show(self) -> None:
        """Offer the selected one no longer, or again."""
        if (entry := self.selected()) is not None:
            self.run(self.tr("Changing the book"), self._verbs.hide, entry.id, not entry.hidden)

    def delete(self) -> None:
        """Put the selected one into the recycle bin, and offer to take it back."""
        if (entry := self.selected()) is None:
            return

        def restore() -> None:
            self.run(self.tr("Restoring"), self._verbs.restore, entry.id, wanted=entry.id)

        def deleted(_value: object) -> None:
            if isValid(self):
                told = self.tr("“{title}” lies in the recycle bin").format(title=entry.title)
                show_toast(self, told, [(self.tr("Undo"), restore)])

        self.run(self.tr("Deleting"), self._verbs.delete, entry.id, then=deleted)

    def select(self, record_id: int) -> None:
        """Select an entry, such as the one just added."""
        place = next((place for place, entry in enumerate(self.listed) if entry.id == record_id), None)
        if place is not None:
            self.ui.bookTable.setCurrentCell(place, 0)

    def run(
        self,
        title: str,
        verb: Callable[..., Any],
        *args: object,
        wanted: int | None = None,
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Write by a verb; what is refused is told on top."""
        self._wanted = wanted
        self.ui.dialogBanner.hide()
        self._desk.write(title, verb, *args, then=then, refused=self._on_refused)

    def show_buttons(self) -> None:
        """Bar what cannot be done, with the reason."""
        ui, entry = self.ui, self.selected()
        barred = self._desk.read(rights.why_not, self._desk.actor, Duty.SUPERVISOR)
        allow(ui.addButton, barred)
        choose = "" if entry else self.tr("Select a row first.")
        for button in self.entry_buttons():
            allow(button, barred or choose)
        place = selected_row(ui.bookTable)
        allow(ui.upButton, barred or choose or (self.tr("It stands first.") if place == 0 else ""))
        last = place == len(self.listed) - 1
        allow(ui.downButton, barred or choose or (self.tr("It stands last.") if last else ""))
        ui.hideButton.setText(self.tr("&Show again") if entry and entry.hidden else self.tr("&Hide"))

    def entry_buttons(self) -> list[QPushButton]:
        """The buttons that need an entry and the right to change it."""
        return [self.ui.changeButton, self.ui.hideButton, self.ui.deleteButton]

    def _on_refused(self, error: UserError) -> None:
        self.ui.dialogBanner.show_message("danger", error.message)
        self.reload()
