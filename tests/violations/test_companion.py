"""What violations add to orders, and the photos of a violation in a real archive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import delete_orders, order_facts
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.strip import PhotoStrip
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from shopdesk.violations.companion import ViolationCompanion
from shopdesk.violations.companions import ViolationCompanions
from shopdesk.violations.dialogs import ViolationDialog
from shopdesk.violations.page import ViolationsPage
from tests.shop_folder import DATA
from tests.violations.scene import GENERAL, SECOND, Scene

PICTURE = DATA / "photos" / "tb18470054.jpg"


class Beside:
    """An order's window with the companion of violations."""

    def __init__(self, bot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene = bot, scene
        self.folder = DataFolder(folder / "data")
        self.folder.create()
        self.desk = Desk(scene.database, scene.actor, self.folder, PcSettings(folder / "pc.json"), JobRunner())
        self.failures: list[object] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.window = QWidget()
        bot.addWidget(self.window)
        self.window.show()
        self.companion = ViolationCompanion(self.desk, self.window)
        self.opened: list[int] = []
        self.companion.violation_requested.connect(self.opened.append)

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def dialog(self) -> ViolationDialog:
        return next(one for one in self.window.findChildren(ViolationDialog) if one.isVisible())


@pytest.fixture
def beside(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Beside]:
    beside = Beside(qtbot, scene, tmp_path)
    yield beside
    beside.settle()
    beside.desk.jobs.shut_down()
    assert not beside.failures


def test_an_order_leads_to_a_violation_that_begins_with_it(beside: Beside) -> None:
    order_id = beside.scene.order("77", SECOND)
    (action,) = beside.companion.actions()
    facts = beside.desk.read(order_facts, order_id)
    assert action.barred(facts) == ""
    action.run(facts)
    dialog = beside.dialog()
    assert (dialog.ui.shopBox.currentText(), dialog.ui.orderEdit.text()) == ("小店", "77")
    dialog.ui.kindBox.setCurrentIndex(dialog.ui.kindBox.findData(GENERAL.value))
    dialog.ui.pointsSpin.setValue(4)
    dialog.ui.reasonEdit.setPlainText("虚假发货")
    dialog.save()
    beside.settle()
    (toast,) = [one for one in beside.window.findChildren(Toast) if not one.isHidden()]
    assert toast.accessibleName() == "PV2611-0001 is entered"
    (related,) = beside.companion.related(order_id)
    assert (related.label, related.title, related.chip.text) == ("PV2611-0001", "4 points", "Not appealed")
    related.open()
    assert beside.opened == [1]


def test_an_order_in_the_recycle_bin_gets_no_violation(beside: Beside) -> None:
    order_id: OrderId = beside.scene.order()
    beside.scene.do(delete_orders, [order_id])
    (action,) = beside.companion.actions()
    assert "recycle bin" in action.barred(beside.desk.read(order_facts, order_id))


def test_the_notice_of_the_platform_is_kept_with_its_violation(beside: Beside) -> None:
    violation = beside.scene.add()
    archive = PhotoArchive(beside.folder)
    companions = ViolationCompanions(lambda parent: PhotoStrip(beside.desk, archive, parent), {})
    page = ViolationsPage(beside.desk, companions)
    beside.bot.addWidget(page)
    page.show()
    page.reload()
    beside.settle()
    strip = page.detail.photos
    assert isinstance(strip, PhotoStrip)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(PICTURE))])
    QGuiApplication.clipboard().setMimeData(data)
    strip.paste()
    beside.bot.waitUntil(lambda: len(strip.rows()) == 1)
    assert strip.rows()[0].customer_name == "Platform violation"
    page.reload()
    beside.settle()
    row = page.table.row_of(violation)
    assert row is not None and row.photos == 1
