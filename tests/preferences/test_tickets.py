"""The section of after-sales: rules that are kept at once, and the two books."""

import pytest

from shopdesk.aftersales.books import reasons
from shopdesk.aftersales.books.address_book import AddressBookDialog
from shopdesk.aftersales.books.reason_book import ReasonBookDialog
from shopdesk.aftersales.books.reasons import ReasonDraft
from shopdesk.core.actor import Actor, Role
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.preferences import service
from shopdesk.preferences.service import TicketRules
from shopdesk.shops import service as shops
from tests.preferences.window import Settings


def test_the_rules_of_after_sales_are_kept_at_once(settings: Settings) -> None:
    ui = settings.ui
    assert settings.desk.read(service.ticket_rules) == TicketRules(5, 48, True, 10, 10)
    assert (ui.firstReplySpin.value(), ui.resolveSpin.value(), ui.completeAfterSpin.value()) == (5, 48, 10)
    ui.firstReplySpin.setValue(3)
    ui.resolveSpin.setValue(24)
    ui.completeAfterSpin.setValue(0)
    ui.extensionSpin.setValue(7)
    ui.approveUnshippedBox.click()
    settings.settle()
    assert settings.desk.read(service.ticket_rules) == TicketRules(3, 24, False, 0, 7)
    assert ui.completeAfterSpin.text() == "Never by themselves"
    settings.load()
    assert (ui.extensionSpin.value(), ui.approveUnshippedBox.isChecked()) == (7, False)


def test_whoever_may_not_change_the_rules_learns_why(settings: Settings) -> None:
    with settings.desk.database.write(settings.desk.actor) as session:
        for staff_no, role in (("1", Role.SUPERVISOR), ("2", Role.FINANCE)):
            shops.add_staff(session, settings.desk.actor, staff_no, f"员工{staff_no}", role)
    clerk = Actor(2, "员工2", Role.FINANCE, settings.desk.clock)
    settings.desk.act_as(clerk)
    ui = settings.ui
    ui.sectionList.setCurrentRow(2)
    assert not ui.resolveSpin.isEnabled() and not ui.approveUnshippedBox.isEnabled()
    assert "Supervisor" in ui.afterSalesBarredLabel.text() and ui.afterSalesBarredLabel.isVisible()
    with pytest.raises(UserError), settings.desk.database.write(clerk) as session:
        service.change_ticket_rules(session, clerk, TicketRules(1, 1, True, 1, 1))
    settings.desk.act_as(Actor(1, "员工1", Role.SUPERVISOR, settings.desk.clock))
    assert ui.resolveSpin.isEnabled() and not ui.afterSalesBarredLabel.isVisible()


def test_no_deadline_is_shorter_than_none(settings: Settings) -> None:
    for rules in (TicketRules(0, 48, True, 10, 10), TicketRules(5, 48, True, -1, 10)):
        with pytest.raises(UserError), settings.desk.database.write(settings.desk.actor) as session:
            service.change_ticket_rules(session, settings.desk.actor, rules)


def test_the_books_open_from_the_settings(settings: Settings) -> None:
    settings.ui.reasonsButton.click()
    settings.dialog(ReasonBookDialog).close()
    settings.ui.returnAddressesButton.click()
    settings.dialog(AddressBookDialog).close()


def test_a_reason_comes_out_of_the_recycle_bin_for_who_may_change_reasons(settings: Settings) -> None:
    def delete(session: Session, actor: Actor) -> int:
        reason_id = reasons.add_reason(session, actor, ReasonDraft(text="色差")).value
        reasons.delete_reason(session, actor, reason_id)
        return reason_id

    with settings.desk.database.write(settings.desk.actor) as session:
        reason_id = delete(session, settings.desk.actor)
        for staff_no, role in (("1", Role.SUPERVISOR), ("2", Role.FINANCE)):
            shops.add_staff(session, settings.desk.actor, staff_no, f"员工{staff_no}", role)
    settings.load()
    assert ["After-sales reason", "色差"] in [row[:2] for row in settings.texts(settings.ui.binTable)]
    clerk = Actor(2, "员工2", Role.FINANCE, settings.desk.clock)
    with pytest.raises(UserError), settings.desk.database.write(clerk) as session:
        service.take_out(session, clerk, [("reason", reason_id)])
    with settings.desk.database.write(settings.desk.actor) as session:
        service.take_out(session, settings.desk.actor, [("reason", reason_id)])
    assert [row.text for row in settings.desk.read(reasons.list_reasons)] == ["色差"]
