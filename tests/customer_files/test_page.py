"""The customer page and the window of a customer, as people use them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.audit import list_history
from shopdesk.customer_files.detail import CustomerCompanions
from shopdesk.customer_files.dialogs import CustomerDialog, NewCustomerDialog, TagsDialog
from shopdesk.customer_files.page import CustomersPage
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId, Level, Risk, RiskKind
from shopdesk.sheets.reading import read_tables
from shopdesk.ui import messages
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.customer_files.scene import Scene


class Strip(QWidget):
    """Stands where the photos will be shown, and remembers whose."""

    shown: tuple[str, int | None, str] = ("", None, "")

    def show_record(self, kind: str, record_id: int | None, customer_name: str) -> None:
        self.shown = (kind, record_id, customer_name)


class Window:
    """The page on a desk over the scene's database."""

    def __init__(self, qtbot: QtBot, scene: Scene, desk: Desk) -> None:
        self.bot, self.scene, self.desk = qtbot, scene, desk
        self.opened: list[tuple[str, int]] = []
        openers: dict[str, Callable[[int], object]] = {
            "order": lambda record_id: self.opened.append(("order", record_id)),
            "claim": lambda record_id: self.opened.append(("claim", record_id)),
        }
        self.page = CustomersPage(desk, CustomerCompanions(lambda parent: Strip(parent), openers))
        desk.changed.connect(lambda kinds: self.page.reload() if kinds & self.page.shows else None)
        qtbot.addWidget(self.page)
        self.page.resize(1400, 800)
        self.page.show()
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def names(self) -> list[str]:
        rows = map(self.page.table.row, range(self.page.table.rowCount()))
        return [row.customer_name for row in rows if row]

    def open(self, customer_id: int) -> CustomerDialog:
        self.page.open_record(customer_id)
        self.settle()
        return next(one for one in self.page.findChildren(CustomerDialog) if one.isVisible())

    def press(self, title: str) -> None:
        row = self.page.pane.detail.actions_row
        next(one for one in row.findChildren(QPushButton) if one.text() == title and one.isVisibleTo(row)).click()
        self.settle()

    def choose(self, ids: list[int], title: str) -> None:
        """Take an entry of the context menu."""
        menu = self.page.menu(ids)
        next(action for action in menu.actions() if action.text() == title).trigger()
        self.settle()

    def select(self, *places: int) -> None:
        chooser = self.page.pane.view.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        chooser.clear()
        for place in places:
            chooser.setCurrentIndex(self.page.table.index(place, 0), flag.Select | flag.Rows)
        self.settle()

    def toast(self, window: QWidget) -> Toast:
        return [one for one in window.window().findChildren(Toast) if one.isVisible()][-1]

    def undo(self, window: QWidget) -> None:
        next(button for button in self.toast(window).findChildren(QPushButton) if button.text() == "Undo").click()
        self.settle()

    def facts(self, customer_id: CustomerId) -> customers.CustomerFacts:
        return self.desk.read(customers.customer_facts, customer_id)


@pytest.fixture
def window(qtbot: QtBot, scene: Scene, desk: Desk) -> Iterator[Callable[[], Window]]:
    made: list[Window] = []

    def make() -> Window:
        made.append(Window(qtbot, scene, desk))
        return made[-1]

    yield make
    for one in made:
        one.settle()


def texts(table: QTableWidget) -> list[list[str]]:
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[cell.text() if cell else "" for cell in row] for row in cells]


def shown_words(widget: QWidget) -> str:
    """Every word a person reads on a widget, once it is laid out."""
    QApplication.processEvents()
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    buttons = [one.text() for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    return "\n".join([*labels, *buttons])


def test_an_empty_list_says_who_comes_here_and_takes_one_by_hand(window: Callable[[], Window]) -> None:
    shown = window()
    page = shown.page
    assert page.pane.empty.isVisible()
    page.pane.empty.button.click()
    dialog = page.findChild(NewCustomerDialog)
    assert dialog is not None
    dialog.ui.nameEdit.setText("t**1")
    dialog.save()
    shown.settle()
    assert "masked" in dialog.errors.message("name")
    dialog.ui.nameEdit.setText("小鱼儿24")
    dialog.save()
    shown.settle()
    assert shown.names() == ["小鱼儿24"]
    (opened,) = [one for one in page.findChildren(CustomerDialog) if one.isVisible()]
    assert opened.windowTitle() == "Customer 小鱼儿24"
    opened.close()


def test_the_list_counts_sums_and_shows_the_one_with_the_cursor(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("甲", 10_000)
    scene.order("甲", 20_000, refunded_fen=5_000)
    scene.order("乙", 300)
    scene.write_down(scene.customer("甲"), level=Level.VIP, tags=["常客"])
    shown = window()
    page = shown.page
    assert shown.names() == ["乙", "甲"]
    assert "2 customers" in shown_words(page.pane.footer)
    assert "3 orders   Paid ￥303.00   Refunded ￥50.00" in shown_words(page.pane.footer)
    page.pane.view.select_id(scene.customer("甲"))
    words = shown_words(page.pane.detail)
    for expected in ("甲", "VIP", "常客", "￥300.00", "1 of 2 paid orders · 50 %", "… and 1 more", "Order 3001"):
        assert expected in words
    strip = page.detail.photos
    assert isinstance(strip, Strip) and strip.shown == ("customer", scene.customer("甲"), "甲")
    pills = [pill.text() for pill in page.pane.filters.states.pills()]
    assert pills == ["All 2", "VIP 1", "Watch 0", "Blocked 0"]


def test_text_marks_and_views_narrow_the_list(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("甲", receiver="李娜")
    scene.order("乙")
    scene.block(scene.customer("乙"))
    shown = window()
    narrowed: list[tuple[dict[str, object], list[str]]] = [
        ({"text": "李娜"}, ["甲"]),
        ({"states": ["blocked"]}, ["乙"]),
        ({"platform": "jd"}, []),
        ({}, ["乙", "甲"]),
    ]
    for values, names in narrowed:
        shown.page.show_filter(values)
        shown.settle()
        assert shown.names() == names
    shown.page.show_filter({"text": "没有这个人"})
    shown.settle()
    assert "No customer matches" in shown_words(shown.page.pane.empty)
    shown.page.pane.empty.button.click()
    shown.settle()
    assert shown.names() == ["乙", "甲"]


def test_a_click_on_a_heading_sorts(window: Callable[[], Window], scene: Scene) -> None:
    for buyer, paid in (("甲", 1), ("乙", 500), ("丙", 90)):
        scene.order(buyer, paid)
    shown = window()
    shown.page.pane.view.sort_requested.emit("paid", True)
    shown.settle()
    assert shown.names() == ["乙", "丙", "甲"]


def test_levels_and_tags_of_several_customers(window: Callable[[], Window], scene: Scene) -> None:
    ids = [scene.customer(name) for name in ("甲", "乙")]
    shown = window()
    shown.page.pane.view.select_id(ids[0])
    shown.press("Make VIP")
    assert shown.facts(ids[0]).level is Level.VIP
    shown.choose([*ids], "Make VIP")
    shown.choose([*ids], "Tags…")
    dialog = shown.page.findChild(TagsDialog)
    assert dialog is not None
    dialog.ui.addEdit.setText("常客，批发; XL 码")
    dialog.save()
    shown.settle()
    assert [shown.facts(one).tags for one in ids] == ["常客\n批发\nXL 码"] * 2
    shown.press("No longer VIP")
    assert [shown.facts(one).level for one in ids] == [Level.REGULAR, Level.VIP]


def test_two_rows_become_one_person_and_back(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("甲", 1_000)
    scene.order("乙", 2_000)
    shown = window()
    shown.select(1, 0)
    ids = list(shown.page.pane.view.selected_ids())
    assert "2 selected · 2 orders · ￥30.00" in shown_words(shown.page.pane.footer)
    shown.choose(ids, "The same person")
    assert shown.names() == ["乙"], "shown with the one that had the cursor"
    row = shown.page.table.row(0)
    assert row is not None and (row.other_ids, row.paid_fen) == (("甲",), 3_000)
    shown.undo(shown.page)
    assert shown.names() == ["乙", "甲"]


def test_a_typo_is_deleted_and_brought_back_but_nobody_who_ordered(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("甲")
    typo = scene.customer("打错了")
    shown = window()
    shown.choose([scene.customer("甲")], "Move to the recycle bin")
    assert "“甲” stays" in shown_words(shown.page.pane.banner)
    shown.choose([typo], "Move to the recycle bin")
    assert shown.names() == ["甲"]
    shown.undo(shown.page)
    assert shown.names() == ["甲", "打错了"]


def test_a_file_opens_once_and_leads_to_its_records(window: Callable[[], Window], scene: Scene) -> None:
    order = scene.order("甲", note="送赠品")
    scene.photo("甲")
    shown = window()
    dialog = shown.open(scene.customer("甲"))
    shown.page.open_record(scene.customer("甲"))
    assert len([one for one in shown.page.findChildren(CustomerDialog) if one.isVisible()]) == 1
    table = dialog.ui.timelineTable
    assert [row[1] for row in texts(table)] == ["Photo", "Order"]
    assert not dialog.ui.olderButton.isVisibleTo(dialog)
    for row in range(2):
        table.cellActivated.emit(row, 0)
    assert shown.opened == [("order", order)], "photos have no opener here, so nothing happens"
    dialog.close()


def test_older_entries_come_on_request(window: Callable[[], Window], scene: Scene) -> None:
    for _ in range(101):
        scene.order("甲")
    dialog = window().open(scene.customer("甲"))
    assert dialog.ui.timelineTable.rowCount() == 100
    dialog.ui.olderButton.click()
    assert dialog.ui.timelineTable.rowCount() == 101
    assert not dialog.ui.olderButton.isVisibleTo(dialog)
    dialog.close()


def test_what_is_known_is_written_down_and_saved_by_keyboard(
    qtbot: QtBot, window: Callable[[], Window], scene: Scene
) -> None:
    customer_id = scene.customer("甲")
    shown = window()
    dialog = shown.open(customer_id)
    ui = dialog.ui
    assert not ui.saveButton.isEnabled() and not ui.reasonEdit.isEnabled()
    ui.riskBox.setCurrentIndex(ui.riskBox.findData(Risk.BLOCKED))
    ui.noteEdit.setPlainText("不再发货")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert dialog.errors.message("risk_reason") and shown.facts(customer_id).note == ""
    ui.reasonEdit.setText("敲诈")
    dialog.save()
    shown.settle()
    assert dialog.errors.message("risk_kind")
    ui.riskKindBox.setCurrentIndex(ui.riskKindBox.findData(RiskKind.INVOICE))
    ui.tagsEdit.setText("黑名单、 勿发 ")
    dialog.save()
    shown.settle()
    facts = shown.facts(customer_id)
    assert (facts.risk, facts.risk_kind, facts.risk_reason) == (Risk.BLOCKED, RiskKind.INVOICE, "敲诈")
    assert (facts.tags, facts.note) == ("黑名单\n勿发", "不再发货")
    assert not ui.saveButton.isEnabled()
    assert "Invoice extortion: 敲诈" in shown_words(dialog) and texts(ui.timelineTable)[0][1] == "Written down"
    dialog.close()
    assert not dialog.isVisible(), "nothing is unsaved, so nothing is asked"


def test_closing_asks_when_something_would_be_lost(
    window: Callable[[], Window], scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = window().open(scene.customer("甲"))
    asked: list[str] = []
    monkeypatch.setattr(messages, "ask", lambda _parent, _title, sentence, _yes: asked.append(sentence) or False)
    dialog.ui.noteEdit.setPlainText("还没保存")
    dialog.close()
    assert asked and dialog.isVisible()
    dialog.ui.noteEdit.clear()
    dialog.close()
    assert not dialog.isVisible() and len(asked) == 1


def test_what_was_typed_before_a_crash_is_there_again(window: Callable[[], Window], scene: Scene) -> None:
    customer_id = scene.customer("甲")
    shown = window()
    dialog = shown.open(customer_id)
    dialog.ui.noteEdit.setPlainText("还没保存")
    dialog.ui.tagsEdit.setText("常客，批发")
    dialog.kept.keep()
    again = CustomerDialog(shown.desk, CustomerCompanions(lambda parent: Strip(parent)), customer_id, shown.page)
    assert again.ui.noteEdit.toPlainText() == "还没保存" and again.ui.messageLabel.text()
    again.show()
    again.save()
    shown.settle()
    assert (shown.facts(customer_id).note, shown.facts(customer_id).tags) == ("还没保存", "常客\n批发")
    again.close()
    dialog.close()
    third = shown.open(customer_id)
    assert third.ui.messageLabel.text() == "" and not third.ui.saveButton.isEnabled()
    third.close()


def test_what_others_wrote_elsewhere_is_kept(window: Callable[[], Window], scene: Scene) -> None:
    customer_id = scene.customer("甲")
    shown = window()
    dialog = shown.open(customer_id)
    dialog.ui.noteEdit.setPlainText("下午打电话")
    scene.write_down(customer_id, tags=["常客"])
    shown.desk.changed.emit(frozenset({"customer"}))
    assert dialog.ui.tagsEdit.text() == "常客" and dialog.ui.noteEdit.toPlainText() == "下午打电话"
    dialog.save()
    shown.settle()
    facts = shown.facts(customer_id)
    assert (facts.tags, facts.note) == ("常客", "下午打电话")
    dialog.close()


def test_two_notes_at_once_are_told_and_neither_is_lost(window: Callable[[], Window], scene: Scene) -> None:
    customer_id = scene.customer("甲")
    shown = window()
    dialog = shown.open(customer_id)
    dialog.ui.noteEdit.setPlainText("一")
    scene.write_down(customer_id, note="二")
    shown.desk.changed.emit(frozenset({"customer"}))
    dialog.save()
    shown.settle()
    assert "in between" in dialog.ui.messageLabel.text()
    assert shown.facts(customer_id).note == "二" and dialog.ui.noteEdit.toPlainText() == "一"
    assert "二" in shown_words(dialog.ui.customerPanel)
    dialog.save()
    shown.settle()
    assert shown.facts(customer_id).note == "一"
    assert shown.desk.read(list_history, "customer", customer_id)[0].changes["note"] == ["二", "一"]
    dialog.close()


def test_who_shares_a_phone_is_joined_and_separated_in_the_file(window: Callable[[], Window], scene: Scene) -> None:
    for buyer in ("甲", "乙"):
        scene.order(buyer, 1_000, phone="13911112222")
    shown = window()
    dialog = shown.open(scene.customer("甲"))
    assert [one.customer_name for one in dialog.detail.sharing.people] == ["乙"]
    next(one for one in dialog.detail.sharing.findChildren(QPushButton) if one.text() == "Same person").click()
    shown.settle()
    assert [one.customer_name for one in dialog.detail.same.people] == ["乙"]
    assert not dialog.detail.sharing.people and "￥20.00" in shown_words(dialog)
    shown.undo(dialog)
    assert [one.customer_name for one in dialog.detail.sharing.people] == ["乙"]
    next(one for one in dialog.detail.sharing.findChildren(QPushButton) if one.text() == "Same person").click()
    shown.settle()
    next(one for one in dialog.detail.same.findChildren(QPushButton) if one.text() == "乙").click()
    (other,) = [one for one in shown.page.findChildren(CustomerDialog) if one is not dialog and one.isVisible()]
    next(one for one in other.detail.same.findChildren(QPushButton) if one.text() == "Separate").click()
    shown.settle()
    assert not other.detail.same.people and not dialog.detail.same.people
    other.close()
    dialog.close()


def test_an_id_is_separated_beside_the_list_whichever_of_the_person_is_shown(
    window: Callable[[], Window], scene: Scene
) -> None:
    main, other = scene.customer("甲"), scene.customer("乙")
    scene.shop.do(customers.merge_customers, main, [other])
    shown = window()
    panel = shown.page.detail
    assert shown.names() == ["甲"] and [one.customer_name for one in panel.same.people] == ["乙"]
    next(one for one in panel.same.findChildren(QPushButton) if one.text() == "Separate").click()
    shown.settle()
    assert sorted(shown.names()) == ["乙", "甲"]


def test_the_buyer_of_an_order_is_opened_and_a_masked_one_is_nobody(window: Callable[[], Window], scene: Scene) -> None:
    masked, real = scene.order("t**1"), scene.order("甲")
    shown = window()
    shown.page.open_buyer(masked)
    assert "t**1" in shown.toast(shown.page).accessibleName()
    assert not [one for one in shown.page.findChildren(CustomerDialog) if one.isVisible()]
    shown.page.open_buyer(real)
    (dialog,) = [one for one in shown.page.findChildren(CustomerDialog) if one.isVisible()]
    dialog.close()


def test_a_customers_words_are_never_markup(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("<b>Lily9</b>", note="<img src=x>", receiver="&amp")
    shown = window()
    dialog = shown.open(scene.customer("<b>Lily9</b>"))
    assert "<b>Lily9</b>" in shown_words(dialog)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
    dialog.close()


def test_the_list_is_exported_as_it_is_on_the_screen(
    window: Callable[[], Window], scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.order("=1+1", 10_000, refunded_fen=2_500)
    scene.write_down(scene.customer("=1+1"), level=Level.VIP, tags=["常客", "批发"])
    shown = window()
    for name in ("customers.csv", "customers.xlsx"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, name=name: (str(tmp_path / name), ""))
        shown.page.export()
        shown.settle()
    rows = list(read_tables(tmp_path / "customers.xlsx")[0].rows())
    told = [str(cell) for _number, cells in rows for cell in cells]
    assert {"=1+1", "VIP", "常客、批发", "100", "25"} <= {one.removesuffix(".0") for one in told}
    assert "'=1+1" in (tmp_path / "customers.csv").read_text("utf-8-sig")
