"""One open data folder with its window: the pages, how they lead to each other, and the daily backup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.model import TicketId
from shopdesk.chores import FIRST_CHORES_MS, Chores
from shopdesk.claims import lookup as claims
from shopdesk.confirmations.model import SheetId
from shopdesk.core import backup as backups
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.ledger import lookup as ledger
from shopdesk.main_window import MainWindow, Place
from shopdesk.neighbours import Neighbours
from shopdesk.office import Office
from shopdesk.orders import service as orders
from shopdesk.photos import service as photos
from shopdesk.photos.watched_folder import WatchedFolder
from shopdesk.quality_feedback import lookup as feedback
from shopdesk.today.page import TodayPage
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import show_toast
from shopdesk.ui.theme import Theme
from shopdesk.violations import lookup as violations
from shopdesk.wrong_shipments.lookup import count_unresolved

if TYPE_CHECKING:
    from shopdesk.aftersales.page import TicketsPage
    from shopdesk.claims.page import ClaimsPage
    from shopdesk.claims.tabs import ClaimTabs
    from shopdesk.confirmations.page import SheetsPage
    from shopdesk.customer_files.page import CustomersPage
    from shopdesk.ledger.tabs import LedgerTabs
    from shopdesk.orders.page import OrdersPage
    from shopdesk.orders.reminders_page import RemindersPage
    from shopdesk.photos.companion import PhotoCompanions
    from shopdesk.photos.page import PhotosPage
    from shopdesk.preferences.page import PreferencesPage
    from shopdesk.quality_feedback.page import QualityFeedbackPage
    from shopdesk.receiving.page import ReceivingPage
    from shopdesk.stock.page import StockPage
    from shopdesk.ui.tabs import TabbedPage
    from shopdesk.violations.page import ViolationsPage
    from shopdesk.wrong_shipments.page import WrongShipmentsPage

# Pages that are tabs: which place of the rail they are in.
TAB_PLACES = {
    **dict.fromkeys(("orders", "sheets", "reminders"), "orders"),
    **dict.fromkeys(("tickets", "receiving", "stock"), "aftersales"),
    **dict.fromkeys(("claims", "statements", "claim_months", "claim_figures"), "claims"),
    **dict.fromkeys(("wrong_shipments", "quality_feedback"), "registers"),
    **dict.fromkeys(("ledger", "fund", "commission", "ledger_months", "violations"), "ledger"),
}
# On which page a record of a kind is shown.
RECORD_PAGES = {
    "order": "orders",
    "sheet": "sheets",
    "ticket": "tickets",
    "claim": "claims",
    "photo": "photos",
    "parcel": "receiving",
    "customer": "customers",
    "wrong_shipment": "wrong_shipments",
    "quality_feedback": "quality_feedback",
    "ledger_entry": "ledger",
    "fund_movement": "fund",
    "commission_run": "commission",
    "violation": "violations",
}


class Workplace:
    """One open data folder with its window; closed and made anew after a restore."""

    def __init__(self, office: Office, theme: Theme) -> None:
        self.office, self.theme = office, theme
        self.jobs = JobRunner()
        self.desk = Desk(office.database, office.actor, office.folder, office.settings, self.jobs)
        self.restore_from: Path | None = None
        self._openers: dict[str, Callable[[int], object]] = {
            kind: partial(self.open_record, kind) for kind in RECORD_PAGES
        }
        self.window = MainWindow(self.desk, self._places(), self._openers, self._facts)
        self.watched = WatchedFolder(self.desk, office.archive, self.window, self._show_gallery, self._photo_companions)
        self._chores = Chores(self.desk, office.archive, self.window)
        self.window.begin()
        QTimer.singleShot(FIRST_CHORES_MS, self.watched, self.watched.start)

    @cached_property
    def today(self) -> TodayPage:
        """What must be done now."""
        return TodayPage(
            self.desk,
            self.go,
            self._openers["claim"],
            self._chores.back_up_now,
            import_orders=self._import_orders,
            register_claim=self._register_new_claim,
            open_ticket=self._openers["ticket"],
            new_ticket=self._enter_ticket,
            try_demo=self.fill_with_demo,
        )

    @cached_property
    def neighbours(self) -> Neighbours:
        """What the features add to each other's records."""
        return Neighbours(self.desk, self.office.archive, self.window, self._openers, self._show_made, self._receive)

    @cached_property
    def orders(self) -> OrdersPage:
        """The list of orders."""
        from shopdesk.orders.page import OrdersPage  # noqa: PLC0415  every page but the first is loaded when visited

        return OrdersPage(self.desk, self.neighbours.of_orders())

    @cached_property
    def sheets(self) -> SheetsPage:
        """The list of confirmation sheets."""
        from shopdesk.confirmations.page import SheetsPage  # noqa: PLC0415  as above

        page = SheetsPage(self.desk)
        page.order_requested.connect(self._openers["order"])
        page.choose_orders.connect(self._choose_orders)
        return page

    @cached_property
    def reminders(self) -> RemindersPage:
        """The list of unpaid orders."""
        from shopdesk.orders.reminders_page import RemindersPage  # noqa: PLC0415  as above

        return RemindersPage(self.desk, self.neighbours.of_orders())

    @cached_property
    def order_tabs(self) -> TabbedPage:
        """Orders, their confirmation sheets, and those that wait for payment, under one place of the rail."""
        from shopdesk.ui.tabs import Tab, TabbedPage  # noqa: PLC0415  as above

        return TabbedPage(
            [
                Tab("orders", translate("Places", "Orders"), lambda: self.orders),
                Tab("sheets", translate("Places", "Confirmation sheets"), lambda: self.sheets),
                Tab("reminders", translate("Places", "Payment reminders"), lambda: self.reminders),
            ]
        )

    @cached_property
    def tickets(self) -> TicketsPage:
        """The list of after-sales tickets."""
        from shopdesk.aftersales.page import TicketsPage  # noqa: PLC0415  as above

        page = TicketsPage(self.desk, self.neighbours.of_tickets())
        page.receiving_requested.connect(lambda: self.show("receiving"))
        return page

    @cached_property
    def receiving(self) -> ReceivingPage:
        """The receiving desk."""
        from shopdesk.receiving.page import ReceivingPage  # noqa: PLC0415  as above

        return ReceivingPage(self.desk, self.neighbours.of_parcels())

    @cached_property
    def stock(self) -> StockPage:
        """What came in and left for after-sales."""
        from shopdesk.stock.page import StockPage  # noqa: PLC0415  as above

        return StockPage(self.desk, self.open_record)

    @cached_property
    def aftersales_tabs(self) -> TabbedPage:
        """Tickets, the receiving desk and stock movements, under one place of the rail."""
        from shopdesk.ui.tabs import Tab, TabbedPage  # noqa: PLC0415  as above

        return TabbedPage(
            [
                Tab("tickets", translate("Places", "After-sales tickets"), lambda: self.tickets),
                Tab("receiving", translate("Places", "Receiving desk"), lambda: self.receiving),
                Tab("stock", translate("Places", "Stock movements"), lambda: self.stock),
            ]
        )

    @cached_property
    def customers(self) -> CustomersPage:
        """The list of customers."""
        from shopdesk.customer_files.page import CustomersPage  # noqa: PLC0415  as above

        return CustomersPage(self.desk, self.neighbours.of_customers())

    @cached_property
    def photos(self) -> PhotosPage:
        """The gallery."""
        from shopdesk.photos.page import PhotosPage  # noqa: PLC0415  as above

        page = PhotosPage(self.desk, self.office.archive, self.neighbours.of_photos())
        page.record_requested.connect(self.open_record)
        self.watched.attach(page)
        return page

    @cached_property
    def claim_tabs(self) -> ClaimTabs:
        """Claims, couriers' statements, months and figures, under one place of the rail."""
        from shopdesk.claims.tabs import ClaimTabs  # noqa: PLC0415  as above

        return ClaimTabs(self.desk, self.neighbours.of_claims())

    @property
    def claims(self) -> ClaimsPage:
        """The list of claims."""
        return self.claim_tabs.claims

    @cached_property
    def wrong_shipments(self) -> WrongShipmentsPage:
        """The register of wrong shipments."""
        from shopdesk.wrong_shipments.page import WrongShipmentsPage  # noqa: PLC0415  as above

        return WrongShipmentsPage(self.desk, self.neighbours.of_wrong_shipments())

    @cached_property
    def quality_feedback(self) -> QualityFeedbackPage:
        """What is wrong with styles."""
        from shopdesk.quality_feedback.page import QualityFeedbackPage  # noqa: PLC0415  as above

        return QualityFeedbackPage(self.desk, self.neighbours.of_quality_feedback())

    @cached_property
    def register_tabs(self) -> TabbedPage:
        """Wrong shipments and quality feedback, under one place of the rail."""
        from shopdesk.ui.tabs import Tab, TabbedPage  # noqa: PLC0415  as above

        return TabbedPage(
            [
                Tab("wrong_shipments", translate("Places", "Wrong shipments"), lambda: self.wrong_shipments),
                Tab("quality_feedback", translate("Places", "Quality feedback"), lambda: self.quality_feedback),
            ]
        )

    @cached_property
    def violations(self) -> ViolationsPage:
        """What the platforms charge the shops with."""
        from shopdesk.violations.page import ViolationsPage  # noqa: PLC0415  as above

        return ViolationsPage(self.desk, self.neighbours.of_violations())

    @cached_property
    def ledger_tabs(self) -> LedgerTabs:
        """Penalties and bonuses, the fund, commission, months and violations, under one place of the rail."""
        from shopdesk.ledger.tabs import LedgerTabs  # noqa: PLC0415  as above

        return LedgerTabs(self.desk, self.neighbours.of_ledger(), lambda: self.violations)

    @cached_property
    def preferences(self) -> PreferencesPage:
        """The settings."""
        from shopdesk.preferences.page import PreferencesPage  # noqa: PLC0415  as above

        page = PreferencesPage(self.desk, self.theme)
        page.restore_requested.connect(self._on_restore)
        page.check_requested.connect(self._on_check_photos)
        return page

    def _places(self) -> list[Place]:
        return [
            Place("today", translate("Places", "Today"), "today", lambda: self.today),
            Place("orders", translate("Places", "Orders"), "orders", lambda: self.order_tabs),
            Place("aftersales", translate("Places", "After-sales"), "aftersales", lambda: self.aftersales_tabs),
            Place("photos", translate("Places", "Photos"), "photos", lambda: self.photos),
            Place("claims", translate("Places", "Claims"), "claims", lambda: self.claim_tabs),
            Place("registers", translate("Places", "Registers"), "registers", lambda: self.register_tabs),
            Place("ledger", translate("Places", "Ledger"), "ledger", lambda: self.ledger_tabs),
            Place("customers", translate("Places", "Customers"), "customers", lambda: self.customers),
            Place("settings", translate("Places", "Settings"), "settings", lambda: self.preferences),
        ]

    def go(self, key: str, values: dict[str, object]) -> None:
        """Show a page, or a tab of the orders, narrowed down to what somebody clicked on."""
        page = self.show(key)
        show_filter = getattr(page, "show_filter", None)
        if show_filter is not None:
            show_filter(values)

    def show(self, key: str) -> QWidget:
        """Go to a page, or to a tab in its place."""
        page = self.window.show_page(TAB_PLACES.get(key, key))
        return page.show_tab(key) if key in TAB_PLACES else page  # type: ignore[attr-defined]

    def open_record(self, kind: str, record_id: int) -> None:
        """Show a record of any kind of ``RECORD_PAGES`` on its page, or in its own window over it."""
        page = self.show(RECORD_PAGES[kind])
        page.open_record(record_id)  # type: ignore[attr-defined]

    def close(self) -> None:
        """End the work, then close the data properly."""
        self._chores.stop()
        self.watched.stop()
        self.jobs.shut_down()
        self.window.deleteLater()
        self.office.close()

    def _photo_companions(self) -> PhotoCompanions:
        return self.neighbours.of_photos()

    def _show_gallery(self) -> PhotosPage:
        self.show("photos")
        return self.photos

    def _on_check_photos(self) -> None:
        self._show_gallery().check()

    def _on_restore(self, backup: Path) -> None:
        self.restore_from = backup
        if not self.window.close():
            self.restore_from = None  # refused: a restore must not happen by itself some evening later

    def _show_made(self, sheet_ids: Sequence[int]) -> None:
        self.show("sheets")
        self.sheets.show_sheets([SheetId(sheet_id) for sheet_id in sheet_ids])

    def fill_with_demo(self) -> None:
        """Invent a shop to try everything with; refused once there are orders."""
        office, desk = self.office, self.desk

        def work(progress: Progress) -> None:
            from shopdesk import demo as demo_shop  # noqa: PLC0415  asked for once in a shop's life

            demo_shop.fill(office.database, office.folder, desk.actor, progress=progress)

        everything = frozenset(
            {"order", "sheet", "ticket", "reason", "return_address", "stock", "claim", "photo", "shop", "staff"}
            | {"customer", "wrong_shipment", "quality_feedback", "violation", "ledger_entry", "fund_movement"}
        )
        title = translate("Workplace", "Inventing a shop")
        desk.run(title, work, then=lambda _nothing: desk.changed.emit(everything))

    def _register_new_claim(self) -> None:
        self.show("claims")
        self.claims.primary_action()

    def _enter_ticket(self) -> None:
        self.neighbours.tickets.enter()

    def _import_orders(self) -> None:
        self.show("orders")
        self.orders.import_orders()

    def _receive(self, ticket_id: TicketId) -> None:
        self.show("receiving")
        self.receiving.receive_ticket(ticket_id)

    def _choose_orders(self) -> None:
        self.show("orders")
        text = translate("Workplace", "Select the orders, then choose “Confirmation sheet” under “Actions”.")
        show_toast(self.window, text)

    def _facts(self, session: Session) -> tuple[str, dict[str, int]]:
        newest = backups.list_backups(self.office.folder)
        parts = []
        if newest:
            taken = self.office.actor.clock.local(newest[0].taken_at)
            today = taken.date() == self.office.actor.clock.today()
            text = translate("Workplace", "Last backup {when} ✓")
            parts.append(text.format(when=f"{taken:%H:%M}" if today else f"{taken:%m-%d %H:%M}"))
        counts = translate("Workplace", "{orders} orders · {tickets} tickets · {photos} photos · {claims} claims")
        parts.append(
            counts.format(
                orders=f"{orders.count_orders(session):,}",
                tickets=f"{tickets.count_tickets(session):,}",
                photos=f"{photos.count_photos(session):,}",
                claims=f"{claims.count_claims(session):,}",
            )
        )
        clock = self.office.actor.clock
        waiting = {
            "aftersales": tickets.count_waiting(session, clock.now()),
            "claims": claims.count_waiting(session, clock),
            "registers": count_unresolved(session)[0] + feedback.count_waiting(session),
            "ledger": ledger.count_waiting(session, self.desk.actor) + violations.count_waiting(session, clock),
        }
        return "     ".join(parts), waiting
