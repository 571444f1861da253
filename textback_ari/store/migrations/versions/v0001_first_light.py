"""The first tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "callers",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("business", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("opted_out_at", sa.Double()),
        sa.PrimaryKeyConstraint("id", name="pk_callers"),
        sa.UniqueConstraint("business", "number", name="uq_callers_business_number"),
    )
    op.create_table(
        "gaps",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("pbx", sa.String(), nullable=False),
        sa.Column("since", sa.Double(), nullable=False),
        sa.Column("until", sa.Double(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_gaps"),
        sa.UniqueConstraint("pbx", "since", "until", name="uq_gaps_pbx_since_until"),
    )
    op.create_index("ix_gaps_until", "gaps", ["until"])
    op.create_table(
        "watched",
        sa.Column("pbx", sa.String(), nullable=False),
        sa.Column("until", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("pbx", name="pk_watched"),
    )
    op.create_table(
        "owners",
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("seen_at", sa.Double(), nullable=False),
        sa.Column("stepped", sa.Double(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("owner", name="pk_owners"),
    )
    op.create_table(
        "conversations",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("caller_id", BIG, nullable=False),
        sa.Column("lead", sa.String(), nullable=False),
        sa.Column("value_minor", sa.BigInteger()),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("active_at", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_conversations_caller_id"),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
        sa.UniqueConstraint("line", "caller_id", name="uq_conversations_line_caller_id"),
    )
    op.create_index("ix_conversations_active_at", "conversations", ["active_at"])
    op.create_index("ix_conversations_caller_id", "conversations", ["caller_id"])
    op.create_table(
        "holds",
        sa.Column("pbx", sa.String(), nullable=False),
        sa.Column("channel_id", sa.String(), nullable=False),
        sa.Column("caller_id", BIG, nullable=False),
        sa.Column("started_at", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_holds_caller_id"),
        sa.PrimaryKeyConstraint("pbx", "channel_id", name="pk_holds"),
    )
    op.create_index("ix_holds_caller_id", "holds", ["caller_id"])
    op.create_index("ix_holds_started_at", "holds", ["started_at"])
    op.create_table(
        "calls",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("pbx", sa.String(), nullable=False),
        sa.Column("channel_id", sa.String(), nullable=False),
        sa.Column("linkedid", sa.String()),
        sa.Column("trunk", sa.String(), nullable=False),
        sa.Column("hooked", sa.Boolean(), nullable=False),
        sa.Column("line", sa.String()),
        sa.Column("business", sa.String()),
        sa.Column("caller", sa.String()),
        sa.Column("caller_id", BIG),
        sa.Column("conversation_id", BIG),
        sa.Column("caller_raw", sa.String(), nullable=False),
        sa.Column("caller_name", sa.String(), nullable=False),
        sa.Column("presentation", sa.String()),
        sa.Column("did", sa.String(), nullable=False),
        sa.Column("tag", sa.String()),
        sa.Column("started_at", sa.Double(), nullable=False),
        sa.Column("ended_at", sa.Double(), nullable=False),
        sa.Column("rang_for", sa.Double(), nullable=False),
        sa.Column("talked_for", sa.Double(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("cause", sa.String()),
        sa.Column("ending", sa.String()),
        sa.Column("missing", DOCUMENT, nullable=False),
        sa.Column("reason", sa.String()),
        sa.Column("trace", DOCUMENT, nullable=False),
        sa.Column("evidence", DOCUMENT, nullable=False),
        sa.Column("decided_at", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_calls_caller_id"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_calls_conversation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_calls"),
        sa.UniqueConstraint("pbx", "channel_id", name="uq_calls_pbx_channel_id"),
    )
    op.create_index("ix_calls_channel_id", "calls", ["channel_id"])
    op.create_index("ix_calls_conversation_id", "calls", ["conversation_id"])
    op.create_index("ix_calls_line_started_at", "calls", ["line", "started_at"])
    op.create_index("ix_calls_started_at", "calls", ["started_at"])
    op.create_table(
        "messages",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("conversation_id", BIG),
        sa.Column("caller_id", BIG),
        sa.Column("call_id", BIG),
        sa.Column("line", sa.String()),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("peer", sa.String(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String()),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("due_at", sa.Double()),
        sa.Column("give_up_at", sa.Double()),
        sa.Column("gateways", DOCUMENT, nullable=False),
        sa.Column("gateway", sa.String()),
        sa.Column("carrier_id", sa.String()),
        sa.Column("reference", sa.Integer()),
        sa.Column("parts_left", DOCUMENT),
        sa.Column("parts", sa.Integer()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.String()),
        sa.Column("claimed_by", sa.String()),
        sa.Column("claimed_at", sa.Double()),
        sa.Column("texted_at", sa.Double()),
        sa.Column("sent_at", sa.Double()),
        sa.Column("delivered_at", sa.Double()),
        sa.Column("cancelled_at", sa.Double()),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name="fk_messages_call_id"),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_messages_caller_id"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_messages_conversation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("call_id", name="uq_messages_call_id"),
        sa.UniqueConstraint("gateway", "carrier_id", name="uq_messages_gateway_carrier_id"),
    )
    op.create_index("ix_messages_caller_id_state", "messages", ["caller_id", "state"])
    op.create_index("ix_messages_caller_id_texted_at", "messages", ["caller_id", "texted_at"])
    op.create_index("ix_messages_conversation_id", "messages", ["conversation_id"])
    op.create_index("ix_messages_state_due_at", "messages", ["state", "due_at"])
    op.create_index("ix_messages_state_give_up_at", "messages", ["state", "give_up_at"])
    op.create_table(
        "message_parts",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("message_id", BIG, nullable=False),
        sa.Column("idx", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("gateway", sa.String(), nullable=False),
        sa.Column("carrier_id", sa.String()),
        sa.Column("error", sa.String()),
        sa.Column("receipt", sa.String()),
        sa.Column("receipt_error", sa.String()),
        sa.Column("receipt_at", sa.Double()),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name="fk_message_parts_message_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_message_parts"),
        sa.UniqueConstraint("message_id", "idx", name="uq_message_parts_message_id_idx"),
    )
    op.create_index(
        "ix_message_parts_carrier_id_gateway", "message_parts", ["carrier_id", "gateway"]
    )
    op.create_table(
        "tasks",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("line", sa.String()),
        sa.Column("business", sa.String()),
        sa.Column("caller_id", BIG),
        sa.Column("call_id", BIG),
        sa.Column("message_id", BIG),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("done_at", sa.Double()),
        sa.Column("done_why", sa.String()),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name="fk_tasks_call_id"),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_tasks_caller_id"),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name="fk_tasks_message_id"),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sa.UniqueConstraint("message_id", name="uq_tasks_message_id"),
    )
    op.create_index("ix_tasks_call_id", "tasks", ["call_id"])
    op.create_index("ix_tasks_caller_id_done_at", "tasks", ["caller_id", "done_at"])
    op.create_index("ix_tasks_done_at_created_at", "tasks", ["done_at", "created_at"])
    op.create_table(
        "receipts",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("gateway", sa.String(), nullable=False),
        sa.Column("carrier_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("error", sa.String()),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("part_id", BIG),
        sa.ForeignKeyConstraint(["part_id"], ["message_parts.id"], name="fk_receipts_part_id"),
        sa.PrimaryKeyConstraint("id", name="pk_receipts"),
    )
    op.create_index("ix_receipts_carrier_id_gateway", "receipts", ["carrier_id", "gateway"])
    op.create_index("ix_receipts_part_id", "receipts", ["part_id"])
