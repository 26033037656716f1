"""Cells on their way to the clipboard."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QMimeData

from shopdesk.core.columns import Kind
from shopdesk.core.money import decimal_yuan
from shopdesk.ui.record_table import RecordTable


def copied_cells(table: RecordTable[Any], stretches: Iterable[tuple[int, int]], sections: Sequence[int]) -> QMimeData:
    """Rows as tab separated text for chats, and as an HTML table for sheets.

    Sheet programs take the HTML, whose cells say that they are text: nineteen digits of an order number stay as they
    are, and a customer's ``=1+1`` stays a customer's ``=1+1``.
    """
    lines: list[str] = []
    rows: list[str] = []
    for first, last in stretches:
        for position in range(first, last + 1):
            texts = [table.text(position, section) for section in sections]
            lines.append("\t".join(" ".join(text.split()) for text in texts))
            cells = (_html_cell(table, position, section, text) for section, text in zip(sections, texts, strict=True))
            rows.append(f"<tr>{''.join(cells)}</tr>")
    data = QMimeData()
    data.setText("\n".join(lines))
    data.setHtml(f"<table>{''.join(rows)}</table>")
    return data


def _html_cell(table: RecordTable[Any], position: int, section: int, text: str) -> str:
    column, row = table.columns[section], table.row(position)
    value = None if row is None else column.value(row)
    if column.kind is Kind.MONEY and isinstance(value, int):
        return f"<td style=\"mso-number-format:'0.00'\">{decimal_yuan(value)}</td>"
    if column.kind is Kind.NUMBER:
        return f"<td>{escape(text)}</td>"
    return f"<td style=\"mso-number-format:'\\@'\">{escape(text)}</td>"
