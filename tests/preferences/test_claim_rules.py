"""The section of courier claims: from which amount a second check is needed, and the book of couriers."""

import pytest

from shopdesk.claims.books.courier_book import CourierBookDialog
from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import UserError
from shopdesk.preferences import service
from shopdesk.shops import service as shops
from tests.preferences.window import Settings


def test_the_amount_of_the_second_check_is_kept_once_its_field_is_left(settings: Settings) -> None:
    edit = settings.ui.checkFromEdit
    assert edit.text() == "" and settings.desk.read(service.claim_check_from) == 0
    edit.setText("200")
    edit.editingFinished.emit()
    settings.settle()
    assert settings.desk.read(service.claim_check_from) == 20_000
    settings.load()
    assert edit.text() == "￥200.00"
    edit.setText("zwei")
    edit.editingFinished.emit()
    settings.settle()
    assert settings.desk.read(service.claim_check_from) == 20_000
    edit.clear()
    edit.editingFinished.emit()
    settings.settle()
    assert settings.desk.read(service.claim_check_from) == 0


def test_no_amount_below_zero_needs_a_check(settings: Settings) -> None:
    with pytest.raises(UserError), settings.desk.database.write(settings.desk.actor) as session:
        service.change_claim_check_from(session, settings.desk.actor, -1)


def test_whoever_may_not_change_it_learns_why(settings: Settings) -> None:
    with settings.desk.database.write(settings.desk.actor) as session:
        for staff_no, role in (("1", Role.SUPERVISOR), ("2", Role.AFTER_SALES)):
            shops.add_staff(session, settings.desk.actor, staff_no, f"员工{staff_no}", role)
    clerk = Actor(2, "员工2", Role.AFTER_SALES, settings.desk.clock)
    settings.desk.act_as(clerk)
    settings.page.show_section("claims")
    assert not settings.ui.checkFromEdit.isEnabled() and settings.ui.claimsBarredLabel.isVisible()
    with pytest.raises(UserError), settings.desk.database.write(clerk) as session:
        service.change_claim_check_from(session, clerk, 100)


def test_the_book_of_couriers_opens_from_the_settings(settings: Settings) -> None:
    settings.ui.couriersButton.click()
    settings.dialog(CourierBookDialog).close()
