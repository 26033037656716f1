"""What a ticket comes to, kept up to date beside its form: goods, postage, coupon, coins, fee, price difference."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from shopdesk.aftersales.drafting.drafts import Proposal, TicketDraft
from shopdesk.aftersales.drafting.proposals import difference_fen
from shopdesk.aftersales.states import REFUND_KINDS, TicketKind
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.core.money import allocate_fen, format_yuan
from shopdesk.ui.forms.ui_ticket_entry_dialog import Ui_TicketEntryDialog
from shopdesk.ui.inputs import MoneyEdit


class MoneyPanel(QObject):
    """Shows what is going to be given back and why, and takes what people decide about it."""

    entered = Signal(object)  # dict[str, Any]: fields of the draft

    def __init__(self, ui: Ui_TicketEntryDialog, clock: Clock) -> None:
        super().__init__(ui.sidePanel)
        self.ui, self._clock = ui, clock
        self._draft = TicketDraft(TicketKind.REFUND)
        self._proposal: Proposal | None = None
        self._filling, self._all_parts, self._locked = False, False, False
        ui.postageCheck.clicked.connect(lambda on: self._enter(refund_postage=on))
        ui.couponCheck.clicked.connect(lambda on: self._enter(refund_coupon=on))
        ui.coinsCheck.clicked.connect(lambda on: self._enter(refund_coins=on))
        ui.couponEdit.value_changed.connect(lambda fen: self._on_shared("coupons", fen))
        ui.coinsEdit.value_changed.connect(lambda fen: self._on_shared("coins", fen))
        ui.feeEdit.value_changed.connect(lambda fen: self._enter(service_fee_fen=fen or 0))
        ui.differenceEdit.value_changed.connect(lambda fen: self._enter(difference_fen=fen))
        ui.differenceEdit.editingFinished.connect(self._show_difference)
        ui.partsButton.clicked.connect(lambda _checked: self.open_parts())

    def show_draft(self, draft: TicketDraft) -> None:
        """Put the amounts of a draft into the fields."""
        ui, self._filling, self._draft = self.ui, True, draft
        for edit, fen in (
            (ui.couponEdit, sum(draft.coupons.values())),
            (ui.coinsEdit, sum(draft.coins.values())),
            (ui.feeEdit, draft.service_fee_fen),
        ):
            if (edit.value_fen() or 0) != fen:
                edit.set_fen(fen or None)
        ui.couponCheck.setChecked(draft.refund_coupon)
        ui.coinsCheck.setChecked(draft.refund_coins)
        self._filling = False
        self._show_parts()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what a draft comes to."""
        ui, self._proposal = self.ui, proposal
        refunds, exchange = self._draft.kind in REFUND_KINDS, self._draft.kind is TicketKind.EXCHANGE
        ui.refundHolder.setVisible(refunds)
        ui.differenceHolder.setVisible(exchange)
        ui.moneyRule.setVisible(refunds or exchange)
        ui.goodsSumLabel.setText(format_yuan(sum(one.lines_fen for one in proposal.orders)))
        self._show_postage(proposal)
        self._show_known_parts()
        self._show_difference()
        self._show_total()

    def lock(self, *, difference: bool) -> None:
        """Let what is refunded stay as it is from now on, and the price difference too if told."""
        ui, self._locked = self.ui, True
        for field in (ui.postageCheck, ui.couponCheck, ui.couponEdit, ui.coinsCheck, ui.coinsEdit, ui.feeEdit):
            field.setEnabled(False)
        ui.differenceEdit.setEnabled(not difference)

    def problems(self) -> list[UserError]:
        """The amounts that are none."""
        return [UserError(field.problem(), field=name) for name, field in self.widgets().items() if field.problem()]

    def widgets(self) -> dict[str, MoneyEdit]:
        """The amounts by the name they have in the draft."""
        ui = self.ui
        return {
            "coupons": ui.couponEdit,
            "coins": ui.coinsEdit,
            "service_fee_fen": ui.feeEdit,
            "difference_fen": ui.differenceEdit,
        }

    # What is shown.

    def _show_postage(self, proposal: Proposal) -> None:
        """Before shipping it goes with the whole order: there is nothing to decide then."""
        check = self.ui.postageCheck
        goes_along = proposal.refund_postage and self._draft.refund_postage is not True
        left_fen = sum(one.postage_left_fen for one in proposal.orders)
        granted_fen = sum(one.postage_fen for one in proposal.orders)
        check.setChecked(proposal.refund_postage)
        check.setEnabled(not goes_along and not self._locked and bool(left_fen or self._draft.refund_postage))
        check.setToolTip(self.tr("Nothing was shipped, so the postage goes back too.") if goes_along else "")
        self.ui.postageLabel.setText(format_yuan(granted_fen if proposal.refund_postage else left_fen))
        self.ui.postageLabel.setEnabled(proposal.refund_postage)

    def _show_known_parts(self) -> None:
        """A coupon or coins that an earlier ticket told of are shown, though nobody entered them here."""
        assert self._proposal is not None
        orders = self._proposal.orders
        self._filling = True
        for edit, entered, fen in (
            (self.ui.couponEdit, self._draft.coupons, sum(one.parts.coupon_fen for one in orders)),
            (self.ui.coinsEdit, self._draft.coins, sum(one.parts.coins_fen for one in orders)),
        ):
            if not entered and fen and not edit.hasFocus() and edit.value_fen() != fen:
                edit.set_fen(fen)
        self._filling = False
        self._show_parts()

    def _show_parts(self) -> None:
        ui = self.ui
        used = any(edit.text().strip() for edit in (ui.couponEdit, ui.coinsEdit, ui.feeEdit))
        shown = self._all_parts or used or any(check.isChecked() for check in (ui.couponCheck, ui.coinsCheck))
        for field in (ui.couponCheck, ui.couponEdit, ui.coinsCheck, ui.coinsEdit, ui.feeLabel, ui.feeEdit):
            field.setVisible(shown)
        ui.partsButton.setVisible(not shown)

    def open_parts(self) -> None:
        """Show coupon, coins and service fee, which are seldom needed."""
        self._all_parts = True
        self._show_parts()
        self.ui.couponEdit.setFocus()

    def _show_difference(self) -> None:
        """What was worked out stands in the field until somebody enters another amount."""
        if self._proposal is None or self._draft.kind is not TicketKind.EXCHANGE:
            return
        ui, proposal = self.ui, self._proposal
        shares = {line.order_line_id: line.share_fen for line in proposal.lines}
        back_fen, by_prices = sum(shares.values()), replace(self._draft, difference_fen=None)
        ui.backLabel.setText(format_yuan(back_fen))
        ui.newLabel.setText(format_yuan(back_fen + difference_fen(by_prices, shares)))
        edit = ui.differenceEdit
        if edit.problem():
            return
        if self._draft.difference_fen is None and not (edit.hasFocus() and edit.text().strip()):
            self._filling = True
            edit.set_fen(proposal.difference_fen)
            self._filling = False
        elif self._draft.difference_fen is not None and edit.value_fen() is None:
            edit.set_fen(self._draft.difference_fen)

    def _show_total(self) -> None:
        assert self._proposal is not None
        ui, proposal, kind = self.ui, self._proposal, self._draft.kind
        amount_fen = proposal.proposed_fen
        if kind in REFUND_KINDS:
            title = self.tr("To refund")
        elif kind is TicketKind.EXCHANGE:
            amount_fen = abs(proposal.difference_fen)
            title = self.tr("No difference to pay")
            if proposal.difference_fen:
                title = self.tr("Customer pays") if proposal.difference_fen > 0 else self.tr("To give back")
        else:
            title = self.tr("No money goes back")
        ui.totalTitle.setText(title)
        ui.totalLabel.setText(format_yuan(amount_fen) if kind in REFUND_KINDS or amount_fen else "")
        ui.paidLabel.setText("\n".join(self._paid_words(proposal)))

    def _paid_words(self, proposal: Proposal) -> list[str]:
        paid_fen = sum(one.paid_fen for one in proposal.orders)
        left_fen = sum(one.available_fen for one in proposal.orders)
        text = self.tr("Paid {paid}, already given back or asked for {given}")
        told = [text.format(paid=format_yuan(paid_fen), given=format_yuan(max(0, paid_fen - left_fen)))]
        for order in proposal.orders:
            if order.extend_until is not None:
                day = self._clock.day_of(order.extend_until).isoformat()
                text = self.tr("Trade deadline to be extended to {day}")
                if len(proposal.orders) > 1:
                    text = self.tr("Trade deadline of {order_no} to be extended to {day}")
                told.append(text.format(day=day, order_no=order.order_no))
        return told

    # What is entered.

    def _on_shared(self, name: str, fen: int | None) -> None:
        """An amount for several orders is shared over them by what was paid."""
        if self._filling or self._proposal is None:
            return
        orders = self._proposal.orders
        parts = allocate_fen(fen or 0, [one.paid_fen for one in orders])
        shared: Mapping[int, int] = {one.order_id: part for one, part in zip(orders, parts, strict=True)}
        self._enter(**{name: shared if fen is not None else {}})

    def _enter(self, **fields: Any) -> None:
        if not self._filling:
            self.entered.emit(fields)
