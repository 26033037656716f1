"""The container and the records of an .xls, checked and rebuilt before the reading library sees them.

That library trusts what a file says about itself: a damaged sector chain that runs in a circle, or a cell in
column 65,535, makes it ask for all memory there is, which ends the whole program. So the one stream it needs is
taken out here with every step bounded, looked through, and handed on in a fresh container.
"""

import struct
from collections.abc import Callable, Iterator

from shopdesk.sheets.containers import MAX_SHEET_CELLS, password_protected, too_large

_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_END, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_SECTOR = 4096  # of the fresh container; its header alone then has room for files of 400 MB
_STREAMS = ("Workbook", "Book", "WORKBOOK", "BOOK")

# Records of the Excel 97 format that matter here; the cells all begin with row and column.
_EOF, _FILEPASS, _BOUNDSHEET, _SST, _CONTINUE, _MULRK, _DIMENSIONS = 0x0A, 0x2F, 0x85, 0xFC, 0x3C, 0xBD, 0x200
_CELLS = frozenset({0x06, 0x7E, 0xD6, 0xFD, 0x02, 0x03, 0x04, 0x05, 0x203, 0x204, 0x205, 0x206, 0x27E, 0x406, _MULRK})
_MAX_SHEETS = 1000
_SHORTEST_STRING = 3  # bytes in the table of shared strings


def checked_xls(data: bytes, name: str) -> bytes:
    """The same workbook in a sound container; raises ValueError if damaged, UserError if encrypted or too large."""
    try:
        title, held = _workbook_stream(data)
        stream = bytearray(held)
        _check_records(stream, name)
    except (struct.error, IndexError) as error:
        raise ValueError("damaged") from error
    return _container(title, bytes(stream))


def _workbook_stream(data: bytes) -> tuple[str, bytes]:
    """The stream with the sheets, and its name; raises ValueError, IndexError or struct.error."""
    shift = struct.unpack_from("<H", data, 30)[0]
    if data[:8] != _MAGIC or shift not in (9, 12):
        raise ValueError("no compound file")
    size = 1 << shift
    sectors = len(data) // size  # the first is the header, the last may be cut

    def sector(number: int) -> bytes:
        if number >= sectors:
            raise ValueError("beyond the end")
        return data[(number + 1) * size : (number + 2) * size]

    fat = _numbers(b"".join(map(sector, _fat_sectors(data, sector, size))))

    def stream(start: int) -> bytes:
        return b"".join(map(sector, _links(start, fat)))

    directory = stream(struct.unpack_from("<I", data, 48)[0])
    entries = {}
    root = 0
    for at in range(0, len(directory) - 127, 128):
        length, kind = struct.unpack_from("<HB", directory, at + 64)
        start, total = struct.unpack_from("<II", directory, at + 116)
        if kind == 5:
            root = start
        elif kind == 2 and 2 <= length <= 64:
            title = directory[at : at + length - 2].decode("utf-16-le", "replace")
            entries.setdefault(title, (start, total))
    title = next((one for one in _STREAMS if one in entries), None)
    if title is None:
        raise ValueError("no workbook inside")
    start, total = entries[title]
    if total >= struct.unpack_from("<I", data, 56)[0]:
        return title, stream(start)[:total]
    small = stream(root)
    links = _links(start, _numbers(stream(struct.unpack_from("<I", data, 60)[0])))
    return title, b"".join(small[one * 64 : one * 64 + 64] for one in links)[:total]


def _fat_sectors(data: bytes, sector: Callable[[int], bytes], size: int) -> Iterator[int]:
    """The numbers of the sectors that hold the table of links."""
    yield from (one for one in struct.unpack_from("<109I", data, 76) if one < _FAT)
    following, seen = struct.unpack_from("<I", data, 68)[0], 0
    while following < _FAT and seen * size < len(data):
        *listed, following = _numbers(sector(following))
        yield from (one for one in listed if one < _FAT)
        seen += 1


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _links(start: int, table: tuple[int, ...]) -> Iterator[int]:
    """The chain of sectors from ``start``; raises ValueError when it runs in a circle or out of the table."""
    for _ in range(len(table) + 1):
        if start >= _FAT:
            return
        yield start
        start = table[start]
    raise ValueError("a chain without end")


def _records(stream: bytearray, at: int) -> Iterator[tuple[int, int, int]]:
    """Kind, begin and length of each record from a place to the next end-of-sheet."""
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if kind == _EOF or at + 4 + length > len(stream):
            return
        yield kind, at + 4, length
        at += 4 + length


def _check_records(stream: bytearray, name: str) -> None:
    strings = room = 0
    within = False  # the table of strings goes on in records of its own
    sheets: list[int] = []
    for kind, at, length in _records(stream, 0):
        if kind == _FILEPASS:
            raise password_protected(name)
        if kind == _SST:
            strings += struct.unpack_from("<I", stream, at + 4)[0]
        within = kind == _SST or (within and kind == _CONTINUE)
        room += length if within else 0
        if kind == _BOUNDSHEET:
            sheets.append(struct.unpack_from("<I", stream, at)[0])
    if strings * _SHORTEST_STRING > room or len(sheets) > _MAX_SHEETS:
        raise ValueError("more strings than there is room for, or sheets than anybody has")
    # The library loads all sheets at once.
    if sum(_area(stream, at) for at in sheets) > MAX_SHEET_CELLS:
        raise too_large(name)


def _area(stream: bytearray, at: int) -> int:
    """How many cells a sheet spreads over; what it declares about that is blanked, because it may be a lie."""
    bottom = right = 0
    for kind, begin, length in _records(stream, at):
        if kind == _DIMENSIONS:
            stream[begin : begin + length] = bytes(length)
        elif kind in _CELLS and length >= 4:
            row, column = struct.unpack_from("<HH", stream, begin)
            if kind == _MULRK:
                column = max(column, struct.unpack_from("<H", stream, begin + length - 2)[0])
            bottom, right = max(bottom, row), max(right, column)
    return (bottom + 1) * (right + 1)


def _container(title: str, stream: bytes) -> bytes:
    """A compound file with one stream and nothing else: links, directory, an unused sector, the stream."""
    stream += bytes(max(0, _SECTOR - len(stream)))  # a shorter one would have to go into a stream of small ones
    held, links = -(-len(stream) // _SECTOR), _SECTOR // 4
    tables = -(-(held + 2) // (links - 1))
    first = tables + 2
    fat = [*[_FAT] * tables, _END, _END, *range(first + 1, first + held), _END]
    header = struct.pack(
        "<8s16xHHHHH6x9I", _MAGIC, 0x3E, 4, 0xFFFE, 12, 6, 1, tables, tables, 0, 4096, _END, 0, _END, 0
    ) + struct.pack("<109I", *range(tables), *[_NONE] * (109 - tables))
    # The root has to own a sector for small streams, even with none of them.
    directory = _entry("Root Entry", 5, first - 1, 0, child=1) + _entry(title, 2, first, len(stream))
    directory += _entry("", 0, 0, 0) * ((_SECTOR - len(directory)) // 128)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(tables * _SECTOR, b"\xff")
    return header.ljust(_SECTOR, b"\0") + table + directory + bytes(_SECTOR) + stream.ljust(held * _SECTOR, b"\0")


def _entry(title: str, kind: int, start: int, size: int, child: int = _NONE) -> bytes:
    """One 128-byte entry of the directory."""
    name = title.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16xI16xIQ", name, len(name) + 2 if title else 0, kind, 1, _NONE, _NONE, child, 0, start, size
    )
