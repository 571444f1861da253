"""Which text another one sends again."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column("messages", sa.Column("again_of", big))
