"""Which wording of a text was sent, and in which language."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("messages", sa.Column("language", sa.String()))
    op.add_column("messages", sa.Column("variant", sa.String()))
