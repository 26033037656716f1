"""Where the pictures that float over a sheet are: the cell under the middle of each."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple
from xml.etree.ElementTree import Element

from shopdesk.sheets.workbook_parts import attribute, child, local, whole_number

MAX_ROW, MAX_COLUMN = 1 << 20, 1 << 14
_DEEPEST = 40  # groups in groups
_ANCHORS = ("twoCellAnchor", "oneCellAnchor", "absoluteAnchor")

Point = tuple[float, float]
Mapped = Callable[[Point], Point]


class FloatingPicture(NamedTuple):
    """A picture over a sheet: rows and columns count from 0; ``embed`` and ``link`` are ids of relations."""

    first_row: int  # where it begins
    row: int
    column: int
    name: str
    embed: str
    link: str


class Axis:
    """The rows or the columns of a sheet by their sizes in EMU (English Metric Units, 914,400 an inch)."""

    def __init__(self, usual: int, special: Mapping[int, int], count: int) -> None:
        self._usual, self._count, self._special = max(usual, 1), count, special
        self._places = sorted(special)
        self._sums = [0, *accumulate(special[place] - self._usual for place in self._places)]

    def begin(self, place: int) -> int:
        """Where a row or column begins."""
        return place * self._usual + self._sums[bisect_left(self._places, place)]

    def position(self, place: int, offset: int) -> int:
        """A point in a row or column; one beyond its end is its end, as Excel has it."""
        return self.begin(place) + min(max(offset, 0), self._special.get(place, self._usual))

    def place_at(self, position: float) -> int:
        """The row or column at a point."""
        found = bisect_left(range(self._count), True, key=lambda place: self.begin(place + 1) > position)
        return min(found, self._count - 1)


def floating_pictures(drawing: Element, rows: Axis, columns: Axis) -> Iterator[FloatingPicture]:
    """Every picture of a drawing, those in groups and those that fill a shape too, where its middle lies."""
    for anchor in _unwrapped(drawing):
        if local(anchor.tag) not in _ANCHORS:
            continue
        top, bottom, only_row = _span(anchor, "row", rows)
        left, right, only_column = _span(anchor, "col", columns)
        for (across, down), shape in _shapes(anchor, _alone, 0):
            blip = next((one for one in shape.iter() if local(one.tag) == "blip"), None)
            if blip is None or not (attribute(blip, "embed") or attribute(blip, "link")):
                continue
            row = rows.place_at(top + down * (bottom - top)) if only_row is None else only_row
            yield FloatingPicture(
                min(rows.place_at(top), row) if shape in anchor else row,
                row,
                columns.place_at(left + across * (right - left)) if only_column is None else only_column,
                picture_name(shape),
                attribute(blip, "embed"),
                attribute(blip, "link"),
            )


def picture_name(shape: Element) -> str:
    """What a picture is called: its description, where that is the name of a file, else its name."""
    told = next((one for one in shape.iter() if local(one.tag) == "cNvPr"), None)
    if told is None:
        return ""
    described = told.get("descr", "").replace("\\", "/").rpartition("/")[2].strip()
    return described if "." in described[-6:] and "\n" not in described else told.get("name", "")


def _span(anchor: Element, word: str, axis: Axis) -> tuple[int, int, int | None]:
    """Where an anchor begins and ends on an axis, and the one place it lies in, if it is one."""
    size_word, point_word = ("cy", "y") if word == "row" else ("cx", "x")
    extent = child(anchor, "ext")
    size = max(whole_number(extent.get(size_word)), 0) if extent is not None else 0
    if (point := child(anchor, "pos")) is not None:
        begin = max(whole_number(point.get(point_word)), 0)
        return begin, begin + size, None
    first, begin = _corner(child(anchor, "from"), word, axis)
    if (end_mark := child(anchor, "to")) is None:
        return begin, begin + size, None
    last, end = _corner(end_mark, word, axis)
    # What lies in rows that are hidden has no height: it belongs where it begins.
    return begin, end, first if last == first or end <= begin else None


def _corner(mark: Element | None, word: str, axis: Axis) -> tuple[int, int]:
    most = MAX_ROW if word == "row" else MAX_COLUMN
    place = min(max(whole_number(_text(child(mark, word))), 0), most - 1)
    return place, axis.position(place, whole_number(_text(child(mark, f"{word}Off"))))


def _text(element: Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


def _unwrapped(parent: Element) -> Iterator[Element]:
    """The children; of those said in several ways for newer and older programs the first that has a picture."""
    for one in parent:
        if local(one.tag) != "AlternateContent":
            yield one
            continue
        with_picture = (way for way in one if any(local(inner.tag) == "blip" for inner in way.iter()))
        if (way := next(with_picture, None)) is not None:
            yield from _unwrapped(way)


def _alone(_point: Point) -> Point:
    return 0.5, 0.5


def _shapes(parent: Element, mapped: Mapped, depth: int) -> Iterator[tuple[Point, Element]]:
    """The shapes below an anchor or a group, and the middle of each as a share of the anchor's box."""
    for one in _unwrapped(parent):
        kind = local(one.tag)
        if kind == "grpSp" and depth < _DEEPEST:
            yield from _shapes(one, _group(one, mapped, outermost=depth == 0), depth + 1)
        elif kind in ("pic", "sp"):
            yield mapped(_middle(child(one, "spPr", "xfrm"))), one


def _group(group: Element, mapped: Mapped, *, outermost: bool) -> Mapped:
    """From the coordinates within a group to a share of the anchor's box."""
    told = child(group, "grpSpPr", "xfrm")
    inner_at, inner_size = _pair(child(told, "chOff"), "x", "y"), _pair(child(told, "chExt"), "cx", "cy")
    at, size = _pair(child(told, "off"), "x", "y"), _pair(child(told, "ext"), "cx", "cy")

    def share(point: Point) -> Point:
        across, down = (
            (value - begin) / length if length else 0.5
            for value, begin, length in zip(point, inner_at, inner_size, strict=True)
        )
        if outermost:
            return min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0)
        return mapped((at[0] + across * size[0], at[1] + down * size[1]))

    return share


def _middle(told: Element | None) -> Point:
    at, size = _pair(child(told, "off"), "x", "y"), _pair(child(told, "ext"), "cx", "cy")
    return at[0] + size[0] / 2, at[1] + size[1] / 2


def _pair(element: Element | None, across: str, down: str) -> tuple[int, int]:
    if element is None:
        return 0, 0
    return whole_number(element.get(across)), whole_number(element.get(down))
