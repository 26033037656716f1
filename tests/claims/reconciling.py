"""The page of statements in a window, files of couriers to import, and claims they speak of."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.claims import service
from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.model import ClaimId
from shopdesk.claims.reconciling.page import StatementsPage
from shopdesk.claims.reconciling.review import StatementReview
from shopdesk.claims.statements import mappings
from shopdesk.claims.statements.importing import import_statement
from shopdesk.claims.statements.reading import read_statement
from shopdesk.claims.statements.results import ResultRow
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.couriers.service import list_couriers
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from tests.claims.scene import Scene

HEADER = ("序号", "运单编号", "理赔类型", "申请金额", "赔付金额", "打款日期", "备注")
Line = tuple[str, str, float, str]  # tracking no., kind, paid in yuan, remark


def statement_file(path: Path, lines: Sequence[Line], title: str = "圆通理赔打款明细") -> Path:
    """A list of compensation as 圆通 sends it."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([title])
    sheet.append(HEADER)
    for number, (tracking_no, kind, paid, remark) in enumerate(lines, 1):
        sheet.append([number, tracking_no, kind, paid, paid, f"2026/11/{number % 9 + 1:02d}", remark])
    book.save(path)
    return path


class Case:
    """A month of claims, and the statement that speaks of them: every outcome once at least."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        self.scene = scene
        self.equal = self._agreed(39_867)
        self.short = self._agreed(12_900)
        self.over = self._agreed(5_800)
        self.added = self._agreed(39_900)
        self.missing = self._agreed(25_900)
        scene.today = date(2026, 11, 12)
        self.file = statement_file(
            folder / "圆通理赔打款明细_2026-10.xlsx",
            [
                (self.no(self.equal), "遗失", 398.67, ""),
                (self.no(self.short), "破损", 64.5, ""),
                (self.no(self.over), "破损", 68, ""),
                ("YT9999999999999", "遗失", 88, ""),
                (self.no(self.added), "破损", 399, ""),
                (self.no(self.added), "冲正", -5, "多付扣回"),
            ],
        )

    def no(self, claim_id: ClaimId) -> str:
        """The tracking number of a claim."""
        return self.scene.detail(claim_id).row.tracking_no

    def _agreed(self, fen: int) -> ClaimId:
        claim_id = self.scene.submitted(fen)
        self.scene.step(service.agree_claim, claim_id, fen, self.scene.today)
        return claim_id

    def imported(self) -> int:
        """Import the statement without a window."""
        read = read_statement(self.file, self.scene.ask(mappings.remembered))[0]
        courier = next(one.id for one in self.scene.ask(list_couriers) if one.name.startswith("圆通"))
        return self.scene.do(import_statement, read, courier).statement_id


class Bench:
    """The page of statements on a desk over the scene's database."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene, self.folder = qtbot, scene, folder
        self.desk = Desk(
            scene.database, scene.actor, DataFolder(folder), PcSettings(folder / "settings.json"), JobRunner()
        )
        self.failures: list[Any] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.opened: list[int] = []
        companions = ClaimCompanions(
            lambda _parent: QWidget(), {"claim": self.opened.append}, PhotoArchive(self.desk.folder)
        )
        self.page = StatementsPage(self.desk, companions)
        self.desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1260, 800)
        self.page.show()
        self.page.reload()
        self.settle()

    @property
    def review(self) -> StatementReview:
        return self.page.review

    def open(self, statement_id: int) -> StatementReview:
        self.page.open_record(statement_id)
        self.settle()
        return self.review

    def settle(self) -> None:
        """Wait until every job has told its outcome, and what it led to."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def until(self, fact: Callable[[], bool]) -> None:
        self.bot.waitUntil(fact)

    def rows(self) -> list[ResultRow]:
        return self.review.results.chosen(self.review.table.ids())

    def row_of(self, tracking_no: str) -> ResultRow:
        return next(row for row in self.review.results.all() if row.tracking_no == tracking_no)

    def select(self, *tracking_nos: str) -> None:
        """Select rows as somebody who holds Ctrl."""
        view, flag = self.review.pane.view, QItemSelectionModel.SelectionFlag
        view.clearSelection()
        for tracking_no in tracking_nos:
            number = self.review.results.number_of(self.row_of(tracking_no).tracking_key)
            position = self.review.table.position_of(number or 0)
            assert position is not None, tracking_no
            index = self.review.table.index(position, 0)
            view.selectionModel().setCurrentIndex(index, flag.Select | flag.Rows)

    def choose(self, key: str) -> None:
        """Take an entry of the row menu for what is selected."""
        self.review._on_key(key)

    def dialog(self, kind: type[QDialog]) -> Any:
        """The open dialog of a kind."""
        self.until(lambda: any(one.isVisible() for one in self.page.window().findChildren(kind)))
        return next(one for one in self.page.window().findChildren(kind) if one.isVisible())

    def menu(self) -> dict[str, Any]:
        """The entries of the menu that is open."""
        menus = [menu for menu in self.review.findChildren(QMenu) if menu.isVisible()]
        return {action.text().split("\t")[0]: action for action in menus[-1].actions() if action.text()}

    def toast(self) -> Toast:
        self.until(lambda: bool(self._toasts()))
        return self._toasts()[-1]

    def press_toast(self, title: str) -> None:
        next(one for one in self.toast().findChildren(QPushButton) if one.text() == title).click()
        self.settle()

    def _toasts(self) -> list[Toast]:
        return [one for one in self.page.window().findChildren(Toast) if one.isVisible()]
