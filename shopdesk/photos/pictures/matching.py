"""Whether two pictures show the same, looked at closely: hashes cannot tell two chats of one layout apart.

One picture is laid over the other, moved and stretched a little until both fit best, because a copy may have been
cut. Then they are compared patch by patch, by what stands out in each: light and contrast do not count, and a water
mark spoils only the patches it is in.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PIL import Image, ImageMath

from shopdesk.photos.pictures.trimming import without_bars

LONGEST = 512  # pixels of the longer side from which letters of a screenshot can be told apart
SAME = 0.8  # of the patches that show anything; tests/photos/test_matching.py measures both sides of it
_SIZES = (64, 128, 256, LONGEST)  # coarse to fine
_PATCHES = 16  # along each side
_FITS = 0.5  # correlation of a patch from which it shows the same
_PLAIN = 6.0  # variance, in grey levels squared, up to which a patch shows nothing
_REACH = 3  # pixels of the coarsest size by which an edge may lie elsewhere
_FARTHEST = 0.06  # of a side by which an edge may lie elsewhere in the end
_HOPELESS = 0.25  # mean correlation from which on it is not worth to look more finely
_ROUNDS = 3
# Which edges (left, top, right, bottom) move together, and in which direction: shifts, edges, stretching.
_MOVES = (
    (1, 0, 1, 0),
    (0, 1, 0, 1),
    (1, 1, -1, -1),
    (1, 0, -1, 0),
    (0, 1, 0, -1),
    (1, 0, 0, 0),
    (0, 0, 1, 0),
    (0, 1, 0, 0),
    (0, 0, 0, 1),
)

Frame = tuple[float, float, float, float]  # left, top, right, bottom in fractions of the sides; may reach beyond them
_AS_IT_IS: Frame = (0, 0, 1, 1)


class _Relief(NamedTuple):
    """What stands out in a picture, how much of it each patch has, and in how many patches there is anything."""

    picture: Image.Image
    means: array[float]
    variances: array[float]
    shown: int


def resemblance(first: Image.Image, second: Image.Image) -> float:
    """The share of what stands out in either picture that both show, 0 to 1; both upright, in mode ``L``."""
    first, second = without_bars(first), without_bars(second)
    frame = _AS_IT_IS
    for longest in _SIZES:
        one, two = _relief(first, longest), _relief(second, longest)
        frame = _fitted(one, two, frame, _REACH if longest == _SIZES[0] else 1)
        if _share(one, two, _fits(one, two, frame)) < _HOPELESS:
            return 0.0
    one, two = _relief(first, LONGEST), _relief(second, LONGEST)
    # A mark on a picture with little in it can lead the fitting astray.
    return max(_share(one, two, [fit > _FITS for fit in _fits(one, two, tried)]) for tried in (frame, _AS_IT_IS))


def _fitted(one: _Relief, two: _Relief, frame: Frame, reach: int) -> Frame:
    """The frame of the second picture near a given one in which it fits the first one best."""
    best = _share(one, two, _fits(one, two, frame))
    for _ in range(_ROUNDS):
        before = best
        for move in _MOVES:
            for candidate in _moved(frame, move, two.picture.size, reach):
                if (fit := _share(one, two, _fits(one, two, candidate))) > best:
                    best, frame = fit, candidate
        if best == before:
            break
    return frame


def _moved(frame: Frame, move: tuple[int, ...], size: tuple[int, int], reach: int) -> Iterator[Frame]:
    for step in range(-reach, reach + 1):
        left, top, right, bottom = (edge + step * move[n] / size[n % 2] for n, edge in enumerate(frame))
        if step and max(abs(left), abs(top), abs(1 - right), abs(1 - bottom)) <= _FARTHEST:
            yield left, top, right, bottom


def _fits(one: _Relief, two: _Relief, frame: Frame) -> list[float]:
    """The correlation of each patch that shows anything in either picture."""
    width, height = two.picture.size
    area = (frame[0] * width, frame[1] * height, frame[2] * width, frame[3] * height)
    moved = two.picture.transform(one.picture.size, Image.Transform.EXTENT, area, Image.Resampling.BILINEAR)
    means, variances = _means(moved), _variances(moved)
    products = _means(_product(one.picture, moved))
    found = []
    for own, mean, own_variance, variance, product in zip(
        one.means, means, one.variances, variances, products, strict=True
    ):
        if max(own_variance, variance) > _PLAIN:
            both = math.sqrt(max(own_variance, 1.0) * max(variance, 1.0))
            found.append(max(0.0, (product - own * mean) / both))
    return found


def _share(one: _Relief, two: _Relief, fits: Sequence[float]) -> float:
    # What was moved out of sight counts all the same.
    return sum(fits) / max(len(fits), (one.shown + two.shown) / 2, 1)


def _relief(picture: Image.Image, longest: int) -> _Relief:
    raised = _raised(picture, longest)
    variances = _variances(raised)
    return _Relief(raised, _means(raised), variances, sum(variance > _PLAIN for variance in variances))


def _raised(picture: Image.Image, longest: int) -> Image.Image:
    """By how much each point is brighter than its surroundings."""
    scale = longest / max(picture.size)
    size = max(_PATCHES, round(picture.width * scale)), max(_PATCHES, round(picture.height * scale))
    small = picture.resize(size, Image.Resampling.BOX).convert("F")
    around = small.resize((max(1, size[0] // 8), max(1, size[1] // 8)), Image.Resampling.BOX)
    around = around.resize(size, Image.Resampling.BILINEAR)
    return ImageMath.lambda_eval(lambda given: given["small"] - given["around"], small=small, around=around)


def _product(one: Image.Image, two: Image.Image) -> Image.Image:
    return ImageMath.lambda_eval(lambda given: given["one"] * given["two"], one=one, two=two)


def _means(picture: Image.Image) -> array[float]:
    return array("f", picture.resize((_PATCHES, _PATCHES), Image.Resampling.BOX).tobytes())


def _variances(picture: Image.Image) -> array[float]:
    squares = _means(_product(picture, picture))
    return array("f", (square - mean * mean for square, mean in zip(squares, _means(picture), strict=True)))
