"""The page of after-sales tickets as people use it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.aftersales import service
from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.page import TicketsPage
from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.aftersales.view.step_dialog import TicketStepDialog
from shopdesk.core.actor import Role
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.ui import messages
from tests.aftersales.listed import put, told_by_platform
from tests.aftersales.scene import Scene
from tests.aftersales.screen import TicketScreen
from tests.aftersales.ways import brought_to, state_of


@pytest.fixture
def screen(qtbot: QtBot, scene: Scene, tmp_path: Path) -> Iterator[TicketScreen]:
    scene.address()
    opened = TicketScreen(qtbot, scene, tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(screen: TicketScreen) -> Callable[[], TicketsPage]:
    """Puts the page on the screen, with everything it asks for."""

    def show() -> TicketsPage:
        page = TicketsPage(screen.desk, screen.companions())
        screen.bot.addWidget(page)
        screen.desk.changed.connect(lambda _kinds: page.reload())
        page.resize(1272, 800)
        page.show()
        page.reload()
        screen.settle()
        return page

    return show


def pills(page: TicketsPage) -> dict[str, str]:
    """The pills that are shown, with their counts."""
    shown = [pill.text() for pill in page.pane.filters.states.pills() if pill.isVisibleTo(page)]
    return dict(text.rsplit(" ", 1) for text in shown)  # type: ignore[misc]


def choose(page: TicketsPage, *ids: TicketId) -> None:
    """Select rows, the first one current."""
    view, flag = page.pane.view, QItemSelectionModel.SelectionFlag
    view.select_id(ids[0])
    for place in page.table.positions_of(frozenset(ids)):
        view.selectionModel().select(page.table.index(place, 0), flag.Select | flag.Rows)


def menu_of(page: TicketsPage) -> dict[str, bool]:
    """What the actions menu offers for the selected rows, and whether it is possible."""
    menu = QMenu(page)
    page._fill_actions(menu)
    return {action.text(): action.isEnabled() for action in menu.actions() if action.text()}


def trigger(page: TicketsPage, *titles: str) -> None:
    """Choose an entry of the actions menu, or of a menu in it."""
    menu = QMenu(page)
    page._fill_actions(menu)
    menus = [menu, *menu.findChildren(QMenu)]
    place = menu if len(titles) == 1 else next(one for one in menus if one.title() == titles[0])
    next(action for action in place.actions() if action.text() == titles[-1]).trigger()


def test_pills_count_states_and_what_is_late_whatever_is_chosen(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    late = brought_to(scene, TicketKind.REFUND, TicketState.AWAITING_REFUND)
    scene.passes(days=3)
    review = brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW)
    brought_to(scene, TicketKind.REFUND, TicketState.REJECTED)
    shown = page()
    counts = {
        "All": "3", "To review": "1", "Awaiting return": "0", "To inspect": "0", "To refund": "1", "To dispatch": "0",
        "Dispatched": "0", "Overdue": "1", "Rejected": "1",
    }  # fmt: skip
    assert pills(shown) == counts
    for chosen, ids in ((["overdue"], [late]), (["pending_review"], [review]), (["pending_review", "overdue"], [])):
        shown.pane.filters.set_values({"states": chosen})
        shown.reload()
        screen.settle()
        assert list(shown.table.ids()) == ids, chosen
        assert pills(shown) == counts, chosen


def test_the_filter_bar_narrows_the_list(screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]) -> None:
    handler = scene.hire(Role.AFTER_SALES)
    exchange = scene.ticket(TicketKind.EXCHANGE, scene.order())
    refund = scene.ticket(TicketKind.REFUND, scene.order(buyer="老王_21"), reason_id=scene.no_reason)
    put(scene, refund, handler_id=handler.staff_id)
    told_by_platform(scene, refund, "1", "退款成功", differs=True)
    screen.desk.act_as(handler)
    shown = page()
    for values, ids in (
        ({"text": "老王"}, [refund]),
        ({"kind": "exchange"}, [exchange]),
        ({"reason": scene.no_reason}, [refund]),
        ({"handler": "me"}, [refund]),
        ({"handler": "nobody"}, [exchange]),
        ({"handler": handler.staff_id}, [refund]),
        ({"watch": "differs"}, [refund]),
        ({"watch": "urgent"}, []),
        ({"watch": "unanswered"}, [refund, exchange]),
        ({"period": {"preset": "today"}}, [refund, exchange]),
        ({"period": {"preset": "today"}, "dated": "ordered"}, []),
        ({"period": {"preset": "month"}, "dated": "ordered"}, [refund, exchange]),
    ):
        shown.pane.filters.set_values(values)
        shown.reload()
        screen.settle()
        assert list(shown.table.ids()) == ids, values


def test_every_thing_to_watch_is_a_question_the_store_understands(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    scene.ticket(TicketKind.EXCHANGE, scene.order())
    shown = page()
    box = shown.pane.filters._choices["watch"]
    for key in (box.itemData(place) for place in range(1, box.count())):
        shown.show_filter({"watch": key})
        screen.settle()
        assert len(shown.table.ids()) <= 1


def test_built_in_views_show_what_is_to_be_done(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    me = scene.hire(Role.AFTER_SALES)
    mine = brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW)
    others = brought_to(scene, TicketKind.REFUND, TicketState.AWAITING_REFUND)
    ended = brought_to(scene, TicketKind.REFUND, TicketState.CANCELLED)
    first = scene.ticket(TicketKind.EXCHANGE, scene.order())
    put(scene, first, state=TicketState.AWAITING_DISPATCH, ship_first=True)
    put(scene, mine, handler_id=me.staff_id)
    put(scene, ended, handler_id=me.staff_id)
    told_by_platform(scene, ended, "1", "退款成功", differs=True)
    screen.desk.act_as(me)
    shown = page()
    for name, ids in (
        ("My to-do", [mine]),
        ("To review", [mine]),
        ("Overdue", []),
        ("To refund", [others]),
        ("Differs from the platform", [ended]),
        ("Goods still to come", [first]),
    ):
        shown.views.choose(name)
        screen.settle()
        assert list(shown.table.ids()) == ids, name
        assert not shown.views.is_changed()


def test_the_first_column_stays_while_the_others_scroll(page: Callable[[], TicketsPage]) -> None:
    shown = page()
    columns = shown.pane.view.columns
    assert [shown.table.columns[section].key for section in columns.frozen_sections()] == ["ticket_no"]
    columns.freeze_to(None)
    columns.reset()
    assert columns.frozen == 1


def test_the_footer_sums_the_list_and_the_selected_rows(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    one = brought_to(scene, TicketKind.REFUND, TicketState.COMPLETED)
    other = brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW)
    brought_to(scene, TicketKind.REFUND, TicketState.REJECTED)
    shown = page()
    assert "3 tickets" in screen.texts(shown.pane.footer)
    assert "Refunds ￥258.00   Approved ￥129.00   Refunded ￥129.00" in screen.texts(shown.pane.footer)
    choose(shown, one, other)
    screen.settle()
    assert "2 selected · ￥258.00" in screen.texts(shown.pane.footer)


def test_an_empty_page_offers_the_first_ticket(screen: TicketScreen, page: Callable[[], TicketsPage]) -> None:
    shown = page()
    assert shown.pane.empty.isVisible() and not shown.actions_button.isEnabled()
    shown.pane.empty.button.click()
    screen.opened(TicketEntryDialog).close()


def enter_ticket(screen: TicketScreen, scene: Scene, page: TicketsPage) -> TicketId:
    """What a form tells once its ticket is written."""
    page.new_ticket()
    form = screen.opened(TicketEntryDialog)
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    form.saved.emit(ticket)
    form.close()
    screen.settle()
    return ticket


def test_the_list_goes_to_a_ticket_just_entered_unless_the_filter_hides_it(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW)
    shown = page()
    entered = enter_ticket(screen, scene, shown)
    assert shown.pane.view.current_id() == entered
    assert shown.detail.facts is not None and shown.detail.facts.id == entered
    shown.pane.filters.set_values({"states": [TicketState.COMPLETED.value]})
    assert enter_ticket(screen, scene, shown) not in shown.table.ids() and "To review" in screen.told()


def test_a_filter_that_hides_everything_can_be_reset(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    screen.settings.set(SHOP_FILTER, scene.shop_id + 1)
    shown = page()
    assert shown.pane.empty.isVisible()
    shown.pane.empty.button.click()
    screen.settle()
    assert list(shown.table.ids()) == [ticket]


def test_a_ticket_opens_in_its_own_window_once(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    shown = page()
    shown.pane.view.opened.emit(ticket)
    window = screen.opened(TicketDialog)
    shown.open_record(ticket)
    assert screen.opened(TicketDialog) is window
    window.close()


def test_the_panel_shows_the_ticket_and_takes_its_steps(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    ticket = brought_to(scene, TicketKind.RETURN, TicketState.INSPECTING)
    shown = page()
    assert shown.detail.facts is not None and shown.detail.facts.id == ticket
    screen.press(shown.pane.detail, "Passed")
    assert state_of(scene, ticket) is TicketState.AWAITING_REFUND
    assert shown.detail.facts.state is TicketState.AWAITING_REFUND


def test_a_step_somebody_else_took_first_is_told_in_the_banner(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    ticket = brought_to(scene, TicketKind.RETURN, TicketState.INSPECTING)
    shown = page()
    scene.step(service.add_note, ticket, "袖口开线")
    shown.take_step("pass_inspection")
    screen.settle()
    assert "changed in between" in shown.pane.banner.text()
    assert state_of(scene, ticket) is TicketState.INSPECTING


def test_several_tickets_are_approved_or_rejected_at_once(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three = (brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW) for _ in range(3))
    monkeypatch.setattr(messages, "ask", lambda *_told: True)
    shown = page()
    choose(shown, one, two)
    trigger(shown, "Approve…")
    screen.settle()
    assert [state_of(scene, ticket) for ticket in (one, two, three)] == [
        TicketState.AWAITING_REFUND, TicketState.AWAITING_REFUND, TicketState.PENDING_REVIEW,
    ]  # fmt: skip
    choose(shown, two, three)
    assert menu_of(shown)["Approve…"] is False
    four = brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW)
    shown.reload()
    screen.settle()
    choose(shown, three, four)
    trigger(shown, "Reject…")
    dialog = screen.opened(TicketStepDialog)
    dialog.ui.wordsEdit.setPlainText("超过期限")
    dialog.take_step()
    screen.settle()
    assert state_of(scene, three) is state_of(scene, four) is TicketState.REJECTED


def test_who_approves_several_is_told_first_what_they_come_to(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = (brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW) for _ in range(2))
    put(scene, one, proposed_fen=10_000)
    put(scene, two, proposed_fen=2_550, returned_at=scene.now)
    asked: list[str] = []

    def answer(_parent: object, _title: str, sentence: str, _yes: str) -> bool:
        asked.append(sentence)
        return False

    monkeypatch.setattr(messages, "ask", answer)
    shown = page()
    choose(shown, one, two)
    trigger(shown, "Approve…")
    screen.settle()
    assert "2 tickets" in asked[0] and "￥125.50" in asked[0] and "1 of them were sent back" in asked[0]
    assert state_of(scene, one) is state_of(scene, two) is TicketState.PENDING_REVIEW


def test_open_tickets_get_another_handler(screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]) -> None:
    scene.hire(Role.AFTER_SALES, "李静")
    one, two = (brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW) for _ in range(2))
    ended = brought_to(scene, TicketKind.REFUND, TicketState.CANCELLED)
    shown = page()
    choose(shown, one, two, ended)
    trigger(shown, "Handler", "李静")
    screen.settle()
    handlers = {ticket: scene.stored(ticket)["handler_id"] for ticket in (one, two, ended)}
    assert handlers[one] == handlers[two] != handlers[ended]
    assert screen.told().startswith("2 tickets")


def test_tickets_go_to_the_recycle_bin_and_come_back(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    one, two = (brought_to(scene, TicketKind.REFUND, TicketState.REJECTED) for _ in range(2))
    shown = page()
    choose(shown, one, two)
    trigger(shown, "Move to the recycle bin")
    screen.settle()
    assert list(shown.table.ids()) == []
    toast = screen.toast()
    assert toast is not None
    next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo").click()
    screen.settle()
    assert sorted(shown.table.ids()) == sorted((one, two))


def test_what_may_not_be_deleted_is_told_and_stays(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    done, rejected = (
        brought_to(scene, TicketKind.REFUND, state) for state in (TicketState.COMPLETED, TicketState.REJECTED)
    )
    shown = page()
    choose(shown, done, rejected)
    trigger(shown, "Move to the recycle bin")
    screen.settle()
    assert scene.stored(done)["ticket_no"] in shown.pane.banner.text()
    assert sorted(shown.table.ids()) == sorted((done, rejected))


def test_one_selected_ticket_offers_its_own_steps(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    ticket = brought_to(scene, TicketKind.REFUND, TicketState.AWAITING_REFUND)
    shown = page()
    choose(shown, ticket)
    entries = menu_of(shown)
    assert entries["Open"] and entries["Refund"] and entries["Back to review"] and entries["Edit…"]
    assert "Approve" not in entries and entries["Export the selected rows…"]
    trigger(shown, "Refund")
    screen.opened(TicketStepDialog).close()


def test_a_ticket_hidden_by_the_filter_is_shown_when_somebody_asks_for_it(
    screen: TicketScreen, scene: Scene, page: Callable[[], TicketsPage]
) -> None:
    wanted = brought_to(scene, TicketKind.REFUND, TicketState.PENDING_REVIEW)
    brought_to(scene, TicketKind.REFUND, TicketState.REJECTED)
    shown = page()
    shown.show_filter({"states": ["rejected"]})
    screen.settle()
    shown.select_record(wanted)
    screen.settle()
    assert shown.pane.view.current_id() == wanted and len(shown.table.ids()) == 2


def test_the_receiving_desk_is_one_click_away(screen: TicketScreen, page: Callable[[], TicketsPage]) -> None:
    shown = page()
    with screen.bot.waitSignal(shown.receiving_requested):
        screen.button(shown.pane.head, "Receiving desk").click()
