"""The recycle bin: everything deleted lies in it, comes back whole, and goes for ever only when nothing needs it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shopdesk.claims.model import Claim, ClaimGoods
from shopdesk.core.actor import Role
from shopdesk.core.audit import list_history
from shopdesk.core.changes import changed
from shopdesk.core.database import Database
from shopdesk.core.errors import UserError
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.recycle import list_deleted, purge, record_classes, restore
from shopdesk.core.search import newest_ids
from shopdesk.couriers.model import Courier
from shopdesk.orders.model import Order, OrderLine, OrderPlatformData
from shopdesk.photos.model import Photo, PhotoLink
from shopdesk.shops.model import Shop
from tests.core.small_shop import NOW, acting, add_photo, fill, new_folder

LATER = NOW + timedelta(days=30)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = new_folder(tmp_path / "data")
    fill(folder, orders=3, photos=2)
    return folder


@pytest.fixture
def database(folder: DataFolder) -> Iterator[Database]:
    with open_database(folder, NOW) as opened:
        yield opened.database


def _delete(database: Database, kind: str, record_id: int, by: str = "周静") -> None:
    with database.write(acting(name=by)) as session:
        session.get_one(record_classes()[kind], record_id).deleted_at = NOW


def test_what_was_deleted_is_listed_with_who_did_it(database: Database) -> None:
    _delete(database, "order", 2, by="王五")
    _delete(database, "claim", 1)
    _delete(database, "photo", 1)
    with database.read() as session:
        rows = {(row.kind, row.title, row.by, row.deleted_at) for row in list_deleted(session)}
        assert [row.id for row in list_deleted(session, kinds=["order"])] == [2]
    assert rows == {
        ("order", "2881000000000000001", "王五", NOW),
        ("claim", "CL2610-0001", "周静", NOW),
        ("photo", "2026-10-15_0.jpg", "周静", NOW),
    }


def test_the_last_deletion_counts(database: Database) -> None:
    _delete(database, "order", 1, by="王五")
    with database.write(acting()) as session:
        assert restore(session, acting(), "order", 1) == changed("order")
    with database.read() as session:
        assert list_deleted(session) == []
    _delete(database, "order", 1, by="赵六")
    with database.read() as session:
        assert [row.by for row in list_deleted(session)] == ["赵六"]
        assert [row.action for row in list_history(session, "order", 1)][:3] == ["deleted", "restored", "deleted"]


@pytest.mark.parametrize(("kind", "record_id"), [("order", 1), ("order", 99), ("dragon", 1)])
def test_only_what_lies_in_the_bin_comes_back_or_goes(database: Database, kind: str, record_id: int) -> None:
    owner = acting(now=LATER)
    for act in (restore, purge):
        with pytest.raises(UserError, match="does not lie in the recycle bin"), database.write(owner) as session:
            act(session, owner, kind, record_id)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OWNER])
def test_only_the_owner_purges(database: Database, role: Role) -> None:
    _delete(database, "order", 1)
    actor = acting(role, LATER)
    with pytest.raises(UserError, match="Only the owner"), database.write(actor) as session:
        purge(session, actor, "order", 1)


def test_nothing_goes_before_thirty_days(database: Database) -> None:
    _delete(database, "order", 1)
    early = acting(now=LATER - timedelta(seconds=1))
    with pytest.raises(UserError, match="2026-11-14"), database.write(early) as session:
        purge(session, early, "order", 1)
    owner = acting(now=LATER)
    with database.write(owner) as session:
        purge(session, owner, "order", 1)


def test_an_order_goes_with_its_lines_and_can_no_longer_be_found(database: Database) -> None:
    with database.write(acting()) as session:
        session.add(OrderPlatformData(order_id=1, data={"买家": "x"}))
    _delete(database, "order", 1)
    owner = acting(now=LATER)
    with database.write(owner) as session:
        done = purge(session, owner, "order", 1)
    assert (done.value.kind, done.value.title, done.changes) == ("order", "2881000000000000000", changed("order"))
    with database.read() as session:
        assert session.get(Order, 1) is None
        assert session.scalars(select(OrderLine.order_id).distinct()).all() == [2, 3]
        assert session.scalars(select(OrderPlatformData.order_id)).all() == []
        assert sorted(newest_ids(session, "order", "2881", 10)) == [2, 3]
        history = list_history(session, "order", 1)
        assert history[0].action == "purged" and history[0].staff == "周静"


def test_what_others_refer_to_stays(database: Database, folder: DataFolder) -> None:
    with database.write(acting()) as session:
        session.get_one(Claim, 1).order_id = 1
        session.get_one(ClaimGoods, 1).order_line_id = session.scalars(
            select(OrderLine.id).where(OrderLine.order_id == 1)
        ).first()
        add_photo(session, folder, 9, order_id=1)
    for kind, record_id in (("order", 1), ("courier", 1), ("shop", 1)):
        _delete(database, kind, record_id)
    owner = acting(now=LATER)
    for kind, told in (("order", "2 × claim, 1 × photo"), ("courier", "1 × claim"), ("shop", "3 ×")):
        with pytest.raises(UserError, match=told), database.write(owner) as session:
            purge(session, owner, kind, 1)
    with database.read() as session:
        assert session.get(Order, 1) and session.get(Courier, 1) and session.get(Shop, 1)
        assert len(session.scalars(select(OrderLine.id)).all()) == 6


def test_a_claim_goes_with_its_goods(database: Database) -> None:
    _delete(database, "claim", 1)
    owner = acting(now=LATER)
    with database.write(owner) as session:
        purge(session, owner, "claim", 1)
    with database.read() as session:
        assert session.get(Claim, 1) is None
        assert session.scalars(select(ClaimGoods.id)).all() == []


def test_a_purged_photo_tells_which_file_to_remove(database: Database, folder: DataFolder) -> None:
    with database.write(acting()) as session:
        photo = add_photo(session, folder, 9, order_id=1)
        photo_id, path = photo.id, photo.path
    _delete(database, "photo", photo_id)
    owner = acting(now=LATER)
    with database.write(owner) as session:
        purged = purge(session, owner, "photo", photo_id).value
    assert purged.fields["path"] == path
    with database.read() as session:
        assert session.get(Photo, photo_id) is None
        assert session.scalars(select(PhotoLink.id)).all() == []
