"""Formulas that go on meaning the same cells once rows are repeated, and that add up all copies of a row."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from shopdesk.claims.templates.areas import LAST_ROW, Block, End, RowMap, column_letters, column_number, read_area

_REF = r"\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}"
_TOKEN = re.compile(
    r"""(?P<string>"(?:[^"]|"")*")"""
    r"""|(?P<sheet>(?:'(?:[^']|'')+'|(?:\[[^\[\]]*\])?[^\W\d][\w.]*)!)"""
    r"""|(?P<bracket>\[(?:[^\[\]]|\[[^\[\]]*\])*\])"""
    rf"""|(?P<ref>{_REF}(?::{_REF})?(?![\w(.!]))"""
    r"""|(?P<rows>\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6})"""
    r"""|(?P<call>[^\W\d][\w.]*\()"""
    r"""|(?P<word>[\w.]+)"""
    r"""|(?P<other>.)""",
    re.DOTALL,
)
# What makes one of many: a single cell of a repeated row means all of its copies there.
_GATHERING = frozenset(
    "SUM SUBTOTAL COUNT COUNTA AVERAGE MAX MIN PRODUCT SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF SUMPRODUCT".split()
)
# Of these, which take any number of areas; Excel's limit is 255.
_LISTING = frozenset("SUM SUBTOTAL COUNT COUNTA AVERAGE MAX MIN PRODUCT".split())
_MOST_AREAS = 250


class Within(NamedTuple):
    """Where a formula stands: in which copy, from 0, of which repeated rows."""

    block: Block
    copy: int


def moved_formula(formula: str, sheet: str, maps: Mapping[str, RowMap], within: Within | None = None) -> str:
    """A formula of ``sheet`` once rows are repeated; ``maps`` has the sheets of which rows are, by folded name.

    Outside of the repeated rows an area that ends in them grows over all copies, and so does a single cell that is
    added up. Within them what is relative goes along with its copy, also to the copy before.
    """
    told: list[str] = []
    open_calls: list[str] = []
    tokens = [(found.lastgroup or "", found[0]) for found in _TOKEN.finditer(formula)]
    on = sheet
    for place, (kind, text) in enumerate(tokens):
        rows = maps.get(on.casefold())
        if kind == "ref" and rows is not None:
            before = tokens[place - 1 - (place > 0 and tokens[place - 1][0] == "sheet")][1][-1:] if place else ""
            after = tokens[place + 1][1][:1] if place + 1 < len(tokens) else ""
            alone = bool(open_calls) and before in "(,;" and after in ",;)"
            gathered = open_calls[-1] if alone and open_calls[-1] in _GATHERING else ""
            here = within if on.casefold() == sheet.casefold() else None
            text = _moved_ref(text, rows, here, gathered)
        elif kind == "rows" and rows is not None:
            text = rows.area(text)[0] if within is None else text
        elif kind == "call":
            open_calls.append(text[:-1].upper().removeprefix("_XLFN."))
        elif text == "(":
            open_calls.append("")
        elif text == ")" and open_calls:
            open_calls.pop()
        told.append(text)
        on = _sheet_name(text) if kind == "sheet" else sheet
    return "".join(told)


def mentions(formula: str, sheets: frozenset[str]) -> bool:
    """Whether a formula names one of these sheets, by folded name."""
    return any(
        found.lastgroup == "sheet" and _sheet_name(found[0]).casefold() in sheets for found in _TOKEN.finditer(formula)
    )


def shifted_formula(formula: str, rows: int, columns: int) -> str:
    """A formula as it reads so many rows lower and columns further right: what is relative goes along."""

    def shifted(end: End) -> str:
        row = end.row if end.fixed else (end.row + rows - 1) % LAST_ROW + 1
        column = end.column
        if not column.startswith("$"):
            column = column_letters((column_number(column) + columns - 1) % 16_384 + 1)
        return end._replace(column=column).at(row)

    told = []
    for found in _TOKEN.finditer(formula):
        ends = read_area(found[0]) if found.lastgroup == "ref" else None
        told.append(found[0] if ends is None else ":".join(map(shifted, ends)))
    return "".join(told)


def _moved_ref(text: str, rows: RowMap, within: Within | None, gathered: str) -> str:
    """What a cell or an area becomes; ``gathered`` names the function that makes one of many of it."""
    ends = read_area(text)
    if ends is None:
        return text
    first, last = ends[0], ends[-1]
    if within is not None and (len(ends) == 1 or not _stays(first, last, rows, within)):
        return ":".join(end.at(_row_within(end, rows, within)) for end in ends)
    if len(ends) == 1 and not gathered:
        return first.at(rows.start(first.row))
    pieces = rows.area(text)
    if gathered in _LISTING and len(pieces) <= _MOST_AREAS:
        return ",".join(pieces)  # one row of several that are repeated together: only its own copies
    begin, end = first.at(rows.start(first.row)), last.at(min(rows.end(last.row), LAST_ROW))
    return begin if begin == end and len(ends) == 1 else f"{begin}:{end}"


def _stays(first: End, last: End, rows: RowMap, within: Within) -> bool:
    """Whether an area is the same for all copies."""
    return (first.fixed and last.fixed) or not _touches(first, last, rows, within)


def _touches(first: End, last: End, rows: RowMap, within: Within) -> bool:
    """Whether one end of an area goes along with the copy."""
    return any(_row_within(end, rows, within._replace(copy=1)) != rows.start(end.row) for end in (first, last))


def _row_within(end: End, rows: RowMap, within: Within) -> int:
    block = within.block
    if end.fixed or not block.first - block.height <= end.row <= block.last:
        return rows.start(end.row)
    if within.copy == 0:
        return rows.start(end.row)
    return rows.start(block.first) + (end.row - block.first) + within.copy * block.height


def _sheet_name(text: str) -> str:
    name = text[:-1]
    return name[1:-1].replace("''", "'") if name.startswith("'") else name
