"""A desk over the scene's shop, with a ticket's window or dialog on it."""

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.aftersales.companions import TicketCompanions
from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.dossier import TicketFacts, ticket_facts
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.view.detail import TicketDetailView
from shopdesk.aftersales.view.step_dialog import TicketStepDialog
from shopdesk.ui.detail import DetailPanel
from tests.aftersales.scene import Scene
from tests.confirmations.screen import Screen
from tests.desk_window import Strip


class TicketScreen(Screen):
    """What a person has before them; ``asked`` are the ways out that were taken, ``strips`` the photos shown."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        super().__init__(qtbot, cast(Any, SimpleNamespace(folder=scene.shop)), folder)
        self.tickets = scene
        self.asked: list[tuple[Any, ...]] = []
        self.strips: list[Strip] = []

    def companions(self, **more: Any) -> TicketCompanions:
        """Ways out that are only noted."""
        return TicketCompanions(
            photos=self._strip,
            open_order=lambda order_id: self.asked.append(("order", order_id)),
            open_customer=lambda customer_id: self.asked.append(("customer", customer_id)),
            **more,
        )

    def facts(self, ticket_id: TicketId) -> TicketFacts:
        facts = self.tickets.ask(ticket_facts, ticket_id)
        assert facts is not None
        return facts

    def detail(self, ticket_id: TicketId, **more: Any) -> tuple[DetailPanel, TicketDetailView]:
        """A ticket in a panel as it stands beside the list."""
        panel = DetailPanel()
        self.bot.addWidget(panel)
        view = TicketDetailView(self.desk, self.companions(**more), panel)
        assert view.show_ticket(ticket_id) is not None
        panel.resize(380, 800)
        panel.show()
        return panel, view

    def window(self, ticket_id: TicketId, **more: Any) -> TicketDialog:
        """A ticket in its own window."""
        return self.show(TicketDialog(self.desk, self.companions(**more), ticket_id, self.background))

    def step(self, key: str, ticket_id: TicketId, **named: Any) -> TicketStepDialog:
        """The dialog of a step."""
        named.setdefault("photos", self._strip)
        return self.show(TicketStepDialog(self.desk, key, self.facts(ticket_id), self.background, **named))

    def texts(self, where: QWidget) -> str:
        """Everything that can be read there, in one text."""
        QApplication.processEvents()  # what was just put there is shown by then
        labels: Sequence[QWidget] = [*where.findChildren(QLabel), *where.findChildren(QPushButton)]
        return "\n".join(one.text() for one in labels if one.isVisibleTo(where))  # type: ignore[attr-defined]

    def _strip(self, parent: QWidget) -> Strip:
        self.strips.append(Strip(parent))
        return self.strips[-1]
