"""Money of the department fund entered: spent, or put in by the shop."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.ledger.form.kept_dialog import KeptDialog
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.fund.moving import SpendingDraft, deposit, deposit_problems, spend, spending_problems
from shopdesk.ledger.fund.recording import LONGEST_PERSON, LONGEST_PURPOSE
from shopdesk.ledger.model import MovementId
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.states import FundKind
from shopdesk.shops.service import list_staff
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import told_about
from shopdesk.ui.forms.ui_fund_movement_dialog import Ui_FundMovementDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.plain_values import draft_from_plain, plain_draft


class MovementDialog(KeptDialog):
    """Asks who, how much, for what and on which day; who and what for are offered from those before."""

    saved = Signal(object)  # MovementId

    def __init__(self, desk: Desk, kind: FundKind, parent: QWidget | None = None) -> None:
        super().__init__(desk, f"fund_{kind.value}", parent)
        self.ui = Ui_FundMovementDialog()
        self.ui.setupUi(self)
        self._kind, self._goes_on = kind, False
        self.banner = self.ui.dialogBanner
        self._set_up()
        self._connect()
        ui = self.ui
        self.fields = FieldErrors(
            {"amount": ui.amountEdit, "person": ui.personBox, "purpose": ui.purposeBox, "day": ui.dayEdit}
        )
        guard_composition(self)
        self._begin()
        self.kept.watch(ui.amountEdit, ui.personBox, ui.purposeBox, ui.dayEdit)
        self._offer_kept()
        self.resize(self.width(), self.sizeHint().height())

    def save(self, *, goes_on: bool = False) -> None:
        """Write the movement down; ``goes_on`` leaves the form open for the next."""
        if self.job is not None:
            return
        self._forget_refusals()
        draft = self._draft()
        if (wrong := self._problems(draft)) and self.fields is not None:
            self.fields.show_all(wrong)
            self.make_room()
            return
        self._goes_on = goes_on
        if self._kind is FundKind.DEPOSIT:
            self.run(self.windowTitle(), deposit, *draft)
        else:
            self.run(self.windowTitle(), spend, draft)

    # How it is put together.

    def _set_up(self) -> None:
        ui, today = self.ui, self._desk.clock.today()
        ui.dayEdit.setDate(QDate(today.year, today.month, today.day))
        if self._kind is FundKind.SPENDING:
            self.setWindowTitle(self.tr("Spend from the fund"))
            ui.photoLabel.setText(self.tr("Once it is saved, drop or paste the receipt beside the list."))
        else:
            self.setWindowTitle(self.tr("Put money into the fund"))
            ui.purposeLabel.setText(self.tr("&Note"))
            ui.photoLabel.hide()
        self._offer(ui.personBox, LONGEST_PERSON)
        self._offer(ui.purposeBox, LONGEST_PURPOSE)

    def _offer(self, box: QComboBox, longest: int) -> None:
        if (line := box.lineEdit()) is not None:
            line.setMaxLength(longest)

    def _begin(self) -> None:
        """Show what is in the fund, offer the words of those before, and begin with an empty amount."""
        ui, desk = self.ui, self._desk
        self._there = desk.read(fund_store.balance)
        ui.thereLabel.setText(self.tr("There is {amount} in the fund.").format(amount=format_yuan(self._there)))
        before = desk.read(fund_store.list_people, self._kind)
        staff = [one.name for one in desk.read(list_staff) if one.active]
        person = ui.personBox.currentText() or (desk.actor.name if desk.actor.staff_id is not None else "")
        for box, words, text in (
            (ui.personBox, list(dict.fromkeys([*before, *staff])), person),
            (ui.purposeBox, desk.read(fund_store.list_purposes, self._kind), ""),
        ):
            box.clear()
            box.addItems(words)
            box.setCurrentIndex(-1)
            box.setEditText(text)
        ui.amountEdit.set_fen(None)
        self._show_day()
        self._show_left()
        ui.amountEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        ui = self.ui
        ui.amountEdit.value_changed.connect(lambda _value: self._show_left())
        ui.dayEdit.dateChanged.connect(lambda _day: self._show_day())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.nextButton.clicked.connect(lambda _checked: self.save(goes_on=True))
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, ui.nextButton.click)
        ui.nextButton.setToolTip(self.tr("Save this one and go on with the next (Ctrl+Enter)"))

    # What was typed and never saved.

    def _worth_keeping(self) -> dict[str, Any] | None:
        return plain_draft(self._draft()) if self._is_typed() else None

    def _offer_kept(self) -> None:
        if (draft := draft_from_plain(SpendingDraft, self.kept.kept())) is None:
            return
        about = told_about(format_yuan(draft.amount_fen or None), draft.purpose)
        text = self.tr("You began one ({about}) that was never saved. Go on with it?")
        told = text.format(about=about or self.tr("without an amount yet"))
        self.kept.offer(self.ui.draftBanner, told, partial(self._go_on, draft))

    def _go_on(self, draft: SpendingDraft) -> None:
        ui, day = self.ui, draft.moved_on
        ui.dayEdit.setDate(QDate(day.year, day.month, day.day))
        ui.amountEdit.set_fen(draft.amount_fen or None)
        ui.personBox.setEditText(draft.person)
        ui.purposeBox.setEditText(draft.purpose)

    # What follows from what is typed.

    def _show_left(self) -> None:
        amount, told = self.ui.amountEdit.value_fen(), ""
        if amount is not None and amount > 0:
            left = self._there + (amount if self._kind is FundKind.DEPOSIT else -amount)
            told = self.tr("{amount} is in it then.").format(amount=format_yuan(left))
            if left < 0:
                told = self.tr("That is {amount} more than there is.").format(amount=format_yuan(-left))
        self.ui.amountHint.setText(told)
        self.ui.amountHint.setVisible(bool(told))

    def _show_day(self) -> None:
        """Nothing counts in a closed month any more: say on which day it will."""
        counts = self._desk.read(booked_day, self._day())
        told = self.tr("That month is closed: it counts for {day}.").format(day=counts.isoformat())
        self.ui.dayHint.setText(told)
        self.ui.dayHint.setVisible(counts != self._day())

    def _day(self) -> date:
        day = self.ui.dayEdit.date()
        return date(day.year(), day.month(), day.day())

    def _draft(self) -> SpendingDraft:
        return SpendingDraft(self._day(), self.ui.amountEdit.value_fen() or 0, *self._words())

    def _words(self) -> tuple[str, str]:
        return self.ui.personBox.currentText().strip(), self.ui.purposeBox.currentText().strip()

    def _problems(self, draft: SpendingDraft) -> list[UserError]:
        if problem := self.ui.amountEdit.problem():
            return [UserError(problem, field="amount")]
        if self._kind is FundKind.DEPOSIT:
            return deposit_problems(self._desk.clock, draft)
        return self._desk.read(spending_problems, self._desk.clock, draft)

    def _is_typed(self) -> bool:
        return bool(self.ui.amountEdit.text().strip() or self._words()[1])

    # What came of it.

    def _on_saved(self, value: object) -> None:
        assert isinstance(value, int)
        self.kept.let_go()
        self.saved.emit(MovementId(value))
        if self._goes_on:
            self._begin()
        else:
            self.accept()
