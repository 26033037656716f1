"""After-sales tickets, their reasons and addresses; refund reports, parcels, stock movements; credit of customers."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from shopdesk.core.search import create_index

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    _create_books()
    _create_tickets()
    _create_ticket_parts()
    _create_warehouse()
    create_index(op.get_bind(), "ticket")


def _create_books() -> None:
    op.create_table(
        "after_sales_reason",
        sa.Column("category", sa.String(length=50), nullable=False),
        sa.Column("text", sa.String(length=100), nullable=False),
        sa.Column("kinds", sa.String(length=100), nullable=False),
        sa.Column("fault_side", sa.String(32), nullable=False),
        sa.Column("postage_payer", sa.String(32), nullable=False),
        sa.Column("photo_required", sa.Boolean(), nullable=False),
        sa.Column("window_days", sa.Integer(), nullable=True),
        sa.Column("window_from", sa.String(32), nullable=False),
        sa.Column("visible", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_after_sales_reason")),
        sa.UniqueConstraint("text", name=op.f("uq_after_sales_reason_text")),
    )
    op.create_table(
        "customer_credit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=50), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("source_kind", sa.String(length=32), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_customer_credit_customer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_credit")),
    )
    op.create_index("ix_customer_credit_customer", "customer_credit", ["customer_id"], unique=False)
    op.create_table(
        "return_address",
        sa.Column("name", sa.String(length=50), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=True),
        sa.Column("receiver", sa.String(length=100), nullable=False),
        sa.Column("phone", sa.String(length=64), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("postcode", sa.String(length=10), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_return_address_shop_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_address")),
    )


def _create_tickets() -> None:
    op.create_table(
        "ticket",
        sa.Column("ticket_no", sa.String(length=20), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("customer_name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("phase", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("reason_id", sa.Integer(), nullable=False),
        sa.Column("reason_text", sa.String(length=100), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("fault_side", sa.String(32), nullable=False),
        sa.Column("fault_shop", sa.Integer(), nullable=False),
        sa.Column("fault_customer", sa.Integer(), nullable=False),
        sa.Column("fault_courier", sa.Integer(), nullable=False),
        sa.Column("fault_factory", sa.Integer(), nullable=False),
        sa.Column("postage_payer", sa.String(32), nullable=False),
        sa.Column("urgency", sa.String(32), nullable=False),
        sa.Column("intervention", sa.String(32), nullable=False),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("refund_no", sa.String(length=64), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("keeps_goods", sa.Boolean(), nullable=False),
        sa.Column("override_reason", sa.Text(), nullable=False),
        sa.Column("override_by", sa.String(length=50), nullable=False),
        sa.Column("refund_postage", sa.Boolean(), nullable=False),
        sa.Column("refund_coupon", sa.Boolean(), nullable=False),
        sa.Column("refund_coins", sa.Boolean(), nullable=False),
        sa.Column("service_fee_fen", sa.BigInteger(), nullable=False),
        sa.Column("proposed_fen", sa.BigInteger(), nullable=False),
        sa.Column("approved_fen", sa.BigInteger(), nullable=True),
        sa.Column("approved_by", sa.String(length=50), nullable=False),
        sa.Column("approved_by_id", sa.Integer(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refunded_fen", sa.BigInteger(), nullable=True),
        sa.Column("refunded_on", sa.Date(), nullable=True),
        sa.Column("refund_channel", sa.String(32), nullable=True),
        sa.Column("refunded_by", sa.String(length=50), nullable=False),
        sa.Column("return_postage_fen", sa.BigInteger(), nullable=False),
        sa.Column("postage_as_credit", sa.Boolean(), nullable=False),
        sa.Column("postage_channel", sa.String(32), nullable=True),
        sa.Column("postage_paid_on", sa.Date(), nullable=True),
        sa.Column("difference_fen", sa.BigInteger(), nullable=False),
        sa.Column("difference_channel", sa.String(32), nullable=True),
        sa.Column("difference_settled_on", sa.Date(), nullable=True),
        sa.Column("return_address_id", sa.Integer(), nullable=True),
        sa.Column("return_address", sa.Text(), nullable=False),
        sa.Column("return_courier", sa.String(length=64), nullable=False),
        sa.Column("return_tracking_no", sa.String(length=64), nullable=False),
        sa.Column("return_key", sa.String(length=64), nullable=False),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ship_first", sa.Boolean(), nullable=False),
        sa.Column("out_courier", sa.String(length=64), nullable=False),
        sa.Column("out_tracking_no", sa.String(length=64), nullable=False),
        sa.Column("out_key", sa.String(length=64), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_by", sa.String(length=50), nullable=False),
        sa.Column("first_reply_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reply_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dispatched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["approved_by_id"], ["staff.id"], name=op.f("fk_ticket_approved_by_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_ticket_customer_id")),
        sa.ForeignKeyConstraint(["handler_id"], ["staff.id"], name=op.f("fk_ticket_handler_id")),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_ticket_order_id")),
        sa.ForeignKeyConstraint(["reason_id"], ["after_sales_reason.id"], name=op.f("fk_ticket_reason_id")),
        sa.ForeignKeyConstraint(["return_address_id"], ["return_address.id"], name=op.f("fk_ticket_return_address_id")),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_ticket_shop_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sa.UniqueConstraint("ticket_no", name=op.f("uq_ticket_ticket_no")),
    )
    op.create_index("ix_ticket_customer", "ticket", ["customer_id", "opened_at", "deleted_at", "state"], unique=False)
    op.create_index(
        "ix_ticket_list",
        "ticket",
        ["opened_at", "state", "kind", "shop_id", "deleted_at", "due_at", "handler_id", "reason_id"],
        unique=False,
    )
    op.create_index("ix_ticket_out", "ticket", ["out_key"], unique=False)
    op.create_index("ix_ticket_refund_no", "ticket", ["refund_no"], unique=False)
    op.create_index("ix_ticket_return", "ticket", ["return_key"], unique=False)
    op.create_index("ix_ticket_state", "ticket", ["state", "due_at"], unique=False)


def _create_ticket_parts() -> None:
    op.create_table(
        "platform_refund",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=False),
        sa.Column("refund_no", sa.String(length=64), nullable=False),
        sa.Column("order_no", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(32), nullable=True),
        sa.Column("state", sa.String(length=100), nullable=False),
        sa.Column("means", sa.String(32), nullable=True),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("intervention", sa.String(length=100), nullable=False),
        sa.Column("return_courier", sa.String(length=64), nullable=False),
        sa.Column("return_tracking_no", sa.String(length=64), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("differs", sa.Boolean(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=16), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_platform_refund_shop_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_platform_refund_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_refund")),
        sa.UniqueConstraint("refund_no", "shop_id", name=op.f("uq_platform_refund_refund_no_shop_id")),
    )
    op.create_index(op.f("ix_platform_refund_differs"), "platform_refund", ["differs"], unique=False)
    op.create_index("ix_platform_refund_ticket", "platform_refund", ["ticket_id"], unique=False)
    op.create_table(
        "ticket_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=50), nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_event_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_event")),
    )
    op.create_index("ix_ticket_event_ticket", "ticket_event", ["ticket_id"], unique=False)
    op.create_table(
        "ticket_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("order_line_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("style_no", sa.String(length=100), nullable=False),
        sa.Column("sku_code", sa.String(length=100), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("spec", sa.String(length=200), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("share_fen", sa.BigInteger(), nullable=False),
        sa.Column("refund_fen", sa.BigInteger(), nullable=False),
        sa.Column("good", sa.Integer(), nullable=True),
        sa.Column("defective", sa.Integer(), nullable=True),
        sa.Column("missing", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_ticket_line_order_id")),
        sa.ForeignKeyConstraint(["order_line_id"], ["order_line.id"], name=op.f("fk_ticket_line_order_line_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_line_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_line")),
    )
    op.create_index("ix_ticket_line_order_line", "ticket_line", ["order_line_id"], unique=False)
    op.create_index("ix_ticket_line_ticket", "ticket_line", ["ticket_id"], unique=False)
    op.create_table(
        "ticket_order",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("paid_fen", sa.BigInteger(), nullable=False),
        sa.Column("outside_fen", sa.BigInteger(), nullable=False),
        sa.Column("postage_fen", sa.BigInteger(), nullable=False),
        sa.Column("coupon_fen", sa.BigInteger(), nullable=False),
        sa.Column("coins_fen", sa.BigInteger(), nullable=False),
        sa.Column("proposed_fen", sa.BigInteger(), nullable=False),
        sa.Column("approved_fen", sa.BigInteger(), nullable=True),
        sa.Column("refunded_fen", sa.BigInteger(), nullable=True),
        sa.Column("extend_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("extended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("extended_by", sa.String(length=50), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_ticket_order_order_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_order_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_order")),
        sa.UniqueConstraint("ticket_id", "order_id", name=op.f("uq_ticket_order_ticket_id_order_id")),
    )
    op.create_index("ix_ticket_order_order", "ticket_order", ["order_id"], unique=False)
    op.create_table(
        "ticket_replacement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("order_line_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("style_no", sa.String(length=100), nullable=False),
        sa.Column("sku_code", sa.String(length=100), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("spec", sa.String(length=200), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("price_fen", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["order_line_id"], ["order_line.id"], name=op.f("fk_ticket_replacement_order_line_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_replacement_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_replacement")),
    )
    op.create_index("ix_ticket_replacement_ticket", "ticket_replacement", ["ticket_id"], unique=False)


def _create_warehouse() -> None:
    op.create_table(
        "return_parcel",
        sa.Column("tracking_no", sa.String(length=64), nullable=False),
        sa.Column("tracking_key", sa.String(length=64), nullable=False),
        sa.Column("courier", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_by", sa.String(length=50), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("order_id", sa.Integer(), nullable=True),
        sa.Column("customer_name", sa.String(length=200), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.Column("weight_g", sa.Integer(), nullable=True),
        sa.Column("slip_weight_g", sa.Integer(), nullable=True),
        sa.Column("freight_fen", sa.BigInteger(), nullable=False),
        sa.Column("resent_courier", sa.String(length=64), nullable=False),
        sa.Column("resent_tracking_no", sa.String(length=64), nullable=False),
        sa.Column("resent_key", sa.String(length=64), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.String(length=50), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_return_parcel_order_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_return_parcel_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_parcel")),
    )
    op.create_index(
        "ix_return_parcel_list", "return_parcel", ["arrived_at", "kind", "state", "deleted_at"], unique=False
    )
    op.create_index("ix_return_parcel_order", "return_parcel", ["order_id"], unique=False)
    op.create_index("ix_return_parcel_resent", "return_parcel", ["resent_key"], unique=False)
    op.create_index("ix_return_parcel_ticket", "return_parcel", ["ticket_id"], unique=False)
    op.create_index("ix_return_parcel_tracking", "return_parcel", ["tracking_key"], unique=False)
    op.create_table(
        "stock_movement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=50), nullable=False),
        sa.Column("direction", sa.String(32), nullable=False),
        sa.Column("purpose", sa.String(32), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=False),
        sa.Column("source_kind", sa.String(length=32), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("source_no", sa.String(length=64), nullable=False),
        sa.Column("order_line_id", sa.Integer(), nullable=True),
        sa.Column("style_no", sa.String(length=100), nullable=False),
        sa.Column("sku_code", sa.String(length=100), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("spec", sa.String(length=200), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("grade", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["corrects_id"], ["stock_movement.id"], name=op.f("fk_stock_movement_corrects_id")),
        sa.ForeignKeyConstraint(["order_line_id"], ["order_line.id"], name=op.f("fk_stock_movement_order_line_id")),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_stock_movement_shop_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_movement")),
    )
    op.create_index("ix_stock_movement_list", "stock_movement", ["at", "direction", "purpose", "shop_id"], unique=False)
    op.create_index("ix_stock_movement_corrects", "stock_movement", ["corrects_id"], unique=False)
    op.create_index("ix_stock_movement_source", "stock_movement", ["source_kind", "source_id"], unique=False)
