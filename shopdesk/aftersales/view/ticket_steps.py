"""What is done with tickets from wherever they are shown: the list, a ticket's own window."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from shopdesk.aftersales import dossier, service
from shopdesk.aftersales.companions import FROM_ABOVE, TicketCompanions
from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.paper.printing import print_ticket
from shopdesk.aftersales.states import state_chip
from shopdesk.aftersales.steps.steps_ahead import steps_ahead
from shopdesk.aftersales.view.step_dialog import TicketStepDialog
from shopdesk.aftersales.view.step_forms import STEP_FORMS, done_text
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast

# Steps that need nothing: they are taken at once.
AT_ONCE: dict[str, Callable[..., Any]] = {
    "record_reply": service.record_reply,
    "pass_inspection": service.pass_inspection,
    "complete": service.complete,
}


class TicketSteps(QObject):
    """Takes steps on behalf of a page or a window, and tells there what came of them.

    What a step needs it asks for in a dialog, which tells by itself why it was refused. ``refused`` carries the errors
    of steps that are taken without one: the page puts them into its banner and shows the ticket anew.
    """

    refused = Signal(object)  # UserError
    ticket_requested = Signal(object)  # TicketId: another ticket shall be shown
    order_requested = Signal(object)  # OrderId
    closed = Signal()  # a dialog that asked for something, whatever it brought

    def __init__(self, desk: Desk, page: QWidget, companions: TicketCompanions | None = None) -> None:
        super().__init__(page)
        self._desk, self._page, self._companions = desk, page, companions

    def take(self, key: str, facts: TicketFacts) -> None:
        """Take a step of a ticket as it was seen, or ask for what it needs."""
        ahead = self._desk.read(steps_ahead, self._desk.actor, facts.id)
        warning = next((step.warning for step in ahead if step.key == key), "")
        receive = None if self._companions is None else self._companions.receive
        waiting = [one for one in facts.orders if one.extend_until is not None and one.extended_at is None]
        if key == "edit":
            self.edit(facts.id)
        elif key == "print":
            print_ticket(self._desk, self._page, facts)
        elif key == "delete":
            self.delete(facts)
        elif key.startswith(FROM_ABOVE) and self._companions is not None:
            self._companions.actions[int(key.removeprefix(FROM_ABOVE))].run(facts.id)
        elif key == "receive_return" and receive is not None:
            receive(facts.id)
        elif key == "extend_deadline" and len(waiting) == 1:
            self._write(key, facts, service.extend_deadline, waiting[0].order_id)
        elif key in AT_ONCE and not warning:
            self._write(key, facts, AT_ONCE[key])
        else:
            self._ask(key, facts, warning)

    def take_seen(self, key: str, ticket_id: TicketId, seen_version: int) -> None:
        """Take a step of a ticket of which no more is at hand than somebody saw elsewhere."""
        facts = self._desk.read(dossier.ticket_facts, ticket_id)
        if facts is not None:
            self.take(key, facts._replace(version=seen_version))

    def take_many(self, key: str, seen: Mapping[TicketId, int]) -> None:
        """Approve, reject or assign several tickets as they were seen: all of them, or none."""
        count = f"{len(seen):,}"
        if key == "approve":
            text = self.tr("{count} tickets are approved").format(count=count)
            self._desk.write(
                self.tr("Approving tickets"), service.approve_tickets, dict(seen),
                then=partial(self._tell, text), refused=self._refuse,
            )  # fmt: skip
        else:
            texts = {
                "reject": self.tr("{count} tickets are rejected"),
                "assign": self.tr("{count} tickets are assigned"),
            }
            dialog = TicketStepDialog(self._desk, key, None, self._page, seen=seen)
            self._open(dialog, partial(self._tell, texts[key].format(count=count), None))

    def edit(self, ticket_id: TicketId) -> None:
        """Open a ticket in its form."""
        from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog  # noqa: PLC0415  large, and loaded when it is opened

        photos = None if self._companions is None else self._companions.photos
        dialog = TicketEntryDialog(self._desk, ticket_id=ticket_id, photos=photos, parent=self._page)
        dialog.saved.connect(self._on_saved)
        dialog.ticket_requested.connect(self.ticket_requested)
        dialog.order_requested.connect(self.order_requested)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def delete(self, facts: TicketFacts) -> None:
        """Move a ticket to the recycle bin, and offer to take that back."""
        undo = partial(
            self._desk.write, self.tr("Restoring the ticket"), service.restore_tickets, [facts.id],
            refused=self._refuse,
        )  # fmt: skip
        text = done_text("delete", facts.ticket_no, "")
        self._desk.write(
            self.tr("Deleting the ticket"), service.delete_tickets, [facts.id],
            then=partial(self._tell, text, undo=undo), refused=self._refuse,
        )  # fmt: skip

    def _ask(self, key: str, facts: TicketFacts, warning: str) -> None:
        photos = None if self._companions is None else self._companions.photos
        dialog = TicketStepDialog(self._desk, key, facts, self._page, warning=warning, photos=photos)
        self._open(dialog, partial(self._done, key, facts))

    def _open(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        dialog.accepted.connect(accepted)
        dialog.finished.connect(lambda _result: self.closed.emit())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _write(self, key: str, facts: TicketFacts, verb: Callable[..., Any], *arguments: object) -> None:
        title = translate("TicketStep", STEP_FORMS[key].title) if key in STEP_FORMS else self.tr("Saving the ticket")
        self._desk.write(
            title, verb, facts.id, facts.version, *arguments,
            then=lambda _value: self._done(key, facts), refused=self._refuse,
        )  # fmt: skip

    def _done(self, key: str, facts: TicketFacts) -> None:
        now = self._desk.read(dossier.ticket_facts, facts.id) or facts
        self._tell(done_text(key, facts.ticket_no, state_chip(now.state, now.kind).text), None)

    def _tell(self, text: str, _value: object, undo: Callable[[], object] | None = None) -> None:
        if isValid(self) and isValid(self._page):  # its window may have been closed meanwhile
            show_toast(self._page.window(), text, [(self.tr("Undo"), undo)] if undo else ())

    def _on_saved(self, ticket_id: TicketId) -> None:
        now = self._desk.read(dossier.ticket_facts, ticket_id)
        if now is not None:
            self._tell(self.tr("{ticket_no} is saved").format(ticket_no=now.ticket_no), None)

    def _refuse(self, error: UserError) -> None:
        if isValid(self):
            self.refused.emit(error)
