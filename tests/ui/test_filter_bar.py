"""The filter row: one signal for what was changed by hand, values that can be saved."""

import json
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.ui.filter_bar import FilterBar, PeriodPopup
from shopdesk.ui.periods import PERIOD_TITLES, period_from, period_from_dict, period_to_dict
from tests.ui.lists import CLOCK


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.set_clock(CLOCK)
    bar.set_states([("review", "待审核", 8), ("return", "待退货", 31), ("done", "已完成", 100)])
    bar.add_choice("shop", "Shop", [(1, "小鱼旗舰店"), (2, "二店")])
    bar.show()
    return bar


def _pill(bar: FilterBar, text: str) -> QPushButton:
    return next(pill for pill in bar.states.pills() if pill.text().startswith(text))


def test_typing_tells_once_after_a_pause(qtbot: QtBot, bar: FilterBar) -> None:
    told: list[str] = []
    bar.changed.connect(lambda: told.append(bar.values()["text"]))
    with qtbot.waitSignal(bar.changed):
        qtbot.keyClicks(bar.text_edit, "YT84")
    assert told == ["YT84"]


def test_esc_empties_the_text_at_once(qtbot: QtBot, bar: FilterBar) -> None:
    bar.set_values({"text": "YT84"})
    with qtbot.waitSignal(bar.changed):
        qtbot.keyClick(bar.text_edit, Qt.Key.Key_Escape)
    assert bar.values()["text"] == ""


def test_pills_choose_one_several_or_all(qtbot: QtBot, bar: FilterBar) -> None:
    def click(text: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
        qtbot.mouseClick(_pill(bar, text), Qt.MouseButton.LeftButton, keys)
        return bar.values()["states"]

    assert _pill(bar, "All").text() == "All 139" and _pill(bar, "All").isChecked()
    assert click("待退货") == ["return"]
    assert click("待审核") == ["review"]
    assert click("已完成", Qt.KeyboardModifier.ControlModifier) == ["review", "done"]
    assert not _pill(bar, "All").isChecked()
    assert click("All") == [] and _pill(bar, "All").isChecked()


def test_new_counts_keep_what_is_chosen(bar: FilterBar) -> None:
    bar.set_values({"states": ["return"]})
    bar.set_states([("return", "待退货", 30), ("review", "待审核", 9)])
    assert bar.values()["states"] == ["return"] and _pill(bar, "待退货").text() == "待退货 30"


def test_values_survive_saving(bar: FilterBar, qtbot: QtBot) -> None:
    values = {
        "text": "小鱼",
        "period": {"preset": "custom", "first": "2026-10-01", "last": "2026-10-09"},
        "states": ["review", "done"],
        "shop": 2,
    }
    with qtbot.assertNotEmitted(bar.changed):
        bar.set_values(json.loads(json.dumps(values)))
    assert bar.values() == values
    assert bar.dates() == (date(2026, 10, 1), date(2026, 10, 9))
    with qtbot.waitSignal(bar.changed):
        bar.reset()
    assert bar.values() == {"text": "", "period": {"preset": "any"}, "states": [], "shop": None}


@pytest.mark.parametrize("saved", [{"period": 7}, {"period": {"preset": "custom", "first": "x"}}, {"shop": "gone"}])
def test_damaged_values_filter_nothing_by_mistake(bar: FilterBar, saved: dict[str, object]) -> None:
    bar.set_values(saved)
    assert bar.dates() == (None, None) and bar.values()["shop"] is None


def test_periods_are_counted_from_the_shops_today(bar: FilterBar) -> None:
    bar.set_values({"period": {"preset": "this_month"}})
    assert bar.dates() == (date(2026, 11, 1), date(2026, 11, 30))


def test_two_days_are_put_in_order(qtbot: QtBot, bar: FilterBar) -> None:
    popup = PeriodPopup(bar, ("custom", "2026-10-09", "2026-10-01"))
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.mouseClick(popup.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert told.args == ["2026-10-01", "2026-10-09"]


@pytest.mark.parametrize("width", [240, 500, 656])
def test_a_narrow_window_wraps_and_cuts_nothing(qtbot: QtBot, bar: FilterBar, width: int) -> None:
    bar.set_states([(str(number), f"Goods recovered {number}", number) for number in range(9)])
    qtbot.waitUntil(lambda: all(pill.isVisible() for pill in bar.states.pills()))
    assert bar.minimumSizeHint().width() <= width
    one_row = bar.heightForWidth(4000)
    assert bar.heightForWidth(width) > one_row
    bar.setFixedWidth(width)
    bar.resize(width, bar.heightForWidth(width))
    parts = (bar.text_edit, bar.period, *bar.states.pills(), bar.reset_button)
    qtbot.waitUntil(lambda: all(bar.rect().contains(part.geometry()) for part in parts))
    for part in parts:
        assert part.width() >= part.sizeHint().width()
        assert not any(part.geometry().intersects(other.geometry()) for other in parts if other is not part)


def test_pills_that_come_and_go_stand_among_the_other_parts(qtbot: QtBot, bar: FilterBar) -> None:
    bar.set_states([("done", "已完成", 3), ("new", "待补发", 1)])
    bar.resize(1400, 40)
    qtbot.waitUntil(lambda: all(pill.isVisible() for pill in bar.states.pills()))
    everything, done, new = bar.states.pills()
    shop = bar.findChild(QComboBox)
    assert shop is not None
    order = (bar.text_edit, bar.period, everything, done, new, shop, bar.reset_button)
    qtbot.waitUntil(lambda: [part.x() for part in order] == sorted({part.x() for part in order}))
    for part, following in pairwise(order[1:-1]):  # the field of the text has a cursor of its own
        assert part.nextInFocusChain() is following
    bar.set_states([])
    assert not any(pill.isVisible() for pill in bar.states.pills())


@given(today=st.dates(date(2000, 2, 1), date(2100, 1, 1)), preset=st.sampled_from(sorted(PERIOD_TITLES)))
def test_every_period_lies_in_order_and_holds_what_it_says(today: date, preset: str) -> None:
    first, last = period_from((preset, "", ""), today)
    if preset == "any":
        assert (first, last) == (None, None)
        return
    assert first is not None and last is not None and first <= last
    assert (first <= today <= last) is (preset not in ("yesterday", "last_month"))
    assert period_from_dict(period_to_dict((preset, "", ""))) == (preset, "", "")
