"""What is done with photos of the gallery, one or many: said, asked for, told, and taken back."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.core.errors import UserError
from shopdesk.photos import service, store
from shopdesk.photos.companion import Linkable, PhotoCompanions, record_title, record_word
from shopdesk.photos.dialogs.customer_dialog import CustomerDialog
from shopdesk.photos.dialogs.link_dialog import LinkDialog
from shopdesk.photos.dialogs.note_dialog import NoteDialog
from shopdesk.photos.dialogs.share_dialog import ShareDialog
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.menu import photo_menu
from shopdesk.photos.model import PhotoId, PhotoKind, kind_chip
from shopdesk.photos.service import Description, Reassigned
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.comparing import CompareViewer
from shopdesk.photos.viewing.describing import ask_note
from shopdesk.photos.viewing.files import copy_files
from shopdesk.photos.viewing.printing import print_photos
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.ui.desk import Desk
from shopdesk.ui.menus import bar, open_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip

AT_ONCE = 500  # files to copy, pages to print; of more, dialogs read only the first to say what they are about


class PhotoActions(QObject):
    """Does things with photos, named by their ids, in the window of ``widget``."""

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        companions: PhotoCompanions,
        thumbnails: ThumbnailLoader,
        widget: QWidget,
    ) -> None:
        super().__init__(widget)
        self._desk, self._archive, self._companions = desk, archive, companions
        self._thumbnails, self._widget = thumbnails, widget

    # Links.

    def ask_link(self, ids: Sequence[PhotoId]) -> None:
        """Ask what photos belong to, and link them."""
        rows = self.rows(ids)
        if not rows:
            return
        dialog = LinkDialog(self._desk, self._companions, rows, len(ids), self._thumbnails, self._widget.window())
        dialog.chosen.connect(partial(self.link, list(ids)))
        dialog.open()

    def link(self, ids: Sequence[PhotoId], record: Linkable) -> None:
        """Let photos belong to a record too, and offer to take that back."""
        there = self._desk.read(store.existing_links, ids)
        new = [one for one in ids if (one, record.kind, record.id) not in there]
        name = f"{record_word(record.kind)} {record.title}"

        def linked(_value: object) -> None:
            several = self.tr("{count} photos belong to {record} now").format(count=len(ids), record=name)
            text = self.tr("The photo belongs to {record} now").format(record=name) if len(ids) == 1 else several
            title = self.tr("Removing photos")
            undo = partial(self._write, title, service.unlink_photos, new, record.kind, record.id)
            self._say(text, undo if new else None)

        self._write(self.tr("Linking photos"), service.link_photos, list(ids), record.kind, record.id, then=linked)

    def unlink(self, photo_id: PhotoId, kind: str, record_id: int) -> None:
        """Take a photo from a record, and offer to put it back."""
        title = self._desk.read(record_title, kind, record_id)
        name = " ".join(filter(None, (record_word(kind), title)))

        def unlinked(_value: object) -> None:
            text = self.tr("The photo does not belong to {record} any more").format(record=name)
            linking = self.tr("Linking photos")
            self._say(text, partial(self._write, linking, service.link_photos, [photo_id], kind, record_id))

        self._write(self.tr("Removing photos"), service.unlink_photos, [photo_id], kind, record_id, then=unlinked)

    # What they show, and whose they are.

    def set_kind(self, ids: Sequence[PhotoId], kind: PhotoKind) -> None:
        """Say what photos show."""
        word = kind_chip(kind).text

        def told(before: list[Description]) -> None:
            text = self.tr("Photos that are “{kind}” now: {count}").format(kind=word, count=len(before))
            if before:
                self._say(text, partial(self._take_back_description, before))

        self._write(self.tr("Changing photos"), service.set_kind, self._seen(ids), kind, then=told)

    def ask_note(self, ids: Sequence[PhotoId]) -> None:
        """Ask for the note of a photo, or for one on several."""
        rows = self.rows(ids)
        if len(ids) == 1 and rows:
            ask_note(self._widget, self._desk, rows[0])
        elif rows:
            dialog = NoteDialog(self._desk, rows, self._seen(ids), self._thumbnails, self._widget.window())
            dialog.noted.connect(self._on_noted)
            dialog.open()

    def ask_customer(self, ids: Sequence[PhotoId]) -> None:
        """Ask whose photos these really are, and file them there."""
        rows = self.rows(ids)
        if not rows:
            return
        dialog = CustomerDialog(
            self._desk, self._archive, rows, self._seen(ids), self._thumbnails, self._widget.window()
        )
        dialog.reassigned.connect(self._on_reassigned)
        dialog.open()

    # Looked at together, handed on, thrown away.

    def compare(self, ids: Sequence[PhotoId]) -> None:
        """Look at two photos side by side."""
        if barred := self.why_no_comparison(len(ids)):
            self._say(barred)
            return
        rows = self.rows(ids)
        if len(rows) == 2:
            window = self._widget.window()
            CompareViewer(self._desk, self._archive, rows, 0, 1, window, self._thumbnails).show()

    def why_no_comparison(self, count: int) -> str:
        """Why so many photos cannot be compared, or nothing."""
        return "" if count == 2 else self.tr("Select exactly two photos to compare them.")

    def share(self, ids: Sequence[PhotoId]) -> None:
        """Hand copies of photos on, as an archive or as pages."""
        if ids:
            ShareDialog(self._desk, self._archive, ids, self._widget.window()).open()

    def print(self, ids: Sequence[PhotoId]) -> None:
        """Print photos."""
        if barred := self._why_too_many(len(ids)):
            self._say(barred)
        elif ids:
            print_photos(self._widget, self._desk, self._archive, self.rows(ids))

    def copy(self, ids: Sequence[PhotoId]) -> None:
        """Put the files of photos into the clipboard."""
        if barred := self._why_too_many(len(ids)):
            self._say(barred)
        elif rows := self.rows(ids):
            copy_files(self._widget, [self._archive.path_of(row.path) for row in rows])

    def delete(self, ids: Sequence[PhotoId]) -> None:
        """Move photos to the recycle bin, and offer to take that back."""
        if not ids:
            return

        def deleted(_value: object) -> None:
            several = self.tr("{count} photos are in the recycle bin").format(count=len(ids))
            text = self.tr("The photo is in the recycle bin") if len(ids) == 1 else several
            self._say(text, partial(self._write, self.tr("Restoring photos"), service.restore_photos, list(ids)))

        self._write(self.tr("Removing photos"), service.delete_photos, list(ids), then=deleted)

    # Menus.

    def kind_menu(self, ids: Sequence[PhotoId]) -> QMenu:
        """What photos may show; the kind all of them have is marked."""
        menu = QMenu(self.tr("Kind"), self._widget)
        kinds = {row.kind for row in self.rows(ids)}
        for number, kind in enumerate(PhotoKind, start=1):
            action = menu.addAction(f"&{number}  {kind_chip(kind).text}", partial(self.set_kind, list(ids), kind))
            action.setCheckable(True)
            action.setChecked(kinds == {kind})
        return menu

    def pop_up_kinds(self, ids: Sequence[PhotoId], where: QPoint) -> None:
        """Ask for the kind of photos, at a place of the screen."""
        menu = self.kind_menu(ids)
        open_menu(menu, where)

    def menu(self, ids: Sequence[PhotoId], row: PhotoRow, look: Callable[[], object]) -> QMenu:
        """Everything that can be done with the photos selected; ``row`` is the one the menu was asked for on."""
        if len(ids) == 1:
            menu = photo_menu(self._widget, self._desk, self._archive, row, look, keys=True)
            menu.addSeparator()
        else:
            menu = QMenu(self._widget)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Open") + "\tEnter", look)
            menu.addAction(self.tr("Copy files") + "\tCtrl+C", partial(self.copy, ids))
            menu.addSeparator()
            kinds = self.kind_menu(ids)
            kinds.setParent(menu, kinds.windowFlags())  # so that it goes with the menu
            menu.addMenu(kinds)
            menu.addAction(self.tr("Note…") + "\tN", partial(self.ask_note, ids))
        menu.addAction(self.tr("Link to…") + "\tL", partial(self.ask_link, ids))
        barred = self.why_not_decide([row] if len(ids) == 1 else self.rows(ids))
        refile = menu.addAction(self.tr("Wrong customer ID…") + "\tF2", partial(self.ask_customer, ids))
        menu.addSeparator()
        compare = menu.addAction(self.tr("Compare") + "\tC", partial(self.compare, ids))
        compare.setEnabled(len(ids) == 2)
        compare.setToolTip(plain_tip(self.why_no_comparison(len(ids))))
        menu.setToolTipsVisible(True)
        menu.addAction(self.tr("Share…") + "\tS", partial(self.share, ids))
        menu.addAction(self.tr("Print…") + "\tCtrl+P", partial(self.print, ids))
        menu.addSeparator()
        delete = menu.addAction(self.tr("Move to the recycle bin") + "\tDel", partial(self.delete, ids))
        for action in (refile, delete):
            bar(action, barred)
        return menu

    def why_not_decide(self, rows: Iterable[PhotoRow]) -> str:
        """Why the person here may not refile or throw away some photos; empty for who may."""
        return self._desk.read(service.why_not_decide, self._desk.actor, {row.added_by for row in rows})

    def rows(self, ids: Sequence[PhotoId]) -> list[PhotoRow]:
        """The first of some photos, in the order of the ids."""
        found = self._desk.read(store.list_photo_rows, ids[:AT_ONCE])
        return [found[one] for one in ids[:AT_ONCE] if one in found]

    def _why_too_many(self, count: int) -> str:
        """Thousands of files hang the program they are pasted into, thousands of pages the printer."""
        text = self.tr("These are {count} photos; at most {most} can be copied or printed at once. Share them instead.")
        return text.format(count=f"{count:,}", most=AT_ONCE) if count > AT_ONCE else ""

    def _seen(self, ids: Sequence[PhotoId]) -> dict[PhotoId, int]:
        return self._desk.read(store.versions_of, ids)

    def _on_noted(self, before: list[Description]) -> None:
        text = self.tr("Notes written: {count}").format(count=len(before))
        self._say(text, partial(self._take_back_description, before) if before else None)

    def _take_back_description(self, before: list[Description]) -> None:
        self._write(self.tr("Changing photos"), service.take_back_description, before)

    def _on_reassigned(self, done: Reassigned) -> None:
        text = self.tr("Photos filed under another ID: {count}").format(count=len(done.before))
        title = self.tr("Renaming photos")
        undo = partial(self._write, title, service.take_back_reassigning, self._archive, done)
        self._say(text, undo if done.before else None)

    def _write(
        self, title: str, verb: Callable[..., object], *args: object, then: Callable[..., None] | None = None
    ) -> None:
        self._desk.write(title, verb, *args, then=then, refused=self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self._say(error.message)

    def _say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        show_toast(self._widget.window(), text, [(self.tr("Undo"), undo)] if undo is not None else [])
