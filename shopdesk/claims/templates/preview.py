"""How a form looks, roughly: cells with their look, merged areas, where pictures lie; for a glance before writing."""

import io
import warnings
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

from shopdesk.claims.templates.areas import Corner, rectangle
from shopdesk.claims.templates.package import FormPackage, sheets_of
from shopdesk.claims.templates.xml_tree import bare, child, descendants

MOST_ROWS, MOST_COLUMNS = 400, 60
USUAL_WIDTH, USUAL_HEIGHT = 64, 20  # pixels
_PIXELS_PER_CHARACTER, _PIXELS_PER_POINT = 7, 96 / 72


class PreviewCell(NamedTuple):
    """A cell as it looks; colours as ``#rrggbb``, empty for the usual one; ``size`` in points."""

    text: str
    bold: bool = False
    italic: bool = False
    size: float = 11
    colour: str = ""
    fill: str = ""
    align: str = ""  # left, center, right
    wrap: bool = False
    formula: bool = False  # its value is not known before the file is opened


class PreviewPicture(NamedTuple):
    """Something that lies over the cells, and what it is: pic, graphicFrame (a chart), sp (a shape with its text)."""

    area: Corner
    kind: str
    text: str = ""


class PreviewSheet(NamedTuple):
    """A sheet; cells by row and column from 1, sizes in pixels. ``cut`` where it goes on beyond what is shown."""

    name: str
    rows: int
    columns: int
    cells: dict[tuple[int, int], PreviewCell]
    merged: tuple[Corner, ...]
    pictures: tuple[PreviewPicture, ...]
    heights: dict[int, int]
    widths: dict[int, int]
    cut: bool = False


def preview(data: bytes, name: str = "") -> list[PreviewSheet]:
    """The visible sheets of a workbook; raises UserError for one that cannot be read."""
    import openpyxl  # noqa: PLC0415  large, and nobody else needs it

    package = FormPackage(data, name)
    pictures = {sheet: tuple(_pictures(package, part)) for sheet, part, _hidden in sheets_of(package)}
    cut = _shorten(package)
    data = package.written() if cut else data
    with warnings.catch_warnings(action="ignore"):  # of what newer programs added and this reader leaves out
        formulas = openpyxl.load_workbook(io.BytesIO(data))
        known = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    return [
        _sheet(sheet, known[sheet.title], pictures.get(sheet.title, ()))._replace(cut=sheet.title in cut)
        for sheet in formulas.worksheets
        if sheet.sheet_state == "visible"
    ]


def _shorten(package: FormPackage) -> set[str]:
    """Leave out the rows nobody will see before they are read; the names of the sheets that had some."""
    cut = set()
    for name, part, _hidden in sheets_of(package):
        for holder in package.tree(part):
            if bare(holder) not in ("sheetData", "mergeCells"):
                continue
            for one in list(holder):
                area = rectangle(one.get("ref", ""))
                row = area.bottom if area is not None else _whole(one.get("r", ""))
                if row > MOST_ROWS:
                    holder.remove(one)
                    package.changed(part)
                    cut.add(name)
    return cut


def _whole(text: str) -> int:
    return int(text) if text.isdigit() else 0


def _sheet(sheet: Any, known: Any, pictures: tuple[PreviewPicture, ...]) -> PreviewSheet:
    corner = [(picture.area.bottom, picture.area.right) for picture in pictures]
    rows = min(max([sheet.max_row, *(row for row, _column in corner)]), MOST_ROWS)
    columns = min(max([sheet.max_column, *(column for _row, column in corner)]), MOST_COLUMNS)
    cells = {}
    for line, values in zip(
        sheet.iter_rows(max_row=rows, max_col=columns), known.iter_rows(max_row=rows, max_col=columns), strict=True
    ):
        for cell, value in zip(line, values, strict=True):
            if cell.value is not None or cell.has_style:
                cells[cell.row, cell.column] = _cell(cell, value.value)
    heights, widths = {}, {}
    for number in range(1, rows + 1):
        told = sheet.row_dimensions[number]
        if told.hidden or told.height is not None:
            heights[number] = 0 if told.hidden else round(told.height * _PIXELS_PER_POINT)
    for dimension in sheet.column_dimensions.values():
        for number in range(dimension.min or 1, min(dimension.max or 1, columns) + 1):
            pixels = round((dimension.width or 0) * _PIXELS_PER_CHARACTER) + 5
            widths[number] = 0 if dimension.hidden else pixels if dimension.width else USUAL_WIDTH
    merged = tuple(
        Corner(area.min_row, area.min_col, min(area.max_row, rows), min(area.max_col, columns))
        for area in sheet.merged_cells.ranges
        if area.min_row <= rows and area.min_col <= columns
    )
    return PreviewSheet(sheet.title, rows, columns, cells, merged, pictures, heights, widths)


def _cell(cell: Any, value: Any) -> PreviewCell:
    is_formula = cell.data_type == "f"
    text = str(cell.value) if is_formula and value is None else _shown(value, cell.number_format)
    font, fill = cell.font, cell.fill
    horizontal = cell.alignment.horizontal
    if horizontal not in ("left", "center", "right"):
        is_number = isinstance(value, int | float | date) and not isinstance(value, bool)
        horizontal = "center" if horizontal == "centerContinuous" else "right" if is_number else ""
    return PreviewCell(
        text,
        bool(font.b),
        bool(font.i),
        float(font.sz or 11),
        _colour(font.color),
        _colour(fill.fgColor) if fill.fill_type == "solid" else "",
        horizontal,
        bool(cell.alignment.wrap_text),
        is_formula and value is None,
    )


def _shown(value: Any, shape: str) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        if "年" in shape:
            return f"{value.year}年{value.month}月{value.day}日"
        return f"{value:%Y-%m-%d}"
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    decimals = shape.partition(";")[0].partition(".")[2]
    places = len(decimals) - len(decimals.lstrip("0"))
    if "%" in shape:
        return f"{value:.{places}%}"
    if shape in ("General", "@"):
        return f"{value:g}" if abs(value) < 10**6 else f"{value}"
    return f"{value:,.{places}f}" if "," in shape else f"{value:.{places}f}"


def _colour(colour: Any) -> str:
    told = getattr(colour, "rgb", None) if getattr(colour, "type", "") == "rgb" else None
    return f"#{told[-6:].lower()}" if isinstance(told, str) and len(told) in (6, 8) else ""


def _pictures(package: FormPackage, part: str) -> Iterator[PreviewPicture]:
    for drawing in package.targets(part, "drawing"):
        for anchor in package.tree(drawing):
            begin, end = child(anchor, "from"), child(anchor, "to")
            kind = next((bare(one) for one in anchor.iter() if bare(one) in ("pic", "graphicFrame", "sp")), "")
            if begin is None or not kind:
                continue
            top, left = (_number(begin, key) + 1 for key in ("row", "col"))
            bottom, right = (
                (_number(end, key) + 1 for key in ("row", "col")) if end is not None else (top + 3, left + 1)
            )
            text = "".join(one.text or "" for one in descendants(anchor, "t")) if kind == "sp" else ""
            yield PreviewPicture(Corner(top, left, max(top, bottom), max(left, right)), kind, text)


def _number(mark: Any, key: str) -> int:
    told = child(mark, key)
    return _whole((told.text or "").strip()) if told is not None else 0
