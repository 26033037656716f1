"""Which shape the database has, and how an older one becomes today's."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext

# Spelled out so that a start need not load Alembic; a test holds it against the newest migration.
HEAD = "0007"
MIGRATIONS = Path(__file__).parent / "migrations"


def revision_of(engine: Engine) -> str | None:
    """The database's revision; None for an empty one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def is_current(engine: Engine) -> bool:
    """Whether nothing has to be done; raises UserError for a database of a newer program."""
    revision = revision_of(engine)
    if revision == HEAD:
        return True
    if revision is not None and revision not in known_revisions():
        raise UserError(
            translate(
                "Schema",
                "This data was last used with a newer ShopDesk (revision {revision}). "
                "Update the program; nothing was changed.",
            ).format(revision=revision)
        )
    return False


def known_revisions() -> set[str]:
    """Every revision this program can start from."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415  costs 0.2 s, needed only when something is to be migrated

    return {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def migrate(engine: Engine, to: str = "head") -> None:
    """Bring the database to a revision, each migration in its own transaction; back it up first.

    A migration that breaks references between records is undone: raises UserError.
    """
    from alembic import command  # noqa: PLC0415  as above

    config = _config()
    with engine.connect().execution_options(writing=True) as connection:
        config.attributes["connection"] = connection
        config.attributes["before_commit"] = _refuse_lost_references
        # A table is changed by making it anew; dropping the old one must not take away what refers to it.
        # SQLite takes this pragma outside transactions only.
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            command.upgrade(config, to)
            connection.commit()
        finally:
            connection.rollback()
            driver.execute("PRAGMA foreign_keys=ON")


def _refuse_lost_references(ctx: "MigrationContext", step: object, heads: object, run_args: object) -> None:
    del step, heads, run_args
    assert ctx.connection is not None
    if lost := ctx.connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise UserError(
            translate(
                "Schema", "The data could not be updated: records in “{table}” would lose what they refer to."
            ).format(table=lost[0])
        )


def _config() -> "Config":
    from alembic.config import Config  # noqa: PLC0415  as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
