"""Empty sheets that people type records into, and import from, where a platform exports none."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import xlsxwriter

from shopdesk.core.files import replacing

_ROWS = 2_000
_USUAL_WIDTH = 12


class Template(NamedTuple):
    """A sheet's name and columns; widths, words to choose from and notes by column name."""

    sheet: str
    header: Sequence[str]
    widths: Mapping[str, int]
    choices: Mapping[str, Sequence[str]]
    notes: Mapping[str, str]


def write_template(path: Path, template: Template) -> None:
    """Write the sheet: names of the columns, and cells of text that keep long numbers whole. Raises OSError."""
    header = list(template.header)
    with replacing(path) as temporary, xlsxwriter.Workbook(str(temporary)) as book:
        sheet = book.add_worksheet(template.sheet)
        text = book.add_format({"num_format": "@"})
        head = book.add_format({"num_format": "@", "bold": True, "bg_color": "#E8F0FE", "bottom": 1})
        for column, name in enumerate(header):
            sheet.set_column(column, column, template.widths.get(name, _USUAL_WIDTH), text)
            sheet.write_string(0, column, name, head)
        sheet.freeze_panes(1, 1)
        for name, words in template.choices.items():
            column = header.index(name)
            sheet.data_validation(1, column, _ROWS, column, {"validate": "list", "source": list(words)})
        for name, note in template.notes.items():
            sheet.write_comment(0, header.index(name), note)
