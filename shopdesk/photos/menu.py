"""What can be done with one photo, wherever it is shown: its menu, its kind, its note."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QWidget
from shiboken6 import isValid

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos import service
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoKind, kind_chip
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.files import copy_files, copy_picture, open_file, save_copy, show_in_folder
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast


def photo_menu(widget: QWidget, desk: Desk, archive: PhotoArchive, row: PhotoRow, look: Callable[[], object]) -> QMenu:
    """What can be done with one photo, wherever it is shown; ``look`` opens the viewer."""
    path = archive.path_of(row.path)
    menu = QMenu(widget)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("Photos", "Open"), look)
    menu.addAction(translate("Photos", "Open with the system's viewer"), partial(open_file, widget, path))
    menu.addAction(translate("Photos", "Open folder"), partial(show_in_folder, widget, path))
    menu.addSeparator()
    menu.addAction(translate("Photos", "Copy picture"), partial(copy_picture, desk, widget, path))
    menu.addAction(translate("Photos", "Copy file"), partial(copy_files, widget, [path]))
    menu.addAction(translate("Photos", "Save as…"), partial(save_copy, desk, widget, path))
    menu.addSeparator()
    kinds = kind_menu(widget, desk, row)
    kinds.setParent(menu, kinds.windowFlags())  # so that it goes with the menu
    menu.addMenu(kinds)
    menu.addAction(translate("Photos", "Note…"), partial(ask_note, widget, desk, row))
    return menu


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
