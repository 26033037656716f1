"""Pictures looked through before they are archived: whose each one is, what waits, what is left out."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from shiboken6 import isValid

from shopdesk.core.errors import environment_message
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.arriving import plans
from shopdesk.photos.arriving.plans import Parcels, PlannedPicture
from shopdesk.photos.dialogs.picture_cells import PictureDelegate
from shopdesk.photos.dialogs.review_panel import ReviewPanel
from shopdesk.photos.dialogs.review_table import REVIEW, reviewed_picture
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import ArchiveResult, Source
from shopdesk.photos.taking.choosing import choose_folder, choose_pictures_and_sheets
from shopdesk.photos.taking.intake import Compare, PhotoIntake
from shopdesk.photos.taking.offered import dropped_files
from shopdesk.photos.taking.review import Review, ReviewRow, State, state_chip
from shopdesk.photos.taking.source_pictures import SourceThumbnails
from shopdesk.photos.viewing.files import show_in_folder
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_photo_review_dialog import Ui_PhotoReviewDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.jobs import Job
from shopdesk.ui.menus import give_menu
from shopdesk.ui.messages import close_unless_unsaved, show_toast
from shopdesk.ui.record_table import RecordTable


class ReviewDialog(QDialog):
    """Looks through files, folders and workbooks, and archives what belongs to somebody.

    ``compare`` is what ``PhotoIntake`` takes, ``parcels`` what plans take. Archiving goes on when the window is closed.
    """

    archived = Signal(object)  # list[Path]: the files that are in the archive now
    left_out = Signal(object)  # list[Path]: those somebody skipped; told when the window is closed

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        parent: QWidget | None = None,
        compare: Compare | None = None,
        parcels: Parcels | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_PhotoReviewDialog()
        self.ui.setupUi(self)
        self._desk, self._parcels = desk, parcels
        self.review = Review()
        self._looking: list[Job] = []
        self._archiving: Job | None = None
        self._archived, self._closed = 0, False
        self._decided = False  # somebody decided something here that closing would lose
        self.intake = PhotoIntake(desk, archive, self, compare)
        self.thumbnails = SourceThumbnails(desk, archive, self)
        self.thumbnails.sources = self._source_of
        self.table = RecordTable(REVIEW, self.review.rows, desk.clock, self)
        self._set_up_list()
        self.panel = ReviewPanel(desk, self.ui, self)
        guard_composition(self)
        self._connect()
        self._show_list()
        self.ui.reviewTable.setFocus()

    def add_paths(self, paths: Iterable[Path], watched: Path | None = None) -> None:
        """Look at files, folders and workbooks in the background, and list the pictures found.

        The name of the folder that is ``watched`` says nothing about its pictures.
        """
        roots, database, parcels = list(paths), self._desk.database, self._parcels

        def work(progress: Progress) -> list[PlannedPicture]:
            sources = plans.folder_sources(roots, progress)
            folders = [path for path in roots if path.is_dir()]
            with database.read() as session:
                return plans.plan(session, sources, progress, folders, watched=watched, parcels=parcels)

        if roots:
            job = self._desk.run(self.tr("Looking at pictures"), work, then=self._on_planned)
            self._looking.append(job)
            job.progressed.connect(self._on_progressed)
            job.finished.connect(partial(self._on_looked, job))
            self._show_state()

    def archive_ready(self) -> None:
        """Archive all pictures that are ready; those that fail stay here with the reason."""
        going = self.review.going()
        if not going or self._archiving is not None or self._looking:
            return
        self._archiving = self.intake.take_planned(going, self._on_archived)
        self._archiving.progressed.connect(self._on_progressed)
        self._archiving.finished.connect(self._on_archiving_finished)
        self._decided = False
        self._show_state()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; what is being archived goes on, what was decided and not archived is asked about."""
        lost = self.tr("What you decided here is not archived yet.")
        for job in self._looking:
            job.cancel()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, self._archiving is None)
        close_unless_unsaved(self, event, lost if self._decided and self.review.summary().going else "")

    def reject(self) -> None:
        self.close()

    def done(self, result: int) -> None:
        self._closed = True
        skipped = self.review.rows(self.review.numbers([State.SKIPPED])).values()
        super().done(result)
        self.left_out.emit(_files(row.picture for row in skipped))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_paths(dropped_files(event.mimeData()))

    def _set_up_list(self) -> None:
        ui, view = self.ui, self.ui.reviewTable
        view.set_table(self.table)
        view.setItemDelegateForColumn(0, PictureDelegate(view, self.thumbnails, reviewed_picture))
        ui.reviewFilters.set_period_shown(False)
        ui.reviewFilters.set_placeholder(self.tr("File or customer ID"))
        ui.bodySplitter.setStretchFactor(0, 1)
        ui.bodySplitter.setStretchFactor(1, 0)
        menu = QMenu(ui.addButton)
        menu.addAction(
            self.tr("Pictures or sheets…"), lambda: self.add_paths(choose_pictures_and_sheets(self, self._desk))
        )
        menu.addAction(self.tr("Folder…"), lambda: self.add_paths(choose_folder(self, self._desk)))
        give_menu(ui.addButton, menu)

    def _connect(self) -> None:
        ui, view = self.ui, self.ui.reviewTable
        ui.reviewFilters.changed.connect(self._show_list)
        view.opened.connect(lambda _number: self.panel.go_to_customer())
        view.current_changed.connect(lambda _number: self._show_panel())
        view.selection_changed.connect(lambda _count: self._show_panel())
        view.context_menu_requested.connect(self._on_menu)
        view.message.connect(lambda text: show_toast(self, text))
        view.failed.connect(self._on_rows_failed)
        self.thumbnails.ready.connect(lambda _key: view.viewport().update())
        self.panel.named.connect(self._on_named)
        self.panel.agreed.connect(self._on_agreed)
        self.panel.skipped.connect(self._on_skipped)
        ui.stopButton.clicked.connect(self._on_stop)
        ui.closeButton.clicked.connect(self.close)
        ui.archiveButton.clicked.connect(self.archive_ready)
        for key in ("Delete", "F2"):
            call = self._toggle_skip if key == "Delete" else self.panel.go_to_customer
            QShortcut(QKeySequence(key), view, call, context=Qt.ShortcutContext.WidgetShortcut)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.archive_ready)
        QShortcut(QKeySequence.StandardKey.Find, self, ui.reviewFilters.text_edit.setFocus)

    # What is shown.

    def _show_list(self) -> None:
        """List what the filter lets through; the cursor stays, or goes to what took its place."""
        view, values = self.ui.reviewTable, self.ui.reviewFilters.values()
        current, typing = view.current_id(), self.ui.customerEdit.hasFocus()
        place = self.table.position_of(current) if current is not None else None
        numbers = self.review.numbers(values["states"], values["text"])
        if not numbers and values["states"] and not values["text"] and self.review.numbers():
            self.ui.reviewFilters.reset()  # nothing is left in that state: what else is there? Listed by the signal
            return
        self.table.show(numbers)
        if numbers and view.current_id() is None:
            view.select_id(numbers[min(place or 0, len(numbers) - 1)])
        counts = self.review.counts()
        states = [(state.value, state_chip(state).text, counts[state]) for state in State]
        self.ui.reviewFilters.set_states(states, quiet=frozenset(state.value for state in State))
        self._show_panel()
        if typing:  # barred while nothing was current, the field had to let go of the keys
            self.ui.customerEdit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_state()

    def _show_panel(self) -> None:
        view = self.ui.reviewTable
        selected = self.review.rows(view.selected_ids())
        current = view.current_id()
        row = selected.get(current) if current is not None else None
        self.panel.show_rows(list(selected.values()), row, locked=self._archiving is not None)

    def _show_state(self) -> None:
        ui, busy = self.ui, bool(self._looking) or self._archiving is not None
        for widget in (ui.progressLabel, ui.reviewProgress, ui.stopButton):
            widget.setVisible(busy)
        if self._archiving is not None:
            ui.progressLabel.setText(self.tr("Archiving; you may close this window meanwhile."))
        elif self._looking:
            ui.progressLabel.setText(self.tr("Looking at pictures"))
        else:
            ui.reviewProgress.setRange(0, 0)
        going = self.review.summary().going
        ui.summaryLabel.setText(self._summary_words())
        many = self.tr("A&rchive {count} photos").format(count=f"{going:,}") if going else self.tr("A&rchive photos")
        ui.archiveButton.setText(self.tr("A&rchive 1 photo") if going == 1 else many)
        ui.archiveButton.setEnabled(bool(going) and not busy)
        ui.addButton.setEnabled(self._archiving is None)

    def _summary_words(self) -> str:
        """What will happen, and what waits."""
        told, words = self.review.summary(), []
        if self._archived:
            words.append(self.tr("{count} archived.").format(count=f"{self._archived:,}"))
        if told.going and told.customers > 1:
            text = self.tr("{count} will be archived under {customers} customer IDs.")
            words.append(text.format(count=f"{told.going:,}", customers=f"{told.customers:,}"))
        elif told.going:
            words.append(self.tr("{count} will be archived under one customer ID.").format(count=f"{told.going:,}"))
        if told.waiting:
            words.append(self.tr("{count} wait for a decision.").format(count=f"{told.waiting:,}"))
        if not words and not self._looking:
            words.append(self.tr("Drop pictures, folders or sheets here, or add them."))
        return " ".join(words)

    # What is decided.

    def _on_named(self, name: str) -> None:
        chosen = self.review.named(self.ui.reviewTable.selected_ids(), name)
        if chosen:
            numbers, pictures = list(chosen), list(chosen.values())
            then = partial(self._on_replanned, numbers)
            self._desk.ask(self, "replan", plans.replan, pictures, self._parcels, then=then)

    def _on_replanned(self, numbers: Sequence[int], pictures: Sequence[PlannedPicture]) -> None:
        self.review.replace(dict(zip(numbers, pictures, strict=True)))
        self._decided = True
        waits = any(row.may_be_agreed() for row in self.review.rows(numbers).values())
        self._show_decided(stay=waits)

    def _on_agreed(self) -> None:
        self.review.agree(self.ui.reviewTable.selected_ids())
        self._decided = True
        self._show_decided()

    def _on_skipped(self, skipped: bool) -> None:
        self.review.skip(self.ui.reviewTable.selected_ids(), skipped)
        self._decided = True
        self._show_decided(stay=not skipped)

    def _toggle_skip(self) -> None:
        if self.ui.skipButton.isEnabled():
            self._on_skipped(self.panel.would_skip())

    def _show_decided(self, *, stay: bool = False) -> None:
        """Show what was decided, and go on to the next picture that waits."""
        view = self.ui.reviewTable
        current, shown = view.current_id(), list(self.table.ids())
        goal = None if stay or current is None else self.review.next_waiting(current, shown)
        self._show_list()
        if goal is not None:
            view.select_id(goal)
        if self.ui.customerEdit.hasFocus():
            self.panel.go_to_customer()

    def _on_menu(self, _numbers: object, where: QPoint) -> None:
        ui, menu = self.ui, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (ui.giveButton, ui.agreeButton, ui.skipButton):
            call = self.panel.go_to_customer if button is ui.giveButton else button.click
            menu.addAction(button.text(), call).setEnabled(button is ui.giveButton or button.isEnabled())
        row = self._current_row()
        if row is not None and isinstance(row.picture.source, Path):
            menu.addSeparator()
            menu.addAction(self.tr("Open folder"), partial(show_in_folder, self, row.picture.source))
        menu.popup(where)

    def _current_row(self) -> ReviewRow | None:
        number = self.ui.reviewTable.current_id()
        return None if number is None else self.review.rows([number]).get(number)

    # What comes back.

    def _on_planned(self, pictures: list[PlannedPicture]) -> None:
        self.review.add(pictures)
        if not pictures:
            show_toast(self, self.tr("There are no pictures in it."))
        self._show_list()

    def _on_looked(self, job: Job) -> None:
        self._looking.remove(job)
        if isValid(self):  # closed, it is stopped
            self._show_state()

    def _on_progressed(self, done: int, total: int) -> None:
        self.ui.reviewProgress.setRange(0, total)
        self.ui.reviewProgress.setValue(done)

    def _on_archived(self, going: Sequence[PlannedPicture], result: ArchiveResult) -> None:
        self._archived += sum(photo.duplicate_of is None for photo in result.archived)
        done = {photo.file for photo in result.archived}
        self.review.settle(going, result)
        self.archived.emit([path for path in _files(going) if str(path) in done])

    def _on_archiving_finished(self) -> None:
        self._archiving = None
        self._show_list()
        if self._closed:
            self.deleteLater()

    def _on_stop(self) -> None:
        for job in (*self._looking, *filter(None, [self._archiving])):
            job.cancel()

    def _on_rows_failed(self, error: Exception) -> None:
        show_toast(self, environment_message(error) or translate("PhotoReview", "The list could not be shown."))

    def _source_of(self, key: str) -> Source | None:
        row = self.review.rows([int(key)]).get(int(key))
        return None if row is None else row.picture.source


def _files(pictures: Iterable[PlannedPicture]) -> list[Path]:
    return [picture.source for picture in pictures if isinstance(picture.source, Path)]
