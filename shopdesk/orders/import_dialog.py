"""Order files come in: choose, look, import, see what came of it."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import LAST_FOLDERS, SHOP_FILTER
from shopdesk.orders import imports
from shopdesk.orders.formats import Shape
from shopdesk.orders.imports import OrderTable, Preview, TableResult
from shopdesk.orders.model import OrderStatus, status_chip
from shopdesk.shops import service as shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_import_dialog import Ui_ImportDialog
from shopdesk.ui.jobs import Job
from shopdesk.ui.list_export import tell_file
from shopdesk.ui.plain_table import fill_table, set_up_table, wrap_rows

SHOWN_FAILURES = 2_000
ORDER_SUFFIXES = (".csv", ".xlsx", ".xls", ".zip", ".txt")
ORDER_FILES = " ".join(f"*{suffix}" for suffix in ORDER_SUFFIXES)
RESULT_HEIGHT, NO_LIMIT = 180, 16_777_215  # of the files above the rows that failed; alone they fill the page


class ChosenFile(NamedTuple):
    """A file somebody chose: what it holds, or why it cannot be used."""

    path: Path
    tables: list[OrderTable]
    previews: list[Preview]
    refused: str = ""


def look_at(path: Path) -> ChosenFile:
    """Recognise a file and parse its first rows; trouble becomes a sentence."""
    try:
        tables = imports.order_tables(path)
        return ChosenFile(path, tables, [imports.preview(table) for table in tables])
    except UserError as error:
        return ChosenFile(path, [], [], error.message)
    except OSError as error:
        return ChosenFile(path, [], [], environment_message(error) or str(error))


class ImportDialog(QDialog):
    """Choose files, look at what they hold, import them, see what came of it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._files: list[ChosenFile] = []
        self._results: list[TableResult] = []
        self._asked: list[Path] = []
        self._looking = 0
        self._job: Job | None = None
        self._set_up_tables()
        self._fill_shops()
        self._show_job(None)
        ui = self.ui
        ui.addButton.clicked.connect(self._on_add)
        ui.removeButton.clicked.connect(self._on_remove)
        ui.filesTable.itemSelectionChanged.connect(self._show_preview)
        ui.importButton.clicked.connect(self._on_import)
        ui.closeButton.clicked.connect(self.reject)
        ui.saveFailedButton.clicked.connect(self._on_save_failed)
        self._show_files()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Look at files in the background and list them."""
        for path in paths:
            if path not in self._asked:
                self._asked.append(path)
                self._looking += 1
                title = self.tr("Looking at {file}").format(file=path.name)
                job = self._desk.run(title, lambda _p, path=path: look_at(path), then=self._on_looked)
                job.finished.connect(self._on_look_finished)
        self._show_state()

    def reject(self) -> None:
        """Close; a running import is cancelled first, and nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
            event.ignore()
            return
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._job is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if self.ui.steps.currentWidget() is self.ui.resultStep:
            self._start_over()  # what was imported already is not imported once more
        self.add_files(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())

    def _set_up_tables(self) -> None:
        ui = self.ui
        set_up_table(ui.filesTable, [self.tr("File"), self.tr("Kind"), self.tr("Columns"), self.tr("Remark")], 3)
        fields = [self.tr("Order no."), self.tr("Customer ID"), self.tr("Status"), self.tr("Goods"), self.tr("Pieces")]
        set_up_table(ui.previewTable, [*fields, self.tr("Paid"), self.tr("Ordered"), self.tr("Tracking no.")], 3)
        counts = [self.tr("New"), self.tr("Changed"), self.tr("Unchanged"), self.tr("Failed")]
        set_up_table(ui.resultTable, [self.tr("File"), *counts], 0)
        cells = [self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Why")]
        set_up_table(ui.failedTable, [self.tr("File"), *cells], 4)
        wrap_rows(ui.failedTable)

    def _fill_shops(self) -> None:
        shop_list = [shop for shop in self._desk.read(shops.list_shops) if shop.active]
        for shop in shop_list:
            self.ui.shopBox.addItem(shop.name, shop.name)
        if not shop_list:
            self.ui.shopBox.addItem(self.tr("As the file says"), "")
        chosen = self._desk.settings.get(SHOP_FILTER)
        for position, shop in enumerate(shop_list):
            if shop.id == chosen:
                self.ui.shopBox.setCurrentIndex(position)

    def _on_add(self) -> None:
        folders = self._desk.settings.get(LAST_FOLDERS)
        kinds = self.tr("Order files ({suffixes});;All files (*)").format(suffixes=ORDER_FILES)
        chosen, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Choose order files"), folders.get("import", ""), kinds
        )
        if chosen:
            self._desk.settings.set(LAST_FOLDERS, folders | {"import": str(Path(chosen[0]).parent)})
            self.add_files(map(Path, chosen))

    def _on_remove(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._files.remove(chosen)
            self._asked.remove(chosen.path)
            self._show_files()

    def _on_look_finished(self) -> None:
        self._looking -= 1  # also after a failure: the other files can still be imported
        self._show_state()

    def _on_looked(self, chosen: ChosenFile) -> None:
        self._files.append(chosen)
        self._files.sort(key=lambda one: self._asked.index(one.path))  # they come back in any order
        self._show_files()

    def _show_files(self) -> None:
        rows = []
        for chosen in self._files:
            kinds = "、".join(dict.fromkeys(preview.kind for preview in chosen.previews))
            rows.append((chosen.path.name, kinds, self._columns_in_words(chosen), chosen.refused))
        fill_table(self.ui.filesTable, rows)
        if self._files and self._chosen() is None:
            self.ui.filesTable.selectRow(len(self._files) - 1)
        self._show_preview()
        self._show_state()

    def _columns_in_words(self, chosen: ChosenFile) -> str:
        if not chosen.previews:
            return ""
        known = sum(len(preview.known_columns) for preview in chosen.previews)
        other = sum(len(preview.other_columns) for preview in chosen.previews)
        return self.tr("{known} known, {other} kept as they are").format(known=known, other=other)

    def _chosen(self) -> ChosenFile | None:
        rows = self.ui.filesTable.selectionModel().selectedRows()
        return self._files[rows[0].row()] if rows and rows[0].row() < len(self._files) else None

    def _show_preview(self) -> None:
        chosen = self._chosen()
        previews = chosen.previews if chosen else []
        fill_table(
            self.ui.previewTable,
            (self._preview_row(values) for preview in previews for values in preview.rows),
            right=frozenset({4, 5}),
        )
        problems = [problem for preview in previews for problem in preview.problems]
        sentence = self.tr("Row {row}, {column}: {reason}")
        told = [sentence.format(row=p.row, column=p.column, reason=p.reason) for p in problems[:3]]
        if chosen and chosen.refused:
            told = [chosen.refused]
        elif chosen and not any(preview.rows or preview.problems for preview in previews):
            told = [self.tr("“{file}” has a header and no rows.").format(file=chosen.path.name)]
        self.ui.problemLabel.setText("\n".join(told))
        self.ui.problemLabel.setVisible(bool(told))

    def _preview_row(self, values: dict) -> tuple[str, ...]:
        status: OrderStatus | None = values.get("status")
        paid = values.get("paid_fen", values.get("line_paid_fen"))
        return (
            values.get("order_no", ""),
            values.get("buyer", ""),
            status_chip(status).text if status else "",
            values.get("items", values.get("title", "")),
            str(values.get("quantity", "")),
            format_yuan(paid),
            shown_text(values.get("ordered_at"), self._desk.clock),
            values.get("tracking_no", ""),
        )

    def _show_state(self) -> None:
        usable = any(chosen.tables for chosen in self._files)
        self.ui.importButton.setEnabled(usable and not self._looking and self._job is None)
        self.ui.removeButton.setEnabled(self._chosen() is not None and self._job is None)

    def _on_import(self) -> None:
        if self.ui.steps.currentWidget() is self.ui.resultStep:
            self._start_over()
            return
        tables = [table for chosen in self._files for table in chosen.tables]
        self._job = self._desk.write(
            self.tr("Importing orders"),
            imports.import_into_shop,
            self.ui.shopBox.currentData(),
            tables,
            then=self._on_imported,
            refused=self._on_refused,
            progressing=True,
        )
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._on_finished)
        self._job.cancelled.connect(self._on_cancelled)
        self._show_job(self._job)

    def _start_over(self) -> None:
        self._files.clear()
        self._asked.clear()
        self.ui.steps.setCurrentWidget(self.ui.previewStep)
        self.ui.importButton.setText(self.tr("&Import"))
        self._show_files()

    def _on_progressed(self, done: int, total: int) -> None:
        self.ui.importProgress.setRange(0, total)
        self.ui.importProgress.setValue(done)
        percent = 100 * done // max(1, total)
        self.ui.progressLabel.setText(self.tr("{percent} %").format(percent=percent))

    def _on_imported(self, results: list[TableResult]) -> None:
        self._results = results
        failed = sum(result.failed_count for result in results)
        told = ((self.tr("Orders"), Shape.ORDERS), (self.tr("Order lines"), Shape.LINES))
        texts = [self._in_words(title, [one for one in results if one.shape is shape]) for title, shape in told]
        self.ui.resultLabel.setText("\n".join(filter(None, texts)))
        fill_table(self.ui.resultTable, map(_result_row, results), right=frozenset({1, 2, 3, 4}))
        problems = [(result.file, problem) for result in results for problem in result.failed]
        # A file that was not imported at all must not be missed on the page that says what came of it.
        refused = [(chosen.path.name, "", "", "", chosen.refused) for chosen in self._files if chosen.refused]
        rows = [(file, str(p.row), p.column, p.value, p.reason) for file, p in problems[:SHOWN_FAILURES]]
        fill_table(self.ui.failedTable, refused + rows, right=frozenset({1}))
        self.ui.failedLabel.setText(self.tr("Failed rows: {count}").format(count=failed))
        for widget in (self.ui.failedLabel, self.ui.saveFailedButton):
            widget.setVisible(bool(failed))
        self.ui.failedTable.setVisible(bool(failed or refused))
        self.ui.resultTable.setMaximumHeight(RESULT_HEIGHT if failed or refused else NO_LIMIT)
        self.ui.steps.setCurrentWidget(self.ui.resultStep)
        self.ui.importButton.setText(self.tr("&Import more"))

    def _in_words(self, title: str, results: list[TableResult]) -> str:
        """What came of the orders, or of their lines: the two are not to be added up."""
        counts = [result.counts for result in results]
        text = self.tr("{title}: {inserted} new, {updated} changed, {unchanged} unchanged, {failed} failed")
        if not results:
            return ""
        return text.format(
            title=title,
            inserted=sum(count.inserted for count in counts),
            updated=sum(count.updated for count in counts),
            unchanged=sum(count.unchanged for count in counts),
            failed=sum(result.failed_count for result in results),
        )

    def _on_refused(self, error: UserError) -> None:
        self.ui.problemLabel.setText(error.message)
        self.ui.problemLabel.show()

    def _on_cancelled(self) -> None:
        self.ui.problemLabel.setText(self.tr("Cancelled. Nothing was imported."))
        self.ui.problemLabel.show()

    def _on_finished(self) -> None:
        self._job = None
        self._show_job(None)
        self._show_state()

    def _show_job(self, job: Job | None) -> None:
        ui = self.ui
        ui.importProgress.setRange(0, 0)
        ui.importProgress.setVisible(job is not None)
        ui.progressLabel.clear()
        ui.progressLabel.setVisible(job is not None)
        ui.closeButton.setText(self.tr("Cancel") if job is not None else self.tr("Close"))
        for widget in (ui.importButton, ui.addButton, ui.removeButton, ui.shopBox):
            widget.setEnabled(job is None)

    def _on_save_failed(self) -> None:
        name = self.tr("Failed rows") + ".csv"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save failed rows"), name, "CSV (*.csv)")
        if not chosen:
            return
        target = Path(chosen) if Path(chosen).suffix else Path(chosen + ".csv")
        results = self._results
        self._desk.run(
            self.tr("Saving failed rows"),
            lambda _progress: imports.save_failed_rows(target, results),
            then=self._on_failed_saved,
        )

    def _on_failed_saved(self, written: list[Path]) -> None:
        tell_file(self, written[0])


def _result_row(result: TableResult) -> tuple[str, ...]:
    counts = result.counts
    return (result.file, *map(str, (counts.inserted, counts.updated, counts.unchanged, result.failed_count)))
