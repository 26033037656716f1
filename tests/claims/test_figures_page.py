"""The page of figures: what it shows, where a click leads, what leaves as a file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from shopdesk.claims import service
from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.model import ClaimId
from shopdesk.claims.overview import page as page_module
from shopdesk.claims.overview.columns import AGED, COURIERS, MONTHLY
from shopdesk.claims.overview.page import ClaimFiguresPage
from shopdesk.claims.states import MoneyTo
from shopdesk.claims.tabs import ClaimTabs
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import SHOP_FILTER, PcSettings
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.bar_chart import BarChart
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.list_export import on_screen
from tests.claims.scene import Scene
from tests.desk_window import Strip


def nowhere(_record_id: int) -> None:
    """No other page is there."""


class Shown:
    """The page over a scene, and where clicks on it led."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene = qtbot, scene
        settings = PcSettings(folder / "settings.json")
        self.desk = Desk(scene.database, scene.actor, DataFolder(folder), settings, JobRunner())
        self.led: list[dict[str, Any]] = []
        companions = ClaimCompanions(lambda _parent: None, {}, PhotoArchive(self.desk.folder), self.led.append)  # type: ignore[arg-type,return-value]
        self.page = ClaimFiguresPage(self.desk, companions)
        qtbot.addWidget(self.page)
        self.page.resize(1300, 1000)
        self.page.show()

    def load(self) -> None:
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def click(self, chart: BarChart, key: object, series: int) -> None:
        place = chart.spot_of(key, series)  # type: ignore[arg-type]
        self.bot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot_rect(place).center())

    def row(self, place: int) -> list[str]:
        table = self.page.table
        return [item.text() for at in range(table.columnCount()) if (item := table.item(place, at)) is not None]


@pytest.fixture
def shown(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Shown]:
    made = Shown(qtbot, scene, tmp_path)
    yield made
    made.settle()
    made.desk.jobs.shut_down()


@pytest.fixture
def yuantong(scene: Scene) -> int:
    """Two claims against 圆通, one paid in part a hundred days ago, and one of a year ago."""
    scene.today = date(2025, 9, 1)
    scene.claim(5_000)
    scene.today = date(2026, 6, 27)
    old = scene.agreed(10_000)
    scene.today = date(2026, 10, 5)
    scene.step(service.add_receipt, old, 2_000, scene.today, MoneyTo.ACCOUNT)
    scene.agreed(8_000)
    return scene.detail(old).courier_id


def test_cards_and_table_say_what_it_comes_to(shown: Shown, yuantong: int) -> None:
    shown.load()
    page = shown.page
    assert page.number_card.number() == "1"
    assert page.owed_card.number() == "￥160.00"
    assert page.owed_card.line() == "￥80.00 over 90 days"
    page.period.set_value(("any", "", ""))
    shown.load()
    assert (page.number_card.number(), page.claimed_card.number()) == ("3", "￥250.00")
    assert page.recovered_card.number() == "8.0%"
    courier, total = shown.row(0), shown.row(1)
    assert courier[0] == "圆通速递" and total[0] == "All couriers"
    assert courier[1:] == total[1:]
    assert courier[-1] == "Lost 3"


def test_a_bar_leads_to_its_claims(shown: Shown, yuantong: int) -> None:
    shown.load()
    page, period = shown.page, {"preset": "last_90_days"}
    shown.click(page.by_courier, yuantong, 0)
    assert shown.led.pop() == {"period": period, "courier": yuantong}
    shown.click(page.by_courier, yuantong, 3)
    assert shown.led.pop() == {"period": period, "courier": yuantong, "states": ["agreed"]}
    shown.click(page.by_age, yuantong, 4)
    assert shown.led.pop() == {"courier": yuantong, "due": "owed_4"}
    shown.click(page.by_month, "2026-06", 1)
    assert shown.led.pop() == {"period": {"preset": "custom", "first": "2026-06-01", "last": "2026-06-30"}}
    page.owed_card.click()
    assert shown.led.pop() == {"states": ["agreed"]}


def test_charts_and_table_go_without_a_mouse(shown: Shown, yuantong: int) -> None:
    shown.load()
    chart = shown.page.by_courier
    chart.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        shown.bot.keyClick(chart, key)
    assert chart.accessibleDescription() == "圆通速递: ￥0.00 received, 0.0% of what was claimed"
    shown.bot.keyClick(chart, Qt.Key.Key_Return)
    assert shown.led.pop()["courier"] == yuantong
    shown.page.table.selectRow(0)
    shown.page.table.setFocus()
    shown.bot.keyClick(shown.page.table, Qt.Key.Key_Return)
    assert shown.led.pop()["courier"] == yuantong


def test_only_the_shop_that_is_chosen_above(shown: Shown, scene: Scene, yuantong: int) -> None:
    scene.claim()
    shown.desk.settings.set(SHOP_FILTER, 1)
    shown.load()
    assert shown.page.number_card.number() == "1"


def test_without_claims_it_says_what_will_be_here(shown: Shown) -> None:
    shown.load()
    assert shown.page.empty.isVisible()


@pytest.mark.parametrize("listing", [COURIERS, AGED, MONTHLY])
def test_numbers_leave_as_a_workbook(
    shown: Shown, yuantong: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listing: Any
) -> None:
    shown.load()
    target = tmp_path / "numbers.xlsx"
    monkeypatch.setattr(page_module, "ask_target", lambda *_words: target)
    chart = {COURIERS.key: "by_courier", AGED.key: "by_age", MONTHLY.key: "by_month"}[listing.key]
    (numbers,) = getattr(shown.page, chart).actions()
    numbers.trigger()
    shown.settle()
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    cells = [cell for row in sheet.values for cell in row]
    assert listing.title_of(listing.columns[0]) in cells
    assert {COURIERS.key: 100, AGED.key: 80, MONTHLY.key: 20}[listing.key] in cells


def test_a_picture_of_a_chart_leaves(
    shown: Shown, yuantong: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.load()
    chart = shown.page.by_age
    chart.copy_picture()
    assert not QGuiApplication.clipboard().pixmap().isNull()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(tmp_path / "chart"), ""))
    chart.save_picture()
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_from_a_bar_to_the_list_and_its_rows(qtbot: QtBot, scene: Scene, yuantong: int, shown: Shown) -> None:
    companions = ClaimCompanions(lambda _parent: Strip(), {"order": nowhere}, PhotoArchive(shown.desk.folder))
    tabs = ClaimTabs(shown.desk, companions)
    qtbot.addWidget(tabs)
    tabs.resize(1300, 1000)
    tabs.show()
    tabs.show_tab("claim_figures")
    shown.settle()
    shown.click(tabs.figures.by_age, yuantong, 4)
    shown.settle()
    assert tabs.current_key() == "claims"
    (claim_id,) = on_screen(tabs.claims.pane.view)[1]
    assert scene.detail(ClaimId(claim_id)).agreed_on == date(2026, 6, 27)
