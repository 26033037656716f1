"""The forms of a violation and of its appeal. No SQL, no rules."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.shops.model import ShopId
from shopdesk.shops.service import list_shops, list_staff
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.forms.ui_violation_appeal_dialog import Ui_ViolationAppealDialog
from shopdesk.ui.forms.ui_violation_dialog import Ui_ViolationDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.record_dialog import RecordDialog
from shopdesk.ui.theme import set_role
from shopdesk.violations import service
from shopdesk.violations.dossier import ViolationDetail
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.fields import ViolationFields, kept_draft, plain_draft
from shopdesk.violations.model import ViolationAppeal, ViolationId, kind_chip
from shopdesk.violations.service import NewViolation
from shopdesk.violations.standings import newly_crossed
from shopdesk.violations.words import left_text, points_text

DRAFT_NAME = "violation"


class ViolationDialog(RecordDialog):
    """Enters a violation, or corrects one; below the fields it says what the points come to with it."""

    saved = Signal(object)  # ViolationId
    crossed = Signal(object, object)  # ViolationKind, Crossing: the new one brought the shop to a threshold

    def __init__(
        self,
        desk: Desk,
        *,
        detail: ViolationDetail | None = None,
        draft: ViolationDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ViolationDialog()
        self.ui.setupUi(self)
        self._detail, self.banner = detail, self.ui.dialogBanner
        shops, staff = desk.read(list_shops), desk.read(list_staff)
        self.form = ViolationFields(self.ui, shops, staff, desk.clock.today(), self)
        self.fields = FieldErrors(self.form.widgets())
        self.kept: KeptDraft | None = None
        if detail is not None:
            self.setWindowTitle(detail.row.violation_no)
            self.form.show(detail.draft())
        else:
            self.form.show(self._begin(draft))
            if draft is None:
                self._keep_draft()
        self.form.changed.connect(self._on_changed)
        self.ui.saveButton.clicked.connect(lambda _checked: self.save())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        guard_composition(self)
        self._show_standing()
        begin = self.ui.shopBox if self.ui.shopBox.currentData() is None else self.ui.kindBox
        begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save what stands in the form, or say what is wrong beside its field."""
        assert self.fields is not None
        draft = self.form.draft()
        if wrong := self._problems():
            self.fields.show_all(wrong)
            return
        if self._detail is None:
            self.run(self.tr("Entering the violation"), service.add_violation, draft)
        else:
            row = self._detail.row
            self.run(self.tr("Changing the violation"), service.change_violation, row.id, row.version, draft)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        if self.job is not None:
            event.ignore()
            return
        unsaved = self.tr("What you typed is not saved.") if self.form.is_changed() else ""
        close_unless_unsaved(self, event, unsaved)
        if event.isAccepted() and self.kept is not None:
            self.kept.discard()

    def reject(self) -> None:
        self.close()

    def _begin(self, draft: ViolationDraft | None) -> ViolationDraft:
        """What a new violation begins with: the shop whose records are shown."""
        shown = self._desk.settings.get(SHOP_FILTER)
        draft = draft or ViolationDraft()
        return draft if draft.shop_id else draft._replace(shop_id=ShopId(shown) if shown else None)

    def _keep_draft(self) -> None:
        self.kept = KeptDraft(self._desk.folder, DRAFT_NAME, self._typed, self)
        if (typed := kept_draft(self.kept.kept())) is not None:
            self.form.put(typed)
            self.ui.dialogBanner.show_message("info", self.tr("This is what you typed last time and did not save."))

    def _typed(self) -> dict[str, Any] | None:
        return plain_draft(self.form.draft()) if self.form.is_changed() else None

    def _problems(self) -> list[UserError]:
        own = None if self._detail is None else self._detail.row.id
        return [*self.form.problems(), *self._desk.read(service.problems, self._desk.clock, self.form.draft(), own)]

    def _on_changed(self) -> None:
        self._show_standing()
        if self.fields is not None:
            self.fields.forget_mended(self._problems)  # such as an order of another shop, by choosing that shop
        if self.kept is not None:
            self.kept.touch()

    def _show_standing(self) -> None:
        """What the points of this kind come to in that year with this violation."""
        draft, label = self.form.draft(), self.ui.standingLabel
        if draft.shop_id is None or draft.kind is None or draft.happened_on is None:
            label.setText(self.tr("Points add up per shop, calendar year and kind."))
            return
        now = self._desk.read(service.standing, draft.shop_id, draft.happened_on.year)
        one = now.of(draft.kind)
        after = self._desk.read(service.points_with, draft, None if self._detail is None else self._detail.row.id)
        text = self.tr("{year}, {kind}: {before} now, {after} with this one · {left}")
        told = text.format(
            year=now.year,
            kind=kind_chip(draft.kind).text,
            before=points_text(one.points),
            after=after.points,
            left=left_text(after),
        )
        crossed = newly_crossed(one, after)
        if crossed is not None:
            told += "\n" + self.tr("It reaches the threshold of {threshold} points.").format(
                threshold=crossed.threshold
            )
        label.setText(told)
        set_role(label, "warning" if crossed is not None else "secondary")

    def _on_saved(self, value: object) -> None:
        if self.kept is not None:
            self.kept.discard()
        self.accept()
        if self._detail is not None:
            self.saved.emit(self._detail.row.id)
            return
        assert isinstance(value, NewViolation)
        self.saved.emit(value.id)
        kind = self.form.draft().kind
        if value.crossed is not None and kind is not None:
            self.crossed.emit(kind, value.crossed)


class ViolationAppealDialog(RecordDialog):
    """Writes down that an appeal was filed, or what the platform answered to it."""

    saved = Signal(object)  # ViolationId

    def __init__(self, desk: Desk, detail: ViolationDetail, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ViolationAppealDialog()
        self.ui.setupUi(self)
        self._detail, self.banner = detail, self.ui.dialogBanner
        self._answers = detail.row.appeal is ViolationAppeal.FILED
        self.fields = FieldErrors({"on": self.ui.dayEdit, "note": self.ui.noteEdit})
        self._show_form()
        self.ui.outcomeBox.currentIndexChanged.connect(lambda _index: self._show_effect())
        self.ui.saveButton.clicked.connect(lambda _checked: self.save())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        guard_composition(self)
        self._show_effect()
        begin = self.ui.outcomeBox if self._answers else self.ui.noteEdit
        begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Let the service take the step; stay with its sentence when it refuses."""
        assert self.fields is not None
        self.fields.clear()
        row, ui = self._detail.row, self.ui
        on = ui.dayEdit.date()
        day = date(on.year(), on.month(), on.day())
        note = ui.noteEdit.toPlainText()
        if self._answers and ui.outcomeBox.currentData() is None:
            error = UserError(self.tr("Say what the platform answered."))
            ui.dialogBanner.show_message("warning", error.message)
        elif self._answers:
            accepted = ui.outcomeBox.currentData() == ViolationAppeal.ACCEPTED.value
            title = self.tr("Noting the answer")
            self.run(title, service.answer_appeal, row.id, row.version, accepted, day, note)
        else:
            self.run(self.tr("Noting the appeal"), service.file_appeal, row.id, row.version, day, note)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        if self.job is not None:
            event.ignore()
            return
        typed = self.ui.noteEdit.toPlainText().strip()
        close_unless_unsaved(self, event, self.tr("What you typed is not saved.") if typed else "")

    def reject(self) -> None:
        self.close()

    def _show_form(self) -> None:
        ui, row = self.ui, self._detail.row
        text = self.tr("{violation_no} · {shop} · {day} · {points} · {fee}")
        ui.violationLabel.setText(
            text.format(
                violation_no=row.violation_no,
                shop=row.shop,
                day=row.happened_on.isoformat(),
                points=points_text(row.points),
                fee=format_yuan(row.fee_fen),
            )
        )
        today = self._desk.clock.today()
        ui.dayEdit.setDate(QDate(today.year, today.month, today.day))
        self.setWindowTitle(self.tr("Answer of the platform") if self._answers else self.tr("Appeal filed"))
        ui.dayLabel.setText(self.tr("&Answered on *") if self._answers else self.tr("&Filed on *"))
        ui.noteLabel.setText(self.tr("&Its words") if self._answers else self.tr("&What it says *"))
        ui.outcomeBox.addItem(self.tr("Choose…"), None)
        ui.outcomeBox.addItem(self.tr("Accepted"), ViolationAppeal.ACCEPTED.value)
        ui.outcomeBox.addItem(self.tr("Rejected"), ViolationAppeal.REJECTED.value)
        for widget in (ui.outcomeLabel, ui.outcomeBox):
            widget.setVisible(self._answers)

    def _show_effect(self) -> None:
        """What the step means for points, fee and the ledger."""
        ui, row = self.ui, self._detail.row
        if not self._answers:
            text = self.tr("The points count until the platform accepts the appeal.")
            if row.appeal_until is not None:
                text += "\n" + self.tr("It takes appeals until {day}.").format(day=row.appeal_until.isoformat())
        elif ui.outcomeBox.currentData() == ViolationAppeal.ACCEPTED.value:
            text = self.tr("{charged} do not count any more in {year}.")
            charged = [points_text(row.points), *([format_yuan(row.fee_fen)] if row.fee_fen else [])]
            text = text.format(charged=self.tr(" and ").join(charged), year=row.happened_on.year)
            if entries := self._desk.read(service.standing_entries, ViolationId(row.id)):
                told = self.tr("{entries} was entered in the ledger for it: think of reversing it.")
                text += "\n" + told.format(entries=self.tr(", ").join(entries))
        else:
            text = self.tr("Points and fee go on counting.")
        ui.effectLabel.setText(text)

    def _on_saved(self, _value: object) -> None:
        self.accept()
        self.saved.emit(ViolationId(self._detail.row.id))
