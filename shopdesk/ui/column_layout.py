"""The columns of a list on the screen: order, widths, hidden and frozen ones, and their menu."""

from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from shopdesk.core.columns import Column, Kind
from shopdesk.ui.icons import icon
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.tokens import TABLE_HEADER_HEIGHT

MIN_WIDTH, MAX_WIDTH = 40, 1200


class ColumnLayout(QObject):
    """Works on the header of one view. Sections are columns as declared; places are what the eye sees, from the left.

    The last shown column is drawn wider where there is room; what is saved is the width it was given.
    """

    laid_out = Signal()  # anything is different now
    changed = Signal()  # somebody changed it: worth saving
    sort_requested = Signal(str, bool)  # sort key, descending

    def __init__(self, view: QTableView, frozen_header: QHeaderView) -> None:
        super().__init__(view)
        self._view, self._header, self._frozen_header = view, view.horizontalHeader(), frozen_header
        self._table: RecordTable[Any] | None = None
        self._widths: list[int] = []
        self._busy = False
        self.frozen = 0  # how many shown columns, from the left
        self._header.sectionMoved.connect(self._on_moved)
        self._header.sectionResized.connect(self._on_resized)
        self._frozen_header.sectionResized.connect(self._on_frozen_resized)
        for header in (self._header, frozen_header):
            header.sectionClicked.connect(self._on_clicked)
            header.customContextMenuRequested.connect(lambda point, header=header: self._show_menu(header, point))

    def attach(self, table: RecordTable[Any]) -> None:
        """Begin with the columns of a table as they are declared."""
        self._table = table
        self._take_up_declared()

    def reset(self) -> None:
        """Everything as declared."""
        self._take_up_declared()
        self.changed.emit()

    def shown_sections(self) -> list[int]:
        """The columns that are shown, from the left."""
        return [section for section in self._sections() if not self._header.isSectionHidden(section)]

    def frozen_sections(self) -> list[int]:
        """The columns that stay while the others scroll."""
        return self.shown_sections()[: self.frozen]

    def is_frozen(self, section: int) -> bool:
        """Whether a column stays while the others scroll."""
        return self.frozen > 0 and section in self.frozen_sections()

    def frozen_width(self) -> int:
        """The room that the frozen columns take, in pixels."""
        return sum(self._header.sectionSize(section) for section in self.frozen_sections())

    def first_section(self) -> int:
        """The leftmost shown column."""
        return next(iter(self.shown_sections()), 0)

    def link_section(self) -> int:
        """The column drawn like a link: the first shown one when it names the record, else none (-1)."""
        first = self.first_section()
        names = self._table is not None and self._table.columns[first].kind is Kind.IDENTIFIER
        return first if names else -1

    def set_shown(self, section: int, shown: bool) -> None:
        """Show or hide a column; the last one left stays."""
        if shown or len(self.shown_sections()) > 1:
            self.frozen -= not shown and self.is_frozen(section)
            self._header.setSectionHidden(section, not shown)
            self._settle()

    def move(self, section: int, by: int) -> None:
        """Move a column past its shown neighbour on the left (-1) or right (1)."""
        shown = self.shown_sections()
        place = shown.index(section) + by
        if 0 <= place < len(shown):
            self._header.moveSection(self._header.visualIndex(section), self._header.visualIndex(shown[place]))

    def freeze_to(self, section: int | None) -> None:
        """Freeze the columns up to one, or none; never so many that nothing else can be seen."""
        shown = self.shown_sections()
        self.frozen = 0 if section is None or section not in shown else shown.index(section) + 1
        self._settle()

    def as_dict(self) -> dict[str, Any]:
        """The layout as plain data."""
        columns = [
            {
                "key": self._column(section).key,
                "width": self._widths[section],
                "hidden": self._header.isSectionHidden(section),
            }
            for section in self._sections()
        ]
        return {"columns": columns, "frozen": self.frozen}

    def restore(self, saved: dict[str, Any]) -> None:
        """Take up what ``as_dict`` gave; columns it does not know keep their place behind the column before them."""
        if self._table is None:
            return
        sections = {column.key: section for section, column in enumerate(self._table.columns)}
        wanted: list[tuple[int, int, bool]] = []
        columns = saved.get("columns") if isinstance(saved, dict) else None
        for entry in columns if isinstance(columns, list) else ():
            section = sections.pop(str(entry.get("key")), None) if isinstance(entry, dict) else None
            if section is not None:
                width = entry.get("width")
                if not isinstance(width, int) or not MIN_WIDTH <= width <= MAX_WIDTH:
                    width = self._table.columns[section].width
                wanted.append((section, width, entry.get("hidden") is True))
        for section in sections.values():
            column = self._table.columns[section]
            wanted.insert(
                _place_after(section - 1, [known for known, *_ in wanted]), (section, column.width, column.hidden)
            )
        if all(hidden for *_, hidden in wanted):
            wanted[0] = (*wanted[0][:2], False)
        frozen = saved.get("frozen") if columns else self._table.listing.frozen
        self._take_up(wanted, frozen if isinstance(frozen, int) else 0)

    def fill(self) -> None:
        """Let the last shown column take the room that is left."""
        shown = self.shown_sections()
        if not shown or not self._widths:
            return
        last = shown[-1]
        others = sum(self._widths[section] for section in shown[:-1])
        self._busy = True
        for section in shown[:-1]:
            if self._header.sectionSize(section) != self._widths[section]:
                self._header.resizeSection(section, self._widths[section])
        self._header.resizeSection(last, max(self._widths[last], self._view.viewport().width() - others))
        self._busy = False
        self.place_frozen_header()

    def place_frozen_header(self) -> None:
        """Lay the header of the frozen columns over that of the others."""
        header = self._frozen_header
        if not self.frozen or self._table is None:
            header.hide()
            return
        frozen, busy = set(self.frozen_sections()), self._busy
        self._busy = True
        for place, section in enumerate(self._sections()):
            header.setSectionHidden(section, section not in frozen)
            header.moveSection(header.visualIndex(section), place)
            if section in frozen:
                header.resizeSection(section, self._header.sectionSize(section))
        self._busy = busy
        edge = self._view.frameWidth()
        header.setGeometry(edge, edge, self.frozen_width(), TABLE_HEADER_HEIGHT)
        header.show()
        header.raise_()

    def menu(self, section: int) -> QMenu:
        """The menu of a column's header."""
        menu = QMenu(self._view)
        shown = self.shown_sections()
        place = shown.index(section)
        self._add(menu, self.tr("Hide this column"), lambda: self.set_shown(section, False), "hide", len(shown) > 1)
        self._add(menu, self.tr("Move left"), lambda: self.move(section, -1), "arrow-left", place > 0)
        self._add(menu, self.tr("Move right"), lambda: self.move(section, 1), "arrow-right", place < len(shown) - 1)
        self._add(
            menu,
            self.tr("Freeze up to here"),
            lambda: self.freeze_to(section),
            "pin",
            place + 1 not in (self.frozen, len(shown)),
        )
        self._add(menu, self.tr("Unfreeze"), lambda: self.freeze_to(None), None, self.frozen > 0)
        menu.addSeparator()
        for each in self._sections():
            action = QAction(self._title(each), menu)
            action.setCheckable(True)
            action.setChecked(each in shown)
            action.setEnabled(each not in shown or len(shown) > 1)
            action.toggled.connect(lambda on, each=each: self.set_shown(each, on))
            menu.addAction(action)
        menu.addSeparator()
        self._add(menu, self.tr("Reset columns"), self.reset, "undo")
        return menu

    @staticmethod
    def _add(menu: QMenu, title: str, call: Any, picture: str | None = None, enabled: bool = True) -> None:
        action = menu.addAction(title, call)
        action.setEnabled(enabled)
        if picture:
            action.setIcon(icon(picture))

    def _show_menu(self, header: QHeaderView, point: QPoint) -> None:
        section = header.logicalIndexAt(point)
        if section >= 0:
            menu = self.menu(section)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(header.mapToGlobal(point))

    def _on_clicked(self, section: int) -> None:
        key = self._column(section).sort
        if key is not None and self._table is not None:
            again = key == self._table.sort_key
            self.sort_requested.emit(key, again and not self._table.descending)

    def _on_moved(self) -> None:
        if not self._busy:
            self._settle()

    def _on_resized(self, section: int, _: int, width: int) -> None:
        if not self._busy and self._widths and width > 0:
            self._widths[section] = width
            self._settle()

    def _on_frozen_resized(self, section: int, _: int, width: int) -> None:
        if not self._busy and width > 0:
            self._header.resizeSection(section, width)

    def _take_up_declared(self) -> None:
        columns = self._table.columns if self._table else ()
        frozen = self._table.listing.frozen if self._table else 0
        self._take_up([(section, column.width, column.hidden) for section, column in enumerate(columns)], frozen)

    def _take_up(self, wanted: list[tuple[int, int, bool]], frozen: int) -> None:
        """Lay the columns out as listed: section, width, hidden."""
        self._widths = [width for _, width, _ in sorted(wanted)]
        self._busy = True
        for place, (section, width, hidden) in enumerate(wanted):
            self._header.moveSection(self._header.visualIndex(section), place)
            self._header.setSectionHidden(section, hidden)
            self._header.resizeSection(section, width)
        self._busy = False
        self.frozen = frozen if 0 <= frozen < len(self.shown_sections()) else 0
        self._settle(by_hand=False)

    def _settle(self, by_hand: bool = True) -> None:
        self.frozen = max(0, min(self.frozen, len(self.shown_sections()) - 1))
        self.fill()
        self.place_frozen_header()
        self.laid_out.emit()
        if by_hand:
            self.changed.emit()

    def _sections(self) -> list[int]:
        return [self._header.logicalIndex(place) for place in range(self._header.count())]

    def _column(self, section: int) -> Column[Any]:
        assert self._table is not None
        return self._table.columns[section]

    def _title(self, section: int) -> str:
        assert self._table is not None
        return self._table.listing.title_of(self._column(section))


def _place_after(section: int, known: list[int]) -> int:
    return known.index(section) + 1 if section in known else 0
