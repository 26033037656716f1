"""The amount a claim asks for: follows what the courier's rule proposes until somebody enters another."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.couriers.rules import Proposal
from shopdesk.ui.forms.ui_claim_dialog import Ui_ClaimDialog


class ProposedAmount(QObject):
    """Tells the proposal with its reason below the amount, and takes it there at a click.

    The amount of a stored claim never follows by itself: somebody has entered it.
    """

    def __init__(self, ui: Ui_ClaimDialog, propose: Callable[[], Proposal], *, follows: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._propose, self._follows = ui, propose, follows
        self._proposed_fen = 0
        ui.claimedEdit.value_changed.connect(lambda _value: self._show_button())
        ui.takeProposalButton.clicked.connect(lambda _checked: self.take())

    def refresh(self) -> None:
        """Propose anew for what stands in the form; an amount that was the proposal becomes the new one."""
        edit, proposal = self._ui.claimedEdit, self._propose()
        untouched = self._follows and not edit.problem() and (edit.value_fen() or 0) == self._proposed_fen
        self._proposed_fen = proposal.amount_fen
        if untouched and (edit.value_fen() or 0) != proposal.amount_fen:
            edit.set_fen(proposal.amount_fen or None)
        text = translate("ClaimDialog", "Nothing is proposed: {why}")
        if proposal.amount_fen:
            text = translate("ClaimDialog", "Proposed {amount}: {why}")
        told = text.format(amount=format_yuan(proposal.amount_fen), why=proposal.why) if proposal.why else ""
        self._ui.proposalLabel.setText(told)
        self._show_button()

    def take(self) -> None:
        """Ask for what is proposed."""
        if self._proposed_fen:
            self._ui.claimedEdit.set_fen(self._proposed_fen)
            self._ui.claimedEdit.setFocus()

    def _show_button(self) -> None:
        other = bool(self._proposed_fen) and self._ui.claimedEdit.value_fen() != self._proposed_fen
        self._ui.takeProposalButton.setVisible(other)
