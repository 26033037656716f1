"""The order list and the panel beside it, as somebody uses them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from shopdesk.core.columns import Chip
from shopdesk.customers.model import CustomerId, Level, Risk, RiskKind
from shopdesk.customers.service import change_customer
from shopdesk.orders.detail import BatchAction, OrderAction, Related
from shopdesk.orders.dialogs import OrderDialog
from shopdesk.orders.dossier import OrderFacts
from shopdesk.orders.entry_dialog import OrderEntryDialog
from shopdesk.orders.model import Flag, OrderId, OrderStatus
from shopdesk.orders.page import OrdersPage
from shopdesk.orders.remark_dialog import RemarkDialog
from shopdesk.orders.reminder_dialog import ReminderDialog
from shopdesk.ui import list_export
from shopdesk.ui.messages import Toast
from tests.orders.by_hand import DRESS, ORDER_NO
from tests.orders.windows import Windows, click, companions, put_goods, toast
from tests.shop_folder import NOW

PLATFORM = {"订单编号": ORDER_NO, "收货人姓名": "周静", "联系手机": "'13800000021"}


class Page(OrdersPage):
    """The page with the signals that the main window would carry."""

    def __init__(self, windows: Windows, **named: Any) -> None:
        super().__init__(windows.desk, companions(**named))
        self.windows = windows
        windows.desk.changed.connect(lambda _kinds: self.reload())
        self.load()

    def load(self) -> None:
        self.reload()
        self.windows.settle()

    def choose(self, *orders: OrderFacts) -> None:
        """Select orders, the last of them with the cursor."""
        chosen, flags = self.pane.view.selectionModel(), QItemSelectionModel.SelectionFlag
        chosen.clearSelection()
        for facts in orders:
            row = self.table.position_of(facts.id)
            assert row is not None
            chosen.setCurrentIndex(self.table.index(row, 0), flags.Select | flags.Rows)
        self.windows.settle()

    def menu(self) -> dict[str, str]:
        """The actions on the selection, each with the reason why not."""
        menu = QMenu(self)
        self.selection.fill(menu)
        entries = [action for action in menu.actions() if action.text()]
        return {action.text(): "" if action.isEnabled() else action.toolTip() for action in entries}

    def words(self) -> list[str]:
        """Everything that the panel says."""
        QApplication.processEvents()  # what was put there just now is shown with the next events
        return [label.text() for label in self.pane.detail.findChildren(QLabel) if label.isVisibleTo(self)]


@pytest.fixture
def page(windows: Windows) -> Callable[..., Page]:
    def opened(**named: object) -> Page:
        shown = windows.open(Page(windows, **named))
        shown.resize(1200, 800)
        return shown

    return opened


def listed(page: Page) -> set[int]:
    page.load()
    return set(page.table.ids())


def narrow(page: Page, **values: object) -> set[int]:
    page.pane.filters.set_values(values)
    return listed(page)


# Narrowing down.


def test_staff_flag_difference_and_waiting_narrow_the_list(windows: Windows, page: Callable[..., Page]) -> None:
    counter = windows.counter
    mine = counter.enter(seller_remark="1号客服", flag=Flag.RED)
    nobodys = counter.enter(flag=Flag.BLUE)
    unpaid = counter.enter(status=OrderStatus.UNPAID)
    long_ago = NOW - timedelta(hours=60)
    late = counter.enter(seller_remark="2号客服", ordered_at=long_ago, paid_at=NOW - timedelta(hours=49))
    in_time = counter.enter(seller_remark="2号客服", ordered_at=long_ago, paid_at=NOW - timedelta(hours=2))
    windows.counter.shop.do(add_staff_one)
    shown = page()
    assert narrow(shown, staff="1") == {mine.id}
    assert narrow(shown, staff="?") == {nobodys.id}
    assert narrow(shown, flag="blue") == {nobodys.id}
    assert narrow(shown, about="late") == {late.id}
    assert narrow(shown, states=["unpaid"]) == {unpaid.id}
    assert in_time.id in narrow(shown)


def add_staff_one(session: object, actor: object) -> object:
    from shopdesk.core.actor import Role  # noqa: PLC0415  only here
    from shopdesk.shops.service import add_staff  # noqa: PLC0415  only here

    return add_staff(session, actor, "1", "王芳", Role.PRE_SALES)  # type: ignore[arg-type]


def test_built_in_views_bring_their_filter_and_their_order(windows: Windows, page: Callable[..., Page]) -> None:
    first = windows.counter.enter(paid_at=NOW - timedelta(hours=3), ordered_at=NOW - timedelta(hours=5))
    second = windows.counter.enter(paid_at=NOW - timedelta(hours=4), ordered_at=NOW - timedelta(hours=4))
    windows.counter.enter(status=OrderStatus.COMPLETED)
    shown = page()
    views = next(one for one in shown.findChildren(QPushButton) if one.text() == "Views")
    views.choose("To ship")  # type: ignore[attr-defined]
    windows.settle()
    assert list(shown.table.ids()) == [second.id, first.id]
    assert [view.name for view in views.views()] == [  # type: ignore[attr-defined]
        "To ship", "Not shipped for 48 h", "Unpaid", "Unclaimed", "Differs from the platform",
    ]  # fmt: skip


def test_the_columns_tell_flag_place_and_staff(windows: Windows, page: Callable[..., Page]) -> None:
    windows.counter.enter(
        address="江苏省 扬州市 广陵区 文昌路1号", flag=Flag.YELLOW, seller_remark="1号客服", discount_fen=300
    )
    shown = page()
    texts = {column.key: shown.table.text(0, at) for at, column in enumerate(shown.table.columns)}
    assert [texts[key] for key in ("province", "city", "district")] == ["江苏省", "扬州市", "广陵区"]
    assert (texts["flag"], texts["staff_no"], texts["discount_fen"]) == ("Yellow: courier", "1", "￥3.00")
    assert texts["differs"] == ""


# What can be done with several.


def test_actions_from_outside_get_the_selected_orders_and_tell_why_not(
    windows: Windows, page: Callable[..., Page]
) -> None:
    orders = [windows.counter.enter(), windows.counter.enter(), windows.counter.enter()]
    ran: list[list[OrderId]] = []
    batch = [
        BatchAction("Sheet", ran.append),
        BatchAction("Label", ran.append, lambda ids: "no sender" if len(ids) > 1 else ""),
    ]
    shown = page(batch=batch)
    shown.choose(orders[0], orders[2])
    assert shown.menu()["Sheet"] == "" and shown.menu()["Label"] == "no sender"
    menu = QMenu(shown)
    shown.selection.fill(menu)
    next(action for action in menu.actions() if action.text() == "Sheet").trigger()
    assert [set(ids) for ids in ran] == [{orders[0].id, orders[2].id}]
    shown.pane.view.clearSelection()
    assert "Nothing is selected." in shown.menu()["Remark and flag…"]
    assert not shown.actions_button.isEnabled()


def test_the_selected_rows_alone_are_exported(
    windows: Windows, page: Callable[..., Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = [windows.counter.enter(), windows.counter.enter(), windows.counter.enter()]
    target = windows.counter.folder / "orders.xlsx"
    monkeypatch.setattr(list_export, "ask_target", lambda *_args: target)
    shown = page()
    shown.choose(orders[0], orders[1])
    menu = QMenu(shown)
    shown.selection.fill(menu)
    next(action for action in menu.actions() if action.text().startswith("Export")).trigger()
    windows.settle()
    rows = list(load_workbook(target).active.values)  # type: ignore[union-attr]
    assert {str(row[0]) for row in rows[1:]} == {orders[0].order_no, orders[1].order_no}


def test_several_orders_get_a_remark_from_the_list(windows: Windows, page: Callable[..., Page]) -> None:
    orders = [windows.counter.enter(), windows.counter.enter()]
    shown = page()
    shown.choose(*orders)
    shown.selection.write_remark()
    dialog = shown.findChild(RemarkDialog)
    assert isinstance(dialog, RemarkDialog)
    dialog.ui.staffBox.setEditText("1")
    dialog.save()
    windows.settle()
    assert [windows.counter.facts(facts.id).staff_no for facts in orders] == ["1", "1"]
    windows.counter.change(windows.counter.facts(orders[0].id), seller_remark="2号客服")
    click(toast(shown), "Undo")
    windows.settle()
    assert [windows.counter.facts(facts.id).staff_no for facts in orders] == ["2", ""]
    assert "1 orders were changed since" in toast(shown).accessibleName()


def test_the_remark_of_one_order_is_taken_back(windows: Windows, page: Callable[..., Page]) -> None:
    facts = windows.counter.enter(seller_remark="1号客服、送袜子", flag=Flag.PURPLE)
    shown = page()
    shown.choose(facts)
    shown.detail.write_remark()
    dialog = shown.findChild(RemarkDialog)
    assert isinstance(dialog, RemarkDialog)
    dialog.ui.staffBox.setEditText("3")
    dialog.save()
    windows.settle()
    assert windows.counter.facts(facts.id).staff_no == "3"
    click(toast(shown), "Undo")
    windows.settle()
    after = windows.counter.facts(facts.id)
    assert (after.seller_remark, after.flag) == ("1号客服、送袜子", Flag.PURPLE)


def test_only_the_unpaid_ones_are_reminded_of(windows: Windows, page: Callable[..., Page]) -> None:
    unpaid, paid = windows.counter.enter(status=OrderStatus.UNPAID), windows.counter.enter()
    shown = page()
    shown.choose(unpaid, paid)
    shown.selection.remind()
    dialog = shown.findChild(ReminderDialog)
    assert isinstance(dialog, ReminderDialog) and "1 selected ones are not unpaid" in dialog.ui.ordersLabel.text()
    dialog.save()
    windows.settle()
    shown.choose(unpaid)
    assert any("Reminded" in word for word in shown.words())


def test_deleted_orders_come_back_by_undo(windows: Windows, page: Callable[..., Page]) -> None:
    facts = windows.counter.enter()
    shown = page()
    shown.choose(facts)
    shown.delete_selected()
    windows.settle()
    assert listed(shown) == set()
    click(shown.window().findChildren(Toast)[-1], "Undo")
    windows.settle()
    assert listed(shown) == {facts.id}


# One order.


def test_a_difference_is_shown_and_ours_can_stay(windows: Windows, page: Callable[..., Page]) -> None:
    facts = windows.counter.change(windows.counter.bring_in(**PLATFORM), phone="13900000099")
    windows.counter.bring_in(**PLATFORM | {"联系手机": "'13700000044"})
    shown = page()
    assert narrow(shown, about="differs") == {facts.id}
    shown.choose(facts)
    assert {"13900000099", "13700000044"} <= set(shown.words())
    click(shown.detail.differences, "Keep ours")
    windows.settle()
    assert narrow(shown, about="differs") == set()
    assert windows.counter.facts(facts.id).phone == "13900000099"
    assert narrow(shown) == {facts.id}
    shown.choose(facts)
    assert any("kept our Phone “13900000099”, the platform says “13700000044”" in word for word in shown.words())


def test_the_platforms_value_can_be_taken_and_taken_back(windows: Windows, page: Callable[..., Page]) -> None:
    facts = windows.counter.change(windows.counter.bring_in(**PLATFORM), phone="13900000099")
    windows.counter.bring_in(**PLATFORM | {"联系手机": "'13700000044"})
    shown = page()
    shown.choose(facts)
    click(shown.detail.differences, "Take the platform's")
    windows.settle()
    assert windows.counter.facts(facts.id).phone == "13700000044"
    click(shown.window().findChildren(Toast)[-1], "Undo")
    windows.settle()
    assert windows.counter.facts(facts.id).phone == "13900000099"


def test_a_dangerous_customer_is_warned_of_and_a_masked_one_named(windows: Windows, page: Callable[..., Page]) -> None:
    facts = windows.counter.enter(buyer="小鱼儿24")
    masked = windows.counter.enter(buyer="t**1")
    assert facts.customer_id is not None
    known = (Level.REGULAR, (), "", Risk.BLOCKED, RiskKind.INVOICE, "three times in May", "")
    windows.counter.shop.do(change_customer, CustomerId(facts.customer_id), 1, *known)
    shown = page()
    shown.choose(facts)
    assert any("Blocked" in word and "three times in May" in word for word in shown.words())
    shown.choose(masked)
    assert any(word.startswith("masked") for word in shown.words())
    assert not any("Blocked" in word for word in shown.words())


def test_the_panel_tells_staff_flag_deadline_and_history(windows: Windows, page: Callable[..., Page]) -> None:
    facts = windows.counter.enter(
        lines=(DRESS,), flag=Flag.GREEN, deadline_at=NOW + timedelta(days=1, hours=12), buyer="小鱼"
    )
    changed = windows.counter.change(facts, status=OrderStatus.SHIPPED, flag=Flag.BLUE)
    shown = page()
    shown.choose(changed)
    words = shown.words()
    assert {"unclaimed", "Blue: gift or refund", "entered by hand"} <= set(words)
    assert any(word.startswith("in ") and word.endswith("days") for word in words)
    history = [word for word in words if word.startswith("王芳")]
    assert len(history) == 2  # the lines came with the order
    assert "Green: ship later → Blue: gift or refund" in history[0] and "To ship → Shipped" in history[0]


def test_what_belongs_to_an_order_leads_there(windows: Windows, page: Callable[..., Page]) -> None:
    facts = windows.counter.enter(buyer="小鱼")
    opened: list[object] = []
    related = [Related("Sheet", "S-1", Chip("sent"), lambda: opened.append("S-1"))]
    actions = [OrderAction("Ship", opened.append, lambda _facts: "not confirmed"), OrderAction("Sheet…", opened.append)]
    shown = page(related=lambda _id: related, actions=actions, open_customer=opened.append)
    shown.choose(facts)
    click(shown.pane.detail, "S-1")
    click(shown.pane.detail, "小鱼")
    assert opened == ["S-1", facts.customer_id]
    ship = next(one for one in shown.pane.detail.findChildren(QPushButton) if one.text() == "Ship")
    assert not ship.isEnabled() and ship.toolTip() == "not confirmed"
    # What can be done comes before what cannot.
    sheet = next(one for one in shown.pane.detail.findChildren(QPushButton) if one.text() == "Sheet…")
    assert (ship.property("role"), sheet.property("role")) == ("plain", "primary")


def test_what_is_seldom_done_stands_in_the_menu_and_says_why_not(windows: Windows, page: Callable[..., Page]) -> None:
    done: list[str] = []
    registers = [
        OrderAction("Wrong parcel…", lambda facts: done.append(facts.order_no)),
        OrderAction("Defect…", lambda facts: done.append("defect"), lambda facts: "Nothing was sent yet."),
    ]
    facts = windows.counter.enter()
    shown = page(registers=registers)
    shown.choose(facts)
    panel = shown.pane.detail
    assert "Wrong parcel…" not in [button.text() for button in panel.actions_row.findChildren(QPushButton)]
    panel.more_button.click()
    (menu,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    first, second = menu.actions()
    assert (second.isEnabled(), second.toolTip()) == (False, "Nothing was sent yet.")
    first.trigger()
    assert done == [facts.order_no]
    menu.close()


def test_an_order_is_entered_and_corrected_from_the_list(windows: Windows, page: Callable[..., Page]) -> None:
    shown = page()
    shown.new_order()
    form = shown.findChild(OrderEntryDialog)
    assert isinstance(form, OrderEntryDialog)
    form.ui.buyerEdit.setText("小鱼")
    put_goods(form.ui.goodsTable, "Dress")
    form.save()
    windows.settle()
    (order_id,) = listed(shown)
    click(shown.window().findChildren(Toast)[-1], "Open")
    window = shown.findChild(OrderDialog)
    assert isinstance(window, OrderDialog)
    window.detail.edit()
    again = window.findChild(OrderEntryDialog)
    assert isinstance(again, OrderEntryDialog)
    again.ui.receiverEdit.setText("周静")
    again.save()
    windows.settle()
    assert "周静" in [label.text() for label in window.findChildren(QLabel)]
    assert windows.counter.facts(order_id).receiver == "周静"
