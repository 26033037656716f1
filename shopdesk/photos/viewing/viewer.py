"""The viewer: a photo as large as wanted, what it is, and the next one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.canvas import STEP, PictureCanvas
from shopdesk.photos.viewing.comparing import CompareViewer
from shopdesk.photos.viewing.decoding import PictureLoader
from shopdesk.photos.viewing.describing import ask_note, facts_of, kind_menu
from shopdesk.photos.viewing.files import copy_files, copy_picture, open_file, save_copy, show_in_folder
from shopdesk.photos.viewing.printing import print_photos
from shopdesk.photos.viewing.rows import PhotoRows
from shopdesk.photos.viewing.showing import PhotoOnCanvas
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.window import Bar, LookingDialog, tool_button, view_keys
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.menus import open_menu
from shopdesk.ui.plain_tip import plain_tip


class PhotoViewer(LookingDialog):
    """Looks at photos one after the other; ``rows`` may be as many as a gallery has."""

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        rows: Sequence[PhotoRow] | PhotoRows,
        start: int = 0,
        parent: QWidget | None = None,
        thumbnails: ThumbnailLoader | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._archive = desk, archive
        self._rows = rows if isinstance(rows, PhotoRows) else PhotoRows.of(desk, rows)
        self._thumbnails = thumbnails or ThumbnailLoader(desk, archive, self)
        self._pictures = PictureLoader(desk, archive, self)
        self._turns: dict[int, int] = {}  # how photos were left, while this window is open
        self.canvas = PictureCanvas(self)
        self._on_canvas = PhotoOnCanvas(self.canvas, self._pictures, self._thumbnails)
        self._place, self._percent = plain_label(role="secondary"), plain_label(role="secondary")
        self.name, self.facts = plain_label(role="strong"), plain_label(role="secondary")
        self._percent.setMinimumWidth(48)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lay_out(self._tools(), self.canvas, self._about())
        self._connect()
        self.resize(1040, 680)
        self.position = max(0, min(start, len(self._rows) - 1))
        self._row = self._rows.at(self.position)
        self._show_current()
        self.canvas.setFocus()

    @property
    def row(self) -> PhotoRow | None:
        """The photo shown; None for one that is gone for ever."""
        return self._row

    def go(self, by: int) -> None:
        """Show the next photo, or one before; stays at the ends."""
        wanted = max(0, min(self.position + by, len(self._rows) - 1))
        position = self._rows.nearest(wanted, 1 if by > 0 else -1)
        if position is not None and position != self.position:
            self.position = position
            self._row = self._rows.at(position)
            self._show_current()

    def turn(self, quarters: int = 1) -> None:
        """Turn the view to the right; the photo is seen so again when one comes back to it."""
        self.canvas.turn(quarters)
        if self._row is not None:
            self._turns[self._row.id] = self.canvas.turns

    def copy(self) -> None:
        """Put the picture into the clipboard."""
        if path := self._path():
            copy_picture(self._desk, self, path)

    def save(self) -> None:
        """Save the file, byte for byte, under another name."""
        if path := self._path():
            save_copy(self._desk, self, path)

    def open_folder(self) -> None:
        """Show the file in its folder."""
        if path := self._path():
            show_in_folder(self, path)

    def print(self) -> None:
        """Print the photo on a page of its own."""
        if self._row is not None:
            print_photos(self, self._desk, self._archive, [self._row])

    def write_note(self) -> None:
        """Ask for the note of the photo."""
        if self._row is not None:
            ask_note(self, self._desk, self._row)

    def choose_kind(self) -> None:
        """Let somebody say what the photo shows."""
        if self._row is not None:
            menu = kind_menu(self, self._desk, self._row)
            open_menu(menu, self.kind_button.mapToGlobal(QPoint(0, self.kind_button.height())))

    def compare(self) -> None:
        """Put the photo beside the next one, or at the end beside the one before."""
        other = self._rows.nearest(self.position + 1, 1)
        other = self._rows.nearest(self.position - 1, -1) if other is None else other
        if other is not None:
            left, right = sorted((self.position, other))
            CompareViewer(self._desk, self._archive, self._rows, left, right, self, self._thumbnails).show()

    def make_menu(self) -> QMenu:
        """What can be done with the photo, with the keys."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row, path = self._row, self._path()
        if row is None or path is None:
            return menu
        for title, key, call in (
            (self.tr("Copy picture"), "Ctrl+C", self.copy),
            (self.tr("Copy file"), "", partial(copy_files, self, [path])),
            (self.tr("Save as…"), "Ctrl+S", self.save),
            (self.tr("Print…"), "Ctrl+P", self.print),
            (self.tr("Open folder"), "F", self.open_folder),
            (self.tr("Open with the system's viewer"), "", partial(open_file, self, path)),
            ("", "", None),
            (self.tr("Note…"), "N", self.write_note),
            (self.tr("Kind…"), "K", self.choose_kind),
            ("", "", None),
            (self.tr("Turn the view"), "R", self.turn),
            (self.tr("Compare with the next photo"), "C", self.compare),
            (self.tr("Full screen"), "F11", self.switch_full_screen),
        ):
            if call is None:
                menu.addSeparator()
            else:
                # Beside the text: a key of the menu's own would make that of the window ambiguous.
                menu.addAction(f"{title}\t{key}" if key else title, call)
        return menu

    def _tools(self) -> Bar:
        bar, canvas = Bar(self), self.canvas
        self.before_button = tool_button(bar, "chevron-left", self.tr("Previous (←)"), lambda: self.go(-1))
        self.next_button = tool_button(bar, "chevron-right", self.tr("Next (→)"), lambda: self.go(1))
        self.kind_button = tool_button(bar, "tag", self.tr("Kind… (K)"), self.choose_kind)
        self.compare_button = tool_button(bar, "compare", self.tr("Compare with the next photo (C)"), self.compare)
        real = tool_button(bar, "", self.tr("Original size (1)"), lambda: canvas.set_scale(1.0))
        real.setText("1:1")
        groups: list[list[QWidget]] = [
            [self.before_button, self._place, self.next_button],
            [
                tool_button(bar, "zoom-out", self.tr("Smaller (-)"), lambda: canvas.zoom(1 / STEP)),
                self._percent,
                tool_button(bar, "zoom-in", self.tr("Larger (+)"), lambda: canvas.zoom(STEP)),
                tool_button(bar, "fit", self.tr("Whole picture (0)"), canvas.fit),
                real,
                tool_button(bar, "rotate", self.tr("Turn the view (R)"), self.turn),
                self.compare_button,
                tool_button(bar, "full-screen", self.tr("Full screen (F11)"), self.switch_full_screen),
            ],
            [self.kind_button, tool_button(bar, "edit", self.tr("Note… (N)"), self.write_note)],
            [
                tool_button(bar, "copy", self.tr("Copy the picture (Ctrl+C)"), self.copy),
                tool_button(bar, "save", self.tr("Save as… (Ctrl+S)"), self.save),
                tool_button(bar, "print", self.tr("Print… (Ctrl+P)"), self.print),
                tool_button(bar, "folder", self.tr("Open folder (F)"), self.open_folder),
            ],
        ]
        for number, group in enumerate(groups):
            if number == 1:
                bar.line.addStretch(1)
            elif number:
                bar.line.addSpacing(12)
            for widget in group:
                bar.line.addWidget(widget)
        return bar

    def _about(self) -> Bar:
        bar = Bar(self, (16, 6, 16, 6), 12)
        bar.line.addWidget(self.name)
        bar.line.addWidget(self.facts, 1)
        self.facts.setMinimumWidth(1)  # a long note is cut rather than the window made wide
        return bar

    def _connect(self) -> None:
        canvas = self.canvas
        canvas.scale_changed.connect(self._show_scale)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(lambda where: self.make_menu().popup(canvas.mapToGlobal(where)))
        self._desk.changed.connect(self._on_changed)
        self.set_keys(
            {
                **view_keys(canvas, "Ctrl+"),
                ("Left", "PgUp", "Backspace"): lambda: self.go(-1),
                ("Right", "PgDown", "Space"): lambda: self.go(1),
                ("Home",): lambda: self.go(-len(self._rows)),
                ("End",): lambda: self.go(len(self._rows)),
                ("R",): self.turn,  # and remember how it was left
                ("Shift+R",): lambda: self.turn(-1),
                ("C",): self.compare,
                ("F11",): self.switch_full_screen,
                ("K",): self.choose_kind,
                ("N",): self.write_note,
                ("F",): self.open_folder,
                ("Ctrl+C",): self.copy,
                ("Ctrl+S",): self.save,
                ("Ctrl+P",): self.print,
            }
        )

    def _path(self) -> Path | None:
        return None if self._row is None else self._archive.path_of(self._row.path)

    def _show_current(self) -> None:
        self._place.setText(f"{self.position + 1:,} / {len(self._rows):,}")
        self.before_button.setEnabled(self.position > 0)
        self.next_button.setEnabled(self.position < len(self._rows) - 1)
        self.compare_button.setEnabled(len(self._rows) > 1)
        row = self._row
        if row is None:
            self._on_canvas.say(self.tr("This photo is not there any more."))
            return
        after = self._rows.at(self.position + 1) if self.position + 1 < len(self._rows) else None
        self._pictures.want([row] if after is None else [row, after])
        self._on_canvas.show(row, self._turns.get(row.id, 0))
        self._show_facts(row)

    def _show_facts(self, row: PhotoRow) -> None:
        self.setWindowTitle(self.tr("Photo of {customer}").format(customer=row.customer_name))
        self.name.setText(" ".join(row.customer_name.split()))
        facts = facts_of(row, self._desk.clock)
        self.facts.setText(facts)
        self.facts.setToolTip(plain_tip(facts))
        self.canvas.setAccessibleName(f"{row.customer_name}: {facts}")

    def _on_changed(self, kinds: frozenset[str]) -> None:
        """Tell what somebody said of the photo meanwhile; the picture itself never changes."""
        if "photo" not in kinds:
            return
        self._rows.refresh()
        row = self._rows.at(self.position)
        if row is not None:
            self._row = row
            self._show_facts(row)

    def _show_scale(self) -> None:
        percent = self.tr("{percent} %")
        self._percent.setText(percent.format(percent=max(1, round(100 * self.canvas.scale))))
