"""A form as the package of parts it is: read within bounds, written with every part as it was but those changed."""

import zipfile
from io import BytesIO
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from shopdesk.claims.templates.xml_tree import BrokenXml, bare, children, read_xml, write_xml
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.sheets.containers import Content, check_archive, check_workbook, content_of, damaged
from shopdesk.sheets.workbook_parts import MAX_TREE_BYTES, Relation, WorkbookParts

MAX_FORM_BYTES = 20 << 20  # forms lie in the database, and so in each backup
_TYPES = "[Content_Types].xml"


class FormPackage:
    """The parts of an .xlsx file; trees are read once, and written when ``changed`` says so."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open a form; raises UserError, naming the file and what to do, for what cannot be filled."""
        self.name, self._data = name, data
        if len(data) > MAX_FORM_BYTES:
            text = translate("ClaimForms", "“{file}” is larger than {most} MB. Take large pictures out of it.")
            raise UserError(text.format(file=name, most=MAX_FORM_BYTES >> 20))
        _refuse_others(data, name)
        archive = self._opened()
        check_archive(archive, name)
        check_workbook(archive, name)
        self._infos = archive.infolist()
        self._archive, self._parts = archive, WorkbookParts(archive, name)
        self._trees: dict[str, Element] = {}
        self._changed: dict[str, bytes | None] = {}
        if self.of_kind("xl/vbaProject.bin") or b"macroEnabled" in self.bytes_of(_TYPES):
            raise _macros(name)

    @property
    def names(self) -> list[str]:
        """The paths of all parts."""
        return [info.filename for info in self._infos]

    def of_kind(self, begin: str, ending: str = "") -> list[str]:
        """The paths that begin and end so."""
        return [name for name in self.names if name.startswith(begin) and name.endswith(ending)]

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return self._parts.has(part)

    def bytes_of(self, part: str) -> bytes:
        """The bytes of a part as they were; raises UserError for a damaged one."""
        data = self._parts.whole(part, MAX_TREE_BYTES)
        if data is None:
            raise damaged(self.name)
        return data

    def tree(self, part: str) -> Element:
        """The XML of a part, the same tree each time; raises UserError for a damaged one."""
        if part not in self._trees:
            try:
                self._trees[part] = read_xml(self.bytes_of(part))
            except BrokenXml as error:
                raise damaged(self.name) from error
        return self._trees[part]

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part points at, by its ids."""
        return self._parts.relations(part)

    def targets(self, part: str, kind: str) -> list[str]:
        """The parts of a kind that a part points at."""
        found = self.relations(part).values()
        return [one.target for one in found if one.kind == kind and not one.external and self.has(one.target)]

    def workbook(self) -> str:
        """The path of the workbook part."""
        return next(iter(self.targets("", "officeDocument")), "xl/workbook.xml")

    def changed(self, part: str) -> None:
        """Say that the tree of a part is to be written."""
        self._changed[part] = b""

    def replace(self, part: str, data: bytes) -> None:
        """Give a part that is no tree other bytes."""
        self._changed[part] = data

    def remove(self, part: str, pointed_by: str) -> None:
        """Leave a part out, with its type and the relation of the part that points at it."""
        self._changed[part] = None
        folder = PurePosixPath(pointed_by)
        relations = f"{folder.parent}/_rels/{folder.name}.rels"
        for holder, drop in (
            (_TYPES, lambda one: one.get("PartName", "").lstrip("/") == part),
            (relations, lambda one: one.get("Target", "").rpartition("/")[2] == PurePosixPath(part).name),
        ):
            tree = self.tree(holder)
            for one in list(tree):
                if drop(one):
                    tree.remove(one)
            self.changed(holder)

    def as_workbook(self) -> bool:
        """Make of a template (.xltx) a workbook; says whether it was one."""
        tree, was_template = self.tree(_TYPES), False
        for one in children(tree, "Override"):
            told = one.get("ContentType", "")
            if told.endswith("template.main+xml"):
                one.set("ContentType", told.replace("template.main", "sheet.main"))
                self.changed(_TYPES)
                was_template = True
        return was_template

    def written(self) -> bytes:
        """The bytes of the file with what was changed; every other part is as it was."""
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
            for info in self._infos:
                data = self._changed.get(info.filename, self._archive.read)
                if data is None or info.is_dir():
                    continue
                if callable(data):
                    data = self._archive.read(info)
                elif not data:
                    data = write_xml(self.tree(info.filename))
                same = zipfile.ZipInfo(info.filename, info.date_time)
                same.compress_type, same.external_attr = zipfile.ZIP_DEFLATED, info.external_attr
                target.writestr(same, data)
        return out.getvalue()

    def _opened(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(BytesIO(self._data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise damaged(self.name) from error


def sheets_of(package: FormPackage) -> list[tuple[str, str, bool]]:
    """Name, part and whether it is hidden of each sheet with cells, in their order."""
    workbook = package.workbook()
    relations = package.relations(workbook)
    found = []
    for sheets in children(package.tree(workbook), "sheets"):
        for one in children(sheets, "sheet"):
            told = next((value for key, value in one.attrib.items() if key.endswith(":id")), "")
            relation = relations.get(told)
            if relation is not None and relation.kind == "worksheet" and package.has(relation.target):
                found.append((one.get("name", ""), relation.target, one.get("state", "visible") != "visible"))
    return found


def shared_strings(package: FormPackage) -> list[Element]:
    """The texts that cells name by their number."""
    part = next(iter(package.targets(package.workbook(), "sharedStrings")), "")
    return [one for one in package.tree(part) if bare(one) == "si"] if part else []


def _refuse_others(data: bytes, name: str) -> None:
    content = content_of(BytesIO(data), name)
    if content is Content.XLSX:
        return
    if content is Content.XLS:
        text = translate(
            "ClaimForms", "“{file}” is an old workbook (.xls or .et). Open it in WPS or Excel and save it as .xlsx."
        )
    else:
        text = translate("ClaimForms", "“{file}” is not a workbook. Choose an .xlsx file.")
    raise UserError(text.format(file=name))


def _macros(name: str) -> UserError:
    text = translate(
        "ClaimForms",
        "“{file}” has macros in it, which this program neither runs nor passes on. Open it in WPS or Excel and save "
        "it as .xlsx.",
    )
    return UserError(text.format(file=name))
