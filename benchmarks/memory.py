"""How much memory this process needs."""

from pathlib import Path

import psutil


def peak_mb() -> float:
    """The most memory this process ever had, in MB."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss would count what the parent had before this program was loaded
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return getattr(psutil.Process().memory_info(), "peak_wset", psutil.Process().memory_info().rss) / 2**20
