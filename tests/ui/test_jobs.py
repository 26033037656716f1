"""Jobs: outcomes arrive once, in order, on the GUI thread, whatever happens in between."""

import gc
import threading
import traceback
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from shopdesk.core.errors import Cancelled
from shopdesk.core.progress import Progress
from shopdesk.ui.jobs import Job, JobRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


class Receiver(QObject):
    """Notes what a job tells it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def note(self, outcome: object = None) -> None:
        self.told.append(outcome)


def _wait_for_end(qtbot: QtBot, runner: JobRunner) -> None:
    qtbot.waitUntil(lambda: not runner.running(), timeout=20_000)


def _delete_now(thing: QObject) -> None:
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(thing)


def test_hundreds_of_jobs_all_succeed_on_the_gui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    results: list[int] = []
    threads: set[bool] = set()
    finished: list[int] = []

    def take(value: object) -> None:
        assert isinstance(value, int)
        results.append(value)
        threads.add(threading.current_thread() is threading.main_thread())

    for number in range(400):
        job = runner.start("count", lambda progress, n=number: n * n, "free" if number % 2 else "write")
        job.succeeded.connect(take)
        job.finished.connect(lambda n=number: finished.append(n))
    _wait_for_end(qtbot, runner)
    assert sorted(results) == [n * n for n in range(400)]
    assert threads == {True}
    assert sorted(finished) == list(range(400))


def test_write_lane_keeps_the_order(qtbot: QtBot, runner: JobRunner) -> None:
    order: list[int] = []
    for number in range(100):
        runner.start("write", lambda progress, n=number: order.append(n))
    _wait_for_end(qtbot, runner)
    assert order == list(range(100))


def test_an_exception_keeps_its_traceback(qtbot: QtBot, runner: JobRunner) -> None:
    def break_in_depth(progress: Progress) -> None:
        raise ValueError("the sheet has no header")

    receiver = Receiver()
    job = runner.start("import", break_in_depth, "free")
    job.failed.connect(receiver.note)
    _wait_for_end(qtbot, runner)
    (error,) = receiver.told
    assert isinstance(error, ValueError)
    assert "break_in_depth" in "".join(traceback.format_exception(error))


def test_progress_reaches_the_window_and_cancel_reaches_the_work(qtbot: QtBot, runner: JobRunner) -> None:
    def endless(progress: Progress) -> None:
        done = 0
        while True:
            progress.step(done := done + 1, 10**9)

    job = runner.start("endless", endless, "free")
    receiver, steps = Receiver(), Receiver()
    job.cancelled.connect(receiver.note)
    job.succeeded.connect(lambda value: pytest.fail("a cancelled job succeeded"))
    job.progressed.connect(lambda done, total: steps.note(total))
    qtbot.waitUntil(lambda: len(steps.told) >= 2)
    assert job.total == 10**9 and job.done > 0
    job.cancel()
    _wait_for_end(qtbot, runner)
    assert receiver.told == [None]


def test_a_waiting_job_is_cancelled_without_running(qtbot: QtBot, runner: JobRunner) -> None:
    gate, ran, receiver = threading.Event(), [], Receiver()
    runner.start("first", lambda progress: gate.wait(10))
    second = runner.start("second", lambda progress: ran.append(True))
    second.cancelled.connect(receiver.note)
    second.cancel()
    gate.set()
    _wait_for_end(qtbot, runner)
    assert receiver.told == [None] and ran == []


def test_a_dead_receiver_is_left_alone(qtbot: QtBot, runner: JobRunner) -> None:
    gate = threading.Event()
    receiver, owner = Receiver(), QObject()
    told: list[str] = []
    runner.start("bound", lambda progress: gate.wait(10), "free").succeeded.connect(receiver.note)
    owned = runner.start("owned", lambda progress: gate.wait(10), "free", owner=owner)
    owned.succeeded.connect(lambda value: told.append(owner.objectName()))
    _delete_now(receiver)
    _delete_now(owner)
    gate.set()
    _wait_for_end(qtbot, runner)
    assert receiver.told == [] and told == []


def test_a_job_deleted_by_somebody_else_does_not_crash(qtbot: QtBot, runner: JobRunner) -> None:
    gate = threading.Event()

    def work(progress: Progress) -> None:
        gate.wait(10)
        progress.step(1, 1)

    job = runner.start("gone", work, "free")
    _delete_now(job)
    gate.set()
    _wait_for_end(qtbot, runner)


def test_shut_down_stops_what_runs_and_what_waits(qtbot: QtBot) -> None:
    runner = JobRunner()
    begun = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            begun.set()
            progress.step(0, 1)

    jobs: list[Job] = [runner.start("endless", endless, lane) for lane in ("write", "free") for _ in range(40)]
    receiver = Receiver()
    for job in jobs:
        job.cancelled.connect(receiver.note)
    assert begun.wait(10)
    runner.shut_down()
    assert len(receiver.told) == 80 and runner.running() == []
    late = runner.start("late", lambda progress: pytest.fail("ran after the end"))
    late.cancelled.connect(receiver.note)
    _wait_for_end(qtbot, runner)
    assert len(receiver.told) == 81


def test_garbage_is_collected_on_the_gui_thread_only(qtbot: QtBot, runner: JobRunner) -> None:
    collected_on: set[int] = set()

    def note(phase: str, info: dict[str, int]) -> None:
        collected_on.add(threading.get_ident())

    class Knot:
        def __init__(self) -> None:
            self.me = self

    def litter(progress: Progress) -> weakref.ref[Knot]:
        watched = weakref.ref(Knot())
        for _ in range(20_000):
            Knot()
        return watched

    results: list[weakref.ref[Knot]] = []
    gc.callbacks.append(note)
    try:
        runner.start("litter", litter, "free").succeeded.connect(results.append)
        qtbot.waitUntil(lambda: bool(results) and results[0]() is None, timeout=10_000)
    finally:
        gc.callbacks.remove(note)
    assert collected_on == {threading.get_ident()}


def test_started_names_the_job_while_it_is_on_the_list(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[tuple[str, int]] = []
    runner.started.connect(lambda job: seen.append((job.title, len(runner.running()))))
    runner.start("first", lambda progress: None)
    assert seen == [("first", 1)]
    _wait_for_end(qtbot, runner)


def test_cancelled_inside_the_work_counts_as_cancelled(qtbot: QtBot, runner: JobRunner) -> None:
    def give_up(progress: Progress) -> None:
        raise Cancelled

    receiver = Receiver()
    job = runner.start("give up", give_up)
    job.cancelled.connect(receiver.note)
    job.failed.connect(lambda error: pytest.fail("cancelling is no failure"))
    _wait_for_end(qtbot, runner)
    assert receiver.told == [None]
