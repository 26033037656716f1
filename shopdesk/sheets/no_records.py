"""Rows under a header that are no records: totals, the header once more, explanations of the columns."""

import re
from collections.abc import Sequence
from enum import StrEnum

from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.reading import Cell, normalise_header

EXPLAINED_ROWS = 3  # how far under a header a row that explains it may stand
_TOTAL = re.compile(
    r"(?:本页|总)?(?:合计|总计|小计|共计|汇总)|total\b|共\s*\d+\s*[条单笔行个]|(?:导出|统计)(?:时间|人|日期)", re.I
)
_CHINESE = re.compile(r"[\u3400-\u9fff]{2}")


class NoRecord(StrEnum):
    """What a row is instead of a record."""

    BLANK = "blank"
    TOTAL = "total"  # or a note of the export
    HEADER = "header"
    EXPLANATION = "explanation"


def instead_of_record(place: int, cells: Sequence[Cell], column: int, name: str) -> NoRecord | None:
    """What a row is that has no record's number in its ``column``, called ``name``; None for what may be a record.

    ``place`` counts the rows under the header, from 0.
    """
    texts = [text for cell in cells if (text := clean_text(cell))]
    if not texts:
        return NoRecord.BLANK
    told = cell_told(cells, column)
    if any(_TOTAL.match(text) for text in texts[:2]) and not _has_number(told):
        return NoRecord.TOTAL
    if told and normalise_header(told) == normalise_header(name):
        return NoRecord.HEADER
    if told and place < EXPLAINED_ROWS and _CHINESE.search(told):
        return NoRecord.EXPLANATION
    return None


def cell_told(cells: Sequence[Cell], column: int) -> str:
    """The text of a row's cell; rows may end early."""
    return clean_text(cells[column]) if column < len(cells) else ""


def _has_number(text: str) -> bool:
    """Whether this is a number of a record rather than a word with a count."""
    return sum(map(str.isdigit, text)) >= 6
