"""The page of wrong shipments in a window, over the data folder of a test."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from shopdesk.ledger.companion import Offers
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ui.messages import Toast
from shopdesk.wrong_shipments.companions import WrongShipmentCompanions
from shopdesk.wrong_shipments.page import WrongShipmentsPage
from tests.desk_window import PageWindow, Strip
from tests.wrong_shipments.scene import Register

D = TypeVar("D", bound=QDialog)


class Window(PageWindow[WrongShipmentsPage]):
    """The page on a desk, and what it asked of the rest of the desk."""

    def __init__(self, qtbot: QtBot, register: Register) -> None:
        shop = register.shop
        super().__init__(qtbot, shop.database, shop.actor, shop.folder)
        self.register = register
        self.entered: list[Sequence[EntryDraft]] = []
        self.offers: list[Offers] = []
        self.opened: list[tuple[str, int]] = []
        self.no_entry = ""
        companions = WrongShipmentCompanions(
            photos=Strip,
            openers={kind: self._opener(kind) for kind in ("order", "ticket", "customer")},
            enter=self._enter,
            why_not_enter=lambda: self.no_entry,
        )
        self.show_page(WrongShipmentsPage(self.desk, companions), 1400, 820)

    def dialog(self, kind: type[D]) -> D:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        assert len(shown) == 1
        return shown[0]

    def toast(self) -> Toast:
        shown = [one for one in self.page.window().findChildren(Toast) if one.isVisible()]
        assert len(shown) == 1
        return shown[0]

    def _enter(self, drafts: Sequence[EntryDraft], offers: Offers) -> None:
        self.entered.append(drafts)
        self.offers.append(offers)

    def _opener(self, kind: str) -> Callable[[int], object]:
        return lambda record_id: self.opened.append((kind, record_id))
