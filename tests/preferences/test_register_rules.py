"""The section of registers and the ledger: when they give warning, their books, and what comes back from the bin."""

from datetime import date

import pytest

from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import UserError
from shopdesk.finding import find
from shopdesk.ledger.rule_book.rule_book import RuleBookDialog
from shopdesk.orders.model import OrderId
from shopdesk.preferences import service
from shopdesk.preferences.service import RegisterRules
from shopdesk.quality_feedback.supplier_book import SupplierBookDialog
from shopdesk.shops import service as shops
from shopdesk.violations import service as violations
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.model import ViolationKind
from shopdesk.wrong_shipments import service as shipments
from shopdesk.wrong_shipments.model import WrongKind
from shopdesk.wrong_shipments.service import GoodsDraft, ShipmentDraft
from tests.preferences.window import Settings


def test_what_is_changed_is_kept_at_once(settings: Settings) -> None:
    ui = settings.ui
    assert settings.desk.read(service.register_rules) == RegisterRules(3, 14, 3)
    ui.alertCustomersSpin.setValue(2)
    ui.alertDaysSpin.setValue(30)
    ui.warnPointsSpin.setValue(5)
    settings.settle()
    assert settings.desk.read(service.register_rules) == RegisterRules(2, 30, 5)
    ui.alertCustomersSpin.setValue(0)
    settings.settle()
    assert ui.alertCustomersSpin.text() == "No alerts"
    assert not ui.alertDaysSpin.isEnabled()
    assert settings.desk.read(service.register_rules) == RegisterRules(0, 30, 5)


@pytest.mark.parametrize("rules", [(-1, 14, 3), (3, 0, 3), (3, 14, -1), (3, 14, 13)])
def test_numbers_that_make_no_sense_are_refused(settings: Settings, rules: tuple[int, int, int]) -> None:
    with pytest.raises(UserError), settings.desk.database.write(settings.desk.actor) as session:
        service.change_register_rules(session, settings.desk.actor, RegisterRules(*rules))


def test_whoever_may_not_change_it_learns_why(settings: Settings) -> None:
    with settings.desk.database.write(settings.desk.actor) as session:
        for staff_no, role in (("1", Role.SUPERVISOR), ("2", Role.AFTER_SALES)):
            shops.add_staff(session, settings.desk.actor, staff_no, f"员工{staff_no}", role)
    clerk = Actor(2, "员工2", Role.AFTER_SALES, settings.desk.clock)
    settings.desk.act_as(clerk)
    settings.page.show_section("registers")
    assert not settings.ui.warnPointsSpin.isEnabled() and settings.ui.registersBarredLabel.isVisible()
    with pytest.raises(UserError), settings.desk.database.write(clerk) as session:
        service.change_register_rules(session, clerk, RegisterRules(1, 1, 1))


def test_the_books_open_from_the_settings(settings: Settings) -> None:
    settings.ui.suppliersButton.click()
    settings.dialog(SupplierBookDialog).close()
    settings.ui.ledgerRulesButton.click()
    settings.dialog(RuleBookDialog).close()


def test_a_wrong_shipment_out_of_the_bin_is_found_again(settings: Settings) -> None:
    desk, goods = settings.desk, (GoodsDraft(ordered_item="裙子", ordered_quantity=1),)
    with desk.database.write(desk.actor) as session:
        made = shipments.register(
            session, desk.actor, ShipmentDraft(WrongKind.MISSING_ITEM, customer_name="小鱼儿24", lines=goods)
        ).value
    with desk.database.write(desk.actor) as session:
        shipments.delete(session, desk.actor, made.id, 1)
    assert desk.read(find, desk.actor, made.register_no) == []
    with desk.database.write(desk.actor) as session:
        service.take_out(session, desk.actor, [("wrong_shipment", made.id)])
    assert [one.id for one in desk.read(find, desk.actor, made.register_no)] == [made.id]


def test_who_takes_a_wrong_shipment_out_reads_where_its_loss_is_counted(settings: Settings) -> None:
    desk, goods = settings.desk, (GoodsDraft(ordered_item="裙子", ordered_quantity=1),)
    draft = ShipmentDraft(WrongKind.MISSING_ITEM, order_id=OrderId(1), loss_fen=7_500, lines=goods)
    with desk.database.write(desk.actor) as session:
        first = shipments.register(session, desk.actor, draft).value
    with desk.database.write(desk.actor) as session:
        shipments.delete(session, desk.actor, first.id, 1)
        second = shipments.register(session, desk.actor, draft).value
    settings.load()
    settings.select(settings.ui.binTable, 0)
    settings.ui.takeOutButton.click()
    settings.settle()
    count, told = settings.toast().split("\n")
    assert count == "1 records are back"
    assert told == (
        f"{first.register_no} is back without its loss of ￥75.00: it is counted with {second.register_no} by now."
    )


def test_a_violation_whose_case_was_entered_anew_stays_in_the_bin(settings: Settings) -> None:
    desk = settings.desk
    with desk.database.read() as session:
        shop = shops.list_shops(session)[0]
    draft = ViolationDraft(shop.id, date(2026, 1, 5), ViolationKind.GENERAL, 3, reason="x", case_no="C-1")
    with desk.database.write(desk.actor) as session:
        made = violations.add_violation(session, desk.actor, draft).value
    with desk.database.write(desk.actor) as session:
        violations.delete_violation(session, desk.actor, made.id, 1)
    with desk.database.write(desk.actor) as session:
        violations.add_violation(session, desk.actor, draft)
    with pytest.raises(UserError, match="PV"), desk.database.write(desk.actor) as session:
        service.take_out(session, desk.actor, [("violation", made.id)])
