"""The part of the settings about photos that come in by themselves: the folder that is watched."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from shopdesk.core.changes import changed
from shopdesk.core.errors import UserError
from shopdesk.core.settings import WATCHED_FOLDER
from shopdesk.preferences import service
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_preferences_page import Ui_PreferencesPage
from shopdesk.ui.list_export import open_path
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow


class Incoming(QObject):
    """Fills the section of photos; a folder chosen there is announced as ``watched_folder``."""

    def __init__(self, desk: Desk, ui: Ui_PreferencesPage, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._ui, self._page = desk, ui, page
        ui.chooseWatchedButton.clicked.connect(self._on_choose)
        ui.clearWatchedButton.clicked.connect(lambda: self._keep(""))
        ui.openWatchedButton.clicked.connect(self._on_open)

    def reload(self) -> None:
        """Show which folder is watched."""
        watched, none = self._desk.settings.get(WATCHED_FOLDER), self.tr("No folder is watched.")
        self._ui.watchedPath.setText(watched or none)
        for button in (self._ui.openWatchedButton, self._ui.clearWatchedButton):
            allow(button, "" if watched else none)

    def watch(self, chosen: Path) -> None:
        """Watch this folder from now on; one that will not do is named in a toast."""
        try:
            service.refuse_watched_folder(self._desk.folder, chosen)
        except UserError as error:
            show_toast(self._page.window(), error.message)
            return
        self._keep(str(chosen))

    def _keep(self, folder: str) -> None:
        self._desk.settings.set(WATCHED_FOLDER, folder)
        self.reload()
        self._desk.changed.emit(changed("watched_folder"))

    def _on_choose(self) -> None:
        start = self._desk.settings.get(WATCHED_FOLDER)
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Choose the folder to watch"), start)
        if chosen:
            self.watch(Path(chosen))

    def _on_open(self) -> None:
        folder = Path(self._desk.settings.get(WATCHED_FOLDER))
        if folder.is_dir():
            open_path(folder)
        else:
            text = self.tr("“{folder}” cannot be found just now. Is the drive or the network connected?")
            show_toast(self._page.window(), text.format(folder=folder))
