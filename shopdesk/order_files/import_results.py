"""What came of an import, on the page that tells it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.order_files import table_results
from shopdesk.order_files.formats import Shape
from shopdesk.order_files.further_tables import ToldDifference
from shopdesk.order_files.table_results import Differing
from shopdesk.orders.words import field_title, value_in_words
from shopdesk.sheets.table_results import TableResult
from shopdesk.ui.forms.ui_import_dialog import Ui_ImportDialog
from shopdesk.ui.plain_table import fill_table, set_up_table, wrap_rows

SHOWN_ROWS = 2_000
RESULT_HEIGHT, NO_LIMIT = 180, 16_777_215  # of the files above the details; alone they fill the page


def set_up_results(ui: Ui_ImportDialog) -> None:
    """Give the tables of the page their columns."""
    file, row = translate("ImportDialog", "File"), translate("ImportDialog", "Row")
    value, why = translate("ImportDialog", "Value"), translate("ImportDialog", "Why")
    column = translate("ImportDialog", "Column")
    counts = [
        translate("ImportDialog", "New"),
        translate("ImportDialog", "Changed"),
        translate("ImportDialog", "Unchanged"),
        translate("ImportDialog", "Failed"),
    ]
    set_up_table(ui.resultTable, [file, *counts], 0)
    set_up_table(ui.failedTable, [file, row, column, value, why], 4)
    here, there = translate("ImportDialog", "Entered here"), translate("ImportDialog", "On the platform")
    record = translate("ImportDialog", "Order or ticket")
    set_up_table(ui.differingTable, [record, translate("ImportDialog", "Field"), here, there], 3)
    set_up_table(ui.leftOutTable, [file, row, translate("ImportDialog", "What it says"), why], 3)
    for table in (ui.failedTable, ui.differingTable, ui.leftOutTable):
        wrap_rows(table)


def show_results(
    ui: Ui_ImportDialog,
    results: Sequence[TableResult],
    refused: Sequence[tuple[str, str]],
    clock: Clock,
    differences: Sequence[ToldDifference] = (),
) -> None:
    """Tell what was imported and what was not; ``refused`` are tables that were not imported at all, and why.

    ``differences`` are those of features above; they come first in the table of differences.
    """
    by_kind: dict[str, list[TableResult]] = {}
    for result in sorted(results, key=_told_rank):
        by_kind.setdefault(result.what(), []).append(result)
    ui.resultLabel.setText("\n".join(_in_words(what, told) for what, told in by_kind.items()))
    fill_table(ui.resultTable, map(_result_row, results), right=frozenset({1, 2, 3, 4}))
    failed = [(one.file, problem) for one in results for problem in one.failed]
    # A file that was not imported at all must not be missed on the page that says what came of it.
    rows = [(file, "", "", "", reason) for file, reason in refused]
    rows += [(file, str(p.row), p.column, p.value, p.reason) for file, p in failed[:SHOWN_ROWS]]
    fill_table(ui.failedTable, rows, right=frozenset({1}))
    of_orders = [one for one in results if isinstance(one, table_results.TableResult)]
    differing = [(one.title, one.field, one.ours, one.platforms) for one in differences]
    differing += [_differing_row(one, clock) for result in of_orders for one in result.differing]
    fill_table(ui.differingTable, differing[:SHOWN_ROWS])
    ui.differingLabel.setText(_standing(bool(differences)))
    left_out = _left_out(results)
    fill_table(ui.leftOutTable, left_out[:SHOWN_ROWS], right=frozenset({1}))
    failed_count = sum(result.failed_count for result in results)
    for widget in (ui.saveFailedButton, ui.failedLabel):
        widget.setVisible(bool(failed_count))
    differing_count = sum(result.differing_count for result in results)
    left_out_count = sum(len(result.left_out) + result.in_bin_count for result in results)
    _show_tabs(ui, failed_count + len(refused), differing_count, left_out_count)


def _standing(has_records: bool) -> str:
    text = translate("ImportDialog", "What was entered here stands; the platform says otherwise.")
    if has_records:
        return text + " " + translate("ImportDialog", "Double-click a ticket to open it and decide.")
    return text


def _told_rank(result: TableResult) -> int:
    """Orders first, then their lines, then what else came along."""
    if not isinstance(result, table_results.TableResult):
        return 2
    return int(result.shape is Shape.LINES)


def _differing_row(one: Differing, clock: Clock) -> tuple[str, str, str, str]:
    ours, platforms = _shown(one.field, one.ours, clock), _shown(one.field, one.platforms, clock)
    return one.order_no, field_title(one.field), ours, platforms


def _show_tabs(ui: Ui_ImportDialog, failed: int, differing: int, left_out: int) -> None:
    """The tabs that have something to tell, with how much it is."""
    titled = translate("ImportDialog", "{title} ({count})")
    first = None
    for page, title, count in (
        (ui.failedPage, translate("ImportDialog", "Failed"), failed),
        (ui.differingPage, translate("ImportDialog", "Differs from what was entered here"), differing),
        (ui.leftOutPage, translate("ImportDialog", "Left out"), left_out),
    ):
        index = ui.resultTabs.indexOf(page)
        ui.resultTabs.setTabText(index, titled.format(title=title, count=count))
        ui.resultTabs.setTabVisible(index, bool(count))
        if count and first is None:
            first = page
    if first is not None:
        ui.resultTabs.setCurrentWidget(first)
    ui.resultTabs.setVisible(first is not None)
    ui.resultTable.setMaximumHeight(NO_LIMIT if first is None else RESULT_HEIGHT)


def _left_out(results: Sequence[TableResult]) -> list[tuple[str, str, str, str]]:
    in_bin = translate("ImportDialog", "It lies in the recycle bin, and was left alone there.")
    rows = [(one.file, "", order_no, in_bin) for one in results for order_no in one.in_bin]
    return rows + [(one.file, str(row.row), row.value, row.reason) for one in results for row in one.left_out]


def _in_words(title: str, results: Sequence[TableResult]) -> str:
    """What came of the orders, or of their lines: the two are not to be added up."""
    counts = [result.counts for result in results]
    text = translate(
        "ImportDialog", "{title}: {inserted} new, {updated} changed, {unchanged} unchanged, {failed} failed"
    )
    return text.format(
        title=title,
        inserted=sum(count.inserted for count in counts),
        updated=sum(count.updated for count in counts),
        unchanged=sum(count.unchanged for count in counts),
        failed=sum(result.failed_count for result in results),
    )


def _result_row(result: TableResult) -> tuple[str, ...]:
    counts = result.counts
    return (result.file, *map(str, (counts.inserted, counts.updated, counts.unchanged, result.failed_count)))


def _shown(field: str, value: Any, clock: Clock) -> str:
    """A value as people read it."""
    if isinstance(value, int) and field.endswith("_fen"):
        return format_yuan(value)
    if isinstance(value, datetime):
        return shown_text(value, clock)
    return "" if value is None else str(value_in_words(field, value))
