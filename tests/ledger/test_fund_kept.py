"""What is typed about money of the fund outlives a crash, spending and deposits each on their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from shopdesk.ledger.fund_view.movement_dialog import MovementDialog
from shopdesk.ledger.states import FundKind
from shopdesk.ui import messages
from tests.kept_typing import answer, pause
from tests.ledger.fund_desk import FundDesk
from tests.ledger.fund_scene import FundScene


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FundDesk]:
    """The page of a fund; whoever is asked gives up what they typed."""
    monkeypatch.setattr(messages, "ask", lambda *_args: True)
    scene = FundScene(tmp_path)
    desk = FundDesk(qtbot, scene, tmp_path)
    yield desk
    desk.close()
    scene.database.close()


def opened(shown: FundDesk, kind: FundKind = FundKind.DEPOSIT) -> MovementDialog:
    dialog = MovementDialog(shown.desk, kind, shown.page)
    dialog.show()
    return dialog


def typed(shown: FundDesk) -> MovementDialog:
    """A deposit of ￥200.00, typed and never saved when the program dies."""
    dialog = opened(shown)
    ui = dialog.ui
    ui.amountEdit.setText("200")
    ui.personBox.setEditText("陈静")
    ui.purposeBox.setEditText("店庆赞助")
    ui.dayEdit.setDate(QDate(2026, 11, 3))
    pause(shown.bot, dialog.kept)
    return dialog


def test_a_movement_outlives_a_crash_and_is_offered_again(shown: FundDesk) -> None:
    typed(shown)
    assert opened(shown, FundKind.SPENDING).ui.draftBanner.isHidden()
    dialog = opened(shown)
    assert "￥200.00 · 店庆赞助" in dialog.ui.draftBanner.text()
    answer(dialog.ui.draftBanner, "Go on")
    with shown.bot.waitSignal(dialog.saved):
        dialog.save()
    shown.settle()
    (row,) = shown.scene.movements()
    assert (row.amount_fen, row.person, row.purpose) == (20_000, "陈静", "店庆赞助")
    assert row.moved_on.day == 3
    assert opened(shown).ui.draftBanner.isHidden()


def test_nothing_is_kept_of_a_movement_nobody_typed_or_somebody_gave_up(shown: FundDesk) -> None:
    pause(shown.bot, opened(shown).kept)
    assert opened(shown).ui.draftBanner.isHidden()
    typed(shown).close()
    assert opened(shown).ui.draftBanner.isHidden()


def test_who_saves_another_one_first_is_asked_again(shown: FundDesk) -> None:
    typed(shown)
    dialog = opened(shown)
    dialog.ui.amountEdit.setText("50")
    dialog.ui.personBox.setEditText("王芳")
    with shown.bot.waitSignal(dialog.saved):
        dialog.save()
    shown.settle()
    again = opened(shown)
    assert "店庆赞助" in again.ui.draftBanner.text()
    answer(again.ui.draftBanner, "Forget it")
    assert opened(shown).ui.draftBanner.isHidden()
