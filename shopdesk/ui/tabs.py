"""Several pages under one place of the rail, with a strip of tabs above them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from shopdesk.ui.plain_tip import plain_title

if TYPE_CHECKING:
    from shopdesk.ui.page import PagePane

STRIP_HEIGHT = 40
STRIP_MARGIN = 8  # px: with the padding of a tab its words begin where the title of the page does


class Tab(NamedTuple):
    """One page of several: its title, and how it is made when somebody goes there for the first time."""

    key: str
    title: str
    make: Callable[[], QWidget]


class TabbedPage(QWidget):
    """To the window one page; what it is asked for goes to the page that is shown, when that one knows it.

    Pages that are hidden are reloaded when they are shown again, and only when something of theirs was written.
    """

    tab_changed = Signal(str)

    def __init__(self, tabs: Sequence[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = {tab.key: tab for tab in tabs}
        self._keys = [tab.key for tab in tabs]
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._current = self._keys[0]
        self.bar, self.stack = QTabBar(self), QStackedWidget(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Pages"))
        for tab in tabs:
            self.bar.addTab(plain_title(tab.title))
        strip = QFrame(self)
        strip.setObjectName("pageTabs")
        strip.setFixedHeight(STRIP_HEIGHT)
        row = QHBoxLayout(strip)
        row.setContentsMargins(STRIP_MARGIN, 0, STRIP_MARGIN, 0)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(lambda place: self.show_tab(self._keys[place]))
        for keys, by in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, partial(self._step, by))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def shows(self) -> frozenset[str]:
        """The kinds of record that any page made so far shows."""
        return frozenset().union(*(_kinds_of(page) for page in self._pages.values()))

    @property
    def pane(self) -> "PagePane | None":
        """The parts of the page shown, when it is made of them."""
        return getattr(self._pages.get(self._current), "pane", None)

    def current_key(self) -> str:
        """The tab that is shown."""
        return self._current

    def page(self, key: str) -> QWidget | None:
        """The page of a tab, None while nobody was there."""
        return self._pages.get(key)

    def show_tab(self, key: str) -> QWidget:
        """Go to a tab; its page reloads first when it is new or has missed something. Raises KeyError."""
        page = self._made(key)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.stack.isAncestorOf(focused)
        changed, self._current = key != self._current, key
        self.stack.setCurrentWidget(page)
        self.bar.setCurrentIndex(self._keys.index(key))
        if key in self._stale:
            self._stale.discard(key)
            page.reload()  # type: ignore[attr-defined]
        pane = self.pane
        target = page if pane is None else pane.view
        self.setFocusProxy(target)
        if changed and had_focus:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.tab_changed.emit(key)
        return page

    def set_count(self, key: str, count: int) -> None:
        """A small number behind the title of a tab; 0 shows none. Raises KeyError."""
        title, place = self._tabs[key].title, self._keys.index(key)
        self.bar.setTabText(place, plain_title(f"{title} {count:,}" if count else title))
        counted = self.tr("{title}, {count}").format(title=title, count=count)
        self.bar.setAccessibleTabName(place, counted if count else title)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Show what is stored now; the other tabs do when they are shown."""
        self._stale = set(self._pages)
        self._made(self._current)
        self._stale.add(self._current)
        self.show_tab(self._current)

    def take_changes(self, kinds: frozenset[str]) -> None:
        """Hear of what was written: the page shown reloads when it is concerned, the others when they are shown."""
        concerned = {key for key, page in self._pages.items() if kinds & _kinds_of(page)}
        self._stale |= concerned
        if self._current in concerned:
            self.show_tab(self._current)

    def primary_action(self) -> None:
        """The first thing to do on the page shown."""
        self._forward("primary_action")

    def focus_filter(self) -> None:
        """Put the cursor into the filter text of the page shown."""
        self._forward("focus_filter")

    def export(self) -> None:
        """Export the list shown."""
        self._forward("export")

    def import_files(self, files: Sequence[Any]) -> None:
        """Hand files to the page shown, or to the first one where that takes none."""
        if not hasattr(self._pages.get(self._current), "import_files"):
            self.show_tab(self._keys[0])
        self._forward("import_files", files)

    def show_filter(self, values: dict[str, object]) -> None:
        """Narrow the list shown down."""
        self._forward("show_filter", values)

    def open_record(self, record_id: int) -> None:
        """Open a record of the page shown."""
        self._forward("open_record", record_id)

    def _forward(self, method: str, *args: object) -> None:
        call = getattr(self._pages.get(self._current), method, None)
        if call is not None:
            call(*args)

    def _made(self, key: str) -> QWidget:
        if key not in self._pages:
            self._pages[key] = page = self._tabs[key].make()
            self.stack.addWidget(page)
            self._stale.add(key)
        return self._pages[key]

    def _step(self, by: int) -> None:
        place = (self._keys.index(self._current) + by) % len(self._keys)
        self.show_tab(self._keys[place])


def _kinds_of(page: QWidget) -> frozenset[str]:
    return getattr(page, "shows", frozenset())
