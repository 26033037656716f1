"""A form as it is read: its sheets, the placeholders in them, and the rows that are written once for each claim."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from shopdesk.claims.templates.areas import LAST_ROW, Block, column_letters, column_number, read_end, rectangle
from shopdesk.claims.templates.formulas import shifted_formula
from shopdesk.claims.templates.package import FormPackage, shared_strings, sheets_of
from shopdesk.claims.templates.placeholders import REPEAT_FROM, REPEAT_TO, find_placeholder, repeat_mark
from shopdesk.claims.templates.texts import PLACEHOLDER, names_in, text_of, unescaped
from shopdesk.claims.templates.xml_tree import bare, child, children


class FormText(NamedTuple):
    """A cell with a text, or a formula that has placeholders in it."""

    row: int
    column: int
    text: str
    is_formula: bool = False

    @property
    def cell(self) -> str:
        """The cell as people name it: ``E5``."""
        return f"{column_letters(self.column)}{self.row}"


class FormSheet:
    """A sheet of a form. Rows and cells are given their names where a writer left them out."""

    def __init__(
        self, package: FormPackage, name: str, part: str, strings: list[Element], hidden: bool = False
    ) -> None:
        self.package, self.name, self.part, self.hidden = package, name, part, hidden
        self.strings = strings
        self.tree = package.tree(part)
        self.data = child(self.tree, "sheetData")
        _name_cells(self.rows())
        self.merged = [
            area
            for one in children(child(self.tree, "mergeCells"), "mergeCell")
            if (area := rectangle(one.get("ref", ""))) is not None
        ]
        self.texts = list(self._texts())
        self.mismatched: list[FormText] = []  # marks of a repetition without their counterpart
        self.blocks = self._blocks()

    def rows(self) -> list[Element]:
        """The rows that are stored."""
        return children(self.data, "row")

    def string_of(self, cell: Element) -> Element | None:
        """The string a cell holds or names, with its runs; None for a cell without one."""
        if cell.get("t") == "s":
            number = (value.text or "") if (value := child(cell, "v")) is not None else ""
            return self.strings[int(number)] if number.isdigit() and int(number) < len(self.strings) else None
        return child(cell, "is") if cell.get("t") == "inlineStr" else None

    def text_in(self, cell: Element) -> str:
        """The text of a cell that holds one; empty for numbers, formulas and nothing."""
        if child(cell, "f") is not None:
            return ""
        string = self.string_of(cell)
        if string is not None:
            return text_of(string)
        value = child(cell, "v")
        return unescaped(value.text or "") if cell.get("t") == "str" and value is not None else ""

    def expand_shared(self) -> None:
        """Give every cell of a shared formula its own, so that each can move by itself."""
        masters: dict[str, tuple[int, int, str]] = {}
        for cell in (cell for row in self.rows() for cell in children(row, "c")):
            formula = child(cell, "f")
            if formula is None or formula.get("t") != "shared":
                continue
            row, column = place_of(cell)
            if formula.text:
                masters[formula.get("si", "")] = (row, column, formula.text)
            elif (master := masters.get(formula.get("si", ""))) is not None:
                formula.text = shifted_formula(master[2], row - master[0], column - master[1])
            for key in ("t", "si", "ref"):
                formula.attrib.pop(key, None)

    def _texts(self) -> Iterator[FormText]:
        for cell in (cell for row in self.rows() for cell in children(row, "c")):
            formula = child(cell, "f")
            if formula is not None and formula.text and PLACEHOLDER.search(formula.text):
                yield FormText(*place_of(cell), formula.text, True)
            elif text := self.text_in(cell):
                yield FormText(*place_of(cell), text)

    def _blocks(self) -> list[Block]:
        marked = self._marked_blocks()
        repeated = {text.row for text in self.texts if any(map(_repeats, names_in(text.text)))}
        blocks = list(marked)
        for row in sorted(repeated):
            if any(block.holds(row) for block in marked):
                continue
            if len(blocks) > len(marked) and blocks[-1].last + 1 >= row:
                blocks[-1] = Block(blocks[-1].first, max(row, blocks[-1].last))
            else:
                blocks.append(Block(row, row))
            blocks[-1] = self._with_merged(blocks[-1])
        return _joined(blocks)

    def _with_merged(self, block: Block) -> Block:
        """The block with all rows of the cells that begin in it and are merged downwards."""
        last = max([block.last, *(area.bottom for area in self.merged if block.holds(area.top))])
        return block if last == block.last else self._with_merged(Block(block.first, min(last, LAST_ROW)))

    def _marked_blocks(self) -> list[Block]:
        blocks, opened = [], None
        for text in self.texts:
            for mark in filter(None, map(repeat_mark, names_in(text.text))):
                if mark == REPEAT_FROM and opened is None:
                    opened = text
                elif mark == REPEAT_TO and opened is not None:
                    blocks.append(self._with_merged(Block(opened.row, text.row)))
                    opened = None
                else:
                    self.mismatched.append(text)
        if opened is not None:
            self.mismatched.append(opened)
        return blocks


class Form:
    """An opened form; raises UserError for a file that cannot be filled."""

    def __init__(self, data: bytes, name: str) -> None:
        self.package = FormPackage(data, name)
        self.strings = shared_strings(self.package)
        self.sheets = [
            FormSheet(self.package, sheet, part, self.strings, hidden)
            for sheet, part, hidden in sheets_of(self.package)
        ]


def place_of(cell: Element) -> tuple[int, int]:
    """Row and column of a cell, from 1."""
    end = read_end(cell.get("r", ""))
    return (end.row, column_number(end.column)) if end is not None else (1, 1)


def drawings_and_charts(package: FormPackage) -> list[str]:
    """The parts with text boxes, and with the titles and areas of charts."""
    folders = ("xl/drawings/", "xl/charts/")
    return [name for folder in folders for name in package.of_kind(folder, ".xml") if "/_rels/" not in name]


def paragraphs(package: FormPackage, part: str) -> Iterator[list[Element]]:
    """The texts of each paragraph of a drawing or chart, piece by piece."""
    if b"a:p>" in package.bytes_of(part):
        for paragraph in package.tree(part).iter():
            if bare(paragraph) == "p":
                yield [piece for run in paragraph if bare(run) in ("r", "fld") for piece in children(run, "t")]


def _name_cells(rows: list[Element]) -> None:
    number = 0
    for row in rows:
        told = row.get("r", "")
        number = int(told) if told.isdigit() and 0 < int(told) <= LAST_ROW else number + 1
        row.set("r", str(number))
        column = 0
        for cell in children(row, "c"):
            end = read_end(cell.get("r", ""))
            column = column_number(end.column) if end is not None else column + 1
            cell.set("r", f"{column_letters(column)}{number}")


def _repeats(name: str) -> bool:
    placeholder = find_placeholder(name)
    return placeholder is not None and placeholder.repeats


def _joined(blocks: list[Block]) -> list[Block]:
    joined: list[Block] = []
    for block in sorted(blocks):
        if joined and block.first <= joined[-1].last:
            joined[-1] = Block(joined[-1].first, max(joined[-1].last, block.last))
        else:
            joined.append(block)
    return joined
