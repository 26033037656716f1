"""What claims add to orders and tickets: actions, links, the parcel result, and the forms they open."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from shopdesk.aftersales.states import TicketKind
from shopdesk.claims.companion import ClaimCompanion
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.form.loss_dialog import LossDialog
from shopdesk.claims.states import ClaimKind
from shopdesk.core.actor import Actor
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.orders.service import order_facts
from shopdesk.photos.model import Photo, PhotoId
from shopdesk.photos.service import photos_of
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from tests.claims.loss_scene import PARCEL, Losses
from tests.claims.scene import Scene

D = TypeVar("D", bound=QDialog)


class Main:
    """A window with what claims add, and where they led."""

    def __init__(self, qtbot: QtBot, losses: Losses, desk: Desk) -> None:
        self.bot, self.losses, self.desk = qtbot, losses, desk
        self.window = QMainWindow()
        self.window.resize(1000, 700)
        self.window.show()
        self.companion = ClaimCompanion(desk, self.window)
        self.led: list[object] = []
        self.companion.claim_requested.connect(self.led.append)
        self.companion.ticket_requested.connect(self.led.append)

    def dialog(self, kind: type[D]) -> D:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        assert len(shown) == 1
        return shown[0]

    def settle(self) -> None:
        QApplication.processEvents()
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def barred(self) -> list[str]:
        facts = self.desk.read(order_facts, self.losses.order_id)
        return [action.barred(facts) for action in self.companion.actions()]

    def toasts(self) -> str:
        return "\n".join(one.accessibleName() for one in self.window.findChildren(Toast))


@pytest.fixture
def losses(scene: Scene) -> Losses:
    return Losses(scene)


@pytest.fixture
def main(qtbot: QtBot, losses: Losses, tmp_path: Path) -> Iterator[Main]:
    settings = PcSettings(tmp_path / "settings.json")
    desk = Desk(losses.scene.database, losses.scene.actor, DataFolder(tmp_path), settings, JobRunner())
    opened = Main(qtbot, losses, desk)
    yield opened
    opened.settle()
    for one in QApplication.topLevelWidgets():
        if isinstance(one, ClaimDialog | LossDialog):
            one.hide()
            one.deleteLater()
    opened.window.hide()
    opened.window.deleteLater()
    desk.jobs.shut_down()


def test_an_order_that_has_not_left_has_no_parcel_to_lose(main: Main, losses: Losses) -> None:
    assert main.barred() == ["", ""]

    def unship(session: Session, _actor: Actor) -> None:
        order = session.get_one(Order, losses.order_id)
        order.status, order.tracking_no = OrderStatus.TO_SHIP, ""

    losses.scene.do(unship)
    assert main.barred() == ["This order has not been shipped yet."] * 2


def test_claims_and_what_they_come_to_stand_with_the_order(main: Main, losses: Losses) -> None:
    assert main.companion.related(losses.order_id) == []
    loss = losses.report()
    claim, result = main.companion.related(losses.order_id)
    assert (claim.label, claim.title) == (loss.claim_no, "圆通速递")
    assert (result.label, result.title, result.chip.text) == ("Parcel result", "a loss of ￥276.50", "Loss")
    losses.opened(TicketKind.REFUND)
    result = main.companion.related(losses.order_id)[-1]
    assert (result.chip.text, result.title) == ("Paid twice", "a loss of ￥405.50")
    claim.open()
    result.open()
    assert main.led == [loss.claim_id, loss.claim_id]


def test_a_ticket_tells_its_claim_and_the_result_of_its_parcel(main: Main, losses: Losses) -> None:
    ticket_id = losses.opened(TicketKind.REFUND, line=1)
    assert main.companion.related_to_ticket(ticket_id) == [] == main.companion.ticket_result(ticket_id)
    losses.scene.claim(20_000, tracking_no=PARCEL, order_id=losses.order_id)
    (claim,) = main.companion.related_to_ticket(ticket_id)
    assert claim.label == "CL2610-0001"
    told = {fact.label: fact.value for fact in main.companion.ticket_result(ticket_id)}
    assert told["Refunded"] == "￥139.50" and told["Order"] == "￥276.50"


def test_a_claim_from_a_ticket_is_noted_on_it(main: Main, losses: Losses) -> None:
    ticket_id = losses.opened(TicketKind.REFUND, line=1)
    (action,) = main.companion.ticket_actions()
    assert action.barred(ticket_id) == ""
    action.run(ticket_id)
    dialog = main.dialog(ClaimDialog)
    assert dialog.ui.trackingEdit.text() == PARCEL
    dialog.save()
    main.settle()
    assert "CL2610-0001 is registered" in main.toasts()
    assert "CL2610-0001" in losses.ticket(ticket_id).events[-1].note


def test_a_parcel_that_arrived_broken_has_its_own_number_and_the_goods_of_its_ticket(
    main: Main, losses: Losses
) -> None:  # fmt: skip
    ticket_id = losses.opened(TicketKind.RETURN, "与描述不符", line=1)
    main.companion.register_arrival("73123456789012", "中通", ticket_id, None)
    dialog = main.dialog(ClaimDialog)
    ui = dialog.ui
    assert (ui.trackingEdit.text(), ui.courierBox.currentText()) == ("73123456789012", "中通快递")
    assert ui.kindBox.currentData() == ClaimKind.DAMAGED
    assert ui.goodsTable.item(0, 0).text().startswith("MY-2602")  # type: ignore[union-attr]
    dialog.save()
    main.settle()
    assert "Claimed from 中通快递 as CL2610-0001" in losses.ticket(ticket_id).events[-1].note


def test_the_photo_whose_barcode_led_to_a_claim_becomes_its_evidence(main: Main, losses: Losses) -> None:
    losses.scene.photo(losses.scene.claim())

    def photo_of(session: Session, _actor: Actor) -> PhotoId:
        return PhotoId(session.query(Photo).one().id)

    photo_id = losses.scene.do(photo_of)
    main.companion.register(code=PARCEL, photo_id=photo_id)
    dialog = main.dialog(ClaimDialog)
    assert dialog.ui.orderEdit.text() == "3001000000000000100"
    dialog.save()
    main.settle()
    claim = main.companion.related(losses.order_id)[0]
    claim.open()
    main.settle()
    assert [one.id for one in losses.scene.ask(photos_of, "claim", main.led[-1])] == [photo_id]


def test_undo_takes_ticket_and_claim_back(main: Main, losses: Losses) -> None:
    dialog = main.companion.lose(losses.order_id)
    dialog.save()
    main.settle()
    assert "AS2610-0001 and CL2610-0001 are entered" in main.toasts()
    (toast,) = main.window.findChildren(Toast)
    next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo").click()
    main.settle()
    assert main.companion.related(losses.order_id) == []
    assert "in the recycle bin" in main.toasts()
