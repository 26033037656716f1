"""A list out, whatever kind of file the name asks for, its rows fetched a window at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Listing
from shopdesk.core.progress import Progress
from shopdesk.sheets.writing import write_list

Row = TypeVar("Row")
WINDOW = 1_000


def write_list_file(
    path: Path,
    listing: Listing[Row],
    ids: Sequence[int],
    fetch: Callable[[Sequence[int]], Mapping[int, Row]],
    *,
    clock: Clock,
    progress: Progress | None = None,
) -> int:
    """Write the rows of ``ids`` in their order to .xlsx, .csv or .pdf; returns how many there were.

    Records that are gone by now are left out. Raises UserError, OSError and Cancelled; then there is no file.
    """
    progress = progress or Progress()
    written = 0

    def rows() -> Iterator[Row]:
        nonlocal written
        for start in range(0, len(ids), WINDOW):
            progress.step(start, len(ids))
            window = list(ids[start : start + WINDOW])
            found = fetch(window)
            for record_id in window:
                if record_id in found:
                    written += 1
                    yield found[record_id]

    if path.suffix.lower() == ".pdf":
        from shopdesk.sheets.pdf import write_list_pdf  # noqa: PLC0415  reportlab is large, and lists are rarely printed

        write_list_pdf(path, listing, rows(), clock)
    else:
        write_list(path, listing, rows(), clock)
    progress.step(len(ids), len(ids))
    return written
