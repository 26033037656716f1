"""The month's end: what the courier says it paid, what it still owes, the sheet it gets, and the month closed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shopdesk.claims import service as claims
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.dossier import ClaimDetail, claim_detail
from shopdesk.claims.lookup import find_claims
from shopdesk.claims.reconciling.import_dialog import ImportStatementDialog
from shopdesk.claims.reconciling.reason_dialog import SettleReasonDialog
from shopdesk.claims.reconciling.review import StatementReview
from shopdesk.claims.service import ClaimDraft
from shopdesk.claims.states import ClaimKind, ClaimState, Outcome
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.ui.messages import Toast
from shopdesk.ui.month_dialog import MonthDialog
from tests.journeys.days import Days, person_on
from tests.journeys.person import ORDERS_2019, Person, drop, press, texts
from tests.shop_folder import DATA

(STATEMENT,) = (DATA / "couriers").glob("圆通*.xlsx")
# Of the parcels on it, what was claimed, in fen.
CLAIMED = {
    "YT8602335301204": 21_200,
    "YT1775257444318": 101_400,
    "YT4349374991407": 18_400,  # paid by half
    "YT7389451758930": 31_800,  # two lines: 318 − 5
    "YT2605877982060": 89_000,  # paid 897: too much
}
NOT_LISTED = "YT0000000000001"


@pytest.fixture
def days() -> Days:
    return Days(datetime(2026, 10, 20, 3, tzinfo=UTC))


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot, qapp: QApplication, days: Days) -> Iterator[Person]:
    with person_on(days, tmp_path, qtbot, qapp) as somebody:
        yield somebody


def claim_of(person: Person, tracking_no: str) -> ClaimDetail:
    (found,) = person.desk.read(find_claims, tracking_no, 5)
    detail = person.desk.read(claim_detail, found.row.id)
    assert detail is not None
    return detail


def step(person: Person, tracking_no: str, verb: object, *arguments: object) -> None:
    """A step of a claim that this journey is not about."""
    row = claim_of(person, tracking_no).row
    person.desk.write("", verb, row.id, row.version, *arguments)  # type: ignore[arg-type]
    person.settle()


def toast(person: Person, title: str) -> None:
    """Press what a message in passing offers."""
    shown = [one for one in person.workplace.window.findChildren(Toast) if one.isVisible()]
    press(shown[-1], title)
    person.settle()


def outcomes(review: StatementReview) -> dict[str, Outcome]:
    return {row.tracking_no: row.outcome for row in review.results.all()}


def received(person: Person) -> int:
    return sum(claim_of(person, number).row.received_fen for number in CLAIMED)


def registers_what_was_lost(person: Person) -> None:
    """Six claims of October: all with the courier, one agreed to, one for a parcel nobody ordered from us."""
    for number, fen in {**CLAIMED, NOT_LISTED: 7_700}.items():
        person.desk.write("", claims.register_claim, ClaimDraft(number, ClaimKind.LOST, fen))
        person.settle()
    for number in CLAIMED:
        step(person, number, claims.submit_claim)
    step(person, "YT8602335301204", claims.agree_claim, 21_200, date(2026, 10, 20))


def reviews_the_statement(person: Person) -> StatementReview:
    """Drop the courier's file on the page, and look at what it says."""
    page = person.workplace.claim_tabs.statements if person.goes("statements") else None
    assert page is not None
    drop(page, STATEMENT)
    dialog = person.window_of(ImportStatementDialog)
    person.until(lambda: dialog.ui.importButton.isEnabled())
    assert "圆通速递" in texts(dialog) or dialog.ui.courierBox.currentText() == "圆通速递"
    press(dialog, "Import")
    person.settle()
    person.until(lambda: page.review.isVisible() and page.review.shown is not None)
    return page.review


def frozen(sheet: claims.ClaimSheetData) -> list[object]:
    """What a month's sheet says of each claim, in amounts and states."""
    return [
        (courier.courier, one.row.id, one.before, one.after) for courier in sheet.couriers for one in courier.claims
    ]


def accepts(person: Person, review: StatementReview) -> None:
    """Enter the receipts with the keys."""
    person.workplace.window.activateWindow()
    review.pane.view.setFocus()
    person.until(lambda: review.pane.view.hasFocus() and review.head.accept_button.isEnabled())
    QTest.keyClick(review.pane.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.settle()


def test_from_the_statement_to_the_closed_month(person: Person, days: Days, tmp_path: Path) -> None:
    person.imports(ORDERS_2019).close()
    registers_what_was_lost(person)

    # November: the courier's list comes, and everything on it finds its claim or is told.
    days.goes_to(date(2026, 11, 30))
    review = reviews_the_statement(person)
    told = outcomes(review)
    assert [told[number] for number in CLAIMED] == [
        Outcome.EQUAL,
        Outcome.EQUAL,
        Outcome.SHORT,
        Outcome.SHORT,
        Outcome.OVER,
    ]
    assert told["YT9999999999999"] is Outcome.UNKNOWN_HERE and told[NOT_LISTED] is Outcome.MISSING_THERE

    # What they paid by half is settled with a word, everything is accepted at once, undone, and accepted again.
    number = next(one for one in review.table.ids() if review.results.chosen([one])[0].tracking_no == "YT4349374991407")
    review.pane.view.select_id(number)
    review.pane.view.context_menu_requested.emit([number], QPoint(0, 0))
    menu = next(one for one in review.findChildren(QMenu) if one.isVisible())
    next(one for one in menu.actions() if one.text().startswith("Receive, give up the rest…")).trigger()
    menu.close()
    dialog = person.window_of(SettleReasonDialog)
    dialog.ui.reasonEdit.setPlainText("保价一半，认了")
    press(dialog, "Give it up")
    person.settle()
    accepts(person, review)
    assert received(person) == 21_200 + 101_400 + 9_200 + 31_300 + 89_700
    toast(person, "Undo")
    assert received(person) == 0 and claim_of(person, "YT1775257444318").row.state is ClaimState.SUBMITTED
    accepts(person, review)
    states = {number: claim_of(person, number).row.state for number in CLAIMED}
    assert states == {
        "YT8602335301204": ClaimState.SETTLED,
        "YT1775257444318": ClaimState.SETTLED,
        "YT4349374991407": ClaimState.SETTLED,
        "YT7389451758930": ClaimState.AGREED,  # ￥5.00 are still owed
        "YT2605877982060": ClaimState.AGREED,  # and ￥7.00 too much came in
    }

    # The same file again is known, and nothing comes in twice.
    drop(person.workplace.claim_tabs.statements, STATEMENT)
    again = person.window_of(ImportStatementDialog)
    person.settle()
    assert not again.ui.importButton.isEnabled()
    again.reject()
    person.settle()

    # The courier's sheet of November, read back.
    person.goes("claim_months")
    person.settle()
    page = person.workplace.claim_tabs.months
    page.months.select_id(202611)
    press(page, "Month-end sheet…")
    sheet = person.window_of(ClaimSheetDialog)
    sheet.ui.courierBox.setCurrentIndex(sheet.ui.courierBox.findText("圆通速递"))
    target = tmp_path / "圆通.xlsx"
    sheet.ui.targetEdit.setText(str(target))
    sheet.write()
    person.settle()
    person.until(target.exists)
    book = openpyxl.load_workbook(target, data_only=True)
    rows = {row[5]: row for row in book["圆通速递"].iter_rows(min_row=4, values_only=True) if row[5]}
    assert set(rows) == {*CLAIMED, NOT_LISTED}
    titles = [cell.value for cell in book["圆通速递"][3]]
    outstanding = {number: row[titles.index("Outstanding")] for number, row in rows.items()}
    assert outstanding["YT7389451758930"] == 5 and outstanding["YT2605877982060"] == -7

    # December: November is closed, October along with it. A call brings the missing ￥5.00, said to be of November.
    days.goes_to(date(2026, 12, 3))
    page.reload()
    person.settle()
    page.months.select_id(202611)
    press(page, "Close 2026-11…")
    press(person.window_of(MonthDialog), "Close")
    person.settle()
    before = person.desk.read(claims.claim_sheet_data, person.desk.clock, "2026-11")
    assert before.closed is not None
    person.goes("claims")
    person.workplace.open_record("claim", claim_of(person, "YT7389451758930").row.id)
    person.settle()
    person.press(person.workplace.claims.pane.detail, "Enter receipt…")
    receipt = person.window_of(ClaimStepDialog)
    receipt.ui.dayEdit.setDate(QDate(2026, 11, 29))
    press(receipt, "Enter the receipt")
    person.settle()
    assert claim_of(person, "YT7389451758930").row.state is ClaimState.SETTLED

    # The closed month says what it said; the money is an adjustment of December.
    after = person.desk.read(claims.claim_sheet_data, person.desk.clock, "2026-11")
    assert frozen(after) == frozen(before) and after.figures == before.figures
    december = person.desk.read(claims.claim_sheet_data, person.desk.clock, "2026-12")
    (adjusted,) = december.adjustments
    assert (adjusted.row.tracking_no, adjusted.effect_fen) == ("YT7389451758930", -500)
    assert december.figures.carried_over_fen == after.figures.outstanding_fen
