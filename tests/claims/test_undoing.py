"""The last step of a claim undone: its state, its amount and the day it was agreed are what they were."""

from datetime import date
from pathlib import Path

import pytest

from shopdesk.claims import service
from shopdesk.claims.states import ClaimState, MoneyTo
from shopdesk.core.errors import UserError
from tests.claims.scene import Scene
from tests.claims.statement_scene import Reconciling


def test_the_day_of_the_agreement_comes_back_however_often_it_is_undone(scene: Scene) -> None:
    claim = scene.submitted()
    scene.today = date(2026, 10, 20)
    scene.step(service.agree_claim, claim, 100, date(2026, 10, 6))
    for amount, day in ((200, 8), (300, 9), (100, 10)):
        scene.step(service.agree_claim, claim, amount, date(2026, 10, day))
        scene.step(service.take_back, claim)
        detail = scene.detail(claim)
        assert (detail.row.agreed_fen, detail.agreed_on) == (100, date(2026, 10, 6))


def test_money_that_came_and_went_on_one_day_leaves_the_day_of_the_agreement(scene: Scene) -> None:
    claim = scene.agreed(100)
    scene.today = date(2026, 10, 12)
    for amount in (100, -100):
        scene.step(service.add_receipt, claim, amount, scene.today, MoneyTo.ACCOUNT)
    detail = scene.detail(claim)
    assert detail.row.state is ClaimState.AGREED and not detail.can_take_back
    with pytest.raises(UserError, match="went back again"):  # it would be settled, and nothing had come in
        scene.step(service.take_back, claim)
    scene.step(service.agree_claim, claim, 90, scene.today)
    assert scene.detail(claim).can_take_back
    scene.step(service.take_back, claim)
    detail = scene.detail(claim)
    assert (detail.row.state, detail.row.agreed_fen) == (ClaimState.AGREED, 100)
    assert detail.agreed_on == date(2026, 10, 5)


def test_money_that_stood_for_some_days_keeps_the_steps(scene: Scene) -> None:
    claim = scene.agreed(100)
    scene.today = date(2026, 10, 12)
    scene.step(service.add_receipt, claim, 40, date(2026, 10, 6), MoneyTo.ACCOUNT)
    with pytest.raises(UserError, match="with a negative amount"):
        scene.step(service.take_back, claim)
    scene.step(service.add_receipt, claim, -40, date(2026, 10, 7), MoneyTo.ACCOUNT)
    with pytest.raises(UserError, match="went back again"):
        scene.step(service.take_back, claim)
    assert not scene.detail(claim).can_take_back


def test_after_a_statement_was_taken_back_later_steps_can_be_undone(scene: Scene, tmp_path: Path) -> None:
    reconciling = Reconciling(scene, tmp_path)
    claim = reconciling.submitted("YT0000000000001", 10_000)
    statement_id = reconciling.statement([("YT0000000000001", "遗失", 100, "2026-10-05", "")])
    reconciling.accept(statement_id)
    reconciling.take_back(statement_id)
    assert not scene.detail(claim).can_take_back
    with pytest.raises(UserError, match="no step"):
        scene.step(service.take_back, claim)
    before = scene.detail(claim)
    scene.step(service.agree_claim, claim, 9_000, scene.today)
    assert scene.detail(claim).can_take_back
    scene.step(service.take_back, claim)
    after = scene.detail(claim)
    assert (after.row.state, after.row.agreed_fen, after.agreed_on) == (ClaimState.SUBMITTED, None, None)
    assert (after.submitted_at, after.closed_on) == (before.submitted_at, before.closed_on)
