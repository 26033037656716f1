"""What is done with parcels from the receiving desk: kept, sent again, settled, corrected, thrown out of the list."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from shopdesk.aftersales import rights
from shopdesk.aftersales.states import Duty
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.receiving import service
from shopdesk.receiving.companions import ReceivingCompanions
from shopdesk.receiving.dialogs import ParcelDialog, ParcelStepDialog
from shopdesk.receiving.model import ParcelKind, ParcelState
from shopdesk.receiving.service import ParcelDraft
from shopdesk.receiving.store import ParcelRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.menus import OfferedStep
from shopdesk.ui.messages import show_toast

_KEPT = frozenset({ParcelKind.UNCLAIMED, ParcelKind.UNDELIVERABLE})


def parcel_steps(row: ParcelRow, barred: str) -> list[OfferedStep]:
    """What can be done with a parcel, the likeliest first; ``barred`` says why somebody may do nothing with it."""
    waits, kind = row.state is ParcelState.WAITING, row.kind
    steps: list[OfferedStep] = []
    if waits and kind is ParcelKind.UNDELIVERABLE:
        steps.append(OfferedStep("resend", translate("ParcelSteps", "Send again…"), barred))
    if waits:
        steps.append(OfferedStep("settle", translate("ParcelSteps", "Settle…"), barred))
    if row.ticket_id is not None:
        steps.append(OfferedStep("open_ticket", translate("ParcelSteps", "Open the ticket")))
    elif row.order_id is not None:
        steps.append(OfferedStep("new_ticket", translate("ParcelSteps", "New ticket…")))
    if kind in _KEPT | {ParcelKind.COLLECT}:
        steps.append(OfferedStep("edit", translate("ParcelSteps", "Edit…"), barred))
    if not waits and kind in _KEPT and not row.resent_tracking_no:
        steps.append(OfferedStep("reopen", translate("ParcelSteps", "Let it wait again"), barred))
    if kind in (ParcelKind.UNCLAIMED, ParcelKind.COLLECT):
        steps.append(OfferedStep("delete", translate("ParcelSteps", "Move to the recycle bin"), barred))
    return steps


class ParcelSteps(QObject):
    """Takes steps on behalf of the page, and tells there what came of them.

    ``registered`` carries the ParcelId of a parcel that was just kept or corrected; ``refused`` a UserError;
    ``done`` comes when a dialog closed, whatever it brought, so that the scanner can go on.
    """

    registered = Signal(object)
    refused = Signal(object)
    done = Signal()

    def __init__(self, desk: Desk, page: QWidget, companions: ReceivingCompanions) -> None:
        super().__init__(page)
        self._desk, self._page, self._companions = desk, page, companions

    def why_not(self) -> str:
        """Why the person at the desk may do nothing with parcels; empty for who may."""
        return self._desk.read(rights.why_not, self._desk.actor, Duty.WAREHOUSE)

    def keep(self, draft: ParcelDraft) -> None:
        """Ask what is known of a parcel that is nobody's."""
        self._ask(ParcelDialog(self._desk, ParcelKind.UNCLAIMED, draft, self._page), self.tr("The parcel is kept"))

    def refuse_collect(self, draft: ParcelDraft, **whose: Any) -> None:
        """Ask about a parcel whose freight we are to pay; ``whose`` are ticket_id, order_id and whose (words)."""
        dialog = ParcelDialog(self._desk, ParcelKind.COLLECT, draft, self._page, **whose)
        self._ask(dialog, self.tr("Recorded: the parcel was not taken"))

    def take(self, key: str, row: ParcelRow) -> None:
        """Take a step of a parcel as it was seen, or ask for what it needs."""
        if key == "open_ticket" and row.ticket_id is not None:
            self._companions.open_ticket(row.ticket_id)
        elif key == "new_ticket" and row.order_id is not None:
            self._companions.new_ticket([row.order_id])
        elif key == "edit":
            draft = ParcelDraft(*(getattr(row, name) for name in ParcelDraft._fields))
            self._ask(ParcelDialog(self._desk, row.kind, draft, self._page, row=row), self.tr("Saved"))
        elif key in ("resend", "settle"):
            dialog = ParcelStepDialog(self._desk, key, row, self._page)
            dialog.accepted.connect(partial(self._on_step, key, row, dialog))
            self._open(dialog)
        elif key == "reopen":
            text = self.tr("{tracking_no} waits again").format(tracking_no=row.tracking_no)
            self._write(self.tr("Letting a parcel wait"), service.reopen_parcel, row.id, row.version, told=text)
        elif key == "delete":
            undo = partial(self._desk.write, self.tr("Restoring a parcel"), service.restore_parcels, [row.id])
            text = self.tr("The parcel is in the recycle bin")
            self._write(self.tr("Deleting a parcel"), service.delete_parcels, [row.id], told=text, undo=undo)

    def tell(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what came of something; nothing once the window is closed."""
        if isValid(self) and isValid(self._page):
            show_toast(self._page.window(), text, [(self.tr("Undo"), undo)] if undo else ())

    def _ask(self, dialog: ParcelDialog, told: str) -> None:
        dialog.saved.connect(partial(self._on_registered, told))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _result: self.done.emit())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_registered(self, told: str, parcel_id: object) -> None:
        self.tell(told)
        self.registered.emit(parcel_id)

    def _on_step(self, key: str, row: ParcelRow, dialog: ParcelStepDialog) -> None:
        if key == "resend":
            courier, number = dialog.parcel.parcel()
            text = self.tr("Sent again with {courier} {tracking_no}")
            self.tell(text.format(courier=courier, tracking_no=number.upper()))
        else:
            self.tell(dialog.outcome())
            if dialog.wants_ticket() and row.order_id is not None and row.ticket_id is None:
                self._companions.new_ticket([row.order_id])
        self.registered.emit(row.id)

    def _write(
        self, title: str, verb: Callable[..., Any], *args: object, told: str, undo: Callable[[], object] | None = None
    ) -> None:
        self._desk.write(title, verb, *args, then=lambda _value: self.tell(told, undo), refused=self._refuse)

    def _refuse(self, error: UserError) -> None:
        if isValid(self):
            self.refused.emit(error)
