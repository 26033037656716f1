"""Pictures of every page and dialog, light and dark, in both languages: ``python3 dev.py shots``.

Run as a script with the folder to write to; it is no test. The shop in the pictures is the invented one.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shopdesk import demo
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import THEME, WINDOW
from shopdesk.core.text import speak
from shopdesk.first_run import FirstRunDialog
from shopdesk.office import Office, open_office
from shopdesk.order_files.dialogs import ImportDialog
from shopdesk.orders.dialogs import OrderDialog
from shopdesk.orders.model import OrderId
from shopdesk.shortcuts import ShortcutsDialog
from shopdesk.ui.error_dialog import UnexpectedErrorDialog
from shopdesk.ui.printing import PrintDialog
from shopdesk.ui.theme import Theme
from shopdesk.workplace import Workplace
from tests.claim_shots import ClaimShots
from tests.ledger_shots import LedgerShots
from tests.order_shots import OrderShots
from tests.photo_shots import PhotoShots
from tests.register_shots import RegisterShots
from tests.ticket_shots import TicketShots

DATA = Path(__file__).parent / "data"
PAGES = (
    "today",
    "orders",
    "sheets",
    "reminders",
    "tickets",
    "receiving",
    "stock",
    "photos",
    "claims",
    "statements",
    "claim_months",
    "claim_figures",
    "wrong_shipments",
    "quality_feedback",
    "ledger",
    "fund",
    "commission",
    "ledger_months",
    "violations",
    "customers",
)
SMALL = (
    *("orders", "sheets", "photos", "claims", "statements", "claim_months", "claim_figures", "customers"),
    *("wrong_shipments", "quality_feedback", "ledger", "fund", "commission", "ledger_months", "violations"),
)
SIZE = (1440, 900)
Shot = tuple[str, Callable[[], QWidget]]


def settle(workplace: Workplace, seconds: float = 20) -> None:
    """Let everything arrive that was asked for: jobs, thumbnails, layouts."""
    deadline, quiet = QDeadlineTimer(int(seconds * 1000)), 0
    while quiet < 12 and not deadline.hasExpired():
        QTest.qWait(20)  # also for what waits for a pause in typing
        quiet = 0 if workplace.jobs.running() else quiet + 1


def pages(workplace: Workplace) -> Iterator[Shot]:
    """Every page in the window."""
    for key in (*PAGES, "settings"):

        def show(key: str = key) -> QWidget:
            workplace.show(key)
            return workplace.window

        yield key, show


def dialogs(workplace: Workplace) -> Iterator[Shot]:
    """Every dialog over its page."""
    desk, window = workplace.desk, workplace.window

    def an_order() -> OrderId:
        with desk.database.read() as session:
            from shopdesk.orders.service import orders_with_tracking  # noqa: PLC0415

            numbers = [row.tracking_no for row in map(workplace.orders.table.row, range(60)) if row and row.tracking_no]
            return orders_with_tracking(session, numbers[0].split(",")[0])[0]

    def print_preview() -> QWidget:
        workplace.window.show_page("claims")
        settle(workplace)
        workplace.claims.print_list()
        settle(workplace)
        return next(one for one in workplace.claims.findChildren(PrintDialog) if one.isVisible())

    def view_name() -> QDialog:
        workplace.window.show_page("claims")
        return workplace.claims.views.ask_to_save()

    def section(name: str) -> QWidget:
        workplace.window.show_page("settings")
        workplace.preferences.show_section(name)
        return workplace.window

    def import_preview() -> QDialog:
        dialog = ImportDialog(desk, window)
        dialog.add_files([*sorted((DATA / "taobao_2019").glob("*.csv")), DATA / "broken" / "damaged_numbers.csv"])
        return dialog

    def import_result() -> QDialog:
        dialog = ImportDialog(desk, window)
        dialog.add_files([DATA / "broken" / "damaged_numbers.csv"])
        settle(workplace)
        dialog.ui.importButton.click()
        return dialog

    workplace.show("orders")
    yield "dialog_order", lambda: OrderDialog(desk, workplace.neighbours.of_orders(), an_order(), window)
    yield from OrderShots(workplace, settle).all()
    yield from TicketShots(workplace, settle).all()
    yield from PhotoShots(workplace, settle).all()
    yield "dialog_import_preview", import_preview
    yield "dialog_import_result", import_result
    yield from ClaimShots(workplace, settle, an_order).all()
    yield from RegisterShots(workplace, settle, an_order).all()
    yield from LedgerShots(workplace, settle).all()
    for name in (
        "people",
        "afterSales",
        "claims",
        "registers",
        "photos",
        "appearance",
        "data",
        "backups",
        "bin",
        "about",
    ):
        yield f"settings_{name}", partial(section, name)
    yield "dialog_print", print_preview
    yield "dialog_view_name", view_name
    yield "dialog_keys", lambda: ShortcutsDialog(window)
    yield "dialog_error", lambda: UnexpectedErrorDialog("ValueError: …\n  file, line", window)
    yield "dialog_first_run", lambda: FirstRunDialog(DataFolder(Path.home() / "ShopDesk"), workplace.office.settings)


def take(workplace: Workplace, out: Path, mark: str) -> None:
    """One round of pictures, ``<name>_<mark>.png``."""
    window = workplace.window
    window.resize(*SIZE)
    window.show()
    settle(workplace)
    for name, show in pages(workplace):
        show()
        settle(workplace)
        window.grab().save(str(out / f"{name}_{mark}.png"))
    for name, make in dialogs(workplace):
        dialog = make()
        dialog.show()
        settle(workplace)
        dialog.grab().save(str(out / f"{name}_{mark}.png"))
        if dialog is not window:
            dialog.hide()  # closing would ask whether to lose what is typed
            dialog.deleteLater()
            settle(workplace)
    window.resize(1280, 720)
    for key in SMALL:
        workplace.show(key)
        settle(workplace)
        window.grab().save(str(out / f"small_{key}_{mark}.png"))


def empty_pages(office: Office, theme: Theme, out: Path, mark: str) -> None:
    """Every page of a shop that has nothing yet."""
    workplace = Workplace(office, theme)
    workplace.window.resize(*SIZE)
    workplace.window.show()
    for name, show in pages(workplace):
        show()
        settle(workplace)
        workplace.window.grab().save(str(out / f"empty_{name}_{mark}.png"))
    workplace.window.hide()
    workplace.close()


def main(out: Path) -> None:
    """Write all pictures."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        # The offscreen platform's own screen is 800 px wide, and windows keep within their screen.
        screen = Path(place) / "screen.json"
        screen.write_text(json.dumps({"screens": [{"name": "shots", "x": 0, "y": 0, "width": 1920, "height": 1080}]}))
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
        app = QApplication(["shopdesk"])
        folder, bare = DataFolder(Path(place) / "demo"), DataFolder(Path(place) / "empty")
        speak("zh_CN")  # what a shop writes itself is Chinese, whatever language the desk is in
        office = open_office(folder)
        demo.fill(office.database, folder, office.actor)
        office.close()
        for language in ("zh_CN", "en"):
            speak(language)
            for scheme in ("light", "dark"):
                theme = Theme(app, scheme)
                theme.apply()
                office = open_office(folder)
                office.settings.set(THEME, scheme)
                office.settings.set(WINDOW, {})
                workplace = Workplace(office, theme)
                take(workplace, out, f"{scheme}_{language}")
                workplace.window.hide()
                workplace.close()
                if scheme == "light":
                    empty_pages(open_office(bare), theme, out, f"{scheme}_{language}")
    print(f"{len(list(out.glob('*.png')))} pictures in {out}")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"))
