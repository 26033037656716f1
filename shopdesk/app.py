"""Start-up of the desk: makes everything once and passes it down; what can wait is loaded later."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from shopdesk import __version__
from shopdesk.claims import lookup as claims
from shopdesk.claims.model import state_chip
from shopdesk.core import backup as backups
from shopdesk.core.clock import utc_now
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.log import CrashLog, previous_crash, start_log, stop_log
from shopdesk.core.opening import DamagedDatabase
from shopdesk.core.paths import DataFolder, remember_data_folder
from shopdesk.core.progress import Progress
from shopdesk.core.restore import restore
from shopdesk.core.settings import LANGUAGE, SECOND_BACKUP_FOLDER, THEME, PcSettings
from shopdesk.core.text import language_for, speak, translate
from shopdesk.main_window import MainWindow, Place
from shopdesk.office import Office, open_office
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts
from shopdesk.photos import service as photos
from shopdesk.shops import service as shops
from shopdesk.today.page import TodayPage
from shopdesk.ui.crash import UnexpectedErrors
from shopdesk.ui.desk import Desk
from shopdesk.ui.error_dialog import show_details
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import ask, show_environment, show_toast
from shopdesk.ui.single_instance import SingleInstance
from shopdesk.ui.theme import Theme

if TYPE_CHECKING:
    from shopdesk.claims.page import ClaimsPage
    from shopdesk.first_run import FirstRun
    from shopdesk.orders.detail import OrderCompanions, Related
    from shopdesk.orders.page import OrdersPage
    from shopdesk.photos.page import PhotosPage
    from shopdesk.preferences.page import PreferencesPage

ENDED, REFUSED = 0, 2
BACKUP_CHECK_MS = 30 * 60 * 1000
FIRST_BACKUP_CHECK_MS = 5_000


class Workplace:
    """One open data folder with its window; closed and made anew after a restore."""

    def __init__(self, office: Office, theme: Theme) -> None:
        self.office, self.theme = office, theme
        self.jobs = JobRunner()
        self.desk = Desk(office.database, office.actor, office.folder, office.settings, self.jobs)
        self.restore_from: Path | None = None
        self._openers: dict[str, Callable[[int], object]] = {"order": self.open_order, "claim": self.open_claim}
        self.window = MainWindow(self.desk, self._places(), self._openers, self._facts)
        self._backups_due = QTimer(self.window, interval=BACKUP_CHECK_MS)
        self._backups_due.timeout.connect(self.back_up_if_due)
        self._backups_due.start()
        # The first look is taken when the first page has been answered, and people have begun.
        QTimer.singleShot(FIRST_BACKUP_CHECK_MS, self.window, self.back_up_if_due)

    @cached_property
    def today(self) -> TodayPage:
        """What must be done now."""
        return TodayPage(
            self.desk,
            self.go,
            self.open_claim,
            self.back_up_now,
            import_orders=self._import_orders,
            register_claim=self._register_new_claim,
            try_demo=self.fill_with_demo,
        )

    @cached_property
    def orders(self) -> OrdersPage:
        """The list of orders."""
        from shopdesk.orders.page import OrdersPage  # noqa: PLC0415  every page but the first is loaded when visited

        return OrdersPage(self.desk, self.companions())

    @cached_property
    def photos(self) -> PhotosPage:
        """The gallery."""
        from shopdesk.photos.page import PhotosPage  # noqa: PLC0415  as above

        page = PhotosPage(self.desk, self.office.archive)
        page.record_requested.connect(self.open_record)
        return page

    @cached_property
    def claims(self) -> ClaimsPage:
        """The list of claims."""
        from shopdesk.claims.page import ClaimsPage  # noqa: PLC0415  as above
        from shopdesk.photos.strip import PhotoStrip  # noqa: PLC0415  as above

        page = ClaimsPage(self.desk, PhotoStrip(self.desk, self.office.archive))
        page.order_requested.connect(self.open_order)
        return page

    @cached_property
    def preferences(self) -> PreferencesPage:
        """The settings."""
        from shopdesk.preferences.page import PreferencesPage  # noqa: PLC0415  as above

        page = PreferencesPage(self.desk, self.theme)
        page.restore_requested.connect(self._on_restore)
        return page

    def _places(self) -> list[Place]:
        return [
            Place("today", translate("Places", "Today"), "today", lambda: self.today),
            Place("orders", translate("Places", "Orders"), "orders", lambda: self.orders),
            Place("photos", translate("Places", "Photos"), "photos", lambda: self.photos),
            Place("claims", translate("Places", "Claims"), "claims", lambda: self.claims),
            Place("settings", translate("Places", "Settings"), "settings", lambda: self.preferences),
        ]

    def go(self, key: str, values: dict[str, object]) -> None:
        """Show a page narrowed down to what somebody clicked on."""
        page = self.window.show_page(key)
        show_filter = getattr(page, "show_filter", None)
        if show_filter is not None:
            show_filter(values)

    def open_record(self, kind: str, record_id: int) -> None:
        """Open a record somebody clicked on, whatever its kind."""
        self._openers[kind](record_id)

    def open_order(self, order_id: int) -> None:
        """Open an order in its own window, over the order list."""
        self.window.show_page("orders")
        self.orders.open_record(order_id)

    def open_claim(self, claim_id: int) -> None:
        """Show a claim in the list of claims."""
        self.window.show_page("claims")
        self.claims.open_record(claim_id)

    def back_up_if_due(self) -> None:
        """Make the daily backup once the last one is a day old."""
        if backups.is_due(self.office.folder, utc_now()):
            self._back_up("daily")

    def back_up_now(self) -> None:
        """Make a backup because somebody wants one."""
        self._back_up("manual")

    def close(self) -> None:
        """End the work, then close the data properly."""
        self._backups_due.stop()
        self.jobs.shut_down()
        self.window.deleteLater()
        self.office.close()

    def _back_up(self, reason: backups.Reason) -> None:
        folder, second = self.office.folder, self.office.settings.get(SECOND_BACKUP_FOLDER)

        def work(progress: Progress) -> None:
            from shopdesk.preferences.service import back_up_everywhere  # noqa: PLC0415  once a day, not at the start

            back_up_everywhere(folder, second, utc_now(), reason, progress)

        done = partial(self.desk.changed.emit, frozenset({"backup"}))
        self.desk.run(translate("Workplace", "Backing up"), work, then=lambda _nothing: done())

    def _on_restore(self, backup: Path) -> None:
        self.restore_from = backup
        self.window.close()

    def companions(self) -> OrderCompanions:
        """What photos and claims add to an order."""
        from shopdesk.orders.detail import OrderAction, OrderCompanions  # noqa: PLC0415  loaded with the order page
        from shopdesk.photos.strip import PhotoStrip  # noqa: PLC0415  as above

        register = translate("Workplace", "Register claim")
        return OrderCompanions(
            photos=lambda parent: PhotoStrip(self.desk, self.office.archive, parent),
            actions=[OrderAction(register, "primary", self._register_claim, _why_no_claim)],
            related=self._claims_of,
        )

    def _register_claim(self, facts: OrderFacts) -> None:
        from shopdesk.claims.dialogs import ClaimDialog  # noqa: PLC0415  loaded when it is opened

        dialog = ClaimDialog(self.desk, order_id=facts.id, parent=QApplication.activeWindow())
        dialog.claim_requested.connect(self.open_claim)
        dialog.saved.connect(self._on_claim_registered)
        dialog.open()

    def _on_claim_registered(self, claim_id: int) -> None:
        rows = self.desk.read(claims.claim_rows, [claim_id])
        text = translate("Workplace", "{claim_no} is registered").format(claim_no=rows[0].claim_no)
        show_toast(self.window, text, [(translate("Workplace", "Show"), partial(self.open_claim, claim_id))])

    def fill_with_demo(self) -> None:
        """Invent a shop to try everything with; refused once there are orders."""
        office, desk = self.office, self.desk

        def work(progress: Progress) -> None:
            from shopdesk import demo as demo_shop  # noqa: PLC0415  asked for once in a shop's life

            demo_shop.fill(office.database, office.folder, desk.actor, progress=progress)

        everything = frozenset({"order", "claim", "photo", "shop", "staff", "customer"})
        title = translate("Workplace", "Inventing a shop")
        desk.run(title, work, then=lambda _nothing: desk.changed.emit(everything))

    def _register_new_claim(self) -> None:
        self.window.show_page("claims")
        self.claims.primary_action()

    def _import_orders(self) -> None:
        self.window.show_page("orders")
        self.orders.primary_action()

    def _claims_of(self, order_id: OrderId) -> list[Related]:
        from shopdesk.orders.detail import Related  # noqa: PLC0415  loaded with the order page

        rows = self.desk.read(claims.claims_of_order, order_id)
        return [
            Related(row.claim_no, row.courier, state_chip(row.state), partial(self.open_claim, row.id)) for row in rows
        ]

    def _facts(self, session: Session) -> tuple[str, dict[str, int]]:
        newest = backups.list_backups(self.office.folder)
        parts = []
        if newest:
            taken = self.office.actor.clock.local(newest[0].taken_at)
            today = taken.date() == self.office.actor.clock.today()
            text = translate("Workplace", "Last backup {when} ✓")
            parts.append(text.format(when=f"{taken:%H:%M}" if today else f"{taken:%m-%d %H:%M}"))
        counts = translate("Workplace", "{orders} orders · {photos} photos · {claims} claims")
        parts.append(
            counts.format(
                orders=f"{orders.count_orders(session):,}",
                photos=f"{photos.count_photos(session):,}",
                claims=f"{claims.count_claims(session):,}",
            )
        )
        return "     ".join(parts), {"claims": claims.count_waiting(session, self.office.actor.clock)}


def _why_no_claim(facts: OrderFacts) -> str:
    return "" if facts.tracking_no else translate("Workplace", "This order has no tracking no.")


def run_desk(folder: DataFolder, *, smoke: bool = False) -> int:
    """Open the desk on a data folder; returns the exit code. ``smoke`` opens the window, draws it once and ends."""
    app = _application()
    settings = PcSettings(folder.settings)
    speak(language_for(settings.get(LANGUAGE)))
    theme = Theme(app, settings.get(THEME))  # type: ignore[arg-type]
    theme.apply()
    first = None
    if folder.is_new() and not smoke:
        from shopdesk.first_run import FirstRunDialog  # noqa: PLC0415  seen once in a shop's life

        dialog = FirstRunDialog(folder, settings)
        if not dialog.exec():
            return ENDED
        first = dialog.chosen()
        folder = first.folder
    try:
        folder.create()
        instance = SingleInstance(folder)
        if not instance.take(_files_given()):
            return ENDED
    except (OSError, UserError) as error:
        return _refuse(error)
    log = start_log(folder)
    crashed = None if smoke else previous_crash(folder)
    crash_log, errors = CrashLog(folder), UnexpectedErrors()
    try:
        return _run(app, folder, theme, instance, errors, first, crashed, smoke)
    finally:
        errors.close()
        crash_log.close()
        instance.close()
        stop_log(log)


def _run(
    app: QApplication,
    folder: DataFolder,
    theme: Theme,
    instance: SingleInstance,
    errors: UnexpectedErrors,
    first: FirstRun | None,
    crashed: str | None,
    smoke: bool,
) -> int:
    while True:
        office = _open_or_restore(folder)
        if office is None:
            return REFUSED
        if first is not None:
            _apply_first_run(office, first)
        workplace = Workplace(office, theme)
        window = workplace.window
        instance.raised.connect(window.raise_with)
        errors.happened.connect(partial(show_details, window))
        window.show()
        gc.freeze()  # what a start makes stays: no later collection walks through it
        if crashed:
            QTimer.singleShot(0, window, partial(show_details, window, crashed))
        if first is not None:
            QTimer.singleShot(0, window, partial(_begin, workplace, first))
        if smoke:
            QTimer.singleShot(200, window, window.close)
        window.closed.connect(app.quit)
        app.exec()
        instance.raised.disconnect()
        errors.happened.disconnect()
        workplace.close()
        if workplace.restore_from is None:
            return ENDED
        _restore(folder, workplace.restore_from)
        first = crashed = None


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("ShopDesk")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)  # the window says when it is closed; dialogs come and go
    return app


def _files_given() -> list[Path]:
    return [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-") and Path(argument).is_file()]


def _open_or_restore(folder: DataFolder) -> Office | None:
    """Open the data; a damaged database may be replaced by the newest good backup, and is kept."""
    try:
        return open_office(folder)
    except DamagedDatabase as error:
        if error.backup is None or not ask(
            None, "ShopDesk", error.message, translate("Workplace", "Restore the backup")
        ):
            _refuse(error)
            return None
        return _open_or_restore(folder) if _restore(folder, error.backup.path) else None
    except Exception as error:
        if not isinstance(error, UserError) and environment_message(error) is None:
            raise
        _refuse(error)
        return None


def _restore(folder: DataFolder, backup: Path) -> bool:
    try:
        restore(folder, backup, utc_now())
    except Exception as error:
        if not isinstance(error, UserError) and environment_message(error) is None:
            raise
        _refuse(error)
        return False
    return True


def _refuse(error: Exception) -> int:
    sentence = error.message if isinstance(error, UserError) else environment_message(error) or str(error)
    show_environment(None, sentence)
    return REFUSED


def _apply_first_run(office: Office, first: FirstRun) -> None:
    """Write down what the assistant asked for; the invented shop brings its own name."""
    office.settings.set(LANGUAGE, first.language)
    remember_data_folder(office.folder)
    if first.shop_name:
        with office.database.write(office.actor) as session:
            if not shops.list_shops(session):
                shops.add_shop(session, office.actor, first.shop_name, first.platform)


def _begin(workplace: Workplace, first: FirstRun) -> None:
    if first.then == "import":
        workplace.window.show_page("orders")
        workplace.orders.primary_action()
    elif first.then == "demo":
        workplace.fill_with_demo()
