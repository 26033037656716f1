"""After-sales on the first page: what waits is counted, aged, and one click from the very list."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.aftersales.companions import TicketCompanions
from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketId
from shopdesk.aftersales.page import TicketsPage
from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.core.database import Session
from shopdesk.core.settings import SHOP_FILTER, PcSettings
from shopdesk.receiving import service as receiving
from shopdesk.receiving.service import ParcelDraft
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from shopdesk.today import service
from shopdesk.today.page import TICKET_FILTERS, WAITING_PARCELS, TodayPage
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.aftersales.scene import Scene
from tests.customer_files.window import Strip
from tests.shop_folder import ShopFolder


class Front:
    """The page on a desk over a shop with tickets, and what it asked for."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, settings: PcSettings) -> None:
        self.bot, self.scene = qtbot, Scene(shop)
        self.desk = Desk(shop.database, self.scene.actor, shop.folder, settings, JobRunner())
        self.gone: list[tuple[str, dict[str, object]]] = []
        self.opened: list[TicketId] = []
        self.entered = self.claims = 0
        self.page = TodayPage(
            self.desk,
            lambda key, values: self.gone.append((key, values)),
            lambda _claim_id: None,
            lambda: None,
            register_claim=self._register,
            open_ticket=self.opened.append,
            new_ticket=self._enter,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1200, 800)
        self.page.show()

    def load(self) -> TodayPage:
        self.page.reload()
        self.settle()
        return self.page

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def ticket(self, kind: TicketKind = TicketKind.RETURN, **fields: Any) -> TicketId:
        """A ticket of an order of its own, with some fields as they would be later."""
        ticket_id = self.scene.ticket(kind, self.scene.order())

        def write(session: Session, _actor: object) -> None:
            ticket = session.get_one(Ticket, ticket_id)
            for name, value in fields.items():
                setattr(ticket, name, value)

        self.scene.do(write)
        return ticket_id

    def figures(self) -> dict[str, tuple[str, str]]:
        return {key: (card.number(), card.line()) for key, card in self.load().ticket_cards.items()}

    def rows(self) -> list[tuple[str, str, str]]:
        return [(row.task.chip.text, row.task.about, row.task.text) for row in self.load().tickets_list.rows()]

    def _enter(self) -> None:
        self.entered += 1

    def _register(self) -> None:
        self.claims += 1


@pytest.fixture
def front(qtbot: QtBot, shop: ShopFolder, tmp_path: Path) -> Iterator[Front]:
    front = Front(qtbot, shop, PcSettings(tmp_path / "pc.json"))
    yield front
    front.settle()
    front.desk.jobs.shut_down()


def test_tickets_are_counted_by_what_they_wait_for_with_the_oldest(front: Front) -> None:
    front.ticket()
    front.scene.passes(hours=3)
    front.ticket(first_reply_at=front.scene.now)
    front.ticket(first_reply_at=front.scene.now, state=TicketState.INSPECTING)
    front.ticket(first_reply_at=front.scene.now, state=TicketState.AWAITING_REFUND)
    front.ticket(TicketKind.REISSUE, first_reply_at=front.scene.now, state=TicketState.AWAITING_DISPATCH)
    front.ticket(state=TicketState.COMPLETED)
    assert front.figures() == {
        "review": ("2", "Oldest 3 hours"),
        "reply": ("1", "Oldest 3 hours"),
        "overdue": ("0", "All in time"),
        "inspect": ("1", "Oldest under an hour"),
        "refund": ("1", "Oldest under an hour"),
        "dispatch": ("1", "Oldest under an hour"),
    }


def test_without_tickets_the_cards_say_so(front: Front) -> None:
    front.scene.order()
    assert {number for number, _line in front.figures().values()} == {"0"}
    assert front.rows() == []
    assert front.figures()["reply"][1] == "Everybody has an answer"


def test_overdue_tickets_are_listed_longest_first_and_opened_by_a_click(front: Front) -> None:
    first = front.ticket()
    front.scene.passes(hours=5)
    second = front.ticket(TicketKind.REFUND)
    front.scene.passes(hours=50)
    front.ticket()
    assert front.figures()["overdue"] == ("2", "Oldest 2 days")
    rows = front.rows()
    assert [about for _chip, about, _text in rows] == ["AS2611-0001", "AS2611-0002"]
    assert rows[0][0] == "To review"
    assert rows[0][2] == "小鱼儿24 · Overdue by 7 h · Return and refund · 发错货/漏发"
    for row in front.page.tickets_list.rows():
        row.click()
    assert front.opened == [first, second]


def test_trades_to_extend_and_what_the_platform_says_otherwise_have_a_row_each(front: Front, qtbot: QtBot) -> None:
    scene = front.scene
    scene.ticket(TicketKind.RETURN, scene.under_way())
    ticket_id = front.ticket()

    def tell(session: Session, _actor: object) -> None:
        refund = PlatformRefund(
            ticket_id=ticket_id, shop_id=scene.shop_id, refund_no="88", seen_at=scene.now, differs=True, digest=b"",
            data={},
        )  # fmt: skip
        session.add(refund)

    scene.do(tell)
    scene.passes(hours=2)
    assert front.rows() == [
        ("1", "Extend the deadlines of their trades", "Oldest 2 hours"),
        ("1", "The platform says something else", "Oldest 2 hours"),
    ]
    extend, differs = front.page.tickets_list.rows()
    extend.click()
    differs.setFocus()
    qtbot.keyClick(differs, Qt.Key.Key_Return)
    assert front.gone == [("tickets", TICKET_FILTERS["extension"]), ("tickets", TICKET_FILTERS["differs"])]


def test_only_the_chosen_shop_counts(front: Front) -> None:
    front.ticket()
    other = front.scene.do(shops.add_shop, "第二家", Platform.TAOBAO)
    front.desk.settings.set(SHOP_FILTER, other)
    assert front.figures()["review"][0] == "0"
    front.desk.settings.set(SHOP_FILTER, front.scene.shop_id)
    assert front.figures()["review"][0] == "1"


@pytest.mark.parametrize("key", list(TICKET_FILTERS))
def test_the_list_behind_a_card_holds_what_the_card_counts(front: Front, key: str) -> None:
    scene = front.scene
    front.ticket()
    scene.passes(hours=60)
    scene.ticket(TicketKind.RETURN, scene.under_way())
    for state in (TicketState.INSPECTING, TicketState.AWAITING_REFUND, TicketState.AWAITING_DISPATCH):
        front.ticket(state=state, first_reply_at=scene.now)
    front.ticket(state=TicketState.CANCELLED)
    scene.passes(minutes=5)
    found = scene.ask(service.overview, front.desk.actor, front.desk.folder).tickets[key]
    tickets = TicketsPage(front.desk, TicketCompanions(lambda parent: Strip(parent)))
    front.bot.addWidget(tickets)
    tickets.show_filter(TICKET_FILTERS[key])
    front.settle()
    assert tickets.table.rowCount() == found.number
    assert found.number or key == "differs"


def test_a_card_leads_to_its_list_and_a_new_ticket_is_the_main_job(front: Front) -> None:
    front.ticket()
    page = front.load()
    for key, card in page.ticket_cards.items():
        card.click()
        assert front.gone[-1] == ("tickets", TICKET_FILTERS[key])
    buttons = {button.text(): button for button in page.findChildren(QPushButton) if button.isVisible()}
    buttons["New ticket"].click()
    page.primary_action()
    buttons["Register claim"].click()
    buttons["All tickets"].click()
    assert (front.entered, front.claims) == (2, 1)
    assert front.gone[-1] == ("tickets", {})


def test_parcels_that_wait_at_the_receiving_desk_are_told(front: Front) -> None:
    assert front.rows() == []
    front.scene.do(receiving.register_unclaimed, ParcelDraft(contents="红色毛衣一件"))
    front.scene.passes(hours=30)
    ((chip, about, text),) = front.rows()
    assert (chip, about, text) == ("1", "Parcels wait at the receiving desk", "Oldest 30 hours")
    front.page.tickets_list.rows()[0].click()
    assert front.gone[-1] == ("receiving", WAITING_PARCELS)
