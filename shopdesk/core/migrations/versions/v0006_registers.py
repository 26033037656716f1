"""Registers: wrong shipments, quality feedback with its suppliers, platform violations."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from shopdesk.core.search import create_index

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    _create_wrong_shipments()
    _create_quality_feedback()
    _create_violations()
    for kind in ("wrong_shipment", "quality_feedback"):
        create_index(op.get_bind(), kind)


def _create_wrong_shipments() -> None:
    op.create_table(
        "wrong_shipment",
        sa.Column("register_no", sa.String(length=20), nullable=False),
        sa.Column("found_on", sa.Date(), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=True),
        sa.Column("order_id", sa.Integer(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("customer_name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("courier", sa.String(length=64), nullable=False),
        sa.Column("tracking_no", sa.String(length=64), nullable=False),
        sa.Column("slip_weight_g", sa.Integer(), nullable=True),
        sa.Column("measured_weight_g", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("picture_checked", sa.Boolean(), nullable=False),
        sa.Column("resolution", sa.String(32), nullable=True),
        sa.Column("resolved_on", sa.Date(), nullable=True),
        sa.Column("listing_taken_down", sa.Boolean(), nullable=False),
        sa.Column("loss_fen", sa.BigInteger(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("registered_by", sa.String(length=50), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_wrong_shipment_customer_id")),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_wrong_shipment_order_id")),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_wrong_shipment_shop_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_wrong_shipment_staff_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_wrong_shipment_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wrong_shipment")),
        sa.UniqueConstraint("register_no", name=op.f("uq_wrong_shipment_register_no")),
    )
    op.create_index("ix_wrong_shipment_customer", "wrong_shipment", ["customer_id"], unique=False)
    op.create_index(
        "ix_wrong_shipment_list",
        "wrong_shipment",
        ["found_on", "shop_id", "kind", "resolution", "deleted_at"],
        unique=False,
    )
    op.create_index("ix_wrong_shipment_order", "wrong_shipment", ["order_id"], unique=False)
    op.create_index("ix_wrong_shipment_staff", "wrong_shipment", ["staff_id", "found_on"], unique=False)
    op.create_index("ix_wrong_shipment_ticket", "wrong_shipment", ["ticket_id"], unique=False)
    op.create_table(
        "wrong_shipment_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shipment_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("order_line_id", sa.Integer(), nullable=True),
        sa.Column("ordered_style_no", sa.String(length=100), nullable=False),
        sa.Column("ordered_item", sa.Text(), nullable=False),
        sa.Column("ordered_quantity", sa.Integer(), nullable=False),
        sa.Column("sent_style_no", sa.String(length=100), nullable=False),
        sa.Column("sent_item", sa.Text(), nullable=False),
        sa.Column("sent_quantity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_wrong_shipment_line_order_line_id")
        ),
        sa.ForeignKeyConstraint(
            ["shipment_id"], ["wrong_shipment.id"], name=op.f("fk_wrong_shipment_line_shipment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wrong_shipment_line")),
    )
    op.create_index("ix_wrong_shipment_line_shipment", "wrong_shipment_line", ["shipment_id"], unique=False)


def _create_quality_feedback() -> None:
    op.create_table(
        "supplier",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("contact", sa.String(length=200), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier")),
        sa.UniqueConstraint("name", name=op.f("uq_supplier_name")),
    )
    op.create_table(
        "quality_feedback",
        sa.Column("feedback_no", sa.String(length=20), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=True),
        sa.Column("order_id", sa.Integer(), nullable=True),
        sa.Column("order_line_id", sa.Integer(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("customer_name", sa.String(length=200), nullable=False),
        sa.Column("supplier_id", sa.Integer(), nullable=True),
        sa.Column("style_no", sa.String(length=100), nullable=False),
        sa.Column("style_key", sa.String(length=100), nullable=False),
        sa.Column("goods_title", sa.Text(), nullable=False),
        sa.Column("batch", sa.String(length=100), nullable=False),
        sa.Column("colour", sa.String(length=100), nullable=False),
        sa.Column("size", sa.String(length=100), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("defect", sa.String(32), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("unfounded", sa.Boolean(), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reported_by", sa.String(length=50), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_quality_feedback_customer_id")),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_quality_feedback_order_id")),
        sa.ForeignKeyConstraint(["order_line_id"], ["order_line.id"], name=op.f("fk_quality_feedback_order_line_id")),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_quality_feedback_shop_id")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_quality_feedback_supplier_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_quality_feedback_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_feedback")),
        sa.UniqueConstraint("feedback_no", name=op.f("uq_quality_feedback_feedback_no")),
    )
    op.create_index("ix_quality_feedback_customer", "quality_feedback", ["customer_id"], unique=False)
    op.create_index(
        "ix_quality_feedback_list", "quality_feedback", ["reported_on", "shop_id", "state", "deleted_at"], unique=False
    )
    op.create_index("ix_quality_feedback_order", "quality_feedback", ["order_id"], unique=False)
    op.create_index("ix_quality_feedback_style", "quality_feedback", ["style_key", "reported_on"], unique=False)
    op.create_index("ix_quality_feedback_supplier", "quality_feedback", ["supplier_id", "reported_on"], unique=False)
    op.create_index("ix_quality_feedback_ticket", "quality_feedback", ["ticket_id"], unique=False)
    op.create_table(
        "quality_feedback_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("feedback_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=50), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("takes_back", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["feedback_id"], ["quality_feedback.id"], name=op.f("fk_quality_feedback_step_feedback_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_feedback_step")),
    )
    op.create_index("ix_quality_feedback_step_feedback", "quality_feedback_step", ["feedback_id"], unique=False)
    op.create_table(
        "style_alert_seen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("style_key", sa.String(length=100), nullable=False),
        sa.Column("last_feedback_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_by", sa.String(length=50), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["last_feedback_id"], ["quality_feedback.id"], name=op.f("fk_style_alert_seen_last_feedback_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_style_alert_seen")),
    )
    op.create_index("ix_style_alert_seen_style", "style_alert_seen", ["style_key"], unique=False)


def _create_violations() -> None:
    op.create_table(
        "violation",
        sa.Column("violation_no", sa.String(length=20), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("fee_fen", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("case_no", sa.String(length=64), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("appeal", sa.String(32), nullable=False),
        sa.Column("appeal_until", sa.Date(), nullable=True),
        sa.Column("appeal_note", sa.Text(), nullable=False),
        sa.Column("appealed_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer_note", sa.Text(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(length=50), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_violation_order_id")),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_violation_shop_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_violation_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_violation")),
        sa.UniqueConstraint("violation_no", name=op.f("uq_violation_violation_no")),
    )
    op.create_index(
        "ix_violation_list", "violation", ["happened_on", "shop_id", "kind", "appeal", "deleted_at"], unique=False
    )
    op.create_index("ix_violation_order", "violation", ["order_id"], unique=False)
    op.create_index("ix_violation_staff", "violation", ["staff_id"], unique=False)
