"""Identifiers are text: kept exactly as given, found whatever their case, width or blanks."""

import os
import re
import unicodedata
from functools import lru_cache

_BLANKS = re.compile(r"\s+")
_MASK = re.compile(r"\*{2,}|＊{2,}|^\*|\*$|##|\$\$")


def as_given(text: str) -> str:
    """An identifier as it is stored: NFC, nothing else touched but blanks around it."""
    return unicodedata.normalize("NFC", text).strip()


def search_key(text: str) -> str:
    """What two spellings of one identifier share: no case, width or surrounding blanks."""
    if "\0" in text:  # no identifier has it, and no search query may
        text = text.replace("\0", "")
    if text.isascii():
        return text.strip().lower()
    return unicodedata.normalize("NFKC", text).casefold().strip()


def as_number(text: str) -> str:
    """A number without the blanks that chats put into long ones; any other text as it is."""
    bare = "".join(text.split())
    return bare if bare.isascii() and bare.isalnum() and any(map(str.isdigit, bare)) else text.strip()


def is_masked(text: str) -> bool:
    """Whether a platform has hidden the person (``t**1``, ``1******6198``, cipher text ``##…``)."""
    return bool(_MASK.search(text))


@lru_cache(maxsize=50_000)
def _initial(character: str) -> str:
    # One character needs no dictionary of phrases, which takes 50 MB and half a second.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  after that, and not before there is a Chinese name

    return "".join(lazy_pinyin(character, style=Style.FIRST_LETTER, errors="ignore"))[:1].lower()


def pinyin_initials(text: str) -> str:
    """First letters of the Chinese characters, ``周静`` -> ``zj``; empty without any."""
    return "" if text.isascii() else "".join(map(_initial, text))


def one_line(text: str) -> str:
    """The text with every run of blanks and line breaks as one blank, for a cell of a list."""
    return _BLANKS.sub(" ", text).strip()
