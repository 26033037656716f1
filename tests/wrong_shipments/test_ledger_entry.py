"""What a ledger entry about a wrong shipment leads to: who was fined may be the one who answers for it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from shopdesk.ledger.companion import LedgerCompanion
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.service import RuleDraft, add_rule
from shopdesk.ledger.store import list_entry_rows
from tests.wrong_shipments.scene import Register
from tests.wrong_shipments.window import Window

Open = Callable[[], Window]


def test_who_is_fined_is_offered_as_the_one_who_answers_for_it(window: Open, register: Register) -> None:
    made = register.register(staff_id=None)
    register.do(add_rule, RuleDraft("发错货", source_kind="wrong_shipment", steps=[(1_000, "")]))
    shown = window()
    ledger = LedgerCompanion(shown.desk, shown.page.window())
    shown.buttons()["Ledger entry…"].click()
    ledger.enter_many(shown.entered[0], shown.offers[0])
    form = shown.dialog(EntryDialog)
    form.staff.choose([register.zhao])
    form.save()
    shown.settle()
    assert register.detail(made.id).row.staff_id is None  # nobody said so yet
    offered = {one.text(): one for one in shown.toast().findChildren(QPushButton)}
    offered["赵强 answers for WS2611-0001"].click()
    shown.settle()
    assert register.detail(made.id).row.staff_id == register.zhao
    next(one for one in shown.toast().findChildren(QPushButton) if one.text() == "Undo").click()
    shown.settle()
    assert register.detail(made.id).row.staff_id is None


def test_nothing_is_offered_where_somebody_answers_already(window: Open, register: Register) -> None:
    made = register.register()
    shown = window()
    shown.buttons()["Ledger entry…"].click()
    entry = register.enter(made)
    rows = register.ask(list_entry_rows, [entry])
    assert shown.offers[0](list(rows.values())) == []
