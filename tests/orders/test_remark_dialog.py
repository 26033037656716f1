"""The remark composer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Actor, Role
from shopdesk.orders.dossier import OrderFacts
from shopdesk.orders.model import Flag, OrderId
from shopdesk.orders.remark_dialog import ADD, KEEP, REPLACE, RemarkDialog
from shopdesk.shops import service as shops
from tests.orders.windows import Windows

LATER = "由于尺码未确认等确定了再发货"
GIFT = "赠送小礼品并退还5元钱"


@pytest.fixture
def composer(windows: Windows) -> Callable[..., RemarkDialog]:
    def compose(*orders: OrderFacts) -> RemarkDialog:
        return windows.open(RemarkDialog(windows.desk, [OrderId(facts.id) for facts in orders]))

    return compose


def flag_of(dialog: RemarkDialog) -> str:
    return dialog.ui.flagBox.currentData()


def save(dialog: RemarkDialog, windows: Windows) -> None:
    dialog.save()
    windows.settle()


def test_the_text_and_the_flag_follow_the_parts_in_their_fixed_order(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    facts = windows.counter.enter()
    dialog = composer(facts)
    seen = []
    for box, text in (
        (dialog.ui.staffBox, "1"),
        (dialog.ui.courierBox, "顺丰快递"),
        (dialog.ui.conditionBox, LATER),
        (dialog.ui.giftBox, GIFT),
    ):
        box.setEditText(text)
        seen.append(flag_of(dialog))
    assert dialog.remark() == f"1号客服、发顺丰快递、{LATER}、{GIFT}"
    assert seen == ["red", "yellow", "green", "blue"]
    save(dialog, windows)
    after = windows.counter.facts(facts.id)
    assert (after.seller_remark, after.flag, after.staff_no) == (dialog.remark(), Flag.BLUE, "1")


def test_a_flag_somebody_chose_is_not_replaced_by_the_proposal(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    dialog = composer(windows.counter.enter())
    dialog.ui.flagBox.setCurrentIndex(dialog.ui.flagBox.findData("purple"))
    dialog.ui.flagBox.activated.emit(dialog.ui.flagBox.currentIndex())
    dialog.ui.giftBox.setEditText(GIFT)
    assert flag_of(dialog) == "purple" and "Blue" in dialog.ui.flagHint.text()


def test_a_remark_on_file_is_taken_apart_and_stays_in_its_own_words(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    facts = windows.counter.enter(seller_remark="客服02, 发中通, 送袜子")
    dialog = composer(facts)
    ui = dialog.ui
    assert [box.currentText() for box in (ui.staffBox, ui.courierBox, ui.giftBox)] == ["2", "中通", "送袜子"]
    assert dialog.remark() == "客服02, 发中通, 送袜子"
    ui.courierBox.setEditText("顺丰")
    assert dialog.remark() == "2号客服、发顺丰、送袜子"


def test_what_is_written_into_the_text_goes_back_into_its_parts(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    dialog = composer(windows.counter.enter())
    dialog.ui.previewEdit.setPlainText(f"3号客服、{GIFT}")
    assert dialog.ui.staffBox.currentText() == "3" and dialog.ui.giftBox.currentText() == GIFT
    assert flag_of(dialog) == "blue"
    dialog.ui.courierBox.setEditText("EMS")
    assert dialog.remark() == f"3号客服、发EMS、{GIFT}"


def test_the_acting_person_is_proposed_and_phrases_in_use_are_offered(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    staff_id = windows.counter.shop.do(shops.add_staff, "7", "李娜", Role.PRE_SALES)
    windows.desk.act_as(Actor(staff_id, "李娜", Role.OWNER, windows.desk.clock))
    windows.counter.enter(seller_remark="1号客服、送袜子")
    dialog = composer(windows.counter.enter())
    assert dialog.ui.staffBox.currentText() == "7"
    assert dialog.ui.giftBox.findText("送袜子") >= 0


@pytest.mark.parametrize(("choice", "first"), [(KEEP, "1号客服"), (REPLACE, "2号客服"), (ADD, "1号客服")])
def test_several_orders_get_one_remark_and_what_was_there_is_told(
    windows: Windows, composer: Callable[..., RemarkDialog], choice: str, first: str
) -> None:
    had, had_none = windows.counter.enter(seller_remark="1号客服"), windows.counter.enter()
    dialog = composer(had, had_none)
    assert "1 of them" in dialog.ui.ordersLabel.text()
    dialog.ui.staffBox.setEditText("2")
    dialog.ui.existingBox.setCurrentIndex(dialog.ui.existingBox.findData(choice))
    save(dialog, windows)
    remarks = [windows.counter.facts(facts.id).seller_remark for facts in (had, had_none)]
    assert remarks == [first, "2号客服"]


def test_words_are_added_to_the_remarks_there_are_unless_somebody_wants_them_replaced(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    enter = windows.counter.enter
    had, had_none = enter(seller_remark="1号客服、送袜子", flag=Flag.BLUE, order_no="A-100"), enter()
    dialog = composer(had, had_none)
    dialog.save()
    assert dialog.isVisible() and "nothing to add" in dialog.ui.messageLabel.text()
    dialog.ui.courierBox.setEditText("顺丰")
    assert "Order A-100 will read: 1号客服、发顺丰、送袜子" in dialog.ui.lengthLabel.text()
    assert "Each order" in dialog.ui.flagHint.text()
    label = dialog.ui.lengthLabel
    assert "12 of 500" in label.text() and label.height() >= label.heightForWidth(label.width())
    save(dialog, windows)
    after = [windows.counter.facts(facts.id) for facts in (had, had_none)]
    assert [(one.seller_remark, one.flag) for one in after] == [
        ("1号客服、发顺丰、送袜子", Flag.BLUE),
        ("发顺丰", Flag.YELLOW),
    ]


def test_a_flag_somebody_chose_goes_onto_all_of_them(windows: Windows, composer: Callable[..., RemarkDialog]) -> None:
    orders = [windows.counter.enter(seller_remark="1号客服、送袜子", flag=Flag.BLUE), windows.counter.enter()]
    dialog = composer(*orders)
    dialog.ui.courierBox.setEditText("顺丰")
    dialog.ui.flagBox.setCurrentIndex(dialog.ui.flagBox.findData("purple"))
    dialog.ui.flagBox.activated.emit(dialog.ui.flagBox.currentIndex())
    save(dialog, windows)
    assert {windows.counter.facts(facts.id).flag for facts in orders} == {Flag.PURPLE}


def test_what_was_wrong_with_one_choice_is_not_said_of_another(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    dialog = composer(*(windows.counter.enter(seller_remark="1号客服") for _ in range(2)))
    box = dialog.ui.existingBox
    dialog.ui.staffBox.setEditText("2")
    box.setCurrentIndex(box.findData(KEEP))
    dialog.save()
    assert "Every one" in dialog.ui.messageLabel.text()
    box.setCurrentIndex(box.findData(REPLACE))
    assert dialog.ui.messageLabel.text() == ""


def test_a_flag_alone_leaves_the_remarks_of_several_orders(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    orders = [windows.counter.enter(seller_remark="1号客服"), windows.counter.enter()]
    dialog = composer(*orders)
    dialog.ui.existingBox.setCurrentIndex(dialog.ui.existingBox.findData(REPLACE))
    dialog.ui.flagBox.setCurrentIndex(dialog.ui.flagBox.findData("purple"))
    save(dialog, windows)
    after = [windows.counter.facts(facts.id) for facts in orders]
    assert [(one.seller_remark, one.flag) for one in after] == [("1号客服", Flag.PURPLE), ("", Flag.PURPLE)]


def test_the_remark_is_copied_for_the_platform(
    windows: Windows, composer: Callable[..., RemarkDialog], qtbot: QtBot
) -> None:
    dialog = composer(windows.counter.enter())
    assert not dialog.ui.copyButton.isEnabled()
    dialog.ui.staffBox.setEditText("1")
    qtbot.mouseClick(dialog.ui.copyButton, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "1号客服"


def test_a_changed_remark_is_not_closed_by_accident(windows: Windows, composer: Callable[..., RemarkDialog]) -> None:
    dialog = composer(windows.counter.enter())
    windows.answers_yes = False
    dialog.ui.giftBox.setEditText(GIFT)
    dialog.close()
    assert dialog.isVisible() and len(windows.asked) == 1


def test_an_order_that_went_into_the_bin_meanwhile_is_named(
    windows: Windows, composer: Callable[..., RemarkDialog]
) -> None:
    from shopdesk.orders.service import delete_orders  # noqa: PLC0415  only here

    facts = windows.counter.enter(order_no="A-100")
    dialog = composer(facts)
    dialog.ui.staffBox.setEditText("1")
    windows.counter.shop.do(delete_orders, [OrderId(facts.id)])
    save(dialog, windows)
    assert dialog.isVisible() and "A-100" in dialog.ui.messageLabel.text()
