"""The gallery: every photo of the archive, narrowed down, looked at, described. No SQL, no rules."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shopdesk.core.columns import Listing
from shopdesk.core.errors import environment_message
from shopdesk.photos import service, store
from shopdesk.photos.companion import Linkable, PhotoCompanions
from shopdesk.photos.detail import PhotoDetail
from shopdesk.photos.dialogs.check_dialog import CheckDialog
from shopdesk.photos.dialogs.likeness_dialog import LikenessDialog
from shopdesk.photos.evidence.likeness import count_open_likenesses, open_likenesses
from shopdesk.photos.evidence.likeness_store import LikenessRow
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.gallery.actions import PhotoActions
from shopdesk.photos.gallery.adding import PhotoAdding
from shopdesk.photos.gallery.filters import GalleryFilters, built_in_views
from shopdesk.photos.listing import PHOTOS
from shopdesk.photos.model import PhotoId, PhotoKind
from shopdesk.photos.store import PhotoFilter, PhotoRow, PhotoSort
from shopdesk.photos.table import GalleryView, PhotoDelegate, PhotoGrid
from shopdesk.photos.viewing.rows import PhotoRows
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.viewer import PhotoViewer
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.messages import show_toast
from shopdesk.ui.page import PagePane

ALONE = PhotoCompanions()
FIRST_SCREEN = 300  # photos
SUMS_PAUSE_MS = 60  # who extends a selection wants no sums of every step


class PhotosPage(QWidget):
    """The photo archive as a gallery."""

    shows = frozenset({"photo", "customer"})

    record_requested = Signal(str, int)  # kind and id: somebody wants to see what a photo belongs to

    def __init__(self, desk: Desk, archive: PhotoArchive, companions: PhotoCompanions = ALONE) -> None:
        super().__init__()
        self._desk, self._archive, self._companions = desk, archive, companions
        self.thumbnails = ThumbnailLoader(desk, archive, self)
        self.grid = PhotoGrid(partial(desk.read, store.list_photo_rows), archive, desk.clock, self)
        self.cells = PhotoDelegate(self.thumbnails, desk.clock, self)
        self.view = self._make_view()
        self.pane = PagePane(self.view, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.filters = GalleryFilters(desk, self.pane.filters)
        self.adding = PhotoAdding(desk, archive, companions, self, self._likely_customer)
        self.batch = PhotoActions(desk, archive, companions, self.thumbnails, self)
        self.detail = PhotoDetail(desk, companions, self.pane.detail, self.thumbnails)
        self._list_export = ListExport(self, desk, self._on_screen, store.list_photo_rows, write_list_file)
        self._asked: tuple[PhotoFilter, PhotoSort] | None = None
        self._awaits_first = self._asks_anew = False
        self._sums_due = QTimer(self, singleShot=True, interval=SUMS_PAUSE_MS)
        self._sums_due.timeout.connect(self._show_several)
        self._set_up_head()
        self._connect()
        self._set_up_keys()
        self.setAcceptDrops(True)

    def _make_view(self) -> GalleryView:
        view = GalleryView(self)
        view.setModel(self.grid)
        view.setItemDelegate(self.cells)
        view.setAccessibleName(self.tr("Photos"))
        return view

    def _set_up_head(self) -> None:
        head, empty = self.pane.head, self.pane.empty
        head.set_title(self.tr("Photos"))
        self.twice_button = head.add_button("", self.look_at_likenesses, "danger", "warning")
        self.twice_button.hide()
        head.add_button(self.tr("Check…"), self.check)
        export = self._list_export.menu()
        export.addSeparator()
        export.addAction(self.tr("Pictures as ZIP or PDF…"), lambda: self.batch.share(self._all_ids()))
        head.add_menu(self.tr("Export"), export)
        add = head.add_menu(self.tr("Add photos"), self.adding.menu())
        add.setProperty("role", "primary")
        empty.button.clicked.connect(lambda _checked: self._on_empty_action())
        views = self.pane.add_views(self._desk.settings, PHOTOS.key, built_in_views())
        views.chosen.connect(lambda _view: self.reload())

    def _connect(self) -> None:
        view, detail = self.view, self.detail
        self.filters.changed.connect(self.reload)
        self.thumbnails.ready.connect(self._on_thumbnail)
        self.grid.failed.connect(self._on_rows_failed)
        view.selectionModel().currentChanged.connect(lambda _new, _old: self._show_detail())
        view.selectionModel().selectionChanged.connect(lambda _new, _old: self._on_selection())
        view.activated.connect(lambda index: self.open_photo(index.row()))
        view.customContextMenuRequested.connect(self._on_menu)
        detail.record_requested.connect(self.record_requested)
        detail.link_requested.connect(self._on_offer_taken)
        detail.unlink_requested.connect(self._on_unlink)
        detail.decline_requested.connect(self._on_declined)
        detail.likeness_requested.connect(self._on_likenesses)
        detail.preview.clicked.connect(lambda _checked: self._open_current())
        self.pane.detail.more_requested.connect(self._on_more)

    def _set_up_keys(self) -> None:
        batch = self.batch
        keys: dict[str, Callable[[Sequence[PhotoId]], object]] = {
            "L": batch.ask_link,
            "K": self._pop_up_kinds,
            "N": batch.ask_note,
            "F2": batch.ask_customer,
            "C": batch.compare,
            "S": batch.share,
            "Ctrl+P": batch.print,
            "Ctrl+C": batch.copy,
            "Delete": batch.delete,
        }
        for key, call in keys.items():
            made = QShortcut(QKeySequence(key), self.view)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
            made.activated.connect(lambda call=call: call(self.selected_ids()))
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.adding.paste)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the photos and their counts again."""
        asked = self.filters.wanted(), self.filters.sort()
        self.thumbnails.look_again()
        if asked != self._asked:
            self._asked, self._awaits_first, self._asks_anew = asked, not asked[0].text, True
            if self._awaits_first:  # the first pictures are there before the others are even counted
                self._desk.ask(self, "first", store.list_photo_ids, *asked, FIRST_SCREEN, then=self._on_first)
        self._desk.ask(self, "ids", store.list_photo_ids, *asked, then=self._on_all)

    def primary_action(self) -> None:
        """Choose files, then say whose photos they are."""
        self.adding.choose_files()

    def focus_filter(self) -> None:
        """Put the cursor into the filter text."""
        self.pane.filters.text_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_filter(self, values: dict[str, object]) -> None:
        """Narrow the gallery down as somebody else asks (a count on the first page, the search box)."""
        self.pane.filters.set_values(values)
        self.reload()

    def export(self) -> None:
        """Write the list of the photos shown to Excel or CSV."""
        self._list_export.to_file()

    def print_list(self) -> None:
        """Show the list of the photos shown as it would be printed."""
        self._list_export.to_paper()

    # What can be done here.

    def open_record(self, photo_id: int) -> None:
        """Show a photo in the gallery, taking the filter away when it hides it."""
        if self.grid.position_of(photo_id) is None:
            self.filters.reset()
            self._on_ids(self._desk.read(store.list_photo_ids, self.filters.wanted(), self.filters.sort()))
        place = self.grid.position_of(photo_id)
        if place is None:
            show_toast(self.window(), self.tr("This photo is in the recycle bin."))
            return
        self.view.go_to(place)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()
        self._asks_anew = False  # whatever is asked again: the cursor stays on this photo

    def show_waiting(self, count: int, review: Callable[[], object]) -> None:
        """Say that files of the watched folder wait for somebody to look at them; none takes the message away."""
        if not count:
            self.pane.banner.hide()
            return
        one = self.tr("A file in the watched folder waits: its name does not say whose it is.")
        several = self.tr("{count} files in the watched folder wait: their names do not say whose they are.")
        text = one if count == 1 else several.format(count=count)
        self.pane.banner.show_message("info", text, [(self.tr("Review"), review)])

    def open_photo(self, position: int) -> None:
        """Look at a photo, and from there at all others of the gallery."""
        rows = PhotoRows(self._desk, self.grid.ids())
        if rows.at(position) is not None:
            PhotoViewer(self._desk, self._archive, rows, position, self.window(), self.thumbnails).show()

    def check(self) -> None:
        """Compare the folder of photos with what is known of it."""
        CheckDialog(self._desk, self._archive, self.window()).open()

    def look_at_likenesses(self) -> None:
        """Look at all pictures that may be used twice, one pair after the other."""
        if rows := self._desk.read(open_likenesses):
            self._on_likenesses(rows)

    def selected_ids(self) -> list[PhotoId]:
        """The selected photos, in the order shown."""
        return [PhotoId(one) for one in self.view.selected().pick(self.grid.ids())]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not self.view and self.adding.may_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.adding.take(event.mimeData())

    # Answers.

    def _on_first(self, ids: Sequence[int]) -> None:
        if self._awaits_first and len(ids):
            self._show_ids(ids)

    def _on_all(self, ids: Sequence[int]) -> None:
        """Show everything; what else the page tells is asked one by one, for the pictures need the other hands."""
        self._on_ids(ids)
        self._desk.ask(self, "counts", store.count_photos_by_kind, self.filters.wanted(), then=self._on_counts)

    def _on_counts(self, counts: dict[PhotoKind, int]) -> None:
        self.filters.show_counts(counts)
        self._desk.ask(self, "alike", count_open_likenesses, then=self._on_likenesses_counted)
        self.filters.ask()

    def _on_ids(self, ids: Sequence[int]) -> None:
        self._awaits_first = False
        text = self.tr("{count} photos").format(count=f"{len(ids):,}")
        self.pane.footer.set_texts(text)
        self.pane.head.set_note(text)
        self._show_empty(not len(ids))
        self._show_ids(ids)

    def _show_ids(self, ids: Sequence[int]) -> None:
        current, before = self._current_row(), self.view.current_place() or 0
        self.grid.show(ids)
        self.pane.set_has_detail(bool(len(ids)))
        place = self.grid.position_of(current.id) if current is not None else None
        if len(ids):
            # What was linked leaves the inbox: then the cursor is on the photo that has its place now.
            goal = place if place is not None else min(before, len(ids) - 1)
            goal = 0 if self._asks_anew else goal
            if self.view.current_place() != goal or not self.view.selectionModel().hasSelection():
                self.view.go_to(goal)
        self._asks_anew = False
        self._show_detail()

    def _show_empty(self, empty: bool) -> None:
        if self.filters.is_narrowed():
            self.pane.empty.set_content("search", self.tr("No photo matches the filter."), self.tr("Reset the filter"))
        else:
            sentence = self.tr(
                "No photos yet. Drop pictures here, paste one out of a chat with Ctrl+V, or choose files."
            )
            self.pane.empty.set_content("photos", sentence, self.tr("Add photos"))
        self.pane.show_empty(empty)

    def _on_empty_action(self) -> None:
        if self.filters.is_narrowed():
            self.pane.filters.reset()
        else:
            self.primary_action()

    def _on_screen(self) -> tuple[Listing[PhotoRow], Sequence[int]]:
        return PHOTOS, self.grid.ids()

    def _all_ids(self) -> list[PhotoId]:
        return [PhotoId(one) for one in self.grid.ids()]

    def _current_row(self) -> PhotoRow | None:
        place = self.view.current_place()
        return self.grid.row(place) if place is not None else None

    def _show_detail(self) -> None:
        row, count = self._current_row(), len(self.view.selected())
        if count > 1:
            self._sums_due.start()
            return
        self._sums_due.stop()
        if row is not None and self.detail.row is not row:
            self.detail.show_photo(row)
            self._show_actions(1, [row], linked=bool(row.links))

    def _show_several(self) -> None:
        ids = self.selected_ids()
        if len(ids) > 1:
            self.detail.show_several(ids, self._current_row())
            self._show_actions(len(ids), self.batch.rows(ids), linked=True)

    def _show_actions(self, count: int, rows: Sequence[PhotoRow], *, linked: bool) -> None:
        batch, barred = self.batch, self.batch.why_not_decide(rows)

        def on_selected(call: Callable[[Sequence[PhotoId]], object]) -> Callable[[], object]:
            return lambda: call(self.selected_ids())

        compare = (self.tr("Compare"), on_selected(batch.compare), "plain", batch.why_no_comparison(count))
        self.pane.detail.actions_row.set_actions(
            [
                (self.tr("Link to…"), on_selected(batch.ask_link), "plain" if linked else "primary", ""),
                compare if count > 1 else (self.tr("Open"), self._open_current, "plain", ""),
                (self.tr("Kind…"), on_selected(self._pop_up_kinds), "plain", ""),
                (self.tr("Note…"), on_selected(batch.ask_note), "plain", ""),
                (self.tr("Share…"), on_selected(batch.share), "plain", ""),
                (self.tr("Move to the recycle bin"), on_selected(batch.delete), "danger", barred),
            ]
        )

    def _on_selection(self) -> None:
        count = len(self.view.selected())
        text = self.tr("{count} selected").format(count=f"{count:,}")
        self.pane.footer.set_selection(text if count > 1 else "")
        self._show_detail()

    def _open_current(self) -> None:
        if (place := self.view.current_place()) is not None:
            self.open_photo(place)

    def _pop_up_kinds(self, ids: Sequence[PhotoId]) -> None:
        if ids:
            self.batch.pop_up_kinds(ids, self.view.menu_place())

    def _on_menu(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        row = self.grid.row(index.row()) if index.isValid() else None
        if row is not None:
            self._make_menu(row, index.row()).popup(self.view.viewport().mapToGlobal(where))

    def _on_more(self) -> None:
        if (row := self._current_row()) is not None:
            self._make_menu(row, self.view.currentIndex().row()).popup(QCursor.pos())

    def _make_menu(self, row: PhotoRow, position: int) -> QMenu:
        return self.batch.menu(self.selected_ids(), row, partial(self.open_photo, position))

    def _on_offer_taken(self, record: Linkable) -> None:
        if self.detail.row is not None:
            self.batch.link([self.detail.row.id], record)

    def _on_unlink(self, kind: str, record_id: int) -> None:
        if self.detail.row is not None:
            self.batch.unlink(self.detail.row.id, kind, record_id)

    def _on_declined(self, code_id: int) -> None:
        self._desk.write(self.tr("Changing photos"), service.decline_code, code_id)

    def _on_likenesses(self, likenesses: list[LikenessRow]) -> None:
        dialog = LikenessDialog(self._desk, self._archive, self._companions, likenesses, self.window(), self.thumbnails)
        dialog.show()

    def _on_likenesses_counted(self, found: tuple[int, datetime | None]) -> None:
        self.twice_button.setText(self.tr("Used twice? {count}").format(count=found[0]))
        self.twice_button.setVisible(bool(found[0]))

    def _on_thumbnail(self, sha256: str) -> None:
        place = self.cells.place_of(sha256)
        if place is not None and place < self.grid.rowCount():
            self.view.update(self.grid.index(place))

    def _on_rows_failed(self, error: Exception) -> None:
        sentence = environment_message(error) or self.tr("The photos could not be read.")
        self.pane.banner.show_message("danger", sentence, [(self.tr("Try again"), self._try_again)])

    def _try_again(self) -> None:
        self.pane.banner.hide()
        self.grid.refresh()

    def _likely_customer(self) -> str:
        """What is filtered by is often whose photos come in."""
        return self.pane.filters.text_edit.text().strip()
