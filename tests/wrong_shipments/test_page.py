"""The register on the screen: the list with its steps and batches, the counts, what orders and tickets get of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Role
from shopdesk.orders.service import order_facts
from shopdesk.ui import list_export, messages
from shopdesk.wrong_shipments import service
from shopdesk.wrong_shipments.companion import WrongShipmentCompanion
from shopdesk.wrong_shipments.entry_dialog import WrongShipmentDialog
from shopdesk.wrong_shipments.model import Resolution, WrongKind
from shopdesk.wrong_shipments.resolve_dialog import ResolveDialog
from tests.desk_window import Strip
from tests.wrong_shipments.scene import Register, day
from tests.wrong_shipments.window import Window

Open = Callable[[], Window]


def entries(menu: QMenu) -> dict[str, bool]:
    return {action.text(): action.isEnabled() for action in menu.actions() if action.text()}


def test_an_empty_register_offers_the_first_record(window: Open) -> None:
    page = window().page
    assert page.pane.empty.isVisible()
    page.pane.empty.button.click()
    dialog = page.findChild(WrongShipmentDialog)
    assert isinstance(dialog, WrongShipmentDialog) and dialog.isVisible()
    dialog.close()


def test_the_list_the_sums_and_the_record_chosen(window: Open, register: Register) -> None:
    register.register(loss_fen=7_500)
    made = register.register(WrongKind.WRONG_ITEM, loss_fen=100)
    shown = window()
    assert shown.page.table.rowCount() == 2 and shown.page._sums.loss_fen == 7_600
    shown.page.open_record(made.id)
    detail = shown.page.detail.detail
    assert detail is not None and detail.row.id == made.id
    strip = shown.page.findChild(Strip)
    assert isinstance(strip, Strip) and strip.shown == ("wrong_shipment", made.id, "小鱼儿24")


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"states": ["unresolved"]}, [2, 1]),
        ({"states": ["refund"]}, [3]),
        ({"kind": "too_few"}, [1]),
        ({"staff": 0}, [2]),
        ({"staff": 1}, [3, 1]),
        ({"watch": "no_entry"}, [3, 2]),
        ({"period": {"preset": "custom", "first": "2026-11-22", "last": "2026-11-22"}}, [3, 2, 1]),
        ({"period": {"preset": "yesterday"}}, []),
        ({"text": "0002"}, [2]),
    ],
)
def test_the_filter_narrows_the_list(
    window: Open, register: Register, values: dict[str, object], found: list[int]
) -> None:
    first = register.register()
    register.register(WrongKind.MISSING_ITEM, staff_id=None)
    third = register.register(WrongKind.WRONG_ITEM)
    register.step(service.resolve, third.id, Resolution.REFUND, day("2026-11-22"))
    register.enter(first)
    shown = window()
    shown.page.show_filter(values)
    shown.settle()
    assert list(shown.page.table.ids()) == found


def test_one_is_put_right_as_its_ticket_says_and_taken_back(window: Open, register: Register) -> None:
    made = register.do(service.register, register.ask(service.draft_from_ticket, register.ticket()))
    shown = window()
    shown.buttons()["Put right…"].click()
    dialog = shown.dialog(ResolveDialog)
    assert dialog.ui.resolutionBox.currentData() == "reissue"
    dialog.resolve()
    shown.settle()
    assert register.detail(made.id).row.resolution is Resolution.REISSUE
    assert "Put right…" not in shown.buttons()
    undo = next(one for one in shown.toast().findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    shown.settle()
    assert register.detail(made.id).row.resolution is None


def test_the_record_shown_is_put_right_though_the_list_has_none_or_others_selected(
    window: Open, register: Register
) -> None:
    first, second = register.register(), register.register()
    shown = window()
    shown.page.open_record(second.id)
    shown.page.pane.view.clearSelection()  # as a click beside the rows does
    shown.buttons()["Put right…"].click()
    dialog = shown.dialog(ResolveDialog)
    dialog.ui.resolutionBox.setCurrentIndex(dialog.ui.resolutionBox.findData("refund"))
    dialog.resolve()
    shown.settle()
    assert register.detail(second.id).row.resolution is Resolution.REFUND
    assert register.detail(first.id).row.resolution is None


def test_one_click_leads_to_a_filled_ledger_entry(window: Open, register: Register) -> None:
    made = register.register(found_on=day("2026-11-20"))
    shown = window()
    shown.buttons()["Ledger entry…"].click()
    draft = shown.entered[0][0]
    assert (draft.staff_id, draft.happened_on, draft.source_kind, draft.source_id, draft.source_no, draft.shop_id) == (
        register.li, day("2026-11-20"), "wrong_shipment", made.id, "WS2611-0001", 1,
    )  # fmt: skip
    assert draft.reason == "Too few: MY-2602 牛仔裤 蓝色 28 ×2 → ×1" and draft.amount_fen is None


def test_who_may_enter_nothing_sees_why(window: Open, register: Register) -> None:
    register.register()
    shown = window()
    shown.no_entry = "not yours"
    shown.load()
    button = shown.buttons()["Ledger entry…"]
    assert not button.isEnabled() and "not yours" in button.toolTip()


def test_many_at_once(window: Open, register: Register) -> None:
    made = [register.register(), register.register(WrongKind.TOO_MANY, staff_id=None)]
    shown = window()
    shown.page.pane.view.selectAll()
    menu = QMenu(shown.page)
    shown.page.selection.fill(menu)
    assert entries(menu)["Put right…"] and not entries(menu)["Ledger entry…"]  # nobody answers for one of them
    shown.page.selection.assign(register.zhao)
    shown.settle()
    assert [register.detail(one.id).row.staff for one in made] == ["赵强", "赵强"]
    menu.clear()
    shown.page.selection.fill(menu)
    assert entries(menu)["Ledger entry…"]
    shown.page.selection.enter()
    assert [draft.staff_id for draft in shown.entered[0]] == [register.zhao, register.zhao]
    undo = next(one for one in shown.toast().findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    shown.settle()
    assert [register.detail(one.id).row.staff for one in made] == ["李娜", ""]


def test_what_has_been_changed_meanwhile_is_told(window: Open, register: Register) -> None:
    made = register.register()
    shown = window()
    register.step(service.take_down, made.id)
    shown.page.take_step("picture")
    shown.settle()
    assert "changed in between" in shown.page.pane.banner.text()
    assert not register.detail(made.id).row.picture_checked


def test_deleting_is_barred_for_others_and_while_somebody_is_fined(window: Open, register: Register) -> None:
    made = register.register()
    shown = window()
    steps = {step.key: step.barred for step in shown.page.detail.more_steps()}
    assert steps["delete"] == ""
    register.enter(made)
    shown.load()
    assert "LG2611-0001" in {step.key: step.barred for step in shown.page.detail.more_steps()}["delete"]
    register.act_as(Role.WAREHOUSE)
    shown.desk.act_as(register.shop.actor)
    assert "can be done by" in {step.key: step.barred for step in shown.page.detail.more_steps()}["delete"]


def test_the_counts_lead_to_the_records_they_count(
    window: Open, register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = register.register()
    register.register(WrongKind.MISSING_ITEM, staff_id=None)
    shown = window()
    page, counts = shown.page, shown.page.counts
    page.show_counts()
    shown.settle()
    assert counts.isVisible() and not page.pane.isVisible()
    assert counts.number_card.number() == "2" and counts.rate_card.number() == "2,000.0"
    assert [counts.table.item(row, 0).text() for row in range(3)] == ["李娜", "nobody known", "Together"]  # type: ignore[union-attr]
    target = tmp_path / "counts.csv"
    monkeypatch.setattr(list_export, "ask_file", lambda *_told, **_named: target)
    page.export()
    shown.settle()
    assert "李娜" in target.read_text(encoding="utf-8-sig")
    counts.by_staff.choose(counts.by_staff.spot_of(register.li, list(WrongKind).index(WrongKind.TOO_FEW)))
    shown.settle()
    assert page.pane.isVisible() and list(page.table.ids()) == [few.id]
    pages_back: list[str] = []
    QShortcut(QKeySequence("Alt+Left"), page, lambda: pages_back.append("window"))  # as the window has it
    shown.bot.keyClick(page.pane.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    shown.until(counts.isVisible)
    assert pages_back == [] and not page.pane.isVisible()
    counts.table.activated.emit(counts.table.model().index(1, 0))
    shown.settle()
    assert list(page.table.ids()) == [2]


def test_orders_and_tickets_get_their_records(
    qtbot: QtBot, window: Open, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "ask", lambda *_told: True)
    shown, main = window(), QMainWindow()
    qtbot.addWidget(main)
    main.show()
    companion = WrongShipmentCompanion(shown.desk, main, Strip)
    led: list[object] = []
    companion.shipment_requested.connect(led.append)
    assert companion.related(register.order_id) == []
    action = companion.actions()[0]
    facts = register.ask(order_facts, register.order_id)
    assert action.barred(facts) == ""
    action.run(facts)
    dialog = shown.dialog(WrongShipmentDialog)
    item = dialog.ui.goodsTable.item(1, 5)
    assert item is not None
    item.setText("1")
    dialog.save()
    shown.settle()
    related = companion.related(register.order_id)
    assert [(one.label, one.title) for one in related] == [("WS2611-0001", "Too few")]
    related[0].open()
    ticket_id = register.ticket()
    assert companion.related_to_ticket(ticket_id) == []
    companion.ticket_actions()[0].run(ticket_id)
    shown.dialog(WrongShipmentDialog).save()
    shown.settle()
    assert [one.label for one in companion.related_to_ticket(ticket_id)] == ["WS2611-0002"]
    assert led == [1]


def test_a_filter_that_shows_a_new_record_stays(window: Open, register: Register) -> None:
    register.register()
    shown = window()
    shown.page.show_filter({"kind": "missing_item"})
    shown.settle()
    made = register.register(WrongKind.MISSING_ITEM)
    shown.page.open_record(made.id)
    shown.settle()
    assert shown.page.pane.view.current_id() == made.id
    assert list(shown.page.table.ids()) == [made.id]
