"""File names from customer IDs: readable in Explorer, allowed by Windows, and back to the ID exactly.

Allowed characters stand for themselves, so ordinary IDs read as they are. What Windows forbids, and the
escape sign itself, becomes ``%`` and its UTF-8 bytes in hexadecimal, as in web addresses.
"""

import hashlib
import re
import unicodedata
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given
from shopdesk.core.text import translate

FORBIDDEN = frozenset('<>:"/\\|?*%')
_DEVICES = r"CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|COM[0-9¹²³]|LPT[0-9¹²³]"
RESERVED = re.compile(rf"(?:{_DEVICES})(?=$|\.|_| )", re.IGNORECASE)
LONGEST_CUSTOMER = 200  # characters of a customer ID in the database
LONGEST_ID = 100  # bytes of an escaped ID; a whole path must stay under 260 characters, a name under 255 bytes
SHORTEST_ROOM = 32  # bytes: below that nobody would know again whose photo it is
LONGEST_PATH = 259  # characters Explorer and most programs on Windows can open
_TAIL = re.compile(r"_(\d{8})_(\d{2,})(\.[a-z0-9]{2,5})$")
_CUT = "%~"  # begins the mark of an ID that was too long; no escaped byte looks like it
_ESCAPED = re.compile(r"(?:%[0-9A-F]{2})+")


class ArchivedName(NamedTuple):
    """What an archived file's name tells; of an ID that ``is_cut`` only the begin."""

    customer_id: str | None = None
    day: date | None = None
    is_cut: bool = False


def customer_of_photos(text: str) -> str:
    """Whose photos they are, as it is stored; raises UserError for nobody, half a character and what is no ID."""
    customer_name = as_given(text)
    if not customer_name:
        raise UserError(translate("Photos", "Say whose photos these are: enter the customer ID."), field="customer")
    if len(customer_name) > LONGEST_CUSTOMER:
        text = translate("Photos", "A customer ID has at most {most} characters; this one has {count}.")
        raise UserError(text.format(most=LONGEST_CUSTOMER, count=len(customer_name)), field="customer")
    if not is_text(customer_name):
        half = translate("Photos", "This customer ID has half a character in it. Type it again.")
        raise UserError(half, field="customer")
    return customer_name


def is_text(text: str) -> bool:
    """Whether there are no halves of characters in it, which no database takes."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def storable(text: str) -> str:
    """A file's name with numbers for the halves of characters, which systems allow in names and no database takes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def room_for_id(photo_folder: Path) -> int:
    """How many bytes of an escaped customer ID fit into the names in this folder, so that Windows opens their paths.

    A byte is never less than what Windows counts as a character. Raises UserError for a folder that lies so deep
    that names would say nobody any more.
    """
    around = len(str(photo_folder.absolute())) + len("/2026-11/") + len("_20261103_0001.jpeg")
    room = min(LONGEST_ID, LONGEST_PATH - around)
    if room < SHORTEST_ROOM:
        text = translate(
            "Photos", "The path of the photo folder is too long for Windows: {folder}. Move the data folder higher up."
        )
        raise UserError(text.format(folder=photo_folder))
    return room


def archive_path(customer_id: str, day: date, sequence: int, suffix: str, room: int = LONGEST_ID) -> str:
    """``2026-11/tb18470054_20261103_01.jpg``, below the photo folder; ``room`` as ``room_for_id`` tells it."""
    return f"{day:%Y-%m}/{archive_name(customer_id, day, sequence, suffix, room)}"


def archive_name(customer_id: str, day: date, sequence: int, suffix: str, room: int = LONGEST_ID) -> str:
    """``tb18470054_20261103_01.jpg``; ``suffix`` with its dot, in lower case."""
    return f"{escaped(customer_id, room)}_{day:%Y%m%d}_{sequence:02d}{suffix}"


def archived_name(name: str) -> ArchivedName:
    """What a file's name tells that the archive gave; nothing of a foreign one."""
    match = _TAIL.search(name)
    if match is None:
        return ArchivedName()
    head, _mark, rest = name[: match.start()].partition(_CUT)
    try:
        day = datetime.strptime(match[1], "%Y%m%d").date()  # noqa: DTZ007  a day has no zone
        return ArchivedName(_unescaped(head, is_cut=bool(rest)), day, bool(rest))
    except ValueError:  # no day, no UTF-8
        return ArchivedName()


def customer_id_of(name: str) -> str | None:
    """The customer ID in an archived file's name; None for a foreign name and for an ID that was cut."""
    told = archived_name(name)
    return None if told.is_cut else told.customer_id


def shown_name(name: str) -> str:
    """An archived file's name with the ID as people write it, ``a:b_20261103_01.jpg``: to look at, not to open."""
    told = archived_name(name)
    if not told.customer_id or told.is_cut:
        return name
    return told.customer_id + "_" + "_".join(name.rsplit("_", 2)[1:])


def escaped(customer_id: str, room: int = LONGEST_ID) -> str:
    """A customer ID as the begin of a file name; IDs that differ never share one, not even in case or form.

    One that takes more than ``room`` bytes is cut, with a digest of the whole; the database knows the rest.

    Windows takes ``Lily`` and ``LILY`` for one name: the sequence number keeps their files apart.
    """
    characters = [character if _is_allowed(character) else _escape(character) for character in customer_id]
    text = "".join(characters)
    if text and text[0] in " .":
        text = _escape(text[0]) + text[1:]
    if text and text[-1] in " .":
        text = text[:-1] + _escape(text[-1])
    if RESERVED.match(text):
        text = _escape(text[0]) + text[1:]
    # macOS stores names decomposed, so a name must not change under normalisation;
    # last, because a mark may join the E of an escaped dot.
    if unicodedata.normalize("NFC", text) != text:
        text = "".join(one if one.isascii() or _is_stable(one) else _escape(one) for one in text)
        if unicodedata.normalize("NFC", text) != text:
            text = "".join(one if one.isascii() else _escape(one) for one in text)
    return text if len(text.encode("utf-8")) <= room else _cut(text, customer_id, room)


def _is_allowed(character: str) -> bool:
    category = unicodedata.category(character)
    return character not in FORBIDDEN and category not in ("Cc", "Cs", "Cf", "Co", "Cn", "Zl", "Zp")


def _is_stable(character: str) -> bool:
    return unicodedata.normalize("NFC", character) == character and not unicodedata.combining(character)


def _escape(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))


def _unescaped(head: str, *, is_cut: bool) -> str:
    """The text that was escaped; of one that was cut in the middle of a character, what stands before that."""
    while True:
        try:
            return _ESCAPED.sub(_decoded, head)
        except UnicodeDecodeError:
            if not is_cut or _ESCAPED.fullmatch(head[-3:]) is None:
                raise
            head = head[:-3]


def _decoded(run: re.Match[str]) -> str:
    return bytes.fromhex(run[0].replace("%", "")).decode("utf-8", "surrogatepass")


def _cut(text: str, customer_id: str, room: int) -> str:
    digest = hashlib.sha256(customer_id.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    left, kept = room - len(_CUT) - len(digest), ""
    for part in re.findall(r"%[0-9A-F]{2}|[^%]", text):
        if len((kept + part).encode("utf-8")) > left:
            break
        kept += part
    return f"{kept.rstrip(' .')}{_CUT}{digest}"
