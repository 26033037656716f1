"""The black bars around a picture that was taken off a screen: they say nothing about it."""

from collections.abc import Sequence

from PIL import Image

_SIDE = 128  # pixels a picture is looked at with
_BLACK = 20  # grey levels
_WHOLLY = 0.97  # of the outermost line
_MOSTLY = 0.6  # of the others: a clock, a battery, a back button may be in a bar
_LEAST = 0.2  # of a side that has to be left


def without_bars(grey: Image.Image) -> Image.Image:
    """A picture in mode ``L`` without black bars at its edges; one that is mostly black stays as it is."""
    # Beside a picture between two bars each column is mostly black too: so first the rows, then the columns.
    first, last = _inside(grey.resize((_SIDE, _SIDE), Image.Resampling.BOX), grey.height)
    if last - first < grey.height:
        grey = grey.crop((0, first, grey.width, last))
    turned = grey.resize((_SIDE, _SIDE), Image.Resampling.BOX).transpose(Image.Transpose.TRANSPOSE)
    first, last = _inside(turned, grey.width)
    return grey.crop((first, 0, last, grey.height)) if last - first < grey.width else grey


def _inside(small: Image.Image, length: int) -> tuple[int, int]:
    """From where to where on a side of this length there is a picture, the bars being rows."""
    points = small.tobytes()
    dark = [sum(point <= _BLACK for point in points[start : start + _SIDE]) for start in range(0, len(points), _SIDE)]
    first, last = _leading(dark), _SIDE - _leading(dark[::-1])
    if last - first < _LEAST * _SIDE:
        return 0, length
    return round(first * length / _SIDE), round(last * length / _SIDE)


def _leading(dark: Sequence[int]) -> int:
    """How many lines from the first on are a bar, told how many points of each are black."""
    if dark[0] < _WHOLLY * _SIDE:
        return 0
    return next((number for number, count in enumerate(dark) if count < _MOSTLY * _SIDE), _SIDE)
