"""Order files come in: choose, look, import, see what came of it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QTableWidgetItem, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import one_line
from shopdesk.core.settings import LAST_FOLDERS, SHOP_FILTER
from shopdesk.order_files import column_mappings, imports
from shopdesk.order_files.chosen_tables import ChosenTable, further_of, look_at, orders_of, problems_in_words
from shopdesk.order_files.formats import ORDER_SUFFIXES
from shopdesk.order_files.further_tables import FurtherFiles, ToldDifference
from shopdesk.order_files.import_preview import show_further_preview, show_preview
from shopdesk.order_files.import_results import set_up_results, show_results
from shopdesk.order_files.mapping_dialog import ImportMappingDialog, mappable
from shopdesk.order_files.templates import write_order_template
from shopdesk.sheets.table_results import TableResult, save_failed_rows
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, customer_space
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_import_dialog import Ui_ImportDialog
from shopdesk.ui.jobs import Job
from shopdesk.ui.list_export import ask_target, tell_file
from shopdesk.ui.menus import give_menu
from shopdesk.ui.plain_table import fill_table, select_row, set_up_table

TICK_WIDTH = 28
ORDER_FILES = " ".join(f"*{suffix}" for suffix in ORDER_SUFFIXES)


class ImportDialog(QDialog):
    """Choose files, look at what they hold, import them, see what came of it.

    ``further`` are tables of features above that may come along with the orders.
    """

    record_requested = Signal(str, object)  # kind and id of a record the platform contradicts

    def __init__(self, desk: Desk, parent: QWidget | None = None, further: Sequence[FurtherFiles] = ()) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self._desk, self._further = desk, further
        self._rows: list[ChosenTable] = []
        self._left_out: set[tuple[Path, str]] = set()  # tables whose tick was taken away
        self._shop_chosen = False
        self._results: list[TableResult] = []
        self._differences: list[ToldDifference] = []
        self._asked: list[Path] = []
        self._looking = 0
        self._job: Job | None = None
        self._set_up_tables()
        self._fill_shops()
        self._show_job(None)
        ui = self.ui
        ui.addButton.clicked.connect(self._on_add)
        ui.removeButton.clicked.connect(self._on_remove)
        ui.columnsButton.clicked.connect(self._on_columns)
        ui.shopBox.activated.connect(self._on_shop_chosen)
        ui.filesTable.itemSelectionChanged.connect(self._show_preview)
        ui.filesTable.itemChanged.connect(self._on_ticked)
        ui.importButton.clicked.connect(self._on_import)
        ui.closeButton.clicked.connect(self.reject)
        ui.saveFailedButton.clicked.connect(self._on_save_failed)
        ui.differingTable.itemActivated.connect(self._on_difference)
        self._set_up_templates()
        self._show_files()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Look at files in the background and list them."""
        for path in paths:
            if path not in self._asked:
                self._asked.append(path)
                self._look_at(path)
        self._show_state()

    def _look_at(self, path: Path) -> None:
        remembered, clock = self._desk.read(column_mappings.remembered_mappings), self._desk.clock
        self._looking += 1
        title = self.tr("Looking at {file}").format(file=path.name)
        job = self._desk.run(title, lambda _p: look_at(path, clock, remembered, self._further), then=self._on_looked)
        job.finished.connect(self._on_look_finished)

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
        set_up_results(ui)

    def _fill_shops(self) -> None:
        shop_list = [shop for shop in self._desk.read(shops.list_shops) if shop.active]
        self._spaces: list[Platform] = [customer_space(shop.platform) for shop in shop_list]
        for shop in shop_list:
            self.ui.shopBox.addItem(shop.name, shop.name)
        if not shop_list:
            self.ui.shopBox.addItem(self.tr("As the file says"), "")
        chosen = self._desk.settings.get(SHOP_FILTER)
        for position, shop in enumerate(shop_list):
            if shop.id == chosen:
                self.ui.shopBox.setCurrentIndex(position)

    def _on_shop_chosen(self) -> None:
        self._shop_chosen = True

    def _propose_shop(self) -> None:
        """The shop of the files' platform, unless somebody has chosen one."""
        try:
            platform = imports.told_platform(orders_of(self._rows), further_of(self._rows))
        except UserError:
            return
        now = self.ui.shopBox.currentIndex()
        if self._shop_chosen or platform is None or platform not in self._spaces or self._spaces[now] is platform:
            return
        self.ui.shopBox.setCurrentIndex(self._spaces.index(platform))

    def _on_add(self) -> None:
        folders = self._desk.settings.get(LAST_FOLDERS)
        kinds = self.tr("Files of the platforms ({suffixes});;All files (*)").format(suffixes=ORDER_FILES)
        chosen, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Choose files of the platforms"), folders.get("import", ""), kinds
        )
        if chosen:
            self._desk.settings.set(LAST_FOLDERS, folders | {"import": str(Path(chosen[0]).parent)})
            self.add_files(map(Path, chosen))

    def _on_remove(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._rows = [row for row in self._rows if row.path != chosen.path]
            self._asked.remove(chosen.path)
            self._show_files()

    def _on_look_finished(self) -> None:
        self._looking -= 1  # also after a failure: the other files can still be imported
        self._show_state()

    def _on_looked(self, rows: list[ChosenTable]) -> None:
        if rows[0].path not in self._asked:  # removed meanwhile
            return
        self._rows = [row for row in self._rows if row.path != rows[0].path] + rows
        self._rows.sort(key=lambda row: self._asked.index(row.path))  # they come back in any order
        self._propose_shop()
        self._show_files(rows[0].path)

    def _on_columns(self) -> None:
        chosen = self._chosen()
        table = (chosen.known or chosen.other) if chosen is not None else None
        if chosen is None or table is None:
            return
        dialog = ImportMappingDialog(self._desk, mappable(table), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._look_at(chosen.path))
        dialog.open()

    def _on_ticked(self, item: QTableWidgetItem) -> None:
        if item.column() == 0 and item.row() < len(self._rows) and self._rows[item.row()].choosable:
            row = self._rows[item.row()]
            one = {(row.path, row.name)}
            self._left_out = (
                self._left_out - one if item.checkState() is Qt.CheckState.Checked else self._left_out | one
            )
            self._show_state()

    def _show_files(self, path: Path | None = None) -> None:
        table = self.ui.filesTable
        table.blockSignals(True)
        kinds = [(row.name, row.kind(), self._columns_in_words(row)) for row in self._rows]
        fill_table(table, [(*told, self._remark(row)) for told, row in zip(kinds, self._rows, strict=True)])
        for position, row in enumerate(self._rows):
            item = table.item(position, 0)
            if row.choosable and item is not None:
                ticked = (row.path, row.name) not in self._left_out
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if any(row.choosable for row in self._rows):
            table.setColumnWidth(0, table.columnWidth(0) + TICK_WIDTH)
        table.blockSignals(False)
        shown = [position for position, row in enumerate(self._rows) if row.path == path]
        if self._rows and (shown or self._chosen() is None):
            select_row(table, shown[0] if shown else len(self._rows) - 1)
        self._show_preview()
        self._show_state()

    def _columns_in_words(self, row: ChosenTable) -> str:
        if (columns := row.columns()) is None:
            return ""
        known, other = columns
        return self.tr("{known} known, {other} kept as they are").format(known=known, other=other)

    def _remark(self, row: ChosenTable) -> str:
        if row.known is not None and row.known.recognised.by_hand:
            return self.tr("Columns as chosen by hand")
        if guessed := row.guessed():
            return self.tr("{count} columns guessed: look at the preview").format(count=len(guessed))
        return row.refused

    def _chosen(self) -> ChosenTable | None:
        rows = self.ui.filesTable.selectionModel().selectedRows()
        return self._rows[rows[0].row()] if rows and rows[0].row() < len(self._rows) else None

    def _show_preview(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.further is not None:
            show_further_preview(self.ui.previewTable, chosen.further.preview)
        else:
            preview = chosen.preview if chosen else None
            show_preview(self.ui.previewTable, preview.rows if preview else [], self._desk.clock)
        told = problems_in_words(chosen)
        self.ui.problemLabel.setText("\n".join(told))
        self.ui.problemLabel.setVisible(bool(told))
        guess = self.tr("“{column}” as {field}")
        columns = chosen.guessed() if chosen else ()
        guessed = [guess.format(column=one_line(column), field=field) for column, field in columns]
        self.ui.guessLabel.setText(self.tr("Guessed: {columns}").format(columns="、".join(guessed)))
        self.ui.guessLabel.setVisible(bool(guessed))
        self._show_state()

    def _wanted(self) -> list[ChosenTable]:
        """The tables that will be imported."""
        usable = (row for row in self._rows if row.known is not None or row.further is not None)
        return [row for row in usable if (row.path, row.name) not in self._left_out]

    def _show_state(self) -> None:
        chosen, idle = self._chosen(), self._job is None
        self.ui.importButton.setEnabled(bool(self._wanted()) and not self._looking and idle)
        self.ui.removeButton.setEnabled(chosen is not None and idle)
        can_map = chosen is not None and (chosen.known or (chosen.other and chosen.other.mappable))
        self.ui.columnsButton.setEnabled(bool(can_map) and idle)

    def _on_import(self) -> None:
        if self.ui.steps.currentWidget() is self.ui.resultStep:
            self._start_over()
            return
        wanted = self._wanted()
        self._job = self._desk.write(
            self.tr("Importing files"),
            imports.import_into_shop,
            self.ui.shopBox.currentData(),
            orders_of(wanted),
            further_of(wanted),
            then=self._on_imported,
            refused=self._on_refused,
            progressing=True,
        )
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._on_finished)
        self._job.cancelled.connect(self._on_cancelled)
        self._show_job(self._job)

    def _start_over(self) -> None:
        self._rows.clear()
        self._asked.clear()
        self._left_out.clear()
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
        refused = [(row.name, row.refused) for row in self._rows if row.refused]
        self._differences = [one for result in results for files in self._further for one in files.differences(result)]
        show_results(self.ui, results, refused, self._desk.clock, self._differences)
        self.ui.steps.setCurrentWidget(self.ui.resultStep)
        self.ui.importButton.setText(self.tr("&Import more"))

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
        for widget in (ui.importButton, ui.addButton, ui.removeButton, ui.columnsButton, ui.shopBox):
            widget.setEnabled(job is None)

    def _set_up_templates(self) -> None:
        button, orders = self.ui.templateButton, self.tr("Order template")
        if not self._further:
            button.clicked.connect(lambda: self._save_template(orders, write_order_template))
            return
        menu = QMenu(button)
        menu.addAction(orders).triggered.connect(lambda: self._save_template(orders, write_order_template))
        for files in self._further:
            entry = menu.addAction(files.template_title)
            entry.triggered.connect(partial(self._save_template, files.template_title, files.write_template))
        give_menu(button, menu)

    def _save_template(self, title: str, write: Callable[[Path], None], _checked: bool = False) -> None:
        target = ask_target(self, self._desk, title, (".xlsx",))
        if target is not None:
            self._desk.run(
                self.tr("Saving the template"), lambda _p: write(target), then=lambda _none: tell_file(self, target)
            )

    def _on_difference(self, item: QTableWidgetItem) -> None:
        """Go to the record a platform contradicts; those of features above come first in the table."""
        if item.row() < len(self._differences):
            one = self._differences[item.row()]
            self.record_requested.emit(one.record_kind, one.record_id)
            self.close()  # what it opens would wait behind it

    def _on_save_failed(self) -> None:
        name = self.tr("Failed rows") + ".csv"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save failed rows"), name, "CSV (*.csv)")
        if not chosen:
            return
        target = Path(chosen) if Path(chosen).suffix else Path(chosen + ".csv")
        results = self._results
        self._desk.run(
            self.tr("Saving failed rows"),
            lambda _progress: save_failed_rows(target, results),
            then=self._on_failed_saved,
        )

    def _on_failed_saved(self, written: list[Path]) -> None:
        tell_file(self, written[0])
