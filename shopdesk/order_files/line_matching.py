"""Which line of an order a row of a file is: lines keep their id, because tickets and claims refer to it."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from shopdesk.order_files.parsing import split_attributes, without_blanks
from shopdesk.orders import merging
from shopdesk.orders.merging import Merge, OwnRow
from shopdesk.sheets.row_reading import Columns

# The columns of a line, and what stands in them when a file says nothing.
NEW_LINE: dict[str, Any] = {
    "id": None,
    "order_id": None,
    "position": 0,
    **dict.fromkeys(("sub_order_no", "style_no", "sku_code", "title", "colour", "size", "attributes"), ""),
    "quantity": 1,
    "price_fen": 0,
    "paid_fen": 0,
    "refund_status": "",
    "refund_fen": None,
    "platform_data": None,
}
_GOODS = ("sku_code", "style_no", "colour", "size", "attributes", "title")
_ALIKE = ("style_no", "colour", "size")

Line = dict[str, Any]
Own = Mapping[tuple[int, str], OwnRow]


class MergedLines(NamedTuple):
    """An order's lines after a file; which of them are new; which were there and what the file changes in them."""

    lines: list[Line]
    new: list[Line]
    old: list[tuple[Line, Merge]]


def line_values(row: Mapping[str, Any]) -> Line:
    """A line's columns out of the values of its row; colour and size of their own win over those in attributes."""
    line = {name: value for name, value in row.items() if name in NEW_LINE}
    if "attributes" in row:
        colour, size, line["attributes"] = split_attributes(row["attributes"])
        line.setdefault("colour", colour)
        line.setdefault("size", size)
    if "line_paid_fen" in row:
        line["paid_fen"] = row["line_paid_fen"]
    return line


def line_columns(fields: Columns, count: int) -> dict[str, Any]:
    """The same of many rows, field by field and with every column of a line."""
    told = {name: values for name, values in fields.items() if name in NEW_LINE}
    if "line_paid_fen" in fields:
        told["paid_fen"] = fields["line_paid_fen"]
    if "attributes" in fields:
        split = [split_attributes(text) if text else ("", "", "") for text in fields["attributes"]]
        for name, values in zip(("colour", "size", "attributes"), zip(*split, strict=True), strict=True):
            own = told.get(name) if name != "attributes" else None
            told[name] = [mine or other for mine, other in zip(own, values, strict=True)] if own else [*values]
    return {name: without_blanks(told.get(name), blank, count) for name, blank in NEW_LINE.items()}


def merged_lines(stored: Sequence[Line], told: Sequence[Line | None], own: Own) -> MergedLines:
    """Put the told lines beside the stored ones; None stands for a row that was refused, and keeps its place."""
    lines, new, old = list(stored), [], []
    matches = _matches(stored, told, own) if stored else [None] * len(told)
    for match, values in zip(matches, told, strict=True):
        if values is None:
            continue
        if match is None:
            line = NEW_LINE | values
            line["position"] = len(lines)
            lines.append(line)
            new.append(line)
            continue
        before = stored[match]
        merge = merging.merge(before, values, _own_of(before, own) if own else {}, merging.always_counts)
        if merge.changes:
            lines[match] = {**before, **{name: after for name, (_before, after) in merge.changes.items()}}
        old.append((lines[match], merge))
    return MergedLines(lines, new, old)


def _own_of(line: Line, own: Own) -> dict[str, OwnRow]:
    return {field: row for (line_id, field), row in own.items() if line_id == line["id"]}


def _matches(stored: Sequence[Line], told: Sequence[Line | None], own: Own) -> list[int | None]:
    """For each told line the place of the stored one it is: by sub-order no., else by its goods, else by place."""
    by_sub_order = {line["sub_order_no"]: place for place, line in enumerate(stored) if line["sub_order_no"]}
    found = [by_sub_order.get(line["sub_order_no"]) if line and "sub_order_no" in line else None for line in told]
    free = sorted(set(range(len(stored))).difference(found))  # type: ignore[arg-type]
    open_ = [place for place, line in enumerate(told) if line is not None and found[place] is None]
    if not free or not open_:
        return found
    seen = [merging.platforms_view(line, _own_of(line, own)) if own else line for line in stored]

    def is_free_for(line: Line, place: int) -> bool:
        # A line with another sub-order no. is another line, whatever it holds.
        return place in free and not ("sub_order_no" in line and stored[place]["sub_order_no"])

    for names in (_GOODS, _ALIKE, None):
        for place in open_:
            line = told[place]
            assert line is not None
            if found[place] is not None:
                continue
            candidates = [at for at in free if is_free_for(line, at)]
            if names is None:
                match = place if place in candidates else next(iter(candidates), None)
            else:
                match = next((at for at in candidates if _same(line, seen[at], names)), None)
            if match is not None:
                found[place] = match
                free.remove(match)
    return found


def _same(line: Line, seen: Mapping[str, Any], names: Sequence[str]) -> bool:
    """Whether two lines are of the same goods, as far as the file tells; something it has to tell."""
    told = [name for name in names if line.get(name)]
    return bool(told) and all(line[name] == seen[name] for name in told)
