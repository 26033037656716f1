"""Steps for many claims at once: all or none, each refused one named; and what the list is narrowed down to."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from shopdesk.claims import service
from shopdesk.claims.books.form_dialog import FormDialog
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo
from shopdesk.claims.templates.example import write_example
from shopdesk.claims.templates.keeping import add_template
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.core.actor import Actor, Role
from shopdesk.core.settings import CLAIM_CHECK_FROM_FEN, keep_shop_setting
from shopdesk.shops import service as shops
from tests.claims.scene import Scene
from tests.claims.window import Window


@pytest.fixture
def shown(window: Callable[[], Window]) -> Window:
    return window()


def draft(scene: Scene, claimed_fen: int = 10_000, kind: ClaimKind = ClaimKind.LOST) -> ClaimId:
    """A claim that is ready to be submitted, but for its evidence."""
    number = scene.next_tracking_no()
    order = scene.order(number, order_no=f"30010000000000{scene.tracking:05d}")
    return scene.claim(claimed_fen, kind, tracking_no=number, order_id=order)


def select(shown: Window, *claims: ClaimId) -> dict[str, QAction]:
    """Select some claims, and answer with what the menu offers for them."""
    shown.load()
    shown.page.selection._selected = lambda: claims
    menu = QMenu(shown.page)
    shown.page.selection.fill(menu)
    return {action.text(): action for action in menu.actions() if action.text()}


def test_drafts_are_submitted_together(shown: Window, scene: Scene) -> None:
    claims = [draft(scene) for _ in range(3)]
    select(shown, *claims)["Submit"].trigger()
    shown.until(lambda: all(shown.state(claim) is ClaimState.SUBMITTED for claim in claims))


def test_one_that_is_not_ready_keeps_all_of_them_back_and_is_named(shown: Window, scene: Scene) -> None:
    ready, broken = draft(scene), draft(scene, kind=ClaimKind.DAMAGED)
    select(shown, ready, broken)["Submit"].trigger()
    shown.until(lambda: "CL2610-0002" in shown.page.pane.banner.text())
    assert "photo" in shown.page.pane.banner.text() and "CL2610-0001" not in shown.page.pane.banner.text()
    assert shown.state(ready) is ClaimState.DRAFT


def test_one_that_somebody_changed_meanwhile_keeps_all_of_them_back(shown: Window, scene: Scene) -> None:
    one, other = draft(scene), draft(scene)
    actions = select(shown, one, other)
    assert shown.page.table.row_of(one) is not None  # as it stands on the screen
    assert shown.page.table.row_of(other) is not None
    scene.step(service.withdraw_claim, other, "登记错了")
    actions["Submit"].trigger()
    shown.until(lambda: "CL2610-0002" in shown.page.pane.banner.text())
    assert shown.state(one) is ClaimState.DRAFT


def test_what_is_not_to_be_done_with_all_of_them_is_barred_with_the_reason(shown: Window, scene: Scene) -> None:
    open_one, settled = draft(scene), scene.agreed(5_000)
    scene.step(service.add_receipt, settled, 5_000, scene.today, MoneyTo.ACCOUNT)
    actions = select(shown, open_one, settled)
    for title in ("Submit", "Second check", "Note a call…"):
        assert not actions[title].isEnabled() and "1 of the selected" in actions[title].toolTip(), title
    assert actions["Evidence pack…"].isEnabled()
    nothing = select(shown)
    assert not any(action.isEnabled() for action in nothing.values())


def test_several_are_checked_together_by_who_may(shown: Window, scene: Scene) -> None:
    claims = [draft(scene), draft(scene)]
    for place, role in enumerate((Role.FINANCE, Role.WAREHOUSE), 1):
        scene.do(shops.add_staff, str(place), f"员工{place}", role)
    shown.desk.act_as(Actor(2, "员工2", Role.WAREHOUSE, scene.clock))
    assert not select(shown, *claims)["Second check"].isEnabled()
    shown.desk.act_as(Actor(1, "员工1", Role.FINANCE, scene.clock))
    select(shown, *claims)["Second check"].trigger()
    shown.until(lambda: all(scene.detail(claim).checked_by == "员工1" for claim in claims))


def test_one_call_about_several_is_noted_with_each(shown: Window, scene: Scene) -> None:
    claims = [scene.submitted() for _ in range(3)]
    select(shown, *claims)["Note a call…"].trigger()
    dialog = shown.page.findChild(ClaimStepDialog)
    assert isinstance(dialog, ClaimStepDialog) and "3 claims" in dialog.ui.claimLabel.text()
    dialog.take_step()
    shown.until(lambda: bool(dialog.errors.message("said")))
    dialog.ui.wordsEdit.setPlainText("三票一起催")
    dialog.take_step()
    shown.until(lambda: all(len(scene.detail(claim).follow_ups) == 1 for claim in claims))
    assert {scene.detail(claim).row.follow_up_on for claim in claims} == {date(2026, 10, 8)}


def test_a_courier_s_own_form_is_filled_with_the_selected_claims(
    shown: Window, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims = [draft(scene), draft(scene)]
    assert not select(shown, *claims)["Courier's form…"].isEnabled()
    blank = tmp_path / "表.xlsx"
    write_example(blank)
    scene.do(add_template, "圆通理赔表", None, blank)
    actions = select(shown, *claims)
    menu = actions["Courier's form"].menu()
    assert isinstance(menu, QMenu)
    target = tmp_path / "out" / "圆通.xlsx"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    action, _line, look = menu.actions()
    action.trigger()
    shown.until(target.exists)
    look.trigger()
    shown.settle()
    (dialog,) = shown.page.findChildren(FormDialog)
    assert dialog.ui.toldLabel.text().startswith("2 claims")
    dialog.reject()


def test_claims_that_wait_for_something_can_be_listed(shown: Window, scene: Scene) -> None:
    scene.do(lambda session, _actor: keep_shop_setting(session, CLAIM_CHECK_FROM_FEN, 9_000))
    large, small = draft(scene, 10_000), draft(scene, 1_000)
    damaged = scene.claim(kind=ClaimKind.DAMAGED, money_to=MoneyTo.CUSTOMER, claimed_fen=2_000)
    page = shown.page
    for values, ids in (
        ({"due": "unchecked"}, [large]),
        ({"kind": "damaged"}, [damaged]),
        ({"money_to": "customer"}, [damaged]),
        ({"due": "closing"}, []),
        ({"due": "promise_broken"}, []),
        ({"kind": "lost", "money_to": "account"}, [small, large]),
    ):
        page.show_filter(dict(values))
        shown.settle()
        assert list(page.table.ids()) == ids, values
    scene.today = date(2026, 10, 28)  # the windows of the two parcels close on the 1st
    page.show_filter({"due": "closing"})
    shown.settle()
    assert set(page.table.ids()) == {large, small}


def test_an_empty_filter_says_so_and_is_reset(shown: Window, scene: Scene) -> None:
    claim = scene.claim()
    shown.page.show_filter({"text": "nichts davon"})
    shown.settle()
    assert shown.page.pane.empty.isVisible() and shown.page.findChild(ClaimDialog) is None
    shown.page.pane.empty.button.click()
    shown.settle()
    assert list(shown.page.table.ids()) == [claim]


def test_the_month_end_sheet_begins_with_the_courier_and_month_of_the_selected(shown: Window, scene: Scene) -> None:
    claims = [draft(scene), draft(scene)]
    scene.today = date(2026, 11, 20)
    select(shown, *claims)["Month-end sheet…"].trigger()
    dialog = shown.page.findChild(ClaimSheetDialog)
    assert isinstance(dialog, ClaimSheetDialog)
    assert (dialog.ui.sheetMonthEdit.month(), dialog.ui.courierBox.currentText()) == ("2026-10", "圆通速递")
    dialog.close()


def test_the_claims_that_bar_a_step_are_named(shown: Window, scene: Scene) -> None:
    open_one, closed = draft(scene), [draft(scene) for _ in range(5)]
    for claim in closed:
        scene.step(service.withdraw_claim, claim, "登记错了")
    for title in ("Submit", "Second check", "Note a call…"):
        tip = select(shown, open_one, *closed)[title].toolTip()
        assert tip.startswith("5 of the selected") and tip.endswith(" and 2 more"), title
        assert tip.count("CL2610-") == 3 and "CL2610-0001" not in tip
    assert select(shown, open_one, closed[0])["Submit"].toolTip().endswith("\nCL2610-0002")
