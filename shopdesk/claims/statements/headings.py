"""Which rows may name the columns: each by itself, and two that stand under each other as merged cells have them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from shopdesk.claims.statements import layouts
from shopdesk.claims.states import StatementKind
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.reading import RawRow, normalise_header

Heading = tuple[int, tuple[str, ...]]  # the number of its (last) row, and a name for each column
_DIGIT = re.compile(r"\d")
_MEANS_MUCH = 3  # characters: 金额 under 申请 is another amount than 金额 under 赔付


def headings(head: Sequence[RawRow]) -> list[Heading]:
    """The rows that may name the columns; two read as one come first, where they tell more than either by itself."""
    single = [(number, tuple(map(clean_text, cells))) for number, cells in head]
    double = [
        (number, names)
        for (_above, upper), (number, lower) in pairwise(single)
        if _is_lower(lower) and _known(names := _joined(upper, lower)) > max(1, _known(upper))
    ]
    return [*double, *single]


def _is_lower(names: Sequence[str]) -> bool:
    """Whether a row may be the lower half of a heading: lines have digits, and a whole one says enough by itself."""
    if not any(names) or any(map(_DIGIT.search, names)):
        return False
    return all(layouts.find_columns(names, kind) is None for kind in StatementKind)


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    """The names of two rows as one; a name above several columns stands over the first of them."""
    names, over = [], ""
    for column in range(max(len(upper), len(lower))):
        own, below = (row[column] if column < len(row) else "" for row in (upper, lower))
        if own:
            over = own if below else ""
        both = over + below
        says_enough = not over or (_is_known(below) and len(below) >= _MEANS_MUCH)
        names.append(own if not below else below if says_enough and not _is_known(both) else both)
    return tuple(names)


def _known(names: Sequence[str]) -> int:
    return sum(_is_known(name) for name in set(names))


def _is_known(name: str) -> bool:
    return bool(name) and layouts.is_known_name(normalise_header(name))
