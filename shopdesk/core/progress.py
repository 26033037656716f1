"""How long work tells that it goes on and learns that it should stop; knows no window."""

from collections.abc import Callable
from threading import Event
from time import monotonic

from shopdesk.core.errors import Cancelled


class Progress:
    """Handed to the work: it reports steps here and learns here that it should stop."""

    INTERVAL_S = 0.05

    def __init__(self, report: Callable[[int, int], None] = lambda done, total: None) -> None:
        self._report, self._stop, self._last = report, Event(), 0.0

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total``, at most 20 times a second; raises Cancelled once stopped."""
        if self._stop.is_set():
            raise Cancelled
        if done >= total or monotonic() - self._last >= self.INTERVAL_S:
            self._last = monotonic()
            self._report(done, total)
