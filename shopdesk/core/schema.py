"""Which shape the database has, and how an older one becomes today's."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

if TYPE_CHECKING:
    from alembic.config import Config

# Spelled out so that a start need not load Alembic; a test holds it against the newest migration.
HEAD = "0001"
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
                "This data was last used with a newer ShopDesk (revision {revision}). Update the program; nothing was changed.",
            ).format(revision=revision)
        )
    return False


def known_revisions() -> set[str]:
    """Every revision this program can start from."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415  costs 0.2 s, needed only when something is to be migrated

    return {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def migrate(engine: Engine, to: str = "head") -> None:
    """Bring the database to a revision, each migration in its own transaction; back it up first."""
    from alembic import command  # noqa: PLC0415  as above

    config = _config()
    with engine.connect().execution_options(writing=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        connection.commit()


def _config() -> "Config":
    from alembic.config import Config  # noqa: PLC0415  as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
