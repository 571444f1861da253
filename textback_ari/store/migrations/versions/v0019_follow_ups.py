"""Follow-ups with what became of their steps, and contacts who prefer texts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    """Make the tables and the column."""
    points_to = {
        "conversation_id": "conversations",
        "caller_id": "callers",
        "call_id": "calls",
        "message_id": "messages",
    }
    op.create_table(
        "follow_ups",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        *(sa.Column(name, BIG, nullable=False) for name in points_to),
        sa.Column("running_of", BIG),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("steps", JSON, nullable=False),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("since", sa.Double(), nullable=False),
        sa.Column("base", sa.Double(), nullable=False),
        sa.Column("idx", sa.Integer(), nullable=False),
        sa.Column("wanted_at", sa.Double(), nullable=False),
        sa.Column("due_at", sa.Double()),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("ended_at", sa.Double()),
        sa.Column("why", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_follow_ups"),
        *(
            sa.ForeignKeyConstraint([name], [f"{table}.id"], name=f"fk_follow_ups_{name}_{table}")
            for name, table in {**points_to, "running_of": "conversations"}.items()
        ),
        sa.UniqueConstraint("running_of", name="uq_follow_ups_running_of"),
    )
    for name in ("due_at", "caller_id", "message_id"):
        op.create_index(f"ix_follow_ups_{name}", "follow_ups", [name])
    steps_point_to = {
        "follow_up_id": "follow_ups",
        "message_id": "messages",
        "task_id": "tasks",
    }
    op.create_table(
        "follow_up_steps",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("follow_up_id", BIG, nullable=False),
        sa.Column("idx", sa.Integer(), nullable=False),
        sa.Column("do", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("why", sa.String()),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("message_id", BIG),
        sa.Column("task_id", BIG),
        sa.PrimaryKeyConstraint("id", name="pk_follow_up_steps"),
        *(
            sa.ForeignKeyConstraint(
                [name], [f"{table}.id"], name=f"fk_follow_up_steps_{name}_{table}"
            )
            for name, table in steps_point_to.items()
        ),
        sa.UniqueConstraint("follow_up_id", "idx", name="uq_follow_up_steps_follow_up_id_idx"),
    )
    op.add_column("contacts", sa.Column("prefers_text", sa.Boolean()))
