"""Callbacks that the program makes."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table and the column."""
    op.create_table(
        "callback_orders",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("caller_id", BIG, nullable=False),
        sa.Column("conversation_id", BIG),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("ordered_by", sa.String(), nullable=False),
        sa.Column("ordered_at", sa.Double(), nullable=False),
        sa.Column("due_at", sa.Double(), nullable=False),
        sa.Column("give_up_at", sa.Double(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("key", sa.String()),
        sa.Column("pbx", sa.String()),
        sa.Column("began_at", sa.Double()),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("result", sa.String()),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("talked_for", sa.Double(), nullable=False),
        sa.Column("ended_at", sa.Double()),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_callback_orders_caller_id"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_callback_orders_conversation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_callback_orders"),
        sa.UniqueConstraint("key", name="uq_callback_orders_key"),
    )
    for columns in (("state", "due_at"), ("caller_id", "began_at"), ("line", "began_at")):
        op.create_index(f"ix_callback_orders_{'_'.join(columns)}", "callback_orders", [*columns])
    with op.batch_alter_table("callbacks") as table:
        table.add_column(sa.Column("order_id", BIG))
        table.create_foreign_key("fk_callbacks_order_id", "callback_orders", ["order_id"], ["id"])
