"""Sessions, the audit trail of every write, and several people at once."""

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from shopdesk.claims.model import Claim, ClaimGoods
from shopdesk.core.audit import AuditEntry, list_history
from shopdesk.core.database import Base, Database, Record, UtcDateTime, insert_tuples, open_engine, table_of
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import THEME, TIME_ZONE, WINDOW, PcSettings, Setting, keep_shop_setting, shop_setting
from shopdesk.couriers.model import Courier
from shopdesk.shops.model import Platform, Shop
from tests.core.small_shop import NOW, acting, add_claim, fill, import_models, new_folder

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return new_folder(tmp_path / "data")


@pytest.fixture
def database(folder: DataFolder) -> Iterator[Database]:
    with open_database(folder, NOW) as opened:
        yield opened.database


def _add_shop(database: Database, name: str = "云裳女装") -> int:
    with database.write(acting()) as session:
        shop = Shop(name=name, platform=Platform.TAOBAO, active=True)
        session.add(shop)
        session.flush()
        return shop.id


def _history(database: Database, kind: str, record_id: int) -> list[tuple[str, str, dict[str, list[object]]]]:
    with database.read() as session:
        return [(row.action, row.part, row.changes) for row in list_history(session, kind, record_id)]


def test_a_change_tells_the_fields_before_and_after(database: Database) -> None:
    shop_id = _add_shop(database)
    with database.write(acting(name="王五")) as session:
        session.get_one(Shop, shop_id).name = "新店"
    changed, created = _history(database, "shop", shop_id)
    assert changed == ("changed", "", {"name": ["云裳女装", "新店"]})
    assert created[0] == "created"
    assert created[2]["name"] == [None, "云裳女装"] and created[2]["platform"] == [None, "taobao"]
    with database.read() as session:
        row = list_history(session, "shop", shop_id)[0]
        assert row.staff == "王五" and row.at == NOW


def test_a_change_after_an_expired_read_still_knows_what_was_before(database: Database) -> None:
    shop_id = _add_shop(database)
    with database.write(acting()) as session:
        shop = session.get_one(Shop, shop_id)
        session.expire(shop)
        shop.name = "新店"
    assert _history(database, "shop", shop_id)[0][2] == {"name": ["云裳女装", "新店"]}


def test_deleting_and_taking_back_are_told_as_such(database: Database) -> None:
    shop_id = _add_shop(database)
    for deleted_at in (NOW, None):
        with database.write(acting()) as session:
            session.get_one(Shop, shop_id).deleted_at = deleted_at
    assert [row[0] for row in _history(database, "shop", shop_id)] == ["restored", "deleted", "created"]


def test_parts_stand_in_the_history_of_their_record_also_when_they_go(database: Database) -> None:
    with database.write(acting()) as session:
        claim_id = add_claim(session).id
    with database.write(acting()) as session:
        claim = session.get_one(Claim, claim_id)
        claim.goods[0].quantity = 3
        claim.goods.remove(claim.goods[1])
    rows = [row for row in _history(database, "claim", claim_id) if row[1] == "claim_goods"]
    assert [row[0] for row in rows] == ["deleted", "changed", "created", "created"]
    assert rows[0][2]["cost_fen"] == [5_000, None]
    assert rows[1][2] == {"quantity": [1, 3]}


def test_what_changes_nothing_is_not_told(database: Database) -> None:
    shop_id = _add_shop(database)
    with database.write(acting()) as session:
        session.get_one(Shop, shop_id).name = "云裳女装"
    assert len(_history(database, "shop", shop_id)) == 1


def test_nobody_writes_unseen(database: Database) -> None:
    with Session(database.engine) as session:
        session.add(Shop(name="x", platform=Platform.JD, active=True))
        with pytest.raises(RuntimeError, match="nobody acts"):
            session.flush()


def test_an_undone_write_leaves_no_trace_in_the_audit(database: Database) -> None:
    _add_shop(database)
    with database.read() as session:
        before = session.scalars(select(AuditEntry.id)).all()
    with pytest.raises(IntegrityError):
        _add_shop(database)
    with database.read() as session:
        assert session.scalars(select(AuditEntry.id)).all() == before


def test_every_mapped_class_has_a_word_in_the_audit_or_is_known_to_have_none() -> None:
    import_models()
    classes = [mapper.class_ for mapper in Base.registry.mappers]
    untold = {found.__tablename__ for found in classes if not found.audited}
    for found in classes:
        if found.audited:
            assert found.audit_kind or found.owner is not Base.owner, found
    words = [found.audit_kind for found in classes if issubclass(found, Record)]
    assert "" not in words and len(words) == len(set(words))
    assert not [found for found in classes if issubclass(found, Record) and found.__tablename__ in untold]


def test_every_kind_of_record_is_audited(folder: DataFolder) -> None:
    fill(folder)
    with open_database(folder, NOW) as opened, opened.database.read() as session:
        told = {(entry.record_kind, entry.record_id, entry.part) for entry in session.scalars(select(AuditEntry))}
        for mapper in Base.registry.mappers:
            if mapper.class_.audited:
                for record in session.scalars(select(mapper.class_)):
                    owner = record.owner()
                    kind, record_id = owner or (record.audit_kind, record.id)
                    assert (kind, record_id, record.__tablename__ if owner else "") in told


def test_the_second_of_two_edits_of_one_record_is_refused(database: Database) -> None:
    shop_id = _add_shop(database)
    first, second = (Session(database.engine, info={"actor": acting()}, expire_on_commit=False) for _ in range(2))
    with first, second:
        one, other = first.get_one(Shop, shop_id), second.get_one(Shop, shop_id)
        first.commit()
        second.commit()
        one.name = "first"
        first.commit()
        other.name = "second"
        with pytest.raises(StaleDataError) as caught:
            second.commit()
    assert "Somebody else saved this record" in str(environment_message(caught.value))
    assert _history(database, "shop", shop_id)[0][2] == {"name": ["云裳女装", "first"]}


def test_several_processes_write_at_once_and_none_fails(folder: DataFolder) -> None:
    code = f"""
import sys
from pathlib import Path
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from sqlalchemy import select
from shopdesk.shops.model import Platform, Shop
from tests.core.small_shop import NOW, acting
with open_database(DataFolder(Path({str(folder.root)!r})), NOW) as opened:
    for number in range(40):
        with opened.database.write(acting()) as session:
            session.add(Shop(name=f"{{sys.argv[1]}} {{number}}", platform=Platform.TAOBAO, active=True))
            session.flush()
            session.scalars(select(Shop.name)).all()
"""  # noqa: S608  no SQL
    writers = [subprocess.Popen([sys.executable, "-c", code, str(n)], cwd=ROOT) for n in range(3)]
    assert [writer.wait(120) for writer in writers] == [0, 0, 0]
    with open_database(folder, NOW) as opened, opened.database.read() as session:
        assert len(session.scalars(select(Shop.id)).all()) == 120


def test_readers_see_the_last_committed_state_while_somebody_writes(database: Database) -> None:
    _add_shop(database)
    with database.write(acting()) as session:
        session.add(Shop(name="second", platform=Platform.TAOBAO, active=True))
        session.flush()
        with database.read() as reader:
            assert len(reader.scalars(select(Shop.id)).all()) == 1


def test_errors_hold_no_personal_data(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    _add_shop(database, "13800138000")
    with caplog.at_level(logging.DEBUG), pytest.raises(IntegrityError) as caught:
        _add_shop(database, "13800138000")
    assert "13800138000" not in str(caught.value) + caplog.text


def test_references_hold(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write(acting()) as session:
        session.add(ClaimGoods(claim_id=77, position=1, quantity=1))
    with pytest.raises(IntegrityError), database.write(acting()) as session:
        session.execute(delete(Courier).where(Courier.id == add_claim(session).courier_id))
    with database.read() as session:
        assert session.scalars(select(Courier.id)).all() == []


@given(
    at=st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)),
    hours=st.integers(-12, 14),
    micro=st.integers(0, 999_999),
)
def test_instants_keep_their_moment_and_order(at: datetime, hours: int, micro: int) -> None:
    instant = at.replace(microsecond=micro, tzinfo=timezone(timedelta(hours=hours)))
    engine = open_engine(Path(":memory:"))
    kind, dialect = UtcDateTime(), engine.dialect
    stored = kind.process_bind_param(instant, dialect)
    back = kind.result_processor(dialect, None)(stored)
    assert back == instant and back is not None and back.tzinfo is UTC
    later = instant + timedelta(microseconds=1)
    assert kind.process_bind_param(later, dialect) > stored
    engine.dispose()


def test_pc_settings_survive_and_a_broken_file_does_not_stop_the_desk(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.json"
    settings = PcSettings(file)
    settings.set(THEME, "dark")
    settings.set(WINDOW, {"页": [1, 2]})
    again = PcSettings(file)
    assert again.get(THEME) == "dark" and again.get(WINDOW) == {"页": [1, 2]}
    for broken in (b"", b"{", b"[1]", b"\xff\xfe\x00", b'{"theme": 5}'):
        file.write_bytes(broken)
        assert PcSettings(file).get(THEME) == "system"


def test_a_default_that_was_changed_in_place_does_not_change_the_default(tmp_path: Path) -> None:
    PcSettings(tmp_path / "a.json").get(WINDOW)["x"] = 1
    assert PcSettings(tmp_path / "b.json").get(WINDOW) == {}


def test_a_yes_or_no_is_no_number(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"n": true}')
    assert PcSettings(file).get(Setting("n", int, 0)) == 0


def test_a_changed_dictionary_is_kept(tmp_path: Path) -> None:
    settings = PcSettings(tmp_path / "s.json")
    settings.set(WINDOW, {"a": 1})
    layout = settings.get(WINDOW)
    layout["a"] = 2
    settings.set(WINDOW, layout)
    assert PcSettings(tmp_path / "s.json").get(WINDOW) == {"a": 2}


def test_shop_settings_are_the_same_on_every_desk(database: Database) -> None:
    with database.read() as session:
        assert shop_setting(session, TIME_ZONE) == "Asia/Shanghai"
    with database.write(acting()) as session:
        keep_shop_setting(session, TIME_ZONE, "Europe/Berlin")
    with database.write(acting()) as session:
        keep_shop_setting(session, TIME_ZONE, "Asia/Tokyo")
    with database.read() as session:
        assert shop_setting(session, TIME_ZONE) == "Asia/Tokyo"


def _add_tuple(database: Database, name: str) -> None:
    with database.write(acting()) as session:
        insert_tuples(session, table_of(Shop), ["name", "platform", "active"], [(name, Platform.TAOBAO, True)])


@pytest.mark.parametrize("add", [_add_shop, _add_tuple])
def test_half_a_character_is_refused_with_a_sentence(
    database: Database, add: Callable[[Database, str], object]
) -> None:
    """A broken clipboard gives half of what two units make one character; no database takes it."""
    with pytest.raises(UserError, match="half a character"):
        add(database, "急\ud83d")
    _add_shop(database, "急")
    with database.read() as session:
        assert session.scalars(select(Shop.name)).all() == ["急"]
