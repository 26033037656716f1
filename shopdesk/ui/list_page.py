"""What every page with a list does alike: the list and its layout, the empty state, what the window asks for."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QVBoxLayout, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.settings import LAYOUTS, SHOP_FILTER
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.menus import open_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.page import ListPane
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

FIRST_SCREEN = 300  # rows


class ListPage(QWidget):
    """A page around a ``ListPane``; it sets the attributes named here, then calls ``_wire_list``.

    ``_sort`` is a named tuple of key and descending. ``_nothing_yet`` and ``_no_match`` are the contents of the empty
    state: picture, sentence, text of the button.
    """

    table: RecordTable[Any]
    _listed: ListExport
    _sort: Any
    _nothing_yet: tuple[str, str, str]
    _no_match: tuple[str, str, str]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: tuple[object, object] | None = None
        self._awaits_first = False
        self._windows: dict[int, QDialog] = {}
        self.pane = ListPane(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        alone = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_list, context=alone)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list again."""
        raise NotImplementedError

    def primary_action(self) -> None:
        """Do what the page offers first."""
        raise NotImplementedError

    def focus_filter(self) -> None:
        """Put the cursor into the filter text."""
        self.pane.filters.text_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_filter(self, values: dict[str, object]) -> None:
        """Narrow the list down as somebody else asks (a count on the first page, the search box)."""
        self.pane.filters.set_values(values)
        self.reload()

    def export(self) -> None:
        """Write the list as it is on the screen to Excel or CSV."""
        self._listed.to_file()

    def print_list(self) -> None:
        """Show the list as it would be printed, to print it or save it as PDF."""
        self._listed.to_paper()

    # What a page of this kind answers.

    def _on_current(self, record_id: int | None, /) -> None:
        raise NotImplementedError

    def _on_selection(self, count: int) -> None:
        raise NotImplementedError

    def _fill(self, menu: QMenu, ids: Sequence[int]) -> None:
        """Put what can be done with some records into a menu."""
        raise NotImplementedError

    def _fill_actions(self, menu: QMenu) -> None:
        menu.clear()
        self._fill(menu, list(self.pane.view.selected_ids()))

    def _on_context_menu(self, ids: list[int], where: QPoint) -> None:
        if not ids:
            return
        menu = QMenu(self)
        self._fill(menu, ids)
        menu.addSeparator()
        menu.addAction(translate("ListPage", "Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)

    def _begin(self) -> None:
        """The first step on a page where nothing is yet."""
        self.primary_action()

    def _open_once(self, record_id: int, make: Callable[[], QDialog]) -> QDialog | None:
        """Bring the window of a record to the front, or make it; one that cannot be made is told, and is None."""
        if (window := self._windows.get(record_id)) is not None:
            _unblock(window)
            window.raise_()
            window.activateWindow()
            return window
        try:
            window = make()
        except UserError as error:
            show_toast(self.window(), error.message)
            return None
        self._windows[record_id] = window
        window.finished.connect(lambda: self._windows.pop(record_id, None))
        window.show()
        _unblock(window)
        return window

    # The list.

    def _wire_list(self) -> None:
        """Put the table into the view, as it was laid out last, and hear what is done there."""
        view = self.pane.view
        view.set_table(self.table)
        self.table.set_sort(self._sort.key, self._sort.descending)
        if layout := self._desk.settings.get(LAYOUTS).get(self.table.listing.key):
            view.restore_column_layout(layout)
        view.layout_changed.connect(self._keep_layout)
        view.sort_requested.connect(self._on_sort)
        view.current_changed.connect(self._on_current)
        view.selection_changed.connect(self._on_selection)
        view.context_menu_requested.connect(self._on_context_menu)

    def _ask_for_ids(self, list_ids: Callable[..., Sequence[int]], wanted: object, *, quick: bool) -> None:
        """Ask for the list; of another one than is on the screen its first rows at once, where those come ``quick``."""
        if (wanted, self._sort) != self._asked:
            self._asked = wanted, self._sort
            self._awaits_first = quick
            if quick:
                self._desk.ask(self, "first", list_ids, wanted, self._sort, FIRST_SCREEN, then=self._on_first)
        self._desk.ask(self, "ids", list_ids, wanted, self._sort, then=self._on_ids)

    def _on_first(self, ids: Sequence[int]) -> None:
        if self._awaits_first:
            self._show(ids)

    def _on_ids(self, ids: Sequence[int]) -> None:
        self._awaits_first = False
        self._show(ids)
        self.pane.empty.set_content(*(self._no_match if self._is_narrowed() else self._nothing_yet))
        self.pane.show_empty(not len(ids))

    def _show(self, ids: Sequence[int]) -> None:
        self.table.show(ids)
        self.table.set_sort(self._sort.key, self._sort.descending)
        current = self.pane.view.current_id()
        if current is not None:
            self._on_current(current)
        elif len(ids):
            self.pane.view.select_id(ids[0])
        self.pane.set_has_detail(bool(len(ids)))

    def _on_sort(self, key: str, descending: bool) -> None:
        self._sort = type(self._sort)(key, descending)
        self.reload()

    def _on_view(self, view: View) -> None:
        if view.sort is not None:
            self._sort = type(self._sort)(*view.sort)
        self.reload()

    def _keep_layout(self) -> None:
        layouts = self._desk.settings.get(LAYOUTS) | {self.table.listing.key: self.pane.view.column_layout()}
        self._desk.settings.set(LAYOUTS, layouts)

    # The filter.

    def _bounds(self) -> tuple[datetime | None, datetime | None]:
        """The instants the chosen period begins at, and ends before."""
        first, last = self.pane.filters.dates()
        clock = self._desk.clock
        return clock.day_start(first) if first else None, clock.days_bounds(last, last)[1] if last else None

    def _is_narrowed(self) -> bool:
        return self.pane.filters.is_narrowed() or bool(self._desk.settings.get(SHOP_FILTER))

    def _on_empty_action(self) -> None:
        if self._is_narrowed():
            self._desk.settings.set(SHOP_FILTER, 0)
            self._desk.actor_changed.emit()  # the shop shown above the list is another one now
            self.pane.filters.reset()
        else:
            self._begin()


def _unblock(window: QDialog) -> None:
    """Let a window be used that was asked for in a form, though everything else waits for that form."""
    form, handle = QApplication.activeModalWidget(), window.windowHandle()
    if form is not None and form is not window and handle is not None:
        handle.setTransientParent(form.windowHandle())
