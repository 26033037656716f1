"""Long work off the GUI thread: a plain function, its progress, and one road back."""

import gc
import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Literal

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from shopdesk.core.errors import Cancelled
from shopdesk.core.progress import Progress

Lane = Literal["write", "free"]


class Job(QObject):
    """One piece of work as the window sees it.

    All signals come on the GUI thread, after ``JobRunner.start`` has returned; ``finished`` comes last, once.
    """

    progressed = Signal(object, object)  # done, total: int, but bytes of a big photo folder do not fit into Qt's
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, title: str, lane: Lane, runner: "JobRunner", owner: QObject | None = None) -> None:
        super().__init__(runner)
        self.title, self.lane = title, lane
        self.done, self.total = 0, 0
        self.progress = Progress(lambda done, total: runner.post(lambda: self._advance(done, total)))
        self._owned, self._owner = owner is not None, owner
        self._future: Future[Any] | None = None

    def cancel(self) -> None:
        """Ask the work to stop: at once while it still waits its turn, at its next step when it runs."""
        self.progress.stop()
        if self._future is not None:
            self._future.cancel()

    def run_as(self, future: Future[Any]) -> None:
        """Remember what the lane made of this job, so that it can be taken back."""
        self._future = future

    def settle(self, future: Future[Any]) -> None:
        """Tell the outcome; runs on the GUI thread."""
        self._future = None
        if not shiboken6.isValid(self):
            return
        if not self._owned or self._owner_lives():
            error = Cancelled() if future.cancelled() else future.exception()
            if error is None:
                self.succeeded.emit(future.result())
            elif isinstance(error, Cancelled):
                self.cancelled.emit()
            else:
                self.failed.emit(error)
        self.finished.emit()
        self.deleteLater()

    def _owner_lives(self) -> bool:
        return self._owner is not None and shiboken6.isValid(self._owner)

    def _advance(self, done: int, total: int) -> None:
        if shiboken6.isValid(self):
            self.done, self.total = done, total
            if not self._owned or self._owner_lives():
                self.progressed.emit(done, total)


class GarbageTimer(QObject):
    """Collects Python's cyclic garbage on the GUI thread, and there only.

    By itself Python collects in whatever thread happens to allocate. Garbage often holds widgets and timers, and Qt
    crashes, sooner or later and somewhere else, when these are deleted on the thread of a job.

    What is there when it begins (modules, mapped classes, the window) is taken to stay, and is not searched again.
    The window stands still during a collection, longest where there is most to look at. What a job works on goes
    without one; so while a job runs, only objects that pile up are a reason to collect.
    """

    INTERVAL_MS = 200
    PATIENCE = (70, 1, 20)  # times Python's own thresholds of its three generations, while a job runs

    def __init__(self, parent: QObject, is_busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._timer = QTimer(self)
        self._timer.setInterval(self.INTERVAL_MS)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Take over from Python."""
        if not self._timer.isActive():
            gc.disable()
            gc.freeze()
            self._timer.start()

    def stop(self) -> None:
        """Hand back to Python, once no other thread runs."""
        if self._timer.isActive():
            self._timer.stop()
            gc.unfreeze()
            gc.enable()

    def _collect(self) -> None:
        counts, limits = gc.get_count(), gc.get_threshold()
        patience = self.PATIENCE if self._is_busy() else (1, 1, 1)
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation] * patience[generation] > 0:
                gc.collect(generation)
                return


class JobRunner(QObject):
    """Two lanes: ``write`` does one thing at a time, in order; ``free`` is for photos and sheets."""

    started = Signal(Job)
    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {
            "write": ThreadPoolExecutor(1, "write"),
            "free": ThreadPoolExecutor(os.cpu_count() or 2, "free"),
        }
        self._running: list[Job] = []
        self._closed = False
        self._garbage = GarbageTimer(self, lambda: bool(self._running))
        # The calls wait here and the signal only rings the bell: a queued signal that carries Python objects would
        # drop them unreleased when the runner goes away first.
        self._calls: deque[Callable[[], None]] = deque()
        self._posted.connect(self._run_posted, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Run ``call`` on the GUI thread, soon, in the order of posting; may be called from any thread."""
        self._calls.append(call)
        if shiboken6.isValid(self):
            self._posted.emit()

    def start(
        self, title: str, work: Callable[[Progress], Any], lane: Lane = "write", owner: QObject | None = None
    ) -> Job:
        """Run ``work`` in a lane; connect to the job's signals right after.

        When ``owner`` is deleted before the work is done, only ``finished`` is told: nobody is left to see the outcome.
        """
        job = Job(title, lane, self, owner)
        self._running.append(job)
        future: Future[Any]
        if self._closed:
            future = Future()
            future.cancel()
            future.set_running_or_notify_cancel()
        else:
            self._garbage.start()
            future = self._lanes[lane].submit(work, job.progress)
        job.run_as(future)
        self.started.emit(job)
        future.add_done_callback(lambda done: self.post(lambda: self._settle(job, done)))
        return job

    def running(self) -> list[Job]:
        """The jobs that wait or run, oldest first."""
        return list(self._running)

    def shut_down(self) -> None:
        """Cancel everything, wait for it, and tell the outcomes; later jobs are cancelled before they start."""
        self._closed = True
        for job in self.running():
            job.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._garbage.stop()
        self._run_posted()

    def _settle(self, job: Job, future: Future[Any]) -> None:
        self._running.remove(job)
        job.settle(future)

    def _run_posted(self) -> None:
        while self._calls:
            self._calls.popleft()()
