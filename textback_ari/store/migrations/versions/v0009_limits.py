"""What caps and circuit breakers count, and what a caller's own texts tell."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
COUNTS = ("minute", "hour", "day", "parts", "wanted", "taken", "refused")


def upgrade() -> None:
    """Make the tables, columns and indexes."""
    op.create_table(
        "counters",
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in COUNTS),
        sa.PrimaryKeyConstraint("scope", "name", name="pk_counters"),
    )
    op.create_index("ix_counters_at", "counters", ["at"])
    op.create_table(
        "circuits",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("opened_at", sa.Double(), nullable=False),
        sa.Column("until", sa.Double(), nullable=False),
        sa.Column("probing", sa.Boolean(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("closed_at", sa.Double()),
        sa.PrimaryKeyConstraint("id", name="pk_circuits"),
    )
    op.create_index("ix_circuits_closed_at_scope_name", "circuits", ["closed_at", "scope", "name"])
    op.add_column("callers", sa.Column("talk", JSON))
    op.add_column("messages", sa.Column("counted_at", sa.Double()))
    op.add_column("messages", sa.Column("counted_parts", sa.Integer()))
    op.add_column("messages", sa.Column("probe", sa.Boolean()))
    op.create_index(
        "ix_messages_caller_id_kind_created_at", "messages", ["caller_id", "kind", "created_at"]
    )
