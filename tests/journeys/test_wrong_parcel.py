"""A parcel packed wrong: registered, fined by its rule, appealed and taken back, until the month is closed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Role
from shopdesk.ledger import service as ledger
from shopdesk.ledger.chain import verify
from shopdesk.ledger.form.appeal_dialog import AppealDialog, DecisionDialog
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.lookup import count_waiting
from shopdesk.ledger.month_view.statement_dialog import StatementDialog
from shopdesk.ledger.states import AppealState, CountingPeriod, EntryKind
from shopdesk.ledger.store import EntryFilter, EntryRow, list_entry_ids, list_entry_rows
from shopdesk.shops.service import list_staff
from shopdesk.ui.month_dialog import MonthDialog
from shopdesk.wrong_shipments.entry_dialog import WrongShipmentDialog
from shopdesk.wrong_shipments.lookup import wrong_shipments_of_order
from shopdesk.wrong_shipments.model import Resolution
from shopdesk.wrong_shipments.resolve_dialog import ResolveDialog
from tests.journeys.days import Days, person_on
from tests.journeys.person import ORDERS_2025, Person, texts

ORDER = "3002000000000005000"  # one T-shirt
SENT_ITEM = 4  # the column of what was sent
RULE = ledger.RuleDraft(
    "发错货", EntryKind.PENALTY, CountingPeriod.MONTH, "wrong_shipment", [(1_000, ""), (3_000, "停岗培训")]
)  # fmt: skip


@pytest.fixture
def days() -> Days:
    return Days(datetime(2026, 11, 24, 3, tzinfo=UTC))


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot, qapp: QApplication, days: Days) -> Iterator[Person]:
    with person_on(days, tmp_path, qtbot, qapp) as somebody:
        yield somebody


def entries(person: Person) -> list[EntryRow]:
    """The ledger, in the order of entering."""
    rows = person.desk.read(list_entry_rows, person.desk.read(list_entry_ids, EntryFilter()))
    return [rows[entry_id] for entry_id in sorted(rows)]


def registers(person: Person) -> None:
    """The order is in the list; its parcel held another size, and the warehouse packed it."""
    order_id = person.order(ORDER)
    person.goes_to(order_id)
    person.workplace.neighbours.wrong_shipments.register(order_id=order_id)
    dialog = person.window_of(WrongShipmentDialog)
    item = dialog.ui.goodsTable.item(0, SENT_ITEM)
    assert item is not None
    item.setText(f"{item.text()} 大一码")
    (packer,) = [one for one in person.desk.read(list_staff) if one.role is Role.WAREHOUSE]
    dialog.ui.staffBox.setCurrentIndex(dialog.ui.staffBox.findData(packer.id))
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    (row,) = person.desk.read(wrong_shipments_of_order, order_id)
    assert (row.register_no, row.kind.value, row.staff) == ("WS2611-0001", "wrong_item", "warehouse")


def fines(person: Person) -> None:
    """One click in the register, and Enter."""
    page = person.goes("wrong_shipments")
    person.press(page, "Ledger entry…")
    dialog = person.window_of(EntryDialog)
    assert dialog.ui.amountEdit.text() == "￥10.00" and "WS2611-0001" in texts(dialog)
    QTest.keyClick(dialog.ui.saveButton, Qt.Key.Key_Return)
    person.settle()
    (entry,) = entries(person)
    assert (entry.staff_name, entry.rule_name, entry.occurrence_no, entry.amount_fen) == (
        "warehouse", "发错货", 1, -1_000,
    )  # fmt: skip


def appeals(person: Person) -> None:
    """Whom it is about sees the entry, and says why it is wrong; only that one, and no money of others."""
    person.becomes(Role.WAREHOUSE)
    page = person.goes("ledger")
    assert "LG2611-0002" not in texts(page)  # somebody else's bonus
    person.press(page, "Appeal…")
    dialog = person.window_of(AppealDialog)
    dialog.ui.reasonEdit.setPlainText("面单就是这个尺码")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert entries(person)[0].appeal is AppealState.OPEN
    assert person.desk.read(count_waiting, person.desk.actor) == 0  # nothing of that is for them to decide


def decides(person: Person) -> None:
    """The supervisor agrees: the entry stays, another one takes it back."""
    person.becomes(Role.SUPERVISOR)
    assert person.desk.read(count_waiting, person.desk.actor) == 1
    page = person.goes("ledger")
    page.show_filter({"watch": "appealed"})  # type: ignore[attr-defined]
    person.settle()
    person.press(page, "Decide the appeal…")
    dialog = person.window_of(DecisionDialog)
    assert "面单就是这个尺码" in texts(dialog)
    dialog.ui.decisionEdit.setPlainText("底单抄错，不是仓库的责任")
    dialog.ui.acceptButton.click()
    person.settle()
    fined, _bonus, back = entries(person)
    assert (back.reverses_no, back.amount_fen, fined.reversed_by_no) == (fined.entry_no, 1_000, back.entry_no)
    assert "底单抄错" in back.reason


def puts_right(person: Person) -> None:
    """The register says what came of it."""
    person.becomes(Role.AFTER_SALES)
    page = person.goes("wrong_shipments")
    person.press(page, "Put right…")
    dialog = person.window_of(ResolveDialog)
    dialog.ui.resolutionBox.setCurrentIndex(dialog.ui.resolutionBox.findData(Resolution.EXCHANGE.value))
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    (row,) = person.desk.read(wrong_shipments_of_order, person.order(ORDER))
    assert row.resolution is Resolution.EXCHANGE


def closes_the_month(person: Person, file: Path) -> None:
    """In December: the statement is written, November is closed, and takes no further entry."""
    person.becomes(None)
    page = person.workplace.ledger_tabs.months
    person.goes("ledger_months")
    person.press(page, "Close 2026-11…")
    dialog = person.window_of(MonthDialog)
    dialog.ui.doneButton.click()
    person.settle()
    person.press(page, "Statement…")
    statement = person.window_of(StatementDialog)
    statement.ui.formatBox.setCurrentIndex(statement.ui.formatBox.findData(".xlsx"))
    statement.ui.targetEdit.setText(str(file))
    statement.ui.writeButton.click()
    person.settle()


def test_from_the_parcel_to_the_month_s_paper(person: Person, days: Days, tmp_path: Path) -> None:
    person.hires(Role.OWNER, Role.WAREHOUSE, Role.SUPERVISOR, Role.AFTER_SALES)
    person.imports(ORDERS_2025).close()
    person.desk.write("", ledger.add_rule, RULE)
    person.settle()
    registers(person)
    fines(person)
    sales = next(one for one in person.desk.read(list_staff) if one.role is Role.AFTER_SALES)
    bonus = ledger.EntryDraft(sales.id, EntryKind.BONUS, date(2026, 11, 24), None, 2_000, "客户表扬")
    person.desk.write("", ledger.enter, bonus)
    person.settle()
    appeals(person)
    decides(person)
    puts_right(person)
    days.goes_to(date(2026, 12, 2))
    file = tmp_path / "2026-11.xlsx"
    closes_the_month(person, file)
    cells = [cell for sheet in openpyxl.load_workbook(file, data_only=True) for row in sheet.values for cell in row]
    assert {"warehouse", "after_sales", 20, -10, 10} <= set(cells)
    # What happened in November and is entered now counts from December on; the chain holds.
    late = ledger.EntryDraft(sales.id, EntryKind.BONUS, date(2026, 11, 30), None, 500, "补记")
    person.desk.write("", ledger.enter, late)
    person.settle()
    assert [one.booked_on for one in entries(person)][-1] == date(2026, 12, 1)
    assert person.desk.read(verify).ok
