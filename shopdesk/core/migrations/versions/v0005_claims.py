"""Claims: what couriers say they paid, months that are closed, couriers' own forms, second checks, promises."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    for table in ("claim_step", "claim_receipt", "claim_write_off"):
        op.add_column(table, sa.Column("booked_on", sa.Date(), nullable=False, server_default="1970-01-01"))
    op.execute("UPDATE claim_step SET booked_on = happened_on")
    op.execute("UPDATE claim_receipt SET booked_on = received_on")
    op.execute("UPDATE claim_write_off SET booked_on = written_off_on")
    op.add_column("claim", sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("claim", sa.Column("changed_by", sa.String(length=50), nullable=False, server_default=""))
    op.add_column("claim", sa.Column("promised_on", sa.Date(), nullable=True))
    op.add_column("claim_follow_up", sa.Column("spoke_to", sa.String(length=100), nullable=False, server_default=""))
    op.add_column("claim_follow_up", sa.Column("promised_on", sa.Date(), nullable=True))
    op.add_column("courier", sa.Column("amount_rule", sa.String(32), nullable=False, server_default="cost"))
    op.add_column("courier", sa.Column("postage_times", sa.Integer(), nullable=False, server_default="3"))
    op.add_column("courier", sa.Column("declared_percent", sa.Integer(), nullable=False, server_default="100"))
    op.add_column("courier", sa.Column("memo", sa.Text(), nullable=False, server_default=""))
    op.create_index(
        "ix_shop_order_shipped",
        "shop_order",
        ["courier", "shipped_at", "shop_id", "deleted_at"],
        unique=False,
        sqlite_where=sa.text("shipped_at IS NOT NULL"),
    )
    _create_month_close()
    _create_templates()
    _create_statements()
    _create_lines()


def _create_month_close() -> None:
    op.create_table(
        "claim_month_close",
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_by", sa.String(length=50), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_month_close")),
        sa.UniqueConstraint("month", name=op.f("uq_claim_month_close_month")),
    )
    op.create_table(
        "claim_month_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("close_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("courier_id", sa.Integer(), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=True),
        sa.Column("is_older", sa.Boolean(), nullable=False),
        sa.Column("order_amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("claimed_fen", sa.BigInteger(), nullable=False),
        sa.Column("before_state", sa.String(32), nullable=False),
        sa.Column("before_agreed_fen", sa.BigInteger(), nullable=True),
        sa.Column("before_received_fen", sa.BigInteger(), nullable=False),
        sa.Column("before_written_off_fen", sa.BigInteger(), nullable=False),
        sa.Column("after_state", sa.String(32), nullable=False),
        sa.Column("after_agreed_fen", sa.BigInteger(), nullable=True),
        sa.Column("after_received_fen", sa.BigInteger(), nullable=False),
        sa.Column("after_written_off_fen", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_claim_month_line_claim_id")),
        sa.ForeignKeyConstraint(["close_id"], ["claim_month_close.id"], name=op.f("fk_claim_month_line_close_id")),
        sa.ForeignKeyConstraint(["courier_id"], ["courier.id"], name=op.f("fk_claim_month_line_courier_id")),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_claim_month_line_shop_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_month_line")),
    )
    op.create_index("ix_claim_month_line_claim", "claim_month_line", ["claim_id"], unique=False)
    op.create_index("ix_claim_month_line_close", "claim_month_line", ["close_id"], unique=False)


def _create_templates() -> None:
    op.create_table(
        "claim_template",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("courier_id", sa.Integer(), nullable=True),
        sa.Column("file_name", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.String(length=50), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["courier_id"], ["courier.id"], name=op.f("fk_claim_template_courier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_template")),
        sa.UniqueConstraint("name", name=op.f("uq_claim_template_name")),
    )
    op.create_table(
        "claim_template_file",
        sa.Column("template_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["template_id"], ["claim_template.id"], name=op.f("fk_claim_template_file_template_id")
        ),
        sa.PrimaryKeyConstraint("template_id", name=op.f("pk_claim_template_file")),
    )


def _create_statements() -> None:
    op.create_table(
        "courier_statement",
        sa.Column("courier_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("file_name", sa.String(length=255), nullable=False),
        sa.Column("sheet_name", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("line_count", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("imported_by", sa.String(length=50), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accepted_by", sa.String(length=50), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["courier_id"], ["courier.id"], name=op.f("fk_courier_statement_courier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_courier_statement")),
    )
    op.create_index("ix_courier_statement_digest", "courier_statement", ["digest"], unique=False)
    op.create_index("ix_courier_statement_list", "courier_statement", ["courier_id", "imported_at"], unique=False)
    op.create_table(
        "courier_statement_mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("courier_id", sa.Integer(), nullable=False),
        sa.Column("header_key", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=50), nullable=False),
        sa.ForeignKeyConstraint(["courier_id"], ["courier.id"], name=op.f("fk_courier_statement_mapping_courier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_courier_statement_mapping")),
        sa.UniqueConstraint(
            "courier_id", "header_key", name=op.f("uq_courier_statement_mapping_courier_id_header_key")
        ),
    )
    op.create_table(
        "courier_statement_result",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("tracking_no", sa.String(length=64), nullable=False),
        sa.Column("tracking_key", sa.String(length=64), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(32), nullable=False),
        sa.Column("expected_fen", sa.BigInteger(), nullable=True),
        sa.Column("paid_fen", sa.BigInteger(), nullable=True),
        sa.Column("line_count", sa.Integer(), nullable=False),
        sa.Column("known_count", sa.Integer(), nullable=False),
        sa.Column("handling", sa.String(32), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.Column("left_because", sa.Text(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_courier_statement_result_claim_id")),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["courier_statement.id"], name=op.f("fk_courier_statement_result_statement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_courier_statement_result")),
    )
    op.create_index(
        "ix_statement_result_statement", "courier_statement_result", ["statement_id", "position"], unique=False
    )
    op.create_index("ix_statement_result_claim", "courier_statement_result", ["claim_id"], unique=False)


def _create_lines() -> None:
    op.create_table(
        "courier_statement_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("row_no", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("tracking_no", sa.String(length=64), nullable=False),
        sa.Column("tracking_key", sa.String(length=64), nullable=False),
        sa.Column("order_no", sa.String(length=64), nullable=False),
        sa.Column("kind_word", sa.String(length=100), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("paid_fen", sa.BigInteger(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=True),
        sa.Column("matched_by", sa.String(32), nullable=True),
        sa.Column("handling", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("handled_by", sa.String(length=50), nullable=False),
        sa.Column("known_line_id", sa.Integer(), nullable=True),
        sa.Column("known_receipt_id", sa.Integer(), nullable=True),
        sa.Column("receipt_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_courier_statement_line_claim_id")),
        sa.ForeignKeyConstraint(
            ["known_line_id"], ["courier_statement_line.id"], name=op.f("fk_courier_statement_line_known_line_id")
        ),
        sa.ForeignKeyConstraint(
            ["known_receipt_id"], ["claim_receipt.id"], name=op.f("fk_courier_statement_line_known_receipt_id")
        ),
        sa.ForeignKeyConstraint(
            ["receipt_id"], ["claim_receipt.id"], name=op.f("fk_courier_statement_line_receipt_id")
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["courier_statement.id"], name=op.f("fk_courier_statement_line_statement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_courier_statement_line")),
    )
    op.create_index("ix_statement_line_claim", "courier_statement_line", ["claim_id"], unique=False)
    op.create_index("ix_statement_line_digest", "courier_statement_line", ["digest"], unique=False)
    op.create_index("ix_statement_line_key", "courier_statement_line", ["statement_id", "tracking_key"], unique=False)
    op.create_index("ix_statement_line_receipt", "courier_statement_line", ["receipt_id"], unique=False)
    op.create_index("ix_statement_line_known_receipt", "courier_statement_line", ["known_receipt_id"], unique=False)
