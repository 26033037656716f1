"""The folder that is watched: what is saved there is archived by itself, or waits until somebody looks."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from shopdesk.core.changes import changed
from shopdesk.core.errors import environment_message
from shopdesk.core.settings import WATCHED_FOLDER
from shopdesk.core.text import translate
from shopdesk.photos.arriving import watching
from shopdesk.photos.arriving.plans import Parcels
from shopdesk.photos.arriving.watching import FolderFile, Outcome, WaitingFile
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import WatchedState
from shopdesk.photos.taking.intake import Compare, PhotoIntake, Taken
from shopdesk.photos.taking.watched_files import Found, Ready, archive_found, look_at_folder
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import Job
from shopdesk.ui.messages import show_toast

POLL_MS = 20_000  # network folders tell nothing by themselves; folders inside are not asked to, Windows would hold them
RESTS = 20  # times as long as a look takes
SOON_MS = 1_500  # after the folder changed; also until a file that is being written is finished
# What lets a file that waits mean somebody after all: looked at anew with the next look.
TELLING = frozenset({"photo", "customer", "order", "sheet"})


class FolderWatcher(QObject):
    """Watches the folder named in the settings of this PC, from ``start`` until ``stop``."""

    waiting_changed = Signal(int)  # so many files wait until somebody looks at them

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        window: QWidget,
        compare: Compare | None = None,
        parcels: Parcels | None = None,
    ) -> None:
        super().__init__(window)
        self._desk, self._archive, self._window, self._parcels = desk, archive, window, parcels
        self._intake = PhotoIntake(desk, archive, window, compare)
        self._seen: dict[Path, FolderFile] = {}
        self._waiting = 0
        self._jobs = 0  # under way
        self._again = self._gone = False
        self._trouble = ""
        self._began = 0.0
        self._look_anew = True  # also at what waits
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _path: self._soon.start())
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        desk.changed.connect(self._on_changed)

    def start(self) -> None:
        """Watch, if there is a folder to watch."""
        self._seen, self._gone, self._trouble = {}, False, ""
        if watched := self._system.directories():
            self._system.removePaths(watched)
        if self._desk.settings.get(WATCHED_FOLDER):
            self._poll.start()
            self._soon.start()
        else:
            self.stop()
            self._tell_waiting(0)

    def stop(self) -> None:
        """Watch no more."""
        self._poll.stop()
        self._soon.stop()

    def waiting(self) -> int:
        """How many files wait until somebody looks at them."""
        return self._waiting

    def waiting_paths(self) -> list[Path]:
        """The files that wait."""
        return [file.path for file in self._waiting_files()]

    def take_off(self, archived: Sequence[Path]) -> None:
        """Let files wait no more that somebody archived after looking at them."""
        outcomes = [Outcome(self._seen[path], WatchedState.ARCHIVED) for path in archived if path in self._seen]
        self._settle(watching.settle, outcomes)

    def leave_out(self, skipped: Sequence[Path]) -> None:
        """Let files rest from now on that somebody skipped after looking at them."""
        wanted = set(skipped)
        self._settle(watching.ignore_files, [file.id for file in self._waiting_files() if file.path in wanted])

    def _settle(self, service: Callable[..., Any], files: Sequence[Any]) -> None:
        if files:
            title = translate("PhotoWatcher", "Looking at the watched folder")
            self._desk.write(title, service, files, then=lambda _none: self.look())

    def look(self) -> None:
        """Look what is new in the folder, in the background."""
        folder = self._desk.settings.get(WATCHED_FOLDER)
        if not folder or self._jobs:
            self._again = bool(folder)
            return
        self._again, anew, self._look_anew = False, self._look_anew, False
        self._began = monotonic()
        work = partial(
            look_at_folder, self._desk.database, self._desk.actor, Path(folder), self._seen, anew, self._parcels
        )
        self._follow(self._desk.jobs.start("", work, "free", self), self._on_found)

    def _waiting_files(self) -> list[WaitingFile]:
        folder = self._desk.settings.get(WATCHED_FOLDER)
        return self._desk.read(watching.waiting_files, Path(folder)) if folder else []

    def _on_found(self, found: Found) -> None:
        if found.folder != Path(self._desk.settings.get(WATCHED_FOLDER)):
            return  # another one is watched by now
        if not self._seen:
            self._look_anew = True  # nothing is taken up at the first look
        self._gone, self._seen = False, found.seen
        # A large or slow folder is looked at more seldom: looking must not be all this PC does.
        self._poll.setInterval(max(POLL_MS, int(1000 * RESTS * (monotonic() - self._began))))
        if str(found.folder) not in self._system.directories():
            self._system.addPath(str(found.folder))
        self._tell_waiting(found.waiting)
        if found.unsettled:
            self._soon.start()
        if found.ready:
            self._archive_ready(found.ready)

    def _archive_ready(self, ready: list[Ready]) -> None:
        work = partial(archive_found, self._desk.database, self._desk.actor, self._archive, ready)
        title = translate("PhotoWatcher", "Archiving photos of the watched folder")
        self._follow(self._desk.jobs.start(title, work, "free", self), self._on_archived)

    def _follow(self, job: Job, then: Callable[[Any], None]) -> None:
        self._jobs += 1
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def _on_archived(self, taken: Taken) -> None:
        """Tell what was archived; the same trouble is not told again at every look."""
        same, self._trouble = taken.trouble and taken.trouble == self._trouble, taken.trouble
        if taken.result.archived or taken.result.failed or not same:
            self._intake.tell(taken, translate("PhotoWatcher", "Watched folder:"))
        self._desk.changed.emit(changed("photo"))

    def _on_failed(self, error: BaseException) -> None:
        reason = environment_message(error)
        if reason is None:
            self.stop()  # whatever it is, it would come back at every look
            self._desk.failed.emit(error, self.start)
        elif not self._gone:
            self._gone = True
            text = translate("PhotoWatcher", "The watched folder “{folder}” cannot be read. {reason}")
            folder = self._desk.settings.get(WATCHED_FOLDER)
            show_toast(self._window, text.format(folder=folder, reason=reason))

    def _on_finished(self) -> None:
        self._jobs -= 1
        if self._again and not self._jobs:
            self._soon.start()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "watched_folder" in kinds:
            self._look_anew = True
            self.start()
        elif kinds & TELLING and self._waiting:
            self._look_anew = True

    def _tell_waiting(self, count: int) -> None:
        if count != self._waiting:
            self._waiting = count
            self.waiting_changed.emit(count)
