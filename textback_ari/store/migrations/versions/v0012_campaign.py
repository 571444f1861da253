"""Where callers found the number that they called."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("calls", sa.Column("campaign", sa.String()))
    op.add_column("conversations", sa.Column("campaign", sa.String()))
