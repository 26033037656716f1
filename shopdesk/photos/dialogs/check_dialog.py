"""Compares the archive with its records, shows what differs, and puts it right."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget
from shiboken6 import isValid

from shopdesk.core.changes import changed
from shopdesk.core.columns import Listing
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.progress import Progress
from shopdesk.core.settings import SECOND_BACKUP_FOLDER
from shopdesk.photos import service
from shopdesk.photos.dialogs.check_table import FINDINGS, found_picture
from shopdesk.photos.dialogs.check_words import left_over, mended_words, outcome_words, registered_words, repaired_words
from shopdesk.photos.dialogs.picture_cells import PictureDelegate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.checking import CheckResult
from shopdesk.photos.folder.findings import Finding, Group, explanation, findings_of, group_chip
from shopdesk.photos.folder.names import storable
from shopdesk.photos.viewing.files import show_in_folder
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.error_dialog import show_error
from shopdesk.ui.forms.ui_photo_check_dialog import Ui_PhotoCheckDialog
from shopdesk.ui.jobs import Job
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.messages import ask, close_unless_unsaved
from shopdesk.ui.plain_table import allow
from shopdesk.ui.record_table import RecordTable

_REASONS = 3  # so many are told, the others are still on the list
_COPIES_ARE_SOUGHT = frozenset({Group.MISSING, Group.CHANGED, Group.GIVEN_UP})


class CheckDialog(QDialog):
    """Checks the photo archive as soon as it is open, and again after every repair."""

    def __init__(self, desk: Desk, archive: PhotoArchive, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_PhotoCheckDialog()
        self.ui.setupUi(self)
        self._desk, self._archive = desk, archive
        self._job: Job | None = None
        self._result: CheckResult | None = None
        self._findings: list[Finding] = []
        self._thumbnails = ThumbnailLoader(desk, archive, self)
        self._table = RecordTable(FINDINGS, self._rows, desk.clock, self)
        view = self.ui.findingsTable
        view.set_table(self._table)
        view.setItemDelegateForColumn(0, PictureDelegate(view, self._thumbnails, found_picture))
        self._export = ListExport(
            self, desk, self._all_findings, lambda _session, ids: self._rows(ids), write_list_file
        )
        self._connect()
        self.check()

    def check(self) -> None:
        """Compare every file with its record."""
        database, archive = self._desk.database, self._archive

        def work(progress: Progress) -> tuple[CheckResult, list[Finding]]:
            with database.read() as session:
                result = service.check_photos(session, archive, progress)
                return result, findings_of(session, result)

        self._start(self.tr("Checking the photos"), work, self._on_checked)

    def mend(self) -> None:
        """Put everything right that can be without losing anything."""
        if self._result is None:
            return
        result, places = self._result, self._places()
        verb = partial(service.mend_archive, found=result, places=places)
        self._repair(self.tr("Repairing the archive"), verb, mended_words)

    def put_back(self) -> None:
        """Bring moved files back to their names."""
        found = {one.path: one.shown for one in self._chosen()}
        text = self.tr("{count} files are back in their places.")
        verb = partial(service.put_files_back, found=found)
        self._repair(self.tr("Bringing files back"), verb, partial(repaired_words, text))

    def follow(self) -> None:
        """Let records follow their moved files."""
        found = {one.path: one.shown for one in self._chosen()}
        text = self.tr("{count} photos have the names of their files now.")
        verb = partial(self._in_one_go, service.follow_files, found)
        self._repair(self.tr("Following files"), verb, partial(repaired_words, text))

    def restore(self, places: Sequence[Path]) -> None:
        """Bring missing and changed files back from folders with copies."""
        paths = [one.path for one in self._chosen()]
        text = self.tr("{count} photos are restored.")
        verb = partial(service.restore_files, paths=paths, places=places)
        self._repair(self.tr("Restoring photos"), verb, partial(repaired_words, text))

    def register(self) -> None:
        """Register pictures that have no record."""
        verb = partial(service.register_files, paths=[one.path for one in self._chosen()])
        self._repair(self.tr("Registering pictures"), verb, registered_words)

    def set_aside(self) -> None:
        """Move files that are no photos out of the archive."""
        text = self.tr("{count} files lie among the damaged files of the data folder now.")
        verb = partial(self._in_one_go, service.set_files_aside, [one.path for one in self._chosen()])
        self._repair(self.tr("Setting files aside"), verb, partial(repaired_words, text))

    def give_up(self) -> None:
        """Move photos whose files are lost to the recycle bin."""
        text = self.tr("{count} photos lie in the recycle bin now; their notes say why.")
        verb = partial(self._in_one_go, service.give_up_files, [one.path for one in self._chosen()])
        self._repair(self.tr("Moving photos to the recycle bin"), verb, partial(repaired_words, text))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; what runs stops at its next step, what is repaired by then stays."""
        if self._job is not None:
            self._job.cancel()
        close_unless_unsaved(self, event, "")

    def reject(self) -> None:
        self.close()

    def _connect(self) -> None:
        ui = self.ui
        ui.groupList.currentItemChanged.connect(lambda _now, _before: self._show_group())
        ui.findingsTable.selection_changed.connect(lambda _count: self._show_state())
        ui.findingsTable.opened.connect(self._on_opened)
        self._thumbnails.ready.connect(lambda _sha256: ui.findingsTable.viewport().update())
        ui.stopButton.clicked.connect(lambda: self._job and self._job.cancel())
        ui.closeButton.clicked.connect(self.close)
        ui.againButton.clicked.connect(self._on_again)
        ui.exportButton.clicked.connect(self._export.to_file)
        ui.mendButton.clicked.connect(self.mend)
        ui.putBackButton.clicked.connect(self.put_back)
        ui.followButton.clicked.connect(self.follow)
        ui.restoreButton.clicked.connect(lambda: self.restore(self._places()))
        ui.searchButton.clicked.connect(self._on_search)
        ui.registerButton.clicked.connect(self.register)
        ui.asideButton.clicked.connect(self.set_aside)
        ui.giveUpButton.clicked.connect(self._on_give_up)

    # Work.

    def _start(self, title: str, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> Job | None:
        if self._job is not None:
            return None
        self.ui.workBar.setRange(0, 0)
        job = self._job = self._desk.jobs.start(title, work, "free", self)
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(partial(self._on_finished, job))
        self._show_state()
        return job

    def _repair(self, title: str, verb: Callable[..., Any], words: Callable[[Any], str]) -> None:
        """Run a repair, tell what came of it, and look again."""
        database, actor, archive = self._desk.database, self._desk.actor, self._archive

        def done(outcome: Any) -> None:
            self._thumbnails.look_again()
            left = left_over(outcome)
            told = [words(outcome), *(storable(f"{path}: {why}") for path, why in list(left.items())[:_REASONS])]
            self.ui.dialogBanner.show_message("warning" if left else "good", "\n".join(told))
            self._job = None  # this job is done, though it tells so only after this
            self.check()

        job, desk = (
            self._start(title, lambda progress: verb(database, actor, archive, progress=progress), done),
            self._desk,
        )
        if job is not None:
            # However it ends, and also when this window is closed meanwhile.
            job.finished.connect(lambda: desk.changed.emit(changed("photo")))

    @staticmethod
    def _in_one_go(verb: Callable[..., Any], what: Any, database: Any, actor: Any, archive: Any, progress: Any) -> Any:
        """A repair that is one transaction."""
        progress.step(0, 1)
        with database.write(actor) as session:
            return verb(session, actor, archive, what).value

    def _on_progressed(self, done: int, total: int) -> None:
        self.ui.workBar.setRange(0, total if done else 0)
        self.ui.workBar.setValue(done)

    def _on_failed(self, error: BaseException) -> None:
        told = error.message if isinstance(error, UserError) else environment_message(error)
        if told is None:
            show_error(self, error)
        else:
            self.ui.dialogBanner.show_message("danger", told)

    def _on_cancelled(self) -> None:
        self.ui.dialogBanner.show_message("info", self.tr("Stopped. What had been put right by then stays so."))

    def _on_finished(self, job: Job) -> None:
        if isValid(self) and self._job is job:  # a job tells its end even when this window is gone
            self._job = None
            self._show_state()

    # What is shown.

    def _on_checked(self, found: tuple[CheckResult, list[Finding]]) -> None:
        self._result, self._findings = found
        groups, before = self.ui.groupList, self._group()
        counts = Counter(one.group for one in self._findings)
        groups.clear()
        for group in Group:
            if counts[group]:
                item = QListWidgetItem(f"{group_chip(group).text}  {counts[group]:,}")
                item.setData(Qt.ItemDataRole.UserRole, group)
                groups.addItem(item)
                if group is before:
                    groups.setCurrentItem(item)
        if groups.currentItem() is None:
            groups.setCurrentRow(0)
        self._show_group()

    def _group(self) -> Group | None:
        item = self.ui.groupList.currentItem()
        return None if item is None else Group(item.data(Qt.ItemDataRole.UserRole))

    def _show_group(self) -> None:
        group = self._group()
        self._table.show(one.number for one in self._findings if one.group is group)
        self.ui.findingsTable.clearSelection()
        self.ui.explainLabel.setText("" if group is None else explanation(group))
        self._show_state()

    def _show_state(self) -> None:
        """Which buttons there are, which of them can be used, and what they act on."""
        ui, group, busy = self.ui, self._group(), self._job is not None
        reason = self.tr("Wait until the running work is done.") if busy else ""
        ui.progressRow.setVisible(busy)
        ui.findingsPanel.setVisible(bool(self._findings))
        ui.emptyLabel.setVisible(not self._findings)
        ui.emptyLabel.setText(
            "" if self._result is None or busy else self.tr("Nothing is missing, and nothing is new.")
        )
        if self._job is not None:
            ui.outcomeLabel.setText(self._job.title)
        else:
            ui.outcomeLabel.setText(outcome_words(self._result))
        barred = self._desk.read(service.why_not_repair, self._desk.actor)
        no_folder = self.tr("Choose a second backup folder in the settings first.") if not self._places() else ""
        for button, groups, why_not in (
            (ui.putBackButton, {Group.MOVED}, ""),
            (ui.followButton, {Group.MOVED}, ""),
            (ui.restoreButton, _COPIES_ARE_SOUGHT, no_folder),
            (ui.searchButton, _COPIES_ARE_SOUGHT, ""),
            (ui.giveUpButton, {Group.MISSING, Group.CHANGED}, ""),
            (ui.registerButton, {Group.NEW}, ""),
            (ui.asideButton, {Group.COPY, Group.STRANGE}, ""),
        ):
            button.setVisible(group in groups)
            allow(button, reason or barred or why_not)
        selected, listed = ui.findingsTable.selected_count(), len(self._table.ids())
        which = self.tr("for the {count} selected").format(count=f"{selected:,}") if selected else self.tr("for all")
        ui.whichLabel.setText(which if listed > 1 and group is not Group.UNREADABLE else "")
        allow(ui.againButton, reason)
        allow(ui.exportButton, reason or ("" if self._findings else self.tr("There is nothing to export.")))
        ui.mendButton.setVisible(bool(self._findings))
        allow(
            ui.mendButton,
            reason or barred or ("" if self._can_mend() else self.tr("Nothing here can be put right by itself.")),
        )

    def _can_mend(self) -> bool:
        return any(one.group in {Group.MOVED, Group.NEW} | _COPIES_ARE_SOUGHT for one in self._findings)

    def _chosen(self) -> list[Finding]:
        """The selected files, or all of the group."""
        numbers = self.ui.findingsTable.selected_ids() or self._table.ids()
        return [self._findings[number] for number in numbers]

    def _rows(self, numbers: Sequence[int]) -> dict[int, Finding]:
        return {number: self._findings[number] for number in numbers if number < len(self._findings)}

    def _all_findings(self) -> tuple[Listing[Finding], Sequence[int]]:
        columns = tuple(column for column in FINDINGS.columns if column.key != "picture")
        return replace(FINDINGS, columns=columns), [one.number for one in self._findings]

    def _places(self) -> list[Path]:
        second = self._desk.settings.get(SECOND_BACKUP_FOLDER)
        return [Path(second)] if second else []

    # What is asked.

    def _on_opened(self, number: int) -> None:
        path = self._archive.folder.photos / self._findings[number].shown
        show_in_folder(self, path if path.exists() else self._archive.folder.photos)

    def _on_again(self) -> None:
        self.ui.dialogBanner.hide()
        self.check()

    def _on_search(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Look for copies in a folder"))
        if chosen:
            self.restore([Path(chosen)])

    def _on_give_up(self) -> None:
        count = len(self._chosen())
        question = self.tr(
            "{count} photos go to the recycle bin with a note that their files are lost. When a copy turns up, they "
            "can be restored."
        ).format(count=count)
        if ask(self, self.tr("Lost for good"), question, self.tr("To the recycle bin")):
            self.give_up()
