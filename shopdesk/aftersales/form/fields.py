"""The fields of a ticket in its form: every field changes its part of a draft, what is worked out stands beside it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from shopdesk.aftersales.books.reasons import ReasonRow, applies_to
from shopdesk.aftersales.drafting.drafts import LineDraft, LineProposal, Proposal, TicketDraft
from shopdesk.aftersales.form.goods import GoodsTable
from shopdesk.aftersales.form.money import MoneyPanel
from shopdesk.aftersales.form.more import MoreFields
from shopdesk.aftersales.form.reason import ReasonField, consequences
from shopdesk.aftersales.form.replacements import ReplacementTable, same_goods
from shopdesk.aftersales.states import DISPATCH_KINDS, REFUND_KINDS, RETURN_KINDS, Phase, TicketKind, phase_chip
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.ui.forms.ui_ticket_entry_dialog import Ui_TicketEntryDialog
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.theme import set_role

UNKNOWN_DAY = QDate(2000, 1, 1)
WORDS = frozenset({"description", "note", "override_reason", "return_tracking_no", "return_courier", "handler_id"})
PILL_EDGES = 28  # px beside the text of a kind


class TicketForm(QObject):
    """Shows a draft and keeps it up to date; what nobody touched stays None in it, and is worked out.

    ``find_goods`` gives every line of the ticket's orders as a draft sees them.
    """

    changed = Signal(bool)  # whether anything follows from it: nothing does from words

    def __init__(
        self,
        ui: Ui_TicketEntryDialog,
        clock: Clock,
        guard: CompositionGuard,
        find_goods: Callable[[TicketDraft], list[LineProposal]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.ui, self._clock, self._find_goods = ui, clock, find_goods
        self.goods = GoodsTable(ui.goodsTable, ui.reasonBox)
        self.replacements = ReplacementTable(ui.replacementTable, guard)
        self.reason = ReasonField(ui.reasonBox)
        self.money, self.more = MoneyPanel(ui, clock), MoreFields(ui)
        self._known: list[LineProposal] = []
        self._reasons: list[ReasonRow] = []
        self._draft = self._base = TicketDraft(TicketKind.REFUND)
        self._told_received_on: date | None = None
        self._filling, self._kind_locked = False, False
        self._kinds = QButtonGroup(self)
        self.kind_buttons: dict[TicketKind, QPushButton] = {
            TicketKind.REFUND: ui.refundKindButton,
            TicketKind.RETURN: ui.returnKindButton,
            TicketKind.EXCHANGE: ui.exchangeKindButton,
            TicketKind.REISSUE: ui.reissueKindButton,
            TicketKind.REPAIR: ui.repairKindButton,
        }
        for kind, button in self.kind_buttons.items():
            self._kinds.addButton(button)
            button.setMinimumWidth(_bold_width(button) + PILL_EDGES)
            button.clicked.connect(lambda _checked, kind=kind: self._on_kind(kind))
        ui.courierBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        ui.receivedEdit.setMinimumDate(UNKNOWN_DAY)
        ui.receivedEdit.setSpecialValueText(" ")
        self._connect()

    def widgets(self) -> dict[str, QWidget]:
        """Every field by the name it has in the draft, in the order of the form."""
        ui = self.ui
        return {
            "lines": ui.goodsTable,
            "reason_id": ui.reasonBox,
            "refund_no": ui.refundNoEdit,
            "received_on": ui.receivedEdit,
            "override_reason": ui.overrideEdit,
            "replacements": ui.replacementTable,
            "description": ui.descriptionEdit,
            "return_address_id": ui.addressBox,
            "return_tracking_no": ui.trackingEdit,
            "return_courier": ui.courierBox,
            **self.more.widgets(),
            **self.money.widgets(),
        }

    def offer(
        self, reasons: Sequence[ReasonRow], staff: Sequence[tuple[int, str]], received_on: date | None
    ) -> None:  # fmt: skip
        """The reasons and people there are to choose from, and when the platform says the goods were received."""
        self._reasons, self._told_received_on = list(reasons), received_on
        self.more.offer(list(staff))

    def show(self, draft: TicketDraft, *, is_new: bool) -> None:
        """Begin with a draft; what is entered from here on is a change of it."""
        if is_new and draft.kind in DISPATCH_KINDS:
            draft = replace(draft, replacements=same_goods(draft.lines, self._find_goods(draft)))
        self._base = draft
        self.put(draft)

    def put(self, draft: TicketDraft) -> None:
        """Put other values into the fields: changes of the draft that was shown."""
        ui, self._filling, self._draft = self.ui, True, draft
        self.kind_buttons[draft.kind].setChecked(True)
        self._put_goods()
        self.reason.offer(self._reasons, draft.kind, draft.reason_id)
        self._put_replacements()
        for edit, text in (
            (ui.refundNoEdit, draft.refund_no),
            (ui.overrideEdit, draft.override_reason),
            (ui.trackingEdit, draft.return_tracking_no),
        ):
            edit.setText(text)
        ui.courierBox.setEditText(draft.return_courier)
        ui.descriptionEdit.setPlainText(draft.description)
        ui.receivedCheck.setChecked(draft.received_on is not None)
        self._show_received()
        ui.addressBox.setCurrentIndex(max(0, ui.addressBox.findData(draft.return_address_id)))
        self.more.put(draft)
        self._filling = False
        self._show_draft()

    def add_lines(self, lines: Sequence[LineDraft]) -> None:
        """Take more goods into the ticket, such as those of another order."""
        fields: dict[str, Any] = {"lines": (*self._draft.lines, *lines)}
        known = self._find_goods(self._draft)
        if self._draft.kind in DISPATCH_KINDS and self._draft.replacements == same_goods(self._draft.lines, known):
            fields["replacements"] = same_goods(fields["lines"], known)
        self.put(replace(self._draft, **fields))
        self.changed.emit(True)

    def draft(self) -> TicketDraft:
        """The ticket as it stands in the form."""
        return self._draft

    def base(self) -> TicketDraft:
        """The ticket as it was shown first."""
        return self._base

    def show_proposal(self, proposal: Proposal, photos: int) -> None:
        """Show what follows from the draft, wherever nobody decided otherwise; ``photos`` are those at hand."""
        ui, draft = self.ui, self._draft
        self.goods.show_amounts(proposal.lines)
        self.money.show_proposal(proposal)
        self.more.show_proposal(proposal)
        ui.phaseHint.setText(phase_chip(proposal.phase).text)
        self._show_possible_kinds(proposal.phase)
        text, outside = consequences(self.reason.reason_of(draft.reason_id), proposal, photos)
        ui.reasonHint.setText(text)
        ui.reasonHint.setVisible(bool(text))
        set_role(ui.reasonHint, "error" if outside else "small")
        ui.overrideHolder.setVisible(outside or bool(draft.override_reason))

    def _show_possible_kinds(self, phase: Phase) -> None:
        """While nothing has been shipped there is only money to give back."""
        if self._kind_locked:
            return
        reason = self.tr("Nothing has been shipped yet: only a refund is possible.")
        for kind, button in self.kind_buttons.items():
            possible = phase is not Phase.BEFORE_SHIPPING or kind in (TicketKind.REFUND, self._draft.kind)
            button.setEnabled(possible)
            button.setToolTip("" if possible else plain_tip(reason))

    def asks_for_photo(self) -> bool:
        """Whether the reason asks for a photo."""
        row = self.reason.reason_of(self._draft.reason_id)
        return row is not None and row.photo_required

    def problems(self) -> list[UserError]:
        """What cannot be read at all: amounts that are none, and a reason that is not in the book."""
        wrong = [one for one in (self.goods.problem(), self.replacements.problem()) if one is not None]
        if self.reason.text() and self._draft.reason_id is None:
            text = self.tr("“{text}” is no reason for this kind of ticket. Choose one from the list.")
            wrong.append(UserError(text.format(text=self.reason.text()), field="reason_id"))
        return wrong + self.more.problems() + self.money.problems()

    def lock(self, reason: str, *, has_left: bool) -> None:
        """Let nothing be changed any more of what was reviewed, nor of goods that have left; and say why."""
        ui = self.ui
        self.lock_goods(reason, amounts=True)
        decided = (ui.reasonBox, ui.receivedCheck, ui.receivedEdit, ui.overrideEdit, ui.phaseBox, ui.keepsCheck)
        for widget in decided:
            widget.setEnabled(False)
            widget.setToolTip(plain_tip(reason))
        self.money.lock(difference=has_left)
        if has_left:
            self.replacements.show(self._draft.replacements, priced=self._is_priced(), editable=False)
            ui.removeReplacementButton.hide()

    def lock_goods(self, reason: str, *, amounts: bool = False) -> None:
        """Let kind and goods stay as they are, and what is given back for these too if told; and say why."""
        self._kind_locked = True
        for button in self.kind_buttons.values():
            button.setEnabled(False)
            button.setToolTip(plain_tip(reason))
        self.goods.lock(amounts=amounts)

    def unfold(self, names: Sequence[str]) -> None:
        """Show those of some fields that are folded away."""
        if any(map(self.more.holds, names)):
            self.more.unfold()
        if {"coupons", "coins", "service_fee_fen"}.intersection(names):
            self.money.open_parts()

    # What is entered.

    def _connect(self) -> None:
        ui = self.ui
        self.goods.changed.connect(self._on_lines)
        self.replacements.changed.connect(self._on_replacements)
        ui.removeReplacementButton.clicked.connect(lambda _checked: self.replacements.remove_current())
        ui.replacementTable.currentCellChanged.connect(lambda *_cells: self._show_removable())
        self.reason.chosen.connect(lambda reason_id: self._enter(reason_id=reason_id))
        for part in (self.money, self.more):
            part.entered.connect(lambda fields: self._enter(**fields))
        for edit, name in (
            (ui.refundNoEdit, "refund_no"),
            (ui.overrideEdit, "override_reason"),
            (ui.trackingEdit, "return_tracking_no"),
        ):
            edit.textChanged.connect(lambda text, name=name: self._enter(**{name: text.strip()}))
        ui.descriptionEdit.textChanged.connect(
            lambda: self._enter(description=ui.descriptionEdit.toPlainText().strip())
        )
        ui.courierBox.editTextChanged.connect(lambda text: self._enter(return_courier=text.strip()))
        ui.addressBox.currentIndexChanged.connect(
            lambda _index: self._enter(return_address_id=ui.addressBox.currentData())
        )
        ui.receivedCheck.clicked.connect(self._on_receipt)
        ui.receivedEdit.dateChanged.connect(lambda _day: self._on_received())

    def _on_kind(self, kind: TicketKind) -> None:
        """Another kind keeps what was entered as far as it applies; what is sent begins with the same goods."""
        if kind is self._draft.kind:
            return
        row = self.reason.reason_of(self._draft.reason_id)
        fields: dict[str, Any] = {"kind": kind}
        if row is not None and not applies_to(row, kind):
            fields["reason_id"] = None
        ours = same_goods(self._draft.lines, self._known)
        if kind not in DISPATCH_KINDS and self._draft.replacements == ours:
            fields["replacements"] = ()
        if kind in DISPATCH_KINDS and not self._draft.replacements:
            fields["replacements"] = ours
        self._enter(**fields)

    def _on_lines(self) -> None:
        """What is sent follows the goods until somebody enters something else."""
        lines = self.goods.lines()
        fields: dict[str, Any] = {"lines": lines}
        follows = self._draft.replacements in ((), same_goods(self._draft.lines, self._known))
        if self._draft.kind in DISPATCH_KINDS and follows:
            fields["replacements"] = same_goods(lines, self._known)
        self._enter(**fields)
        if "replacements" in fields:
            self._put_replacements()

    def _on_replacements(self) -> None:
        self._enter(replacements=self.replacements.replacements())

    def _show_received(self) -> None:
        """Without a day of ours, the one the platform tells; while nobody knows one, none."""
        edit, ours = self.ui.receivedEdit, self._draft.received_on
        edit.setEnabled(ours is not None and self.ui.receivedCheck.isEnabled())
        day = ours or self._told_received_on
        filling, self._filling = self._filling, True
        edit.setDate(UNKNOWN_DAY if day is None else _qdate(day))
        self._filling = filling

    def _on_receipt(self, known: bool) -> None:
        day = self._told_received_on or self._clock.today()
        self._enter(received_on=day if known else None)
        self._show_received()

    def _on_received(self) -> None:
        ui = self.ui
        self._enter(received_on=_date(ui.receivedEdit.date()) if ui.receivedCheck.isChecked() else None)

    def _enter(self, **fields: Any) -> None:
        if self._filling:
            return
        before, self._draft = self._draft, replace(self._draft, **fields)
        if self._draft.kind is not before.kind:
            self.put(self._draft)
        elif self._draft.keeps_goods != before.keeps_goods:  # other pieces are left then
            self._put_goods()
        self._show_draft()
        self.changed.emit(not WORDS.issuperset(fields))

    def _put_goods(self) -> None:
        filling, self._filling, draft = self._filling, True, self._draft
        self._known = self._find_goods(draft)
        self.goods.offer(self._known, draft.lines, with_refund=draft.kind in REFUND_KINDS)
        self._filling = filling

    def _put_replacements(self) -> None:
        filling, self._filling = self._filling, True
        self.replacements.show(self._draft.replacements, priced=self._is_priced())
        self._show_removable()
        self._filling = filling

    def _is_priced(self) -> bool:
        """What is sent after or repaired costs nothing more."""
        return self._draft.kind is TicketKind.EXCHANGE

    def _show_removable(self) -> None:
        self.ui.removeReplacementButton.setEnabled(self.replacements.can_remove())

    def _show_draft(self) -> None:
        ui, draft = self.ui, self._draft
        self.money.show_draft(draft)
        self.more.show_draft(draft)
        ui.returnHolder.setVisible(draft.kind in RETURN_KINDS)
        ui.replacementHolder.setVisible(draft.kind in DISPATCH_KINDS)
        titles = {
            TicketKind.REISSUE: self.tr("Goods to be de&livered *"),
            TicketKind.REPAIR: self.tr("Repaired goods to de&liver *"),
        }
        ui.replacementLabel.setText(titles.get(draft.kind) or self.tr("Rep&lacement goods *"))
        ui.copyAddressButton.setEnabled(ui.addressBox.currentData() is not None)


def _bold_width(button: QPushButton) -> int:
    """The room that the text takes once it is chosen, and so bold: nothing moves then."""
    font = QFont(button.font())
    font.setBold(True)
    return QFontMetrics(font).size(Qt.TextFlag.TextShowMnemonic, button.text()).width()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
