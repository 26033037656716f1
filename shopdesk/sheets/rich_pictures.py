"""Excel's pictures in cells: a cell's value number leads through metadata and rich values to a picture."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from shopdesk.sheets.workbook_parts import Relation, WorkbookParts, attribute, local, whole_number

_METADATA = "xl/metadata.xml"
_VALUES, _STRUCTURES = "xl/richData/rdrichvalue.xml", "xl/richData/rdrichvaluestructure.xml"
_RELATIONS = "xl/richData/richValueRel.xml"
_KEY = "_rvrel:localimageidentifier"


def rich_pictures(parts: WorkbookParts) -> dict[int, Relation]:
    """Where the picture of a cell is, by the number its ``vm`` says; empty in a workbook without any."""
    metadata = parts.tree(_METADATA)
    if metadata is None or not parts.has(_VALUES) or not parts.has(_RELATIONS):
        return {}
    pictures = _pictures_of_values(parts)
    values = _values_of_cells(metadata)
    return {number: pictures[value] for number, value in values.items() if value in pictures}


def _values_of_cells(metadata: Element) -> dict[int, int]:
    """Which rich value a cell's number (from 1) means."""
    kinds = [one.get("name", "") for one in _all(metadata, "metadataType")]
    of_kind = {
        one.get("name", ""): [_rich_index(block) for block in one if local(block.tag) == "bk"]
        for one in _all(metadata, "futureMetadata")
    }
    found = {}
    for values in _all(metadata, "valueMetadata"):
        for number, block in enumerate((one for one in values if local(one.tag) == "bk"), 1):
            for record in _all(block, "rc"):
                kind, place = whole_number(record.get("t")) - 1, whole_number(record.get("v"), -1)
                blocks = of_kind.get(kinds[kind], []) if 0 <= kind < len(kinds) else []
                if 0 <= place < len(blocks) and blocks[place] >= 0:
                    found[number] = blocks[place]
    return found


def _rich_index(block: Element) -> int:
    return next((whole_number(one.get("i"), -1) for one in _all(block, "rvb")), -1)


def _pictures_of_values(parts: WorkbookParts) -> dict[int, Relation]:
    """The picture of each rich value that has one."""
    relations = parts.relations(_RELATIONS)
    listed = [relations.get(attribute(one, "id")) for one in _all(parts.tree(_RELATIONS), "rel")]
    places = [
        next((place for place, key in enumerate(_all(one, "k")) if key.get("n", "").lower() == _KEY), None)
        for one in _all(parts.tree(_STRUCTURES), "s")
    ]
    found = {}
    for number, value in enumerate(_all(parts.tree(_VALUES), "rv")):
        kind = whole_number(value.get("s"), -1)
        place = places[kind] if 0 <= kind < len(places) else None
        told = [whole_number(one.text, -1) for one in _all(value, "v")]
        if place is not None and place < len(told) and 0 <= told[place] < len(listed):
            relation = listed[told[place]]
            if relation is not None:
                found[number] = relation
    return found


def _all(tree: Element | None, name: str) -> Iterator[Element]:
    return (one for one in tree.iter() if local(one.tag) == name) if tree is not None else iter(())
