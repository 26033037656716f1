"""Bars in groups: where they stand, what they say, and that each is reached without a mouse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from shopdesk.ui.bar_chart import BarChart, Group, Series, rounded_step

SERIES = [Series("Claimed", "accent", 0.4), Series("Received", "good")]


def shown(qtbot: QtBot, *amounts: tuple[int, int], stacked: bool = False) -> BarChart:
    chart = BarChart(stacked=stacked)
    qtbot.addWidget(chart)
    chart.resize(600, 240)
    groups = [
        Group(at, f"group {at}", pair, (f"{at}: {pair[0]}", f"{at}: {pair[1]}")) for at, pair in enumerate(amounts)
    ]
    chart.set_groups(SERIES, groups)
    chart.show()
    return chart


@given(st.integers(1, 10**12), st.integers(1, 10))
def test_the_scale_is_round_and_reaches_the_highest_bar(highest: int, lines: int) -> None:
    step = rounded_step(highest, lines)
    assert step * lines >= highest
    assert str(step).rstrip("0") in ("1", "2", "5")


@pytest.mark.parametrize("stacked", [False, True])
def test_a_click_says_which_bar_it_was(qtbot: QtBot, stacked: bool) -> None:
    chart = shown(qtbot, (100, 50), (80, 20), stacked=stacked)
    for key in (0, 1):
        for series in (0, 1):
            where = chart.spot_rect(chart.spot_of(key, series)).center()
            with qtbot.waitSignal(chart.chosen) as told:
                qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=where)
            assert told.args == [key, series]


def test_bars_upon_each_other_are_as_high_as_their_amounts(qtbot: QtBot) -> None:
    chart = shown(qtbot, (100, 50), (0, 20), stacked=True)
    lower, upper = (chart.spot_rect(chart.spot_of(0, series)) for series in (0, 1))
    assert upper.bottom() <= lower.top() + 1
    assert abs(lower.height() - 2 * upper.height()) <= 4
    assert chart.spot_of(1, 0) == -1  # of nothing there is no part to point at
    assert chart.rect().contains(upper)


def test_beside_the_bars_there_is_nothing_to_click(qtbot: QtBot) -> None:
    chart = shown(qtbot, (100, 50), stacked=True)
    with qtbot.assertNotEmitted(chart.chosen):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_arrow_keys_go_through_all_bars(qtbot: QtBot) -> None:
    chart = shown(qtbot, (100, 50), (80, 0))
    chart.setFocus()
    said = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(chart, key)
        said.append(chart.accessibleDescription())
    assert said == ["0: 100", "0: 50", "1: 80", "1: 0", "1: 0"]
    with qtbot.waitSignal(chart.chosen) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Space)
    assert told.args == [1, 1]


def test_an_empty_chart_is_painted_and_says_nothing(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    assert not chart.grab().isNull()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.pointed_place() == -1


def test_other_amounts_forget_what_was_pointed_at(qtbot: QtBot) -> None:
    chart = shown(qtbot, (100, 50))
    chart.point(1)
    chart.set_groups(SERIES, [])
    assert chart.pointed_place() == -1


def test_its_menu_has_the_picture_and_what_was_added(qtbot: QtBot) -> None:
    chart = shown(qtbot, (1, 1))
    chart.addAction("Numbers…")
    menu = chart.menu()
    assert [action.text() for action in menu.actions()] == ["Copy picture", "Save as PNG…", "Numbers…"]
    menu.deleteLater()


@pytest.mark.parametrize(("title", "named"), [("Fabric", True), ("", False)])
def test_only_a_series_with_a_name_stands_in_the_legend(qtbot: QtBot, title: str, named: bool) -> None:
    chart = BarChart(stacked=True)
    qtbot.addWidget(chart)
    chart.resize(600, 240)
    chart.set_groups([Series(title, "accent")], [Group("a", "A", (4,), ("4",)), Group("b", "B", (3,), ("3",))])
    picture, colour = chart.grab().toImage(), Series(title, "accent").paint().rgb()
    top = chart.spot_rect(0).top()
    above = [(x, y) for x in range(picture.width()) for y in range(top - 1) if picture.pixel(x, y) == colour]
    assert bool(above) is named
    assert (top > 30) is named  # what the legend leaves goes to the bars
