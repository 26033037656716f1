"""What the rows of a file say of orders, field by field: read, refused row by row, completed."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from shopdesk.core.errors import UserError
from shopdesk.order_files.parsing import RowParser
from shopdesk.order_files.table_results import TableResult
from shopdesk.sheets.reading import RawRow
from shopdesk.sheets.row_reading import Columns, RowRefused, by_field


def parsed_fields(parser: RowParser, rows: Sequence[RawRow], result: TableResult) -> tuple[Columns, Sequence[int]]:
    """What the rows say, field by field, and which rows they are: those that are not refused."""
    if not rows:
        return {"order_no": []}, ()
    with suppress(UserError):
        return parser.columns(rows), range(len(rows))
    told = {place: values for place, values in enumerate(parsed(parser, rows, result)) if values is not None}
    return by_field([*told.values()]), list(told)


def parsed(parser: RowParser, rows: Sequence[RawRow], result: TableResult) -> list[dict[str, Any] | None]:
    """What each row says; None for a row that is refused, and told so."""
    if not rows:
        return []
    with suppress(UserError):
        return [*parser.many(rows)]
    values: list[dict[str, Any] | None] = []
    for row in rows:
        try:
            values.append(parser.values(*row))
        except RowRefused as refused:
            result.refuse(row, refused)
            values.append(None)
    return values


def complete(fields: Columns) -> None:
    """Work out the amounts that a file tells only together."""
    total, count = fields.pop("total_fen", None), len(fields["order_no"])
    fields.pop("shop_name", None)
    nothing = [None] * count
    postage = fields.get("postage_fen", nothing)
    if total is not None:
        fields["goods_fen"] = list(map(_goods, fields.get("goods_fen", nothing), postage, total))
    if "goods_fen" in fields and "paid_fen" in fields:
        told = fields.get("discount_fen", nothing)
        fields["discount_fen"] = list(map(_discount, told, fields["goods_fen"], postage, fields["paid_fen"]))


def _goods(told: int | None, postage: int | None, total: int | None) -> int | None:
    return told if told is not None or total is None else total - (postage or 0)


def _discount(told: int | None, goods: int | None, postage: int | None, paid: int | None) -> int | None:
    return told if told is not None or goods is None or not paid else max(0, goods + (postage or 0) - paid)


def filled(fields: Columns) -> dict[str, Sequence[Any]]:
    """The fields of new orders, with what was worked out for those that are blank."""
    fields = dict(fields)
    for place, fills in enumerate(fields.pop("fills", ())):
        for name, value in (fills or {}).items():
            values = fields[name] = list(fields.get(name) or [None] * len(fields["order_no"]))
            if values[place] is None:
                values[place] = value
    return {**fields}
