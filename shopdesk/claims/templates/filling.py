"""A courier's own form filled with claims.

Only what has to change does: cells with placeholders, the repeated rows, and what stands below them or points there.
Everything else of the file, pictures, charts, styles, print set-up, stays byte for byte.
"""

from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from decimal import Decimal
from xml.etree.ElementTree import Element

from shopdesk.claims.model import ClaimId
from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.claims.templates.areas import LAST_ROW, Block, RowMap
from shopdesk.claims.templates.checking import report_on
from shopdesk.claims.templates.facts import ClaimFacts, Further, SheetFacts
from shopdesk.claims.templates.form import Form, FormSheet, drawings_and_charts, paragraphs
from shopdesk.claims.templates.formulas import Within, mentions, moved_formula
from shopdesk.claims.templates.moving import move_names, move_rules, move_sheet
from shopdesk.claims.templates.placeholders import Look, Value, find_placeholder, repeat_mark
from shopdesk.claims.templates.styles import FormStyles
from shopdesk.claims.templates.texts import (
    PLACEHOLDER,
    escaped,
    fill_pieces,
    fill_string,
    fill_text,
    keep_blanks,
    only_name,
)
from shopdesk.claims.templates.totals import store_totals
from shopdesk.claims.templates.xml_tree import add_child, bare, child, children, copied_into, descendants
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

_EXCEL_ZERO, _LATER_ZERO = date(1899, 12, 30), date(1904, 1, 1)


def fill(
    data: bytes,
    sheet: ClaimSheetData,
    clock: Clock,
    made_by: str,
    further: Mapping[ClaimId, Further] | None = None,
    name: str = "",
) -> bytes:
    """The bytes of a form filled with the claims of a sheet; ``further`` tells what the sheet does not.

    ``name`` is the file's, for the sentences of what cannot be filled. Raises UserError for an unknown placeholder,
    naming sheet, cell and the nearest known one, and as ``check_template``.
    """
    form = Form(data, name)
    report_on(form).require()
    return _Filling(form, SheetFacts(sheet, clock, made_by, further)).filled()


class _Filling:
    """A form while it is filled."""

    def __init__(self, form: Form, facts: SheetFacts) -> None:
        self._form, self._facts, self._package = form, facts, form.package
        self._styles = FormStyles(form.package)
        self._maps = {
            sheet.name.casefold(): RowMap(sheet.blocks, len(facts.claims)) for sheet in form.sheets if sheet.blocks
        }
        properties = child(self._package.tree(self._package.workbook()), "workbookPr")
        self._later = properties is not None and properties.get("date1904") in ("1", "true")

    def filled(self) -> bytes:
        """The bytes of the filled form."""
        moved = frozenset(self._maps)
        for sheet in self._form.sheets:
            if sheet.blocks or any(PLACEHOLDER.search(text.text) for text in sheet.texts) or _points_at(sheet, moved):
                self._fill_sheet(sheet)
            self._fill_headings(sheet)
        if moved:
            move_names(self._form, self._maps)
        self._fill_drawings()
        self._calculate_anew()
        self._package.as_workbook()  # of a form that was not kept before
        return self._package.written()

    def _fill_sheet(self, sheet: FormSheet) -> None:
        sheet.expand_shared()
        rows = self._maps.get(sheet.name.casefold(), RowMap((), 1))
        written: list[Element] = []
        stored = {int(row.get("r", "0")): row for row in sheet.rows()}
        if stored and rows.end(max(stored)) > LAST_ROW:
            text = translate("ClaimForms", "The form has no room for so many claims: {count}.")
            raise UserError(text.format(count=len(self._facts.claims)))
        for number in sorted(stored):
            block = rows.block_of(number)
            if block is None:
                written.append(self._row(sheet, stored[number], rows.start(number), None, None))
            elif number == min(one for one in stored if block.holds(one)):
                written += self._copies(sheet, [row for at, row in stored.items() if block.holds(at)], block, rows)
        assert sheet.data is not None
        sheet.data[:] = written
        if sheet.blocks:
            move_sheet(sheet, rows, self._maps)
        else:
            move_rules(sheet, rows, self._maps)
        store_totals(sheet)
        self._package.changed(sheet.part)

    def _copies(self, sheet: FormSheet, stored: list[Element], block: Block, rows: RowMap) -> list[Element]:
        """The rows of a block, once for each claim; emptied where there is none."""
        made = []
        begin = rows.start(block.first)
        for copy, facts in enumerate(self._facts.claims or [None]):
            for row in stored:
                number = begin + int(row.get("r", "0")) - block.first + copy * block.height
                if facts is None:
                    made.append(_emptied(row, number))
                else:
                    made.append(self._row(sheet, deepcopy(row), number, facts, Within(block, copy)))
        return made

    def _row(
        self, sheet: FormSheet, row: Element, number: int, facts: ClaimFacts | None, within: Within | None
    ) -> Element:
        row.set("r", str(number))
        if facts is not None and row.get("customHeight") not in ("1", "true"):
            row.attrib.pop("ht", None)  # as high as the texts of this claim need
        for cell in children(row, "c"):
            formula = child(cell, "f")
            cell.set("r", cell.get("r", "").rstrip("0123456789") + str(number))
            if formula is not None:
                self._fill_formula(sheet, cell, formula, facts, within)
            else:
                self._fill_cell(sheet, cell, facts)
        return row

    def _fill_formula(
        self, sheet: FormSheet, cell: Element, formula: Element, facts: ClaimFacts | None, within: Within | None
    ) -> None:
        text = fill_text(formula.text or "", lambda name: escaped(self._told(name, facts)).replace('"', '""'))
        formula.text = moved_formula(text, sheet.name, self._maps, within)
        if "ref" in formula.attrib:  # of an array
            formula.set("ref", moved_formula(formula.get("ref", ""), sheet.name, self._maps, within))
        for value in children(cell, "v") + children(cell, "is"):
            cell.remove(value)
        cell.attrib.pop("t", None)

    def _fill_cell(self, sheet: FormSheet, cell: Element, facts: ClaimFacts | None) -> None:
        text = sheet.text_in(cell)
        if not PLACEHOLDER.search(text):
            return
        name = only_name(text)
        placeholder = find_placeholder(name) if name is not None else None
        if placeholder is not None and placeholder.look not in ("text", "identifier"):
            self._put_number(cell, self._value(placeholder.key, facts), placeholder.look)
            return
        string = sheet.string_of(cell)
        made = add_child(cell, "is")
        if string is not None:
            made.extend(copied_into(string, made))
            fill_string(made, lambda told: self._told(told, facts))
        else:
            add_child(made, "t", escaped(fill_text(text, lambda told: self._told(told, facts))))
            keep_blanks(made[0])
        for one in list(cell):
            if one is not made and bare(one) in ("v", "is"):
                cell.remove(one)
        cell.set("t", "inlineStr")
        if not any(piece.text for piece in descendants(made, "t")):
            _empty(cell)
        elif placeholder is not None:
            self._style(cell, placeholder.look)

    def _put_number(self, cell: Element, value: Value, look: Look) -> None:
        _empty(cell)
        self._style(cell, look)
        if isinstance(value, date):
            value = (value - (_LATER_ZERO if self._later else _EXCEL_ZERO)).days
        if value is not None:
            add_child(cell, "v", str(value))

    def _style(self, cell: Element, look: Look) -> None:
        told = cell.get("s", "0")
        before = int(told) if told.isdigit() else 0
        if (style := self._styles.fitting(before, look)) != before:
            cell.set("s", str(style))

    def _value(self, name: str, facts: ClaimFacts | None) -> Value:
        placeholder = find_placeholder(name)
        assert placeholder is not None, "the form was checked before"
        if facts is not None and placeholder.of_claim is not None:
            return placeholder.of_claim(facts)
        return placeholder.of_sheet(self._facts) if placeholder.of_sheet is not None else ""

    def _told(self, name: str, facts: ClaimFacts | None = None) -> str:
        """A value as it reads within a text."""
        if repeat_mark(name):
            return ""
        value = self._value(name, facts)
        if isinstance(value, Decimal):
            return f"{value:,.2f}"
        return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)

    def _fill_headings(self, sheet: FormSheet) -> None:
        for one in children(sheet.tree, "headerFooter"):
            for line in one:
                if line.text and PLACEHOLDER.search(line.text):
                    line.text = fill_text(line.text, lambda name: escaped(self._told(name)).replace("&", "&&"))
                    self._package.changed(sheet.part)

    def _fill_drawings(self) -> None:
        for part in drawings_and_charts(self._package):
            for pieces in paragraphs(self._package, part):
                if fill_pieces(pieces, lambda name: escaped(self._told(name))):
                    self._package.changed(part)

    def _calculate_anew(self) -> None:
        """Have Excel calculate when it opens the file: what formulas came to before is not true any more."""
        workbook = self._package.workbook()
        tree = self._package.tree(workbook)
        settings = child(tree, "calcPr")
        if settings is None:
            settings = add_child(tree, "calcPr")
            tree.remove(settings)
            tree.insert(_place_of_calculation(tree), settings)
        settings.set("fullCalcOnLoad", "1")
        self._package.changed(workbook)
        for chain in self._package.targets(workbook, "calcChain"):
            self._package.remove(chain, workbook)


def _points_at(sheet: FormSheet, moved: frozenset[str]) -> bool:
    """Whether formulas or rules of a sheet name sheets whose rows are repeated."""
    names = ("f", "formula", "formula1", "formula2")
    return bool(moved) and any(
        mentions(one.text or "", moved) for name in names for one in descendants(sheet.tree, name)
    )


def _emptied(row: Element, number: int) -> Element:
    row.set("r", str(number))
    for cell in children(row, "c"):
        cell.set("r", cell.get("r", "").rstrip("0123456789") + str(number))
        _empty(cell)
    return row


def _empty(cell: Element) -> None:
    for one in list(cell):
        cell.remove(one)
    cell.attrib.pop("t", None)


def _place_of_calculation(tree: Element) -> int:
    before = ("fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets",
              "functionGroups", "externalReferences", "definedNames")  # fmt: skip
    return max((place + 1 for place, one in enumerate(tree) if bare(one) in before), default=0)
