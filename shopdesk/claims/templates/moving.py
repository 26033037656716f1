"""What of a form refers to rows, outside of the cells: it goes along when rows are repeated above it.

Merged cells, printing, conditional formats, validations, links, pictures, charts, comments, tables, names.
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from xml.etree.ElementTree import Element

from shopdesk.claims.templates.areas import RowMap, column_letters, rectangle
from shopdesk.claims.templates.form import Form, FormSheet, drawings_and_charts
from shopdesk.claims.templates.formulas import Within, moved_formula
from shopdesk.claims.templates.package import FormPackage
from shopdesk.claims.templates.xml_tree import bare, child, children, descendants

_CELLS_HOLD = frozenset(("sheetData", "mergeCells"))
_AREAS_OF = frozenset(("table", "pivotTable"))
_FORMULAS = frozenset(("formula", "formula1", "formula2", "f"))
_VML_BOX = re.compile(r"<x:ClientData\b.*?</x:ClientData>", re.DOTALL)
_VML_ROW = re.compile(r"(<x:Row>\s*)(\d+)(\s*</x:Row>)")
_VML_ANCHOR = re.compile(r"(<x:Anchor>)([^<]*)(</x:Anchor>)")
_CACHES = ("numCache", "strCache", "multiLvlStrCache")


def move_sheet(sheet: FormSheet, rows: RowMap, maps: Mapping[str, RowMap]) -> None:
    """Bring along what stands in the sheet's part and in the parts it points at."""
    _move_merged(sheet, rows)
    move_rules(sheet, rows, maps)
    package, part = sheet.package, sheet.part
    for drawing in package.targets(part, "drawing"):
        _move_drawing(package, drawing, rows)
    for kind in ("comments", "threadedComment", "table", "pivotTable"):
        for other in package.targets(part, kind):
            for one in package.tree(other).iter():
                if told := one.get("ref"):
                    one.set("ref", rows.area(told)[0] if kind in _AREAS_OF else rows.first_of(told))
            package.changed(other)
    for other in package.targets(part, "vmlDrawing"):
        _move_vml(package, other, rows)
    for other in package.targets(part, "ctrlProp"):
        tree = package.tree(other)
        for key in ("fmlaLink", "fmlaRange", "fmlaMacro"):
            if key in tree.attrib:
                tree.set(key, moved_formula(tree.get(key, ""), sheet.name, maps))
                package.changed(other)


def move_names(form: Form, maps: Mapping[str, RowMap]) -> None:
    """Bring along defined names, print areas and repeated headings among them, and what charts show."""
    package = form.package
    workbook = package.workbook()
    for one in descendants(package.tree(workbook), "definedName"):
        one.text = moved_formula(one.text or "", "", maps)
    package.changed(workbook)
    for part in drawings_and_charts(package):
        if b"!" in package.bytes_of(part):
            _move_shown(package, part, maps)
    for part in package.of_kind("xl/pivotCache/pivotCacheDefinition", ".xml"):
        for source in descendants(package.tree(part), "worksheetSource"):
            rows = maps.get(source.get("sheet", "").casefold())
            if rows is not None and source.get("ref"):
                source.set("ref", rows.area(source.get("ref", ""))[0])
                package.tree(part).set("refreshOnLoad", "1")
                package.changed(part)


def _move_shown(package: FormPackage, part: str, maps: Mapping[str, RowMap]) -> None:
    """What a chart or a text box shows of cells; what it showed before is left out."""
    for holder in package.tree(part).iter():
        formula = child(holder, "f")
        if formula is not None and (text := moved_formula(formula.text or "", "", maps)) != formula.text:
            formula.text = text
            for cache in (cache for name in _CACHES for cache in children(holder, name)):
                holder.remove(cache)
            package.changed(part)
        if (link := holder.get("textlink")) and (text := moved_formula(link, "", maps)) != link:
            holder.set("textlink", text)
            package.changed(part)


def _move_merged(sheet: FormSheet, rows: RowMap) -> None:
    holder = child(sheet.tree, "mergeCells")
    if holder is None:
        return
    for one in list(holder):
        area = rectangle(one.get("ref", ""))
        block = None if area is None else rows.block_of(area.top)
        if area is None or block is None or not block.holds(area.bottom):
            one.set("ref", rows.area(one.get("ref", ""))[0])
            continue
        place = list(holder).index(one)
        holder.remove(one)
        for copy in range(rows.copies):
            top = rows.start(area.top) + copy * block.height
            made = deepcopy(one)
            bottom = top + area.bottom - area.top
            made.set("ref", f"{column_letters(area.left)}{top}:{column_letters(area.right)}{bottom}")
            holder.insert(place + copy, made)
    holder.set("count", str(len(holder)))


def move_rules(sheet: FormSheet, rows: RowMap, maps: Mapping[str, RowMap]) -> None:
    """Bring along what stands in the sheet's part besides cells: rules, links, breaks, the cursor."""
    for top in (top for top in sheet.tree if bare(top) not in _CELLS_HOLD):
        within = _rules_in_blocks(top, rows)
        if bare(top) == "rowBreaks":
            _move_breaks(top, rows)
        for one in list(top.iter()):
            name = bare(one)
            if name in ("selection", "pane", "sheetView"):
                for key in ("activeCell", "sqref", "topLeftCell"):
                    if key in one.attrib:
                        one.set(key, rows.first_of(one.get(key, "")))
            elif name in ("from", "to"):
                _move_mark(one, rows)
            elif name == "hyperlinks":
                _move_links(one, sheet, rows, maps)
            elif name == "sqref" and one.text:
                one.text = rows.areas(one.text)
            elif name in _FORMULAS and one.text:
                one.text = moved_formula(one.text, sheet.name, maps, within.get(one))
            elif name != "hyperlink":
                _move_attributes(one, rows)


def _move_attributes(one: Element, rows: RowMap) -> None:
    if "sqref" in one.attrib:
        one.set("sqref", rows.areas(one.get("sqref", "")))
    if "ref" in one.attrib:
        one.set("ref", rows.area(one.get("ref", ""))[0])
    if bare(one) == "cellWatch":
        one.set("r", rows.first_of(one.get("r", "")))


def _move_links(holder: Element, sheet: FormSheet, rows: RowMap, maps: Mapping[str, RowMap]) -> None:
    for link in children(holder, "hyperlink"):
        place = list(holder).index(link)
        if link.get("location"):
            link.set("location", moved_formula(link.get("location", ""), sheet.name, maps))
        pieces = rows.area(link.get("ref", ""))
        link.set("ref", pieces[0])
        for number, piece in enumerate(pieces[1:], 1):
            made = deepcopy(link)
            made.set("ref", piece)
            made.attrib.pop("xr:uid", None)
            holder.insert(place + number, made)


def _rules_in_blocks(top: Element, rows: RowMap) -> dict[Element, Within]:
    """The formulas of rules for repeated rows, which are meant for the first of their cells."""
    found: dict[Element, Within] = {}
    for holder in top.iter():
        told = holder.get("sqref") or next((one.text for one in holder if bare(one) == "sqref"), None) or ""
        corner = rectangle(told.split()[0]) if told.split() else None
        block = None if corner is None else rows.block_of(corner.top)
        if block is not None:
            found |= {one: Within(block, 0) for one in holder.iter() if bare(one) in _FORMULAS}
    return found


def _move_breaks(holder: Element, rows: RowMap) -> None:
    """Page breaks go along; one among repeated rows comes after each of their copies."""
    for one in children(holder, "brk"):
        told = one.get("id", "")
        number = int(told) if told.isdigit() else 0
        block, place = rows.block_of(number), list(holder).index(one)
        one.set("id", str(rows.start(number)))
        for copy in range(1, rows.copies if block is not None else 1):
            assert block is not None
            made = deepcopy(one)
            made.set("id", str(rows.start(number) + copy * block.height))
            holder.insert(place + copy, made)
    for key in ("count", "manualBreakCount"):
        if key in holder.attrib:
            counted = [one for one in holder if key == "count" or one.get("man") in ("1", "true")]
            holder.set(key, str(len(counted)))


def _move_drawing(package: FormPackage, part: str, rows: RowMap) -> None:
    for anchor in package.tree(part):
        begin, end = child(anchor, "from"), child(anchor, "to")
        if begin is None:
            continue
        by = _move_mark(begin, rows)
        if end is not None:
            if anchor.get("editAs") == "oneCell":  # moved with its cell, never made larger
                _shift_mark(end, by)
            else:
                _move_mark(end, rows)
    package.changed(part)


def _move_mark(mark: Element, rows: RowMap) -> int:
    """Move one corner of a picture by the rows put in above it; says by how many."""
    row = child(mark, "row")
    number = int(row.text or "0") if row is not None and (row.text or "").strip().isdigit() else 0
    by = rows.start(number + 1) - number - 1
    _shift_mark(mark, by)
    return by


def _shift_mark(mark: Element, by: int) -> None:
    row = child(mark, "row")
    if row is not None and by:
        row.text = str(int(row.text or "0") + by)


def _move_vml(package: FormPackage, part: str, rows: RowMap) -> None:
    """Boxes of comments go along with their cells, buttons with the rows they lie on."""
    text = package.bytes_of(part).decode("utf-8", "surrogateescape")

    def moved(number: int) -> int:
        return rows.start(number + 1) - 1

    def box(found: re.Match[str]) -> str:
        told, row = found[0], _VML_ROW.search(found[0])
        anchor = _VML_ANCHOR.search(told)
        sides = anchor[2].split(",") if anchor is not None else []
        if anchor is not None and len(sides) == 8 and all(side.strip().lstrip("-").isdigit() for side in sides):
            top = int(row[2]) if row is not None else int(sides[2])
            for place in (2, 6):
                sides[place] = f" {int(sides[place]) + moved(top) - top}"
            told = told[: anchor.start(2)] + ",".join(sides) + told[anchor.end(2) :]
        return _VML_ROW.sub(lambda one: f"{one[1]}{moved(int(one[2]))}{one[3]}", told)

    package.replace(part, _VML_BOX.sub(box, text).encode("utf-8", "surrogateescape"))
