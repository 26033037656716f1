"""The migrations lead to the shape the program maps, one transaction each."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from shopdesk.core import schema
from shopdesk.core.database import Base, open_engine
from shopdesk.core.errors import UserError
from tests.core.conftest import write_next_release
from tests.core.small_shop import fill, import_models, new_folder


def _scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    return ScriptDirectory.from_config(config)


def test_head_is_the_newest_migration_and_the_only_end() -> None:
    assert _scripts().get_heads() == [schema.HEAD]
    assert schema.HEAD in schema.known_revisions()


def test_the_migrated_shape_is_the_mapped_one(tmp_path: Path) -> None:
    import_models()
    engine = open_engine(new_folder(tmp_path / "data").database)
    mapped = set(Base.metadata.tables)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, parents: kind != "table" or name in mapped,
                "compare_type": False,  # SQLite keeps no more of a type than its affinity
            },
        )
        assert compare_metadata(context, Base.metadata) == []
        found = {table: {c["name"]: c for c in inspect(connection).get_columns(table)} for table in mapped}
    engine.dispose()
    for name, table in Base.metadata.tables.items():
        for column in table.columns:
            assert found[name][column.name]["nullable"] == bool(column.nullable), f"{name}.{column.name}"


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    folder = new_folder(tmp_path / "data")
    fill(folder)
    return folder.database


def _ahead(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, more: str) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", write_next_release(tmp_path / "next", more))


def test_a_table_made_anew_keeps_what_refers_to_it(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite changes a column by a new table; dropping the old one must not break or empty the others."""
    more = """
    with op.batch_alter_table("shop_order", recreate="always") as batch:
        batch.add_column(sa.Column("extra", sa.Integer))
"""
    _ahead(monkeypatch, tmp_path, more)
    engine = open_engine(filled)
    schema.migrate(engine)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM order_line").scalar() == 60
        assert connection.exec_driver_sql("SELECT count(extra), count(*) FROM shop_order").one() == (0, 30)
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    engine.dispose()


def test_an_update_that_loses_references_is_undone(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = schema.HEAD
    _ahead(monkeypatch, tmp_path, "    op.execute('DELETE FROM shop')")
    engine = open_engine(filled)
    with pytest.raises(UserError, match="would lose"):
        schema.migrate(engine)
    assert schema.revision_of(engine) == today
    engine.dispose()
    with closing(sqlite3.connect(filled)) as connection:
        assert connection.execute("SELECT count(*) FROM shop").fetchone() == (1,)
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'next_thing'").fetchone()
