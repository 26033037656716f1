"""A ticket in a window of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.aftersales.companions import TicketCompanions
from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.view.detail import TicketDetailView
from shopdesk.aftersales.view.ticket_steps import TicketSteps
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ticket_dialog import Ui_TicketDialog
from shopdesk.ui.plain_tip import plain_tip

TITLE_BAR = 40  # px, about what the system puts on top
# The kinds of record of which a window tells.
SHOWN = frozenset({"ticket", "order", "customer", "photo", "reason", "return_address", "parcel", "staff"})


class TicketDialog(QDialog):
    """Everything about one ticket, with what can be done next."""

    ticket_requested = Signal(object)  # TicketId: another ticket shall be shown
    order_requested = Signal(object)  # OrderId

    def __init__(
        self, desk: Desk, companions: TicketCompanions, ticket_id: TicketId, parent: QWidget | None = None
    ) -> None:
        """Raises UserError for a ticket that is gone, or in the recycle bin."""
        super().__init__(parent)
        self.ui = Ui_TicketDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(self.width(), min(self.height(), self.screen().availableSize().height() - TITLE_BAR))
        self._ticket_id = ticket_id
        self.detail = TicketDetailView(desk, companions, self.ui.ticketPanel)
        self.steps = TicketSteps(desk, self, companions)
        self._facts: TicketFacts
        if not self._show():
            raise UserError(translate("TicketDialog", "This ticket is in the recycle bin. Restore it first."))
        self.detail.step_requested.connect(self.take_step)
        self.ui.ticketPanel.more_requested.connect(self.detail.open_more)
        self.steps.refused.connect(self._on_refused)
        self.steps.ticket_requested.connect(self.ticket_requested)
        self.steps.order_requested.connect(self.order_requested)
        self.ui.printButton.clicked.connect(lambda _checked: self.take_step("print"))
        self.ui.editButton.clicked.connect(lambda _checked: self.take_step("edit"))
        self.ui.closeButton.clicked.connect(lambda _checked: self.close())
        QShortcut(QKeySequence.StandardKey.Print, self, self.ui.printButton.click)
        desk.changed.connect(self._on_changed)
        desk.actor_changed.connect(self._reload)  # somebody else may do other things

    def take_step(self, key: str) -> None:
        """Take a step of the ticket, or ask for what it needs."""
        self.ui.ticketBanner.hide()
        self.steps.take(key, self._facts)

    def _show(self) -> bool:
        facts = self.detail.show_ticket(self._ticket_id)
        if facts is None:
            return False
        self._facts = facts
        title = self.tr("{ticket_no} · {customer}")
        self.setWindowTitle(title.format(ticket_no=facts.ticket_no, customer=facts.customer_name or "—"))
        barred = next((step.barred for step in self.detail.more_steps() if step.key == "edit"), "")
        self.ui.editButton.setEnabled(not barred)
        self.ui.editButton.setToolTip(plain_tip(barred))
        return True

    def _on_refused(self, error: UserError) -> None:
        self.ui.ticketBanner.show_message("warning", error.message)
        self._reload()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN:
            self._reload()

    def _reload(self) -> None:
        if not self._show():  # it was moved to the recycle bin meanwhile
            self.done(QDialog.DialogCode.Rejected)
