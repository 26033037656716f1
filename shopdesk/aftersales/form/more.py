"""What is seldom needed of a ticket and folded away at first: handler, urgency, whose fault, postage, note."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from shopdesk.aftersales.drafting.drafts import Proposal, TicketDraft
from shopdesk.aftersales.states import (
    RETURN_KINDS,
    FaultSide,
    Intervention,
    Phase,
    PostagePayer,
    TicketKind,
    Urgency,
    intervention_chip,
    payer_chip,
    phase_chip,
    urgency_chip,
)
from shopdesk.core.errors import UserError
from shopdesk.ui.forms.ui_ticket_entry_dialog import Ui_TicketEntryDialog
from shopdesk.ui.icons import icon
from shopdesk.ui.plain_tip import plain_tip

LONGEST_HINT = 40  # characters of the note that are seen while it is folded away


class MoreFields(QObject):
    """The folded part of the form; a word beside its button tells what was entered there."""

    entered = Signal(object)  # dict[str, Any]: fields of the draft

    def __init__(self, ui: Ui_TicketEntryDialog) -> None:
        super().__init__(ui.moreHolder)
        self.ui = ui
        self._draft = TicketDraft(TicketKind.REFUND)
        self._filling = False
        self._spins: dict[FaultSide, QSpinBox] = {
            FaultSide.SHOP: ui.faultShopSpin,
            FaultSide.CUSTOMER: ui.faultCustomerSpin,
            FaultSide.COURIER: ui.faultCourierSpin,
            FaultSide.FACTORY: ui.faultFactorySpin,
        }
        for phase in Phase:
            ui.phaseBox.addItem(phase_chip(phase).text, phase.value)
        for payer in PostagePayer:
            ui.payerBox.addItem(payer_chip(payer).text, payer.value)
        for urgency in Urgency:
            ui.urgencyBox.addItem(urgency_chip(urgency).text, urgency.value)
        for intervention in Intervention:
            ui.interventionBox.addItem(intervention_chip(intervention).text, intervention.value)
        self._connect()
        self._on_folded(False)

    def widgets(self) -> dict[str, QWidget]:
        """Every field by the name it has in the draft, in the order of the form."""
        ui = self.ui
        return {
            "handler_id": ui.handlerBox,
            "urgency": ui.urgencyBox,
            "intervention": ui.interventionBox,
            "phase": ui.phaseBox,
            "faults": ui.faultHolder,
            "postage_payer": ui.payerBox,
            "return_postage_fen": ui.returnPostageEdit,
            "postage_as_credit": ui.creditCheck,
            "keeps_goods": ui.keepsCheck,
            "note": ui.noteEdit,
        }

    def offer(self, staff: list[tuple[int, str]]) -> None:
        """The people there are to choose from."""
        box, self._filling = self.ui.handlerBox, True
        box.clear()
        box.addItem(self.tr("nobody yet"), None)
        for staff_id, name in staff:
            box.addItem(name, staff_id)
        box.setEnabled(bool(staff))
        self._filling = False

    def put(self, draft: TicketDraft) -> None:
        """Put a draft into the fields."""
        ui, self._filling, self._draft = self.ui, True, draft
        for box, value in (
            (ui.handlerBox, draft.handler_id),
            (ui.urgencyBox, draft.urgency.value),
            (ui.interventionBox, draft.intervention.value),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        if draft.faults is not None:
            for side, spin in self._spins.items():
                spin.setValue(draft.faults.get(side, 0))
        ui.returnPostageEdit.set_fen(draft.return_postage_fen or None)
        ui.creditCheck.setChecked(draft.postage_as_credit)
        ui.keepsCheck.setChecked(draft.keeps_goods)
        ui.noteEdit.setPlainText(draft.note)
        self._filling = False

    def show_draft(self, draft: TicketDraft) -> None:
        """Show the fields that apply to a draft, and say what stands in them."""
        ui, self._draft = self.ui, draft
        ui.keepsCheck.setVisible(draft.kind is TicketKind.REFUND or draft.keeps_goods)
        returns = draft.kind in RETURN_KINDS or bool(draft.return_postage_fen)
        for field in (ui.returnPostageLabel, ui.returnPostageEdit, ui.creditCheck):
            field.setVisible(returns)
        self._show_hint()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show whose fault it is, who pays and where the goods are, as long as nobody said otherwise."""
        ui, payer, self._filling = self.ui, proposal.postage_payer, True
        ui.phaseBox.setCurrentIndex(ui.phaseBox.findData(proposal.phase.value))
        ui.payerBox.setCurrentIndex(-1 if payer is None else ui.payerBox.findData(payer.value))
        if self._draft.faults is None:
            for side, spin in self._spins.items():
                spin.setValue(proposal.faults.get(side, 0))
        self._filling = False

    def lock_postage(self, reason: str) -> None:
        """Let what was paid back stay as it is, and say why."""
        for field in (self.ui.returnPostageEdit, self.ui.creditCheck):
            field.setEnabled(False)
            field.setToolTip(plain_tip(reason))

    def problems(self) -> list[UserError]:
        """Amounts that are none."""
        problem = self.ui.returnPostageEdit.problem()
        return [UserError(problem, field="return_postage_fen")] if problem else []

    def holds(self, name: str) -> bool:
        """Whether a field of the draft stands here."""
        return name in self.widgets()

    def unfold(self) -> None:
        """Show the fields."""
        self.ui.moreButton.setChecked(True)

    def _connect(self) -> None:
        ui = self.ui
        for box, name, meaning in (
            (ui.handlerBox, "handler_id", None),
            (ui.urgencyBox, "urgency", Urgency),
            (ui.interventionBox, "intervention", Intervention),
            (ui.phaseBox, "phase", Phase),
            (ui.payerBox, "postage_payer", PostagePayer),
        ):
            box.currentIndexChanged.connect(
                lambda _index, box=box, name=name, meaning=meaning: self._on_box(box, name, meaning)
            )
        for spin in self._spins.values():
            spin.valueChanged.connect(lambda _value: self._on_faults())
        ui.returnPostageEdit.value_changed.connect(lambda fen: self._enter(return_postage_fen=fen or 0))
        ui.creditCheck.toggled.connect(lambda on: self._enter(postage_as_credit=on))
        ui.keepsCheck.toggled.connect(lambda on: self._enter(keeps_goods=on))
        ui.noteEdit.textChanged.connect(lambda: self._enter(note=ui.noteEdit.toPlainText().strip()))
        ui.moreButton.toggled.connect(self._on_folded)

    def _on_box(self, box: QComboBox, name: str, meaning: Any) -> None:
        value = box.currentData()
        self._enter(**{name: meaning(value) if meaning is not None and value is not None else value})

    def _on_faults(self) -> None:
        self._enter(faults={side: spin.value() for side, spin in self._spins.items() if spin.value()})

    def _enter(self, **fields: Any) -> None:
        if not self._filling:
            self.entered.emit(fields)

    def _on_folded(self, shown: bool) -> None:
        self.ui.moreButton.setIcon(icon("chevron-up" if shown else "chevron-down"))
        self.ui.moreHolder.setVisible(shown)
        self._show_hint()

    def _show_hint(self) -> None:
        self.ui.moreHint.setText("" if self.ui.moreButton.isChecked() else " · ".join(self._words()))

    def _words(self) -> list[str]:
        draft, told = self._draft, []
        if draft.handler_id is not None:
            told.append(self.ui.handlerBox.currentText())
        if draft.urgency is not Urgency.NORMAL:
            told.append(urgency_chip(draft.urgency).text)
        if draft.intervention is not Intervention.NONE:
            told.append(intervention_chip(draft.intervention).text)
        if draft.keeps_goods:
            told.append(self.tr("compensation"))
        if draft.note:
            told.append(" ".join(draft.note.split())[:LONGEST_HINT])
        return told
