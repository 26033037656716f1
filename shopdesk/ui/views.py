"""Saved views: a list's filter, sort and columns under a name, kept for the person at this PC."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from shopdesk.core.settings import LAYOUTS, VIEWS, PcSettings
from shopdesk.ui.detail import plain_label
from shopdesk.ui.error_dialog import show_error
from shopdesk.ui.filter_bar import FilterBar
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.menus import give_menu
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip, plain_title
from shopdesk.ui.record_view import RecordView
from shopdesk.ui.theme import set_role

NAME_LENGTH = 40
TEXT_WIDTH = 150  # px: longer names end in dots


class View(NamedTuple):
    """One view; what is None (sort key and direction, column layout) stays as it is when the view is chosen."""

    name: str
    filter: dict[str, Any]
    sort: tuple[str, bool] | None = None
    layout: dict[str, Any] | None = None


def views_from(saved: object) -> list[View]:
    """The views in a settings file, whatever else stands there."""
    found: dict[str, View] = {}
    for entry in saved if isinstance(saved, list) else ():
        name = entry.get("name") if isinstance(entry, dict) else None
        if not isinstance(name, str) or not name.strip():
            continue
        values, sort, layout = (entry.get(part) for part in ("filter", "sort", "layout"))
        match sort:
            case [str(key), bool(descending)]:
                order = (key, descending)
            case _:
                order = None
        known = values if isinstance(values, dict) else {}
        found[name.strip()] = View(name.strip(), known, order, layout if isinstance(layout, dict) else None)
    return list(found.values())


class ViewsButton(QPushButton):
    """Chooses among the views of one list, and keeps those that people make.

    Filter and columns are applied here; ``chosen`` asks the page to sort as ``View.sort`` says and to list anew. A star
    behind the name says that filter, sort or columns are no longer those of the view.
    """

    chosen = Signal(object)  # View; one without a name when somebody goes back to no view at all

    def __init__(
        self,
        settings: PcSettings,
        key: str,
        built_in: Sequence[View],
        filters: FilterBar,
        view: RecordView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._key, self._built_in = settings, key, tuple(built_in)
        self._filters, self._view = filters, view
        self._current: View | None = None
        self._taken_up: tuple[dict[str, Any], tuple[str, bool] | None, dict[str, Any] | None] = ({}, None, None)
        self.setProperty("role", "quiet")
        self.setProperty("menu", "true")
        self.setAutoDefault(False)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill_menu)
        give_menu(self, menu)
        filters.changed.connect(self._show_name)
        filters.replaced.connect(self._show_name)
        if view is not None:
            view.layout_changed.connect(self._show_name)
            if (table := view.table()) is not None:
                table.sort_changed.connect(self._show_name)
        self._show_name()

    def views(self) -> list[View]:
        """The built-in views, then the own ones."""
        return [*self._built_in, *self._own()]

    def current(self) -> View | None:
        """The view that was chosen last, changed since or not."""
        return self._current

    def is_changed(self) -> bool:
        """Whether the list differs from the chosen view."""
        if self._current is None:
            return False
        values, sort, layout = self._taken_up
        _, now_sort, now_layout = self._state()
        return (
            self._filters.values() != values
            or (self._current.sort is not None and now_sort != sort)
            or (self._current.layout is not None and now_layout != layout)
        )

    def choose(self, name: str) -> None:
        """Take up a view by its name; "" goes back to everything, with the columns as they are kept for the list."""
        if name:
            found = next((view for view in self.views() if view.name == name), None)
            if found is None:
                return
            view = found._replace(sort=found.sort if self._can_sort(found.sort) else None)
        else:
            kept = self._settings.get(LAYOUTS).get(self._key)
            view = View("", {}, None, kept if isinstance(kept, dict) else {})
        self._filters.set_values(view.filter)
        if self._view is not None:
            if view.layout is not None:
                self._view.restore_column_layout(view.layout)
            if view.sort is not None and (table := self._view.table()) is not None:
                table.set_sort(*view.sort)
        self._take(view if name else None)
        self.chosen.emit(view)

    def save(self, name: str) -> None:
        """Keep the list as it stands under a name, in place of an own view that has it."""
        values, sort, layout = self._state()
        made = View(name, values, sort, layout)
        own = self._own()
        place = next((place for place, view in enumerate(own) if view.name == name), len(own))
        if self._keep([*own[:place], made, *own[place + 1 :]], partial(self.save, name)):
            self._take(made)

    def rename(self, name: str) -> None:
        """Give the chosen own view another name; one that had it goes."""
        if (view := self._current) is None or name == view.name:
            return
        renamed = view._replace(name=name)
        others = [renamed if one.name == view.name else one for one in self._own() if one.name != name]
        if self._keep(others, partial(self.rename, name)):
            self._current = renamed
            self._show_name()

    def delete(self) -> None:
        """Remove the chosen own view, and offer to take that back; the list stays as it is."""
        view, before = self._current, self._own()
        if view is None or not self._is_own():
            return
        if not self._keep([one for one in before if one.name != view.name], self.delete):
            return
        taken_up, place = self._taken_up, [one.name for one in before].index(view.name)
        self._take(None)

        def undo() -> None:
            own = self._own()
            if view.name not in self._names() and self._keep([*own[:place], view, *own[place:]], undo):
                self._current, self._taken_up = view, taken_up
                self._show_name()

        text = self.tr("The view “{name}” is deleted").format(name=view.name)
        show_toast(self.window(), text, [(self.tr("Undo"), undo)])

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 32))

    def _state(self) -> tuple[dict[str, Any], tuple[str, bool] | None, dict[str, Any] | None]:
        """Filter, sort and columns as they are now."""
        if self._view is None or (table := self._view.table()) is None:
            return self._filters.values(), None, None
        sort = None if table.sort_key is None else (table.sort_key, table.descending)
        return self._filters.values(), sort, self._view.column_layout()

    def _can_sort(self, sort: tuple[str, bool] | None) -> bool:
        table = self._view.table() if self._view is not None else None
        return sort is not None and table is not None and any(column.sort == sort[0] for column in table.columns)

    def _own(self) -> list[View]:
        reserved = {view.name for view in self._built_in}
        return [view for view in views_from(self._settings.get(VIEWS).get(self._key)) if view.name not in reserved]

    def _names(self) -> set[str]:
        return {view.name for view in self._own()}

    def _is_own(self) -> bool:
        return self._current is not None and self._current.name in self._names()

    def _keep(self, own: Sequence[View], again: Callable[[], object]) -> bool:
        """Write the own views; False, and told, when the settings cannot be written."""
        try:
            self._settings.set(VIEWS, self._settings.get(VIEWS) | {self._key: [view._asdict() for view in own]})
        except OSError as error:
            show_error(self, error, retry=again)
            return False
        return True

    def _take(self, view: View | None) -> None:
        self._current, self._taken_up = view, self._state()
        self._show_name()

    def _show_name(self) -> None:
        name = "" if self._current is None else self._current.name
        if not name:
            text = spoken = tip = self.tr("Views")
        else:
            changed = self.is_changed()
            shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, TEXT_WIDTH)
            text = self.tr("View: {name}").format(name=shown) + (" *" if changed else "")
            tip = self.tr("{name}: changed since it was saved") if changed else self.tr("View: {name}")
            tip = spoken = tip.format(name=name)
        self.setText(plain_title(text))
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(spoken)

    def _fill_menu(self) -> None:
        menu, own = self.menu(), self._own()
        menu.clear()
        current = "" if self._current is None else self._current.name
        self._add_choice(menu, "", self.tr("No view"), not current)
        for group in (self._built_in, own):
            menu.addSeparator()
            for view in group:
                self._add_choice(menu, view.name, view.name, view.name == current)
        menu.addSeparator()
        if self._is_own() and self.is_changed():
            menu.addAction(plain_title(self.tr("Update “{name}”").format(name=current)), partial(self.save, current))
        menu.addAction(self.tr("Save this view…"), self.ask_to_save)
        for title, call in ((self.tr("Rename…"), self.ask_to_rename), (self.tr("Delete"), self.delete)):
            menu.addAction(title, call).setEnabled(self._is_own())

    def _add_choice(self, menu: QMenu, name: str, title: str, checked: bool) -> None:
        action = menu.addAction(plain_title(title), partial(self.choose, name))
        action.setCheckable(True)
        action.setChecked(checked)

    def ask_to_save(self) -> "ViewNameDialog":
        """Ask for the name to keep the list under."""
        proposal = self._current.name if self._current is not None and self._is_own() else ""
        return self._ask(self.tr("Save this view"), proposal, self._names(), self.save, keeps=True)

    def ask_to_rename(self) -> "ViewNameDialog":
        """Ask for another name of the chosen view."""
        name = "" if self._current is None else self._current.name
        return self._ask(self.tr("Rename the view"), name, self._names() - {name}, self.rename)

    def _ask(
        self, title: str, proposal: str, taken: set[str], then: Callable[[str], None], *, keeps: bool = False
    ) -> "ViewNameDialog":
        dialog = ViewNameDialog(title, proposal, taken, {view.name for view in self._built_in}, keeps, self.window())
        dialog.named.connect(then)
        dialog.open()
        return dialog


class ViewNameDialog(QDialog):
    """Asks for the name of a view, and says what happens to one that has it; with ``keeps`` what is kept under it."""

    named = Signal(str)

    def __init__(
        self, title: str, proposal: str, taken: set[str], reserved: set[str], keeps: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._taken, self._reserved, self._keeps = taken, reserved, keeps
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        label, self.hint = plain_label(self.tr("Name")), plain_label(role="small")
        self.name_edit = QLineEdit(proposal, self)
        label.setBuddy(self.name_edit)
        self.name_edit.setMaxLength(NAME_LENGTH)
        self.name_edit.setAccessibleName(self.tr("Name of the view"))
        self.name_edit.selectAll()
        self.hint.setWordWrap(True)
        self.hint.setMinimumHeight(2 * self.hint.fontMetrics().height())
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        # Enter saves also when there was no name at first.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for widget in (label, self.name_edit, self.hint, self.buttons):
            column.addWidget(widget)
        self.name_edit.textChanged.connect(self._on_text)
        self._on_text()
        self.setMinimumWidth(360)
        self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        guard_composition(self)

    def accept(self) -> None:
        """Tell the name."""
        self.named.emit(self._name())
        super().accept()

    def _name(self) -> str:
        return " ".join(self.name_edit.text().split())

    def _on_text(self) -> None:
        name = self._name()
        reserved = name in self._reserved
        hint = self.tr("Filter, sort and columns of the list are kept.") if self._keeps else ""
        if reserved:
            hint = self.tr("A built-in view has this name.")
        elif name in self._taken:
            hint = self.tr("There is a view of this name; it will be replaced.")
        set_role(self.hint, "error" if reserved else "warning" if name in self._taken else "small")
        self.hint.setText(hint)
        self.name_edit.setAccessibleDescription(hint)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(name) and not reserved)
