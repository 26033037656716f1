"""Facts about a record: what stands where, what is cut, what is a link."""

from collections import defaultdict

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shopdesk.core.columns import Chip
from shopdesk.ui.detail import Fact, FactList
from shopdesk.ui.messages import Banner, show_toast
from shopdesk.ui.style_sheet import style_sheet
from shopdesk.ui.tokens import current_tokens

LONG_NAME = "YTO_claims_2026-10_corrected_final_version_3.xlsx"


def test_a_link_that_is_used_up_leaves_its_focus_to_no_other_button(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    facts, other = FactList(), QPushButton("Move to the recycle bin")
    column.addWidget(facts)
    column.addWidget(other)
    facts.set_facts([Fact("Order", "3002000000000000000", open=lambda: None)])
    window.show()
    window.activateWindow()
    link = facts.findChildren(QPushButton)[0]
    link.setFocus()
    qtbot.waitUntil(link.hasFocus)
    facts.set_facts([])
    assert not other.hasFocus()


def test_customers_text_is_never_markup(qtbot: QtBot) -> None:
    facts, banner, window = FactList(), Banner(), QWidget()
    for widget in (facts, banner, window):
        qtbot.addWidget(widget)
    facts.set_facts([Fact("Name", "<b>x</b>", chips=[Chip("<i>VIP</i>")]), Fact("Empty", "")])
    banner.show_message("warning", "<img src=x>")
    toast = show_toast(window, "<h1>done</h1>")
    labels = [label for widget in (facts, banner, toast) for label in widget.findChildren(QLabel)]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert "Empty" not in {label.text() for label in labels}


def test_a_chip_alone_stands_where_values_do(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.set_facts([Fact("Status", "shipped", chips=[Chip("ours")]), Fact("Flag", "", chips=[Chip("blue")])])
    facts.show()
    left = {label.text(): label.mapTo(facts, QPoint()).x() for label in facts.findChildren(QLabel)}
    assert left["blue"] == left["shipped"]


def test_a_value_has_the_room_beside_it_and_links_stand_where_words_do(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.setStyleSheet(style_sheet(current_tokens(), defaultdict(str)))
    facts.set_facts(
        [
            Fact("Goods", "a dress", side="×2"),
            Fact("Memo", LONG_NAME),
            Fact("Order", "3001", open=lambda: None),
            Fact("Parcel", "YT8461", copy=True),
        ]
    )
    facts.resize(320, facts.heightForWidth(320))
    facts.show()
    goods, memo, parcel = (next(one for one in facts.findChildren(QLabel) if one.text() == text)
                           for text in ("a dress", LONG_NAME, "YT8461"))  # fmt: skip
    link = facts.findChildren(QPushButton)[0]
    assert memo.mapTo(facts, memo.rect().topRight()).x() == facts.rect().right()
    assert goods.mapTo(facts, goods.rect().topRight()).x() < facts.rect().right()
    option = QStyleOptionButton()
    link.initStyleOption(option)
    words = link.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, link)
    label = next(one for one in facts.findChildren(QLabel) if one.text() == "Order")
    assert link.mapTo(facts, words.topLeft()).x() == parcel.mapTo(facts, QPoint()).x()
    assert link.mapTo(facts, words.center()).y() == label.mapTo(facts, label.rect().center()).y()


def test_long_names_do_not_widen_a_list_of_facts(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.resize(280, 400)
    facts.set_facts(
        [
            Fact("2026-11-12", f"Account · “{LONG_NAME}”, row 7", side="￥1,064.50"),
            Fact("", f"{LONG_NAME}, row 7", open=lambda: None),
            Fact("Case no.", LONG_NAME, copy=True),
        ]
    )
    facts.show()
    assert facts.minimumSizeHint().width() <= 280
    (link,) = facts.findChildren(QPushButton)
    assert link.text() == f"{LONG_NAME}, row 7" and link.width() < link.sizeHint().width()
    assert LONG_NAME in link.toolTip()


def test_what_is_copied_of_a_broken_name_is_the_name(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.set_facts([Fact("File", LONG_NAME)])
    facts.show()
    value = next(label for label in facts.findChildren(QLabel) if label.text() == LONG_NAME)
    value.setFocus()
    qtbot.keyClick(value, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == LONG_NAME
