"""A month of commission out of the platform files: given away, entered, corrected by what went back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Role
from shopdesk.core.money import format_yuan
from shopdesk.ledger import service as ledger
from shopdesk.ledger.chain import verify
from shopdesk.ledger.commission.rates import RateDraft, change_counting
from shopdesk.ledger.commission_view.claim_dialog import ClaimOrdersDialog
from shopdesk.ledger.commission_view.page import CommissionPage
from shopdesk.ledger.commission_view.run_dialog import RunDialog
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryFilter, list_entry_ids, list_entry_rows
from shopdesk.orders.remarks import set_remark
from shopdesk.orders.service import order_facts
from shopdesk.shops.service import list_staff
from shopdesk.ui.record_view import RecordView
from tests.journeys.days import Days, person_on
from tests.journeys.person import ORDERS_2019, REFUNDS_2025, Person

# Paid in October, by No. 1 and No. 2, as the files have them; and what went back of each, told later.
OF_ONE, OF_TWO = "3001000000000017700", "3001000000000006100"


@pytest.fixture
def days() -> Days:
    return Days(datetime(2026, 11, 2, 3, tzinfo=UTC))


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot, qapp: QApplication, days: Days) -> Iterator[Person]:
    with person_on(days, tmp_path, qtbot, qapp) as somebody:
        yield somebody


def commission_page(person: Person) -> CommissionPage:
    person.goes("commission")
    page = person.workplace.ledger_tabs.commission
    page.show_filter({"month": "2026-10"})
    person.settle()
    return page


def cells(view: RecordView, key: str) -> list[str]:
    table = view.table()
    assert table is not None
    place = [column.key for column in table.listing.columns].index(key)
    return [table.text(row, place) for row in range(table.rowCount())]


def explained(person: Person, page: CommissionPage, who: int, order_no: str) -> str:
    """How an order's commission comes about, as the page says it."""
    page.groups.select_id(who)
    person.settle()
    numbers = cells(page.orders.view, "order_no")
    return cells(page.orders.view, "how")[numbers.index(order_no)]


def entered(person: Person) -> dict[str, int]:
    """What stands in the ledger as commission, by person, in fen."""
    wanted = EntryFilter(kinds=frozenset({EntryKind.COMMISSION}))
    rows = person.desk.read(list_entry_rows, person.desk.read(list_entry_ids, wanted)).values()
    sums = dict.fromkeys((row.staff_name for row in rows), 0)
    for row in rows:
        sums[row.staff_name] += row.amount_fen
    return sums


def enters(person: Person, page: CommissionPage) -> None:
    person.clicks(page.enter_button)
    dialog = person.window_of(RunDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.settle()


def test_from_the_files_to_the_ledger_and_what_went_back(person: Person, days: Days) -> None:
    person.hires(Role.PRE_SALES, Role.AFTER_SALES)
    one, two = (staff.id for staff in person.desk.read(list_staff))
    person.imports(ORDERS_2019).close()
    person.desk.write("", change_counting, "paid", False)
    person.desk.write("", ledger.add_rate, RateDraft("2026-10", basis_points=200))
    person.settle()
    page = commission_page(person)

    # Nobody's orders stand first, and get somebody's number at once: in the remark, too.
    assert cells(page.groups, "who")[0] == "Unclaimed"
    nobodys = cells(page.orders.view, "order_no")
    person.clicks(page.orders.give_button)
    dialog = person.window_of(ClaimOrdersDialog)
    dialog.ui.staffBox.setCurrentIndex(dialog.ui.staffBox.findData(two))
    dialog.give()
    person.settle()
    assert "Unclaimed" not in cells(page.groups, "who")
    given = person.desk.read(order_facts, person.order(nobodys[0]))
    assert (given.staff_no, given.seller_remark.split("、")[0]) == ("2", "2号客服")

    # Worked out by hand: (1,397.67 − 12.00 − 473.00) × 2 % = 18.25; (1,260.00 − 8.00 − 590.00) × 2 % = 13.24.
    ones, twos = "= ￥912.67 × 2 % = ￥18.25", "= ￥662.00 × 2 % = ￥13.24"
    assert explained(person, page, one, OF_ONE).endswith(ones)
    assert explained(person, page, two, OF_TWO).endswith(twos)
    enters(person, page)
    first = entered(person)
    assert list(first) == ["pre_sales", "after_sales"] and not page.enter_button.isEnabled()

    # Ten days later the refund report tells of the same money: it counts once.
    days.goes_to(date(2026, 11, 12))
    person.imports([REFUNDS_2025]).close()
    page = commission_page(person)
    assert explained(person, page, one, OF_ONE).endswith(ones)
    assert explained(person, page, two, OF_TWO).endswith(twos)
    assert not page.enter_button.isEnabled(), page.banners.earlier.text()

    # A remark names somebody else by now: what the one gets more, the other gets less.
    person.desk.write("", set_remark, [person.order(OF_ONE)], "2号客服", None)
    person.settle()
    enters(person, page)
    second = entered(person)
    assert second == {"pre_sales": first["pre_sales"] - 1_825, "after_sales": first["after_sales"] + 1_825}
    assert [format_yuan(fen) for fen in second.values()] == cells(page.groups, "amount")
    assert not page.enter_button.isEnabled() and person.desk.read(verify).ok
