"""Pictures looked through before they are archived: what is decided about them is what happens."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shopdesk.customers import service as customers
from shopdesk.photos import service, store
from shopdesk.photos.dialogs.review_dialog import ReviewDialog
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoFilter, PhotoRow
from shopdesk.photos.taking.review import State
from shopdesk.shops.model import Platform
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.photos.scene import PHOTOS, file_data
from tests.shop_folder import DATA, ShopFolder

PICTURES = ("tb18470054", "小鱼儿24", "tb25826780", "老王_21")


class Reviewing:
    """The dialog over a shop with some customers, and a folder of pictures to look through."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, desk: Desk, folder: Path) -> None:
        self.bot, self.shop, self.desk, self.folder = qtbot, shop, desk, folder
        self.archive = PhotoArchive(shop.folder)
        folder.mkdir()
        self.dialog = ReviewDialog(desk, self.archive)
        self.ui = self.dialog.ui
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def picture(self, name: str, like: str = "tb18470054", extra: bytes = b"") -> Path:
        path = self.folder / name
        path.write_bytes((PHOTOS / f"{like}.jpg").read_bytes() + extra)
        return path

    def pictures(self) -> None:
        """A picture of a known customer, two of unknown ones, and one that says nobody."""
        self.shop.do(customers.add_customer, Platform.TAOBAO, "小鱼儿24")
        for name, like in (("小鱼儿24", "小鱼儿24"), ("tb18470054", "tb18470054"), ("新客户", "tb25826780")):
            self.picture(f"{name}.jpg", like)
        self.picture("IMG_20261103_101112.jpg", "老王_21")

    def add(self, *paths: Path) -> None:
        self.dialog.add_paths(paths)
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def states(self) -> dict[str, State]:
        rows = self.dialog.review.rows(self.dialog.table.ids()).values()
        return {row.picture.shown_path.rpartition("/")[2]: row.state for row in rows}

    def select(self, *names: str) -> None:
        self.ui.reviewTable.clearSelection()
        rows = self.dialog.review.rows(self.dialog.table.ids())
        wanted = [number for number, row in rows.items() if row.picture.shown_path.endswith(names)]
        flags = self.ui.reviewTable.selectionModel().SelectionFlag
        for number in wanted:
            index = self.dialog.table.index(self.dialog.table.position_of(number) or 0, 0)
            self.ui.reviewTable.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)
        assert len(wanted) == len(names)

    def current(self) -> str:
        number = self.ui.reviewTable.current_id()
        assert number is not None
        return self.dialog.review.rows([number])[number].picture.shown_path.rpartition("/")[2]

    def type_customer(self, name: str) -> None:
        """Enter on the list leads to the field, Enter there gives the ID."""
        self.ui.reviewTable.setFocus()
        self.bot.keyClick(self.ui.reviewTable, Qt.Key.Key_Return)
        assert self.ui.customerEdit.hasFocus()
        self.ui.customerEdit.setText(name)
        self.enter()

    def enter(self) -> None:
        self.bot.keyClick(self.ui.customerEdit, Qt.Key.Key_Return)
        self.settle()

    def archive_ready(self) -> None:
        self.bot.keyClick(self.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def rows(self) -> list[PhotoRow]:
        ids = self.shop.ask(store.list_photo_ids, PhotoFilter())
        return list(self.shop.ask(store.list_photo_rows, ids).values())

    def toast(self) -> Toast:
        (toast,) = [one for one in self.dialog.findChildren(Toast) if one.isVisible()]
        return toast


@pytest.fixture
def reviewing(qtbot: QtBot, shop: ShopFolder, desk: Desk, tmp_path: Path) -> Iterator[Reviewing]:
    made = Reviewing(qtbot, shop, desk, tmp_path / "收到的")
    yield made
    if isValid(made.dialog):
        made.dialog.deleteLater()


def test_known_customers_are_ready_and_the_others_wait(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    assert reviewing.states() == {
        "IMG_20261103_101112.jpg": State.UNKNOWN,  # the folder has a name
        "tb18470054.jpg": State.UNKNOWN,
        "小鱼儿24.jpg": State.READY,
        "新客户.jpg": State.UNKNOWN,
    }
    assert reviewing.ui.summaryLabel.text() == "1 will be archived under one customer ID. 3 wait for a decision."
    assert reviewing.ui.archiveButton.text() == "A&rchive 1 photo"
    reviewing.archive_ready()
    assert [(row.customer_name, row.original_name) for row in reviewing.rows()] == [("小鱼儿24", "小鱼儿24.jpg")]
    assert "小鱼儿24.jpg" not in reviewing.states(), "what is archived is no longer to be looked at"
    assert reviewing.ui.summaryLabel.text() == "1 archived. 3 wait for a decision."
    assert reviewing.toast().accessibleName() == "1 photo archived."
    assert (reviewing.folder / "小鱼儿24.jpg").exists(), "the files stay where they are"


def test_a_customer_is_given_by_keyboard_and_the_next_that_waits_is_shown(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    reviewing.select("IMG_20261103_101112.jpg")
    reviewing.type_customer("小鱼儿24")
    assert reviewing.states()["IMG_20261103_101112.jpg"] is State.READY
    assert reviewing.current() == "tb18470054.jpg"
    assert reviewing.ui.customerEdit.hasFocus()
    assert reviewing.ui.customerEdit.text() == "tb18470054"
    reviewing.enter()
    assert reviewing.states()["tb18470054.jpg"] is State.READY, "the same ID once more is a yes"
    assert reviewing.current() == "新客户.jpg"


def test_an_id_typed_wrongly_is_not_taken_without_a_second_look(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    reviewing.select("IMG_20261103_101112.jpg")
    reviewing.type_customer("小鱼儿42")
    assert reviewing.states()["IMG_20261103_101112.jpg"] is State.UNKNOWN
    assert reviewing.current() == "IMG_20261103_101112.jpg"
    assert "Press Enter" in reviewing.ui.customerHint.text()


def test_many_pictures_are_given_to_one_customer(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    reviewing.select("IMG_20261103_101112.jpg", "tb18470054.jpg", "新客户.jpg")
    assert reviewing.ui.giveButton.text() == "&Give to 3"
    reviewing.ui.customerEdit.setText("小鱼儿24")
    reviewing.ui.giveButton.click()
    reviewing.settle()
    assert set(reviewing.states().values()) == {State.READY}
    reviewing.archive_ready()
    assert {row.customer_name for row in reviewing.rows()} == {"小鱼儿24"}
    assert len(reviewing.rows()) == 4


def test_new_ids_are_taken_when_somebody_agrees(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    reviewing.select("tb18470054.jpg", "新客户.jpg")
    reviewing.ui.agreeButton.click()
    assert reviewing.ui.summaryLabel.text().startswith("3 will be archived under 3 customer IDs.")
    reviewing.archive_ready()
    assert {row.customer_name for row in reviewing.rows()} == {"小鱼儿24", "tb18470054", "新客户"}


def test_what_is_skipped_stays_out_until_it_is_taken_up_again(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    reviewing.select("小鱼儿24.jpg")
    reviewing.bot.keyClick(reviewing.ui.reviewTable, Qt.Key.Key_Delete)
    assert reviewing.states()["小鱼儿24.jpg"] is State.SKIPPED
    assert not reviewing.ui.archiveButton.isEnabled()
    reviewing.select("小鱼儿24.jpg")
    assert reviewing.ui.skipButton.text() == "Do not &skip"
    reviewing.ui.skipButton.click()
    assert reviewing.states()["小鱼儿24.jpg"] is State.READY


def test_pictures_of_a_sheet_go_where_their_row_says(reviewing: Reviewing) -> None:
    reviewing.shop.do(customers.add_customer, Platform.TAOBAO, "小鱼儿24")
    (sheet,) = (DATA / "wps").glob("*.xlsx")
    reviewing.add(sheet)
    assert len(reviewing.dialog.table.ids()) == 3
    reviewing.archive_ready()
    (row,) = reviewing.rows()
    assert row.customer_name == "小鱼儿24"
    assert reviewing.dialog.review.summary().waiting == 2


def test_what_is_in_the_archive_or_no_picture_is_only_told(reviewing: Reviewing) -> None:
    known = reviewing.picture("小鱼儿24.jpg")
    reviewing.shop.do(service.archive_photos, reviewing.archive, [known], "小鱼儿24")
    (reviewing.folder / "tb1.jpg").write_bytes(b"no picture")
    reviewing.add(reviewing.folder)
    assert reviewing.states() == {"tb1.jpg": State.REFUSED, "小鱼儿24.jpg": State.KNOWN}
    reviewing.select("tb1.jpg", "小鱼儿24.jpg")
    assert not reviewing.ui.giveButton.isEnabled()
    assert not reviewing.ui.customerEdit.isEnabled()
    assert not reviewing.ui.archiveButton.isEnabled()


def test_what_could_not_be_archived_stays_with_its_reason(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    (reviewing.folder / "小鱼儿24.jpg").write_bytes(b"damaged meanwhile")
    reviewing.archive_ready()
    assert reviewing.states()["小鱼儿24.jpg"] is State.FAILED
    reviewing.select("小鱼儿24.jpg")
    assert "小鱼儿24.jpg" in reviewing.ui.previewReasonLabel.text()
    assert reviewing.rows() == []
    reviewing.picture("小鱼儿24.jpg", "小鱼儿24")
    assert reviewing.ui.agreeButton.text() == "&Try again"
    reviewing.ui.agreeButton.click()
    reviewing.archive_ready()
    assert len(reviewing.rows()) == 1, "mended, and tried again"


def test_states_and_texts_narrow_the_list(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    filters = reviewing.ui.reviewFilters
    (pill,) = [one for one in filters.findChildren(QPushButton) if one.text() == "Ready 1"]
    pill.click()
    assert list(reviewing.states()) == ["小鱼儿24.jpg"]
    filters.reset()
    filters.text_edit.setText("TB18")
    filters.text_edit.returnPressed.emit()
    assert list(reviewing.states()) == ["tb18470054.jpg"]


def test_given_while_narrowed_the_next_takes_its_place(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    (pill,) = [one for one in reviewing.ui.reviewFilters.findChildren(QPushButton) if one.text() == "New ID 3"]
    pill.click()
    reviewing.select("tb18470054.jpg")
    reviewing.type_customer("小鱼儿24")
    assert list(reviewing.states()) == ["IMG_20261103_101112.jpg", "新客户.jpg"]
    assert reviewing.current() == "新客户.jpg"


def test_enter_goes_from_picture_to_picture_in_a_narrowed_list(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    (pill,) = [one for one in reviewing.ui.reviewFilters.findChildren(QPushButton) if one.text() == "New ID 3"]
    pill.click()
    field = reviewing.ui.customerEdit
    field.setFocus()
    reviewing.bot.keyClick(field, Qt.Key.Key_Return)
    assert len(reviewing.states()) == 2 and field.hasFocus()


def test_once_a_state_is_settled_everything_else_is_listed(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    (pill,) = [one for one in reviewing.ui.reviewFilters.findChildren(QPushButton) if one.text() == "Ready 1"]
    pill.click()
    reviewing.archive_ready()
    assert sorted(reviewing.states()) == ["IMG_20261103_101112.jpg", "tb18470054.jpg", "新客户.jpg"]
    assert not reviewing.ui.reviewFilters.is_narrowed()


def test_dropped_folders_are_added_once(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    reviewing.add(reviewing.folder, reviewing.folder / "小鱼儿24.jpg")
    assert len(reviewing.states()) == 4
    assert len(reviewing.dialog.table.ids()) == 4


def test_closing_asks_only_about_what_somebody_decided(reviewing: Reviewing, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    reviewing.select("tb18470054.jpg")
    reviewing.ui.agreeButton.click()
    reviewing.dialog.close()
    assert asked == ["What you decided here is not archived yet."]
    assert reviewing.dialog.isVisible()
    reviewing.archive_ready()
    with reviewing.bot.waitSignal(reviewing.dialog.destroyed):
        reviewing.dialog.close()
    assert len(asked) == 1


def test_archiving_goes_on_when_the_window_is_closed(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.add(reviewing.folder)
    archived: list[list[Path]] = []
    reviewing.dialog.archived.connect(archived.append)
    reviewing.dialog.archive_ready()
    reviewing.dialog.close()
    assert not reviewing.dialog.isVisible()
    reviewing.bot.waitUntil(lambda: not isValid(reviewing.dialog))
    reviewing.settle()
    assert archived == [[reviewing.folder / "小鱼儿24.jpg"]]
    assert [row.customer_name for row in reviewing.rows()] == ["小鱼儿24"]


def test_closing_while_pictures_are_looked_at_ends_that(reviewing: Reviewing) -> None:
    reviewing.pictures()
    reviewing.dialog.add_paths([reviewing.folder])
    reviewing.dialog.close()
    reviewing.bot.waitUntil(lambda: not isValid(reviewing.dialog))
    reviewing.settle()
    assert reviewing.rows() == []


def test_stopping_keeps_what_is_archived_and_can_be_undone(reviewing: Reviewing) -> None:
    for number in range(60):
        reviewing.picture(f"小鱼儿24_{number}.jpg", extra=number.to_bytes(2))
    reviewing.shop.do(customers.add_customer, Platform.TAOBAO, "小鱼儿24")
    reviewing.add(reviewing.folder)
    before = len(reviewing.dialog.review.going())
    reviewing.dialog.archive_ready()
    reviewing.bot.waitUntil(lambda: bool(reviewing.rows()))
    reviewing.ui.stopButton.click()
    reviewing.settle()
    archived, left = len(reviewing.rows()), len(reviewing.dialog.review.going())
    assert archived > 0
    assert archived + left == before == 60
    if left:
        assert reviewing.toast().accessibleName().startswith("Stopped before the end.")
    next(one for one in reviewing.toast().findChildren(QPushButton) if one.text() == "Undo").click()
    reviewing.settle()
    assert reviewing.rows() == []


def test_a_folder_may_be_dropped(reviewing: Reviewing) -> None:
    shutil.copy(PHOTOS / "小鱼儿24.jpg", reviewing.folder)

    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = file_data(reviewing.folder)  # the event does not keep it alive
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    reviewing.dialog.dropEvent(event)
    reviewing.settle()
    assert list(reviewing.states()) == ["小鱼儿24.jpg"]
