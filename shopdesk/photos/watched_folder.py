"""The watched folder in the window: watched once one is named, and what waits there told where people see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shopdesk.core.settings import WATCHED_FOLDER
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast

if TYPE_CHECKING:
    from shopdesk.photos.companion import PhotoCompanions
    from shopdesk.photos.page import PhotosPage
    from shopdesk.photos.taking.watcher import FolderWatcher


class WatchedFolder(QObject):
    """Starts the watcher once there is a folder to watch; ``show_gallery`` leads to the page of photos."""

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        window: QWidget,
        show_gallery: Callable[[], PhotosPage],
        companions: Callable[[], PhotoCompanions],
    ) -> None:
        super().__init__(window)
        self._desk, self._archive, self._window, self._show_gallery = desk, archive, window, show_gallery
        self._companions = companions
        self._watcher: FolderWatcher | None = None
        self._gallery: PhotosPage | None = None
        self._told = 0
        desk.changed.connect(self._on_changed)

    def start(self) -> None:
        """Watch the folder of the settings, if there is one."""
        if self._watcher is None and self._desk.settings.get(WATCHED_FOLDER):
            from shopdesk.photos.taking.watcher import FolderWatcher  # noqa: PLC0415  few shops watch a folder

            self._watcher = FolderWatcher(
                self._desk, self._archive, self._window, self._look_at_likenesses, self._companions().parcels
            )
            self._watcher.waiting_changed.connect(self._on_waiting)
            self._watcher.start()

    def stop(self) -> None:
        """Watch no more."""
        if self._watcher is not None:
            self._watcher.stop()

    def attach(self, gallery: PhotosPage) -> None:
        """Tell on this page what waits, from now on."""
        self._gallery = gallery
        if self._told:
            gallery.show_waiting(self._told, self.review)

    def review(self) -> None:
        """Look through the files that wait."""
        if self._watcher is None:
            return
        dialog = self._show_gallery().adding.review([])
        dialog.add_paths(self._watcher.waiting_paths(), Path(self._desk.settings.get(WATCHED_FOLDER)))
        dialog.archived.connect(self._watcher.take_off)
        dialog.left_out.connect(self._watcher.leave_out)

    def _look_at_likenesses(self, _window: QWidget, _likeness_ids: Sequence[int]) -> None:
        self._show_gallery().look_at_likenesses()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "watched_folder" in kinds:
            self.start()

    def _on_waiting(self, count: int) -> None:
        more, self._told = count > self._told, count
        if self._gallery is not None:
            self._gallery.show_waiting(count, self.review)
        if more and (self._gallery is None or not self._gallery.isVisible()):
            one = self.tr("A picture in the watched folder waits: its name does not say whose it is.")
            several = self.tr("{count} pictures in the watched folder wait: their names do not say whose they are.")
            text = one if count == 1 else several.format(count=f"{count:,}")
            show_toast(self._window, text, [(self.tr("Review"), self.review)])
