"""A pasted block taken apart: which of its words are the name, the phone, the address, and which are none of these."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from shopdesk.addresses.contact_words import (
    ADDRESS_WORD,
    CODE,
    EDGE,
    GLUED_NAME,
    HOUSE_END,
    IN_BRACKETS,
    LABEL,
    NOTE,
    PHONE,
    POSTCODE,
    RECEIVED,
    SHORT_PHONE,
    SPACED_NAME,
    half_width,
    has_surname,
    label_kind,
    name_likeness,
    tidy,
)
from shopdesk.addresses.divisions import Found, find_division

LONGEST_BLOCK = 2_000  # characters that are looked at; what follows is kept as not understood

_EMOJI = re.compile("[\u2600-\u27bf\u2b50\u2b55\ufe0f\u200d\u20e3\U0001f000-\U0001faff]+")
_BETWEEN = re.compile(r"[\n\r\t,，;；、|｜。]+|\s{2,}")
_LINE = re.compile(r"[\n\r]+")
_WORD = re.compile(r"[^\s/_+—~～&,，;；]+")
_ONLY_POSTCODE = re.compile(rf"[(（\s]{{0,2}}(?:{POSTCODE})[)）\s]{{0,2}}")
_CLOSING = {"(": ")", "（": "）", "[": "]", "【": "】", "《": "》", "“": "”", '"': '"', "「": "」"}
_MOST_STARTS = 60  # places in a block where an address may begin
_LONGEST_GLUED = 4  # characters of a name
_SHORTEST_GLUED = 3  # characters of a division, and more
_SURE = 4
_BY_SURNAME = 5


class Taken(NamedTuple):
    """The parts of a block as text; ``left`` is what was not understood."""

    receiver: str
    phone: str
    address: str
    postcode: str
    left: str


class _Start(NamedTuple):
    """Where the address begins: a piece, a place in it, and how many pieces after it name the division as well."""

    piece: int
    at: int
    more: int


@dataclass
class _Piece:
    """A run of words between separators, labels and phones."""

    kind: str  # of the label before it, or empty
    text: str
    lead: str  # what parts it from the piece before
    by_phone: bool = False
    after_phone: bool = False


@dataclass
class _Block:
    pieces: list[_Piece] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    address: str = ""
    before_address: str = ""
    ends_by_phone: bool = False  # the address


def take_apart(text: str) -> Taken:
    """The name, the phone and the address of a block in any order; every word of it is found again in some part."""
    clean = _EMOJI.sub(" ", tidy(text[:LONGEST_BLOCK]))
    if clean.lstrip().startswith("【"):  # each part in brackets of its own
        clean = clean.replace("【", "\n").replace("】", "\n")
    block = _Block()
    named = ""
    if (held := IN_BRACKETS.search(clean)) and name_likeness(held[1].strip()) >= _BY_SURNAME:
        named, clean = held[1].strip(), f"{clean[: held.start()]}\n{clean[held.end() :]}"
    _fill(block, clean)
    _take_address(block)
    receiver = named or _labelled_name(block) or _likely_name(block) or _name_in_address(block)
    if not block.address:
        _take_rest_for_address(block, sure=bool(receiver or block.phones))
    postcodes = [piece.text for piece in block.pieces if piece.kind == "postcode"]
    left = [block.before_address, *block.left, *(piece.text for piece in block.pieces if piece.kind != "postcode")]
    left += [*block.phones[1:], *postcodes[1:], text[LONGEST_BLOCK:]]
    postcode = "".join(filter(str.isdigit, postcodes[0])).replace("000000", "") if postcodes else ""
    return Taken(receiver, "".join(block.phones[:1]), block.address, postcode, " ".join(filter(None, left)))


# Cutting a block


def _fill(block: _Block, text: str) -> None:
    """Cut at labels, phones and numbers that are no phones, then at separators."""
    kind, at, by_phone = "", 0, False
    for mark in _marks(text):
        phone = mark.re is PHONE
        kind = _add(block, text[at : mark.start()], kind, by_phone=by_phone)
        by_phone = False
        if phone:
            if block.pieces and text[at : mark.start()].strip(EDGE):
                block.pieces[-1].by_phone = True
            block.phones.append(_phone(mark))
            kind, by_phone = "" if kind == "phone" else kind, True
        elif mark.re is CODE:
            block.left.append(mark[0])
            kind = "" if kind == "code" else kind
        else:
            kind = label_kind(mark)
        at = mark.end()
    _add(block, text[at:], kind, by_phone=by_phone)
    block.phones.sort(key=lambda phone: not phone.startswith("1"))  # a mobile first


def _marks(text: str) -> list[re.Match[str]]:
    marks: list[re.Match[str]] = []
    taken = bytearray(len(text) + 1)
    seen = half_width(text)
    for pattern in (PHONE, CODE, LABEL):
        for mark in pattern.finditer(seen):
            if not any(taken[mark.start() : mark.end()]):
                taken[mark.start() : mark.end()] = b"\1" * (mark.end() - mark.start())
                marks.append(mark)
    return sorted(marks, key=lambda mark: mark.start())


def _phone(mark: re.Match[str]) -> str:
    kind = next(name for name in ("mobile", "masked", "land", "service", "abroad") if mark[name])
    number = mark[kind].strip("(")
    digits = "".join(character for character in number if character.isdigit() or character in "*+")
    if kind == "land":
        digits = re.sub(r"\)\s?|\s", "-", number).replace("--", "-")
    elif kind == "abroad":
        digits = number
    more = (mark.groupdict().get(f"{kind}_more") or "").strip()
    return digits + "".join(f"-{part}" for part in re.findall(r"\d+", more)[:1])


def _add(block: _Block, text: str, kind: str, *, by_phone: bool) -> str:
    """Add the pieces of a text that stands after a label; returns the label if nothing stood there."""
    bare = text.strip(EDGE)
    if not bare:
        return kind
    if kind in ("address", "area", "note", "code"):
        first = _LINE.split(text.strip("\r\n \t"), maxsplit=1)
        block.pieces.append(_Piece(kind, first[0].strip(EDGE), " ", by_phone, by_phone))
        text = first[1] if len(first) > 1 else ""
        kind = ""
    at, lead, count = 0, " ", len(block.pieces)
    for gap in [*_BETWEEN.finditer(text), None]:
        piece = text[at : gap.start() if gap else None].strip(EDGE)
        if piece:
            _add_piece(block, piece, kind, lead, by_phone=by_phone and count == len(block.pieces))
            kind = ""
        if gap:
            at, lead = gap.end(), gap[0] + " " * text.startswith(" ", gap.end())
    return ""


def _add_piece(block: _Block, text: str, kind: str, lead: str, *, by_phone: bool) -> None:
    if kind == "phone" and (short := SHORT_PHONE.fullmatch(text)):
        block.phones.append(short[0])
        return
    if kind in ("phone", "postcode"):
        kind = ""
    if not kind and _ONLY_POSTCODE.fullmatch(text):
        kind = "postcode"
    if kind == "name":
        for word in list(_WORD.finditer(text))[1:]:
            if find_division(half_width(text), word.start()).division.city:
                block.pieces.append(_Piece(kind, text[: word.start()].strip(EDGE), lead, by_phone, by_phone))
                kind, text, lead, by_phone = "", text[word.start() :], " ", False
                break
    block.pieces.append(_Piece(kind, text, lead, by_phone, by_phone))


# The address


def _take_address(block: _Block) -> None:
    labelled = [index for index, piece in enumerate(block.pieces) if piece.kind in ("area", "address")]
    if labelled:
        order = sorted(labelled, key=lambda index: block.pieces[index].kind == "address")
        block.address = " ".join(block.pieces[index].text for index in order)
        taken, last = set(labelled), labelled[-1]
    else:
        start = _best_start(block) or _glued_start(block)
        if start is None:
            return
        piece = block.pieces[start.piece]
        block.before_address = piece.text[: start.at].strip(EDGE)
        last = start.piece + start.more
        taken = set(range(start.piece, last + 1))
        block.address = " ".join([piece.text[start.at :], *(block.pieces[index].text for index in sorted(taken)[1:])])
    for index in _going_on(block.pieces, last + 1):
        piece = block.pieces[index]
        block.address += (" " if _LINE.search(piece.lead) else piece.lead) + piece.text
        taken.add(index)
    block.ends_by_phone = block.pieces[max(taken)].by_phone
    block.pieces = [piece for index, piece in enumerate(block.pieces) if index not in taken]
    _cut_wishes(block)


def _going_on(pieces: list[_Piece], first: int) -> Iterator[int]:
    """The pieces that go on with the address before them: 阳光水岸，3栋."""
    waiting: list[int] = []
    for index in range(first, len(pieces)):
        piece = pieces[index]
        if piece.kind == "postcode":
            continue
        if piece.kind or NOTE.match(piece.text) or name_likeness(piece.text) >= _BY_SURNAME or len(waiting) > 1:
            return
        waiting.append(index)
        if ADDRESS_WORD.search(piece.text):
            yield from waiting
            waiting = []
        elif piece.by_phone:
            return


def _best_start(block: _Block) -> _Start | None:
    """Where the most of a division is named."""
    most, best = 0, None
    for index, at in _starts(block):
        text = block.pieces[index].text[at:]
        found = find_division(half_width(text))
        if not found.named:
            continue
        whole = not text[found.end :].strip(EDGE)
        more, named = _more_pieces(block.pieces, index, text, found) if whole else (0, found.named)
        if named > most and (found.division.city or more or not whole):
            most, best = named, _Start(index, at, more)
    return best


def _more_pieces(pieces: list[_Piece], index: int, text: str, found: Found) -> tuple[int, int]:
    """How many pieces after this one name more of its division (江苏，扬州市，广陵区), and how much is named then."""
    more, (province, city, _district) = 0, found.division
    may_be_a_name = text != province and city != province  # 江苏，江苏省扬州市…
    for piece in pieces[index + 1 : index + 3]:
        if piece.kind or piece.after_phone or _LINE.search(piece.lead):
            break
        if may_be_a_name and piece.text.startswith(province[:2]):
            break
        text += f" {piece.text}"
        longer = find_division(half_width(text))
        if longer.named <= found.named:
            break
        found, more = longer, more + 1
    return more, found.named


def _starts(block: _Block) -> Iterator[tuple[int, int]]:
    starts = (
        (index, word.start())
        for index, piece in enumerate(block.pieces)
        if not piece.kind
        for word in _WORD.finditer(piece.text)
    )
    return islice(starts, _MOST_STARTS)


def _glued_start(block: _Block) -> _Start | None:
    """Where an address begins that is written without a gap after a name: 周强江苏省扬州市…"""
    most, best = _SHORTEST_GLUED, None
    for index, at in _starts(block):
        text = half_width(block.pieces[index].text)
        for glued in range(1, _LONGEST_GLUED + 1):
            found = find_division(text, at + glued)
            if found.named > most and found.division.city:
                most, best = found.named, _Start(index, at + glued, 0)
    return best


def _cut_wishes(block: _Block) -> None:
    """Take what is asked for off the end of the address: 文昌路1号 请发顺丰."""
    words, end = list(_WORD.finditer(block.address)), None
    for word in words[1:]:
        if NOTE.match(word[0]):
            if block.ends_by_phone and (last := words[-1]) is not word and has_surname(_bare_name(last[0])):
                end = last.start()  # 文昌路1号 请发顺丰 周强 13900000004
                block.pieces.append(_Piece("", last[0], " ", by_phone=True))
            block.left.append(block.address[word.start() : end].strip(EDGE))
            block.address = block.address[: word.start()].strip(EDGE)
            return


def _take_rest_for_address(block: _Block, *, sure: bool) -> None:
    """An address abroad, or one that names no place: what is left and is no wish."""
    rest = [
        piece
        for piece in block.pieces
        if not piece.kind
        and not NOTE.match(piece.text)
        and (ADDRESS_WORD.search(piece.text) or (sure and len(piece.text) > 3))
    ]
    for piece in rest:
        lead = " " if _LINE.search(piece.lead) else piece.lead
        block.address += lead + piece.text if block.address else piece.text
        block.pieces.remove(piece)
    _cut_wishes(block)


# The name


def _labelled_name(block: _Block) -> str:
    for piece in block.pieces:
        if piece.kind == "name":
            block.pieces.remove(piece)
            return _bare_name(piece.text)
    return ""


def _likely_name(block: _Block) -> str:
    """The piece, or a word of one, that looks most like a name and stands where names do."""
    sure = bool(block.address or block.phones)
    before = _Piece("", block.before_address, "", by_phone=True)
    best, chosen = (_SURE if sure else _BY_SURNAME) - 1, None
    for piece in (before, *block.pieces):
        if piece.kind or not piece.text:
            continue
        score, name, rest = _best_name(piece)
        if score and sure and any(piece is end for end in (block.pieces[:1] + block.pieces[-1:])):
            score += 2
        if score > best:
            best, chosen = score, (piece, name, rest)
    if chosen is None:
        return ""
    piece, name, rest = chosen
    if piece is before:
        block.before_address = rest
    elif rest:
        piece.text = rest
    else:
        block.pieces.remove(piece)
    return name


def _best_name(piece: _Piece) -> tuple[int, str, str]:
    """How likely a piece holds a name, the name, and what else it holds."""
    name = _bare_name(piece.text)
    if likeness := name_likeness(name):
        received = name != piece.text and RECEIVED.search(piece.text) is not None
        return likeness + 3 * received + 3 * piece.by_phone, name, ""
    words = list(_WORD.finditer(piece.text))
    for word in (*words[:1], *words[-1:]):
        name = _bare_name(word[0])
        if name_likeness(name) >= _BY_SURNAME:
            rest = f"{piece.text[: word.start()]} {piece.text[word.end() :]}".strip(EDGE)
            return _SURE + 3 * piece.by_phone, name, rest
    return 0, "", ""


def _bare_name(text: str) -> str:
    text = RECEIVED.sub("", text).strip(EDGE)
    if len(text) > 2 and _CLOSING.get(text[0]) == text[-1]:
        text = text[1:-1].strip(EDGE)
    if SPACED_NAME.fullmatch(text):
        text = "".join(text.split())
    return text


def _name_in_address(block: _Block) -> str:
    """A name at the end of the address: 文昌路1号 周强, 文昌路1号周强."""
    words = list(_WORD.finditer(block.address))
    if not block.phones or not words:
        return ""
    start = words[-1].start()
    while len(words) > 2 and words[-1][0].isascii() and words[-2][0].isascii() and words[-2][0].isalpha():
        words.pop()
        start = words[-1].start()
    name = _bare_name(block.address[start:])
    letters = name.isascii() and len(name) > 2 and name.replace(" ", "").isalpha() and block.ends_by_phone
    likely = letters or name_likeness(name) >= _BY_SURNAME or (block.ends_by_phone and len(name) < 5)
    short_name = len(name) == 2 and has_surname(name)  # 何路, 李村
    if len(words) > 1 and name_likeness(name) > 1 and (short_name or (likely and not HOUSE_END.search(name))):
        block.address = block.address[:start].strip(EDGE)
        return name
    glued = GLUED_NAME.search(RECEIVED.sub("", block.address))
    if glued and block.ends_by_phone and has_surname(glued[1]) and not HOUSE_END.search(glued[1]):
        block.address = block.address[: glued.start()]
        return glued[1]
    return ""
