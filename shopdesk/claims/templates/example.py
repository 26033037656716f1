"""An example of a form, to begin from: what a courier's claim list looks like, with placeholders in it."""

from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name

from shopdesk.claims.templates.placeholders import PLACEHOLDERS
from shopdesk.core.files import replacing
from shopdesk.core.text import marked, translate

# Title, key of the placeholder, width in characters; amounts are added up below.
_COLUMNS = (
    (marked("ExampleForm", "No."), "no", 6),
    (marked("ExampleForm", "Date"), "date", 12),
    (marked("ExampleForm", "Tracking no."), "tracking_no", 20),
    (marked("ExampleForm", "Order no."), "order_no", 22),
    (marked("ExampleForm", "Kind"), "kind", 10),
    (marked("ExampleForm", "Goods"), "goods", 34),
    (marked("ExampleForm", "Pieces"), "pieces", 8),
    (marked("ExampleForm", "Order amount"), "order_amount", 13),
    (marked("ExampleForm", "Claimed"), "claimed", 13),
    (marked("ExampleForm", "Memo"), "memo", 24),
)
_FONT, _LINE, _FILL = "Microsoft YaHei", "#8F959E", "#E8F0FE"
_FIRST = 4  # row of the placeholders, from 0


def write_example(path: Path) -> None:
    """Write the example as .xlsx; raises OSError."""
    with replacing(path) as temporary:
        book = xlsxwriter.Workbook(str(temporary))
        try:
            _write(book)
        finally:
            book.close()


def _write(book: xlsxwriter.Workbook) -> None:
    sheet = book.add_worksheet(translate("ExampleForm", "Claims"))
    last = len(_COLUMNS) - 1
    title = _look(book, bold=True, font_size=16, align="center")
    line, bordered = _look(book), _look(book, border=1, border_color=_LINE, text_wrap=True)
    header = _look(book, bold=True, border=1, border_color=_LINE, bg_color=_FILL, align="center", text_wrap=True)
    amount = _look(book, border=1, border_color=_LINE, num_format="#,##0.00")
    total = _look(book, border=1, border_color=_LINE, bold=True, num_format="#,##0.00")
    sheet.merge_range(0, 0, 0, last, _text(translate("ExampleForm", "{courier} · claims of {month}")), title)
    sheet.set_row(0, 30)
    half = last // 2
    sheet.merge_range(1, 0, 1, half, _text(translate("ExampleForm", "Shop: {shop}")), line)
    written = _text(translate("ExampleForm", "Written on {today} by {made_by}"))
    sheet.merge_range(1, half + 1, 1, last, written, line)
    for column, (name, key, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(3, column, translate("ExampleForm", name), header)
        is_amount = key in ("order_amount", "claimed")
        sheet.write_string(_FIRST, column, _text(f"{{{key}}}"), amount if is_amount else bordered)
        letters = xl_col_to_name(column)
        below = _FIRST + 1
        if is_amount:
            sheet.write_formula(below, column, f"=SUM({letters}{_FIRST + 1}:{letters}{_FIRST + 1})", total, 0)
        else:
            sheet.write_string(below, column, translate("ExampleForm", "Total") if not column else "", total)
    sheet.set_row(3, 24)
    words = _text(translate("ExampleForm", "{count} claims, in words: {total_claimed_in_words}"))
    sheet.merge_range(_FIRST + 2, 0, _FIRST + 2, last, words, bordered)
    sheet.write_string(_FIRST + 4, 1, translate("ExampleForm", "Shop (stamp):"), line)
    sheet.write_string(_FIRST + 4, last - 3, translate("ExampleForm", "Courier (signature):"), line)
    sheet.freeze_panes(_FIRST, 0)
    sheet.repeat_rows(3)
    sheet.print_area(0, 0, _FIRST + 4, last)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(0.4, 0.4, 0.6, 0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P / &N")


def _text(text: str) -> str:
    """A text with placeholders under the names people know them by, for the keys it has."""
    return text.format_map({one.key: f"{{{{{one.names[0]}}}}}" for one in PLACEHOLDERS})


def _look(book: xlsxwriter.Workbook, **told: object) -> Format:
    return book.add_format({"font_name": _FONT, "font_size": 10, "valign": "vcenter", **told})
