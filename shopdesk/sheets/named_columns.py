"""Which column of a table holds which field: by exact names, by names without their units, by resemblance at last.

What is taken for a field by anything less than one of its own names is told as guessed. One column serves as a guess
for one field only.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from shopdesk.sheets.reading import normalise_header

Names = tuple[str, ...]

_RESEMBLING = 0.78  # of 1; 商品标题 and 宝贝商品标题 resemble by 0.8, 买家留言 and 买家备注 by 0.5
_LONGEST = 40  # characters; anything longer is no name, and would take its time
_BRACKETS = re.compile(r"[(\[【][^()\[\]【】]*[)\]】]")
_UNIT = re.compile(r"[:*]|/?(?:单位)?(?:元|rmb|cny|件|个)$")
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


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The columns of one kind of table: its fields with their column names, in order of preference.

    ``required`` must all be there for a table to be of this kind; ``absent`` must not. ``sums`` are fields whose
    columns add up, ``joined`` those whose columns stand one after the other, as the parts of an address; both come
    before the names in ``fields``.
    """

    fields: Mapping[str, Names]
    required: frozenset[str]
    absent: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()  # names that nobody else uses: without one it is not sure whose table it is
    sums: Mapping[str, Names] = field(default_factory=dict)
    joined: Mapping[str, Names] = field(default_factory=dict)
    guessable: bool = True  # resembling names may make a table one of this kind


class Fit(NamedTuple):
    """A header understood by a layout: for each field the columns that may hold it, and what is left over."""

    columns: Mapping[str, tuple[int, ...]]
    guessed: Mapping[str, tuple[int, ...]]  # those of them that were taken for a field by resemblance
    unknown: tuple[int, ...]
    sums: frozenset[str]  # fields whose columns add up
    joined: frozenset[str]  # fields whose columns are joined
    marked: bool  # whether it has one of the layout's marks


class NamedColumns:
    """The columns of a header by name; a field's exact names may share one, guesses may not."""

    def __init__(self, header: Sequence[str]) -> None:
        self.names = [normalise_header(name) for name in header]
        self.position: dict[str, int] = {}
        self.bare: dict[str, int] = {}
        for index, name in enumerate(self.names):
            if name:
                self.position.setdefault(name, index)
                self.bare.setdefault(bare_name(name), index)


# One way to find the column of a field with these names: how likely it is, and where.
Tier = Callable[[NamedColumns, str, Sequence[str]], Iterator[tuple[float, int]]]


def tiers(synonyms: Mapping[str, Names]) -> tuple[Tier, ...]:
    """All ways to find a column, surest first; ``synonyms`` are what people and smaller programs call a field."""

    def by_synonym(columns: NamedColumns, field: str, _names: Sequence[str]) -> Iterator[tuple[float, int]]:
        names = normalised(synonyms.get(field, ()))
        yield from exactly(columns, field, names)
        yield from barely(columns, field, names)

    def by_resemblance(columns: NamedColumns, field: str, names: Sequence[str]) -> Iterator[tuple[float, int]]:
        wanted = {bare_name(name) for name in (*names, *normalised(synonyms.get(field, ())))}
        likely = [(max(_likeness(bare, one) for one in wanted), index) for bare, index in columns.bare.items()]
        yield from sorted((one for one in likely if one[0] >= _RESEMBLING), key=lambda one: -one[0])

    return exactly, barely, by_synonym, by_resemblance


def exactly(columns: NamedColumns, _field: str, names: Sequence[str]) -> Iterator[tuple[float, int]]:
    """The columns of just these (normalised) names."""
    for name in names:
        if (index := columns.position.get(name)) is not None:
            yield 1, index


def barely(columns: NamedColumns, _field: str, names: Sequence[str]) -> Iterator[tuple[float, int]]:
    """The columns of these names, units and remarks in brackets aside."""
    for name in names:
        if (index := columns.bare.get(bare_name(name))) is not None:
            yield 1, index


def fit(layout: Layout, header: Sequence[str], ways: Sequence[Tier]) -> Fit | None:
    """A header as one of a layout, found by the ways in turn; None when something required is missing."""
    columns = NamedColumns(header)
    if any(name in columns.position for name in normalised_set(layout.absent)):
        return None
    if not layout.guessable:
        ways = ways[:1]
    known = _known_columns(layout, columns)
    used = {index for indexes in known.values() for index in indexes}
    guessed: dict[str, tuple[int, ...]] = {}
    # Required fields first, so that no other field takes their column.
    for way in ways[1:]:
        for field_ in sorted(layout.fields, key=lambda one: one not in layout.required):
            if field_ in known or field_ in guessed:
                continue
            for _likely, index in way(columns, field_, normalised(layout.fields[field_])):
                if index not in used:
                    guessed[field_] = (index,)
                    used.add(index)
                    break
    if any(one not in known and one not in guessed for one in layout.required):
        return None
    return Fit(
        known | guessed,
        guessed,
        tuple(index for index, name in enumerate(columns.names) if name and index not in used),
        frozenset(one for one in layout.sums if one in known and _some(layout.sums[one], columns)),
        frozenset(one for one in layout.joined if len(_some(layout.joined[one], columns)) > 1),
        any(bare_name(name) in columns.bare for name in normalised_set(layout.marks)),
    )


@lru_cache(maxsize=5_000)
def bare_name(header: str) -> str:
    """A normalised name without what stands in brackets, and without its unit."""
    return _UNIT.sub("", _BRACKETS.sub("", header)) or header


def names_of(layouts: Iterable[Layout]) -> frozenset[str]:
    """Every name, normalised, that a field has in any of the layouts."""
    return frozenset(
        normalise_header(name)
        for one in layouts
        for by_field in (one.fields, one.sums, one.joined)
        for names in by_field.values()
        for name in names
    )


def normalised(names: Iterable[str]) -> list[str]:
    """The names as they are compared, in their order."""
    return [normalise_header(name) for name in names]


@lru_cache(maxsize=500)
def normalised_set(names: frozenset[str]) -> frozenset[str]:
    """The names as they are compared."""
    return frozenset(map(normalise_header, names))


def _known_columns(layout: Layout, columns: NamedColumns) -> dict[str, tuple[int, ...]]:
    """The columns of each field by its own names."""
    known: dict[str, tuple[int, ...]] = {}
    for one, names in layout.fields.items():
        if parts := _some(layout.joined.get(one, ()), columns):
            known[one] = parts
        elif summands := _some(layout.sums.get(one, ()), columns):
            known[one] = summands
        elif found := tuple(dict.fromkeys(index for _one, index in exactly(columns, one, normalised(names)))):
            known[one] = found
    for one, names in layout.sums.items():
        if one not in layout.fields and (summands := _some(names, columns)):
            known[one] = summands
    return known


def _some(names: Iterable[str], columns: NamedColumns) -> tuple[int, ...]:
    return tuple(columns.position[name] for name in normalised(names) if name in columns.position)


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
