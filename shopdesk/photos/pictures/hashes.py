"""Numbers by which a picture is known again after it was scaled, saved anew, brightened or cut a little.

Both are difference hashes: each bit says whether a cell of a coarse grey version is clearly brighter than the one
to its right. The small one (8 by 8) is looked up in an index, the fine one (16 by 16) judges what was found.
"""

from array import array
from itertools import pairwise
from typing import NamedTuple

from PIL import Image

from shopdesk.photos.pictures.trimming import without_bars

COARSE, FINE = 8, 16
BANDS = 4
_BAND_BITS = COARSE * COARSE // BANDS
# Grey levels of 255. What a re-saved picture differs by in an even surface stays below, so such cells say 0 for ever.
_CLEARLY = 1.5
# Cells of the fine version that have to be brighter, and as many darker, than their neighbours.
_EDGES = 8


class Hashes(NamedTuple):
    """Both hashes of a picture; both None for a plain surface, because all of those would resemble each other."""

    difference: int | None  # 64 bits, signed, as a database keeps them
    fine: bytes | None  # 256 bits


def hashes_of(grey: Image.Image) -> Hashes:
    """The hashes of a picture in mode ``L`` that stands upright; its size does not matter."""
    grey = without_bars(grey)
    # Half-way in whole levels, which is quick, then exactly: cells of text differ by little.
    small = grey.resize((4 * (FINE + 1), 4 * FINE), Image.Resampling.BOX).convert("F")
    fine = _steps(small, FINE)
    if min(sum(step > _CLEARLY for step in fine), sum(step < -_CLEARLY for step in fine)) < _EDGES:
        return Hashes(None, None)
    difference = _number(_steps(small, COARSE))
    signed = difference - (1 << 64) if difference >= 1 << 63 else difference
    return Hashes(signed, _number(fine).to_bytes(FINE * FINE // 8))


def bands(difference: int) -> list[int]:
    """The keys under which a difference hash is found: the number of each quarter above its 16 bits."""
    return [number << _BAND_BITS | difference >> _BAND_BITS * number & 0xFFFF for number in range(BANDS)]


def _steps(grey: Image.Image, side: int) -> list[float]:
    """How much brighter each cell is than the one to its right, row by row."""
    cells = array("f", grey.resize((side + 1, side), Image.Resampling.BOX).tobytes())
    rows = [cells[start : start + side + 1] for start in range(0, len(cells), side + 1)]
    return [left - right for row in rows for left, right in pairwise(row)]


def _number(steps: list[float]) -> int:
    number = 0
    for step in steps:
        number = number << 1 | (step > _CLEARLY)
    return number
