"""The place where a picture was taken, removed from a copy of it: its pixels and all else stay as they were.

Never used on an archived file: evidence is kept as it came.
"""

import io
import warnings
import zlib
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PIL import Image

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos.pictures.formats import MAX_PIXELS
from shopdesk.photos.pictures.heif_items import heif_items
from shopdesk.photos.pictures.location_fields import (
    EXIF_MARK,
    blank_anything,
    blank_exif,
    blank_iptc,
    blank_words,
    blank_xmp,
)

_XMP_HEAD, _MORE_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
_MORE_XMP_AT = len(_MORE_XMP_HEAD) + 40  # behind a digest, the whole length and the place of this part in it
_PHOTOSHOP_HEAD = b"Photoshop 3.0\0"
_GPS, _ORIENTATION = 0x8825, 0x0112
_MOST_TEXT = 64 << 20  # of an unpacked text in a PNG

Blank = Callable[[bytearray], bool]


class Cleaned(NamedTuple):
    """A copy without its place; ``suffix`` is that of the file it came from, or of what it was saved as anew."""

    data: bytes
    found: bool  # there was a place
    saved_anew: str = ""  # the suffix of a file whose place could not be taken out otherwise; its pixels were decoded


def without_location(data: bytes) -> Cleaned:
    """The picture without the place where it was taken; the same bytes when it tells none.

    What cannot be cleaned in place is saved anew. Raises UserError when that cannot be done either.
    """
    cleaned, found = _blanked(data)
    if _is_clean(cleaned, data):
        return Cleaned(cleaned, found)
    anew, suffix = _saved_anew(data)
    return Cleaned(anew, True, suffix)


def _blanked(data: bytes) -> tuple[bytes, bool]:
    if data.startswith(b"\xff\xd8"):
        return _in_place(data, _blank_jpegs)
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _clean_png(data)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return _in_place(data, _blank_webp)
    if data[4:8] == b"ftyp":
        return _in_place(data, _blank_heif)
    if data.startswith(b"GIF8"):
        return _in_place(data, blank_anything)
    return data, False


def _in_place(data: bytes, blank: Blank) -> tuple[bytes, bool]:
    copy = bytearray(data)
    found = blank(copy)
    return (bytes(copy), True) if found else (data, False)


def _blank_part(data: bytearray, begin: int, end: int, *blanks: Blank) -> bool:
    part, found = data[begin:end], False
    for blank in blanks:
        found |= blank(part)
    if found:
        data[begin:end] = part
    return found


def _blank_parts(data: bytearray, parts: Sequence[tuple[int, int]], *blanks: Blank) -> bool:
    """Blank what lies in several pieces."""
    whole = bytearray().join(data[begin:end] for begin, end in parts)
    if not _blank_part(whole, 0, len(whole), *blanks):
        return False
    at = 0
    for begin, end in parts:
        size = max(0, end - begin)
        data[begin : begin + size] = whole[at : at + size]
        at += size
    return True


# JPEG, with the further pictures and films that phones append.


def _blank_jpegs(data: bytearray) -> bool:
    found, at = False, 0
    while at >= 0:
        more, end = _blank_jpeg(data, at)
        found |= more
        following = data.find(b"\xff\xd8\xff", end)
        found |= _blank_part(data, end, following if following >= 0 else len(data), blank_anything)
        at = following
    return found


def _blank_jpeg(data: bytearray, at: int) -> tuple[bool, int]:
    """Blank the picture that begins here; whether there was something, and where it ends."""
    found, at, exif, more_xmp = False, at + 2, list[tuple[int, int]](), list[tuple[int, int]]()
    while at + 4 <= len(data):
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            at = len(data)
            break
        marker = data[at + 1]
        if marker == 0xD9:
            at += 2
            break
        if marker in (0x00, 0x01, 0xFF) or 0xD0 <= marker <= 0xD8:
            at += 1 if marker == 0xFF else 2
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xE0 <= marker <= 0xEF or marker == 0xFE:
            begin, last = at + 4, min(end, len(data))
            if data.startswith(_MORE_XMP_HEAD, begin):
                more_xmp.append((begin + _MORE_XMP_AT, last))
            elif data.startswith(EXIF_MARK, begin):
                exif.append((begin + len(EXIF_MARK), last))
            else:
                found |= _blank_segment(data, begin, last)
        at = max(end, at + 4)
    # What is longer than a segment goes on in the next one; so a name may reach from one into the other.
    found |= _blank_parts(data, exif, blank_exif, blank_words)
    for part in exif[1:]:
        found |= _blank_parts(data, [part], blank_exif)
    return _blank_parts(data, more_xmp, blank_xmp) or found, min(at, len(data))


def _blank_segment(data: bytearray, begin: int, end: int) -> bool:
    if data.startswith(_XMP_HEAD, begin):
        return _blank_part(data, begin + len(_XMP_HEAD), end, blank_xmp)
    if data.startswith(_PHOTOSHOP_HEAD, begin):
        return _blank_part(data, begin + len(_PHOTOSHOP_HEAD), end, blank_iptc)
    return _blank_part(data, begin, end, blank_words)


# PNG: a chunk has its length before it and its checksum behind it.


def _clean_png(data: bytes) -> tuple[bytes, bool]:
    made, at, found = bytearray(data[:8]), 8, False
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        kind, end = data[at + 4 : at + 8], at + 12 + size
        if kind in _PNG_BLANKS and end <= len(data):
            content = bytearray(data[at + 8 : at + 8 + size])
            if _PNG_BLANKS[kind](content):
                found = True
                made += len(content).to_bytes(4, "big") + kind + content
                made += zlib.crc32(kind + content).to_bytes(4, "big")
                at = end
                continue
        made += data[at:end]
        at = end
        if kind == b"IEND":
            break
    made += data[at:]
    return (bytes(made), True) if found else (data, False)


def _blank_text(content: bytearray) -> bool:
    """A text that says what it is: plain words, or EXIF in hexadecimal digits, as some programs write it."""
    keyword, separator, text = bytes(content).partition(b"\0")
    if not keyword.startswith(b"Raw profile type "):
        return blank_words(content)
    lines = text.lstrip(b"\n").split(b"\n", 2)
    try:
        profile = bytearray(bytes.fromhex(lines[2].decode("ascii")))
    except (IndexError, ValueError):
        return False
    start = len(EXIF_MARK) if profile.startswith(EXIF_MARK) else 0
    blank = blank_xmp if keyword.endswith(b"xmp") else blank_iptc if keyword.endswith(b"iptc") else blank_exif
    if not _blank_part(profile, start, len(profile), blank, blank_words):
        return False
    content[:] = keyword + separator + b"\n" + lines[0] + b"\n" + lines[1] + b"\n" + profile.hex().encode() + b"\n"
    return True


def _blank_packed_text(content: bytearray) -> bool:
    keyword, separator, packed = bytes(content).partition(b"\0")
    text = _unpacked(packed[1:])
    if text is None:
        return False
    plain = bytearray(keyword + b"\0" + text)
    if not _blank_text(plain):
        return False
    content[:] = keyword + separator + b"\0" + zlib.compress(bytes(plain[len(keyword) + 1 :]))
    return True


def _blank_international_text(content: bytearray) -> bool:
    keyword, _separator, rest = bytes(content).partition(b"\0")
    fields = rest[2:].split(b"\0", 2)
    if len(fields) < 3:
        return False
    is_packed = rest[:1] == b"\1"
    head = bytes(content[: len(content) - len(fields[2])])
    text = _unpacked(fields[2]) if is_packed else fields[2]
    blank = blank_xmp if keyword == b"XML:com.adobe.xmp" else blank_words
    if text is None or not blank(plain := bytearray(text)):
        return False
    content[:] = head + (zlib.compress(bytes(plain)) if is_packed else plain)
    return True


def _unpacked(packed: bytes) -> bytes | None:
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed, _MOST_TEXT)
    except zlib.error:
        return None
    return None if unpacking.unconsumed_tail else text


_PNG_BLANKS: dict[bytes, Blank] = {
    b"eXIf": lambda content: _blank_part(content, 0, len(content), blank_exif, blank_words),
    b"tEXt": _blank_text,
    b"zTXt": _blank_packed_text,
    b"iTXt": _blank_international_text,
}


# WebP and HEIC.


def _blank_webp(data: bytearray) -> bool:
    found, at = False, 12
    while at + 8 <= len(data):
        kind, size = bytes(data[at : at + 4]), int.from_bytes(data[at + 4 : at + 8], "little")
        begin, end = at + 8, min(at + 8 + size, len(data))
        if kind == b"EXIF":
            start = begin + (len(EXIF_MARK) if data.startswith(EXIF_MARK, begin) else 0)
            found |= _blank_part(data, start, end, blank_exif, blank_words)
        elif kind == b"XMP ":
            found |= _blank_part(data, begin, end, blank_xmp)
        at = begin + size + size % 2
    return found


def _blank_heif(data: bytearray) -> bool:
    found = False
    for kind, extents in heif_items(bytes(data)):
        found |= _blank_parts(data, extents, _blank_heif_exif if kind == b"Exif" else blank_xmp)
    return found


def _blank_heif_exif(item: bytearray) -> bool:
    start = 4 + int.from_bytes(item[:4], "big")
    return _blank_part(item, start, len(item), blank_exif, blank_words)


# Looking whether it is done, and the way out when it is not.


def _is_clean(cleaned: bytes, original: bytes) -> bool:
    """Whether Pillow finds no place any more, and the picture as it was."""
    before, after = _told(original), _told(cleaned)
    if before is None or after is None:
        return before is after  # what no program opens shows nobody anything
    return not after[0] and before[1:] == after[1:]


def _told(data: bytes) -> tuple[bool, tuple[int, int], str, int] | None:
    """Whether a place is told, then size, mode and orientation; None for what Pillow cannot open."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as picture:
                size, mode = picture.size, picture.mode
                xmp = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp") or b""
                xmp = xmp.encode() if isinstance(xmp, str) else bytes(xmp)
                has_place = blank_xmp(bytearray(xmp))
                try:
                    exif = picture.getexif()
                    has_place |= any(exif.get_ifd(_GPS).values())
                    orientation = int(exif.get(_ORIENTATION, 1))
                except Exception:  # noqa: BLE001  broken EXIF, which was blanked as far as it goes; or a cut PNG
                    has_place |= any(str(key).startswith("Raw profile type") for key in picture.info)
                    orientation = 1
    except Exception:  # noqa: BLE001  what a broken file makes of a decoder is not to be foreseen
        return None
    return has_place, size, mode, orientation


def _saved_anew(data: bytes) -> tuple[bytes, str]:
    """The picture decoded and written again, with its colours and its orientation and nothing else."""
    stream = io.BytesIO()
    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise ValueError("too large to be decoded")
            is_jpeg = picture.mode in ("RGB", "L", "CMYK") and picture.format != "PNG"
            exif = Image.Exif()
            exif[_ORIENTATION] = picture.getexif().get(_ORIENTATION, 1)
            profile = picture.info.get("icc_profile")
            picture.load()
            picture.info = {}
            options = {"quality": 95, "subsampling": 0} if is_jpeg else {}
            picture.save(stream, "JPEG" if is_jpeg else "PNG", exif=exif, icc_profile=profile, **options)
    except Exception as error:
        raise UserError(translate("Photos", "The place where it was taken could not be removed.")) from error
    return stream.getvalue(), ".jpg" if is_jpeg else ".png"
