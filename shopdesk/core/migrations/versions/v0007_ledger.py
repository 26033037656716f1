"""The ledger: rules, entries, appeals, the department fund, closed months, commission."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

# Nothing in these tables changes once it is there, whoever writes to the database.
APPEND_ONLY = ("ledger_entry", "ledger_fund_movement", "commission_line")


def upgrade() -> None:
    _create_rules()
    _create_entries()
    _create_fund()
    _create_appeals_and_months()
    _create_commission()
    for table in APPEND_ONLY:
        _refuse_changes(table)
    for table in ("ledger_entry", "ledger_fund_movement"):
        _index_reversals(table)
        _refuse_closed_months(table)
        _refuse_gaps(table)
    _refuse_negative_fund()


def _create_rules() -> None:
    op.create_table(
        "ledger_rule",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("period", sa.String(32), nullable=False),
        sa.Column("source_kind", sa.String(length=32), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_rule")),
        sa.UniqueConstraint("name", name=op.f("uq_ledger_rule_name")),
    )
    op.create_table(
        "ledger_rule_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["rule_id"], ["ledger_rule.id"], name=op.f("fk_ledger_rule_step_rule_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_rule_step")),
    )
    op.create_index("ix_ledger_rule_step_rule", "ledger_rule_step", ["rule_id"], unique=False)


def _create_entries() -> None:
    op.create_table(
        "ledger_entry",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry_no", sa.String(length=20), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("staff_no", sa.String(length=20), nullable=False),
        sa.Column("staff_name", sa.String(length=50), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=True),
        sa.Column("rule_name", sa.String(length=100), nullable=False),
        sa.Column("occurrence_no", sa.Integer(), nullable=True),
        sa.Column("step_words", sa.String(length=200), nullable=False),
        sa.Column("proposed_fen", sa.BigInteger(), nullable=True),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("shop_id", sa.Integer(), nullable=True),
        sa.Column("source_kind", sa.String(length=32), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_no", sa.String(length=64), nullable=False),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(length=50), nullable=False),
        sa.Column("entered_by_id", sa.Integer(), nullable=True),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["entered_by_id"], ["staff.id"], name=op.f("fk_ledger_entry_entered_by_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["ledger_entry.id"], name=op.f("fk_ledger_entry_reverses_id")),
        sa.ForeignKeyConstraint(["rule_id"], ["ledger_rule.id"], name=op.f("fk_ledger_entry_rule_id")),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_ledger_entry_shop_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_ledger_entry_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entry")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_ledger_entry_entry_no")),
    )
    op.create_index(
        "ix_ledger_entry_list", "ledger_entry", ["booked_on", "staff_id", "kind", "amount_fen"], unique=False
    )
    op.create_index("ix_ledger_entry_rule", "ledger_entry", ["rule_id", "staff_id", "happened_on"], unique=False)
    op.create_index("ix_ledger_entry_source", "ledger_entry", ["source_kind", "source_id"], unique=False)
    op.create_index("ix_ledger_entry_staff", "ledger_entry", ["staff_id", "booked_on", "amount_fen"], unique=False)
    op.create_table(
        "ledger_chain_head",
        sa.Column("chain", sa.String(length=32), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("chain", name=op.f("pk_ledger_chain_head")),
    )


def _create_fund() -> None:
    op.create_table(
        "ledger_fund_movement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("movement_no", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("person", sa.String(length=50), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(length=50), nullable=False),
        sa.Column("entered_by_id", sa.Integer(), nullable=True),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["entered_by_id"], ["staff.id"], name=op.f("fk_ledger_fund_movement_entered_by_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["ledger_entry.id"], name=op.f("fk_ledger_fund_movement_entry_id")),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["ledger_fund_movement.id"], name=op.f("fk_ledger_fund_movement_reverses_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_fund_movement")),
        sa.UniqueConstraint("movement_no", name=op.f("uq_ledger_fund_movement_movement_no")),
    )
    op.create_index("ix_ledger_fund_movement_entry", "ledger_fund_movement", ["entry_id"], unique=False)
    op.create_index(
        "ix_ledger_fund_movement_list", "ledger_fund_movement", ["booked_on", "kind", "amount_fen"], unique=False
    )


def _create_appeals_and_months() -> None:
    op.create_table(
        "ledger_appeal",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("filed_by", sa.String(length=50), nullable=False),
        sa.Column("filed_by_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.String(length=50), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reversal_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["ledger_entry.id"], name=op.f("fk_ledger_appeal_entry_id")),
        sa.ForeignKeyConstraint(["filed_by_id"], ["staff.id"], name=op.f("fk_ledger_appeal_filed_by_id")),
        sa.ForeignKeyConstraint(["reversal_id"], ["ledger_entry.id"], name=op.f("fk_ledger_appeal_reversal_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_appeal")),
    )
    op.create_index("ix_ledger_appeal_entry", "ledger_appeal", ["entry_id"], unique=False)
    op.create_index("ix_ledger_appeal_state", "ledger_appeal", ["state", "filed_at"], unique=False)
    op.create_table(
        "ledger_month",
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_by", sa.String(length=50), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("entry_count", sa.Integer(), nullable=False),
        sa.Column("entry_hash", sa.String(length=64), nullable=False),
        sa.Column("movement_count", sa.Integer(), nullable=False),
        sa.Column("movement_hash", sa.String(length=64), nullable=False),
        sa.Column("total_fen", sa.BigInteger(), nullable=False),
        sa.Column("fund_fen", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_month")),
        sa.UniqueConstraint("month", name=op.f("uq_ledger_month_month")),
    )


def _create_commission() -> None:
    op.create_table(
        "commission_rate",
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("shop_id", sa.Integer(), nullable=True),
        sa.Column("from_month", sa.String(length=7), nullable=False),
        sa.Column("until_month", sa.String(length=7), nullable=False),
        sa.Column("basis", sa.String(32), nullable=False),
        sa.Column("basis_points", sa.Integer(), nullable=False),
        sa.Column("per_order_fen", sa.BigInteger(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["shop_id"], ["shop.id"], name=op.f("fk_commission_rate_shop_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_commission_rate_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commission_rate")),
    )
    op.create_index("ix_commission_rate_staff", "commission_rate", ["staff_id", "shop_id", "from_month"], unique=False)
    op.create_table(
        "commission_run",
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("run_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("run_by", sa.String(length=50), nullable=False),
        sa.Column("unclaimed_count", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commission_run")),
    )
    op.create_index("ix_commission_run_month", "commission_run", ["month"], unique=False)
    op.create_table(
        "commission_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("sale_fen", sa.BigInteger(), nullable=False),
        sa.Column("refunded_fen", sa.BigInteger(), nullable=False),
        sa.Column("basis", sa.String(32), nullable=False),
        sa.Column("basis_points", sa.Integer(), nullable=False),
        sa.Column("per_order_fen", sa.BigInteger(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["shop_order.id"], name=op.f("fk_commission_line_order_id")),
        sa.ForeignKeyConstraint(["run_id"], ["commission_run.id"], name=op.f("fk_commission_line_run_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_commission_line_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commission_line")),
    )
    op.create_index("ix_commission_line_order", "commission_line", ["order_id"], unique=False)
    # A month of commission reads the orders of its days.
    op.create_index(
        "ix_shop_order_finished",
        "shop_order",
        ["finished_at"],
        unique=False,
        sqlite_where=sa.text("finished_at IS NOT NULL"),
    )
    op.create_index("ix_commission_line_run", "commission_line", ["run_id", "staff_id"], unique=False)


def _index_reversals(table: str) -> None:
    # An entry is reversed once. Of reversals alone, so that no search for what is none goes by this index.
    only = sa.text("reverses_id IS NOT NULL")
    op.create_index(f"uq_{table}_reverses", table, ["reverses_id"], unique=True, sqlite_where=only)


def _refuse_changes(table: str) -> None:
    for verb in ("UPDATE", "DELETE"):
        _trigger(f"{table}_no_{verb.lower()}", f"BEFORE {verb} ON {table}", f"{table} is append-only")


def _refuse_closed_months(table: str) -> None:
    closed = "EXISTS (SELECT 1 FROM ledger_month WHERE month >= substr(NEW.booked_on, 1, 7))"
    _trigger(f"{table}_open_month", f"BEFORE INSERT ON {table} WHEN {closed}", "this month is closed")


def _refuse_gaps(table: str) -> None:
    # An id that is there already would be replaced by INSERT OR REPLACE, without any DELETE trigger.
    gap = f"NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM {table})"  # noqa: S608  of the names above
    _trigger(f"{table}_in_order", f"BEFORE INSERT ON {table} WHEN {gap}", f"{table} grows at its end only")


def _refuse_negative_fund() -> None:
    # Only what goes out asks for the sum: fines come in by the hundred.
    there = "(SELECT coalesce(sum(amount_fen), 0) FROM ledger_fund_movement)"
    short = f"NEW.amount_fen < 0 AND {there} + NEW.amount_fen < 0"
    _trigger("ledger_fund_balance", f"BEFORE INSERT ON ledger_fund_movement WHEN {short}", "the fund has not so much")


def _trigger(name: str, when: str, message: str) -> None:
    op.execute(f"CREATE TRIGGER {name} {when} BEGIN SELECT RAISE(ABORT, '{message}'); END")
