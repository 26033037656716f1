"""Photos: hashes that find pictures used twice, barcodes, verdicts, the watched folder, a search index."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from shopdesk.core.search import create_index

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("photo", sa.Column("fine_hash", sa.LargeBinary(length=32), nullable=True))
    op.add_column("photo", sa.Column("examined_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_photo_unexamined", "photo", ["id"], unique=False, sqlite_where=sa.text("examined_at IS NULL"))
    op.create_table(
        "photo_band",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("photo_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fine_hash", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(["photo_id"], ["photo.id"], name=op.f("fk_photo_band_photo_id")),
        sa.PrimaryKeyConstraint("key", "photo_id", name=op.f("pk_photo_band")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_photo_band_photo", "photo_band", ["photo_id"], unique=False)
    op.create_table(
        "photo_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("photo_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=100), nullable=False),
        sa.Column("symbology", sa.String(length=32), nullable=False),
        sa.Column("declined", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["photo_id"], ["photo.id"], name=op.f("fk_photo_code_photo_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo_code")),
        sa.UniqueConstraint("photo_id", "text", name=op.f("uq_photo_code_photo_id_text")),
    )
    op.create_index("ix_photo_code_text", "photo_code", ["text"], unique=False)
    _create_likeness()
    op.create_table(
        "watched_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(length=1000), nullable=False),
        sa.Column("path_key", sa.String(length=1000), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("modified_ns", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watched_file")),
        sa.UniqueConstraint("path_key", name=op.f("uq_watched_file_path_key")),
    )
    op.create_index("ix_watched_file_state", "watched_file", ["state"], unique=False)
    create_index(op.get_bind(), "photo")


def _create_likeness() -> None:
    op.create_table(
        "photo_likeness",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("photo_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=True),
        sa.Column("customer_name", sa.String(length=200), nullable=False),
        sa.Column("customer_key", sa.String(length=200), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("distance", sa.Integer(), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verdict", sa.String(32), nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("judged_by", sa.String(length=50), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_photo_likeness_customer_id")),
        sa.ForeignKeyConstraint(["other_id"], ["photo.id"], name=op.f("fk_photo_likeness_other_id")),
        sa.ForeignKeyConstraint(["photo_id"], ["photo.id"], name=op.f("fk_photo_likeness_photo_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo_likeness")),
        sa.UniqueConstraint(
            "photo_id", "other_id", "customer_key", name=op.f("uq_photo_likeness_photo_id_other_id_customer_key")
        ),
    )
    op.create_index("ix_photo_likeness_customer", "photo_likeness", ["customer_id"], unique=False)
    op.create_index(
        "ix_photo_likeness_open", "photo_likeness", ["id"], unique=False, sqlite_where=sa.text("verdict = 'open'")
    )
    op.create_index("ix_photo_likeness_other", "photo_likeness", ["other_id"], unique=False)
