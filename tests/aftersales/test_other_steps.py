from collections.abc import Callable

import pytest

from shopdesk.aftersales import service
from shopdesk.aftersales.drafting.drafts import ReplacementDraft
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind
from tests.aftersales.scene import DRESS, JEANS, Scene
from tests.aftersales.screen import TicketScreen
from tests.aftersales.ways import approve, receive


def _exchange(scene: Scene) -> TicketId:
    dearer = ReplacementDraft(style_no="MY-2601", title="法式连衣裙", spec="蓝色 M", quantity=1, price_fen=15_900)
    return scene.ticket(TicketKind.EXCHANGE, scene.order(DRESS), replacements=(dearer,), difference_fen=3_000)


def _agreed_exchange(scene: Scene) -> TicketId:
    scene.address()
    ticket = _exchange(scene)
    approve(scene, ticket)
    return ticket


def _sent(scene: Scene) -> TicketId:
    ticket = _agreed_exchange(scene)
    scene.step(service.enter_return, ticket, "圆通速递", "YT0000000000009")
    return ticket


def _refused_goods(scene: Scene) -> TicketId:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    approve(scene, ticket)
    receive(scene, ticket)
    scene.step(service.cancel, ticket, "客户撤销")
    return ticket


def _dispatched(scene: Scene) -> TicketId:
    ticket = scene.ticket(TicketKind.REISSUE, scene.order(DRESS))
    approve(scene, ticket)
    scene.step(service.dispatch, ticket, "圆通速递", "YT0000000000009")
    return ticket


def _awaiting(scene: Scene) -> TicketId:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    approve(scene, ticket)
    return ticket


def _awaiting_money(scene: Scene) -> TicketId:
    ticket = _awaiting(scene)
    receive(scene, ticket)
    scene.step(service.pass_inspection, ticket)
    return ticket


def _postage_due(scene: Scene) -> TicketId:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order(), return_postage_fen=1_200)
    approve(scene, ticket)
    receive(scene, ticket)
    return ticket


def _extended(scene: Scene) -> TicketId:
    return scene.ticket(TicketKind.RETURN, scene.under_way(DRESS), scene.under_way(JEANS))


PARCEL = ("YT0000000000099", "圆通速递")


@pytest.mark.parametrize(
    ("step", "make", "parcel", "words", "last"),
    [
        ("enter_return", _awaiting, True, "", "return_sent"),
        ("cancel", _awaiting, False, "客户不退了", "cancelled"),
        ("send_back", _awaiting_money, False, "金额不对", "sent_back"),
        ("ship_first", _sent, False, "客户急用", "shipped_first"),
        ("settle_difference", _agreed_exchange, False, "", "difference_settled"),
        ("pay_postage", _postage_due, False, "", "postage_paid"),
        ("resend", _dispatched, True, "地址写错", "resent"),
        ("send_goods_back", _refused_goods, True, "", "goods_returned"),
        ("extend_deadline", _extended, False, "", "deadline_extended"),
    ],
)  # fmt: skip
def test_every_other_step_is_taken_by_what_its_dialog_asks_for(
    screen: TicketScreen, scene: Scene, step: str, make: Callable[[Scene], TicketId], parcel: bool, words: str,
    last: str,
) -> None:  # fmt: skip
    ticket = make(scene)
    dialog = screen.step(step, ticket)
    assert dialog.ui.trackingEdit.isVisible() is parcel
    assert dialog.ui.wordsEdit.isVisible() is bool(words)
    if parcel:
        dialog.ui.trackingEdit.setText(PARCEL[0])
        assert dialog.ui.courierBox.currentText() == PARCEL[1]
    dialog.ui.wordsEdit.setPlainText(words)
    dialog.take_step()
    screen.settle()
    assert not dialog.isVisible(), dialog.ui.messageLabel.text()
    assert scene.stored(ticket)["events"][-1]["what"] == last
