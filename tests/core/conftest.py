"""A program one release ahead, to see old data meet it."""

from pathlib import Path
from shutil import copytree

import pytest

from shopdesk.core import schema

_NEXT = '''"""Adds a table; the next release as a test imagines it."""
import time
import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = {head!r}
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("next_thing", sa.Column("id", sa.Integer, primary_key=True), sa.Column("n", sa.Integer))
    op.execute("INSERT INTO next_thing (n) SELECT id FROM shop_order")
{more}
'''


def write_next_release(folder: Path, more: str = "") -> Path:
    """A migrations folder with one more migration; ``more`` are further lines of its upgrade."""
    migrations = folder / "migrations"
    copytree(schema.MIGRATIONS, migrations)
    text = _NEXT.format(head=schema.HEAD, more=more)
    (migrations / "versions" / "v9000_next.py").write_text(text, encoding="utf-8")
    return migrations


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """Today's revision, now that the program is one release ahead."""
    today = schema.HEAD
    monkeypatch.setattr(schema, "MIGRATIONS", write_next_release(tmp_path / "next"))
    monkeypatch.setattr(schema, "HEAD", "9000")
    return today
