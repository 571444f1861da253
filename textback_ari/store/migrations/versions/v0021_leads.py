"""What became of leads, who sees to them, and what is known of the person."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Add the columns."""
    op.add_column("conversations", sa.Column("why_lost", sa.String()))
    op.add_column("conversations", sa.Column("assigned", sa.String()))
    op.add_column("conversations", sa.Column("tags", JSON))
    op.add_column("callers", sa.Column("card", JSON))
    op.add_column("callers", sa.Column("lead_of", BIG))
