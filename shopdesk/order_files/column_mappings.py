"""Which column is what, said once by a person for a layout nobody knew, and remembered by its set of headers."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import marked, translate
from shopdesk.order_files import mapping_store
from shopdesk.order_files.formats import FileFormat, Recognised, Shape, file_field_title
from shopdesk.order_files.model import HeaderMapping
from shopdesk.order_files.recognition import by_hand
from shopdesk.sheets.reading import header_key, normalise_header

# What each kind of rows cannot do without.
REQUIRED: Mapping[Shape, tuple[str, ...]] = {
    Shape.ORDERS: ("order_no", "status"),
    Shape.LINES: ("order_no", "title", "price_fen", "quantity"),
    Shape.ORDER_LINES: ("order_no", "status", "title", "quantity"),
}


class ColumnMapping(NamedTuple):
    """What a row is, and for each field the names of its columns."""

    shape: Shape
    columns: Mapping[str, tuple[str, ...]]


def remembered_mappings(session: Session) -> dict[str, ColumnMapping]:
    """Every remembered mapping, by the key of its header."""
    return {
        one.header_key: ColumnMapping(Shape(one.shape), {name: tuple(names) for name, names in one.columns.items()})
        for one in mapping_store.list_header_mappings(session)
    }


def remember_mapping(session: Session, actor: Actor, header: Sequence[str], mapping: ColumnMapping) -> Changes:
    """Remember what the columns of such files mean, instead of what was said before; raises UserError if incomplete."""
    if missing := missing_fields(mapping):
        raise UserError(missing_in_words(missing))
    key = header_key(header)
    told = {name: list(names) for name, names in mapping.columns.items() if names}
    known = mapping_store.find_header_mapping(session, key)
    if known is None:
        at = actor.clock.now()
        session.add(
            HeaderMapping(header_key=key, shape=mapping.shape.value, columns=told, created_at=at, by=actor.name)
        )
    else:
        known.shape, known.columns = mapping.shape.value, told
        known.created_at, known.by = actor.clock.now(), actor.name
    return changed("header_mapping")


def forget_mapping(session: Session, _actor: Actor, header: Sequence[str]) -> Changes:
    """Go back to what the program makes of such files by itself."""
    if (known := mapping_store.find_header_mapping(session, header_key(header))) is not None:
        session.delete(known)
    return changed("header_mapping")


def missing_fields(mapping: ColumnMapping) -> list[str]:
    """The fields that rows of this kind cannot do without, and that no column holds."""
    return [name for name in REQUIRED[mapping.shape] if not mapping.columns.get(name)]


def missing_in_words(missing: Sequence[str]) -> str:
    """What a mapping still needs, as a sentence."""
    titles = "、".join(map(file_field_title, missing))
    return translate("OrderFiles", "No column is chosen for: {fields}").format(fields=titles)


def recognised_by(mapping: ColumnMapping, header: Sequence[str]) -> Recognised | None:
    """The header as the mapping explains it; None when it lacks a column the mapping needs."""
    positions: dict[str, int] = {}
    for index, name in enumerate(header):
        positions.setdefault(normalise_header(name), index)
    columns = {
        name: [positions[key] for key in map(normalise_header, names) if key in positions]
        for name, names in mapping.columns.items()
    }
    if any(not columns.get(name) for name in REQUIRED[mapping.shape]):
        return None
    return by_hand(_kind(mapping), header, columns)


def _kind(mapping: ColumnMapping) -> FileFormat:
    return FileFormat(
        key="mapped",
        title=marked("OrderFiles", "Columns chosen by hand"),
        shape=mapping.shape,
        fields=mapping.columns,
        required=frozenset(REQUIRED[mapping.shape]),
    )
