"""What can be done with one photo, wherever it is shown: its menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.core.text import translate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.describing import ask_note, kind_menu
from shopdesk.photos.viewing.files import copy_files, copy_picture, open_file, save_copy, show_in_folder
from shopdesk.ui.desk import Desk


def photo_menu(
    widget: QWidget, desk: Desk, archive: PhotoArchive, row: PhotoRow, look: Callable[[], object], *, keys: bool = False
) -> QMenu:
    """What can be done with one photo, wherever it is shown; ``look`` opens the viewer, ``keys`` says the gallery's."""
    path = archive.path_of(row.path)
    menu = QMenu(widget)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("Photos", "Open") + "\tEnter", look)
    menu.addAction(translate("Photos", "Open with the system's viewer"), partial(open_file, widget, path))
    menu.addAction(translate("Photos", "Open folder"), partial(show_in_folder, widget, path))
    menu.addSeparator()
    menu.addAction(translate("Photos", "Copy picture"), partial(copy_picture, desk, widget, path))
    menu.addAction(translate("Photos", "Copy file") + ("\tCtrl+C" if keys else ""), partial(copy_files, widget, [path]))
    menu.addAction(translate("Photos", "Save as…"), partial(save_copy, desk, widget, path))
    menu.addSeparator()
    kinds = kind_menu(widget, desk, row)
    kinds.setParent(menu, kinds.windowFlags())  # so that it goes with the menu
    menu.addMenu(kinds)
    menu.addAction(translate("Photos", "Note…") + ("\tN" if keys else ""), partial(ask_note, widget, desk, row))
    return menu
