"""The months of the ledger on the screen: figures, statements, notices, closing and opening again."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.ledger.chain import verify
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.month_view.month_dialog import closing_dialog, reopening_dialog
from shopdesk.ledger.month_view.page import LedgerMonthsPage
from shopdesk.ledger.month_view.statement_dialog import SLIPS, StatementDialog
from shopdesk.ledger.months.month_store import list_closes
from shopdesk.ledger.papers.notice import NoticeDraft, NoticeKind
from shopdesk.ledger.papers.statement import statement_data
from shopdesk.ledger.view.notice_dialog import NoticeDialog
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.month_dialog import MonthDialog
from shopdesk.ui.tokens import ROW_HEIGHT
from tests.desk_window import SomebodysDesk
from tests.ledger.paper_scene import PaperScene
from tests.ledger.scene import LedgerScene


class MonthsDesk(SomebodysDesk):
    """The page of months in a window, over the database of a scene."""

    def __init__(self, qtbot: QtBot, scene: LedgerScene, folder: Path, by: str = "") -> None:
        super().__init__(qtbot, scene.database, scene.people[by] if by else scene.actor, DataFolder(folder))
        self.scene = scene
        self.opened: list[int] = []
        archive = PhotoArchive(self.desk.folder)
        companions = LedgerCompanions({"ledger_entry": self.opened.append}, lambda parent: QWidget(parent), archive)
        self.page = LedgerMonthsPage(self.desk, companions)
        self.desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1270, 800)
        self.page.show()
        self.page.reload()
        self.settle()

    def month(self, number: int) -> None:
        """Select a month, as 202610."""
        self.page.months.select_id(number)
        self.settle()

    def finish(self, dialog: MonthDialog, words: str = "") -> None:
        """Confirm a dialog about a month."""
        dialog.show()
        dialog.ui.wordsEdit.setPlainText(words)
        dialog.finish_month()
        self.settle()


@pytest.fixture
def papers(tmp_path: Path, empty_database: Path) -> Iterator[PaperScene]:
    opened = PaperScene(tmp_path, empty_database)
    opened.on(date(2026, 12, 3))
    yield opened
    opened.close()


@pytest.fixture
def months(qtbot: QtBot, papers: PaperScene, tmp_path: Path) -> Iterator[MonthsDesk]:
    opened = MonthsDesk(qtbot, papers, tmp_path)
    yield opened
    opened.close()


def shown(desk: MonthsDesk) -> list[str]:
    """The entries of the month that are on the screen."""
    table = desk.page.detail.entries.table()
    assert table is not None
    return [table.index(row, 0).data() for row in range(table.rowCount())]


def test_the_month_to_close_is_selected_with_its_people_and_loose_ends(months: MonthsDesk, papers: PaperScene) -> None:
    row = months.page.selected_month()
    assert row is not None and (row.month, row.total_fen, row.fund_fen) == ("2026-11", 121_206, 15_200)
    assert len(shown(months)) == 8
    assert papers.appealed.entry_no in months.page.loose_label.text()
    assert "mark" in months.page.mark_label.text()
    months.page.detail.people.select_id(papers.staff["周敏"])
    assert shown(months) == [papers.late.entry_no, papers.appealed.entry_no, papers.long.entry_no]


def test_a_month_is_asked_for_once(months: MonthsDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(asker: QObject, topic: str, query: Callable[..., object], *args: object, **named: Any) -> None:
        asked.append(topic)
        Desk.ask(months.desk, asker, topic, query, *args, **named)

    monkeypatch.setattr(months.desk, "ask", ask)
    fresh = LedgerMonthsPage(months.desk, LedgerCompanions({}, QWidget, PhotoArchive(months.desk.folder)))
    fresh.reload()
    months.settle()
    assert asked == ["months", "detail"]
    fresh.reload()  # what is booked meanwhile may be of the month that is still selected
    months.settle()
    assert asked == ["months", "detail"] * 2
    fresh.close()


def test_a_month_is_closed_and_opened_again_from_the_page(months: MonthsDesk, papers: PaperScene) -> None:
    row = months.page.selected_month()
    assert row is not None and months.page.close_button.isEnabled()
    dialog = closing_dialog(months.desk, row, months.page)
    assert papers.appealed.entry_no in dialog.ui.toldLabel.text()  # named first, and no bar
    months.finish(dialog, "已核对")
    assert papers.ask(list_closes)["2026-11"].note == "已核对"
    assert not months.page.close_button.isVisible() and months.page.reopen_button.isEnabled()
    months.finish(reopening_dialog(months.desk, "2026-11", months.page), "漏记一笔")
    assert "2026-11" not in papers.ask(list_closes)


def test_opening_again_needs_a_reason(months: MonthsDesk, papers: PaperScene) -> None:
    dialog = reopening_dialog(months.desk, "2026-10", months.page)
    months.finish(dialog)
    assert dialog.isVisible() and dialog.fields is not None and dialog.fields.message("reason")
    assert "2026-10" in papers.ask(list_closes)
    dialog.reject()


def test_all_of_what_closing_means_is_seen(months: MonthsDesk) -> None:
    row = months.page.selected_month()
    assert row is not None
    dialog = closing_dialog(months.desk, row, months.page)
    dialog.show()
    label = dialog.ui.toldLabel
    assert label.height() >= label.heightForWidth(label.width())
    dialog.reject()


def test_verifying_shows_the_marks_that_stand_on_paper(months: MonthsDesk, papers: PaperScene) -> None:
    months.page.verify()
    months.settle()
    on_paper = papers.ask(statement_data, papers.actor, "2026-11").mark
    assert f"entry {on_paper.entries}: mark {on_paper.mark}" in months.page.banner.text()
    copy = next(one for one in months.page.banner.findChildren(QPushButton) if one.text() == "Copy the marks")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    with papers.database.read() as session:
        found = verify(session)
    assert found.entry_mark in copied and found.movement_mark in copied


def test_an_entry_leads_to_the_list(months: MonthsDesk, papers: PaperScene) -> None:
    months.page.detail.entries.opened.emit(papers.bonus.id)
    assert months.opened == [papers.bonus.id]


@pytest.mark.parametrize(("who", "suffix"), [(None, ".xlsx"), ("周敏", ".pdf"), (SLIPS, ".pdf")])
def test_a_statement_is_written_where_somebody_wants_it(
    months: MonthsDesk, papers: PaperScene, tmp_path: Path, who: str | None, suffix: str
) -> None:
    staff_id = papers.staff.get(who or "")
    dialog = StatementDialog(months.desk, "2026-11", staff_id, months.page)
    if who == SLIPS:
        dialog.ui.whoBox.setCurrentIndex(dialog.ui.whoBox.findData(SLIPS))
    dialog.ui.formatBox.setCurrentIndex(dialog.ui.formatBox.findData(suffix))
    months.settle()
    target = tmp_path / f"out{suffix}"
    dialog.ui.targetEdit.setText(str(target))
    dialog.write()
    months.settle()
    assert target.read_bytes()[:2] == (b"PK" if suffix == ".xlsx" else b"%P")


def test_a_folder_that_is_not_there_is_told_beside_the_field(months: MonthsDesk, tmp_path: Path) -> None:
    dialog = StatementDialog(months.desk, "2026-11", None, months.page)
    months.settle()
    dialog.show()
    dialog.ui.targetEdit.setText(str(tmp_path / "nowhere" / "a.pdf"))
    dialog.write()
    assert "folder" in dialog.errors.message("target")
    dialog.reject()


def test_who_sees_only_their_own_is_offered_only_that(qtbot: QtBot, papers: PaperScene, tmp_path: Path) -> None:
    own = MonthsDesk(qtbot, papers, tmp_path, "周敏")
    row = own.page.selected_month()
    assert row is not None and row.total_fen == -7_000
    assert len(shown(own)) == 3 and own.page.loose_label.text() == ""
    assert not own.page.close_button.isEnabled() and not own.page.entries_notice.isEnabled()
    dialog = StatementDialog(own.desk, "2026-11", None, own.page)
    own.settle()
    assert own.page.detail.entries_label.text() == "Entries of 周敏"
    assert [dialog.ui.whoBox.itemText(at) for at in range(dialog.ui.whoBox.count())] == ["5 周敏"]
    dialog.reject()
    own.desk.jobs.shut_down()


def test_a_notice_is_seen_before_it_leaves(months: MonthsDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = NoticeDialog(months.desk, NoticeDraft(month="2026-11"), None, months.page)
    dialog.show()
    months.settle()
    assert dialog.ui.saveButton.isEnabled()
    assert "4 entries are left out" in dialog.ui.noticeNote.text()
    dialog.ui.publisherEdit.setText("客服部")
    dialog.ui.amountsCheck.setChecked(False)
    dialog.draw()
    months.settle()
    dialog.copy_picture()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() == 1191
    target = tmp_path / "notice.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(target), ""))
    dialog.save()
    months.settle()
    assert target.read_bytes().startswith(b"\x89PNG")
    dialog.reject()
    again = NoticeDialog(months.desk, NoticeDraft(month="2026-11"), None, months.page)
    assert (again.ui.publisherEdit.text(), again.ui.amountsCheck.isChecked()) == ("客服部", False)
    months.settle()
    again.reject()


def test_a_month_with_nothing_to_publish_says_so(months: MonthsDesk) -> None:
    dialog = NoticeDialog(months.desk, NoticeDraft(month="2026-12"), None, months.page)
    months.settle()
    assert "no reward and no fine" in dialog.ui.noticeNote.text()
    assert not dialog.ui.saveButton.isEnabled() and not dialog.ui.copyButton.isEnabled()
    dialog.reject()


def test_the_day_of_a_notice_is_typed_with_its_dashes(qtbot: QtBot, months: MonthsDesk) -> None:
    dialog = NoticeDialog(months.desk, NoticeDraft(month="2026-11"), None, months.page)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.ui.publishedEdit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(dialog.ui.publishedEdit.hasFocus)
    QTest.keyClicks(dialog.ui.publishedEdit, "2026-10-05")
    assert dialog.ui.publishedEdit.date() == QDate(2026, 10, 5)
    months.settle()
    dialog.reject()


def test_receipts_are_offered_for_the_fund_alone(months: MonthsDesk) -> None:
    archive = PhotoArchive(months.desk.folder)
    fund = NoticeDialog(months.desk, NoticeDraft(NoticeKind.FUND, "2026-11"), archive, months.page)
    fund.show()
    months.settle()
    assert fund.ui.receiptsCheck.isVisible() and not fund.ui.reasonsCheck.isVisible()
    fund.reject()


def test_an_empty_ledger_says_what_will_stand_here(qtbot: QtBot, scene: LedgerScene, tmp_path: Path) -> None:
    empty = MonthsDesk(qtbot, scene, tmp_path)
    assert empty.page.empty.isVisible() and not empty.page.months.isVisible()
    empty.desk.jobs.shut_down()


@pytest.mark.parametrize("width", [1270, 800])  # px: with a bar below the list in the narrow one
def test_a_few_months_leave_the_room_to_what_is_below(months: MonthsDesk, width: int) -> None:
    page, view = months.page, months.page.months
    table = view.table()
    assert table is not None
    page.resize(width, 800)

    def has_just_the_room_for_its_rows() -> bool:
        bar = view.horizontalScrollBar()
        below = bar.height() if bar.isVisible() else 0
        spare = view.viewport().height() + below - table.rowCount() * ROW_HEIGHT
        return bar.isVisible() == (width < 1270) and below <= spare <= bar.sizeHint().height()

    months.bot.waitUntil(has_just_the_room_for_its_rows)
