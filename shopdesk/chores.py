"""What the desk does by itself while it is open: backups, tickets that are done, photos that are looked into."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from shopdesk.core import backup as backups
from shopdesk.core.clock import utc_now
from shopdesk.core.progress import Progress
from shopdesk.core.settings import SECOND_BACKUP_FOLDER
from shopdesk.core.text import translate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.taking.examiner import PhotoExaminer
from shopdesk.ui.desk import Desk

CHORES_MS = 30 * 60 * 1000
FIRST_CHORES_MS = 5_000  # the first page has been answered by then, and people have begun


class Chores(QObject):
    """Begins soon after the window is there; ``stop`` when the data folder is closed."""

    def __init__(self, desk: Desk, archive: PhotoArchive, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._examiner = PhotoExaminer(desk, archive, window)
        self._due = QTimer(self, interval=CHORES_MS)
        self._due.timeout.connect(self._do)
        self._due.start()
        for begin in (self._do, self._examiner.start):
            QTimer.singleShot(FIRST_CHORES_MS, self, begin)

    def stop(self) -> None:
        """Begin nothing any more."""
        self._due.stop()

    def back_up_now(self) -> None:
        """Make a backup because somebody wants one."""
        self._back_up("manual")

    def _do(self) -> None:
        """The backup once the last one is a day old, and the end of tickets whose goods arrived long ago."""
        from shopdesk.aftersales.service import complete_due  # noqa: PLC0415  not at the start

        if backups.is_due(self._desk.folder, utc_now()):
            self._back_up("daily")
        self._desk.write(translate("Workplace", "Completing tickets"), complete_due)

    def _back_up(self, reason: backups.Reason) -> None:
        folder, second = self._desk.folder, self._desk.settings.get(SECOND_BACKUP_FOLDER)

        def work(progress: Progress) -> None:
            from shopdesk.preferences.service import back_up_everywhere  # noqa: PLC0415  once a day, not at the start

            back_up_everywhere(folder, second, utc_now(), reason, progress)

        done = partial(self._desk.changed.emit, frozenset({"backup"}))
        self._desk.run(translate("Workplace", "Backing up"), work, then=lambda _nothing: done())
