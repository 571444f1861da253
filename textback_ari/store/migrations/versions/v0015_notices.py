"""Notices to the team, and urgent conversations that somebody has to take."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "notices",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("lane", sa.String()),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("short", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("thread", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("due_at", sa.Double(), nullable=False),
        sa.Column("give_up_at", sa.Double(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.String()),
        sa.Column("claimed_by", sa.String()),
        sa.Column("done_at", sa.Double()),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
        sa.UniqueConstraint("key", name="uq_notices_key"),
    )
    op.create_index("ix_notices_state_due_at", "notices", ["state", "due_at"])
    op.create_index("ix_notices_lane_state", "notices", ["lane", "state"])
    op.create_index("ix_notices_channel_target_state", "notices", ["channel", "target", "state"])
    op.create_index("ix_notices_done_at", "notices", ["done_at"])
    op.create_table(
        "urgents",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("caller_id", BIG),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("told", JSON, nullable=False),
        sa.Column("again", sa.Boolean(), nullable=False),
        sa.Column("next_at", sa.Double()),
        sa.Column("taken_at", sa.Double()),
        sa.Column("taken_by", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_urgents"),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_urgents_caller_id_callers"),
        sa.UniqueConstraint("event_id", name="uq_urgents_event_id"),
    )
    op.create_index("ix_urgents_next_at", "urgents", ["next_at"])
    op.create_index("ix_urgents_caller_id", "urgents", ["caller_id"])
    op.create_index("ix_events_kind_id", "events", ["kind", "id"])
    for column in ("call_id", "message_id", "task_id"):
        op.create_index(f"ix_events_{column}", "events", [column])
