"""How Alembic reaches the database: over the connection that schema.migrate hands it."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transaction_per_migration=True,
    # Alembic thinks that SQLite cannot; with our own BEGIN it can.
    transactional_ddl=True,
    on_version_apply=context.config.attributes["before_commit"],
)
with context.begin_transaction():
    context.run_migrations()
