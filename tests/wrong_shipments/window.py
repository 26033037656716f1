"""The page of wrong shipments in a window, over the data folder of a test."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import PcSettings
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from shopdesk.wrong_shipments.companions import WrongShipmentCompanions
from shopdesk.wrong_shipments.page import WrongShipmentsPage
from tests.wrong_shipments.scene import Register

D = TypeVar("D", bound=QDialog)


class Strip(QWidget):
    """Stands where the photos will be shown, and remembers whose."""

    shown: tuple[str, int | None, str] = ("", None, "")

    def show_record(self, kind: str, record_id: int | None, customer_name: str) -> None:
        self.shown = (kind, record_id, customer_name)


class Window:
    """The page on a desk, and what it asked of the rest of the desk."""

    def __init__(self, qtbot: QtBot, register: Register) -> None:
        shop = register.shop
        self.bot, self.register = qtbot, register
        settings = PcSettings(shop.folder.root / "settings.json")
        self.desk = Desk(shop.database, shop.actor, shop.folder, settings, JobRunner())
        self.failures: list[object] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.entered: list[Sequence[EntryDraft]] = []
        self.opened: list[tuple[str, int]] = []
        self.no_entry = ""
        companions = WrongShipmentCompanions(
            photos=Strip,
            openers={kind: self._opener(kind) for kind in ("order", "ticket", "customer")},
            enter=self.entered.append,
            why_not_enter=lambda: self.no_entry,
        )
        self.page = WrongShipmentsPage(self.desk, companions)
        self.desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1400, 820)
        self.page.show()
        self.load()

    def load(self) -> None:
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def buttons(self) -> dict[str, QPushButton]:
        row = self.page.pane.detail.actions_row
        return {button.text(): button for button in row.findChildren(QPushButton) if button.isVisibleTo(row)}

    def dialog(self, kind: type[D]) -> D:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        assert len(shown) == 1
        return shown[0]

    def toast(self) -> Toast:
        shown = [one for one in self.page.window().findChildren(Toast) if one.isVisible()]
        assert len(shown) == 1
        return shown[0]

    def _opener(self, kind: str) -> Callable[[int], object]:
        return lambda record_id: self.opened.append((kind, record_id))
