"""Where the metadata of a HEIC file lie in it."""

from collections.abc import Iterator
from typing import NamedTuple

_MOST = 10_000  # boxes, items and their pieces


class _Box(NamedTuple):
    kind: bytes
    begin: int  # of its content
    end: int


def heif_items(data: bytes) -> list[tuple[bytes, list[tuple[int, int]]]]:
    """EXIF (``Exif``) and XMP (``mime``) items of a HEIC file, each with the places of its pieces in the file."""
    meta = next((box for box in _boxes(data, 0, len(data)) if box.kind == b"meta"), None)
    if meta is None:
        return []
    inside = {box.kind: box for box in _boxes(data, meta.begin + 4, meta.end)}
    if b"iinf" not in inside or b"iloc" not in inside:
        return []
    kinds = _kinds(data, inside[b"iinf"])
    held = inside[b"idat"].begin if b"idat" in inside else 0
    return [
        (kinds[item], [(begin, end) for begin, end in extents if 0 <= begin < end <= len(data)])
        for item, extents in _places(data, inside[b"iloc"], held)
        if kinds.get(item) in (b"Exif", b"mime")
    ]


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    for _ in range(_MOST):
        if at + 8 > end:
            return
        size, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:  # to the end of the file
            size = end - at
        if size < head:
            return
        yield _Box(kind, at + head, min(at + size, end))
        at += size


def _kinds(data: bytes, box: _Box) -> dict[int, bytes]:
    """What each item is, by its number."""
    wide = data[box.begin] > 0
    kinds: dict[int, bytes] = {}
    for entry in _boxes(data, box.begin + (8 if wide else 6), box.end):
        version = data[entry.begin] if entry.begin < entry.end else 0
        if entry.kind == b"infe" and version >= 2:
            length = 4 if version == 3 else 2
            number = int.from_bytes(data[entry.begin + 4 : entry.begin + 4 + length], "big")
            kind_at = entry.begin + 4 + length + 2
            kinds[number] = data[kind_at : kind_at + 4]
    return kinds


def _places(data: bytes, box: _Box, held: int) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """The pieces of each item; ``held`` is where the box begins that some of them lie in."""
    at = box.begin

    def take(size: int) -> int:
        nonlocal at
        value = int.from_bytes(data[at : at + size], "big")
        at += size
        return value

    version = take(4) >> 24
    sizes = take(2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version in (1, 2) else 0
    for _ in range(min(take(4 if version == 2 else 2), _MOST)):
        if at >= box.end:
            return
        item = take(4 if version == 2 else 2)
        method = take(2) & 15 if version in (1, 2) else 0
        take(2)  # the file it lies in: this one
        base = take(base_size) + (held if method == 1 else 0)
        extents: list[tuple[int, int]] = []
        for _ in range(min(take(2), _MOST)):
            take(index_size)
            begin = base + take(offset_size)
            extents.append((begin, begin + take(length_size)))
            if at > box.end:
                return
        yield item, extents
