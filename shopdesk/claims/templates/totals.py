"""What sums over the filled rows come to, stored beside the formulas: previews in chat programs do not calculate."""

import re
from decimal import Decimal
from xml.etree.ElementTree import Element

from shopdesk.claims.templates.areas import Corner, rectangle
from shopdesk.claims.templates.form import FormSheet, place_of
from shopdesk.claims.templates.xml_tree import add_child, child, children

_SUM = re.compile(r"(?:SUM\(|SUBTOTAL\((?:9|109),)([A-Z0-9$:,]+)\)", re.IGNORECASE)
MOST_CELLS = 200_000


def store_totals(sheet: FormSheet) -> None:
    """Give formulas that are a sum of plain numbers their value; any other is calculated when the file is opened."""
    cells = {place_of(cell): cell for row in sheet.rows() for cell in children(row, "c")}
    for cell in cells.values():
        formula = child(cell, "f")
        found = _SUM.fullmatch(formula.text or "") if formula is not None and not formula.get("t") else None
        areas = [rectangle(area) for area in found[1].split(",")] if found is not None else [None]
        sums = [_sum(area, cells) for area in areas]
        if None not in sums:
            add_child(cell, "v", str(sum(filter(None, sums), Decimal(0))))


def _sum(area: Corner | None, cells: dict[tuple[int, int], Element]) -> Decimal | None:
    if area is None or (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS:
        return None
    total = Decimal(0)
    for row in range(area.top, area.bottom + 1):
        for column in range(area.left, area.right + 1):
            cell = cells.get((row, column))
            if cell is None or len(cell) == 0 or cell.get("t") in ("s", "inlineStr"):
                continue  # nothing, or a text, which no sum counts
            value = child(cell, "v")
            if child(cell, "f") is not None or cell.get("t", "n") != "n" or value is None:
                return None
            total += Decimal(value.text or "0")
    return total
