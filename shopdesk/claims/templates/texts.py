"""Texts of workbooks: placeholders found in them, also where one is spread over differently formatted runs."""

import re
from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

from shopdesk.claims.templates.xml_tree import bare, child, children

PLACEHOLDER = re.compile(r"[{｛]{2}([^{}｛｝]{1,100})[}｝]{2}")
_BEGUN = re.compile(r"[{｛]{2}[^{}｛｝]{0,60}")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
LONGEST_CELL = 32_767  # Excel's limit

Value = Callable[[str], str]


def names_in(text: str) -> list[str]:
    """What stands between the braces of each placeholder."""
    return [found[1].strip() for found in PLACEHOLDER.finditer(text)]


def unclosed_in(text: str) -> str:
    """A placeholder that begins and does not end; empty without one."""
    found = _BEGUN.search(PLACEHOLDER.sub("", text))
    return found[0].strip() if found else ""


def only_name(text: str) -> str | None:
    """The name of the one placeholder a text is, but for blanks; None for any other text."""
    found = PLACEHOLDER.fullmatch(text.strip())
    return found[1].strip() if found else None


def pieces_of(string: Element) -> list[Element]:
    """The elements that hold the text of a shared or inline string, without phonetic hints."""
    return [
        piece
        for one in string
        for piece in ([one] if bare(one) == "t" else children(one, "t") if bare(one) == "r" else [])
    ]


def text_of(string: Element) -> str:
    """The text of a shared or inline string."""
    return unescaped("".join(piece.text or "" for piece in pieces_of(string)))


def fill_string(string: Element, value: Value) -> bool:
    """Put values in place of placeholders in a shared or inline string; says whether there were any."""
    if not fill_pieces(pieces_of(string), lambda name: escaped(value(name))):
        return False
    for one in list(string):
        piece = child(one, "t") if bare(one) == "r" else None
        if bare(one) in ("rPh", "phoneticPr") or (piece is not None and not piece.text):
            string.remove(one)
    for piece in pieces_of(string):
        keep_blanks(piece)
    return True


def fill_pieces(pieces: Sequence[Element], value: Value) -> bool:
    """Put values in place of placeholders in a text of several elements; says whether there were any.

    A value takes the look of the piece in which its placeholder begins.
    """
    texts = [piece.text or "" for piece in pieces]
    found = [(one.start(), one.end(), value(one[1].strip())) for one in PLACEHOLDER.finditer("".join(texts))]
    begin = 0
    for piece, text in zip(pieces, texts, strict=True):
        end, at, told = begin + len(text), begin, []
        for first, last, put in found:
            if first < end and last > at:
                told.append(text[at - begin : max(first, at) - begin] + (put if first >= begin else ""))
                at = min(last, end)
        if told:
            piece.text = "".join(told) + text[at - begin :]
        begin = end
    return bool(found)


def fill_text(text: str, value: Value) -> str:
    """A plain text with values in place of placeholders."""
    return PLACEHOLDER.sub(lambda found: value(found[1].strip()), text)


def keep_blanks(piece: Element) -> None:
    """Have blanks at the ends of a text kept, and no more of it than a cell may hold."""
    piece.text = (piece.text or "")[:LONGEST_CELL]
    if piece.text != piece.text.strip() or "\n" in piece.text:
        piece.set("xml:space", "preserve")


def escaped(text: str) -> str:
    """A text as a workbook holds it: without what XML cannot hold, and nothing in it taken for an escape."""
    return _LOOKS_ESCAPED.sub("_x005F_", _NO_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def unescaped(text: str) -> str:
    """A text as people see it."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
