"""What happens between a business and its callers, and who wrote a text."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
POINTERS = {
    "caller_id": "callers",
    "conversation_id": "conversations",
    "call_id": "calls",
    "message_id": "messages",
    "task_id": "tasks",
}


def upgrade() -> None:
    """Make the table and the column."""
    op.create_table(
        "events",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("business", sa.String()),
        sa.Column("line", sa.String()),
        *(sa.Column(name, BIG) for name in POINTERS),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("detail", JSON, nullable=False),
        sa.Column("spread_at", sa.Double()),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        *(
            sa.ForeignKeyConstraint([name], [f"{table}.id"], name=f"fk_events_{name}_{table}")
            for name, table in POINTERS.items()
        ),
    )
    op.create_index("ix_events_at", "events", ["at"])
    op.create_index("ix_events_spread_at_id", "events", ["spread_at", "id"])
    op.create_index("ix_events_conversation_id", "events", ["conversation_id"])
    op.create_index("ix_events_caller_id", "events", ["caller_id"])
    op.add_column("messages", sa.Column("written_by", sa.String()))
