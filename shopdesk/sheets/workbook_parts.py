"""The parts of an .xlsx package and how they point at each other, for what the readers of cells leave out.

Only what lies in the archive is ever opened: a target that leaves it is a part that is not there.
"""

import lzma
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from shopdesk.sheets.containers import damaged, too_large, unpacked

MAX_TREE_BYTES = 64 << 20  # a tree in memory takes some ten times its text
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,  # an encoding that nobody knows, or a part that is not there
    OSError,
    lzma.LZMAError,
    ParseError,
    ExpatError,
)


class Relation(NamedTuple):
    """Where a part points at: the other part's path, or an address outside of the file."""

    target: str
    kind: str  # the last word of its type: "image", "drawing"
    external: bool = False


class WorkbookParts:
    """An opened package; ``name`` is the file's, for the sentences of what cannot be read."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive, self.name = archive, name
        self._members = {_key(member.filename): member for member in archive.infolist()}

    def has(self, part: str) -> bool:
        """Whether there is such a part; Windows sees no case."""
        return _key(part) in self._members

    def whole(self, part: str, most: int) -> bytes | None:
        """The bytes of a part; None for a damaged one. Raises UserError for more than that many."""
        try:
            return self._all(part, most)
        except _BROKEN:
            return None

    def chunks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part as a stream; raises UserError for a damaged one."""
        with self._refusing():
            yield from unpacked(self._archive, self._members[_key(part)])

    def tree(self, part: str) -> Element | None:
        """A part's XML; None for a part that is not there. Raises UserError for a damaged one."""
        if not self.has(part):
            return None
        with self._refusing():
            parser = XMLParser(target=_PlainTree())
            parser.feed(self._all(part, MAX_TREE_BYTES))
            return parser.close()

    def scan(self, part: str, prepare: Callable[[XMLParserType], None]) -> None:
        """Read a part's XML as a stream, by the handlers that ``prepare`` sets; raises UserError for a damaged one."""
        parser = ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse_document_type
        prepare(parser)
        with self._refusing():
            for chunk in self.chunks(part):
                parser.Parse(chunk, False)
            parser.Parse(b"", True)

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part points at, by the ids it uses for that."""
        folder, base = posixpath.split(part)
        tree = self.tree(f"{folder}/_rels/{base}.rels")
        found = {}
        for one in tree if tree is not None else ():
            target = one.get("Target", "")
            external = one.get("TargetMode", "").lower() == "external"
            path = target if external else posixpath.normpath(posixpath.join("/", folder, target.replace("\\", "/")))
            kind = one.get("Type", "").rpartition("/")[2]
            found[one.get("Id", "")] = Relation(path if external else path.lstrip("/"), kind, external)
        return found

    def _all(self, part: str, most: int) -> bytes:
        chunks, size = [], 0
        for chunk in unpacked(self._archive, self._members[_key(part)]):
            size += len(chunk)
            if size > most:
                raise too_large(self.name)
            chunks.append(chunk)
        return b"".join(chunks)

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except _BROKEN as error:
            raise damaged(self.name) from error


def local(name: str) -> str:
    """An element's or attribute's name without its namespace: there are two for everything (ISO's, and the first)."""
    return name.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """An attribute whatever its namespace; empty where it is not."""
    return next((value for key, value in element.attrib.items() if local(key) == name), "")


def child(element: Element | None, *path: str) -> Element | None:
    """The first descendant along these names; None where one of them is not there."""
    for name in path:
        element = next((one for one in element if local(one.tag) == name), None) if element is not None else None
    return element


def whole_number(text: str | None, otherwise: int = 0) -> int:
    """A number of an attribute; ``otherwise`` for what is none, or none that a sheet could mean."""
    try:
        number = int(text or "")
    except ValueError:
        return otherwise
    return number if abs(number) < 1 << 48 else otherwise


class _PlainTree(TreeBuilder):
    def doctype(self, _name: str, _public: str | None, _system: str | None) -> None:
        _refuse_document_type()


def _refuse_document_type(*_told: object) -> None:
    raise ValueError("a workbook has no document types")


def _key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").lower()
