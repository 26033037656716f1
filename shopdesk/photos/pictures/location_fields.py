"""Where a picture's metadata say it was taken: EXIF, XMP, IPTC, and words; blanked in place, so that nothing moves."""

import re
import struct
from collections.abc import Iterator

EXIF_MARK = b"Exif\0\0"
_GPS, _SUB_IFDS, _EXIF_IFD = 0x8825, 0x014A, 0x8769
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_ENTRY = 12
_MOST_IFDS = 64

_XMP_NAMES = (
    rb"(?:[A-Za-z_][\w.-]*:)(?:GPS\w+|City|State|Country|CountryCode|CountryName|ProvinceState|Sublocation|WorldRegion"
    rb"|Location|LocationShown|LocationCreated|LocationName|LocationId)"
)
_XMP_ATTRIBUTE = re.compile(rb"\s" + _XMP_NAMES + rb"\s*=\s*(\"[^\"]*\"|'[^']*')")
_XMP_ELEMENT = re.compile(rb"<(" + _XMP_NAMES + rb")(?:\s[^<>]*)?(?<!/)>")
# Only after a name that says what it is: a number by itself says nothing.
_WORDED = re.compile(
    rb"(?<![A-Za-z])(?:gps[ _]?)?(?:latitude|longitude|lat|lng|lon)[\"']?\s*[:=]\s*[\"']?[-+]?\d{1,3}\.\d+",
    re.IGNORECASE,
)
_ISO_6709 = re.compile(rb"[-+]\d{2}\.\d{3,}[-+]\d{3}\.\d{3,}")  # as films write it: +30.2741+120.1551+010.1/
_DIGIT = re.compile(rb"[1-9]")
_IPTC_PLACES = frozenset({26, 27, 90, 92, 95, 100, 101})  # content location, city, sublocation, province, country
_MOST_PACKETS = 1_000


def blank_exif(tiff: bytearray) -> bool:
    """Take the GPS data out of an EXIF block (from its ``II`` or ``MM`` on); whether there were any.

    Every other entry keeps its place and its value.
    """
    if tiff[:4] not in (b"II*\0", b"MM\0*"):
        return False
    order = "<" if tiff[:2] == b"II" else ">"
    pointers: list[tuple[int, int]] = []  # of a directory, and the entry in it that leads to the GPS data
    tables = [(0, 8)]
    waiting = [*_read(tiff, order + "I", 4)]
    while waiting and len(tables) < _MOST_IFDS:
        start = waiting.pop()
        count = _entries(tiff, order, start)
        if count is None or any(start == begin for begin, _end in tables):
            continue
        tables.append((start, start + 2 + _ENTRY * count + 4))
        for at in range(start + 2, start + 2 + _ENTRY * count, _ENTRY):
            tag, kind, number = struct.unpack_from(order + "HHI", tiff, at)
            if tag == _GPS:
                pointers.append((start, at))
            elif tag == _EXIF_IFD:
                waiting += _read(tiff, order + "I", at + 8)
            elif tag == _SUB_IFDS and kind in (4, 13):
                place = at + 8 if number == 1 else next(iter(_read(tiff, order + "I", at + 8)), 0)
                waiting += [one for n in range(min(number, 8)) for one in _read(tiff, order + "I", place + 4 * n)]
        waiting += _read(tiff, order + "I", start + 2 + _ENTRY * count)
    # From the back, because taking an entry out moves those behind it.
    for start, at in sorted(pointers, reverse=True):
        for target in _read(tiff, order + "I", at + 8):
            _blank_directory(tiff, order, target, tables)
        _take_out(tiff, order, start, at)
    return bool(pointers)


def blank_xmp(packet: bytearray) -> bool:
    """Blank the places in an XMP packet; whether there were any. One that is not UTF-8 goes as a whole."""
    if b"\0" in packet.strip(b"\0"):
        wide = packet.replace(b"\0", b"")
        if _XMP_ELEMENT.search(wide) or _XMP_ATTRIBUTE.search(wide):
            packet[:] = b" " * len(packet)
            return True
        return False
    found = False
    for match in _XMP_ATTRIBUTE.finditer(bytes(packet)):
        found |= _blank(packet, match.start(1) + 1, match.end(1) - 1)
    for match in _XMP_ELEMENT.finditer(bytes(packet)):
        end = packet.find(b"</" + match[1], match.end())
        if end >= 0:
            found |= _blank(packet, match.end(), end)
    return found


def blank_iptc(resources: bytearray) -> bool:
    """Blank city, province and country in Photoshop's picture resources (from the first ``8BIM`` on)."""
    found, at = False, 0
    while resources[at : at + 4] == b"8BIM" and at + 8 <= len(resources):
        number = int.from_bytes(resources[at + 4 : at + 6], "big")
        name = resources[at + 6] + 1
        size_at = at + 6 + name + name % 2
        size = int.from_bytes(resources[size_at : size_at + 4], "big")
        begin, end = size_at + 4, min(size_at + 4 + size, len(resources))
        if number == 0x0404:
            found |= _blank_datasets(resources, begin, end)
        at = size_at + 4 + size + size % 2
    return found


def blank_words(text: bytearray) -> bool:
    """Make noughts of coordinates that stand in a text with their names, or as films write them."""
    found = False
    for pattern in (_WORDED, _ISO_6709):
        for match in pattern.finditer(bytes(text)):
            nought = _DIGIT.sub(b"0", match[0])
            found |= nought != match[0]
            text[match.start() : match.end()] = nought
    return found


def blank_anything(data: bytearray) -> bool:
    """Blank whatever place is told in bytes of an unknown kind: EXIF and XMP by their marks, and words."""
    found = False
    for match in _starts(bytes(data), EXIF_MARK):
        tiff = data[match + len(EXIF_MARK) :]
        if blank_exif(tiff):
            data[match + len(EXIF_MARK) :] = tiff
            found = True
    for begin in _starts(bytes(data), b"<x:xmpmeta"):
        end = data.find(b"</x:xmpmeta>", begin)
        packet = data[begin : end if end >= 0 else len(data)]
        if blank_xmp(packet):
            data[begin : begin + len(packet)] = packet
            found = True
    return blank_words(data) or found


def _starts(data: bytes, mark: bytes) -> Iterator[int]:
    at = data.find(mark)
    for _ in range(_MOST_PACKETS):
        if at < 0:
            return
        yield at
        at = data.find(mark, at + 1)


def _read(tiff: bytearray, form: str, at: int) -> list[int]:
    """A number, or nothing where the block ends before it; a directory at 0 is none."""
    if not 0 <= at <= len(tiff) - struct.calcsize(form):
        return []
    value: int = struct.unpack_from(form, tiff, at)[0]
    return [value] if value else []


def _entries(tiff: bytearray, order: str, start: int) -> int | None:
    """How many entries a directory has; of a damaged one those that are there."""
    if not 8 <= start <= len(tiff) - 2:
        return None
    count: int = struct.unpack_from(order + "H", tiff, start)[0]
    return min(count, (len(tiff) - start - 2) // _ENTRY)


def _blank_directory(tiff: bytearray, order: str, start: int, tables: list[tuple[int, int]]) -> None:
    count = _entries(tiff, order, start)
    if count is None:
        return
    end = min(start + 2 + _ENTRY * count + 4, len(tiff))
    spaces = [(start, end)]
    for at in range(start + 2, start + 2 + _ENTRY * count, _ENTRY):
        _tag, kind, number = struct.unpack_from(order + "HHI", tiff, at)
        size = _SIZES.get(kind, 1) * number
        if size > 4:
            place: int = struct.unpack_from(order + "I", tiff, at + 8)[0]
            spaces.append((place, min(place + size, len(tiff))))
    for begin, end in spaces:
        # A damaged or made-up block may point at what describes the picture; that stays.
        if begin < end and not any(begin < last and first < end for first, last in tables):
            tiff[begin:end] = bytes(end - begin)


def _take_out(tiff: bytearray, order: str, start: int, at: int) -> None:
    """Remove an entry of a directory: those behind it and the link to the next directory move up."""
    count: int = struct.unpack_from(order + "H", tiff, start)[0]
    end = min(start + 2 + _ENTRY * count + 4, len(tiff))
    behind = tiff[at + _ENTRY : end]
    tiff[at:end] = behind + bytes(end - at - len(behind))
    struct.pack_into(order + "H", tiff, start, max(0, count - 1))


def _blank_datasets(data: bytearray, at: int, end: int) -> bool:
    found = False
    while at + 5 <= end and data[at] == 0x1C:
        record, number = data[at + 1], data[at + 2]
        size = int.from_bytes(data[at + 3 : at + 5], "big")
        if size & 0x8000:  # an extended one, which texts never are
            return found
        if record == 2 and number in _IPTC_PLACES:
            found |= _blank(data, at + 5, min(at + 5 + size, end))
        at += 5 + size
    return found


def _blank(data: bytearray, begin: int, end: int) -> bool:
    if end <= begin or not data[begin:end].strip():
        return False
    data[begin:end] = b" " * (end - begin)
    return True
