"""Couriers' own forms in windows: kept, looked at filled, and written."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from xlsxwriter.workbook import Workbook

from shopdesk.claims.books.form_dialog import FormDialog
from shopdesk.claims.books.template_book import TemplateBookDialog
from shopdesk.claims.books.template_form import TemplateDialog
from shopdesk.claims.templates import keeping
from shopdesk.claims.templates.preview import preview
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.claims.form_sheets import filled, form_of, made, values
from tests.claims.scene import Scene
from tests.claims.test_template_filling import rich_form


class Room:
    """A desk with windows on it."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene, self.folder = qtbot, scene, folder
        self.desk = Desk(
            scene.database, scene.actor, DataFolder(folder), PcSettings(folder / "settings.json"), JobRunner()
        )
        self.failures: list[Any] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def file(self, name: str, data: bytes) -> Path:
        (self.folder / name).write_bytes(data)
        return self.folder / name

    def book(self) -> TemplateBookDialog:
        book = TemplateBookDialog(self.desk)
        self.bot.addWidget(book)
        book.show()
        self.settle()
        return book

    def add(self, book: TemplateBookDialog, file: Path) -> TemplateDialog:
        book.take_files([file])
        (dialog,) = book.findChildren(TemplateDialog)
        dialog.save()
        self.settle()
        return dialog

    def form(self, **named: Any) -> FormDialog:
        dialog = FormDialog(self.desk, **named)
        self.bot.addWidget(dialog)
        dialog.show()
        self.settle()
        return dialog


@pytest.fixture
def room(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[Room]:
    scene.today = date(2026, 10, 15)  # in the first days of a month the one before is proposed
    one = Room(qtbot, scene, tmp_path)
    yield one
    one.settle()
    one.desk.jobs.shut_down()
    assert one.failures == []


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "written.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_told: (str(path), ""))
    return path


def names(book: TemplateBookDialog) -> list[str]:
    table = book.ui.formTable
    return [item.text() if (item := table.item(row, 0)) else "" for row in range(table.rowCount())]


def shown(dialog: FormDialog) -> list[list[str]]:
    grid = dialog.ui.formGrid
    return [
        [item.text() if (item := grid.item(row, column)) else "" for column in range(grid.columnCount())]
        for row in range(grid.rowCount())
    ]


def test_a_dropped_form_is_added_under_its_own_name_and_its_courier(room: Room) -> None:
    book = room.book()
    room.add(book, room.file("申通理赔表.xlsx", form_of({"A1": "{{month}}", "A2": "{{claim_no}}"})))
    assert names(book) == ["申通理赔表"]
    assert book.selected() is not None
    (row,) = room.scene.ask(keeping.list_templates)
    assert row.courier.startswith("申通")
    assert "Row 2 of “Form” is repeated" in book.ui.reportLabel.text()
    assert book.ui.reportTable.rowCount() == 2


def test_an_unknown_placeholder_is_told_beside_the_file_and_nothing_is_added(room: Room) -> None:
    book = room.book()
    dialog = room.add(book, room.file("form.xlsx", form_of({"B2": "{{运单}}"})))
    assert dialog.fields is not None
    assert dialog.fields.message("file") == "“Form”, cell B2: there is no placeholder “运单”. Did you mean “运单号”?"
    assert names(book) == []
    dialog.reject()


def test_the_sentence_about_a_placeholder_is_seen_whole(room: Room) -> None:
    book = room.book()
    sheet = made(lambda book: book.add_worksheet("理赔申请表（华东大区）").write("B2", "{{客户昵称和收货地址}}"))
    dialog = room.add(book, room.file("表.xlsx", sheet))
    assert dialog.fields is not None
    sentence = dialog.fields.message("file")
    told = next(one for one in dialog.findChildren(QLabel) if sentence and one.text() == sentence)
    room.bot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))


def test_deleting_is_taken_back_at_once(room: Room) -> None:
    book = room.book()
    room.add(book, room.file("one.xlsx", form_of({"A1": "{{no}}"})))
    row = book.selected()
    assert row is not None
    book.delete()
    room.settle()
    assert names(book) == []
    room.desk.write("", keeping.restore_template, row.id)
    room.settle()
    assert names(book) == ["one"]


def test_another_file_takes_its_place_or_is_refused_in_words(room: Room) -> None:
    book = room.book()
    room.add(book, room.file("one.xlsx", form_of({"A1": "{{no}}"})))
    book.replace_file(room.file("bad.xlsx", b"nothing"))
    room.settle()
    assert book.ui.dialogBanner.text().startswith("“bad.xlsx” is not a workbook")
    book.replace_file(room.file("two.xlsx", form_of({"A1": "{{claim_no}}"})))
    room.settle()
    assert room.scene.ask(keeping.list_templates)[0].file_name == "two.xlsx"


def test_placeholders_are_found_and_copied(room: Room) -> None:
    book = room.book()
    every = book.ui.placeholderTable.rowCount()
    book.ui.searchEdit.setText("{{运单")
    assert 0 < book.ui.placeholderTable.rowCount() < every
    assert not book.ui.copyButton.isEnabled()
    book.ui.placeholderTable.setCurrentCell(0, 0)
    book.ui.copyButton.click()
    assert QGuiApplication.clipboard().text() == "{{运单号}}"


def test_an_example_is_written_that_can_be_added(room: Room, target: Path) -> None:
    book = room.book()
    book.write_example()
    room.settle()
    room.add(book, target)
    assert names(book) == ["written"]


def test_a_month_is_shown_filled_before_it_is_written(room: Room, target: Path) -> None:
    first, second = room.scene.claim(8_850), room.scene.claim(5_000)
    book = room.book()
    room.add(book, room.file("rich.xlsx", made(rich_form)))
    dialog = room.form()
    rows = shown(dialog)
    assert rows[4][:5] == ["1", "2026-10-15", room.scene.detail(first).row.tracking_no, "", "88.50"]
    assert rows[5][2] == room.scene.detail(second).row.tracking_no
    assert rows[6][4] == "138.5"
    assert {"[picture]", "[Stamp of ]", "[chart]"} <= set(chain.from_iterable(rows))
    assert dialog.ui.formGrid.columnSpan(0, 0) == 6
    assert dialog.ui.sheetBox.count() == 3
    dialog.write()
    room.settle()
    assert values(target.read_bytes())[5][0] == 2


def test_another_month_fills_anew_and_one_without_claims_is_empty(room: Room) -> None:
    room.scene.claim(5_000)
    room.add(room.book(), room.file("one.xlsx", form_of({"A1": "{{claim_no}}", "A2": "{{month}}"})))
    dialog = room.form()
    dialog.ui.formMonthEdit.set_month("2026-07")
    dialog.fill()
    room.settle()
    assert shown(dialog)[-1] == ["2026-07"]
    assert dialog.ui.toldLabel.text().startswith("0 claims")


def test_a_long_form_is_shown_in_part() -> None:
    (sheet,) = preview(filled(form_of({"A1": "{{no}}", "A2": "end"}), 500))
    assert (sheet.rows, sheet.cut) == (400, True)
    assert sheet.cells[400, 1].text == "400"


def test_a_preview_shows_values_as_they_are_formatted() -> None:
    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Form")
        for column, shape in enumerate(("0.00", "#,##0.0", "0%", "yyyy年m月d日", "0")):
            sheet.write(0, column, 1234.5, book.add_format({"num_format": shape, "bg_color": "#00FF00"}))
        sheet.write(1, 0, "{{no}}", book.add_format({"bold": True, "align": "center"}))
        sheet.set_row(2, None, None, {"hidden": True})
        book.add_worksheet("Hidden").hide()

    (sheet,) = preview(made(write))
    assert [sheet.cells[1, column].text for column in range(1, 6)] == [
        "1234.50", "1,234.5", "123450%", "1903年5月18日", "1234",
    ]  # fmt: skip
    assert sheet.cells[1, 1].fill == "#00ff00"
    assert sheet.cells[2, 1][:2] == ("{{no}}", True) and sheet.cells[2, 1].align == "center"


def test_a_selection_is_filled_as_it_stands(room: Room, target: Path) -> None:
    room.add(room.book(), room.file("one.xlsx", form_of({"A1": "{{claim_no}}"})))
    _first, second = room.scene.claim(8_850), room.scene.claim(5_000)
    dialog = room.form(claim_ids=[second])
    assert not dialog.ui.formMonthEdit.isVisibleTo(dialog)
    dialog.write()
    room.settle()
    assert values(target.read_bytes()) == [[room.scene.detail(second).row.claim_no]]


def test_without_a_form_it_says_how_to_get_one(room: Room) -> None:
    dialog = room.form()
    assert dialog.ui.dialogBanner.text().startswith("There is no form yet.")
    assert not dialog.ui.writeButton.isEnabled()


def test_a_new_form_is_chosen_at_once(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.scene.claim(5_000)
    file = room.file("one.xlsx", form_of({"A1": "{{claimed}}"}))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_told: (str(file), ""))
    dialog = room.form()
    dialog.ui.formsButton.click()
    (added,) = dialog.findChildren(TemplateDialog)
    added.browse()
    added.save()
    room.settle()
    assert shown(dialog) == [["50.00"]]
