"""Couriers' files come in: choose, look at what they hold, import; nothing is entered before it was reviewed."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from shopdesk.claims.reconciling.chosen_files import (
    ChosenFile,
    before,
    columns_of,
    look_at,
    statement_ids,
    take_in,
)
from shopdesk.claims.reconciling.dropped import local_files
from shopdesk.claims.reconciling.import_preview import set_up_preview, show_preview
from shopdesk.claims.reconciling.mapping_dialog import MappingDialog
from shopdesk.claims.statements.importing import ImportedStatement, restore_statement
from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.claims.states import StatementKind, statement_kind_chip
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.couriers.service import list_couriers
from shopdesk.sheets.table_results import TableResult, save_failed_rows
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_statement_import_dialog import Ui_StatementImportDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.jobs import Job
from shopdesk.ui.list_export import ask_target, tell_file
from shopdesk.ui.plain_table import allow, fill_table, select_row, selected_row, set_up_table

PURPOSE = "statements"
PATTERNS = "*.xlsx *.xls *.xlsm *.csv *.txt *.zip"


class ImportStatementDialog(QDialog):
    """Choose files and look through them; what is imported goes to the review.

    ``instead_of`` is a statement whose columns were read wrongly: it is thrown away once its file is imported anew.
    """

    imported = Signal(object)  # list[StatementId]
    statement_requested = Signal(object)  # StatementId: one that is there already

    def __init__(self, desk: Desk, parent: QWidget | None = None, instead_of: StatementRow | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StatementImportDialog()
        self.ui.setupUi(self)
        self._desk, self._instead_of = desk, instead_of
        self._files: list[ChosenFile] = []
        self._asked: list[Path] = []
        self._explained: set[Path] = set()  # whose columns were asked for by themselves already
        self._looking: list[Job] = []
        self._job: Job | None = None
        self._names = {courier.id: courier.name for courier in desk.read(list_couriers)}
        self._set_up()
        self._connect()
        guard_composition(self)
        self._show_files()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Look at files in the background and list them."""
        for path in paths:
            if path not in self._asked:
                self._asked.append(path)
                start = ChosenFile(path)
                if self._instead_of is not None:
                    start = replace(start, courier_id=self._instead_of.courier_id, month=self._instead_of.month)
                self._look_at(start)
        self._show_state()

    def files(self) -> list[ChosenFile]:
        """The tables found so far, in the order they were chosen."""
        return list(self._files)

    def reject(self) -> None:
        """Close; a running import is cancelled first, and nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
            return
        for job in self._looking:
            job.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.setAccepted(self._job is None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._job is None and local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_files(local_files(event.mimeData()))

    def choose_files(self) -> None:
        """Ask for files."""
        folders = self._desk.settings.get(LAST_FOLDERS)
        kinds = self.tr("Statements ({patterns});;All files (*)").format(patterns=PATTERNS)
        title = self.tr("Choose statements of couriers")
        chosen, _kind = QFileDialog.getOpenFileNames(self, title, folders.get(PURPOSE, ""), kinds)
        if chosen:
            self._desk.settings.set(LAST_FOLDERS, folders | {PURPOSE: str(Path(chosen[0]).parent)})
            self.add_files(map(Path, chosen))

    def import_all(self) -> None:
        """Import every table that can be, all of them or none."""
        wanted = [one for one in self._files if self._is_ready(one)]
        reads = [read for one in wanted if (read := self._as_new(one).to_import()) is not None]
        if not reads or self._job is not None or self._looking:
            return
        self._job = self._desk.write(
            self.tr("Importing statements"), take_in, reads, self._instead_of,
            then=self._on_imported, refused=self._refuse, progressing=True,
        )  # fmt: skip
        self._job.progressed.connect(self._on_progressed)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.finished.connect(self._on_finished)
        self._show_state()

    # How it is made.

    def _set_up(self) -> None:
        ui = self.ui
        titles = [
            self.tr("File"), self.tr("Courier"), self.tr("Kind"), self.tr("Month"), self.tr("Lines"), self.tr("Paid"),
            self.tr("Remark"),
        ]  # fmt: skip
        set_up_table(ui.filesTable, titles, len(titles) - 1)
        set_up_preview(ui)
        ui.courierBox.addItem("", None)
        for courier_id, name in self._names.items():
            ui.courierBox.addItem(name, courier_id)
        for kind in StatementKind:
            ui.kindBox.addItem(statement_kind_chip(kind).text, kind.value)
        if self._instead_of is not None:
            told = self.tr(
                "Choose “{file}” once more: it is read anew with the columns you name, in place of the review so far."
            )
            ui.introLabel.setText(told.format(file=self._instead_of.file_name))

    def _connect(self) -> None:
        ui = self.ui
        ui.addButton.clicked.connect(lambda _checked: self.choose_files())
        ui.removeButton.clicked.connect(lambda _checked: self._on_remove())
        ui.columnsButton.clicked.connect(lambda _checked: self._on_columns())
        ui.filesTable.itemSelectionChanged.connect(self._show_chosen)
        ui.courierBox.activated.connect(lambda _place: self._on_courier())
        ui.kindBox.activated.connect(lambda _place: self._on_kind())
        ui.ofMonthEdit.changed.connect(self._on_month)
        ui.saveFailedButton.clicked.connect(lambda _checked: self._on_save_failed())
        ui.importButton.clicked.connect(lambda _checked: self.import_all())
        ui.closeButton.clicked.connect(self.reject)

    # Looking at files.

    def _look_at(self, wanted: ChosenFile) -> None:
        title = self.tr("Looking at {file}").format(file=wanted.path.name)
        work = partial(look_at, self._desk.database, self._desk.clock, wanted)
        job = self._desk.run(title, work, then=self._on_looked)
        self._looking.append(job)
        job.finished.connect(partial(self._on_look_finished, job))
        self._show_state()

    def _on_looked(self, found: list[ChosenFile]) -> None:
        path = found[0].path
        if path not in self._asked:  # removed meanwhile
            return
        self._files = [one for one in self._files if one.path != path] + found
        self._files.sort(key=lambda one: self._asked.index(one.path))  # they come back in any order
        self._show_files(found[0].key)
        first = found[0]
        asks = self._instead_of is not None or (first.unknown is not None and first.courier_id is not None)
        if asks and path not in self._explained:
            self._explained.add(path)
            self._on_columns()

    def _on_look_finished(self, job: Job) -> None:
        self._looking.remove(job)  # also after a failure: the other files can still be imported
        self._show_state()

    def _on_remove(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._files = [one for one in self._files if one.path != chosen.path]
            self._asked.remove(chosen.path)
            self._show_files()

    def _on_columns(self) -> None:
        """Name the columns of the file; it is read anew with them."""
        chosen = self._chosen()
        if chosen is None or chosen.courier_id is None:
            return
        table = chosen.unknown or columns_of(self._desk.database, chosen.path, chosen.kind)
        if table is None:
            return
        columns = None if chosen.read is None else chosen.read.columns
        dialog = MappingDialog(self._desk, table, chosen.courier_id, columns, chosen.shown_kind, self)
        dialog.accepted.connect(lambda: self._look_at(replace(chosen, kind=None)))
        dialog.open()

    def _on_courier(self) -> None:
        chosen, courier_id = self._chosen(), self.ui.courierBox.currentData()
        if chosen is not None and courier_id is not None and courier_id != chosen.courier_id:
            self._look_at(replace(chosen, courier_id=courier_id))  # its columns may be remembered

    def _on_kind(self) -> None:
        chosen, kind = self._chosen(), StatementKind(self.ui.kindBox.currentData())
        if chosen is not None and kind is not chosen.shown_kind:
            self._look_at(replace(chosen, kind=kind))

    def _on_month(self, month: str) -> None:
        chosen = self._chosen()
        if chosen is not None and month != chosen.month:
            place = self._files.index(chosen)
            self._files[place] = replace(chosen, month=month)
            self._show_files(chosen.key)

    # What is shown.

    def _chosen(self) -> ChosenFile | None:
        place = selected_row(self.ui.filesTable)
        return None if place is None or place >= len(self._files) else self._files[place]

    def _as_new(self, one: ChosenFile) -> ChosenFile:
        """A file without the statement that it is imported in place of."""
        same = self._instead_of is not None and one.known is not None and one.known.id == self._instead_of.id
        return replace(one, known=None) if same else one

    def _is_ready(self, one: ChosenFile) -> bool:
        return not self._as_new(one).why_not()

    def _show_files(self, key: tuple[Path, str] | None = None) -> None:
        table, chosen = self.ui.filesTable, self._chosen()
        key = key or (chosen.key if chosen is not None else None)
        table.blockSignals(True)
        fill_table(table, [self._told(one) for one in self._files], frozenset({4, 5}))
        table.blockSignals(False)
        keys = [one.key for one in self._files]
        if keys:
            select_row(table, keys.index(key) if key in keys else len(keys) - 1)
        self._show_chosen()

    def _told(self, one: ChosenFile) -> tuple[str, ...]:
        several = len([other for other in self._files if other.path == one.path]) > 1
        sheet = one.read.sheet_name if one.read is not None and several else ""
        lines = paid = ""
        if one.read is not None:
            lines, paid = f"{len(one.read.lines):,}", format_yuan(sum(line.paid_fen for line in one.read.lines))
        name = " · ".join(filter(None, (one.path.name, sheet)))
        kind = "" if one.read is None and one.unknown is None else statement_kind_chip(one.shown_kind).text
        remark = self._as_new(one).why_not() or self._remark(one)
        courier = "" if one.courier_id is None else self._names.get(one.courier_id, "")
        return name, courier, kind, one.month, lines, paid, remark

    def _remark(self, one: ChosenFile) -> str:
        if one.read is None:
            return ""
        if one.read.failed:
            return self.tr("{count} rows cannot be taken").format(count=f"{len(one.read.failed):,}")
        if one.read.guessed:
            return self.tr("{count} columns guessed: look at the lines").format(count=len(one.read.guessed))
        return self.tr("Columns as remembered") if one.read.remembered else ""

    def _show_chosen(self) -> None:
        ui, chosen = self.ui, self._chosen()
        show_preview(ui, None if chosen is None else chosen.read)
        ui.knownBanner.hide()
        ui.ofMonthEdit.blockSignals(True)
        ui.ofMonthEdit.set_month((chosen.month if chosen is not None else "") or before(self._desk.clock))
        ui.ofMonthEdit.blockSignals(False)
        if chosen is not None:
            ui.courierBox.setCurrentIndex(max(0, ui.courierBox.findData(chosen.courier_id)))
            ui.kindBox.setCurrentIndex(ui.kindBox.findData(chosen.shown_kind.value))
            self._show_known(chosen)
        problem = "" if chosen is None else chosen.refused or ("" if chosen.unknown is None else chosen.why_not())
        self._tell(problem)
        self._show_state()

    def _show_known(self, chosen: ChosenFile) -> None:
        """Lead to the statement that this file is already."""
        known = self._as_new(chosen).known
        if known is None:
            return
        if known.deleted_at is not None:
            told, action = self.tr("This file was imported before and discarded."), self.tr("Restore it")
            call = partial(self._restore, known)
        else:
            told = self.tr("This file, or one that says the same, was imported as {courier} {month}.").format(
                courier=known.courier, month=known.month
            )
            action, call = self.tr("Open it"), partial(self._open, known)
        self.ui.knownBanner.show_message("info", told, [(action, call)])

    def _open(self, known: StatementRow) -> None:
        self.statement_requested.emit(known.id)
        self.reject()

    def _restore(self, known: StatementRow) -> None:
        self._desk.write(
            self.tr("Restoring the statement"), restore_statement, known.id,
            then=lambda _none: self._open(known), refused=self._refuse,
        )  # fmt: skip

    def _show_state(self) -> None:
        ui, chosen, idle = self.ui, self._chosen(), self._job is None
        ready = [one for one in self._files if self._is_ready(one)]
        for widget in (ui.courierBox, ui.kindBox, ui.ofMonthEdit):
            widget.setEnabled(chosen is not None and not chosen.refused and idle)
        ui.removeButton.setEnabled(chosen is not None and idle)
        ui.addButton.setEnabled(idle)
        has_columns = chosen is not None and (chosen.read is not None or chosen.unknown is not None)
        no_courier = self.tr("Choose the courier first: the columns are remembered for it.")
        ui.columnsButton.setEnabled(False)
        if has_columns and idle and chosen is not None:
            allow(ui.columnsButton, "" if chosen.courier_id is not None else no_courier)
        ui.importButton.setEnabled(bool(ready) and not self._looking and idle)
        several = self.tr("&Import {count} statements").format(count=len(ready))
        ui.importButton.setText(several if len(ready) > 1 else self.tr("&Import"))
        ui.importProgress.setVisible(bool(self._job or self._looking))
        ui.importProgress.setRange(0, 0 if self._job is None else max(1, self._job.total))
        ui.progressLabel.setVisible(self._job is not None)

    def _tell(self, problem: str) -> None:
        self.ui.problemLabel.setText(problem)
        self.ui.problemLabel.setVisible(bool(problem))

    # What comes back.

    def _on_imported(self, imported: list[ImportedStatement]) -> None:
        self._job = None
        self.imported.emit(statement_ids(imported))
        self.accept()

    def _on_progressed(self, done: int, total: int) -> None:
        self.ui.importProgress.setRange(0, total)
        self.ui.importProgress.setValue(done)
        self.ui.progressLabel.setText(self.tr("{percent} %").format(percent=100 * done // max(1, total)))

    def _on_cancelled(self) -> None:
        self._tell(self.tr("Cancelled. Nothing was imported."))

    def _on_finished(self) -> None:
        self._job = None
        self._show_state()

    def _refuse(self, error: UserError) -> None:
        self._tell(error.message)

    def _on_save_failed(self) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.read is None:
            return
        read = chosen.read
        result = TableResult(
            read.file_name, chosen.shown_kind.value, read.header, failed=read.failed, failed_rows=read.failed_rows,
            failed_count=len(read.failed),
        )  # fmt: skip
        name = self.tr("Failed rows of {file}").format(file=chosen.path.stem)
        target = ask_target(self, self._desk, name, (".csv",), PURPOSE)
        if target is not None:
            self._desk.run(
                self.tr("Saving failed rows"), lambda _progress: save_failed_rows(target, [result]),
                then=lambda written: tell_file(self, written[0]),
            )  # fmt: skip
