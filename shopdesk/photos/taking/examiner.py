"""Photos are looked into in the background, a few at a time, while nothing else is to be done."""

import logging

from PySide6.QtCore import QObject, QTimer

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Changes
from shopdesk.core.progress import Progress
from shopdesk.photos.evidence.examining import Finding, examine, record_findings, still_missing, waiting_photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoId
from shopdesk.ui.desk import Desk

BATCH = 4
SOON_MS = 300
_log = logging.getLogger(__name__)


class PhotoExaminer(QObject):
    """Looks into new photos: one batch at a time, and only while no other job runs.

    Begins when it is told to, and after every change of photos; rests once no photo waits any more. Those whose file
    is missing are tried again after a change of photos, once it is there.
    """

    def __init__(self, desk: Desk, archive: PhotoArchive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._archive = desk, archive
        self._missing: set[PhotoId] = set()
        self._may_be_back = False  # files of those
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        desk.changed.connect(self._on_changed)

    def start(self) -> None:
        """Look soon whether photos wait."""
        self._soon.start()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "photo" in kinds:
            self._may_be_back = True
            self._soon.start()

    def _look(self) -> None:
        if self._desk.jobs.running():
            self._soon.start()  # people's own work goes first
            return
        job = self._desk.jobs.start("", self._find, lane="free", owner=self)
        job.succeeded.connect(self._on_found)
        job.failed.connect(self._on_failed)

    def _find(self, _progress: Progress) -> list[Finding]:
        with self._desk.database.read() as session:
            if self._may_be_back:
                self._may_be_back = False
                self._missing = still_missing(session, self._archive, self._missing)
            waiting = waiting_photos(session, BATCH, self._missing)
        return examine(self._archive, waiting)

    def _on_found(self, findings: list[Finding]) -> None:
        missing = {one.photo_id for one in findings if one.is_missing}
        self._missing |= missing
        if missing and len(missing) == len(findings):
            self._soon.start()  # nothing to be written down
        elif findings:
            job = self._desk.jobs.start("", lambda _progress: self._record(findings), lane="write", owner=self)
            job.succeeded.connect(self._on_recorded)
            job.failed.connect(self._on_failed)

    def _record(self, findings: list[Finding]) -> Changes:
        program = Actor(None, "ShopDesk", Role.OWNER, self._desk.clock)
        with self._desk.database.write(program) as session:
            return record_findings(session, program, findings)

    def _on_recorded(self, changes: Changes) -> None:
        if changes:
            self._desk.changed.emit(changes)
        self._soon.start()  # perhaps more of them wait

    def _on_failed(self, error: BaseException) -> None:
        # Nobody asked for this, so nobody is told; the next change of photos or the next start tries again.
        _log.info("photos could not be looked into: %s", type(error).__name__)
