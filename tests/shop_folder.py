"""A real shop for tests: a data folder with a migrated database, and somebody who acts in it."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from shopdesk.core import schema
from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database, open_engine
from shopdesk.core.paths import DataFolder

# A Sunday afternoon in China; every sample order is older.
NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
DATA = Path(__file__).parent / "data"


@dataclass
class ShopFolder:
    """An open data folder; ``do`` runs a service in a transaction, ``ask`` a query."""

    folder: DataFolder
    database: Database
    actor: Actor

    def do(self, service: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Run a service as the actor and commit; returns its value (or what it touched)."""
        with self.database.write(self.actor) as session:
            outcome = service(session, self.actor, *args, **named)
        return outcome.value if isinstance(outcome, Done) else outcome

    def ask(self, query: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """The answer of a query."""
        with self.database.read() as session:
            return query(session, *args, **named)


@cache
def _empty_database() -> bytes:
    """What migrating comes to; done once, because it takes longer than most tests."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shopdesk.db"
        engine = open_engine(path)
        schema.migrate(engine)
        engine.dispose()
        return path.read_bytes()


def migrated_database(path: Path) -> Path:
    """A fresh database file, as a new shop has it."""
    path.write_bytes(_empty_database())
    return path


def shop_folder(root: Path, template: Path) -> ShopFolder:
    """A data folder with a copy of an empty database."""
    folder = DataFolder(root)
    folder.create()
    shutil.copyfile(template, folder.database)
    actor = Actor(None, "王芳", Role.OWNER, Clock(now=lambda: NOW))
    return ShopFolder(folder, Database(open_engine(folder.database)), actor)
