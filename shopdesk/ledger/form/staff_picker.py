"""Whom an entry is for: one staff member as a rule, several at once where all of them did the same."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QPushButton

from shopdesk.core.text import translate
from shopdesk.ledger.form.typed_choice import TypedChoice
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import StaffRow, list_staff
from shopdesk.ui.desk import Desk

ROW = 29  # px
MOST_SHOWN = 5


def staff_text(row: StaffRow) -> str:
    """A staff member in a choice: number and name, and that somebody has left."""
    told = translate("LedgerStaff", "No. {staff_no} · {name}") if row.staff_no else "{name}"
    if not row.active:
        told = translate("LedgerStaff", "No. {staff_no} · {name} (has left)")
    return told.format(staff_no=row.staff_no, name=row.name)


def staff_choices(desk: Desk) -> list[tuple[StaffId, str]]:
    """Everybody, those first who are still here: former staff keep their records."""
    staff = sorted(desk.read(list_staff), key=lambda row: not row.active)
    return [(row.id, staff_text(row)) for row in staff]


class StaffPicker(QObject):
    """One staff member, found by typing; a button turns the field into a list to tick."""

    changed = Signal()

    def __init__(self, desk: Desk, box: QComboBox, several: QPushButton, ticked: QListWidget) -> None:
        super().__init__(box)
        self._box, self._several, self._ticked = box, several, ticked
        self._one = TypedChoice(box, translate("LedgerStaff", "Number or name"))
        choices = staff_choices(desk)
        self._one.set_options(choices)
        self._one.choose(None)
        for staff_id, text in choices:
            item = QListWidgetItem(text, ticked)
            item.setData(Qt.ItemDataRole.UserRole, staff_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        ticked.setFixedHeight(ROW * min(MOST_SHOWN, max(2, len(choices))) + 6)
        ticked.hide()
        several.setVisible(len(choices) > 1)
        several.clicked.connect(lambda _checked: self._turn())
        self._one.chosen.connect(self.changed)
        ticked.itemChanged.connect(lambda _item: self.changed.emit())

    def choose(self, staff_ids: Sequence[int]) -> None:
        """Choose staff members, silently; more than one opens the list."""
        wanted = [staff_id for staff_id in staff_ids if staff_id]
        self._one.choose(wanted[0] if len(wanted) == 1 else None)
        self._tick(wanted)
        self._show_list(len(wanted) > 1)

    def chosen(self) -> list[StaffId]:
        """Who is chosen, in the order of the list."""
        if self.is_list():
            items = (self._ticked.item(place) for place in range(self._ticked.count()))
            return [
                StaffId(item.data(Qt.ItemDataRole.UserRole))
                for item in items
                if item.checkState() is Qt.CheckState.Checked
            ]
        one = self._one.value()
        return [] if one is None else [StaffId(one)]

    def is_list(self) -> bool:
        """Whether several can be ticked."""
        return not self._ticked.isHidden()

    def problem(self) -> str:
        """What is wrong with the choice, or nothing."""
        if not self.is_list() and (typed := self._one.unknown()):
            return translate("LedgerStaff", "Nobody here is called “{typed}”.").format(typed=typed)
        return "" if self.chosen() else translate("LedgerStaff", "Choose the staff member.")

    def _turn(self) -> None:
        """Go from the one to the list, or back; who was chosen stays."""
        chosen = self.chosen()
        self._tick(chosen)
        self._one.choose(chosen[0] if len(chosen) == 1 else None)
        self._show_list(not self.is_list())
        (self._ticked if self.is_list() else self._box).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show_list(self, shown: bool) -> None:
        self._ticked.setVisible(shown)
        self._box.setVisible(not shown)
        title = translate("LedgerStaff", "Only one…") if shown else translate("LedgerStaff", "Several…")
        self._several.setText(title)

    def _tick(self, staff_ids: Sequence[int]) -> None:
        self._ticked.blockSignals(True)
        for place in range(self._ticked.count()):
            item = self._ticked.item(place)
            ticked = item.data(Qt.ItemDataRole.UserRole) in staff_ids
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._ticked.blockSignals(False)
