"""The photos of an order in the form of its ticket: evidence is dropped or pasted where the reason asks for it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.aftersales.model import TicketId
from shopdesk.orders.detail import RecordPhotos
from shopdesk.orders.service import OrderFacts
from shopdesk.ui.forms.ui_ticket_entry_dialog import Ui_TicketEntryDialog


class EntryPhotos:
    """What ``make`` makes, in its place in the form; nothing without it."""

    def __init__(
        self, ui: Ui_TicketEntryDialog, make: Callable[[QWidget], QWidget] | None, dialog: QDialog
    ) -> None:  # fmt: skip
        self._holder: QWidget = ui.photosHolder
        self._strip: RecordPhotos | None = None
        if make is not None:
            strip = make(dialog)
            ui.photosColumn.addWidget(strip)
            self._strip = strip  # type: ignore[assignment]

    def show_record(self, orders: Sequence[OrderFacts], ticket_id: TicketId | None) -> None:
        """Take photos for a ticket, or for the first of its orders, with which they come along to a new one."""
        if self._strip is not None:
            kind, record_id = ("order", int(orders[0].id)) if ticket_id is None else ("ticket", int(ticket_id))
            self._strip.show_record(kind, record_id, orders[0].buyer)

    def set_wanted(self, wanted: bool) -> None:
        """Show them, or leave them out."""
        self._holder.setVisible(wanted and self._strip is not None)
