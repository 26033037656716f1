"""The photos in the form of a wrong shipment: its own, or those of the ticket or order it will belong to."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from shopdesk.orders.detail import RecordPhotos
from shopdesk.ui.forms.ui_wrong_shipment_dialog import Ui_WrongShipmentDialog
from shopdesk.wrong_shipments.drafts import ShipmentDraft


class FormPhotos:
    """A strip that ``make`` gives, at its place in the form; without it there is none."""

    def __init__(
        self, ui: Ui_WrongShipmentDialog, make: Callable[[QWidget | None], QWidget] | None, parent: QWidget
    ) -> None:  # fmt: skip
        self._strip: RecordPhotos | None = None
        self._is_stored = False
        ui.photosHolder.setVisible(make is not None)
        if make is not None:
            strip: Any = make(parent)
            ui.photosColumn.addWidget(strip)
            self._strip = strip

    def show_record(self, kind: str, record_id: int, customer_name: str) -> None:
        """Show the photos of a record that is stored, from here on."""
        self._is_stored = True
        if self._strip is not None:
            self._strip.show_record(kind, record_id, customer_name)

    def show_of(self, draft: ShipmentDraft) -> None:
        """The photos of the ticket or the order: those added here too belong to the record once it is saved."""
        if self._strip is None or self._is_stored:
            return
        kind, record_id = ("ticket", draft.ticket_id) if draft.ticket_id is not None else ("order", draft.order_id)
        self._strip.show_record(kind, record_id, draft.customer_name or "")
