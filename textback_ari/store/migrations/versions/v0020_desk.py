"""What the team writes from its telephones, and appointments."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "desk_texts",
        sa.Column("message_id", BIG, autoincrement=False, nullable=False),
        sa.Column("conversation_id", BIG),
        sa.Column("member", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("answer", sa.String()),
        sa.Column("answered_at", sa.Double()),
        sa.PrimaryKeyConstraint("message_id", name="pk_desk_texts"),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name="fk_desk_texts_conversation_id_conversations",
        ),
    )
    op.create_index("ix_desk_texts_member_at", "desk_texts", ["member", "at"])
    op.create_index("ix_desk_texts_at", "desk_texts", ["at"])
    op.create_index("ix_desk_texts_conversation_id", "desk_texts", ["conversation_id"])
    op.create_table(
        "appointments",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("conversation_id", BIG, nullable=False),
        sa.Column("asked_at", sa.Double(), nullable=False),
        sa.Column("message_id", BIG),
        sa.Column("proposed", JSON, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("agreed", JSON),
        sa.Column("at", sa.Double()),
        sa.Column("texts", JSON, nullable=False),
        sa.Column("changed_at", sa.Double(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_appointments"),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name="fk_appointments_conversation_id_conversations",
        ),
    )
    op.create_index("ix_appointments_conversation_id", "appointments", ["conversation_id"])
    op.create_index("ix_appointments_state_asked_at", "appointments", ["state", "asked_at"])
