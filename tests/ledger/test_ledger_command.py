"""``ledger verify`` as scripts use it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.ledger import service
from shopdesk.ledger.states import EntryKind
from shopdesk.shops.service import add_staff
from tests.command_line import Shopdesk, commands
from tests.shop_folder import NOW


@pytest.fixture
def shopdesk(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shopdesk:
    """Run a command on a data folder of its own: exit code, parsed JSON, stderr."""
    return commands(tmp_path, monkeypatch, capsys)


def with_entries(folder: DataFolder) -> Path:
    """The database of a data folder that was made, with three entries."""
    actor = Actor(None, "王芳", Role.OWNER, Clock(now=lambda: NOW))
    opened = open_database(folder, NOW)
    with opened.database.write(actor) as session:
        who = add_staff(session, actor, "2", "李静", Role.AFTER_SALES).value
        for reason in ("迟到", "早退", "抄错"):
            draft = service.EntryDraft(who, EntryKind.PENALTY, actor.clock.today(), None, 500, reason)
            service.enter(session, actor, draft)
    opened.close()
    return folder.database


def test_an_honest_ledger_is_exit_0_and_an_altered_one_exit_1(shopdesk: Shopdesk, tmp_path: Path) -> None:
    shopdesk("claims", "add", "--tracking", "YT4349374991407", "--kind", "lost", "--amount", "1")  # makes the folder
    file = with_entries(DataFolder(tmp_path / "data"))
    code, data, err = shopdesk("ledger", "verify")
    assert (code, err) == (0, "")
    assert (data["entries"], data["movements"], data["ok"], data["first_bad"]) == (3, 0, True, None)
    assert (len(data["entry_mark"]), data["movement_mark"]) == (64, "0" * 64)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TRIGGER ledger_entry_no_update")
        connection.execute("UPDATE ledger_entry SET amount_fen = -1 WHERE id = 2")
    code, data, _err = shopdesk("ledger", "verify")
    assert (code, data["ok"], data["first_bad"], data["entries"]) == (1, False, "LG2611-0002", 3)
    assert "not what was entered" in data["why"]


def test_without_a_shop_it_is_refused(shopdesk: Shopdesk) -> None:
    code, data, err = shopdesk("ledger", "verify")
    assert (code, data is None or "error" in data, bool(err)) == (2, True, True)


def test_ledger_wants_a_verb(shopdesk: Shopdesk) -> None:
    with pytest.raises(SystemExit):
        shopdesk("ledger")
