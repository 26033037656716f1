"""The form of a lost parcel: what follows from what is entered, what it refuses, what it makes."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from shopdesk.aftersales.lookup import tickets_of_order
from shopdesk.aftersales.states import TicketKind
from shopdesk.claims.form.loss_dialog import LossDialog
from shopdesk.claims.lookup import claims_of_order
from shopdesk.claims.losses.reporting import Loss
from shopdesk.claims.states import ClaimKind, ClaimState
from shopdesk.core.actor import Actor
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_loss_dialog import Ui_LossDialog
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Banner
from tests.claims.loss_scene import PARCEL, Losses
from tests.claims.scene import Scene


class Form:
    """The form for the scene's order, and what it told."""

    def __init__(self, bot: QtBot, losses: Losses, desk: Desk) -> None:
        self.losses, self.bot, self.desk = losses, bot, desk
        self.dialog = LossDialog(desk, losses.order_id)
        self.made: list[Loss] = []
        self.dialog.saved.connect(self.made.append)
        with bot.waitExposed(self.dialog):
            self.dialog.show()

    @property
    def ui(self) -> Ui_LossDialog:
        return self.dialog.ui

    def happened(self, kind: ClaimKind) -> None:
        self.ui.kindBox.setCurrentIndex(self.ui.kindBox.findData(kind.value))

    def save(self) -> None:
        QTest.keyClick(self.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def untick(self, row: int) -> None:
        item = self.ui.goodsTable.item(row, 0)
        assert item is not None
        item.setCheckState(Qt.CheckState.Unchecked)


@pytest.fixture
def losses(scene: Scene) -> Losses:
    return Losses(scene)


@pytest.fixture
def form(qtbot: QtBot, losses: Losses, tmp_path: Path) -> Iterator[Callable[[], Form]]:
    settings = PcSettings(tmp_path / "settings.json")
    desk = Desk(losses.scene.database, losses.scene.actor, DataFolder(tmp_path), settings, JobRunner())
    opened: list[Form] = []

    def open_form() -> Form:
        opened.append(Form(qtbot, losses, desk))
        return opened[-1]

    yield open_form
    for one in opened:
        one.dialog.hide()  # closing would ask about what is typed and not saved
        one.dialog.deleteLater()
    desk.jobs.shut_down()


def actions(banner: Banner) -> list[str]:
    return [button.text() for button in banner.findChildren(QPushButton) if button.isVisible()]


def shown(*widgets: QWidget) -> list[bool]:
    return [widget.isVisible() for widget in widgets]


def test_a_lost_parcel_needs_one_press(form: Callable[[], Form], losses: Losses) -> None:
    dialog = form()
    ui = dialog.ui
    assert "3001000000000000100" in ui.orderTextLabel.text() and "￥276.50" in ui.orderTextLabel.text()
    assert (ui.parcelBox.currentText(), ui.courierBox.currentText()) == (PARCEL, "圆通速递")
    assert ui.reasonBox.currentText() == "快递丢失"
    assert (ui.claimedEdit.value_fen(), ui.postageEdit.value_fen()) == (27_650, 800)
    assert "reissue ￥268.50 + postage ￥8.00" in ui.resultLabel.text()
    assert "￥276.50 may still come" in ui.expectedLabel.text() and "no loss" in ui.expectedLabel.text()
    assert not dialog.dialog.is_changed()

    dialog.save()
    loss = dialog.made[0]
    assert (loss.ticket_no, loss.claim_no) == ("AS2610-0001", "CL2610-0001")
    assert losses.ticket(loss.ticket_id).reason_text == "快递丢失"
    assert not dialog.dialog.isVisible()


def test_the_reason_follows_what_happened_until_somebody_chooses_another(form: Callable[[], Form]) -> None:
    dialog = form()
    dialog.happened(ClaimKind.DAMAGED)
    assert dialog.ui.reasonBox.currentText() == "快递破损"
    dialog.ui.reasonBox.setCurrentIndex(dialog.ui.reasonBox.findText("其他"))
    dialog.ui.reasonBox.activated.emit(dialog.ui.reasonBox.currentIndex())
    dialog.happened(ClaimKind.SHORTAGE)
    assert dialog.ui.reasonBox.currentText() == "其他"


def test_amount_and_result_follow_the_goods(form: Callable[[], Form]) -> None:
    dialog = form()
    dialog.untick(0)
    assert dialog.ui.claimedEdit.value_fen() == 13_950
    assert "reissue ￥139.50" in dialog.ui.resultLabel.text()
    quantity = dialog.ui.goodsTable.cellWidget(1, 1)
    assert isinstance(quantity, QSpinBox)
    quantity.setValue(1)
    assert dialog.ui.claimedEdit.value_fen() == 6_975

    dialog.ui.claimedEdit.setText("50")
    quantity.setValue(2)
    assert dialog.ui.claimedEdit.value_fen() == 5_000  # somebody entered another
    assert "￥139.50" in dialog.ui.proposalLabel.text()
    dialog.ui.takeProposalButton.click()
    assert dialog.ui.claimedEdit.value_fen() == 13_950


@pytest.mark.parametrize("left_out", ["reissueBox", "claimBox"])
def test_either_can_be_left_out(form: Callable[[], Form], losses: Losses, left_out: str) -> None:
    dialog = form()
    getattr(dialog.ui, left_out).setChecked(False)
    alone = left_out == "reissueBox"
    assert dialog.ui.saveButton.text() == ("Register the claim" if alone else "Reissue")
    assert shown(dialog.ui.reissueHolder, dialog.ui.claimHolder) == [not alone, alone]
    dialog.save()
    assert len(losses.scene.ask(tickets_of_order, losses.order_id)) == (not alone)
    assert len(losses.scene.ask(claims_of_order, losses.order_id)) == alone


def test_all_that_is_wrong_stands_at_its_field(form: Callable[[], Form], losses: Losses) -> None:
    dialog = form()
    for row in range(2):
        dialog.untick(row)
    dialog.ui.reasonBox.setCurrentIndex(0)
    dialog.ui.postageEdit.setText("acht")
    dialog.save()
    errors = dialog.dialog.errors
    assert "goods" in errors.message("goods") and errors.message("postage")
    assert losses.scene.ask(claims_of_order, losses.order_id) == []
    assert dialog.dialog.isVisible() and dialog.ui.saveButton.isEnabled()

    dialog.ui.reissueBox.setChecked(False)
    dialog.ui.claimBox.setChecked(False)
    dialog.save()
    assert "or do both" in dialog.ui.messageLabel.text()


def test_what_nobody_may_allow_alone_is_asked_for(form: Callable[[], Form], losses: Losses) -> None:
    def finish(session: Session, _actor: Actor) -> None:
        order = session.get_one(Order, losses.order_id)
        order.status, order.finished_at = OrderStatus.COMPLETED, datetime(2026, 10, 1, 22, tzinfo=UTC)

    losses.scene.do(finish)
    losses.scene.today = date(2026, 10, 12)  # the reason's window of three days is over
    dialog = form()
    dialog.happened(ClaimKind.DAMAGED)
    assert not dialog.ui.overrideEdit.isVisible()
    dialog.save()
    assert dialog.ui.overrideEdit.isVisible() and "supervisor" in dialog.dialog.errors.message("override")
    dialog.ui.overrideEdit.setText("客户出差，刚拆包")
    dialog.save()
    assert losses.ticket(dialog.made[0].ticket_id).override_reason == "客户出差，刚拆包"


def test_a_parcel_claimed_already_is_only_sent_again(form: Callable[[], Form], losses: Losses) -> None:
    claim_id = losses.scene.claim(tracking_no=PARCEL)
    dialog = form()
    assert "already claimed as CL2610-0001" in dialog.ui.lossBanner.text()
    assert not dialog.ui.claimBox.isChecked() and not dialog.ui.claimBox.isEnabled()
    led: list[object] = []
    dialog.dialog.claim_requested.connect(led.append)
    assert actions(dialog.ui.lossBanner) == ["Open CL2610-0001"]
    dialog.save()
    assert dialog.made[0].ticket_no and not dialog.made[0].claim_no
    assert losses.scene.detail(claim_id).row.state is ClaimState.DRAFT

    again = form()
    again.dialog.claim_requested.connect(led.append)
    again.ui.lossBanner.findChildren(QPushButton)[-1].click()
    assert led == [claim_id] and not again.dialog.isVisible()


def test_another_parcel_of_the_order_can_be_claimed(form: Callable[[], Form], losses: Losses) -> None:
    losses.scene.claim(tracking_no=PARCEL)
    dialog = form()
    dialog.ui.parcelBox.setCurrentText("73123456789099")
    assert dialog.ui.claimBox.isChecked() and not dialog.ui.lossBanner.isVisible()
    dialog.ui.courierBox.setCurrentIndex(dialog.ui.courierBox.findText("中通快递"))
    dialog.save()
    claim_id = dialog.made[0].claim_id
    assert claim_id is not None and losses.scene.detail(claim_id).row.tracking_no == "73123456789099"


def test_goods_that_are_refunded_are_warned_about(form: Callable[[], Form], losses: Losses) -> None:
    ticket_id = losses.opened(TicketKind.REFUND)
    dialog = form()
    assert "pay twice" in dialog.ui.twiceBanner.text()
    led: list[object] = []
    dialog.dialog.ticket_requested.connect(led.append)
    next(one for one in dialog.ui.twiceBanner.findChildren(QPushButton) if one.text()).click()
    assert led == [ticket_id] and dialog.dialog.isVisible()
    dialog.untick(0)
    assert not dialog.ui.twiceBanner.isVisible()  # the jeans are nobody's yet
