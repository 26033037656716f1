"""What a form asks for, said before it is filled: its placeholders, its repeated rows, and what is wrong where."""

from collections.abc import Iterator
from typing import NamedTuple

from shopdesk.claims.templates.form import Form, FormSheet, drawings_and_charts, paragraphs
from shopdesk.claims.templates.placeholders import find_placeholder, nearest, repeat_mark
from shopdesk.claims.templates.texts import names_in, unclosed_in
from shopdesk.claims.templates.xml_tree import children
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate


class Found(NamedTuple):
    """A placeholder in its place; ``cell`` is empty for headings, ``sheet`` too for text boxes and charts."""

    sheet: str
    cell: str
    name: str
    key: str  # empty for an unknown one
    repeats: bool


class Problem(NamedTuple):
    """Something wrong, in a sentence; ``cell`` is empty where it is in none."""

    sheet: str
    cell: str
    text: str


class Repeated(NamedTuple):
    """Rows of a sheet, from 1, that are written once for each claim."""

    sheet: str
    first: int
    last: int


class TemplateReport(NamedTuple):
    """What a form holds; one with problems is not filled, one with warnings is."""

    sheets: tuple[str, ...]
    found: tuple[Found, ...]
    repeated: tuple[Repeated, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]

    def require(self) -> None:
        """Raise UserError with what is wrong, line by line, where something is."""
        if self.problems:
            shown = [problem.text for problem in self.problems[:10]]
            if more := len(self.problems) - len(shown):
                shown.append(translate("ClaimForms", "and {count} more").format(count=more))
            raise UserError("\n".join(shown), field="file")


def check_template(data: bytes, name: str = "") -> TemplateReport:
    """What a form holds and what is wrong with it.

    Raises UserError, naming the file and what to do, for one that cannot be filled at all: no workbook, an old one,
    macros, a password, damage, or one that would fill the memory.
    """
    return report_on(Form(data, name))


def report_on(form: Form) -> TemplateReport:
    """The report on an opened form."""
    found: list[Found] = []
    problems: list[Problem] = []
    warnings: list[Problem] = []
    for sheet in form.sheets:
        for text in sheet.texts:
            _look_at(sheet.name, text.cell, text.text, found, problems)
        for told in _headings(sheet):
            _look_at(sheet.name, "", told, found, problems)
        for text in sheet.mismatched:
            told = translate("ClaimForms", "{place}: a repetition begins or ends here without its counterpart.")
            problems.append(Problem(sheet.name, text.cell, told.format(place=_place(sheet.name, text.cell))))
        if names_in(sheet.name):
            told = translate(
                "ClaimForms", "The name of the sheet “{sheet}” stays as it is: names of sheets are not filled."
            )
            warnings.append(Problem(sheet.name, "", told.format(sheet=sheet.name)))
        warnings += _room_kept(sheet)
    for part in drawings_and_charts(form.package):
        for pieces in paragraphs(form.package, part):
            _look_at("", "", "".join(piece.text or "" for piece in pieces), found, problems)
    repeated = tuple(Repeated(sheet.name, *block) for sheet in form.sheets for block in sheet.blocks)
    if not found and not problems:
        told = translate("ClaimForms", "There is no placeholder in it. Write, for example, {example} into a cell.")
        problems.append(Problem("", "", told.format(example="{{claim_no}}")))
    elif not repeated:
        told = translate("ClaimForms", "No row has a placeholder of a claim: claims are counted, but not listed.")
        warnings.append(Problem("", "", told))
    names = tuple(sheet.name for sheet in form.sheets)
    return TemplateReport(names, tuple(found), repeated, tuple(problems), tuple(warnings))


def _look_at(sheet: str, cell: str, text: str, found: list[Found], problems: list[Problem]) -> None:
    for name in names_in(text):
        placeholder = find_placeholder(name)
        mark = repeat_mark(name)
        key = placeholder.key if placeholder is not None else mark
        found.append(Found(sheet, cell, name, key, placeholder is not None and placeholder.repeats))
        if not key:
            problems.append(Problem(sheet, cell, _unknown(sheet, cell, name)))
        elif not cell and (mark or found[-1].repeats):
            told = translate("ClaimForms", "{place}: “{name}” speaks of one claim and can only stand in a cell.")
            problems.append(Problem(sheet, cell, told.format(place=_place(sheet, cell), name=name)))
    if begun := unclosed_in(text):
        told = translate("ClaimForms", "{place}: “{text}” is not closed. Write {example}.")
        example = "{{claim_no}}"
        problems.append(Problem(sheet, cell, told.format(place=_place(sheet, cell), text=begun, example=example)))


def _unknown(sheet: str, cell: str, name: str) -> str:
    near = nearest(name)
    told = (
        translate("ClaimForms", "{place}: there is no placeholder “{name}”. Did you mean “{near}”?")
        if near
        else translate("ClaimForms", "{place}: there is no placeholder “{name}”.")
    )
    return told.format(place=_place(sheet, cell), name=name, near=near)


def _place(sheet: str, cell: str) -> str:
    if not sheet:
        return translate("ClaimForms", "A text box or chart")
    if not cell:
        return translate("ClaimForms", "The headings of “{sheet}”").format(sheet=sheet)
    return translate("ClaimForms", "“{sheet}”, cell {cell}").format(sheet=sheet, cell=cell)


def _headings(sheet: FormSheet) -> Iterator[str]:
    for one in children(sheet.tree, "headerFooter"):
        yield from (line.text for line in one if line.text)


def _room_kept(sheet: FormSheet) -> list[Problem]:
    """Empty rows that look like the repeated one: room for claims, which need none."""
    rows = {int(row.get("r", "0")): row for row in sheet.rows()}
    looks = {number: [cell.get("s", "0") for cell in children(row, "c")] for number, row in rows.items()}
    warnings = []
    for block in (block for block in sheet.blocks if block.height == 1):
        last = block.last
        while looks.get(last + 1) == looks[block.last] and not any(map(len, children(rows[last + 1], "c"))):
            last += 1
        if last > block.last:
            told = translate(
                "ClaimForms",
                "“{sheet}”: rows {first} to {last} are empty and look like row {row}. Each claim gets a row of its "
                "own; delete them, or they stay empty below.",
            )
            text = told.format(sheet=sheet.name, first=block.last + 1, last=last, row=block.last)
            warnings.append(Problem(sheet.name, f"A{block.last + 1}", text))
    return warnings
