"""The gallery: every photo of the archive, narrowed down, looked at, described. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QListView, QMenu, QVBoxLayout, QWidget

from shopdesk.core.columns import Listing
from shopdesk.core.errors import environment_message
from shopdesk.photos import service, store
from shopdesk.photos.detail import PhotoDetail
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.listing import PHOTOS
from shopdesk.photos.menu import ask_note, kind_menu, photo_menu
from shopdesk.photos.model import PhotoId, PhotoKind, kind_chip
from shopdesk.photos.store import PhotoFilter, PhotoRow
from shopdesk.photos.table import GalleryView, PhotoDelegate, PhotoGrid
from shopdesk.photos.taking.intake import PhotoIntake, Source, choose_files, holds_picture, pictures_in, why_no_picture
from shopdesk.photos.viewing.files import copy_files, show_in_folder
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.viewer import PhotoViewer
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.messages import show_toast
from shopdesk.ui.page import PagePane
from shopdesk.ui.record_table import RowRanges
from shopdesk.ui.views import View

LINKED, INBOX = "yes", "no"
AROUND = 500  # the viewer goes this far before and behind the photo it was opened on


class PhotosPage(QWidget):
    """The photo archive as a gallery."""

    shows = frozenset({"photo"})

    record_requested = Signal(str, int)  # kind and id: somebody wants to see what a photo belongs to

    def __init__(self, desk: Desk, archive: PhotoArchive) -> None:
        super().__init__()
        self._desk, self._archive = desk, archive
        self._counts: dict[PhotoKind, int] = {}
        self.thumbnails = ThumbnailLoader(desk, archive, self)
        self.intake = PhotoIntake(desk, archive, self)
        self.grid = PhotoGrid(partial(desk.read, store.list_photo_rows), archive, desk.clock, self)
        self.view = self._make_view()
        self.pane = PagePane(self.view, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.detail = PhotoDetail(desk, self.pane.detail, self.thumbnails)
        self._list_export = ListExport(self, desk, self._on_screen, store.list_photo_rows, write_list_file)
        self._set_up_head()
        self._set_up_filters()
        self._connect()
        self.setAcceptDrops(True)

    def _make_view(self) -> QListView:
        view = GalleryView(self)
        view.setModel(self.grid)
        view.setItemDelegate(PhotoDelegate(self.thumbnails, self._desk.clock, view))
        view.setAccessibleName(self.tr("Photos"))
        return view

    def _set_up_head(self) -> None:
        head, empty = self.pane.head, self.pane.empty
        head.set_title(self.tr("Photos"))
        head.add_menu(self.tr("Export"), self._list_export.menu())
        head.add_button(self.tr("Add photos"), self.primary_action, "primary", "add")
        sentence = self.tr("No photos yet. Drop pictures here, paste one out of a chat with Ctrl+V, or choose files.")
        empty.set_content("photos", sentence, self.tr("Add photos"))
        empty.button.clicked.connect(lambda _checked: self.primary_action())

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("Customer ID"))
        self._show_counts({})
        options = [(INBOX, self.tr("Inbox: not linked yet")), (LINKED, self.tr("Linked"))]
        filters.add_choice("linked", self.tr("Belonging"), options)
        filters.changed.connect(self.reload)
        inbox = View(self.tr("Inbox"), {"linked": INBOX})
        self.pane.add_views(self._desk.settings, PHOTOS.key, [inbox]).chosen.connect(lambda _view: self.reload())

    def _connect(self) -> None:
        view = self.view
        self.thumbnails.ready.connect(self._on_thumbnail)
        self.grid.failed.connect(self._on_rows_failed)
        view.selectionModel().currentChanged.connect(lambda _new, _old: self._on_current())
        view.selectionModel().selectionChanged.connect(lambda _new, _old: self._on_selection())
        view.activated.connect(lambda index: self.open_photo(index.row()))
        view.customContextMenuRequested.connect(self._on_menu)
        self.detail.record_requested.connect(self.record_requested)
        self.detail.preview.clicked.connect(lambda _checked: self._open_current())
        self.pane.detail.more_requested.connect(self._on_more)
        for key, call in (("Delete", self.delete_selected), ("Ctrl+C", self.copy_selected)):
            QShortcut(QKeySequence(key), view, call, context=Qt.ShortcutContext.WidgetShortcut)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the photos and their counts again."""
        wanted = self._filter()
        self.thumbnails.look_again()
        self._desk.ask(self, "ids", store.list_photo_ids, wanted, then=self._on_ids)
        self._desk.ask(self, "counts", store.count_photos_by_kind, wanted, then=self._show_counts)

    def primary_action(self) -> None:
        """Choose files, then say whose photos they are."""
        self.add_sources(choose_files(self, self._desk))

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

    def add_sources(self, sources: Sequence[Source]) -> QInputDialog | None:
        """Ask whose photos these are, then archive them; they lie in the inbox until they are linked."""
        if not sources:
            return None
        dialog = CustomerQuestion(len(sources), self._likely_customer(), self.window())
        dialog.textValueSelected.connect(lambda customer: self.intake.take(sources, customer))
        dialog.open()
        return dialog

    def paste(self) -> None:
        """Archive the picture or the files in the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if self.add_sources(pictures_in(data)) is None:
            show_toast(self.window(), why_no_picture(data))

    def open_photo(self, position: int) -> None:
        """Look at a photo, and from there at its neighbours in the gallery."""
        ids = self.grid.ids()
        first = max(0, position - AROUND)
        near = list(ids[first : position + AROUND + 1])
        found = self._desk.read(store.list_photo_rows, near)
        rows = [found[one] for one in near if one in found]
        start = next((place for place, row in enumerate(rows) if row.id == ids[position]), None)
        if start is not None:
            PhotoViewer(self._desk, self._archive, rows, start, self.window(), self.thumbnails).show()

    def delete_selected(self) -> None:
        """Move the selected photos to the recycle bin, and offer to take that back."""
        ids = self.selected_ids()
        if not ids:
            return

        def deleted(_value: object) -> None:
            if len(ids) == 1:
                text = self.tr("The photo is in the recycle bin")
            else:
                text = self.tr("{count} photos are in the recycle bin").format(count=len(ids))
            undo = partial(self._desk.write, self.tr("Restoring photos"), service.restore_photos, ids)
            show_toast(self.window(), text, [(self.tr("Undo"), undo)])

        self._desk.write(self.tr("Removing photos"), service.delete_photos, ids, then=deleted)

    def copy_selected(self) -> None:
        """Put the files of the selected photos into the clipboard."""
        rows = self._desk.read(store.list_photo_rows, self.selected_ids()[:AROUND])
        if rows:
            copy_files(self, [self._archive.path_of(row.path) for row in rows.values()])

    def selected_ids(self) -> list[PhotoId]:
        """The selected photos, in the order shown."""
        return [PhotoId(one) for one in self._selected().pick(self.grid.ids())]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not self.view and holds_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if self.add_sources(pictures_in(event.mimeData())) is None:
            show_toast(self.window(), why_no_picture(event.mimeData()))

    # Answers.

    def _filter(self) -> PhotoFilter:
        values, (first, last) = self.pane.filters.values(), self.pane.filters.dates()
        clock = self._desk.clock
        return PhotoFilter(
            text=values["text"],
            kinds=frozenset(map(PhotoKind, values["states"])),
            linked={LINKED: True, INBOX: False}.get(values.get("linked") or ""),
            begin=clock.day_start(first) if first else None,
            end=clock.days_bounds(last, last)[1] if last else None,
        )

    def _on_ids(self, ids: Sequence[int]) -> None:
        current = self._current_row()
        self.grid.show(ids)
        self.pane.show_empty(not len(ids) and not self.pane.filters.is_narrowed())
        self.pane.set_has_detail(bool(len(ids)))
        text = self.tr("{count} photos").format(count=f"{len(ids):,}")
        self.pane.footer.set_texts(text)
        self.pane.head.set_note(text)
        place = self.grid.position_of(current.id) if current is not None else None
        if len(ids):
            index = self.grid.index(place or 0)
            if self.view.currentIndex() != index:
                self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._on_current()

    def _on_screen(self) -> tuple[Listing[PhotoRow], Sequence[int]]:
        return PHOTOS, self.grid.ids()

    def _show_counts(self, counts: dict[PhotoKind, int]) -> None:
        self._counts = counts
        self.pane.filters.set_states([(kind.value, kind_chip(kind).text, counts.get(kind, 0)) for kind in PhotoKind])

    def _current_row(self) -> PhotoRow | None:
        index = self.view.currentIndex()
        return self.grid.row(index.row()) if index.isValid() else None

    def _on_current(self) -> None:
        row = self._current_row()
        if row is None:
            return
        self.detail.show_photo(row)
        kind = partial(self._pop_up_kinds, row)
        folder = partial(show_in_folder, self, self._archive.path_of(row.path))
        self.pane.detail.actions_row.set_actions(
            [
                (self.tr("Open"), self._open_current, "primary", ""),
                (self.tr("Open folder"), folder, "plain", ""),
                (self.tr("Kind…"), kind, "plain", ""),
                (self.tr("Note…"), partial(ask_note, self, self._desk, row), "plain", ""),
                (self.tr("Move to the recycle bin"), self.delete_selected, "danger", ""),
            ]
        )

    def _selected(self) -> RowRanges:
        selection = self.view.selectionModel().selection()
        stretches = (selection.at(number) for number in range(selection.count()))
        return RowRanges((stretch.top(), stretch.bottom()) for stretch in stretches)

    def _on_selection(self) -> None:
        count = len(self._selected())
        text = self.tr("{count} selected").format(count=f"{count:,}")
        self.pane.footer.set_selection(text if count > 1 else "")

    def _open_current(self) -> None:
        if self.view.currentIndex().isValid():
            self.open_photo(self.view.currentIndex().row())

    def _pop_up_kinds(self, row: PhotoRow) -> None:
        menu = kind_menu(self, self._desk, row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(QCursor.pos())

    def _on_menu(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        row = self.grid.row(index.row()) if index.isValid() else None
        if row is not None:
            self._make_menu(row, index.row()).popup(self.view.viewport().mapToGlobal(where))

    def _on_more(self) -> None:
        if (row := self._current_row()) is not None:
            self._make_menu(row, self.view.currentIndex().row()).popup(QCursor.pos())

    def _make_menu(self, row: PhotoRow, position: int) -> QMenu:
        menu = photo_menu(self, self._desk, self._archive, row, partial(self.open_photo, position))
        menu.addSeparator()
        menu.addAction(self.tr("Move to the recycle bin"), self.delete_selected)
        return menu

    def _on_thumbnail(self, _sha256: str) -> None:
        self.view.viewport().update()

    def _on_rows_failed(self, error: Exception) -> None:
        sentence = environment_message(error) or self.tr("The photos could not be read.")
        self.pane.banner.show_message("danger", sentence, [(self.tr("Try again"), self._try_again)])

    def _try_again(self) -> None:
        self.pane.banner.hide()
        self.grid.refresh()

    def _likely_customer(self) -> str:
        """What is filtered by is often whose photos come in."""
        return self.pane.filters.text_edit.text().strip()


class CustomerQuestion(QInputDialog):
    """Asks whose photos these are; an empty answer cannot be given."""

    def __init__(self, count: int, likely: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add photos"))
        several = self.tr("Customer ID of these {count} photos").format(count=count)
        self.setLabelText(several if count > 1 else self.tr("Customer ID of this photo"))
        self.setTextValue(likely)
        self.setOkButtonText(self.tr("Archive"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.textValueChanged.connect(self._on_text)
        self._on_text(likely)
        self.resize(380, self.sizeHint().height())

    def _on_text(self, text: str) -> None:
        if (buttons := self.findChild(QDialogButtonBox)) is not None:
            buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(text.strip()))
