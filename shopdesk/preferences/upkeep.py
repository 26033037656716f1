"""The parts of the settings about the data itself: backups and the recycle bin."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QTableWidgetItem, QWidget

from shopdesk.core.actor import Role
from shopdesk.core.backup import OK, Backup, verify_backup
from shopdesk.core.changes import changed
from shopdesk.core.clock import utc_now
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.core.recycle import PURGE_AFTER_DAYS, DeletedRow, Purged
from shopdesk.core.settings import SECOND_BACKUP_FOLDER
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.preferences import service
from shopdesk.preferences.dialogs import RestoreDialog
from shopdesk.preferences.service import FoundBackups
from shopdesk.preferences.words import kind_word, reason_word, size_text
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_preferences_page import Ui_PreferencesPage
from shopdesk.ui.jobs import Job
from shopdesk.ui.messages import ask, show_toast
from shopdesk.ui.plain_table import allow, fill_keeping, selected_row, selected_rows, set_up_table
from shopdesk.ui.plain_tip import plain_tip

STATE_COLUMN = 4


class Backups(QObject):
    """Fills the section about backups and answers its buttons; ``restore_requested`` carries a backup's path."""

    restore_requested = Signal(object)

    def __init__(self, desk: Desk, ui: Ui_PreferencesPage, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._ui, self._page = desk, ui, page
        self._listed: list[Backup] = []
        self._states: dict[Path, str] = {}
        self._job: Job | None = None
        titles = [self.tr("Made"), self.tr("Why"), self.tr("Where"), self.tr("Size"), self.tr("State")]
        set_up_table(ui.backupsTable, titles, STATE_COLUMN)
        ui.backupProgressRow.hide()
        ui.backUpButton.clicked.connect(self.back_up_now)
        ui.cancelBackupButton.clicked.connect(self._on_cancel)
        ui.checkBackupButton.clicked.connect(self.check)
        ui.restoreButton.clicked.connect(self._on_restore)
        ui.restoreFileButton.clicked.connect(self._on_restore_file)
        ui.chooseSecondButton.clicked.connect(self._on_choose)
        ui.clearSecondButton.clicked.connect(self._on_clear)
        ui.backupsTable.itemSelectionChanged.connect(self._show_buttons)

    def reload(self) -> None:
        """Look for the backups there are, without keeping the window waiting for a slow disk."""
        second, folder = self._desk.settings.get(SECOND_BACKUP_FOLDER), self._desk.folder
        self._ui.secondPath.setText(second or self.tr("none chosen"))
        self._ui.clearSecondButton.setEnabled(bool(second))
        job = self._desk.jobs.start("", lambda _progress: service.find_backups(folder, second), "free", self)
        job.succeeded.connect(self._on_found)
        job.failed.connect(lambda error: self._desk.failed.emit(error, self.reload))

    def back_up_now(self) -> None:
        """Make a backup here and in the second folder."""
        if self._job is not None:
            return
        folder, second = self._desk.folder, self._desk.settings.get(SECOND_BACKUP_FOLDER)

        def work(progress: Progress) -> list[Backup]:
            return service.back_up_everywhere(folder, second, utc_now(), "manual", progress)

        self._show_job(self._desk.run(self.tr("Backing up"), work, then=self._on_made))

    def check(self) -> None:
        """Open the selected backup, or every one, and look whether it is sound."""
        place = selected_row(self._ui.backupsTable)
        wanted = [one.path for one in (self._listed if place is None else [self._listed[place]])]
        if self._job is not None or not wanted:
            return

        def work(progress: Progress) -> dict[Path, str]:
            return {path: _verified(path, progress) for path in wanted}

        self._show_job(self._desk.run(self.tr("Checking backups"), work, then=self._on_checked))

    def ask_restore(self, path: Path, title: str) -> RestoreDialog:
        """Show what going back to a backup changes; returns the open dialog."""
        dialog = RestoreDialog(self._desk, path, title, self._page)
        dialog.accepted.connect(lambda: self.restore_requested.emit(path))
        dialog.open()
        return dialog

    def choose_second(self, chosen: Path) -> None:
        """Copy every backup to this folder too; a folder that will not do is named in a toast."""
        try:
            service.refuse_second_folder(self._desk.folder, chosen)
        except UserError as error:
            show_toast(self._page.window(), error.message)
            return
        self._desk.settings.set(SECOND_BACKUP_FOLDER, str(chosen))
        self.reload()

    def _on_found(self, found: FoundBackups) -> None:
        ui, clock = self._ui, self._desk.clock
        own = {one.path for one in found.own}
        self._listed = sorted([*found.own, *found.second], key=lambda one: one.taken_at, reverse=True)
        rows = [
            (
                f"{clock.local(one.taken_at):%Y-%m-%d %H:%M:%S}",
                reason_word(one.reason),
                self.tr("Data folder") if one.path in own else self.tr("Second folder"),
                size_text(one.size_bytes),
                self._states.get(one.path, self.tr("checked when it was made")),
            )
            for one in self._listed
        ]
        fill_keeping(ui.backupsTable, rows, right=frozenset({3}))
        last = self.tr("The last backup was made on {when}.")
        text = last.format(when=rows[0][0]) if rows else self.tr("There is no backup yet.")
        ui.lastBackupLabel.setText(f"{text} {found.problem}".strip())
        self._show_buttons()

    def _on_made(self, made: list[Backup]) -> None:
        self._desk.changed.emit(changed("backup"))
        sizes = ", ".join(size_text(one.size_bytes) for one in made)
        text = self.tr("The backup is made and checked ({size})").format(size=sizes)
        failed = [problem for one in made if one.photos for problem in one.photos.problems]
        if failed:
            text = self.tr("The backup is made, but {count} photos could not be copied").format(count=len(failed))
        show_toast(self._page.window(), text)

    def _on_checked(self, states: dict[Path, str]) -> None:
        good = self.tr("good, just checked")
        self._states |= {path: good if state == OK else state for path, state in states.items()}
        for place, one in enumerate(self._listed):
            if one.path in states:
                item = QTableWidgetItem(self._states[one.path])
                item.setToolTip(plain_tip(self._states[one.path]))
                self._ui.backupsTable.setItem(place, STATE_COLUMN, item)

    def _on_restore(self) -> None:
        place = selected_row(self._ui.backupsTable)
        if place is not None:
            one = self._listed[place]
            when = f"{self._desk.clock.local(one.taken_at):%Y-%m-%d %H:%M:%S}"
            self.ask_restore(one.path, self.tr("Back to {when}").format(when=when))

    def _on_restore_file(self) -> None:
        start = self._desk.settings.get(SECOND_BACKUP_FOLDER) or str(self._desk.folder.backups)
        kinds = self.tr("ShopDesk backups (*.db);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self._page, self.tr("Choose a backup"), start, kinds)
        if chosen:
            self.ask_restore(Path(chosen), Path(chosen).name)

    def _on_choose(self) -> None:
        start = self._desk.settings.get(SECOND_BACKUP_FOLDER)
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Choose the second folder"), start)
        if chosen:
            self.choose_second(Path(chosen))

    def _on_clear(self) -> None:
        self._desk.settings.set(SECOND_BACKUP_FOLDER, "")
        self.reload()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_job(self, job: Job) -> None:
        self._job = job
        self._ui.backupProgressLabel.setText(job.title)
        self._ui.backupProgressBar.setRange(0, 0)
        self._ui.backupProgressRow.show()
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        self._show_buttons()

    def _on_progressed(self, done: int, total: int) -> None:
        # A photo folder has more bytes than a progress bar has steps.
        self._ui.backupProgressBar.setRange(0, 100 if done else 0)
        self._ui.backupProgressBar.setValue(100 * done // max(1, total))

    def _on_finished(self) -> None:
        self._job = None
        self._ui.backupProgressRow.hide()
        self._show_buttons()
        self.reload()

    def _show_buttons(self) -> None:
        busy = self.tr("Wait until the running work is done.") if self._job is not None else ""
        ui, choose = self._ui, self.tr("Select a backup first.")
        allow(ui.backUpButton, busy)
        allow(ui.checkBackupButton, busy or ("" if self._listed else self.tr("There is no backup yet.")))
        allow(ui.restoreButton, busy or ("" if selected_row(ui.backupsTable) is not None else choose))


class RecycleBin(QObject):
    """Fills the section about the recycle bin and answers its buttons."""

    def __init__(self, desk: Desk, ui: Ui_PreferencesPage, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._ui, self._page = desk, ui, page
        self._rows: list[DeletedRow] = []
        titles = [self.tr("What"), self.tr("Name or number"), self.tr("Deleted"), self.tr("By")]
        set_up_table(ui.binTable, [*titles, self.tr("Can be removed from")], 1)
        ui.binTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.binTable.itemSelectionChanged.connect(self.show_buttons)
        ui.takeOutButton.clicked.connect(self.take_out)
        ui.purgeButton.clicked.connect(self._on_purge)
        desk.actor_changed.connect(self.show_buttons)

    def reload(self) -> None:
        """Show what lies in it."""
        self._desk.ask(self, "deleted", service.list_deleted, then=self._on_listed)

    def take_out(self) -> None:
        """Take the selected records out."""
        keys = self._selected_keys()
        text = self.tr("{count} records are back").format(count=len(keys))
        self._write(self.tr("Taking out"), service.take_out, keys, lambda told: self._tell("\n".join([text, *told])))

    def remove_for_ever(self) -> None:
        """Remove the selected records for ever, photos with their files."""
        keys = self._selected_keys()
        archive = PhotoArchive(self._desk.folder)
        self._write(
            self.tr("Removing for ever"),
            lambda session, actor, keys: service.remove_for_ever(session, actor, archive, keys),
            keys,
            self._on_removed,
        )

    def show_buttons(self) -> None:
        """Bar what cannot be done with the selected records, with the reason."""
        chosen = [self._rows[place] for place in selected_rows(self._ui.binTable)]
        reason = "" if chosen else self.tr("Select a row first.")
        allow(self._ui.takeOutButton, reason)
        if not reason and self._desk.actor.role is not Role.OWNER:
            reason = self.tr("Only the owner may remove records for ever.")
        if not reason and any(self._ripe_on(row) > self._desk.clock.today() for row in chosen):
            reason = self.tr("Records can be removed {days} days after they were deleted.").format(
                days=PURGE_AFTER_DAYS
            )
        allow(self._ui.purgeButton, reason)

    def _on_listed(self, rows: list[DeletedRow]) -> None:
        self._rows, clock = rows, self._desk.clock
        fill_keeping(
            self._ui.binTable,
            [
                (
                    kind_word(row.kind),
                    row.title,
                    f"{clock.local(row.deleted_at):%Y-%m-%d %H:%M}",
                    row.by,
                    self._ripe_on(row).isoformat(),
                )
                for row in rows
            ],
        )
        self._ui.binTable.clearSelection()  # two kinds may share a name
        self._ui.binTable.setVisible(bool(rows))
        self._ui.binEmptyLabel.setVisible(not rows)
        self.show_buttons()

    def _ripe_on(self, row: DeletedRow) -> date:
        return self._desk.clock.day_of(row.deleted_at + timedelta(days=PURGE_AFTER_DAYS))

    def _selected_keys(self) -> list[tuple[str, int]]:
        return [(self._rows[place].kind, self._rows[place].id) for place in selected_rows(self._ui.binTable)]

    def _write(
        self, title: str, verb: Callable, keys: list[tuple[str, int]], then: Callable[[list[Any]], None]
    ) -> None:
        if keys:
            self._desk.write(title, verb, keys, then=then, refused=lambda error: self._tell(error.message))

    def _on_purge(self) -> None:
        count = len(self._selected_keys())
        question = self.tr("{count} records are removed for ever. This cannot be undone.").format(count=count)
        if count and ask(self._page, self.tr("Remove for ever"), question, self.tr("Remove for ever")):
            self.remove_for_ever()

    def _on_removed(self, purged: list[Purged]) -> None:
        self._tell(self.tr("{count} records are removed").format(count=len(purged)))

    def _tell(self, text: str) -> None:
        show_toast(self._page.window(), text)


def _verified(path: Path, progress: Progress) -> str:
    try:
        return verify_backup(path, progress)
    except OSError as error:
        return str(error)
