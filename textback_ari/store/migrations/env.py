"""Alembic's way in: migrations run on the connection, and in the transaction, that it is given."""

from alembic import context

from textback_ari.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes tables by copying them
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
