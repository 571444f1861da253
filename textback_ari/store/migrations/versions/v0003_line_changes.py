"""What owners changed of their lines' settings."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Frozen here: a later change of the program's own types must not change what this made.
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    """Make the table and its index."""
    op.create_table(
        "line_changes",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", JSON),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("undoes", BIG),
        sa.ForeignKeyConstraint(["undoes"], ["line_changes.id"], name="fk_line_changes_undoes"),
        sa.PrimaryKeyConstraint("id", name="pk_line_changes"),
    )
    op.create_index("ix_line_changes_line_key_id", "line_changes", ["line", "key", "id"])
