import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from shopdesk.confirmations import service
from shopdesk.confirmations.detail import more_steps
from shopdesk.confirmations.dialogs import GiveUpDialog, SheetDialog
from shopdesk.confirmations.model import SheetId, SheetState
from shopdesk.confirmations.page import SheetsPage
from shopdesk.confirmations.shipping_dialog import ShippingDialog
from shopdesk.core.settings import LABEL_SIZE
from shopdesk.orders import editing
from shopdesk.orders.model import OrderStatus
from shopdesk.ui.list_export import on_screen
from shopdesk.ui.printing import PrintDialog
from tests.confirmations.scene import Scene, with_line
from tests.confirmations.screen import Screen

WIDE = 1_000  # px of the screen; a picture for a chat is to be wider


def shown(page: SheetsPage) -> list[int]:
    return list(page.table.ids())


def select(page: SheetsPage, sheet_ids: list[SheetId]) -> None:
    page.show_sheets(sheet_ids)
    assert sorted(page.pane.view.selected_ids()) == sorted(sheet_ids)


def batch(page: SheetsPage) -> dict[str, object]:
    menu = QMenu(page)
    page._fill_batch(menu)
    return {action.text(): action for action in menu.actions()}


def test_an_empty_page_leads_to_the_orders(screen: Screen) -> None:
    page = screen.page()
    assert page.pane.empty.isVisible()
    with screen.bot.waitSignal(page.choose_orders):
        page.pane.empty.button.click()


def test_sheets_just_made_stay_selected_below_the_first_screen(
    screen: Screen, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shopdesk.ui.list_page.FIRST_SCREEN", 1)
    made = [scene.sheet() for _ in range(4)]
    page = screen.page()
    assert sorted(shown(page)) == sorted(made)
    page.show_filter({"states": ["sent"]})
    screen.settle()
    assert shown(page) == []
    select(page, made)
    screen.settle()
    assert sorted(page.pane.view.selected_ids()) == sorted(made)


def test_the_list_is_narrowed_by_text_state_and_day(screen: Screen, scene: Scene) -> None:
    draft, sent = scene.sheet(), scene.sent()
    closed = scene.sent(lines=[{"style_no": "MY-2701", "title": "白色羊毛衫", "quantity": 1}])
    scene.status(scene.facts(closed).order.id, OrderStatus.CLOSED)
    page = screen.page()
    assert set(shown(page)) == {draft, sent, closed}
    cases: list[tuple[dict[str, object], list[int]]] = [
        ({"states": ["draft"]}, [draft]),
        ({"states": ["sent"]}, [sent]),
        ({"states": ["void"]}, [closed]),
        ({"text": scene.facts(sent).order.order_no}, [sent]),
        ({"text": "小鱼儿1"}, [draft]),
        ({"text": "白色羊毛"}, [closed]),
        ({"period": {"preset": "yesterday"}}, []),
    ]
    for values, ids in cases:
        page.show_filter(values)
        screen.settle()
        assert shown(page) == ids, values
    assert page.pane.empty.isVisible()
    page.pane.empty.button.click()
    screen.settle()
    assert len(shown(page)) == 3


def test_views_show_what_waits(screen: Screen, scene: Scene) -> None:
    scene.sheet()
    sent = scene.sent()
    page = screen.page()
    menu = page.views.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "To be answered").trigger()
    screen.settle()
    assert shown(page) == [sent]


def test_the_list_can_be_sorted(screen: Screen, scene: Scene) -> None:
    first, second = scene.sheet(), scene.sheet()
    page = screen.page()
    page._on_sort("order_no", False)
    screen.settle()
    assert shown(page) == [first, second]
    page._on_sort("order_no", True)
    screen.settle()
    assert shown(page) == [second, first]


def test_copying_the_picture_puts_it_on_the_clipboard_and_marks_the_sheet_as_sent(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    page = screen.page()
    screen.press(page, "Copy picture and mark as sent")
    screen.settle()
    picture = QGuiApplication.clipboard().image()
    assert min(picture.width(), picture.height()) > WIDE
    assert scene.facts(sheet).state is SheetState.SENT
    assert "paste it into the chat" in screen.told()


def test_the_picture_that_is_sent_does_not_call_itself_a_draft(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    page = screen.page()
    page.steps.output.copy_picture(sheet)
    screen.settle()
    draft = QGuiApplication.clipboard().image()
    screen.press(page, "Copy picture and mark as sent")
    screen.settle()
    sent = QGuiApplication.clipboard().image()
    page.steps.output.copy_picture(sheet)
    screen.settle()
    assert sent != draft
    assert sent == QGuiApplication.clipboard().image()


def test_a_sheet_that_was_changed_in_between_is_not_marked_as_sent(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    page = screen.page()
    facts = scene.facts(sheet)
    page.steps.take("send", facts)
    screen.settle()
    page.steps.take("send", facts)  # as somebody else still sees it
    screen.settle()
    assert "changed in between" in page.pane.banner.text()


def test_confirming_updates_the_order_and_marks_it_as_differing(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    draft = scene.facts(sheet).current.draft
    scene.change(sheet, "大一码", lines=with_line(draft, 0, size="L"), phone="13911112222")
    page = screen.page()
    screen.press(page, "Mark as sent")
    screen.press(page, "Confirmed")
    facts = scene.facts(sheet)
    assert facts.state is SheetState.CONFIRMED and facts.current.number == 2
    assert (facts.order.phone, facts.order.lines[0].size) == ("13911112222", "L")
    own = {(row.field, row.ours) for row in scene.ask(editing.own_values, facts.order.id)}
    assert {("phone", "13911112222"), ("size", "L")} <= own


def test_a_change_and_giving_up_open_their_dialogs(screen: Screen, scene: Scene) -> None:
    scene.sent()
    page = screen.page()
    page.take_step("request_change")
    dialog = screen.opened(SheetDialog)
    assert dialog.edits() and dialog.ui.noteEdit.isVisible()
    dialog.close()
    page.take_step("void")
    give_up = screen.opened(GiveUpDialog)
    give_up.ui.reasonEdit.setPlainText("买家不要了")
    give_up.give_up()
    screen.settle()
    assert page.detail.facts is not None and page.detail.facts.state is SheetState.VOID


def test_a_step_that_is_not_possible_says_why(screen: Screen, scene: Scene) -> None:
    sheet = scene.sent()
    scene.status(scene.facts(sheet).order.id, OrderStatus.SHIPPED)
    page = screen.page()
    button = screen.button(page, "Change requested…")
    assert not button.isEnabled() and "has left" in button.toolTip()


@pytest.mark.parametrize(("step", "pages"), [("print", 2), ("print_a4", 1)])
def test_selected_sheets_are_shown_as_they_are_printed(screen: Screen, scene: Scene, step: str, pages: int) -> None:
    sheets = [scene.sheet(), scene.sheet()]
    page = screen.page()
    select(page, sheets)
    title = "Print on A5…" if step == "print" else "Print two on A4…"
    batch(page)[title].trigger()  # type: ignore[attr-defined]
    screen.settle()
    preview = screen.opened(PrintDialog)
    assert len(preview.pages) == pages
    preview.close()


def test_selected_sheets_are_sent_confirmed_and_deleted_together(screen: Screen, scene: Scene) -> None:
    sheets = [scene.sheet(), scene.sheet()]
    page = screen.page()
    for title, state in (("Mark as sent", SheetState.SENT), ("Confirmed", SheetState.CONFIRMED)):
        select(page, sheets)
        batch(page)[title].trigger()  # type: ignore[attr-defined]
        screen.settle()
        assert [scene.facts(sheet).state for sheet in sheets] == [state, state]
    select(page, sheets)
    batch(page)["Move to the recycle bin"].trigger()  # type: ignore[attr-defined]
    screen.settle()
    assert shown(page) == []
    toast = screen.toast()
    assert toast is not None
    screen.press(toast, "Undo")
    assert sorted(shown(page)) == sorted(sheets)


def test_all_are_refused_when_one_cannot(screen: Screen, scene: Scene) -> None:
    sheets = [scene.sheet(), scene.sent()]
    page = screen.page()
    select(page, sheets)
    batch(page)["Confirmed"].trigger()  # type: ignore[attr-defined]
    screen.settle()
    assert scene.facts(sheets[0]).order.order_no in page.pane.banner.text()
    assert scene.facts(sheets[1]).state is SheetState.SENT


def test_sheets_are_copied_as_text(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    page = screen.page()
    page.take_step("copy_text")
    text = QGuiApplication.clipboard().text()
    assert scene.facts(sheet).order.order_no in text and "王𠮷" in text
    assert scene.facts(sheet).state is SheetState.DRAFT


@pytest.mark.parametrize("state", [SheetState.DRAFT, SheetState.CHANGE_REQUESTED])
def test_the_text_a_buyer_gets_waits_for_an_answer(screen: Screen, scene: Scene, state: SheetState) -> None:
    sheet = scene.sheet()
    if state is SheetState.CHANGE_REQUESTED:
        scene.do(service.send_sheets, [sheet])
        scene.change(sheet, "晚点发")
    page = screen.page()
    page.take_step("copy_text")
    text = QGuiApplication.clipboard().text()
    assert "To be confirmed" in text and "Draft" not in text and "Being changed" not in text
    assert scene.facts(sheet).state is state
    QGuiApplication.clipboard().clear()
    (step,) = [step for step in more_steps(scene.facts(sheet)) if step.title == "Copy text and mark as sent"]
    page.take_step(step.key)
    screen.settle()
    assert QGuiApplication.clipboard().text() == text and scene.facts(sheet).state is SheetState.SENT
    assert "marked as sent" in screen.told() and "paste it into the chat" in screen.told()
    assert step.key not in [one.key for one in more_steps(scene.facts(sheet))]


def test_a_sheet_that_is_sent_already_is_not_sent_by_its_text(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    page = screen.page()
    facts = scene.facts(sheet)
    scene.do(service.send_sheets, [sheet])
    page.steps.take("copy_text_and_send", facts)  # as somebody still saw it
    screen.settle()
    assert "changed in between" in page.pane.banner.text()


def test_the_size_of_labels_is_remembered(screen: Screen, scene: Scene) -> None:
    scene.sheet(tracking_no="SF1234567890123", courier="顺丰速运")
    page = screen.page()
    menu = QMenu(page)
    select(page, [SheetId(shown(page)[0])])
    page._fill_batch(menu)
    (sizes,) = [one for one in menu.findChildren(QMenu) if one.title() == "Shipping labels"]
    next(action for action in sizes.actions() if action.text() == "76 × 130 mm").trigger()
    screen.settle()
    screen.opened(PrintDialog).close()
    assert screen.settings.get(LABEL_SIZE) == "76x130"
    page.take_step("label")
    screen.settle()
    preview = screen.opened(PrintDialog)
    assert preview.pages.pixels(0, 1.0).width() == pytest.approx(76 / 25.4 * 72, abs=1)
    preview.close()


def test_orders_without_a_number_get_no_label_and_are_named(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    page = screen.page()
    page.steps.for_many([sheet], [scene.facts(sheet).order.id])["label"]()
    screen.settle()
    assert "no tracking no." in screen.told() and not screen.is_open(PrintDialog)


def test_tracking_numbers_are_asked_for(screen: Screen, scene: Scene) -> None:
    scene.sent()
    page = screen.page()
    screen.press(page, "Confirmed")
    screen.press(page, "Tracking no.…")
    dialog = screen.opened(ShippingDialog)
    assert dialog.ui.parcelsTable.rowCount() == 1
    dialog.close()


def test_what_is_on_the_screen_is_exported(screen: Screen, scene: Scene) -> None:
    scene.sheet()
    page = screen.page()
    listing, ids = on_screen(page.pane.view)
    assert list(ids) == shown(page)
    assert "Order no." in [column.title for column in listing.columns]


def test_a_sheet_is_opened_though_the_filter_hides_it(screen: Screen, scene: Scene) -> None:
    draft = scene.sheet()
    page = screen.page()
    page.show_filter({"states": ["sent"]})
    screen.settle()
    page.open_record(draft)
    screen.settle()
    assert page.pane.view.current_id() == draft
