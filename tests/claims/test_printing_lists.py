"""Ctrl+P shows the list that is on the screen as it would be printed, on whatever tab of claims that is."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.tabs import ClaimTabs
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.printing import PrintDialog
from tests.claims.reconciling import Bench, Case
from tests.claims.scene import Scene
from tests.desk_window import Strip


@pytest.fixture
def desk(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Desk]:
    settings = PcSettings(tmp_path / "settings.json")
    desk = Desk(scene.database, scene.actor, DataFolder(tmp_path), settings, JobRunner())
    yield desk
    qtbot.waitUntil(lambda: not desk.jobs.running())
    desk.jobs.shut_down()


def printed(qtbot: QtBot, page: QWidget, is_busy: Callable[[], object]) -> str:
    """What the pages say that Ctrl+P makes."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    focused = page.focusWidget() or page
    QTest.keyClick(focused, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.findChildren(PrintDialog)) and not is_busy())
    (dialog,) = page.findChildren(PrintDialog)
    papers = pypdfium2.PdfDocument(dialog._content)
    text = "".join(paper.get_textpage().get_text_bounded() for paper in papers)
    dialog.reject()
    return text


@pytest.mark.parametrize(("tab", "told"), [("claims", "CL2610-0001"), ("claim_months", "Months of claims")])
def test_what_is_on_the_screen_is_printed(qtbot: QtBot, scene: Scene, desk: Desk, tab: str, told: str) -> None:
    scene.today = date(2026, 10, 10)
    scene.agreed(10_000)
    openers = {"order": lambda _id: None, "claim": lambda _id: None}
    page = ClaimTabs(desk, ClaimCompanions(lambda _parent: Strip(), openers, PhotoArchive(desk.folder)))
    qtbot.addWidget(page)
    page.resize(1272, 824)
    page.show()
    shown = page.show_tab(tab)
    qtbot.waitUntil(lambda: not desk.jobs.running())
    shown.setFocus()
    assert told in printed(qtbot, page, desk.jobs.running)


def test_the_statement_under_review_is_printed(opened: Bench, case: Case) -> None:
    opened.review.pane.view.setFocus()
    assert case.no(case.equal) in printed(opened.bot, opened.page, opened.desk.jobs.running)
