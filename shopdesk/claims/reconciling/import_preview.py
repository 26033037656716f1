"""What a chosen file holds: its first lines, what is left out, and what cannot be taken."""

from shopdesk.claims.statements.mappings import field_title
from shopdesk.claims.statements.reading import ReadLine, ReadStatement
from shopdesk.claims.states import LineRole
from shopdesk.core.identifiers import one_line
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.sheets.row_reading import RowProblem
from shopdesk.ui.forms.ui_statement_import_dialog import Ui_StatementImportDialog
from shopdesk.ui.plain_table import fill_table, set_up_table, wrap_rows

SHOWN = 200  # rows


def set_up_preview(ui: Ui_StatementImportDialog) -> None:
    """Give the three tables their columns."""
    titles = [
        translate("StatementImport", "Row"), translate("StatementImport", "Tracking no."),
        translate("StatementImport", "Order no."), translate("StatementImport", "Kind"),
        translate("StatementImport", "Amount"), translate("StatementImport", "For us"),
        translate("StatementImport", "Paid on"), translate("StatementImport", "Remark"),
    ]  # fmt: skip
    set_up_table(ui.linesTable, titles, len(titles) - 1)
    problems = [
        translate("StatementImport", "Row"), translate("StatementImport", "Column"),
        translate("StatementImport", "Value"), translate("StatementImport", "Reason"),
    ]  # fmt: skip
    for table in (ui.leftOutTable, ui.failedTable):
        set_up_table(table, problems, 3)
        wrap_rows(table)


def show_preview(ui: Ui_StatementImportDialog, read: ReadStatement | None) -> None:
    """Show a file's first lines; nothing for one that was not understood."""
    lines = [] if read is None else read.lines
    fill_table(ui.linesTable, [_line(line) for line in lines[:SHOWN]], frozenset({0, 4, 5}))
    left_out, failed = ([], []) if read is None else (read.left_out, read.failed)
    fill_table(ui.leftOutTable, [_problem(one) for one in left_out[:SHOWN]], frozenset({0}))
    fill_table(ui.failedTable, [_problem(one) for one in failed[:SHOWN]], frozenset({0}))
    for place, title, count in (
        (0, translate("StatementImport", "Lines"), len(lines)),
        (1, translate("StatementImport", "Left out"), len(left_out)),
        (2, translate("StatementImport", "Failed"), len(failed)),
    ):
        ui.lineTabs.setTabText(place, f"{title} {count:,}" if count else title)
    ui.lineTabs.setTabVisible(1, bool(left_out))
    ui.lineTabs.setTabVisible(2, bool(failed))
    ui.guessLabel.setText("" if read is None else _columns(read))
    ui.guessLabel.setVisible(bool(ui.guessLabel.text()))


def _columns(read: ReadStatement) -> str:
    """Which column is taken for what; guessed ones are named as such."""
    pair = translate("StatementImport", "{field}: {column}")
    guess = translate("StatementImport", "{field}: {column} (guessed)")
    return " · ".join(
        (guess if field in read.guessed else pair).format(field=field_title(field), column=one_line(column))
        for field, column in read.columns.items()
    )


def _line(line: ReadLine) -> tuple[str, ...]:
    for_us = "—" if line.role in (LineRole.FREIGHT, LineRole.OTHER) else format_yuan(line.paid_fen)
    day = line.paid_on.isoformat() if line.paid_on else ""
    return (
        str(line.row_no), line.tracking_no, line.order_no, line.kind_word, format_yuan(line.amount_fen), for_us, day,
        line.remark,
    )  # fmt: skip


def _problem(one: RowProblem) -> tuple[str, ...]:
    return str(one.row) if one.row else "", one.column, one.value, one.reason
