"""What the features of the desk add to each other's records: sheets, photos and claims to an order, and so on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopdesk.aftersales.model import TicketId
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast

if TYPE_CHECKING:
    from shopdesk.aftersales.companion import TicketCompanion
    from shopdesk.aftersales.companions import TicketCompanions
    from shopdesk.claims.companion import ClaimCompanion
    from shopdesk.claims.companions import ClaimCompanions
    from shopdesk.confirmations.companion import SheetCompanion
    from shopdesk.customer_files.detail import CustomerCompanions
    from shopdesk.ledger.companion import LedgerCompanion
    from shopdesk.ledger.companions import LedgerCompanions
    from shopdesk.orders.detail import OrderCompanions
    from shopdesk.photos.companion import PhotoCompanions
    from shopdesk.quality_feedback.companion import FeedbackCompanion
    from shopdesk.quality_feedback.companions import FeedbackCompanions
    from shopdesk.receiving.companions import ReceivingCompanions
    from shopdesk.violations.companion import ViolationCompanion
    from shopdesk.violations.companions import ViolationCompanions
    from shopdesk.wrong_shipments.companion import WrongShipmentCompanion
    from shopdesk.wrong_shipments.companions import WrongShipmentCompanions

Openers = dict[str, Callable[[int], object]]


class Neighbours:
    """Passes in, from above, what a page needs of features that stand above its own.

    ``openers`` lead to a record by its kind; ``show_sheets`` to the list of sheets, narrowed down to some, and
    ``receive`` to the receiving desk with a ticket on it.
    """

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        window: QWidget,
        openers: Openers,
        show_sheets: Callable[[Sequence[int]], object],
        receive: Callable[[TicketId], object],
    ) -> None:
        self._desk, self._archive, self._window = desk, archive, window
        self._openers, self._show_sheets, self._receive = openers, show_sheets, receive

    def of_orders(self) -> OrderCompanions:
        """What tickets, sheets, photos, claims and the registers add to an order."""
        from shopdesk.orders.detail import OrderCompanions  # noqa: PLC0415  loaded with the order page

        sheets, entry = self.sheets, self.tickets
        often, seldom = [entry, self.claims, sheets], [self.wrong_shipments, self.feedback, self.violations]
        return OrderCompanions(
            photos=self.photo_strip,
            import_files=self.import_files,
            takes_file=_may_hold_orders,
            actions=[action for one in often for action in one.actions()],
            registers=[action for one in seldom for action in one.actions()],
            related=lambda order_id: [record for one in (*often, *seldom) for record in one.related(order_id)],
            batch=[*sheets.batch(), *entry.batch()],
            open_customer=self._openers["customer"],
        )

    def of_tickets(self) -> TicketCompanions:
        """What photos, orders, customers, claims, registers, the ledger and the receiving desk add to a ticket."""
        from shopdesk.aftersales.companions import TicketCompanions  # noqa: PLC0415  loaded with the ticket page

        above = [self.claims, self.wrong_shipments, self.feedback, self.ledger]
        return TicketCompanions(
            photos=self.photo_strip,
            open_order=self._openers["order"],
            open_customer=self._openers["customer"],
            related=lambda ticket_id: [record for one in above for record in one.related_to_ticket(ticket_id)],
            receive=self._receive,
            settle_platform=self._settle_platform,
            actions=[action for one in above for action in one.ticket_actions()],
            result=self.claims.ticket_result,
        )

    def of_parcels(self) -> ReceivingCompanions:
        """What photos, tickets and orders add to the receiving desk."""
        from shopdesk.receiving.companions import ReceivingCompanions  # noqa: PLC0415  loaded with its page

        return ReceivingCompanions(
            photos=self.photo_strip,
            open_ticket=self._openers["ticket"],
            open_order=self._openers["order"],
            new_ticket=self.tickets.enter,
            claim=self.claims.register_arrival,
        )

    def of_customers(self) -> CustomerCompanions:
        """What photos, orders, sheets and claims add to the file of a customer."""
        from shopdesk.customer_files.detail import CustomerCompanions  # noqa: PLC0415  loaded with the customer page

        return CustomerCompanions(self.photo_strip, self._openers)

    def of_photos(self) -> PhotoCompanions:
        """What photos may belong to, and how such records are opened."""
        from shopdesk import linkables  # noqa: PLC0415  loaded with the gallery
        from shopdesk.arrival_commands import returned_orders  # noqa: PLC0415  as above
        from shopdesk.photos.companion import CodeAction, PhotoCompanions  # noqa: PLC0415  as above

        register = translate("Workplace", "Register claim")
        return PhotoCompanions(
            linkables.find_linkables,
            linkables.offers_for,
            self._openers,
            returned_orders,
            linkables.parcel_in,
            [CodeAction(register, lambda number, photo_id: self.claims.register(code=number, photo_id=photo_id))],
        )

    def of_claims(self) -> ClaimCompanions:
        """What photos, orders and tickets add to claims."""
        from shopdesk.claims.companions import ClaimCompanions  # noqa: PLC0415  loaded with the pages of claims

        return ClaimCompanions(self.photo_strip, self._openers, self._archive)

    def of_wrong_shipments(self) -> WrongShipmentCompanions:
        """What photos, other records and the ledger add to wrong shipments."""
        from shopdesk.wrong_shipments.companions import WrongShipmentCompanions  # noqa: PLC0415  loaded with its page

        ledger = self.ledger
        return WrongShipmentCompanions(
            self.photo_strip, self._openers, ledger.enter_many, ledger.why_not_enter, ledger.related
        )  # fmt: skip

    def of_quality_feedback(self) -> FeedbackCompanions:
        """What photos and other records add to quality feedback."""
        from shopdesk.quality_feedback.companions import FeedbackCompanions  # noqa: PLC0415  loaded with its page

        return FeedbackCompanions(self.photo_strip, self._openers, self._archive)

    def of_violations(self) -> ViolationCompanions:
        """What photos, other records and the ledger add to platform violations."""
        from shopdesk.violations.companions import ViolationCompanions  # noqa: PLC0415  loaded with its page

        ledger = self.ledger
        return ViolationCompanions(
            self.photo_strip, self._openers, ledger.enter_for_source, ledger.why_not_enter, ledger.related
        )  # fmt: skip

    def of_ledger(self) -> LedgerCompanions:
        """What photos and other records add to the ledger."""
        from shopdesk.ledger.companions import LedgerCompanions  # noqa: PLC0415  loaded with the pages of the ledger

        return LedgerCompanions(self._openers, self.photo_strip, self._archive)

    def photo_strip(self, parent: QWidget | None = None) -> QWidget:
        """A strip that shows and takes the photos of a record."""
        from shopdesk.photos.strip import PhotoStrip  # noqa: PLC0415  loaded with the first page that has one

        return PhotoStrip(self._desk, self._archive, parent, self.of_photos())

    def import_files(self, files: Sequence[Path], parent: QWidget) -> None:
        """Bring in files of the platforms, or ask for some."""
        from shopdesk.order_files.dialogs import ImportDialog  # noqa: PLC0415  loaded when it is opened
        from shopdesk.refund_files.imports import RefundFiles  # noqa: PLC0415  as above

        dialog = ImportDialog(self._desk, parent, [RefundFiles()])
        dialog.record_requested.connect(lambda kind, record_id: self._openers[kind](record_id))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.add_files(files)
        dialog.open()

    @cached_property
    def sheets(self) -> SheetCompanion:
        """What sheets and shipping add to orders, wherever these are shown."""
        from shopdesk.confirmations.companion import SheetCompanion  # noqa: PLC0415  loaded with the order page

        companion = SheetCompanion(self._desk, self._window)
        companion.order_requested.connect(self._openers["order"])
        companion.sheets_requested.connect(self._show_sheets)
        return companion

    @cached_property
    def tickets(self) -> TicketCompanion:
        """What after-sales tickets add to orders, wherever these are shown."""
        from shopdesk.aftersales.companion import TicketCompanion  # noqa: PLC0415  loaded with the order page

        companion = TicketCompanion(self._desk, self._window, self.photo_strip)
        companion.order_requested.connect(self._openers["order"])
        companion.ticket_requested.connect(self._openers["ticket"])
        return companion

    @cached_property
    def claims(self) -> ClaimCompanion:
        """What courier claims add to orders, tickets, photos and parcels, wherever these are shown."""
        from shopdesk.claims.companion import ClaimCompanion  # noqa: PLC0415  loaded with the order page

        companion = ClaimCompanion(self._desk, self._window, self.photo_strip)
        companion.claim_requested.connect(self._openers["claim"])
        companion.ticket_requested.connect(self._openers["ticket"])
        return companion

    @cached_property
    def wrong_shipments(self) -> WrongShipmentCompanion:
        """What the register of wrong shipments adds to orders and tickets, wherever these are shown."""
        from shopdesk.wrong_shipments.companion import WrongShipmentCompanion  # noqa: PLC0415  loaded with the order page

        companion = WrongShipmentCompanion(self._desk, self._window, self.photo_strip)
        companion.shipment_requested.connect(self._openers["wrong_shipment"])
        return companion

    @cached_property
    def feedback(self) -> FeedbackCompanion:
        """What quality feedback adds to orders and tickets, wherever these are shown."""
        from shopdesk.quality_feedback.companion import FeedbackCompanion  # noqa: PLC0415  loaded with the order page

        companion = FeedbackCompanion(self._desk, self._window, self.photo_strip)
        companion.feedback_requested.connect(self._openers["quality_feedback"])
        return companion

    @cached_property
    def violations(self) -> ViolationCompanion:
        """What platform violations add to orders, wherever these are shown."""
        from shopdesk.violations.companion import ViolationCompanion  # noqa: PLC0415  loaded with the order page

        companion = ViolationCompanion(self._desk, self._window)
        companion.violation_requested.connect(self._openers["violation"])
        return companion

    @cached_property
    def ledger(self) -> LedgerCompanion:
        """What the ledger adds to registers, violations and tickets, wherever these are shown."""
        from shopdesk.ledger.companion import LedgerCompanion  # noqa: PLC0415  loaded with the ticket page

        companion = LedgerCompanion(self._desk, self._window, self._openers)
        companion.entry_requested.connect(self._openers["ledger_entry"])
        return companion

    def _settle_platform(self, ticket_id: TicketId, seen_version: int, take_platforms: bool) -> None:
        from shopdesk.refund_files.service import settle_platform_difference  # noqa: PLC0415  seldom asked for

        title = translate("Workplace", "Settling what the platform says")
        wanted = (ticket_id, seen_version, take_platforms)
        self._desk.write(title, settle_platform_difference, *wanted, refused=self._tell)

    def _tell(self, error: UserError) -> None:
        show_toast(self._window, error.message)


def _may_hold_orders(file: Path) -> bool:
    from shopdesk.order_files.formats import ORDER_SUFFIXES  # noqa: PLC0415  loaded when a file is dropped

    return file.suffix.lower() in ORDER_SUFFIXES
