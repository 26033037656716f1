"""Confirmation sheets, own values of orders, payment reminders, remembered headers; more about customers and shops."""

import re
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_STAFF_NO = re.compile(r"(\d{1,6})\s*号\s*客服|客服\s*(\d{1,6})(?!\d)(?!\s*号?\s*发)")
_BATCH = 5_000


def upgrade() -> None:
    _add_columns()
    _tell_whose_sale_it_is()
    op.drop_index("ix_shop_order_list", "shop_order")
    op.create_index(
        "ix_shop_order_list",
        "shop_order",
        ["ordered_at", "shop_id", "status", "paid_fen", "deleted_at", "staff_no", "flag"],
    )
    op.drop_index("ix_shop_order_customer", "shop_order")
    op.create_index(
        "ix_shop_order_customer",
        "shop_order",
        ["customer_id", "ordered_at", "deleted_at", "shop_id", "paid_fen", "refunded_fen"],
    )
    op.create_index("ix_shop_order_address", "shop_order", ["address_key"])
    _create_order_tables()
    _create_sheet_tables()


def _add_columns() -> None:
    op.add_column("shop_order", sa.Column("staff_no", sa.String(20), nullable=False, server_default=""))
    # Told at the next import or edit of an order; what is there already stays without.
    op.add_column("shop_order", sa.Column("address_key", sa.BigInteger(), nullable=True))
    for name, kind in (("sender", sa.String(100)), ("sender_phone", sa.String(64)), ("sender_address", sa.Text())):
        op.add_column("shop", sa.Column(name, kind, nullable=False, server_default=""))
    with op.batch_alter_table("customer") as customer:
        customer.add_column(sa.Column("risk_kind", sa.String(32), nullable=True))
        customer.add_column(sa.Column("risk_evidence", sa.Text(), nullable=False, server_default=""))
        customer.add_column(sa.Column("tags", sa.Text(), nullable=False, server_default=""))
        customer.add_column(sa.Column("merged_into_id", sa.Integer(), nullable=True))
        customer.create_foreign_key(op.f("fk_customer_merged_into_id"), "customer", ["merged_into_id"], ["id"])
        customer.create_index(op.f("ix_customer_merged_into_id"), ["merged_into_id"])


def _tell_whose_sale_it_is() -> None:
    """The staff no. at the beginning of the remarks that are there already."""
    connection = op.get_bind()
    orders = sa.table("shop_order", sa.column("id"), sa.column("seller_remark"), sa.column("staff_no"))
    last = 0
    while rows := connection.execute(
        sa.select(orders.c.id, orders.c.seller_remark)
        .where(orders.c.id > last, orders.c.seller_remark != "")
        .order_by(orders.c.id)
        .limit(_BATCH)
    ).all():
        last = rows[-1].id
        told = [
            {"row": row.id, "no": (match[1] or match[2]).lstrip("0") or "0"}
            for row in rows
            if (match := _STAFF_NO.search(row.seller_remark))
        ]
        if told:
            statement = sa.update(orders).where(orders.c.id == sa.bindparam("row"))
            connection.execute(statement.values(staff_no=sa.bindparam("no")), told)


def _create_order_tables() -> None:
    op.create_table(
        "order_own_value",
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("platform_value", sa.JSON(), nullable=True),
        sa.Column("differs", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_order_own_value_order_id")),
        sa.PrimaryKeyConstraint("order_id", "line_id", "field", name=op.f("pk_order_own_value")),
    )
    op.create_index(op.f("ix_order_own_value_differs"), "order_own_value", ["differs"], unique=False)
    op.create_table(
        "payment_reminder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=50), nullable=False),
        sa.Column("outcome", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_payment_reminder_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_reminder")),
    )
    op.create_index("ix_payment_reminder_order", "payment_reminder", ["order_id"], unique=False)
    op.create_table(
        "header_mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("header_key", sa.String(length=64), nullable=False),
        sa.Column("shape", sa.String(length=32), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=50), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_header_mapping")),
        sa.UniqueConstraint("header_key", name=op.f("uq_header_mapping_header_key")),
    )


def _create_sheet_tables() -> None:
    op.create_table(
        "confirmation_sheet",
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.String(length=50), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_confirmation_sheet_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmation_sheet")),
        sa.UniqueConstraint("order_id", name=op.f("uq_confirmation_sheet_order_id")),
    )
    op.create_index("ix_confirmation_sheet_list", "confirmation_sheet", ["created_at", "state", "deleted_at"])
    op.create_table(
        "sheet_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("contact", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=64), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("courier", sa.String(length=64), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["sheet_id"], ["confirmation_sheet.id"], name=op.f("fk_sheet_version_sheet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_version")),
        sa.UniqueConstraint("sheet_id", "number", name=op.f("uq_sheet_version_sheet_id_number")),
    )
    op.create_table(
        "sheet_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("order_line_id", sa.Integer(), nullable=True),
        sa.Column("style_no", sa.String(length=100), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("colour", sa.String(length=100), nullable=False),
        sa.Column("size", sa.String(length=100), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["sheet_version.id"], name=op.f("fk_sheet_line_version_id")),
        sa.ForeignKeyConstraint(["order_line_id"], ["order_line.id"], name=op.f("fk_sheet_line_order_line_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_line")),
    )
    op.create_index("ix_sheet_line_version", "sheet_line", ["version_id"], unique=False)
    op.create_table(
        "sheet_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=50), nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("version_number", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sheet_id"], ["confirmation_sheet.id"], name=op.f("fk_sheet_event_sheet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_event")),
    )
    op.create_index("ix_sheet_event_sheet", "sheet_event", ["sheet_id"], unique=False)
