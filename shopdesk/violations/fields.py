"""The fields of a violation as one draft: shows one, and reads one back."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.shops.service import ShopRow, StaffRow
from shopdesk.ui.forms.ui_violation_dialog import Ui_ViolationDialog
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.model import MAX_POINTS, ViolationKind, kind_chip


class ViolationFields(QObject):
    """Shows a draft in the form and reads it back; ``today`` is the day that a new one begins with."""

    changed = Signal()

    def __init__(
        self, ui: Ui_ViolationDialog, shops: Sequence[ShopRow], staff: Sequence[StaffRow], today: date, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui, self._shops, self._staff = ui, shops, staff
        ui.pointsSpin.setMaximum(MAX_POINTS)
        ui.kindBox.addItem(translate("ViolationDialog", "Choose…"), None)
        for kind in ViolationKind:
            ui.kindBox.addItem(kind_chip(kind).text, kind.value)
        self._today, self._base = today, ViolationDraft()
        ui.appealBox.toggled.connect(ui.appealEdit.setEnabled)
        self._connect()

    def widgets(self) -> dict[str, QWidget]:
        """The fields by the names that services give them, in the order of the form."""
        ui = self._ui
        return {
            "shop": ui.shopBox,
            "kind": ui.kindBox,
            "happened_on": ui.dayEdit,
            "points": ui.pointsSpin,
            "case_no": ui.caseEdit,
            "fee": ui.feeEdit,
            "order_no": ui.orderEdit,
            "staff": ui.staffBox,
            "appeal_until": ui.appealEdit,
            "reason": ui.reasonEdit,
        }

    def show(self, draft: ViolationDraft) -> None:
        """Fill the form with what is stored, or proposed: from here on that counts as nothing typed."""
        self.put(draft)
        self._base = self.draft()

    def put(self, draft: ViolationDraft) -> None:
        """Fill the form as if somebody had typed it."""
        ui = self._ui
        self._fill_shops(draft)
        self._fill_staff(draft)
        ui.kindBox.setCurrentIndex(max(0, ui.kindBox.findData(None if draft.kind is None else draft.kind.value)))
        ui.dayEdit.setDate(_day(draft.happened_on or self._today))
        ui.pointsSpin.setValue(draft.points)
        ui.feeEdit.set_fen(draft.fee_fen or None)
        ui.caseEdit.setText(draft.case_no)
        ui.orderEdit.setText(draft.order_no)
        ui.reasonEdit.setPlainText(draft.reason)
        ui.memoEdit.setPlainText(draft.memo)
        ui.appealBox.setChecked(draft.appeal_until is not None)
        ui.appealEdit.setDate(_day(draft.appeal_until or self._today))

    def draft(self) -> ViolationDraft:
        """The violation as it stands in the form."""
        ui, kind = self._ui, self._ui.kindBox.currentData()
        return ViolationDraft(
            shop_id=ui.shopBox.currentData(),
            happened_on=_date(ui.dayEdit.date()),
            kind=None if kind is None else ViolationKind(kind),
            points=ui.pointsSpin.value(),
            fee_fen=ui.feeEdit.value_fen() or 0,
            reason=ui.reasonEdit.toPlainText().strip(),
            case_no=ui.caseEdit.text().strip(),
            order_no=ui.orderEdit.text().strip(),
            staff_id=ui.staffBox.currentData(),
            appeal_until=_date(ui.appealEdit.date()) if ui.appealBox.isChecked() else None,
            memo=ui.memoEdit.toPlainText().strip(),
        )

    def is_changed(self) -> bool:
        """Whether something was typed, be it a fee that is no amount."""
        return self.draft() != self._base or bool(self.problems())

    def problems(self) -> list[UserError]:
        """The fee, where it is no amount."""
        wrong = self._ui.feeEdit.problem()
        return [UserError(wrong, field="fee")] if wrong else []

    def _fill_shops(self, draft: ViolationDraft) -> None:
        """The shops there are; a closed one only where the violation is one of it. The only one is chosen at once."""
        box = self._ui.shopBox
        shown = [shop for shop in self._shops if shop.active or shop.id == draft.shop_id]
        box.clear()
        if len(shown) != 1:
            box.addItem(translate("ViolationDialog", "Choose…"), None)
        for shop in shown:
            box.addItem(shop.name, shop.id)
        box.setCurrentIndex(max(0, box.findData(draft.shop_id)))

    def _fill_staff(self, draft: ViolationDraft) -> None:
        """Nobody, then those who work here, then former staff: it may have been one of them."""
        box, former = self._ui.staffBox, translate("ViolationDialog", "{name} (former staff)")
        box.clear()
        box.addItem(translate("ViolationDialog", "Nobody in particular"), None)
        for one in sorted(self._staff, key=lambda one: not one.active):
            name = translate("Orders", "No. {staff_no} · {name}").format(staff_no=one.staff_no, name=one.name)
            box.addItem(name if one.active else former.format(name=name), one.id)
        box.setCurrentIndex(max(0, box.findData(draft.staff_id)))

    def _connect(self) -> None:
        ui = self._ui
        for box in (ui.shopBox, ui.kindBox, ui.staffBox):
            box.currentIndexChanged.connect(self._tell)
        for edit in (ui.caseEdit, ui.orderEdit):
            edit.textChanged.connect(self._tell)
        for text in (ui.reasonEdit, ui.memoEdit):
            text.textChanged.connect(self._tell)
        for day in (ui.dayEdit, ui.appealEdit):
            day.dateChanged.connect(self._tell)
        ui.appealBox.toggled.connect(self._tell)
        ui.pointsSpin.valueChanged.connect(self._tell)
        ui.feeEdit.value_changed.connect(self._tell)

    def _tell(self, *_value: object) -> None:
        self.changed.emit()


def plain_draft(draft: ViolationDraft) -> dict[str, Any]:
    """What somebody typed as JSON can hold it."""
    days = {name: day.isoformat() for name in ("happened_on", "appeal_until") if (day := getattr(draft, name))}
    return {**draft._asdict(), "appeal_until": None, **days}


def kept_draft(values: dict[str, Any] | None) -> ViolationDraft | None:
    """What ``plain_draft`` wrote; None for anything else, such as a file of another version."""
    if values is None:
        return None
    try:
        draft = ViolationDraft(**values)
        days = {name: _told_day(getattr(draft, name)) for name in ("happened_on", "appeal_until")}
        draft = draft._replace(kind=None if draft.kind is None else ViolationKind(draft.kind), **days)
    except (TypeError, ValueError):
        return None
    texts = (draft.reason, draft.case_no, draft.order_no, draft.memo)
    numbers = (draft.points, draft.fee_fen, draft.shop_id or 0, draft.staff_id or 0)
    sound = all(isinstance(one, str) for one in texts) and all(type(one) is int for one in numbers)
    return draft if sound else None


def _told_day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(str(value))


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
