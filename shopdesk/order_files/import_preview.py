"""The first rows of a file as they would be imported, in a table."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtWidgets import QTableWidget

from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.order_files.formats import file_field_title
from shopdesk.order_files.further_tables import FurtherPreview
from shopdesk.orders.model import OrderStatus, status_chip
from shopdesk.ui.plain_table import fill_table, set_up_table

_TITLES = ("order_no", "buyer", "status", "title", "quantity", "paid_fen", "ordered_at", "tracking_no", "receiver")


def show_preview(table: QTableWidget, rows: Iterable[Mapping[str, Any]], clock: Clock) -> None:
    """Show what the parser made of rows of orders."""
    titles = [*map(file_field_title, _TITLES)]
    titles[3] = translate("OrderFiles", "Goods")
    set_up_table(table, titles, 3)
    fill_table(table, (_preview_row(values, clock) for values in rows), right=frozenset({4, 5}))


def show_further_preview(table: QTableWidget, preview: FurtherPreview) -> None:
    """Show what a feature above makes of its rows."""
    set_up_table(table, preview.titles)
    fill_table(table, preview.rows, preview.right)


def _preview_row(values: Mapping[str, Any], clock: Clock) -> tuple[str, ...]:
    status: OrderStatus | None = values.get("status")
    spec = values.get("attributes") or " ".join(values[name] for name in ("colour", "size") if name in values)
    goods = values.get("title", values.get("items", ""))
    ordered_at = values.get("ordered_at") or values.get("fills", {}).get("ordered_at")
    return (
        values.get("order_no", ""),
        values.get("buyer", ""),
        status_chip(status).text if status else "",
        " ".join(part for part in (goods, spec) if part),
        str(values.get("quantity", "")),
        format_yuan(values.get("paid_fen", values.get("line_paid_fen"))),
        shown_text(ordered_at, clock),
        values.get("tracking_no", ""),
        values.get("receiver", ""),
    )
