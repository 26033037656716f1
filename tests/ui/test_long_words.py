"""Words that are longer than their room: what is left of them says nothing wrong."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shopdesk.ui.long_words import SumsLabel
from shopdesk.ui.page import ListPane

SUMS = "Claimed ￥18,898.02   Agreed ￥6,599.00   Outstanding ￥2,707.80"


def left_of(qtbot: QtBot, text: str, like: str) -> str:
    """What is drawn of a text where there is room for another one."""
    label = SumsLabel("secondary")
    qtbot.addWidget(label)
    label.setText(text)
    return label.shown_text(label.fontMetrics().horizontalAdvance(like))


@pytest.mark.parametrize("cut", range(len("Claimed ￥18,898.02   Agreed ￥6,599.00")))
def test_sums_give_way_whole_and_the_last_stays(qtbot: QtBot, cut: int) -> None:
    shown = left_of(qtbot, SUMS, SUMS[cut:])
    assert set(shown.replace("… ", "").split("   ")) <= set(SUMS.split("   "))
    assert shown.endswith("Outstanding ￥2,707.80")


def test_a_remark_gives_way_before_an_amount(qtbot: QtBot) -> None:
    text = "freight ￥41.50   charged for parcels that are claimed"
    assert left_of(qtbot, text, "freight ￥41.50 charged") == "freight ￥41.50 …"


def test_what_is_selected_is_told_whole_beside_long_sums(qtbot: QtBot) -> None:
    pane = ListPane()
    qtbot.addWidget(pane)
    pane.footer.set_texts("52 claims", f"{SUMS}   Over-paid ￥96.50", "12 selected · outstanding ￥41,707.80")
    pane.resize(1112, 500)
    pane.show()
    selected = next(label for label in pane.footer.findChildren(QLabel) if label.text().startswith("12"))
    qtbot.waitUntil(lambda: selected.width() > 0)
    assert isinstance(selected, SumsLabel) and selected.shown_text(selected.width()) == selected.text()


def test_a_banner_does_not_touch_the_filters_and_leaves_no_gap(qtbot: QtBot) -> None:
    pane = ListPane()
    qtbot.addWidget(pane)
    pane.resize(1112, 500)
    pane.show()
    assert pane.filters.y() == pane.head.geometry().bottom() + 1
    pane.banner.show_message("warning", "Somebody else changed this claim.")
    qtbot.waitUntil(lambda: pane.filters.y() > pane.banner.geometry().bottom() + 8)
