"""What carriers say of numbers, and receipts that spell an id in two ways."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the index."""
    op.add_column("callers", sa.Column("untextable_until", sa.Double()))
    op.add_column("receipts", sa.Column("other_id", sa.String()))
    op.add_column("receipts", sa.Column("blame", sa.String()))
    op.create_index("ix_receipts_other_id_gateway", "receipts", ["other_id", "gateway"])
