"""What app.py hands to every page: reading, acting, and hearing of what was written."""

import logging
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database, Session
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.paths import DataFolder
from shopdesk.core.progress import Progress
from shopdesk.core.settings import PcSettings
from shopdesk.ui.jobs import Job, JobRunner

Arguments = ParamSpec("Arguments")
Value = TypeVar("Value")
_log = logging.getLogger(__name__)


class Desk(QObject):
    """One open data folder, the person who acts, and the road from pages to services.

    ``changed`` carries the kinds of record of every committed write. ``failed`` carries the error of a
    write or job that its page did not handle, and how to try again.
    """

    changed = Signal(object)
    failed = Signal(object, object)
    actor_changed = Signal()

    def __init__(
        self, database: Database, actor: Actor, folder: DataFolder, settings: PcSettings, jobs: JobRunner
    ) -> None:
        super().__init__()
        self.database, self.actor, self.folder, self.settings, self.jobs = database, actor, folder, settings, jobs
        self._latest: dict[tuple[int, str], int] = {}

    @property
    def clock(self) -> Clock:
        """The shop's time."""
        return self.actor.clock

    def act_as(self, actor: Actor) -> None:
        """Let somebody else act from now on."""
        self.actor = actor
        self.actor_changed.emit()

    def read(
        self, query: Callable[Concatenate[Session, Arguments], Value], *args: Arguments.args, **named: Arguments.kwargs
    ) -> Value:
        """The answer of a quick query, now: a window of a table, one record."""
        with self.database.read() as session:
            return query(session, *args, **named)

    def ask(
        self, asker: QObject, topic: str, query: Callable[..., Value], *args: object, then: Callable[[Value], None]
    ) -> None:
        """Answer a query that may take its time, later; only the asker's latest question on a topic is answered."""
        key = (id(asker), topic)
        turn = self._latest[key] = self._latest.get(key, 0) + 1

        def work(_progress: Progress) -> Value:
            with self.database.read() as session:
                return query(session, *args)

        def is_awaited() -> bool:
            return self._latest.get(key) == turn and isValid(asker)

        def answer(value: Value) -> None:
            if is_awaited():
                then(value)

        def fail(error: BaseException) -> None:
            # Whoever is gone or has asked anew needs no answer, and so no trouble either.
            if is_awaited():
                self._on_failed(error, lambda: self.ask(asker, topic, query, *args, then=then))

        job = self.jobs.start("", work, lane="free")
        job.succeeded.connect(answer)
        job.failed.connect(fail)

    def write(
        self,
        title: str,
        service: Callable[..., Any],
        *args: object,
        then: Callable[[Any], None] | None = None,
        refused: Callable[[UserError], None] | None = None,
        progressing: bool = False,
    ) -> Job:
        """Run a service as a job: commit, announce the changes, hand its value to ``then``.

        ``refused`` takes the UserErrors that belong to the page; every other error goes to ``failed``.
        A ``progressing`` service takes the keyword ``progress``.
        """
        actor = self.actor

        def work(progress: Progress) -> Any:
            named = {"progress": progress} if progressing else {}
            with self.database.write(actor) as session:
                return service(session, actor, *args, **named)

        def settled(outcome: Any) -> None:
            value, changes = outcome if isinstance(outcome, Done) else (None, outcome)
            self.changed.emit(changes)
            if then is not None and _is_there(then):
                then(value)

        def failed(error: BaseException) -> None:
            if isinstance(error, UserError) and refused is not None and _is_there(refused):
                refused(error)
            else:
                self._on_failed(
                    error,
                    lambda: self.write(title, service, *args, then=then, refused=refused, progressing=progressing),
                )

        job = self.jobs.start(title, work, lane="write")
        job.succeeded.connect(settled)
        job.failed.connect(failed)
        return job

    def run(self, title: str, work: Callable[[Progress], Value], then: Callable[[Value], None] | None = None) -> Job:
        """Run work that only reads or makes files (an export, thumbnails) beside everything else."""
        job = self.jobs.start(title, work, lane="free")
        if then is not None:
            job.succeeded.connect(lambda value: then(value) if _is_there(then) else None)
        job.failed.connect(lambda error: self._on_failed(error, lambda: self.run(title, work, then)))
        return job

    def _on_failed(self, error: BaseException, again: Callable[[], object]) -> None:
        if not isinstance(error, UserError) and environment_message(error) is None:
            _log.error("unexpected error in a job", exc_info=error)
        self.failed.emit(error, again)


def _is_there(call: Callable[..., object]) -> bool:
    """Whether the widget whose method this is still exists: dialogs get closed while their work goes on."""
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
