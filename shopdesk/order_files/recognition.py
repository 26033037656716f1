"""Which kind of file a header belongs to: by exact names, by names without their units, by resemblance at last.

A name that only one platform uses settles the platform; without one, what explains most of the columns is taken.
What is taken for a field by anything less than a name the platform uses is told as guessed. One column serves as
a guess for one field only.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from shopdesk.order_files.formats import FileFormat, OtherFile, Recognised, Shape
from shopdesk.order_files.platform_files import (
    OTHER_FILES,
    OTHER_ORDER_LINES,
    PLATFORM_FILES,
    SYNONYMS,
    UNKNOWN_PLATFORM,
)
from shopdesk.order_files.taobao_files import TAOBAO_FILES
from shopdesk.sheets.reading import normalise_header

FORMATS: tuple[FileFormat, ...] = (*TAOBAO_FILES, *PLATFORM_FILES)
_RESEMBLING = 0.78  # of 1; 商品标题 and 宝贝商品标题 resemble by 0.8, 买家留言 and 买家备注 by 0.5
_LONGEST = 40  # characters; anything longer is no name, and would take its time
_BRACKETS = re.compile(r"[(\[【][^()\[\]【】]*[)\]】]")
_UNIT = re.compile(r"[:*]|/?(?:单位)?(?:元|rmb|cny|件|个)$")
# A part of an address, rather than one of several addresses.
_PLACE = re.compile(r"[省市区县镇]|街道")
# Names that end differently speak of different things, however alike they look.
_ENDINGS = (
    "时间",
    "日期",
    "金额",
    "编号",
    "单号",
    "状态",
    "公司",
    "数量",
    "标题",
    "名称",
    "备注",
    "留言",
    "id",
    "号",
    "码",
)

_ALL_NAMES = frozenset(
    normalise_header(name)
    for one in (*FORMATS, *UNKNOWN_PLATFORM)
    for by_field in (one.fields, one.sums, one.joined)
    for names in by_field.values()
    for name in names
)


def is_known_name(header: str) -> bool:
    """Whether some kind of file has a column of this (normalised) name, units and remarks in brackets aside."""
    return header in _ALL_NAMES or bare_name(header) in _ALL_NAMES


@lru_cache(maxsize=5_000)
def bare_name(header: str) -> str:
    """A normalised name without what stands in brackets, and without its unit."""
    return _UNIT.sub("", _BRACKETS.sub("", header)) or header


def other_kind(header: Sequence[str]) -> OtherFile | None:
    """The kind of file for another place (a refund report, a courier's bill) that a header belongs to."""
    names = frozenset(map(normalise_header, header))
    for other in OTHER_FILES:
        if any(names >= _normalised(wanted) for wanted in other.names) and not names & _normalised(other.absent):
            return other
    return None


def recognise(header: Sequence[str]) -> Recognised | None:
    """The kind of order file a header row belongs to; None when none fits."""
    if other_kind(header) is not None:
        return None
    everything = (_exactly, _barely, _by_synonym, _by_resemblance)
    attempts = (
        (((FORMATS, (_exactly,)),), True),
        (((FORMATS, (_exactly, _barely)),), True),
        (((FORMATS, (_exactly,)), (UNKNOWN_PLATFORM, (_exactly, _barely))), False),
        (((FORMATS, everything),), False),
        (((UNKNOWN_PLATFORM, everything),), False),
    )
    for kinds_and_tiers, sure in attempts:
        found = [
            one
            for kinds, tiers in kinds_and_tiers
            for kind in kinds
            if (one := _fit(kind, header, tiers)) is not None and (one.platform is not None or not sure)
        ]
        if found:
            best = max(found, key=lambda one: (one.platform is not None, _used(one)))
            return _fit(_explains_more(best, header).format, header, everything)
    return None


def _explains_more(best: Recognised, header: Sequence[str]) -> Recognised:
    """The kind whose rows are lines, where it explains more columns than an order list: its rows would be lost there.

    Somebody's own table may well have a column that is called as one platform calls it.
    """
    lines = _fit(OTHER_ORDER_LINES, header, (_exactly, _barely))
    if best.format.shape is not Shape.ORDERS or lines is None or _used(lines) <= _used(best):
        return best
    return lines


def likely_fields(header: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """What the columns of a file nobody knows may hold, as a proposal to the person who is to say it."""
    anything = replace(OTHER_ORDER_LINES, required=frozenset(), absent=frozenset())
    found = _fit(anything, header, (_exactly, _barely, _by_resemblance))
    return dict(found.columns) if found is not None else {}


Tier = Callable[["_Columns", str, Sequence[str]], Iterator[tuple[float, int]]]


class _Columns:
    """The columns of a header by name; a field's exact names may share one, guesses may not."""

    def __init__(self, header: Sequence[str]) -> None:
        self.names = [normalise_header(name) for name in header]
        self.position: dict[str, int] = {}
        self.bare: dict[str, int] = {}
        for index, name in enumerate(self.names):
            if name:
                self.position.setdefault(name, index)
                self.bare.setdefault(bare_name(name), index)


def _exactly(columns: _Columns, _field: str, names: Sequence[str]) -> Iterator[tuple[float, int]]:
    for name in names:
        if (index := columns.position.get(name)) is not None:
            yield 1, index


def _barely(columns: _Columns, _field: str, names: Sequence[str]) -> Iterator[tuple[float, int]]:
    for name in names:
        if (index := columns.bare.get(bare_name(name))) is not None:
            yield 1, index


def _by_synonym(columns: _Columns, field: str, _names: Sequence[str]) -> Iterator[tuple[float, int]]:
    names = list(map(normalise_header, SYNONYMS.get(field, ())))
    yield from _exactly(columns, field, names)
    yield from _barely(columns, field, names)


def _by_resemblance(columns: _Columns, field: str, names: Sequence[str]) -> Iterator[tuple[float, int]]:
    wanted = {*map(bare_name, names), *(bare_name(normalise_header(name)) for name in SYNONYMS.get(field, ()))}
    likely = [(max(_likeness(bare, one) for one in wanted), index) for bare, index in columns.bare.items()]
    yield from sorted((one for one in likely if one[0] >= _RESEMBLING), key=lambda one: -one[0])


@lru_cache(maxsize=50_000)
def _likeness(one: str, other: str) -> float:
    if not 3 <= len(one) <= _LONGEST or len(other) < 3 or _ending(one) != _ending(other):
        return 0
    common = len(set(one) & set(other))
    if common * 2 < min(len(one), len(other)):
        return 0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _ending(name: str) -> str:
    return next((ending for ending in _ENDINGS if name.endswith(ending)), "")


def _fit(kind: FileFormat, header: Sequence[str], tiers: Sequence[Tier]) -> Recognised | None:
    """A header as one of a kind, found by the tiers in turn; None when something required is missing."""
    columns = _Columns(header)
    if any(name in columns.position for name in _normalised(kind.absent)):
        return None
    if not kind.guessable:
        tiers = tiers[:1]
    known = _known_columns(kind, columns)
    used = {index for indexes in known.values() for index in indexes}
    guessed: dict[str, tuple[int, ...]] = {}
    # Required fields first, so that no other field takes their column.
    for tier in tiers[1:]:
        for field in sorted(kind.fields, key=lambda field: field not in kind.required):
            if field in known or field in guessed:
                continue
            for _likely, index in tier(columns, field, _keys(kind.fields[field])):
                if index not in used:
                    guessed[field] = (index,)
                    used.add(index)
                    break
    if any(field not in known and field not in guessed for field in kind.required):
        return None
    marked = any(bare_name(name) in columns.bare for name in _normalised(kind.marks))
    return Recognised(
        kind,
        known | guessed,
        tuple(header),
        tuple(index for index, name in enumerate(columns.names) if name and index not in used),
        frozenset(field for field in kind.sums if field in known and _some(kind.sums[field], columns)),
        frozenset(field for field in kind.joined if len(_some(kind.joined[field], columns)) > 1),
        guessed,
        kind.platform if marked else None,
    )


def _known_columns(kind: FileFormat, columns: _Columns) -> dict[str, tuple[int, ...]]:
    """The columns of each field by the names its platform gives them."""
    known: dict[str, tuple[int, ...]] = {}
    for field, names in kind.fields.items():
        if parts := _some(kind.joined.get(field, ()), columns):
            known[field] = parts
        elif summands := _some(kind.sums.get(field, ()), columns):
            known[field] = summands
        elif found := tuple(dict.fromkeys(index for _one, index in _exactly(columns, field, _keys(names)))):
            known[field] = found
    for field, names in kind.sums.items():
        if field not in kind.fields and (summands := _some(names, columns)):
            known[field] = summands
    return known


def _some(names: Iterable[str], columns: _Columns) -> tuple[int, ...]:
    return tuple(columns.position[name] for name in _keys(names) if name in columns.position)


def _used(found: Recognised) -> int:
    return len(found.header) - len(found.unknown)


@lru_cache(maxsize=500)
def _normalised(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(normalise_header, names))


def _keys(names: Iterable[str]) -> list[str]:
    return [normalise_header(name) for name in names]


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
