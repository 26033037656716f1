"""What somebody says of a photo, wherever it is shown: its kind, its note."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QWidget
from shiboken6 import isValid

from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos import service
from shopdesk.photos.model import PhotoKind, kind_chip
from shopdesk.photos.store import PhotoRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast


def kind_menu(widget: QWidget, desk: Desk, row: PhotoRow) -> QMenu:
    """What a photo may show; the kind it has is marked."""
    menu = QMenu(translate("Photos", "Kind"), widget)
    group = QActionGroup(menu)
    for kind in PhotoKind:
        action = menu.addAction(kind_chip(kind).text, partial(change_photo, widget, desk, row, kind, row.note))
        action.setCheckable(True)
        action.setChecked(kind is row.kind)
        group.addAction(action)
    return menu


def ask_note(widget: QWidget, desk: Desk, row: PhotoRow) -> QInputDialog:
    """Ask for the note of a photo and keep it."""
    dialog = QInputDialog(widget.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Photos", "Note on the photo"))
    dialog.setLabelText(translate("Photos", "What does the photo show?"))
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setTextValue(row.note)
    dialog.textValueSelected.connect(lambda text: change_photo(widget, desk, row, row.kind, text))
    dialog.open()
    return dialog


def change_photo(widget: QWidget, desk: Desk, row: PhotoRow, kind: PhotoKind, note: str) -> None:
    """Say what a photo shows; tells when somebody else did in between."""

    def refused(error: UserError) -> None:
        window = widget.window() if isValid(widget) else QApplication.activeWindow()
        if window is not None:
            show_toast(window, error.message)

    if (kind, note.strip()) != (row.kind, row.note):
        title = translate("Photos", "Saving the photo's note")
        desk.write(title, service.change_photo, row.id, row.version, kind, note, refused=refused)


def facts_of(row: PhotoRow, clock: Clock) -> str:
    """What a photo is, on one line: kind, time, size, note."""
    taken = shown_text(row.taken_at or row.added_at, clock)
    facts = [kind_chip(row.kind).text, taken, f"{row.width} × {row.height}", row.note]
    return " · ".join(" ".join(fact.split()) for fact in facts if fact)
