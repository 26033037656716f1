"""The filter row above a list: text, period, states with counts, further choices."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from shopdesk.core.clock import Clock
from shopdesk.core.text import translate
from shopdesk.ui.flow import FlowLayout
from shopdesk.ui.icons import icon
from shopdesk.ui.inputs import guard_days
from shopdesk.ui.menus import give_menu
from shopdesk.ui.periods import PERIOD_TITLES, Period, period_from, period_from_dict, period_to_dict

TYPING_PAUSE_MS = 200


class FilterBar(QWidget):
    """Collects what a list is narrowed down to; ``changed`` comes once for whatever was changed, by hand only."""

    changed = Signal()
    replaced = Signal()  # set_values was called

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = Clock()
        self._choices: dict[str, QComboBox] = {}
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.text_edit = SearchEdit(self)
        self.text_edit.setPlaceholderText(self.tr("Filter"))
        self.text_edit.setAccessibleName(self.tr("Filter text"))
        self.text_edit.textEdited.connect(lambda _text: self._pause.start())
        self.text_edit.returnPressed.connect(self._tell)
        self.text_edit.emptied.connect(self._tell)
        self.period = PeriodButton(self)
        self.period.changed.connect(self._tell)
        self.states = StatePills(self)
        self.states.changed.connect(self._tell)
        self.reset_button = QPushButton(self.tr("Reset"), self)
        self.reset_button.setProperty("role", "link")
        self.reset_button.setAutoDefault(False)  # in a dialog, Enter elsewhere would press it
        self.reset_button.setAccessibleName(self.tr("Reset the filter"))
        self.reset_button.clicked.connect(self.reset)
        self._layout = FlowLayout(self)
        self._lay_out()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_reset()

    def set_clock(self, clock: Clock) -> None:
        """Whose today the periods are counted from."""
        self._clock = clock

    def set_placeholder(self, text: str) -> None:
        """Say what the text is looked for in."""
        self.text_edit.setPlaceholderText(text)

    def set_period_shown(self, shown: bool) -> None:
        """Whether the list can be narrowed down by date."""
        self.period.setVisible(shown)

    def set_states(self, states: Sequence[tuple[str, str, int | None]], quiet: Collection[str] = frozenset()) -> None:
        """The states to choose from: key, title, how many records; None shows no number. What is chosen stays.

        ``quiet`` ones are shown only while there are such records, or while they are chosen.
        """
        if self.states.set_states(states, quiet):
            self._lay_out()

    def add_choice(self, key: str, title: str, options: Sequence[tuple[Any, str]]) -> QComboBox:
        """A further choice (shop, handler); its first entry stands for all and has the value None."""
        box = QComboBox(self)
        box.setAccessibleName(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choices[key] = box
        self.set_options(key, title, options)
        box.activated.connect(self._tell)
        self._lay_out()
        return box

    def set_options(self, key: str, title: str, options: Sequence[tuple[Any, str]]) -> None:
        """Offer other options; what was chosen stays chosen while it is among them."""
        box = self._choices[key]
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("{title}: all").format(title=title), None)
        for value, text in options:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def values(self) -> dict[str, Any]:
        """Everything as plain data, fit to be saved."""
        chosen = {key: box.currentData() for key, box in self._choices.items()}
        period = period_to_dict(self.period.value)
        return {"text": self.text_edit.text().strip(), "period": period, "states": self.states.chosen()} | chosen

    def set_values(self, values: dict[str, Any]) -> None:
        """Take up what ``values`` gave; ``changed`` is not told. What is missing or no such value is set back."""
        self._pause.stop()
        self.text_edit.setText(str(values.get("text") or ""))
        self.period.set_value(period_from_dict(values.get("period")))
        states = values.get("states")
        self.states.choose([str(key) for key in states] if isinstance(states, list | tuple) else ())
        for key, box in self._choices.items():
            box.setCurrentIndex(max(0, box.findData(values.get(key))))
        self._show_reset()
        self.replaced.emit()

    def dates(self) -> Period:
        """The first and the last day chosen, both included; None is open."""
        return period_from(self.period.value, self._clock.today())

    def is_narrowed(self) -> bool:
        """Whether anything is filtered at all."""
        values = self.values()
        return any(value not in ("", None, []) for key, value in values.items() if key != "period") or (
            values["period"]["preset"] != "any"
        )

    def reset(self) -> None:
        """Show everything again."""
        self.set_values({})
        self.changed.emit()

    def _lay_out(self) -> None:
        """Everything in one flow, so that pills wrap like words; the way back stands last. Tab goes the same way."""
        widgets = [self.text_edit, self.period, *self.states.pills(), *self._choices.values(), self.reset_button]
        for widget in widgets:
            self._layout.removeWidget(widget)
        for widget in widgets:
            self._layout.addWidget(widget)
        for before, widget in pairwise(widgets):
            QWidget.setTabOrder(before, widget)

    def _tell(self) -> None:
        self._pause.stop()
        self._show_reset()
        self.changed.emit()

    def _show_reset(self) -> None:
        self.reset_button.setEnabled(self.is_narrowed())


class SearchEdit(QLineEdit):
    """A line to filter by; Esc empties it, and only an empty one lets Esc through. Down leads on to what was found."""

    emptied = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterText")
        self.setFixedWidth(220)
        self.setClearButtonEnabled(False)
        find = QAction(icon("search"), "", self)
        self.addAction(find, QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(lambda text: None if text else self.emptied.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.emptied.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)


class StatePills(QObject):
    """States as pills with their counts. A click chooses one alone, Ctrl+click adds or takes away, "All" clears.

    The pills belong to the bar, which lays them out among its other parts.
    """

    changed = Signal()

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._pills: dict[str, QPushButton] = {}
        self._hidden: set[str] = set()  # while they are not chosen
        self._all = self._make_pill("", self.tr("All"))
        self._all.hide()

    def pills(self) -> list[QPushButton]:
        """All of them as they stand, "All" first."""
        return [self._all, *self._pills.values()]

    def set_states(self, states: Sequence[tuple[str, str, int | None]], quiet: Collection[str] = frozenset()) -> bool:
        """What there is to choose from; pills that stay keep their focus and mark. True when others stand there now."""
        keys = [key for key, _, _ in states]
        others = keys != list(self._pills)
        for key in [known for known in self._pills if known not in keys]:
            gone = self._pills.pop(key)
            gone.hide()
            gone.deleteLater()
        self._pills = {key: self._pills.get(key) or self._make_pill(key, title) for key, title, _ in states}
        for key, title, count in states:
            self._pills[key].setText(title if count is None else f"{title} {count}")
        self._hidden = {key for key, _, count in states if key in quiet and not count}
        counts = [count for _, _, count in states if count is not None]
        everything = self.tr("All")
        self._all.setText(f"{everything} {sum(counts)}" if counts else everything)
        self._all.setVisible(bool(states))
        self._mark_all()
        return others

    def set_total(self, total: int) -> None:
        """Say how many records there are in all, where that is not the sum of the states."""
        self._all.setText(f"{self.tr('All')} {total}")

    def chosen(self) -> list[str]:
        """The keys of the chosen states; none stands for all."""
        return [key for key, pill in self._pills.items() if pill.isChecked()]

    def choose(self, keys: Sequence[str]) -> None:
        """Choose some states, silently."""
        for key, pill in self._pills.items():
            pill.setChecked(key in keys)
        self._mark_all()

    def _make_pill(self, key: str, title: str) -> QPushButton:
        pill = QPushButton(title, self._bar)
        pill.setProperty("role", "pill")
        pill.setCheckable(True)
        pill.setAutoDefault(False)
        if key:
            pill.setToolTip(self.tr("Ctrl+click to choose several"))
        pill.clicked.connect(lambda checked, key=key: self._on_clicked(key, checked))
        return pill

    def _on_clicked(self, key: str, checked: bool) -> None:
        several = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        if not key:
            self.choose(())
        elif not several:
            self.choose([key] if checked or len(self.chosen()) > 0 else [])
        self._mark_all()
        self.changed.emit()

    def _mark_all(self) -> None:
        self._all.setChecked(not self.chosen())
        for key, pill in self._pills.items():
            pill.setVisible(key not in self._hidden or pill.isChecked())


class PeriodButton(QPushButton):
    """A period by name, or from one day to another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value: tuple[str, str, str] = ("any", "", "")  # preset, first and last day of a custom one
        self.setProperty("menu", "true")
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Period"))
        menu = QMenu(self)
        for preset, title in PERIOD_TITLES.items():
            menu.addAction(translate("Period", title), lambda preset=preset: self._choose(preset))
        menu.addAction(self.tr("From … to …"), self._ask)
        give_menu(self, menu)
        self.set_value(self.value)

    def set_value(self, value: tuple[str, str, str]) -> None:
        """Choose a period, silently."""
        self.value = value
        preset, first, last = value
        if preset == "custom":
            self.setText(f"{first or '…'} – {last or '…'}")
        else:
            self.setText(translate("Period", PERIOD_TITLES[preset]))

    def _choose(self, preset: str, first: str = "", last: str = "") -> None:
        self.set_value((preset, first, last))
        self.changed.emit()

    def _ask(self) -> None:
        popup = PeriodPopup(self, self.value)
        popup.chosen.connect(lambda first, last: self._choose("custom", first, last))
        popup.move(self.mapToGlobal(self.rect().bottomLeft()))
        popup.show()


class PeriodPopup(QWidget):
    """Asks for the first and the last day."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget, value: tuple[str, str, str]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "true")
        layout = QHBoxLayout(self)
        self.first_edit, self.last_edit = self._date_edit(value[1]), self._date_edit(value[2])
        self.first_edit.setAccessibleName(self.tr("First day"))
        self.last_edit.setAccessibleName(self.tr("Last day"))
        apply = QPushButton(self.tr("Apply"), self)
        apply.setProperty("role", "primary")
        apply.clicked.connect(self._apply)
        for widget in (self.first_edit, QLabel("–", self), self.last_edit, apply):
            layout.addWidget(widget)
        guard_days(self)

    def _date_edit(self, day: str) -> QDateEdit:
        date = QDate.fromString(day, Qt.DateFormat.ISODate)
        edit = QDateEdit(date if date.isValid() else QDate.currentDate(), self)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        return edit

    def _apply(self) -> None:
        first, last = sorted(edit.date().toString(Qt.DateFormat.ISODate) for edit in (self.first_edit, self.last_edit))
        self.chosen.emit(first, last)
        self.close()
