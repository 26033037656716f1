"""What quality feedback adds to orders and tickets, wherever these are shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.aftersales.companions import TicketAction
from shopdesk.aftersales.model import TicketId
from shopdesk.core.errors import UserError
from shopdesk.orders.detail import OrderAction, Related
from shopdesk.orders.model import OrderId
from shopdesk.quality_feedback.drafts import FeedbackDraft, draft_from_order, draft_from_ticket
from shopdesk.quality_feedback.form import FeedbackDialog
from shopdesk.quality_feedback.lookup import feedback_of_order, feedback_of_ticket, feedback_rows
from shopdesk.quality_feedback.model import FeedbackId, defect_chip, state_chip
from shopdesk.quality_feedback.store import FeedbackRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast


class FeedbackCompanion(QObject):
    """Gives orders and tickets their quality feedback, and the way to report more."""

    feedback_requested = Signal(object)  # FeedbackId

    def __init__(self, desk: Desk, window: QWidget, photos: Callable[[QWidget], QWidget] | None = None) -> None:
        super().__init__(window)
        self._desk, self._main, self._photos = desk, window, photos

    # What is added to other records.

    def actions(self) -> list[OrderAction]:
        """What can be done with the order that is shown."""
        return [OrderAction(self.tr("Quality feedback…"), lambda facts: self.report(order_id=facts.id))]

    def related(self, order_id: OrderId) -> list[Related]:
        """The feedback about an order."""
        return [self._related(row) for row in self._desk.read(feedback_of_order, order_id)]

    def ticket_actions(self) -> list[TicketAction]:
        """What can be done with the ticket that is shown."""
        return [TicketAction(self.tr("Quality feedback…"), lambda ticket_id: self.report(ticket_id=ticket_id))]

    def related_to_ticket(self, ticket_id: TicketId) -> list[Related]:
        """The feedback of a ticket."""
        return [self._related(row) for row in self._desk.read(feedback_of_ticket, ticket_id)]

    # What is opened.

    def report(
        self, *, order_id: OrderId | None = None, line_id: int | None = None, ticket_id: TicketId | None = None
    ) -> FeedbackDialog | None:
        """Open the form of new feedback, filled from a ticket, or from an order or a line of it."""
        try:
            draft = FeedbackDraft()
            if ticket_id is not None:
                draft = self._desk.read(draft_from_ticket, ticket_id)
            elif order_id is not None:
                draft = self._desk.read(draft_from_order, order_id, line_id)
            dialog = FeedbackDialog(self._desk, draft=draft, parent=self._window(), photos=self._photos)
        except UserError as error:
            show_toast(self._window(), error.message)
            return None
        dialog.saved.connect(self._on_reported)
        dialog.feedback_requested.connect(self.feedback_requested)
        dialog.open()
        return dialog

    def _related(self, row: FeedbackRow) -> Related:
        title = self.tr(" · ").join((row.style_no, defect_chip(row.defect).text))
        chip = state_chip(row.state, row.unfounded)
        return Related(row.feedback_no, title, chip, partial(self.feedback_requested.emit, row.id))

    def _on_reported(self, feedback_id: FeedbackId) -> None:
        for row in self._desk.read(feedback_rows, [feedback_id]):
            text = self.tr("{feedback_no} is reported").format(feedback_no=row.feedback_no)
            show_toast(self._main, text, [(self.tr("Show"), partial(self.feedback_requested.emit, feedback_id))])

    def _window(self) -> QWidget:
        """The window in front: the one of an order or a ticket, or the main one."""
        return QApplication.activeWindow() or self._main
