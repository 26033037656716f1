"""Shops and staff: names, numbers, who may change them, who acts."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import list_history
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database
from shopdesk.core.errors import UserError
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.shops import service
from shopdesk.shops.model import Platform
from tests.core.small_shop import NOW

CLOCK = Clock(now=lambda: NOW)
OWNER = Actor(None, "Owner", Role.OWNER, CLOCK)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(DataFolder(tmp_path), NOW) as opened:
        yield opened.database


def do(database: Database, verb: Callable[..., Any], *args: object, actor: Actor = OWNER, **named: object) -> Any:
    with database.write(actor) as session:
        outcome = verb(session, actor, *args, **named)
    return outcome.value if isinstance(outcome, Done) else outcome


def shops_of(database: Database) -> list[tuple[str, Platform, bool]]:
    with database.read() as session:
        return [(shop.name, shop.platform, shop.active) for shop in service.list_shops(session)]


def staff_of(database: Database) -> list[tuple[str, str, Role, bool]]:
    with database.read() as session:
        return [(one.staff_no, one.name, one.role, one.active) for one in service.list_staff(session)]


def test_a_shop_is_renamed_and_closed_under_its_own_name(database: Database) -> None:
    first = do(database, service.add_shop, " 名美旗舰店 ", Platform.TMALL)
    do(database, service.add_shop, "二店", Platform.JD)
    do(database, service.change_shop, first, "名美旗舰店", Platform.TAOBAO, False)
    assert set(shops_of(database)) == {("名美旗舰店", Platform.TAOBAO, False), ("二店", Platform.JD, True)}
    with pytest.raises(UserError) as caught:
        do(database, service.change_shop, first, "二店", Platform.TAOBAO, True)
    assert caught.value.field == "name"
    assert ("名美旗舰店", Platform.TAOBAO, False) in shops_of(database)


def test_a_shop_says_who_sends_its_parcels(database: Database) -> None:
    sender: dict[str, Any] = {
        "sender": " 名美 仓库 ",
        "sender_phone": "0571-8888 6666",
        "sender_address": "浙江省杭州市\n文三路1号",
    }
    shop = do(database, service.add_shop, "名美", Platform.TMALL, **sender)
    do(database, service.change_shop, shop, "名美", Platform.TMALL, True, sender="名美售后")
    with database.read() as session:
        (told,) = service.list_shops(session)
    assert (told.sender, told.sender_phone) == ("名美售后", "0571-8888 6666")
    assert told.sender_address == "浙江省杭州市 文三路1号", "what was not told stays, each in one line"


def test_staff_keep_their_number_and_records_when_they_leave(database: Database) -> None:
    wang = do(database, service.add_staff, "1", "王芳", Role.AFTER_SALES)
    do(database, service.add_staff, "2", "李强", Role.PRE_SALES)
    do(database, service.change_staff, wang, "1", "王芳芳", Role.SUPERVISOR, False)
    assert staff_of(database)[0] == ("1", "王芳芳", Role.SUPERVISOR, False)
    with database.read() as session:
        newest = list_history(session, "staff", wang)[0]
        assert service.actor_for(session, wang, CLOCK).staff_id is None, "who has left acts no more"
    assert newest.changes["name"] == ["王芳", "王芳芳"]
    assert newest.changes["active"] == [True, False]


@pytest.mark.parametrize(
    ("staff_no", "name", "field"), [("", "李强", "staff_no"), ("1", "李强", "staff_no"), ("2", " ", "name")]
)
def test_what_is_missing_or_taken_is_named(database: Database, staff_no: str, name: str, field: str) -> None:
    do(database, service.add_staff, "1", "王芳", Role.AFTER_SALES)
    other = do(database, service.add_staff, "3", "周静", Role.OWNER)
    for verb, args in ((service.add_staff, ()), (service.change_staff, (other,))):
        rest = (Role.WAREHOUSE,) if verb is service.add_staff else (Role.WAREHOUSE, True)
        with pytest.raises(UserError) as caught:
            do(database, verb, *args, staff_no, name, *rest)
        assert caught.value.field == field
    assert [one[0] for one in staff_of(database)] == ["1", "3"]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OWNER])
def test_only_the_owner_changes_shops_and_staff(database: Database, role: Role) -> None:
    shop = do(database, service.add_shop, "名美", Platform.TMALL)
    staff = do(database, service.add_staff, "1", "王芳", Role.AFTER_SALES)
    somebody = Actor(staff, "王芳", role, CLOCK)
    before = shops_of(database), staff_of(database)
    for verb, *args in (
        (service.add_shop, "二店", Platform.JD),
        (service.change_shop, shop, "别人的店", Platform.JD, True),
        (service.add_staff, "2", "李强", Role.OWNER),
        (service.change_staff, staff, "1", "王芳", Role.OWNER, True),
    ):
        with pytest.raises(UserError, match="owner"):
            do(database, verb, *args, actor=somebody)
    assert (shops_of(database), staff_of(database)) == before


def test_the_first_import_opens_its_shop_whoever_imports(database: Database) -> None:
    somebody = Actor(None, "李强", Role.PRE_SALES, CLOCK)
    with database.write(somebody) as session:
        service.shop_for_import(session, somebody, "", "名美旗舰店", Platform.TAOBAO)
    assert shops_of(database) == [("名美旗舰店", Platform.TAOBAO, True)]


def test_roles_apply_from_the_second_person_on_and_until_one_has_left(database: Database) -> None:
    def apply() -> bool:
        with database.read() as session:
            return service.roles_apply(session)

    assert not apply()
    do(database, service.add_staff, "1", "王芳", Role.OWNER)
    assert not apply()
    second = do(database, service.add_staff, "2", "小李", Role.WAREHOUSE)
    assert apply()
    do(database, service.change_staff, second, "2", "小李", Role.WAREHOUSE, False)
    assert not apply()
