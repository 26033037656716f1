"""Figures, how they are taken, and how they are told."""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from benchmarks.places import BENCH, ROOT


@dataclass(frozen=True)
class Figure:
    """One measurement beside its floor or peer.

    ``limit`` holds for the ratio measured / reference, or for the value measured itself when ``of_ratio`` is off.
    Without a limit the figure is only told.
    """

    what: str
    measured: float
    unit: str
    reference: str = ""
    reference_value: float | None = None
    limit: float | None = None
    of_ratio: bool = True
    at_least: bool = False  # the limit is to be reached, not kept under

    @property
    def ratio(self) -> float | None:
        """Measured by reference; turned round where more is better."""
        if not self.reference_value or not self.measured:
            return None
        return self.reference_value / self.measured if self.at_least else self.measured / self.reference_value

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None when there is none."""
        value = self.ratio if self.of_ratio else self.measured
        if self.limit is None or value is None:
            return None
        return value >= self.limit if self.at_least else value <= self.limit

    def goal(self) -> str:
        """The goal in short."""
        if self.limit is None:
            return ""
        sign = "≥" if self.at_least else "≤"
        return f"{sign} {self.limit:g} {'x' if self.of_ratio else self.unit}"


def median_ms(work: Callable[[], object], times: int = 7) -> float:
    """The median of some runs, in milliseconds, after one that is not counted."""
    return statistics.median(samples_ms([work] * (times + 1))[1:])


def samples_ms(works: Iterable[Callable[[], object]]) -> list[float]:
    """What each run takes, in milliseconds."""
    taken = []
    for work in works:
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def p95(samples: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(samples)[max(0, round(len(samples) * 0.95) - 1)]


def alone(*arguments: object, times: int = 1) -> dict[str, float]:
    """Run a part of ``benchmarks.alone`` in processes of its own; the medians of what it tells.

    With bytecode, as an installed program has it: compiling the sources is no part of any start.
    """
    told: list[dict[str, float]] = []
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPYCACHEPREFIX": str(BENCH / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(times):
        command = [sys.executable, "-m", "benchmarks.alone", *map(str, arguments)]
        begun = time.perf_counter()
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
        wall = time.perf_counter() - begun
        if done.returncode:
            raise RuntimeError(f"{' '.join(map(str, arguments))}: {done.stderr[-2000:]}")
        told.append({**json.loads(done.stdout.splitlines()[-1]), "wall": wall})
    return {key: statistics.median(one[key] for one in told) for key in told[0]}


def table(figures: Sequence[Figure]) -> str:
    """All figures as people read them."""
    rows = [("what", "measured", "floor / peer", "ratio", "goal", "met")]
    for one in figures:
        reference = "" if one.reference_value is None else f"{one.reference_value:,.4g} {one.unit} {one.reference}"
        ratio = "" if one.ratio is None else f"{one.ratio:.2f} x"
        met = {True: "yes", False: "NO", None: ""}[one.met]
        rows.append((one.what, f"{one.measured:,.4g} {one.unit}", reference, ratio, one.goal(), met))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def write_json(path: Path, figures: Sequence[Figure], skipped: Sequence[str]) -> None:
    """Keep the figures with the machine and the time they were taken on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    told: dict[str, Any] = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.platform()}, {psutil.cpu_count()} processors, Python {platform.python_version()}",
        "figures": [{**asdict(one), "ratio": one.ratio, "met": one.met} for one in figures],
        "skipped": list(skipped),
    }
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


def default_json() -> Path:
    """Where a run is kept unless somebody says otherwise."""
    return BENCH / f"figures-{datetime.now(UTC):%Y%m%d-%H%M%S}.json"
