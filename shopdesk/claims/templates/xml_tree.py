"""XML read and written again with nothing changed but what was meant: prefixes, declarations and order stay.

The standard library's own reader replaces prefixes by namespaces and invents new ones when it writes, which breaks
attributes that name prefixes (``mc:Ignorable="x14ac"``). Here names stay as they stand in the file.
"""

from copy import deepcopy
from xml.etree.ElementTree import Element, SubElement, TreeBuilder, tostring
from xml.parsers.expat import ExpatError, ParserCreate

_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'


class BrokenXml(ValueError):
    """A part that is no XML, or has a document type, which no workbook has."""


def read_xml(data: bytes) -> Element:
    """The tree of a part; raises BrokenXml."""
    parser, builder = ParserCreate(), TreeBuilder()
    parser.ordered_attributes = True
    parser.buffer_text = True

    def start(name: str, told: list[str]) -> None:
        builder.start(name, dict(zip(told[::2], told[1::2], strict=True)))

    parser.StartElementHandler = start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data, True)
    except (ExpatError, LookupError) as error:
        raise BrokenXml(str(error)) from error
    return builder.close()


def write_xml(tree: Element) -> bytes:
    """A part's bytes; carriage returns within texts are kept from becoming line feeds."""
    return _HEAD + tostring(tree, encoding="utf-8", xml_declaration=False).replace(b"\r", b"&#13;")


def bare(element: Element) -> str:
    """An element's name without its prefix."""
    return element.tag.rpartition(":")[2]


def children(element: Element | None, name: str) -> list[Element]:
    """The children of that name, whatever their prefix."""
    return [] if element is None else [one for one in element if bare(one) == name]


def child(element: Element | None, name: str) -> Element | None:
    """The first child of that name."""
    return next(iter(children(element, name)), None)


def descendants(element: Element, name: str) -> list[Element]:
    """All elements of that name below, in their order."""
    return [one for one in element.iter() if bare(one) == name]


def add_child(element: Element, name: str, text: str | None = None, **told: str) -> Element:
    """A new last child with its parent's prefix."""
    prefix = element.tag.rpartition(":")[0]
    made = SubElement(element, f"{prefix}:{name}" if prefix else name, told)
    made.text = text
    return made


def copied_into(element: Element, part: Element) -> Element:
    """A copy of an element of another part, under the prefix that ``part`` has for the same names."""
    made, prefix = deepcopy(element), part.tag.rpartition(":")[0]
    for one in made.iter():
        one.tag = f"{prefix}:{bare(one)}" if prefix else bare(one)
    return made


def _refuse(*_told: object) -> None:
    raise BrokenXml("a workbook has no document types")
