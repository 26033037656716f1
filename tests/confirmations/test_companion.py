import pytest

from shopdesk.confirmations import service
from shopdesk.confirmations.companion import SheetCompanion
from shopdesk.confirmations.dialogs import SheetDialog
from shopdesk.confirmations.model import SheetState, state_chip
from shopdesk.confirmations.shipping_dialog import ShippingDialog
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.ui.printing import PrintDialog
from tests.confirmations.scene import Scene
from tests.confirmations.screen import Screen


@pytest.fixture
def companion(screen: Screen) -> SheetCompanion:
    return SheetCompanion(screen.desk, screen.background)


def run(companion: SheetCompanion, title: str, order_ids: list[OrderId]) -> None:
    (action,) = [one for one in companion.batch() if one.title == title]
    assert action.barred(order_ids) == ""
    action.run(order_ids)


def test_the_sheet_of_one_order_is_made_and_opened(screen: Screen, scene: Scene, companion: SheetCompanion) -> None:
    order = scene.order()
    assert companion.related(order) == []
    run(companion, "Confirmation sheet…", [order])
    screen.settle()
    dialog = screen.opened(SheetDialog)
    assert dialog.edits()
    dialog.close()
    (related,) = companion.related(order)
    assert related.chip == state_chip(SheetState.DRAFT) and related.title == "Version 1"
    related.open()
    again = screen.opened(SheetDialog)
    again.close()


def test_the_sheets_of_several_orders_are_shown_in_their_list(
    screen: Screen, scene: Scene, companion: SheetCompanion
) -> None:
    picked = [scene.order(), scene.order()]
    scene.sheet()
    page = screen.page()
    companion.sheets_requested.connect(page.show_sheets)
    run(companion, "Confirmation sheet…", picked)
    screen.settle()
    assert not screen.is_open(SheetDialog)
    rows = [page.table.row_of(sheet_id) for sheet_id in page.pane.view.selected_ids()]
    assert sorted(row.order_id for row in rows if row is not None) == picked


@pytest.mark.parametrize(
    ("there", "told"),
    [
        (0, "3 sheets were made"),
        (1, "2 of 3 sheets are new, the others were there already"),
        (3, "None of the 3 sheets is new: they were all there already"),
    ],
)
def test_of_several_sheets_is_said_how_many_are_new(
    screen: Screen, scene: Scene, companion: SheetCompanion, there: int, told: str
) -> None:
    picked = [scene.order() for _ in range(3)]
    scene.do(service.make_sheets, picked[:there])
    run(companion, "Confirmation sheet…", picked)
    screen.settle()
    assert screen.told() == told


def test_a_closed_order_gets_no_sheet_and_is_named(screen: Screen, scene: Scene, companion: SheetCompanion) -> None:
    order = scene.order(status=OrderStatus.CLOSED)
    facts = scene.ask(orders.order_facts, order)
    assert all(action.barred(facts) for action in companion.actions())
    run(companion, "Confirmation sheet…", [order, scene.order()])
    screen.settle()
    assert facts.order_no in screen.told() and not screen.is_open(SheetDialog)


def test_numbers_and_labels_of_selected_orders(screen: Screen, scene: Scene, companion: SheetCompanion) -> None:
    picked = [scene.order(), scene.order(tracking_no="SF1234567890123", courier="顺丰速运")]
    run(companion, "Tracking numbers…", picked)
    dialog = screen.opened(ShippingDialog)
    assert dialog.ui.parcelsTable.rowCount() == 2
    dialog.close()
    run(companion, "Shipping labels, 100 × 150 mm…", picked)
    screen.settle()
    preview = screen.opened(PrintDialog)
    assert len(preview.pages) == 1 and "no tracking no." in screen.told()
    preview.close()


def test_the_order_leads_to_its_sheet_and_to_shipping(screen: Screen, scene: Scene, companion: SheetCompanion) -> None:
    facts = scene.ask(orders.order_facts, scene.order())
    sheet, ship = companion.actions()
    sheet.run(facts)
    screen.settle()
    dialog = screen.opened(SheetDialog)
    with screen.bot.waitSignal(companion.order_requested):
        dialog.steps.take("open_order", dialog._facts)
    assert not dialog.isVisible()
    ship.run(facts)
    screen.opened(ShippingDialog).close()
