"""The books of reasons and return addresses in their windows: found, changed and put in order by keyboard and mouse."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.aftersales.books import reasons
from shopdesk.aftersales.books import return_addresses as addresses
from shopdesk.aftersales.books.address_book import AddressBookDialog, AddressDialog
from shopdesk.aftersales.books.book_window import BookDialog
from shopdesk.aftersales.books.reason_book import ReasonBookDialog, ReasonDialog
from shopdesk.aftersales.books.return_addresses import AddressDraft
from shopdesk.aftersales.states import FaultSide, PostagePayer, TicketKind, WindowFrom
from shopdesk.core.actor import Actor, Role
from shopdesk.core.settings import PcSettings
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from tests.shop_folder import ShopFolder


class Books:
    """Opens books on a desk over a shop with the usual reasons, and works in them."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, desk: Desk) -> None:
        self.bot, self.shop, self.desk = qtbot, shop, desk

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def reasons(self) -> ReasonBookDialog:
        return self._open(ReasonBookDialog(self.desk))

    def addresses(self) -> AddressBookDialog:
        return self._open(AddressBookDialog(self.desk))

    def _open(self, book: Any) -> Any:
        book.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.bot.addWidget(book)
        with self.bot.waitActive(book):  # else its shortcuts are not
            book.show()
            book.activateWindow()
        return book

    def choose(self, book: BookDialog, title: str) -> None:
        book.select(next(entry.id for entry in book.listed if entry.title == title))

    def press(self, button: QPushButton) -> None:
        button.click()
        self.settle()

    def key(self, book: BookDialog, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        book.ui.bookTable.setFocus()
        self.bot.keyClick(book.ui.bookTable, key, modifier)
        self.settle()

    def form(self, book: BookDialog, kind: type[QDialog]) -> Any:
        return [one for one in book.findChildren(kind) if one.isVisible()][-1]

    def save(self, form: Any) -> None:
        form.save()
        self.settle()

    def hire_a_clerk(self) -> Actor:
        for staff_no, role in (("1", Role.SUPERVISOR), ("2", Role.AFTER_SALES)):
            self.shop.do(shops.add_staff, staff_no, f"员工{staff_no}", role)
        return Actor(2, "员工2", Role.AFTER_SALES, self.shop.actor.clock)


def titles(book: BookDialog) -> list[str]:
    table = book.ui.bookTable
    cells = [table.item(row, 0) for row in range(table.rowCount())]
    return [cell.text() if cell else "" for cell in cells]


def cells(book: BookDialog, title: str) -> list[str]:
    table, row = book.ui.bookTable, titles(book).index(title)
    found = [table.item(row, column) for column in range(table.columnCount())]
    return [cell.text() if cell else "" for cell in found]


@pytest.fixture
def books(qtbot: QtBot, shop: ShopFolder, tmp_path: Path) -> Iterator[Books]:
    failures: list[object] = []
    desk = Desk(shop.database, shop.actor, shop.folder, PcSettings(tmp_path / "pc.json"), JobRunner())
    desk.failed.connect(lambda error, _again: failures.append(error))
    shop.do(reasons.add_default_reasons)
    yield Books(qtbot, shop, desk)
    qtbot.waitUntil(lambda: not desk.jobs.running())
    desk.jobs.shut_down()
    assert not failures


def test_the_book_tells_what_follows_from_a_reason(books: Books) -> None:
    book = books.reasons()
    assert cells(book, "质量问题") == [
        "质量问题",
        "商品问题",
        "Every kind",
        "Factory",
        "Paid by the shop",
        "3 days from receipt",
        "Required",
        "Offered",
    ]
    assert cells(book, "快递丢失")[2] == "Refund only, Reissue"
    assert cells(book, "其他")[2:7] == ["Every kind", "Customer", "Paid by the customer", "At any time", ""]


def test_a_reason_is_added_and_selected(books: Books) -> None:
    book = books.reasons()
    books.key(book, Qt.Key.Key_Insert)
    form = books.form(book, ReasonDialog)
    books.save(form)
    assert form.fields.message("text") == "Enter the reason in a few words."
    form.ui.textEdit.setText("面料起球")
    form.ui.categoryBox.setCurrentText("商品问题")
    form.ui.exchangeBox.setChecked(True)
    form.ui.faultBox.setCurrentIndex(form.ui.faultBox.findData(FaultSide.FACTORY))
    form.ui.payerBox.setCurrentIndex(form.ui.payerBox.findData(PostagePayer.SHOP))
    form.ui.windowSpin.setValue(15)
    form.ui.windowFromBox.setCurrentIndex(form.ui.windowFromBox.findData(WindowFrom.SHIPPING))
    form.ui.photoBox.setChecked(True)
    books.save(form)
    added = books.shop.ask(reasons.list_reasons)[-1]
    assert (added.text, added.window_days, added.window_from) == ("面料起球", 15, WindowFrom.SHIPPING)
    assert (added.fault_side, added.photo_required) == (FaultSide.FACTORY, True)
    assert reasons.kinds_of(added) == {TicketKind.EXCHANGE}
    entry = book.selected()
    assert entry is not None and entry.title == "面料起球"


def test_a_form_of_a_reason_holds_it_and_saves_it_unchanged(books: Books) -> None:
    book = books.reasons()
    before = books.shop.ask(reasons.list_reasons)
    for title in titles(book):
        books.choose(book, title)
        books.key(book, Qt.Key.Key_Return)
        books.save(books.form(book, ReasonDialog))
    assert books.shop.ask(reasons.list_reasons) == before


def test_reasons_are_moved_by_keyboard_and_stay_selected(books: Books) -> None:
    book = books.reasons()
    books.choose(book, "尺码不合")
    books.key(book, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(book)[:2] == ["尺码不合", "七天无理由"]
    assert not book.ui.upButton.isEnabled() and book.ui.upButton.toolTip() == "It stands first."
    books.key(book, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    books.key(book, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(book)[:3] == ["七天无理由", "拍错/不想要", "尺码不合"]
    entry = book.selected()
    assert entry is not None and entry.title == "尺码不合"


def test_hidden_and_shown_again_deleted_and_taken_back(books: Books) -> None:
    book = books.reasons()
    books.choose(book, "色差")
    books.press(book.ui.hideButton)
    assert cells(book, "色差")[-1] == "Hidden" and book.ui.hideButton.text() == "&Show again"
    books.press(book.ui.hideButton)
    assert cells(book, "色差")[-1] == "Offered"
    before = titles(book)
    books.key(book, Qt.Key.Key_Delete)
    assert "色差" not in titles(book)
    toast = next(one for one in book.findChildren(Toast) if one.isVisible())
    books.press(next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo"))
    assert titles(book) == before
    entry = book.selected()
    assert entry is not None and entry.title == "色差"


def test_whoever_may_not_change_the_book_reads_it_and_learns_why(books: Books) -> None:
    clerk = books.hire_a_clerk()
    books.desk.act_as(clerk)
    book = books.reasons()
    books.choose(book, "色差")
    for button in (book.ui.addButton, book.ui.changeButton, book.ui.hideButton, book.ui.deleteButton):
        assert not button.isEnabled() and "Supervisor" in button.toolTip()
    books.key(book, Qt.Key.Key_Delete)
    assert "色差" in titles(book)


def test_what_somebody_else_changed_meanwhile_is_told(books: Books) -> None:
    book = books.reasons()
    books.choose(book, "色差")
    book.change()
    form = books.form(book, ReasonDialog)
    row = next(row for row in books.shop.ask(reasons.list_reasons) if row.text == "色差")
    books.shop.do(reasons.hide_reason, row.id)
    form.ui.windowSpin.setValue(1)
    books.save(form)
    assert form.isVisible() and "in between" in form.ui.dialogBanner.text()
    assert next(r for r in books.shop.ask(reasons.list_reasons, with_hidden=True) if r.text == "色差").window_days == 7


def test_the_sender_of_the_only_shop_is_proposed(books: Books) -> None:
    books.shop.do(
        shops.add_shop, "名美", Platform.TMALL, sender="名美仓", sender_phone="0571", sender_address="杭州1号"
    )
    book = books.addresses()
    books.press(book.ui.addButton)
    form = books.form(book, AddressDialog)
    assert form.draft().shop_id is None
    assert (form.ui.receiverEdit.text(), form.ui.phoneEdit.text()) == ("名美仓", "0571")
    form.ui.nameEdit.setText("北仓")
    form.ui.hintEdit.setPlainText("勿用到付")
    books.save(form)
    assert cells(book, "北仓") == ["北仓", "All shops", "名美仓", "0571", "杭州1号", "Default"]


def test_choosing_a_shop_fills_only_what_is_empty(books: Books) -> None:
    told = {"sender": "甲", "sender_phone": "1", "sender_address": "一号"}
    first = books.shop.do(shops.add_shop, "甲店", Platform.TMALL, **told)
    books.shop.do(shops.add_shop, "乙店", Platform.TMALL)
    book = books.addresses()
    books.press(book.ui.addButton)
    form = books.form(book, AddressDialog)
    assert form.draft() == AddressDraft(), "of several shops none is meant yet"
    form.ui.phoneEdit.setText("13800000000")
    place = form.ui.shopBox.findData(first)
    form.ui.shopBox.setCurrentIndex(place)
    form.ui.shopBox.activated.emit(place)
    assert form.draft() == AddressDraft("甲店", first, "甲", "13800000000", "一号")


def test_the_default_is_made_and_the_text_for_the_customer_is_copied(books: Books) -> None:
    for name in ("北仓", "南仓"):
        books.shop.do(addresses.add_address, AddressDraft(name, None, "售后组", "0571", f"杭州{name}"))
    book = books.addresses()
    books.choose(book, "北仓")
    assert not book.ui.defaultButton.isEnabled() and "already" in book.ui.defaultButton.toolTip()
    books.choose(book, "南仓")
    books.press(book.ui.defaultButton)
    assert cells(book, "南仓")[-1] == "Default" and cells(book, "北仓")[-1] == ""
    books.press(book.ui.copyButton)
    assert QGuiApplication.clipboard().text().splitlines() == ["Receiver: 售后组", "Phone: 0571", "Address: 杭州南仓"]
    books.press(book.ui.hideButton)
    assert cells(book, "南仓")[-1] == "Hidden" and not book.ui.defaultButton.isEnabled()


def test_a_form_of_an_address_holds_it(books: Books) -> None:
    draft = AddressDraft("北仓", None, "售后组", "0571", "杭州", "311100", "勿用到付\n附卡", True)
    books.shop.do(addresses.add_address, draft)
    book = books.addresses()
    books.choose(book, "北仓")
    books.key(book, Qt.Key.Key_Return)
    form = books.form(book, AddressDialog)
    assert form.draft() == draft
    form.ui.addressEdit.clear()
    books.save(form)
    assert form.fields.message("address") == "Enter the address."
