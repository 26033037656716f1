"""The pictures inside a workbook with the cells they belong to.

Three kinds: pictures that float over a sheet (``xl/drawings``), WPS in-cell pictures (a formula ``DISPIMG`` names one
of ``xl/cellimages.xml``), and Excel's own in-cell pictures (a rich value points at one).
"""

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.sheets.containers import Content, check_archive, check_workbook, content_of, damaged, too_large
from shopdesk.sheets.picture_cells import (
    MAX_CELLS,
    Merged,
    PictureCells,
    cell_name,
    picture_cells,
    shared_picture_texts,
)
from shopdesk.sheets.picture_places import floating_pictures, picture_name
from shopdesk.sheets.rich_pictures import rich_pictures
from shopdesk.sheets.workbook_parts import Relation, WorkbookParts, attribute, child, local

MAX_PICTURE_BYTES = 500 << 20  # of all pictures of one workbook together


class EmbeddedPicture(NamedTuple):
    """A picture of a workbook and its cell, row and column counted from 1.

    ``data`` is empty when the workbook does not have it; ``problem`` then says why. A picture that floats over
    several rows belongs to the one under its middle; ``first_row`` is where it begins.
    """

    sheet: str
    row: int
    column: int
    name: str
    data: bytes
    problem: str = ""
    first_row: int = 0

    @property
    def cell(self) -> str:
        """The cell as people name it: ``E5``."""
        return cell_name(self.row, self.column)


@dataclass
class PictureSheet:
    """A sheet with its pictures, top down, and its merged cells."""

    name: str
    pictures: list[EmbeddedPicture] = field(default_factory=list)
    merged: list[Merged] = field(default_factory=list)


def pictures_in_workbook(path: Path) -> list[EmbeddedPicture]:
    """Every picture in a workbook, sheet by sheet, top down; raises as ``picture_sheets``."""
    return [picture for sheet in picture_sheets(path) for picture in sheet.pictures]


def picture_sheets(path: Path) -> list[PictureSheet]:
    """The sheets of a workbook that have pictures.

    Raises UserError, naming the file and what to do, for what is no workbook, an old one (.xls, .et), protected,
    damaged or too large; OSError when it cannot be opened.
    """
    name = path.name
    with path.open("rb") as file:
        content = content_of(file, name)
        if content is not Content.XLSX:
            raise _no_workbook(name, content)
        try:
            with zipfile.ZipFile(file) as archive:
                check_archive(archive, name)
                check_workbook(archive, name)
                return _Workbook(WorkbookParts(archive, name)).sheets()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, RecursionError) as error:
            raise damaged(name) from error


class _Workbook:
    """The pictures of an opened workbook; each is unpacked once, in however many cells it is shown."""

    def __init__(self, parts: WorkbookParts) -> None:
        self._parts = parts
        self._relations = parts.relations("xl/workbook.xml")
        self._kept: dict[str, bytes] = {}
        self._kept_bytes = self._count = 0

    def sheets(self) -> list[PictureSheet]:
        """Every sheet that has pictures."""
        named, valued = self._named(), rich_pictures(self._parts)
        shared = shared_picture_texts(self._parts, self._part_of("sharedStrings", "xl/sharedStrings.xml"))
        found = []
        for name, part in self._sheet_parts():
            drawings = self._drawings(part)
            told = picture_cells(self._parts, part, shared, floating=bool(drawings))
            sheet = PictureSheet(name, merged=told.merged)
            sheet.pictures += self._in_cells(name, told, named, valued)
            for drawing in drawings:
                sheet.pictures += self._floating(name, drawing, told)
            sheet.pictures.sort(key=lambda one: (one.row, one.column))
            if sheet.pictures:
                found.append(sheet)
        return found

    def _sheet_parts(self) -> Iterator[tuple[str, str]]:
        listed = child(self._parts.tree("xl/workbook.xml"), "sheets")
        for one in listed if listed is not None else ():
            relation = self._relations.get(attribute(one, "id"))
            if relation is not None and relation.kind == "worksheet" and self._parts.has(relation.target):
                yield one.get("name", ""), relation.target

    def _part_of(self, kind: str, usual: str) -> str:
        return next((one.target for one in self._relations.values() if one.kind == kind), usual)

    def _named(self) -> dict[str, tuple[str, Relation | None]]:
        """The WPS in-cell pictures by the ids that formulas call them."""
        part = self._part_of("cellImage", "xl/cellimages.xml")
        relations = self._parts.relations(part)
        found: dict[str, tuple[str, Relation | None]] = {}
        tree = self._parts.tree(part)
        for picture in tree.iter() if tree is not None else ():
            if local(picture.tag) == "pic":
                told = child(picture, "nvPicPr", "cNvPr")
                blip = next((one for one in picture.iter() if local(one.tag) == "blip"), None)
                if told is not None and (key := told.get("name", "").casefold()):
                    found.setdefault(key, (picture_name(picture), _relation(relations, blip)))
        return found

    def _in_cells(
        self,
        sheet: str,
        told: PictureCells,
        named: dict[str, tuple[str, Relation | None]],
        valued: dict[int, Relation],
    ) -> Iterator[EmbeddedPicture]:
        for row, column, key in told.named:
            name, relation = named.get(key.casefold(), (key, None))
            yield self._picture(sheet, row, column, name, relation)
        for row, column, number in told.valued:
            if (relation := valued.get(number)) is not None:
                yield self._picture(sheet, row, column, "", relation)

    def _drawings(self, part: str) -> list[str]:
        found = (one.target for one in self._parts.relations(part).values() if one.kind == "drawing")
        return [target for target in found if self._parts.has(target)]

    def _floating(self, sheet: str, drawing: str, told: PictureCells) -> Iterator[EmbeddedPicture]:
        relations, tree = self._parts.relations(drawing), self._parts.tree(drawing)
        for one in floating_pictures(tree, told.rows, told.columns) if tree is not None else ():
            relation = relations.get(one.embed) or relations.get(one.link)
            picture = self._picture(sheet, one.row + 1, one.column + 1, one.name, relation)
            yield picture._replace(first_row=one.first_row + 1)

    def _picture(self, sheet: str, row: int, column: int, name: str, relation: Relation | None) -> EmbeddedPicture:
        self._count += 1
        if self._count > MAX_CELLS:
            raise too_large(self._parts.name)
        data, problem = b"", ""
        if relation is not None and relation.external:
            problem = translate("Sheets", "This picture is not in the file, only a link to it. Insert it anew.")
        elif relation is None or not self._parts.has(relation.target):
            problem = translate("Sheets", "The file has lost this picture. Ask for it again.")
        elif not (data := self._data(relation.target)):
            problem = translate("Sheets", "The file holds this picture damaged. Ask for it again.")
        else:
            name = _file_name(name, relation.target)
        return EmbeddedPicture(sheet, row, column, name, data, problem, row)

    def _data(self, part: str) -> bytes:
        if part not in self._kept:
            data = self._parts.whole(part, MAX_PICTURE_BYTES - self._kept_bytes) or b""
            self._kept[part] = data
            self._kept_bytes += len(data)
        return self._kept[part]


def _relation(relations: dict[str, Relation], blip: Element | None) -> Relation | None:
    if blip is None:
        return None
    return relations.get(attribute(blip, "embed")) or relations.get(attribute(blip, "link"))


def _file_name(name: str, part: str) -> str:
    """A picture's own name, with the suffix of the part that holds it where it has none."""
    base = posixpath.basename(part)
    return name if posixpath.splitext(name)[1].lower() == posixpath.splitext(base)[1].lower() else base


def _no_workbook(name: str, content: Content) -> UserError:
    if content is Content.XLS:
        text = translate(
            "Sheets",
            "Pictures cannot be taken out of “{file}”: it is an old workbook (.xls or .et). Open it in WPS or Excel "
            "and save it as .xlsx.",
        )
    else:
        text = translate("Sheets", "“{file}” is not a workbook. Choose an .xlsx file.")
    return UserError(text.format(file=name))
