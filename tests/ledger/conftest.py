"""What tests of the ledger start from."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopdesk.ui import messages
from tests.ledger.desk_scene import LedgerDesk
from tests.ledger.scene import LedgerScene
from tests.ledger.tampering import fill


@pytest.fixture
def scene(tmp_path: Path, empty_database: Path) -> Iterator[LedgerScene]:
    """A shop with people and an empty ledger, on 5 November 2026."""
    opened = LedgerScene(tmp_path, empty_database)
    yield opened
    opened.close()


@pytest.fixture
def filled(scene: LedgerScene) -> LedgerScene:
    """The same shop with six entries of two months, of which one is closed, and three movements."""
    fill(scene)
    return scene


@pytest.fixture
def at_desk(
    qtbot: QtBot, scene: LedgerScene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., LedgerDesk]]:
    """Somebody of the scene at a desk, the owner unless named; forms left open at the end are given up."""
    monkeypatch.setattr(messages, "ask", lambda *_args: True)
    opened: list[LedgerDesk] = []

    def sit_down(by: str = "") -> LedgerDesk:
        opened.append(LedgerDesk(qtbot, scene, tmp_path, by))
        return opened[-1]

    yield sit_down
    for one in opened:
        one.close()
