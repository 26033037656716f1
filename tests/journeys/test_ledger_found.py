"""The search box leads to what stands in the ledger, from the keyboard alone."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Role
from shopdesk.ledger import service
from shopdesk.ledger.model import FundMovement
from shopdesk.ledger.states import EntryKind
from shopdesk.shops.service import add_staff
from shopdesk.workplace import Workplace


def search_for(qtbot: QtBot, workplace: Workplace, text: str) -> list[str]:
    """Type into the search box, and wait for what is listed below it."""
    workplace.window.activateWindow()  # keys go to the window in front
    qtbot.waitUntil(workplace.window.isActiveWindow)
    qtbot.keyClick(workplace.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = workplace.window.search
    qtbot.keyClicks(workplace.window.top.search, text)
    qtbot.waitUntil(lambda: popup.isVisible() and not workplace.jobs.running())
    return [popup.list.item(row).text() for row in range(popup.list.count())]


def test_an_entry_and_a_movement_open_from_the_search_box(qtbot: QtBot, workplace: Workplace) -> None:
    desk = workplace.desk
    today = desk.clock.today()
    with desk.database.write(desk.actor) as session:
        who = add_staff(session, desk.actor, "2", "李静", Role.AFTER_SALES).value
        draft = service.EntryDraft(who, EntryKind.PENALTY, today, None, 1_000, "迟到")
        entry, _later = (service.enter(session, desk.actor, draft).value for _ in range(2))
        movement_id = service.deposit(session, desk.actor, today, 50_000, "王芳").value
        movement_no = session.get_one(FundMovement, movement_id).movement_no
    workplace.go("ledger", {"text": "somebody else"})
    workplace.window.show_page("today")
    (line,) = search_for(qtbot, workplace, entry.entry_no.lower())
    assert line.startswith(f"Ledger entry　{entry.entry_no}  李静　Penalty") and "10.00" not in line
    qtbot.keyClick(workplace.window.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not workplace.jobs.running())
    assert workplace.window.current_key() == "ledger"
    assert list(workplace.ledger_tabs.entries.pane.view.selected_ids()) == [entry.id]
    (line,) = search_for(qtbot, workplace, movement_no)
    assert line == f"Fund movement　{movement_no}  王芳　Put in"
    qtbot.keyClick(workplace.window.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not workplace.jobs.running())
    assert list(workplace.ledger_tabs.fund.pane.view.selected_ids()) == [movement_id]
