"""Orders and their refunds dropped together: the import dialog and the command line take both, orders first."""

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from shopdesk.cli import main
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.order_files.dialogs import ImportDialog
from shopdesk.refund_files.imports import RefundFiles
from shopdesk.refund_files.tables import refund_tables
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.order_files.scene import JD, LINES_2019, LINES_2025, ORDERS_2019, ORDERS_2025, REFUNDS_2025
from tests.order_files.test_import_dialog import cells
from tests.refund_files.refund_scene import TAOBAO, RefundScene, taobao, write_rows
from tests.shop_folder import ShopFolder

ORDERS = (ORDERS_2019, LINES_2019, ORDERS_2025, LINES_2025)


class Dialog(ImportDialog):
    """The dialog as the desk opens it, waited for after each step."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, folder: Path) -> None:
        settings = PcSettings(folder / "settings.json")
        self.desk = Desk(shop.database, shop.actor, DataFolder(folder), settings, JobRunner())
        self.failures: list[BaseException] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        super().__init__(self.desk, further=[RefundFiles()])
        self.bot = qtbot
        qtbot.addWidget(self)
        self.show()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def add(self, *files: Path) -> None:
        self.add_files(files)
        self.settle()

    def press_import(self) -> None:
        assert self.ui.importButton.isEnabled()
        self.ui.importButton.click()
        self.settle()

    def tabs(self) -> list[str]:
        tabs = self.ui.resultTabs
        return [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]


@pytest.fixture
def dialog(qtbot: QtBot, shop: ShopFolder, tmp_path: Path) -> Iterator[Callable[[], Dialog]]:
    opened: list[Dialog] = []

    def open_dialog() -> Dialog:
        opened.append(Dialog(qtbot, shop, tmp_path))
        return opened[-1]

    yield open_dialog
    for one in opened:
        one.settle()
        assert one.failures == []


def test_a_drop_of_everything_comes_in_at_once(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for file in (REFUNDS_2025, *ORDERS):
            archive.write(file, file.name)
    opened.add(tmp_path / "all.zip")
    assert sorted(cells(opened.ui.filesTable, 1)) == [
        "Taobao/Tmall order lines",
        "Taobao/Tmall order lines",
        "Taobao/Tmall order list",
        "Taobao/Tmall order list",
        "Taobao/Tmall refund report",
    ]
    opened.press_import()
    assert opened.ui.resultLabel.text().splitlines()[-1] == "Refunds: 30 new, 0 changed, 0 unchanged, 4 failed"
    assert opened.tabs() == ["Failed (4)"]
    assert "more than the ￥485.67 that were paid" in cells(opened.ui.failedTable, 4)[0]


def test_the_preview_shows_refunds(dialog: Callable[[], Dialog]) -> None:
    opened = dialog()
    opened.add(REFUNDS_2025)
    table = opened.ui.previewTable
    header = [table.horizontalHeaderItem(place).text() for place in range(table.columnCount())]  # type: ignore[union-attr]
    assert header[:5] == ["Refund no.", "Order no.", "State on the platform", "Kind", "Refund amount"]
    assert [cells(table, column)[0] for column in range(5)] == [
        "428714285714285728",
        "3001000000000000100",
        "退款成功",
        "Refund only",
        "￥553.00",
    ]
    assert cells(opened.ui.filesTable, 2) == ["21 known, 30 kept as they are"]
    # Whatever key is held just then, the file that came last is the one shown.
    opened.bot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    opened.add(ORDERS_2025)
    assert table.horizontalHeaderItem(1).text() == "Customer ID"  # type: ignore[union-attr]


def test_a_table_of_refunds_can_be_left_out(dialog: Callable[[], Dialog], tmp_path: Path) -> None:
    opened = dialog()
    with zipfile.ZipFile(tmp_path / "both.zip", "w") as archive:
        archive.write(REFUNDS_2025, REFUNDS_2025.name)
        archive.write(ORDERS_2025, ORDERS_2025.name)
    opened.add(tmp_path / "both.zip")
    place = cells(opened.ui.filesTable, 1).index("Taobao/Tmall refund report")
    opened.ui.filesTable.item(place, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    opened.press_import()
    assert "Refunds" not in opened.ui.resultLabel.text()


def test_files_of_two_platforms_are_refused_together(dialog: Callable[[], Dialog], shop: ShopFolder) -> None:
    shop.do(shops.add_shop, "一号店", Platform.TAOBAO)
    opened = dialog()
    opened.add(JD, REFUNDS_2025)
    opened.press_import()
    assert opened.ui.steps.currentWidget() is opened.ui.previewStep
    assert "several platforms" in opened.ui.problemLabel.text()


def test_differences_lead_to_their_tickets(
    dialog: Callable[[], Dialog], scene: RefundScene, tmp_path: Path, qtbot: QtBot
) -> None:
    order_no = scene.order_no(scene.order())
    scene.report(taobao(order_no))
    opened = dialog()
    opened.add(write_rows(tmp_path / "x.csv", TAOBAO, taobao(order_no, 退款状态="退款关闭")))
    opened.press_import()
    assert opened.tabs() == ["Differs from what was entered here (1)"]
    told = [cells(opened.ui.differingTable, column)[0] for column in range(4)]
    assert told == ["AS2611-0001", "State", "To review", "Cancelled (退款关闭)"]
    with qtbot.waitSignal(opened.record_requested) as asked:
        opened.ui.differingTable.itemActivated.emit(opened.ui.differingTable.item(0, 0))
    assert asked.args == ["ticket", scene.ticket_row()["id"]]
    assert not opened.isVisible()


def test_failed_rows_are_saved_and_come_in_later(
    dialog: Callable[[], Dialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = dialog()
    saved = tmp_path / "failed.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(saved), ""))
    opened.add(REFUNDS_2025)
    opened.press_import()
    assert opened.ui.resultLabel.text() == "Refunds: 0 new, 0 changed, 0 unchanged, 34 failed"
    opened.ui.saveFailedButton.click()
    opened.settle()
    assert len(refund_tables(saved)) == 1
    again = dialog()
    again.add(saved, *ORDERS)
    again.press_import()
    assert "Refunds: 30 new, 0 changed, 0 unchanged, 4 failed" in again.ui.resultLabel.text()


def test_both_templates_are_offered(
    dialog: Callable[[], Dialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "退款模板.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    opened = dialog()
    actions = opened.ui.templateButton.menu().actions()
    assert [action.text() for action in actions] == ["Order template", "Refund template"]
    actions[1].trigger()
    opened.settle()
    opened.add(target)
    assert cells(opened.ui.filesTable, 1) == ["Refund list"]
    assert opened.ui.problemLabel.text() == "“退款模板.xlsx” has a header and no rows."


Shopdesk = Callable[..., tuple[int, Any]]


@pytest.fixture
def shopdesk(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shopdesk:
    """Run a command on a data folder of its own: exit code and parsed JSON, or the text without ``--json``."""
    monkeypatch.setenv("SHOPDESK_LANGUAGE", "en")

    def run(*words: object, as_json: bool = True) -> tuple[int, Any]:
        code = main(["--data", str(tmp_path / "desk"), *(["--json"] if as_json else []), *map(str, words)])
        out = capsys.readouterr().out
        return code, json.loads(out) if as_json else out

    return run


def test_the_command_line_takes_both(shopdesk: Shopdesk) -> None:
    code, data = shopdesk("import", REFUNDS_2025, *ORDERS)
    assert code == 1  # four rows ask for more than was paid
    first = data["files"][0]
    assert (first["file"], first["kind"]) == (str(REFUNDS_2025), "taobao_refunds")
    assert [first[name] for name in ("inserted", "updated", "unchanged")] == [30, 0, 0]
    assert {"row": 6, "column": "买家退款金额", "value": "519.00"}.items() <= first["failed"][0].items()
    code, data = shopdesk("import", REFUNDS_2025)
    assert [data["files"][0][name] for name in ("inserted", "updated", "unchanged")] == [0, 0, 30]
    code, data = shopdesk("find", "428714285714285728")
    assert [(one["kind"], one["matched"]) for one in data] == [("ticket", "428714285714285728")]


def test_the_command_line_tells_differences(shopdesk: Shopdesk, tmp_path: Path) -> None:
    order_no = "3001000000000000100"
    shopdesk("import", *ORDERS)
    file = write_rows(tmp_path / "a.csv", TAOBAO, taobao(order_no))
    later = write_rows(tmp_path / "b.csv", TAOBAO, taobao(order_no, 退款状态="退款关闭"))
    assert shopdesk("import", file)[1]["files"][0]["differing"] == []
    code, data = shopdesk("import", later)
    (one,) = data["files"][0]["differing"]
    assert code == 0 and (one["field"], one["ours"], one["platforms"]) == ("State", "To review", "Cancelled (退款关闭)")
    text = shopdesk("import", later, as_json=False)[1]
    assert "State: To review here, Cancelled (退款关闭) on the platform" in text
