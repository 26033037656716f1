"""The parts of a record on paper, from top to bottom, each of which may go on on the next page."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer, Table

from shopdesk.core.columns import Chip, Tone
from shopdesk.sheets.pdf import MAIN_FONT, PagedTable, marked_up

TEXT, QUIET = HexColor("#1F2329"), HexColor("#646A73")
_LINE, _HEAD, _ACCENT = HexColor("#E3E6EB"), HexColor("#F5F6F8"), HexColor("#2F6FED")
_TONES: dict[Tone, tuple[Color, Color]] = {
    "neutral": (QUIET, HexColor("#EEF0F3")),
    "accent": (_ACCENT, HexColor("#E8F0FE")),
    "good": (HexColor("#1F8A4C"), HexColor("#E6F5EC")),
    "warning": (HexColor("#B26A00"), HexColor("#FFF3E0")),
    "danger": (HexColor("#C93B3B"), HexColor("#FDECEC")),
    "special": (HexColor("#6B4FD8"), HexColor("#F0ECFF")),
}
_GAP = 2 * mm
_LABEL_WIDTH = 24 * mm
_IN_ROW = 3  # short facts side by side
_FITS = ((1, 22), (2, 58))  # how wide a text may be for so many of the places of a row
_LONGEST, _LINE_UNITS = 1_500, 50  # characters of a fact that surely fits on a page, and those a line break takes
_SIGN_HEIGHT = 11 * mm


class Told(NamedTuple):
    """A fact: what it is called, and what it is."""

    label: str
    text: str


def width_of(text: str) -> int:
    """How wide a text is, in halves of a Chinese character."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def text_style(name: str, size: float, colour: Color = TEXT, **more: Any) -> ParagraphStyle:
    """A style of words on paper, in points; Chinese breaks anywhere."""
    return ParagraphStyle(
        name, fontName=MAIN_FONT, fontSize=size, leading=size * 1.36, textColor=colour, wordWrap="CJK", **more
    )


_BODY, _SMALL, _LABEL = text_style("body", 9), text_style("small", 8), text_style("label", 8.5, QUIET)
_SECTION = text_style("section", 9.5, _ACCENT)


def part(title: str, content: Flowable) -> list[Flowable]:
    """A part that may go on on the next page; its heading does not stand alone at the foot of one."""
    return [CondPageBreak(18 * mm), *section(title, content)]


def section(title: str, content: Flowable) -> list[Flowable]:
    """A part with its heading."""
    return [Spacer(0, _GAP), Paragraph(marked_up(title), _SECTION), Spacer(0, 1 * mm), content]


def chip_row(chips: Sequence[Chip], width: float) -> Flowable:
    """The marks of a record side by side."""
    cells: list[Any] = []
    marks: list[tuple[Any, ...]] = []
    for place, chip in enumerate(chips):
        colour, soft = _TONES[chip.tone]
        cells.append(Paragraph(marked_up(chip.text), text_style(f"chip {chip.tone}", 9.5, colour, alignment=1)))
        marks.append(("BACKGROUND", (2 * place, 0), (2 * place, 0), soft))
    # A narrow empty column between two of them.
    row = [cell for pair in zip(cells, [""] * len(cells), strict=True) for cell in pair]
    each = min(36 * mm, width / len(chips) - 2 * mm)
    table = Table([row], colWidths=[each, 2 * mm] * len(chips), hAlign="LEFT")
    table.setStyle([*padding(3, 4), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *marks])
    return table


def fact_table(told: Sequence[Told], width: float) -> Flowable:
    """Labels and values: short ones side by side, long ones over the whole width."""
    if any(len(one.text) + _LINE_UNITS * one.text.count("\n") > _LONGEST for one in told):
        return _long_facts(told, width)
    rows: list[list[Any]] = []
    spans: list[tuple[Any, ...]] = []
    for row in _packed(told):
        cells: list[Any] = []
        for one, slots in row:
            if slots > 1:
                spans.append(("SPAN", (len(cells) + 1, len(rows)), (len(cells) + 2 * slots - 1, len(rows))))
            cells += [_label(one.label), _value(one.text), *[""] * (2 * slots - 2)]
        rows.append([*cells, *[""] * (2 * _IN_ROW - len(cells))])
    each = width / _IN_ROW
    table = Table(rows, colWidths=[_LABEL_WIDTH, each - _LABEL_WIDTH] * _IN_ROW)
    table.setStyle([*padding(2, 3), ("VALIGN", (0, 0), (-1, -1), "TOP"), *_lines(), *spans])
    return table


def _packed(told: Sequence[Told]) -> list[list[tuple[Told, int]]]:
    """Facts in rows of three places, each with how many of them it takes."""
    rows: list[list[tuple[Told, int]]] = []
    left = 0
    for one in told:
        wide = width_of(one.text)
        slots = _IN_ROW if "\n" in one.text else next((n for n, most in _FITS if wide <= most), _IN_ROW)
        if slots > left:
            rows.append([])
            left = _IN_ROW
        rows[-1].append((one, slots))
        left -= slots
    return rows


def _long_facts(told: Sequence[Told], width: float) -> Flowable:
    """One fact a row: only a row without merged cells can go on on the next page."""
    rows = [[_label(one.label), _value(one.text)] for one in told]
    table = Table(rows, colWidths=[_LABEL_WIDTH, width - _LABEL_WIDTH], splitInRow=1)
    table.setStyle([*padding(2, 3), ("VALIGN", (0, 0), (-1, -1), "TOP"), *_lines()])
    return table


def row_table(
    rows: Sequence[Sequence[str]],
    shares: Sequence[float],
    width: float,
    numbers: int,
    *,
    sizes: tuple[float, float] = (8, 9),
    room: tuple[float, float] = (2, 3),
    has_totals: bool = False,
) -> Flowable:
    """A table whose first row stands on every page; the columns from place ``numbers`` on hold numbers.

    ``sizes`` are those of head and rows, ``room`` is what is free above and below words, all in points; ``has_totals``
    marks the last row.
    """
    head, *body = rows
    table = PagedTable(
        [_cells(head, numbers, sizes[0], QUIET), *(_cells(row, numbers, sizes[1], TEXT) for row in body)],
        colWidths=[width * share for share in shares], repeatRows=1, splitInRow=1,
    )  # fmt: skip
    totals = [("BACKGROUND", (0, -1), (-1, -1), _TONES["accent"][1])] if has_totals else []
    table.setStyle([*padding(*room), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
                    *totals, *_lines()])  # fmt: skip
    return table


def event_table(rows: Iterable[tuple[str, str]], width: float) -> Flowable:
    """What happened and when, a line each."""
    cells = [[Paragraph(marked_up(when), _LABEL), Paragraph(marked_up(text), _SMALL)] for when, text in rows]
    table = Table(cells or [["", ""]], colWidths=[30 * mm, width - 30 * mm], splitInRow=1)
    table.setStyle([*padding(0.5, 1), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return table


def signature_row(names: Sequence[str], width: float) -> Flowable:
    """Room for those who sign."""
    row = [Paragraph(marked_up(name), _LABEL) for name in names]
    table = Table([row], colWidths=[width / len(names)] * len(names), rowHeights=[_SIGN_HEIGHT])
    marks = [("LINEABOVE", (at, 0), (at, 0), 0.6, QUIET) for at in range(len(names))]
    table.setStyle([*padding(3, 3), ("VALIGN", (0, 0), (-1, -1), "TOP"), *marks])
    return table


def _cells(row: Sequence[str], numbers: int, size: float, colour: Color) -> list[Flowable]:
    plain = text_style(f"row {size}", size, colour)
    right = text_style(f"row right {size}", size, colour, alignment=2)
    return [Paragraph(marked_up(text), right if at >= numbers else plain) for at, text in enumerate(row)]


def _label(text: str) -> Flowable:
    return Paragraph(marked_up(text), _LABEL)


def _value(text: str) -> Flowable:
    return Paragraph(marked_up(text), _BODY)


def _lines() -> list[tuple[Any, ...]]:
    return [("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE)]


def padding(above: float, below: float) -> list[tuple[Any, ...]]:
    """The room around what stands in a table, in points."""
    return [("TOPPADDING", (0, 0), (-1, -1), above), ("BOTTOMPADDING", (0, 0), (-1, -1), below),
            ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]  # fmt: skip
