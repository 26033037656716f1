"""The window around the pages: rail, search box, status; pages are made elsewhere, when somebody goes there."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from shopdesk.core.settings import ACTING_STAFF, SHOP_FILTER, WINDOW
from shopdesk.search_popup import SearchPopup
from shopdesk.shops import service as shops
from shopdesk.shortcuts import ShortcutsDialog
from shopdesk.ui.desk import Desk
from shopdesk.ui.error_dialog import show_error
from shopdesk.ui.menus import give_menu
from shopdesk.ui.messages import ask
from shopdesk.ui.shell import NavigationRail, StatusStrip, TopBar

# The page's own questions go first, and a burst of changes is counted once.
FACTS_AFTER_MS = 300


TITLE_BAR = 40  # px, about what the system puts on top


class Page(Protocol):
    """What the window asks of a page; a page may leave out what it has no use for, but for ``reload``."""

    shows: frozenset[str]

    def reload(self) -> None:
        """Show what is stored now."""
        ...


class Place(NamedTuple):
    """Where a page stands in the rail, and how it is made when somebody goes there for the first time."""

    key: str
    title: str
    picture: str
    make: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """The desk as people see it."""

    closed = Signal()

    def __init__(
        self, desk: Desk, places: Sequence[Place], openers: Mapping[str, Callable[[int], object]], facts: Callable
    ) -> None:
        super().__init__()
        self._desk, self._facts = desk, facts
        self.setWindowTitle("ShopDesk")
        self.setMinimumSize(900, 520)
        self.rail, self.top, self.status = NavigationRail(), TopBar(), StatusStrip()
        self.stack = QStackedWidget()
        self._places = {place.key: place for place in places}
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set(self._places)
        self._visited: list[str] = []
        self._facts_due = QTimer(self, singleShot=True, interval=FACTS_AFTER_MS)
        self._facts_due.timeout.connect(self._ask_for_facts)
        self._build(places)
        self.search = SearchPopup(desk, self.top.search, openers)
        self._set_up_top()
        self._set_up_keys()
        self.status.watch(desk.jobs)
        desk.changed.connect(self._on_changed)
        desk.failed.connect(lambda error, retry: show_error(self, error, retry=retry))
        self._restore()
        self._show_facts()

    def begin(self) -> None:
        """Show the page that was shown last; whoever makes the pages needs the window by then."""
        page = self._desk.settings.get(WINDOW).get("page")
        self.show_page(page if page in self._places else next(iter(self._places)))

    def show_page(self, key: str) -> QWidget:
        """Go to a page; it reloads first when something it shows was written meanwhile."""
        if not self._visited or self._visited[-1] != key:
            self._visited.append(key)
            del self._visited[:-50]
        self.rail.set_current(key)
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._places[key].make()
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if key in self._stale:
            self._stale.discard(key)
            page.reload()  # type: ignore[attr-defined]
        pane = getattr(page, "pane", None)
        (pane.view if pane is not None else page).setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def current_key(self) -> str:
        """The page that is shown."""
        return next(key for key, page in self._pages.items() if page is self.stack.currentWidget())

    def raise_with(self, files: Sequence[Path]) -> None:
        """Come to the front, because the program was started again; import the files it was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if files:
            self._call("import_files", list(files), page=self.show_page("orders"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; running work is named first, and stopped whole if the person says so."""
        running = [job.title for job in self._desk.jobs.running() if job.title]
        if running:
            work = self.tr(", ").join(running)
            question = self.tr("Still running: {work}. What is not finished is undone.").format(work=work)
            if not ask(self, self.tr("Close ShopDesk"), question, self.tr("Stop and close")):
                event.ignore()
                return
        if not self._close_others():
            event.ignore()
            return
        kept = {"geometry": bytes(self.saveGeometry().toHex().data()).decode(), "page": self.current_key()}
        self._desk.settings.set(WINDOW, kept | {"rail_collapsed": self.rail.collapsed})
        event.accept()
        self.closed.emit()

    def _close_others(self) -> bool:
        """Close the windows of records and photos; one that would lose what was typed may keep everything open."""
        dialogs = [window for window in QApplication.topLevelWidgets() if isinstance(window, QDialog)]
        others = [window for window in dialogs if window.isVisible()]
        # A question is asked in an event loop of its own: a window of the list may be deleted meanwhile.
        return all(window.close() for window in others if isValid(window))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._show_facts()

    def _build(self, places: Sequence[Place]) -> None:
        for place in places:
            self.rail.add_page(place.key, place.title, place.picture)
        self.rail.chosen.connect(self.show_page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(frame)

    def _set_up_top(self) -> None:
        self.top.set_name(self.tr("ShopDesk"))
        self.top.search.setPlaceholderText(self.tr("Order no., customer ID, tracking no., phone, style no.…"))
        self._shop_button = self.top.add_button("", self.tr("Shop"))
        self._staff_button = self.top.add_button("", self.tr("Who works here"))
        self._desk.actor_changed.connect(self._on_actor_changed)
        self._show_top()

    def _show_top(self) -> None:
        shop_list = self._desk.read(shops.list_shops)
        chosen = self._desk.settings.get(SHOP_FILTER)
        names = {int(shop.id): shop.name for shop in shop_list}
        everything = self.tr("All shops")
        self._shop_button.setText(names.get(chosen, everything))
        menu = QMenu(self._shop_button)
        for shop_id, name in {0: everything, **names}.items():
            action = menu.addAction(name, partial(self._on_shop, shop_id))
            action.setCheckable(True)
            action.setChecked(shop_id == chosen)
        self._replace_menu(self._shop_button, menu)
        self._staff_button.setText(self._desk.actor.name)
        people = QMenu(self._staff_button)
        for staff in self._desk.read(shops.list_staff):
            if staff.active:
                text = self.tr("No. {staff_no} · {name}").format(staff_no=staff.staff_no, name=staff.name)
                people.addAction(text, partial(self._on_staff, staff.id))
        people.addAction(self.tr("Owner"), partial(self._on_staff, 0))
        self._replace_menu(self._staff_button, people)

    @staticmethod
    def _replace_menu(button: QToolButton, menu: QMenu) -> None:
        old = button.menu()
        give_menu(button, menu)
        if old is not None:
            old.deleteLater()

    def _on_shop(self, shop_id: int) -> None:
        self._desk.settings.set(SHOP_FILTER, shop_id)
        self._show_top()
        self._reload_all()

    def _on_staff(self, staff_id: int) -> None:
        actor = self._desk.read(shops.actor_for, staff_id, self._desk.clock)
        self._desk.settings.set(ACTING_STAFF, staff_id)
        self._desk.act_as(actor)

    def _on_actor_changed(self) -> None:
        """Somebody else may do other things, and has other work to do."""
        self._show_top()
        self._reload_all()
        self._show_facts()

    def _set_up_keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self._focus_search),
            ("Ctrl+N", partial(self._call, "primary_action")),
            ("Ctrl+F", partial(self._call, "focus_filter")),
            ("Ctrl+E", partial(self._call, "export")),
            ("F5", self._reload_current),
            ("Alt+Left", self._go_back),
            ("F1", lambda: ShortcutsDialog(self).open()),
        ]
        keys += [(f"Ctrl+{n}", partial(self.show_page, key)) for n, key in enumerate(list(self._places)[:9], 1)]
        for sequence, call in keys:
            QShortcut(QKeySequence(sequence), self, call)

    def _focus_search(self) -> None:
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def _call(self, method: str, *args: object, page: QObject | None = None) -> None:
        call = getattr(page or self.stack.currentWidget(), method, None)
        if call is not None:
            call(*args)

    def _reload_current(self) -> None:
        self._call("reload")
        self._show_facts()

    def _reload_all(self) -> None:
        self._stale = set(self._places)
        self.show_page(self.current_key())

    def _go_back(self) -> None:
        if len(self._visited) > 1:
            self._visited.pop()
            self.show_page(self._visited[-1])

    def _on_changed(self, kinds: frozenset[str]) -> None:
        current = self.stack.currentWidget()
        for key, page in self._pages.items():
            if kinds & page.shows:  # type: ignore[attr-defined]
                if page is current:
                    # A page of several tabs reloads only what is concerned and shown.
                    take = getattr(page, "take_changes", None)
                    take(kinds) if take is not None else page.reload()  # type: ignore[attr-defined]
                else:
                    self._stale.add(key)
        if kinds & {"shop", "staff"}:
            self._show_top()
        self._show_facts()

    def _show_facts(self) -> None:
        self._facts_due.start()

    def _ask_for_facts(self) -> None:
        self._desk.ask(self, "facts", self._facts, then=self._on_facts)

    def _on_facts(self, facts: tuple[str, Mapping[str, int]]) -> None:
        text, badges = facts
        self.status.set_facts(text)
        for key in self._places:
            self.rail.set_badge(key, badges.get(key, 0))

    def _restore(self) -> None:
        kept = self._desk.settings.get(WINDOW)
        if not self.restoreGeometry(QByteArray.fromHex(str(kept.get("geometry", "")).encode())):
            self.resize(1440, 900)
            room = self.screen().availableSize()
            if room.width() < self.width() or room.height() < self.height() + TITLE_BAR:
                self.setWindowState(Qt.WindowState.WindowMaximized)  # else the status and the footers lie below it
        self.rail.set_collapsed(bool(kept.get("rail_collapsed", False)))
