"""Which kind of order file a header belongs to.

A name that only one platform uses settles the platform; without one, what explains most of the columns is taken.
What is taken for a field by anything less than a name the platform uses is told as guessed, see ``named_columns``.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from shopdesk.order_files.formats import FileFormat, OtherFile, Recognised, Shape
from shopdesk.order_files.platform_files import (
    OTHER_FILES,
    OTHER_ORDER_LINES,
    PLATFORM_FILES,
    SYNONYMS,
    UNKNOWN_PLATFORM,
)
from shopdesk.order_files.taobao_files import TAOBAO_FILES
from shopdesk.sheets.named_columns import Tier, bare_name, barely, exactly, fit, names_of, normalised_set, tiers
from shopdesk.sheets.reading import normalise_header

FORMATS: tuple[FileFormat, ...] = (*TAOBAO_FILES, *PLATFORM_FILES)
# A part of an address, rather than one of several addresses.
_PLACE = re.compile(r"[省市区县镇]|街道")
_EVERYTHING = tiers(SYNONYMS)
_BY_RESEMBLANCE = _EVERYTHING[-1]
_ALL_NAMES = names_of((*FORMATS, *UNKNOWN_PLATFORM))


def is_known_name(header: str) -> bool:
    """Whether some kind of file has a column of this (normalised) name, units and remarks in brackets aside."""
    return header in _ALL_NAMES or bare_name(header) in _ALL_NAMES


def other_kind(header: Sequence[str]) -> OtherFile | None:
    """The kind of file for another place (a refund report, a courier's bill) that a header belongs to."""
    names = frozenset(map(normalise_header, header))
    for other in OTHER_FILES:
        if any(names >= normalised_set(wanted) for wanted in other.names) and not names & normalised_set(other.absent):
            return other
    return None


def recognise(header: Sequence[str]) -> Recognised | None:
    """The kind of order file a header row belongs to; None when none fits."""
    if other_kind(header) is not None:
        return None
    attempts = (
        (((FORMATS, (exactly,)),), True),
        (((FORMATS, (exactly, barely)),), True),
        (((FORMATS, (exactly,)), (UNKNOWN_PLATFORM, (exactly, barely))), False),
        (((FORMATS, _EVERYTHING),), False),
        (((UNKNOWN_PLATFORM, _EVERYTHING),), False),
    )
    for kinds_and_ways, sure in attempts:
        found = [
            one
            for kinds, ways in kinds_and_ways
            for kind in kinds
            if (one := _fit(kind, header, ways)) is not None and (one.platform is not None or not sure)
        ]
        if found:
            best = max(found, key=lambda one: (one.platform is not None, _used(one)))
            return _fit(_explains_more(best, header).format, header, _EVERYTHING)
    return None


def _explains_more(best: Recognised, header: Sequence[str]) -> Recognised:
    """The kind whose rows are lines, where it explains more columns than an order list: its rows would be lost there.

    Somebody's own table may well have a column that is called as one platform calls it.
    """
    lines = _fit(OTHER_ORDER_LINES, header, (exactly, barely))
    if best.format.shape is not Shape.ORDERS or lines is None or _used(lines) <= _used(best):
        return best
    return lines


def likely_fields(header: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """What the columns of a file nobody knows may hold, as a proposal to the person who is to say it."""
    anything = replace(OTHER_ORDER_LINES, required=frozenset(), absent=frozenset())
    found = _fit(anything, header, (exactly, barely, _BY_RESEMBLANCE))
    return dict(found.columns) if found is not None else {}


def _fit(kind: FileFormat, header: Sequence[str], ways: Sequence[Tier]) -> Recognised | None:
    """A header as one of a kind, found by the ways in turn; None when something required is missing."""
    found = fit(kind, header, ways)
    if found is None:
        return None
    return Recognised(
        kind,
        found.columns,
        tuple(header),
        found.unknown,
        found.sums,
        found.joined,
        found.guessed,
        kind.platform if found.marked else None,
    )


def _used(found: Recognised) -> int:
    return len(found.header) - len(found.unknown)


def by_hand(kind: FileFormat, header: Sequence[str], columns: Mapping[str, Sequence[int]]) -> Recognised:
    """A header as somebody has explained it; what a platform is known to do with its columns still holds."""
    told = {field: tuple(indexes) for field, indexes in columns.items() if indexes}
    used = {index for indexes in told.values() for index in indexes}
    own = recognise(header)
    if own is not None and own.format.shape is not kind.shape:
        own = None
    same = {field for field, indexes in told.items() if own is not None and own.columns.get(field) == indexes}
    several = {field for field, indexes in told.items() if len(indexes) > 1} - same
    parts = several & {"address"} if any(map(_PLACE.search, (header[i] for i in told.get("address", ())))) else set()
    return Recognised(
        kind if own is None else own.format,
        told,
        tuple(header),
        tuple(index for index, name in enumerate(header) if index not in used and normalise_header(name)),
        frozenset(several & {"discount_fen"}) | (own.sums & same if own is not None else frozenset()),
        frozenset(parts) | (own.joined & same if own is not None else frozenset()),
        platform=own.platform if own is not None else None,
        by_hand=True,
    )
