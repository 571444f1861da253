"""Calls back to callers, and calls found by number."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table and the index."""
    op.create_table(
        "callbacks",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("pbx", sa.String(), nullable=False),
        sa.Column("channel_id", sa.String(), nullable=False),
        sa.Column("caller_id", BIG, nullable=False),
        sa.Column("line", sa.String()),
        sa.Column("trunk", sa.String(), nullable=False),
        sa.Column("started_at", sa.Double(), nullable=False),
        sa.Column("ended_at", sa.Double(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("talked_for", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_callbacks_caller_id"),
        sa.PrimaryKeyConstraint("id", name="pk_callbacks"),
        sa.UniqueConstraint(
            "pbx", "channel_id", "caller_id", name="uq_callbacks_pbx_channel_id_caller_id"
        ),
    )
    op.create_index("ix_callbacks_caller_id_started_at", "callbacks", ["caller_id", "started_at"])
    op.create_index("ix_calls_caller_started_at", "calls", ["caller", "started_at"])
